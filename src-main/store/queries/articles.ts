/** Articles and what the library shows of them. */
import type { Database } from 'better-sqlite3';
import { type ArticleSummary, articleSummarySchema } from '../../contract/view.ts';

export interface SummaryRow extends Pick<ArticleSummary, 'title' | 'language' | 'published' | 'touchedAt' | 'progress'> {
	article: string;
}

interface Row {
	id: string;
	sample: number;
	title: string;
	file_name: string;
	language: string;
	published: string | null;
	imported_at: string;
	touched_at: string | null;
	progress: string;
}

const parse = (row: Row): ArticleSummary =>
	articleSummarySchema.parse({
		id: row.id,
		title: row.title,
		fileName: row.file_name,
		language: row.language,
		published: row.published,
		importedAt: row.imported_at,
		touchedAt: row.touched_at,
		sample: row.sample === 1,
		progress: JSON.parse(row.progress),
	});

export function articleQueries(db: Database) {
	const insert = db.prepare<[string, number, string]>('INSERT INTO articles (id, sample, created_at) VALUES (?, ?, ?)');
	const summarise = db.prepare<[string, string, string, string | null, string | null, string]>(
		`INSERT INTO summaries (article, title, language, published, touched_at, progress) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (article) DO UPDATE SET title = excluded.title, language = excluded.language,
			published = excluded.published, touched_at = excluded.touched_at, progress = excluded.progress`,
	);
	const joined = `SELECT a.id, a.sample, s.title, r.file_name, s.language, s.published, r.imported_at, s.touched_at, s.progress
		FROM articles a
		JOIN summaries s ON s.article = a.id
		JOIN revisions r ON r.id = (SELECT max(id) FROM revisions WHERE article = a.id)`;
	const all = db.prepare<[], Row>(`${joined} ORDER BY a.id DESC`);
	const one = db.prepare<[string], Row>(`${joined} WHERE a.id = ?`);
	const any = db.prepare<[], { found: number }>('SELECT EXISTS (SELECT 1 FROM articles) AS found');
	return {
		insert(article: { id: string; sample: boolean; createdAt: string }): void {
			insert.run(article.id, article.sample ? 1 : 0, article.createdAt);
		},
		/** Writes what the library shows, new or again. */
		summarise({ article, title, language, published, touchedAt, progress }: SummaryRow): void {
			summarise.run(article, title, language, published, touchedAt, JSON.stringify(progress));
		},
		/** All articles, the newest first. */
		list: (): ArticleSummary[] => all.all().map(parse),
		get(id: string): ArticleSummary | null {
			const row = one.get(id);
			return row ? parse(row) : null;
		},
		none: (): boolean => any.get()?.found === 0,
	};
}
