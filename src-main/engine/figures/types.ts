/**
 * What passes between the pieces of the figure reading. Offsets are `from`/`to` in the reading text of one paragraph:
 * a piece cannot get a source offset wrong because it never sees one; read.ts maps them once, at the end.
 */
import type { FigureKind, Modifier, NonFigure, ParagraphKind, TimeReading } from '../../contract/model.ts';
import type { Trace } from '../trace.ts';

/** A figure before its claim. Numbers are exact text (engine/exact.ts). Value XOR low/high, or neither when vague. */
export interface FigureDraft {
	from: number;
	to: number;
	kind: FigureKind;
	value: string | null;
	low: string | null;
	high: string | null;
	unit: string;
	modifier: Modifier;
	modifierText: string;
	precision: string | null;
	time: TimeReading | null;
	/** The piece that made it. */
	piece: string;
}

export interface NonFigureDraft {
	from: number;
	to: number;
	class: NonFigure['class'];
	reason: string;
}

export interface Extraction {
	/** Ascending, not overlapping each other nor `others`. */
	figures: FigureDraft[];
	/** Ascending. Every digit or numeral run of the text that is in no figure is here. */
	others: NonFigureDraft[];
}

export interface ExtractContext {
	paragraphKind: ParagraphKind;
	/** The day the article was published, "2022-08-11", or null: relative times then stay open. */
	published: string | null;
	/** The report marks falls with ▼, so ▲ marks rises; where nothing points down, ▲ and △ are an accountant's minus. */
	arrows?: boolean;
	trace: Trace;
}

/** Reads the figures of one paragraph. Linear in the length of `text`. */
export type Extract = (text: string, context: ExtractContext) => Extraction;
