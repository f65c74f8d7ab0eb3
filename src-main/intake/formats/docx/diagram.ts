/** The words of a diagram (SmartArt; ISO/IEC 29500-1, 21.4): each of its points is a box. How they are arranged only its drawing tells. */
import type { LayoutWriter } from '../../layout-writer.ts';
import { allOf, readXml, textOf } from '../../xml/elements.ts';

/** Errors: AppError UNREADABLE_FILE. */
export function writeDiagram(writer: LayoutWriter, part: Uint8Array, file: string): void {
	const root = readXml(part, file);
	for (const point of allOf(root, 'dgm:pt')) {
		writer.newFlow();
		for (const paragraph of allOf(point, 'a:p')) {
			const text = allOf(paragraph, 'a:t').map((run) => textOf(run));
			writer.add('textbox', text.join(''));
		}
	}
	writer.newFlow();
}
