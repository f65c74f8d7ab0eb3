import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, schemaVersion, supportedVersion } from '../migrate.ts';
import { temporaryFolder } from '../testing/folder.ts';
import { type Migration, migrations, versionOf } from './index.ts';

/** A database brought to a version by the project's own migrations. */
async function databaseAt(version: number): Promise<Database.Database> {
	const db = new Database(':memory:');
	db.pragma('foreign_keys = ON');
	await migrate(db, { migrations: migrations.slice(0, version), backups: temporaryFolder() });
	return db;
}

const schemaOf = (db: Database.Database): string =>
	db
		.prepare<[], { sql: string }>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid')
		.all()
		.map(({ sql }) => `${sql};\n`)
		.join('\n');

test('every file of the folder is in the array, in order', () => {
	const files = readdirSync(import.meta.dirname).filter((name) => /^\d/.test(name) && !name.endsWith('.test.ts'));
	expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
	expect(supportedVersion(migrations)).toBe(migrations.length);
});

test.each(['1-short.ts', '0001', '0001-Caps', 'x0001-a'])('%s is not the name of a migration', (name) => {
	expect(() => versionOf({ name })).toThrow(name);
});

test('numbers that leave one out are refused', () => {
	expect(() => supportedVersion([{ name: '0002-second', run: () => {} }])).toThrow('0002-second');
});

test('schema.sql is what the migrations make', async () => {
	const db = await databaseAt(migrations.length);
	await expect(schemaOf(db), 'npx vitest run src-main/store/migrations --update writes it anew').toMatchFileSnapshot(
		join(import.meta.dirname, '..', 'schema.sql'),
	);
});

test('running again changes nothing', async () => {
	const db = await databaseAt(migrations.length);
	const before = schemaOf(db);
	await migrate(db, { migrations, backups: temporaryFolder() });
	expect(schemaOf(db)).toBe(before);
	expect(schemaVersion(db)).toBe(migrations.length);
});

test('0001: events can be added and neither changed nor removed', async () => {
	const db = await databaseAt(1);
	db.exec(`INSERT INTO articles VALUES ('a', 0, 'now');
		INSERT INTO events VALUES ('e', 'a', 'now', 'Ida', '{}', '{}', '', '${'0'.repeat(64)}')`);
	expect(() => db.exec(`UPDATE events SET by = 'Eve'`)).toThrow('append-only');
	expect(() => db.exec('DELETE FROM events')).toThrow('append-only');
	expect(() =>
		db.exec(`INSERT OR REPLACE INTO events SELECT id, article, at, 'Eve', target, act, previous, hash FROM events`),
	).toThrow('append-only');
	expect(db.prepare('SELECT by FROM events').pluck().all()).toEqual(['Ida']);
});

test('0001: rows point at what is there, and JSON is JSON', async () => {
	const db = await databaseAt(1);
	expect(() => db.exec(`INSERT INTO settings VALUES ('theme', 'dark')`)).toThrow('CHECK');
	expect(() => db.exec(`INSERT INTO facts VALUES ('nowhere', 'f1', 'k', 'e', '{}')`)).toThrow('FOREIGN KEY');
});

test('0001: facts are looked up by an index', async () => {
	const db = await databaseAt(1);
	const plan = db.prepare('EXPLAIN QUERY PLAN SELECT fact FROM facts WHERE key = ?').all('k') as { detail: string }[];
	expect(plan.map(({ detail }) => detail).join()).toContain('facts_by_key');
});

test('0008: figures of older libraries learn the entry of their paragraph; where there is none the article is indexed anew', async () => {
	const db = await databaseAt(7);
	db.exec(`INSERT INTO articles VALUES ('a', 0, 'now'), ('b', 0, 'now');
		INSERT INTO search_indexed VALUES ('a'), ('b');
		INSERT INTO search_entries (number, article, kind, paragraph, text) VALUES
			(4, 'a', 'title', NULL, 'Quays'), (5, 'a', 'paragraph', 0, 'Quays 7'), (6, 'a', 'paragraph', 2, 'Of 9'), (7, 'a', 'note', 2, 'when?')`);
	const figures = db.prepare(`INSERT INTO quantities (article, figure, paragraph, "from", "to", low, high, unit, verdict)
		VALUES (?, ?, ?, 0, 1, '7', '7', '', 'open')`);
	for (const row of [
		['a', 'f1', 2],
		['a', 'f2', 0],
		['b', 'f1', 0],
	])
		figures.run(...row);
	await migrate(db, { migrations, backups: temporaryFolder() });
	expect(db.prepare('SELECT entry FROM quantities ORDER BY number').pluck().all()).toEqual([6, 5, 0]);
	expect(db.prepare('SELECT article FROM search_indexed').pluck().all()).toEqual(['a']);
});

test('0009: checks of older libraries have seen no marks', async () => {
	const db = await databaseAt(8);
	db.exec(
		`PRAGMA foreign_keys = OFF; INSERT INTO readings (revision, engine, reading, checks) VALUES ('r', 'e', '{}', '{}'); PRAGMA foreign_keys = OFF`,
	);
	migrations[8]?.run(db);
	expect(db.prepare('SELECT revision, marks FROM readings').all()).toEqual([{ revision: 'r', marks: '' }]);
});

const extra = (sql: string): Migration[] => [
	...migrations,
	{ name: `${String(migrations.length + 1).padStart(4, '0')}-extra`, run: (db) => void db.exec(sql) },
];

test('a step that fails leaves data, schema and version, and says where the backup is', async () => {
	const folder = temporaryFolder();
	const db = new Database(join(folder, 'tickmark.sqlite'));
	await migrate(db, { migrations, backups: join(folder, 'backups') });
	db.exec(`INSERT INTO settings VALUES ('name', '"Ida"')`);
	const before = schemaOf(db);
	const steps = extra(`DELETE FROM settings; CREATE TABLE more (x TEXT) STRICT; INSERT INTO nowhere VALUES (1)`);
	const failed = await migrate(db, { migrations: steps, backups: join(folder, 'backups') }).catch((error: unknown) => error);
	expect(failed).toMatchObject({ failure: { code: 'MIGRATION_FAILED', data: { version: migrations.length + 1 } } });
	expect(schemaOf(db)).toBe(before);
	expect(schemaVersion(db)).toBe(migrations.length);
	expect(db.prepare('SELECT value FROM settings').pluck().all()).toEqual(['"Ida"']);
	const { backup } = (failed as { failure: { data: { backup: string } } }).failure.data;
	const copy = new Database(backup, { readonly: true });
	expect(copy.prepare('SELECT value FROM settings').pluck().all()).toEqual(['"Ida"']);
	expect(schemaVersion(copy)).toBe(migrations.length);
	copy.close();
	db.close();
});

test('a step that leaves rows pointing at nothing fails', async () => {
	const db = await databaseAt(migrations.length);
	db.pragma('foreign_keys = OFF');
	const steps = extra(`INSERT INTO facts VALUES ('nowhere', 'f1', 'k', 'e', '{}')`);
	await expect(migrate(db, { migrations: steps, backups: temporaryFolder() })).rejects.toMatchObject({
		failure: { code: 'MIGRATION_FAILED' },
	});
	expect(db.prepare('SELECT count(*) FROM facts').pluck().get()).toBe(0);
});
