/** Moving the edges of the figure in hand: shown as it goes, taken or left at the end. */
import { useCallback, useState } from 'react';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { boundsOf, stepEdge } from '../proof/edges.ts';
import type { Edge } from './types.ts';
import type { Selection } from './use-selection.ts';

export interface Edging {
	/** The range that is being tried, of the figure in hand; null while nothing is. */
	edge: Edge | null;
	/** Moves one edge of the figure in hand by a character. */
	step(side: 'start' | 'end', by: 1 | -1): void;
	/** Puts both edges somewhere, as far as the neighbours allow; says nothing (a hand is dragging). */
	drag(side: 'start' | 'end', to: number): void;
	leave(): void;
}

export function useEdge({ row }: Selection): Edging {
	const { t } = useWords();
	const voice = useVoice();
	const [tried, setTried] = useState<Edge | null>(null);
	// Another figure in hand: what was tried on the one before was not taken, and is gone.
	const edge = tried !== null && tried.figure === row?.figure.id ? tried : null;

	const put = useCallback(
		(side: 'start' | 'end', place: (at: number) => number): Edge | null => {
			if (!row) return null;
			const { figure, paragraph, neighbours } = row;
			const now = edge ?? { figure: figure.id, from: figure.from, to: figure.to };
			const bounds = boundsOf(figure, neighbours, paragraph.text.length);
			const wanted = place(side === 'start' ? now.from : now.to);
			const next =
				side === 'start'
					? { ...now, from: Math.max(bounds.from, Math.min(wanted, now.to - 1)) }
					: { ...now, to: Math.min(bounds.to, Math.max(wanted, now.from + 1)) };
			if (next.from === now.from && next.to === now.to) return null;
			setTried(next.from === figure.from && next.to === figure.to ? null : next);
			return next;
		},
		[row, edge],
	);

	return {
		edge,
		step: (side, by) => {
			if (!row) return;
			const next = put(side, (at) => stepEdge(row.paragraph.text, at, by));
			voice.say(next ? t('ui.said.edge', { text: row.paragraph.text.slice(next.from, next.to) }) : t('ui.said.edge-stuck'));
		},
		drag: (side, to) => void put(side, () => to),
		leave: () => setTried(null),
	};
}
