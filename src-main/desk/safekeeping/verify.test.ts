import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { STORE_FILE } from '../../store/open.ts';
import { temporaryFolder } from '../../store/testing/folder.ts';
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

test('source bytes that are not what was imported are told by file', async () => {
	const { home } = await library();
	tamper(home, `UPDATE blobs SET bytes = CAST('Quays 9' AS BLOB) WHERE bytes = CAST('Quays 4' AS BLOB)`);
	const found = await verified(home);
	expect(found.damaged).toEqual([{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), fileNames: ['a.txt'] }]);
	expect(found.sound).toBe(false);
});
