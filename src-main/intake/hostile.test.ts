import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { AppError } from '../contract/errors.ts';
import { decode } from './decode.ts';
import { MAX_CELLS } from './limits.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/office', name)));
const utf8 = (text: string) => new TextEncoder().encode(text);

async function zip(entries: Record<string, string>): Promise<Uint8Array> {
	const file = new ZipFile();
	for (const [name, text] of Object.entries(entries)) file.addBuffer(Buffer.from(text), name);
	file.end();
	const chunks: Buffer[] = [];
	for await (const chunk of file.outputStream) chunks.push(chunk as Buffer);
	return new Uint8Array(Buffer.concat(chunks));
}

async function reasonOf(bytes: Uint8Array, name: string): Promise<unknown> {
	try {
		await decode(bytes, name);
		return 'read';
	} catch (error) {
		if (error instanceof AppError && error.failure.code === 'UNREADABLE_FILE') return error.failure.data.reason;
		throw error;
	}
}

const word = (body: string, before = '') =>
	zip({
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<?xml version="1.0"?>${before}<w:document><w:body>${body}</w:body></w:document>`,
	});
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('XML', () => {
	it('reads a small document made by hand', async () => {
		expect((await decode(await word(paragraph('新建桥梁3座。')), 'a.docx')).text.trim()).toBe('新建桥梁3座。');
	});

	it.each([
		['entities that multiply', '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;">]>', paragraph('&y;')],
		['a file of this machine', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>', paragraph('&x;')],
		['a document type elsewhere', '<!DOCTYPE a SYSTEM "http://192.0.2.1/a.dtd">', paragraph('3')],
		['an entity nobody defined', '', paragraph('&nosuch;')],
		['a tag that does not close', '', '<w:p><w:r>'],
	])('refuses %s', async (_, before, body) => {
		expect(await reasonOf(await word(body, before), 'a.docx')).toBe('corrupted');
	});

	it('stops at elements too deep inside each other', async () => {
		const deep = 5000;
		expect(await reasonOf(await word('<w:sdt>'.repeat(deep) + '</w:sdt>'.repeat(deep)), 'a.docx')).toBe('too-complex');
	});
});

describe('what lies about its type', () => {
	it('is read by what is in it', async () => {
		expect((await decode(fixture('report-zh.rtf'), 'report.docx')).format).toBe('application/rtf');
		expect((await decode(fixture('table-zh.xlsx'), 'table.csv')).format).toContain('spreadsheetml');
		expect((await decode(utf8('<!doctype html><p>新建桥梁3座。'), 'a.txt')).format).toBe('text/html');
	});

	it.each([
		['a picture called a Word file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'a.docx', 'binary'],
		['a packed file called a table', new Uint8Array([0x1f, 0x8b, 0x08, 0x00]), 'a.csv', 'binary'],
		['a program called a report', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1]), 'a.txt', 'binary'],
	])('refuses %s', async (_, bytes, name, reason) => {
		expect(await reasonOf(bytes, name)).toBe(reason);
	});
});

describe('what is locked or broken', () => {
	it('says that a password is in the way', async () => {
		const ole = new Uint8Array(2048);
		ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		ole.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
		expect(await reasonOf(ole, 'a.docx')).toBe('encrypted');
		const odt = await zip({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'content.xml': 'x',
			'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
		});
		expect(await reasonOf(odt, 'a.odt')).toBe('encrypted');
	});

	it.each(['report-zh.docx', 'report-zh.odt', 'table-zh.xlsx', 'reports.zip'])('refuses half of %s', async (name) => {
		const bytes = fixture(name);
		expect(await reasonOf(bytes.slice(0, bytes.length >> 1), name)).toBe('corrupted');
	});

	it('reads what there is of a cut HTML and RTF file', async () => {
		for (const name of ['report-zh.html', 'report-zh.rtf']) {
			const bytes = fixture(name);
			expect(await reasonOf(bytes.slice(0, Math.round(bytes.length * 0.8)), name)).toBe('read');
		}
	});
});

describe('what would take too much', () => {
	it('stops at elements, groups and cells beyond all measure', async () => {
		expect(await reasonOf(utf8(`<html><body>${'<div>'.repeat(20_000)}3</body></html>`), 'a.html')).toBe('too-complex');
		expect(await reasonOf(utf8(`{\\rtf1${'{'.repeat(20_000)}3`), 'a.rtf')).toBe('too-complex');
		expect(await reasonOf(utf8('1,2,3,4,5,6,7,8,9,10\n'.repeat(MAX_CELLS / 10 + 1)), 'a.csv')).toBe('too-complex');
	});

	it('fetches nothing', async () => {
		const fetched: string[] = [];
		const before = globalThis.fetch;
		globalThis.fetch = ((url: string) => {
			fetched.push(url);
			throw new Error('fetched');
		}) as typeof fetch;
		try {
			const page = '<html><head><link rel=stylesheet href=http://192.0.2.1/a.css><base href=http://192.0.2.1/></head>';
			await decode(utf8(`${page}<body><img src=http://192.0.2.1/b.png><iframe src=/c></iframe><p>新建桥梁3座。`), 'a.html');
		} finally {
			globalThis.fetch = before;
		}
		expect(fetched).toEqual([]);
	});

	it('shows no control characters of a name', async () => {
		await expect(decode(new Uint8Array(), 'a\u001b[31m\u202etxt.exe\n')).rejects.toMatchObject({
			failure: { data: { file: 'a\ufffd[31m\ufffdtxt.exe\ufffd' } },
		});
	});
});
