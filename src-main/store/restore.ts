/**
 * A backup in the place of the database. The order is such that at every moment the file of the library is either the old
 * one or the new one, or is missing with the new one ready beside it, which the next opening puts in place.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fail } from '../contract/errors.ts';
import { flush } from './backup.ts';
import { backupName, backupsAmong, parseBackupName } from './backup-files.ts';
import { storeFailure } from './failures.ts';
import { migrateCopy, schemaVersion, supportedVersion } from './migrate.ts';
import type { Migration } from './migrations/index.ts';

export interface RestorePlace {
	/** The library's file. */
	file: string;
	/** The folder of the backups. */
	backups: string;
	migrations: readonly Migration[];
	/** What the header of a file of ours says. */
	applicationId: number;
}

const stageOf = (file: string): string => `${file}.restoring`;
const partOf = (file: string): string => `${stageOf(file)}.part`;

/** Removes a copy that was not finished. */
function clearPart(file: string): void {
	for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${partOf(file)}${suffix}`, { force: true });
}

/**
 * Copies a backup beside the library, proves the copy, and brings it to the newest schema. Nothing of the library is
 * touched. Errors: NOT_FOUND, BACKUP_UNSOUND, STORE_NEWER, STORE_FULL, STORE_READ_ONLY.
 */
export function stageRestore({ file, backups, migrations, applicationId }: RestorePlace, name: string): void {
	const source = join(backups, name);
	if (parseBackupName(name) === null || !existsSync(source)) throw fail('NOT_FOUND', { what: 'backup', id: name });
	const part = partOf(file);
	const clear = () => clearPart(file);
	clear();
	try {
		copyFileSync(source, part);
		// What a restore put aside may have been a damaged file with its log still beside it.
		if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${part}-wal`);
		const copy = new Database(part, { fileMustExist: true });
		try {
			const unsound = (detail: string) => fail('BACKUP_UNSOUND', { file: source, detail });
			const found = schemaVersion(copy);
			const supported = supportedVersion(migrations);
			if (found > supported) throw fail('STORE_NEWER', { file: source, found, supported });
			const sound = copy.pragma('integrity_check(1)', { simple: true });
			if (sound !== 'ok') throw unsound(String(sound));
			if (Number(copy.pragma('application_id', { simple: true })) !== applicationId) {
				throw unsound('the file belongs to another program');
			}
			copy.pragma('journal_mode = DELETE');
			copy.pragma('foreign_keys = ON');
			migrateCopy(copy, migrations);
		} finally {
			copy.close();
		}
		flush(part);
		renameSync(part, stageOf(file));
	} catch (error) {
		clear();
		const failure = storeFailure(error, source);
		if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) {
			throw fail('BACKUP_UNSOUND', { file: source, detail: error.message }, error);
		}
		throw failure;
	}
}

/**
 * Puts what {@link stageRestore} made in the place of the library, whose connection is closed, and keeps the library's
 * file as a backup with the label "replaced". Returns the name under which it is kept, null where there was no file.
 */
export function swapIn({ file, backups }: Pick<RestorePlace, 'file' | 'backups'>): string | null {
	return exchange({ file, backups }, stageOf(file));
}

/** Keeps the library's file as a backup, and leaves its place empty. Returns as {@link swapIn}. */
export const putAside = (place: Pick<RestorePlace, 'file' | 'backups'>): string | null => exchange(place, null);

function exchange({ file, backups }: Pick<RestorePlace, 'file' | 'backups'>, stage: string | null): string | null {
	mkdirSync(backups, { recursive: true });
	const name = backupName('replaced', Date.now());
	const kept = existsSync(file) ? join(backups, name) : null;
	// The log goes with its file: SQLite would play it into whatever file has this name.
	const closedWell = !existsSync(`${file}-wal`);
	const moved: [from: string, to: string][] = [];
	const move = (from: string, to: string) => {
		renameSync(from, to);
		moved.push([from, to]);
	};
	try {
		if (kept !== null) {
			// In this order: a file that stays without its log would have lost its last decisions, a log alone is seen to.
			move(file, kept);
			if (!closedWell) move(`${file}-wal`, `${kept}-wal`);
		}
		rmSync(`${file}-shm`, { force: true });
		if (stage !== null) move(stage, file);
	} catch (error) {
		for (const [from, to] of moved.reverse()) renameSync(to, from);
		throw error;
	}
	if (kept !== null && closedWell) makeSelfContained(kept);
	return kept === null ? null : name;
}

/**
 * Ends an exchange that was cut short between its renames; throws away what was cut short before. For whoever has the
 * lock, before the library is opened.
 */
export function finishRestore({ file, backups }: Pick<RestorePlace, 'file' | 'backups'>): void {
	clearPart(file);
	const stage = stageOf(file);
	if (existsSync(file)) {
		rmSync(stage, { force: true });
		return;
	}
	if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, logPlace(backups) ?? `${file}-wal.${Date.now()}.kept`);
	if (existsSync(stage)) renameSync(stage, file);
}

/** Beside the file that was put aside last, which it belongs to; null where there is none, or it has one. */
function logPlace(backups: string): string | null {
	const names = existsSync(backups) ? readdirSync(backups) : [];
	const last = backupsAmong(names).find(({ label }) => label === 'replaced');
	return last && !names.includes(`${last.name}-wal`) ? join(backups, `${last.name}-wal`) : null;
}

/** So that looking into the file later leaves nothing beside it. A damaged one stays as it is. */
function makeSelfContained(file: string): void {
	try {
		const db = new Database(file, { fileMustExist: true });
		try {
			db.pragma('journal_mode = DELETE');
		} finally {
			db.close();
		}
	} catch (error) {
		if (!(error instanceof Database.SqliteError)) throw error;
	}
}
