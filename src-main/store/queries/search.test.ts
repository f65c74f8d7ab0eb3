import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { STORE_FILE } from '../open.ts';
import { type Plan, type QuantityQuery, quantityPlans } from '../search/quantity-plan.ts';
import { temporaryFolder } from '../testing/folder.ts';
import { openTestStore, putArticle } from '../testing/open.ts';
import { type Quantity, textPlan } from './search.ts';

const all: QuantityQuery = { bounds: null, unit: null, verdict: null, rule: null, claims: [], phrases: [] };
const bound = (key: string, open = false) => ({ key, open });
/** Of a library in which everything is frequent. */
const query = (given: Partial<QuantityQuery>): Plan => {
	const plans = quantityPlans({ ...all, ...given }, 51, { count: (_, atMost) => atMost, rows: () => 1_000_000 });
	const plan = plans?.at(-1);
	if (!plan) throw new Error('no plan');
	return plan;
};

function quantity(figure: string, key: string, given: Partial<Quantity> = {}): Quantity {
	return {
		...{ figure, paragraph: 0, from: 0, to: 1, low: key, high: key, unit: '个', verdict: 'open' },
		...{ metric: '泊位', period: '今年', place: '南汀市', rules: [], ...given },
	};
}

async function filled() {
	const folder = temporaryFolder();
	const store = await openTestStore(folder);
	const entry = { kind: 'paragraph' as const, paragraph: 0, figure: null, event: null, text: '南汀市泊位' };
	for (const id of ['a1', 'a2']) {
		putArticle(store, id);
		store.transaction(() =>
			store.search.replace(id, [entry], [quantity('f1', '3'), quantity('f2', '5', { unit: '%', rules: ['growth'] })]),
		);
	}
	return { folder, store };
}

test('figures come in the order of their values, and only those asked for', async () => {
	const { store } = await filled();
	const figures = (given: Partial<QuantityQuery>) =>
		store.search.quantities({ ...all, ...given }, 51)?.map(({ article, figure }) => `${article} ${figure}`);
	expect(figures({ bounds: { type: 'within', low: bound('1'), high: null } })).toEqual(['a1 f1', 'a2 f1', 'a1 f2', 'a2 f2']);
	expect(figures({ bounds: { type: 'within', low: null, high: bound('5', true) } })).toEqual(['a2 f1', 'a1 f1']);
	expect(figures({ bounds: { type: 'within', low: bound('3', true), high: bound('5') }, unit: '%' })).toEqual(['a1 f2', 'a2 f2']);
	expect(figures({ bounds: { type: 'equal', key: '3' }, verdict: 'open' })).toEqual(['a2 f1', 'a1 f1']);
	expect(figures({ rule: 'growth' })).toEqual(['a2 f2', 'a1 f2']);
	expect(figures({ claims: [{ field: 'place', phrase: '汀' }], phrases: ['泊位'], unit: '个' })).toEqual(['a2 f1', 'a1 f1']);
	expect(figures({ claims: [{ field: 'metric', phrase: '南汀' }] })).toEqual([]);
});

test('what is replaced is found no more, verdicts follow, and the rows stay sound', async () => {
	const { store } = await filled();
	store.search.setVerdict('a1', 'f1', 'confirmed');
	expect(store.search.quantities({ ...all, verdict: 'confirmed' }, 51)).toMatchObject([
		{ article: 'a1', figure: 'f1', verdict: 'confirmed' },
	]);
	store.search.replace('a1', [], []);
	const equal = { ...all, bounds: { type: 'equal' as const, key: '3' } };
	expect(store.search.quantities(equal, 51)?.map(({ article }) => article)).toEqual(['a2']);
	expect(store.search.texts(['泊位'], 9)?.map(({ article }) => article)).toEqual(['a2']);
	expect(store.search.countMissing()).toBe(0);
	expect(store.defects()).toEqual([]);
});

/** The steps of a plan, and whether it sorts or goes through a whole table. */
function explain(folder: string, { sql, params }: Plan): string[] {
	const db = new Database(join(folder, STORE_FILE), { readonly: true });
	const steps = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...params);
	db.close();
	return steps.map(({ detail }) => detail);
}

const plans: [string, Plan | null, string][] = [
	['words', textPlan(['泊位', 'harbour'], 51), 'VIRTUAL TABLE INDEX'],
	['one value', query({ bounds: { type: 'equal', key: '3' } }), 'quantities_by_value (low=? AND high=?)'],
	[
		'one value of a unit',
		query({ bounds: { type: 'equal', key: '3' }, unit: '个' }),
		'quantities_by_unit_value (unit=? AND low=? AND high=?)',
	],
	['a range', query({ bounds: { type: 'within', low: bound('3'), high: bound('5') } }), 'quantities_by_value (low>? AND low<?)'],
	[
		'above, of a unit',
		query({ bounds: { type: 'within', low: bound('3'), high: null }, unit: '%' }),
		'quantities_by_unit_value (unit=? AND low>?)',
	],
	['below', query({ bounds: { type: 'within', low: null, high: bound('3') } }), 'quantities_by_upper (high<?)'],
	[
		'below, of a unit',
		query({ bounds: { type: 'within', low: null, high: bound('3') }, unit: '%' }),
		'quantities_by_unit_upper (unit=? AND high<?)',
	],
	[
		'above, of a verdict',
		query({ bounds: { type: 'within', low: bound('3'), high: null }, verdict: 'open' }),
		'quantities_by_value (low>?)',
	],
	['a verdict', query({ verdict: 'flagged' }), 'quantities_by_verdict (verdict=?)'],
	['a rule', query({ rule: 'growth' }), 'SEARCH r USING PRIMARY KEY (rule=?)'],
	['a claim', query({ claims: [{ field: 'place', phrase: '南汀' }] }), 'search_claims VIRTUAL TABLE INDEX'],
];

test.each(plans)('%s is looked up by an index, without a scan', async (_, plan, index) => {
	const { folder } = await filled();
	if (!plan) throw new Error('no plan');
	const steps = explain(folder, plan);
	expect(steps.join('\n')).toContain(index);
	expect(steps.filter((step) => /^SCAN (?!.*(?:VIRTUAL TABLE|USING INDEX quantities_by_entry))/.test(step))).toEqual([]);
});

test.each(plans.filter(([name]) => !['a rule', 'a claim'].includes(name)))(
	'%s comes in order, and only what is shown is sorted once more',
	async (_, plan) => {
		const { folder } = await filled();
		if (!plan) throw new Error('no plan');
		const sorted = explain(folder, plan).filter((step) => step.startsWith('USE TEMP B-TREE FOR ORDER BY')).length;
		expect(sorted).toBeLessThanOrEqual(1);
	},
);
