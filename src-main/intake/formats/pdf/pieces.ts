/** pdf.js' text items to pieces, sorted by the way they run. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Box, Piece } from './geometry.ts';
import { withoutRadicals } from './radicals.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** a b c d e f of an affine map. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Turned text is laid out as if it ran from left to right; `back` takes a box of that layout to the page. */
export interface Turn {
	/** Degrees clockwise that the text runs at: 0, 90, 180 or 270. */
	readonly angle: 0 | 90 | 180 | 270;
	back(box: Box): Box;
}

export interface TurnedPieces {
	turn: Turn;
	pieces: Piece[];
}

export interface PageText {
	/** By the way they run, that of most characters first. */
	turned: TurnedPieces[];
	/** Each a column of vertical writing. */
	vertical: Piece[];
	/** What runs askew: stamps and watermarks. */
	askew: Piece[];
}

/** Shares of the size that a face reaches above and below its baseline, where the file does not say. */
const ASCENT = 0.88;
const DESCENT = 0.12;

/** In points: a face larger than any sheet, or a place farther off than any, is damage or an attack. */
const LARGEST = 5000;
const FARTHEST = 100_000;

/** Degrees off a right angle up to which a scan's text still runs straight. */
const MAX_SKEW = 5;

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff\ufeff\u00ad\u200b]/g;

const TURNS: readonly Turn[] = [
	{ angle: 0, back: (box) => box },
	{ angle: 90, back: ({ x0, x1, top, bottom }) => ({ x0: -bottom, x1: -top, top: x0, bottom: x1 }) },
	{ angle: 180, back: ({ x0, x1, top, bottom }) => ({ x0: -x1, x1: -x0, top: -bottom, bottom: -top }) },
	{ angle: 270, back: ({ x0, x1, top, bottom }) => ({ x0: top, x1: bottom, top: -x1, bottom: -x0 }) },
];

/** The page's point in the layout of a turn: the inverse of {@link Turn.back}. */
function turnedPoint(angle: Turn['angle'], x: number, y: number): { x: number; y: number } {
	if (angle === 90) return { x: y, y: -x };
	if (angle === 180) return { x: -x, y: -y };
	if (angle === 270) return { x: -y, y: x };
	return { x, y };
}

function multiply(m: Matrix, n: Matrix): Matrix {
	return [
		m[0] * n[0] + m[2] * n[1],
		m[1] * n[0] + m[3] * n[1],
		m[0] * n[2] + m[2] * n[3],
		m[1] * n[2] + m[3] * n[3],
		m[0] * n[4] + m[2] * n[5] + m[4],
		m[1] * n[4] + m[3] * n[5] + m[5],
	];
}

/** What a page shows, in points from its upper left corner. `viewport` maps the file's coordinates to those. */
export function piecesOf({ items, styles }: TextContent, viewport: Matrix): PageText {
	const straight = new Map<number, Piece[]>();
	const vertical: Piece[] = [];
	const askew: Piece[] = [];
	for (const item of items) {
		if (!('str' in item)) continue;
		const text = withoutRadicals(item.str.replace(CONTROLS, ''));
		if (text.trim() === '') continue;
		const matrix = multiply(viewport, item.transform as unknown as Matrix);
		if (!matrix.every(Number.isFinite) || !Number.isFinite(item.width)) continue;
		const size = Math.hypot(matrix[2], matrix[3]);
		if (size < 0.5 || size > LARGEST || Math.max(Math.abs(matrix[4]), Math.abs(matrix[5])) > FARTHEST) continue;
		const angle = ((Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI + 360) % 360;
		const quarter = (Math.round(angle / 90) % 4) * 90;
		const piece = { text, size, font: item.fontName };
		if (Math.abs(((angle - quarter + 540) % 360) - 180) > MAX_SKEW)
			askew.push({ ...piece, ...boxAround(matrix, item.width, size) });
		else if (styles[item.fontName]?.vertical) vertical.push({ ...piece, ...verticalBox(matrix, item, size) });
		else {
			const { x, y } = turnedPoint(quarter as Turn['angle'], matrix[4], matrix[5]);
			const pieces = straight.get(quarter) ?? [];
			pieces.push({ ...piece, x0: x, x1: x + item.width, baseline: y, top: y - size * ASCENT, bottom: y + size * DESCENT });
			straight.set(quarter, pieces);
		}
	}
	const turned = TURNS.flatMap((turn) => {
		const pieces = straight.get(turn.angle);
		return pieces ? [{ turn, pieces: withoutOverprint(pieces) }] : [];
	});
	turned.sort((a, b) => b.pieces.length - a.pieces.length);
	return { turned, vertical: withoutOverprint(vertical), askew };
}

function boxAround(m: Matrix, width: number, size: number): Omit<Piece, 'text' | 'size' | 'font'> {
	const length = Math.hypot(m[0], m[1]) || 1;
	const [x, y] = [m[4] + (m[0] / length) * width, m[5] + (m[1] / length) * width];
	const [x0, x1] = [Math.min(m[4], x), Math.max(m[4], x)];
	const [top, bottom] = [Math.min(m[5], y) - size, Math.max(m[5], y)];
	return { x0, x1, top, bottom, baseline: bottom };
}

function verticalBox(m: Matrix, item: TextItem, size: number): Omit<Piece, 'text' | 'size' | 'font'> {
	const bottom = m[5] + Math.max(Math.abs(item.height), size);
	return { x0: m[4] - size / 2, x1: m[4] + size / 2, top: m[5], bottom, baseline: bottom };
}

/** Bold made by printing a text twice, a hair apart, is one text. */
function withoutOverprint(pieces: readonly Piece[]): Piece[] {
	const last = new Map<string, Piece>();
	return pieces.filter((piece) => {
		const before = last.get(piece.text);
		last.set(piece.text, piece);
		if (!before) return true;
		const hair = piece.size * 0.15;
		return !(Math.abs(before.x0 - piece.x0) < hair && Math.abs(before.baseline - piece.baseline) < hair);
	});
}
