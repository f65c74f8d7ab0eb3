import { useCallback, useEffect, useState } from 'react';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

/** What the library knows of one article, kept true; null while it is not known, and for none. */
export function useSummary(article: string | null): ArticleSummary | null {
	const { client } = useDesk();
	const [summary, setSummary] = useState<ArticleSummary | null>(null);
	const reload = useCallback(() => {
		if (article === null) return;
		// Where there is no such article, its own screen says so.
		client.article.summary({ article }).then(setSummary, () => setSummary(null));
	}, [client, article]);
	useEffect(reload, [reload]);
	useUpdates((update) => {
		if (update.type === 'hello' || update.type === 'library-changed') reload();
		if (update.type === 'article-changed' && update.article === article) reload();
	});
	return summary?.id === article ? summary : null;
}
