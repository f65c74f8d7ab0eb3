/** What connects a draft with the one before it. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type DraftPair, draftPairSchema } from '../../contract/drafts.ts';

const pairsSchema = z.array(draftPairSchema);

export function draftQueries(db: Database) {
	const insert = db.prepare<[string, string, string]>('INSERT INTO drafts (revision, previous, pairs) VALUES (?, ?, ?)');
	const of = db.prepare<[string], { pairs: string }>('SELECT pairs FROM drafts WHERE revision = ?');
	return {
		insert(revision: string, previous: string, pairs: readonly DraftPair[]): void {
			insert.run(revision, previous, JSON.stringify(pairs));
		},
		/** Null for the first draft of an article. */
		pairs(revision: string): DraftPair[] | null {
			const row = of.get(revision);
			return row ? pairsSchema.parse(JSON.parse(row.pairs)) : null;
		},
	};
}
