/**
 * A paragraph too long for one block. Lines are broken over a whole block at once, and from some hundred thousand characters on
 * that takes Chromium minutes: a line of a megabyte is set as several blocks under each other.
 */
import type { TextSpan } from './spans.ts';

/** Far above any paragraph that somebody wrote. */
export const LONGEST = 20_000;

/** So far back from the limit the end of a clause is looked for. */
const REACH = 400;

const CLAUSE_ENDS = /[。！？；，、.!?;,\s]/u;

/** The whole text in one stretch, or in several of at most LONGEST characters, cut behind a clause and never inside a figure. */
export function stretchesOf(text: string, figures: readonly TextSpan[]): TextSpan[] {
	const stretches: TextSpan[] = [];
	let from = 0;
	while (text.length - from > LONGEST) {
		const to = cutBefore(text, from + LONGEST, figures);
		stretches.push({ from, to });
		from = to;
	}
	stretches.push({ from, to: text.length });
	return stretches;
}

function cutBefore(text: string, limit: number, figures: readonly TextSpan[]): number {
	for (let at = limit; at > limit - REACH; at--) {
		if (CLAUSE_ENDS.test(text.charAt(at - 1)) && !figures.some((f) => f.from < at && at < f.to)) return at;
	}
	const inside = figures.find((f) => f.from < limit && limit < f.to);
	const cut = inside && inside.from > limit - REACH ? inside.from : limit;
	// Not between the halves of a character beyond the first plane.
	return /[\uDC00-\uDFFF]/u.test(text.charAt(cut)) ? cut - 1 : cut;
}
