import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { directEngine } from '../desk/testing/direct-engine.ts';
import { openTestDesk } from '../desk/testing/open.ts';
import { STORE_FILE } from '../store/open.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { run } from './run.ts';
import { fakeIo } from './testing.ts';

async function call(...argv: string[]) {
	const written = fakeIo();
	const status = await run([...argv, '--language', 'en'], written.io);
	return { status, out: written.out, err: written.err };
}

/** A library with one report in it, and nobody in it. */
async function library(): Promise<string> {
	const home = temporaryFolder();
	const { desk, importText } = await openTestDesk({ home });
	await importText('ferries.txt', 'Ferries carried 1,240 cars in May.');
	await desk.close();
	return home;
}

test('verify counts what it went through, and fails where something was changed', async () => {
	const home = await library();
	const sound = await call('verify', '--home', home);
	expect(sound).toEqual({ status: 0, out: expect.stringContaining('1 article, 0 events and 1 source file checked.'), err: '' });
	const db = new Database(join(home, STORE_FILE));
	db.exec(`UPDATE blobs SET bytes = x'00'`);
	db.close();
	const changed = await call('verify', '--home', home);
	expect(changed.status).toBe(1);
	expect(changed.out).toContain('The bytes of ferries.txt are not those that were imported');
});

test('backups are made, listed and restored, also where the library does not open', async () => {
	const home = await library();
	expect(await call('backup', '--list', '--home', home)).toEqual({ status: 0, out: 'There is no backup.\n', err: '' });
	const made = await call('backup', '--home', home);
	const name = /tickmark-asked-\S+\.sqlite/.exec(made.out)?.[0] ?? '';
	expect(made.out).toContain('1 article, 0 events');
	expect((await call('backup', '--list', '--home', home)).out).toContain(`${name}  1 article, 0 events`);
	const file = join(home, STORE_FILE);
	writeFileSync(file, readFileSync(file).fill(0x20, 0, 4096));
	expect((await call('verify', '--home', home)).status).toBe(2);
	const restored = await call('backup', '--restore', name, '--home', home);
	expect(restored.status).toBe(0);
	expect(restored.out).toMatch(/was restored\.\nWhat was there before is kept as “tickmark-replaced-/);
	expect((await call('verify', '--home', home)).status).toBe(0);
});

test('a home that is none is said in words', async () => {
	const file = join(temporaryFolder(), 'a.txt');
	writeFileSync(file, 'x');
	for (const command of ['verify', 'backup', 'drafts']) {
		const { status, err } = await call(command, '--home', file);
		expect([status, err]).toEqual([2, expect.stringContaining('cannot be written to')]);
	}
});

test('wrong calls are said with the usage', async () => {
	const home = temporaryFolder();
	expect((await call('backup', '--restore', 'x.sqlite', '--home', home)).err).toContain('There is no backup “x.sqlite”.');
	for (const argv of [
		['verify', 'a.txt'],
		['backup', 'a.txt'],
		['backup', '--list', '--restore', 'x.sqlite'],
	]) {
		const { status, err } = await call(...argv, '--home', home);
		expect([status, err]).toEqual([2, expect.stringContaining(`Usage: tickmark ${argv[0]}`)]);
	}
});

test('a new draft is imported by name, says what became of decisions, and is listed', async () => {
	const home = await library();
	const opened = await openTestDesk({ home, engine: directEngine() });
	const [first] = await opened.client.library.list();
	const article = first?.id ?? '';
	const { reading } = await opened.client.article.open({ article });
	const figure = reading.figures.find(({ text }) => text.startsWith('1,240'))?.id ?? '';
	await opened.client.article.act({ article, target: { type: 'figure', figure }, act: { kind: 'confirm' } });
	await opened.desk.close();
	const file = join(home, 'ferries-2.txt');
	writeFileSync(file, 'Ferries carried 1,350 cars in May.');
	const drafted = await call('import', '--draft-of', 'ferries.txt', file, '--home', home);
	expect(drafted).toMatchObject({ status: 0, err: '', out: expect.stringContaining('1 changed') });
	expect(drafted.out).toMatch(/ 1,240.* \(confirmed\) reads 1,350/);
	expect((await call('import', '--draft-of', article, file, '--home', home)).out).toContain('already');
	const listed = await call('drafts', article, '--home', home);
	expect(listed.out.split('\n').map((line) => /\S+\.txt/.exec(line)?.[0])).toEqual(['ferries.txt', 'ferries-2.txt', undefined]);
	expect((await call('drafts', '--home', home)).out).toContain('2 drafts');
});

test('a draft of nothing, of two, or of no text changes nothing', async () => {
	const home = await library();
	const opened = await openTestDesk({ home });
	await opened.importText('ferries.txt', 'Ferries carried 99 cars in June.');
	await opened.desk.close();
	const file = join(home, 'next.txt');
	writeFileSync(file, '');
	expect(await call('drafts', 'boats.txt', '--home', home)).toMatchObject({
		status: 2,
		err: expect.stringContaining('boats.txt'),
	});
	const twice = await call('import', '--draft-of', 'ferries.txt', file, '--home', home);
	expect([twice.status, twice.err.split('\n').length]).toEqual([2, 4]);
	expect(await call('import', '--draft-of', 'x', file, file, '--home', home)).toMatchObject({ status: 2 });
	const id = /^ {2}(\S+)/m.exec(twice.err)?.[1] ?? '';
	const empty = await call('import', '--draft-of', id, file, '--home', home);
	expect(empty).toMatchObject({ status: 2, err: expect.stringContaining('contains no text') });
	expect((await call('drafts', '--home', home)).out).not.toContain('2 drafts');
});

test('while the desk has the library open, the command line says where to go on', async () => {
	const home = await library();
	await openTestDesk({ home });
	const refused = await call('import', join(home, 'ferries.txt'), '--home', home);
	expect(refused).toMatchObject({ status: 2, out: '', err: expect.stringContaining('dropped on it') });
});
