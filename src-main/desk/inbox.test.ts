import { expect, test } from 'vitest';
import { openTestDesk } from './testing/open.ts';

/** The plain engine calls every 0 an error, and the same words with another number in two articles a warning. */
async function library() {
	const { client, importText } = await openTestDesk();
	const first = await importText('first.txt', 'Berths\n\nThe pier has 0 berths and 0 cranes');
	const second = await importText('second.txt', 'Lamps\n\nThe square has 0 lamps');
	const page = (after: string | null = null, limit = 50, level: 'error' | 'warning' | 'note' | null = null) =>
		client.library.findings({ level, after, limit });
	return { client, first, second, page };
}

test('errors of all articles, the newest article first, each with its paragraph and its figures marked', async () => {
	const { first, second, page } = await library();
	const { items, next, totals } = await page();
	expect(items.map((item) => item.article)).toEqual([second, first, first]);
	expect(totals).toEqual({ error: 3, warning: 0, note: 0 });
	expect(next).toBeNull();
	const [lamps] = items;
	expect(lamps?.marks.map(({ from, to }) => lamps.text?.slice(from, to))).toEqual(['0']);
	expect(new Set(items.map((item) => `${item.article} ${item.id}`)).size).toBe(3);
});

test('a page ends with the article that fills it, and the next goes on behind', async () => {
	const { first, second, page } = await library();
	const one = await page(null, 1);
	expect(one.items.map((item) => item.article)).toEqual([second]);
	const two = await page(one.next, 1);
	expect(two.items.map((item) => item.article)).toEqual([first, first]);
	expect((await page(two.next, 1)).items).toEqual([]);
	expect((await page('of another program', 50)).items).toHaveLength(3);
});

test('only those of a level, where one is asked for', async () => {
	const { page } = await library();
	expect((await page(null, 50, 'error')).items).toHaveLength(3);
	expect((await page(null, 50, 'warning')).items).toEqual([]);
});

test('what was dismissed, archived or deleted is not in it, and comes back when that is taken back', async () => {
	const { client, first, second, page } = await library();
	const [lamps] = (await page()).items;
	if (!lamps) throw new Error('no finding');
	const { rule, fingerprint } = lamps;
	await client.article.act({
		...{ article: second, target: { type: 'finding', rule, fingerprint } },
		act: { kind: 'dismiss', reason: 'Checked' },
	});
	expect((await page()).items.map((item) => item.article)).toEqual([first, first]);
	await client.article.undo({ article: second });
	expect((await page()).totals.error).toBe(3);
	const { before } = await client.library.trash({ articles: [first] });
	expect((await page()).items.map((item) => item.article)).toEqual([second]);
	await client.library.update({ articles: [second], change: { archived: true } });
	expect(await page()).toMatchObject({ items: [], totals: { error: 0 } });
	await client.library.refile({ filings: before });
	expect((await page()).totals.error).toBe(2);
});
