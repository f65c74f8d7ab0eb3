import { expect, onTestFinished, test } from 'vitest';
import type { Update } from '../contract/procedures.ts';
import { directEngine } from './testing/direct-engine.ts';
import { openTestDesk } from './testing/open.ts';

const REPORT = 'Pier opens\n\n12 May 2026\n\nTraffic on the pier was three times more than in April, when 1,200 people came.';

async function house() {
	const opened = await openTestDesk({ engine: directEngine() });
	const article = await opened.importText('pier.txt', REPORT);
	const rules = async (): Promise<string[]> =>
		(await opened.client.article.open({ article })).checks.findings.map((finding) => finding.rule);
	return { ...opened, article, rules };
}

/** Resolves when the background check after a change of profile is through. */
async function rechecked(client: Awaited<ReturnType<typeof house>>['client']): Promise<void> {
	const controller = new AbortController();
	onTestFinished(() => controller.abort());
	const stream = await client.app.updates(undefined, { signal: controller.signal });
	for await (const update of stream as AsyncIterable<Update>) {
		if (update.type === 'progress' && update.job === 'recheck' && update.done === update.total) return;
	}
}

test('another profile finds other things, in every article, at once and after a restart of the check', async () => {
	const { client, rules } = await house();
	expect(await rules()).not.toContain('times-more');
	const done = rechecked(client);
	await client.settings.set({ profile: 'strict' });
	expect(await rules()).toContain('times-more');
	await done;
	const summary = (await client.library.list())[0];
	expect((summary?.progress.errors ?? 0) + (summary?.progress.warnings ?? 0) + (summary?.progress.notes ?? 0)).toBe(
		(await rules()).length,
	);
	await client.settings.set({ profile: 'newsroom' });
	expect(await rules()).not.toContain('times-more');
});

test('a house’s own profile is used as written, and its decisions stay', async () => {
	const { client, article, rules } = await house();
	const own = { name: 'house.json', text: '{"extends": "strict", "rules": {"times-more": "error"}}' };
	await client.settings.set({ profile: 'own', ownProfile: own });
	const view = await client.article.open({ article });
	expect(view.checks.findings.find((finding) => finding.rule === 'times-more')?.level).toBe('error');
	const [figure] = view.reading.figures;
	if (!figure) throw new Error('no figure');
	await client.article.act({ article, target: { type: 'figure', figure: figure.id }, act: { kind: 'confirm' } });
	await client.settings.set({ ownProfile: { ...own, text: '{"rules": {"times-more": "off"}}' } });
	expect(await rules()).not.toContain('times-more');
	expect((await client.article.open({ article })).states[figure.id]?.verdict).toBe('confirmed');
});

test('what is no profile is told with every reason and not kept', async () => {
	const { client } = await house();
	const text = '{"extend": "strict", "rules": {"no-such-rule": "off", "times-more": "loud"}}';
	const { problems } = await client.settings.tryProfile({ profile: 'own', text });
	expect(problems.map(({ problem, at, found }) => [problem, at, found])).toEqual([
		['unknown-key', 'extend', ''],
		['unknown-rule', 'no-such-rule', ''],
		['bad-setting', 'times-more', 'loud'],
	]);
	expect((await client.settings.tryProfile({ profile: 'own', text: '{' })).problems[0]?.problem).toBe('not-json');
	const refused = { code: 'BAD_REQUEST' };
	await expect(client.settings.set({ profile: 'own', ownProfile: { name: 'a', text } })).rejects.toMatchObject(refused);
	await expect(client.settings.set({ profile: 'own' })).rejects.toMatchObject(refused);
	expect(await client.settings.get()).toMatchObject({ profile: 'newsroom', ownProfile: null });
});

test('each profile says how many rules it runs', async () => {
	const { client } = await house();
	const tried = (profile: 'newsroom' | 'strict' | 'figures-only') => client.settings.tryProfile({ profile, text: null });
	const [newsroom, strict, figures] = [await tried('newsroom'), await tried('strict'), await tried('figures-only')];
	expect(strict.running).toBe(strict.rules);
	expect(newsroom.running).toBeLessThan(strict.running);
	expect(figures.running).toBeLessThan(newsroom.running);
});
