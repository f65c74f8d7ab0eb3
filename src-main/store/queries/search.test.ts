import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { STORE_FILE } from '../open.ts';
import { temporaryFolder } from '../testing/folder.ts';
import { openTestStore, putArticle } from '../testing/open.ts';
import { type Plan, type Quantity, type QuantityQuery, quantityPlan, textPlan } from './search.ts';

const all: QuantityQuery = { bounds: null, unit: null, verdict: null, rule: null, claims: [], phrases: [] };
const bound = (key: string, open = false) => ({ key, open });
const query = (given: Partial<QuantityQuery>): Plan => {
	const plan = quantityPlan({ ...all, ...given }, 51);
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
		store.search.run(query(given)).map(({ article, figure }) => `${article} ${figure}`);
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
	expect(store.search.run(query({ verdict: 'confirmed' }))).toMatchObject([
		{ article: 'a1', figure: 'f1', verdict: 'confirmed' },
	]);
	store.search.replace('a1', [], []);
	expect(store.search.run(query({ bounds: { type: 'equal', key: '3' } })).map(({ article }) => article)).toEqual(['a2']);
	const plan = textPlan(['泊位'], 9);
	expect(plan && store.search.run(plan).map(({ article }) => article)).toEqual(['a2']);
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
	['one value', query({ bounds: { type: 'equal', key: '3' } }), '(high=? AND low=?)'],
	['one value of a unit', query({ bounds: { type: 'equal', key: '3' }, unit: '个' }), '(unit=? AND high=? AND low=?)'],
	['a range', query({ bounds: { type: 'within', low: bound('3'), high: bound('5') } }), 'quantities_by_value (low>? AND low<?)'],
	[
		'above, of a unit',
		query({ bounds: { type: 'within', low: bound('3'), high: null }, unit: '%' }),
		'quantities_by_unit (unit=? AND low>?)',
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
	['a rule', query({ rule: 'growth' }), 'quantity_rules USING PRIMARY KEY (rule=?)'],
	['a claim', query({ claims: [{ field: 'place', phrase: '南汀' }] }), 'search_claims VIRTUAL TABLE INDEX'],
];

test.each(plans)('%s is looked up by an index, without a scan', async (_, plan, index) => {
	const { folder } = await filled();
	if (!plan) throw new Error('no plan');
	const steps = explain(folder, plan);
	expect(steps.join('\n')).toContain(index);
	expect(steps.filter((step) => /^SCAN (?!.*VIRTUAL TABLE)/.test(step))).toEqual([]);
});

test.each(plans.filter(([name]) => !['a rule', 'a claim'].includes(name)))(
	'%s comes in order without being sorted',
	async (_, plan) => {
		const { folder } = await filled();
		if (!plan) throw new Error('no plan');
		expect(explain(folder, plan).join('\n')).not.toContain('TEMP B-TREE');
	},
);
