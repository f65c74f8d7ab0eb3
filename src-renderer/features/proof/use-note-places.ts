/**
 * Measures where the notes of the margin belong and places them. Only notes near what is in sight are given out; for those the
 * place is measured at the figure itself, for the rest it is worked out from the height of the stretch that they stand in:
 * measuring inside what the browser has left out would make it lay everything out.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MarginNote } from './notes.ts';
import { placeNotes } from './place-notes.ts';

export interface PlacedNote {
	note: MarginNote;
	/** From the top of the margin, CSS pixels. */
	top: number;
	/** The height of its place, from the same top. */
	at: number;
}

interface Page {
	scroller: RefObject<HTMLElement | null>;
	page: RefObject<HTMLElement | null>;
	margin: RefObject<HTMLElement | null>;
}

const GAP = 10;
/** Until a note has been drawn. */
const USUAL_HEIGHT = 66;
/** What is drawn beyond what is in sight, CSS pixels. */
const BEYOND = 900;
/** Scrolling re-places notes once in so many pixels. */
const STRIDE = 450;

/** Finds the elements of paragraphs, and keeps them for as long as they stand in the document. */
function paragraphFinder(): (page: HTMLElement, paragraph: number) => HTMLElement | undefined {
	const elements = new Map<number, HTMLElement>();
	return (page, paragraph) => {
		if (!elements.get(paragraph)?.isConnected) {
			elements.clear();
			for (const element of page.querySelectorAll<HTMLElement>('[data-paragraph]')) {
				const index = Number(element.dataset['paragraph']);
				if (!elements.has(index)) elements.set(index, element);
			}
		}
		return elements.get(paragraph);
	};
}

/** Notes what the drawn notes really measure; whether any differs from what was thought. */
function measureHeights(margin: HTMLElement | null, heights: Map<string, number>): boolean {
	let news = false;
	for (const element of margin?.querySelectorAll<HTMLElement>('[data-note]') ?? []) {
		const key = element.dataset['note'] ?? '';
		const height = element.offsetHeight;
		if (heights.get(key) === height) continue;
		heights.set(key, height);
		news = true;
	}
	return news;
}

/** `length(paragraph)` is the length of its reading text. */
export function useNotePlaces(
	{ scroller, page, margin }: Page,
	notes: readonly MarginNote[],
	inHand: string | null,
	length: (paragraph: number) => number,
): readonly PlacedNote[] {
	const [placed, setPlaced] = useState<readonly PlacedNote[]>([]);
	const heights = useRef(new Map<string, number>());
	const [elementOf] = useState(paragraphFinder);

	const place = useCallback(() => {
		const sheet = page.current;
		const view = scroller.current;
		if (!sheet || !view || margin.current?.offsetParent === null) return;
		if (notes.length === 0) return setPlaced((before) => (before.length === 0 ? before : []));
		measureHeights(margin.current, heights.current);
		const origin = (margin.current ?? sheet).getBoundingClientRect().top;
		const sight = view.getBoundingClientRect();
		const [upper, lower] = [sight.top - BEYOND, sight.bottom + BEYOND];
		const boxes = new Map<Element, DOMRect>();
		const boxOf = (element: Element): DOMRect => {
			const box = boxes.get(element) ?? element.getBoundingClientRect();
			boxes.set(element, box);
			return box;
		};
		const at = notes.map((note): number => {
			const element = elementOf(sheet, note.paragraph);
			if (!element) return 0;
			const chunk = element.closest('.chunk');
			const around = chunk && boxOf(chunk);
			if (around && (around.bottom < upper || around.top > lower)) {
				const first = Number(chunk.querySelector<HTMLElement>('[data-paragraph]')?.dataset['paragraph'] ?? note.paragraph);
				return (
					around.top - origin + Math.min(around.height, (note.paragraph - first) * (around.height / chunk.childElementCount))
				);
			}
			const mark = note.figure === null ? null : element.querySelector(`[data-figure="${CSS.escape(note.figure)}"]`);
			if (mark) return boxOf(mark).top - origin;
			const box = boxOf(element);
			return box.top - origin + (box.height * note.from) / Math.max(1, length(note.paragraph));
		});
		const order = notes.map((_, index) => index).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b);
		const sorted = order.map((index) => ({
			at: at[index] ?? 0,
			height: heights.current.get(notes[index]?.key ?? '') ?? USUAL_HEIGHT,
		}));
		const held = order.findIndex((index) => notes[index]?.key === inHand);
		const tops = placeNotes(sorted, GAP, held);
		const next: PlacedNote[] = [];
		for (const [place, index] of order.entries()) {
			const note = notes[index];
			const top = tops[place] ?? 0;
			const box = sorted[place];
			if (!note || !box || top + box.height + origin < upper || top + origin > lower) continue;
			next.push({ note, top, at: box.at });
		}
		setPlaced(next);
	}, [scroller, page, margin, notes, inHand, length, elementOf]);

	useLayoutEffect(place, [place]);
	// A note that has just been drawn may be higher than was thought.
	useLayoutEffect(() => {
		if (placed.length > 0 && measureHeights(margin.current, heights.current)) place();
	}, [placed, place, margin]);

	useEffect(() => {
		const view = scroller.current;
		const sheet = page.current;
		if (!view || !sheet) return;
		let frame = 0;
		let last = view.scrollTop;
		const soon = (): void => {
			if (frame === 0) {
				frame = requestAnimationFrame(() => {
					frame = 0;
					place();
				});
			}
		};
		const onScroll = (): void => {
			if (Math.abs(view.scrollTop - last) < STRIDE) return;
			last = view.scrollTop;
			soon();
		};
		const sizes = new ResizeObserver(soon);
		sizes.observe(sheet);
		sizes.observe(view);
		view.addEventListener('scroll', onScroll, { passive: true });
		return () => {
			cancelAnimationFrame(frame);
			sizes.disconnect();
			view.removeEventListener('scroll', onScroll);
		};
	}, [scroller, page, place]);
	return placed;
}
