/**
 * How figures are looked for. A library has hundreds of thousands, and each condition of a search may hold for a handful of
 * them or for nearly all; what is looked at first decides whether the answer takes a millisecond or a second. SQLite knows
 * no such numbers of a full-text index, so they are counted here, no further than they matter, and the order is laid down.
 */
import { phraseQuery } from './terms.ts';

/** All that is given has to hold. Keys compare as text the way the numbers do. */
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

/** What is asked of the library before its figures are. */
export interface Sizes {
	/** The rows that a statement gives, counted up to so many. */
	count(plan: Plan, atMost: number): number;
	/** About how many figures or texts there are. */
	rows(table: 'quantities' | 'search_entries'): number;
}

/** So few rows are fetched and sorted whole, whatever else is asked of them. */
const FEW = 4000;
/** So few rows are asked one by one whether they have the words. */
const PROBED = 150;
/** So many first rows are tried where the words are so frequent that a page of hits is likely among them. */
const FIRST = 400;
/** Frequent: one in so many, and not few anyhow. */
const FREQUENT = 6;
const GATHERED = 10_000;

/** A condition: the rows that it holds for, and the question whether it holds for a row `q`. */
interface Condition {
	from: string;
	where: string;
	filter: string;
	params: Plan['params'];
	/** Whether `from` gives them in the order of the result. */
	inOrder: boolean;
}

/** Words: asked of one row, or of many by gathering all matches first. */
interface Words extends Omit<Condition, 'filter' | 'inOrder'> {
	/** What has the words. */
	of: 'quantities' | 'search_entries';
	matches: string;
	probe: string;
	set: string;
}

/**
 * The statements that answer a query, to be run in order until one fills the limit; the last is the answer however much it
 * gives. Figures come by value where a range is asked for (upwards; downwards from an upper bound), else the newest first.
 * Null where a phrase has no word in it.
 */
export function quantityPlans(query: QuantityQuery, limit: number, sizes: Sizes): Plan[] | null {
	const words = wordsOf(query);
	if (words === null) return null;
	const columns = columnsOf(query);
	const order = orderOf(query);
	return numbers({ columns, words, order, limit }, sizes).map(shown(order));
}

interface Search {
	columns: readonly Condition[];
	words: readonly Words[];
	order: string;
	limit: number;
}

function numbers(search: Search, library: Sizes): Plan[] {
	const { columns, words } = search;
	const others = (but: Condition): Asked[] => columns.filter((condition) => condition !== but).map(asFilter);
	const [only] = columns;
	if (only && columns.length === 1 && words.length === 0) return [ordered(search, only.from, [asWhere(only)])];
	const column = smallest(columns, (condition) => library.count(rowsOf(condition), FEW + 1));
	if (column && column.size <= PROBED) {
		const { is } = column;
		return [ordered(search, is.from, [asWhere(is), ...others(is), ...words.map(asProbe)])];
	}
	const frequent = (each: Words): number => Math.max(GATHERED, Math.ceil(library.rows(each.of) / FREQUENT));
	const sizes = new Map(words.map((each) => [each, library.count({ sql: each.matches, params: each.params }, frequent(each))]));
	const sizeOf = (each: Words): number => sizes.get(each) ?? 0;
	const rarest = smallest(words, sizeOf);
	if (rarest && rarest.size <= Math.min(FEW, column?.size ?? FEW)) {
		const rest = words.filter((each) => each !== rarest.is).map(rarest.size <= PROBED ? asProbe : asSet);
		return [ordered(search, rarest.is.from, [asWhere(rarest.is), ...columns.map(asFilter), ...rest])];
	}
	const walked = column && column.size <= FEW ? column.is : (columns.find(({ inOrder }) => inOrder) ?? everything);
	const where = [asWhere(walked), ...others(walked)];
	const whole = ordered(search, walked.from, [...where, ...words.map(asSet)]);
	if (!words.some((each) => sizeOf(each) >= frequent(each))) return [whole];
	return [tried(search, walked.from, where), whole];
}

/** Part of a WHERE with its parameters. */
type Asked = readonly [sql: string, params: Plan['params']];
const asWhere = ({ where, params }: Pick<Condition, 'where' | 'params'>): Asked => [where, params];
const asFilter = ({ filter, params }: Condition): Asked => [filter, params];
const asProbe = ({ probe, params }: Words): Asked => [probe, params];
const asSet = ({ set, params }: Words): Asked => [set, params];

function smallest<T>(all: readonly T[], sizeOf: (one: T) => number): { is: T; size: number } | null {
	const sized = all.map((is) => ({ is, size: sizeOf(is) }));
	return sized.reduce<{ is: T; size: number } | null>((least, each) => (least && least.size <= each.size ? least : each), null);
}

const rowsOf = ({ from, where, params }: Condition): Plan => ({ sql: `SELECT 1 FROM ${from} WHERE ${where}`, params });

function select(what: string, from: string, asked: readonly Asked[], end: string): Plan {
	const sql = `SELECT ${what} FROM ${from} WHERE ${asked.map(([sql]) => sql).join(' AND ')} ${end}`;
	return { sql, params: asked.flatMap(([, params]) => params) };
}

function ordered({ order, limit }: Search, from: string, asked: readonly Asked[]): Plan {
	const { sql, params } = select('q.number', from, asked, `ORDER BY ${order} LIMIT ?`);
	return { sql, params: [...params, limit] };
}

/** The first rows in order, asked one by one whether they have the words. */
function tried(search: Search, from: string, asked: readonly Asked[]): Plan {
	const first = select('q.number, q.entry, q.low, q.high', from, asked, `ORDER BY ${search.order} LIMIT ${FIRST}`);
	const among = ordered(search, `(${first.sql}) q`, search.words.map(asProbe));
	return { sql: among.sql, params: [...first.params, ...among.params] };
}

/** The rows of a result for the numbers that a plan gives: all else is looked up for what is shown, and for no more. */
const shown =
	(order: string) =>
	({ sql, params }: Plan): Plan => ({
		// CROSS JOIN keeps the order of the tables: what is looked up for a figure that was found is never where a search begins.
		sql: `SELECT 'figure' AS kind, q.article, s.title, q.paragraph, q.figure, NULL AS event, e.text, q."from", q."to", q.verdict
			FROM quantities q
			CROSS JOIN summaries s ON s.article = q.article
			CROSS JOIN search_entries e ON e.number = q.entry
			WHERE q.number IN (${sql}) ORDER BY ${order}`,
		params,
	});

const everything: Condition = {
	...{ from: 'quantities q INDEXED BY quantities_by_entry', where: 'q.entry > 0', filter: 'q.entry > 0' },
	params: [],
	inOrder: true,
};

function orderOf({ bounds }: QuantityQuery): string {
	if (bounds?.type !== 'within') return 'q.entry DESC, q.number DESC';
	return bounds.low ? 'q.low, q.high, q.entry, q.number' : 'q.high DESC, q.low DESC, q.entry DESC, q.number DESC';
}

/** The value, with its unit if both are asked for, before all else. */
function columnsOf({ bounds, unit, verdict, rule }: QuantityQuery): Condition[] {
	const conditions: Condition[] = [];
	const inOrder = true;
	const walked = (index: string, where: string, params: Plan['params']) =>
		void conditions.push({ from: `quantities q INDEXED BY quantities_by_${index}`, where, filter: where, params, inOrder });
	if (bounds) {
		const { sql, params, upper } = boundsOf(bounds);
		if (unit === null) walked(upper ? 'upper' : 'value', sql, params);
		else walked(upper ? 'unit_upper' : 'unit_value', `q.unit = ? AND ${sql}`, [unit, ...params]);
	} else if (unit !== null) walked('unit', 'q.unit = ?', [unit]);
	if (verdict !== null) {
		// A range makes the order.
		conditions.push({
			from: 'quantities q INDEXED BY quantities_by_verdict',
			where: 'q.verdict = ?',
			filter: 'q.verdict = ?',
			params: [verdict],
			inOrder: bounds?.type !== 'within',
		});
	}
	if (rule !== null) {
		conditions.push({
			from: 'quantity_rules r CROSS JOIN quantities q ON q.number = r.quantity',
			where: 'r.rule = ?',
			filter: 'EXISTS (SELECT 1 FROM quantity_rules r WHERE r.rule = ? AND r.quantity = q.number)',
			params: [rule],
			inOrder: false,
		});
	}
	return conditions;
}

function boundsOf(bounds: NonNullable<QuantityQuery['bounds']>): { sql: string; params: string[]; upper: boolean } {
	if (bounds.type === 'equal') return { sql: 'q.low = ? AND q.high = ?', params: [bounds.key, bounds.key], upper: false };
	const { low, high } = bounds;
	const parts: [string, string][] = [];
	if (low) parts.push([`q.low ${low.open ? '>' : '>='} ?`, low.key]);
	// "low <= high" in every row: with the lower bound the index on low need not be left to look at the upper one.
	if (low && high) parts.push(['q.low <= ?', high.key]);
	if (high) parts.push([`q.high ${high.open ? '<' : '<='} ?`, high.key]);
	return { sql: parts.map(([sql]) => sql).join(' AND '), params: parts.map(([, key]) => key), upper: low === null };
}

/** Null where a claim has no word in it. A phrase of punctuation beside others asks for nothing. */
function wordsOf({ claims, phrases }: QuantityQuery): Words[] | null {
	const claimed = claims.map(({ field, phrase }) => {
		const match = phraseQuery(phrase);
		return match === null ? null : `${field} : ${match}`;
	});
	if (claimed.includes(null)) return null;
	const text = matchOf(phrases);
	if (phrases.length > 0 && text === null) return null;
	return [
		...(claims.length > 0 ? [inTable('search_claims', 'number', '', claimed.join(' AND '))] : []),
		...(text === null ? [] : [inTable('search_text', 'entry', 'INDEXED BY quantities_by_entry', text)]),
	];
}

function inTable(table: 'search_claims' | 'search_text', key: 'number' | 'entry', index: string, match: string): Words {
	const matches = `SELECT rowid FROM ${table} WHERE ${table} MATCH ?`;
	return {
		of: table === 'search_claims' ? 'quantities' : 'search_entries',
		from: `${table} CROSS JOIN quantities q ${index} ON q.${key} = ${table}.rowid`,
		where: `${table} MATCH ?`,
		probe: `EXISTS (SELECT 1 FROM ${table} WHERE ${table} MATCH ? AND rowid = q.${key})`,
		// The sign keeps the matches from being where the walk begins, which would take it out of order.
		set: `+q.${key} IN (${matches})`,
		matches,
		params: [match],
	};
}

/** The FTS5 query for texts with all phrases; null where none has a word in it. */
export function matchOf(phrases: readonly string[]): string | null {
	const queries = phrases.map(phraseQuery).filter((query) => query !== null);
	return queries.length === 0 ? null : queries.join(' AND ');
}
