/** Removes an article's texts for good, and what the trash takes out of sight. Events are never removed. */
import type { Database } from 'better-sqlite3';

export function purgeQueries(db: Database) {
	const counted = db.prepare<[string], { count: number }>('SELECT count(*) AS count FROM events WHERE article = ?');
	const remember = db.prepare<[string, string, string]>(
		`INSERT INTO purged (article, title, at, files)
		SELECT s.article, s.title, ?, (SELECT json_group_array(json_object('sha256', sha256, 'fileName', file_name, 'importedAt', imported_at))
			FROM (SELECT sha256, file_name, imported_at FROM revisions WHERE article = ? ORDER BY id))
		FROM summaries s WHERE s.article = ?`,
	);
	const own = 'SELECT id FROM revisions WHERE article = ?';
	const steps = [
		'DELETE FROM quantity_rules WHERE quantity IN (SELECT number FROM quantities WHERE article = ?)',
		`DELETE FROM readings WHERE revision IN (${own})`,
		`DELETE FROM drafts WHERE revision IN (${own})`,
		'DELETE FROM summaries WHERE article = ?',
		'DELETE FROM sketches WHERE article = ?',
		'DELETE FROM article_tags WHERE article = ?',
		'DELETE FROM filings WHERE article = ?',
	].map((sql) => db.prepare<[string]>(sql));
	const digests = db.prepare<[string], { sha256: string }>('SELECT DISTINCT sha256 FROM revisions WHERE article = ?');
	const removeRevisions = db.prepare<[string]>('DELETE FROM revisions WHERE article = ?');
	const removeBlob = db.prepare<[string, string]>(
		'DELETE FROM blobs WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM revisions WHERE sha256 = ?)',
	);
	const revive = db.prepare<[string]>('DELETE FROM purged WHERE article = ?');
	return {
		/** In the transaction in which the texts of an article that was purged are taken in again; does nothing for any other. */
		revive: (article: string): void => void revive.run(article),
		/**
		 * In the transaction that the caller has open, once nothing derived of the article is left in facts, findings and the
		 * search index. A file that another article has too is kept for that one. Returns how many events are kept.
		 */
		purge(article: string, at: string): number {
			remember.run(at, article, article);
			const files = digests.all(article);
			for (const step of steps) step.run(article);
			removeRevisions.run(article);
			for (const { sha256 } of files) removeBlob.run(sha256, sha256);
			return counted.get(article)?.count ?? 0;
		},
	};
}
