import { safe } from '@orpc/server';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../store/testing/folder.ts';
import { directEngine } from '../testing/direct-engine.ts';
import { openTestDesk } from '../testing/open.ts';

const QUAY = '南汀市今年新建泊位320个，已全部交付使用。';
const LAMPS = '西桐县改造路灯1500盏，全部通过验收。';
const CANAL = '东蒲镇修复水渠48公里，惠及下游各村。';
const text = (...paragraphs: string[]) => `基础设施建设简报\n\n${paragraphs.join('\n\n')}\n`;

async function library() {
	const home = temporaryFolder();
	const opened = await openTestDesk({ home, engine: directEngine() });
	const { client, importText } = opened;
	const article = await importText('draft.txt', text(QUAY, LAMPS));
	const figure = async (printed: string): Promise<string> => {
		const { reading } = await client.article.open({ article });
		return reading.figures.find((candidate) => candidate.text === printed)?.id ?? `no ${printed}`;
	};
	const act = async (printed: string, kind: 'confirm' | 'not-a-figure') =>
		client.article.act({ article, target: { type: 'figure', figure: await figure(printed) }, act: { kind } });
	const verdict = async (printed: string) => (await client.article.open({ article })).states[await figure(printed)]?.verdict;
	const draft = (content: string, preview = false) =>
		client.library.importDraft({ article, file: new File([content], 'draft-2.txt'), published: null, preview });
	return { ...opened, home, article, act, verdict, draft };
}

test('decisions stay with figures that are the same, and a changed one is open again with what was decided shown', async () => {
	const { client, article, act, verdict, draft } = await library();
	await act('320个', 'confirm');
	await act('1500盏', 'confirm');
	const before = await client.article.history({ article });
	const result = await draft(text(CANAL, QUAY, LAMPS.replace('1500', '1600')));
	if (result.outcome !== 'compared') throw new Error(result.outcome);
	expect(result.comparison.counts).toMatchObject({ changed: 1, new: 1, gone: 0 });
	const changed = result.comparison.figures.find(({ change }) => change === 'changed');
	expect(changed).toMatchObject({ earlier: { text: '1500盏' }, later: { text: '1600盏' }, state: { verdict: 'confirmed' } });
	expect([await verdict('320个'), await verdict('1600盏'), await verdict('48公里')]).toEqual(['confirmed', 'open', 'open']);
	expect(await client.article.history({ article })).toEqual(before);
	const revisions = await client.article.revisions({ article });
	expect(revisions.map(({ fileName, sourceText }) => [fileName, sourceText.includes('1500盏')])).toEqual([
		['draft.txt', true],
		['draft-2.txt', false],
	]);
	expect((await client.store.verify()).sound).toBe(true);
});

test('a preview stores nothing, and the same bytes are no new draft', async () => {
	const { client, article, act, draft } = await library();
	await act('320个', 'confirm');
	const view = await client.article.open({ article });
	expect(await draft(text(LAMPS), true)).toMatchObject({
		outcome: 'compared',
		revision: null,
		comparison: { counts: { gone: 1 } },
	});
	expect(await client.article.open({ article })).toEqual(view);
	expect(await draft(text(QUAY, LAMPS))).toEqual({ outcome: 'known', revision: view.revision.id });
	expect(await client.article.revisions({ article })).toHaveLength(1);
});

test('a figure that looks like an earlier one does not inherit its decision, in any later draft', async () => {
	const { act, verdict, draft, client, article } = await library();
	await act('320个', 'confirm');
	await draft(text(LAMPS));
	await draft(text(QUAY, LAMPS));
	expect(await verdict('320个')).toBe('open');
	await act('320个', 'not-a-figure');
	expect(await verdict('320个')).toBe('not-a-figure');
	await draft(text(QUAY, LAMPS, CANAL));
	expect(await verdict('320个')).toBe('not-a-figure');
	const { summary } = await client.article.open({ article });
	expect(summary.progress).toMatchObject({ decided: 1, confirmed: 0 });
});

test('what was carried is carried after a restart too, and undo reaches back over the draft', async () => {
	const { desk, home, article, act, draft } = await library();
	await act('320个', 'confirm');
	await draft(text(CANAL, QUAY, LAMPS));
	await desk.close();
	const { client } = await openTestDesk({ home, engine: directEngine() });
	const verdicts = async () => {
		const { reading, states } = await client.article.open({ article });
		return reading.figures.filter(({ text }) => text === '320个').map(({ id }) => states[id]?.verdict);
	};
	expect(await verdicts()).toEqual(['confirmed']);
	expect((await client.library.search({ query: 'verdict:confirmed', limit: 9 })).hits).toHaveLength(1);
	expect((await client.library.search({ query: '水渠', limit: 9 })).hits).toHaveLength(1);
	await client.article.undo({ article });
	expect(await verdicts()).toEqual(['open']);
});

test('an article that is not there has no drafts, and a file that is none leaves the article as it was', async () => {
	const { client, article, draft } = await library();
	const file = new File(['Quays 4'], 'a.txt');
	const { error } = await safe(client.library.importDraft({ article: 'none', file, published: null, preview: false }));
	expect(error).toMatchObject({ code: 'NOT_FOUND' });
	expect((await safe(draft(''))).error).toMatchObject({ code: 'UNREADABLE_FILE', data: { reason: 'empty' } });
	expect(await client.article.revisions({ article })).toHaveLength(1);
});
