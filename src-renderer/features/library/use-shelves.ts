import { useCallback, useEffect, useState } from 'react';
import type { Shelves } from '../../../src-main/contract/library.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

/** What there is to filter by, and how many articles stand where; null until the desk has said so. */
export function useShelves(): Shelves | null {
	const { client } = useDesk();
	const [shelves, setShelves] = useState<Shelves | null>(null);
	const reload = useCallback(() => {
		// Counts are a comfort: where the desk does not answer, the lists say so.
		client.library.shelves().then(setShelves, () => undefined);
	}, [client]);
	useEffect(reload, [reload]);
	useUpdates((update) => {
		if (update.type === 'hello' || update.type === 'library-changed') reload();
	});
	return shelves;
}
