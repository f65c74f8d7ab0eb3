/** Copies of the database that are known to open, to be sound, and to hold what the original held. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { backupName, backupsAmong } from './backup-files.ts';
import { expiredBackups } from './retention.ts';

/** A backup as it is listed. */
export interface Backup {
	name: string;
	label: string;
	/** When it was made, in milliseconds since 1970. */
	at: number;
	bytes: number;
	/** What is in it; null for a file that does not open (a restore keeps what it replaces, also what was damaged). */
	holds: { schema: number; articles: number; events: number } | null;
}

/**
 * Copies a database in use, opens the copy, checks its integrity, counts what is in it, and only then gives it its name
 * (`tickmark-LABEL-TIME.sqlite`). What has expired goes once the new one stands.
 * Returns the path. Throws when the copy cannot be made or is not sound; an unsound copy is removed.
 */
export async function makeBackup(db: Database.Database, options: { folder: string; label: string }): Promise<string> {
	const { folder, label } = options;
	mkdirSync(folder, { recursive: true });
	const now = Date.now();
	const file = join(folder, backupName(label, now));
	const unproved = `${file}.unproved`;
	try {
		const before = countKept(db);
		await db.backup(unproved);
		proveSound(unproved, { before, after: countKept(db) });
		flush(unproved);
		renameSync(unproved, file);
	} catch (error) {
		rmSync(unproved, { force: true });
		throw error;
	}
	removeExpired(folder, now);
	return file;
}

/** Removes copies that were cut short. Only for whoever has the lock, while no copy is being made. */
export function removeUnproved(folder: string): void {
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder)) if (/\.unproved(-\w+)?$/.test(name)) rmSync(join(folder, name), { force: true });
}

/** When the newest backup with this label was made, in milliseconds since 1970; null if there is none. */
export function lastBackup(folder: string, label: string): number | null {
	const own = existsSync(folder) ? backupsAmong(readdirSync(folder)).filter((backup) => backup.label === label) : [];
	return own[0]?.at ?? null;
}

/** All backups of a folder, the newest first, each opened and counted. */
export function listBackups(folder: string): Backup[] {
	if (!existsSync(folder)) return [];
	return backupsAmong(readdirSync(folder)).map(({ name, label, at }) => {
		const file = join(folder, name);
		return { name, label, at, bytes: statSync(file).size, holds: holdings(file) };
	});
}

/** Removes what the retention lets go, each with the files that SQLite may have put beside it. */
export function removeExpired(folder: string, now: number): void {
	for (const name of expiredBackups(backupsAmong(readdirSync(folder)), now)) {
		for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `${name}${suffix}`), { force: true });
	}
}

function holdings(file: string): Backup['holds'] {
	try {
		const db = new Database(file, { readonly: true, fileMustExist: true });
		try {
			const schema = Number(db.pragma('user_version', { simple: true }));
			const { articles = 0, events = 0 } = countKept(db);
			return { schema, articles, events };
		} finally {
			db.close();
		}
	} catch (error) {
		if (error instanceof Database.SqliteError) return null;
		throw error;
	}
}

type Counts = Record<string, number>;

/** Rows of what an editor would miss. A file of an older schema may lack some. */
function countKept(db: Database.Database): Counts {
	const counts: Counts = {};
	for (const table of ['articles', 'revisions', 'blobs', 'events']) {
		if (db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`).get(table) === undefined) continue;
		counts[table] = Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
	}
	return counts;
}

/**
 * Writing goes on while a copy is made: what it holds lies between what was there before and after, which may be less
 * where somebody empties the trash meanwhile.
 */
function proveSound(file: string, { before, after }: { before: Counts; after: Counts }): void {
	const copy = new Database(file, { fileMustExist: true });
	try {
		// The copy says WAL in its header, as its original does; it is to be one file, whole in itself.
		copy.pragma('journal_mode = DELETE');
		const result = copy.pragma('integrity_check', { simple: true });
		if (result !== 'ok') throw new Error(`the backup is not sound: ${String(result)}`);
		const held = countKept(copy);
		for (const [table, was] of Object.entries(before)) {
			const count = held[table] ?? 0;
			const is = after[table] ?? was;
			if (count < Math.min(was, is) || count > Math.max(was, is)) {
				throw new Error(`the backup is not whole: ${count} ${table} of ${was}`);
			}
		}
	} finally {
		copy.close();
	}
}

/** Writes a file through to the disk. */
export function flush(file: string): void {
	const handle = openSync(file, 'r+');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
