import { useEffect, useMemo, useState } from 'react';
import type { Tie, Ties } from '../../../src-main/contract/evidence.ts';
import type { Act, ReviewEvent } from '../../../src-main/contract/review.ts';
import { useDesk } from '../../lib/desk.tsx';
import { useVoice } from '../../lib/said.tsx';

const NONE: Ties = {};

/** The ties of one figure where it has none: always the same array, so that nothing is drawn again for it. */
export const NO_TIES: readonly Tie[] = [];

/** Acts that make, unmake or measure ties anew: only after them the desk is asked again. */
const BEARING: ReadonlySet<Act['kind']> = new Set(['tie', 'untie', 'trim', 'undo', 'redo']);

/** What the figures of an article are tied to, kept true to its history. `revision`: a new draft may read otherwise. */
export function useTies(article: string, revision: string, history: readonly ReviewEvent[]): Ties {
	const { client } = useDesk();
	const voice = useVoice();
	const [ties, setTies] = useState<Ties>(NONE);
	const turn = useMemo(() => {
		if (!history.some(({ act }) => act.kind === 'tie')) return null;
		const bearing = history.filter(({ act }) => BEARING.has(act.kind));
		return `${revision} ${bearing.length} ${bearing.at(-1)?.id}`;
	}, [history, revision]);
	useEffect(() => {
		if (turn === null) {
			setTies(NONE);
			return;
		}
		let gone = false;
		client.article.evidence({ article }).then(
			(found) => !gone && setTies(found),
			(error: unknown) => !gone && voice.complain(error),
		);
		return () => {
			gone = true;
		};
	}, [client, article, turn, voice]);
	return ties;
}
