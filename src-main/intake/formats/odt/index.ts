/** OpenDocument text (LibreOffice Writer and others), read from its XML: no kept library gives its changes, notes and places. */
import { LayoutWriter } from '../../layout-writer.ts';
import type { Decoded, Format, ReadOptions } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { at, elementsOf, readXml, textOf, type XmlElement } from '../../xml/elements.ts';
import { isZip, zipNames } from '../../zip/directory.ts';
import { readZip } from '../../zip/read-zip.ts';
import { type OdtContext, odtReader } from './body.ts';
import { formulaText } from './formula.ts';
import { type ChangeState, readRegions } from './inline.ts';
import { readStyles } from './styles.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
const FLAT = 'application/vnd.oasis.opendocument.text-flat-xml';
/** Formulas are objects: small documents of their own. */
const WANTED = /^(?:content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml|Object [^/]+\/content\.xml)$/;

/** Characters of a flat file in which its root is looked for: it declares its namespaces first. */
const SNIFFED = 8192;

type PartOf = (path: string) => Uint8Array | undefined;

/** The parts of the package; of the flat form of the format all parts are one. */
async function partsOf(bytes: Uint8Array, name: string): Promise<PartOf> {
	if (!isZip(bytes)) return (path) => (/^(?:content|styles|meta)\.xml$/.test(path) ? bytes : undefined);
	const entries = await readZip(bytes, name, (entry) => WANTED.test(entry.name));
	return (path) => entries.find((entry) => entry.name === path)?.bytes ?? undefined;
}

async function read(bytes: Uint8Array, name: string, { changes }: ReadOptions): Promise<Decoded> {
	const part = await partsOf(bytes, name);
	const manifest = part('META-INF/manifest.xml');
	if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw unreadable(name, 'encrypted');
	const content = part('content.xml');
	if (!content) throw unreadable(name, 'corrupted');

	const writer = new LayoutWriter(name);
	writer.beside.wording = changes;
	const styles = readStyles(isZip(bytes) ? [part('styles.xml'), content] : [content], name);
	const state: { -readonly [K in keyof ChangeState]: ChangeState[K] } = { regions: new Map(), inside: new Set(), changes };
	const formula = (place: string): string | null => {
		const own = part(`${place}/content.xml`);
		return own === undefined ? null : formulaText(readXml(own, name));
	};
	const context: OdtContext = { writer, styles, state, look: styles.look, formula, notes: [], comments: [] };
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
	claims(bytes) {
		const head = new TextDecoder('latin1').decode(bytes.subarray(0, isZip(bytes) ? 200 : SNIFFED));
		if (!isZip(bytes)) return /<office:document\s/.test(head) && head.includes(`office:mimetype="${MEDIA_TYPE}"`);
		// The first entry, stored as it is, names the type (ODF 1.3, part 2, 3.3).
		if (head.includes(`mimetype${MEDIA_TYPE}`)) return true;
		const names = zipNames(bytes);
		return !head.includes('mimetypeapplication/') && names.includes('content.xml') && names.includes('META-INF/manifest.xml');
	},
	read,
};
