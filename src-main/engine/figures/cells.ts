/** The cells of a row of a table: the reading text keeps a tab between them. */

/**
 * To the grammars a tab is white space, which may stand inside a figure. The unit separator (ASCII 31) is none, so that
 * nothing reads across it.
 */
export const CELL_EDGE = '\u001f';

/** No row is padded with more blanks than this. */
const PADDING = 8;
const isEdge = (c: string | undefined): boolean => c === CELL_EDGE || c === '\t';
const isPadding = (c: string | undefined): boolean => c === ' ' || c === '\u00a0' || c === '\u3000';

/** Whether `from`..`to` is all that stands in one of several cells. */
export function isWholeCell(text: string, from: number, to: number): boolean {
	let left = from;
	while (from - left < PADDING && isPadding(text[left - 1])) left--;
	let right = to;
	while (right - to < PADDING && isPadding(text[right])) right++;
	const opens = isEdge(text[left - 1]);
	const closes = isEdge(text[right]);
	return (opens || left === 0) && (closes || right === text.length) && (opens || closes);
}
