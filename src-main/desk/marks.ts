/** Figures that an editor marks himself, and other ranges for those that were read. */
import { fail } from '../contract/errors.ts';
import type { Paragraph } from '../contract/model.ts';
import type { Marked } from '../contract/review.ts';
import type { ActResult } from '../contract/view.ts';
import { markedIn } from '../engine/mark.ts';
import { append } from './append.ts';
import type { Article } from './article.ts';
import type { DeskContext } from './context.ts';
import { withChecks } from './marks-checked.ts';
import { currentArticle, withArticle } from './reread.ts';
import { overlap, type Range, sourceRange } from './shape.ts';

export interface MarkedRange extends Range {
	article: string;
	/** Index of the paragraph. */
	paragraph: number;
}

/** A figure is a few words at most. */
const LONGEST = 200;

/** What the engine reads in a range; null where it reads no one number. Errors: NOT_FOUND, CONFLICT no-range, the engine's. */
export async function readRange(context: DeskContext, { article: id, paragraph, from, to }: MarkedRange): Promise<Marked | null> {
	const article = await currentArticle(context, id);
	const { text } = rangeIn(article, paragraph, { from, to });
	const around = markedIn(article.reading, paragraph);
	return context.engine.run({ kind: 'mark', text, around, paragraph, from, to }, { what: text });
}

/**
 * Marks a figure. Where the engine reads no one number in the range, the figure has no value: nothing is guessed.
 * Errors: NOT_FOUND, CONFLICT overlapping and no-range, those of the engine and the store.
 */
export async function addFigure(context: DeskContext, request: MarkedRange): Promise<ActResult> {
	const { paragraph, from, to } = request;
	const read = await readRange(context, request);
	const result = await withArticle(context, request.article, (article) => {
		const { text } = rangeIn(article, paragraph, request, read);
		refuseOverlap(article, paragraph, request, null);
		const anchor = article.anchors.ofParagraph[paragraph];
		if (!anchor) throw fail('CONFLICT', { reason: 'no-range' });
		return append(
			context,
			article,
			{ type: 'paragraph', ...anchor },
			{ kind: 'add', range: { from, to }, figure: read ?? unread(text) },
		);
	});
	return withChecks(context, result);
}

/** Gives a figure another range in its paragraph; the range that was read takes the trimming back. Errors: as {@link addFigure}. */
export async function trimFigure(
	context: DeskContext,
	{ article: id, figure, from, to }: { article: string; figure: string } & Range,
): Promise<ActResult> {
	const { paragraph } = figureIn(await currentArticle(context, id), figure);
	const read = await readRange(context, { article: id, paragraph, from, to });
	const result = await withArticle(context, id, (article) => {
		const found = figureIn(article, figure);
		const { text } = rangeIn(article, found.paragraph, { from, to }, read);
		refuseOverlap(article, found.paragraph, { from, to }, figure);
		const anchor = article.anchors.ofFigure.get(figure);
		if (!anchor) throw fail('NOT_FOUND', { what: 'figure', id: figure });
		const { trimmed: __, ...target } = anchor;
		const start = article.edits[figure]?.before?.from ?? found.from;
		const range = { from: from - start, to: to - start };
		// It says what it said: its claim is the one that was read with it.
		const { claim: _, ...meaning }: Marked = read ?? unread(text);
		return append(context, article, { type: 'figure', anchor: target }, { kind: 'trim', range, figure: meaning });
	});
	return withChecks(context, result);
}

function figureIn({ reading }: Article, id: string) {
	const figure = reading.figures.find((candidate) => candidate.id === id);
	if (!figure) throw fail('NOT_FOUND', { what: 'figure', id });
	return figure;
}

/** The stretch of text, if it could be a figure at all. With `read`, it has to be what was read. */
function rangeIn(
	{ reading }: Article,
	index: number,
	{ from, to }: Range,
	read: Marked | null = null,
): { paragraph: Paragraph; text: string } {
	const paragraph = reading.paragraphs.find((candidate) => candidate.index === index);
	const text = paragraph?.text.slice(from, to) ?? '';
	const whole = to - from === text.length && text.trim() === text && text !== '' && text.length <= LONGEST;
	if (!paragraph || !whole || !sourceRange(paragraph, { from, to }) || (read !== null && read.text !== text)) {
		throw fail('CONFLICT', { reason: 'no-range' });
	}
	return { paragraph, text };
}

function refuseOverlap({ reading }: Article, paragraph: number, range: Range, except: string | null): void {
	const others = reading.figures.filter((figure) => figure.paragraph === paragraph && figure.id !== except);
	if (others.some((figure) => overlap(figure, range))) throw fail('CONFLICT', { reason: 'overlapping' });
}

const unread = (text: string): Marked => ({
	...{ text, kind: 'count', value: null, low: null, high: null, unit: '', modifier: 'exact', modifierText: '' },
	...{ precision: null, time: null },
});
