import { expect, test } from 'vitest';
import { openTestStore, putArticle } from '../store/testing/open.ts';
import { backUpDaily, DAY_MS } from './daily-backup.ts';

test('a store with articles is backed up once a day', async () => {
	const store = await openTestStore();
	await backUpDaily(store);
	expect(store.lastBackup('daily')).toBeNull();
	putArticle(store, 'a1');
	await backUpDaily(store);
	const first = store.lastBackup('daily') ?? 0;
	expect(first).toBeGreaterThan(0);
	await backUpDaily(store, first + DAY_MS - 1);
	expect(store.lastBackup('daily')).toBe(first);
	await backUpDaily(store, first + DAY_MS);
	expect(store.lastBackup('daily')).toBeGreaterThan(first);
});
