/** What connects a draft with the one before it. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type DraftPair, draftPairSchema, type ParagraphPair, paragraphPairSchema } from '../../contract/drafts.ts';

const pairsSchema = z.array(draftPairSchema);
const paragraphsSchema = z.array(paragraphPairSchema);

export interface StoredDraft {
	pairs: DraftPair[];
	/** Null for a draft of the time when paragraphs were named by their text alone. */
	paragraphs: ParagraphPair[] | null;
}

export function draftQueries(db: Database) {
	const insert = db.prepare<[string, string, string, string | null]>(
		'INSERT INTO drafts (revision, previous, pairs, paragraphs) VALUES (?, ?, ?, ?)',
	);
	const of = db.prepare<[string], { pairs: string; paragraphs: string | null }>(
		'SELECT pairs, paragraphs FROM drafts WHERE revision = ?',
	);
	const before = db.prepare<[string], { previous: string }>('SELECT previous FROM drafts WHERE revision = ?');
	return {
		insert(revision: string, previous: string, { pairs, paragraphs }: StoredDraft): void {
			insert.run(revision, previous, JSON.stringify(pairs), paragraphs && JSON.stringify(paragraphs));
		},
		/** The draft before this one. Throws for a first draft. */
		previous(revision: string): string {
			const row = before.get(revision);
			if (!row) throw new Error(`${revision} is a first draft`);
			return row.previous;
		},
		/** Null for the first draft of an article. */
		of(revision: string): StoredDraft | null {
			const row = of.get(revision);
			if (!row) return null;
			const paragraphs = row.paragraphs === null ? null : paragraphsSchema.parse(JSON.parse(row.paragraphs));
			return { pairs: pairsSchema.parse(JSON.parse(row.pairs)), paragraphs };
		},
	};
}
