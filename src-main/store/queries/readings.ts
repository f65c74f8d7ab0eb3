/** What the engine made of a revision, and which engine it was. */
import type { Database } from 'better-sqlite3';
import { type DocumentChecks, documentChecksSchema, type Reading, readingSchema } from '../../contract/model.ts';

export interface StoredReading {
	engine: string;
	reading: Reading;
	checks: DocumentChecks;
}

export function readingQueries(db: Database) {
	const put = db.prepare<[string, string, string, string]>(
		`INSERT INTO readings (revision, engine, reading, checks) VALUES (?, ?, ?, ?)
		ON CONFLICT (revision) DO UPDATE SET engine = excluded.engine, reading = excluded.reading, checks = excluded.checks`,
	);
	const get = db.prepare<[string, string], { engine: string; reading: string; checks: string }>(
		'SELECT engine, reading, checks FROM readings WHERE revision = ? AND engine = ?',
	);
	const stale = db.prepare<[string], { article: string }>(
		`SELECT r.article FROM readings d JOIN revisions r ON r.id = d.revision
		WHERE d.engine <> ? AND r.id = (SELECT max(id) FROM revisions WHERE article = r.article) ORDER BY r.article DESC`,
	);
	return {
		put(revision: string, { engine, reading, checks }: StoredReading): void {
			put.run(revision, engine, JSON.stringify(reading), JSON.stringify(checks));
		},
		/** Null too when another engine made it: its JSON may have another shape and is not looked at. */
		by(engine: string, revision: string): StoredReading | null {
			const row = get.get(revision, engine);
			if (!row) return null;
			return {
				engine: row.engine,
				reading: readingSchema.parse(JSON.parse(row.reading)),
				checks: documentChecksSchema.parse(JSON.parse(row.checks)),
			};
		},
		/** Articles whose newest revision was read by another engine than this one, newest first. */
		notBy: (engine: string): string[] => stale.all(engine).map((row) => row.article),
	};
}
