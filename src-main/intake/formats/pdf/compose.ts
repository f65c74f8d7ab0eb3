/** Paragraphs to source text with its layout. */
import type { Block, Layout, Origin, OriginRun } from '../../../contract/layout.ts';
import { isWide } from './characters.ts';
import type { Box, Segment } from './geometry.ts';
import type { Paragraph, PlacedLine, PlacedSegment, Sheet } from './paragraphs.ts';

/** Source text is written line by line as printed, an empty line between paragraphs, so that it reads without the layout too. */
export function composed(paragraphs: readonly Paragraph[]): { text: string; layout: Layout } {
	const writer = new Writer();
	for (const [flow, paragraph] of paragraphs.entries()) {
		const before = paragraphs[flow - 1];
		const rows = paragraph.kind === 'tablerow' && before?.kind === 'tablerow';
		if (before) writer.blank(rows ? '\n' : '\n\n');
		// A line may be half a sentence and is a block by itself; a heading of two lines is one heading.
		if (paragraph.kind === 'line') {
			for (const [i, line] of paragraph.lines.entries()) {
				if (i > 0) writer.blank('\n');
				writer.block(paragraph, flow, [line]);
			}
		} else writer.block(paragraph, flow, paragraph.lines);
	}
	return writer.finish();
}

class Writer {
	#text: string[] = [];
	#at = 0;
	#blocks: Block[] = [];
	#origins: OriginRun[] = [];

	blank(text: string): void {
		this.#text.push(text);
		this.#at += text.length;
	}

	block({ kind, level }: Paragraph, flow: number, lines: readonly PlacedLine[]): void {
		const start = this.#at;
		for (const [i, line] of lines.entries()) {
			if (i > 0) this.blank('\n');
			for (const [j, cell] of line.entries()) {
				if (j > 0) this.blank(kind === 'tablerow' ? '\t' : '  ');
				this.#cell(cell);
			}
		}
		if (this.#at > start) this.#blocks.push({ start, end: this.#at, kind, level, flow });
	}

	#cell(segments: readonly PlacedSegment[]): void {
		for (const [i, { sheet, segment }] of segments.entries()) {
			const before = segments[i - 1]?.segment.text ?? '';
			if (i > 0 && !(isWide(before.slice(-1)) || isWide(segment.text.slice(0, 1)))) this.blank(' ');
			const start = this.#at;
			this.blank(segment.text);
			for (const { from, to, box, confidence } of runsOf(segment)) {
				this.#origins.push({ start: start + from, end: start + to, origin: placeOf(sheet, box, confidence) });
			}
		}
	}

	finish(): { text: string; layout: Layout } {
		return { text: this.#text.join(''), layout: { blocks: this.#blocks, origins: this.#origins } };
	}
}

interface Run {
	from: number;
	to: number;
	box: Box;
	confidence: number | null;
}

/** A segment's text is one run; told by OCR, each of its words is one, since each has its own confidence. */
function runsOf(segment: Segment): Run[] {
	if (!segment.told) return [{ from: 0, to: segment.text.length, box: segment, confidence: null }];
	return segment.told.map(({ start, end, box, confidence }) => ({ from: start, to: end, box, confidence }));
}

function placeOf({ page, back }: Sheet, box: Box, confidence: number | null): Origin {
	const { x0, x1, top, bottom } = back(box);
	const size = { width: tenth(Math.max(0, x1 - x0)), height: tenth(Math.max(0, bottom - top)) };
	return { in: 'page', page, box: { x: tenth(x0), y: tenth(top), ...size }, confidence };
}

/** A tenth of a point is finer than any screen. */
const tenth = (value: number): number => Math.round(value * 10) / 10;
