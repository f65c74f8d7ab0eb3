/** PDF: text by geometry. What a PDF holds is glyphs in places; words, lines, columns and paragraphs are worked out here. */
import type { Declared } from '../../../contract/layout.ts';
import type { Decoded, Format } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { MAX_PAGE_ITEMS, MAX_PDF_TEXT } from './limits.ts';
import { openPdf } from './open.ts';
import { layOut, type PageLayout, textOf } from './pages.ts';
import { type Matrix, piecesOf } from './pieces.ts';

const MEDIA_TYPE = 'application/pdf';

/** Programs that read PDF look for its mark within the first 1,024 bytes: mail gateways put lines before it. */
const MARK_WITHIN = 1024;
const MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];

function marked(head: Uint8Array): boolean {
	const last = Math.min(head.length, MARK_WITHIN) - MARK.length;
	for (let at = 0; at <= last; at++) if (MARK.every((byte, i) => head[at + i] === byte)) return true;
	return false;
}

/** Reads a PDF. To be called in a thread of its own: a large file takes seconds, a bad one may never end. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Decoded> {
	const { document, close } = await openPdf(bytes, name);
	try {
		const { pages, pagesWithoutText } = await pagesOf(document, name);
		const { text, layout } = textOf(pages);
		return {
			text,
			format: MEDIA_TYPE,
			encoding: 'unicode',
			encodingFrom: 'declared',
			pages: document.numPages,
			pagesWithoutText,
			layout,
			declared: await declaredBy(document),
		};
	} finally {
		await close();
	}
}

/** Every page that holds text, laid out, and the numbers of those that do not. Throws AppError corrupted, too-complex. */
export async function pagesOf(document: Document, name: string): Promise<{ pages: PageLayout[]; pagesWithoutText: number[] }> {
	const pages: PageLayout[] = [];
	const pagesWithoutText: number[] = [];
	let damaged = 0;
	let characters = 0;
	for (let number = 1; number <= document.numPages; number++) {
		const content = await contentOf(document, number).catch((error: unknown) => {
			// One page that pdf.js cannot read is reported with those that hold no text; the others are worth having.
			if (!(error instanceof Error)) throw error;
			damaged++;
			return null;
		});
		if (content && content.text.items.length > MAX_PAGE_ITEMS) {
			throw unreadable(name, 'too-complex', { limit: MAX_PAGE_ITEMS, actual: content.text.items.length });
		}
		const layout = content && layOut(number, content.height, piecesOf(content.text, content.transform));
		const held = layout ? charactersOf(layout) : 0;
		if (layout && held > 0) pages.push(layout);
		else pagesWithoutText.push(number);
		characters += held;
		if (characters > MAX_PDF_TEXT) throw unreadable(name, 'too-complex', { limit: MAX_PDF_TEXT, actual: characters });
	}
	if (damaged === document.numPages) throw unreadable(name, 'corrupted');
	return { pages, pagesWithoutText };
}

type Document = Awaited<ReturnType<typeof openPdf>>['document'];

async function contentOf(document: Document, number: number) {
	const page = await document.getPage(number);
	try {
		const text = await page.getTextContent();
		const { transform, height } = page.getViewport({ scale: 1 });
		return { text, height, transform: transform as unknown as Matrix };
	} finally {
		page.cleanup();
	}
}

function charactersOf({ parts, vertical, askew }: PageLayout): number {
	const sum = (lines: readonly { text: string }[]) => lines.reduce((all, { text }) => all + text.length, 0);
	return parts.reduce((all, { lines }) => all + sum(lines), sum(vertical) + sum(askew));
}

/** Programs put a file name or nothing where the title goes as often as a title. */
const FILE_NAME =
	/\.(?:docx?|wps|html?|pdf|txt|indd|pptx?|xlsx?|fbd|fit|s2|ps)$|^(?:microsoft word|untitled|未命名|无标题|about:blank|幻灯片|powerpoint)/i;

/** The title that the file's own head gives. Its authors are those of the computer's account, its dates are those of the file, not of the report. */
async function declaredBy(document: Document): Promise<Declared> {
	const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
	const title = info['Title'];
	const good = typeof title === 'string' && title.trim() !== '' && title.length < 200 && !FILE_NAME.test(title.trim());
	return { title: good ? title.trim() : null, published: null, author: null, source: null };
}

export const pdf: Format = {
	id: 'pdf',
	claims: (head) => marked(head),
	read: readPdf,
};
