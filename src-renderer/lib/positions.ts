/** From the source text to the reading text of a paragraph: findings and qualifiers carry source offsets, screens show reading text. */
import type { Paragraph } from '../../src-main/contract/model.ts';

/**
 * The part of a source range that a paragraph shows, as a range of its reading text; null when it shows none of it.
 * What the reading text left out (line breaks, stray blanks) has no place of its own: the range closes over it.
 */
export function inReadingText(paragraph: Paragraph, start: number, end: number): { from: number; to: number } | null {
	let from = -1;
	let to = -1;
	for (const run of paragraph.map) {
		const lower = Math.max(start, run.start);
		const upper = Math.min(end, run.start + run.length);
		if (lower >= upper) continue;
		if (from < 0) from = run.from + lower - run.start;
		to = run.from + upper - run.start;
	}
	return from < 0 ? null : { from, to };
}

/** The paragraph that holds a source offset, or null. Paragraphs ascend by `start` in every reading of one story order. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | null {
	return paragraphs.find((p) => p.start <= offset && offset < p.end) ?? null;
}
