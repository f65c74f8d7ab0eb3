/** Tables that hold data, told from those that only lay out a page. */
import { ELEMENT, nameOf } from './dom.ts';

/** A cell with more text than this holds prose. */
const LONG_CELL = 300;
const MAX_SPAN = 100;

export interface HtmlRow {
	/** In columns: null where a cell of another row or column reaches over. */
	cells: (Element | null)[];
	/** From the table to the row. */
	path: string;
}

/** Rows that belong to this table itself, not to one inside it. */
function ownRows(table: Element): { row: Element; path: string }[] {
	const rows: { row: Element; path: string }[] = [];
	const look = (element: Element, way: string): void => {
		const counts = new Map<string, number>();
		for (const child of element.children) {
			const name = nameOf(child);
			const count = (counts.get(name) ?? 0) + 1;
			counts.set(name, count);
			const path = `${way}${name.toLowerCase()}:nth-of-type(${count})`;
			if (name === 'TR') rows.push({ row: child, path });
			else if (name === 'THEAD' || name === 'TBODY' || name === 'TFOOT') look(child, `${path} > `);
		}
	};
	look(table, '');
	return rows;
}

const ownCells = (row: Element): Element[] => [...row.children].filter((child) => /^T[DH]$/.test(nameOf(child)));

/** The rows of a table of data, or null for a table of the page's layout: one column, prose in cells, or tables in them. */
export function dataRows(table: Element): HtmlRow[] | null {
	const rows = ownRows(table);
	if (!rows.some(({ row }) => ownCells(row).length >= 2)) return null;
	if (table.querySelector('table') || table.getAttribute('role') === 'presentation') return null;
	for (const { row } of rows) {
		for (const cell of ownCells(row)) {
			if ((cell.textContent ?? '').replace(/\s+/g, '').length > LONG_CELL) return null;
			if (
				[...cell.childNodes].filter((child) => child.nodeType === ELEMENT && /^(?:P|DIV|H\d)$/.test(nameOf(child as Element)))
					.length > 4
			)
				return null;
		}
	}
	return spread(rows);
}

const spanOf = (cell: Element, name: string): number =>
	Math.min(MAX_SPAN, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

function spread(rows: readonly { row: Element; path: string }[]): HtmlRow[] {
	/** For each column, how many rows a cell above still reaches down. */
	const reach: number[] = [];
	return rows.map(({ row, path }) => {
		const cells: (Element | null)[] = [];
		const skip = (): void => {
			while ((reach[cells.length] ?? 0) > 0) {
				reach[cells.length] = (reach[cells.length] ?? 0) - 1;
				cells.push(null);
			}
		};
		for (const cell of ownCells(row)) {
			skip();
			const down = spanOf(cell, 'rowspan') - 1;
			const across = spanOf(cell, 'colspan');
			for (let i = 0; i < across; i++) {
				reach[cells.length] = down;
				cells.push(i === 0 ? cell : null);
			}
		}
		skip();
		return { cells, path };
	});
}
