/** A chart of an OpenDocument file (ODF 1.3, part 3, 11): its titles, the labels that were typed, and the table that it keeps. */
import type { BlockKind } from '../../../contract/layout.ts';
import type { LayoutWriter } from '../../layout-writer.ts';
import { allOf, at, elementsOf, textOf, type XmlElement } from '../../xml/elements.ts';
import { shownNumber } from '../table/number-format.ts';

const MOST_LABELS = 1000;

export interface ChartOptions {
	/** Whether the cells that a series shows are read anyway: then they are not read twice. */
	isRead?: (cells: string) => boolean;
	/** For what the program does not show: all of it is greyed. */
	kind?: BlockKind;
}

const paragraphs = (element: XmlElement): string =>
	elementsOf(element, 'text:p')
		.map(textOf)
		.filter((line) => line.trim() !== '')
		.join('\n');

/** Floats are kept with all their digits: 40.200000000000003. */
function shown(cell: XmlElement): string {
	const { 'office:value-type': type, 'office:value': value = '' } = cell.attributes;
	if (type !== 'float') return paragraphs(cell);
	return Number.isFinite(Number.parseFloat(value)) ? shownNumber(value, 'General', 1900) : '';
}

/** Writes the chart of a document inside; false where there is none. Errors: AppError too-complex. */
export function writeOdfChart(
	writer: LayoutWriter,
	root: XmlElement,
	{ isRead = () => false, kind }: ChartOptions = {},
): boolean {
	const [chart] = allOf(root, 'chart:chart');
	if (!chart) return false;
	writer.newFlow();
	for (const name of ['chart:title', 'chart:subtitle', 'chart:footer'])
		for (const title of elementsOf(chart, name)) writer.add(kind ?? 'caption', paragraphs(title));
	const area = at(chart, 'chart:plot-area');
	for (const title of area ? allOf(area, 'chart:title') : []) writer.add(kind ?? 'caption', paragraphs(title));
	const series = area ? allOf(area, 'chart:series') : [];
	const read = series.length > 0 && series.every(({ attributes }) => isRead(attributes['chart:values-cell-range-address'] ?? ''));
	const rows = read ? [] : elementsOf(chart, 'table:table').flatMap((table) => allOf(table, 'table:table-row'));
	if (rows.length > 1) {
		writer.beside.charts++;
		for (const row of rows)
			writer.row(
				elementsOf(row, 'table:table-cell').map((cell) => ({ text: shown(cell) })),
				kind,
			);
	}
	writer.newFlow();
	for (const label of (area ? allOf(area, 'chart:data-label') : []).slice(0, MOST_LABELS))
		writer.add(kind ?? 'textbox', paragraphs(label));
	writer.newFlow();
	return true;
}
