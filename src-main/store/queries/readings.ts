/** What the engine made of a revision, and which engine it was. */
import type { Database } from 'better-sqlite3';
import {
	type DocumentChecks,
	documentChecksSchema,
	type Figure,
	figureSchema,
	type Paragraph,
	paragraphSchema,
	type Reading,
	readingSchema,
} from '../../contract/model.ts';

export interface StoredReading {
	engine: string;
	reading: Reading;
	checks: DocumentChecks;
	/** The editors' marks that the checks have seen, as the desk names them; "" for those of the reading alone. */
	marks: string;
}

export interface PlacedFigure {
	/** Of the article. */
	title: string;
	figure: Figure;
	paragraph: Paragraph;
}

export function readingQueries(db: Database) {
	const put = db.prepare<[string, string, string, string]>(
		`INSERT INTO readings (revision, engine, reading, checks) VALUES (?, ?, ?, ?)
		ON CONFLICT (revision) DO UPDATE SET engine = excluded.engine, reading = excluded.reading, checks = excluded.checks,
			marks = ''`,
	);
	const setChecks = db.prepare<[string, string, string, string]>(
		'UPDATE readings SET checks = ?, marks = ? WHERE revision = ? AND engine = ?',
	);
	const get = db.prepare<[string, string], { engine: string; reading: string; checks: string; marks: string }>(
		'SELECT engine, reading, checks, marks FROM readings WHERE revision = ? AND engine = ?',
	);
	const placed = db.prepare<[string, string], { title: string; figure: string; paragraph: string }>(
		`SELECT s.title, f.value AS figure, json_extract(d.reading, '$.paragraphs[' || (f.value ->> 'paragraph') || ']') AS paragraph
		FROM summaries s
		JOIN revisions r ON r.id = (SELECT max(id) FROM revisions WHERE article = s.article)
		JOIN readings d ON d.revision = r.id
		JOIN json_each(d.reading, '$.figures') f
		WHERE s.article = ? AND f.value ->> 'id' = ?`,
	);
	const outdate = db.prepare<[string, string]>(
		'UPDATE readings SET engine = ? WHERE revision = (SELECT max(id) FROM revisions WHERE article = ?)',
	);
	const stale = db.prepare<[string], { article: string }>(
		`SELECT r.article FROM readings d JOIN revisions r ON r.id = d.revision
		WHERE d.engine <> ? AND r.id = (SELECT max(id) FROM revisions WHERE article = r.article)
			AND r.article NOT IN (SELECT article FROM filings WHERE trashed_at IS NOT NULL) ORDER BY r.article DESC`,
	);
	return {
		put(revision: string, { engine, reading, checks }: Omit<StoredReading, 'marks'>): void {
			put.run(revision, engine, JSON.stringify(reading), JSON.stringify(checks));
		},
		/** Puts checks that have seen these marks in the place of the reading's. */
		setChecks: (revision: string, engine: string, { checks, marks }: Pick<StoredReading, 'checks' | 'marks'>): void =>
			void setChecks.run(JSON.stringify(checks), marks, revision, engine),
		/** Says that another engine read the article's newest revision, so that it is read again. */
		outdate: (article: string, engine: string): void => void outdate.run(engine, article),
		/** Null too when another engine made it: its JSON may have another shape and is not looked at. */
		by(engine: string, revision: string): StoredReading | null {
			const row = get.get(revision, engine);
			if (!row) return null;
			return {
				engine: row.engine,
				reading: readingSchema.parse(JSON.parse(row.reading)),
				checks: documentChecksSchema.parse(JSON.parse(row.checks)),
				marks: row.marks,
			};
		},
		/** One figure of an article with its paragraph, without parsing the rest; null where it is not in the newest reading. */
		figure(article: string, figure: string): PlacedFigure | null {
			const row = placed.get(article, figure);
			if (!row) return null;
			return {
				title: row.title,
				figure: figureSchema.parse(JSON.parse(row.figure)),
				paragraph: paragraphSchema.parse(JSON.parse(row.paragraph)),
			};
		},
		/** Articles whose newest revision was read by another engine than this one, newest first. */
		notBy: (engine: string): string[] => stale.all(engine).map((row) => row.article),
	};
}
