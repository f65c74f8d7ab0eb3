/** What the library shows of an article, worked out from the article. */
import type { SummaryRow } from '../store/queries/articles.ts';
import type { Article } from './articles.ts';
import { progressOf } from './progress.ts';

export function summaryOf(article: Article): SummaryRow {
	const { id, reading, revision, events } = article;
	const title = reading.title?.text || reading.stories[0]?.title || revision.fileName;
	return {
		article: id,
		title,
		language: reading.language,
		published: reading.published?.day ?? null,
		touchedAt: events.at(-1)?.event.at ?? null,
		progress: progressOf(article),
	};
}
