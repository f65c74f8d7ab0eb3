/**
 * MB of the text got per second for each format, beside the bare library's work on the same bytes in the same run: a decoder for
 * text, a parser that builds a tree for HTML and mail, the archive unpacked and its XML parsed for zipped documents.
 * `node bench/intake.ts [--times N]`: a fixture's paragraphs, N times over (default 400).
 */
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { parse as parseCsv } from 'csv-parse/sync';
import { HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, Document as WordDocument } from 'docx';
import ExcelJS from 'exceljs';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import { asHtml, asMarkdown, asText, type Report, reports } from '../src-main/intake/fixtures/reports.ts';
import { decode, readZip } from '../src-main/intake/index.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '400' } } });
const times = Number(values.times);
const source = reports.zh;
const report: Report = {
	...source,
	paragraphs: Array.from({ length: times }, () => source.paragraphs).flat(),
	table: [source.table[0] ?? [], ...Array.from({ length: times }, () => source.table.slice(1)).flat()],
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const bareArticle = (bytes: Uint8Array): unknown =>
	new Readability(parseHTML(new TextDecoder().decode(bytes)).document as unknown as Document).parse();

async function unpackedAndParsed(bytes: Uint8Array): Promise<void> {
	for (const { name, bytes: data } of await readZip(bytes, 'x', () => true)) {
		if (data && name.endsWith('.xml')) new SaxesParser({ position: false }).write(new TextDecoder().decode(data)).close();
	}
}

const word = new WordDocument({
	sections: [
		{
			children: [
				...report.paragraphs.map(
					(text) => new Paragraph(text.startsWith('# ') ? { text, heading: HeadingLevel.HEADING_1 } : { text }),
				),
				new Table({
					rows: report.table.map(
						(row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
					),
				}),
			],
		},
	],
});
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('s');
for (const row of report.table) sheet.addRow(row.map((cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell))));
const html = asHtml(report, 'utf-8', { nav: ['a', 'b', 'c'], foot: 'd' });
const rtfText = [...report.paragraphs]
	.map((text) => `${[...text].map((c) => (c > '~' ? `\\u${c.charCodeAt(0)}?` : c)).join('')}\\par\n`)
	.join('');
const mail = `From: a@example.org\r\nSubject: b\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${html}`;
const csv = report.table.map((row) => row.join(',')).join('\n');

const subjects: [name: string, bytes: Uint8Array, bare: string, run: (bytes: Uint8Array) => unknown][] = [
	['a.txt', utf8(asText(report)), 'TextDecoder', (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)],
	['a.md', utf8(asMarkdown(report)), 'TextDecoder', (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)],
	['a.html', utf8(html), 'linkedom + readability', bareArticle],
	['a.docx', new Uint8Array(await Packer.toBuffer(word)), 'yauzl + saxes', unpackedAndParsed],
	[
		'a.xlsx',
		new Uint8Array(await book.xlsx.writeBuffer()),
		'exceljs',
		(bytes) => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer),
	],
	['a.csv', utf8(csv), 'csv-parse', (bytes) => parseCsv(Buffer.from(bytes))],
	['a.eml', utf8(mail), 'postal-mime', (bytes) => PostalMime.parse(bytes)],
	['a.rtf', utf8(`{\\rtf1\\ansi\\ansicpg936\\uc1 ${rtfText}}`), 'none', () => null],
];

async function best(run: () => unknown): Promise<number> {
	let least = Number.POSITIVE_INFINITY;
	for (let i = 0; i < 3; i++) {
		const began = performance.now();
		await run();
		least = Math.min(least, performance.now() - began);
	}
	return least / 1000;
}

console.log('file      file MB  text MB    ours s   MB/s of text   bare s  ours/bare  (bare)');
for (const [name, bytes, bare, run] of subjects) {
	const { text } = await decode(bytes, name);
	const megabytes = Buffer.byteLength(text) / 1e6;
	const ours = await best(() => decode(bytes, name));
	const theirs = await best(() => run(bytes));
	const ratio = bare === 'none' ? '' : (ours / theirs).toFixed(1);
	console.log(
		`${name.padEnd(8)} ${(bytes.length / 1e6).toFixed(2).padStart(8)} ${megabytes.toFixed(2).padStart(8)} ${ours.toFixed(3).padStart(9)} ${(megabytes / ours).toFixed(1).padStart(14)} ${theirs.toFixed(3).padStart(8)} ${ratio.padStart(10)}  ${bare}`,
	);
}
