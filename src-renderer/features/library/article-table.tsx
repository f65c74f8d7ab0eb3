// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be placed by the virtualiser.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus for all of them, and points at the row in hand.
/**
 * All articles of a shelf as a table: rows fetched as they come into sight, sorted at the heads of the columns, selected
 * with Space, Shift and Ctrl+A. The focus stays on the table and `aria-activedescendant` names the row in hand.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import type { ArticleSort } from '../../../src-main/contract/library.ts';
import { useWords } from '../../lib/language.tsx';
import { Row, WaitingRow } from './article-row.tsx';
import type { LibraryPages } from './use-pages.ts';
import type { Selection } from './use-selection.ts';

export interface Sorting {
	by: ArticleSort;
	ascending: boolean;
}

interface ArticleTableProps {
	pages: LibraryPages;
	selection: Selection;
	sorting: Sorting;
	onSort(sorting: Sorting): void;
	onOpen(article: string): void;
	/** Delete on the selection, or on the row in hand where nothing is selected. */
	onDelete(articles: string[]): void;
}

/** Columns with what they sort by, and the direction in which one wants it first. */
const COLUMNS: readonly { id: string; sort: ArticleSort | null; ascending: boolean }[] = [
	{ id: 'title', sort: 'title', ascending: true },
	{ id: 'progress', sort: 'open', ascending: false },
	{ id: 'findings', sort: 'errors', ascending: false },
	{ id: 'folder', sort: null, ascending: true },
	{ id: 'due', sort: 'due', ascending: true },
	{ id: 'assignee', sort: null, ascending: true },
	{ id: 'imported', sort: 'imported', ascending: false },
];

const STEPS: Record<string, (at: number, last: number) => number> = {
	ArrowDown: (at, last) => Math.min(last, at + 1),
	ArrowUp: (at) => Math.max(0, at - 1),
	PageDown: (at, last) => Math.min(last, at + 10),
	PageUp: (at) => Math.max(0, at - 10),
	Home: () => 0,
	End: (_, last) => last,
};

const ROW_HEIGHT = 57;

export function ArticleTable({ pages, selection, sorting, onSort, onOpen, onDelete }: ArticleTableProps) {
	const { t } = useWords();
	const scroller = useRef<HTMLDivElement>(null);
	const id = useId();
	const total = pages.total ?? 0;
	const [cursor, setCursor] = useState(0);
	const active = Math.min(cursor, Math.max(0, total - 1));
	const virtual = useVirtualizer({
		count: total,
		getScrollElement: () => scroller.current,
		estimateSize: () => ROW_HEIGHT,
		overscan: 6,
		useFlushSync: false,
	});
	const rows = virtual.getVirtualItems();
	const from = rows[0]?.index ?? 0;
	const to = (rows.at(-1)?.index ?? -1) + 1;
	const { show } = pages;
	useEffect(() => {
		if (to > from) show(from, to);
	}, [from, to, show]);

	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.target !== event.currentTarget || event.altKey || event.nativeEvent.isComposing || total === 0) return;
		const primary = event.ctrlKey || event.metaKey;
		const step = primary ? undefined : STEPS[event.code];
		const article = pages.at(active);
		if (step) {
			const next = step(active, total - 1);
			setCursor(next);
			virtual.scrollToIndex(next, { align: 'auto' });
			if (event.shiftKey) selection.extend(next);
		} else if (primary && event.code === 'KeyA') selection.all();
		else if (primary) return;
		else if (event.code === 'Space') selection.toggle(active);
		else if (event.code === 'Enter' && article) onOpen(article.id);
		else if (event.code === 'Delete' && (selection.ids.size > 0 || article)) {
			onDelete(selection.ids.size > 0 ? [...selection.ids] : article ? [article.id] : []);
		} else if (event.code === 'Escape' && selection.ids.size > 0) selection.clear();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};

	const click = (index: number, event: MouseEvent): void => {
		setCursor(index);
		const box = event.target instanceof Element && event.target.closest('.table-box') !== null;
		if (event.shiftKey) selection.extend(index);
		else if (box || event.ctrlKey || event.metaKey) selection.toggle(index);
		else {
			const article = pages.at(index);
			if (article) onOpen(article.id);
		}
	};

	return (
		<div
			className="article-table"
			role="grid"
			aria-label={t('ui.table.label')}
			aria-rowcount={total + 1}
			aria-multiselectable="true"
			aria-activedescendant={rows.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
			tabIndex={0}
			onKeyDown={onKeyDown}
		>
			<div role="rowgroup">
				<div role="row" className="table-row table-head" aria-rowindex={1}>
					<div role="columnheader">
						<span className="spoken">{t('ui.table.selected')}</span>
					</div>
					{COLUMNS.map((column) => {
						const sorted = column.sort !== null && sorting.by === column.sort;
						const direction = sorting.ascending ? 'ascending' : 'descending';
						return (
							<div
								key={column.id}
								role="columnheader"
								aria-sort={sorted ? direction : undefined}
								className={`table-${column.id}`}
							>
								{column.sort === null ? (
									t(`ui.table.${column.id}`)
								) : (
									<button
										type="button"
										className={sorted ? `sort sorted ${direction}` : 'sort'}
										onClick={() => {
											if (column.sort === null) return;
											onSort({ by: column.sort, ascending: sorted ? !sorting.ascending : column.ascending });
										}}
									>
										{t(`ui.table.${column.id}`)}
									</button>
								)}
							</div>
						);
					})}
				</div>
			</div>
			<div ref={scroller} className="table-scroller" role="presentation">
				<div className="list-length" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
					{rows.map(({ index, key, start }) => {
						const article = pages.at(index);
						const selected = article !== undefined && selection.ids.has(article.id);
						return (
							// biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys.
							<div
								key={key}
								ref={virtual.measureElement}
								data-index={index}
								id={`${id}-${index}`}
								role="row"
								aria-rowindex={index + 2}
								aria-selected={selected}
								className={`table-row list-row${index === active ? ' active' : ''}`}
								style={{ transform: `translateY(${start}px)` }}
								onClick={(event) => click(index, event)}
							>
								{article === undefined ? <WaitingRow /> : <Row article={article} selected={selected} />}
							</div>
						);
					})}
				</div>
			</div>
		</div>
	);
}
