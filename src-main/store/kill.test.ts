/**
 * Kills a program in the middle of a migration, a backup and a restore, and looks at what it left. TICKMARK_KILL_ROUNDS sets
 * how often (20; every night 200).
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { backupsOf, openStore, STORE_FILE } from './open.ts';
import { temporaryFolder } from './testing/folder.ts';
import { moreMigrations } from './testing/more-migrations.ts';
import { event, putArticle } from './testing/open.ts';

const ROUNDS = Number(process.env['TICKMARK_KILL_ROUNDS'] ?? 20);
const TIMEOUT = 30_000 + ROUNDS * 15_000;
const ARTICLES = 150;

/** Runs the family in another process and kills it after so many lines. Resolves to the lines that were printed whole. */
async function workAndDie(family: string, folder: string, lines: number): Promise<string[]> {
	const script = join(import.meta.dirname, 'testing', 'busy-store.ts');
	const child = spawn(process.execPath, [script, family, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
	onTestFinished(() => void child.kill('SIGKILL'));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const said: string[] = [];
	for await (const line of createInterface({ input: child.stdout })) {
		said.push(line);
		if (said.length === lines) child.kill('SIGKILL');
	}
	await ended;
	return said;
}

async function filled(folder: string): Promise<void> {
	const store = await openStore({ folder });
	for (let i = 0; i < ARTICLES; i++) putArticle(store, `a${i}`, `${i} `.repeat(4000));
	store.events.append(event('e1', 'a1'));
	store.close();
}

const sound = (file: string): unknown => {
	const db = new Database(file, { readonly: true });
	try {
		return [db.pragma('integrity_check', { simple: true }), db.prepare('SELECT count(*) FROM articles').pluck().get()];
	} finally {
		db.close();
	}
};

const random = (below: number): number => Math.floor(Math.random() * below);

test(`killed ${ROUNDS} times in a migration: each step is there whole or not at all, and the next opening ends it`, {
	timeout: TIMEOUT,
}, async () => {
	const moments = new Set<string>();
	for (let round = 0; round < ROUNDS; round++) {
		const folder = temporaryFolder();
		await filled(folder);
		const said = await workAndDie('migration', folder, 1 + random(10));
		moments.add(said.at(-1) ?? '');
		const file = join(folder, STORE_FILE);
		const db = new Database(file);
		const version = Number(db.pragma('user_version', { simple: true }));
		const has = (table: string) => db.prepare('SELECT count(*) FROM sqlite_schema WHERE name = ?').pluck().get(table) === 1;
		const first = moreMigrations().length - 2;
		expect([has('copies'), has('copies_by_text'), has('done')]).toEqual([
			version >= first,
			version >= first + 1,
			version >= first + 2,
		]);
		if (has('copies')) expect(db.prepare('SELECT count(*) FROM copies').pluck().get()).toBe(ARTICLES);
		db.close();
		const store = await openStore({ folder, migrations: moreMigrations() });
		expect(store.defects()).toEqual([]);
		expect(store.articles.list()).toHaveLength(ARTICLES);
		expect(store.events.of('a1')).toEqual([event('e1', 'a1')]);
		// Before the first step something was kept to go back to.
		expect(
			store.backups().filter(({ label, holds }) => label.startsWith('v') && holds?.articles === ARTICLES).length,
		).toBeGreaterThan(0);
		store.close();
	}
	// Few kills may all meet the same moment; twenty do not.
	if (ROUNDS >= 20) expect(moments.size).toBeGreaterThan(1);
});

test(`killed ${ROUNDS} times in a backup: what counts as a backup is one, and what was cut short does not`, {
	timeout: TIMEOUT,
}, async () => {
	const folder = temporaryFolder();
	await filled(folder);
	for (let round = 0; round < ROUNDS; round++) {
		const said = await workAndDie('backup', folder, 1 + random(5));
		const made = said.filter((line) => line !== 'begin');
		const names = backupsOf(folder).map(({ name }) => name);
		for (const name of made) expect(names).toContain(name);
		for (const name of names) expect(sound(join(folder, 'backups', name))).toEqual(['ok', ARTICLES]);
		const store = await openStore({ folder });
		expect(store.defects()).toEqual([]);
		expect(store.articles.list()).toHaveLength(ARTICLES);
		store.close();
		// Killed early enough the first time, there is no folder yet to leave anything in.
		const left = existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];
		expect(left.filter((name) => name.includes('unproved'))).toEqual([]);
	}
	// Some rounds get as far as a backup, or nothing was tried.
	if (ROUNDS >= 20) expect(backupsOf(folder).length).toBeGreaterThan(0);
});

test(`killed ${ROUNDS} times in a restore: the library is the one or the other, and the other is kept`, {
	timeout: TIMEOUT,
}, async () => {
	const folder = temporaryFolder();
	await filled(folder);
	const before = await openStore({ folder });
	await before.backup('asked');
	before.close();
	for (let round = 0; round < ROUNDS; round++) {
		// What is put aside is kept ten times: each round looks for what it put aside itself.
		const now = await openStore({ folder });
		putArticle(now, `later${round}`, 'what came after the backup');
		const newest = now.articles.list().length;
		now.close();
		await workAndDie('restore', folder, 1 + random(6));
		const store = await openStore({ folder });
		expect(store.defects()).toEqual([]);
		const here = store.articles.list().length;
		expect([ARTICLES, newest]).toContain(here);
		const kept = store.backups().map(({ holds }) => holds?.articles ?? null);
		expect(kept).not.toContain(null);
		expect([here, ...kept]).toContain(newest);
		expect([here, ...kept]).toContain(ARTICLES);
		store.close();
		expect(readdirSync(folder).sort()).toEqual(['backups', STORE_FILE, `${STORE_FILE}.lock`]);
	}
});
