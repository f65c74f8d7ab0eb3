import { ORPCError } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../contract/review.ts';
import { fc } from '../testing/histories.ts';
import { openTestDesk } from '../testing/open.ts';

/** How often three real desks are merged; without desks, merge.test.ts does it thousands of times. Every night 100. */
const DESK_RUNS = Number(process.env['TICKMARK_MERGE_DESKS'] ?? 6);

const TEXT = 'Ferries 12\nQuays 4\nPiers 7';

async function desk(name: string) {
	const { client, importText } = await openTestDesk();
	await client.settings.set({ name });
	const act = (article: string, figure: string, what: Act) =>
		client.article.act({ article, target: { type: 'figure', figure }, act: what });
	const send = async (articles: string[], blind = false) => (await client.library.exportBundle({ articles, blind })).file;
	const take = (file: File) => client.library.importBundle({ file, job: 'b' });
	/** What an editor sees of the article, and nothing of this library. */
	const seen = async (article: string) => {
		const { states, findingStates, articleNotes, paragraphNotes, head, sourceText, revision } = await client.article.open({
			article,
		});
		return { states, findingStates, articleNotes, paragraphNotes, head, sourceText, revision: revision.id };
	};
	return { client, importText, act, send, take, seen };
}

const refused = async (work: Promise<unknown>) => {
	const error = await work.then(
		() => null,
		(thrown: unknown) => thrown,
	);
	return error instanceof ORPCError ? { code: error.code, ...(error.data as object) } : error;
};

describe('a bundle', () => {
	it('brings an article to another desk as it is: text, original, drafts, decisions, signatures', async () => {
		const [a, b] = [await desk('甲'), await desk('乙')];
		const article = await a.importText('a.txt', TEXT);
		await a.act(article, 'f1', { kind: 'confirm' });
		await a.client.library.importDraft({
			article,
			file: new File([`${TEXT}\nPorts 9`], 'b.txt'),
			published: null,
			preview: false,
		});
		await a.act(article, 'f4', { kind: 'flag', reason: 'unclear', comment: 'which?' });
		await a.client.article.sign({ article, round: 'review-1', opinion: 'ok' });
		const { code } = await a.client.library.exportBundle({ articles: [article], blind: false });
		expect(await b.take(await a.send([article]))).toMatchObject({
			code,
			articles: [{ article, fresh: true, revisions: 2, events: 3, disputed: 0 }],
		});
		expect(await b.seen(article)).toEqual(await a.seen(article));
		expect(await b.client.article.history({ article })).toEqual(await a.client.article.history({ article }));
		expect((await b.client.article.sheet({ article })).rounds[0]?.signatures).toHaveLength(1);
		await b.client.settings.set({ name: '甲' });
		const json = async ({ client }: typeof a) =>
			(await client.article.report({ articles: [article], format: 'json', profile: 'full', language: 'zh' })).file.text();
		expect(await json(b)).toBe(await json(a));
		const own = ({ id, fileName }: { id: string; fileName: string }) => ({ id, fileName });
		expect((await b.client.article.revisions({ article })).map(own)).toEqual(
			(await a.client.article.revisions({ article })).map(own),
		);
		expect(await b.client.store.verify()).toMatchObject({ sound: true });
	});

	it('export of what was imported is the same bytes, and taking it twice changes nothing', async () => {
		const [a, b] = [await desk('甲'), await desk('乙')];
		const article = await a.importText('a.txt', TEXT);
		await a.act(article, 'f1', { kind: 'confirm' });
		const sent = await a.send([article]);
		await b.take(sent);
		expect(Buffer.from(await (await b.send([article])).arrayBuffer()).equals(Buffer.from(await sent.arrayBuffer()))).toBe(true);
		expect(await b.take(sent)).toMatchObject({ articles: [{ fresh: false, revisions: 0, events: 0 }] });
		expect(await b.seen(article)).toEqual(await a.seen(article));
	});

	it('leaves the decisions out for a blind check, and disputes show where two differ', async () => {
		const [a, b] = [await desk('甲'), await desk('乙')];
		const article = await a.importText('a.txt', TEXT);
		await a.act(article, 'f1', { kind: 'confirm' });
		await a.act(article, 'f2', { kind: 'confirm' });
		await b.take(await a.send([article], true));
		expect((await b.seen(article)).states['f1']?.verdict).toBe('open');
		await b.act(article, 'f1', { kind: 'flag', reason: 'wrong-value', comment: '' });
		await b.act(article, 'f2', { kind: 'confirm' });
		expect(await a.take(await b.send([article]))).toMatchObject({ articles: [{ events: 2, disputed: 1 }] });
		const { states } = await a.seen(article);
		expect([states['f1']?.verdict, states['f2']?.verdict]).toEqual(['disputed', 'confirmed']);

		const agreement = await a.client.article.agreement({ article, first: '甲', second: '乙' });
		expect(agreement).toMatchObject({ verdict: { of: 2, same: 1 }, value: { of: 0, same: 0 } });
		expect(agreement.differences).toEqual([
			{ figure: 'f1', first: { verdict: 'confirmed', text: '' }, second: { verdict: 'flagged', text: '' }, settled: false },
		]);
		expect(await a.client.article.reviewers({ article })).toEqual(['甲', '乙']);

		// Whoever decides now has both before him: the dispute is settled, also once the bundles have gone round.
		await a.client.settings.set({ name: '丙' });
		await a.act(article, 'f1', { kind: 'confirm' });
		expect((await a.seen(article)).states['f1']?.verdict).toBe('confirmed');
		await b.take(await a.send([article]));
		expect(await b.seen(article)).toEqual(await a.seen(article));
		expect((await a.client.article.agreement({ article, first: '甲', second: '乙' })).differences).toMatchObject([
			{ settled: true },
		]);
		expect(await a.client.store.verify()).toMatchObject({ sound: true });
	});

	it('keeps two drafts that two desks made of one article, and the newer one counts', async () => {
		const [a, b] = [await desk('甲'), await desk('乙')];
		const article = await a.importText('a.txt', TEXT);
		await b.take(await a.send([article]));
		const draft = (text: string) => ({ article, file: new File([text], 'd.txt'), published: null, preview: false });
		await a.client.library.importDraft(draft(`${TEXT}\nPorts 9`));
		await b.client.library.importDraft(draft(`${TEXT}\nPorts 8`));
		await a.take(await b.send([article]));
		await b.take(await a.send([article]));
		expect(await a.seen(article)).toEqual(await b.seen(article));
		expect(await a.client.article.revisions({ article })).toHaveLength(3);
		expect((await a.seen(article)).sourceText).toContain('Ports 8');
	});
});

describe('a bundle that is not sound', () => {
	it.each([
		['no zip', async () => new File(['hello'], 'x.zip'), { code: 'BUNDLE_UNSOUND', reason: 'not-a-bundle' }],
		['cut off', async (sent: File) => new File([(await sent.arrayBuffer()).slice(0, 400)], 'x.zip'), { code: 'UNREADABLE_FILE' }],
	])('%s: is refused, and nothing is taken in', async (_, spoil, failure) => {
		const [a, b] = [await desk('甲'), await desk('乙')];
		const article = await a.importText('a.txt', TEXT);
		expect(await refused(b.take(await spoil(await a.send([article]))))).toMatchObject(failure);
		expect(await b.client.library.list()).toEqual([]);
	});

	it('a changed byte of a part, a part too much, a changed history: each is told with its place', async () => {
		const [a, b] = [await desk('甲'), await desk('乙')];
		const article = await a.importText('a.txt', TEXT);
		await a.act(article, 'f1', { kind: 'flag', reason: 'unclear', comment: 'marker-one' });
		const sent = await a.send([article]);
		const changed = await rewritten(sent, (path, text) =>
			path.endsWith('events.jsonl') ? text.replace('marker-one', 'marker-two') : text,
		);
		expect(await refused(b.take(changed))).toMatchObject({
			code: 'BUNDLE_UNSOUND',
			reason: 'damaged',
			detail: `articles/${article}/events.jsonl`,
		});
		const more = await rewritten(sent, (_, text) => text, { 'articles/x.txt': 'x' });
		expect(await refused(b.take(more))).toMatchObject({ reason: 'damaged', detail: 'articles/x.txt' });
		// Somebody who also mends the list of contents: the history's own hashes tell.
		const relisted = await rewritten(
			sent,
			(path, text) => (path.endsWith('events.jsonl') ? text.replace('marker-one', 'marker-two') : text),
			{},
			true,
		);
		const [event] = await a.client.article.history({ article });
		expect(await refused(b.take(relisted))).toMatchObject({ reason: 'history', detail: event!.id });
		expect(await b.client.library.list()).toEqual([]);
	});

	it.each([
		['that no id can follow', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'],
		['that does not sort by time', 'zebra'],
	])('an event with an id %s is refused: nobody could act after it', async (_, id) => {
		const [a, b] = [await desk('甲'), await desk('乙')];
		const article = await a.importText('a.txt', TEXT);
		await a.act(article, 'f1', { kind: 'confirm' });
		const { eventHash } = await import('../chain.ts');
		const forged = await rewritten(
			await a.send([article]),
			(path, text) => {
				if (!path.endsWith('events.jsonl')) return text;
				const event = { ...JSON.parse(text).event, id };
				return `${JSON.stringify({ event, hash: eventHash(event) })}\n`;
			},
			{},
			true,
		);
		expect(await refused(b.take(forged))).toMatchObject({ code: 'BUNDLE_UNSOUND', reason: 'damaged' });
		expect(await b.client.library.list()).toEqual([]);
	});

	it('a history that was changed after it was merged does not get in over the one that is here', async () => {
		const [a, b] = [await desk('甲'), await desk('乙')];
		const article = await a.importText('a.txt', TEXT);
		await a.act(article, 'f1', { kind: 'flag', reason: 'unclear', comment: 'marker-one' });
		const sent = await a.send([article]);
		await b.take(sent);
		const before = await b.seen(article);
		const forged = await rewritten(
			sent,
			(path, text) =>
				path.endsWith('events.jsonl') ? text.replace(/"hash":"[0-9a-f]{64}"/, `"hash":"${'0'.repeat(64)}"`) : text,
			{},
			true,
		);
		expect(await refused(b.take(forged))).toMatchObject({ code: 'BUNDLE_UNSOUND', reason: 'history' });
		expect(await b.seen(article)).toEqual(before);
	});
});

/** The bundle with its parts put through `change`, parts added, and with `relist` a list of contents that fits again. */
async function rewritten(
	file: File,
	change: (path: string, text: string) => string,
	added: Record<string, string> = {},
	relist = false,
): Promise<File> {
	const { readZip } = await import('../../intake/index.ts');
	const { sha256 } = await import('../chain.ts');
	const { ZipFile } = await import('yazl');
	const entries = await readZip(new Uint8Array(await file.arrayBuffer()), file.name, () => true);
	const parts = new Map(entries.map(({ name, bytes }) => [name, Buffer.from(bytes ?? [])]));
	for (const [path, bytes] of parts) {
		if (path.endsWith('.json') || path.endsWith('.jsonl')) parts.set(path, Buffer.from(change(path, bytes.toString('utf8'))));
	}
	for (const [path, text] of Object.entries(added)) parts.set(path, Buffer.from(text));
	if (relist) {
		const manifest = JSON.parse(parts.get('manifest.json')!.toString('utf8'));
		for (const path of Object.keys(manifest.files)) manifest.files[path].sha256 = sha256(parts.get(path)!);
		parts.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
	}
	const zip = new ZipFile();
	for (const [path, bytes] of parts) zip.addBuffer(bytes, path);
	zip.end();
	const chunks: Uint8Array[] = [];
	for await (const chunk of zip.outputStream as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
	return new File([Buffer.concat(chunks)], file.name);
}

describe('merging', () => {
	/** What three people do on copies of their own before these are put together. */
	const acts = fc.array(
		fc.record({
			who: fc.integer({ min: 0, max: 2 }),
			figure: fc.constantFrom('f1', 'f2', 'f3'),
			act: fc.constantFrom<Act | 'undo' | 'redo' | 'exchange'>(
				{ kind: 'confirm' },
				{ kind: 'flag', reason: 'unclear', comment: '' },
				{ kind: 'flag', reason: 'wrong-value', comment: '' },
				{ kind: 'not-a-figure' },
				{ kind: 'note', text: 'asked' },
				{ kind: 'reopen' },
				'undo',
				'redo',
				'exchange',
			),
		}),
		{ maxLength: 14 },
	);

	it(
		'gives the same state in every order, however often, and whatever was done in between',
		async () => {
			const names = ['甲', '乙', '丙'];
			const desks = await Promise.all(names.map(desk));
			const [home] = desks;
			if (!home) throw new Error('no desk');
			await fc.assert(
				fc.asyncProperty(acts, async (steps) => {
					const article = await home.importText(`${Math.random()}.txt`, `${TEXT}\nSheds ${Math.floor(Math.random() * 1e9)}`);
					const start = await home.send([article]);
					for (const other of desks.slice(1)) await other.take(start);
					for (const { who, figure, act } of steps) {
						const one = desks[who];
						const next = desks[(who + 1) % desks.length];
						if (!one || !next) continue;
						if (act === 'exchange') await next.take(await one.send([article]));
						else if (act === 'undo') await refused(one.client.article.undo({ article }));
						else if (act === 'redo') await refused(one.client.article.redo({ article }));
						else await refused(one.act(article, figure, act));
					}
					const sent = await Promise.all(desks.map((each) => each.send([article])));
					const orders = [
						[0, 1, 2],
						[2, 1, 0],
						[1, 1, 2, 0, 2],
					];
					for (const [index, each] of desks.entries()) {
						for (const number of orders[index] ?? []) await each.take(sent[number] as File);
					}
					const states = await Promise.all(desks.map((each) => each.seen(article)));
					expect(states[1]).toEqual(states[0]);
					expect(states[2]).toEqual(states[0]);
				}),
				{ numRuns: DESK_RUNS },
			);
		},
		120_000 + DESK_RUNS * 10_000,
	);
});
