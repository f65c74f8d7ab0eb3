/** Every format with text in every place that means something there: to a browser, to Word, to a spreadsheet, to Markdown, to JSON. */
import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import type { ReportFormat } from '../contract/report-formats.ts';
import { type ReportInput, renderReport } from './index.ts';
import { exampleInput } from './testing.ts';

const PAYLOADS = {
	markup: '</script></style><img src=x onerror="alert(1)"><b onclick=\'x\'>&#60;i&#62;]]>-->',
	'a formula': '\n=HYPERLINK("http://x","y")\r\n@SUM(A1)',
	Markdown: '\n# x\n[a](javascript:alert(1)) ![b](http://x) <http://x> `c` **d** | e\n---\n',
	'what XML does not have': '\u0000\u0008\u001f\ufffe\ud800x\udc00',
	'turned writing': '\u202e\u2066',
	'line ends of other kinds': '\u2028\u2029\u0085',
	'what a workbook decodes': '_x0041_ _x000D_',
	'more than a cell holds': '长'.repeat(40_000),
} as const;

/** Fields that an article, a file or a person fills freely. */
const FREE = new Set(['title', 'fileName', 'comment', 'by', 'opinion', 'what', 'name', 'formula', 'printed', 'paragraph']);

/** The example with the payload in all of them: in the paragraphs, and what is quoted of them, behind the text that is there. */
function filled(payload: string): ReportInput {
	const put = (value: unknown, key: string, parent: string): unknown => {
		if (typeof value === 'string')
			return value !== '' && ((FREE.has(key) && parent !== 'anchor') || spoken(key, parent)) ? value + payload : value;
		if (Array.isArray(value)) return value.map((each) => put(each, key, parent));
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, put(inner, name, key)]));
	};
	return put(exampleInput(), '', '') as ReportInput;
}

/** `text` of notes, acts and paragraphs; not of figures and ties, whose places in the text it has to fit. */
const spoken = (key: string, parent: string): boolean =>
	key === 'text' && ['notes', 'act', 'paragraphs', 'articleNotes', '2', 'others'].includes(parent);

async function bytesOf(input: ReportInput, format: ReportFormat): Promise<Buffer> {
	const print = async () => new Uint8Array();
	return Buffer.from(await renderReport([input], { format, profile: 'full', language: 'zh', print }));
}

const textOf = async (input: ReportInput, format: ReportFormat) => (await bytesOf(input, format)).toString('utf8');

async function xmlOf(bytes: Buffer): Promise<Map<string, string>> {
	const archive = await fromBufferPromise(bytes);
	const parts = new Map<string, string>();
	for await (const entry of archive.eachEntry()) {
		if (!/\.(?:xml|rels)$/.test(entry.fileName)) continue;
		const chunks: Uint8Array[] = [];
		for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
		parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
	}
	return parts;
}

/** How often each element stands in a part. Throws where the part is not well-formed. */
function elementsOf(xml: string): Record<string, number> {
	const found: Record<string, number> = {};
	const parser = new SaxesParser();
	parser.on('opentag', ({ name }) => {
		found[name] = (found[name] ?? 0) + 1;
	});
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
	return found;
}

/** The same places filled with a word that means nothing to anybody. */
const plain = filled('x');

describe.each(Object.entries(PAYLOADS))('%s in a text', (_, payload) => {
	const hostile = filled(payload);

	it('is text in HTML: no element and no attribute comes of it', async () => {
		const elements = async (input: ReportInput) => {
			const { document } = parseHTML(await textOf(input, 'html'));
			const all = [...document.querySelectorAll('*')].filter((element) => element.className !== 'control');
			return all.map((element) => [element.tagName, [...element.attributes].map(({ name }) => name)]);
		};
		expect(await elements(hostile)).toEqual(await elements(plain));
	});

	it.each(['docx', 'xlsx'] as const)('leaves %s well-formed, with the elements it has without', async (format) => {
		const [made, clean] = [await xmlOf(await bytesOf(hostile, format)), await xmlOf(await bytesOf(plain, format))];
		expect([...made.keys()]).toEqual([...clean.keys()]);
		for (const [path, xml] of made) expect([path, elementsOf(xml)]).toEqual([path, elementsOf(clean.get(path) ?? '')]);
	});

	it('is text in a workbook, as long as a cell may be, and read back as it was', async () => {
		const workbook = new ExcelJS.Workbook();
		await workbook.xlsx.load((await bytesOf(hostile, 'xlsx')) as unknown as ArrayBuffer);
		for (const sheet of workbook.worksheets) {
			sheet.eachRow((row) =>
				row.eachCell(({ type, text }) => {
					expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Number]).toContain(type);
					expect(text.length).toBeLessThanOrEqual(32_767);
				}),
			);
		}
	});

	it('is text in a CSV, in the rows and columns that there are', async () => {
		const rows = async (input: ReportInput) => parse(await textOf(input, 'csv'), { bom: true }) as string[][];
		const made = await rows(hostile);
		expect(made.map((row) => row.length)).toEqual((await rows(plain)).map((row) => row.length));
		for (const field of made.flat()) expect(field).not.toMatch(/^[\s\ufeff]*[=+@＝＋＠]/);
	});

	it('is text in Markdown: no link, no picture, no heading, no HTML', async () => {
		const shape = async (input: ReportInput) => {
			const lines = (await textOf(input, 'md')).split('\n');
			return lines.map((line) => /^(?:#+ |> |- |\*\*|---$|\|)?/.exec(line)?.[0]).filter(Boolean);
		};
		const text = await textOf(hostile, 'md');
		expect(text).not.toMatch(/(?<!\\)\]\(/);
		expect(text).not.toMatch(/(?<!\\)<[a-z/!]/i);
		expect(await shape(hostile)).toEqual(await shape(plain));
	});

	it.each(['json', 'annotations', 'claimreview'] as const)('is a value in %s', async (format) => {
		expect(JSON.stringify(JSON.parse(await textOf(hostile, format)))).toContain(JSON.stringify(payload).slice(1, -1));
	});

	it('is a value in the lines of the history, one to an event', async () => {
		const lines = (await textOf(hostile, 'jsonl')).trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line).id)).toEqual(['e1', 'e2']);
	});
});

it('a workbook says what the text says, also where it looks like a code of workbooks', async () => {
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load((await bytesOf(filled('_x0041_'), 'xlsx')) as unknown as ArrayBuffer);
	const cells: string[] = [];
	for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell(({ text }) => void cells.push(text)));
	expect(cells.some((text) => text.endsWith('_x0041_'))).toBe(true);
	expect(cells.some((text) => text.endsWith('onerror="alert(1)">A'))).toBe(false);
});
