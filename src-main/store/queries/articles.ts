/** Articles and what the library shows of them. */
import type { Database } from 'better-sqlite3';
import type { ArticleSummary } from '../../contract/view.ts';
import { SUMMARY_ROWS, type SummaryTableRow, summaryOfRow } from './summary-rows.ts';

export interface SummaryRow extends Pick<ArticleSummary, 'title' | 'language' | 'published' | 'touchedAt' | 'progress'> {
	article: string;
}

export function articleQueries(db: Database) {
	const insert = db.prepare<[string, number, string]>('INSERT INTO articles (id, sample, created_at) VALUES (?, ?, ?)');
	const summarise = db.prepare<[string, string, string, string | null, string | null, string]>(
		`INSERT INTO summaries (article, title, language, published, touched_at, progress) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (article) DO UPDATE SET title = excluded.title, language = excluded.language,
			published = excluded.published, touched_at = excluded.touched_at, progress = excluded.progress`,
	);
	const all = db.prepare<[], SummaryTableRow>(`${SUMMARY_ROWS} WHERE f.trashed_at IS NULL ORDER BY a.id DESC`);
	const one = db.prepare<[string], SummaryTableRow>(`${SUMMARY_ROWS} WHERE a.id = ?`);
	const named = db.prepare<[], { id: string; title: string }>(
		`SELECT a.id, coalesce(s.title, p.title, '') AS title FROM articles a
		LEFT JOIN summaries s ON s.article = a.id LEFT JOIN purged p ON p.article = a.id ORDER BY a.id`,
	);
	const exists = db.prepare<[string], { found: number }>('SELECT EXISTS (SELECT 1 FROM articles WHERE id = ?) AS found');
	const any = db.prepare<[], { found: number }>('SELECT EXISTS (SELECT 1 FROM articles) AS found');
	return {
		insert(article: { id: string; sample: boolean; createdAt: string }): void {
			insert.run(article.id, article.sample ? 1 : 0, article.createdAt);
		},
		/** Writes what the library shows, new or again. */
		summarise({ article, title, language, published, touchedAt, progress }: SummaryRow): void {
			summarise.run(article, title, language, published, touchedAt, JSON.stringify(progress));
		},
		/** All articles that are not in the trash, the newest first. */
		list: (): ArticleSummary[] => all.all().map(summaryOfRow),
		/** Every article's id and title, those in the trash and purged ones too; the oldest first. */
		named: (): { id: string; title: string }[] => named.all(),
		get(id: string): ArticleSummary | null {
			const row = one.get(id);
			return row ? summaryOfRow(row) : null;
		},
		/** Purged ones too. */
		exists: (id: string): boolean => exists.get(id)?.found === 1,
		none: (): boolean => any.get()?.found === 0,
	};
}
