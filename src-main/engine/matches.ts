/** Every place where a pattern matches. */

import { type Opening, OUTSIDE, openingsOf } from './openings.ts';

const NONE: readonly RegExpExecArray[] = [];

/**
 * The matches of `pattern` in `text`, ascending. As `text.matchAll(pattern)`, which makes a new pattern of the old one
 * at every call and reads its source through: of a long one that costs more than looking for it in a paragraph.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	if (!pattern.global) throw new TypeError(`not global: ${pattern}`);
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (match === null) return NONE;
	const out: RegExpExecArray[] = [];
	for (; match !== null; match = pattern.exec(text)) {
		out.push(match);
		// What matches nothing would match there for ever.
		if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
	}
	return out;
}

/** Every match of one pattern in a text, ascending, as {@link matchesOf} finds them. */
export interface Finder {
	(text: string): readonly RegExpExecArray[];
	readonly pattern: RegExp;
}

const CODES = 65536;
/** Two codes as one; where another pair comes out the same, the pattern is tried in vain. */
const pairOf = (first: number, second: number): number => (first * 31 + second) % CODES;

/**
 * What a character tells: a match may begin with it; with it and some others behind it; right behind it, whatever stands
 * there; right behind it with some; with it behind some.
 */
const ALONE = 1;
const WITH_NEXT = 2;
const BEHIND = 4;
const PARTS = 8;
const PARTED = 16;
/** What a pair tells: a match may begin with it, wherever it stands; only behind a character that parts. */
const ANYWHERE = 1;
const BEHIND_PARTS = 2;

interface Signs {
	/** By the code of a character: the sum of what it tells. */
	of: Uint8Array;
	/** By {@link pairOf} its code and the next one's: the sum of what the two tell. */
	pairs: Uint8Array;
}

function signsOf(openings: readonly Opening[]): Signs {
	const of = new Uint8Array(CODES);
	const pairs = new Uint8Array(CODES);
	const mark = (chars: string, sign: number): void => {
		for (let i = 0; i < chars.length; i++) of[chars.charCodeAt(i)] = (of[chars.charCodeAt(i)] ?? 0) | sign;
	};
	for (const { before, first, second } of openings) {
		if (first === null) {
			if (before === null) throw new RangeError('a match may open with anything');
			mark(before, BEHIND);
			continue;
		}
		if (before !== null) mark(before, PARTS);
		if (second === null) {
			mark(first, before === null ? ALONE : PARTED);
			continue;
		}
		mark(first, WITH_NEXT);
		const sign = before === null ? ANYWHERE : BEHIND_PARTS;
		for (let i = 0; i < first.length; i++)
			for (let k = 0; k < second.length; k++) {
				const pair = pairOf(first.charCodeAt(i), second.charCodeAt(k));
				pairs[pair] = (pairs[pair] ?? 0) | sign;
			}
	}
	return { of, pairs };
}

/**
 * Makes a {@link matchesOf} of its own for a pattern of many alternatives: it is tried only where a match can open, by
 * the first characters of its alternatives. These are read from the pattern when it is first used; where they are not
 * known that throws.
 */
export function finderOf(pattern: RegExp): Finder {
	if (!pattern.global) throw new TypeError(`not global: ${pattern}`);
	const here = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
	let signs: Signs | null = null;
	const find = (text: string): readonly RegExpExecArray[] => {
		signs ??= signsOf(openingsOf(pattern));
		const { of, pairs } = signs;
		let out: RegExpExecArray[] | null = null;
		let free = 0;
		let before = of[OUTSIDE.charCodeAt(0)] ?? 0;
		let code = text.charCodeAt(0);
		for (let at = 0; at < text.length; at++) {
			const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
			const sign = of[code] ?? 0;
			const parted = (before & PARTS) !== 0;
			const pair = (sign & WITH_NEXT) !== 0 ? (pairs[pairOf(code, next)] ?? 0) : 0;
			const opens =
				(before & BEHIND) !== 0 ||
				(sign & ALONE) !== 0 ||
				(pair & ANYWHERE) !== 0 ||
				(parted && ((sign & PARTED) !== 0 || (pair & BEHIND_PARTS) !== 0));
			before = sign;
			code = next;
			if (!opens || at < free) continue;
			here.lastIndex = at;
			const match = here.exec(text);
			if (match === null) continue;
			out ??= [];
			out.push(match);
			free = here.lastIndex;
		}
		return out ?? NONE;
	};
	return Object.assign(find, { pattern });
}
