/** The index of what the figures of all articles say, by the key under which they may be compared. */
import type { Database } from 'better-sqlite3';
import { type Fact, factSchema } from '../../contract/model.ts';

/** Of one key, so many facts of other articles are compared, the newest articles' first. */
export const SHARED_PER_KEY = 32;

export function factQueries(db: Database) {
	const clear = db.prepare<[string]>('DELETE FROM facts WHERE article = ?');
	const insert = db.prepare<[string, string, string, string, string]>(
		'INSERT OR REPLACE INTO facts (article, figure, key, engine, fact) VALUES (?, ?, ?, ?, ?)',
	);
	// One seek a key, newest article first, that ends with the limit: a key of ten thousand articles costs what one of a
	// hundred does. A window over all keys at once would read every fact of each before it drops most.
	const matching = db.prepare<[string, string, string, number], { fact: string }>(
		'SELECT fact FROM facts WHERE key = ? AND article <> ? AND engine = ? ORDER BY article DESC, figure LIMIT ?',
	);
	const keys = db.prepare<[string, string], { key: string }>('SELECT key FROM facts WHERE article = ? AND figure = ?');
	return {
		/** Under which keys a figure may be compared. */
		keysOf: (article: string, figure: string): string[] => keys.all(article, figure).map(({ key }) => key),
		replace(article: string, engine: string, facts: readonly Fact[]): void {
			clear.run(article);
			for (const fact of facts) insert.run(article, fact.figure, fact.key, engine, JSON.stringify(fact));
		},
		/**
		 * Facts under these keys in all articles but one; at most {@link SHARED_PER_KEY} a key. Those of another engine
		 * may have another shape and other keys; they come in when their article is read again, and are compared then.
		 */
		under: (keys: Iterable<string>, { except, engine }: { except: string; engine: string }): Fact[] =>
			[...new Set(keys)].flatMap((key) =>
				matching.all(key, except, engine, SHARED_PER_KEY).map(({ fact }) => factSchema.parse(JSON.parse(fact))),
			),
	};
}
