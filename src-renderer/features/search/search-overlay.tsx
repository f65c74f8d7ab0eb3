/**
 * One field for everything: every command of the desk with its key, every article by its title, every word and quantity in
 * what is kept. The focus stays in the field; the arrows go through the list and Enter takes the row in hand.
 */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { SearchHit } from '../../../src-main/contract/search.ts';
import { explain } from '../../lib/failure.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import type { Place } from '../../lib/place.ts';
import { Cap } from '../../ui/cap.tsx';
import { ProgressRing, VerdictMark } from '../../ui/marks.tsx';
import { byArticle, type Item, matches, type PaletteCommand, placeOf, type Section } from './results.ts';
import { SearchHelp } from './search-help.tsx';
import { snippet, wordsOf } from './snippet.ts';
import { type Found, useSearch } from './use-search.ts';

interface SearchOverlayProps {
	commands: readonly PaletteCommand[];
	onOpen(article: string, place: Place | null): void;
	onClose(): void;
}

/** While something is searched for, no more commands than these stand before it. */
const FEW_COMMANDS = 4;

function Hit({ hit, words }: { hit: SearchHit; words: readonly string[] }) {
	const { t } = useWords();
	return (
		<span className="hit">
			{hit.kind === 'figure' && hit.verdict !== null ? (
				<VerdictMark verdict={hit.verdict} size={14} />
			) : (
				<span className="hit-kind">{t(`ui.search.kind.${hit.kind}`)}</span>
			)}
			<span className="hit-text print">
				{snippet(hit.text, words, hit.mark).map((part, index) =>
					part.marked ? (
						// biome-ignore lint/suspicious/noArrayIndexKey: a snippet is made once and never reordered.
						<mark key={index}>{part.text}</mark>
					) : (
						// biome-ignore lint/suspicious/noArrayIndexKey: a snippet is made once and never reordered.
						<span key={index}>{part.text}</span>
					),
				)}
			</span>
		</span>
	);
}

function ItemView({ item, words }: { item: Item; words: readonly string[] }) {
	const { t } = useWords();
	switch (item.type) {
		case 'command':
			return (
				<span className="palette-command">
					<span className="palette-name">{item.command.title}</span>
					{item.command.cap !== undefined && <Cap>{item.command.cap}</Cap>}
				</span>
			);
		case 'article': {
			const { article } = item;
			const { figures, decided } = article.progress;
			return (
				<span className="palette-article">
					<ProgressRing done={decided} total={figures} size={18} />
					<span className="print" lang={langTag(article.language)}>
						{article.title === '' ? article.fileName : article.title}
					</span>
					<span className="hint tabular">{t('ui.library.decided', { decided, figures })}</span>
				</span>
			);
		}
		case 'hit':
			return <Hit hit={item.hit} words={words} />;
	}
}

function sectionsOf(query: string, commands: readonly PaletteCommand[], found: Found | null): Section[] {
	const wanted = commands.filter(({ title }) => matches(title, query));
	const asked = query.trim() !== '';
	const sections: Section[] = [];
	const shown = (asked ? wanted.slice(0, FEW_COMMANDS) : wanted).map((command) => {
		return { type: 'command' as const, key: `command ${command.id}`, command };
	});
	const articles = (found?.articles ?? []).map((article) => ({
		type: 'article' as const,
		key: `article ${article.id}`,
		article,
	}));
	if (articles.length > 0) sections.push({ key: 'articles', kind: 'articles', title: null, items: articles });
	if (shown.length > 0) sections.push({ key: 'commands', kind: 'commands', title: null, items: shown });
	return [...sections, ...byArticle(found?.result.hits ?? [])];
}

export function SearchOverlay({ commands, onOpen, onClose }: SearchOverlayProps) {
	const { language, t } = useWords();
	const id = useId();
	const [query, setQuery] = useState('');
	const [cursor, setCursor] = useState(0);
	const list = useRef<HTMLDivElement>(null);
	const search = useSearch(query);
	const found = search.status === 'found' ? search.found : search.status === 'searching' ? search.before : null;
	const words = useMemo(() => wordsOf(found?.query ?? ''), [found]);
	const sections = useMemo(() => sectionsOf(query, commands, found), [query, commands, found]);
	const items = useMemo(() => sections.flatMap((section) => section.items), [sections]);
	const active = Math.min(cursor, items.length - 1);

	useEffect(() => {
		list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
	});

	const take = (item: Item | undefined): void => {
		if (!item) return;
		onClose();
		if (item.type === 'command') item.command.run();
		else if (item.type === 'article') onOpen(item.article.id, null);
		else onOpen(item.hit.article, placeOf(item.hit));
	};

	const onKeyDown = (event: KeyboardEvent): void => {
		// The Enter that ends a composition chooses a word of the input method, not a row of ours.
		if (event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey) return;
		const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.code];
		if (step !== undefined && items.length > 0) {
			const wrap = Math.abs(step) === 1;
			setCursor(wrap ? (active + step + items.length) % items.length : Math.max(0, Math.min(items.length - 1, active + step)));
		} else if (event.code === 'Enter' || event.code === 'NumpadEnter') take(items[active]);
		else return;
		event.preventDefault();
	};

	const problem = found?.result.problem ?? null;
	const nothing = search.status === 'found' && items.length === 0 && problem === null;
	const says =
		search.status === 'failed'
			? explain(language, search.error)
			: problem !== null
				? t(`ui.search.problem.${problem.reason}`, { part: problem.part })
				: nothing
					? t('ui.search.nothing', { query: query.trim() })
					: search.status === 'found' && query.trim() !== ''
						? t('ui.search.count', { count: search.found.result.hits.length, more: search.found.result.more ? 'yes' : 'no' })
						: '';
	const pending = found?.result.pending ?? 0;

	return (
		<ModalOverlay className="overlay backdrop upper" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
			<Modal className="sheet palette">
				<Dialog className="palette-dialog" aria-label={t('ui.search.title')}>
					<div className="palette-field">
						<input
							autoFocus
							className="input big"
							type="search"
							role="combobox"
							aria-label={t('ui.search.title')}
							aria-expanded={items.length > 0}
							aria-controls={`${id}-list`}
							aria-autocomplete="list"
							aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
							placeholder={t('ui.search.placeholder')}
							maxLength={500}
							value={query}
							onChange={(event) => {
								setQuery(event.target.value);
								setCursor(0);
							}}
							onKeyDown={onKeyDown}
						/>
					</div>
					<p className={problem !== null || search.status === 'failed' ? 'palette-says trouble' : 'palette-says'} role="status">
						{says}
						{pending > 0 && <span> {t('ui.search.pending', { count: pending })}</span>}
					</p>
					<div ref={list} id={`${id}-list`} className="palette-list" role="listbox" aria-label={t('ui.search.results')}>
						{sections.map((section, place) => (
							// biome-ignore lint/a11y/useSemanticElements: a group of options of a listbox has no element of its own.
							<div key={section.key} role="group" aria-labelledby={`${id}-section-${place}`} className="palette-section">
								<div id={`${id}-section-${place}`} className="palette-title" role="presentation">
									{section.title ?? t(`ui.search.section.${section.kind}`)}
								</div>
								{section.items.map((item) => {
									const index = items.indexOf(item);
									return (
										// biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys.
										// biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and points here.
										<div
											key={item.key}
											id={`${id}-${index}`}
											role="option"
											aria-selected={index === active}
											className="palette-item"
											onMouseDown={(event) => event.preventDefault()}
											onClick={() => take(item)}
										>
											<ItemView item={item} words={words} />
										</div>
									);
								})}
							</div>
						))}
					</div>
					<SearchHelp open={nothing || problem !== null} onTry={setQuery} />
				</Dialog>
			</Modal>
		</ModalOverlay>
	);
}
