import { useEffect, useState } from 'react';
import type { SearchResult } from '../../../src-main/contract/search.ts';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { useDesk } from '../../lib/desk.tsx';

export type Search =
	| { status: 'idle' }
	| { status: 'searching'; before: Found | null }
	| { status: 'failed'; error: unknown }
	| { status: 'found'; found: Found };

export interface Found {
	query: string;
	result: SearchResult;
	/** Articles with the query in their title. */
	articles: readonly ArticleSummary[];
}

/** A hand at the keyboard is waited for so long, in milliseconds. */
const PAUSE = 120;
const MOST_HITS = 100;
const MOST_ARTICLES = 5;

/** Searches as the query changes; an older answer never takes the place of a newer one. */
export function useSearch(query: string): Search {
	const { client } = useDesk();
	const [search, setSearch] = useState<Search>({ status: 'idle' });
	useEffect(() => {
		const words = query.trim();
		if (words === '') {
			setSearch({ status: 'idle' });
			return;
		}
		setSearch((now) => ({ status: 'searching', before: now.status === 'found' ? now.found : null }));
		const controller = new AbortController();
		const { signal } = controller;
		const page = { shelf: 'desk', sort: 'touched', ascending: false, offset: 0, limit: MOST_ARTICLES } as const;
		const timer = setTimeout(() => {
			Promise.all([
				client.library.search({ query: words, limit: MOST_HITS }, { signal }),
				client.library.page({ ...page, title: words.slice(0, 200) }, { signal }),
			]).then(
				([result, { articles }]) => {
					if (!signal.aborted) setSearch({ status: 'found', found: { query: words, result, articles } });
				},
				(error: unknown) => {
					if (!signal.aborted) setSearch({ status: 'failed', error });
				},
			);
		}, PAUSE);
		return () => {
			clearTimeout(timer);
			controller.abort();
		};
	}, [client, query]);
	return search;
}
