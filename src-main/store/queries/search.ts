/** The index of texts and of figures. Derived: filled by the desk together with readings and events. */
import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { figureVerdictSchema } from '../../contract/review.ts';
import { type SearchHit, searchHitSchema } from '../../contract/search.ts';
import { matchOf, type Plan, type QuantityQuery, quantityPlans, type Sizes } from '../search/quantity-plan.ts';
import { indexTerms } from '../search/terms.ts';

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
	const putQuantity = db.prepare<[string, string, number, number, number, number, string | null, string | null, string, string]>(
		`INSERT INTO quantities (article, figure, paragraph, entry, "from", "to", low, high, unit, verdict)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const entries = db.prepare<[string], { number: number; paragraph: number }>(
		`SELECT number, paragraph FROM search_entries WHERE article = ? AND kind = 'paragraph'`,
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
	const prepared = (sql: string): Statement<unknown[]> => {
		const statement = statements.get(sql) ?? db.prepare<unknown[]>(sql);
		statements.set(sql, statement);
		return statement;
	};
	const run = ({ sql, params }: Plan): SearchHit[] =>
		prepared(sql)
			.all(...params)
			.map(hitOf);
	const sizes: Sizes = {
		count: ({ sql, params }, atMost) =>
			Number(
				prepared(`SELECT count(*) FROM (${sql} LIMIT ?)`)
					.pluck()
					.get(...params, atMost),
			),
		rows: (table) => Number(prepared(`SELECT max(number) FROM ${table}`).pluck().get() ?? 0),
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
		const entryOf = new Map(entries.all(article).map(({ number, paragraph }) => [paragraph, number]));
		for (const { figure, paragraph, from, to, low, high, unit, verdict, metric, period, place, rules } of quantities) {
			const entry = entryOf.get(paragraph);
			if (entry === undefined) throw new Error(`figure ${figure} of ${article} is in no paragraph that was indexed`);
			const { lastInsertRowid } = putQuantity.run(article, figure, paragraph, entry, from, to, low, high, unit, verdict);
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
		/** Titles, paragraphs and notes with all phrases, the newest first. Null where no phrase has a word in it. */
		texts(phrases: readonly string[], limit: number): SearchHit[] | null {
			const plan = textPlan(phrases, limit);
			return plan && run(plan);
		},
		/** Figures in the order of {@link quantityPlans}. Null where a phrase has no word in it. */
		quantities(query: QuantityQuery, limit: number): SearchHit[] | null {
			const plans = quantityPlans(query, limit, sizes);
			if (plans === null) return null;
			let hits: SearchHit[] = [];
			for (const plan of plans) {
				hits = run(plan);
				if (hits.length === limit) break;
			}
			return hits;
		},
	};
}
