/** Opens a file that has pages to look at. */
import type { Pages } from './types.ts';

const PICTURES = new Set(['image/png', 'image/jpeg']);

/** Whether a file of this media type has pages to look at. */
export const hasPages = (format: string): boolean => format === 'application/pdf' || PICTURES.has(format);

/** Opens a file; what draws it is loaded only now. Rejects where it cannot be drawn. */
export async function openPages(file: Blob, format: string): Promise<Pages> {
	if (PICTURES.has(format)) return (await import('./picture-pages.ts')).picturePages(file);
	return (await import('./pdf-pages.ts')).pdfPages(new Uint8Array(await file.arrayBuffer()));
}
