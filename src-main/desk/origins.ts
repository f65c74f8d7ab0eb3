/** Where in their file the paragraphs and figures of a reading stand. */
import type { Layout, Origin, OriginRun } from '../contract/layout.ts';
import type { Reading, Span } from '../contract/model.ts';
import type { ArticleView } from '../contract/view.ts';
import { boxOf } from '../intake/index.ts';

/** Places of each by paragraph index and figure id; empty where the file has none to tell. Linear but for a search a span. */
export function originsOf(
	layout: Layout | null,
	source: string,
	{ paragraphs, figures }: Pick<Reading, 'paragraphs' | 'figures'>,
): ArticleView['origins'] {
	if (!layout || layout.origins.length === 0) return { paragraphs: {}, figures: {} };
	const at = finder(layout.origins);
	const within = (span: Span) => at(span).map((run) => narrowed(run, source, span));
	return {
		paragraphs: Object.fromEntries(paragraphs.map((paragraph) => [paragraph.index, at(paragraph).map(({ origin }) => origin)])),
		figures: Object.fromEntries(figures.map((figure) => [figure.id, within(figure)])),
	};
}

/** The origins that a span touches, in order. Runs ascend and do not overlap, so a binary search finds the first. */
function finder(runs: Layout['origins']): (span: Span) => OriginRun[] {
	return ({ start, end }) => {
		let low = 0;
		let high = runs.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((runs[middle]?.end ?? 0) <= start) low = middle + 1;
			else high = middle;
		}
		const found: OriginRun[] = [];
		for (let i = low; i < runs.length; i++) {
			const run = runs[i];
			if (!run || run.start >= end) break;
			found.push(run);
		}
		return found;
	};
}

/** The place of a figure within its line. */
function narrowed({ start, end, origin }: OriginRun, source: string, span: Span): Origin {
	if (origin.in !== 'page') return origin;
	const box = boxOf(source.slice(start, end), origin.box, Math.max(0, span.start - start), Math.min(end, span.end) - start);
	return { ...origin, box };
}
