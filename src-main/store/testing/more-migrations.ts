/** The program's migrations and three of a program to come, which rewrite every text: long enough to be killed in. */
import type { Database } from 'better-sqlite3';
import { type Migration, migrations, versionOf } from '../migrations/index.ts';

/** `tell` hears of every step inside a migration too. */
export function moreMigrations(tell: (line: string) => void = () => {}): readonly Migration[] {
	const next = (by: number): string => String(migrations.length + by).padStart(4, '0');
	const step = (name: string, ...parts: string[]): Migration => ({
		name,
		run(db: Database) {
			for (const part of parts) {
				tell(`in ${name}`);
				db.exec(part);
			}
			tell(`end of ${versionOf({ name })}`);
		},
	});
	return [
		...migrations,
		step(
			`${next(1)}-copy`,
			'CREATE TABLE copies (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT',
			'INSERT INTO copies SELECT id, source_text FROM revisions',
		),
		step(`${next(2)}-rewrite`, `UPDATE copies SET text = text || ' '`, 'CREATE INDEX copies_by_text ON copies (text)'),
		step(`${next(3)}-end`, 'CREATE TABLE done (count INTEGER) STRICT', 'INSERT INTO done SELECT count(*) FROM copies'),
	];
}
