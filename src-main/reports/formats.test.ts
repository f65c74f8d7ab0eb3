import { Buffer } from 'node:buffer';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { z } from 'zod';
import { type ReportFormat, reportFormats } from '../contract/report-formats.ts';
import { reportOutputSchema } from '../contract/report-output.ts';
import { csvText } from './csv.ts';
import { type PrintHtml, renderReport } from './index.ts';
import { markdownText } from './markdown.ts';
import { number } from './table.ts';
import { exampleInput, HOSTILE, openState } from './testing.ts';
import annotationSchema from './testing-annotation-schema.json' with { type: 'json' };
import claimReviewSchema from './testing-claim-review-schema.json' with { type: 'json' };

const print: PrintHtml = async (html) => new Uint8Array(new TextEncoder().encode(`%PDF ${html}`));
const options = { profile: 'full', language: 'zh', print } as const;

async function textOf(format: ReportFormat, inputs = [exampleInput()], more: object = {}): Promise<string> {
	const bytes = await renderReport(inputs, { ...options, ...more, format });
	return typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8');
}

async function bytesOf(format: ReportFormat, inputs = [exampleInput()], more: object = {}): Promise<Uint8Array> {
	const bytes = await renderReport(inputs, { ...options, ...more, format });
	return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
}

/** The parts of a zip that are text, by path. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
	const archive = await fromBufferPromise(Buffer.from(bytes));
	const parts = new Map<string, string>();
	for await (const entry of archive.eachEntry()) {
		const chunks: Uint8Array[] = [];
		for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
		parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
	}
	return parts;
}

/** What keeps a value from fitting a schema; one that asks for a format which nobody knows how to check does not compile. */
function misfits(schema: object, value: unknown): unknown[] {
	const formats = { uri: (text: string) => URL.canParse(text) };
	const validate = new Ajv2020({ strict: false, allErrors: true, formats }).compile(schema);
	return validate(value) ? [] : (validate.errors ?? ['unknown']);
}

describe.each(reportFormats)('%s', (format) => {
	it('gives the same bytes for the same state, whatever the hour and the time zone', async () => {
		const zone = process.env['TZ'];
		try {
			process.env['TZ'] = 'Asia/Shanghai';
			const first = await bytesOf(format);
			process.env['TZ'] = 'America/New_York';
			await new Promise((resolve) => setTimeout(resolve, 5));
			expect(Buffer.from(await bytesOf(format)).equals(Buffer.from(first))).toBe(true);
		} finally {
			if (zone === undefined) delete process.env['TZ'];
			else process.env['TZ'] = zone;
		}
	});

	// Excel keeps the sheet name "History" for itself: what one language may say, the other may not.
	it('is made in English, too', async () => {
		expect((await bytesOf(format, undefined, { language: 'en' })).length).toBeGreaterThan(0);
	});

	it('holds every article it is given', async () => {
		const other = exampleInput();
		other.view.summary.id = 'a2';
		const [one, two] = [(await bytesOf(format)).length, (await bytesOf(format, [exampleInput(), other])).length];
		expect(two).toBeGreaterThan(one);
	});
});

describe('CSV', () => {
	it('begins with a mark, has a row a figure, and reads back as it was', async () => {
		const text = await textOf('csv');
		expect(text.charCodeAt(0)).toBe(0xfeff);
		const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
		expect(rows).toHaveLength(4);
		expect(rows[2]).toMatchObject({
			原文: '85%',
			数值: '85',
			单位: '%',
			结论: '存疑',
			原因: '数值不对',
			核对人: HOSTILE,
			说明: HOSTILE,
		});
		expect(rows[0]).toMatchObject({ 序号: '1', 段: '2', 所计之物: '修路', 角度: '目标' });
	});

	it.each([
		['=1+1', "'=1+1"],
		[' =cmd|x', "' =cmd|x"],
		['＝1+1', "'＝1+1"],
		['-2.1%', "'-2.1%"],
		['+86', "'+86"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1', "'\t=1"],
		['1-2', "'1-2"],
		['3/4', "'3/4"],
		['7:30', "'7:30"],
		['007', "'007"],
		['1e5', "'1e5"],
		['123456789012345', "'123456789012345"],
		['3.66万个', '3.66万个'],
		['15—20个', '15—20个'],
		['12.5%', '12.5%'],
		['a\u202e=1', 'a[U+202E]=1'],
	])('keeps %j as text', (text, field) => expect(csvText(text)).toBe(field));
});

describe('numbers in tables', () => {
	it('keeps what a spreadsheet cannot hold exactly as text', () => {
		expect(number('2098000000')).toEqual({ type: 'number', exact: '2098000000' });
		expect(number('-0.125')).toEqual({ type: 'number', exact: '-0.125' });
		expect(number('1/3')).toEqual({ type: 'text', text: '1/3' });
		expect(number('12345678901234567')).toEqual({ type: 'text', text: '12345678901234567' });
		expect(number(null)).toEqual({ type: 'empty' });
	});
});

describe('XLSX', () => {
	it('has values as numbers, text as text, and no formula anywhere', async () => {
		const input = exampleInput();
		input.view.states['f1'] = { ...input.view.states['f1']!, comment: '=HYPERLINK("http://x")', verdict: 'flagged' };
		const workbook = new ExcelJS.Workbook();
		await workbook.xlsx.load((await bytesOf('xlsx', [input])) as unknown as ArrayBuffer);
		expect(workbook.worksheets.map(({ name }) => name)).toEqual(['报告', '数字', '问题', '操作记录']);
		const figures = workbook.getWorksheet('数字')!;
		const headings = (figures.getRow(1).values as string[]).slice(1);
		const cell = (row: number, name: string) => figures.getRow(row).getCell(headings.indexOf(name) + 1);
		expect(cell(2, '数值').value).toBe(120);
		expect(cell(2, '原文').value).toBe('120公里');
		expect(cell(2, '说明')).toMatchObject({ value: '=HYPERLINK("http://x")', type: ExcelJS.ValueType.String });
		expect(cell(4, '结论').value).toBe('存疑');
		for (const sheet of workbook.worksheets)
			sheet.eachRow((row) => row.eachCell((each) => expect(each.type).not.toBe(ExcelJS.ValueType.Formula)));
		expect(workbook.getWorksheet('操作记录')!.rowCount).toBe(3);
	});
});

describe('DOCX', () => {
	it('has headings, tables, the status on every page, ticks in the article and comments in the margin', async () => {
		const parts = await partsOf(await bytesOf('docx'));
		const body = parts.get('word/document.xml') ?? '';
		expect(body).toContain('w:val="Heading1"');
		expect(body).toContain('<w:tbl>');
		expect(body).toContain('<w:commentRangeStart w:id="0"');
		expect(body).toContain('<w:t xml:space="preserve">⚑</w:t>');
		const comments = parts.get('word/comments.xml') ?? '';
		expect(comments).toContain('存疑：数值不对');
		expect(comments).toContain('w:date="2026-03-03T09:00:00.000Z"');
		expect([...parts].find(([path]) => /header\d*\.xml$/.test(path))?.[1]).toContain('未核完');
		expect(parts.get('docProps/core.xml')).toContain('2026-03-03T01:02:03.456Z');
	});

	it('keeps hostile text as text', async () => {
		const parts = await partsOf(await bytesOf('docx'));
		for (const xml of parts.values()) {
			expect(xml).not.toContain('<img');
			expect(xml).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/);
		}
	});
});

describe('JSON', () => {
	it('fits its schema, and holds figures with their states and the history', async () => {
		const output = JSON.parse(await textOf('json'));
		expect(reportOutputSchema.parse(output)).toEqual(output);
		const validate = new Ajv2020({ strict: false }).compile(z.toJSONSchema(reportOutputSchema));
		expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
		const [article] = output.articles;
		expect(article.figures[2]).toMatchObject({ number: 3, printed: '85%', value: '85', state: { verdict: 'flagged' } });
		expect(article.events).toHaveLength(2);
		expect(article).toMatchObject({ open: 3, finished: false, head: 'cd'.repeat(32) });
	});

	it('writes the history an event a line', async () => {
		const lines = (await textOf('jsonl')).trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line).id)).toEqual(['e1', 'e2']);
		expect(JSON.parse(lines[0]!)).toMatchObject({ hash: 'ab'.repeat(32), act: { kind: 'flag' } });
	});
});

describe('JSON-LD', () => {
	it('selects by quotation and by position in code points', async () => {
		const input = exampleInput();
		// A character outside the first plane before the figure: code points and UTF-16 units part ways.
		const { view } = input;
		view.sourceText = `😀${view.sourceText}`;
		for (const figure of view.reading.figures) {
			figure.start += 2;
			figure.end += 2;
		}
		const page = JSON.parse(await textOf('annotations', [input]));
		expect(misfits(annotationSchema, page)).toEqual([]);
		expect(page.items).toHaveLength(1);
		const [quote, position] = page.items[0].target.selector;
		expect(quote.exact).toBe('85%');
		expect(view.sourceText).toContain(quote.prefix + quote.exact + quote.suffix);
		const points = [...view.sourceText];
		expect(points.slice(position.start, position.end).join('')).toBe('85%');
	});

	it('reviews what was flagged or corrected, and nothing else', async () => {
		const input = exampleInput();
		const corrected = { text: HOSTILE, value: '100', low: null, high: null, unit: '公里', modifier: 'exact' as const };
		input.view.states['f1'] = {
			...openState,
			verdict: 'corrected',
			correction: corrected,
			by: '甲',
			at: '2026-03-03T09:00:00.000Z',
		};
		input.view.states['f2'] = { ...openState, verdict: 'disputed' };
		input.view.states['f4'] = { ...openState, verdict: 'confirmed' };
		const reviews = JSON.parse(await textOf('claimreview', [input]));
		expect(misfits(claimReviewSchema, reviews)).toEqual([]);
		expect(reviews['@graph'].map((each: { claimReviewed: string }) => each.claimReviewed)).toEqual([
			'120公里 (修路)',
			'96公里 (修路)',
			'85%',
		]);
		const graph = reviews['@graph'].slice(2);
		expect(graph[0]).toMatchObject({
			'@type': 'ClaimReview',
			claimReviewed: '85%',
			reviewRating: { '@type': 'Rating', worstRating: 1, bestRating: 5, ratingValue: 2 },
			itemReviewed: { '@type': 'Claim', text: '全镇计划修路120公里，已修好96公里，占任务的85%。' },
		});
	});
});

describe('Markdown', () => {
	it.each([
		['# 标题', '\\# 标题'],
		['1. 第一', '1\\. 第一'],
		['12345', '12345'],
		['**粗** `x` [a](b) <img>', '\\*\\*粗\\*\\* \\`x\\` \\[a\\](b) &lt;img\\>'],
		['a\n> b', 'a \\> b'],
		['- x', '\\- x'],
		['&lt;', '&amp;lt;'],
	])('keeps %j as text', (text, escaped) => expect(markdownText(text)).toBe(escaped));

	it('prints the sheet with what changed since each signature, and the error rate', async () => {
		const text = await textOf('md');
		expect(text).toContain('签署后变动 1 处: 85%（乙，2026-03-03 09:00 UTC）');
		expect(text).toContain('- ○ **值班** 尚未签署');
		expect(text).toMatch(/来稿: \*\*万分之 \d/);
	});

	it('says what is open and lists each figure', async () => {
		const text = await textOf('md');
		expect(text).toContain('**○ 未核完：4 个数字中还有 3 个待核，1 条问题未处理。**');
		expect(text).toContain('- [3] **85%** = 85%');
		expect(text).not.toContain('<img');
	});
});

describe('profiles', () => {
	it('asks the reporter only about what is flagged or does not fit', async () => {
		const text = await textOf('md', undefined, { profile: 'questions' });
		expect(text).toContain('请记者核实的问题');
		expect(text).toContain('**85%**');
		expect(text).not.toContain('= 120 公里');
		expect(text).not.toContain('操作记录');
		expect(text).not.toContain('SHA-256');
	});

	it('gives the chief editor the counts and what is in question', async () => {
		const text = await textOf('md', undefined, { profile: 'summary' });
		expect(text).toContain('- ⚑ 存疑: 1');
		expect(text).toContain('- ○ 待核: 3');
		expect(text).not.toContain('导入回执');
	});
});

describe('an article on which two people differ', () => {
	it.each(['html', 'md'] as const)('is not finished, and %s says so', async (format) => {
		const input = exampleInput();
		for (const id of Object.keys(input.view.states)) input.view.states[id] = { ...openState, verdict: 'confirmed' };
		input.view.checks.findings = [];
		expect(await textOf(format, [input])).toContain('全部 4 个数字都已有结论');
		input.view.states['f1'] = { ...openState, verdict: 'disputed' };
		expect(await textOf(format, [input])).toContain('未核完：4 个数字中还有 1 个待核，0 条问题未处理。');
		expect(JSON.parse(await textOf('json', [input])).articles[0]).toMatchObject({ open: 0, finished: false });
	});
});

describe('what was said and decided', () => {
	const at = '2026-03-03T09:05:00.000Z';
	const said = (event: string, text: string) => ({ event, text, by: '甲', at, replies: [], resolved: null });
	const textual = ['html', 'md', 'docx'] as const;
	const written = async (format: (typeof textual)[number], input: ReturnType<typeof exampleInput>) =>
		format === 'docx' ? [...(await partsOf(await bytesOf(format, [input]))).values()].join('') : textOf(format, [input]);

	it.each(textual)('stands in %s with what was answered and by whom it was settled', async (format) => {
		const input = exampleInput();
		const reply = { event: 'e6', text: '已电话核实', by: '乙', at };
		input.view.articleNotes = [{ ...said('e5', '请查原件'), replies: [reply], resolved: { event: 'e7', by: '丙', at } }];
		const text = await written(format, input);
		for (const part of ['请查原件', '↳ 已电话核实', '丙 已于 2026-03-03 09:05 UTC 解决']) expect(text).toContain(part);
	});

	it.each(textual)('stands in %s also where this draft has no such figure or paragraph any more', async (format) => {
		const input = exampleInput();
		const flagged = { ...openState, verdict: 'flagged' as const, reason: 'no-source' as const, by: '丁', at, event: 'e8' };
		input.view.orphans = [
			{ text: '77座', reason: 'draft', paragraph: null, state: { ...flagged, notes: [said('e9', '见旧稿')] } },
		];
		input.view.earlier = { f1: { text: '130公里', state: { ...flagged, verdict: 'confirmed', reason: null, event: 'e10' } } };
		input.view.orphanNotes = [said('e11', '整段已删')];
		const text = await written(format, input);
		for (const part of ['77座', '存疑：没有出处', '见旧稿', '130公里', '整段已删']) expect(text).toContain(part);
		const [article] = JSON.parse(await textOf('json', [input])).articles;
		expect(article).toMatchObject({
			orphans: [{ text: '77座' }],
			earlier: { f1: { text: '130公里' } },
			orphanNotes: [{ text: '整段已删' }],
		});
	});
});

describe('PDF', () => {
	it('prints the HTML of the same report', async () => {
		const html = await textOf('html');
		expect(await textOf('pdf')).toBe(`%PDF ${html}`);
	});
});
