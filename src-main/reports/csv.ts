/** The figures as CSV: UTF-8 with a mark, since Excel takes a file without one for the machine's own code page. */
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../contract/model.ts';
import type { ReportModel } from './model.ts';
import { type Cell, figureColumns, heading } from './table.ts';
import { visible } from './visible.ts';

/**
 * What a spreadsheet would make something else of: a formula (=, +, -, @ at the start, also behind white space), and text
 * that looks like a number, a date or a time (1-2, 3/4, 7:30, 007), which it would convert. An apostrophe in front keeps
 * both as text.
 */
const CONVERTED =
	/^(?:[\s\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\t\r\n]|0\d|\d+\s*[-/:.]\s*\d+(?:\s*[-/:.]\s*\d+)*$|\d+[eE]\d+$|\d{12,}$)/u;

/** A text field that stays the text it is. */
export const csvText = (text: string): string => {
	const shown = visible(text);
	return CONVERTED.test(shown) ? `'${shown}` : shown;
};

const field = (cell: Cell): string => (cell.type === 'empty' ? '' : cell.type === 'number' ? cell.exact : csvText(cell.text));

/** One row a figure, the first row the names of the columns; lines end in CR LF (RFC 4180). */
export function renderCsv(models: readonly ReportModel[], language: Language): string {
	const rows = models.flatMap((model) =>
		model.figures.map((row) => figureColumns.map((column) => field(column.cell(row, { model, language })))),
	);
	return stringify([figureColumns.map(({ id }) => heading(id, language)), ...rows], { bom: true, record_delimiter: 'windows' });
}
