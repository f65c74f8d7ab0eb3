import { useEffect, useState } from 'react';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import type { DeskClient } from '../../lib/client.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

/** The article to open first: the one last worked on, else the one that came last, else the sample. */
export function firstArticle(articles: readonly ArticleSummary[]): string | null {
	const when = (a: ArticleSummary): string => a.touchedAt ?? (a.sample ? '' : a.importedAt);
	return (
		articles.reduce<ArticleSummary | null>((best, a) => (best === null || when(a) > when(best) ? a : best), null)?.id ?? null
	);
}

/** More samples than these the program does not come with. */
const SAMPLES = 4;

async function ask(client: DeskClient): Promise<string | null> {
	const page = { shelf: 'desk', ascending: false, offset: 0 } as const;
	const [touched, imported] = await Promise.all([
		client.library.page({ ...page, sort: 'touched', limit: 1 }),
		client.library.page({ ...page, sort: 'imported', limit: SAMPLES }),
	]);
	return firstArticle([...touched.articles, ...imported.articles]);
}

export type First = { status: 'loading' } | { status: 'ready'; article: string | null };

/**
 * What to show while nothing has been chosen. Once there is an article it stays that one; an empty library is asked again
 * when it changes.
 */
export function useFirstArticle(): { first: First; lookAgain(): void } {
	const { client } = useDesk();
	const [first, setFirst] = useState<First>({ status: 'loading' });
	const wanted = first.status === 'loading' || first.article === null;
	const look = (): void => {
		// Where the desk does not answer, the library beside this says so.
		ask(client).then(
			(article) => setFirst({ status: 'ready', article }),
			() => undefined,
		);
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, at the beginning.
	useEffect(look, []);
	useUpdates((update) => {
		if (wanted && (update.type === 'hello' || update.type === 'library-changed')) look();
	});
	return { first, lookAgain: look };
}
