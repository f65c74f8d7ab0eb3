/** The findings between articles, with the paragraph of the other side that the screen shows beside one's own. */
import type { ArticleBetween } from '../contract/view.ts';
import type { PlacedFigure } from '../store/queries/readings.ts';
import type { Article } from './article.ts';
import type { DeskContext } from './context.ts';
import { summaryOf } from './summary.ts';

/** A figure that the other article's reading no longer has (it is being read again) is left out of `others`. */
export function betweenOf({ store, articles }: DeskContext, article: Article): ArticleBetween[] {
	return article.between.map((finding) => {
		const elsewhere = finding.figures.filter(({ document }) => document !== article.id);
		const others = elsewhere.flatMap(({ document, id }) => {
			// What an editor of the other article marked is not in its reading.
			const placed = store.readings.figure(String(document), id) ?? markedIn(articles.get(String(document)), id);
			return placed ? [{ article: String(document), ...placed }] : [];
		});
		return { ...finding, others };
	});
}

function markedIn(article: Article | null, id: string): PlacedFigure | null {
	const figure = article?.reading.figures.find((each) => each.id === id);
	const paragraph = article?.reading.paragraphs.find(({ index }) => index === figure?.paragraph);
	return article && figure && paragraph ? { title: summaryOf(article).title, figure, paragraph } : null;
}
