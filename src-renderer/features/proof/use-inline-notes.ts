import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Narrower than this the page has no margin; in CSS pixels at the usual size of the root's letters. */
const NARROWEST = 30;

/** Whether notes stand below their paragraphs: where the page is too narrow for a margin, and on paper. */
export function useInlineNotes(scroller: RefObject<HTMLElement | null>): boolean {
	const [narrow, setNarrow] = useState(false);
	const [printing, setPrinting] = useState(false);
	useEffect(() => {
		const element = scroller.current;
		if (!element) return;
		const sizes = new ResizeObserver(() => {
			const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
			setNarrow(element.clientWidth < NARROWEST * letter);
		});
		sizes.observe(element);
		return () => sizes.disconnect();
	}, [scroller]);
	useEffect(() => {
		// At once: the page is laid out for paper as soon as the listeners have returned.
		const before = (): void => flushSync(() => setPrinting(true));
		const after = (): void => setPrinting(false);
		window.addEventListener('beforeprint', before);
		window.addEventListener('afterprint', after);
		return () => {
			window.removeEventListener('beforeprint', before);
			window.removeEventListener('afterprint', after);
		};
	}, []);
	return narrow || printing;
}
