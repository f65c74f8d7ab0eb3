/**
 * With which characters a match of a pattern can open, read from its source: a text is gone through by these before the
 * pattern is tried, since a pattern of a hundred alternatives tries nearly all of them at every character. What cannot
 * be told is taken for any character, so that no match is left out.
 */

import { type Chars, type Node, nodeOf } from './pattern-nodes.ts';

/** How a match may open. */
export interface Opening {
	/** What stands right before it, {@link OUTSIDE} for the begin of the text. */
	before: Chars;
	first: Chars;
	/** Behind its first character, be it in the match or not. */
	second: Chars;
}

/** Stands for what is before the begin of a text and behind its end. */
export const OUTSIDE = '\0';

/** So far an opening is followed: two characters tell most places apart. */
const DEPTH = 2;

/** The first characters of what a part of the pattern matches: as many as it has, {@link DEPTH} at most. */
interface Start {
	before: Chars;
	at: readonly Chars[];
}

const EMPTY: Start = { before: null, at: [] };

const isLong = ({ at }: Start): boolean => at.length >= DEPTH;

const joined = (a: Start, b: Start): Start =>
	a.at.length === 0 ? { before: a.before ?? b.before, at: b.at } : { before: a.before, at: [...a.at, ...b.at].slice(0, DEPTH) };

/** `starts`, gone on with what follows where they are not long enough yet; each once. */
function followed(starts: readonly Start[], next: readonly Start[]): Start[] {
	const out = new Map<string, Start>();
	const add = (one: Start): void => {
		out.set(`${one.before} ${one.at.length} ${one.at[0]} ${one.at[1]}`, one);
	};
	for (const start of starts) {
		if (isLong(start)) add(start);
		else for (const more of next) add(joined(start, more));
	}
	return [...out.values()];
}

/** How what the node matches may start; `back`: how it may end, read backwards. */
function startsOf(node: Node, back: boolean): readonly Start[] {
	switch (node.kind) {
		case 'chars':
			return [{ before: null, at: [node.chars] }];
		case 'row': {
			let out: readonly Start[] = [EMPTY];
			for (const one of back ? node.of.toReversed() : node.of) {
				if (out.every(isLong)) break;
				out = followed(out, startsOf(one, back));
			}
			return out;
		}
		case 'choice':
			return node.of.flatMap((one) => startsOf(one, back));
		case 'repeated': {
			const one = startsOf(node.of, back);
			const out: Start[] = node.min === 0 ? [EMPTY] : [];
			let run: readonly Start[] = [EMPTY];
			for (let times = 1; times <= Math.min(node.max, DEPTH); times++) {
				run = followed(run, one);
				if (times >= Math.min(node.min, DEPTH)) out.push(...run);
			}
			return out;
		}
		case 'behind': {
			const ends = startsOf(node.of, true).map(({ before, at }) => (at.length === 0 ? before : (at[0] ?? null)));
			return [{ before: ends.includes(null) ? null : ends.join(''), at: [] }];
		}
		case 'start':
			return [{ before: OUTSIDE, at: [] }];
	}
}

/** How a match of the pattern may open. Throws where the pattern holds what is not understood here. */
export function openingsOf(pattern: RegExp): Opening[] {
	return startsOf(nodeOf(pattern), false).map(({ before, at: [first, second = null] }) => {
		if (first === undefined) throw new RangeError(`may match nothing: ${pattern}`);
		return { before, first, second };
	});
}
