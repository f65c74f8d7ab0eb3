import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@orpc/server';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Update } from '../contract/procedures.ts';
import { usualRounds } from '../contract/usual-rounds.ts';
import { articleViewSchema } from '../contract/view.ts';
import { STORE_FILE } from '../store/open.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { enginePool } from './engine-pool.ts';
import { openTestDesk } from './testing/open.ts';
import { plainEngine } from './testing/plain-engine.ts';

const figure = (id: string) => ({ type: 'figure' as const, figure: id });

test('a file becomes an article with every figure open', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('harbour.txt', 'Ferries 12 of 15\nQuays 4');
	const view = await client.article.open({ article });
	expect(() => articleViewSchema.parse(view)).not.toThrow();
	expect(view.summary).toMatchObject({
		title: 'Ferries 12 of 15',
		fileName: 'harbour.txt',
		touchedAt: null,
		sample: false,
		progress: { figures: 3, decided: 0, confirmed: 0, flagged: 0, errors: 0, warnings: 0, notes: 0 },
	});
	expect(view.revision.receipt).toMatchObject({
		fileName: 'harbour.txt',
		bytes: 24,
		encoding: 'utf-8',
		figures: 3,
		linesJoined: 0,
	});
	expect(Object.values(view.states).map(({ verdict }) => verdict)).toEqual(['open', 'open', 'open']);
	expect(await client.library.list()).toEqual([view.summary]);
});

test('the same bytes are known, under whatever name', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Ferries 12');
	const again = await client.library.import({ job: 'j', files: [new File(['Ferries 12'], 'b.txt')], published: null });
	expect(again).toEqual([{ outcome: 'known', file: 'b.txt', article, title: 'Ferries 12' }]);
});

test('a file that fails is named and does not stop the others', async () => {
	const { client } = await openTestDesk();
	const files = [new File([], 'empty.txt'), new File(['Ferries 12'], 'good.txt')];
	const results = await client.library.import({ job: 'j', files, published: null });
	expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'imported']);
	expect(results[0]).toMatchObject({ failure: { code: 'UNREADABLE_FILE', data: { file: 'empty.txt', reason: 'empty' } } });
});

test('paths are imported too, and a path that is not there is a value', async () => {
	const { desk } = await openTestDesk();
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'x.txt'), 'Ferries 12');
	const results = await desk.importPaths([join(folder, 'missing.txt'), join(folder, 'x.txt')]);
	expect(results).toMatchObject([
		{ outcome: 'failed', failure: { code: 'UNREADABLE_FILE', data: { file: 'missing.txt', reason: 'not-found' } } },
		{ outcome: 'imported', title: 'Ferries 12' },
	]);
});

test('decisions stay when the desk is opened again, under the name they were made', async () => {
	const home = temporaryFolder();
	const first = await openTestDesk({ home });
	const article = await first.importText('a.txt', 'Ferries 12\nQuays 0');
	await first.client.settings.set({ name: 'Ida' });
	await first.client.article.act({ article, target: figure('f1'), act: { kind: 'confirm' } });
	await first.client.article.act({
		article,
		target: figure('f2'),
		act: { kind: 'flag', reason: 'no-source', comment: 'who says?' },
	});
	await first.client.article.act({ article, target: figure('f2'), act: { kind: 'note', text: 'asked the port' } });
	await first.client.article.act({
		article,
		target: { type: 'finding', rule: 'zero', fingerprint: 'zero-0' },
		act: { kind: 'dismiss', reason: 'all quays closed' },
	});
	await first.client.article.act({
		article,
		target: { type: 'paragraph', paragraph: 1 },
		act: { kind: 'note', text: 'reads oddly' },
	});
	const before = await first.client.article.open({ article });
	await first.desk.close();

	const { client } = await openTestDesk({ home });
	const view = await client.article.open({ article });
	expect(view).toEqual(before);
	expect(view.states['f1']).toMatchObject({ verdict: 'confirmed', by: 'Ida' });
	expect(view.states['f2']).toMatchObject({
		verdict: 'flagged',
		reason: 'no-source',
		comment: 'who says?',
		notes: [{ text: 'asked the port', by: 'Ida' }],
	});
	expect(view.findingStates['zero-0']).toMatchObject({ dismissed: true, reason: 'all quays closed' });
	expect(view.paragraphNotes['1']).toMatchObject([{ text: 'reads oddly' }]);
	expect(view.summary.progress).toEqual({ figures: 2, decided: 2, confirmed: 1, flagged: 1, errors: 0, warnings: 0, notes: 0 });
	expect((await client.article.history({ article })).map(({ act }) => act.kind)).toEqual([
		'confirm',
		'flag',
		'note',
		'dismiss',
		'note',
	]);
});

test('undo and redo go step by step, also after a restart', async () => {
	const home = temporaryFolder();
	const first = await openTestDesk({ home });
	const article = await first.importText('a.txt', 'Ferries 12\nQuays 4');
	await first.client.article.act({ article, target: figure('f1'), act: { kind: 'confirm' } });
	await first.client.article.act({ article, target: figure('f2'), act: { kind: 'not-a-figure' } });
	await first.desk.close();

	const { client } = await openTestDesk({ home });
	expect((await client.article.undo({ article })).states).toMatchObject({ f2: { verdict: 'open' } });
	const second = await client.article.undo({ article });
	expect(second).toMatchObject({ states: { f1: { verdict: 'open' } }, canUndo: false, canRedo: true, progress: { decided: 0 } });
	const { error, isDefined } = await safe(client.article.undo({ article }));
	expect(isDefined && error).toMatchObject({ code: 'CONFLICT', data: { reason: 'nothing-to-undo' } });
	expect((await client.article.redo({ article })).states).toMatchObject({ f1: { verdict: 'confirmed' } });
	await client.article.act({ article, target: figure('f2'), act: { kind: 'confirm' } });
	const nothing = await safe(client.article.redo({ article }));
	expect(nothing.isDefined && nothing.error).toMatchObject({ code: 'CONFLICT', data: { reason: 'nothing-to-redo' } });
});

test('one event in the middle of the history is taken back by its id, once', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Ferries 12\nQuays 4');
	const { event } = await client.article.act({ article, target: figure('f1'), act: { kind: 'confirm' } });
	await client.article.act({ article, target: figure('f2'), act: { kind: 'confirm' } });
	const back = { article, target: { type: 'article' as const }, act: { kind: 'undo' as const, event: event.id } };
	expect(await client.article.act(back)).toMatchObject({ states: { f1: { verdict: 'open' } }, progress: { decided: 1 } });
	const again = await safe(client.article.act(back));
	expect(again.isDefined && again.error).toMatchObject({ code: 'CONFLICT', data: { reason: 'already-undone' } });
});

test('acts at the same moment follow one another', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Ferries 12\nQuays 4\nPiers 7');
	await Promise.all(
		['f1', 'f2', 'f3'].map((id) => client.article.act({ article, target: figure(id), act: { kind: 'confirm' } })),
	);
	const events = await client.article.history({ article });
	expect(new Set(events.map(({ previous }) => previous)).size).toBe(3);
	expect((await client.article.open({ article })).summary.progress.confirmed).toBe(3);
});

test('what cannot be done is said in the terms of the contract', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Ferries 12');
	const cases = [
		[client.article.open({ article: 'no' }), { code: 'NOT_FOUND', data: { what: 'article', id: 'no' } }],
		[client.article.history({ article: 'no' }), { code: 'NOT_FOUND', data: { what: 'article', id: 'no' } }],
		[
			client.article.act({ article, target: figure('f9'), act: { kind: 'confirm' } }),
			{ code: 'NOT_FOUND', data: { what: 'figure', id: 'f9' } },
		],
		[
			client.article.act({ article, target: { type: 'article' }, act: { kind: 'confirm' } }),
			{ code: 'CONFLICT', data: { reason: 'wrong-target' } },
		],
		[
			client.article.act({
				article,
				target: { type: 'finding', rule: 'zero', fingerprint: 'x' },
				act: { kind: 'dismiss', reason: '' },
			}),
			{ code: 'NOT_FOUND', data: { what: 'finding', id: 'x' } },
		],
	] as const;
	for (const [call, expected] of cases) {
		const { error, isDefined } = await safe<unknown, unknown>(call);
		expect(error).toMatchObject(expected);
		expect(isDefined).toBe(true);
	}
});

test('a bug arrives as INTERNAL with the number that is in the log', async () => {
	const engine = { ...plainEngine(), run: () => Promise.reject(new Error('out of its depth')) };
	const { client, log } = await openTestDesk({ engine });
	const call = client.library.import({ job: 'j', files: [new File(['Ferries 12'], 'a.txt')], published: null });
	const { error, isDefined } = await safe(call);
	expect(isDefined && error.code).toBe('INTERNAL');
	const { incident } = (error as unknown as { data: { incident: string } }).data;
	expect(log).toEqual([`incident ${incident}: out of its depth`]);
	expect(await client.library.list()).toEqual([]);
});

test('articles that say different things are both told, and one import does not repeat it', async () => {
	const { client, importText } = await openTestDesk();
	const a = await importText('a.txt', 'Harbour\nFerries 12');
	const b = await importText('b.txt', 'Coast\nFerries 13');
	const [one, other] = [await client.article.open({ article: a }), await client.article.open({ article: b })];
	expect(one.between).toMatchObject([{ rule: 'conflict', others: [{ article: b, title: 'Coast', figure: { text: '13' } }] }]);
	expect(other.between).toMatchObject([{ rule: 'conflict', others: [{ article: a, paragraph: { text: 'Ferries 12' } }] }]);
	expect((await client.library.list()).map(({ progress }) => progress.warnings)).toEqual([1, 1]);
	const { fingerprint } = one.between[0]!;
	const target = { type: 'finding' as const, rule: 'conflict', fingerprint };
	const dismissed = await client.article.act({ article: a, target, act: { kind: 'dismiss', reason: 'other harbour' } });
	expect(dismissed).toMatchObject({ findingStates: { [fingerprint]: { dismissed: true } }, progress: { warnings: 0 } });
	expect((await client.article.open({ article: b })).summary.progress.warnings).toBe(1);
});

test('a newer engine reads again what an older one read, and keeps the decisions', async () => {
	const home = temporaryFolder();
	const first = await openTestDesk({ home });
	const article = await first.importText('a.txt', 'Ferries 12');
	await first.client.article.act({ article, target: figure('f1'), act: { kind: 'confirm' } });
	await first.desk.close();
	const engine = plainEngine();
	const { client } = await openTestDesk({ home, version: '0.0.2', engine });
	expect((await client.article.open({ article })).states['f1']).toMatchObject({ verdict: 'confirmed' });
	await client.article.open({ article });
	expect(engine.done.read).toBe(1);
});

test('windows hear of everything, from their hello on', async () => {
	const { desk, client, importText } = await openTestDesk();
	const heard: Update[] = [];
	const stream = await client.app.updates();
	expect((await stream.next()).value).toEqual({ type: 'hello' });
	const listening = (async () => {
		for await (const update of stream) heard.push(update);
	})();
	const article = await importText('a.txt', 'Ferries 12');
	const { head } = await client.article.act({ article, target: figure('f1'), act: { kind: 'confirm' } });
	await client.settings.set({ theme: 'dark' });
	desk.emit({ type: 'command', command: 'undo' });
	await desk.close();
	await listening;
	expect(heard.filter(({ type }) => type !== 'progress')).toEqual([
		{ type: 'library-changed' },
		{ type: 'article-changed', article, head },
		{ type: 'settings-changed' },
		{ type: 'command', command: 'undo' },
	]);
	expect(heard.filter(({ type }) => type === 'progress')).toMatchObject([
		{ job: 'a.txt', stage: 'decoding', done: 0, total: 1, label: 'a.txt' },
		{ stage: 'reading' },
		{ stage: 'storing' },
		{ stage: 'storing', done: 1, total: 1 },
	]);
});

test('an import is cancelled between and within files', async () => {
	const plain = plainEngine();
	const started = Promise.withResolvers<void>();
	const engine: typeof plain = {
		...plain,
		run: (job, options) =>
			plain.done.read === 0
				? plain.run(job, options)
				: new Promise((_, reject) => {
						started.resolve();
						options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
					}),
	};
	const { client } = await openTestDesk({ engine });
	const files = ['one 1', 'two 2', 'three 3'].map((text, i) => new File([text], `${i}.txt`));
	const importing = client.library.import({ job: 'many', files, published: null });
	await started.promise;
	expect(await client.library.cancel({ job: 'many' })).toEqual({ cancelled: true });
	const results = await importing;
	expect(results.map(({ outcome }) => outcome)).toEqual(['imported', 'failed', 'failed']);
	expect(results[2]).toMatchObject({ failure: { code: 'CANCELLED', data: { job: 'many' } } });
	expect(await client.library.list()).toHaveLength(1);
	expect(await client.library.cancel({ job: 'many' })).toEqual({ cancelled: false });
});

test('closing in the middle of an import ends it as cancelled, and the store is whole', async () => {
	const home = temporaryFolder();
	const started = Promise.withResolvers<void>();
	const script = new URL('./testing/strange-worker.ts', import.meta.url);
	const pool = enginePool({ script });
	const engine: typeof pool = {
		...pool,
		run: (job, options) => {
			started.resolve();
			return pool.run(job, options);
		},
	};
	const { desk } = await openTestDesk({ home, engine });
	const file = join(temporaryFolder(), 'hang.txt');
	writeFileSync(file, 'hang');
	const importing = desk.importPaths([file, file]);
	await started.promise;
	await Promise.all([desk.close(), desk.close()]);
	expect(await importing).toMatchObject([{ failure: { code: 'CANCELLED' } }, { failure: { code: 'CANCELLED' } }]);
	expect(await (await openTestDesk({ home })).client.library.list()).toEqual([]);
});

test('a history that was tampered with is told, and the article opens all the same', async () => {
	const home = temporaryFolder();
	const first = await openTestDesk({ home });
	const article = await first.importText('a.txt', 'Ferries 12');
	await first.client.settings.set({ name: 'Ida' });
	await first.client.article.act({ article, target: figure('f1'), act: { kind: 'confirm' } });
	await first.desk.close();
	const db = new Database(join(home, STORE_FILE));
	db.exec(`DROP TRIGGER events_never_change; UPDATE events SET by = 'Eve'`);
	db.close();
	const { client, log } = await openTestDesk({ home });
	const stream = await client.app.updates();
	await stream.next();
	expect((await client.article.open({ article })).states['f1']).toMatchObject({ by: 'Eve' });
	expect((await stream.next()).value).toMatchObject({ type: 'failed', failure: { code: 'STORE_CORRUPT' } });
	expect(log).toEqual([expect.stringContaining(`a history does not fit its hashes: "history of ${article}`)]);
});

test('a day that is none is refused, and a setting that is none', async () => {
	const { client } = await openTestDesk();
	const call = client.library.import({ job: 'j', files: [new File(['x 1'], 'a.txt')], published: 'yesterday' });
	await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	await expect(client.settings.set({ theme: 'sepia' as 'dark' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	expect(await client.settings.get()).toEqual({
		name: '',
		language: 'system',
		theme: 'system',
		trashDays: 30,
		watchedFolder: null,
		view: 'ledger',
		keys: {},
		profile: 'newsroom',
		ownProfile: null,
		rounds: [...usualRounds],
	});
});

test('the report is a file named after the article', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Ferries 12/15: “on time”?\nQuays 4');
	const { name, file } = await client.article.report({ articles: [article], format: 'html', profile: 'full', language: 'en' });
	expect(name).toBe('Ferries 12 15 “on time”.html');
	expect(file.type).toMatch(/^text\/html/);
	expect(await file.text()).toContain('Quays');
});

test('a typed correction is read, and null when it says no number', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Ferries 12');
	expect(await client.article.parseCorrection({ article, figure: 'f1', text: '13' })).toMatchObject({ value: '13' });
	expect(await client.article.parseCorrection({ article, figure: 'f1', text: 'none' })).toBeNull();
});
