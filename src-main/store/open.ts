/** Opens the one SQLite file of a home folder, or says why it cannot be used. */
import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { fail } from '../contract/errors.ts';
import { type Backup, lastBackup, listBackups, makeBackup, removeExpired, removeUnproved } from './backup.ts';
import { guard, guarded, storeFailure } from './failures.ts';
import { takeLock } from './lock.ts';
import { migrate, schemaVersion, supportedVersion } from './migrate.ts';
import { type Migration, migrations as ownMigrations } from './migrations/index.ts';
import { articleQueries } from './queries/articles.ts';
import { betweenQueries } from './queries/between.ts';
import { draftQueries } from './queries/drafts.ts';
import { eventQueries } from './queries/events.ts';
import { factQueries } from './queries/facts.ts';
import { filingQueries } from './queries/filings.ts';
import { inboxQueries } from './queries/inbox.ts';
import { pageQueries } from './queries/pages.ts';
import { purgeQueries } from './queries/purge.ts';
import { readingQueries } from './queries/readings.ts';
import { revisionQueries } from './queries/revisions.ts';
import { searchQueries } from './queries/search.ts';
import { settingQueries } from './queries/settings.ts';
import { sketchQueries } from './queries/sketches.ts';
import { finishRestore, putAside, type RestorePlace, stageRestore, swapIn } from './restore.ts';

export const STORE_FILE = 'tickmark.sqlite';

/** "TICK": marks the file as ours, so that some other program's database is refused and not migrated. */
export const APPLICATION_ID = 0x5449434b;

export type Store = Awaited<ReturnType<typeof openStore>>;

/**
 * Makes the folder, takes the lock, looks the file over, brings its schema up to date. `migrations` is there for tests.
 * Errors: STORE_IN_USE, STORE_NEWER, STORE_CORRUPT (the file is kept), STORE_READ_ONLY, STORE_FULL, MIGRATION_FAILED.
 */
export async function openStore(options: { folder: string; migrations?: readonly Migration[] }) {
	const migrations = options.migrations ?? ownMigrations;
	const place = placeOf(options.folder, migrations);
	const { file, backups } = place;
	const release = lockFolder(options.folder, file);
	let db: Database.Database | null = null;
	try {
		finishRestore(place);
		removeUnproved(backups);
		const logMissing = existsSync(markOf(file)) && existsSync(file) && !existsSync(`${file}-wal`);
		db = connect(file, supportedVersion(migrations));
		await migrate(db, { migrations, backups });
		return assemble(db, { place, release, logMissing });
	} catch (error) {
		db?.close();
		release();
		throw storeFailure(error, file);
	}
}

/** The backups of a home folder, whatever state its database is in; the newest first. */
export const backupsOf = (folder: string): Backup[] =>
	guard(join(folder, STORE_FILE), () => listBackups(placeOf(folder, ownMigrations).backups));

/**
 * Puts a backup in the place of a home folder's database, which nobody has open and which may be damaged. Returns the
 * name under which the file that was there is kept; null if there was none.
 * Errors: STORE_IN_USE, NOT_FOUND, BACKUP_UNSOUND, STORE_NEWER, STORE_FULL, STORE_READ_ONLY.
 */
export function restoreFolder(folder: string, name: string): string | null {
	const place = placeOf(folder, ownMigrations);
	const release = lockFolder(folder, place.file);
	try {
		finishRestore(place);
		stageRestore(place, name);
		removeMark(place.file);
		return swapIn(place);
	} catch (error) {
		throw storeFailure(error, place.file);
	} finally {
		release();
	}
}

/**
 * Sets a home folder's database aside, which nobody has open: it is kept as a backup, and the next opening begins an
 * empty one. Returns the name under which it is kept; null if there was none. Errors: STORE_IN_USE, STORE_READ_ONLY.
 */
export function setAside(folder: string): string | null {
	const place = placeOf(folder, ownMigrations);
	const release = lockFolder(folder, place.file);
	try {
		finishRestore(place);
		removeMark(place.file);
		return putAside(place);
	} catch (error) {
		throw storeFailure(error, place.file);
	} finally {
		release();
	}
}

/** The newest schema that this program can open. */
export const newestSchema = (): number => supportedVersion(ownMigrations);

const placeOf = (folder: string, migrations: readonly Migration[]): RestorePlace => ({
	file: join(folder, STORE_FILE),
	backups: join(folder, 'backups'),
	migrations,
	applicationId: APPLICATION_ID,
});

function lockFolder(folder: string, file: string): () => void {
	return guard(file, () => {
		makeFolder(folder, file);
		return takeLock(join(folder, `${STORE_FILE}.lock`), file);
	});
}

/**
 * What stands in it is not published yet: for its owner's eyes, where the system has such a thing. Step by step, since Node
 * never comes back from making a folder where none can be made (in /proc, on a disk that has gone).
 */
function makeFolder(folder: string, file: string): void {
	const there = statSync(folder, { throwIfNoEntry: false });
	if (there?.isDirectory()) return;
	if (there) throw fail('STORE_READ_ONLY', { file });
	const above = dirname(folder);
	if (above !== folder) makeFolder(above, file);
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : '';
		// Another program made it meanwhile.
		if (code === 'EEXIST' && existsSync(folder)) return;
		if (NO_PLACE.has(String(code))) throw fail('STORE_READ_ONLY', { file }, error);
		throw error;
	}
}

/** The way to the folder leads through a file, or to where there are no folders. */
const NO_PLACE: ReadonlySet<string> = new Set(['ENOTDIR', 'ENOENT', 'EEXIST', 'ENAMETOOLONG', 'ELOOP']);

function connect(file: string, supported: number): Database.Database {
	// SQLite opens a file it may not write without a word, and says so only at the first write: a decision, perhaps.
	if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
	const db = new Database(file, { timeout: 2000 });
	try {
		lookOver(db, supported);
		db.pragma('journal_mode = WAL');
		// better-sqlite3 is built with NORMAL under WAL, which may lose the last commits when the power goes.
		db.pragma('synchronous = FULL');
		// macOS has its own call for writing through to the platter.
		db.pragma('checkpoint_fullfsync = ON');
		db.pragma('foreign_keys = ON');
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
}

function lookOver(db: Database.Database, supported: number): void {
	const found = schemaVersion(db);
	if (found > supported) throw fail('STORE_NEWER', { file: db.name, found, supported });
	const corrupt = (detail: string) => fail('STORE_CORRUPT', { file: db.name, detail });
	const check = db.pragma('quick_check(1)', { simple: true });
	if (check !== 'ok') throw corrupt(String(check));
	const application = Number(db.pragma('application_id', { simple: true }));
	const empty = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
	if (empty && application === 0) db.pragma(`application_id = ${APPLICATION_ID}`);
	else if (application !== APPLICATION_ID) throw corrupt('the file belongs to another program');
}

/** All queries over one connection. */
function queriesOf(db: Database.Database, file: string) {
	return {
		articles: guarded(file, articleQueries(db)),
		revisions: guarded(file, revisionQueries(db)),
		readings: guarded(file, readingQueries(db)),
		facts: guarded(file, factQueries(db)),
		between: guarded(file, betweenQueries(db)),
		drafts: guarded(file, draftQueries(db)),
		events: guarded(file, eventQueries(db)),
		filings: guarded(file, filingQueries(db)),
		pages: guarded(file, pageQueries(db)),
		purging: guarded(file, purgeQueries(db)),
		inbox: guarded(file, inboxQueries(db)),
		search: guarded(file, searchQueries(db)),
		settings: guarded(file, settingQueries(db)),
		sketches: guarded(file, sketchQueries(db)),
	};
}

/**
 * Stands beside the library while it is open. After a crash SQLite's log stands there too and holds what was decided last;
 * the mark without the log says that somebody took the log away.
 */
const markOf = (file: string): string => `${file}.open`;

const setMark = (file: string): void => {
	if (existsSync(`${file}-wal`)) writeFileSync(markOf(file), '');
};
/** Before the connection is closed, which removes the log: a kill in between must not look like a loss. */
const removeMark = (file: string): void => rmSync(markOf(file), { force: true });

function assemble(
	connection: Database.Database,
	{ place, release, logMissing }: { place: RestorePlace; release: () => void; logMissing: boolean },
) {
	const { file, backups, migrations } = place;
	let db = connection;
	let open = true;
	setMark(file);
	const store = {
		file,
		/** Whether the program was cut short the last time and its log has gone since: its last decisions may be missing. */
		logMissing,
		...queriesOf(db, file),
		/** All of `work` or nothing of it, on the disk when this returns. `work` is synchronous: nothing may wait inside. */
		transaction: <T>(work: () => T extends Promise<unknown> ? never : T): T =>
			guard(file, () => db.transaction(work).immediate() as T),
		/** Everything SQLite can find wrong with the file; empty when it is sound. Reads the whole file. */
		defects: (): string[] =>
			guard(file, () => {
				const rows = db.pragma('integrity_check') as { integrity_check: string }[];
				const broken = db.pragma('foreign_key_check') as unknown[];
				return [
					...rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
					...broken.map((row) => JSON.stringify(row)),
				];
			}),
		/** Lets the file grow to so many pages and no further, as a full disk would. For tests. */
		limitPages: (pages: number): void => void db.pragma(`max_page_count = ${pages}`),
		/** When the newest backup with this label was made, in milliseconds since 1970; null if there is none. */
		lastBackup: (label: string): number | null => lastBackup(backups, label),
		/** Makes a proved backup and returns its path. */
		backup: async (label: string): Promise<string> => {
			try {
				return await makeBackup(db, { folder: backups, label });
			} catch (error) {
				throw storeFailure(error, file);
			}
		},
		/** The backups, the newest first, each opened and counted. */
		backups: (): Backup[] => guard(file, () => listBackups(backups)),
		/**
		 * Puts a backup in the place of everything, and keeps what was there as a backup, whose name is returned.
		 * Synchronous: nobody can write in between. Where it fails, the store goes on with what it had.
		 * Errors: NOT_FOUND, BACKUP_UNSOUND, STORE_NEWER, STORE_FULL, STORE_READ_ONLY.
		 */
		restore: (name: string): string | null =>
			guard(file, () => {
				stageRestore(place, name);
				removeMark(file);
				db.close();
				try {
					return swapIn(place);
				} finally {
					finishRestore(place);
					db = connect(file, supportedVersion(migrations));
					setMark(file);
					Object.assign(store, queriesOf(db, file));
					removeExpired(backups, Date.now());
				}
			}),
		/** Lets go of the file. May be called twice. */
		close(): void {
			if (!open) return;
			open = false;
			try {
				db.pragma('optimize');
			} catch (error) {
				// Only a better plan for the next time: a full disk must not keep the file from being closed.
				if (!(error instanceof Database.SqliteError)) throw error;
			} finally {
				removeMark(file);
				db.close();
				release();
			}
		},
	};
	return store;
}
