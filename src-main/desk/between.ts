/** The findings between articles, with the paragraph of the other side that the screen shows beside one's own. */
import type { ArticleBetween } from '../contract/view.ts';
import type { Article } from './articles.ts';
import type { DeskContext } from './context.ts';

/** A figure that the other article's reading no longer has (it is being read again) is left out of `others`. */
export function betweenOf({ store }: DeskContext, article: Article): ArticleBetween[] {
	return article.between.map((finding) => {
		const elsewhere = finding.figures.filter(({ document }) => document !== article.id);
		const others = elsewhere.flatMap(({ document, id }) => {
			const placed = store.readings.figure(String(document), id);
			return placed ? [{ article: String(document), ...placed }] : [];
		});
		return { ...finding, others };
	});
}
