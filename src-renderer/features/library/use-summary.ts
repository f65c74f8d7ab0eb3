import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

/** Decisions come fast and change nothing that is shown of a summary by itself: after them it waits so long, in milliseconds. */
const SETTLE = 500;

/** Whether only the review went on; how far it is, the article itself shows. */
const sameButProgress = (a: ArticleSummary, b: ArticleSummary): boolean =>
	JSON.stringify({ ...a, progress: null, touchedAt: null }) === JSON.stringify({ ...b, progress: null, touchedAt: null });

/**
 * What the library knows of one article, kept true but for its progress and the time it was last touched, which may be old:
 * every decision changes them, and the whole window hangs on this. Null while it is not known, and for none. `onGone` is told when the
 * article that was asked for is not there any more: purged here or in another window, or not in the backup restored.
 */
export function useSummary(article: string | null, onGone: () => void): ArticleSummary | null {
	const { client } = useDesk();
	const [summary, setSummary] = useState<ArticleSummary | null>(null);
	const latest = useRef({ article, onGone });
	useEffect(() => {
		latest.current = { article, onGone };
	});
	const reload = useCallback(() => {
		if (article === null) return;
		client.article.summary({ article }).then(
			(found) => {
				if (latest.current.article !== article) return;
				setSummary((before) => (before !== null && found !== null && sameButProgress(before, found) ? before : found));
				if (found === null) latest.current.onGone();
			},
			// A desk that does not answer says so elsewhere; what was known is shown on.
			() => undefined,
		);
	}, [client, article]);
	const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
	// Of another article nothing is waited for any more.
	useEffect(() => {
		reload();
		return () => {
			clearTimeout(timer.current ?? undefined);
			timer.current = null;
		};
	}, [reload]);
	useUpdates((update) => {
		if (update.type === 'hello' || update.type === 'library-changed') reload();
		if (update.type !== 'article-changed' || update.article !== article || timer.current !== null) return;
		timer.current = setTimeout(() => {
			timer.current = null;
			reload();
		}, SETTLE);
	});
	return summary?.id === article ? summary : null;
}
