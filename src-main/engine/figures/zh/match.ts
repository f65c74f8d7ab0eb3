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

/** The end of the first of several patterns that matches at `at`, or -1. */
export function firstEnd(patterns: readonly RegExp[], text: string, at: number): number {
	for (const p of patterns) {
		const to = endAt(p, text, at);
		if (to >= 0) return to;
	}
	return -1;
}
