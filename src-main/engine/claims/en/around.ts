/** What stands around a figure, as far as its metric is read from it. */
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import type { Word } from './words.ts';

export interface Around {
	site: Site;
	view: View;
	times: readonly Mention[];
	places: readonly Mention[];
	/** A rate, a multiple or points: a number without a thing of its own. */
	ratio: boolean;
	/** "doubled": a multiple that is its own verb. */
	folds: boolean;
	/** The words left of it, without times and places. */
	leftWords: readonly Word[];
	/** The label of its line, or of its place in a list. */
	labels: Range | null;
	/** That label, else the subject its verb links it to. */
	linked: Range | null;
	/** Somebody's guess: who expects it is not what it is of. */
	expected: boolean;
	/** The words right of it. */
	behind: string;
	/** The noun phrase right of it that could be what it is of. */
	right: Range | null;
}

/** "$37.72 a barrel in London" */
export const startsInPlace = (behind: string, { figure, right }: Site, view: View, places: readonly Mention[]): boolean => {
	const lead = /^(?:in|at|on)\s(?:the\s)?/u.exec(behind);
	if (!lead) return false;
	const at = view.text.indexOf(behind.slice(0, 12), Math.max(figure.to, right.from)) + lead[0].length;
	return covers(places, at, at + 2);
};
