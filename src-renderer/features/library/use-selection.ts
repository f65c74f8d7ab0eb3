/** Which articles of a list are selected: by id, so that sorting and fetching do not move the selection to others. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDesk } from '../../lib/desk.tsx';
import { useVoice } from '../../lib/said.tsx';
import type { LibraryPages, PageQuery } from './use-pages.ts';

export interface Selection {
	ids: ReadonlySet<string>;
	/** Adds or takes away one row; the next range begins here. */
	toggle(index: number): void;
	/** From the row toggled last to this one, instead of what was selected. */
	extend(index: number): void;
	all(): void;
	clear(): void;
}

/** The most the desk answers at once. */
const MOST = 1000;

export function useSelection(query: PageQuery, pages: LibraryPages): Selection {
	const { client } = useDesk();
	const voice = useVoice();
	const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
	const anchor = useRef<number | null>(null);
	const key = JSON.stringify(query);

	// Another shelf, filter or order is another list: what cannot be seen must not be acted on.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the effect is about the list.
	useEffect(() => {
		setIds(new Set());
		anchor.current = null;
	}, [key]);

	/** Rows that have not come are asked for: a range may reach far past what is in sight. */
	const idsBetween = useCallback(
		async (from: number, to: number): Promise<string[]> => {
			const request = JSON.parse(key) as PageQuery;
			const found: string[] = [];
			for (let offset = from; offset < to; offset += MOST) {
				const page = await client.library.page({ ...request, offset, limit: Math.min(MOST, to - offset) });
				found.push(...page.articles.map((article) => article.id));
				if (offset + page.articles.length >= page.total) break;
			}
			return found;
		},
		[client, key],
	);

	const take = useCallback(
		(from: number, to: number) => {
			idsBetween(from, to).then(
				(found) => setIds(new Set(found)),
				(error: unknown) => voice.complain(error),
			);
		},
		[idsBetween, voice],
	);

	const { at, total } = pages;
	const toggle = useCallback(
		(index: number) => {
			const article = at(index);
			if (!article) return;
			anchor.current = index;
			setIds((before) => {
				const after = new Set(before);
				if (!after.delete(article.id)) after.add(article.id);
				return after;
			});
		},
		[at],
	);
	const extend = useCallback(
		(index: number) => {
			const from = anchor.current ?? index;
			anchor.current = from;
			take(Math.min(from, index), Math.max(from, index) + 1);
		},
		[take],
	);
	return useMemo(
		() => ({ ids, toggle, extend, all: () => take(0, total ?? 0), clear: () => setIds(new Set()) }),
		[ids, toggle, extend, take, total],
	);
}
