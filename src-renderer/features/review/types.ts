/** What a review has in hand, as its parts and its screens share it. */
import type { Note } from '../../../src-main/contract/review.ts';
import type { FindingEntry } from '../findings/findings.ts';
import type { Row } from '../ledger/rows.ts';

/** The question that a dialog puts to the editor. */
export type Asking =
	| 'flag'
	| 'correct'
	| 'note'
	| 'dismiss'
	| 'mentions'
	| 'proven'
	| 'add'
	| 'uncounted'
	| 'evidence'
	| 'signoff'
	| null;
export type Tab = 'figure' | 'original' | 'findings' | 'notes' | 'history' | 'agreement';
export type Seen = 'ledger' | 'proof';

/** Everything joined from the view, and again the same objects where nothing has changed. */
export interface Material {
	/** In reading order. */
	rows: readonly Row[];
	rowOf: ReadonlyMap<string, Row>;
	/** By paragraph index. */
	rowsIn: ReadonlyMap<number, readonly Row[]>;
	entries: readonly FindingEntry[];
	/** By figure id: the mentions of its fact with itself, in reading order; no entry for one that stands alone. */
	mentions: ReadonlyMap<string, readonly string[]>;
}

/** The edge of a figure being moved: where it would begin and end, not yet taken. */
export interface Edge {
	figure: string;
	from: number;
	to: number;
}

/** What can be done with a thread of notes. */
export interface ThreadActs {
	reply(note: Note, text: string): void;
	resolve(note: Note): void;
	unresolve(note: Note): void;
}
