/** One act of an editor. */
import { fail } from '../contract/errors.ts';
import type { Act, ReviewEvent } from '../contract/review.ts';
import type { ActResult, ViewTarget } from '../contract/view.ts';
import { append } from './append.ts';
import type { Article } from './articles.ts';
import type { DeskContext } from './context.ts';
import { withArticle } from './reread.ts';
import { targetOf } from './targets.ts';

/** Errors: NOT_FOUND, CONFLICT (wrong-target, already-undone, nothing-to-redo), those of the store. */
export function act(context: DeskContext, request: { article: string; target: ViewTarget; act: Act }): Promise<ActResult> {
	const { act, target } = request;
	return withArticle(context, request.article, (article) => {
		if (act.kind !== 'undo' && act.kind !== 'redo') return append(context, article, targetOf(article, target, act), act);
		return append(context, article, namedEvent(article, act).target, act);
	});
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
