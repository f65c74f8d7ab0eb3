/** Brings a database to the newest schema, step by step, each step whole or not at all. */
import type { Database } from 'better-sqlite3';
import { fail } from '../contract/errors.ts';
import { makeBackup } from './backup.ts';
import { type Migration, versionOf } from './migrations/index.ts';

/** The schema version of the file; 0 for one that has never been written. */
export const schemaVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/** The newest version that these migrations know. Throws when their numbers do not ascend one by one. */
export function supportedVersion(migrations: readonly Migration[]): number {
	migrations.forEach((migration, index) => {
		if (versionOf(migration) !== index + 1) throw new Error(`migration ${migration.name} is out of order`);
	});
	return migrations.length;
}

/**
 * Runs the migrations that `db` has not seen, each in one transaction together with its version number. A database that
 * already holds data is backed up first, and nothing is run when the backup cannot be made.
 * Errors: MIGRATION_FAILED; the failed step has then left neither data nor version changed.
 */
export async function migrate(db: Database, options: { migrations: readonly Migration[]; backups: string }): Promise<void> {
	const from = schemaVersion(db);
	const pending = options.migrations.filter((migration) => versionOf(migration) > from);
	const first = pending[0];
	if (!first) return;
	let backup: string | null = null;
	if (from > 0) {
		try {
			backup = await makeBackup(db, { folder: options.backups, label: `v${from}` });
		} catch (cause) {
			throw failedStep(db, first, null, cause);
		}
	}
	runSteps(db, pending, backup);
}

/** The same on a file that is itself a copy, and needs no other. Errors: MIGRATION_FAILED. */
export function migrateCopy(db: Database, migrations: readonly Migration[]): void {
	const from = schemaVersion(db);
	const pending = migrations.filter((migration) => versionOf(migration) > from);
	runSteps(db, pending, null);
}

function runSteps(db: Database, pending: readonly Migration[], backup: string | null): void {
	for (const migration of pending) {
		try {
			db.transaction(() => {
				migration.run(db);
				const broken = db.pragma('foreign_key_check') as unknown[];
				if (broken.length > 0) throw new Error(`${broken.length} rows point at nothing`);
				db.pragma(`user_version = ${versionOf(migration)}`);
			}).immediate();
		} catch (cause) {
			throw failedStep(db, migration, backup, cause);
		}
	}
}

function failedStep(db: Database, migration: Migration, backup: string | null, cause: unknown) {
	const detail = cause instanceof Error ? cause.message : String(cause);
	return fail('MIGRATION_FAILED', { file: db.name, version: versionOf(migration), backup, detail }, cause);
}
