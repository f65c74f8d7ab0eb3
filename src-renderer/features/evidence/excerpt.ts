/** The part of a long paragraph that shows a place in it. Pure. */

interface Range {
	from: number;
	to: number;
}

/** So much stands before and after the place, in UTF-16 units. */
const BEFORE = 90;
const AFTER = 160;

/** No cut between the halves of one character. */
const inside = (text: string, at: number): boolean => /^[\udc00-\udfff]/u.test(text.slice(at, at + 1));

/** What stands before, in and after a range, with an ellipsis where it was cut; `marked` is "" without a range. */
export function excerpt(text: string, range: Range | null): { before: string; marked: string; after: string } {
	const { from, to } = range ?? { from: 0, to: 0 };
	let start = Math.max(0, from - BEFORE);
	let end = Math.min(text.length, to + AFTER);
	if (inside(text, start)) start -= 1;
	if (inside(text, end)) end -= 1;
	return {
		before: `${start > 0 ? '…' : ''}${text.slice(start, from)}`,
		marked: text.slice(from, to),
		after: `${text.slice(to, end)}${end < text.length ? '…' : ''}`,
	};
}
