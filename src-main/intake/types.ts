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
}

/** One format. `claims` looks at the head of the file and its name; the first format that claims a file reads it. */
export interface Format {
	id: string;
	claims(head: Uint8Array, name: string): boolean;
	/** Throws AppError UNREADABLE_FILE. */
	read(bytes: Uint8Array, name: string): Decoded | Promise<Decoded>;
}
