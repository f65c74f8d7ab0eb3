/** One article, opened: its view, kept true to the desk, and the acts that change it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { afterAct } from '../../../src-main/contract/after-act.ts';
import type { Act, ReviewEvent } from '../../../src-main/contract/review.ts';
import type { ActResult, ArticleView, ViewTarget } from '../../../src-main/contract/view.ts';
import { afterSending } from '../../lib/after-sending.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

export type Opened =
	| { status: 'loading' }
	| { status: 'failed'; error: unknown }
	| { status: 'ready'; view: ArticleView; history: ReviewEvent[] };

export interface Article {
	opened: Opened;
	/** Figures whose decision is on its way to the desk. */
	pending: ReadonlySet<string>;
	/** Whether an act is on its way to the desk. */
	busy(): boolean;
	/** All events up to now, also those that came since the last rendering. */
	events(): readonly ReviewEvent[];
	reload(): void;
	/** Resolves to what changed. Rejects when the desk refused or did not answer; nothing has changed then. */
	act(target: ViewTarget, act: Act): Promise<ActResult>;
	/** Gives the decision that stands on `figure` to these mentions of the same fact: one act, one undo. */
	applyToMentions(figure: string, mentions: string[]): Promise<ActResult>;
	/** Marks a range of a paragraph's reading text as a figure. */
	addFigure(paragraph: number, from: number, to: number): Promise<ActResult>;
	/** Another range for a figure, in its paragraph's reading text. */
	trimFigure(figure: string, from: number, to: number): Promise<ActResult>;
	/** Sends another act on this article after those before it. */
	perform(call: () => Promise<ActResult>): Promise<ActResult>;
	undo(): Promise<ActResult>;
	redo(): Promise<ActResult>;
}

const NOTHING: ReadonlySet<string> = new Set();

function targetFigures(target: ViewTarget): readonly string[] {
	if (target.type === 'figure') return [target.figure];
	return target.type === 'figures' ? target.figures : [];
}

export function useArticle(id: string): Article {
	const { client } = useDesk();
	const [opened, setOpened] = useState<Opened>({ status: 'loading' });
	const [pending, setPending] = useState(NOTHING);
	// Acts go out one after the other, so that answers cannot overtake each other.
	const queue = useRef<Promise<unknown>>(Promise.resolve());
	const waiting = useRef(0);
	// What the desk has been asked and has not answered, acts and readings: none, and an act may go out at once.
	const asked = useRef(0);
	const head = useRef<string | null>(null);
	const revision = useRef<string | null>(null);
	const events = useRef<readonly ReviewEvent[]>([]);

	const load = useCallback(async () => {
		const [view, history] = await Promise.all([client.article.open({ article: id }), client.article.history({ article: id })]);
		return { view, history };
	}, [client, id]);

	const reload = useCallback(() => {
		const next = queue.current.then(load).then(
			({ view, history }) => {
				head.current = view.head;
				revision.current = view.revision.id;
				events.current = history;
				setOpened({ status: 'ready', view, history });
			},
			(error: unknown) => setOpened((o) => (o.status === 'ready' ? o : { status: 'failed', error })),
		);
		asked.current += 1;
		queue.current = next.finally(() => {
			asked.current -= 1;
		});
	}, [load]);

	useEffect(reload, [reload]);

	useUpdates((update) => {
		if (update.type === 'hello' && head.current !== null) reload();
		// Our own acts are told of too, often before their answer: only a head that is still strange afterwards is news.
		if (update.type === 'article-changed' && update.article === id) {
			void queue.current.then(() => {
				if (waiting.current > 0 || head.current === null) return;
				const newDraft = update.revision !== undefined && update.revision !== revision.current;
				if (newDraft || head.current !== update.head) reload();
			});
		}
	});

	const send = useCallback((figures: readonly string[], call: () => Promise<ActResult>): Promise<ActResult> => {
		waiting.current += 1;
		asked.current += 1;
		const called = asked.current === 1 ? call() : queue.current.then(call);
		if (figures.length > 0) afterSending(() => setPending((p) => new Set([...p, ...figures])));
		const answer = called.then((result) => {
			head.current = result.head;
			events.current = [...events.current, result.event];
			setOpened((o) =>
				o.status === 'ready' ? { ...o, view: afterAct(o.view, result), history: [...o.history, result.event] } : o,
			);
			return result;
		});
		queue.current = answer
			.catch(() => undefined)
			.finally(() => {
				waiting.current -= 1;
				asked.current -= 1;
				if (figures.length === 0) return;
				setPending((p) => {
					const rest = new Set(p);
					for (const figure of figures) rest.delete(figure);
					return rest;
				});
			});
		return answer;
	}, []);

	return useMemo(
		() => ({
			opened,
			pending,
			busy: () => waiting.current > 0,
			events: () => events.current,
			reload,
			act: (target, act) => send(targetFigures(target), () => client.article.act({ article: id, target, act })),
			applyToMentions: (figure, mentions) =>
				send(mentions, () => client.article.applyToMentions({ article: id, figure, mentions })),
			addFigure: (paragraph, from, to) => send([], () => client.article.addFigure({ article: id, paragraph, from, to })),
			trimFigure: (figure, from, to) => send([figure], () => client.article.trimFigure({ article: id, figure, from, to })),
			perform: (call) => send([], call),
			undo: () => send([], () => client.article.undo({ article: id })),
			redo: () => send([], () => client.article.redo({ article: id })),
		}),
		[opened, pending, reload, send, client, id],
	);
}
