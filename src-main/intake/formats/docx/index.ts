/**
 * Word documents. Read here and not by a library: mammoth, the well-kept one, gives HTML in which comments, text boxes, tracked
 * changes, computed numbers and the place of a paragraph in its file are gone, and those are what an editor is asked about.
 */
import type { Declared } from '../../../contract/layout.ts';
import { LayoutWriter } from '../../layout-writer.ts';
import type { Decoded, Format, ReadOptions } from '../../types.ts';
import { at, elementsOf, readXml, textOf } from '../../xml/elements.ts';
import { isZip, zipNames } from '../../zip/directory.ts';
import { writeSvg } from '../svg.ts';
import { type BodyContext, bodyReader } from './body.ts';
import { writeChart } from './chart.ts';
import { writeDiagram } from './diagram.ts';
import { readNumbering } from './numbering.ts';
import { type OfficePackage, openPackage } from './package.ts';
import { readStyles } from './styles.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SPECIAL_NOTES: ReadonlySet<string> = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

async function read(bytes: Uint8Array, name: string, { changes }: ReadOptions): Promise<Decoded> {
	const office = await openPackage(bytes, name, 'word/document.xml');
	const writer = new LayoutWriter(name);
	const related = office.related(office.main);
	const partOf = (type: string): Uint8Array | undefined => {
		const found = related.find((one) => one.type === type);
		return found && office.part(found.path);
	};
	const context: BodyContext = {
		writer,
		styles: readStyles(partOf('styles'), name),
		count: readNumbering(partOf('numbering'), name),
		changes,
		drawn: (id) => {
			const found = related.find((one) => one.id === id);
			const part = found && office.part(found.path);
			if (part && found.type === 'chart') writeChart(writer, part, name);
			else if (part && found.type === 'diagramData') writeDiagram(writer, part, name);
			else if (part && found.type === 'image' && !writeSvg(writer, part, name)) writer.beside.embedded++;
		},
	};
	writer.beside.wording = changes;
	const pageParts = (type: 'header' | 'footer'): void => {
		for (const one of related.filter((other) => other.type === type)) {
			const part = office.part(one.path);
			const reader = bodyReader(context, { part: type, kind: 'pagefurniture' });
			if (part) readXml(part, name, new Set([type === 'header' ? 'w:hdr' : 'w:ftr']), (element) => reader.take(element));
			reader.end();
			writer.newFlow();
		}
	};

	pageParts('header');
	const body = bodyReader(context, { part: 'body' });
	const main = office.part(office.main);
	if (main) readXml(main, name, new Set(['w:body']), (element) => body.take(element));
	body.end();
	for (const type of ['footnotes', 'endnotes'] as const) {
		const part = partOf(type);
		if (!part) continue;
		writer.newFlow();
		const notes = bodyReader(context, { part: type, kind: 'footnote' });
		readXml(part, name, new Set([`w:${type}`]), (note) => {
			if (!SPECIAL_NOTES.has(note.attributes['w:type'] ?? '')) for (const child of elementsOf(note)) notes.take(child);
		});
		notes.end();
	}
	const remarks = partOf('comments');
	if (remarks) {
		writer.newFlow();
		const comments = bodyReader(context, { part: 'comments', kind: 'comment' });
		readXml(remarks, name, new Set(['w:comments']), (comment) => {
			writer.beside.comments++;
			for (const child of elementsOf(comment)) comments.take(child);
		});
		comments.end();
	}
	pageParts('footer');
	return writer.done({ format: MEDIA_TYPE, encoding: 'utf-8', encodingFrom: 'declared', declared: properties(office, name) });
}

/** The title among the document's properties. Whoever made the file is hardly ever the author of the report. */
export function properties(office: OfficePackage, file: string): Declared {
	const path = office.related('').find(({ type }) => type === 'core-properties')?.path ?? 'docProps/core.xml';
	const part = office.part(path);
	const root = part ? elementsOf(readXml(part, file))[0] : undefined;
	return { title: textOf(at(root, 'dc:title')).trim() || null, published: null, author: null, source: null };
}

export const docx: Format = {
	id: 'docx',
	claims: (bytes) => isZip(bytes) && zipNames(bytes).some((entry) => /^word\/document\d*\.xml$/i.test(entry)),
	read,
};
