/** A finding, opened where it stands: its words, its arithmetic, and every place it speaks of. */
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useCaps } from '../../lib/keymap.tsx';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { LevelMark } from '../../ui/marks.tsx';
import { FindingPlaces } from './finding-places.tsx';
import { FindingSum } from './finding-sum.tsx';
import { findingText, ruleTitle } from './finding-text.ts';
import type { FindingEntry } from './findings.ts';

interface FindingViewProps {
	view: ArticleView;
	finding: FindingEntry;
	onFigure(id: string): void;
	onArticle(article: string, figure: string): void;
	onNext(): void;
	onDismiss(): void;
	onDismissAs(reason: string): void;
	onReopen(): void;
	onClose(): void;
}

export function FindingView(props: FindingViewProps) {
	const { view, finding, onFigure, onArticle, onNext, onDismiss, onDismissAs, onReopen, onClose } = props;
	const { language, t } = useWords();
	const cap = useCaps();
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
				<FindingSum
					view={view}
					relation={finding.relation}
					dismissed={finding.dismissed}
					onFigure={onFigure}
					onDismissAs={onDismissAs}
				/>
			)}

			<FindingPlaces view={view} finding={finding} onFigure={onFigure} onArticle={onArticle} />
		</section>
	);
}
