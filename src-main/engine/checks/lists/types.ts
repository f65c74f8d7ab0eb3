import type { Figure, Paragraph } from '../../../contract/model.ts';
import type { Stretch } from '../clauses.ts';

/** A number that announces items, and the items found. Punctuation leaves room, so a count is a range. */
export interface CountedList {
	paragraph: Paragraph;
	announced: Figure;
	/** Fewest and most items that the words can be cut into, for each place where the list can begin. */
	counts: readonly { least: number; most: number }[];
	/** The list ends in 等, or begins with "including": more items than are printed. */
	open: boolean;
	/** Only a list with more items than announced can be told wrong: the number may count something in each of them. */
	loose: boolean;
	/** The last cut was made at a conjunction alone, which may stand inside an item. */
	joined: boolean;
	/** An item that is printed twice. */
	doubled: string | null;
	/** How number and list are tied: the marker's name. */
	tie: 'before' | 'bracket' | 'colon' | 'namely' | 'including' | 'ordinals' | 'copula';
	list: Stretch;
}
