/** OpenDocument text (LibreOffice Writer and others), read from its XML: no kept library gives its changes, notes and places. */
import { Buffer } from 'node:buffer';
import { LayoutWriter } from '../../layout-writer.ts';
import type { Decoded, Format, ReadOptions } from '../../types.ts';
import { at, elementsOf, readXml, textOf, type XmlElement } from '../../xml/elements.ts';
import { isZip } from '../../zip/directory.ts';
import { writeSvg } from '../svg.ts';
import { readOds } from '../table/ods.ts';
import { type OdtContext, odtReader } from './body.ts';
import { type ChangeState, readRegions } from './inline.ts';
import { isOdf, isUntypedOdf, openOdf } from './package.ts';
import { readStyles } from './styles.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
const FLAT = 'application/vnd.oasis.opendocument.text-flat-xml';

async function read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Decoded> {
	const { part, content, inner } = await openOdf(bytes, name);
	// Packed anew by another program, a file may say in its content only what it is.
	if (!isOdf(bytes, MEDIA_TYPE) && Buffer.from(content).includes('<office:spreadsheet')) return readOds(bytes, name, options);
	const { changes } = options;
	const writer = new LayoutWriter(name);
	writer.beside.wording = changes;
	const styles = readStyles(isZip(bytes) ? [part('styles.xml'), content] : [content], name);
	const state: { -readonly [K in keyof ChangeState]: ChangeState[K] } = { regions: new Map(), inside: new Set(), changes };
	const picture: OdtContext['picture'] = (image, kind) => {
		const drawing = part((image.attributes['xlink:href'] ?? '').replace(/^\.\//, ''));
		return drawing !== undefined && writeSvg(writer, drawing, name, kind);
	};
	const context: OdtContext = { writer, styles, state, look: styles.look, inner, notes: [], comments: [], picture };
	const elsewhere = (elements: readonly XmlElement[], where: string, kind: 'pagefurniture' | 'footnote' | 'comment'): void => {
		writer.newFlow();
		const take = odtReader(context, where, kind);
		for (const element of elements) for (const child of elementsOf(element)) take(child);
	};
	elsewhere(styles.headers, 'header', 'pagefurniture');
	writer.newFlow();
	const take = odtReader(context, 'body');
	readXml(content, name, new Set(['office:text']), (element) => {
		if (element.name === 'text:tracked-changes') {
			state.regions = readRegions(element);
			writer.beside.changes += state.regions.size;
		} else take(element);
	});
	elsewhere(context.notes, 'notes', 'footnote');
	writer.beside.comments = context.comments.length;
	elsewhere(context.comments, 'comments', 'comment');
	elsewhere(styles.footers, 'footer', 'pagefurniture');

	const meta = part('meta.xml');
	const root = meta ? elementsOf(readXml(meta, name))[0] : undefined;
	const title = textOf(at(root, 'office:meta', 'dc:title')).trim() || null;
	return writer.done({
		...{ format: isZip(bytes) ? MEDIA_TYPE : FLAT, encoding: 'utf-8', encodingFrom: 'declared' },
		declared: { title, published: null, author: null, source: null },
	});
}

export const odt: Format = {
	id: 'odt',
	claims: (bytes) => isOdf(bytes, MEDIA_TYPE) || isUntypedOdf(bytes),
	read,
};
