import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../contract/layout.ts';
import { layoutSchema } from '../../../contract/layout.ts';
import type { Figure } from '../../../contract/model.ts';
import { read } from '../../../engine/read.ts';
import { decode } from '../../decode.ts';
import { minimalPdf } from '../../fixtures/pdf/by-hand.ts';
import type { Decoded } from '../../types.ts';

const folder = join(import.meta.dirname, '../../fixtures/pdf');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const decoded = (name: string) => decode(bytesOf(name), name);

const blocks = ({ text, layout }: Decoded, kind: BlockKind) =>
	layout!.blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end).replaceAll('\n', ''));

const reading = ({ text, layout }: Decoded) => read(text, layout ? { layout } : {});

/** What must not depend on the format: value and unit of every figure, in order. */
const told = (figures: readonly Figure[]) =>
	figures.map(({ text, value, low, high, unit }) => ({ text, value, low, high, unit }));

describe('the same report as text and as PDF', () => {
	it.each([
		['report-zh.pdf', 'report-zh.txt'],
		['report-office.pdf', 'report-zh.txt'],
		['report-en.pdf', 'report-en.txt'],
		['rotated.pdf', 'report-en.txt'],
		['owner-password.pdf', 'report-en.txt'],
	])('%s reads to the figures of %s', async (pdf, txt) => {
		const figures = reading(await decoded(pdf)).figures;
		const expected = reading(await decoded(txt)).figures;
		expect(expected.length).toBeGreaterThan(20);
		expect(told(figures)).toEqual(told(expected));
	});

	it('has the same paragraphs, whatever lines and pages they are cut into', async () => {
		const of = async (name: string) =>
			reading(await decoded(name))
				.paragraphs.filter(({ kind }) => kind === 'body')
				.map(({ text }) => text.replaceAll(' ', ''));
		expect(await of('report-zh.pdf')).toEqual(await of('report-zh.txt'));
		expect(await of('report-en.pdf')).toEqual(await of('report-en.txt'));
	});
});

describe('layout', () => {
	it('knows title, headings, rows, the note and what the pages repeat', async () => {
		const report = await decoded('report-zh.pdf');
		expect(layoutSchema.parse(report.layout)).toEqual(report.layout);
		expect(report).toMatchObject({ format: 'application/pdf', pages: 2, pagesWithoutText: [] });
		expect(blocks(report, 'title')).toEqual(['临溪县民生工程半年盘点']);
		expect(blocks(report, 'heading')).toEqual(['一、出行更方便', '二、看病更省心', '三、养老更安心']);
		expect(blocks(report, 'tablerow')).toHaveLength(5);
		expect(blocks(report, 'tablerow')[2]).toBe('新建口袋公园\t24座\t15座\t62.5%');
		expect(blocks(report, 'footnote')[0]).toMatch(/^¹\s*立体停车位/);
		const furniture = blocks(report, 'pagefurniture').map((text) => text.replaceAll(' ', ''));
		expect(furniture).toEqual(['临溪县统计简报', '第1页共2页', '临溪县统计简报', '第2页共2页']);
		expect(
			reading(report)
				.paragraphs.filter(({ kind }) => kind === 'furniture')
				.map(({ text }) => text.replaceAll(' ', '')),
		).toEqual(expect.arrayContaining(['第1页共2页']));
	});

	it('keeps the stories of a newspaper page apart and in one piece', async () => {
		const page = await decoded('newspaper.pdf');
		const { stories, paragraphs } = reading(page);
		expect(stories.map(({ title }) => title)).toEqual([
			'云岭县万亩茶园迎来丰产季',
			'移民新村的第一个丰年',
			'城区公交票价下调',
			'水库除险加固提前完工',
		]);
		const bodies = stories.map(({ index }) => paragraphs.filter(({ story, kind }) => story === index && kind === 'body'));
		expect(bodies.map((body) => body.map(({ text }) => text.slice(0, 3)))).toEqual([
			['五月的', '在白石', '产量提', '加工能', '品牌的', '不过，'],
			['走进青', '村党支', '在园区', '新村小'],
			['本报讯', '目前城'],
			['本报讯', '施工高'],
		]);
		// Figures cut by the end of a line or a column are whole.
		expect(paragraphs.find(({ text }) => text.startsWith('产量提高'))!.text).toContain('29公斤');
		expect(blocks(page, 'caption')).toHaveLength(1);
	});

	it('cuts no table at the gutter of the columns above or below it', async () => {
		const page = await decoded('columns-and-tables.pdf');
		expect(blocks(page, 'tablerow')).toEqual([
			'Boat\tBuilt\tSeats\tCrew',
			'Curlew\t1998\t180\t5',
			'Plover\t2011\t220\t6',
			'Month\tSailings\tPassengers\tCars',
			'June\t120\t6,310\t410',
			'July\t248\t12,940\t655',
			'August\t248\t13,120\t702',
			'September\t140\t8,830\t490',
		]);
		expect(page.text).toMatch(/240 people and 18\ncars\./);
		expect(page.text.indexOf('harbour fund')).toBeLessThan(page.text.indexOf('Month'));
	});

	it('reads what is turned and what runs down, and sets a stamp across the page aside', async () => {
		const page = await decoded('turned.pdf');
		expect(blocks(page, 'textbox')).toEqual(['附注：接种点名单共26处']);
		expect(blocks(page, 'line').join('')).toContain('竖排的一行共三百二十字');
		expect(blocks(page, 'pagefurniture')).toEqual(['内部资料']);
	});

	it('maps radicals to characters and needs no faces that the file does not bring', async () => {
		const { text } = await decoded('newspaper.pdf');
		expect(text).not.toMatch(/[\u2e80-\u2fd5]/);
		expect((await decoded('song.pdf')).text).toContain('产量18.6万吨，同比增长7.5%');
	});

	it('tells where each line stands', async () => {
		const { text, layout } = await decoded('report-zh.pdf');
		const run = layout!.origins.find(({ start, end }) => text.slice(start, end).startsWith('为了让村民就近配药'))!;
		expect(run.origin).toMatchObject({ in: 'page', page: 1, confidence: null });
		const { box } = run.origin as Extract<typeof run.origin, { in: 'page' }>;
		// Set two characters in from the left margin of 24 mm, up to the right one.
		expect(box.x).toBeCloseTo((24 * 72) / 25.4 + 2 * 11.5, 0);
		expect(box.x + box.width).toBeCloseTo(((210 - 24) * 72) / 25.4, -1);
		expect(box.height).toBeCloseTo(11.5, 0);
	});
});

describe('pages and files that cannot be read', () => {
	it('reports pages without text', async () => {
		expect(await decoded('half-scan.pdf')).toMatchObject({ pages: 2, pagesWithoutText: [2] });
		expect(await decoded('scan.pdf')).toMatchObject({ pages: 2, pagesWithoutText: [1, 2], text: '' });
	});

	it.each([
		['password.pdf', 'encrypted'],
		['cut-short.pdf', 'corrupted'],
		['no-pdf.pdf', 'corrupted'],
		['looping.pdf', 'corrupted'],
	])('%s is %s', async (name, reason) => {
		await expect(decoded(name)).rejects.toMatchObject({ failure: { code: 'UNREADABLE_FILE', data: { file: name, reason } } });
	});

	it('believes no page count', async () => {
		expect((await decoded('many-pages.pdf')).pages).toBe(1);
		const kids = '3 0 R '.repeat(3001);
		const real = minimalPdf([
			'<< /Type /Catalog /Pages 2 0 R >>',
			`<< /Type /Pages /Kids [${kids}] /Count 3001 >>`,
			'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
		]);
		await expect(decode(real, 'a.pdf')).rejects.toMatchObject({
			failure: { data: { reason: 'too-many-pages', actual: 3001, limit: 3000 } },
		});
	});
});
