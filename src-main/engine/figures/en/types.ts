/** What the pieces of the English reading work on: a board with the tokens and the numbers found among them. */
import type { FigureKind, Modifier, NonFigure, ParagraphKind, TimeReading } from '../../../contract/model.ts';
import type { Exact } from '../../exact.ts';
import type { Board } from './board.ts';

export type NumeralForm =
	/** 1,234.5, with or without a scale word. */
	| 'digits'
	/** three hundred and five */
	| 'words'
	/** two-thirds, half, 3/4 */
	| 'fraction'
	/** 22nd, third */
	| 'ordinal'
	/** dozens, hundreds of thousands: bounds instead of a value */
	| 'vague'
	/** doubled, twice, threefold */
	| 'multiple';

/** A number on the board. Token indexes are inclusive. Pieces fill in what they know and leave the rest. */
export interface Quantity {
	first: number;
	last: number;
	/** The number itself with its scale words, without unit and approximator. */
	coreFirst: number;
	coreLast: number;
	form: NumeralForm;
	value: Exact | null;
	low: Exact | null;
	high: Exact | null;
	precision: Exact | null;
	/** The scale words multiplied (million → 10^6), 1 if none. */
	scale: Exact;
	/** Null until a piece decides; what stays undecided is a count at the end. */
	kind: FigureKind | null;
	unit: string;
	modifier: Modifier;
	modifierText: string;
	time: TimeReading | null;
	piece: string;
}

export interface Rejection {
	first: number;
	last: number;
	class: NonFigure['class'];
	reason: string;
}

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
