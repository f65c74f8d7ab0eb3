import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient, safe } from '@orpc/server';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { Update } from '../contract/procedures.ts';
import { openStore, STORE_FILE } from '../store/open.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { openDeskOrRecovery } from './recovery.ts';
import { openTestDesk } from './testing/open.ts';
import { plainEngine } from './testing/plain-engine.ts';

async function openOrRecover(home: string) {
	const desk = await openDeskOrRecovery({
		...{ home, host: 'test', version: '0.0.1', systemLanguage: 'en', resources: null, engine: plainEngine(), log: () => {} },
	});
	onTestFinished(() => desk.close());
	return { desk, client: createRouterClient(desk.router, { context: {} }) };
}

/** A home with one decided article, a backup of it, and `later` decisions that came after. */
async function worked(): Promise<{ home: string; article: string; backup: string }> {
	const home = temporaryFolder();
	const { desk, client, importText } = await openTestDesk({ home });
	const article = await importText('quay.txt', `Berths 12\n${'Ropes 4 of 9\n'.repeat(400)}`);
	await client.article.act({ article, target: { type: 'figure', figure: 'f1' }, act: { kind: 'confirm' } });
	const { name } = await client.store.backup();
	await client.article.act({ article, target: { type: 'figure', figure: 'f2' }, act: { kind: 'confirm' } });
	await desk.close();
	return { home, article, backup: name };
}

function spoil(home: string, how: (bytes: Buffer) => Buffer): Buffer {
	const file = join(home, STORE_FILE);
	const spoilt = how(readFileSync(file));
	writeFileSync(file, spoilt);
	return spoilt;
}

test('a library that opens has nothing to recover', async () => {
	const { home } = await worked();
	const { client } = await openOrRecover(home);
	expect(await client.recovery.state()).toBeNull();
	expect(await client.recovery.retry()).toBeNull();
	expect(await client.library.list()).toHaveLength(1);
});

test.each([
	['waste in its pages', (bytes: Buffer) => bytes.fill(0xa5, 4096 * 3, 4096 * 9)],
	['its end cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 4096 * 6)],
	['another content altogether', (bytes: Buffer) => bytes.fill(0x20)],
])('a library with %s: the window is offered the newest verified backup, and works on in it', async (_, how) => {
	const { home, article, backup } = await worked();
	const spoilt = spoil(home, how);
	const { client } = await openOrRecover(home);
	const state = await client.recovery.state();
	expect(state).toMatchObject({ offered: backup, failure: { code: 'STORE_CORRUPT' }, file: join(home, STORE_FILE) });
	const { error } = await safe(client.library.list());
	expect(error).toMatchObject({ code: 'STORE_CORRUPT', data: { file: join(home, STORE_FILE) } });
	expect(await client.settings.get()).toMatchObject({ language: 'system' });
	const heard: Update['type'][] = [];
	const updates = await client.app.updates();
	const listening = (async () => {
		for await (const update of updates) {
			heard.push(update.type);
			if (update.type === 'article-changed') return;
		}
	})();
	const { kept, articles } = await client.recovery.restore({ name: backup });
	expect(articles).toBe(1);
	expect(
		readFileSync(join(home, 'backups', kept ?? ''))
			.subarray(4096)
			.equals(spoilt.subarray(4096)),
	).toBe(true);
	expect(await client.recovery.state()).toBeNull();
	const view = await client.article.open({ article });
	expect([view.states['f1']?.verdict, view.states['f2']?.verdict]).toEqual(['confirmed', 'open']);
	await client.article.act({ article, target: { type: 'figure', figure: 'f3' }, act: { kind: 'confirm' } });
	await listening;
	expect(heard).toEqual(expect.arrayContaining(['hello', 'library-changed', 'article-changed']));
});

test('without a backup one begins anew, and the damaged file is kept', async () => {
	const home = temporaryFolder();
	const store = await openStore({ folder: home });
	store.close();
	spoil(home, (bytes) => bytes.fill(0xff, 0, 2000));
	const { client } = await openOrRecover(home);
	expect(await client.recovery.state()).toMatchObject({ offered: null, backups: { backups: [] } });
	const { error } = await safe(client.recovery.restore({ name: 'tickmark-daily-20310405T060708.009Z.sqlite' }));
	expect(error).toMatchObject({ code: 'NOT_FOUND' });
	const { kept, articles } = await client.recovery.startEmpty();
	expect(articles).toBe(0);
	expect(existsSync(join(home, 'backups', kept ?? ''))).toBe(true);
	expect(await client.recovery.state()).toBeNull();
	const { error: late } = await safe(client.recovery.startEmpty());
	expect(late).toMatchObject({ code: 'CONFLICT' });
});

test('a library of a newer program is left alone, and only what this one can open is offered', async () => {
	const { home, backup } = await worked();
	const db = new Database(join(home, STORE_FILE));
	db.pragma('user_version = 99');
	db.close();
	const { client } = await openOrRecover(home);
	expect(await client.recovery.state()).toMatchObject({ offered: backup, failure: { code: 'STORE_NEWER', data: { found: 99 } } });
	expect(await client.recovery.retry()).toMatchObject({ failure: { code: 'STORE_NEWER' } });
	expect(readdirSync(join(home, 'backups'))).toEqual([backup]);
});

test('what was in the way may have gone: trying again opens it', async () => {
	const { home, article } = await worked();
	const file = join(home, STORE_FILE);
	const whole = readFileSync(file);
	spoil(home, (bytes) => bytes.subarray(0, 5000));
	const { client } = await openOrRecover(home);
	expect(await client.recovery.retry()).toMatchObject({ failure: { code: 'STORE_CORRUPT' } });
	writeFileSync(file, whole);
	expect(await client.recovery.retry()).toBeNull();
	expect((await client.article.open({ article })).states['f2']?.verdict).toBe('confirmed');
});

test('a program that already has it is no damage', async () => {
	const { home } = await worked();
	await openTestDesk({ home });
	await expect(openOrRecover(home)).rejects.toMatchObject({ failure: { code: 'STORE_IN_USE' } });
});
