/** Which marks of the editors the stored checks have seen: figures that were added or trimmed are checked as well. */
import type { Database } from 'better-sqlite3';

export const checksOfMarks = (db: Database): void =>
	void db.exec(`ALTER TABLE readings ADD COLUMN marks TEXT NOT NULL DEFAULT ''`);
