/** Opens the one SQLite file of a home folder, or says why it cannot be used. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fail } from '../contract/errors.ts';
import { lastBackup, makeBackup } from './backup.ts';
import { guard, guarded, storeFailure } from './failures.ts';
import { takeLock } from './lock.ts';
import { migrate, schemaVersion, supportedVersion } from './migrate.ts';
import { type Migration, migrations as ownMigrations } from './migrations/index.ts';
import { articleQueries } from './queries/articles.ts';
import { betweenQueries } from './queries/between.ts';
import { eventQueries } from './queries/events.ts';
import { factQueries } from './queries/facts.ts';
import { readingQueries } from './queries/readings.ts';
import { revisionQueries } from './queries/revisions.ts';
import { settingQueries } from './queries/settings.ts';

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
	const file = join(options.folder, STORE_FILE);
	const backups = join(options.folder, 'backups');
	const release = guard(file, () => {
		// What stands in it is not published yet: for its owner's eyes, where the system has such a thing.
		mkdirSync(options.folder, { recursive: true, mode: 0o700 });
		return takeLock(join(options.folder, `${STORE_FILE}.lock`), file);
	});
	let db: Database.Database | null = null;
	try {
		db = connect(file, supportedVersion(migrations));
		await migrate(db, { migrations, backups });
		return assemble(db, { file, backups, release });
	} catch (error) {
		db?.close();
		release();
		throw storeFailure(error, file);
	}
}

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

function assemble(db: Database.Database, { file, backups, release }: { file: string; backups: string; release: () => void }) {
	let open = true;
	return {
		file,
		articles: guarded(file, articleQueries(db)),
		revisions: guarded(file, revisionQueries(db)),
		readings: guarded(file, readingQueries(db)),
		facts: guarded(file, factQueries(db)),
		between: guarded(file, betweenQueries(db)),
		events: guarded(file, eventQueries(db)),
		settings: guarded(file, settingQueries(db)),
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
		/** Lets go of the file. May be called twice. */
		close(): void {
			if (!open) return;
			open = false;
			db.pragma('optimize');
			db.close();
			release();
		},
	};
}
