/**
 * A stretch of text without figures, as it stands beside one. A page that lost its line breaks can be a paragraph of a
 * megabyte; set in the row of each of its figures it would keep the window busy for minutes.
 */
const LONGEST = 6000;
const END = 2500;
/** So much on each side of a mark: what is marked stays in sight without scrolling. */
const AROUND = 400;

export interface Stretch {
	from: number;
	to: number;
}

/**
 * How much of a paragraph stands beside what is marked in it: all, or, of one that is too long, the marks with their
 * surroundings. Cut between whole characters.
 */
export function shownAround(text: string, marks: readonly Stretch[]): Stretch {
	if (text.length <= LONGEST || marks.length === 0) return { from: 0, to: text.length };
	const from = Math.max(0, Math.min(...marks.map((mark) => mark.from)) - AROUND);
	const to = Math.min(text.length, Math.max(...marks.map((mark) => mark.to)) + AROUND);
	return { from: isTail(text, from) ? from + 1 : from, to: isTail(text, to) ? to - 1 : to };
}

const isTail = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** The text; of one that is too long both ends, cut between whole characters. */
export function abridged(text: string): string {
	if (text.length <= LONGEST) return text;
	const head = text.slice(0, END).replace(/[\ud800-\udbff]$/, '');
	const tail = text.slice(-END).replace(/^[\udc00-\udfff]/, '');
	return `${head}……${tail}`;
}
