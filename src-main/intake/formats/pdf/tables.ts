/** Rows of cells: lines one below the other whose parts stand in line. */
import type { Line, Segment } from './geometry.ts';

/** A row of a table: for each of its columns the segments there, often none. */
export interface Row {
	cells: Segment[][];
}

/** In em. */
const ALIGNED = 0.6;
/** In em: a line of a wrapped cell stands close below the line before. */
const WRAPPED = 0.75;

/** What a run is made of, in order; `from` is the index of its first line. */
export type Part = { from: number; line: Line } | { from: number; row: Row };

/** Tables of a run as rows, everything else as it was. Linear in the lines but for the width of a table. */
export function withTables(lines: readonly Line[]): Part[] {
	const parts: Part[] = [];
	let at = 0;
	while (at < lines.length) {
		const end = tableFrom(lines, at);
		const line = lines[at];
		if (end > at) {
			for (const row of rowsOf(lines.slice(at, end))) parts.push({ from: at, row });
			at = end;
		} else {
			if (line) parts.push({ from: at, line });
			at++;
		}
	}
	return parts;
}

/** Where the table that begins at `start` ends; `start` where none does. */
function tableFrom(lines: readonly Line[], start: number): number {
	let last = lines[start];
	if (!last || last.cells.length < 2) return start;
	let rows = 1;
	let end = start + 1;
	for (let i = start + 1; i < lines.length; i++) {
		const line = lines[i];
		if (!line) break;
		if (line.cells.length < 2) {
			// One line between may be the rest of a wrapped cell or a row with a single cell.
			if (i - end >= 2 || line.top - last.bottom > 2.5 * last.size) break;
			continue;
		}
		if (line.top - last.bottom > 4 * last.size || !inLine(last, line)) break;
		rows++;
		end = i + 1;
		last = line;
	}
	if (rows < 2) return start;
	// The last row's wrapped cells.
	for (let line = lines[end]; line && wraps(lines[end - 1], line, lines[start]); line = lines[++end]);
	return end;
}

function wraps(before: Line | undefined, line: Line, head: Line | undefined): boolean {
	const second = head?.cells[1];
	return (
		before !== undefined &&
		second !== undefined &&
		line.cells.length === 1 &&
		line.x0 >= (head?.cells[0]?.x1 ?? 0) &&
		line.top - before.bottom < WRAPPED * line.size
	);
}

function inLine(a: Line, b: Line): boolean {
	const tolerance = ALIGNED * Math.max(a.size, b.size);
	const near = (x: number, y: number) => Math.abs(x - y) <= tolerance;
	const aligned = b.cells.filter((cell) =>
		a.cells.some(
			(other) => near(cell.x0, other.x0) || near(cell.x1, other.x1) || near((cell.x0 + cell.x1) / 2, (other.x0 + other.x1) / 2),
		),
	).length;
	return aligned >= 2 || (aligned >= 1 && Math.min(a.cells.length, b.cells.length) >= 3);
}

function rowsOf(lines: readonly Line[]): Row[] {
	const columns = columnsOf(lines);
	const rows: { row: Row; top: number; bottom: number }[] = [];
	for (const [index, line] of lines.entries()) {
		const before = rows[rows.length - 1];
		const gap = before ? line.top - before.bottom : Infinity;
		const next = lines[index + 1];
		const wrapped =
			line.cells.length === 1 && before && gap < WRAPPED * line.size && (!next || next.top - line.bottom >= gap - 1) && index > 0;
		const target = wrapped && before ? before : { row: { cells: columns.map(() => []) }, top: line.top, bottom: line.bottom };
		for (const cell of line.cells) target.row.cells[columnOf(columns, cell)]?.push(cell);
		target.bottom = Math.max(target.bottom, line.bottom);
		if (target !== before) rows.push(target);
	}
	return rows.map(({ row }) => row);
}

interface Column {
	x0: number;
	x1: number;
}

/** The fullest row's cells give the columns; others widen them, or stand between. */
function columnsOf(lines: readonly Line[]): Column[] {
	const most = Math.max(...lines.map(({ cells }) => cells.length));
	const columns: Column[] = [];
	const full = lines.filter(({ cells }) => cells.length === most);
	const rest = lines.filter(({ cells }) => cells.length > 1 && cells.length < most);
	for (const { cells } of [...full, ...rest]) {
		for (const { x0, x1 } of cells) {
			const over = columns.filter((column) => column.x0 < x1 && column.x1 > x0);
			const [only] = over;
			if (over.length === 0) columns.push({ x0, x1 });
			else if (only && over.length === 1) {
				only.x0 = Math.min(only.x0, x0);
				only.x1 = Math.max(only.x1, x1);
			}
		}
	}
	return columns.sort((a, b) => a.x0 - b.x0);
}

function columnOf(columns: readonly Column[], cell: Segment): number {
	const over = columns.findIndex((column) => column.x0 < cell.x1 && column.x1 > cell.x0);
	if (over >= 0) return over;
	const right = columns.findIndex((column) => column.x0 > cell.x0);
	return right < 0 ? columns.length - 1 : right;
}
