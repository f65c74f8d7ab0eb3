/** Readings by an older engine are made again: on opening, and in the background after start. */
import { setImmediate } from 'node:timers/promises';
import { fail } from '../contract/errors.ts';
import type { Article } from './article.ts';
import type { DeskContext } from './context.ts';
import { isChecked, recheck } from './marks-checked.ts';
import { readAndCompare, storeReading } from './read-revision.ts';
import { indexArticle } from './search/index-article.ts';

/** The article, read and with all its marks checked by this engine. Errors: NOT_FOUND, TIMED_OUT, WORKER_DIED. */
export async function currentArticle(context: DeskContext, id: string): Promise<Article> {
	for (;;) {
		const article = context.articles.get(id) ?? (await context.turns.take(() => reread(context, id)));
		if (isChecked(article)) return article;
		const checked = await context.turns.take(() => recheck(context, id));
		if (checked) return checked;
	}
}

/**
 * Runs `work` on the article as it is at that moment, synchronously. What an act builds on must not have been fetched
 * before a wait: another window may have acted meanwhile. Errors: as {@link currentArticle}.
 */
export async function withArticle<T>(context: DeskContext, id: string, work: (article: Article) => T): Promise<T> {
	for (;;) {
		const article = context.articles.get(id);
		if (article) return work(article);
		await currentArticle(context, id);
	}
}

async function reread(context: DeskContext, id: string): Promise<Article> {
	const { store, articles } = context;
	// Whoever was before us in line may have read it already.
	const done = articles.get(id);
	if (done) return done;
	const revision = store.revisions.newestOf(id);
	if (!revision) throw fail('NOT_FOUND', { what: 'article', id });
	const { sourceText: source, layout, declared, published, fileName } = revision;
	const fresh = await readAndCompare(context, { source, article: id, layout, declared, published }, { what: fileName });
	const stored = store.transaction(() => storeReading(context, revision, fresh));
	stored.afterwards();
	return stored.article;
}

/**
 * Brings every article up to this engine and profile, newest first. One that cannot be read is logged and keeps its old
 * summary. With a `job` the windows are told how far it is.
 */
export async function rereadAll(context: DeskContext, signal: AbortSignal, job: string | null = null): Promise<void> {
	const ids = context.store.readings.notBy(context.engineVersion);
	const tell = (done: number, label: string): void => {
		if (job === null) return;
		context.updates.emit({ type: 'progress', job, stage: 'checking', done, total: ids.length, label });
	};
	for (const [done, id] of ids.entries()) {
		if (signal.aborted) return;
		tell(done, context.store.articles.get(id)?.title ?? '');
		try {
			await currentArticle(context, id);
		} catch (error) {
			if (signal.aborted) return;
			context.log(`article ${id} was not read again`, error);
		}
	}
	tell(ids.length, '');
	await indexAll(context, signal);
	if (ids.length > 0) context.updates.emit({ type: 'library-changed' });
}

/** Indexes the articles that an older program or a restored backup left without, newest first. */
async function indexAll(context: DeskContext, signal: AbortSignal): Promise<void> {
	const { store, articles } = context;
	for (const id of store.search.missing()) {
		await setImmediate();
		if (signal.aborted) return;
		const article = articles.get(id);
		// One that could not be read again stays out; its reading is another engine's.
		if (article) store.transaction(() => indexArticle(store, article));
	}
}
