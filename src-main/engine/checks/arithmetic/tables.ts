/** Tables as the reading leaves them: one paragraph a row, its cells parted by tabs in the source, by strokes, or by blanks. */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { type Exact, parseExact } from '../../exact.ts';
import type { DocumentView } from '../view.ts';

export interface Cell {
	text: string;
	/** In the row's reading text. */
	from: number;
	to: number;
	/** Null for what is no plain number: a dash, a blank, a word. */
	value: Exact | null;
	decimals: number;
	percent: boolean;
}

export interface Row {
	paragraph: Paragraph;
	/** The words before the first number. */
	label: string;
	/** The numbers and what stands in for one, after the label. */
	cells: readonly Cell[];
}

export interface Table {
	/** Names of the columns, the label's first; empty when they cannot be told apart. */
	header: readonly string[];
	rows: readonly Row[];
}

const NUMBER = /^[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%％]?$/u;
const EMPTY = /^(?:[-—–…/]+|\.\.\.?|N\/A|n\/a|x)?$/u;
const TOKEN = /\S+/gu;
const YEAR = /^(?:19|20)\d{2}$/u;

function cellOf(text: string, from: number): Cell {
	const percent = /[%％]$/u.test(text);
	const plain = text
		.replace(/[,％%]/gu, '')
		.replace(/^[−]/u, '-')
		.replace(/^\+/u, '');
	const value = NUMBER.test(text) ? parseExact(plain) : null;
	return { text, from, to: from + text.length, value, decimals: /\.(\d+)/u.exec(plain)?.[1]?.length ?? 0, percent };
}

/**
 * The cells of a row whose source parts them by tabs; null where it has none. An empty cell is an empty text: a paragraph begins
 * and ends with its own text, so empty cells at either end of the row stand around it.
 */
function tabbedCells({ source }: DocumentView, { text, map, start: first, end: last }: Paragraph): Cell[] | null {
	let [start, end] = [first, last];
	while (source[start - 1] === '\t') start--;
	while (source[end] === '\t') end++;
	const parts = source.slice(start, end).split('\t');
	if (parts.length < 2) return null;
	const stretches = parts.map(() => ({ from: -1, to: -1 }));
	let column = 0;
	let edge = start + (parts[0]?.length ?? 0);
	for (const run of map) {
		for (let i = 0; i < run.length; i++) {
			while (run.start + i > edge && column < parts.length - 1) {
				column++;
				edge += 1 + (parts[column]?.length ?? 0);
			}
			const stretch = stretches[column];
			if (!stretch || run.start + i >= edge || /\s/u.test(text.charAt(run.from + i))) continue;
			if (stretch.from < 0) stretch.from = run.from + i;
			stretch.to = run.from + i + 1;
		}
	}
	return stretches.map(({ from, to }) => cellOf(from < 0 ? '' : text.slice(from, to), Math.max(0, from)));
}

/** The cells of a row parted by strokes, “| Ashby | 120 | 150 |” or “Ashby | 120 | 150”; null where it has none. */
function strokedCells({ source }: DocumentView, { text, start, end }: Paragraph, width: number): Cell[] | null {
	const printed = source.slice(start, end);
	if (!/[|｜]/u.test(printed)) return null;
	const cells: Cell[] = [];
	let from = 0;
	// The reading text has a tab for every stroke but those of the frame, where the line was read as a row.
	for (const part of text.split(/[\t|｜]/u)) {
		const bare = part.trim();
		cells.push(cellOf(bare, bare === '' ? from : from + part.indexOf(bare)));
		from += part.length + 1;
	}
	// "Total | 225 |" below "Ward | Beds | Note": the last stroke has an empty cell behind it.
	if (cells.length === width - 1 && !/^\s*[|｜]/u.test(printed) && /[|｜]\s*$/u.test(printed))
		cells.push(cellOf('', text.length));
	return cells.length >= 2 ? cells : null;
}

/** The line of dashes under the heads of a table drawn with strokes. */
const RULED = /^[\s|｜:+-]+$/u;

const isNumber = ({ value }: Cell): boolean => value !== null;
const isHeading = (cells: readonly Cell[]): boolean => cells.slice(1).every((cell) => !isNumber(cell) || YEAR.test(cell.text));

/** The first column, after the labels, in which at least half of the rows have a number. */
function firstNumbers(rows: readonly (readonly Cell[])[]): number {
	const width = rows[0]?.length ?? 0;
	for (let column = 1; column < width; column++) {
		const cells = rows.flatMap((row) => row[column] ?? []);
		const filled = cells.filter((cell) => isNumber(cell) || cell.text === '').length;
		if (filled * 2 >= rows.length && cells.some(isNumber)) return column;
	}
	return width;
}

/** A run of tabbed rows of one width, the first of them perhaps a heading. */
function tabbedTable(run: readonly { paragraph: Paragraph; cells: readonly Cell[] }[]): Table {
	const [first] = run;
	const heading = first && isHeading(first.cells) ? first.cells.map(({ text }) => text) : [];
	const body = heading.length > 0 ? run.slice(1) : run;
	const at = firstNumbers(body.map(({ cells }) => cells));
	const label = (texts: readonly string[]): string => texts.slice(0, at).filter(Boolean).join(' ');
	return {
		header: heading.length > 0 ? [label(heading), ...heading.slice(at)] : [],
		rows: body.map(({ paragraph, cells }) => ({
			paragraph,
			label: label(cells.map(({ text }) => text)),
			cells: cells.slice(at),
		})),
	};
}

function rowOf(paragraph: Paragraph): Row {
	const tokens = [...paragraph.text.matchAll(TOKEN)].map((match) => cellOf(match[0], match.index));
	// A year or an ordinal that opens the row is its name.
	const first = tokens.findIndex((cell, i) => i > 0 && (cell.value !== null || EMPTY.test(cell.text)));
	if (first < 0) return { paragraph, label: paragraph.text.trim(), cells: [] };
	return { paragraph, label: paragraph.text.slice(0, tokens[first]?.from ?? 0).trim(), cells: tokens.slice(first) };
}

/** Whether the cells are numbers and blanks only, so that they can be told apart. */
const isRegular = ({ cells }: Row): boolean => cells.every(({ value, text }) => value !== null || EMPTY.test(text));

/** Rows parted by blanks: runs of one width; a row without numbers heads the table. */
function blankTables(paragraphs: readonly Paragraph[]): Table[] {
	const tables: { header: string[]; rows: Row[] }[] = [];
	let open: { header: string[]; rows: Row[] } | null = null;
	for (const paragraph of paragraphs) {
		const row = rowOf(paragraph);
		if (row.cells.length === 0) {
			open = { header: row.label.split(/\s+/u), rows: [] };
			tables.push(open);
			continue;
		}
		const width = open?.rows[0]?.cells.length;
		if (!open || (width !== undefined && width !== row.cells.length) || !isRegular(row)) {
			open = { header: [], rows: [] };
			tables.push(open);
		}
		if (isRegular(row)) open.rows.push(row);
	}
	return tables;
}

/** Two rows whose cells the source parts are a table; blanks may part the words of a list as well. */
const LEAST_ROWS = { parted: 2, blank: 3 } as const;
const known = new WeakMap<DocumentView, readonly Table[]>();

/** The tables of a document, found once. Linear in the text. */
export function tablesOf(view: DocumentView): readonly Table[] {
	const before = known.get(view);
	if (before) return before;
	const tables: Table[] = [];
	let tabbed: { paragraph: Paragraph; cells: readonly Cell[] }[] = [];
	let blank: Paragraph[] = [];
	const close = (): void => {
		if (tabbed.length > 0) tables.push(...longEnough([tabbedTable(tabbed)], LEAST_ROWS.parted));
		tables.push(...longEnough(blankTables(blank), LEAST_ROWS.blank));
		[tabbed, blank] = [[], []];
	};
	let previous = -2;
	for (const paragraph of view.reading.paragraphs) {
		if (paragraph.index === previous + 1 && RULED.test(paragraph.text)) previous++;
		if (paragraph.kind !== 'tablecell' || RULED.test(paragraph.text)) continue;
		const cells = tabbedCells(view, paragraph) ?? strokedCells(view, paragraph, tabbed[0]?.cells.length ?? 0);
		const goesOn = paragraph.index === previous + 1 && (cells ? tabbed[0]?.cells.length === cells.length : blank.length > 0);
		if (!goesOn) close();
		previous = paragraph.index;
		if (cells) tabbed.push({ paragraph, cells });
		else blank.push(paragraph);
	}
	close();
	known.set(view, tables);
	return tables;
}

const longEnough = (tables: readonly Table[], least: number): Table[] => tables.filter(({ rows }) => rows.length >= least);

/** The figure that is exactly a cell; undefined when the reading made something else of it. */
export const figureOf = (view: DocumentView, { paragraph }: Row, cell: Cell): Figure | undefined =>
	view.figuresIn(paragraph.index).find(({ from, to }) => from === cell.from && to === cell.to);
