/** The shapes that a page's text is made of, in points from the page's upper left corner, y downwards. */

/** x0 <= x1, top <= bottom. */
export interface Box {
	x0: number;
	x1: number;
	top: number;
	bottom: number;
}

/** What one text-showing operator put down. */
export interface Piece extends Box {
	text: string;
	baseline: number;
	/** Height of the face. */
	size: number;
	/** pdf.js' name for the face: tells faces apart, says nothing of them. */
	font: string;
	/** 0 to 100, where OCR told it. */
	confidence?: number;
}

/** What OCR told of a stretch of a segment's text. */
export interface Told {
	/** Half-open range in the segment's text. */
	start: number;
	end: number;
	box: Box;
	confidence: number;
}

/** Pieces on one baseline that no wide blank parts: a line of a column, or a cell of a row. */
export interface Segment extends Box {
	text: string;
	baseline: number;
	size: number;
	font: string;
	/** Only for text told by OCR: its words, ascending. */
	told?: Told[];
}

/** What stands on one baseline within one column: one segment, or the cells of a row. */
export interface Line extends Segment {
	/** From left to right; at least one. */
	cells: Segment[];
}

export function union(boxes: readonly Box[]): Box {
	const all: Box = { x0: Infinity, x1: -Infinity, top: Infinity, bottom: -Infinity };
	for (const box of boxes) {
		all.x0 = Math.min(all.x0, box.x0);
		all.x1 = Math.max(all.x1, box.x1);
		all.top = Math.min(all.top, box.top);
		all.bottom = Math.max(all.bottom, box.bottom);
	}
	return all;
}

/** What OCR told of segments whose texts are put together with `gap` between them. */
export function toldOf(segments: readonly Segment[], gap: string): { told?: Told[] } {
	if (!segments.some(({ told }) => told)) return {};
	let at = 0;
	const told: Told[] = [];
	for (const segment of segments) {
		for (const part of segment.told ?? []) told.push({ ...part, start: part.start + at, end: part.end + at });
		at += segment.text.length + gap.length;
	}
	return { told };
}

/** How much of their heights two boxes share, as a part of the lower one's. */
export function sharedHeight(a: Box, b: Box): number {
	const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return shared / Math.max(0.01, Math.min(a.bottom - a.top, b.bottom - b.top));
}

/** The middle one of `values`, each counted `weight` times; 0 when there are none. */
export function weightedMedian(values: readonly { value: number; weight: number }[]): number {
	const sorted = [...values].sort((a, b) => a.value - b.value);
	const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
	let sum = 0;
	for (const { value, weight } of sorted) {
		sum += weight;
		if (sum >= half) return value;
	}
	return 0;
}
