import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { ReviewEvent } from '../../contract/review.ts';
import { STORE_FILE } from '../../store/open.ts';
import { temporaryFolder } from '../../store/testing/folder.ts';
import { eventHash } from '../chain.ts';
import { openTestDesk } from '../testing/open.ts';

/** A library of two articles, three acts on the second; closed, so that somebody can tamper with it. */
async function library() {
	const home = temporaryFolder();
	const { desk, client, importText } = await openTestDesk({ home });
	await importText('a.txt', 'Quays 4');
	const article = await importText('b.txt', 'Ferries 12 of 15');
	const events: string[] = [];
	for (const figure of ['f1', 'f2', 'f1']) {
		const { event } = await client.article.act({ article, target: { type: 'figure', figure }, act: { kind: 'confirm' } });
		events.push(event.id);
	}
	await desk.close();
	return { home, article, events };
}

/** Changes rows behind the program's back, past the triggers that keep events from changing. */
function tamper(home: string, sql: string): void {
	const db = new Database(join(home, STORE_FILE));
	db.exec(`DROP TRIGGER events_never_change; DROP TRIGGER events_never_go; ${sql}`);
	db.close();
}

async function verified(home: string) {
	const { client } = await openTestDesk({ home });
	return client.store.verify();
}

test('a library that nobody touched is sound', async () => {
	const { home } = await library();
	expect(await verified(home)).toEqual({
		...{ articles: 2, events: 3, sources: 2, defects: [], histories: [], damaged: [], sound: true },
	});
});

test.each([
	['a changed name', (id: string) => `UPDATE events SET by = 'Eve' WHERE id = '${id}'`, 1, 'changed'],
	['a changed act', (id: string) => `UPDATE events SET act = '{"kind":"reopen"}' WHERE id = '${id}'`, 1, 'changed'],
	['an act that is none', (id: string) => `UPDATE events SET act = '{"kind":"guess"}' WHERE id = '${id}'`, 1, 'unreadable'],
	['an event taken out', (id: string) => `DELETE FROM events WHERE id = '${id}'`, 2, 'unlinked'],
])('%s is told with the first event that shows it', async (_, change, first, reason) => {
	const { home, article, events } = await library();
	tamper(home, change(events[1] ?? ''));
	const found = await verified(home);
	expect(found).toMatchObject({ sound: false, defects: [], damaged: [] });
	expect(found.histories).toEqual([{ article, title: 'Ferries 12 of 15', event: events[first], reason }]);
});

test.each([
	['the newest event', (events: string[]) => `DELETE FROM events WHERE id = '${events[2]}'`],
	['the two newest events', (events: string[]) => `DELETE FROM events WHERE id >= '${events[1]}'`],
	['the whole history', () => 'DELETE FROM events'],
])('%s taken out: the newest that there was is named, by verify and at opening', async (_, change) => {
	const { home, article, events } = await library();
	tamper(home, change(events));
	const { client } = await openTestDesk({ home });
	const { histories, sound } = await client.store.verify();
	expect([sound, histories]).toEqual([false, [{ article, title: 'Ferries 12 of 15', event: events[2], reason: 'missing' }]]);
	const updates = await client.app.updates();
	await updates.next();
	await client.article.open({ article });
	const { value } = await updates.next();
	expect(value).toMatchObject({ type: 'failed', failure: { code: 'STORE_CORRUPT' } });
	expect(JSON.stringify(value)).toContain(events[2]);
	await updates.return?.();
});

test('an event slipped in behind the last one, uncounted, is told', async () => {
	const { home, article, events } = await library();
	const db = new Database(join(home, STORE_FILE));
	const last = db.prepare('SELECT * FROM events ORDER BY id DESC LIMIT 1').get() as Record<string, string>;
	const { id, at, by, target, act, hash } = last;
	const event = { id: `${id}Z`, at, by, article, target: JSON.parse(target ?? ''), act: JSON.parse(act ?? ''), previous: hash };
	db.exec('DROP TRIGGER events_counted');
	db.prepare('INSERT INTO events (id, article, at, by, target, act, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
		...[event.id, article, at, by, target, act, hash, eventHash(event as unknown as ReviewEvent)],
	);
	db.close();
	expect((await verified(home)).histories).toMatchObject([{ article, event: `${events[2]}Z`, reason: 'uncounted' }]);
});

test('a head that was changed to fit no longer fits the event', async () => {
	const { home, events } = await library();
	tamper(home, `UPDATE heads SET hash = '${'0'.repeat(64)}'`);
	expect((await verified(home)).histories).toMatchObject([{ event: events[2], reason: 'changed' }]);
});

test('source bytes that are not what was imported are told by file', async () => {
	const { home } = await library();
	tamper(home, `UPDATE blobs SET bytes = CAST('Quays 9' AS BLOB) WHERE bytes = CAST('Quays 4' AS BLOB)`);
	const found = await verified(home);
	expect(found.damaged).toEqual([{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), fileNames: ['a.txt'] }]);
	expect(found.sound).toBe(false);
});
