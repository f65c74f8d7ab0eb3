import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import type { ReportFormat } from '../contract/report-formats.ts';
import { reportOutputSchema } from '../contract/report-output.ts';
import { renderReport } from './index.ts';
import { exampleInput, exampleTie } from './testing.ts';
import { evidenceInWords } from './worded.ts';

const options = { profile: 'full', language: 'zh', print: async () => new Uint8Array() } as const;

async function bytesOf(format: ReportFormat): Promise<Buffer> {
	return Buffer.from(await renderReport([exampleInput()], { ...options, format }));
}

async function documentXml(bytes: Buffer): Promise<string> {
	const archive = await fromBufferPromise(bytes);
	for await (const entry of archive.eachEntry()) {
		if (entry.fileName !== 'word/document.xml') continue;
		const chunks: Uint8Array[] = [];
		for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
		return Buffer.concat(chunks).toString('utf8');
	}
	return '';
}

describe('evidence in words', () => {
	const named = (event: string, origin: number) => {
		const tie = exampleTie(event, origin);
		return { ...tie, source: { ...tie.source, title: 'County yearbook' } };
	};

	it('names the document, what it says and how that fits', () => {
		expect(evidenceInWords('en', [named('a', 1)])).toEqual(['Evidence: “County yearbook”, 96.3公里: equal after rounding']);
	});
	it('says of several how many origins they have', () => {
		expect(evidenceInWords('en', [named('a', 1), named('b', 1), named('c', 2)])[0]).toBe('3 sources, 2 origins');
	});
	it('names the file where there is no title, and no figure where the paragraph has none', () => {
		const tie = exampleTie('a', 1);
		const bare = { ...tie, fit: 'incomparable' as const, source: { ...tie.source, title: '', range: null, figure: null } };
		expect(evidenceInWords('zh', [bare])).toEqual(['佐证：《report.txt》：无法比较']);
	});
	it('is nothing for a figure that is tied to nothing', () => expect(evidenceInWords('zh', [])).toEqual([]));
});

describe('evidence in a report', () => {
	it.each(['html', 'md'] as const)('stands with its figure in %s, and hostile titles stay text', async (format) => {
		const text = (await bytesOf(format)).toString('utf8');
		expect(text).toMatch(/佐证：《年报.+》96\.3公里：四舍五入后一致/);
		expect(text).toContain('2 处佐证，1 个来源');
		expect(text).not.toContain('<img src=x');
	});

	it('stands with its figure in DOCX', async () => {
		const xml = await documentXml(await bytesOf('docx'));
		expect(xml.match(/四舍五入后一致/g)).toHaveLength(2);
		expect(xml).toContain('2 处佐证，1 个来源');
	});

	it('is a column of the tables', async () => {
		const [first, second] = parse<Record<string, string>>((await bytesOf('csv')).toString('utf8'), { bom: true, columns: true });
		expect(first?.['佐证']).toBe('');
		expect(second?.['佐证']?.split('\n')).toHaveLength(3);
		const book = new ExcelJS.Workbook();
		await book.xlsx.load((await bytesOf('xlsx')) as unknown as ArrayBuffer);
		const sheet = book.worksheets.find((each) => each.getRow(1).values?.toString().includes('佐证'));
		const column = [...((sheet?.getRow(1).values ?? []) as string[])].indexOf('佐证');
		expect(String(sheet?.getRow(3).getCell(column).value)).toContain('96.3公里：四舍五入后一致');
	});

	it('is whole in JSON', async () => {
		const { articles } = reportOutputSchema.parse(JSON.parse((await bytesOf('json')).toString('utf8')));
		expect(articles[0]?.ties).toEqual(exampleInput().ties);
	});
});
