/**
 * OpenDocument tables (ODF 1.3, part 3, 9), in which public offices hand out their statistics. A cell keeps its text as the
 * program shows it, beside its value; equal cells and rows are written once with their number.
 */
import { LayoutWriter } from '../../layout-writer.ts';
import { MAX_CELLS, MAX_COLUMNS } from '../../limits.ts';
import type { Decoded, Format, ReadOptions } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { elementsOf, readXml, type XmlElement } from '../../xml/elements.ts';
import { isZip } from '../../zip/directory.ts';
import { writeOdfChart } from '../odt/chart.ts';
import { type Found, type InlineContext, readInline } from '../odt/inline.ts';
import { isOdf, openOdf } from '../odt/package.ts';
import { writeSvg } from '../svg.ts';
import { shownNumber } from './number-format.ts';
import { columnName, type SheetRow, type Unreckoned, writeWholeSheet } from './rows.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const FLAT = `${MEDIA_TYPE}-flat-xml`;
/** Their children come in order: styles before sheets, a sheet's columns before its rows. */
const CONTAINERS: ReadonlySet<string> = new Set([
	...['office:automatic-styles', 'office:spreadsheet', 'table:table'],
	...['table:table-columns', 'table:table-header-columns', 'table:table-column-group'],
	...['table:table-rows', 'table:table-header-rows', 'table:table-row-group'],
]);
/** What stands in a cell and is no text of it. */
const OVER_CELLS = /^(?:draw:|table:shapes$)/;

interface Sheet {
	title: string;
	hidden: boolean;
	rows: SheetRow[];
	unseen: SheetRow[];
	unreckoned: Unreckoned[];
	unseenColumns: [from: number, to: number][];
	columns: number;
	/** The last row so far, from 1. */
	row: number;
	comments: { cell: string; text: string }[];
	drawings: Found[];
}

const timesOf = (element: XmlElement, attribute: string): number => Math.max(1, Number(element.attributes[attribute] ?? 1) || 1);

const isCollapsed = ({ attributes }: XmlElement): boolean => /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');

/** Programs that show nothing keep a cell's value without its text. A share is written with the digits that it has. */
function valueText({ attributes }: XmlElement): string {
	const value = attributes['office:value'] ?? '';
	switch (attributes['office:value-type']) {
		case 'float':
		case 'currency':
			return value === '' ? '' : shownNumber(value, 'General', 1900);
		case 'percentage':
			return Number.isFinite(Number.parseFloat(value)) ? `${Number((Number(value) * 100).toPrecision(12))}%` : '';
		case 'date':
			return (attributes['office:date-value'] ?? '').replace(/T00:00:00(?:\.0+)?Z?$/, '');
		case 'boolean':
			return (attributes['office:boolean-value'] ?? '').toUpperCase();
		default:
			return attributes['office:string-value'] ?? '';
	}
}

/** "of:=SUM([.B5:.B6])" as programs show it: "SUM(B5:B6)". */
const formulaOf = (written: string): string =>
	written
		.replace(/^[a-z]{1,10}:=?|^=/i, '')
		.replace(/\[([^[\]]{1,200})\]/g, (_, reference: string) => reference.replace(/^\.|(?<=:)\./g, ''));

/** The sheet that a reference names: "表一" of "'表一'.B2:'表一'.B4". */
function sheetOf(reference: string): string {
	const found = /^\$?(?:'((?:[^']|''){1,99})'|([^'.]{1,99}))\./.exec(reference);
	return found?.[1]?.replaceAll("''", "'") ?? found?.[2] ?? '';
}

export async function readOds(bytes: Uint8Array, name: string, { changes }: ReadOptions): Promise<Decoded> {
	const { content, inner, part } = await openOdf(bytes, name);
	const inline: InlineContext = { state: { regions: new Map(), inside: new Set(), changes }, look: () => ({}), inner };
	const hiddenStyles = new Set<string>();
	const sheets = new Map<XmlElement, Sheet>();
	let cellsLeft = MAX_CELLS;

	const sheetAt = (element: XmlElement): Sheet => {
		const known = sheets.get(element);
		if (known) return known;
		const { 'table:name': title = '', 'table:style-name': style = '' } = element.attributes;
		const lists = { rows: [], unseen: [], unreckoned: [], unseenColumns: [], comments: [], drawings: [] };
		const sheet: Sheet = { title, hidden: hiddenStyles.has(style), columns: 0, row: 0, ...lists };
		sheets.set(element, sheet);
		return sheet;
	};

	const takeColumn = (sheet: Sheet, element: XmlElement): void => {
		const from = sheet.columns;
		sheet.columns += timesOf(element, 'table:number-columns-repeated');
		if (isCollapsed(element) && sheet.unseenColumns.length < MAX_COLUMNS) sheet.unseenColumns.push([from, sheet.columns - 1]);
	};

	const takeRow = (sheet: Sheet, element: XmlElement): void => {
		const times = timesOf(element, 'table:number-rows-repeated');
		const whole = isCollapsed(element);
		const cells = new Map<number, string>();
		const aside = new Map<number, string>();
		let column = 0;
		for (const cell of elementsOf(element)) {
			if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue;
			const repeated = timesOf(cell, 'table:number-columns-repeated');
			const address = `${columnName(column)}${sheet.row + 1}`;
			const lines: string[] = [];
			for (const child of elementsOf(cell)) {
				const found = child.name === 'office:annotation' ? null : readInline(wrapped(child), inline);
				if (found === null) sheet.comments.push({ cell: address, text: commentText(child, inline) });
				else if (OVER_CELLS.test(child.name)) sheet.drawings.push(found);
				else lines.push(found.text);
			}
			const text = lines.length > 0 ? lines.join('\n') : valueText(cell);
			const { 'table:formula': formula, 'office:value-type': type } = cell.attributes;
			if (formula !== undefined && text === '' && type === undefined)
				sheet.unreckoned.push({ cell: address, formula: formulaOf(formula) });
			for (let i = 0; text.trim() !== '' && i < repeated && column + i < MAX_COLUMNS; i++) {
				cellsLeft -= times;
				if (cellsLeft < 0) throw unreadable(name, 'too-complex', { limit: MAX_CELLS, actual: null });
				const unseen = whole || sheet.unseenColumns.some(([from, to]) => column + i >= from && column + i <= to);
				(unseen ? aside : cells).set(column + i, text);
			}
			column += repeated;
		}
		// Where a row has text, its number is bounded by the cells that it takes.
		for (let i = 1; cells.size + aside.size > 0 && i <= times; i++) {
			if (cells.size > 0) sheet.rows.push({ number: sheet.row + i, cells });
			if (aside.size > 0) sheet.unseen.push({ number: sheet.row + i, cells: aside });
		}
		sheet.row += times;
	};

	readXml(content, name, CONTAINERS, (child, _, around) => {
		if (child.name === 'style:style') {
			const shown = elementsOf(child, 'style:table-properties').every((one) => one.attributes['table:display'] !== 'false');
			if (!shown) hiddenStyles.add(child.attributes['style:name'] ?? '');
			return;
		}
		const element = around.find((one) => one.name === 'table:table');
		const current = element && sheetAt(element);
		if (!current) return;
		if (child.name === 'table:table-column') takeColumn(current, child);
		else if (child.name === 'table:table-row') takeRow(current, child);
		else if (OVER_CELLS.test(child.name)) current.drawings.push(readInline(wrapped(child), inline));
	});

	const writer = new LayoutWriter(name);
	const shownSheets = new Set([...sheets.values()].flatMap(({ hidden, title }) => (hidden ? [] : [title])));
	const isRead = (cells: string): boolean => shownSheets.has(sheetOf(cells));
	for (const sheet of sheets.values()) {
		const { title, hidden, comments, drawings } = sheet;
		writeWholeSheet(writer, { ...sheet, sheet: title });
		if (comments.length > 0) writer.newFlow();
		for (const { cell, text } of comments) {
			if (text.trim() === '') continue;
			writer.beside.comments++;
			writer.add('comment', text, { origin: { in: 'cell', sheet: title, cell } });
		}
		for (const { boxes, objects, pictures } of drawings) {
			for (const box of boxes) {
				writer.newFlow();
				for (const [i, paragraph] of elementsOf(box, 'text:p').entries()) {
					const origin = { in: 'part' as const, part: `${title}, text box`, paragraph: i + 1 };
					writer.add(hidden ? 'chrome' : 'textbox', readInline(paragraph, inline).text, { origin });
				}
			}
			for (const object of objects) {
				const root = inner(object);
				const written = root && writeOdfChart(writer, root, { isRead, ...(hidden && { kind: 'chrome' as const }) });
				if (!written) writer.beside.embedded++;
			}
			for (const picture of pictures) {
				const drawing = part((picture.attributes['xlink:href'] ?? '').replace(/^\.\//, ''));
				const written = drawing && writeSvg(writer, drawing, name, hidden ? 'chrome' : 'textbox');
				if (!written) writer.beside.embedded++;
			}
		}
	}
	return writer.done({ format: isZip(bytes) ? MEDIA_TYPE : FLAT, encoding: 'utf-8', encodingFrom: 'declared' });
}

/** As the only child of an element, so that what it is itself is looked at too. */
const wrapped = (element: XmlElement): XmlElement =>
	/^text:[ph]$/.test(element.name) ? element : { name: '', attributes: {}, children: [element] };

const commentText = (element: XmlElement, inline: InlineContext): string =>
	elementsOf(element, 'text:p')
		.map((paragraph) => readInline(paragraph, inline).text)
		.join('\n');

export const ods: Format = {
	id: 'ods',
	claims: (bytes) => isOdf(bytes, MEDIA_TYPE),
	read: readOds,
};
