import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOutputSchema } from '../contract/check-output.ts';
import { run } from './run.ts';
import { fakeIo } from './testing.ts';

const fixtures = join(import.meta.dirname, '../intake/fixtures');
const office = (name: string) => join(fixtures, 'office', name);
const pdf = (name: string) => join(fixtures, 'pdf', name);

async function check(paths: readonly string[], input?: Uint8Array) {
	const written = fakeIo(input ? { input } : {});
	const status = await run(['check', '--format', 'json', '--fail-on', 'never', '--language', 'en', ...paths], written.io);
	return { status, documents: checkOutputSchema.parse(JSON.parse(written.out)).documents, err: written.err };
}
type Documents = Awaited<ReturnType<typeof check>>['documents'];
const figures = (document: Documents[number] | undefined) =>
	document?.figures.map(({ kind, value, low, high, unit, text }) => `${kind} ${value ?? `${low}..${high}`} ${unit} ${text}`);

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tickmark-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['zh', 'en'])('the %s report', (language) => {
	const names = readdirSync(join(fixtures, 'office')).filter((name) => name.startsWith(`report-${language}`));

	it('reads to the same figures in every format', async () => {
		const { status, documents: all, err } = await check(names.map(office));
		// What a mail carries is a document of its own.
		const documents = all.filter(({ path }) => names.map(office).includes(path));
		expect(all.length - documents.length).toBe(1);
		expect([status, err, documents.map(({ path }) => path)]).toEqual([0, '', names.map(office)]);
		const plain = figures(documents[names.indexOf(`report-${language}.txt`)]);
		expect(plain?.length).toBeGreaterThan(20);
		for (const document of documents) expect([document.path, figures(document)]).toEqual([document.path, plain]);
	});
});

it.each([
	['report-zh.pdf', 'application/pdf'],
	['report-en.pdf', 'application/pdf'],
])('reads %s', async (name, format) => {
	const { status, documents, err } = await check([pdf(name)]);
	expect([status, err, documents[0]?.format]).toEqual([0, '', format]);
	expect(documents[0]?.figures.length).toBeGreaterThan(20);
});

it.each([
	['table-zh.xlsx', 'spreadsheetml'],
	['table-zh.csv', 'text/csv'],
])('reads %s with its cells', async (name, format) => {
	const { status, documents } = await check([office(name)]);
	expect(status).toBe(0);
	expect(documents[0]?.format).toContain(format);
	expect(documents[0]?.figures.map(({ text }) => text)).toContain(name.endsWith('csv') ? '9260' : '9,260');
});

it('reads what is in an archive, each document under its own name', async () => {
	const { status, documents } = await check([office('reports.zip')]);
	expect(status).toBe(0);
	expect(documents.map(({ path }) => path.slice(office('/').length))).toEqual([
		'reports.zip/一/report.docx',
		'reports.zip/inner.zip/二/report.md',
		'reports.zip/说明.txt',
	]);
});

it('tells a document on standard input by its bytes', async () => {
	const { status, documents } = await check(['-'], new Uint8Array(readFileSync(office('report-zh.odt'))));
	expect([status, documents[0]?.format]).toEqual([0, 'application/vnd.oasis.opendocument.text']);
});

it.each([
	['password.pdf', 'protected with a password'],
	['cut-short.pdf', 'damaged'],
	['no-pdf.pdf', 'damaged'],
])('names %s and why it cannot be read, and reads the others', async (name, words) => {
	const { status, documents, err } = await check([pdf(name), office('report-en.txt')]);
	expect([status, documents.length]).toEqual([2, 1]);
	expect(err).toContain(name);
	expect(err).toContain(words);
});

describe('a scan', () => {
	it.each([
		['scan.pdf', 2, 'Pages 1, 2 hold no text'],
		['scan-page.jpg', 2, 'Page 1 holds no text'],
		['half-scan.pdf', 0, 'hold'],
	])('%s is no file without figures: its pages are named', async (name, status, words) => {
		const found = await check([pdf(name)]);
		expect(found.status).toBe(status);
		expect(found.err).toContain(words);
	});
});

it('reads a folder without following its links, and a link that is named', async () => {
	writeFileSync(join(folder, 'a.txt'), '新建桥梁3座。');
	symlinkSync(office('report-zh.txt'), join(folder, 'linked.txt'));
	symlinkSync(folder, join(folder, 'round'));
	expect((await check([folder])).documents.map(({ path }) => path)).toEqual([join(folder, 'a.txt')]);
	expect((await check([join(folder, 'linked.txt')])).documents).toHaveLength(1);
});

it('shows no control characters of a name', async () => {
	const name = join(folder, 'a\u001b[31m\u202etxt.pdf');
	writeFileSync(name, 'x'.repeat(100));
	const { status, err } = await check([join(folder, 'missing\u001b[31m.txt')]);
	expect(status).toBe(2);
	expect(err.split('“')[1]).not.toMatch(/\u001b|\u202e/);
});
