/** Figures, findings and history as a workbook: values numeric, text as printed, nothing a formula. */
import ExcelJS from 'exceljs';
import { eventInWords, targetInWords } from '../contract/event-words.ts';
import { message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import { fixedZip } from './fixed-zip.ts';
import type { ReportEvent, ReportModel } from './model.ts';
import { type Cell, type Column, figureColumns, findingColumns, heading } from './table.ts';
import { visible } from './visible.ts';
import { when, wordedReport } from './worded.ts';

const eventColumns: readonly Column<ReportEvent>[] = [
	{ id: 'article', width: 24, cell: (_, { model }) => text(model.view.summary.title) },
	{ id: 'at', width: 22, cell: ({ event }) => text(when(event.at)) },
	{ id: 'by', width: 14, cell: ({ event }) => text(event.by) },
	{
		id: 'target',
		width: 24,
		cell: ({ event }, { language, model }) => text(targetInWords(language, event, model.printed)),
	},
	{
		id: 'what',
		width: 48,
		cell: ({ event }, { language, model }) => text(eventInWords(language, event, model.history)),
	},
	{ id: 'event', width: 30, cell: ({ event }) => text(event.id) },
	{ id: 'hash', width: 66, cell: ({ hash }) => text(hash) },
];

/** Excel's limit for the text of a cell; a longer paragraph ends in an ellipsis, as the other formats have it whole. */
const MAX_CELL = 32_767;

function text(value: string): Cell {
	return value === '' ? { type: 'empty' } : { type: 'text', text: value };
}

/** A string stays a string in a workbook, whatever it begins with: a formula is another type of cell. */
function sheetValue(cell: Cell): string | number | null {
	if (cell.type === 'empty') return null;
	if (cell.type === 'number') return Number(cell.exact);
	return cellText(cell.text);
}

/** Workbooks write characters that XML lacks as _x000D_: an article that prints just that is not to lose it. */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

function cellText(value: string): string {
	const shown = visible(value);
	const cut = shown.length <= MAX_CELL ? shown : `${shown.slice(0, MAX_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
	return cut.replace(CODED, '_x005F_');
}

/** As many places as the reading has, grouped: a value is shown as exactly as it was printed. */
function numberFormat(exact: string): string {
	const places = exact.split('.')[1]?.length ?? 0;
	return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
}

/** The whole workbook. The same state gives the same bytes. */
export async function renderXlsx(models: readonly ReportModel[], language: Language): Promise<Uint8Array<ArrayBuffer>> {
	const workbook = new ExcelJS.Workbook();
	const [first] = models;
	if (!first) throw new Error('a report of no article');
	const made = new Date(first.view.revision.importedAt);
	workbook.creator = `Tickmark ${first.version}`;
	workbook.lastModifiedBy = workbook.creator;
	workbook.created = made;
	workbook.modified = made;
	addOverview(workbook, models, language);
	addSheet(workbook, { id: 'figures', columns: figureColumns, rowsOf: ({ figures }) => figures }, models, language);
	const rowsOf = ({ findings, dismissed }: ReportModel) => [...findings, ...dismissed];
	addSheet(workbook, { id: 'findings', columns: findingColumns, rowsOf }, models, language);
	addSheet(workbook, { id: 'events', columns: eventColumns, rowsOf: ({ events }) => events }, models, language);
	return fixedZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** What the report is of and how far it has got: a table that travels alone has to say so itself. */
function addOverview(workbook: ExcelJS.Workbook, models: readonly ReportModel[], language: Language): void {
	const sheet = workbook.addWorksheet(message(language, 'report.sheet.report'));
	sheet.columns = [{ width: 22 }, { width: 90 }];
	for (const model of models) {
		const worded = wordedReport(model, language, 'summary');
		const rows = [
			[worded.name, worded.kicker],
			[message(language, 'report.head.title'), worded.title],
			[message(language, 'report.head.status'), worded.status.text],
			...worded.head.map(({ label, value }) => [label, value]),
		];
		for (const [label = '', value = ''] of rows) {
			const row = sheet.addRow([cellText(label), cellText(value)]);
			row.getCell(1).font = { bold: true };
			row.getCell(2).alignment = { wrapText: true, vertical: 'top' };
		}
		sheet.addRow([]);
	}
}

interface Sheet<Row> {
	id: string;
	columns: readonly Column<Row>[];
	rowsOf(model: ReportModel): readonly Row[];
}

function addSheet<Row>(
	workbook: ExcelJS.Workbook,
	{ id, columns, rowsOf }: Sheet<Row>,
	models: readonly ReportModel[],
	language: Language,
): void {
	const sheet = workbook.addWorksheet(message(language, `report.sheet.${id}`), { views: [{ state: 'frozen', ySplit: 1 }] });
	sheet.columns = columns.map((column) => ({ header: heading(column.id, language), width: column.width }));
	sheet.getRow(1).font = { bold: true };
	for (const model of models) {
		for (const row of rowsOf(model)) {
			const cells = columns.map((column) => column.cell(row, { model, language }));
			const added = sheet.addRow(cells.map(sheetValue));
			for (const [index, cell] of cells.entries()) {
				const target = added.getCell(index + 1);
				target.alignment = { vertical: 'top', wrapText: cell.type === 'text' && (columns[index]?.width ?? 0) >= 24 };
				if (cell.type === 'number') target.numFmt = numberFormat(cell.exact);
				else if (cell.type === 'text') target.numFmt = '@';
			}
		}
	}
	if (sheet.rowCount > 1) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount, column: columns.length } };
}
