/** Sketches of the newest draft of each article. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';

const hashesSchema = z.array(z.number().int().nonnegative());

export function sketchQueries(db: Database) {
	const put = db.prepare<[string, string]>('INSERT OR REPLACE INTO sketches (article, hashes) VALUES (?, ?)');
	const all = db.prepare<[], { article: string; hashes: string }>(
		`SELECT article, hashes FROM sketches
		WHERE article NOT IN (SELECT article FROM filings WHERE trashed_at IS NOT NULL) ORDER BY article DESC`,
	);
	return {
		put: (article: string, hashes: readonly number[]): void => void put.run(article, JSON.stringify(hashes)),
		/** Of all articles that are not in the trash, the newest first. */
		all: (): { article: string; hashes: number[] }[] =>
			all.all().map(({ article, hashes }) => ({ article, hashes: hashesSchema.parse(JSON.parse(hashes)) })),
	};
}
