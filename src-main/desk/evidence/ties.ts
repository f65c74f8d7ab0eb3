/** The ties of an article as its events make them. Pure. */
import type { Tie, Ties } from '../../contract/evidence.ts';
import type { FitKind } from '../../contract/model.ts';
import type { ReviewEvent } from '../../contract/review.ts';
import { fitOf } from '../../engine/evidence.ts';
import { anchorKey } from '../anchors.ts';
import type { Article } from '../article.ts';

type TieEvent = ReviewEvent & { act: Extract<ReviewEvent['act'], { kind: 'tie' }> };

const isTie = (event: ReviewEvent): event is TieEvent => event.act.kind === 'tie';

export function tiesOf({ events, review, anchors, reading }: Pick<Article, 'events' | 'review' | 'anchors' | 'reading'>): Ties {
	const standing = new Set(review.undo);
	const all = events.map(({ event }) => event).filter(({ id }) => standing.has(id));
	const untied = new Set(all.flatMap(({ act }) => (act.kind === 'untie' ? [act.tie] : [])));
	const figures = new Map(reading.figures.map((figure) => [figure.id, figure]));
	const ties: Record<string, Tie[]> = {};
	for (const event of all) {
		if (!isTie(event) || event.target.type !== 'figure' || untied.has(event.id)) continue;
		const id = anchors.figures.get(anchorKey(event.target.anchor));
		const figure = id === undefined ? undefined : figures.get(id);
		if (id === undefined || !figure) continue;
		const { source } = event.act;
		const fit: FitKind = source.figure ? fitOf(figure, source.figure) : 'incomparable';
		const list = ties[id] ?? [];
		list.push({ event: event.id, by: event.by, at: event.at, source, fit, origin: 0 });
		ties[id] = list;
	}
	for (const list of Object.values(ties)) {
		const origins = numbered(list.map(({ source }) => wording(source.paragraph, source.range)));
		for (const [index, tie] of list.entries()) tie.origin = origins[index] ?? index + 1;
	}
	return ties;
}

/** Equal strings get equal numbers, from 1 in order of first coming. */
export function numbered(keys: readonly string[]): number[] {
	const numbers = new Map<string, number>();
	return keys.map((key) => {
		const number = numbers.get(key) ?? numbers.size + 1;
		numbers.set(key, number);
		return number;
	});
}

const SENTENCE_END = /[。！？!?；;]|\.(?=\s|$)/gu;

/**
 * The sentence around a range, letters and digits only: a reprint keeps the words and changes the marks around them. A
 * paragraph without a range counts whole.
 */
export function wording(paragraph: string, range: { from: number; to: number } | null): string {
	let [from, to] = [0, paragraph.length];
	if (range) {
		for (const { index } of paragraph.matchAll(SENTENCE_END)) {
			if (index < range.from) from = index + 1;
			else if (index >= range.to) {
				to = index;
				break;
			}
		}
	}
	return paragraph
		.slice(from, to)
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.toLowerCase();
}
