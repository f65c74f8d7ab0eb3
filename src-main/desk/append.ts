/** Writes one event down, and tells what it changed. */
import type { Act, ReviewEvent, Target } from '../contract/review.ts';
import type { ActResult } from '../contract/view.ts';
import type { Article } from './article.ts';
import { withEvent } from './articles.ts';
import { eventHash } from './chain.ts';
import type { DeskContext } from './context.ts';
import { earlierOf, orphanNotesOf, orphansOf } from './orphans.ts';
import { reshaping } from './reshape.ts';
import { indexEvent } from './search/index-article.ts';
import { settingsOf } from './settings.ts';
import { figureStateOf, statesOf } from './states.ts';
import { summaryOf } from './summary.ts';

/**
 * Appends to the article's history. Synchronous from here to the disk: what is returned is safe, and two windows cannot
 * both follow the same event. The article in hand changes only after the store has taken the event.
 */
export function append(context: DeskContext, article: Article, target: Target, act: Act): ActResult {
	const { store } = context;
	const event: ReviewEvent = {
		id: context.nextId(article.events.at(-1)?.event.id),
		at: context.now(),
		by: settingsOf(store).name,
		article: article.id,
		target,
		act,
		previous: article.review.head,
		...(article.review.otherHeads.length > 0 ? { also: [...article.review.otherHeads] } : {}),
	};
	const entry = { event, hash: eventHash(event) };
	const changed = withEvent(article, entry);
	const summary = summaryOf(changed);
	store.transaction(() => {
		store.events.append(entry);
		store.articles.summarise(summary);
		// What lies in the trash is not found.
		if (store.filings.of(article.id).trashedAt === null) indexEvent(store, changed, event, changed.reading !== article.reading);
	});
	context.articles.put(changed);
	const { undo, redo, head } = changed.review;
	context.updates.emit({ type: 'article-changed', article: article.id, head });
	const { progress } = summary;
	const reshaped = reshaping(context, article, changed);
	const states = statesOf(changed, target);
	if (reshaped) for (const { id } of reshaped.put) states.states[id] = figureStateOf(changed, id);
	return {
		...{ event, ...states, reshaped, earlier: earlierOf(changed), orphans: orphansOf(changed) },
		...{ orphanNotes: orphanNotesOf(changed), progress, canUndo: undo.length > 0, canRedo: redo.length > 0, head },
	};
}
