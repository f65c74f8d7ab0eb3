/**
 * Whether a hyphen at the end of an English line belongs to the word or to the line. The article itself is the best
 * dictionary: what it prints elsewhere in one piece, or with a hyphen, decides; a short list of first parts that form
 * compounds decides the rest.
 */

import { hasStrayBlanks } from './broken-numbers.ts';

export interface Vocabulary {
	/** `left` ends with the hyphen, `right` is the next line. True: the hyphen only broke the word. */
	hyphenIsWrap(left: string, right: string): boolean;
	/** Blanks say little in this text: a recogniser strewed them. */
	strayBlanks(): boolean;
}

const WORD = /[A-Za-z\u00c0-\u024f]+(?:[-\u2010][A-Za-z\u00c0-\u024f]+)*/g;
const LAST_PART = /[A-Za-z\u00c0-\u024f]+(?=[-\u2010]$)/;
const FIRST_PART = /^[A-Za-z\u00c0-\u024f]+/;
/** Longer than any word: keeps the look at a line's end constant. */
const REACH = 40;

const COMPOUND_HEADS = new Set(
	(
		'all cross east eight eighty ex far fifty first five forty four free full half hard high ill large long low mid middle ' +
		'mixed multi near nine ninety non north off old on one open part pre pro post quarter record second self semi seven ' +
		'seventy short single six sixty small so soft south ten third thirty three top twenty two under up well west wide year'
	).split(' '),
);

/** Reads the words of the whole source once, and only when a line ends in a hyphen. */
export function vocabularyOf(source: string): Vocabulary {
	let words: Set<string> | null = null;
	const known = (): Set<string> => {
		if (!words) {
			words = new Set();
			// A word broken at a line end would vouch for itself: its two halves stand on both sides of a line break.
			for (const m of source.matchAll(WORD)) {
				const after = source[m.index + m[0].length];
				if (after !== '-' && after !== '\u2010') words.add(m[0].toLowerCase());
			}
		}
		return words;
	};
	let stray: boolean | null = null;
	return {
		strayBlanks() {
			stray ??= hasStrayBlanks(source);
			return stray;
		},
		hyphenIsWrap(left, right) {
			const head = LAST_PART.exec(left.slice(-REACH))?.[0].toLowerCase() ?? '';
			const tail = FIRST_PART.exec(right.slice(0, REACH))?.[0].toLowerCase() ?? '';
			if (head === '' || tail === '') return false;
			const all = known();
			if (all.has(`${head}-${tail}`)) return false;
			if (all.has(head + tail)) return true;
			return !COMPOUND_HEADS.has(head);
		},
	};
}
