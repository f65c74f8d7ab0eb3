/**
 * What tells in one pass over a text that something need not be looked for in it: a table by character costs a step or two
 * a character, where a pattern with a class of fifty characters costs ten and fifty patterns fifty times as much.
 */

import { OUTSIDE, openingsOf } from './openings.ts';

/** As many as there are UTF-16 codes. */
const CODES = 65536;

/** Tells whether a text holds any of `chars`, none of which is beyond the basic plane. Linear in the text. */
export function holderOf(chars: string): (text: string) => boolean {
	const table = new Uint8Array(CODES);
	for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
	return (text) => {
		for (let i = 0; i < text.length; i++) if (table[text.charCodeAt(i)] === 1) return true;
		return false;
	};
}

/** The alternatives of a pattern's source: what stands between the bars outside of groups and classes. */
function alternativesOf(source: string): string[] {
	const out: string[] = [];
	let depth = 0;
	let inClass = false;
	let from = 0;
	for (let i = 0; i < source.length; i++) {
		const c = source[i];
		if (c === '\\') i++;
		else if (inClass) inClass = c !== ']';
		else if (c === '[') inClass = true;
		else if (c === '(') depth++;
		else if (c === ')') depth--;
		else if (c === '|' && depth === 0) {
			out.push(source.slice(from, i));
			from = i + 1;
		}
	}
	return [...out, source.slice(from)];
}

/** Whether a match can only begin where the text does. */
const isAnchored = ({ source, multiline }: RegExp): boolean =>
	!multiline && alternativesOf(source).every((alternative) => alternative.startsWith('^'));

/**
 * Tells whether any of `patterns` matches. Those of the same flags are one pattern of as many alternatives: to begin a
 * pattern costs more than a short line is long. What can match at the beginning only stands apart, since with others it
 * would be tried at every character. None may refer back to a group.
 */
export function testerOf(patterns: readonly RegExp[]): (text: string) => boolean {
	const byFlags = new Map<string, string[]>();
	for (const pattern of patterns) {
		const { source, flags } = pattern;
		if (/[gy]/.test(flags)) throw new TypeError(`keeps its place: /${source}/${flags}`);
		const key = `${flags} ${isAnchored(pattern)}`;
		byFlags.set(key, [...(byFlags.get(key) ?? []), `(?:${source})`]);
	}
	const merged = [...byFlags].map(([key, sources]) => new RegExp(sources.join('|'), key.split(' ')[0]));
	return (text) => {
		for (const pattern of merged) if (pattern.test(text)) return true;
		return false;
	};
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
