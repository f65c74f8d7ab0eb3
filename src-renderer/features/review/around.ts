/** The words around a place, cut where a clause ends if one does within reach. */

const REACH = 28;
const CUT = /[，。；：、！？,;:!?\s]/u;

/** What stands before and after `from`..`to`, at most {@link REACH} characters each way, with an ellipsis where it was cut. */
export function around(text: string, from: number, to: number): { before: string; after: string } {
	const start = Math.max(0, from - REACH);
	const end = Math.min(text.length, to + REACH);
	let before = text.slice(start, from);
	let after = text.slice(to, end);
	if (start > 0) {
		const cut = before.search(CUT);
		before = `…${cut >= 0 && cut < before.length / 2 ? before.slice(cut + 1) : before.replace(/^[\udc00-\udfff]/, '')}`;
	}
	if (end < text.length) after = `${after.replace(/[\ud800-\udbff]$/, '')}…`;
	return { before, after };
}
