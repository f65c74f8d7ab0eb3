import { safe } from '@orpc/server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAct } from '../contract/after-act.ts';
import type { Act } from '../contract/review.ts';
import type { ViewTarget } from '../contract/view.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { openTestStore, putArticle } from '../store/testing/open.ts';
import { review } from './review.ts';
import { history } from './testing/histories.ts';
import { openTestDesk } from './testing/open.ts';

type Move =
	| { target: ViewTarget; act: Act }
	| 'undo'
	| 'redo'
	| 'restart'
	| { mark: { paragraph: number; from: number; to: number } }
	| { trim: string; from: number; to: number }
	| { apply: string; mentions: string[] }
	/** Answers, settles or takes up the nth note written. */
	| { thread: 'reply' | 'resolve' | 'unresolve'; note: number };

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
	{
		weight: 1,
		arbitrary: on(
			fc.constantFrom<ViewTarget[]>({ type: 'figures', figures: ['f1', 'f3'] }, { type: 'figures', figures: ['f2'] }),
			fc.constantFrom<Act[]>({ kind: 'confirm' }, { kind: 'reopen' }),
		),
	},
	{ weight: 2, arbitrary: fc.record({ mark: fc.record({ paragraph: fc.nat(1), from: fc.nat(14), to: fc.nat(16) }) }) },
	{ weight: 2, arbitrary: fc.record({ trim: fc.constantFrom('f1', 'f2', 'f3'), from: fc.nat(14), to: fc.nat(16) }) },
	{
		weight: 1,
		arbitrary: fc.record({ apply: fc.constantFrom('f1', 'f2'), mentions: fc.constant<string[]>(['f1', 'f2', 'f3']) }),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			thread: fc.constantFrom('reply' as const, 'resolve' as const, 'unresolve' as const),
			note: fc.nat(3),
		}),
	},
	{ weight: 4, arbitrary: fc.constantFrom<Move[]>('undo', 'redo') },
	{ weight: 1, arbitrary: fc.constant<Move>('restart') },
);

/** A figure's trimming may take a finding with it, and an undo a note. */
const gone = ['event', 'figure', 'finding'];
/** Refusals that an editor may meet: they say why, and leave everything as it was. */
const refusals = ['overlapping', 'no-range', 'undecided', 'reads-otherwise', 'wrong-target'];

function asked(
	client: Awaited<ReturnType<typeof openTestDesk>>['client'],
	article: string,
	move: Exclude<Move, 'restart'>,
	notes: readonly string[],
) {
	if (typeof move === 'string') return client.article[move]({ article });
	if ('mark' in move) return client.article.addFigure({ article, ...move.mark });
	if ('trim' in move) return client.article.trimFigure({ article, figure: move.trim, from: move.from, to: move.to });
	if ('apply' in move) return client.article.applyToMentions({ article, figure: move.apply, mentions: move.mentions });
	if (!('thread' in move)) return client.article.act({ article, ...move });
	const note = notes[move.note] ?? '';
	const act: Act = move.thread === 'reply' ? { kind: 'reply', note, text: 'since' } : { kind: move.thread, note };
	return client.article.act({ article, target: { type: 'article' }, act });
}

test('what the answers to acts add up to is what the article opens with, after restarts too', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 25 }), async (moves) => {
			const home = temporaryFolder();
			let open = await openTestDesk({ home });
			const article = await open.importText('a.txt', 'Ferries 12 of 15\nQuays 0');
			let shown = await open.client.article.open({ article });
			const notes: string[] = [];
			for (const made of moves) {
				if (made === 'restart') {
					await open.desk.close();
					open = await openTestDesk({ home });
					continue;
				}
				const shownBefore = shown;
				const { data, error } = await safe(asked(open.client, article, made, notes));
				if (data) shown = afterAct(shown, data);
				if (data?.event.act.kind === 'note') notes.push(data.event.id);
				if (made === 'undo' || made === 'redo') {
					expect(data !== undefined).toBe(made === 'undo' ? shownBefore.canUndo : shownBefore.canRedo);
					if (!data) expect(error).toMatchObject({ code: 'CONFLICT', data: { reason: `nothing-to-${made}` } });
				} else if (!data) {
					const known = error && 'code' in error && (error.code === 'NOT_FOUND' ? gone : refusals);
					const { reason = '', what = '' } = (error as { data?: { reason?: string; what?: string } }).data ?? {};
					expect(known).toContain(reason || what);
				}
			}
			expect(await open.client.article.open({ article })).toEqual(shown);
			expect(await open.client.library.list()).toEqual([shown.summary]);
			await open.desk.close();
		}),
		{ numRuns: 40 },
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
