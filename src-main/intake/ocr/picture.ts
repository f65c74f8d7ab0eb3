/** The picture of a page, as the recogniser wants it: about 300 dots an inch, and never more than so many pixels. */
import { createRequire } from 'node:module';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DOTS_PER_INCH, MAX_PIXELS, POINTS_PER_INCH, SCREEN_DOTS_PER_INCH } from './limits.ts';
import { withoutRules } from './rules.ts';

/** What is used of it. */
interface Canvas {
	readonly width: number;
	readonly height: number;
	getContext(kind: '2d'): {
		fillStyle: string;
		fillRect(x: number, y: number, width: number, height: number): void;
		drawImage(image: object, x: number, y: number, width: number, height: number): void;
		getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
		putImageData(image: { data: Uint8ClampedArray }, x: number, y: number): void;
	};
	encode(format: 'png'): Promise<Uint8Array>;
}
interface CanvasLibrary {
	createCanvas(width: number, height: number): Canvas;
	loadImage(bytes: Uint8Array): Promise<{ width: number; height: number }>;
}

/** The canvas that pdf.js itself draws on in Node, asked for where pdf.js stands: it is native, and no bundle can hold it. */
const require = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { createCanvas, loadImage } = require('@napi-rs/canvas') as CanvasLibrary;

export interface Picture {
	png: Uint8Array;
	/** Pixels a point. */
	scale: number;
	/** Of the page, in points. */
	height: number;
}

const fitting = (wanted: number, width: number, height: number): number =>
	Math.min(wanted, Math.sqrt(MAX_PIXELS / Math.max(1, width * height)));

/** Draws a page. */
export async function pictureOfPage(document: PDFDocumentProxy, number: number): Promise<Picture> {
	const page = await document.getPage(number);
	try {
		const { width, height } = page.getViewport({ scale: 1 });
		const scale = fitting(DOTS_PER_INCH / POINTS_PER_INCH, width, height);
		const viewport = page.getViewport({ scale });
		const canvas = createCanvas(Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height)));
		// In Node pdf.js draws on this very canvas; its types know only the browser's.
		await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise;
		return { png: await cleaned(canvas), scale, height };
	} finally {
		page.cleanup();
	}
}

/** A picture file: small ones are enlarged, since the recogniser misses strokes of a few pixels. */
export async function pictureOfFile(bytes: Uint8Array): Promise<Picture> {
	const image = await loadImage(Buffer.from(bytes));
	const points = POINTS_PER_INCH / SCREEN_DOTS_PER_INCH;
	const enlarged = fitting(image.width < 1600 ? 2 : 1, image.width, image.height);
	const canvas = createCanvas(Math.max(1, Math.round(image.width * enlarged)), Math.max(1, Math.round(image.height * enlarged)));
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return { png: await cleaned(canvas), scale: enlarged / points, height: image.height * points };
}

async function cleaned(canvas: Canvas): Promise<Uint8Array> {
	const { width, height } = canvas;
	const context = canvas.getContext('2d');
	const image = context.getImageData(0, 0, width, height);
	withoutRules(image.data, width, height);
	context.putImageData(image, 0, 0);
	return canvas.encode('png');
}
