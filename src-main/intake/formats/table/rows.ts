/** Rows of a sheet to blocks, each cell with its address. */
import type { LayoutWriter } from '../../layout-writer.ts';

export interface SheetRow {
	/** From 1. */
	number: number;
	/** By column, from 0; missing ones are empty. */
	cells: Map<number, string>;
}

/** "A", "Z", "AA" of a column counted from 0. */
export function columnName(index: number): string {
	let name = '';
	for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
	return name;
}

/** A sheet of more cells than this is written without the empty ones at the ends of its rows: it has a stray cell far off. */
const MOST_PADDED = 100_000;

/** The first and the last column with text in it. */
function extent(rows: readonly SheetRow[]): [left: number, right: number] {
	let [left, right] = [Number.POSITIVE_INFINITY, 0];
	for (const { cells } of rows) {
		for (const [column, text] of cells) {
			if (text.trim() === '') continue;
			left = Math.min(left, column);
			right = Math.max(right, column);
		}
	}
	return [left, right];
}

/** Writes a sheet. A cell alone in its row is a heading or a note; the first of a file's is its title. Hidden sheets are greyed. */
export function writeSheet(
	writer: LayoutWriter,
	rows: readonly SheetRow[],
	{ sheet, hidden }: { sheet: string; hidden: boolean },
): void {
	writer.newFlow();
	const first = writer.blocks === 0;
	let written = 0;
	const [left, right] = extent(rows);
	const padded = rows.length * (right - left + 1) <= MOST_PADDED;
	for (const { number, cells } of rows) {
		const filled = [...cells].filter(([, text]) => text.trim() !== '').sort(([a], [b]) => a - b);
		const origin = (column: number) => ({ in: 'cell' as const, sheet, cell: `${columnName(column)}${number}` });
		const [alone] = filled;
		if (!alone) continue;
		const [column, text] = alone;
		if (filled.length === 1 && !/^\W*\d[\d.,]*\W*$/.test(text)) {
			const kind = hidden ? 'chrome' : written === 0 && first ? 'title' : 'paragraph';
			writer.add(kind, text, { origin: origin(column) });
		} else {
			const from = padded ? left : column;
			const to = padded ? right : (filled.at(-1)?.[0] ?? column);
			const row = Array.from({ length: to - from + 1 }, (_, i) => ({
				text: cells.get(from + i) ?? '',
				origin: origin(from + i),
			}));
			writer.row(row, hidden ? 'chrome' : 'tablerow');
		}
		written++;
	}
}

/** A formula whose value the file does not hold; "" where the file does not give the formula either. */
export interface Unreckoned {
	/** "B12". */
	cell: string;
	formula: string;
}

export interface WholeSheet {
	sheet: string;
	hidden: boolean;
	rows: readonly SheetRow[];
	/** What stands in rows and columns that the program does not show. */
	unseen: readonly SheetRow[];
	unreckoned: readonly Unreckoned[];
}

/** Writes a sheet and what the program does not show of it, and counts that for the receipt. */
export function writeWholeSheet(writer: LayoutWriter, { sheet, hidden, rows, unseen, unreckoned }: WholeSheet): void {
	writeSheet(writer, rows, { sheet, hidden });
	writeSheet(writer, unseen, { sheet, hidden: true });
	writer.beside.hiddenRows += unseen.length;
	if (hidden && rows.length > 0) writer.beside.hiddenSheets.push(sheet);
	// A program that does not reckon leaves formulas without values: the cell is empty, and what it would show is not known.
	writer.beside.unreckoned = (writer.beside.unreckoned ?? 0) + unreckoned.length;
	for (const { cell, formula } of unreckoned)
		if (formula !== '') writer.add('comment', `=${formula}`, { origin: { in: 'cell', sheet, cell } });
}
