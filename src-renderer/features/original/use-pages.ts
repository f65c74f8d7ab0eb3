/** The pages of the draft on the desk, opened once for as long as its panel stands. */
import { useEffect, useState } from 'react';
import { useDesk } from '../../lib/desk.tsx';
import { openPages } from './pages.ts';
import type { Pages } from './types.ts';

export type Opened = { status: 'loading' } | { status: 'failed'; error: unknown } | { status: 'ready'; pages: Pages };

export function usePages(article: string, revision: string): Opened {
	const { client } = useDesk();
	const [opened, setOpened] = useState<Opened>({ status: 'loading' });
	useEffect(() => {
		let left = false;
		let pages: Pages | null = null;
		setOpened({ status: 'loading' });
		client.article
			.original({ article, revision })
			.then(({ file, format }) => openPages(file, format))
			.then(
				(ready) => {
					if (left) return ready.close();
					pages = ready;
					setOpened({ status: 'ready', pages: ready });
				},
				(error: unknown) => {
					if (!left) setOpened({ status: 'failed', error });
				},
			);
		return () => {
			left = true;
			pages?.close();
		};
	}, [client, article, revision]);
	return opened;
}
