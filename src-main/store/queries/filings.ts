/** Where articles are filed: folders, tags, days, names, the archive and the trash. */
import type { Database } from 'better-sqlite3';
import { type Filed, type Filing, noFiling, type Shelves } from '../../contract/library.ts';

interface Row {
	article: string;
	folder: string | null;
	due: string | null;
	assignee: string | null;
	archived_at: string | null;
	trashed_at: string | null;
}

/** Articles on the desk: neither archived, in the trash, nor purged. */
const ON_DESK = `a.id NOT IN (SELECT article FROM filings WHERE archived_at IS NOT NULL)
	AND a.id NOT IN (SELECT article FROM filings WHERE trashed_at IS NOT NULL)
	AND a.id NOT IN (SELECT article FROM purged)`;

export function filingQueries(db: Database) {
	const get = db.prepare<[string], Row>('SELECT * FROM filings WHERE article = ?');
	const tagsOf = db.prepare<[string], { tag: string }>('SELECT tag FROM article_tags WHERE article = ? ORDER BY tag');
	const put = db.prepare<[string, string | null, string | null, string | null, string | null, string | null]>(
		`INSERT INTO filings (article, folder, due, assignee, archived_at, trashed_at) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (article) DO UPDATE SET folder = excluded.folder, due = excluded.due, assignee = excluded.assignee,
			archived_at = excluded.archived_at, trashed_at = excluded.trashed_at`,
	);
	const clearTags = db.prepare<[string]>('DELETE FROM article_tags WHERE article = ?');
	const putTag = db.prepare<[string, string]>('INSERT OR IGNORE INTO article_tags (article, tag) VALUES (?, ?)');
	const exists = db.prepare<[string, string], { found: number }>(
		'SELECT EXISTS (SELECT 1 FROM articles WHERE id = ?) AND NOT EXISTS (SELECT 1 FROM purged WHERE article = ?) AS found',
	);
	const trashedBefore = db.prepare<[string], { article: string }>(
		'SELECT article FROM filings WHERE trashed_at < ? ORDER BY article',
	);
	const folders = db.prepare<[], { name: string; articles: number }>(
		`SELECT f.folder AS name, count(*) AS articles FROM filings f
		WHERE f.folder IS NOT NULL AND f.archived_at IS NULL AND f.trashed_at IS NULL GROUP BY f.folder ORDER BY f.folder`,
	);
	const tags = db.prepare<[], { name: string; articles: number }>(
		`SELECT t.tag AS name, count(*) AS articles FROM article_tags t LEFT JOIN filings f ON f.article = t.article
		WHERE f.archived_at IS NULL AND f.trashed_at IS NULL GROUP BY t.tag ORDER BY t.tag`,
	);
	const assignees = db.prepare<[], { name: string; articles: number }>(
		`SELECT f.assignee AS name, count(*) AS articles FROM filings f
		WHERE f.assignee IS NOT NULL AND f.archived_at IS NULL AND f.trashed_at IS NULL GROUP BY f.assignee ORDER BY f.assignee`,
	);
	const counts = db.prepare<[], { desk: number; archive: number; trash: number }>(
		`SELECT (SELECT count(*) FROM articles a WHERE ${ON_DESK}) AS desk,
			(SELECT count(*) FROM filings WHERE archived_at IS NOT NULL AND trashed_at IS NULL) AS archive,
			(SELECT count(*) FROM filings WHERE trashed_at IS NOT NULL) AS trash`,
	);
	const of = (article: string): Filing => {
		const row = get.get(article);
		if (!row) return { ...noFiling, tags: tagsOf.all(article).map(({ tag }) => tag) };
		const { folder, due, assignee, archived_at: archivedAt, trashed_at: trashedAt } = row;
		return { folder, tags: tagsOf.all(article).map(({ tag }) => tag), due, assignee, archivedAt, trashedAt };
	};
	return {
		of,
		put({ article, filing }: Filed): void {
			const { folder, tags, due, assignee, archivedAt, trashedAt } = filing;
			put.run(article, folder, due, assignee, archivedAt, trashedAt);
			clearTags.run(article);
			for (const tag of tags) putTag.run(article, tag);
		},
		/** Whether there is such an article, and it was not purged. */
		canFile: (article: string): boolean => exists.get(article, article)?.found === 1,
		/** Articles put into the trash before this time. */
		trashedBefore: (time: string): string[] => trashedBefore.all(time).map(({ article }) => article),
		shelves(): Shelves {
			const found = counts.get() ?? { desk: 0, archive: 0, trash: 0 };
			return { folders: folders.all(), tags: tags.all(), assignees: assignees.all(), ...found };
		},
	};
}
