/** pdf.js, opened on bytes that nobody vouches for: no script is run, nothing is fetched, no face is looked for on the machine. */
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '../../../contract/errors.ts';
import { unreadable } from '../../unreadable.ts';
import { codesOfMaps } from './character-maps.ts';
import { withoutDamagedFaces } from './faces.ts';
import { hearLateRejections } from './late-rejections.ts';
import { MAX_PDF_PAGES, MOST_CODES } from './limits.ts';

/** pdf.js wants plain paths that end in a separator; a file: URL gives pages without text and says nothing. */
const dataFolder = (name: string): string =>
	`${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}${sep}${name}${sep}`;

export interface OpenPdf {
	document: PDFDocumentProxy;
	close(): Promise<void>;
}

/**
 * Opens a PDF. `bytes` are copied, since pdf.js takes what it is given. Rejects with AppError UNREADABLE_FILE: encrypted
 * (a password is asked for), corrupted, too-many-pages.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<OpenPdf> {
	if ((await codesOfMaps(bytes)) > MOST_CODES) throw unreadable(name, 'corrupted');
	hearLateRejections();
	const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const task: PDFDocumentLoadingTask = getDocument({
		data: withoutDamagedFaces(bytes),
		cMapUrl: dataFolder('cmaps'),
		cMapPacked: true,
		standardFontDataUrl: dataFolder('standard_fonts'),
		wasmUrl: dataFolder('wasm'),
		verbosity: 0,
		enableXfa: false,
		useSystemFonts: false,
		disableAutoFetch: true,
		disableStream: true,
		stopAtErrors: false,
	});
	const close = () => task.destroy();
	try {
		const document = await task.promise;
		if (document.numPages > MAX_PDF_PAGES) {
			throw unreadable(name, 'too-many-pages', { limit: MAX_PDF_PAGES, actual: document.numPages });
		}
		return { document, close };
	} catch (error) {
		await close();
		throw refusal(error, name);
	}
}

/** Nothing but pdf.js runs while a file is opened: whatever it throws there is about the file. */
function refusal(error: unknown, name: string): unknown {
	if (!(error instanceof Error) || error instanceof AppError) return error;
	// By name: its classes are not the same in every build.
	return unreadable(name, error.name === 'PasswordException' ? 'encrypted' : 'corrupted', undefined, error);
}
