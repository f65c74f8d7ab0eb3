/** The running paragraphs of a document as they are compared, and where a copy stands on the page. */
import type { Level, Paragraph, ParagraphKind } from '../../../contract/model.ts';
import { type Folded, fold } from '../fold.ts';
import { openingWords } from '../opening.ts';
import type { FindingDraft, Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** Text that is read on; what is set apart (headlines, captions, pull quotes) repeats the text on purpose. */
const RUNNING: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem']);
const DISPLAY: ReadonlySet<ParagraphKind> = new Set([
	'headline',
	'deck',
	'crosshead',
	'caption',
	'pullquote',
	'byline',
	'furniture',
]);

/** What stands beside a text on a page; a heading leads into the paragraph below it, however short its section. */
const BESIDE: ReadonlySet<ParagraphKind> = new Set(['headline', 'deck', 'caption', 'pullquote']);

/** How a paragraph ends that is read to its end. */
export const ENDS = /[。！？!?….．][”’」』"')）\]】]*$/u;

export interface Entry {
	paragraph: Paragraph;
	folded: Folded;
	/** Position among the running paragraphs. */
	order: number;
}

export interface Pair {
	first: Entry;
	second: Entry;
}

export function entriesOf(view: DocumentView): Entry[] {
	const entries: Entry[] = [];
	for (const paragraph of view.reading.paragraphs) {
		if (RUNNING.has(paragraph.kind)) entries.push({ paragraph, folded: fold(paragraph.text), order: entries.length });
	}
	return entries;
}

/** A finding of two paragraphs; the spans are the paragraphs, earlier one first. */
export function pairFinding(
	{ first, second }: Pair,
	variant: string,
	level: Level,
	params: FindingDraft['params'],
	figures: string[] = [],
): Outcome {
	const [a, b] = [first.paragraph, second.paragraph];
	return {
		finding: {
			variant,
			level,
			params: { first: a.index + 1, second: b.index + 1, opening: openingWords(a.text), ...params },
			figures,
			paragraphs: [...new Set([a.index, b.index])],
			spans: [...new Set([a, b])].map(({ start, end }) => ({ start, end })),
			basis: [a.text, b.text],
		},
	};
}

/** Whether a paragraph that was read as running text stands as display matter: no end mark, or only display around it. */
export function standsApart(view: DocumentView, { paragraph }: Entry): boolean {
	if (!ENDS.test(paragraph.text)) return true;
	const [before, behind] = [neighbour(view, paragraph.index, -1), neighbour(view, paragraph.index, 1)];
	if (!before || !behind || !DISPLAY.has(before) || !DISPLAY.has(behind)) return false;
	return BESIDE.has(before) || BESIDE.has(behind);
}

function neighbour(view: DocumentView, index: number, direction: 1 | -1): ParagraphKind | null {
	for (let i = index + direction; ; i += direction) {
		const paragraph = view.reading.paragraphs[i];
		if (!paragraph) return null;
		if (paragraph.kind !== 'noise') return paragraph.kind;
	}
}

/** A lead that a web page prints again above the line with date and source, or between the headline and the text. */
export function isEcho(view: DocumentView, { first, second }: Pair): boolean {
	const stamp = view.reading.published?.field;
	if (stamp && first.order <= 1 && first.paragraph.end <= stamp.start && second.paragraph.start >= stamp.end) return true;
	return first.order === 0 && second.order === 1 && standsApart(view, first);
}

/**
 * Whether each copy stands under a heading of its own. A copied lead opens a story to the reader of the page, but one
 * without a heading: it was pasted.
 */
export function inTwoReports(view: DocumentView, { first, second }: Pair): boolean {
	const { story } = second.paragraph;
	return first.paragraph.story !== story && view.reading.stories[story]?.title !== '';
}

/** Whether a paragraph is the first that is read of its story: a brief and the report inside share their leads. */
export function isLead(view: DocumentView, { paragraph }: Entry): boolean {
	for (let i = paragraph.index - 1; i >= 0; i--) {
		const before = view.reading.paragraphs[i];
		if (!before || before.story !== paragraph.story) return true;
		if (RUNNING.has(before.kind)) return false;
	}
	return true;
}
