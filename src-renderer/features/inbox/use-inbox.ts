/**
 * The findings of all articles, fetched as they come into sight. They outlive the screen, so that the editor who opened a
 * finding in its article comes back to the place in the list.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Inbox, InboxItem } from '../../../src-main/contract/inbox.ts';
import type { Level } from '../../../src-main/contract/model.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

export interface InboxState {
	level: Level | null;
	setLevel(level: Level | null): void;
	/** Null while the first page is on its way. */
	items: readonly InboxItem[] | null;
	totals: Inbox['totals'] | null;
	error: unknown;
	selected: string | null;
	select(key: string): void;
	/** Fetches the next page, if there is one. */
	more(): void;
	reload(): void;
}

const PAGE = 60;
/** The most the desk answers at once: a reload past it shows the list from the top again. */
const MOST = 500;
const SETTLE = 400;

export const inboxKey = ({ article, id }: Pick<InboxItem, 'article' | 'id'>): string => `${article} ${id}`;

/** `shown`: whether the list is in sight; while it is not, it is only known to be old. */
export function useInbox(shown: boolean): InboxState {
	const { client } = useDesk();
	const [level, setLevel] = useState<Level | null>(null);
	const [loaded, setLoaded] = useState<{ items: readonly InboxItem[]; next: string | null } | null>(null);
	const [totals, setTotals] = useState<Inbox['totals'] | null>(null);
	const [error, setError] = useState<unknown>(null);
	const [selected, select] = useState<string | null>(null);
	const round = useRef(0);
	const fetching = useRef(false);
	const count = useRef(0);
	const stale = useRef(true);

	const reload = useCallback(() => {
		stale.current = false;
		const asking = ++round.current;
		fetching.current = true;
		const limit = Math.min(MOST, Math.max(PAGE, count.current));
		client.library
			.findings({ level, after: null, limit })
			.then(
				(inbox) => {
					if (asking !== round.current) return;
					count.current = inbox.items.length;
					setLoaded(inbox);
					setTotals(inbox.totals);
					setError(null);
				},
				(problem: unknown) => {
					if (asking === round.current) setError(problem);
				},
			)
			.finally(() => {
				if (asking === round.current) fetching.current = false;
			});
	}, [client, level]);

	// Another level is another list.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the effect is about the level.
	useEffect(() => {
		count.current = 0;
		stale.current = true;
		setLoaded(null);
	}, [level]);
	useEffect(() => {
		if (shown && stale.current) reload();
	}, [shown, reload]);

	const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
	useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
	useUpdates((update) => {
		if (update.type !== 'hello' && update.type !== 'library-changed' && update.type !== 'article-changed') return;
		stale.current = true;
		if (!shown || timer.current !== null) return;
		timer.current = setTimeout(() => {
			timer.current = null;
			reload();
		}, SETTLE);
	});

	const next = loaded?.next ?? null;
	const more = useCallback(() => {
		if (next === null || fetching.current) return;
		fetching.current = true;
		const asking = round.current;
		client.library
			.findings({ level, after: next, limit: PAGE })
			.then(
				(inbox) => {
					if (asking !== round.current) return;
					setLoaded((before) => {
						const items = [...(before?.items ?? []), ...inbox.items];
						count.current = items.length;
						return { items, next: inbox.next };
					});
				},
				(problem: unknown) => {
					if (asking === round.current) setError(problem);
				},
			)
			.finally(() => {
				if (asking === round.current) fetching.current = false;
			});
	}, [client, level, next]);

	return useMemo(
		() => ({ level, setLevel, items: loaded?.items ?? null, totals, error, selected, select, more, reload }),
		[level, loaded, totals, error, selected, more, reload],
	);
}
