import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { APPLICATION_ID, backupsOf, openStore, restoreFolder, STORE_FILE } from './open.ts';
import { stageRestore } from './restore.ts';
import { temporaryFolder } from './testing/folder.ts';
import { event, openTestStore, putArticle } from './testing/open.ts';

const failure = (code: string, data: object = {}) => ({ failure: { code, data: expect.objectContaining(data) } });
const ids = (store: { articles: { list(): { id: string }[] } }) => store.articles.list().map(({ id }) => id);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('tickmark-'));

test('a backup is restored while the store is open, and what was there can be had back', async () => {
	const folder = temporaryFolder();
	const store = await openTestStore(folder);
	putArticle(store, 'a1');
	const name = nameOf(await store.backup('asked'));
	putArticle(store, 'a2', 'later');
	store.events.append(event('e1', 'a2'));
	const kept = store.restore(name);
	expect(ids(store)).toEqual(['a1']);
	expect(store.defects()).toEqual([]);
	expect(store.backups().map((backup) => [backup.name, backup.label, backup.holds])).toEqual([
		[kept, 'replaced', { schema: migrations.length, articles: 2, events: 1 }],
		[name, 'asked', { schema: migrations.length, articles: 1, events: 0 }],
	]);
	putArticle(store, 'a3', 'after the restore');
	store.restore(kept ?? '');
	expect(ids(store)).toEqual(['a2', 'a1']);
	expect(store.events.of('a2')).toEqual([event('e1', 'a2')]);
	store.close();
	expect(readdirSync(folder).sort()).toEqual(['backups', STORE_FILE, `${STORE_FILE}.lock`]);
});

test('a damaged backup is refused, and the store goes on with what it had', async () => {
	const folder = temporaryFolder();
	const store = await openTestStore(folder);
	for (let i = 0; i < 30; i++) putArticle(store, `a${i}`, `${i} `.repeat(2000));
	const path = await store.backup('asked');
	writeFileSync(path, readFileSync(path).fill(0xa5, 4096 * 3, 4096 * 9));
	expect(() => store.restore(nameOf(path))).toThrow(expect.objectContaining(failure('BACKUP_UNSOUND', { file: path })));
	putArticle(store, 'b1', 'still writing');
	expect(ids(store)).toHaveLength(31);
	expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
});

test.each(['tickmark-asked-20310405T060708.009Z.sqlite', '../tickmark.sqlite', 'tickmark.sqlite', ''])(
	'%j is no backup that could be restored',
	async (name) => {
		const store = await openTestStore();
		expect(() => store.restore(name)).toThrow(expect.objectContaining(failure('NOT_FOUND', { what: 'backup', id: name })));
	},
);

test("another program's file and one of a newer program are refused", async () => {
	const folder = temporaryFolder();
	const store = await openTestStore(folder);
	const path = await store.backup('asked');
	const spoil = (sql: string) => {
		const db = new Database(path);
		db.exec(sql);
		db.close();
	};
	spoil('PRAGMA application_id = 7');
	expect(() => store.restore(nameOf(path))).toThrow(expect.objectContaining(failure('BACKUP_UNSOUND')));
	spoil('PRAGMA user_version = 99');
	expect(() => store.restore(nameOf(path))).toThrow(expect.objectContaining(failure('STORE_NEWER', { found: 99 })));
});

test('a library that no longer opens is set aside whole, and the backup opens in its place', async () => {
	const folder = temporaryFolder();
	const store = await openStore({ folder });
	for (let i = 0; i < 30; i++) putArticle(store, `a${i}`, `${i} `.repeat(2000));
	const name = nameOf(await store.backup('daily'));
	store.close();
	const file = join(folder, STORE_FILE);
	const spoilt = readFileSync(file).fill(0xa5, 4096 * 3, 4096 * 9);
	writeFileSync(file, spoilt);
	await expect(openStore({ folder })).rejects.toMatchObject(failure('STORE_CORRUPT'));
	const kept = restoreFolder(folder, name);
	expect(
		readFileSync(join(folder, 'backups', kept ?? ''))
			.subarray(4096)
			.equals(spoilt.subarray(4096)),
	).toBe(true);
	expect(backupsOf(folder).map(({ label }) => label)).toEqual(['replaced', 'daily']);
	expect(ids(await openTestStore(folder))).toHaveLength(30);
});

test('a library that is gone is had back', async () => {
	const folder = temporaryFolder();
	const store = await openStore({ folder });
	putArticle(store, 'a1');
	const name = nameOf(await store.backup('daily'));
	store.close();
	renameSync(join(folder, STORE_FILE), join(folder, 'elsewhere'));
	expect(restoreFolder(folder, name)).toBeNull();
	expect(ids(await openTestStore(folder))).toEqual(['a1']);
});

test('nobody restores under an open store', async () => {
	const folder = temporaryFolder();
	const store = await openTestStore(folder);
	const name = nameOf(await store.backup('asked'));
	expect(() => restoreFolder(folder, name)).toThrow(expect.objectContaining(failure('STORE_IN_USE')));
});

test('a backup of an older schema is brought up to date', async () => {
	const folder = temporaryFolder();
	const store = await openTestStore(folder);
	const path = join(folder, 'backups', 'tickmark-v1-20310405T060708.009Z.sqlite');
	await store.backup('asked');
	const old = new Database(path);
	old.pragma(`application_id = ${APPLICATION_ID}`);
	await migrate(old, { migrations: migrations.slice(0, 1), backups: temporaryFolder() });
	old.exec(`INSERT INTO settings VALUES ('name', '"Ida"')`);
	old.close();
	store.restore(nameOf(path));
	expect(store.settings.all()).toEqual({ name: 'Ida' });
	expect(store.defects()).toEqual([]);
});

test('a restore cut short between its two renames is ended by the next opening, one cut short before is forgotten', async () => {
	const folder = temporaryFolder();
	const file = join(folder, STORE_FILE);
	const store = await openStore({ folder });
	putArticle(store, 'a1');
	const name = nameOf(await store.backup('asked'));
	putArticle(store, 'a2', 'later');
	store.close();
	const place = { file, backups: join(folder, 'backups'), migrations, applicationId: APPLICATION_ID };
	stageRestore(place, name);
	const before = await openStore({ folder });
	expect(ids(before)).toEqual(['a2', 'a1']);
	before.close();
	expect(existsSync(`${file}.restoring`)).toBe(false);
	stageRestore(place, name);
	renameSync(file, join(folder, 'moved'));
	expect(ids(await openTestStore(folder))).toEqual(['a1']);
});

/** A library whose program was killed: its last decision stands in the log alone. */
async function crashed() {
	const folder = temporaryFolder();
	const file = join(folder, STORE_FILE);
	const store = await openStore({ folder });
	putArticle(store, 'a1');
	const name = nameOf(await store.backup('asked'));
	store.events.append(event('e1', 'a1'));
	const copies = ['', '-wal'].map((suffix) => [`${file}${suffix}`, readFileSync(`${file}${suffix}`)] as const);
	store.close();
	const leave = () => {
		for (const [path, bytes] of copies) writeFileSync(path, bytes);
	};
	leave();
	return { folder, file, name, leave, backups: join(folder, 'backups') };
}

test('what stands in the log alone is there after a crash, and in what a restore puts aside', async () => {
	const { folder, name, backups, leave } = await crashed();
	const again = await openStore({ folder });
	expect(again.events.of('a1')).toHaveLength(1);
	again.close();
	leave();
	const kept = restoreFolder(folder, name) ?? '';
	expect(existsSync(join(backups, `${kept}-wal`))).toBe(true);
	expect(backupsOf(folder).find((backup) => backup.name === kept)?.holds).toMatchObject({ events: 1 });
	const store = await openTestStore(folder);
	expect(store.events.of('a1')).toEqual([]);
	store.restore(kept);
	expect(store.events.of('a1')).toHaveLength(1);
});

test('without its log a library opens with what had been written through, and says that the log has gone', async () => {
	const { folder, file } = await crashed();
	writeFileSync(`${file}.open`, '');
	const whole = await openStore({ folder });
	expect(whole.logMissing).toBe(false);
	whole.close();
	expect(existsSync(`${file}.open`)).toBe(false);
	const crashedAgain = await crashed();
	writeFileSync(`${crashedAgain.file}.open`, '');
	rmSync(`${crashedAgain.file}-wal`);
	const store = await openTestStore(crashedAgain.folder);
	expect(store.logMissing).toBe(true);
	expect(store.defects()).toEqual([]);
	expect(existsSync(`${crashedAgain.file}.open`)).toBe(true);
});

test('cut short between the file and its log, the log goes after its file and is not played into another', async () => {
	const { folder, file, name, backups } = await crashed();
	const place = { file, backups, migrations, applicationId: APPLICATION_ID };
	stageRestore(place, name);
	const aside = 'tickmark-replaced-20310405T060708.009Z.sqlite';
	renameSync(file, join(backups, aside));
	const store = await openTestStore(folder);
	expect([ids(store), store.events.of('a1')]).toEqual([['a1'], []]);
	expect(store.defects()).toEqual([]);
	expect(existsSync(join(backups, `${aside}-wal`))).toBe(true);
	store.restore(aside);
	expect(store.events.of('a1')).toHaveLength(1);
});

test('a log without any file is set aside too', async () => {
	const { folder, file } = await crashed();
	rmSync(file);
	const store = await openTestStore(folder);
	expect(store.articles.list()).toEqual([]);
	expect(readdirSync(folder).some((name) => name.endsWith('.kept'))).toBe(true);
});
