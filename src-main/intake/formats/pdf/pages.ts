/** Pages of text laid out: one way for the text of a PDF and for what OCR tells of a page. */
import { composed } from './compose.ts';
import { furnitureOf } from './furniture.ts';
import { type Line, type Segment, weightedMedian } from './geometry.ts';
import { type Gutter, guttersOf } from './gutters.ts';
import { lineOf, linesOf } from './lines.ts';
import { readingOrder } from './order.ts';
import { type Paragraph, type PlacedRun, paragraphsOf, type Sheet } from './paragraphs.ts';
import type { PageText, Turn } from './pieces.ts';
import { segmentsOf } from './segments.ts';
import { withoutStacks } from './stacks.ts';

/** A page's lines before the reading order is known. The largest part of the text first, by the way it runs. */
export interface PageLayout {
	/** From 1. */
	number: number;
	height: number;
	parts: { turn: Turn; lines: Line[]; gutters: Gutter[]; size: number }[];
	/** Columns of vertical writing, from right to left. */
	vertical: Line[];
	askew: Line[];
}

const lineOfPiece = (piece: Segment): Line => lineOf([piece]);

/** n log n in the pieces of the page. */
export function layOut(number: number, height: number, text: PageText): PageLayout {
	const down: Segment[] = [];
	const parts = text.turned.map(({ turn, pieces }) => {
		const { level: segments, vertical } = withoutStacks(segmentsOf(pieces));
		if (turn.angle === 0) down.push(...vertical);
		else segments.push(...vertical);
		const size = weightedMedian(segments.map((segment: Segment) => ({ value: segment.size, weight: segment.text.length })));
		const gutters = guttersOf(segments, size);
		return { turn, lines: linesOf(segments, gutters), gutters, size };
	});
	const vertical = [...text.vertical, ...down].map(lineOfPiece).sort((a, b) => b.x0 - a.x0 || a.top - b.top);
	return { number, height, parts, vertical, askew: text.askew.map(lineOfPiece) };
}

/** Source text of pages with its layout. What the pages repeat stands at its end, so that a paragraph is not parted by it. */
export function textOf(pages: readonly PageLayout[]): ReturnType<typeof composed> {
	const main = pages.map(({ number, height, parts }) => ({
		number,
		height,
		lines: parts[0]?.turn.angle === 0 ? parts[0].lines : [],
	}));
	const furniture = furnitureOf(main);
	const runs: PlacedRun[] = [];
	const aside: PlacedRun[] = [];
	for (const page of pages) {
		const upright = (turn: Turn): Sheet => ({ page: page.number, back: turn.back });
		for (const [index, { turn, lines, gutters, size }] of page.parts.entries()) {
			const sheet = upright(turn);
			const body = lines.filter((line) => !furniture.has(line));
			for (const run of readingOrder(body, size)) {
				runs.push({ sheet, kind: index === 0 ? null : 'textbox', columns: gutters.length > 0, lines: run.lines });
			}
			const repeated = lines.filter((line) => furniture.has(line));
			if (repeated.length > 0) aside.push({ sheet, kind: 'pagefurniture', columns: false, lines: repeated });
		}
		const sheet: Sheet = { page: page.number, back: (box) => box };
		if (page.vertical.length > 0) runs.push({ sheet, kind: null, columns: false, lines: page.vertical });
		if (page.askew.length > 0) aside.push({ sheet, kind: 'pagefurniture', columns: false, lines: page.askew });
	}
	const paragraphs: Paragraph[] = paragraphsOf([...runs, ...aside]);
	return composed(paragraphs);
}
