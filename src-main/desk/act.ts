/** One act of an editor. */
import { fail } from '../contract/errors.ts';
import type { Act, ReviewEvent, Target } from '../contract/review.ts';
import type { ActResult, ViewTarget } from '../contract/view.ts';
import { append } from './append.ts';
import type { Article } from './article.ts';
import type { DeskContext } from './context.ts';
import { withChecks } from './marks-checked.ts';
import { mustHaveSeen } from './original.ts';
import { withArticle } from './reread.ts';
import { targetOf } from './targets.ts';

/** Errors: NOT_FOUND, CONFLICT (wrong-target, already-undone, nothing-to-redo, original-not-shown), those of the store. */
export async function act(context: DeskContext, request: { article: string; target: ViewTarget; act: Act }): Promise<ActResult> {
	const { act, target } = request;
	const result = await withArticle(context, request.article, (article) => {
		if (act.kind === 'undo' || act.kind === 'redo') return append(context, article, namedEvent(article, act).target, act);
		if (act.kind === 'reply' || act.kind === 'resolve' || act.kind === 'unresolve') {
			return append(context, article, notedTarget(article, act.note), act);
		}
		const named = targetOf(article, target, act);
		if (target.type === 'figure') mustHaveSeen(article, [target.figure], act);
		if (target.type === 'figures') mustHaveSeen(article, target.figures, { ...act, sawOriginal: false } as Act);
		return append(context, article, named, act);
	});
	return withChecks(context, result);
}

/** What a note is about. Errors: NOT_FOUND (there is no such event), CONFLICT wrong-target (it is no note, or was undone). */
function notedTarget({ events, review }: Article, note: string): Target {
	const named = events.find(({ event }) => event.id === note)?.event;
	if (!named) throw fail('NOT_FOUND', { what: 'event', id: note });
	if (named.act.kind !== 'note' || !review.undo.includes(note)) throw fail('CONFLICT', { reason: 'wrong-target' });
	return named.target;
}

/** Taking back or bringing back one event concerns what that event was about, wherever the window points. */
function namedEvent({ events, review }: Article, act: Extract<Act, { kind: 'undo' | 'redo' }>): ReviewEvent {
	const named = events.find(({ event }) => event.id === act.event)?.event;
	if (!named) throw fail('NOT_FOUND', { what: 'event', id: act.event });
	if (named.act.kind === 'undo' || named.act.kind === 'redo') throw fail('CONFLICT', { reason: 'wrong-target' });
	if (act.kind === 'undo' && !review.undo.includes(act.event)) throw fail('CONFLICT', { reason: 'already-undone' });
	if (act.kind === 'redo' && !review.redo.includes(act.event)) throw fail('CONFLICT', { reason: 'nothing-to-redo' });
	return named;
}
