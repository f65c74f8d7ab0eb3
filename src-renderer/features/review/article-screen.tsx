/** An article under review: its head, the article (ledger, proof or an opened finding) in the middle, what is in hand on the right. */
import { memo, type ReactNode, type RefObject, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import type { Place } from '../../lib/place.ts';
import { useHeld } from '../../lib/use-held.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FindingView } from '../findings/finding-view.tsx';
import { FilterBar } from '../ledger/filter-bar.tsx';
import { Ledger } from '../ledger/ledger.tsx';
import { Proof } from '../proof/proof.tsx';
import { ArticleHead } from './article-head.tsx';
import { ReviewDialogs } from './review-dialogs.tsx';
import { SidePanel } from './side-panel.tsx';
import { type Article, type Opened, useArticle } from './use-article.ts';
import { focusLedger, useDeskKeys } from './use-desk-keys.ts';
import { type Review, useReview } from './use-review.ts';
import { ViewBar } from './view-bar.tsx';

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

/** Milliseconds that the panel waits for the desk's answer; a disk takes a few. */
const LONGEST_HELD = 120;

function Desk({ article, opened, start, onArticle, tools }: DeskProps) {
	const { view, history } = opened;
	const review = useReview(article, view, start);
	const search = useRef<HTMLInputElement>(null);
	const { finding } = review;
	// A decision is seen in the middle first; what is told of the next figure beside it is drawn right after, once, and not at
	// all for a figure that the next key has passed already.
	const told = useMemo(() => ({ review, view, history }), [review, view, history]);
	const beside = useDeferredValue(useHeld(told, article.pending.size > 0, LONGEST_HELD));

	useDeskKeys((command) => {
		if (command !== 'filter') return review.run(command);
		// On the proof it is left to the browser, which finds in the text.
		if (review.seen === 'proof') return false;
		review.closeFinding();
		search.current?.focus();
		search.current?.select();
		return true;
	});

	// Opening an article, opening a finding, closing it and changing the view all replace what the focus was in.
	const middleShows = review.findingOpen ? (finding?.key ?? '') : review.seen;
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
						onDismissAs={review.acts.dismiss}
						onReopen={review.acts.reopenFinding}
						onClose={review.closeFinding}
					/>
				) : (
					<>
						<ViewBar review={review} view={view} />
						{review.seen === 'proof' ? (
							<Proof review={review} view={view} />
						) : (
							<LedgerMiddle review={review} article={article} opened={opened} search={search} />
						)}
					</>
				)}
			</div>
			<SidePanel {...beside} onArticle={onArticle} />
			<ReviewDialogs review={review} view={view} />
		</main>
	);
}

interface LedgerMiddleProps {
	review: Review;
	article: Article;
	opened: DeskProps['opened'];
	search: RefObject<HTMLInputElement | null>;
}

function LedgerMiddle({ review, article, opened: { view }, search }: LedgerMiddleProps) {
	const { t } = useWords();
	const { rows, shown, row, entries } = review;
	const { figures } = view.reading;
	const kinds = useMemo(() => new Set(figures.map((f) => f.kind)), [figures]);
	const rules = useMemo(
		() => [...new Set(entries.filter((e) => !e.dismissed && e.figures.length > 0).map((e) => e.rule))],
		[entries],
	);
	return (
		<>
			<FilterBar
				filters={review.filters}
				onChange={review.setFilters}
				stories={view.reading.stories}
				kinds={kinds}
				rules={rules}
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
					rowsIn={review.rowsIn}
					mentions={review.filters.order === 'fact' ? review.mentions : null}
					selected={row?.figure.id ?? null}
					onSelect={review.selectFigure}
					pending={article.pending}
					articleLanguage={view.reading.language}
					total={rows.length}
				/>
			)}
		</>
	);
}
