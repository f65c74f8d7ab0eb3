import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutSchema } from '../contract/layout.ts';
import type { Reading } from '../contract/model.ts';
import { read } from '../engine/read.ts';
import { decode } from './decode.ts';
import { asText, reports } from './fixtures/reports.ts';
import type { Decoded, ReadOptions } from './types.ts';

const folder = join(import.meta.dirname, 'fixtures/office');
const open = (name: string, changes: ReadOptions['changes'] = 'accepted'): Promise<Decoded> =>
	decode(new Uint8Array(readFileSync(join(folder, name))), name, { changes });

const readingOf = ({ text, layout, declared }: Decoded): Reading =>
	read(text, { ...(layout && { layout }), ...(declared && { declared }) });

/** What the figures say, without where they stand. */
const figures = (reading: Reading) =>
	reading.figures.map(
		({ kind, value, low, high, unit, modifier, text }) => `${kind} ${value ?? `${low}..${high}`} ${unit} ${modifier} ${text}`,
	);

const kinds = ({ text, layout }: Decoded) =>
	layout?.blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`) ?? [];
const originAt = ({ text, layout }: Decoded, words: string) => {
	const at = text.indexOf(words);
	return layout?.origins.find(({ start, end }) => start <= at && at < end)?.origin;
};

describe.each(['zh', 'en'] as const)('the %s report', (language) => {
	const expected = figures(read(asText(reports[language])));
	const names = readdirSync(folder).filter((name) => name.startsWith(`report-${language}`));

	it('has figures to compare', () => {
		expect(expected.length).toBeGreaterThan(20);
		expect(names.length).toBeGreaterThanOrEqual(7);
	});

	it.each(names)('reads to the same figures from %s', async (name) => {
		const decoded = await open(name);
		const reading = readingOf(decoded);
		expect(figures(reading)).toEqual(expected);
		expect(reading.title?.text).toBe(reports[language].title);
		expect(reading.published?.day).toBe('2024-07-09');
		expect(reading.stories).toHaveLength(1);
	});

	it.each(names.filter((name) => !name.endsWith('.txt')))('has blocks and origins that hold for %s', async (name) => {
		const { text, layout } = await open(name);
		const { blocks, origins } = layoutSchema.parse(layout);
		for (const runs of [blocks, origins]) {
			let at = 0;
			for (const { start, end } of runs) {
				expect(start).toBeGreaterThanOrEqual(at);
				expect(end).toBeGreaterThan(start);
				expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
				at = end;
			}
		}
		let at = 0;
		for (const { start, end } of blocks) {
			expect(text.slice(at, start).trim()).toBe('');
			at = end;
		}
		expect(text.slice(at).trim()).toBe('');
	});
});

describe('a saved page', () => {
	it('keeps what stands around the article, greyed, and leaves out what is hidden', async () => {
		const page = await open('report-zh.html');
		expect(kinds(page)).toContain('chrome: 云溪县融媒体中心 520');
		expect(page.text).not.toMatch(/987654|41/);
		expect(readingOf(page).figures.some(({ value }) => value === '520')).toBe(false);
		expect(originAt(page, '全县改造农村公路')).toEqual({
			in: 'element',
			path: 'body > div:nth-of-type(2) > div:nth-of-type(2) > p:nth-of-type(2)',
		});
	});
});

describe.each(['rich.docx', 'rich.odt', 'rich.rtf'])('%s', (name) => {
	it('has lists as they count, notes, comments, page heads, and powers', async () => {
		const found = kinds(await open(name));
		expect(found.sort()).toEqual(
			[
				'title: 云溪县水利简报',
				'listitem: 一、灌区建设',
				'paragraph: 全县新建灌渠38公里，用工1900人，蓄水10⁶立方米。',
				'listitem: 二、维修养护',
				'listitem: 二.1 清淤河道22公里。',
				'footnote: 含临时用工210人。',
				'comment: 请再核一遍77万元',
				'pagefurniture: 云溪县统计简报 第14期',
				'pagefurniture: 内部资料 66号',
			].sort(),
		);
	});

	it('reads what stood there before the changes, when asked', async () => {
		const original = await open(name, 'original');
		expect(original.text).toContain('新建灌渠31公里，用工');
		expect(original.text).not.toContain('38公里');
	});

	it('counts no figure of comments and page heads', async () => {
		const values = readingOf(await open(name)).figures.map(({ value }) => value);
		expect(values).toContain('210');
		for (const value of ['770000', '14', '66']) expect(values).not.toContain(value);
	});
});

it.each(['rich.docx', 'rich.rtf'])('shows both wordings of a changed paragraph of %s, one greyed', async (name) => {
	const both = await open(name, 'both');
	const [changed] = kinds(both).filter((line) => line.includes('31公里'));
	expect(changed).toMatch(/^comment: /);
	expect(readingOf(both).figures.map(({ text }) => text)).toContain('38公里');
	expect(readingOf(both).figures.map(({ text }) => text)).not.toContain('31公里');
});

describe('a workbook', () => {
	it('shows cells as they are shown, with their addresses, hidden sheets greyed', async () => {
		const book = await open('table-zh.xlsx');
		expect(kinds(book)).toEqual([
			'title: 云溪县上半年民生工程过半',
			'tablerow: 乡镇\t改造里程（公里）\t投资（万元）',
			'tablerow: 石桥镇\t46.2\t7,350',
			'tablerow: 柳河镇\t58.3\t9,260',
			'tablerow: 松岭乡\t44.0\t6,990',
			'tablerow: 148.5\t\t31.1%\t2024年7月9日\tTRUE',
			'chrome: 旧数\t99',
		]);
		expect(originAt(book, '9,260')).toEqual({ in: 'cell', sheet: '改造进度', cell: 'C4' });
		expect(readingOf(book).figures.map(({ value }) => value)).not.toContain('99');
	});

	it('keeps columns under each other over empty cells at the ends of rows', async () => {
		const decoded = await decode(new TextEncoder().encode(',上行,下行\n甲,12,\n,,9\n'), 'a.csv');
		expect(decoded.text.split('\n').slice(0, 3)).toEqual(['\t上行\t下行', '甲\t12\t', '\t\t9']);
		expect(kinds(decoded)).toEqual(['tablerow: 上行\t下行', 'tablerow: 甲\t12', 'tablerow: 9']);
	});

	it('reads the same table from CSV', async () => {
		const table = await open('table-en.csv');
		expect(kinds(table)[1]).toBe('tablerow: Stonebridge\t46.2\t7350');
		expect(originAt(table, '58.3')).toEqual({ in: 'cell', sheet: '', cell: 'B3' });
	});
});
