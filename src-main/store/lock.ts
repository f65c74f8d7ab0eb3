/**
 * One program at a time. The lock is the operating system's own, held through SQLite on an empty file beside the
 * database: it goes with the process however that ends, so it is never stale, and nothing is written that could be.
 */
import Database from 'better-sqlite3';
import { fail } from '../contract/errors.ts';

/** A program that is just closing gets this long to let go. */
const PATIENCE_MS = 500;

/** Takes the lock; the function returned lets it go. Errors: STORE_IN_USE, named after `database`. */
export function takeLock(file: string, database: string): () => void {
	const lock = new Database(file, { timeout: PATIENCE_MS });
	try {
		// Nothing is ever written, so nothing is to lie about as a journal either.
		lock.pragma('journal_mode = MEMORY');
		lock.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		lock.close();
		if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
			throw fail('STORE_IN_USE', { file: database }, error);
		}
		throw error;
	}
	return () => lock.close();
}
