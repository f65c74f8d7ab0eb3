/** Tables as the reading leaves them: one paragraph a row, its cells parted by blanks. */
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
	/** Names of the columns, last row without a number before the first with one; empty when they cannot be told apart. */
	header: readonly string[];
	rows: readonly Row[];
}

const NUMBER = /^[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%％]?$/u;
const EMPTY = /^(?:[-—–…/]+|\.\.\.?|N\/A|n\/a|x)$/u;
const TOKEN = /\S+/gu;

function cellOf(text: string, from: number): Cell {
	const percent = /[%％]$/u.test(text);
	const plain = text
		.replace(/[,％%]/gu, '')
		.replace(/^[−]/u, '-')
		.replace(/^\+/u, '');
	const value = NUMBER.test(text) ? parseExact(plain) : null;
	return { text, from, to: from + text.length, value, decimals: /\.(\d+)/u.exec(plain)?.[1]?.length ?? 0, percent };
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

/** Runs of rows of one width; a row without numbers heads the table. */
export function tablesOf(view: DocumentView): Table[] {
	const tables: { header: string[]; rows: Row[] }[] = [];
	let open: { header: string[]; rows: Row[] } | null = null;
	let previous = -2;
	for (const paragraph of view.reading.paragraphs) {
		if (paragraph.kind !== 'tablecell') continue;
		if (paragraph.index !== previous + 1) open = null;
		previous = paragraph.index;
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
	return tables.filter(({ rows }) => rows.length >= 3);
}

/** The figure that is exactly a cell; undefined when the reading made something else of it. */
export const figureOf = (view: DocumentView, { paragraph }: Row, cell: Cell): Figure | undefined =>
	view.figuresIn(paragraph.index).find(({ from, to }) => from === cell.from && to === cell.to);
