import { useEffect, useState } from 'react';
import type { Proposal } from '../../../src-main/contract/evidence.ts';
import { useDesk } from '../../lib/desk.tsx';

export type Asked<T> = { status: 'waiting' } | { status: 'failed'; error: unknown } | { status: 'ready'; value: T };

/** Places in other articles that may be evidence; asked for again after every tie (`turn`), and kept until the answer is there. */
export function useProposals(article: string, figure: string, turn: number): Asked<readonly Proposal[]> {
	const { client } = useDesk();
	const [asked, setAsked] = useState<Asked<readonly Proposal[]>>({ status: 'waiting' });
	// biome-ignore lint/correctness/useExhaustiveDependencies: a tie changes what is proposed.
	useEffect(() => {
		let gone = false;
		client.article.proposals({ article, figure }).then(
			(value) => !gone && setAsked({ status: 'ready', value }),
			(error: unknown) => !gone && setAsked({ status: 'failed', error }),
		);
		return () => {
			gone = true;
		};
	}, [client, article, figure, turn]);
	return asked;
}
