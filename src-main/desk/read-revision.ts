/** Has the engine read a text, compares it with what is stored, and writes all of it down at once. */
import type { Declared, Layout } from '../contract/layout.ts';
import type { BetweenFinding } from '../contract/model.ts';
import type { Revision } from '../store/queries/revisions.ts';
import { type Article, articleOf } from './articles.ts';
import type { DeskContext } from './context.ts';
import type { JobOptions, ReadResult } from './engine.ts';
import { indexArticle } from './search/index-article.ts';
import { summaryOf } from './summary.ts';

/** A reading of a text, compared with the facts of all other articles. Not stored yet. */
export interface FreshReading extends ReadResult {
	between: BetweenFinding[];
}

/** A text with what its file says beside it. */
export interface TextToRead {
	source: string;
	article: string;
	layout: Layout | null;
	declared: Declared | null;
	published: string | null;
}

export async function readAndCompare(
	{ engine, engineVersion, store }: DeskContext,
	text: TextToRead,
	options: JobOptions,
): Promise<FreshReading> {
	const { source, article, layout, declared, published } = text;
	const result = await engine.run({ kind: 'read', source, document: article, layout, declared, published }, options);
	const stored = store.facts.under(
		result.facts.map((fact) => fact.key),
		{ except: article, engine: engineVersion },
	);
	const between = stored.length === 0 ? [] : await engine.run({ kind: 'compare', fresh: result.facts, stored }, options);
	return { ...result, between };
}

/**
 * Stores a reading with everything derived from it, in the transaction that the caller has open. `afterwards` is to be
 * called once that transaction stands; it brings the articles in memory up to date.
 */
export function storeReading(
	{ store, articles, engineVersion }: DeskContext,
	revision: Revision,
	{ reading, checks, facts, between }: FreshReading,
): { article: Article; afterwards(): void } {
	store.readings.put(revision.id, { engine: engineVersion, reading, checks });
	store.facts.replace(revision.article, engineVersion, facts);
	const others = store.between.replace(revision.article, between);
	const events = store.events.of(revision.article);
	const article = articleOf({ revision, reading, checks, events, between, pairs: store.drafts.pairs(revision.id) });
	store.articles.summarise(summaryOf(article));
	indexArticle(store, article);
	return {
		article,
		afterwards() {
			articles.put(article);
			for (const id of others) {
				articles.refreshBetween(id);
				const other = articles.get(id);
				if (other) store.articles.summarise(summaryOf(other));
			}
		},
	};
}
