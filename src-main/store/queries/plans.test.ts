/** No search and no listing reads a large table from end to end. What SQLite would do is asked of it, over a filled library. */
import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { articleSorts, type PageRequest } from '../../contract/library.ts';
import { migrations } from '../migrations/index.ts';
import { type Plan, type QuantityQuery, quantityPlans } from '../search/quantity-plan.ts';
import { countPlan, pagePlan } from './pages.ts';
import { textPlan } from './search.ts';

let db: Database.Database;

/** Enough rows, of lifelike spread, for ANALYZE to see what a grown library would show it. */
beforeAll(() => {
	db = new Database(':memory:');
	for (const migration of migrations) migration.run(db);
	db.exec(`
		WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
		INSERT INTO articles (id, sample, created_at) SELECT printf('a%05d', i), 0, '2031-04-05' FROM n;
		INSERT INTO summaries (article, title, language, published, touched_at, progress)
			SELECT id, 'Quays ' || id, 'en', '2031-04-05', NULL, '{"figures":10,"decided":3,"errors":0}' FROM articles;
		INSERT INTO search_entries (article, kind, paragraph, text) SELECT id, 'paragraph', 0, 'Quays 12' FROM articles;
		INSERT INTO search_text (rowid, terms) SELECT number, 'quays 12' FROM search_entries;
		WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10)
		INSERT INTO quantities (article, figure, paragraph, entry, "from", "to", low, high, unit, verdict)
			SELECT id, 'f' || i, 0, (SELECT number FROM search_entries WHERE article = id), 6, 8, '2500' || (i * 7919 % 9973), '2500' || (i * 7919 % 9973), CASE i % 3 WHEN 0 THEN 'km' ELSE '' END, 'open'
			FROM articles, n;
		INSERT INTO search_claims (rowid, metric, period, place) SELECT number, 'quays', '', 'harbour' FROM quantities;
		INSERT INTO quantity_rules (rule, quantity) SELECT 'share', number FROM quantities WHERE number % 50 = 0;
		INSERT INTO filings (article, folder) SELECT id, 'Sunday' FROM articles WHERE substr(id, -1) = '0';
		ANALYZE`);
	return () => db.close();
});

const large =
	/\b(?:SCAN) (?:q|e|f|p|s|a|quantities|search_entries|articles|revisions|events|facts|readings|quantity_rules)\b(?! USING| .*VIRTUAL)/;

const steps = ({ sql, params }: Plan): string[] =>
	(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[]).map(({ detail }) => detail);

const all: QuantityQuery = { bounds: null, unit: null, verdict: null, rule: null, claims: [], phrases: [] };
const equal = { type: 'equal', key: '250012' } as const;
const within = { type: 'within', low: { key: '25001', open: false }, high: { key: '25002', open: false } } as const;
const above = { type: 'within', low: { key: '25001', open: true }, high: null } as const;
const below = { type: 'within', low: null, high: { key: '25001', open: true } } as const;

/** The last of the plans, which answers whatever it finds; `counted`: how many rows each condition holds for. */
function quantityPlan(query: QuantityQuery, limit: number, counted = Number.POSITIVE_INFINITY): Plan | null {
	const sizes = { count: (_: Plan, atMost: number) => Math.min(atMost, counted), rows: () => 20_000 };
	return quantityPlans(query, limit, sizes)?.at(-1) ?? null;
}

const queries: [name: string, plan: Plan | null, index: RegExp][] = [
	['words', textPlan(['quays'], 50), /search_text|VIRTUAL TABLE/],
	['two phrases', textPlan(['quays', '12'], 50), /VIRTUAL TABLE/],
	['a value', quantityPlan({ ...all, bounds: equal }, 50), /quantities_by_(?:value|upper)/],
	['a range', quantityPlan({ ...all, bounds: within }, 50), /quantities_by_value/],
	['from a value on', quantityPlan({ ...all, bounds: above }, 50), /quantities_by_value/],
	['up to a value', quantityPlan({ ...all, bounds: below }, 50), /quantities_by_upper/],
	['a value with a unit', quantityPlan({ ...all, bounds: equal, unit: 'km' }, 50), /quantities_by_/],
	['a range with a unit', quantityPlan({ ...all, bounds: within, unit: 'km' }, 50), /quantities_by_unit/],
	['a unit', quantityPlan({ ...all, unit: 'km' }, 50), /quantities_by_unit/],
	['a verdict', quantityPlan({ ...all, verdict: 'confirmed' }, 50), /quantities_by_verdict/],
	['a verdict in a range', quantityPlan({ ...all, bounds: within, verdict: 'open' }, 50), /quantities_by_value/],
	['a rule', quantityPlan({ ...all, rule: 'share' }, 50), /SEARCH r USING PRIMARY KEY/],
	['a metric', quantityPlan({ ...all, claims: [{ field: 'metric', phrase: 'quays' }] }, 50), /VIRTUAL TABLE/],
	['a value and words', quantityPlan({ ...all, bounds: equal, phrases: ['quays'] }, 50), /quantities_by_/],
	[
		'a range and frequent words',
		quantityPlan({ ...all, bounds: above, phrases: ['quays'] }, 50),
		/SEARCH q USING COVERING INDEX quantities_by_value/,
	],
	[
		'a range and rare words',
		quantityPlan({ ...all, bounds: above, phrases: ['quays'] }, 50, 1000),
		/VIRTUAL TABLE.*\n.*SEARCH q USING INDEX quantities_by_entry/,
	],
	['a rare verdict in a range', quantityPlan({ ...all, bounds: above, verdict: 'flagged' }, 50, 90), /quantities_by_/],
];

test.each(queries)('%s: by an index, not from end to end', (_, plan, index) => {
	if (!plan) throw new Error('no plan');
	const found = steps(plan).join('\n');
	expect(found).not.toMatch(large);
	expect(found).toMatch(index);
});

const page: PageRequest = { shelf: 'desk', sort: 'imported', ascending: false, offset: 0, limit: 50 };

test.each(articleSorts)(
	'a page sorted by %s comes out of an index in its order; only the page itself is sorted once more',
	(sort) => {
		const found = steps(pagePlan({ ...page, sort }));
		const sorted = found.filter((step) => step.startsWith('USE TEMP B-TREE')).length;
		// Due days stand with the few articles that have one.
		expect(sorted).toBeLessThanOrEqual(sort === 'due' ? 2 : 1);
		if (sort !== 'due' && sort !== 'imported') expect(found.join('\n')).toMatch(/SCAN s USING (?:COVERING )?INDEX summaries_by_/);
	},
);

test.each([
	['a folder', { folder: 'Sunday' }, /filings_by_folder|SEARCH f|USING INDEX/],
	['a tag', { tag: 'urgent' }, /article_tags_by_tag/],
	['the trash', { shelf: 'trash' as const }, /SEARCH|USING/],
])('%s is found by its index', (_, request, index) => {
	expect(steps(pagePlan({ ...page, ...request })).join('\n')).toMatch(index);
	expect(steps(countPlan({ ...page, ...request })).join('\n')).not.toMatch(/SCAN (?:revisions|quantities|events)/);
});

test('the plans speak of tables that are filled', () => {
	expect(db.prepare('SELECT count(*) FROM quantities').pluck().get()).toBe(20_000);
});
