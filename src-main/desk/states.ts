/** The review in the ids of the view: figure ids, paragraph indexes, fingerprints. */
import type { FigureState, FindingState, Note, Target } from '../contract/review.ts';
import { anchorKey, paragraphKey } from './anchors.ts';
import type { Article } from './article.ts';
import { findingKey, openFigure, openFinding } from './review.ts';

export interface States {
	states: Record<string, FigureState>;
	findingStates: Record<string, FindingState>;
	paragraphNotes: Record<string, Note[]>;
	articleNotes: Note[];
}

/** Everything: every figure, every finding acted on, every paragraph with a note. */
export function allStates({ reading, anchors, review, checks, between }: Article): States {
	const states: States['states'] = {};
	for (const { id } of reading.figures) states[id] = figureStateOf({ anchors, review }, id);
	const findingStates: States['findingStates'] = {};
	for (const finding of [...checks.findings, ...between]) {
		const state = review.findings.get(findingKey(finding));
		if (state) findingStates[finding.fingerprint] = state;
	}
	const paragraphNotes: States['paragraphNotes'] = {};
	for (const [key, notes] of review.paragraphNotes) {
		const index = anchors.paragraphs.get(key);
		if (index !== undefined && notes.length > 0) paragraphNotes[index] = notes;
	}
	return { states, findingStates, paragraphNotes, articleNotes: review.articleNotes };
}

export function figureStateOf({ anchors, review }: Pick<Article, 'anchors' | 'review'>, id: string): FigureState {
	const anchor = anchors.ofFigure.get(id);
	return (anchor && review.figures.get(anchorKey(anchor))) ?? openFigure();
}

/** What an act on this target can have changed. */
export function statesOf({ anchors, review }: Article, target: Target): States {
	const changed: States = { states: {}, findingStates: {}, paragraphNotes: {}, articleNotes: review.articleNotes };
	if (target.type === 'figure' || target.type === 'figures') {
		for (const anchor of target.type === 'figure' ? [target.anchor] : target.anchors) {
			const key = anchorKey(anchor);
			const id = anchors.figures.get(key);
			if (id !== undefined) changed.states[id] = review.figures.get(key) ?? openFigure();
		}
	} else if (target.type === 'finding') {
		changed.findingStates[target.fingerprint] = review.findings.get(findingKey(target)) ?? openFinding;
	} else if (target.type === 'paragraph') {
		const key = paragraphKey(target);
		const index = anchors.paragraphs.get(key);
		if (index !== undefined) changed.paragraphNotes[index] = review.paragraphNotes.get(key) ?? [];
	}
	return changed;
}
