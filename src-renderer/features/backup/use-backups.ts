import { useCallback, useEffect, useState } from 'react';
import type { Backups } from '../../../src-main/contract/safekeeping.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';

export type LoadedBackups = { status: 'loading' } | { status: 'failed'; error: unknown } | { status: 'ready'; backups: Backups };

export function useBackups(): { loaded: LoadedBackups; reload(): void } {
	const { client } = useDesk();
	const [loaded, setLoaded] = useState<LoadedBackups>({ status: 'loading' });
	const reload = useCallback(() => {
		client.store.backups().then(
			(backups) => setLoaded({ status: 'ready', backups }),
			(error: unknown) => setLoaded({ status: 'failed', error }),
		);
	}, [client]);
	useEffect(reload, [reload]);
	useUpdates((update) => {
		if (update.type === 'hello') reload();
	});
	return { loaded, reload };
}
