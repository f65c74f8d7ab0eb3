/** One backup a day that the desk is opened, without being asked. */
import type { Store } from '../store/open.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes one when the last is a day old or there is none; not of a store with nothing of the editor's own in it. */
export async function backUpDaily(store: Store, now: number = Date.now()): Promise<void> {
	const last = store.lastBackup('daily');
	if (last !== null && now - last < DAY_MS) return;
	if (store.articles.list().every(({ sample, touchedAt }) => sample && touchedAt === null)) return;
	await store.backup('daily');
}
