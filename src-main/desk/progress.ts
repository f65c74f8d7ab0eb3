/** How far an article is: figures and findings counted. */
import type { FigureVerdict, Target } from '../contract/review.ts';
import type { Progress } from '../contract/view.ts';
import { anchorKey } from './anchors.ts';
import type { Article } from './article.ts';
import { findingKey } from './review.ts';

type Counted = Omit<Article, 'progress'>;
type OfFigures = Pick<Progress, 'decided' | 'confirmed' | 'flagged'>;

/** Counts figures by verdict, and the findings not dismissed, within the article and between it and others. */
export function progressOf(article: Counted): Progress {
	const { reading, anchors, review } = article;
	const figures: OfFigures = { decided: 0, confirmed: 0, flagged: 0 };
	for (const anchor of anchors.ofFigure.values()) add(figures, review.figures.get(anchorKey(anchor))?.verdict, 1);
	return { figures: reading.figures.length, ...figures, ...findingsOf(article) };
}

/** The same after an event on this target, of an article whose figures are the same ones: only what it is on is counted again. */
export function progressAfter(before: Article, after: Counted, target: Target): Progress {
	if (target.type === 'finding') return { ...before.progress, ...findingsOf(after) };
	if (target.type !== 'figure' && target.type !== 'figures') return before.progress;
	const progress = { ...before.progress };
	const keys = (target.type === 'figure' ? [target.anchor] : target.anchors).map(anchorKey);
	for (const key of new Set(keys)) {
		if (!after.anchors.figures.has(key)) continue;
		add(progress, before.review.figures.get(key)?.verdict, -1);
		add(progress, after.review.figures.get(key)?.verdict, 1);
	}
	return progress;
}

function add(progress: OfFigures, verdict: FigureVerdict = 'open', by: 1 | -1): void {
	// Disputed is not decided: somebody has still to look.
	if (verdict !== 'open' && verdict !== 'disputed') progress.decided += by;
	if (verdict === 'confirmed') progress.confirmed += by;
	if (verdict === 'flagged') progress.flagged += by;
}

function findingsOf({ checks, between, review }: Counted): Pick<Progress, 'errors' | 'warnings' | 'notes'> {
	const found = { errors: 0, warnings: 0, notes: 0 };
	for (const finding of [...checks.findings, ...between]) {
		if (review.findings.get(findingKey(finding))?.dismissed) continue;
		if (finding.level === 'error') found.errors++;
		else if (finding.level === 'warning') found.warnings++;
		else found.notes++;
	}
	return found;
}
