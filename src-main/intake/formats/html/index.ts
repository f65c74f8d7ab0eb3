/** Saved pages, clipboard HTML, and the HTML of mails. */
import { LayoutWriter } from '../../layout-writer.ts';
import type { Decoded, Format, ReadOptions } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { isZip } from '../../zip/directory.ts';
import { articleElement } from './article.ts';
import { decodePage } from './charset.ts';
import { concealedIn } from './concealed.ts';
import { measureAll } from './dom.ts';
import { declaredBy } from './head.ts';
import { headlineOf } from './headline.ts';
import { parsePage } from './page.ts';
import { walk } from './walk.ts';

const OPENING =
	/^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i;
const ANY_TAG = /<(?:p|div|span|table|h[1-6]|ul|ol|article|section|br|a|td|font|b|strong)[\s>/]/i;
const SNIFFED = 4096;

/**
 * Writes what a page shows. `sift`: tells the article from what stands around it; a mail is all article. `quotes`: what a mail
 * cites of earlier ones.
 */
export function writeHtml(
	html: string,
	writer: LayoutWriter,
	{
		file,
		changes,
		sift,
		quotes = 'read',
	}: { file: string; changes: ReadOptions['changes']; sift: boolean; quotes?: 'greyed' | 'read' },
) {
	const document = parsePage(html);
	const root = document.body;
	const declared = declaredBy(document);
	const measure = measureAll(root);
	const article = sift ? articleElement(document, html, measure) : root;
	const headline = sift ? headlineOf(document, article, declared.title, measure) : null;
	writer.beside.wording = changes;
	const concealed = concealedIn(document);
	walk(root, writer, { file, article, headline, changes, measure, concealed, sift, quotes });
	return declared;
}

function read(bytes: Uint8Array, name: string, { changes }: ReadOptions): Decoded {
	const decoded = decodePage(bytes);
	if (!decoded) throw unreadable(name, 'encoding');
	const writer = new LayoutWriter(name);
	const declared = writeHtml(decoded.text, writer, { file: name, changes, sift: true });
	return writer.done({ format: 'text/html', encoding: decoded.encoding, encodingFrom: decoded.from, declared });
}

export const html: Format = {
	id: 'html',
	claims(bytes, name) {
		if (isZip(bytes)) return false;
		const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)).replace(/\0/g, '');
		return (
			OPENING.test(head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')) || (/\.x?html?$/i.test(name) && ANY_TAG.test(head))
		);
	},
	read,
};
