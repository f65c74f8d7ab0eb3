/** However a search is laid out, it finds what going through every row finds, in the same order. */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { migrations } from '../migrations/index.ts';
import { searchQueries } from '../queries/search.ts';
import { type Plan, type QuantityQuery, quantityPlans, type Sizes } from './quantity-plan.ts';

interface Row {
	article: string;
	figure: string;
	number: number;
	entry: number;
	low: string | null;
	high: string | null;
	unit: string;
	verdict: string;
	metric: string;
	text: string;
	rules: string[];
}

const words = ['quays', 'berths', 'lamps', 'harbour'];
const random = (seed: number) => (below: number) => {
	seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
	return (seed >>> 8) % below;
};

/** So many articles with three paragraphs of two figures each. */
function library(articles: number) {
	const db = new Database(':memory:');
	onTestFinished(() => void db.close());
	for (const migration of migrations) migration.run(db);
	const { replace } = searchQueries(db);
	const metrics = new Map<string, string>();
	const next = random(7);
	const one = <T>(all: readonly T[]): T => all[next(all.length)] as T;
	for (let i = 0; i < articles; i++) {
		const id = `a${String(i).padStart(4, '0')}`;
		db.prepare(`INSERT INTO articles (id, sample, created_at) VALUES (?, 0, 'now')`).run(id);
		db.prepare(
			`INSERT INTO summaries (article, title, language, progress) VALUES (?, ?, 'en', '{"figures":6,"decided":0,"errors":0}')`,
		).run(id, id);
		const texts = [0, 1, 2].map((paragraph) => ({
			...{ kind: 'paragraph' as const, paragraph, figure: null, event: null },
			text: `${one(words)} and ${one(words)}${next(20) === 0 ? ' seldom' : ''}`,
		}));
		const figures = texts.flatMap(({ paragraph }) =>
			[0, 1].map((place) => {
				const low = String(1 + next(9));
				const figure = { figure: `f${paragraph}${place}`, paragraph, from: 0, to: 1, low, high: low, unit: one(['', '', 'km']) };
				const verdict = next(12) === 0 ? 'confirmed' : 'open';
				return { ...figure, verdict, metric: one(words), period: '', place: '', rules: next(9) === 0 ? ['growth'] : [] };
			}),
		);
		if (next(4) === 0 && figures[0]) Object.assign(figures[0], { high: null });
		for (const { figure, metric } of figures) metrics.set(`${id} ${figure}`, metric);
		replace(id, texts, figures);
	}
	const rows = db
		.prepare<[], Omit<Row, 'metric' | 'rules'>>(
			'SELECT q.article, q.figure, q.number, q.entry, low, high, unit, verdict, e.text FROM quantities q JOIN search_entries e ON e.number = q.entry',
		)
		.all();
	const rules = db.prepare<[number], string>('SELECT rule FROM quantity_rules WHERE quantity = ?').pluck();
	const whole = rows.map((row) => ({
		...row,
		metric: metrics.get(`${row.article} ${row.figure}`) ?? '',
		rules: rules.all(row.number),
	}));
	return { db, rows: whole };
}

const key = fc.integer({ min: 0, max: 10 }).map(String);
const bound = fc.option(fc.record({ key, open: fc.boolean() }));
const bounds: fc.Arbitrary<QuantityQuery['bounds']> = fc.oneof(
	fc.constant(null),
	fc.record({ type: fc.constant('equal' as const), key }),
	fc
		.record({ type: fc.constant('within' as const), low: bound, high: bound })
		.filter(({ low, high }) => low !== null || high !== null),
);
const query: fc.Arbitrary<QuantityQuery> = fc.record({
	bounds,
	unit: fc.option(fc.constantFrom('', 'km', 'mm')),
	verdict: fc.option(fc.constantFrom('open', 'confirmed')),
	rule: fc.option(fc.constant('growth')),
	claims: fc.array(fc.record({ field: fc.constant('metric' as const), phrase: fc.constantFrom(...words) }), { maxLength: 1 }),
	phrases: fc.array(fc.constantFrom(...words, 'seldom', 'nowhere'), { maxLength: 2 }),
});

const holds = (row: Row, { bounds, unit, verdict, rule, claims, phrases }: QuantityQuery): boolean =>
	(unit === null || row.unit === unit) &&
	(verdict === null || row.verdict === verdict) &&
	(rule === null || row.rules.includes(rule)) &&
	claims.every(({ phrase }) => row.metric === phrase) &&
	phrases.every((phrase) => row.text.includes(phrase)) &&
	within(row, bounds);

function within({ low, high }: Row, bounds: QuantityQuery['bounds']): boolean {
	if (bounds === null) return true;
	if (bounds.type === 'equal') return low === bounds.key && high === bounds.key;
	const above = bounds.low === null || (low !== null && (bounds.low.open ? low > bounds.low.key : low >= bounds.low.key));
	const below = bounds.high === null || (high !== null && (bounds.high.open ? high < bounds.high.key : high <= bounds.high.key));
	return above && below;
}

/** NULL comes first in SQLite. */
const text = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

function inOrder({ bounds }: QuantityQuery): (a: Row, b: Row) => number {
	const newest = (a: Row, b: Row) => b.entry - a.entry || b.number - a.number;
	if (bounds?.type !== 'within') return newest;
	if (bounds.low) return (a, b) => text(a.low, b.low) || text(a.high, b.high) || newest(b, a);
	return (a, b) => text(b.high, a.high) || text(b.low, a.low) || newest(a, b);
}

/** As the library is, and as if every condition held for so many rows. */
const counts: [string, (honest: Sizes) => Sizes][] = [
	['as counted', (honest) => honest],
	['as if all were few', (honest) => ({ ...honest, count: () => 1 })],
	['as if words were rare', (honest) => ({ ...honest, count: ({ sql }) => (sql.includes('MATCH') ? 900 : 4001) })],
	['as if columns were rare', (honest) => ({ ...honest, count: ({ sql }) => (sql.includes('MATCH') ? 30_000 : 900) })],
	['as if words were frequent', (honest) => ({ ...honest, count: (_, atMost) => atMost })],
];

test.each(counts)('%s: the rows that a search gives are those of a search through everything', (_, pretended) => {
	const { db, rows } = library(120);
	const run = ({ sql, params }: Plan) => db.prepare(sql).all(...params) as { article: string; figure: string }[];
	const sizes = pretended({
		count: ({ sql, params }, atMost) =>
			Number(
				db
					.prepare(`SELECT count(*) FROM (${sql} LIMIT ?)`)
					.pluck()
					.get(...params, atMost),
			),
		rows: (table) => Number(db.prepare(`SELECT max(number) FROM ${table}`).pluck().get()),
	});
	const numberOf = db.prepare<[string, string], number>('SELECT number FROM quantities WHERE article = ? AND figure = ?').pluck();
	fc.assert(
		fc.property(query, fc.constantFrom(3, 2000), (asked, limit) => {
			let found: ReturnType<typeof run> = [];
			for (const plan of quantityPlans(asked, limit, sizes) ?? []) {
				found = run(plan);
				if (found.length === limit) break;
			}
			const expected = rows.filter((row) => holds(row, asked)).sort(inOrder(asked));
			expect(found.map(({ article, figure }) => numberOf.get(article, figure))).toEqual(
				expected.slice(0, limit).map(({ number }) => number),
			);
		}),
		{ numRuns: 150 },
	);
});
