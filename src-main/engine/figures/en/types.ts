/** What a piece of the English reading is, and what its examples say. */
import type { FigureKind, Modifier, NonFigure, ParagraphKind, TimeReading } from '../../../contract/model.ts';
import type { Board } from './board.ts';

/** What an example expects of one figure; only the fields that are given are compared, `text` always. */
export interface ExpectedFigure {
	text: string;
	kind?: FigureKind;
	value?: string | null;
	low?: string | null;
	high?: string | null;
	unit?: string;
	modifier?: Modifier;
	precision?: string | null;
	/** "2022-08-12/2022-08-14"; ".." for an open side; "open" where nothing can be pinned down. */
	interval?: string;
	grain?: TimeReading['grain'];
}

export interface Example {
	text: string;
	published?: string;
	paragraphKind?: ParagraphKind;
	/** All figures of the text, in order. */
	figures: readonly ExpectedFigure[];
	/** Where given: all non-figures of the text, in order, with class and reason. */
	others?: readonly { text: string; class: NonFigure['class']; reason?: string }[];
}

/**
 * One step of the reading. `find` puts numbers on the board; the others refine: `filter` takes away what is no figure,
 * `merge` makes one of several, `attach` widens one by words beside it.
 */
export interface Piece {
	readonly id: string;
	readonly title: string;
	readonly sort: 'find' | 'filter' | 'merge' | 'attach';
	run(board: Board): void;
	readonly examples: readonly Example[];
}
