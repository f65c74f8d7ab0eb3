/** Where in their file the paragraphs and figures of a reading stand. */
import type { Layout, Origin } from '../contract/layout.ts';
import type { Reading, Span } from '../contract/model.ts';
import type { ArticleView } from '../contract/view.ts';

/** Places of each by paragraph index and figure id; empty where the file has none to tell. Linear but for a search a span. */
export function originsOf(layout: Layout | null, { paragraphs, figures }: Reading): ArticleView['origins'] {
	if (!layout || layout.origins.length === 0) return { paragraphs: {}, figures: {} };
	const at = finder(layout.origins);
	return {
		paragraphs: Object.fromEntries(paragraphs.map((paragraph) => [paragraph.index, at(paragraph)])),
		figures: Object.fromEntries(figures.map((figure) => [figure.id, at(figure)])),
	};
}

/** The origins that a span touches, in order. Runs ascend and do not overlap, so a binary search finds the first. */
function finder(runs: Layout['origins']): (span: Span) => Origin[] {
	return ({ start, end }) => {
		let low = 0;
		let high = runs.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((runs[middle]?.end ?? 0) <= start) low = middle + 1;
			else high = middle;
		}
		const found: Origin[] = [];
		for (let i = low; i < runs.length; i++) {
			const run = runs[i];
			if (!run || run.start >= end) break;
			found.push(run.origin);
		}
		return found;
	};
}
