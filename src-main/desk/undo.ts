/** Undo and redo, without limit and across restarts: they are events like any other. */
import { fail } from '../contract/errors.ts';
import type { ActResult } from '../contract/view.ts';
import { append } from './append.ts';
import type { DeskContext } from './context.ts';
import { withChecks } from './marks-checked.ts';
import { withArticle } from './reread.ts';

/** Takes back the last act that stands, whoever made it. Errors: NOT_FOUND, CONFLICT nothing-to-undo. */
export const undo = (context: DeskContext, id: string): Promise<ActResult> => step(context, id, 'undo');

/** Brings back what was undone last, unless something was done since. Errors: NOT_FOUND, CONFLICT nothing-to-redo. */
export const redo = (context: DeskContext, id: string): Promise<ActResult> => step(context, id, 'redo');

async function step(context: DeskContext, id: string, kind: 'undo' | 'redo'): Promise<ActResult> {
	const result = await withArticle(context, id, (article) => {
		const event = article.review[kind].at(-1);
		const named = article.events.find((entry) => entry.event.id === event)?.event;
		if (event === undefined || !named) throw fail('CONFLICT', { reason: `nothing-to-${kind}` });
		return append(context, article, named.target, { kind, event });
	});
	return withChecks(context, result);
}
