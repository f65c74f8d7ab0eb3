/** Brackets and quotation marks of a text with their partners, found in one pass. */
import type { Language } from '../../contract/model.ts';
import { isDigit, isLetter } from './chars.ts';

const BRACKETS: Readonly<Record<string, string>> = {
	'（': '）',
	'(': ')',
	'【': '】',
	'〔': '〕',
	'［': '］',
	'[': ']',
	'《': '》',
	'〈': '〉',
};
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’' };
const CLOSERS = new Set([...Object.values(BRACKETS), ...Object.values(QUOTES)]);
/** One width often closes the other: （2022年). */
const WIDTHS: Readonly<Record<string, string>> = { ')': '）', ']': '］' };

/** Any of them: most characters are none, and are passed over without a look-up. */
const MARK = /[（）()【】〔〕［］[\]《》〈〉“”「」『』‘’"]/gu;

/** A mark that stays open longer was never closed: it must not swallow the rest of the paragraph. */
const BRACKET_REACH = 400;
const QUOTE_REACH = 1500;

export interface Pair {
	open: number;
	close: number;
	quote: boolean;
}

const same = (wanted: string, c: string): boolean => wanted === c || WIDTHS[c] === wanted || WIDTHS[wanted] === c;

const startsQuote = (text: string, at: number): boolean =>
	/[\s（([“‘「—:：,，。]/.test(text[at - 1] ?? ' ') && !/\s/.test(text[at + 1] ?? ' ');

/** Pairs by the position of their opening mark, ascending. Marks without a partner within reach are in none. */
export function findPairs(text: string, language: Language): Pair[] {
	const pairs: Pair[] = [];
	const open: { at: number; close: string; quote: boolean }[] = [];
	const shut = (index: number, at: number): void => {
		const one = open[index];
		if (!one) return;
		open.length = index;
		if (at - one.at <= (one.quote ? QUOTE_REACH : BRACKET_REACH)) pairs.push({ open: one.at, close: at, quote: one.quote });
	};
	MARK.lastIndex = 0;
	for (let found = MARK.exec(text); found !== null; found = MARK.exec(text)) {
		const i = found.index;
		const c = found[0];
		// Nothing nests deeper in a real text; the bound keeps each look for a partner constant.
		if (open.length > 32) open.shift();
		if (c === '"') {
			// An inch sign: 6" pipe.
			if (language === 'en' && isDigit(text[i - 1] ?? '') && !open.some((one) => one.close === '"')) continue;
			const at = open.findLastIndex((one) => one.close === '"');
			const reachable = at >= 0 && i - (open[at]?.at ?? 0) <= QUOTE_REACH;
			if (reachable && !(language === 'en' && startsQuote(text, i))) shut(at, i);
			else open.push({ at: i, close: '"', quote: true });
			continue;
		}
		const quote = QUOTES[c];
		if (quote !== undefined && !(c === '‘' && isLetter(text[i - 1] ?? ''))) open.push({ at: i, close: quote, quote: true });
		else if (BRACKETS[c] !== undefined) open.push({ at: i, close: BRACKETS[c], quote: false });
		else if (CLOSERS.has(c)) {
			// ’ is the apostrophe too: it closes only what ‘ opened.
			shut(
				open.findLastIndex((one) => same(one.close, c)),
				i,
			);
		}
	}
	return pairs.sort((a, b) => a.open - b.open);
}
