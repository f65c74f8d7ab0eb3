/** The history of every article. Appended to, never changed: the database itself refuses. */
import type { Database } from 'better-sqlite3';
import { ZodError } from 'zod';
import { eventSchema, type ReviewEvent } from '../../contract/review.ts';

/** An event with the SHA-256 of its canonical JSON, as it was when it was written. */
export interface StoredEvent {
	event: ReviewEvent;
	hash: string;
}

interface Row {
	id: string;
	article: string;
	at: string;
	by: string;
	target: string;
	act: string;
	previous: string;
	also: string | null;
	hash: string;
}

const parse = ({ target, act, also, hash, ...rest }: Row): StoredEvent => ({
	event: eventSchema.parse({
		...rest,
		...(also === null ? {} : { also: JSON.parse(also) }),
		target: JSON.parse(target),
		act: JSON.parse(act),
	}),
	hash,
});

/** How many events there should be, and which is the newest. */
export interface Head {
	count: number;
	event: string;
	hash: string;
}

export function eventQueries(db: Database) {
	const insert = db.prepare<[string, string, string, string, string, string, string, string | null, string]>(
		'INSERT INTO events (id, article, at, by, target, act, previous, also, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
	);
	const of = db.prepare<[string], Row>(
		'SELECT id, article, at, by, target, act, previous, also, hash FROM events WHERE article = ? ORDER BY id',
	);
	const head = db.prepare<[string], Head>('SELECT count, event, hash FROM heads WHERE article = ?');
	return {
		/** As the database counted them when they were written; null for an article without events. */
		head: (article: string): Head | null => head.get(article) ?? null,
		append({ event, hash }: StoredEvent): void {
			const { id, article, at, by, target, act, previous, also } = event;
			const others = also === undefined ? null : JSON.stringify(also);
			insert.run(id, article, at, by, JSON.stringify(target), JSON.stringify(act), previous, others, hash);
		},
		/** The article's events as they stand in the rows, oldest first; null for one that is no event any more. */
		written: (article: string): { id: string; stored: StoredEvent | null }[] =>
			of.all(article).map((row) => {
				try {
					return { id: row.id, stored: parse(row) };
				} catch (error) {
					if (error instanceof ZodError || error instanceof SyntaxError) return { id: row.id, stored: null };
					throw error;
				}
			}),
		/** The article's events, oldest first. */
		of: (article: string): StoredEvent[] => of.all(article).map(parse),
	};
}
