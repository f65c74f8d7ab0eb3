import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/testing/folder.ts';
import type { Engine, Job, JobResults } from './engine.ts';
import { openTestDesk } from './testing/open.ts';
import { plainEngine } from './testing/plain-engine.ts';

/** A later engine, which takes every number under 10 for a label. */
function laterEngine(): Engine {
	const engine = plainEngine();
	return {
		...engine,
		id: 'later',
		async run<J extends Job>(job: J, options: Parameters<Engine['run']>[1]) {
			const result = await engine.run(job, options);
			if (job.kind !== 'read') return result;
			const { reading, ...rest } = result as JobResults['read'];
			const figures = reading.figures
				.filter(({ value }) => Number(value) >= 10)
				.map((figure, i) => ({ ...figure, id: `f${i + 1}` }));
			return { reading: { ...reading, figures }, ...rest, facts: [] } as unknown as JobResults[J['kind']];
		},
	};
}

test('what a newer engine no longer reads is listed with what was decided and said of it', async () => {
	const home = temporaryFolder();
	const first = await openTestDesk({ home });
	const article = await first.importText('a.txt', 'Ferries 12 of 7\nQuays 3');
	const act = (figure: string, kind: 'confirm' | 'not-a-figure') =>
		first.client.article.act({ article, target: { type: 'figure', figure }, act: { kind } });
	await act('f1', 'confirm');
	await act('f2', 'not-a-figure');
	await first.client.article.act({
		article,
		target: { type: 'figure', figure: 'f3' },
		act: { kind: 'note', text: 'since when?' },
	});
	expect((await first.client.article.open({ article })).orphans).toEqual([]);
	await first.desk.close();
	const second = await openTestDesk({ home, engine: laterEngine() });
	const view = await second.client.article.open({ article });
	expect(view.states).toMatchObject({ f1: { verdict: 'confirmed' } });
	expect(view.orphans).toMatchObject([
		{ text: '7', reason: 'reading', paragraph: 0, state: { verdict: 'not-a-figure', by: '' } },
		{ text: '3', reason: 'reading', paragraph: 1, state: { verdict: 'open', notes: [{ text: 'since when?' }] } },
	]);
	expect(view.summary.progress).toMatchObject({ figures: 1, decided: 1 });
	expect((await second.client.library.search({ query: 'since', limit: 5 })).hits).toHaveLength(1);
	const { orphans } = await second.client.article.undo({ article });
	expect(orphans.map(({ text }) => text)).toEqual(['7']);
	await second.desk.close();
	// And it all comes back with the engine that reads them.
	const third = await openTestDesk({ home });
	const back = await third.client.article.open({ article });
	expect([back.orphans, back.states['f2']?.verdict]).toEqual([[], 'not-a-figure']);
});
