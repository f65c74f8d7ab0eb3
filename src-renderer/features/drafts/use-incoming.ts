/** A new version on its way in: compared first, taken over only when the editor says so. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftComparison } from '../../../src-main/contract/drafts.ts';
import { useDesk } from '../../lib/desk.tsx';

export type Incoming =
	| { status: 'comparing' }
	| { status: 'failed'; error: unknown }
	/** The newest draft has the same bytes. */
	| { status: 'known' }
	| { status: 'compared'; comparison: DraftComparison; taking: boolean };

export interface IncomingDraft {
	state: Incoming;
	/** Resolves to what was taken over; null where it was not, and then `state` says why. */
	takeOver(): Promise<DraftComparison | null>;
	/** Stops the comparison, or the taking over, if one is running. */
	cancel(): void;
}

export function useIncoming(article: string, file: File): IncomingDraft {
	const { client } = useDesk();
	const [state, setState] = useState<Incoming>({ status: 'comparing' });
	const job = useRef('');

	const send = useCallback(
		(preview: boolean) => {
			job.current = crypto.randomUUID();
			return client.library.importDraft({ article, file, published: null, preview, job: job.current });
		},
		[client, article, file],
	);

	useEffect(() => {
		let gone = false;
		setState({ status: 'comparing' });
		send(true).then(
			(result) => {
				if (gone) return;
				setState(
					result.outcome === 'known' ? { status: 'known' } : { status: 'compared', comparison: result.comparison, taking: false },
				);
			},
			(error: unknown) => {
				if (!gone) setState({ status: 'failed', error });
			},
		);
		return () => {
			gone = true;
		};
	}, [send]);

	const takeOver = useCallback(async (): Promise<DraftComparison | null> => {
		setState((now) => (now.status === 'compared' ? { ...now, taking: true } : now));
		try {
			const result = await send(false);
			if (result.outcome === 'compared') return result.comparison;
			setState({ status: 'known' });
		} catch (error) {
			setState({ status: 'failed', error });
		}
		return null;
	}, [send]);

	const cancel = useCallback(() => {
		// Whether there was still something to stop makes no difference to whoever goes away from it.
		client.library.cancel({ job: job.current }).catch(() => undefined);
	}, [client]);

	return { state, takeOver, cancel };
}
