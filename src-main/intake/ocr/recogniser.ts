/** tesseract.js with the data that the program brings along: nothing is fetched. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Line, Page, Word } from 'tesseract.js';
import { isWide } from '../formats/pdf/characters.ts';
import { type Piece, weightedMedian } from '../formats/pdf/geometry.ts';
import type { Picture } from './picture.ts';

export interface Recogniser {
	/** What stands on a picture, in points of its page. */
	read(picture: Picture): Promise<Piece[]>;
	close(): Promise<void>;
}

/** Simplified Chinese, and English for what is Latin in it. */
const LANGUAGES = ['chi_sim', 'eng'] as const;

/** The recogniser takes its data from one folder, and the packages bring each language in its own. */
async function dataFolder(): Promise<string> {
	const { resolve } = createRequire(import.meta.url);
	const folder = await mkdtemp(join(tmpdir(), 'tickmark-ocr-'));
	for (const code of LANGUAGES) {
		const brought = join(dirname(resolve(`@tesseract.js-data/${code}/package.json`)), '4.0.0_best_int', `${code}.traineddata.gz`);
		await copyFile(brought, join(folder, `${code}.traineddata.gz`));
	}
	return folder;
}

/** Starts the recogniser in a thread of its own; takes about a second. */
export async function startRecogniser(): Promise<Recogniser> {
	const { createWorker, OEM } = await import('tesseract.js');
	const folder = await dataFolder();
	try {
		const options = { langPath: folder, cacheMethod: 'none', gzip: true };
		const worker = await createWorker([...LANGUAGES], OEM.LSTM_ONLY, options);
		return {
			async read({ png, scale }) {
				const { data } = await worker.recognize(Buffer.from(png), {}, { blocks: true, text: false });
				return piecesOf(data, scale);
			},
			close: async () => {
				await worker.terminate();
			},
		};
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Mean confidence below which the recogniser took a picture or a rule for a line of text. */
const MIN_LINE_CONFIDENCE = 40;
/** Its heights vary with the characters of a line; lines that differ by less are of one size. */
const SAME_SIZE = 0.22;
/** In em: within a line no blank between Chinese characters is one, however narrow their marks stand in their squares. */
const NO_BLANK = 1.6;

function piecesOf(page: Page, scale: number): Piece[] {
	const lines = (page.blocks ?? [])
		.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
		.filter(({ confidence }) => confidence >= MIN_LINE_CONFIDENCE);
	const heightOf = ({ bbox }: Line): number => (bbox.y1 - bbox.y0) / scale;
	const body = weightedMedian(lines.map((line) => ({ value: heightOf(line), weight: line.text.length })));
	return lines.flatMap((line) => {
		const own = heightOf(line);
		const size = Math.abs(own - body) <= SAME_SIZE * body ? body : own;
		const baseline = Math.max(line.baseline.y0, line.baseline.y1) / scale;
		const pieces = line.words.flatMap((word): Piece[] => {
			const { confidence, bbox } = word;
			const clean = withoutDoubles(word).trim();
			if (clean === '') return [];
			const [x0, x1, top, bottom] = [bbox.x0 / scale, bbox.x1 / scale, bbox.y0 / scale, bbox.y1 / scale];
			return [{ text: clean, x0, x1, top, bottom, baseline, size, font: 'ocr', confidence }];
		});
		for (const [i, piece] of pieces.entries()) {
			const next = pieces[i + 1];
			if (!next || next.x0 - piece.x1 > NO_BLANK * size) continue;
			if (isWide(piece.text.slice(-1)) || isWide(next.text.slice(0, 1))) piece.x1 = Math.max(piece.x1, next.x0);
		}
		return pieces;
	});
}

/** Of the narrower one's width: symbols that share more than this are one mark on the paper. */
const SAME_MARK = 0.5;

/** A per cent sign is often told twice, as itself and as the digit that its second ring looks like, in one and the same place. */
function withoutDoubles({ text, symbols }: Word): string {
	if (!text.includes('%')) return text;
	return symbols
		.filter((symbol, i) => {
			const before = symbols[i - 1];
			if (before?.text !== '%') return true;
			const shared = Math.min(before.bbox.x1, symbol.bbox.x1) - Math.max(before.bbox.x0, symbol.bbox.x0);
			return shared < SAME_MARK * Math.min(before.bbox.x1 - before.bbox.x0, symbol.bbox.x1 - symbol.bbox.x0);
		})
		.map((symbol) => symbol.text)
		.join('');
}
