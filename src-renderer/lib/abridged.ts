/**
 * A stretch of text without figures, as it stands beside one. A page that lost its line breaks can be a paragraph of a
 * megabyte; set in the row of each of its figures it would keep the window busy for minutes.
 */
const LONGEST = 6000;
const END = 2500;

/** The text; of one that is too long both ends, cut between whole characters. */
export function abridged(text: string): string {
	if (text.length <= LONGEST) return text;
	const head = text.slice(0, END).replace(/[\ud800-\udbff]$/, '');
	const tail = text.slice(-END).replace(/^[\udc00-\udfff]/, '');
	return `${head}……${tail}`;
}
