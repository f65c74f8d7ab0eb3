/** Paragraphs to source text with its layout. */
import type { Block, Layout, OriginRun } from '../../../contract/layout.ts';
import { isWide } from './characters.ts';
import type { Paragraph, PlacedLine, PlacedSegment } from './paragraphs.ts';

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
			const { x0, x1, top, bottom } = sheet.back(segment);
			const box = { x: tenth(x0), y: tenth(top), width: tenth(Math.max(0, x1 - x0)), height: tenth(Math.max(0, bottom - top)) };
			this.#origins.push({
				start,
				end: this.#at,
				origin: { in: 'page', page: sheet.page, box, confidence: sheet.confidence?.(segment) ?? null },
			});
		}
	}

	finish(): { text: string; layout: Layout } {
		return { text: this.#text.join(''), layout: { blocks: this.#blocks, origins: this.#origins } };
	}
}

/** A tenth of a point is finer than any screen. */
const tenth = (value: number): number => Math.round(value * 10) / 10;
