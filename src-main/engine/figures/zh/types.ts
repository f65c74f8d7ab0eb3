/** What the pieces of the Chinese reading hand on to each other. Offsets in the paragraph's reading text. */
import type { FigureKind, Modifier, NonFigure, TimeReading } from '../../../contract/model.ts';
import type { Exact } from '../../exact.ts';
import type { ExtractContext, FigureDraft } from '../types.ts';
import type { UnitClass } from './lexicon/index.ts';
import type { Numeral } from './numeral.ts';

export interface Verdict {
	class: NonFigure['class'];
	reason: string;
}

/** A number on its way to a figure, or to the account of what is none. */
export interface Mention {
	/** The whole figure as it will be printed: number, unit, approximators. */
	from: number;
	to: number;
	/** The number without unit and approximators. Null for a numeral character that no grammar reads. */
	numeral: Numeral | null;
	/** Where the number with its unit ends; approximators may follow. */
	unitTo: number;
	unit: string;
	unitClass: UnitClass | '';
	/** Null until a piece decides; the kind of the unit's class, then count, at the end. */
	kind: FigureKind | null;
	low: Exact | null;
	high: Exact | null;
	precision: Exact | null;
	/** Two numbers: value stays null even if both ends are alike. */
	range: boolean;
	modifier: Modifier;
	modifierText: string;
	time: TimeReading | null;
	verdict: Verdict | null;
	/** The piece that gave it its present form. */
	piece: string;
}

/** What a piece sees beside the mention itself. */
export interface View {
	text: string;
	context: ExtractContext;
	/** The mention before and after, whatever their verdicts; null at the ends. */
	previous: Mention | null;
	next: Mention | null;
}

/** What an example expects of one figure: `text` always, other fields where given. */
export type ExpectedFigure = Pick<FigureRow, 'text'> & Partial<FigureRow>;

export interface FigureRow extends Pick<FigureDraft, 'kind' | 'value' | 'low' | 'high' | 'unit' | 'modifier' | 'precision'> {
	text: string;
	/** "2022-08-12/2022-08-14"; ".." for an open side. Null where nothing can be pinned down. */
	interval: string | null;
}

export interface Example {
	text: string;
	published?: string;
	/** Every figure of the text, in order. */
	figures: readonly ExpectedFigure[];
	/** What must be accounted for as no figure: numeral text and class. Compared as a subset. */
	others?: readonly (readonly [string, NonFigure['class']])[];
}

interface Piece {
	/** Kebab-case; the file exports one or a few pieces of one purpose. */
	id: string;
	/** Why it exists, for the documentation of the rules. */
	why: string;
	/** What every text holds in which the piece can find anything; other texts are spared its pass. */
	needs?: RegExp;
	examples: readonly Example[];
}

/** Takes a mention out of the figures. `to` past the mention takes along the mentions up to there. */
export interface Filter extends Piece {
	type: 'filter';
	/** From the last mention to the first, where a verdict is handed backwards. */
	backwards?: true;
	test(m: Mention, view: View): { class: NonFigure['class']; to?: number } | null;
}

/** Makes one mention of two neighbours. `between` is the text between them, blanks left out. */
export interface Merge extends Piece {
	type: 'merge';
	merge(a: Mention, b: Mention, between: string, view: View): Mention | null;
}

/** Extends or interprets one mention. A mention that ends past its successors swallows them. */
export interface Attach extends Piece {
	type: 'attach';
	/** From the last mention to the first; such a piece changes what a mention means, never where it stands. */
	backwards?: true;
	attach(m: Mention, view: View): Mention | null;
}

export type AnyPiece = Filter | Merge | Attach;
