import { useEffect, useState } from 'react';
import type { SignoffSheet } from '../../../src-main/contract/signoff.ts';
import { useDesk } from '../../lib/desk.tsx';

export type SheetState = { status: 'waiting' } | { status: 'failed'; error: unknown } | { status: 'ready'; sheet: SignoffSheet };

/** The sign-off sheet; asked for again when the article (`head`), or who signs, has changed. */
export function useSheet(article: string, head: string, by: string): SheetState {
	const { client } = useDesk();
	const [state, setState] = useState<SheetState>({ status: 'waiting' });
	// biome-ignore lint/correctness/useExhaustiveDependencies: every act may change the sheet, and every name what is in its way.
	useEffect(() => {
		let gone = false;
		client.article.sheet({ article }).then(
			(sheet) => !gone && setState({ status: 'ready', sheet }),
			(error: unknown) => !gone && setState({ status: 'failed', error }),
		);
		return () => {
			gone = true;
		};
	}, [client, article, head, by]);
	return state;
}
