/**
 * Excel workbooks. Read here since the figures must read as the cells show them and keep their addresses: exceljs, the
 * well-kept library, gives values without their number formats applied, and holds the whole book in memory.
 */
import { LayoutWriter } from '../../layout-writer.ts';
import { MAX_CELLS, MAX_COLUMNS } from '../../limits.ts';
import type { Decoded, Format } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { allOf, at, elementsOf, readXml, textOf, type XmlElement } from '../../xml/elements.ts';
import { isZip, zipNames } from '../../zip/directory.ts';
import { openPackage } from '../docx/package.ts';
import { writeDrawing } from './drawing.ts';
import { unreckonedOf } from './formulas.ts';
import { builtIn, shownNumber } from './number-format.ts';
import { columnName, type SheetRow, type Unreckoned, writeWholeSheet } from './rows.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Characters that XML has no place for are written by their numbers (ECMA-376 22.4.2.4, ST_Xstring): "_x000D_". */
const unescaped = (text: string): string =>
	text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Shared and inline strings: runs joined, readings beside Han (rPh) left out. */
const stringOf = (item: XmlElement): string =>
	unescaped(
		elementsOf(item)
			.map((child) => (child.name === 't' ? textOf(child) : child.name === 'r' ? textOf(at(child, 't')) : ''))
			.join(''),
	);

/** The number format of each cell style. */
function formatsOf(bytes: Uint8Array | undefined, file: string): (style: string | undefined) => string {
	if (!bytes) return () => 'General';
	const custom = new Map<string, string>();
	const styles: string[] = [];
	readXml(
		bytes,
		file,
		new Set(['numFmts', 'cellXfs']),
		({ name, attributes }) => {
			if (name === 'numFmt') custom.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? 'General');
			else if (name === 'xf') styles.push(attributes['numFmtId'] ?? '0');
		},
		'dropped',
	);
	return (style) => {
		const id = styles[Number(style ?? 0)] ?? '0';
		return custom.get(id) ?? builtIn(Number(id));
	};
}

/** Column of "BC12", from 0; null where it is none. */
function columnOf(reference: string | undefined): number | null {
	const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1];
	if (letters === undefined) return null;
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const isHidden = ({ state }: XmlElement['attributes']): boolean => state === 'hidden' || state === 'veryHidden';

/** Comments on cells: no text of the sheet, but what an editor will want to have seen. */
function writeRemarks(writer: LayoutWriter, part: Uint8Array, { file, sheet }: { file: string; sheet: string }): void {
	writer.newFlow();
	readXml(
		part,
		file,
		new Set(['commentList']),
		(comment) => {
			const cell = comment.attributes['ref'] ?? '';
			const text = stringOf(at(comment, 'text') ?? comment);
			if (text.trim() === '') return;
			writer.beside.comments++;
			writer.add('comment', text, { origin: { in: 'cell', sheet, cell } });
		},
		'dropped',
	);
}

async function read(bytes: Uint8Array, name: string): Promise<Decoded> {
	const office = await openPackage(bytes, name, 'xl/workbook.xml');
	const book = office.part(office.main);
	if (!book) throw unreadable(name, 'corrupted');
	const related = office.related(office.main);
	const partOf = (type: string): Uint8Array | undefined => {
		const found = related.find((one) => one.type === type);
		return found && office.part(found.path);
	};
	const strings: string[] = [];
	const shared = partOf('sharedStrings');
	if (shared) readXml(shared, name, new Set(['sst']), (item) => void strings.push(stringOf(item)), 'dropped');
	const formatOf = formatsOf(partOf('styles'), name);
	const root = readXml(book, name, undefined, undefined, 'dropped');
	const calendar = /^(?:1|true)$/.test(allOf(root, 'workbookPr')[0]?.attributes['date1904'] ?? '') ? 1904 : 1900;

	// Late reckoning is asked for by programs that do not reckon and write 0 for every formula.
	const late = isOn(allOf(root, 'calcPr')[0]?.attributes['fullCalcOnLoad']);

	const shown = (cell: XmlElement): string => {
		const value = textOf(at(cell, 'v'));
		switch (cell.attributes['t']) {
			case 's':
				return strings[Number(value)] ?? '';
			case 'inlineStr':
				return stringOf(at(cell, 'is') ?? cell);
			case 'b':
				return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : '';
			case 'str':
				return unescaped(value);
			case 'e':
				return value;
			case 'd':
				return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
			default:
				return value === '' ? '' : shownNumber(value, formatOf(cell.attributes['s']), calendar);
		}
	};

	const writer = new LayoutWriter(name);
	let cellsLeft = MAX_CELLS;
	const sheets = allOf(root, 'sheet');
	const shownSheets = new Set(sheets.flatMap(({ attributes }) => (isHidden(attributes) ? [] : [attributes['name'] ?? ''])));
	for (const sheet of sheets) {
		const { name: title = '' } = sheet.attributes;
		const path = related.find(({ id }) => id === (sheet.attributes['r:id'] ?? sheet.attributes['id']))?.path;
		const part = path === undefined ? undefined : office.part(path);
		if (!part) continue;
		const rows: SheetRow[] = [];
		const unseen: SheetRow[] = [];
		const unreckoned: Unreckoned[] = [];
		const unreckonedAt = unreckonedOf(late);
		const columns: [from: number, to: number][] = [];
		const isUnseen = (column: number): boolean => columns.some(([from, to]) => column >= from && column <= to);
		let number = 0;
		readXml(
			part,
			name,
			new Set(['sheetData', 'cols']),
			(row) => {
				if (row.name === 'col') {
					const { min = '', max = '' } = row.attributes;
					if (isOn(row.attributes['hidden']) && columns.length < MAX_COLUMNS) columns.push([Number(min) - 1, Number(max) - 1]);
					return;
				}
				number = Number(row.attributes['r'] ?? number + 1) || number + 1;
				const cells = new Map<number, string>();
				const aside = new Map<number, string>();
				const whole = isOn(row.attributes['hidden']);
				let column = -1;
				for (const cell of elementsOf(row, 'c')) {
					if (--cellsLeft < 0) throw unreadable(name, 'too-complex', { limit: MAX_CELLS, actual: null });
					column = columnOf(cell.attributes['r']) ?? column + 1;
					if (column >= MAX_COLUMNS) continue;
					const formula = unreckonedAt(cell, { column, row: number });
					(whole || isUnseen(column) ? aside : cells).set(column, formula === null ? shown(cell) : '');
					if (formula !== null) unreckoned.push({ cell: `${columnName(column)}${number}`, formula });
				}
				if (cells.size > 0) rows.push({ number, cells });
				if ([...aside.values()].some((text) => text !== '')) unseen.push({ number, cells: aside });
			},
			'dropped',
		);
		const hidden = isHidden(sheet.attributes);
		writeWholeSheet(writer, { sheet: title, hidden, rows, unseen, unreckoned });
		for (const { type, path: beside } of office.related(path ?? '')) {
			const remarks = type === 'comments' ? office.part(beside) : undefined;
			if (remarks) writeRemarks(writer, remarks, { file: name, sheet: title });
			if (type === 'drawing') writeDrawing(writer, beside, { office, file: name, sheet: title, hidden, shownSheets });
		}
	}
	return writer.done({ format: MEDIA_TYPE, encoding: 'utf-8', encodingFrom: 'declared' });
}

export const xlsx: Format = {
	id: 'xlsx',
	claims: (bytes) => isZip(bytes) && zipNames(bytes).some((entry) => /^xl\/workbook\d*\.xml$/i.test(entry)),
	read,
};
