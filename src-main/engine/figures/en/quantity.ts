/** A number on the board of the English reading, as the pieces fill it in. */
import type { FigureKind, Modifier, NonFigure, TimeReading } from '../../../contract/model.ts';
import type { Exact } from '../../exact.ts';

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

/** Forms with a value that can be reckoned with. */
export const NUMERIC: ReadonlySet<NumeralForm> = new Set(['digits', 'words', 'fraction']);

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
