import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { decode } from './decode.ts';
import { expand } from './expand.ts';
import type { Part } from './types.ts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/office', name)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function zip(entries: [string, Uint8Array][]): Promise<Uint8Array> {
	const file = new ZipFile();
	for (const [name, data] of entries) file.addBuffer(Buffer.from(data), name);
	file.end();
	const chunks: Buffer[] = [];
	for await (const chunk of file.outputStream) chunks.push(chunk as Buffer);
	return new Uint8Array(Buffer.concat(chunks));
}

const shown = (parts: readonly Part[]) =>
	parts.map((part) => [part.name, 'failure' in part ? (part.failure.data as { reason?: string }).reason : 'bytes']);

it('hands out what is in an archive and in archives in it, and leaves pictures out', async () => {
	expect(shown(await expand(fixture('reports.zip'), 'reports.zip'))).toEqual([
		['reports.zip/一/report.docx', 'bytes'],
		['reports.zip/inner.zip/二/report.md', 'bytes'],
		['reports.zip/说明.txt', 'bytes'],
	]);
});

it('hands out a mail and the documents attached to it', async () => {
	const parts = await expand(fixture('report-zh.eml'), 'm.eml');
	expect(shown(parts)).toEqual([
		['m.eml', 'bytes'],
		['m.eml/notes.txt', 'bytes'],
	]);
});

it('leaves a document that is zipped, and everything else, as it is', async () => {
	for (const name of ['report-zh.docx', 'table-zh.xlsx', 'report-zh.odt', 'report-zh.txt']) {
		expect(shown(await expand(fixture(name), name))).toEqual([[name, 'bytes']]);
	}
});

it('names archives too deep inside each other, and reads the rest', async () => {
	let bytes = await zip([['deep.txt', utf8('新建桥梁3座。')]]);
	for (let i = 0; i < 4; i++)
		bytes = await zip([
			['inner.zip', bytes],
			[`${i}.txt`, utf8('新建桥梁3座。')],
		]);
	const parts = shown(await expand(bytes, 'a.zip'));
	expect(parts.filter(([, what]) => what === 'nested-too-deep')).toHaveLength(1);
	expect(parts.filter(([, what]) => what === 'bytes')).toHaveLength(3);
});

it('stops at an archive that unpacks to more than its size allows, before unpacking it', async () => {
	const bomb = await zip([['zeros.txt', new Uint8Array(64 * 1024 * 1024)]]);
	expect(bomb.length).toBeLessThan(200_000);
	const before = process.memoryUsage().arrayBuffers;
	expect(shown(await expand(bomb, 'bomb.zip'))).toEqual([['bomb.zip', 'expands-too-much']]);
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
});

it('does not believe the size an entry states', async () => {
	const file = await zip([['a.txt', new Uint8Array(5 * 1024 * 1024)]]);
	const view = new DataView(file.buffer, file.byteOffset);
	for (let i = 0; i + 4 < file.length; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true);
	expect(shown(await expand(file, 'a.zip'))).toEqual([['a.zip', 'corrupted']]);
});

it('says that nothing in an archive can be read', async () => {
	expect(shown(await expand(await zip([['p.png', utf8('x')]]), 'a.zip'))).toEqual([['a.zip', 'nothing-inside']]);
	const half = fixture('reports.zip').slice(0, 900);
	expect(shown(await expand(half, 'a.zip'))).toEqual([['a.zip', 'corrupted']]);
	await expect(decode(half, 'a.zip')).rejects.toMatchObject({ failure: { data: { reason: 'corrupted' } } });
});

it('shows names without the characters that could mislead in a message', async () => {
	const parts = await expand(
		await zip([
			['a\u202egpj.txt', utf8('1')],
			['b\nc.txt', utf8('2')],
		]),
		'a.zip',
	);
	expect(parts.map(({ name }) => name)).toEqual(['a.zip/a\ufffdgpj.txt', 'a.zip/b\ufffdc.txt']);
});

it('reads no way out of an archive', async () => {
	const file = await zip([['aa/aa/evil.txt', utf8('1')]]);
	const text = Buffer.from(file).toString('latin1').replaceAll('aa/aa/evil', '../../evil');
	expect(shown(await expand(new Uint8Array(Buffer.from(text, 'latin1')), 'a.zip'))).toEqual([['a.zip/evil.txt', 'bytes']]);
});
