/** What of the numerals that are no figures goes to the window. */
import type { NonFigure } from '../contract/model.ts';

/** More than anybody reads: a text of a megabyte can hold a hundred thousand, ten megabytes on the way to the window. */
export const MOST_OTHERS = 2000;

/**
 * In reading order; where there are too many, those that nothing was made of come first, since somebody has to look at them
 * before an article can be signed. How many there are in all, the coverage of the reading says.
 */
export function othersShown(others: NonFigure[], most = MOST_OTHERS): NonFigure[] {
	if (others.length <= most) return others;
	const unclassified = others.filter((other) => other.class === 'unclassified').slice(0, most);
	const room = most - unclassified.length;
	const shown = new Set([...unclassified, ...others.filter((other) => other.class !== 'unclassified').slice(0, room)]);
	return others.filter((other) => shown.has(other));
}
