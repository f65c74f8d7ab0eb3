/** An article under review: its head, the ledger (or an opened finding) in the middle, what is in hand on the right. */
import { memo, type ReactNode, useEffect, useRef } from 'react';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import type { Place } from '../../lib/place.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { DismissDialog } from '../findings/dismiss-dialog.tsx';
import { findingText } from '../findings/finding-text.ts';
import { FindingView } from '../findings/finding-view.tsx';
import { FilterBar } from '../ledger/filter-bar.tsx';
import { Ledger } from '../ledger/ledger.tsx';
import { ArticleHead } from './article-head.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { FlagDialog } from './flag-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { SidePanel } from './side-panel.tsx';
import { type Article, type Opened, useArticle } from './use-article.ts';
import { focusLedger, useDeskKeys } from './use-desk-keys.ts';
import { useReview } from './use-review.ts';

interface ArticleScreenProps {
	id: string;
	/** Where to begin; null = at the first figure. */
	start: Place | null;
	onArticle(article: string, figure: string): void;
	/** Buttons of the window itself, at the end of the head. */
	tools: ReactNode;
}

/** Kept from rendering again when only the library beside it has changed, as it does after every decision. */
export const ArticleScreen = memo(function ArticleScreen({ id, start, onArticle, tools }: ArticleScreenProps) {
	const { language, t } = useWords();
	const article = useArticle(id);
	const { opened } = article;
	if (opened.status === 'ready') {
		return <Desk article={article} opened={opened} start={start} onArticle={onArticle} tools={tools} />;
	}
	return (
		<main className="article">
			<header className="article-head">
				<div className="article-title" />
				<div className="article-tools">{tools}</div>
			</header>
			<div className="article-middle alone">
				{opened.status === 'loading' ? (
					<Empty title={t('ui.article.loading')} />
				) : (
					<Empty title={t('ui.article.failed')}>
						<p role="alert">{explain(language, opened.error)}</p>
						<Button onPress={article.reload}>{t('ui.try-again')}</Button>
					</Empty>
				)}
			</div>
		</main>
	);
});

interface DeskProps {
	article: Article;
	opened: Extract<Opened, { status: 'ready' }>;
	start: Place | null;
	onArticle(article: string, figure: string): void;
	tools: ReactNode;
}

function Desk({ article, opened, start, onArticle, tools }: DeskProps) {
	const { language, t } = useWords();
	const { view, history } = opened;
	const review = useReview(article, view, start);
	const search = useRef<HTMLInputElement>(null);
	const { row, finding, rows, shown } = review;

	useDeskKeys((command) => {
		if (command === 'filter') {
			review.closeFinding();
			search.current?.focus();
			search.current?.select();
			return true;
		}
		return review.run(command);
	});

	const close = (): void => review.ask(null);
	// Opening an article, opening a finding and closing it all replace what the focus was in.
	const middleShows = review.findingOpen ? (finding?.key ?? '') : '';
	// biome-ignore lint/correctness/useExhaustiveDependencies: the effect is about what the middle shows.
	useEffect(() => {
		if (document.querySelector('.overlay') === null) focusLedger();
	}, [middleShows]);
	return (
		<main className="article">
			<ArticleHead view={view} onCommand={review.run} tools={tools} />
			<div className="article-middle">
				{review.findingOpen && finding ? (
					<FindingView
						key={finding.key}
						view={view}
						finding={finding}
						onFigure={review.showFigure}
						onArticle={onArticle}
						onNext={() => review.run('next-finding')}
						onDismiss={() => review.run('dismiss-finding')}
						onReopen={review.reopenFinding}
						onClose={review.closeFinding}
					/>
				) : (
					<>
						<FilterBar
							filters={review.filters}
							onChange={review.setFilters}
							stories={view.reading.stories}
							kinds={new Set(view.reading.figures.map((f) => f.kind))}
							shown={shown.length}
							total={rows.length}
							inputRef={search}
							onLeave={focusLedger}
						/>
						{rows.length === 0 ? (
							<Empty title={t('ui.ledger.no-figures')}>{t('ui.ledger.no-figures-means')}</Empty>
						) : shown.length === 0 ? (
							<Empty title={t('ui.ledger.none-shown')}>{t('ui.ledger.none-shown-do')}</Empty>
						) : (
							<Ledger
								rows={shown}
								selected={row?.figure.id ?? null}
								onSelect={review.selectFigure}
								verdictOf={review.verdictOf}
								pending={article.pending}
								articleLanguage={view.reading.language}
								total={rows.length}
							/>
						)}
					</>
				)}
			</div>
			<SidePanel review={review} view={view} history={history} onArticle={onArticle} />

			{review.asking === 'flag' && row && (
				<FlagDialog
					figure={row.printed}
					reason={row.state.reason}
					comment={row.state.comment}
					onClose={close}
					onFlag={(reason, comment) => {
						close();
						review.flag(reason, comment);
					}}
				/>
			)}
			{review.asking === 'correct' && row && (
				<CorrectDialog
					article={view.summary.id}
					figure={row.figure.id}
					printed={row.printed}
					initial={row.state.correction?.text ?? row.printed}
					onClose={close}
					onCorrect={(correction) => {
						close();
						review.correct(correction);
					}}
				/>
			)}
			{review.asking === 'note' && (
				<NoteDialog
					figure={row?.printed ?? null}
					place={review.tab === 'notes' ? 'article' : 'figure'}
					onClose={close}
					onNote={(place, text) => {
						close();
						review.note(place, text);
					}}
				/>
			)}
			{review.asking === 'dismiss' && finding && (
				<DismissDialog
					finding={findingText(language, finding)}
					onClose={close}
					onDismiss={(reason) => {
						close();
						review.dismiss(reason);
					}}
				/>
			)}
		</main>
	);
}
