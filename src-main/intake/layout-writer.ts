/** Text with its layout, written block by block: what every format but plain text does. */
import type { Beside } from '../contract/beside.ts';
import type { Block, BlockKind, Declared, Layout, Origin } from '../contract/layout.ts';
import { MAX_BLOCKS, MAX_CELLS, MAX_COLUMNS, MAX_TEXT } from './limits.ts';
import type { Decoded } from './types.ts';
import { unreadable } from './unreadable.ts';

export interface BlockOptions {
	level?: number | null;
	origin?: Origin | null;
}

export interface Cell {
	text: string;
	origin?: Origin | null;
}

/**
 * What no text has beside tab and line breaks; a NUL in the source text would end it in other programs. Marks that only say where
 * a line may break (soft hyphen, zero-width space, word joiner) go with them: they would stand inside words and figures.
 */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g;
/** In a cell, what parts two numbers stays wider than the one blank that may stand inside a number. */
const CELL_BREAK = /[\r\n\t\u000b\u000c\u0085\u2028\u2029]+/;

/** A cell in one line. */
function cellLine(text: string): string {
	let line = '';
	for (const part of text.toWellFormed().split(CELL_BREAK)) {
		const clean = part.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();
		if (clean !== '') line += (line === '' ? '' : /\d$/.test(line) && /^\d/.test(clean) ? '  ' : ' ') + clean;
	}
	return line;
}

const BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

export class LayoutWriter {
	readonly #name: string;
	readonly #parts: string[] = [];
	readonly #blocks: Block[] = [];
	readonly #origins: Layout['origins'] = [];
	#length = 0;
	#flow = 0;
	#cells = 0;
	/** Running heads are stored once for each kind of page. */
	readonly #heads = new Set<string>();
	/** Counted by whoever reads the file. */
	readonly beside: Beside = {
		...{ changes: 0, wording: 'accepted', comments: 0, hiddenSheets: [], hiddenRows: 0, charts: 0, unreckoned: 0, embedded: 0 },
	};

	/** `name` is the file's, for the error when a limit is passed. */
	constructor(name: string) {
		this.#name = name;
	}

	get blocks(): number {
		return this.#blocks.length;
	}

	/** What follows stands beside or after what was, not in one line with it. */
	newFlow(): void {
		this.#flow++;
	}

	/** One block; blanks around it are left out, and a blank one altogether. Throws AppError too-complex. */
	add(kind: BlockKind, text: string, { level = null, origin = null }: BlockOptions = {}): void {
		const clean = text.toWellFormed().replace(BREAKS, '\n').replace(CONTROLS, '').trim();
		if (clean === '') return;
		if (kind === 'pagefurniture') {
			if (this.#heads.has(clean)) return;
			this.#heads.add(clean);
		}
		const start = this.#length;
		this.#put(clean);
		if (origin) this.#origins.push({ start, end: this.#length, origin });
		this.#close(kind, start, level);
	}

	/**
	 * One row of a table. Line breaks and tabs inside cells become blanks; a row without text is left out. The tabs of empty cells
	 * before the first one with text and behind the last stand around the block, so that columns can be counted over them.
	 */
	row(cells: readonly Cell[], kind: BlockKind = 'tablerow'): void {
		this.#cells += cells.length;
		if (this.#cells > MAX_CELLS) throw unreadable(this.#name, 'too-complex', { limit: MAX_CELLS, actual: this.#cells });
		const shown = cells.slice(0, MAX_COLUMNS).map(({ text, origin }) => ({
			text: cellLine(text),
			origin,
		}));
		const first = shown.findIndex(({ text }) => text !== '');
		if (first < 0) return;
		const behind = shown.length;
		while (shown.at(-1)?.text === '') shown.pop();
		this.#put('\t'.repeat(first));
		const start = this.#length;
		for (const [i, { text, origin }] of shown.slice(first).entries()) {
			if (i > 0) this.#put('\t');
			if (text === '') continue;
			const from = this.#length;
			this.#put(text);
			if (origin) this.#origins.push({ start: from, end: this.#length, origin });
		}
		this.#close(kind, start, null, '\t'.repeat(behind - shown.length));
	}

	/** Throws AppError empty. */
	done(about: { format: string; encoding: string; encodingFrom: Decoded['encodingFrom']; declared?: Declared | null }): Decoded {
		if (this.#blocks.length === 0) throw unreadable(this.#name, 'empty');
		const { changes, comments, hiddenSheets, hiddenRows, charts, unreckoned = 0, embedded } = this.beside;
		const kept = changes + comments + hiddenSheets.length + hiddenRows + charts + unreckoned + embedded > 0;
		return {
			text: this.#parts.join(''),
			format: about.format,
			encoding: about.encoding,
			encodingFrom: about.encodingFrom,
			pages: null,
			pagesWithoutText: [],
			layout: { blocks: this.#blocks, origins: this.#origins },
			declared: about.declared ?? null,
			...(kept && { beside: this.beside }),
		};
	}

	#put(text: string): void {
		this.#parts.push(text);
		this.#length += text.length;
		if (this.#length > MAX_TEXT) throw unreadable(this.#name, 'too-complex', { limit: MAX_TEXT, actual: this.#length });
	}

	#close(kind: BlockKind, start: number, level: number | null, behind = ''): void {
		if (this.#blocks.length >= MAX_BLOCKS) {
			throw unreadable(this.#name, 'too-complex', { limit: MAX_BLOCKS, actual: this.#blocks.length + 1 });
		}
		const within = level === null ? null : Math.min(9, Math.max(1, level));
		this.#blocks.push({ start, end: this.#length, kind, level: within, flow: this.#flow });
		this.#put(`${behind}\n`);
	}
}
