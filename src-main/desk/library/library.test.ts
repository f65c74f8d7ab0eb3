import { safe } from '@orpc/server';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { PageRequest } from '../../contract/library.ts';
import { STORE_FILE } from '../../store/open.ts';
import { temporaryFolder } from '../../store/testing/folder.ts';
import { openTestDesk } from '../testing/open.ts';

const all: PageRequest = { shelf: 'desk', sort: 'imported', ascending: true, offset: 0, limit: 100 };

type Client = Awaited<ReturnType<typeof openTestDesk>>['client'];
const titles = async (client: Client, request: Partial<PageRequest>) =>
	(await client.library.page({ ...all, ...request })).articles.map(({ title }) => title);

test('articles are filed, found by where they are filed, and the filing is taken back', async () => {
	const { client, importText } = await openTestDesk();
	const ids = [await importText('a.txt', 'Alder 1'), await importText('b.txt', 'birch 2'), await importText('c.txt', 'Cedar 3')];
	const [a = '', b = '', c = ''] = ids;
	const first = await client.library.update({
		articles: [a, b, a, 'none'],
		change: { folder: 'Sunday/Budget', addTags: ['urgent', 'money'], due: '2031-04-09', assignee: 'Ida' },
	});
	expect(first.before.map(({ article }) => article)).toEqual([a, b]);
	await client.library.update({ articles: [b], change: { removeTags: ['money'], due: '2031-04-07', folder: 'Sunday' } });
	await client.library.update({ articles: [c], change: { archived: true } });
	expect(await titles(client, { folder: 'Sunday' })).toEqual(['Alder 1', 'birch 2']);
	expect(await titles(client, { folder: 'Sunday/Budget' })).toEqual(['Alder 1']);
	expect(await titles(client, { folder: 'Sun' })).toEqual([]);
	expect(await titles(client, { tag: 'money' })).toEqual(['Alder 1']);
	expect(await titles(client, { assignee: 'Ida', sort: 'due' })).toEqual(['birch 2', 'Alder 1']);
	expect(await titles(client, { dueUntil: '2031-04-08' })).toEqual(['birch 2']);
	expect(await titles(client, { sort: 'title', ascending: false })).toEqual(['birch 2', 'Alder 1']);
	expect(await titles(client, { shelf: 'archive' })).toEqual(['Cedar 3']);
	expect(await titles(client, { title: 'BIR' })).toEqual(['birch 2']);
	expect(await titles(client, { title: '%' })).toEqual([]);
	expect(await client.library.shelves()).toEqual({
		folders: [
			{ name: 'Sunday', articles: 1 },
			{ name: 'Sunday/Budget', articles: 1 },
		],
		tags: [
			{ name: 'money', articles: 1 },
			{ name: 'urgent', articles: 2 },
		],
		assignees: [{ name: 'Ida', articles: 2 }],
		...{ desk: 2, archive: 1, trash: 0 },
	});
	await client.library.refile({ filings: first.before });
	const { articles, total } = await client.library.page({ ...all, offset: 1, limit: 1 });
	expect([articles.map(({ id }) => id), total]).toEqual([[b], 2]);
	expect(articles[0]?.filing).toEqual({ folder: null, tags: [], due: null, assignee: null, archivedAt: null, trashedAt: null });
});

test('what is in the trash is not listed, found or compared, and comes back whole', async () => {
	const { client, importText } = await openTestDesk();
	const one = await importText('one.txt', 'Ferries 12');
	const two = await importText('two.txt', 'Ferries 15');
	await client.article.act({ article: one, target: { type: 'figure', figure: 'f1' }, act: { kind: 'confirm' } });
	expect((await client.article.open({ article: two })).between).toHaveLength(1);
	await client.library.trash({ articles: [one] });
	expect((await client.library.list()).map(({ id }) => id)).toEqual([two]);
	expect(await titles(client, { shelf: 'trash' })).toEqual(['Ferries 12']);
	const { hits } = await client.library.search({ query: 'Ferries', limit: 10 });
	expect(new Set(hits.map(({ article }) => article))).toEqual(new Set([two]));
	expect((await client.library.search({ query: '=12', limit: 10 })).hits).toEqual([]);
	const view = await client.article.open({ article: two });
	expect([view.between, view.summary.progress.warnings]).toEqual([[], 0]);
	// Looking into it does not put it back among the others.
	expect((await client.article.open({ article: one })).states['f1']?.verdict).toBe('confirmed');
	expect((await client.article.open({ article: two })).between).toEqual([]);
	await client.library.restoreFromTrash({ articles: [one] });
	const back = await client.article.open({ article: one });
	expect([back.states['f1']?.verdict, back.between.length, back.summary.filing.trashedAt]).toEqual(['confirmed', 1, null]);
	expect((await client.article.open({ article: two })).between).toHaveLength(1);
	expect((await client.library.search({ query: '=12', limit: 10 })).hits).toHaveLength(1);
});

test('importing what is in the trash brings it back with its decisions', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('one.txt', 'Ferries 12');
	await client.article.act({ article, target: { type: 'figure', figure: 'f1' }, act: { kind: 'confirm' } });
	await client.library.trash({ articles: [article] });
	const files = [new File(['Ferries 12'], 'again.txt')];
	const [result] = await client.library.import({ job: 'j', files, published: null });
	expect(result).toMatchObject({ outcome: 'known', article, title: 'Ferries 12', fromTrash: true });
	expect((await client.article.open({ article })).states['f1']?.verdict).toBe('confirmed');
	expect(await client.library.list()).toHaveLength(1);
});

test('a purge keeps every event and the file another article has too; verify finds nothing amiss', async () => {
	const home = temporaryFolder();
	const { client, desk, importText } = await openTestDesk({ home });
	const one = await importText('one.txt', 'Ferries 12');
	const two = await importText('two.txt', 'Quays 3');
	await client.library.importDraft({ article: two, file: new File(['Ferries 12'], 'd.txt'), published: null, preview: false });
	await client.article.act({ article: one, target: { type: 'figure', figure: 'f1' }, act: { kind: 'confirm' } });
	await client.article.act({ article: one, target: { type: 'article' }, act: { kind: 'note', text: 'closed' } });
	const events = await client.article.history({ article: one });
	const { error } = await safe(client.library.purge({ articles: [one] }));
	expect(error).toMatchObject({ code: 'CONFLICT', data: { reason: 'not-in-trash' } });
	await client.library.trash({ articles: [one] });
	expect(await client.library.purge({ articles: [one] })).toEqual({
		purged: [{ article: one, title: 'Ferries 12', keptEvents: 2 }],
	});
	expect(await client.article.history({ article: one })).toEqual(events);
	expect((await safe(client.article.open({ article: one }))).error).toMatchObject({ code: 'NOT_FOUND' });
	expect(await client.library.shelves()).toMatchObject({ desk: 1, trash: 0 });
	expect(await client.store.verify()).toMatchObject({ articles: 2, events: 2, sources: 2, sound: true });
	expect(await client.library.search({ query: 'closed', limit: 5 })).toMatchObject({ hits: [], pending: 0 });
	await client.store.backup();
	await desk.close();
	const db = new Database(join(home), { readonly: true });
	expect(db.prepare('SELECT title, files FROM purged').get()).toMatchObject({ title: 'Ferries 12' });
	db.close();
});

const join = (home: string) => `${home}/${STORE_FILE}`;

test('after its days in the trash an article is purged when the desk is opened; before, it is not', async () => {
	const home = temporaryFolder();
	const first = await openTestDesk({ home });
	const [old, young] = [await first.importText('o.txt', 'Old 1'), await first.importText('y.txt', 'Young 2')];
	await first.client.settings.set({ trashDays: 3 });
	const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
	const filing = { folder: null, tags: [], due: null, assignee: null, archivedAt: null };
	await first.client.library.refile({
		filings: [
			{ article: old, filing: { ...filing, trashedAt: daysAgo(4) } },
			{ article: young, filing: { ...filing, trashedAt: daysAgo(2) } },
		],
	});
	await first.desk.close();
	const second = await openTestDesk({ home });
	await expect.poll(async () => (await second.client.library.shelves()).trash).toBe(1);
	expect(await titles(second.client, { shelf: 'trash' })).toEqual(['Young 2']);
});
