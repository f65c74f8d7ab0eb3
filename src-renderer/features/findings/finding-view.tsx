/** A finding, opened where it stands: its words, its arithmetic, and every place it speaks of. */
import { useMemo } from 'react';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { inReadingText } from '../../lib/positions.ts';
import { Button } from '../../ui/button.tsx';
import { LevelMark } from '../../ui/marks.tsx';
import { RelationView } from '../figure/relation-view.tsx';
import { ParagraphText } from '../ledger/paragraph-text.tsx';
import { compare } from './compare.ts';
import { Compared } from './compared.tsx';
import { findingText, ruleTitle } from './finding-text.ts';
import type { FindingEntry } from './findings.ts';

interface FindingViewProps {
	view: ArticleView;
	finding: FindingEntry;
	onFigure(id: string): void;
	onArticle(article: string, figure: string): void;
	onNext(): void;
	onDismiss(): void;
	onReopen(): void;
	onClose(): void;
}

export function FindingView(props: FindingViewProps) {
	const { view, finding, onFigure, onArticle, onNext, onDismiss, onReopen, onClose } = props;
	const { language, t } = useWords();
	const articleLanguage = view.reading.language;
	const lang = langTag(articleLanguage);
	const figures = view.reading.figures;
	const standing = finding.paragraphs.flatMap((index) => view.reading.paragraphs[index] ?? []);
	const [first, second] = standing;
	const other = finding.others[0];
	const title = (index: number) => t('ui.finding.paragraph', { number: index + 1 });
	const leftText = first?.text;
	const rightText = other ? other.paragraph.text : second?.text;
	const left = first && { title: other ? t('ui.finding.here') : title(first.index), text: first.text };
	const right = other
		? { title: other.title, text: other.paragraph.text }
		: second && { title: title(second.index), text: second.text };
	const comparison = useMemo(
		() =>
			finding.relation || leftText === undefined || rightText === undefined
				? null
				: compare(leftText, rightText, articleLanguage),
		[finding.relation, leftText, rightText, articleLanguage],
	);
	const figuresIn = (paragraph: number) => figures.filter((f) => f.paragraph === paragraph && finding.figures.includes(f.id));
	const verdictOf = (id: string) => view.states[id]?.verdict ?? 'open';
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must by keyboard too.
		<section className="finding-view" aria-label={t('ui.finding.label')} data-ledger="" tabIndex={0}>
			<header className={`finding-view-head level-${finding.level}`}>
				<div className="finding-view-tools">
					<Button kind="quiet" cap="Esc" onPress={onClose}>
						{t('ui.finding.back')}
					</Button>
					<Button cap="D" onPress={onNext}>
						{t('ui.finding.next')}
					</Button>
					{finding.dismissed ? (
						<Button onPress={onReopen}>{t('ui.finding.reopen')}</Button>
					) : (
						<Button cap="Backspace" onPress={onDismiss}>
							{t('ui.finding.dismiss')}
						</Button>
					)}
				</div>
				<p className="finding-head">
					<LevelMark level={finding.level} size={20} />
					<span className="finding-level">{t(`word.level.${finding.level}`)}</span>
					<span className="finding-rule">{ruleTitle(language, finding.rule)}</span>
				</p>
				<h2 className="finding-says">{findingText(language, finding)}</h2>
				{finding.dismissed && <p className="finding-reason">{t('ui.finding.dismissed', { reason: finding.reason })}</p>}
			</header>

			{finding.relation && (
				<RelationView
					relation={finding.relation}
					figureOf={(id) => figures.find((f) => f.id === id)}
					current={null}
					titled={false}
					onFigure={onFigure}
					pairedBy={finding.relation.pairedBy.map((s) => view.sourceText.slice(s.start, s.end))}
				/>
			)}

			{comparison && left && right && <Compared left={left} right={right} language={articleLanguage} comparison={comparison} />}

			<div className="places">
				{(comparison ? standing.filter((p) => figuresIn(p.index).length > 0) : standing).map((paragraph) => (
					<section className="place" key={paragraph.index} aria-label={title(paragraph.index)}>
						<h3>
							{title(paragraph.index)}
							<span className="where">{t(`word.paragraph.${paragraph.kind}`)}</span>
						</h3>
						{!comparison && (
							<p className="print" lang={lang}>
								<ParagraphText
									paragraph={paragraph}
									figures={figures.filter((f) => f.paragraph === paragraph.index)}
									current={finding.figures}
									verdictOf={verdictOf}
									spans={finding.spans.flatMap((s) => inReadingText(paragraph, s.start, s.end) ?? [])}
								/>
							</p>
						)}
						{!finding.relation && (
							<p className="place-figures">
								{figuresIn(paragraph.index).map((f) => (
									<button type="button" key={f.id} className="link tabular" onClick={() => onFigure(f.id)}>
										{f.text}
									</button>
								))}
							</p>
						)}
					</section>
				))}
				{finding.others.map((place) => (
					<section className="place elsewhere-place" key={`${place.article} ${place.figure.id}`} aria-label={place.title}>
						<h3>
							{place.title}
							<span className="where">{t('ui.finding.other-article')}</span>
						</h3>
						{!(comparison && place === other) && (
							<p className="print" lang={lang}>
								<ParagraphText
									paragraph={place.paragraph}
									figures={[place.figure]}
									current={[place.figure.id]}
									verdictOf={() => 'open'}
								/>
							</p>
						)}
						<p className="place-figures">
							<Button onPress={() => onArticle(place.article, place.figure.id)}>{t('ui.finding.open-article')}</Button>
						</p>
					</section>
				))}
			</div>
		</section>
	);
}
