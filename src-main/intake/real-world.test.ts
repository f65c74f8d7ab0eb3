import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../contract/model.ts';
import { read } from '../engine/read.ts';
import { decode } from './decode.ts';
import { expand } from './expand.ts';
import { decompressRtf } from './formats/mail/compressed-rtf.ts';
import { LayoutWriter } from './layout-writer.ts';
import type { Decoded } from './types.ts';

const folder = join(import.meta.dirname, 'fixtures/real-world');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const open = (name: string): Promise<Decoded> => decode(bytesOf(name), name);
const blocks = ({ text, layout }: Decoded): string[] =>
	layout?.blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`) ?? [];
const readingOf = ({ text, layout, declared }: Decoded): Reading =>
	read(text, { ...(layout && { layout }), ...(declared && { declared }) });
const figuresOf = (decoded: Decoded): string[] => readingOf(decoded).figures.map(({ text }) => text);

describe('a document of an office program', () => {
	it('reads what stands twice once, and nothing twice', async () => {
		const { text } = await open('office-shapes.docx');
		expect(text.match(/新装水表860只/g)).toHaveLength(1);
		expect(text.match(/投资2400万元/g)).toHaveLength(1);
	});

	it('has the text of ruby, symbols, links and fields, and none of the fields’ codes', async () => {
		const found = blocks(await open('office-shapes.docx'));
		expect(found).toContain('paragraph: 全镇改造老旧管网42.6公里，惠及居民1.3万户，误差±2%。');
		expect(found).toContain('paragraph: 截至9月底，水费回收率97.5%。');
	});

	it('greys the list of contents with its page numbers', async () => {
		expect(blocks(await open('office-shapes.docx'))).toContain('chrome: 一、管网改造\t3');
	});

	it.each(['office-shapes.docx', 'office-shapes.odt', 'office-shapes.rtf'])(
		'keeps numbers apart in the cells of %s',
		async (name) => {
			const decoded = await open(name);
			expect(blocks(decoded)).toEqual(
				expect.arrayContaining([
					'tablerow: 水厂\t12\t400',
					'tablerow: 水站\t36  500\t41',
					'tablerow: 其中新建\t7',
					'tablerow: 其中改建\t9',
				]),
			);
			expect(figuresOf(decoded)).toEqual(expect.arrayContaining(['12', '400', '36', '500', '41', '7', '9']));
		},
	);

	it('reads a chart’s stored values as they are shown, and says what it did not read', async () => {
		const decoded = await open('office-shapes.docx');
		expect(blocks(decoded)).toEqual(expect.arrayContaining(['tablerow: 2022年\t318.4', 'tablerow: 2023年\t342.1']));
		expect(decoded.beside).toMatchObject({ charts: 1, embedded: 1 });
	});

	it.each(['chart.docx', 'chart.odt'])('has a chart’s titles, values and typed labels where it stands (%s)', async (name) => {
		const decoded = await open(name);
		expect(blocks(decoded)).toEqual([
			'paragraph: The two mills of Larkmoor spun 71.5 tonnes of wool.',
			'caption: Wool spun, up 8.5%',
			'caption: tonnes',
			'tablerow: Wool',
			'tablerow: North mill\t40.2',
			'tablerow: South mill\t31.3',
			'textbox: flood year',
			'paragraph: A third mill opens next year.',
		]);
		expect(decoded.beside).toMatchObject({ charts: 1, embedded: 0 });
	});

	it.each(['prefix-ns0.docx', 'prefix-strict.docx'])('goes by namespaces, not by prefixes (%s)', async (name) => {
		expect(blocks(await open(name))).toEqual([
			'title: Larkmoor library adds evening hours',
			'paragraph: The library was open for 52 hours a week and lent 18,400 books.',
		]);
	});
});

describe('a saved page', () => {
	it('takes the article of a government site and greys all around it', async () => {
		const page = await open('county-gbk.htm');
		expect(page.encoding).toBe('gb18030');
		expect(page.text).not.toMatch(/88231|9527|3333/);
		const figures = figuresOf(page);
		for (const own of ['7处', '420万元', '12分钟', '19处', '2.6万人', '12', '400', '36', '500', '820'])
			expect(figures).toContain(own);
		for (const around of ['1204次', '23', '3次', '68公里', '5万棵', '9所', '9933210007']) expect(figures).not.toContain(around);
		expect(readingOf(page).published?.day).toBe('2024-10-18');
	});

	it('takes the article of a newspaper’s site, without offers, counters and comments', async () => {
		const page = await open('council.htm');
		const figures = figuresOf(page);
		expect(figures).toEqual(expect.arrayContaining(['310names', '14allotments', '£86,500', '12', '400', '385', '4%']));
		expect(figures.filter((text) => /512|40,000|£9|50%|£2m|6%|37|100%|01234567/.test(text))).toEqual([]);
		expect(page.text).toContain('About 360 people had asked for a plot, and cooperation');
		expect(readingOf(page).author?.text).toContain('Ada Finch');
	});
});

describe('a workbook', () => {
	it('greys hidden rows, columns and sheets, keeps comments, and says so', async () => {
		const book = await open('budget.xlsx');
		const figures = figuresOf(book);
		expect(figures).toEqual(expect.arrayContaining(['12,400.0', '12,866.5', '4.9%', '13,260', '2024-09-30']));
		for (const hidden of ['77', '78', '4321', '99', '13,020']) expect(figures).not.toContain(hidden);
		expect(blocks(book)).toContain('comment: 按旧口径为13,020');
		expect(book.beside).toMatchObject({ hiddenSheets: ['底稿'], hiddenRows: 2, comments: 1 });
	});
});

describe('a workbook with a chart', () => {
	const rows = [
		'title: 菱角湖乡秋收',
		'tablerow: 作物\t2023年\t2024年',
		'tablerow: 晚稻\t318.4\t342.1',
		'tablerow: 菱角\t26.5\t29.0',
	];
	const chart = ['caption: 两年收成比较，晚稻增7.4%', 'caption: 单位：吨', 'textbox: 雨季减收'];

	it('has the chart’s words, no cell twice, and says which sum nobody reckoned', async () => {
		const book = await open('harvest.xlsx');
		expect(blocks(book)).toEqual([...rows, 'tablerow: 合计\t344.9', 'comment: =SUM(C3:C4)', ...chart, 'chrome: 旧数\t311.7']);
		expect(book.beside).toMatchObject({ hiddenSheets: ['底稿'], charts: 0, unreckoned: 1 });
	});

	it('reads the same as an OpenDocument table, whose program did reckon', async () => {
		const book = await open('harvest.ods');
		expect(blocks(book)).toEqual([...rows, 'tablerow: 合计\t344.9\t371.1', ...chart, 'chrome: 旧数\t311.7']);
		expect(book.beside).toMatchObject({ hiddenSheets: ['底稿'], charts: 0, unreckoned: 0, embedded: 0 });
		expect(book.layout?.origins[5]?.origin).toEqual({ in: 'cell', sheet: '秋收', cell: 'B3' });
	});
});

describe('mail', () => {
	it('reads a forwarded mail as a document of its own, whatever its encodings', async () => {
		const parts = await expand(bytesOf('forwarded.eml'), 'forwarded.eml');
		expect(parts.map(({ name }) => name)).toEqual(['forwarded.eml', 'forwarded.eml/1.eml']);
		const [, inner] = parts;
		if (!inner || 'failure' in inner) throw new Error('not handed out');
		expect(blocks(await decode(inner.bytes, inner.name))).toEqual([
			'title: 芦荡乡秋收简讯',
			'paragraph: 芦荡乡今年收割晚稻2.3万亩。',
			'paragraph: 亩产比上年高18公斤。',
		]);
	});

	const reply = (subject: string) =>
		new TextEncoder().encode(
			`From: a@example.org\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The pier cost 86 pounds.</p><blockquote>We said 75 pounds.</blockquote>`,
		);
	it('greys what a reply cites, and reads what a forward hands on', async () => {
		expect(blocks(await decode(reply('Re: pier'), 'a.eml'))).toContain('chrome: We said 75 pounds.');
		expect(blocks(await decode(reply('Fwd: pier'), 'a.eml'))).toContain('quote: We said 75 pounds.');
	});

	it.each([
		['body-gbk.msg', ['title: 芦荡乡秋收简讯', 'paragraph: 今年收割晚稻2.3万亩。', 'paragraph: 亩产高18公斤。']],
		['body-rtf.msg', ['title: 芦荡乡泵站简讯', 'paragraph: 芦荡乡新修泵站6座。']],
		['body-html.msg', ['title: 芦荡乡仓库简讯', 'tablerow: 仓库\t12\t400']],
	])('reads Outlook’s %s', async (name, expected) => {
		const message = await open(name);
		expect(blocks(message)).toEqual(expected);
		expect(message.declared?.author).toBe('周晴');
	});

	it('hands out what is attached to an Outlook message', async () => {
		const parts = await expand(bytesOf('body-gbk.msg'), 'body-gbk.msg');
		expect(parts.map(({ name }) => name)).toEqual(['body-gbk.msg', 'body-gbk.msg/附表.txt']);
	});

	it('refuses compressed RTF that is none', () => {
		expect(() => decompressRtf(new Uint8Array(20), 'a.msg')).toThrow('UNREADABLE_FILE');
	});
});

it('parts two numbers of one cell by more than the blank that may stand inside a number', () => {
	const writer = new LayoutWriter('a');
	writer.row([{ text: 'Alder\nand Birch' }, { text: '12\n400' }, { text: '7' }]);
	const { text } = writer.done({ format: 'x', encoding: 'utf-8', encodingFrom: 'valid' });
	expect(text.trim()).toBe('Alder and Birch\t12  400\t7');
});
