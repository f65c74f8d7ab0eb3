/** Pages without text, read by OCR and laid out as the text of a PDF is. Runs in the OCR thread. */

import { pagesOf } from '../formats/pdf/index.ts';
import { openPdf } from '../formats/pdf/open.ts';
import { layOut, type PageLayout, textOf } from '../formats/pdf/pages.ts';
import type { Decoded } from '../types.ts';
import { unreadable } from '../unreadable.ts';
import { MAX_OCR_PAGES } from './limits.ts';
import { type Picture, pictureOfFile, pictureOfPage } from './picture.ts';
import { type Recogniser, startRecogniser } from './recogniser.ts';

export interface OcrSource {
	bytes: Uint8Array;
	/** The file's name, for errors. */
	name: string;
	/** Media type: "application/pdf", "image/png", "image/jpeg". */
	format: string;
}

export type Tell = (done: number, total: number) => void;

/**
 * The whole file as text: the pages with text as they are, the others as OCR tells them. Pages where OCR sees nothing
 * either stay among `pagesWithoutText`. Rejects with AppError UNREADABLE_FILE: those of PDF, too-many-pages.
 */
export async function readByOcr(source: OcrSource, tell: Tell): Promise<Decoded> {
	const recogniser = await startRecogniser();
	try {
		return source.format === 'application/pdf'
			? await readPdfPages(source, recogniser, tell)
			: await readPicture(source, recogniser, tell);
	} finally {
		await recogniser.close();
	}
}

async function readPdfPages({ bytes, name, format }: OcrSource, recogniser: Recogniser, tell: Tell): Promise<Decoded> {
	const { document, close } = await openPdf(bytes, name);
	try {
		const { pages, pagesWithoutText } = await pagesOf(document, name);
		if (pagesWithoutText.length > MAX_OCR_PAGES) {
			throw unreadable(name, 'too-many-pages', { limit: MAX_OCR_PAGES, actual: pagesWithoutText.length });
		}
		const empty: number[] = [];
		for (const [done, number] of pagesWithoutText.entries()) {
			tell(done, pagesWithoutText.length);
			const page = await laidOut(number, await pictureOfPage(document, number), recogniser);
			if (page) pages.push(page);
			else empty.push(number);
		}
		tell(pagesWithoutText.length, pagesWithoutText.length);
		pages.sort((a, b) => a.number - b.number);
		return decoded(format, pages, document.numPages, empty);
	} finally {
		await close();
	}
}

async function readPicture({ bytes, name, format }: OcrSource, recogniser: Recogniser, tell: Tell): Promise<Decoded> {
	tell(0, 1);
	const picture = await pictureOfFile(bytes).catch((error: unknown) => {
		throw unreadable(name, 'corrupted', undefined, error);
	});
	const page = await laidOut(1, picture, recogniser);
	tell(1, 1);
	return decoded(format, page ? [page] : [], 1, page ? [] : [1]);
}

async function laidOut(number: number, picture: Picture, recogniser: Recogniser): Promise<PageLayout | null> {
	const pieces = await recogniser.read(picture);
	if (pieces.length === 0) return null;
	const turn = { angle: 0, back: (box) => box } as const satisfies PageLayout['parts'][number]['turn'];
	return layOut(number, picture.height, { turned: [{ turn, pieces }], vertical: [], askew: [] });
}

function decoded(format: string, pages: readonly PageLayout[], count: number, pagesWithoutText: number[]): Decoded {
	const { text, layout } = textOf(pages);
	return { text, format, encoding: 'unicode', encodingFrom: 'guessed', pages: count, pagesWithoutText, layout, declared: null };
}
