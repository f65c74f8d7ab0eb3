import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { overlap, pair, readGold, scoreFolder } from './gold.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('overlap', () => {
	it.each([
		['abcd', 'abcd', 1],
		['abcd', 'bc', 0.5],
		['abcd', 'xy', 0],
		['', '', 1],
		['a', '', 0],
	])('%s %s', (a, b, share) => expect(overlap(a, b)).toBe(share));
});

describe('scoreFolder', () => {
	const text = '今年，清河县新建学校12所，新增学位1.8万个。';
	const figure = (printed: string, value: number, unit: string) => ({
		text: printed,
		kind: 'count',
		value,
		unit,
		modifier: 'exact',
		must: true,
		start: text.indexOf(printed),
		end: text.indexOf(printed) + printed.length,
	});
	const write = (figures: object[]) => {
		writeFileSync(join(folder, 'a.txt'), text);
		writeFileSync(join(folder, 'a.jsonl'), figures.map((one) => JSON.stringify(one)).join('\n'));
	};

	it('counts hits, wrong values and extras', () => {
		write([figure('12所', 13, '所')]);
		const [one] = scoreFolder(folder);
		expect(one?.tally.share('recall figures')).toBe(1);
		expect(one?.tally.share('value figures')).toBe(0);
		expect(one?.tally.share('precision figures')).toBe(0.5);
		expect(one?.lines.some((line) => line.startsWith('EXTRA') && line.includes('1.8万个'))).toBe(true);
	});

	it('counts what was missed', () => {
		write([figure('12所', 12, '所'), { ...figure('清河县', 1, ''), kind: 'count' }]);
		expect(scoreFolder(folder)[0]?.tally.share('recall figures')).toBe(0.5);
	});

	it('pairs a figure once, and only when half of the longer is shared', () => {
		write([figure('12所', 12, '所')]);
		const gold = readGold(folder, 'a');
		expect(gold).toHaveLength(1);
		expect(pair(gold, []).size).toBe(0);
	});
});
