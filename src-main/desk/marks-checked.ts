/**
 * Checks what editors added and trimmed along with what was read: the rules run again over the article as they have it,
 * and its facts and findings take the place of those of the reading.
 */
import type { ActResult } from '../contract/view.ts';
import type { Article } from './article.ts';
import { counted } from './articles.ts';
import { betweenOf } from './between.ts';
import type { DeskContext } from './context.ts';
import { profileOf } from './profile.ts';
import { indexArticle } from './search/index-article.ts';
import { allStates } from './states.ts';
import { summaryOf } from './summary.ts';

/** Names the marks of an article that its checks have to have seen; "" where there are none. */
export const marksOf = ({ edits }: Pick<Article, 'edits'>): string =>
	Object.entries(edits)
		.map(([figure, { event }]) => `${figure} ${event}`)
		.sort()
		.join('\n');

export const isChecked = (article: Article): boolean => article.marks === marksOf(article);

/**
 * The article with checks that have seen its marks, stored. To be run in the desk's turn, as a reading is: two at once would
 * not see each other's facts. Null where its reading has to be made again first. Errors: NOT_FOUND, those of the engine.
 */
export async function recheck(context: DeskContext, id: string): Promise<Article | null> {
	const { engine, engineVersion, store, articles } = context;
	for (;;) {
		const before = articles.get(id);
		if (before === null || isChecked(before)) return before;
		const options = { what: before.revision.fileName };
		const { reading, revision } = before;
		const profile = profileOf(store);
		const found = await engine.run({ kind: 'check', reading, source: revision.sourceText, document: id, profile }, options);
		const stored = store.facts.under(
			found.facts.map(({ key }) => key),
			{ except: id, engine: engineVersion },
		);
		const between =
			stored.length === 0 ? [] : await engine.run({ kind: 'compare', fresh: found.facts, stored, profile }, options);
		const now = articles.get(id);
		// Somebody marked on meanwhile, or another profile was chosen.
		if (now === null || marksOf(now) !== marksOf(before) || engineVersion !== context.engineVersion) continue;
		const trashed = store.filings.of(id).trashedAt !== null;
		const after = counted({ ...now, checks: found.checks, between: trashed ? [] : between, marks: marksOf(now) });
		const others = store.transaction(() => {
			store.readings.setChecks(revision.id, engineVersion, after);
			store.facts.replace(id, engineVersion, trashed ? [] : found.facts);
			const changed = store.between.replace(id, after.between);
			store.articles.summarise(summaryOf(after));
			if (!trashed) indexArticle(store, after);
			return changed;
		});
		articles.put(after);
		for (const other of others) {
			articles.refreshBetween(other);
			const refreshed = articles.get(other);
			if (refreshed) store.articles.summarise(summaryOf(refreshed));
		}
		return after;
	}
}

/** The answer to an act with what the checks say after it. The act itself is on the disk: where the engine fails, it is answered without. */
export async function withChecks(context: DeskContext, result: ActResult): Promise<ActResult> {
	const { reshaped, event } = result;
	if (reshaped === null) return result;
	try {
		const article = await context.turns.take(() => recheck(context, event.article));
		if (article === null) return result;
		const { checks, progress } = article;
		const { findingStates } = allStates(article);
		return { ...result, progress, findingStates, reshaped: { ...reshaped, checks, between: betweenOf(context, article) } };
	} catch (error) {
		context.log(`article ${event.article} was not checked after a mark`, error);
		return result;
	}
}
