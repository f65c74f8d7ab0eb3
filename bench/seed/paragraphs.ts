/** Pasting a paragraph a second time, as a careless page make-up does. */
import type { Paragraph, Reading, Span } from '../../src-main/contract/model.ts';
import { apply } from './edit.ts';
import type { Random } from './random.ts';

/** Long enough that nobody repeats it on purpose. */
const LEAST = { zh: 40, en: 120 } as const;

export const bodyParagraphs = (reading: Reading): Paragraph[] =>
	reading.paragraphs.filter(({ kind, text }) => kind === 'body' && text.length >= LEAST[reading.language]);

export interface Pasted {
	text: string;
	copy: Span;
	/** A span of the old text in the new one. */
	follow(span: Span): Span;
}

/** Puts `words` after a random body paragraph of the same story, two or more behind the original where there is one. */
export function pasteCopy(reading: Reading, source: string, original: Paragraph, words: string, random: Random): Pasted | null {
	const later = reading.paragraphs.filter(
		({ kind, story, index }) => kind === 'body' && story === original.story && index >= original.index,
	);
	const after = random.pick(later.length > 2 ? later.slice(1) : later);
	if (!after) return null;
	const next = reading.paragraphs[after.index + 1];
	const between = next ? source.slice(after.end, next.start) : '';
	const gap = /^\s*\n\s*$/u.test(between) ? between : '\n\n';
	const { text, spans } = apply(source, [{ start: after.end, end: after.end, with: gap + words }]);
	const [inserted] = spans;
	if (!inserted) return null;
	const shift = (at: number): number => (at > after.end ? at + gap.length + words.length : at);
	return {
		text,
		copy: { start: inserted.start + gap.length, end: inserted.end },
		follow: ({ start, end }) => ({ start: shift(start), end: shift(end) }),
	};
}
