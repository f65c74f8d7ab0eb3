/** A finding, opened where it stands: its words, its arithmetic, and every place it speaks of. */
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useCaps } from '../../lib/keymap.tsx';
import { useWords } from '../../lib/language.tsx';
import { printed } from '../../lib/printed.ts';
import { Button } from '../../ui/button.tsx';
import { LevelMark } from '../../ui/marks.tsx';
import { RelationView } from '../figure/relation-view.tsx';
import { FindingPlaces } from './finding-places.tsx';
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
	const cap = useCaps();
	const { figures, paragraphs } = view.reading;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must by keyboard too.
		<section className="finding-view" aria-label={t('ui.finding.label')} data-ledger="" tabIndex={0}>
			<header className={`finding-view-head level-${finding.level}`}>
				<div className="finding-view-tools">
					<Button kind="quiet" cap={cap('close-finding')} onPress={onClose}>
						{t('ui.finding.back')}
					</Button>
					<Button cap={cap('next-finding')} onPress={onNext}>
						{t('ui.finding.next')}
					</Button>
					{finding.dismissed ? (
						<Button onPress={onReopen}>{t('ui.finding.reopen')}</Button>
					) : (
						<Button cap={cap('dismiss-finding')} onPress={onDismiss}>
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
					textOf={(id) => {
						const figure = figures.find((f) => f.id === id);
						return figure && printed(figure, paragraphs);
					}}
					current={null}
					titled={false}
					onFigure={onFigure}
					pairedBy={finding.relation.pairedBy.map((s) => view.sourceText.slice(s.start, s.end))}
				/>
			)}

			<FindingPlaces view={view} finding={finding} onFigure={onFigure} onArticle={onArticle} />
		</section>
	);
}
