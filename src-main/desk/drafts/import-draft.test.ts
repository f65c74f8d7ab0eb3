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

test('a note stays on its paragraph only where that is beyond doubt the same; else it is shown apart', async () => {
	const { client, article, draft } = await library();
	const note = (paragraph: number, text: string) =>
		client.article.act({ article, target: { type: 'paragraph', paragraph }, act: { kind: 'note', text } });
	const indexOf = async (start: string) =>
		(await client.article.open({ article })).reading.paragraphs.find(({ text }) => text.includes(start))?.index ?? -1;
	await note(await indexOf('南汀市'), 'ask the port');
	await note(await indexOf('西桐县'), 'ask the county');
	await draft(text(CANAL, QUAY, LAMPS.replace('全部', '已全部')));
	const second = await client.article.open({ article });
	expect(second.paragraphNotes).toMatchObject({ [await indexOf('南汀市')]: [{ text: 'ask the port' }] });
	expect(second.orphanNotes).toMatchObject([{ text: 'ask the county' }]);
	// The old words come back in a third draft: a paragraph like it, which nobody has said anything about.
	await draft(text(QUAY, QUAY, LAMPS));
	const third = await client.article.open({ article });
	expect(third.paragraphNotes).toEqual({});
	expect(third.orphanNotes.map(({ text }) => text)).toEqual(['ask the port', 'ask the county']);
	await note(await indexOf('西桐县'), 'new here');
	expect((await client.article.open({ article })).orphanNotes).toHaveLength(2);
	expect((await client.library.search({ query: 'county', limit: 5 })).hits).toHaveLength(1);
});

test('decisions on figures that a draft no longer has are listed; of a changed one, beside it', async () => {
	const { client, article, act, draft } = await library();
	await act('320个', 'confirm');
	await act('1500盏', 'not-a-figure');
	await draft(text(CANAL, LAMPS.replace('1500', '1600')));
	const view = await client.article.open({ article });
	expect(view.orphans).toMatchObject([{ text: '320个', reason: 'draft', paragraph: null, state: { verdict: 'confirmed' } }]);
	const changed = view.reading.figures.find((each) => each.text === '1600盏')?.id ?? '';
	expect(view.earlier).toMatchObject({ [changed]: { text: '1500盏', state: { verdict: 'not-a-figure' } } });
	const undone = await client.article.undo({ article });
	expect([undone.earlier, undone.orphans.length]).toEqual([{}, 1]);
});

test('what an editor marked goes with its sentence, and stays behind where that was changed', async () => {
	const { client, article, draft } = await library();
	const marked = async (words: string) => {
		const { reading } = await client.article.open({ article });
		const paragraph = reading.paragraphs.find(({ text }) => text.includes(words));
		const from = paragraph?.text.indexOf(words) ?? -1;
		const range = { paragraph: paragraph?.index ?? -1, from, to: from + words.length };
		return `a${(await client.article.addFigure({ article, ...range })).event.id}`;
	};
	const [kept, lost] = [await marked('已全部'), await marked('全部通过')];
	for (const figure of [kept, lost]) {
		await client.article.act({ article, target: { type: 'figure', figure }, act: { kind: 'confirm' } });
	}
	const joined = `${CANAL}${QUAY}`;
	const preview = await draft(text(joined, LAMPS.replace('路灯', '街灯')), true);
	if (preview.outcome !== 'compared') throw new Error(preview.outcome);
	expect(preview.comparison.figures.filter(({ earlier }) => earlier?.figure === kept || earlier?.figure === lost)).toMatchObject([
		{ change: 'kept', later: { text: '已全部' }, state: { verdict: 'confirmed' } },
		{ change: 'gone', later: null, state: { verdict: 'confirmed' } },
	]);
	await draft(text(joined, LAMPS.replace('路灯', '街灯')));
	const { states, orphans, edits } = await client.article.open({ article });
	expect([Object.keys(edits), states[kept]?.verdict]).toEqual([[kept], 'confirmed']);
	expect(orphans.map((orphan) => orphan.text)).toEqual(['全部通过']);
	await draft(text(joined, CANAL));
	expect((await client.article.open({ article })).states[kept]?.verdict).toBe('confirmed');
});

test('a trimmed figure stays trimmed and decided where its sentence is the same', async () => {
	const { client, article, draft } = await library();
	const before = await client.article.open({ article });
	const figure = before.reading.figures.find((each) => each.text === '320个');
	if (!figure) throw new Error('no figure');
	await client.article.trimFigure({ article, figure: figure.id, from: figure.from, to: figure.to - 1 });
	await client.article.act({ article, target: { type: 'figure', figure: figure.id }, act: { kind: 'confirm' } });
	await draft(text(CANAL, `${LAMPS}${QUAY}`));
	const { reading, states } = await client.article.open({ article });
	const now = reading.figures.find((each) => each.text === '320');
	expect(states[now?.id ?? '']).toMatchObject({ verdict: 'confirmed' });
});

test('any two drafts are compared, also in the wrong order, and an unknown one is none', async () => {
	const { client, article, draft } = await library();
	await draft(text(QUAY, LAMPS.replace('1500', '1600')));
	await draft(text(QUAY, CANAL));
	const [first, second, third] = (await client.article.revisions({ article })).map(({ id }) => id);
	const compare = (from = '', to = '') => client.article.compareRevisions({ article, from, to });
	const became = ({ figures }: Awaited<ReturnType<typeof compare>>) =>
		figures.filter(({ earlier, later }) => /\d/.test(`${earlier?.text}${later?.text}`)).map(({ change }) => change);
	const forth = await compare(first, third);
	expect(became(forth)).toEqual(['kept', 'new', 'gone']);
	expect(forth.paragraphs.map(({ change }) => change)).toEqual(['same', 'same', 'gone', 'new']);
	expect(became(await compare(third, first))).toEqual(['kept', 'new', 'gone']);
	const changed = (await compare(first, second)).paragraphs.find(({ change }) => change === 'changed');
	expect(changed?.parts.filter(({ change }) => change !== 'same')).toEqual([
		{ change: 'gone', text: '1500' },
		{ change: 'new', text: '1600' },
	]);
	expect((await safe(compare(first, 'none'))).error).toMatchObject({ code: 'NOT_FOUND', data: { what: 'revision' } });
});

test('a draft that is cancelled leaves the article as it was', async () => {
	const { client, article } = await library();
	const file = new File([text(CANAL)], 'b.txt');
	const asked = safe(client.library.importDraft({ article, file, published: null, preview: false, job: 'draft' }));
	await expect.poll(() => client.library.cancel({ job: 'draft' })).toEqual({ cancelled: true });
	expect((await asked).error).toMatchObject({ code: 'CANCELLED', data: { job: 'draft' } });
	expect(await client.article.revisions({ article })).toHaveLength(1);
});
