import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

/**
 * What the library knows of one article, kept true; null while it is not known, and for none. `onGone` is told when the
 * article that was asked for is not there any more: purged here or in another window, or not in the backup restored.
 */
export function useSummary(article: string | null, onGone: () => void): ArticleSummary | null {
	const { client } = useDesk();
	const [summary, setSummary] = useState<ArticleSummary | null>(null);
	const gone = useRef(onGone);
	useEffect(() => {
		gone.current = onGone;
	});
	const reload = useCallback(() => {
		if (article === null) return;
		client.article.summary({ article }).then(
			(found) => {
				setSummary(found);
				if (found === null) gone.current();
			},
			// A desk that does not answer says so elsewhere; what was known is shown on.
			() => undefined,
		);
	}, [client, article]);
	useEffect(reload, [reload]);
	useUpdates((update) => {
		if (update.type === 'hello' || update.type === 'library-changed') reload();
		if (update.type === 'article-changed' && update.article === article) reload();
	});
	return summary?.id === article ? summary : null;
}
