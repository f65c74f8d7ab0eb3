/** OpenDocument packages (ODF 1.3, part 2) and their flat form, in which all parts are one. */
import { unreadable } from '../../unreadable.ts';
import { elementsOf, readXml, type XmlElement } from '../../xml/elements.ts';
import { isZip, zipNames } from '../../zip/directory.ts';
import { readZip } from '../../zip/read-zip.ts';

/** Formulas and charts are objects: small documents of their own. Of the pictures only drawings have words. */
const WANTED = /^(?:content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml|Object [^/]+\/content\.xml|Pictures\/[^/]+\.svg)$/;

/** Characters of a flat file in which its root is looked for: it declares its namespaces first. */
const SNIFFED = 8192;

export interface OpenPackage {
	content: Uint8Array;
	part(path: string): Uint8Array | undefined;
	/** The document that a `draw:object` shows, or null where it is none that can be read. */
	inner(object: XmlElement): XmlElement | null;
}

/** Errors: AppError UNREADABLE_FILE (encrypted, corrupted …). */
export async function openOdf(bytes: Uint8Array, name: string): Promise<OpenPackage> {
	const entries = isZip(bytes) ? await readZip(bytes, name, (entry) => WANTED.test(entry.name)) : null;
	const part = (path: string): Uint8Array | undefined => {
		if (entries === null) return /^(?:content|styles|meta)\.xml$/.test(path) ? bytes : undefined;
		return entries.find((entry) => entry.name === path)?.bytes ?? undefined;
	};
	const manifest = part('META-INF/manifest.xml');
	if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw unreadable(name, 'encrypted');
	const content = part('content.xml');
	if (!content) throw unreadable(name, 'corrupted');
	const inner: OpenPackage['inner'] = (object) => {
		// In the flat form it stands inside; programs put an empty paragraph there too.
		if (elementsOf(object).some(({ name: child }) => /^(?:office:document|math|math:math)$/.test(child))) return object;
		const place = (object.attributes['xlink:href'] ?? '').replace(/^\.\//, '');
		// Not kept: a file may hold hundreds of these.
		const own = place === '' ? undefined : part(`${place}/content.xml`);
		return own === undefined ? null : readXml(own, name);
	};
	return { content, part, inner };
}

/** Whether the file says that it is of that type: in the first entry of its package, stored as it is (ODF 1.3, part 2, 3.3), or in its root. */
export function isOdf(bytes: Uint8Array, mediaType: string): boolean {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, isZip(bytes) ? 200 : SNIFFED));
	if (!isZip(bytes)) return /<office:document\s/.test(head) && head.includes(`office:mimetype="${mediaType}"`);
	return head.includes(`mimetype${mediaType}`);
}

/** A package whose type stands nowhere: most of these hold text. */
export function isUntypedOdf(bytes: Uint8Array): boolean {
	if (!isZip(bytes)) return false;
	const names = zipNames(bytes);
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	return !head.includes('mimetypeapplication/') && names.includes('content.xml') && names.includes('META-INF/manifest.xml');
}
