import { safe } from '@orpc/server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../contract/review.ts';
import type { ActResult, ArticleView, ViewTarget } from '../contract/view.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { openTestStore, putArticle } from '../store/testing/open.ts';
import { review } from './review.ts';
import { history } from './testing/histories.ts';
import { openTestDesk } from './testing/open.ts';

type Move = { target: ViewTarget; act: Act } | 'undo' | 'redo' | 'restart';

const on = (target: fc.Arbitrary<ViewTarget>, act: fc.Arbitrary<Act>): fc.Arbitrary<Move> => fc.record({ target, act });
const note: Act = { kind: 'note', text: 'asked' };

const move: fc.Arbitrary<Move> = fc.oneof(
	{
		weight: 6,
		arbitrary: on(
			fc.constantFrom('f1', 'f2', 'f3').map((figure) => ({ type: 'figure', figure })),
			fc.constantFrom<Act[]>(
				{ kind: 'confirm' },
				{ kind: 'flag', reason: 'conflict', comment: 'see page 2' },
				{ kind: 'not-a-figure' },
				{ kind: 'reopen' },
				note,
			),
		),
	},
	{
		weight: 2,
		arbitrary: on(
			fc.constant({ type: 'finding', rule: 'zero', fingerprint: 'zero-0' }),
			fc.constantFrom<Act[]>({ kind: 'dismiss', reason: 'closed' }, { kind: 'reopen' }),
		),
	},
	{
		weight: 1,
		arbitrary: on(
			fc.nat(1).map((paragraph) => ({ type: 'paragraph', paragraph })),
			fc.constant(note),
		),
	},
	{ weight: 1, arbitrary: on(fc.constant({ type: 'article' }), fc.constant(note)) },
	{ weight: 4, arbitrary: fc.constantFrom<Move[]>('undo', 'redo') },
	{ weight: 1, arbitrary: fc.constant<Move>('restart') },
);

/** What a window shows after the answer to an act, without opening the article again. */
function applied(view: ArticleView, { event, progress, ...changed }: ActResult): ArticleView {
	const paragraphNotes = Object.entries({ ...view.paragraphNotes, ...changed.paragraphNotes }).filter(
		([, notes]) => notes.length > 0,
	);
	return {
		...view,
		summary: { ...view.summary, progress, touchedAt: event.at },
		states: { ...view.states, ...changed.states },
		findingStates: { ...view.findingStates, ...changed.findingStates },
		paragraphNotes: Object.fromEntries(paragraphNotes),
		articleNotes: changed.articleNotes,
		canUndo: changed.canUndo,
		canRedo: changed.canRedo,
		head: changed.head,
	};
}

test('what the answers to acts add up to is what the article opens with, after restarts too', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 25 }), async (moves) => {
			const home = temporaryFolder();
			let open = await openTestDesk({ home });
			const article = await open.importText('a.txt', 'Ferries 12 of 15\nQuays 0');
			let shown = await open.client.article.open({ article });
			for (const made of moves) {
				if (made === 'restart') {
					await open.desk.close();
					open = await openTestDesk({ home });
					continue;
				}
				const possible = made === 'undo' ? shown.canUndo : made === 'redo' ? shown.canRedo : true;
				const asked =
					typeof made === 'string' ? open.client.article[made]({ article }) : open.client.article.act({ article, ...made });
				const { data, error } = await safe(asked);
				if (data) shown = applied(shown, data);
				else expect(error).toMatchObject({ code: 'CONFLICT', data: { reason: `nothing-to-${String(made)}` } });
				expect(data !== undefined).toBe(possible);
			}
			expect(await open.client.article.open({ article })).toEqual(shown);
			expect(await open.client.library.list()).toEqual([shown.summary]);
			await open.desk.close();
		}),
		{ numRuns: 25 },
	);
});

test('a history from the store adds up to what it added up to in memory', async () => {
	await fc.assert(
		fc.asyncProperty(history(), async (events) => {
			const store = await openTestStore();
			putArticle(store, 'a');
			for (const entry of events) store.events.append(entry);
			expect(review(store.events.of('a'))).toEqual(review(events));
			store.close();
		}),
		{ numRuns: 15 },
	);
});
