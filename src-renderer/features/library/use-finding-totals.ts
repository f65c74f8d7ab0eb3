import { useCallback, useEffect, useRef, useState } from 'react';
import type { Inbox } from '../../../src-main/contract/inbox.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

/** While decisions and imports change the counts all the time, they are asked for no more often than this, in milliseconds. */
const SETTLE = 500;

/** Findings in all articles, by level; null until the desk has said so. */
export function useFindingTotals(): Inbox['totals'] | null {
	const { client } = useDesk();
	const [totals, setTotals] = useState<Inbox['totals'] | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
	const reload = useCallback(() => {
		// A count beside a word: where the desk does not answer, the lists say so.
		client.library.findings({ level: null, after: null, limit: 1 }).then(
			(inbox) => setTotals(inbox.totals),
			() => undefined,
		);
	}, [client]);
	useEffect(reload, [reload]);
	useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
	useUpdates((update) => {
		if (update.type === 'hello') reload();
		if ((update.type !== 'library-changed' && update.type !== 'article-changed') || timer.current !== null) return;
		timer.current = setTimeout(() => {
			timer.current = null;
			reload();
		}, SETTLE);
	});
	return totals;
}
