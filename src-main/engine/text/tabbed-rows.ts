/** Rows of tables in plain text that only their neighbours tell: a name, a tab or a bar and one number are a row among others of that build. */
import type { Line } from './lines.ts';

/** A row alone may be a list's number and its text, or a line that was tabbed to its place. */
const LEAST_ROWS = 3;
/** Longer lines are prose with a stray tab. */
const LONGEST_ROW = 400;
/** A number with its unit, a range, a sign that stands for no number. */
const VALUE = /^(?:[^\p{L}\p{N}]{0,3}\d[^。！？]{0,30}|[-–—…/]{1,3}|n\/a)$/iu;
/** What ends a sentence ends no name of a row. */
const SENTENCE = /[。！？!?;；]$/u;

/** | Beds | 120 |: the bars of a frame part no cells. */
const FRAME = /^[\s\u3000]*[|｜]|[|｜][\s\u3000]*$/g;

function cellsOf({ text }: Line): string[] {
	if (text.length > LONGEST_ROW) return [];
	const cells = /[|｜]/.test(text) ? text.replace(FRAME, '').split(/[|｜]/) : text.split('\t');
	return cells.map((cell) => cell.trim());
}

/** The same number of cells, none of them a sentence. */
const fits = (cells: readonly string[], width: number): boolean =>
	cells.length === width && !cells.some((cell) => SENTENCE.test(cell));

/**
 * Marks the rows. A run of lines with as many tabs each is a table where most of them have a number in the same cell after
 * the first; the line that heads them belongs to it. Linear.
 */
export function markRows(lines: readonly Line[]): readonly Line[] {
	let marked: Line[] | null = null;
	for (let i = 0; i < lines.length; ) {
		const width = cellsOf(lines[i] as Line).length;
		let end = i + 1;
		if (width >= 2) {
			const values = new Array<number>(width).fill(0);
			const gap = lines[end]?.gap ?? 0;
			for (end = i; end < lines.length; end++) {
				const line = lines[end] as Line;
				const cells = cellsOf(line);
				if (!fits(cells, width) || (end > i && line.gap > gap)) break;
				for (let k = 1; k < width; k++) if (VALUE.test(cells[k] ?? '')) values[k] = (values[k] ?? 0) + 1;
			}
			end = Math.max(end, i + 1);
			if (end - i >= LEAST_ROWS && Math.max(...values) * 3 >= (end - i) * 2) {
				marked ??= [...lines];
				for (let k = i; k < end; k++) marked[k] = { ...(lines[k] as Line), row: true };
			}
		}
		i = end;
	}
	return marked ?? lines;
}
