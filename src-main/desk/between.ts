/** The findings between articles, with the paragraph of the other side that the screen shows beside one's own. */
import type { ArticleBetween } from '../contract/view.ts';
import type { Article } from './articles.ts';
import type { DeskContext } from './context.ts';
import { summaryOf } from './summary.ts';

/** What cannot be shown just now (an article waiting to be read again) is left out of `others`; the finding stays. */
export function betweenOf({ articles }: DeskContext, article: Article): ArticleBetween[] {
	return article.between.map((finding) => {
		const others = finding.figures.flatMap(({ document, id }) => {
			const other = document === article.id ? null : articles.get(String(document));
			const figure = other?.reading.figures.find((candidate) => candidate.id === id);
			const paragraph = other?.reading.paragraphs.find(({ index }) => index === figure?.paragraph);
			return other && figure && paragraph ? [{ article: other.id, title: summaryOf(other).title, figure, paragraph }] : [];
		});
		return { ...finding, others };
	});
}
