/** Sticky matching, so that no piece ever scans ahead of its own mention. */

/** Runs a sticky pattern at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** The end of the match at `at`, or -1. */
export function endAt(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of the first of several patterns that matches at `at` and reaches to `least` or farther, or -1. */
export function firstEnd(patterns: readonly RegExp[], text: string, at: number, least = 0): number {
	for (const p of patterns) {
		const to = endAt(p, text, at);
		if (to >= least && to >= 0) return to;
	}
	return -1;
}

/**
 * Sticky patterns that are tried one after the other, and one that fits wherever any of them does: few mentions fit any, and
 * one question costs less than sixty.
 */
export interface Patterns {
	readonly all: readonly RegExp[];
	readonly any: RegExp;
}

/** The patterns must have the same flags, or what fits one alone could be missed by all. Throws a RangeError otherwise. */
export function patternsOf(all: readonly RegExp[]): Patterns {
	const flags = new Set(all.map((pattern) => pattern.flags));
	if (flags.size !== 1) throw new RangeError(`patterns of several flags: ${[...flags].join(', ')}`);
	return { all, any: new RegExp(all.map(({ source }) => `(?:${source})`).join('|'), all[0]?.flags) };
}

/** The end of the first of the patterns that matches at `at` and reaches to `least` or farther, or -1. */
export function endOfAny({ all, any }: Patterns, text: string, at: number, least: number): number {
	any.lastIndex = at;
	return any.test(text) ? firstEnd(all, text, at, least) : -1;
}
