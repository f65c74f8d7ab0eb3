import { safe } from '@orpc/server';
import { expect, test } from 'vitest';
import type { Update } from '../../contract/procedures.ts';
import { temporaryFolder } from '../../store/testing/folder.ts';
import { openTestDesk } from '../testing/open.ts';
import { backupsIn, restoreIn } from './backups.ts';

const confirm = (article: string) => ({
	...{ article, target: { type: 'figure' as const, figure: 'f1' }, act: { kind: 'confirm' as const } },
});

test('a restore brings back what was decided then, tells the windows, and can itself be taken back', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Quays 4');
	await client.article.act(confirm(article));
	const made = await client.store.backup();
	expect(made).toMatchObject({ label: 'asked', holds: { articles: 1, events: 1 } });
	await client.article.undo({ article });
	await importText('b.txt', 'Ferries 12');
	const updates: Update['type'][] = [];
	const stop = new AbortController();
	const stream = await client.app.updates(undefined, { signal: stop.signal });
	const restored = await client.store.restore({ name: made.name });
	expect(restored).toEqual({ kept: expect.stringContaining('tickmark-replaced-'), articles: 1 });
	for await (const { type } of stream) {
		updates.push(type);
		if (type === 'library-changed') stop.abort();
	}
	expect(updates).toEqual(['hello', 'article-changed', 'settings-changed', 'library-changed']);
	expect((await client.article.open({ article })).states['f1']?.verdict).toBe('confirmed');
	expect((await client.store.backups()).verified).toBe(made.at);
	await client.store.restore({ name: restored.kept ?? '' });
	expect((await client.article.open({ article })).states['f1']?.verdict).toBe('open');
	expect(await client.library.list()).toHaveLength(2);
	expect((await client.store.verify()).sound).toBe(true);
});

test('a name that is no backup is not found', async () => {
	const { client } = await openTestDesk();
	const { error } = await safe(client.store.restore({ name: '../tickmark.sqlite' }));
	expect(error).toMatchObject({ code: 'NOT_FOUND', data: { what: 'backup' } });
});

test('without a desk the backups are listed and restored too', async () => {
	const home = temporaryFolder();
	expect(backupsIn(home)).toMatchObject({ verified: null, backups: [] });
	const first = await openTestDesk({ home });
	await first.importText('a.txt', 'Quays 4');
	const { name } = await first.client.store.backup();
	await first.importText('b.txt', 'Ferries 12');
	await first.desk.close();
	expect(restoreIn(home, name)).toContain('tickmark-replaced-');
	expect(backupsIn(home).backups.map(({ label }) => label)).toEqual(['replaced', 'asked']);
	const second = await openTestDesk({ home });
	expect(await second.client.library.list()).toHaveLength(1);
});
