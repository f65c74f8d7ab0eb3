/** Dragging an edge of the figure in hand: follows the pointer over the text, and takes the range when it is let go. */
import { type PointerEvent, useCallback, useEffect, useRef } from 'react';
import type { Acts } from '../review/use-acts.ts';
import type { Edging } from '../review/use-edge.ts';
import { placeIn } from './offsets.ts';

export type OnEdge = (event: PointerEvent, figure: string, side: 'start' | 'end') => void;

/** The same function for as long as the proof stands, so that paragraphs need not be drawn again for it. */
export function useDragging(edging: Edging, acts: Acts): OnEdge {
	const latest = useRef({ edging, acts });
	useEffect(() => {
		latest.current = { edging, acts };
	});
	return useCallback((event, _figure, side) => {
		if (event.button !== 0) return;
		event.preventDefault();
		const paragraph = event.currentTarget.closest<HTMLElement>('[data-paragraph]')?.dataset['paragraph'];
		const over = new AbortController();
		const { signal } = over;
		document.documentElement.classList.add('dragging-edge');
		const finish = (take: boolean): void => {
			over.abort();
			document.documentElement.classList.remove('dragging-edge');
			const { edging: now, acts: hands } = latest.current;
			if (!now.edge) return;
			if (take) hands.trim(now.edge);
			now.leave();
		};
		const onMove = (move: globalThis.PointerEvent): void => {
			const caret = document.caretPositionFromPoint(move.clientX, move.clientY);
			const place = caret && placeIn(caret.offsetNode, caret.offset);
			if (place && String(place.paragraph) === paragraph) latest.current.edging.drag(side, place.at);
		};
		document.addEventListener('pointermove', onMove, { signal });
		document.addEventListener('pointerup', () => finish(true), { signal });
		document.addEventListener('pointercancel', () => finish(false), { signal });
		document.addEventListener('keydown', (key) => key.code === 'Escape' && finish(false), { signal, capture: true });
	}, []);
}
