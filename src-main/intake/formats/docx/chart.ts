/**
 * What a chart says (ISO/IEC 29500-1, 21.2): its titles, which give the unit as often as not, the labels that were typed by
 * hand, and the values that it keeps of its data, as a table: a column for each series, a row for each category.
 */
import type { BlockKind } from '../../../contract/layout.ts';
import type { LayoutWriter } from '../../layout-writer.ts';
import { allOf, at, readXml, textOf, type XmlElement } from '../../xml/elements.ts';
import { shownNumber } from '../table/number-format.ts';

const MOST_POINTS = 1000;

export interface ChartOptions {
	/** Whether what a formula of the chart refers to is read anyway: then it is not read twice. */
	isRead?: (formula: string) => boolean;
	/** For what the program does not show: all of it is greyed. */
	kind?: BlockKind;
}

/** The points of a reference or a literal by index, as they are shown. */
function pointsOf(element: XmlElement | undefined): Map<number, string> {
	const points = new Map<number, string>();
	if (!element) return points;
	const format = textOf(allOf(element, 'c:formatCode')[0]) || 'General';
	const numeric = element.name !== 'c:tx' && (at(element, 'c:numRef', 'c:numCache') ?? at(element, 'c:numLit')) !== undefined;
	for (const point of allOf(element, 'c:pt').slice(0, MOST_POINTS)) {
		const value = textOf(at(point, 'c:v'));
		points.set(Number(point.attributes['idx'] ?? points.size), numeric ? shownNumber(value, format, 1900) : value);
	}
	return points;
}

/** Text that was typed, a line for each paragraph; fields stand for values that are read elsewhere. */
const typed = (element: XmlElement): string =>
	allOf(element, 'a:p')
		.map((paragraph) =>
			allOf(paragraph, 'a:r')
				.map((run) => textOf(at(run, 'a:t')))
				.join(''),
		)
		.filter((line) => line.trim() !== '')
		.join('\n');

/** Nothing where the chart keeps neither words nor values of its own. Errors: AppError UNREADABLE_FILE. */
export function writeChart(writer: LayoutWriter, part: Uint8Array, file: string, options: ChartOptions = {}): void {
	const { isRead = () => false, kind } = options;
	const root = readXml(part, file);
	const reads = (element: XmlElement | undefined): boolean =>
		element !== undefined && allOf(element, 'c:f').some((formula) => isRead(textOf(formula)));
	writer.newFlow();
	for (const title of allOf(root, 'c:title')) {
		const text = typed(title) || (reads(title) ? '' : [...pointsOf(at(title, 'c:tx')).values()].join(' '));
		writer.add(kind ?? 'caption', text);
	}
	const series = allOf(root, 'c:ser').filter((one) => !reads(at(one, 'c:val') ?? at(one, 'c:yVal')));
	const columns = series.map((one) => ({
		name: [...pointsOf(at(one, 'c:tx')).values()].join(' ') || textOf(at(one, 'c:tx', 'c:v')),
		names: pointsOf(at(one, 'c:cat') ?? at(one, 'c:xVal')),
		values: pointsOf(at(one, 'c:val') ?? at(one, 'c:yVal')),
	}));
	const rows = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => a - b);
	if (rows.length > 0) {
		writer.beside.charts++;
		writer.row([{ text: '' }, ...columns.map(({ name }) => ({ text: name }))], kind);
	}
	for (const row of rows) {
		const name = columns.map(({ names }) => names.get(row)).find((text) => text !== undefined) ?? '';
		writer.row([{ text: name }, ...columns.map(({ values }) => ({ text: values.get(row) ?? '' }))], kind);
	}
	writer.newFlow();
	for (const label of allOf(root, 'c:dLbl').slice(0, MOST_POINTS)) writer.add(kind ?? 'textbox', typed(label));
	writer.newFlow();
}
