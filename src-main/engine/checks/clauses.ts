/**
 * Sentences with their clauses as the grammar of the rules needs them. Commas count only outside brackets and
 * outside numbers, so that a figure in brackets stays with the clause that it qualifies.
 */
import type { Language } from '../../contract/model.ts';
import { sentences } from '../text/sentences.ts';

export interface Stretch {
	from: number;
	to: number;
}

export interface SentenceStretch extends Stretch {
	/** In order, without the marks between them. */
	clauses: Stretch[];
}

const OPEN = '（([【〔';
const CLOSE = '）)]】〕';
const MARKS = '，,；;：:—–';
const ENDS = '。！？!?.';

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** Whether the mark at `i` is part of a number: 1,234 or 10:30. */
const insideNumber = (text: string, i: number): boolean => isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));

/** Linear in the text. */
export function sentencesOf(text: string, language: Language): SentenceStretch[] {
	return sentences(text, language).map(({ from, to }) => ({ from, to, clauses: clausesOf(text, from, to) }));
}

function clausesOf(text: string, from: number, to: number): Stretch[] {
	const clauses: Stretch[] = [];
	let start = from;
	let depth = 0;
	let end = to;
	while (end > from && (ENDS.includes(text.charAt(end - 1)) || /\s/u.test(text.charAt(end - 1)))) end--;
	for (let i = from; i < end; i++) {
		const char = text.charAt(i);
		if (OPEN.includes(char)) depth++;
		else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && MARKS.includes(char) && !insideNumber(text, i)) {
			if (i > start) clauses.push({ from: start, to: i });
			start = i + 1;
		}
	}
	if (end > start) clauses.push({ from: start, to: end });
	return clauses;
}

/** The member of an ascending list of stretches that holds `at`, by bisection; undefined between stretches. */
export function stretchAt<T extends Stretch>(stretches: readonly T[], at: number): T | undefined {
	let low = 0;
	let high = stretches.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const stretch = stretches[middle];
		if (!stretch) return undefined;
		if (at < stretch.from) high = middle - 1;
		else if (at >= stretch.to) low = middle + 1;
		else return stretch;
	}
	return undefined;
}
