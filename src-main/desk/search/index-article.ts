/** What of an article is put into the search index. */
import type { Figure } from '../../contract/model.ts';
import type { Note, ReviewEvent } from '../../contract/review.ts';
import type { Store } from '../../store/open.ts';
import type { Quantity, SearchText } from '../../store/queries/search.ts';
import { anchorKey } from '../anchors.ts';
import type { Article } from '../article.ts';
import { speaks } from '../review.ts';
import { summaryOf } from '../summary.ts';
import { orderKey } from './order-key.ts';
import { unitName } from './unit-name.ts';

type Index = Pick<Store, 'search'>;

/** Indexes an article whole, in the transaction that the caller has open. */
export function indexArticle({ search }: Index, article: Article): void {
	const title: SearchText = { kind: 'title', paragraph: null, figure: null, event: null, text: summaryOf(article).title };
	const paragraphs = article.reading.paragraphs.map(
		({ index, text }): SearchText => ({ kind: 'paragraph', paragraph: index, figure: null, event: null, text }),
	);
	search.replace(article.id, [title, ...paragraphs, ...notesOf(article)], quantitiesOf(article));
}

/**
 * What one event, which `article` has already in it, changes in the index. `reshaped`: whether the figures are other ones.
 */
export function indexEvent({ search }: Index, article: Article, { target, act }: ReviewEvent, reshaped: boolean): void {
	if (reshaped) search.replaceQuantities(article.id, quantitiesOf(article));
	const anchors = target.type === 'figure' ? [target.anchor] : target.type === 'figures' ? target.anchors : [];
	for (const anchor of anchors) {
		const key = anchorKey(anchor);
		const figure = article.anchors.figures.get(key);
		if (figure !== undefined) search.setVerdict(article.id, figure, article.review.figures.get(key)?.verdict ?? 'open');
	}
	const named = act.kind === 'undo' || act.kind === 'redo' ? article.events.find(({ event }) => event.id === act.event) : null;
	if (reshaped || speaks.has(named?.event.act.kind ?? act.kind)) search.replaceNotes(article.id, notesOf(article));
}

function notesOf({ reading, anchors, review }: Article): SearchText[] {
	const place = (notes: readonly Note[], paragraph: number | null, figure: string | null) =>
		notes
			.flatMap((note) => [note, ...note.replies])
			.map(({ event, text }): SearchText => ({ kind: 'note', paragraph, figure, event, text }));
	const paragraphOf = new Map(reading.figures.map(({ id, paragraph }) => [id, paragraph]));
	const onFigures = [...review.figures].flatMap(([key, { notes }]) => {
		const figure = anchors.figures.get(key) ?? null;
		return place(notes, figure === null ? null : (paragraphOf.get(figure) ?? null), figure);
	});
	const onParagraphs = [...review.paragraphNotes].flatMap(([key, notes]) =>
		place(notes, anchors.paragraphs.get(key) ?? null, null),
	);
	return [...onFigures, ...onParagraphs, ...place(review.articleNotes, null, null)];
}

function quantitiesOf({ reading, anchors, review, checks }: Article): Quantity[] {
	const rules = new Map<string, string[]>();
	for (const { rule, figures } of checks.findings) {
		for (const id of figures) rules.set(id, [...(rules.get(id) ?? []), rule]);
	}
	return reading.figures.map((figure) => {
		const { id, paragraph, from, to, unit, metric, period, place } = figure;
		const anchor = anchors.ofFigure.get(id);
		return {
			...{ figure: id, paragraph, from, to, ...boundsOf(figure), unit: unitName(unit) },
			verdict: (anchor && review.figures.get(anchorKey(anchor))?.verdict) ?? 'open',
			...{ metric: metric.text, period: period.text, place: place.text, rules: rules.get(id) ?? [] },
		};
	});
}

function boundsOf({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): Pick<Quantity, 'low' | 'high'> {
	const key = (text: string | null) => (text === null ? null : orderKey(text));
	return value === null ? { low: key(low), high: key(high) } : { low: key(value), high: key(value) };
}
