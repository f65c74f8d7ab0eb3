/**
 * What tells in one pass over a text that something need not be looked for in it: a table by character costs a step or two
 * a character, where a pattern with a class of fifty characters costs ten and fifty patterns fifty times as much.
 */

import { neededBy } from './needs.ts';
import { type Opening, OUTSIDE, openingsOf } from './openings.ts';
import { alternativesOf } from './pattern-nodes.ts';

/** As many as there are UTF-16 codes. */
const CODES = 65536;
const BITS = 32;
/** By the code of a character, a bit for each set that holds it: one table for many sets, so that it stays at hand. */
let table = new Uint32Array(CODES);
let used = 0;

/** Enters sets of characters into one table, with the bits from `shift` on. */
function entered(sets: readonly string[]): { table: Uint32Array; shift: number } {
	if (used + sets.length > BITS) {
		table = new Uint32Array(CODES);
		used = 0;
	}
	const shift = used;
	used += sets.length;
	for (const [number, chars] of sets.entries())
		for (let i = 0; i < chars.length; i++) {
			const code = chars.charCodeAt(i);
			table[code] = (table[code] as number) | (1 << (shift + number));
		}
	return { table, shift };
}

/** Tells whether a text holds any of `chars`, none of which is beyond the basic plane. Linear in the text. */
export function holderOf(chars: string): (text: string) => boolean {
	const { table: bits, shift } = entered([chars]);
	const bit = 1 << shift;
	return (text) => {
		for (let i = 0; i < text.length; i++) if (((bits[text.charCodeAt(i)] as number) & bit) !== 0) return true;
		return false;
	};
}

/** Tells of which of `sets` of characters a text holds one: the sum of 1 for the first, 2 for the second, 4… */
export function sortsOf(...sets: readonly string[]): (text: string) => number {
	const { table: bits, shift } = entered(sets);
	const all = 2 ** sets.length - 1;
	return (text) => {
		let sum = 0;
		for (let i = 0; i < text.length; i++) sum |= bits[text.charCodeAt(i)] as number;
		return (sum >>> shift) & all;
	};
}

/** Tells of a text whether an alternative may match in it; cheaper than to try. */
type May = (text: string) => boolean;

/** The openings of an anchored alternative, whatever stands before; null where one may be any character or they are not known. */
function opensWith(alternative: RegExp): Opening[] | null {
	try {
		const openings = openingsOf(alternative);
		return openings.some(({ first }) => first === null) ? null : openings.map((opening) => ({ ...opening, before: null }));
	} catch {
		return null;
	}
}

/** As {@link neededBy}; null where they are not known. */
function needs(alternative: RegExp): string | null {
	try {
		return neededBy(alternative);
	} catch {
		return null;
	}
}

/** Tells whether a text begins as one of `openings`. */
function beginnerOf(openings: readonly Opening[]): May {
	/** By its first character: the second ones, null for any. */
	const seconds = new Map<number, string | null>();
	for (const { first, second } of openings)
		for (const char of first ?? '') {
			const known = seconds.get(char.charCodeAt(0)) ?? (seconds.has(char.charCodeAt(0)) ? null : '');
			seconds.set(char.charCodeAt(0), known === null || second === null ? null : known + second);
		}
	return (text) => {
		const second = seconds.get(text.charCodeAt(0));
		return second === null || (second !== undefined && text.length > 1 && second.includes(text.charAt(1)));
	};
}

/**
 * Tells whether any of `patterns` matches. Their alternatives are put together, by their flags and by what tells that
 * none of them matches: a text that begins with none of their first characters, or holds none of the characters of which
 * they want one. So of most lines it is told in one pass; to begin a pattern costs more than a short line is long. None
 * may refer back to a group.
 */
export function testerOf(patterns: readonly RegExp[]): (text: string) => boolean {
	for (const { source, flags } of patterns) if (/[gy]/.test(flags)) throw new TypeError(`keeps its place: /${source}/${flags}`);
	let made: readonly { may: May | null; pattern: RegExp }[] | null = null;
	return (text) => {
		made ??= partsOf(patterns);
		for (const { may, pattern } of made) if ((may === null || may(text)) && pattern.test(text)) return true;
		return false;
	};
}

function partsOf(patterns: readonly RegExp[]): { may: May | null; pattern: RegExp }[] {
	const parts = new Map<string, { flags: string; sources: string[]; openings: Opening[] | null; chars: string | null }>();
	for (const { source, flags, multiline } of patterns)
		for (const alternative of alternativesOf(source)) {
			const alone = new RegExp(alternative, flags);
			// What can match at the beginning only stands apart: with others it would be tried at every character.
			const anchored = !multiline && alternative.startsWith('^');
			const openings = anchored ? opensWith(alone) : null;
			const chars = openings === null ? needs(alone) : null;
			const key = `${flags} ${anchored} ${openings === null} ${chars === null}`;
			const part = parts.get(key) ?? { flags, sources: [], openings: openings && [], chars: chars && '' };
			parts.set(key, part);
			part.sources.push(`(?:${alternative})`);
			part.openings?.push(...(openings ?? []));
			if (part.chars !== null) part.chars += chars;
		}
	return [...parts.values()].map(({ flags, sources, openings, chars }) => ({
		may: openings ? beginnerOf(openings) : chars === null ? null : holderOf(chars),
		pattern: new RegExp(sources.join('|'), flags),
	}));
}

/** Which patterns may match in a text, by their numbers: false where it holds nothing with which a match of one begins. */
export type Gates = (text: string) => (pattern: number) => boolean;

/**
 * Makes gates for `patterns`: a pattern is shut where the text holds none of the characters its matches can begin with.
 * One of which these are not known is open for every text, and so is what is no pattern (undefined). Linear in the text,
 * whatever the number of patterns.
 */
export function gatesOf(patterns: readonly (RegExp | undefined)[]): Gates {
	const words = Math.ceil(patterns.length / 32);
	const always = new Uint32Array(words);
	/** By the code of a character: which row of `rows` tells the patterns it may begin; 0 for none. */
	const rowOf = new Uint8Array(CODES);
	const rows: Uint32Array[] = [new Uint32Array(words)];
	const byChars = new Map<string, number[]>();
	for (const [number, pattern] of patterns.entries()) {
		const firsts = pattern === undefined ? null : firstsOf(pattern);
		if (firsts === null) set(always, number);
		else for (const char of new Set(firsts)) byChars.set(char, [...(byChars.get(char) ?? []), number]);
	}
	// Characters that begin the same patterns share a row.
	const known = new Map<string, number>();
	for (const [char, numbers] of byChars) {
		const key = numbers.join();
		let row = known.get(key);
		if (row === undefined) {
			row = rows.length;
			if (row > 255) throw new RangeError('more kinds of opening characters than the table has room for');
			const bits = new Uint32Array(words);
			for (const number of numbers) set(bits, number);
			rows.push(bits);
			known.set(key, row);
		}
		rowOf[char.charCodeAt(0)] = row;
	}
	return (text) => {
		const open = always.slice();
		const seen = new Uint8Array(rows.length);
		for (let i = 0; i < text.length; i++) {
			const row = rowOf[text.charCodeAt(i)] as number;
			if (row === 0 || seen[row] === 1) continue;
			seen[row] = 1;
			const bits = rows[row] as Uint32Array;
			for (let w = 0; w < words; w++) open[w] = (open[w] as number) | (bits[w] as number);
		}
		return (pattern) => (((open[pattern >>> 5] as number) >>> (pattern & 31)) & 1) === 1;
	};
}

const set = (bits: Uint32Array, number: number): void => {
	bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31));
};

/** The characters a match begins with; null where they are not known. */
function firstsOf(pattern: RegExp): string | null {
	let out = '';
	for (const { first } of openingsOf(pattern)) {
		if (first === null || first.includes(OUTSIDE)) return null;
		out += first;
	}
	return out;
}
