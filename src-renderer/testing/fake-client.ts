/**
 * A desk that lives in this page: keeps one article, takes acts, tells of them. For looking at the window while there is
 * no desk, and for tests of what the window does with answers. Not reachable from index.html.
 */
import { ORPCError } from '@orpc/client';
import type { ImportResult, Update } from '../../src-main/contract/procedures.ts';
import type { Act, FigureState, Note, ReviewEvent, Target } from '../../src-main/contract/review.ts';
import type { ActResult, ArticleView, Settings, ViewTarget } from '../../src-main/contract/view.ts';
import type { DeskClient } from '../lib/client.ts';
import { FAKE_ARTICLE, fakeView, OPEN } from './view.ts';

export interface FakeDesk {
	client: DeskClient;
	/** Tells every window. */
	tell(update: Update): void;
	/** Ends every stream, as a desk does that goes away. */
	hangUp(): void;
	view(): ArticleView;
}

const noteOf = ({ id, by, at }: ReviewEvent, text: string): Note => ({ event: id, text, by, at, replies: [], resolved: null });

function verdictAfter(state: FigureState, act: Act, event: ReviewEvent): FigureState {
	const by = { by: event.by, at: event.at, event: event.id };
	switch (act.kind) {
		case 'confirm':
			return { ...OPEN, notes: state.notes, verdict: 'confirmed', ...by };
		case 'flag':
			return { ...OPEN, notes: state.notes, verdict: 'flagged', reason: act.reason, comment: act.comment, ...by };
		case 'correct':
			return { ...OPEN, notes: state.notes, verdict: 'corrected', correction: act.correction, ...by };
		case 'not-a-figure':
			return { ...OPEN, notes: state.notes, verdict: 'not-a-figure', ...by };
		case 'note':
			return { ...state, notes: [...state.notes, noteOf(event, act.text)] };
		case 'reopen':
			return { ...OPEN, notes: state.notes };
		default:
			return state;
	}
}

async function* until<T>(signal: AbortSignal | undefined, queue: T[], wake: { call: (() => void) | null }, ended: () => boolean) {
	while (!signal?.aborted && !ended()) {
		const next = queue.shift();
		if (next !== undefined) yield next;
		else
			await new Promise<void>((resolve) => {
				wake.call = resolve;
				signal?.addEventListener('abort', () => resolve(), { once: true });
			});
	}
}

export function fakeDesk(initial: Partial<Settings> = {}): FakeDesk {
	let view = fakeView();
	let settings: Settings = {
		name: '',
		language: 'zh',
		theme: 'light',
		trashDays: 30,
		watchedFolder: null,
		view: 'ledger',
		keys: {},
		profile: 'newsroom',
		ownProfile: null,
		rounds: [],
		...initial,
	};
	const history: ReviewEvent[] = [];
	const past: ArticleView[] = [];
	const future: ArticleView[] = [];
	const streams = new Set<{ queue: Update[]; wake: { call: (() => void) | null }; ended: boolean }>();

	const tell = (update: Update): void => {
		for (const stream of streams) {
			stream.queue.push(update);
			stream.wake.call?.();
		}
	};
	const progress = (states: ArticleView['states'], dismissed: number): ArticleView['summary']['progress'] => {
		const all = Object.values(states);
		return {
			...view.summary.progress,
			decided: all.filter((s) => s.verdict !== 'open').length,
			confirmed: all.filter((s) => s.verdict === 'confirmed').length,
			flagged: all.filter((s) => s.verdict === 'flagged').length,
			errors: Math.max(0, 2 - dismissed),
			notes: all.reduce((n, s) => n + s.notes.length, 0) + view.articleNotes.length,
		};
	};
	const anchor = (target: ViewTarget): Target =>
		target.type === 'figure'
			? {
					type: 'figure',
					anchor: { paragraph: '', text: view.reading.figures.find((f) => f.id === target.figure)?.text ?? '', occurrence: 0 },
				}
			: target.type === 'paragraph'
				? { type: 'paragraph', paragraph: '', occurrence: 0 }
				: target.type === 'figures'
					? { type: 'article' }
					: target;
	const eventOf = (target: Target, act: Act): ReviewEvent => ({
		id: `event-${String(history.length + 1).padStart(4, '0')}`,
		at: '2024-07-03T03:00:00.000Z',
		by: settings.name,
		article: FAKE_ARTICLE,
		target,
		act,
		previous: view.head,
	});
	const settle = (next: ArticleView, event: ReviewEvent): ActResult => {
		const dismissed = Object.values(next.findingStates).filter((s) => s.dismissed).length;
		const summary = { ...next.summary, progress: progress(next.states, dismissed) };
		view = { ...next, summary, head: event.id, canUndo: past.length > 0, canRedo: future.length > 0 };
		history.push(event);
		tell({ type: 'article-changed', article: FAKE_ARTICLE, head: view.head });
		const { states, findingStates, paragraphNotes, articleNotes, earlier, orphans, orphanNotes, canUndo, canRedo, head } = view;
		const review = { states, findingStates, paragraphNotes, articleNotes, earlier, orphans, orphanNotes };
		return { event, ...review, reshaped: null, progress: summary.progress, canUndo, canRedo, head };
	};
	const take = (target: ViewTarget, act: Act): ActResult => {
		const event = eventOf(anchor(target), act);
		past.push(view);
		future.length = 0;
		const note = act.kind === 'note' ? [noteOf(event, act.text)] : [];
		switch (target.type) {
			case 'figure': {
				const state = verdictAfter(view.states[target.figure] ?? OPEN, act, event);
				return settle({ ...view, states: { ...view.states, [target.figure]: state } }, event);
			}
			case 'finding': {
				const state = {
					dismissed: act.kind === 'dismiss',
					reason: act.kind === 'dismiss' ? act.reason : '',
					by: event.by,
					at: event.at,
					event: event.id,
				};
				return settle({ ...view, findingStates: { ...view.findingStates, [target.fingerprint]: state } }, event);
			}
			case 'paragraph': {
				const key = String(target.paragraph);
				const notes = [...(view.paragraphNotes[key] ?? []), ...note];
				return settle({ ...view, paragraphNotes: { ...view.paragraphNotes, [key]: notes } }, event);
			}
			default:
				return settle({ ...view, articleNotes: [...view.articleNotes, ...note] }, event);
		}
	};
	const travel = (
		from: ArticleView[],
		to: ArticleView[],
		kind: 'undo' | 'redo',
		reason: 'nothing-to-undo' | 'nothing-to-redo',
	) => {
		const target = from.pop();
		if (!target) throw new ORPCError('CONFLICT', { defined: true, data: { reason } });
		to.push(view);
		const last = history.at(-1);
		const event = eventOf({ type: 'article' }, { kind, event: last?.id ?? '' });
		return settle({ ...target, head: view.head }, event);
	};
	const known = (article: string): void => {
		if (article !== FAKE_ARTICLE) throw new ORPCError('NOT_FOUND', { defined: true, data: { what: 'article', id: article } });
	};

	const routes = {
		app: {
			info: async () =>
				({ version: '0.0.0', host: 'test', home: '/tmp/tickmark', platform: 'test', systemLanguage: 'zh' }) as const,
			updates: async (_: undefined, options?: { signal?: AbortSignal }) => {
				const stream = { queue: [{ type: 'hello' }] as Update[], wake: { call: null }, ended: false };
				streams.add(stream);
				return until(options?.signal, stream.queue, stream.wake, () => stream.ended && stream.queue.length === 0);
			},
		},
		settings: {
			get: async () => settings,
			set: async (change: Partial<Settings>) => {
				settings = { ...settings, ...change };
				tell({ type: 'settings-changed' });
				return settings;
			},
		},
		library: {
			list: async () => [view.summary],
			import: async ({ files }: { files: File[] }): Promise<ImportResult[]> =>
				files.map((file) => ({
					outcome: 'failed',
					failure: { code: 'UNREADABLE_FILE', data: { file: file.name, reason: 'binary', limit: null, actual: null } },
				})),
			cancel: async () => ({ cancelled: true }),
		},
		article: {
			open: async ({ article }: { article: string }) => {
				known(article);
				return view;
			},
			act: async ({ target, act }: { article: string; target: ViewTarget; act: Act }) => take(target, act),
			undo: async () => travel(past, future, 'undo', 'nothing-to-undo'),
			redo: async () => travel(future, past, 'redo', 'nothing-to-redo'),
			history: async () => [...history],
			parseCorrection: async ({ text }: { article: string; figure: string; text: string }) => {
				const digits = /\d+(?:\.\d+)?/.exec(text)?.[0];
				if (digits === undefined) return null;
				const unit = text.slice(text.indexOf(digits) + digits.length);
				return { text, value: digits, low: null, high: null, unit, modifier: 'exact' } as const;
			},
			report: async () => ({ name: 'report.html', file: new File(['<!doctype html>'], 'report.html', { type: 'text/html' }) }),
		},
	};
	return {
		client: routes as unknown as DeskClient,
		tell,
		hangUp: () => {
			for (const stream of streams) {
				stream.ended = true;
				stream.wake.call?.();
			}
			streams.clear();
		},
		view: () => view,
	};
}
