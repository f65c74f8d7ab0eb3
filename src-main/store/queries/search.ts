/** The index of texts and of figures. Derived: filled by the desk together with readings and events. */
import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { figureVerdictSchema } from '../../contract/review.ts';
import { type SearchHit, searchHitSchema } from '../../contract/search.ts';
import { indexTerms, phraseQuery } from '../search/terms.ts';

export interface SearchText {
	kind: 'title' | 'paragraph' | 'note';
	paragraph: number | null;
	figure: string | null;
	event: string | null;
	text: string;
}

export interface Quantity {
	figure: string;
	paragraph: number;
	/** In the paragraph's reading text. */
	from: number;
	to: number;
	/** Keys that compare as text the way the numbers do; null where unbounded or without a number. */
	low: string | null;
	high: string | null;
	unit: string;
	verdict: string;
	metric: string;
	period: string;
	place: string;
	/** Whose findings name the figure. */
	rules: readonly string[];
}

/** All that is given has to hold. Keys as in {@link Quantity}. */
export interface QuantityQuery {
	/** `equal`: exactly this; `within`: all of it between these, bounds included or not; null sides are unbounded. */
	bounds:
		| { type: 'equal'; key: string }
		| { type: 'within'; low: { key: string; open: boolean } | null; high: { key: string; open: boolean } | null }
		| null;
	unit: string | null;
	verdict: string | null;
	rule: string | null;
	/** Words of a claim, each in the order given. */
	claims: readonly { field: 'metric' | 'period' | 'place'; phrase: string }[];
	/** Phrases of the figure's paragraph. */
	phrases: readonly string[];
}

/** One statement with its parameters. */
export interface Plan {
	sql: string;
	params: (string | number)[];
}

/** Titles, paragraphs and notes with all phrases, the newest first. Null where a phrase has no word in it. */
export function textPlan(phrases: readonly string[], limit: number): Plan | null {
	const match = matchOf(phrases);
	if (match === null) return null;
	const sql = `SELECT e.kind, e.article, s.title, e.paragraph, e.figure, e.event, e.text, NULL AS "from", NULL AS "to", NULL AS verdict
		FROM search_text t
		CROSS JOIN search_entries e ON e.number = t.rowid
		CROSS JOIN summaries s ON s.article = e.article
		WHERE t.terms MATCH ? ORDER BY t.rowid DESC LIMIT ?`;
	return { sql, params: [match, limit] };
}

/**
 * Figures: by value where a range is asked for (upwards; downwards from an upper bound), else the newest first. Null
 * where a phrase has no word in it.
 */
export function quantityPlan(query: QuantityQuery, limit: number): Plan | null {
	const where: string[] = [];
	const params: Plan['params'] = [];
	const add = (condition: string, ...values: string[]) => {
		where.push(condition);
		params.push(...values);
	};
	let order = 'q.number DESC';
	const { bounds } = query;
	if (bounds?.type === 'equal') add('q.low = ? AND q.high = ?', bounds.key, bounds.key);
	if (bounds?.type === 'within') {
		const { low, high } = bounds;
		if (low) add(`q.low ${low.open ? '>' : '>='} ?`, low.key);
		// "low <= high" in every row: with the lower bound the index on low need not be left to look at the upper one.
		if (low && high) add('q.low <= ?', high.key);
		if (high) add(`q.high ${high.open ? '<' : '<='} ?`, high.key);
		order = low ? 'q.low, q.high, q.number' : 'q.high DESC, q.low DESC, q.number DESC';
	}
	if (query.unit !== null) add('q.unit = ?', query.unit);
	// Nearly all figures may have one verdict: with anything else to go by, its index is the worst to choose.
	if (query.verdict !== null) add(bounds || query.claims.length > 0 ? '+q.verdict = ?' : 'q.verdict = ?', query.verdict);
	if (query.rule !== null) add('q.number IN (SELECT quantity FROM quantity_rules WHERE rule = ?)', query.rule);
	for (const { field, phrase } of query.claims) {
		const match = phraseQuery(phrase);
		if (match === null) return null;
		add('q.number IN (SELECT rowid FROM search_claims WHERE search_claims MATCH ?)', `${field} : ${match}`);
	}
	if (query.phrases.length > 0) {
		const match = matchOf(query.phrases);
		if (match === null) return null;
		add(
			`q.number IN (SELECT f.number FROM search_text t
				JOIN search_entries p ON p.number = t.rowid AND p.kind = 'paragraph'
				JOIN quantities f ON f.article = p.article AND f.paragraph = p.paragraph
				WHERE t.terms MATCH ?)`,
			match,
		);
	}
	// CROSS JOIN keeps the order of the tables: what is looked up for a figure that was found is never where the search begins.
	const sql = `SELECT 'figure' AS kind, q.article, s.title, q.paragraph, q.figure, NULL AS event, e.text, q."from", q."to", q.verdict
		FROM quantities q
		CROSS JOIN summaries s ON s.article = q.article
		CROSS JOIN search_entries e ON e.article = q.article AND e.kind = 'paragraph' AND e.paragraph = q.paragraph
		${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY ${order} LIMIT ?`;
	return { sql, params: [...params, limit] };
}

/** A phrase of punctuation beside others asks for nothing. */
function matchOf(phrases: readonly string[]): string | null {
	const queries = phrases.map(phraseQuery).filter((query) => query !== null);
	return queries.length === 0 ? null : queries.join(' AND ');
}

const rowSchema = searchHitSchema
	.omit({ mark: true })
	.extend({ from: z.number().int().nullable(), to: z.number().int().nullable(), verdict: figureVerdictSchema.nullable() });

function hitOf(row: unknown): SearchHit {
	const { from, to, ...hit } = rowSchema.parse(row);
	return { ...hit, mark: from === null || to === null ? null : { from, to } };
}

export function searchQueries(db: Database) {
	const clearTerms = db.prepare<[string]>(
		'DELETE FROM search_text WHERE rowid IN (SELECT number FROM search_entries WHERE article = ?)',
	);
	const clearEntries = db.prepare<[string]>('DELETE FROM search_entries WHERE article = ?');
	const clearNoteTerms = db.prepare<[string]>(
		`DELETE FROM search_text WHERE rowid IN (SELECT number FROM search_entries WHERE article = ? AND kind = 'note')`,
	);
	const clearNotes = db.prepare<[string]>(`DELETE FROM search_entries WHERE article = ? AND kind = 'note'`);
	const clearClaims = db.prepare<[string]>(
		'DELETE FROM search_claims WHERE rowid IN (SELECT number FROM quantities WHERE article = ?)',
	);
	const clearQuantities = db.prepare<[string]>('DELETE FROM quantities WHERE article = ?');
	const putEntry = db.prepare<[string, string, number | null, string | null, string | null, string]>(
		'INSERT INTO search_entries (article, kind, paragraph, figure, event, text) VALUES (?, ?, ?, ?, ?, ?)',
	);
	const putTerms = db.prepare<[number | bigint, string]>('INSERT INTO search_text (rowid, terms) VALUES (?, ?)');
	const putQuantity = db.prepare<[string, string, number, number, number, string | null, string | null, string, string]>(
		`INSERT INTO quantities (article, figure, paragraph, "from", "to", low, high, unit, verdict)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const putClaim = db.prepare<[number | bigint, string, string, string]>(
		'INSERT INTO search_claims (rowid, metric, period, place) VALUES (?, ?, ?, ?)',
	);
	const putRule = db.prepare<[string, number | bigint]>('INSERT OR IGNORE INTO quantity_rules (rule, quantity) VALUES (?, ?)');
	const putIndexed = db.prepare<[string]>('INSERT OR IGNORE INTO search_indexed (article) VALUES (?)');
	const setVerdict = db.prepare<[string, string, string]>('UPDATE quantities SET verdict = ? WHERE article = ? AND figure = ?');
	const missing = db.prepare<[], { id: string }>(
		`SELECT id FROM articles WHERE id NOT IN (SELECT article FROM search_indexed)
			AND id NOT IN (SELECT article FROM purged) ORDER BY id DESC`,
	);
	const countMissing = db.prepare<[], { count: number }>(
		`SELECT (SELECT count(*) FROM articles) - (SELECT count(*) FROM purged) - (SELECT count(*) FROM search_indexed) AS count`,
	);
	const statements = new Map<string, Statement<unknown[]>>();
	const run = ({ sql, params }: Plan): SearchHit[] => {
		const statement = statements.get(sql) ?? db.prepare<unknown[]>(sql);
		statements.set(sql, statement);
		return statement.all(...params).map(hitOf);
	};
	const clearIndexed = db.prepare<[string]>('DELETE FROM search_indexed WHERE article = ?');
	const clear = (article: string) => {
		clearTerms.run(article);
		clearEntries.run(article);
		clearClaims.run(article);
		clearQuantities.run(article);
	};
	const putText = (article: string, { kind, paragraph, figure, event, text }: SearchText) => {
		const { lastInsertRowid } = putEntry.run(article, kind, paragraph, figure, event, text);
		putTerms.run(lastInsertRowid, indexTerms(text));
	};
	const putQuantities = (article: string, quantities: readonly Quantity[]) => {
		for (const { figure, paragraph, from, to, low, high, unit, verdict, metric, period, place, rules } of quantities) {
			const { lastInsertRowid } = putQuantity.run(article, figure, paragraph, from, to, low, high, unit, verdict);
			putClaim.run(lastInsertRowid, indexTerms(metric), indexTerms(period), indexTerms(place));
			for (const rule of rules) putRule.run(rule, lastInsertRowid);
		}
	};
	return {
		/** Puts these in the place of all that was found of the article. */
		replace(article: string, texts: readonly SearchText[], quantities: readonly Quantity[]): void {
			clear(article);
			for (const text of texts) putText(article, text);
			putQuantities(article, quantities);
			putIndexed.run(article);
		},
		/** Puts these in the place of the article's figures. */
		replaceQuantities(article: string, quantities: readonly Quantity[]): void {
			clearClaims.run(article);
			clearQuantities.run(article);
			putQuantities(article, quantities);
		},
		/** Leaves nothing of the article. */
		remove(article: string): void {
			clear(article);
			clearIndexed.run(article);
		},
		/** Puts these in the place of the article's notes. */
		replaceNotes(article: string, notes: readonly SearchText[]): void {
			clearNoteTerms.run(article);
			clearNotes.run(article);
			for (const note of notes) putText(article, note);
		},
		setVerdict: (article: string, figure: string, verdict: string): void => void setVerdict.run(verdict, article, figure),
		/** Articles that are not indexed, the newest first. */
		missing: (): string[] => missing.all().map(({ id }) => id),
		countMissing: (): number => countMissing.get()?.count ?? 0,
		run,
	};
}
