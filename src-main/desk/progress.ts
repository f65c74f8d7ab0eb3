/** How far an article is: figures and findings counted. */
import type { Progress } from '../contract/view.ts';
import { anchorKey } from './anchors.ts';
import type { Article } from './articles.ts';
import { findingKey } from './review.ts';

/** Counts figures by verdict, and the findings not dismissed, within the article and between it and others. */
export function progressOf({ reading, checks, between, anchors, review }: Article): Progress {
	const progress = { figures: reading.figures.length, decided: 0, confirmed: 0, flagged: 0, errors: 0, warnings: 0, notes: 0 };
	for (const anchor of anchors.ofFigure.values()) {
		const verdict = review.figures.get(anchorKey(anchor))?.verdict ?? 'open';
		// Disputed is not decided: somebody has still to look.
		if (verdict !== 'open' && verdict !== 'disputed') progress.decided++;
		if (verdict === 'confirmed') progress.confirmed++;
		if (verdict === 'flagged') progress.flagged++;
	}
	for (const finding of [...checks.findings, ...between]) {
		if (review.findings.get(findingKey(finding))?.dismissed) continue;
		if (finding.level === 'error') progress.errors++;
		else if (finding.level === 'warning') progress.warnings++;
		else progress.notes++;
	}
	return progress;
}
