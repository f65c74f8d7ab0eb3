/** Everything that was done to an article, oldest first. */
import { fail } from '../contract/errors.ts';
import type { ReviewEvent } from '../contract/review.ts';
import type { DeskContext } from './context.ts';

/** Also of an article whose text was purged: who did what stays. Errors: NOT_FOUND. */
export function history({ store }: DeskContext, article: string): ReviewEvent[] {
	if (!store.articles.exists(article)) throw fail('NOT_FOUND', { what: 'article', id: article });
	return store.events.of(article).map(({ event }) => event);
}
