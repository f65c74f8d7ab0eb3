/** What the library shows of an article, worked out from the article. */
import type { SummaryRow } from '../store/queries/articles.ts';
import type { Article } from './article.ts';

/** What the article calls itself, else the name of its file. */
function titleOf({ reading, revision }: Article): string {
	const headline = reading.paragraphs.find(({ kind }) => kind === 'headline')?.text;
	return reading.title?.text || reading.stories[0]?.title || headline || revision.fileName;
}

export function summaryOf(article: Article): SummaryRow {
	const { id, reading, events, progress } = article;
	return {
		article: id,
		title: titleOf(article),
		language: reading.language,
		published: reading.published?.day ?? null,
		touchedAt: events.at(-1)?.event.at ?? null,
		progress,
	};
}
