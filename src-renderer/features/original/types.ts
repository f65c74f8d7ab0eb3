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
