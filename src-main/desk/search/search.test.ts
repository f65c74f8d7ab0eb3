import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { SearchHit } from '../../contract/search.ts';
import { STORE_FILE } from '../../store/open.ts';
import { temporaryFolder } from '../../store/testing/folder.ts';
import { directEngine } from '../testing/direct-engine.ts';
import { openTestDesk } from '../testing/open.ts';

const HARBOUR = `南汀港泊位改造完成\n\n南汀市今年改造泊位3.66万个，完成投资2.4亿元，吞吐量同比增长112%。\n\n码头管理处说，栈桥还有18座待修。\n`;
const COAST = `Coast path reopened\n\nOfficials said 36,600 visitors walked the coast path in May, and 41 signs were replaced.\n`;
const VILLAGE = `西桐村修路记\n\n西桐村共有三万六千六百个树坑，新修水渠7公里。\n`;

async function library(home = temporaryFolder()) {
	const { desk, client, importText } = await openTestDesk({ home, engine: directEngine() });
	const articles = {
		harbour: await importText('harbour.txt', HARBOUR),
		coast: await importText('coast.txt', COAST),
		village: await importText('village.txt', VILLAGE),
	};
	const ask = (query: string, limit = 50) => client.library.search({ query, limit });
	return { home, desk, client, articles, ask };
}

const printed = (hits: SearchHit[]) => hits.map(({ text, mark }) => (mark ? text.slice(mark.from, mark.to) : text));

test.each([
	['=36600', ['三万六千六百个', '36,600 visitors', '3.66万个']],
	['=3.66万', ['三万六千六百个', '36,600 visitors', '3.66万个']],
	['=三万六千六百', ['三万六千六百个', '36,600 visitors', '3.66万个']],
	['=36,600', ['三万六千六百个', '36,600 visitors', '3.66万个']],
	['="36.6 thousand"', ['三万六千六百个', '36,600 visitors', '3.66万个']],
	['=36600个', ['三万六千六百个', '3.66万个']],
	['>100%', ['112%']],
	['"<10" 单位:公里', []],
	['<10公里', ['7公里']],
	['17..20 栈桥', ['18座']],
	['20..17 栈桥', ['18座']],
	['>1亿元', ['2.4亿元']],
	['>=2.4亿元', ['2.4亿元']],
	['>2.4亿元', []],
])('%s', async (query, expected) => {
	const { ask } = await library();
	const { hits, problem } = await ask(query);
	expect(problem).toBeNull();
	expect(printed(hits).sort()).toEqual([...expected].sort());
	for (const { figure, paragraph, article } of hits) expect([figure, paragraph, article]).not.toContain(null);
});

test('words are found in titles and paragraphs, Chinese from one character up', async () => {
	const { ask, articles } = await library();
	expect((await ask('渠')).hits).toMatchObject([
		{ kind: 'paragraph', article: articles.village, title: '西桐村修路记', mark: null },
	]);
	expect(printed((await ask('栈桥 码头')).hits)).toEqual([expect.stringContaining('待修')]);
	expect((await ask('"the coast path"')).hits).toMatchObject([{ article: articles.coast }]);
	expect((await ask('"path coast"')).hits).toEqual([]);
	expect((await ask('改造')).hits.map(({ kind }) => kind).sort()).toEqual(['paragraph', 'paragraph', 'title']);
	expect(await ask('改造', 2)).toMatchObject({ hits: { length: 2 }, more: true });
});

test('notes are found as long as they stand, verdicts as they are', async () => {
	const { client, ask, articles } = await library();
	const { hits } = await ask('=18');
	const [{ article = '', figure = '' } = {}] = hits as { article: string; figure: string }[];
	expect(article).toBe(articles.harbour);
	const target = { type: 'figure' as const, figure };
	await client.article.act({ article, target, act: { kind: 'note', text: '已问过航道局' } });
	expect((await ask('航道')).hits).toMatchObject([{ kind: 'note', article, figure, text: '已问过航道局' }]);
	await client.article.undo({ article });
	expect((await ask('航道')).hits).toEqual([]);
	await client.article.act({ article, target, act: { kind: 'flag', reason: 'unclear', comment: '' } });
	expect(printed((await ask('verdict:flagged')).hits)).toEqual(['18座']);
	expect(printed((await ask('状态:存疑 >100')).hits)).toEqual([]);
	await client.article.undo({ article });
	expect((await ask('verdict:flagged')).hits).toEqual([]);
});

test('claims and rules are fields of a figure', async () => {
	const { client, ask, articles } = await library();
	const { reading, checks } = await client.article.open({ article: articles.harbour });
	const placed = reading.figures.filter(({ place }) => place.text.includes('南汀'));
	expect((await ask('place:南汀', 500)).hits.map(({ figure }) => figure).sort()).toEqual(placed.map(({ id }) => id).sort());
	expect(placed.length).toBeGreaterThan(0);
	for (const { rule, figures } of checks.findings) {
		const found = (await ask(`rule:${rule}`, 500)).hits.map(({ figure }) => figure);
		for (const id of figures) expect(found).toContain(id);
	}
	expect((await ask('rule:no-such-rule')).hits).toEqual([]);
});

test.each([
	['=many', { reason: 'no-number', part: 'many' }],
	['单位: 座', { reason: 'no-words', part: '单位:' }],
	['3..many', { reason: 'no-number', part: 'many' }],
	['verdict:odd', { reason: 'no-verdict', part: 'odd' }],
	['，。', { reason: 'no-words', part: '，。' }],
	['"; DROP TABLE events" OR NEAR(a b) *', null],
])('%s is answered with what was not understood', async (query, problem) => {
	const { ask } = await library();
	expect(await ask(query)).toEqual({ hits: [], more: false, problem, pending: 0 });
});

test('what an older program left is indexed after start', async () => {
	const { home, desk } = await library();
	await desk.close();
	const db = new Database(join(home, STORE_FILE));
	db.exec(
		'DELETE FROM search_indexed; DELETE FROM quantities; DELETE FROM search_claims; DELETE FROM search_text; DELETE FROM search_entries',
	);
	db.close();
	const { client } = await openTestDesk({ home, engine: directEngine() });
	const ask = () => client.library.search({ query: '=36600', limit: 9 });
	await expect.poll(ask).toMatchObject({ pending: 0, hits: { length: 3 } });
	expect((await client.store.verify()).sound).toBe(true);
});
