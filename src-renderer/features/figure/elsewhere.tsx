/** The same fact in other articles of the library: what each says, and the way there. */
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { printedIn } from '../../lib/printed.ts';

interface ElsewhereProps {
	view: ArticleView;
	figure: string;
	onArticle(article: string, figure: string): void;
}

export function Elsewhere({ view, figure, onArticle }: ElsewhereProps) {
	const { t } = useWords();
	const own = view.summary.id;
	const places = view.between
		.filter((f) => f.figures.some((x) => x.document === own && x.id === figure))
		.flatMap((f) => f.others);
	const distinct = [...new Map(places.map((p) => [`${p.article} ${p.figure.id}`, p])).values()];
	if (distinct.length === 0) return null;
	return (
		<section aria-labelledby="elsewhere-heading">
			<h3 id="elsewhere-heading">{t('ui.figure.elsewhere', { count: distinct.length })}</h3>
			<ul className="elsewhere">
				{distinct.map((place) => (
					<li key={`${place.article} ${place.figure.id}`}>
						<button type="button" className="link" onClick={() => onArticle(place.article, place.figure.id)}>
							<span className="tabular elsewhere-figure">{printedIn(place.figure, place.paragraph)}</span>
							<span className="print elsewhere-title">{place.title}</span>
						</button>
						<p className="print elsewhere-text" lang={langTag(view.reading.language)}>
							{place.paragraph.text}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
