/** Text selected in the proof with the mouse (or by a screen reader): where it stands, and where to offer to mark it. */
import { type RefObject, useEffect, useState } from 'react';
import type { Paragraph } from '../../../src-main/contract/model.ts';
import { selectedText, type TextRange } from './offsets.ts';

export interface Selected extends TextRange {
	/** From the page's upper left corner, CSS pixels: below the end of what is selected. */
	x: number;
	y: number;
}

/** No figure is longer; who selects more is copying. */
const LONGEST = 60;

export function useSelecting(page: RefObject<HTMLElement | null>, paragraphs: readonly Paragraph[]): Selected | null {
	const [selected, setSelected] = useState<Selected | null>(null);
	useEffect(() => {
		const look = (): void => {
			const sheet = page.current;
			const selection = document.getSelection();
			const range = sheet && selectedText(selection, (index) => paragraphs[index]?.text);
			if (!sheet || !range || range.to - range.from > LONGEST || !selection) {
				setSelected(null);
				return;
			}
			const boxes = selection.getRangeAt(0).getClientRects();
			const box = boxes[boxes.length - 1];
			const origin = sheet.getBoundingClientRect();
			if (box) setSelected({ ...range, x: box.right - origin.left, y: box.bottom - origin.top });
		};
		document.addEventListener('selectionchange', look);
		return () => document.removeEventListener('selectionchange', look);
	}, [page, paragraphs]);
	return selected;
}
