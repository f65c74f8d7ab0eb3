import { join } from 'node:path';
import { safe } from '@orpc/server';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { STORE_FILE } from '../store/open.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { directEngine } from './testing/direct-engine.ts';
import { openTestDesk } from './testing/open.ts';
import { plainEngine } from './testing/plain-engine.ts';

const figure = (id: string) => ({ type: 'figure' as const, figure: id });

test('a figure that was not read is marked, decided on, found, undone and redone, across restarts', async () => {
	const home = temporaryFolder();
	const first = await openTestDesk({ home });
	const article = await first.importText('a.txt', 'Harbour news\nA dozen berths and 12 cranes');
	const range = { paragraph: 1, from: 0, to: 7 };
	expect(await first.client.article.readRange({ article, ...range })).toBeNull();
	const { event, reshaped, progress } = await first.client.article.addFigure({ article, ...range });
	const id = `a${event.id}`;
	expect(reshaped).toMatchObject({ gone: [], put: [{ id, text: 'Adozen', value: null, low: null, start: 13, end: 20 }] });
	expect(reshaped?.edits[id]).toMatchObject({ kind: 'added', event: event.id, before: null });
	expect(progress).toMatchObject({ figures: 2, decided: 0 });
	await first.client.article.act({ article, target: figure(id), act: { kind: 'flag', reason: 'unclear', comment: '' } });
	const found = await first.client.library.search({ query: 'verdict:flagged', limit: 5 });
	expect(found.hits).toMatchObject([{ figure: id, mark: { from: 0, to: 7 } }]);
	await first.desk.close();
	const second = await openTestDesk({ home });
	const view = await second.client.article.open({ article });
	expect(view.reading.figures.map((each) => each.id)).toEqual([id, 'f1']);
	expect(view.states[id]).toMatchObject({ verdict: 'flagged' });
	await second.client.article.undo({ article });
	const undone = await second.client.article.undo({ article });
	expect(undone).toMatchObject({ reshaped: { gone: [id], put: [], edits: {} }, orphans: [], progress: { figures: 1 } });
	await second.client.article.redo({ article });
	const { states } = await second.client.article.redo({ article });
	expect(states[id]).toMatchObject({ verdict: 'flagged' });
});

test('the engine reads what is marked, in the language of the article', async () => {
	const { client, importText } = await openTestDesk({ engine: directEngine() });
	const text = '南汀市今年计划修建桥梁。\n\n据介绍，东岸片区的护栏已换新，西岸片区另有三百二十余米护栏待换。';
	const article = await importText('a.txt', text);
	const { reading } = await client.article.open({ article });
	const paragraph = reading.paragraphs.find((each) => each.text.includes('护栏'));
	const from = paragraph?.text.indexOf('三百') ?? -1;
	const marked = await client.article.readRange({ article, paragraph: paragraph?.index ?? -1, from, to: from + 6 });
	expect(marked).toMatchObject({ text: '三百二十余米', value: '320', unit: '米', modifier: 'over', kind: 'measure' });
});

test('a marked figure says what a read one would, and the rules that need that speak of it', async () => {
	const { client, importText } = await openTestDesk({ engine: directEngine() });
	const text = '南汀市今年计划修建桥梁20座\n\n截至8月底，南汀市已建成桥梁数十座，完成年度任务的80%。';
	const article = await importText('a.txt', `2031-09-18\n\n${text}`);
	const { reading } = await client.article.open({ article });
	const paragraph = reading.paragraphs.find((each) => each.text.includes('已建成'));
	const from = paragraph?.text.indexOf('80') ?? -1;
	const percent = reading.figures.find((each) => each.text === '80%');
	if (!percent || !paragraph) throw new Error('not read');
	// Trimmed to a bare number, and its place taken by a mark of the whole.
	const marked = await client.article.readRange({ article, paragraph: paragraph.index, from, to: from + 3 });
	expect(marked).toMatchObject({
		value: '80',
		unit: '%',
		claim: { aspect: percent.aspect, period: { text: percent.period.text } },
	});
	expect(marked?.claim?.period.interval).toEqual(percent.period.interval);
	expect(marked?.claim?.place.text).toBe('南汀市');
});

test('an added figure has a metric, a period and a place; what it took from elsewhere it keeps while that is still said', async () => {
	const { client, importText } = await openTestDesk({ engine: directEngine() });
	const text = (year: number) => `${year}年南汀市桥梁建设\n\n南汀市建成桥梁若干，其中拱桥三百座，梁桥四十五座。`;
	const article = await importText('a.txt', text(2030));
	const { reading } = await client.article.open({ article });
	const read = reading.figures.find((each) => each.text === '三百座');
	if (!read) throw new Error('not read');
	const figureOf = async (id: string) => (await client.article.open({ article })).reading.figures.find((each) => each.id === id);
	// The engine reads it: it is trimmed to one sign first, so that the rest is free to be marked.
	await client.article.trimFigure({ article, figure: read.id, from: read.from, to: read.from + 1 });
	const { event } = await client.article.addFigure({ article, paragraph: read.paragraph, from: read.from + 1, to: read.to });
	const id = `a${event.id}`;
	const added = await figureOf(id);
	expect([added?.metric.text, added?.period.text, added?.place.text]).toEqual(['拱桥', '2030年', '南汀市']);
	expect(added?.period.interval).toMatchObject({ from: '2030-01-01', to: '2030-12-31' });
	expect((await client.library.search({ query: 'metric:拱桥 period:2030', limit: 9 })).hits.map((hit) => hit.figure)).toContain(
		id,
	);
	const file = new File([text(2031)], 'b.txt');
	await client.library.importDraft({ article, file, published: null, preview: false });
	const carried = await figureOf(id);
	expect([carried?.metric.text, carried?.period, carried?.place.text]).toMatchObject([
		'拱桥',
		{ text: '', origin: 'none', interval: null },
		'南汀市',
	]);
});

test('a trimmed figure keeps all it says', async () => {
	const { client, importText } = await openTestDesk({ engine: directEngine() });
	const article = await importText('a.txt', '王民说，2030年南汀市建成拱桥约三百座。');
	const { reading } = await client.article.open({ article });
	const read = reading.figures.find(({ unit }) => unit === '座');
	if (!read || read.attribution.text === '') throw new Error('not read');
	const { reshaped } = await client.article.trimFigure({ article, figure: read.id, from: read.to - 3, to: read.to });
	const { metric, aspect, period, place, attribution } = read;
	expect(reshaped?.put).toMatchObject([{ text: '三百座', metric, aspect, period, place, attribution }]);
});

test('a trimmed figure is another one: open, with its own decisions, and the old one back when untrimmed', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Quays 1234 of 9');
	await client.article.act({ article, target: figure('f1'), act: { kind: 'confirm' } });
	const trimmed = await client.article.trimFigure({ article, figure: 'f1', from: 6, to: 8 });
	expect(trimmed.reshaped).toMatchObject({ put: [{ id: 'f1', text: '12', value: '12', from: 6, to: 8 }] });
	expect(trimmed.reshaped?.edits['f1']).toMatchObject({ kind: 'trimmed', before: { text: '1234', from: 6, to: 10 } });
	expect(trimmed.states['f1']).toMatchObject({ verdict: 'open' });
	expect(trimmed.orphans).toEqual([]);
	await client.article.act({ article, target: figure('f1'), act: { kind: 'flag', reason: 'other', comment: '' } });
	// From the range as it was read, not as it is.
	const again = await client.article.trimFigure({ article, figure: 'f1', from: 7, to: 10 });
	expect([again.reshaped?.put[0]?.text, again.states['f1']?.verdict]).toEqual(['234', 'open']);
	const back = await client.article.trimFigure({ article, figure: 'f1', from: 6, to: 10 });
	expect(back.reshaped).toMatchObject({ put: [{ text: '1234', metric: { text: 'Quays' } }], edits: {} });
	expect(back.states['f1']).toMatchObject({ verdict: 'confirmed' });
	await client.article.undo({ article });
	await client.article.undo({ article });
	expect((await client.article.open({ article })).states['f1']).toMatchObject({ verdict: 'flagged' });
});

test('an added figure is trimmed as any other', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Some dozens of quays');
	const { event } = await client.article.addFigure({ article, paragraph: 0, from: 0, to: 11 });
	const id = `a${event.id}`;
	const { reshaped } = await client.article.trimFigure({ article, figure: id, from: 5, to: 11 });
	expect(reshaped).toMatchObject({ put: [{ id, text: 'dozens', from: 5, to: 11 }], edits: { [id]: { kind: 'trimmed' } } });
	expect((await client.article.undo({ article })).reshaped?.put).toMatchObject([{ id, text: 'Somedozens' }]);
});

test('what is added and trimmed is checked with the rest, within the article and against others, and undone again', async () => {
	const home = temporaryFolder();
	const { client, importText, desk } = await openTestDesk({ home });
	const other = await importText('other.txt', 'Lanterns 40');
	const article = await importText('a.txt', 'Quays 120\nA dozen lanterns');
	const open = () => client.article.open({ article });
	expect((await open()).checks.findings).toEqual([]);
	const trimmed = await client.article.trimFigure({ article, figure: 'f1', from: 8, to: 9 });
	expect(trimmed.reshaped?.checks.findings).toMatchObject([{ rule: 'zero', figures: ['f1'] }]);
	expect(trimmed.progress).toMatchObject({ errors: 1 });
	expect((await client.library.search({ query: 'rule:zero', limit: 5 })).hits).toMatchObject([{ article, figure: 'f1' }]);
	expect((await client.article.summary({ article }))?.progress.errors).toBe(1);
	const dismissal = { kind: 'dismiss' as const, reason: 'meant so' };
	await client.article.act({ article, target: { type: 'finding', rule: 'zero', fingerprint: 'zero-0' }, act: dismissal });
	await client.article.undo({ article });
	const undone = await client.article.undo({ article });
	expect([undone.reshaped?.checks.findings, undone.progress.errors]).toEqual([[], 0]);
	const { reshaped } = await client.article.redo({ article });
	expect(reshaped?.checks.findings).toHaveLength(1);
	await desk.close();
	const second = await openTestDesk({ home });
	const view = await second.client.article.open({ article });
	expect(view.checks.findings).toMatchObject([{ rule: 'zero' }]);
	expect(view.reading.figures.map(({ text }) => text)).toEqual(['0']);
	expect((await second.client.article.open({ article: other })).between).toEqual([]);
});

test('marks that nobody checked are checked when the article is opened, and again after another engine has read it', async () => {
	const home = temporaryFolder();
	const first = await openTestDesk({ home });
	const article = await first.importText('a.txt', 'Quays 120');
	await first.client.article.trimFigure({ article, figure: 'f1', from: 8, to: 9 });
	await first.desk.close();
	const db = new Database(join(home, STORE_FILE));
	db.exec(`UPDATE readings SET marks = '', checks = '{"relations":[],"findings":[],"notices":[]}'`);
	db.close();
	const second = await openTestDesk({ home });
	expect((await second.client.article.open({ article })).checks.findings).toHaveLength(1);
	await second.desk.close();
	const third = await openTestDesk({ home, engine: { ...plainEngine(), id: 'newer' } });
	const { checks, summary } = await third.client.article.open({ article });
	expect([checks.findings.length, summary.progress.errors]).toEqual([1, 1]);
});

test('a mark in which the engine reads no number is checked like the rest, and the checks are kept', async () => {
	const { client, importText } = await openTestDesk({ engine: directEngine() });
	const text = '南汀市今年计划修建桥梁。\n\n据介绍，东岸片区的护栏已换新，新装护栏320米，占任务的80%。';
	const article = await importText('a.txt', text);
	const { reading } = await client.article.open({ article });
	const paragraph = reading.paragraphs.find((each) => each.text.includes('护栏'));
	const from = paragraph?.text.indexOf('东岸') ?? -1;
	const { reshaped } = await client.article.addFigure({ article, paragraph: paragraph?.index ?? -1, from, to: from + 2 });
	expect(reshaped?.put).toMatchObject([{ text: '东岸', value: null }]);
	expect((await client.article.open({ article })).checks).toEqual(reshaped?.checks);
});

test.each([
	['on another figure', { paragraph: 0, from: 4, to: 8 }, 'overlapping'],
	['past the end', { paragraph: 0, from: 9, to: 99 }, 'no-range'],
	['on nothing', { paragraph: 0, from: 3, to: 3 }, 'no-range'],
	['on a blank', { paragraph: 0, from: 5, to: 6 }, 'no-range'],
	['in no paragraph', { paragraph: 7, from: 0, to: 2 }, 'no-range'],
])('nothing is marked %s', async (_, range, reason) => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Quays 1234 of nine');
	const { error } = await safe(client.article.addFigure({ article, ...range }));
	expect(error).toMatchObject({ code: 'CONFLICT', data: { reason } });
	expect(await client.article.history({ article })).toEqual([]);
});

test('no trimming reaches into the next figure', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Quays 12 34');
	const { error } = await safe(client.article.trimFigure({ article, figure: 'f1', from: 6, to: 10 }));
	expect(error).toMatchObject({ code: 'CONFLICT', data: { reason: 'overlapping' } });
});

test('one decision is applied to the mentions of a fact and taken back at once', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Ferries 12\nAll 12 ferries\nFerries 12 again\nOf 15');
	const apply = (mentions: string[]) => client.article.applyToMentions({ article, figure: 'f1', mentions });
	expect((await safe(apply(['f2']))).error).toMatchObject({ data: { reason: 'undecided' } });
	const correction = { text: '13', value: '13', low: null, high: null, unit: '', modifier: 'exact' as const };
	await client.article.act({ article, target: figure('f1'), act: { kind: 'correct', correction } });
	expect((await safe(apply(['f2', 'f4']))).error).toMatchObject({ data: { reason: 'reads-otherwise' } });
	expect((await safe(apply(['f2', 'f9']))).error).toMatchObject({ code: 'NOT_FOUND' });
	const { states, progress } = await apply(['f1', 'f2', 'f3', 'f2']);
	expect([states['f2'], states['f3']]).toMatchObject([{ verdict: 'corrected', correction }, { verdict: 'corrected' }]);
	expect(progress.decided).toBe(3);
	expect((await client.library.search({ query: 'verdict:corrected', limit: 9 })).hits).toHaveLength(3);
	const undone = await client.article.undo({ article });
	expect(Object.values(undone.states).map(({ verdict }) => verdict)).toEqual(['open', 'open']);
	expect((await client.library.search({ query: 'verdict:corrected', limit: 9 })).hits).toHaveLength(1);
	expect((await client.article.open({ article })).states['f1']?.verdict).toBe('corrected');
});

test('a group is confirmed by one act', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Quays 3 and 4 and 5');
	const target = { type: 'figures' as const, figures: ['f1', 'f3'] };
	const { progress } = await client.article.act({ article, target, act: { kind: 'confirm' } });
	expect(progress.confirmed).toBe(2);
	const { error } = await safe(client.article.act({ article, target, act: { kind: 'note', text: 'x' } }));
	expect(error).toMatchObject({ data: { reason: 'wrong-target' } });
	expect((await client.article.undo({ article })).progress.confirmed).toBe(0);
});

test('a note is answered, settled, taken up again; what answers an undone note comes back with it', async () => {
	const { client, importText } = await openTestDesk();
	const article = await importText('a.txt', 'Quays 3');
	const onArticle = { type: 'article' as const };
	const { event } = await client.article.act({ article, target: figure('f1'), act: { kind: 'note', text: 'since when?' } });
	const note = event.id;
	const said = (kind: 'resolve' | 'unresolve') => client.article.act({ article, target: onArticle, act: { kind, note } });
	const reply = { kind: 'reply' as const, note, text: 'since the storm' };
	const { states } = await client.article.act({ article, target: onArticle, act: reply });
	expect(states['f1']?.notes).toMatchObject([{ text: 'since when?', replies: [{ text: 'since the storm' }], resolved: null }]);
	expect((await client.library.search({ query: 'storm', limit: 5 })).hits).toMatchObject([{ kind: 'note', figure: 'f1' }]);
	const settled = await said('resolve');
	expect(settled.states['f1']?.notes[0]?.resolved).toMatchObject({ event: settled.event.id });
	expect((await said('unresolve')).states['f1']?.notes[0]?.resolved).toBeNull();
	const gone = await client.article.act({ article, target: onArticle, act: { kind: 'undo', event: note } });
	expect(gone.states['f1']?.notes).toEqual([]);
	expect((await safe(said('resolve'))).error).toMatchObject({ data: { reason: 'wrong-target' } });
	const back = await client.article.redo({ article });
	expect(back.states['f1']?.notes[0]?.replies).toHaveLength(1);
	const onReply = { kind: 'reply' as const, note: settled.event.id, text: 'x' };
	expect((await safe(client.article.act({ article, target: onArticle, act: onReply }))).error).toMatchObject({
		code: 'CONFLICT',
	});
});
