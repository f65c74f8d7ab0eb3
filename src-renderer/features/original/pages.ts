/** A file that has pages to look at, whichever kind of file it is. */

export interface PageSize {
	/** In points. */
	width: number;
	height: number;
}

export interface Pages {
	count: number;
	/** `number` from 1. */
	size(number: number): Promise<PageSize>;
	/** Draws a page on a canvas, `scale` pixels a point. Rejects when it is told to stop. */
	draw(number: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>;
	close(): void;
}

const PICTURES = new Set(['image/png', 'image/jpeg']);

/** Whether a file of this media type has pages to look at. */
export const hasPages = (format: string): boolean => format === 'application/pdf' || PICTURES.has(format);

/** Opens a file; what draws it is loaded only now. Rejects where it cannot be drawn. */
export async function openPages(file: Blob, format: string): Promise<Pages> {
	if (PICTURES.has(format)) return (await import('./picture-pages.ts')).picturePages(file);
	return (await import('./pdf-pages.ts')).pdfPages(new Uint8Array(await file.arrayBuffer()));
}
