/** What the rules of arithmetic read: running text, with its times and quotations known. */
import type { Figure, Paragraph, ParagraphKind } from '../../../contract/model.ts';
import type { SentenceStretch, Stretch } from '../clauses.ts';
import type { DocumentView } from '../view.ts';

const LEFT_OUT: ReadonlySet<ParagraphKind> = new Set(['furniture', 'noise', 'tablecell']);

/** Paragraphs whose sentences are read as sentences: cells of tables and page furniture are none. */
export const prose = (view: DocumentView): readonly Paragraph[] =>
	view.reading.paragraphs.filter(({ kind }) => !LEFT_OUT.has(kind));

/** Figures that say how much, in reading order; with `value`, unless ranges are asked for too. */
export const quantitiesIn = (view: DocumentView, paragraph: Paragraph): readonly Figure[] =>
	view.figuresIn(paragraph.index).filter(({ kind, value }) => kind !== 'time' && kind !== 'age' && value !== null);

/** The stand-in of a time in {@link withoutTimes}: no digit, no mark, no Han. */
export const TIME = '\u00b7';

const masks = new WeakMap<Paragraph, string>();

/** The text with every time written over, one unit to one, so that 由2018年的3亿元 reads like 由去年的3亿元. */
export function withoutTimes(view: DocumentView, paragraph: Paragraph): string {
	const known = masks.get(paragraph);
	if (known !== undefined) return known;
	let text = '';
	let from = 0;
	for (const figure of view.figuresIn(paragraph.index)) {
		if (figure.kind !== 'time' || figure.from < from) continue;
		text += paragraph.text.slice(from, figure.from) + TIME.repeat(figure.to - figure.from);
		from = figure.to;
	}
	text += paragraph.text.slice(from);
	masks.set(paragraph, text);
	return text;
}

const QUOTATION = /“[^“”]*”|「[^「」]*」|"[^"]*"/gu;
const quotations = new WeakMap<Paragraph, readonly Stretch[]>();

/** Whether a place in a paragraph is somebody else's words. */
export function isQuoted(paragraph: Paragraph, at: number): boolean {
	let stretches = quotations.get(paragraph);
	if (!stretches) {
		stretches = [...paragraph.text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }));
		quotations.set(paragraph, stretches);
	}
	let low = 0;
	let high = stretches.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const stretch = stretches[middle];
		if (!stretch) return false;
		if (at < stretch.from) high = middle - 1;
		else if (at >= stretch.to) low = middle + 1;
		else return true;
	}
	return false;
}

const wholes = new WeakMap<Paragraph, readonly SentenceStretch[]>();

/** Sentences to their full stop: what ； parts belongs to one row of figures. */
export function rowsIn(view: DocumentView, paragraph: Paragraph): readonly SentenceStretch[] {
	const known = wholes.get(paragraph);
	if (known) return known;
	const rows: SentenceStretch[] = [];
	let open = false;
	for (const sentence of view.sentencesIn(paragraph.index)) {
		const last = rows.at(-1);
		if (open && last) {
			last.clauses.push(...sentence.clauses);
			last.to = sentence.to;
		} else rows.push({ ...sentence, clauses: [...sentence.clauses] });
		open = /[；;]\s*$/u.test(paragraph.text.slice(Math.max(sentence.from, sentence.to - 3), sentence.to));
	}
	wholes.set(paragraph, rows);
	return rows;
}

/** The figures of each row, cut once for all rows of a paragraph. */
export function figuresByRow(
	view: DocumentView,
	paragraph: Paragraph,
): readonly { row: SentenceStretch; figures: readonly Figure[] }[] {
	const figures = view.figuresIn(paragraph.index);
	let cursor = 0;
	return rowsIn(view, paragraph).map((row) => {
		const here: Figure[] = [];
		for (; cursor < figures.length; cursor++) {
			const figure = figures[cursor];
			if (!figure || figure.from >= row.to) break;
			if (figure.from >= row.from) here.push(figure);
		}
		return { row, figures: here };
	});
}
