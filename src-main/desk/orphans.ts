/** What was decided and said of what is not there any more: shown, so that nothing vanishes without a word. */
import type { FigureState, Note } from '../contract/review.ts';
import type { Earlier, Orphan } from '../contract/view.ts';
import { anchorKey } from './anchors.ts';
import type { Article } from './article.ts';

type Parts = Pick<Article, 'review' | 'anchors' | 'ground' | 'revision'>;

const says = ({ verdict, notes }: FigureState): boolean => verdict !== 'open' || notes.length > 0;

/** Decisions and notes on figures that this reading of this draft has not, in the order in which they were first made. */
export function orphansOf({ review, anchors, ground, revision }: Parts): Orphan[] {
	const { pairs } = ground;
	const changed = new Set(pairs?.filter(({ change }) => change === 'changed').map(({ anchor }) => anchorKey(anchor)));
	const carried = new Set(pairs?.filter(({ change }) => change !== 'changed').map(({ anchor }) => anchorKey(anchor)));
	const orphans: Orphan[] = [];
	let indexes: Map<string, number> | null = null;
	for (const [key, state] of review.figures) {
		const anchor = review.anchors.get(key);
		if (!says(state) || !anchor || anchors.figures.has(key) || changed.has(key)) continue;
		// The figure is there, trimmed otherwise: the editor did that, and sees it.
		const { trimmed: _, ...untrimmed } = anchor;
		const base = anchorKey(untrimmed);
		if (ground.anchors.figures.has(base) || review.trims.has(base)) continue;
		const since = (review.firstNamed.get(key) ?? '') > revision.id;
		const ofThisDraft = pairs === null || carried.has(base) || since || anchor.revision === revision.id;
		indexes ??= new Map(ground.anchors.ofParagraph.map(({ paragraph }, index) => [paragraph, index]));
		orphans.push({
			text: anchor.text,
			reason: ofThisDraft ? 'reading' : 'draft',
			paragraph: indexes.get(anchor.paragraph) ?? null,
			state,
		});
	}
	return orphans;
}

/** By figure id: what had been decided of the figure that read otherwise in the draft before. */
export function earlierOf({ review, ground }: Pick<Article, 'review' | 'ground'>): Record<string, Earlier> {
	const found: Record<string, Earlier> = {};
	for (const { natural, anchor, change } of ground.pairs ?? []) {
		const state = change === 'changed' ? review.figures.get(anchorKey(anchor)) : undefined;
		const figure = state && says(state) ? ground.naturals?.get(anchorKey(natural)) : undefined;
		if (state && figure !== undefined) found[figure] = { text: anchor.text, state };
	}
	return found;
}

/** Notes on paragraphs that are not in this draft, the oldest first. */
export function orphanNotesOf({ review, anchors }: Pick<Article, 'review' | 'anchors'>): Note[] {
	const notes = [...review.paragraphNotes].flatMap(([key, notes]) => (anchors.paragraphs.has(key) ? [] : notes));
	return notes.sort((a, b) => (a.event < b.event ? -1 : 1));
}
