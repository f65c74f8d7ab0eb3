/**
 * Half-width marks in Chinese text as the full-width ones that they stand for. Much of what is copied from the web has
 * them, and a clause ends there all the same. One unit for one unit, so that every offset stays what it was.
 */
import type { Reading } from '../../contract/model.ts';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '?': '？', '!': '！' };

const HALF = /[,;:()?!]/gu;
const DIGIT = /\d/u;
const LATIN = /[A-Za-z]/u;

/** Whether the mark at `i` belongs to a number (1,234; 10:30) or to words in Latin letters (Co., Ltd.; f(x)). */
function isOwn(text: string, i: number): boolean {
	const [before, after] = [text.charAt(i - 1), text.charAt(i + 1)];
	if (DIGIT.test(before) && DIGIT.test(after)) return true;
	if (closesLatin(text, i)) return true;
	if (LATIN.test(before)) return after === '' || LATIN.test(after) || (after === ' ' && LATIN.test(text.charAt(i + 2)));
	return before === '.' && after === ' ';
}

/** The bracket behind f(x. */
function closesLatin(text: string, i: number): boolean {
	if (text.charAt(i) !== ')') return false;
	const open = text.lastIndexOf('(', i);
	return open > 0 && i - open <= LONGEST_CALL && LATIN.test(text.charAt(open - 1)) && !HAN.test(text.slice(open, i));
}

const LONGEST_CALL = 12;
const HAN = /\p{Script=Han}/u;

/** Linear. A text without Han keeps its marks. */
export function fullMarks(text: string): string {
	if (!HAN.test(text)) return text;
	return text.replace(HALF, (mark, at: number) => (isOwn(text, at) ? mark : (FULL[mark] ?? mark)));
}

/** A reading whose paragraphs have the marks of their language; the same one where nothing was to be done. */
export function withFullMarks(reading: Reading): Reading {
	if (reading.language !== 'zh') return reading;
	let changed = false;
	const paragraphs = reading.paragraphs.map((paragraph) => {
		const text = fullMarks(paragraph.text);
		if (text === paragraph.text) return paragraph;
		changed = true;
		return { ...paragraph, text };
	});
	return changed ? { ...reading, paragraphs } : reading;
}
