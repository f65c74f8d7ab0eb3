/** What is in hand while an article is reviewed: the rows and findings, what is selected, and what the commands do to it. */

import { useCallback, useMemo, useState } from 'react';
import { eventInWords } from '../../../src-main/contract/event-words.ts';
import type { Act, Correction, FigureVerdict, FlagReason } from '../../../src-main/contract/review.ts';
import type { ActResult, ArticleView, ViewTarget } from '../../../src-main/contract/view.ts';
import type { Command } from '../../lib/keys.ts';
import { useWords } from '../../lib/language.tsx';
import type { Place } from '../../lib/place.ts';
import { useVoice } from '../../lib/said.tsx';
import { type FindingEntry, findingEntries, findingsByFigure, nextFinding } from '../findings/findings.ts';
import { type Filters, isOpen, NO_FILTERS, nextOpen, type Row, rowsOf, stepFrom, visibleRows } from '../ledger/rows.ts';
import { targetInWords } from './event-words.ts';
import type { NotePlace } from './note-dialog.tsx';
import type { Article } from './use-article.ts';

export type Asking = 'flag' | 'correct' | 'note' | 'dismiss' | null;
export type Tab = 'figure' | 'findings' | 'notes' | 'history';

export interface Review {
	rows: Row[];
	shown: Row[];
	entries: FindingEntry[];
	filters: Filters;
	setFilters(filters: Filters): void;
	row: Row | null;
	finding: FindingEntry | null;
	/** The finding fills the middle instead of the ledger. */
	findingOpen: boolean;
	tab: Tab;
	setTab(tab: Tab): void;
	asking: Asking;
	ask(asking: Asking): void;
	verdictOf(figure: string): FigureVerdict;
	selectFigure(id: string): void;
	/** As selectFigure, and shows it in the ledger, filters or not. */
	showFigure(id: string): void;
	selectFinding(finding: FindingEntry): void;
	openFinding(finding: FindingEntry): void;
	closeFinding(): void;
	flag(reason: FlagReason, comment: string): void;
	correct(correction: Correction): void;
	note(place: NotePlace, text: string): void;
	dismiss(reason: string): void;
	reopenFigure(): void;
	reopenFinding(): void;
	/** False when the command means nothing here and now. */
	run(command: Command): boolean;
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

export function useReview(article: Article, view: ArticleView, start: Place | null): Review {
	const { language, t } = useWords();
	const voice = useVoice();
	const [filters, narrow] = useState(NO_FILTERS);
	const [begin] = useState(() => beginning(view, start));
	const [selected, setSelected] = useState<string | null>(begin.figure);
	const [findingKey, setFindingKey] = useState<string | null>(begin.finding);
	const [findingOpen, setFindingOpen] = useState(begin.finding !== null);
	const [tab, setTab] = useState<Tab>(begin.finding === null ? 'figure' : 'findings');
	const [asking, ask] = useState<Asking>(null);

	const entries = useMemo(() => findingEntries(view), [view]);
	const rows = useMemo(() => rowsOf(view, findingsByFigure(entries)), [view, entries]);
	const shown = useMemo(() => visibleRows(rows, filters), [rows, filters]);
	const row = rows.find((r) => r.figure.id === selected) ?? null;
	const chosen = entries.find((e) => e.key === findingKey) ?? null;
	// Enter and Backspace mean the finding in hand, or else the one on the figure in hand.
	const touching = chosen && (findingOpen || tab === 'findings' || (row && chosen.figures.includes(row.figure.id)));
	const finding = touching ? chosen : (row?.findings.find((f) => !f.dismissed) ?? null);

	// The figure in hand must be in sight: a key that decides on a figure filtered away would be a trap.
	const setFilters = useCallback(
		(wanted: Filters) => {
			narrow(wanted);
			const left = visibleRows(rows, wanted);
			const [first] = left;
			if (first) setSelected((id) => (left.some((r) => r.figure.id === id) ? id : first.figure.id));
		},
		[rows],
	);

	const states = view.states;
	const verdictOf = useCallback((figure: string): FigureVerdict => states[figure]?.verdict ?? 'open', [states]);

	const selectFigure = useCallback((id: string) => {
		setSelected(id);
		setTab('figure');
	}, []);
	const showFigure = useCallback(
		(id: string) => {
			setFindingOpen(false);
			setSelected(id);
			setTab('figure');
			if (!shown.some((r) => r.figure.id === id)) narrow({ ...NO_FILTERS, order: filters.order });
		},
		[shown, filters.order],
	);
	const selectFinding = useCallback(
		(entry: FindingEntry) => {
			setFindingKey(entry.key);
			setTab('findings');
			const paragraph = entry.paragraphs[0];
			const figure = entry.figures[0] ?? view.reading.figures.find((f) => f.paragraph === paragraph)?.id;
			if (figure !== undefined) setSelected(figure);
		},
		[view.reading],
	);
	const openFinding = useCallback(
		(entry: FindingEntry) => {
			selectFinding(entry);
			setFindingOpen(true);
		},
		[selectFinding],
	);

	const left = (result: ActResult): number => result.progress.figures - result.progress.decided;

	/** Sends a decision on the figure in hand and goes on; comes back to it if it was not taken. */
	const decide = (act: Act, said: string): void => {
		if (!row) return;
		const id = row.figure.id;
		const text = row.printed;
		if (act.kind !== 'reopen') setSelected(nextOpen(shown, id, article.pending) ?? id);
		setTab('figure');
		article.act({ type: 'figure', figure: id }, act).then(
			(result) => voice.say(t(said, { figure: text, left: left(result) })),
			(error: unknown) => {
				voice.complain(error);
				setSelected(id);
			},
		);
	};

	const send = (target: ViewTarget, act: Act, said: string, params: Record<string, string> = {}): void => {
		article.act(target, act).then(
			(result) => voice.say(t(said, { ...params, left: left(result) })),
			(error: unknown) => voice.complain(error),
		);
	};

	const step = (by: number): boolean => {
		const next = stepFrom(shown, selected, by);
		if (next === null) return false;
		selectFigure(next);
		return true;
	};

	const travel = (how: 'undo' | 'redo'): void => {
		article[how]().then(
			(result) => {
				const figure = Object.keys(result.states)[0];
				if (figure !== undefined && Object.keys(result.states).length === 1) setSelected(figure);
				const { act } = result.event;
				const events = article.events();
				const of = act.kind === 'undo' || act.kind === 'redo' ? events.find((e) => e.id === act.event) : undefined;
				const what = of ? `${targetInWords(language, of, view.reading)} ${eventInWords(language, of, events)}` : '';
				voice.say(t(how === 'undo' ? 'ui.said.undone' : 'ui.said.redone', { what, left: left(result) }));
			},
			(error: unknown) => voice.complain(error),
		);
	};

	const goToNextFinding = (): boolean => {
		const next = nextFinding(entries, findingKey);
		if (!next) {
			voice.say(t('ui.said.no-finding'));
			return true;
		}
		selectFinding(next);
		return true;
	};

	const run = (command: Command): boolean => {
		switch (command) {
			case 'next':
				return findingOpen ? goToNextFinding() : step(1);
			case 'previous':
				return !findingOpen && step(-1);
			case 'first':
				return step(-rows.length);
			case 'last':
				return step(rows.length);
			case 'confirm':
				if (!row) return false;
				// A second tick on a ticked figure says nothing new: only move on.
				if (row.state.verdict === 'confirmed') selectFigure(nextOpen(shown, row.figure.id, article.pending) ?? row.figure.id);
				else if (isOpen(row) ? !article.pending.has(row.figure.id) : true) decide({ kind: 'confirm' }, 'ui.said.confirmed');
				return true;
			case 'flag':
			case 'correct':
				if (row) ask(command);
				return row !== null;
			case 'note':
				ask('note');
				return true;
			case 'not-a-figure':
				if (row && row.state.verdict !== 'not-a-figure') decide({ kind: 'not-a-figure' }, 'ui.said.not-a-figure');
				return row !== null;
			case 'next-finding':
				return goToNextFinding();
			case 'open-finding':
				if (finding) openFinding(finding);
				else voice.say(t('ui.said.no-finding-here'));
				return true;
			case 'close-finding':
				setFindingOpen(false);
				return findingOpen;
			case 'dismiss-finding':
				if (finding && !finding.dismissed) {
					setFindingKey(finding.key);
					ask('dismiss');
				} else voice.say(t('ui.said.no-finding-here'));
				return true;
			case 'undo':
			case 'redo':
				if (command === 'undo' ? view.canUndo : view.canRedo) travel(command);
				else voice.say(t(`ui.said.nothing-to-${command}`));
				return true;
			default:
				return false;
		}
	};

	return {
		rows,
		shown,
		entries,
		filters,
		setFilters,
		row,
		finding,
		findingOpen: findingOpen && chosen !== null,
		tab,
		setTab,
		asking,
		ask,
		verdictOf,
		selectFigure,
		showFigure,
		selectFinding,
		openFinding,
		closeFinding: () => setFindingOpen(false),
		flag: (reason, comment) => decide({ kind: 'flag', reason, comment }, 'ui.said.flagged'),
		correct: (correction) => decide({ kind: 'correct', correction }, 'ui.said.corrected'),
		note: (place, text) => {
			const act = { kind: 'note', text } as const;
			if (place === 'article' || !row) send({ type: 'article' }, act, 'ui.said.noted');
			else if (place === 'paragraph') send({ type: 'paragraph', paragraph: row.paragraph.index }, act, 'ui.said.noted');
			else send({ type: 'figure', figure: row.figure.id }, act, 'ui.said.noted');
		},
		dismiss: (reason) => {
			if (!finding) return;
			const next = nextFinding(entries, finding.key);
			send(
				{ type: 'finding', rule: finding.rule, fingerprint: finding.fingerprint },
				{ kind: 'dismiss', reason },
				'ui.said.dismissed',
			);
			if (!next || next.key === finding.key) setFindingOpen(false);
			else if (findingOpen || tab === 'findings') selectFinding(next);
		},
		reopenFigure: () => decide({ kind: 'reopen' }, 'ui.said.reopened'),
		reopenFinding: () => {
			if (finding)
				send(
					{ type: 'finding', rule: finding.rule, fingerprint: finding.fingerprint },
					{ kind: 'reopen' },
					'ui.said.finding-reopened',
				);
		},
		run,
	};
}
