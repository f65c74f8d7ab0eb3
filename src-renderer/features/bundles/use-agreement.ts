import { useEffect, useState } from 'react';
import type { Agreement } from '../../../src-main/contract/bundle.ts';
import { useDesk } from '../../lib/desk.tsx';

export type AgreementState =
	| { status: 'waiting' }
	| { status: 'failed'; error: unknown }
	| { status: 'ready'; agreement: Agreement };

/** How far two reviewers agree, worked out anew whenever the history (`head`) has grown. An older answer stands until then. */
export function useAgreement(article: string, first: string, second: string, head: string): AgreementState {
	const { client } = useDesk();
	const [state, setState] = useState<AgreementState>({ status: 'waiting' });
	// biome-ignore lint/correctness/useExhaustiveDependencies: every decision may settle something.
	useEffect(() => {
		let gone = false;
		client.article.agreement({ article, first, second }).then(
			(agreement) => !gone && setState({ status: 'ready', agreement }),
			(error: unknown) => !gone && setState({ status: 'failed', error }),
		);
		return () => {
			gone = true;
		};
	}, [client, article, first, second, head]);
	return state;
}
