/**
 * Every place that a finding speaks of: paragraphs of this article, then of others. Two places with enough in common stand
 * side by side as a comparison, word by word; any others as they are printed, with the figures marked.
 */
import { useMemo } from 'react';
import type { Figure, Paragraph } from '../../../src-main/contract/model.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { inReadingText } from '../../lib/positions.ts';
import { printedIn } from '../../lib/printed.ts';
import { Button } from '../../ui/button.tsx';
import { ParagraphText } from '../ledger/paragraph-text.tsx';
import { compare } from './compare.ts';
import type { FindingEntry } from './findings.ts';
import { Passage } from './passage.tsx';

interface FindingPlacesProps {
	view: ArticleView;
	finding: FindingEntry;
	onFigure(id: string): void;
	onArticle(article: string, figure: string): void;
}

interface Place {
	key: string;
	title: string;
	where: string;
	paragraph: Paragraph;
	/** All figures of the paragraph that are known here; those of the finding are marked. */
	figures: Figure[];
	marked: string[];
	/** The other article that it stands in; null for this one. */
	article: string | null;
}

function usePlaces(view: ArticleView, finding: FindingEntry): Place[] {
	const { t } = useWords();
	const { paragraphs, figures } = view.reading;
	const own = finding.paragraphs.flatMap((index): Place[] => {
		const paragraph = paragraphs[index];
		if (!paragraph) return [];
		return [
			{
				key: `own ${index}`,
				title: t('ui.finding.paragraph', { number: index + 1 }),
				where: finding.others.length > 0 ? t('ui.finding.here') : t(`word.paragraph.${paragraph.kind}`),
				paragraph,
				figures: figures.filter((f) => f.paragraph === index),
				marked: finding.figures,
				article: null,
			},
		];
	});
	const others = finding.others.map(
		({ article, title, figure, paragraph }): Place => ({
			key: `${article} ${figure.id}`,
			title,
			where: t('ui.finding.other-article'),
			paragraph,
			figures: [figure],
			marked: [figure.id],
			article,
		}),
	);
	return [...own, ...others];
}

export function FindingPlaces({ view, finding, onFigure, onArticle }: FindingPlacesProps) {
	const { t } = useWords();
	const { language } = view.reading;
	const places = usePlaces(view, finding);
	const [left, right] = places.map((p) => p.paragraph.text);
	const comparison = useMemo(
		() => (finding.relation || left === undefined || right === undefined ? null : compare(left, right, language)),
		[finding.relation, left, right, language],
	);
	const verdictOf = (id: string) => view.states[id]?.verdict ?? 'open';
	const body = (place: Place, index: number) => {
		if (comparison && index === 0) return <Passage pieces={comparison.left} side="left" />;
		if (comparison && index === 1) return <Passage pieces={comparison.right} side="right" />;
		return (
			<ParagraphText
				paragraph={place.paragraph}
				figures={place.figures}
				current={place.marked}
				verdictOf={place.article === null ? verdictOf : () => 'open'}
				spans={place.article === null ? finding.spans.flatMap((s) => inReadingText(place.paragraph, s.start, s.end) ?? []) : []}
			/>
		);
	};
	return (
		<section className="compared" aria-label={t('ui.finding.places')}>
			{comparison && (
				<p className="compared-says">
					{left === right ? t('ui.finding.identical') : t('ui.finding.alike', { percent: Math.floor(comparison.alike * 100) })}
				</p>
			)}
			<div className="places">
				{places.map((place, index) => (
					<section key={place.key} className="place" aria-label={place.title}>
						<h3>
							{place.title}
							<span className="where">{place.where}</span>
						</h3>
						<p className="print" lang={langTag(language)}>
							{body(place, index)}
						</p>
						<p className="place-figures">
							{place.article === null
								? // Under an arithmetic finding the operands are links already.
									!finding.relation &&
									place.figures
										.filter((f) => place.marked.includes(f.id))
										.map((f) => (
											<button type="button" key={f.id} className="link tabular" onClick={() => onFigure(f.id)}>
												{printedIn(f, place.paragraph)}
											</button>
										))
								: place.figures.map((f) => (
										<Button key={f.id} onPress={() => onArticle(place.article ?? '', f.id)}>
											{t('ui.finding.open-article')}
										</Button>
									))}
						</p>
					</section>
				))}
			</div>
		</section>
	);
}
