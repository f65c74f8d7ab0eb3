import type { Beside, Changes } from '../contract/beside.ts';
import type { Failure } from '../contract/errors.ts';
import type { Declared, Layout } from '../contract/layout.ts';
import type { Receipt } from '../contract/model.ts';

/** A file as text: what the engine reads and what every offset counts in. */
export interface Decoded {
	/** Without a byte order mark; otherwise the file's characters, line breaks as they are. */
	text: string;
	/** Media type: "text/plain". */
	format: string;
	/** "utf-8", "utf-16le", "utf-16be", "gb18030". */
	encoding: string;
	encodingFrom: Receipt['encodingFrom'];
	/** Null where the format has no pages. */
	pages: number | null;
	/** Numbers of pages that held no text, from 1. */
	pagesWithoutText: number[];
	/** What the file says of the text's build and place; null for plain text. */
	layout: Layout | null;
	/** What the file says of the text outside of it (an HTML head, document properties); null for plain text. */
	declared: Declared | null;
	/** What the file keeps beside its text; left out where there is nothing. */
	beside?: Beside;
}

export interface ReadOptions {
	/**
	 * Which text to read where a document keeps its changes: as it is after them (the default), as it was before them, or
	 * after them with each changed paragraph's earlier wording beneath it, greyed.
	 */
	changes: Changes;
}

/** A file inside another one, or why it is not handed out. Its name leads to it: "mail.eml/report.docx". */
export type Part = { name: string; bytes: Uint8Array } | { name: string; failure: Failure };

/** One format. `claims` looks at the file's bytes and its name; the first format that claims a file reads it. */
export interface Format {
	id: string;
	claims(bytes: Uint8Array, name: string): boolean;
	/** Throws AppError UNREADABLE_FILE. */
	read(bytes: Uint8Array, name: string, options: ReadOptions): Decoded | Promise<Decoded>;
}
