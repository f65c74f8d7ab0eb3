import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { makeBackup } from './backup.ts';
import { migrations } from './migrations/index.ts';
import { openStore, STORE_FILE } from './open.ts';
import { KEPT_OF_LABEL } from './retention.ts';
import { temporaryFolder } from './testing/folder.ts';
import { event, openTestStore, putArticle } from './testing/open.ts';

const failure = (code: string, data: object = {}) => ({ failure: { code, data: expect.objectContaining(data) } });

test('the folder is made, and what is written is there when it is opened again', async () => {
	const folder = join(temporaryFolder(), 'deep', 'home');
	const first = await openStore({ folder });
	putArticle(first, 'a1');
	first.close();
	first.close();
	const second = await openTestStore(folder);
	expect(second.articles.list()).toHaveLength(1);
	expect(second.defects()).toEqual([]);
});

test('a database of a newer program is refused and not touched', async () => {
	const folder = temporaryFolder();
	const file = join(folder, STORE_FILE);
	const db = new Database(file);
	db.exec('CREATE TABLE later (x)');
	db.pragma('user_version = 99');
	db.close();
	const before = readFileSync(file);
	const supported = migrations.length;
	await expect(openStore({ folder })).rejects.toMatchObject(failure('STORE_NEWER', { file, found: 99, supported }));
	expect(readFileSync(file).equals(before)).toBe(true);
});

test('an upgrade that fails leaves everything for the next try, which makes another backup', async () => {
	const folder = temporaryFolder();
	const first = await openStore({ folder });
	putArticle(first, 'a1');
	first.close();
	const name = `${String(migrations.length + 1).padStart(4, '0')}-next`;
	const failing = [...migrations, { name, run: (db: Database.Database) => void db.exec('DROP TABLE facts; DROP TABLE nothing') }];
	const file = join(folder, STORE_FILE);
	for (let i = 0; i < 2; i++) {
		const version = migrations.length + 1;
		await expect(openStore({ folder, migrations: failing })).rejects.toMatchObject(
			failure('MIGRATION_FAILED', { file, version }),
		);
	}
	expect(readdirSync(join(folder, 'backups'))).toHaveLength(2);
	const working = [...migrations, { name, run: (db: Database.Database) => void db.exec('CREATE TABLE more (x TEXT) STRICT') }];
	(await openStore({ folder, migrations: working })).close();
	await expect(openStore({ folder })).rejects.toMatchObject(failure('STORE_NEWER'));
	const again = await openStore({ folder, migrations: working });
	expect(again.articles.list()).toHaveLength(1);
	again.close();
});

test("another program's database is refused and not touched", async () => {
	const folder = temporaryFolder();
	const file = join(folder, STORE_FILE);
	const db = new Database(file);
	db.exec('CREATE TABLE recipes (x)');
	db.close();
	const before = readFileSync(file);
	await expect(openStore({ folder })).rejects.toMatchObject(failure('STORE_CORRUPT', { file }));
	expect(readFileSync(file).equals(before)).toBe(true);
});

test.each([
	['a file that is no database', (bytes: Buffer) => bytes.fill(0x20)],
	['a page full of waste', (bytes: Buffer) => bytes.fill(0xa5, 4096 * 3, 4096 * 5)],
	['a file cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 4096 * 4)],
])('%s is said to be corrupt, and is kept', async (_, spoil) => {
	const folder = temporaryFolder();
	const file = join(folder, STORE_FILE);
	const store = await openStore({ folder });
	for (let i = 0; i < 40; i++) putArticle(store, `a${i}`, `${i} `.repeat(2000));
	store.close();
	const spoilt = spoil(readFileSync(file));
	writeFileSync(file, spoilt);
	await expect(openStore({ folder })).rejects.toMatchObject(failure('STORE_CORRUPT', { file }));
	expect(readFileSync(file).equals(spoilt)).toBe(true);
});

test('a second opening in the same program is refused while the first is open', async () => {
	const folder = temporaryFolder();
	const first = await openStore({ folder });
	await expect(openStore({ folder })).rejects.toMatchObject(failure('STORE_IN_USE', { file: join(folder, STORE_FILE) }));
	first.close();
	await openTestStore(folder);
});

test('a refusal lets go of the lock', async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, STORE_FILE), 'not a database, but long enough to be looked at');
	for (let i = 0; i < 2; i++) await expect(openStore({ folder })).rejects.toMatchObject(failure('STORE_CORRUPT'));
});

test('a full disk is said so, and what was there stays', async () => {
	const folder = temporaryFolder();
	const store = await openTestStore(folder);
	putArticle(store, 'a1');
	store.limitPages(60);
	const big = 'x'.repeat(400_000);
	expect(() => putArticle(store, 'a2', big)).toThrow(expect.objectContaining(failure('STORE_FULL')));
	expect(store.articles.list().map(({ id }) => id)).toEqual(['a1']);
	store.events.append(event('e1', 'a1'));
	expect(store.defects()).toEqual([]);
});

const writeScript = `
	const { openStore } = await import(process.argv[1]);
	const store = await openStore({ folder: process.argv[2] });
	const insert = (id, size) => store.transaction(() => store.settings.set(id, 'x'.repeat(size)));
	insert('first', 10);
	try {
		for (let i = 0; ; i++) insert('more' + i, 200_000);
	} catch (error) {
		process.stdout.write(JSON.stringify(error.failure ?? String(error)));
	}
`;

test.skipIf(process.platform === 'win32')(
	'a disk that fails in the middle of writing is said so, and what was written before stays',
	async () => {
		const folder = temporaryFolder();
		// No file of the process may grow past 2 MB: what SQLite is told then is an error of the disk.
		const node = [process.execPath, '--input-type=module', '-e', writeScript, join(import.meta.dirname, 'open.ts'), folder];
		const child = spawn('/bin/bash', ['-c', 'ulimit -f 2048; exec "$@"', 'bash', ...node], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		onTestFinished(() => void child.kill('SIGKILL'));
		const said = new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())));
		const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
		expect(JSON.parse(await said)).toMatchObject({ code: 'STORE_IO', data: { file: join(folder, STORE_FILE) } });
		await ended;
		const store = await openTestStore(folder);
		expect(store.settings.all()).toMatchObject({ first: 'x'.repeat(10), more0: 'x'.repeat(200_000) });
		expect(store.defects()).toEqual([]);
	},
);

const openScript = `
	const { openStore } = await import(process.argv[1]);
	try {
		const store = await openStore({ folder: process.argv[2] });
		process.stdout.write('open');
		process.stdin.resume();
	} catch (error) {
		process.stdout.write(JSON.stringify(error.failure ?? String(error)));
	}
`;

/** Opens the store in another process; resolves to what it prints first. */
function openElsewhere(folder: string, options: { uid?: number; gid?: number } = {}) {
	const args = ['--input-type=module', '-e', openScript, join(import.meta.dirname, 'open.ts'), folder];
	const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], ...options });
	onTestFinished(() => void child.kill('SIGKILL'));
	const said = new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	return { child, said, ended };
}

test('a second program is refused, until the first is gone, however it went', async () => {
	const folder = temporaryFolder();
	const first = openElsewhere(folder);
	expect(await first.said).toBe('open');
	await expect(openStore({ folder })).rejects.toMatchObject(failure('STORE_IN_USE'));
	first.child.kill('SIGKILL');
	await first.ended;
	await openTestStore(folder);
});

/** Root may write anywhere: as root the other process is somebody else. */
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

test.skipIf(process.platform === 'win32').each([
	['folder', (folder: string) => chmodSync(folder, 0o555)],
	[
		'file',
		(folder: string) => {
			for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
			chmodSync(folder, 0o777);
		},
	],
])('a %s that may not be written is said so', async (_, protect) => {
	const parent = temporaryFolder();
	chmodSync(parent, 0o755);
	const folder = join(parent, 'home');
	mkdirSync(folder);
	const store = await openStore({ folder });
	putArticle(store, 'a1');
	store.close();
	protect(folder);
	onTestFinished(() => chmodSync(folder, 0o755));
	const { said } = openElsewhere(folder, asNobody);
	expect(JSON.parse(await said)).toMatchObject({ code: 'STORE_READ_ONLY', data: { file: join(folder, STORE_FILE) } });
});

test.skipIf(process.platform === 'win32')('a home that cannot be made is said so', async () => {
	const parent = temporaryFolder();
	chmodSync(parent, 0o555);
	onTestFinished(() => chmodSync(parent, 0o755));
	const { said } = openElsewhere(join(parent, 'home'), asNobody);
	expect(JSON.parse(await said)).toMatchObject({ code: 'STORE_READ_ONLY' });
});

test('a home that is a file, or lies in one, is said so', async () => {
	const file = join(temporaryFolder(), 'a.txt');
	writeFileSync(file, 'x');
	for (const folder of [file, join(file, 'home')]) {
		await expect(openStore({ folder })).rejects.toMatchObject({ failure: { code: 'STORE_READ_ONLY' } });
	}
	expect(readFileSync(file, 'utf8')).toBe('x');
});

// Node's own way of making a folder with those above it goes round for ever there: the test would never come to its end.
test.runIf(process.platform === 'linux')('a home where no folder can be made is said so', async () => {
	await expect(openStore({ folder: '/proc/tickmark/home' })).rejects.toMatchObject({ failure: { code: 'STORE_READ_ONLY' } });
});

test('the folders on the way to a home are made', async () => {
	const folder = join(temporaryFolder(), 'a', 'b', '稿');
	const store = await openStore({ folder });
	store.close();
	expect(existsSync(join(folder, STORE_FILE))).toBe(true);
});

test('a backup is whole and opens as a store', async () => {
	const store = await openTestStore();
	putArticle(store, 'a1');
	const file = await store.backup('test');
	putArticle(store, 'a2', 'later');
	const folder = temporaryFolder();
	writeFileSync(join(folder, STORE_FILE), readFileSync(file));
	const copy = await openTestStore(folder);
	expect(copy.articles.list().map(({ id }) => id)).toEqual(['a1']);
});

test('the newest backups of a label are kept', async () => {
	const folder = temporaryFolder();
	const db = new Database(':memory:');
	db.exec('CREATE TABLE t (x)');
	const made: string[] = [];
	for (let i = 0; i < KEPT_OF_LABEL; i++) made.push(await makeBackup(db, { folder, label: 'v1' }));
	made.push(await makeBackup(db, { folder, label: 'v2' }));
	made.push(await makeBackup(db, { folder, label: 'v1' }));
	expect(
		readdirSync(folder)
			.map((name) => join(folder, name))
			.sort(),
	).toEqual(made.slice(1).sort());
});
