/**
 * Between the page and the reading text. An element with `data-text-from` shows a stretch of a paragraph's reading text from
 * that offset on; what inside it is marked `data-aside` (what is said to the ear, a correction) is not article text.
 */

const SHOWN = '[data-text-from]';

const isAside = (node: Node): boolean => (node instanceof Element ? node : node.parentElement)?.closest('[data-aside]') !== null;

/** Walks the article text inside `root`, piece by piece, until `visit` answers true. */
function walkText(root: Element, visit: (node: Text, before: number) => boolean): number {
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let before = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text) || isAside(node)) continue;
		if (visit(node, before)) return before;
		before += node.data.length;
	}
	return before;
}

export interface TextPlace {
	/** Index of the paragraph. */
	paragraph: number;
	/** Offset in its reading text. */
	at: number;
}

/** The place in the article of a place in the page (a DOM node and offset, as ranges have them); null outside the article. */
export function placeIn(node: Node, offset: number): TextPlace | null {
	const element = node instanceof Element ? node : node.parentElement;
	const shown = element?.closest<HTMLElement>(SHOWN);
	const paragraph = element?.closest<HTMLElement>('[data-paragraph]')?.dataset['paragraph'];
	if (!shown || paragraph === undefined) return null;
	const from = Number(shown.dataset['textFrom']);
	const range = shown.ownerDocument.createRange();
	range.setStart(node, offset);
	let at = 0;
	walkText(shown, (text, before) => {
		at = before;
		if (text === node) {
			at = before + offset;
			return true;
		}
		// The first piece that begins behind the place: the place is where the text before it ended.
		if (range.comparePoint(text, 0) > 0) return true;
		at = before + text.data.length;
		return false;
	});
	return { paragraph: Number(paragraph), at: from + at };
}

export interface TextRange {
	paragraph: number;
	from: number;
	to: number;
}

/** What of one paragraph a selection covers, blanks at its ends left out; null for none, for two paragraphs, for blanks only. */
export function selectedText(selection: Selection | null, textOf: (paragraph: number) => string | undefined): TextRange | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const start = placeIn(range.startContainer, range.startOffset);
	const end = placeIn(range.endContainer, range.endOffset);
	if (!start || !end || start.paragraph !== end.paragraph || start.at >= end.at) return null;
	const text = textOf(start.paragraph)?.slice(start.at, end.at) ?? '';
	const from = start.at + text.length - text.trimStart().length;
	const to = end.at - (text.length - text.trimEnd().length);
	return from < to ? { paragraph: start.paragraph, from, to } : null;
}
