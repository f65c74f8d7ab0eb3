/** Has the engine read a text, compares it with what is stored, and writes all of it down at once. */
import type { Declared, Layout } from '../contract/layout.ts';
import type { BetweenFinding } from '../contract/model.ts';
import type { Revision } from '../store/queries/revisions.ts';
import { sketchOf } from './alike.ts';
import type { Article } from './article.ts';
import { articleOf } from './articles.ts';
import type { DeskContext } from './context.ts';
import type { JobOptions, ReadResult } from './engine.ts';
import { profileOf } from './profile.ts';
import { indexArticle } from './search/index-article.ts';
import { summaryOf } from './summary.ts';

/** A reading of a text, compared with the facts of all other articles. Not stored yet. */
export interface FreshReading extends ReadResult {
	/** The engine and profile that made it: another profile may be chosen before it is stored. */
	by: string;
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
	{ engine, engineVersion: by, store }: DeskContext,
	text: TextToRead,
	options: JobOptions,
): Promise<FreshReading> {
	const { source, article, layout, declared, published } = text;
	const profile = profileOf(store);
	const result = await engine.run({ kind: 'read', source, document: article, layout, declared, published, profile }, options);
	const stored = store.facts.under(
		result.facts.map((fact) => fact.key),
		{ except: article, engine: by },
	);
	const between = stored.length === 0 ? [] : await engine.run({ kind: 'compare', fresh: result.facts, stored, profile }, options);
	return { ...result, by, between };
}

/** Reads a stored draft, and compares and stores nothing. Errors: those of the engine. */
export function readRevisionText({ engine, store }: DeskContext, revision: Revision): Promise<ReadResult> {
	const { sourceText: source, article: document, layout, declared, published, fileName } = revision;
	const job = { kind: 'read' as const, source, document, layout, declared, published, profile: profileOf(store) };
	return engine.run(job, { what: fileName });
}

/**
 * Stores a reading with everything derived from it, in the transaction that the caller has open. `afterwards` is to be
 * called once that transaction stands; it brings the articles in memory up to date.
 */
export function storeReading(
	{ store, articles }: DeskContext,
	revision: Revision,
	{ reading, checks, facts, between, by }: FreshReading,
): { article: Article; afterwards(): void } {
	store.readings.put(revision.id, { engine: by, reading, checks });
	// What lies in the trash is compared with nothing and found nowhere, however it came to be read.
	const trashed = store.filings.of(revision.article).trashedAt !== null;
	store.facts.replace(revision.article, by, trashed ? [] : facts);
	const others = store.between.replace(revision.article, trashed ? [] : between);
	const events = store.events.of(revision.article);
	const article = articleOf({
		revision,
		reading,
		checks,
		marks: '',
		events,
		between: trashed ? [] : between,
		draft: store.drafts.of(revision.id),
	});
	store.articles.summarise(summaryOf(article));
	store.sketches.put(revision.article, sketchOf(reading));
	if (!trashed) indexArticle(store, article);
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
