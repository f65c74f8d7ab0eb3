/** What lies over the cells of a sheet: boxes, drawings, and charts with the words and values that no cell of the book has. */
import type { LayoutWriter } from '../../layout-writer.ts';
import { allOf, readXml, textOf } from '../../xml/elements.ts';
import { writeChart } from '../docx/chart.ts';
import type { OfficePackage } from '../docx/package.ts';
import { writeSvg } from '../svg.ts';

export interface DrawingContext {
	office: OfficePackage;
	file: string;
	sheet: string;
	/** Whether the program shows the sheet. */
	hidden: boolean;
	/** The sheets whose cells are read and shown. */
	shownSheets: ReadonlySet<string>;
}

/** Boxes: each paragraph for itself. */
function writeBoxes(writer: LayoutWriter, part: Uint8Array, { file, sheet, hidden }: DrawingContext): void {
	for (const anchor of allOf(readXml(part, file, undefined, undefined, 'dropped'), 'txBody')) {
		writer.newFlow();
		for (const [i, paragraph] of allOf(anchor, 'p').entries()) {
			const origin = { in: 'part' as const, part: `${sheet}, text box`, paragraph: i + 1 };
			writer.add(hidden ? 'chrome' : 'textbox', allOf(paragraph, 't').map(textOf).join(''), { origin });
		}
	}
}

/** The sheet that a reference names: "表一" of "'表一'!$B$2:$B$4", null for one of another file ("[1]表一!A1"). */
function sheetOf(reference: string): string | null {
	const found = /^\(?(?:'((?:[^']|''){1,99})'|([^'![\]]{1,99}))!/.exec(reference);
	const name = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
	return name === undefined || name.includes('[') ? null : name;
}

/** A drawing of a sheet, its charts with the boxes over them. Errors: AppError UNREADABLE_FILE. */
export function writeDrawing(writer: LayoutWriter, path: string, context: DrawingContext): void {
	const { office, file, hidden, shownSheets } = context;
	const drawing = office.part(path);
	if (drawing) writeBoxes(writer, drawing, context);
	const isRead = (formula: string): boolean => shownSheets.has(sheetOf(formula) ?? '');
	for (const { type, path: chart } of office.related(path)) {
		const part = type === 'chart' || /\.svg$/i.test(chart) ? office.part(chart) : undefined;
		if (!part) continue;
		if (type !== 'chart') {
			if (!writeSvg(writer, part, file, hidden ? 'chrome' : 'textbox')) writer.beside.embedded++;
			continue;
		}
		writeChart(writer, part, file, { isRead, ...(hidden && { kind: 'chrome' as const }) });
		for (const over of office.related(chart)) {
			const boxes = over.type === 'chartUserShapes' ? office.part(over.path) : undefined;
			if (boxes) writeBoxes(writer, boxes, context);
		}
	}
}
