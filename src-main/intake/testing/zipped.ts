/** Files for tests, written part by part. */
import { ZipFile } from 'yazl';
import type { Decoded } from '../types.ts';

/** A ZIP file of these entries. */
export async function zipped(entries: Readonly<Record<string, string>>): Promise<Uint8Array> {
	const file = new ZipFile();
	for (const [name, text] of Object.entries(entries)) file.addBuffer(Buffer.from(text), name);
	file.end();
	const chunks: Buffer[] = [];
	for await (const chunk of file.outputStream) chunks.push(chunk as Buffer);
	return new Uint8Array(Buffer.concat(chunks));
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Relationships of a part: [id, last word of the type, target]. */
export const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
	`<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A Word file: the body's XML, and other parts by their type with what stands in their root (styles, numbering, diagramData …). */
export const wordFile = (body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> =>
	zipped({
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
		'word/_rels/document.xml.rels': relations(Object.keys(parts).map((type) => [type, type, `${type}.xml`])),
		...Object.fromEntries(Object.entries(parts).map(([type, xml]) => [`word/${type}.xml`, xml])),
	});

/** "kind: text" of every block. */
export const blocksOf = ({ text, layout }: Decoded): string[] =>
	layout?.blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`) ?? [];
