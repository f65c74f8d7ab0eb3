/** The trash: out of sight at once, and removed for good only on somebody's word or after the days of the settings. */
import { fail } from '../../contract/errors.ts';
import type { Purged } from '../../contract/library.ts';
import type { DeskContext } from '../context.ts';
import { currentArticle } from '../reread.ts';
import { settingsOf } from '../settings.ts';
import { summaryOf } from '../summary.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** An engine that there never is: what it read is read again. */
const NO_ENGINE = '';

/**
 * Takes an article out of search and out of the findings between articles; text, decisions and notes stay. In the
 * transaction that the caller has open; what is returned is to be called once that stands.
 */
export function intoTrash({ store, articles }: DeskContext, article: string): () => void {
	store.facts.replace(article, NO_ENGINE, []);
	const others = store.between.replace(article, []);
	store.search.replace(article, [], []);
	return () => {
		articles.refreshBetween(article);
		for (const id of others) {
			articles.refreshBetween(id);
			const other = articles.get(id);
			if (other) store.articles.summarise(summaryOf(other));
		}
	};
}

/** Puts it back, as {@link intoTrash}. What is derived from its text is made again, as after a change of engine. */
export function outOfTrash(context: DeskContext, article: string): () => void {
	const { store, articles, log } = context;
	store.readings.outdate(article, NO_ENGINE);
	return () => {
		articles.forget(article);
		currentArticle(context, article).catch((error: unknown) => log(`article ${article} was not read again`, error));
	};
}

/**
 * Removes texts and files for good. Errors: CONFLICT not-in-trash (nothing is removed then), those of the store.
 * What is kept: contract/library.ts, purgedSchema.
 */
export function purge(context: DeskContext, ids: readonly string[]): Purged {
	const { store, articles, updates } = context;
	const purged: Purged['purged'] = [];
	store.transaction(() => {
		for (const article of new Set(ids)) {
			if (!store.filings.canFile(article)) throw fail('NOT_FOUND', { what: 'article', id: article });
			if (store.filings.of(article).trashedAt === null) throw fail('CONFLICT', { reason: 'not-in-trash' });
			const title = store.articles.get(article)?.title ?? '';
			store.search.remove(article);
			purged.push({ article, title, keptEvents: store.purging.purge(article, context.now()) });
		}
	});
	for (const { article } of purged) articles.forget(article);
	if (purged.length > 0) updates.emit({ type: 'library-changed' });
	return { purged };
}

/** What has lain in the trash for the days of the settings. */
export function purgeExpired(context: DeskContext, now: number = Date.now()): Purged {
	const limit = new Date(now - settingsOf(context.store).trashDays * DAY_MS).toISOString();
	const expired = context.store.filings.trashedBefore(limit);
	return expired.length === 0 ? { purged: [] } : purge(context, expired);
}
