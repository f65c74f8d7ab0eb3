/** What may be evidence: proposals, the best fit first, or what a search over the library finds. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { explain } from '../../lib/failure.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { printedIn } from '../../lib/printed.ts';
import { Button } from '../../ui/button.tsx';
import { List } from '../../ui/list.tsx';
import { snippet, wordsOf } from '../search/snippet.ts';
import { useSearch } from '../search/use-search.ts';
import { ExcerptText } from './excerpt-text.tsx';
import { type FinderItem, found, placeOf, proposed, type SourcePlace } from './finder-items.ts';
import { FitWord } from './fit-word.tsx';
import { handKeys } from './hand-keys.ts';
import { useProposals } from './use-proposals.ts';

interface SourceFinderProps {
	article: string;
	figure: string;
	/** Another number after every tie and untie. */
	turn: number;
	query: string;
	onQuery(query: string): void;
	/** A proposal, tied as it stands. */
	onTie(place: { article: string; paragraph: number; figure: string }): void;
	/** Another document, to choose a place in. */
	onOpen(place: SourcePlace): void;
	onClose(): void;
}

function ItemView({ item, words }: { item: FinderItem; words: readonly string[] }) {
	const { t } = useWords();
	if (item.type === 'proposal') {
		const { title, figure, paragraph, fit, tied } = item.proposal;
		return (
			<div className="source-item">
				<p className="source-head">
					<FitWord fit={fit} />
					<span className="tabular source-figure">{printedIn(figure, paragraph)}</span>
					<span className="print source-title">{title}</span>
					{tied && <span className="source-tied">✓ {t('evidence.tied')}</span>}
				</p>
				<ExcerptText text={paragraph.text} range={{ from: figure.from, to: figure.to }} />
			</div>
		);
	}
	if (item.type === 'article') {
		const { article } = item;
		return (
			<div className="source-item">
				<p className="source-head">
					<span className="print source-title whole" lang={langTag(article.language)}>
						{article.title === '' ? article.fileName : article.title}
					</span>
				</p>
			</div>
		);
	}
	return (
		<div className="source-item">
			<p className="source-head">
				<span className="print source-title">{item.hit.title}</span>
			</p>
			<span className="excerpt print">
				{snippet(item.hit.text, words, item.hit.mark).map((part, index) =>
					// biome-ignore lint/suspicious/noArrayIndexKey: a snippet is made once and never reordered.
					part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
				)}
			</span>
		</div>
	);
}

export function SourceFinder({ article, figure, turn, query, onQuery, onTie, onOpen, onClose }: SourceFinderProps) {
	const { language, t } = useWords();
	const [cursor, setCursor] = useState<string | null>(null);
	const root = useRef<HTMLDivElement>(null);
	const proposals = useProposals(article, figure, turn);
	const search = useSearch(query);
	const asking = query.trim() !== '';
	const result = search.status === 'found' ? search.found : search.status === 'searching' ? search.before : null;
	const words = useMemo(() => wordsOf(result?.query ?? ''), [result]);
	const items = useMemo(() => {
		if (asking) return result ? found(article, result.articles, result.result.hits) : [];
		return proposals.status === 'ready' ? proposed(proposals.value) : [];
	}, [asking, result, proposals, article]);
	const active = items.find(({ key }) => key === cursor) ?? items[0] ?? null;

	const listbox = () => root.current?.querySelector<HTMLElement>('[role=listbox]');
	const ready = proposals.status === 'ready';
	// The hands begin where there is something to tie, else where it can be looked for.
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the first answer is there.
	useEffect(() => {
		if (ready) (listbox() ?? root.current?.querySelector('input'))?.focus();
	}, [ready]);

	const take = (item: FinderItem | null): void => {
		if (!item) return;
		const place = placeOf(item);
		if (place) onOpen(place);
		else if (item.type === 'proposal' && !item.proposal.tied) {
			onTie({ article: item.proposal.article, paragraph: item.proposal.paragraph.index, figure: item.proposal.figure.id });
		}
	};
	const onFieldKey = (event: KeyboardEvent): void => {
		if (event.nativeEvent.isComposing || event.keyCode === 229) return;
		if (event.code === 'ArrowDown' || event.code === 'Enter' || event.code === 'NumpadEnter') {
			event.preventDefault();
			listbox()?.focus();
		} else if (event.code === 'Escape' && query !== '') {
			event.stopPropagation();
			event.preventDefault();
			onQuery('');
		}
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		handKeys(event);
		if (event.code === 'Slash' && event.target === listbox()) {
			event.preventDefault();
			root.current?.querySelector('input')?.focus();
		}
	};

	const problem = asking ? (result?.result.problem ?? null) : null;
	const says = asking
		? search.status === 'failed'
			? explain(language, search.error)
			: problem
				? t(`ui.search.problem.${problem.reason}`, { part: problem.part })
				: search.status === 'found' && items.length === 0
					? t('ui.search.nothing', { query: query.trim() })
					: ''
		: proposals.status === 'failed'
			? explain(language, proposals.error)
			: ready && items.length === 0
				? t('evidence.no-proposals')
				: '';
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: short cuts for the list and the field within.
		<div ref={root} className="finder" onKeyDown={onKeyDown}>
			<SearchField className="field" value={query} onChange={onQuery}>
				<Label className="field-label">{t('evidence.search')}</Label>
				<Input
					className="input"
					placeholder={t('evidence.search.hint')}
					maxLength={500}
					aria-keyshortcuts="/"
					onKeyDownCapture={onFieldKey}
				/>
			</SearchField>
			<h3 className="finder-title">{t(asking ? 'evidence.found' : 'evidence.proposals')}</h3>
			<p className="hint finder-says" role="status">
				{says}
			</p>
			{items.length > 0 && (
				<div className="finder-list">
					<List
						label={t(asking ? 'evidence.found' : 'evidence.proposals')}
						items={items}
						keyOf={(item) => item.key}
						estimate={() => 84}
						render={(item) => <ItemView item={item} words={words} />}
						selected={active?.key ?? null}
						onSelect={setCursor}
						onActivate={(key) => take(items.find((item) => item.key === key) ?? null)}
					/>
				</div>
			)}
			<div className="dialog-actions">
				<Button kind="quiet" cap="Esc" onPress={onClose}>
					{t('ui.close')}
				</Button>
				<Button
					kind="primary"
					cap="Enter"
					disabled={!active || (active.type === 'proposal' && active.proposal.tied)}
					onPress={() => take(active)}
				>
					{t(asking ? 'evidence.choose' : 'evidence.tie')}
				</Button>
			</div>
		</div>
	);
}
