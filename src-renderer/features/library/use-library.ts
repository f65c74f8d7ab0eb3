import { useCallback, useEffect, useState } from 'react';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

export type Library =
	| { status: 'loading' }
	| { status: 'failed'; error: unknown }
	| { status: 'ready'; articles: ArticleSummary[] };

/** The articles of the library, kept true to the desk. */
export function useLibrary(): { library: Library; reload(): void } {
	const { client } = useDesk();
	const [library, setLibrary] = useState<Library>({ status: 'loading' });
	const reload = useCallback(() => {
		client.library.list().then(
			(articles) => setLibrary({ status: 'ready', articles }),
			// What is shown stays: an old list is of more use than none while the desk is away.
			(error: unknown) => setLibrary((l) => (l.status === 'ready' ? l : { status: 'failed', error })),
		);
	}, [client]);
	useEffect(reload, [reload]);
	useUpdates((update) => {
		if (update.type === 'hello' || update.type === 'library-changed' || update.type === 'article-changed') reload();
	});
	return { library, reload };
}

/** The article to open first: the one last worked on, else the one that came last, else the sample. */
export function firstArticle(articles: readonly ArticleSummary[]): string | null {
	const when = (a: ArticleSummary): string => a.touchedAt ?? (a.sample ? '' : a.importedAt);
	return (
		articles.reduce<ArticleSummary | null>((best, a) => (best === null || when(a) > when(best) ? a : best), null)?.id ?? null
	);
}
