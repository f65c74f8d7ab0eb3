/** Everything that the screen of one article shows, in one call. */
import { fail } from '../contract/errors.ts';
import type { ArticleView } from '../contract/view.ts';
import type { Article } from './article.ts';
import { betweenOf } from './between.ts';
import type { DeskContext } from './context.ts';
import { originsOf } from './origins.ts';
import { earlierOf, orphanNotesOf, orphansOf } from './orphans.ts';
import { othersShown } from './others-shown.ts';
import { currentArticle } from './reread.ts';
import { firstBreak } from './safekeeping/first-break.ts';
import { allStates } from './states.ts';

/** Errors: NOT_FOUND, TIMED_OUT and WORKER_DIED where it has to be read again, those of the store. */
export async function openArticle(context: DeskContext, id: string): Promise<ArticleView> {
	const article = await currentArticle(context, id);
	tellBrokenHistory(context, article);
	const summary = context.store.articles.get(id);
	if (!summary) throw fail('NOT_FOUND', { what: 'article', id });
	const { revision, reading, checks, review, edits } = article;
	return {
		summary,
		revision: { id: revision.id, sha256: revision.sha256, importedAt: revision.importedAt, receipt: revision.receipt },
		sourceText: revision.sourceText,
		reading: { ...reading, others: othersShown(reading.others) },
		checks,
		between: betweenOf(context, article),
		...allStates(article),
		...{ edits, earlier: earlierOf(article), orphans: orphansOf(article), orphanNotes: orphanNotesOf(article) },
		origins: originsOf(revision.layout, revision.sourceText, reading),
		canUndo: review.undo.length > 0,
		canRedo: review.redo.length > 0,
		head: review.head,
	};
}

/** The article opens all the same: the editor has to see what is there in order to judge it. */
function tellBrokenHistory({ store, updates, log }: DeskContext, { id, events }: Article): void {
	const written = events.map((stored) => ({ id: stored.event.id, stored }));
	const found = firstBreak(written, store.events.head(id));
	if (found === null) return;
	const detail = `history of ${id}, event ${found.event} (${found.reason})`;
	log('a history does not fit its hashes', detail);
	updates.emit({ type: 'failed', failure: { code: 'STORE_CORRUPT', data: { file: store.file, detail } } });
}
