/** A stretch of the library, filtered and sorted by the desk, held page by page and kept true. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PageRequest } from '../../../src-main/contract/library.ts';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';
import { itemAt, noPages, PAGE, type Pages, pagesOf, withPage } from '../../lib/pages.ts';

export type PageQuery = Omit<PageRequest, 'offset' | 'limit'>;

export interface LibraryPages {
	/** Null while the first page is on its way. */
	total: number | null;
	error: unknown;
	at(index: number): ArticleSummary | undefined;
	/** Says which rows are in sight; asks for those that are not here. `to` is past the last. */
	show(from: number, to: number): void;
	reload(): void;
	/** Everything that is held, in order. */
	pages: Pages<ArticleSummary>;
}

/** After a change the list waits so long for others before it asks anew, in milliseconds: an import changes it all the time. */
const SETTLE = 250;

export function useLibraryPages(query: PageQuery): LibraryPages {
	const { client } = useDesk();
	const [pages, setPages] = useState<Pages<ArticleSummary>>(noPages);
	const [error, setError] = useState<unknown>(null);
	const key = JSON.stringify(query);
	const seen = useRef({ from: 0, to: 1 });
	// Answers to an older question, or to one asked again since, are not news.
	const round = useRef(0);
	const asked = useRef(new Set<number>());

	const ask = useCallback(
		(page: number) => {
			if (asked.current.has(page)) return;
			asked.current.add(page);
			const asking = round.current;
			const request = JSON.parse(key) as PageQuery;
			client.library.page({ ...request, offset: page * PAGE, limit: PAGE }).then(
				({ articles, total }) => {
					if (asking !== round.current) return;
					setPages((before) => withPage(before, page, articles, total));
					setError(null);
				},
				(problem: unknown) => {
					asked.current.delete(page);
					if (asking === round.current) setError(problem);
				},
			);
		},
		[client, key],
	);

	// What is shown stays until the answer is there: an old list is of more use than none.
	const reload = useCallback(() => {
		round.current += 1;
		asked.current.clear();
		for (const page of pagesOf(seen.current.from, seen.current.to)) ask(page);
	}, [ask]);

	useEffect(() => {
		seen.current = { from: 0, to: 1 };
		setPages(noPages());
		reload();
	}, [reload]);

	const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
	useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
	useUpdates((update) => {
		if (update.type === 'hello') reload();
		if (update.type !== 'library-changed' && update.type !== 'article-changed') return;
		if (timer.current !== null) return;
		timer.current = setTimeout(() => {
			timer.current = null;
			reload();
		}, SETTLE);
	});

	const show = useCallback(
		(from: number, to: number) => {
			seen.current = { from, to };
			for (const page of pagesOf(from, to)) ask(page);
		},
		[ask],
	);

	return useMemo(
		() => ({ total: pages.total, error, at: (index) => itemAt(pages, index), show, reload, pages }),
		[pages, error, show, reload],
	);
}
