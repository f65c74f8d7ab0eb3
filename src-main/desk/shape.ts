/**
 * The figures of an article as its editors have them: what the engine read, with what they marked and trimmed. Pure: the
 * same reading and the same events give the same figures.
 */
import type { DraftPair } from '../contract/drafts.ts';
import type { Figure, MarkedClaim, Paragraph, Qualifier, Reading } from '../contract/model.ts';
import type { Anchor, Marked } from '../contract/review.ts';
import type { FigureEdit } from '../contract/view.ts';
import { type Anchors, anchorKey, paragraphKey } from './anchors.ts';
import type { Addition, Review, Trim } from './review.ts';

export interface Range {
	from: number;
	to: number;
}

export interface Shape {
	reading: Reading;
	anchors: Anchors;
	/** By figure id. */
	edits: Record<string, FigureEdit>;
}

/** The reading as the engine made it, and what goes with it. */
export interface Ground {
	reading: Reading;
	anchors: Anchors;
	/** Of the revision. */
	source: string;
	/** Null for a first draft. */
	pairs: readonly DraftPair[] | null;
}

/** The id of a figure that an editor marked, from the event that did. */
export const addedId = (event: string): string => `a${event}`;

/**
 * Where a mark no longer fits (the paragraph is not there, its text is another, the engine now reads a figure there) it is
 * left out; what had been decided on it is then an orphan.
 */
export function shapeOf(ground: Ground, { additions, trims }: Pick<Review, 'additions' | 'trims'>): Shape {
	const { reading, anchors } = ground;
	if (additions.length === 0 && trims.size === 0) return { reading, anchors, edits: {} };
	const ofFigure = new Map<string, Anchor>();
	const edits: Shape['edits'] = {};
	const figures: Figure[] = [];
	const paragraphs = new Map(reading.paragraphs.map((paragraph) => [paragraph.index, paragraph]));
	const taken = new Map<number, Range[]>();
	const take = (figure: Figure, anchor: Anchor) => {
		figures.push(figure);
		ofFigure.set(figure.id, anchor);
		taken.set(figure.paragraph, [...(taken.get(figure.paragraph) ?? []), figure]);
	};
	const shaped = (figure: Figure, anchor: Anchor): void => {
		const trim = trims.get(anchorKey(anchor));
		const trimmed = trim && trimmedFigure(figure, trim, paragraphs.get(figure.paragraph), ground.source);
		if (!trim || !trimmed) {
			take(figure, anchor);
			return;
		}
		const { by, at, id: event } = trim.event;
		const before = { text: figure.text, from: figure.from, to: figure.to };
		edits[figure.id] = { kind: 'trimmed', by, at, event, before };
		take(trimmed, { ...anchor, trimmed: trim.act.range });
	};
	for (const figure of reading.figures) {
		const anchor = anchors.ofFigure.get(figure.id);
		if (anchor) shaped(figure, anchor);
	}
	for (const addition of additions) {
		const anchor = addedAnchor(addition);
		const placed = placeOf(addition, anchor, ground);
		const paragraph = placed && paragraphs.get(placed.paragraph);
		if (!placed || !paragraph || (taken.get(paragraph.index) ?? []).some((other) => overlap(other, placed))) continue;
		const figure = markedFigure(addedId(addition.event.id), paragraph, placed, addition.act.figure, ground.source);
		if (!figure) continue;
		const { by, at, id: event } = addition.event;
		edits[figure.id] = { kind: 'added', by, at, event, before: null };
		shaped(figure, anchor);
	}
	const order = new Map(reading.paragraphs.map(({ index }, place) => [index, place]));
	const place = (figure: Figure): number => order.get(figure.paragraph) ?? 0;
	figures.sort((a, b) => place(a) - place(b) || a.from - b.from);
	const byKey = new Map([...ofFigure].map(([id, anchor]) => [anchorKey(anchor), id]));
	return { reading: { ...reading, figures }, anchors: { ...anchors, ofFigure, figures: byKey }, edits };
}

export const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** What names a figure that was marked. */
export const addedAnchor = ({ paragraph, act }: Pick<Addition, 'paragraph' | 'act'>): Anchor => ({
	...{ paragraph: paragraph.paragraph, text: act.figure.text, occurrence: paragraph.occurrence },
	...(paragraph.revision === undefined ? {} : { revision: paragraph.revision }),
	added: act.range,
});

/** In its own paragraph; where that is another in this draft, where the draft has it. */
function placeOf({ paragraph, act }: Addition, anchor: Anchor, { anchors, pairs }: Ground) {
	const own = anchors.paragraphs.get(paragraphKey(paragraph));
	if (own !== undefined) return { paragraph: own, ...act.range };
	const key = anchorKey(anchor);
	const natural = pairs?.find((pair) => pair.change !== 'changed' && anchorKey(pair.anchor) === key)?.natural;
	if (!natural?.added) return null;
	const { paragraph: hash, occurrence, added } = natural;
	const index = anchors.ofParagraph.findIndex(
		(found, place) => found?.paragraph === hash && occurrenceAt(anchors, place) === occurrence,
	);
	return index < 0 ? null : { paragraph: index, ...added };
}

/** Which of the paragraphs with its text this one is; its anchor may carry the number of an earlier draft. */
function occurrenceAt({ ofParagraph }: Anchors, index: number): number {
	const hash = ofParagraph[index]?.paragraph;
	let count = 0;
	for (let i = 0; i < index; i++) if (ofParagraph[i]?.paragraph === hash) count++;
	return count;
}

/** Null where the range says something else now, or is the range that was read. */
function trimmedFigure(figure: Figure, { act }: Trim, paragraph: Paragraph | undefined, source: string): Figure | null {
	if (!paragraph) return null;
	const range = { from: figure.from + act.range.from, to: figure.from + act.range.to };
	if (range.from === figure.from && range.to === figure.to) return null;
	const marked = markedFigure(figure.id, paragraph, range, act.figure, source);
	return (
		marked && {
			...{ ...figure, ...marked, metric: figure.metric, period: figure.period, place: figure.place, aspect: figure.aspect },
			attribution: figure.attribution,
		}
	);
}

type Claim = Pick<Figure, 'metric' | 'aspect' | 'period' | 'place' | 'attribution'>;
type Said = MarkedClaim['metric'];

const BLANKS = /\s+/gu;

const none: Qualifier = { text: '', start: null, end: null, origin: 'none', source: null };

/** Null where the paragraph does not say that there. */
function markedFigure(id: string, paragraph: Paragraph, { from, to }: Range, marked: Marked, source: string): Figure | null {
	const { text, claim, ...meaning } = marked;
	if (paragraph.text.slice(from, to) !== text) return null;
	const range = sourceRange(paragraph, { from, to });
	if (!range) return null;
	return {
		...{ id, story: paragraph.story, paragraph: paragraph.index, ...range, from, to },
		text: source.slice(range.start, range.end).replace(BLANKS, ''),
		...meaning,
		...claimIn(source, claim),
	};
}

/**
 * What the mark says in this draft. What its own sentence said, the sentence still says, or the mark would not be here; what
 * it took from elsewhere (a headline, an earlier sentence) it says only while these words still stand in the text.
 */
function claimIn(source: string, claim: MarkedClaim | undefined): Claim {
	if (!claim) return { metric: none, aspect: 'level', period: { ...none, interval: null }, place: none, attribution: none };
	const printed = source.replace(BLANKS, '');
	const stands = ({ text, origin }: Said) => origin === 'stated' || printed.includes(text.replace(BLANKS, ''));
	const placed = (said: Said): Qualifier => (stands(said) ? { ...said, start: null, end: null } : none);
	const { interval, ...period } = claim.period;
	return {
		metric: placed(claim.metric),
		aspect: claim.aspect,
		period: { ...placed(period), interval: stands(period) ? interval : null },
		place: placed(claim.place),
		attribution: placed(claim.attribution),
	};
}

/** Where a range of the reading text stands in the source; null where none of it does. */
export function sourceRange({ map }: Pick<Paragraph, 'map'>, { from, to }: Range): { start: number; end: number } | null {
	let start: number | null = null;
	let end = 0;
	for (const run of map) {
		const first = Math.max(from, run.from);
		const last = Math.min(to, run.from + run.length);
		if (first >= last) continue;
		start ??= run.start + first - run.from;
		end = run.start + last - run.from;
	}
	return start === null ? null : { start, end };
}
