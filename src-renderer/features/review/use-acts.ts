/** What an editor does to an article: each act is sent, said when it was kept, and complained of when it was not. */
import { eventInWords, printedTexts, targetInWords } from '../../../src-main/contract/event-words.ts';
import type { Act, Correction, FlagReason } from '../../../src-main/contract/review.ts';
import type { ActResult, ArticleView, ViewTarget } from '../../../src-main/contract/view.ts';
import { afterSending } from '../../lib/after-sending.ts';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { nextFinding } from '../findings/findings.ts';
import { nextOpen } from '../ledger/rows.ts';
import type { NotePlace } from './note-dialog.tsx';
import type { Edge, Material, ThreadActs } from './types.ts';
import type { Article } from './use-article.ts';
import type { Selection } from './use-selection.ts';

export interface Acts extends ThreadActs {
	confirm(): void;
	flag(reason: FlagReason, comment: string): void;
	correct(correction: Correction): void;
	notAFigure(): void;
	reopen(): void;
	note(place: NotePlace, text: string): void;
	dismiss(reason: string): void;
	reopenFinding(): void;
	confirmProven(figures: string[]): void;
	applyToMentions(figures: string[]): void;
	add(paragraph: number, from: number, to: number): void;
	trim(edge: Edge): void;
	undo(): void;
	redo(): void;
}

const leftIn = ({ progress }: ActResult): number => progress.figures - progress.decided;

export function useActs(article: Article, view: ArticleView, material: Material, selection: Selection): Acts {
	const { language, t } = useWords();
	const voice = useVoice();
	const { row, finding } = selection;

	/** Says so when it was kept; `failed` runs when it was not. */
	const follow = (answer: Promise<ActResult>, said: (result: ActResult) => string, failed?: () => void): void => {
		answer.then(
			(result) => voice.say(said(result)),
			(error: unknown) => {
				voice.complain(error);
				failed?.();
			},
		);
	};

	/** Sends a decision on the figure in hand and goes on; comes back to it if it was not taken. */
	const decide = (act: Act, said: string): void => {
		if (!row) return;
		const id = row.figure.id;
		const figure = row.printed;
		// Who settles differences goes through those, and stays where he is.
		const settling = selection.tab === 'agreement';
		const next = act.kind !== 'reopen' && !settling ? nextOpen(selection.walk, id, article.pending) : null;
		afterSending(() => {
			if (next !== null) selection.take(next);
			if (selection.tab !== 'original' && !settling) selection.setTab('figure');
		});
		follow(
			article.act({ type: 'figure', figure: id }, act),
			(result) => t(said, { figure, left: leftIn(result) }),
			() => selection.take(id),
		);
	};

	const send = (target: ViewTarget, act: Act, said: string): void =>
		follow(article.act(target, act), (result) => t(said, { left: leftIn(result) }));

	const onFinding = (act: Act, said: string): void => {
		if (finding) send({ type: 'finding', rule: finding.rule, fingerprint: finding.fingerprint }, act, said);
	};

	const travel = (how: 'undo' | 'redo'): void => {
		follow(article[how](), (result) => {
			const [figure, more] = Object.keys(result.states);
			if (figure !== undefined && more === undefined) selection.take(figure);
			const { act } = result.event;
			const events = article.events();
			const of = act.kind === 'undo' || act.kind === 'redo' ? events.find((e) => e.id === act.event) : undefined;
			const what = of ? `${targetInWords(language, of, printedTexts(view.reading))} ${eventInWords(language, of, events)}` : '';
			return t(how === 'undo' ? 'ui.said.undone' : 'ui.said.redone', { what, left: leftIn(result) });
		});
	};

	return {
		confirm: () => {
			if (!row) return;
			const { id } = row.figure;
			if (!row.told) return decide({ kind: 'confirm' }, 'ui.said.confirmed');
			if (selection.tab === 'original' && selection.seenOriginal.current === id) {
				return decide({ kind: 'confirm', sawOriginal: true }, 'ui.said.confirmed');
			}
			selection.setTab('original');
			voice.say(t('ui.said.look-first', { figure: row.printed }));
		},
		flag: (reason, comment) => decide({ kind: 'flag', reason, comment }, 'ui.said.flagged'),
		correct: (correction) => decide({ kind: 'correct', correction }, 'ui.said.corrected'),
		notAFigure: () => decide({ kind: 'not-a-figure' }, 'ui.said.not-a-figure'),
		reopen: () => decide({ kind: 'reopen' }, 'ui.said.reopened'),
		note: (place, text) => {
			const act = { kind: 'note', text } as const;
			if (place === 'article' || !row) send({ type: 'article' }, act, 'ui.said.noted');
			else if (place === 'paragraph') send({ type: 'paragraph', paragraph: row.paragraph.index }, act, 'ui.said.noted');
			else send({ type: 'figure', figure: row.figure.id }, act, 'ui.said.noted');
		},
		dismiss: (reason) => {
			if (!finding) return;
			const next = nextFinding(material.entries, finding.key);
			onFinding({ kind: 'dismiss', reason }, 'ui.said.dismissed');
			if (!next || next.key === finding.key) selection.closeFinding();
			else if (selection.findingOpen || selection.tab === 'findings') selection.selectFinding(next);
		},
		reopenFinding: () => onFinding({ kind: 'reopen' }, 'ui.said.finding-reopened'),
		confirmProven: (figures) =>
			follow(article.act({ type: 'figures', figures }, { kind: 'confirm' }), (result) =>
				t('ui.said.proven', { count: figures.length, left: leftIn(result) }),
			),
		applyToMentions: (figures) => {
			if (!row) return;
			follow(article.applyToMentions(row.figure.id, figures), (result) =>
				t('ui.said.mentions', { count: figures.length, left: leftIn(result) }),
			);
		},
		add: (paragraph, from, to) => {
			const text = view.reading.paragraphs[paragraph]?.text.slice(from, to) ?? '';
			follow(article.addFigure(paragraph, from, to), (result) => {
				const added = result.reshaped?.put[0];
				if (added) selection.take(added.id);
				return t('ui.said.added', { figure: text, left: leftIn(result) });
			});
		},
		trim: ({ figure, from, to }) => {
			const text = material.rowOf.get(figure)?.paragraph.text.slice(from, to) ?? '';
			follow(article.trimFigure(figure, from, to), (result) => t('ui.said.trimmed', { figure: text, left: leftIn(result) }));
		},
		reply: (note, text) =>
			follow(article.act({ type: 'article' }, { kind: 'reply', note: note.event, text }), () => t('ui.said.replied')),
		resolve: (note) =>
			follow(article.act({ type: 'article' }, { kind: 'resolve', note: note.event }), () => t('ui.said.resolved')),
		unresolve: (note) =>
			follow(article.act({ type: 'article' }, { kind: 'unresolve', note: note.event }), () => t('ui.said.unresolved')),
		undo: () => travel('undo'),
		redo: () => travel('redo'),
	};
}
