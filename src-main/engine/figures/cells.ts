/** The cells of a row of a table: its reading text keeps a tab between them. */

const TO_LEFT = /\t[ \u00a0\u3000]*$/u;
const TO_RIGHT = /^[ \u00a0\u3000]*\t/u;
/** No row is padded with more blanks than this. */
const PADDING = 8;

/** Whether `from`..`to` is all that stands in one of several cells. */
export function isWholeCell(text: string, from: number, to: number): boolean {
	const opens = TO_LEFT.test(text.slice(Math.max(0, from - PADDING), from));
	const closes = TO_RIGHT.test(text.slice(to, to + PADDING));
	return (opens || from === 0) && (closes || to === text.length) && (opens || closes);
}
