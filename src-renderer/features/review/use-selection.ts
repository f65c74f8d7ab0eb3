/** What of an article is in hand: the figure, the finding, and what of the ledger is shown. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import type { Place } from '../../lib/place.ts';
import { type FindingEntry, findingEntries } from '../findings/findings.ts';
import { type Filters, NO_FILTERS, type Row, visibleRows } from '../ledger/rows.ts';
import type { Material, Seen, Tab } from './types.ts';

export interface Selection {
	row: Row | null;
	finding: FindingEntry | null;
	/** The finding fills the middle instead of the article. */
	findingOpen: boolean;
	tab: Tab;
	setTab(tab: Tab): void;
	/** The figure whose place on the page of its file is in view. */
	seenOriginal: RefObject<string | null>;
	filters: Filters;
	setFilters(filters: Filters): void;
	/** The rows that the ledger shows, in its order. */
	shown: readonly Row[];
	/** The rows that the hands go through: those shown in the ledger, or all of them on the proof. */
	walk: readonly Row[];
	/** Takes a figure in hand, and says nothing of what is shown. */
	take(figure: string): void;
	selectFigure(id: string): void;
	/** As selectFigure, and shows it in the ledger, filters or not. */
	showFigure(id: string): void;
	takeFinding(finding: FindingEntry): void;
	selectFinding(finding: FindingEntry): void;
	openFinding(finding: FindingEntry): void;
	closeFinding(): void;
}

/** The figure to take in hand first, and the finding to open. What is no longer there falls back on the first figure. */
function beginning(view: ArticleView, start: Place | null): { figure: string | null; finding: string | null } {
	const { figures } = view.reading;
	const first = figures[0]?.id ?? null;
	if (start === null) return { figure: first, finding: null };
	if (start.type === 'figure') return { figure: start.figure, finding: null };
	if (start.type === 'paragraph') {
		return { figure: figures.find((f) => f.paragraph === start.paragraph)?.id ?? first, finding: null };
	}
	const entry = findingEntries(view).find((e) => e.fingerprint === start.fingerprint);
	const paragraph = entry?.paragraphs[0];
	const figure = entry?.figures[0] ?? figures.find((f) => f.paragraph === paragraph)?.id ?? first;
	return { figure, finding: entry?.key ?? null };
}

export function useSelection(view: ArticleView, material: Material, seen: Seen, start: Place | null): Selection {
	const { rows, rowOf, entries, mentions } = material;
	const [filters, narrow] = useState(NO_FILTERS);
	const [begin] = useState(() => beginning(view, start));
	const [selected, take] = useState<string | null>(begin.figure);
	const [findingKey, setFindingKey] = useState<string | null>(begin.finding);
	const [opened, setOpened] = useState(begin.finding !== null);
	const [tab, setTab] = useState<Tab>(begin.finding === null ? 'figure' : 'findings');

	const shown = useMemo(() => visibleRows(rows, filters, mentions), [rows, filters, mentions]);
	const row = (selected === null ? undefined : rowOf.get(selected)) ?? null;
	const chosen = entries.find((e) => e.key === findingKey) ?? null;
	// Enter and Backspace mean the finding in hand, or else the one on the figure in hand.
	const touching = chosen && (opened || tab === 'findings' || (row && chosen.figures.includes(row.figure.id)));
	const finding = touching ? chosen : (row?.findings.find((f) => !f.dismissed) ?? null);

	// The figure in hand must be in sight: a key that decides on a figure filtered away would be a trap.
	const latest = useRef({ rows, mentions });
	useEffect(() => {
		latest.current = { rows, mentions };
	});
	const setFilters = useCallback((wanted: Filters) => {
		narrow(wanted);
		const left = visibleRows(latest.current.rows, wanted, latest.current.mentions);
		const [first] = left;
		if (first) take((id) => (left.some((r) => r.figure.id === id) ? id : first.figure.id));
	}, []);
	const selectFigure = useCallback((id: string) => {
		take(id);
		// Who looks at the pages goes through the figures there.
		setTab((tab) => (tab === 'original' ? tab : 'figure'));
	}, []);
	const seenOriginal = useRef<string | null>(null);
	const showFigure = useCallback(
		(id: string) => {
			setOpened(false);
			selectFigure(id);
			if (!shown.some((r) => r.figure.id === id)) narrow({ ...NO_FILTERS, order: filters.order });
		},
		[selectFigure, shown, filters.order],
	);
	const { figures } = view.reading;
	const selectFinding = useCallback(
		(entry: FindingEntry) => {
			setFindingKey(entry.key);
			setTab('findings');
			const paragraph = entry.paragraphs[0];
			const figure = entry.figures[0] ?? figures.find((f) => f.paragraph === paragraph)?.id;
			if (figure !== undefined) take(figure);
		},
		[figures],
	);
	const openFinding = useCallback(
		(entry: FindingEntry) => {
			selectFinding(entry);
			setOpened(true);
		},
		[selectFinding],
	);
	return {
		row,
		finding,
		findingOpen: opened && chosen !== null,
		tab,
		setTab,
		seenOriginal,
		filters,
		setFilters,
		shown,
		walk: seen === 'proof' ? rows : shown,
		take,
		selectFigure,
		showFigure,
		takeFinding: useCallback((entry: FindingEntry) => setFindingKey(entry.key), []),
		selectFinding,
		openFinding,
		closeFinding: useCallback(() => setOpened(false), []),
	};
}
