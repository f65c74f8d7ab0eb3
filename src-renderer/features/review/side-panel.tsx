/** The right side: the figure in hand, the findings, the notes, the history. */
import { memo, useCallback, useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ReviewEvent } from '../../../src-main/contract/review.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import { Empty } from '../../ui/empty.tsx';
import { AgreementTab } from '../bundles/agreement-tab.tsx';
import { DecisionBar } from '../figure/decision-bar.tsx';
import { FigurePanel } from '../figure/figure-panel.tsx';
import { FindingsList } from '../findings/findings-list.tsx';
import { Notices } from '../findings/notices.tsx';
import type { Row } from '../ledger/rows.ts';
import { hasOriginal, OriginalPane } from '../original/original-pane.tsx';
import { HistoryList } from './history-list.tsx';
import { NotesTab } from './notes-tab.tsx';
import { Orphans } from './orphans.tsx';
import type { Tab as TabName } from './types.ts';
import type { Review } from './use-review.ts';

interface SidePanelProps {
	review: Review;
	view: ArticleView;
	history: readonly ReviewEvent[];
	onArticle(article: string, figure: string): void;
}

/** Notes on the article, its paragraphs and its figures; `progress.notes` counts findings of level note. */
const notesIn = (rows: readonly Row[], view: Pick<ArticleView, 'paragraphNotes' | 'articleNotes'>): number =>
	view.articleNotes.length +
	Object.values(view.paragraphNotes).reduce((sum, notes) => sum + notes.length, 0) +
	rows.reduce((sum, { state }) => sum + state.notes.length, 0);

/** Tabs in which the figure in hand is in sight. */
const DECIDING: ReadonlySet<TabName> = new Set(['figure', 'original', 'agreement']);

const disputedIn = (rows: readonly Row[]): number =>
	rows.reduce((sum, { state }) => sum + Number(state.verdict === 'disputed'), 0);

const TABS: readonly TabName[] = ['figure', 'original', 'findings', 'notes', 'history', 'agreement'];

export const SidePanel = memo(function SidePanel({ review, view, history, onArticle }: SidePanelProps) {
	const { t } = useWords();
	const { row, rows, finding, entries } = review;
	const live = entries.filter((e) => !e.dismissed).length;
	const newestFirst = useMemo(() => [...history].reverse(), [history]);
	const { paragraphNotes, articleNotes } = view;
	const noteCount = useMemo(() => notesIn(rows, { paragraphNotes, articleNotes }), [rows, paragraphNotes, articleNotes]);
	const disputed = useMemo(() => disputedIn(rows), [rows]);
	const { seenOriginal } = review;
	const sawOriginal = useCallback(
		(figure: string) => {
			seenOriginal.current = figure;
		},
		[seenOriginal],
	);
	const names: Record<TabName, string> = {
		figure: t('ui.tab.figure'),
		original: t('ui.tab.original'),
		findings: t('ui.tab.findings', { count: live }),
		notes: t('ui.tab.notes', { count: noteCount }),
		history: t('ui.tab.history'),
		agreement: t('agreement.tab', { count: disputed }),
	};
	const compared = review.reviewers.length > 1;
	const offered = (name: TabName): boolean => (name === 'original' ? hasOriginal(view) : name === 'agreement' ? compared : true);
	return (
		<aside className="side" aria-label={t('ui.side.label')}>
			<Tabs
				className="tabs"
				selectedKey={offered(review.tab) ? review.tab : 'figure'}
				onSelectionChange={(key) => {
					const tab = TABS.find((name) => name === key);
					if (tab) review.setTab(tab);
				}}
			>
				<TabList className="tab-list" aria-label={t('ui.side.label')}>
					{TABS.filter(offered).map((name) => (
						<Tab key={name} id={name} className="tab">
							{names[name]}
						</Tab>
					))}
				</TabList>
				<TabPanel id="figure" className="tab-panel">
					{row ? (
						<FigurePanel
							view={view}
							row={row}
							review={review}
							history={history}
							onFigure={review.showFigure}
							onFinding={review.openFinding}
							onArticle={onArticle}
						/>
					) : (
						<Empty title={t('ui.figure.none')}>{t('ui.figure.none-do')}</Empty>
					)}
				</TabPanel>
				{hasOriginal(view) && (
					<TabPanel id="original" className="tab-panel flush">
						<OriginalPane view={view} figure={row && { id: row.figure.id, text: row.printed }} onShown={sawOriginal} />
					</TabPanel>
				)}
				<TabPanel id="findings" className="tab-panel flush">
					<Notices notices={[...view.reading.notices, ...view.checks.notices]} />
					<FindingsList
						entries={entries}
						selected={finding?.key ?? null}
						onSelect={review.findingOpen ? review.openFinding : review.selectFinding}
						onOpen={review.openFinding}
					/>
				</TabPanel>
				<TabPanel id="notes" className="tab-panel">
					<NotesTab review={review} view={view} />
				</TabPanel>
				{compared && (
					<TabPanel id="agreement" className="tab-panel flush">
						<AgreementTab review={review} view={view} />
					</TabPanel>
				)}
				<TabPanel id="history" className="tab-panel">
					<Orphans orphans={view.orphans} />
					{newestFirst.length === 0 ? (
						<Empty title={t('ui.history.none')}>{t('ui.history.none-means')}</Empty>
					) : (
						<HistoryList events={newestFirst} all={history} reading={view.reading} />
					)}
				</TabPanel>
			</Tabs>
			{row && DECIDING.has(review.tab) && <DecisionBar verdict={row.state.verdict} onCommand={review.run} />}
		</aside>
	);
});
