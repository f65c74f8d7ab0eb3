import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../contract/model.ts';
import { read } from '../../engine/read.ts';
import { ocr } from './index.ts';
import { withoutRules } from './rules.ts';

const folder = join(import.meta.dirname, '../fixtures/pdf');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const script = new URL('./worker.ts', import.meta.url);
const silent = { script, signal: new AbortController().signal, tell: () => undefined };

/** Characters to put in, take out or change, to make one text of the other. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let k = 1; k <= b.length; k++) {
			next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)));
		}
		row = next;
	}
	return row[b.length]!;
}

describe('OCR of a scanned report', () => {
	it('is wrong in less than 3 of 100 characters, reads nine of ten figures, and has a confidence for each', {
		timeout: 120_000,
	}, async () => {
		const pages: [number, number][] = [];
		const decoded = await ocr(
			{ bytes: bytesOf('scan.pdf'), name: 'scan.pdf', format: 'application/pdf' },
			{ ...silent, tell: (done, total) => pages.push([done, total]) },
		);
		expect(pages).toEqual([
			[0, 2],
			[1, 2],
			[2, 2],
		]);
		expect(decoded).toMatchObject({ pages: 2, pagesWithoutText: [], encodingFrom: 'guessed' });
		const { text, layout } = decoded;
		const printed = readFileSync(join(folder, 'report-zh.txt'), 'utf8');
		const furniture = layout!.blocks.find(({ kind }) => kind === 'pagefurniture')!;
		const tight = (all: string) => all.replaceAll(/\s/g, '');
		const errors = distance(tight(text.slice(0, furniture.start)), tight(printed)) / tight(printed).length;
		expect(errors).toBeLessThan(0.03);

		const told = (figures: readonly Figure[]) =>
			figures.map(({ value, low, high, unit }) => JSON.stringify([value, low, high, unit]));
		const expected = told(read(printed).figures);
		const seen = told(read(text, { layout: layout! }).figures);
		const right = expected.filter((figure) => {
			const at = seen.indexOf(figure);
			if (at >= 0) seen.splice(at, 1);
			return at >= 0;
		});
		console.info(`character errors ${(errors * 100).toFixed(2)} %, figures right ${right.length} of ${expected.length}`);
		expect(right.length / expected.length).toBeGreaterThan(0.9);
		expect(layout!.origins.every(({ origin }) => origin.in === 'page' && origin.confidence !== null)).toBe(true);
	});

	it('reads only the pages that hold no text', { timeout: 120_000 }, async () => {
		const { layout } = await ocr({ bytes: bytesOf('half-scan.pdf'), name: 'half-scan.pdf', format: 'application/pdf' }, silent);
		const confident = (page: number) =>
			layout!.origins.flatMap(({ origin }) => (origin.in === 'page' && origin.page === page ? [origin.confidence !== null] : []));
		expect(new Set(confident(1))).toEqual(new Set([false]));
		expect(new Set(confident(2))).toEqual(new Set([true]));
	});

	it('refuses what is no picture, and stops when it is told to', { timeout: 60_000 }, async () => {
		const broken = ocr({ bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), name: 'a.png', format: 'image/png' }, silent);
		await expect(broken).rejects.toMatchObject({ failure: { code: 'UNREADABLE_FILE', data: { reason: 'corrupted' } } });
		const stop = new AbortController();
		const stopped = ocr(
			{ bytes: bytesOf('scan.pdf'), name: 'scan.pdf', format: 'application/pdf' },
			{ script, signal: stop.signal, tell: () => stop.abort(new Error('enough')) },
		);
		await expect(stopped).rejects.toThrow('enough');
	});
});

it('takes out rules and leaves strokes', () => {
	const [width, height] = [400, 200];
	const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
	const ink = (x: number, y: number) => rgba.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
	const isInk = (x: number, y: number) => rgba[(y * width + x) * 4] === 0;
	for (let x = 10; x < 390; x++) ink(x, 50);
	for (let y = 10; y < 190; y++) ink(200, y);
	for (let x = 30; x < 45; x++) ink(x, 100);
	withoutRules(rgba, width, height);
	expect([isInk(100, 50), isInk(200, 150), isInk(35, 100)]).toEqual([false, false, true]);
});
