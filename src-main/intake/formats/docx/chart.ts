/** The values that a chart keeps of its data (ISO/IEC 29500-1, 21.2), as a table: a column for each series, a row for each category. */
import type { LayoutWriter } from '../../layout-writer.ts';
import { allOf, at, elementsOf, readXml, textOf, type XmlElement } from '../../xml/elements.ts';
import { shownNumber } from '../table/number-format.ts';

const MOST_POINTS = 1000;

/** The points of a reference or a literal by index, as they are shown. */
function pointsOf(element: XmlElement | undefined): Map<number, string> {
	const points = new Map<number, string>();
	if (!element) return points;
	const format = textOf(allOf(element, 'c:formatCode')[0]) || 'General';
	for (const point of allOf(element, 'c:pt').slice(0, MOST_POINTS)) {
		const value = textOf(at(point, 'c:v'));
		const numeric = element.name !== 'c:tx' && at(element, 'c:numRef', 'c:numCache') !== undefined;
		points.set(Number(point.attributes['idx'] ?? points.size), numeric ? shownNumber(value, format, 1900) : value);
	}
	return points;
}

/** Nothing where the chart keeps no values. Errors: AppError UNREADABLE_FILE. */
export function writeChart(writer: LayoutWriter, part: Uint8Array, file: string): void {
	const root = readXml(part, file);
	const series = allOf(root, 'c:ser');
	const columns = series.map((one) => ({
		name: [...pointsOf(at(one, 'c:tx')).values()].join(' ') || textOf(at(one, 'c:tx', 'c:v')),
		names: pointsOf(at(one, 'c:cat') ?? at(one, 'c:xVal')),
		values: pointsOf(at(one, 'c:val') ?? at(one, 'c:yVal')),
	}));
	const rows = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => a - b);
	if (rows.length === 0) return;
	writer.beside.charts++;
	writer.newFlow();
	const [title] = allOf(root, 'c:title').filter((one) => elementsOf(one).length > 0);
	if (title)
		writer.add(
			'caption',
			allOf(title, 'a:t')
				.map((run) => textOf(run))
				.join(''),
		);
	writer.row([{ text: '' }, ...columns.map(({ name }) => ({ text: name }))]);
	for (const row of rows) {
		const name = columns.map(({ names }) => names.get(row)).find((text) => text !== undefined) ?? '';
		writer.row([{ text: name }, ...columns.map(({ values }) => ({ text: values.get(row) ?? '' }))]);
	}
	writer.newFlow();
}
