/** Articles as the library lists them, out of their rows. */
import { noFiling } from '../../contract/library.ts';
import { type ArticleSummary, articleSummarySchema } from '../../contract/view.ts';

export interface SummaryTableRow {
	id: string;
	sample: number;
	title: string;
	file_name: string;
	language: string;
	published: string | null;
	imported_at: string;
	touched_at: string | null;
	progress: string;
	drafts: number;
	folder: string | null;
	due: string | null;
	assignee: string | null;
	archived_at: string | null;
	trashed_at: string | null;
	tags: string;
}

/** To be followed by WHERE, ORDER BY and LIMIT over a (articles), s (summaries) and f (filings, all NULL where unfiled). */
export const SUMMARY_ROWS = `SELECT a.id, a.sample, s.title, s.language, s.published, s.touched_at, s.progress,
		f.folder, f.due, f.assignee, f.archived_at, f.trashed_at,
		(SELECT file_name FROM revisions WHERE article = a.id ORDER BY id DESC LIMIT 1) AS file_name,
		(SELECT imported_at FROM revisions WHERE article = a.id ORDER BY id DESC LIMIT 1) AS imported_at,
		(SELECT count(*) FROM revisions WHERE article = a.id) AS drafts,
		(SELECT json_group_array(tag) FROM (SELECT tag FROM article_tags WHERE article = a.id ORDER BY tag)) AS tags
	FROM articles a
	JOIN summaries s ON s.article = a.id
	LEFT JOIN filings f ON f.article = a.id`;

export const summaryOfRow = (row: SummaryTableRow): ArticleSummary =>
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
		drafts: row.drafts,
		filing: {
			...noFiling,
			...{ folder: row.folder, due: row.due, assignee: row.assignee, tags: JSON.parse(row.tags) },
			...{ archivedAt: row.archived_at, trashedAt: row.trashed_at },
		},
	});
