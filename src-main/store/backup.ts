/** Copies of the database that are known to open. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** How many backups with one label are kept. */
export const KEPT_BACKUPS = 3;

/**
 * Copies a database in use, opens the copy, checks its integrity, and only then gives it its name
 * (`tickmark-LABEL-TIME.sqlite`). Older ones with the same label go once the new one stands.
 * Returns the path. Throws when the copy cannot be made or is not sound; an unsound copy is removed.
 */
export async function makeBackup(db: Database.Database, options: { folder: string; label: string }): Promise<string> {
	const { folder, label } = options;
	mkdirSync(folder, { recursive: true });
	const time = new Date().toISOString().replaceAll(/[-:]/g, '');
	const file = join(folder, `tickmark-${label}-${time}.sqlite`);
	const unproved = `${file}.unproved`;
	try {
		await db.backup(unproved);
		proveSound(unproved);
		flush(unproved);
		renameSync(unproved, file);
	} catch (error) {
		rmSync(unproved, { force: true });
		throw error;
	}
	for (const old of oldBackups(readdirSync(folder), label)) rmSync(join(folder, old), { force: true });
	return file;
}

/** When the newest backup with this label was made, in milliseconds since 1970; null if there is none. */
export function lastBackup(folder: string, label: string): number | null {
	const newest = existsSync(folder) ? backupsWith(readdirSync(folder), label).at(-1) : undefined;
	return newest === undefined ? null : statSync(join(folder, newest)).mtimeMs;
}

/** Oldest first: the time in a name sorts as text. */
const backupsWith = (names: readonly string[], label: string): string[] =>
	names.filter((name) => name.startsWith(`tickmark-${label}-`) && name.endsWith('.sqlite')).sort();

/** The names to remove: all with this label but the newest. */
export function oldBackups(names: readonly string[], label: string): string[] {
	const own = backupsWith(names, label);
	return own.slice(0, Math.max(0, own.length - KEPT_BACKUPS));
}

function proveSound(file: string): void {
	const copy = new Database(file, { fileMustExist: true });
	try {
		// The copy says WAL in its header, as its original does; it is to be one file, whole in itself.
		copy.pragma('journal_mode = DELETE');
		const result = copy.pragma('integrity_check', { simple: true });
		if (result !== 'ok') throw new Error(`the backup is not sound: ${String(result)}`);
	} finally {
		copy.close();
	}
}

function flush(file: string): void {
	const handle = openSync(file, 'r+');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
