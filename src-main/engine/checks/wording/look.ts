/** Looking for wording: the paragraphs that run, what in them is quoted, and findings that are a stretch of text. */
import type { Figure, Language, Level, MessageParams, Paragraph } from '../../../contract/model.ts';
import { findPairs } from '../../text/pairs.ts';
import { stretchAt } from '../clauses.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** A stretch of a paragraph that a rule has something to say about. */
export interface Hit {
	from: number;
	to: number;
	variant: string;
	level: Level;
	params?: MessageParams;
}

export interface Place {
	readonly paragraph: Paragraph;
	readonly text: string;
	readonly figures: readonly Figure[];
	/** Inside quotation marks or a title in 《》: the words of somebody else, which an editor does not rewrite. */
	isQuoted(at: number): boolean;
}

const TITLES = '《〈';
const quotes = new WeakMap<Paragraph, readonly { from: number; to: number }[]>();

function quotationsOf(paragraph: Paragraph, language: Language): readonly { from: number; to: number }[] {
	const known = quotes.get(paragraph);
	if (known) return known;
	const found: { from: number; to: number }[] = [];
	for (const { open, close, quote } of findPairs(paragraph.text, language)) {
		if (!quote && !TITLES.includes(paragraph.text.charAt(open))) continue;
		const last = found.at(-1);
		if (last && open < last.to) last.to = Math.max(last.to, close + 1);
		else found.push({ from: open, to: close + 1 });
	}
	// A quotation over several paragraphs is closed in the last of them only.
	const start = paragraph.text.search(/\S/u);
	if (
		start >= 0 &&
		paragraph.text[start] === '“' &&
		!found.some(({ from }) => from <= start + 1) &&
		!paragraph.text.includes('”', start)
	)
		found.push({ from: start, to: paragraph.text.length });
	quotes.set(paragraph, found);
	return found;
}

/** Paragraphs that somebody wrote: not page furniture, not the waste of a scan. */
export function* placesOf(view: DocumentView): Generator<Place> {
	for (const paragraph of view.reading.paragraphs) {
		if (paragraph.kind === 'furniture' || paragraph.kind === 'noise') continue;
		const quotations = quotationsOf(paragraph, view.reading.language);
		yield {
			paragraph,
			text: paragraph.text,
			figures: view.figuresIn(paragraph.index),
			isQuoted: (at) => stretchAt(quotations, at) !== undefined,
		};
	}
}

/** The ids of the figures that a stretch touches, by bisection: a paragraph may hold thousands. */
function figuresWithin(figures: readonly Figure[], { from, to }: { from: number; to: number }): string[] {
	let low = 0;
	let high = figures.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((figures[middle]?.to ?? from) <= from) low = middle + 1;
		else high = middle;
	}
	const ids: string[] = [];
	for (let i = low; i < figures.length; i++) {
		const figure = figures[i];
		if (!figure || figure.from >= to) break;
		ids.push(figure.id);
	}
	return ids;
}

/** A sentence without end would be hashed again for each of its findings: of such a one, what stands around the hit. */
const LONG = 600;
const AROUND = 100;

function basisOf(text: string, sentence: { from: number; to: number }, hit: { from: number; to: number }): string {
	if (sentence.to - sentence.from <= LONG) return text.slice(sentence.from, sentence.to);
	return text.slice(Math.max(sentence.from, hit.from - AROUND), Math.min(sentence.to, hit.to + AROUND));
}

/** A finding of wording: it names its stretch of text as `printed`, and the figures that stand in it. */
export function wordingFinding(view: DocumentView, place: Place, hit: Hit): Outcome {
	const { paragraph, text, figures } = place;
	const sentence = stretchAt(view.sentencesIn(paragraph.index), hit.from);
	return {
		finding: {
			variant: hit.variant,
			level: hit.level,
			params: { printed: text.slice(hit.from, hit.to).trim(), ...hit.params },
			figures: figuresWithin(figures, hit),
			paragraphs: [paragraph.index],
			spans: [view.spanOf(paragraph, hit.from, hit.to)],
			basis: [basisOf(text, sentence ?? { from: 0, to: text.length }, hit)],
		},
	};
}

/** Runs a look over every paragraph of a text of one of these languages. */
export function lookThrough(
	view: DocumentView,
	languages: readonly Language[],
	look: (place: Place, view: DocumentView) => Iterable<Hit>,
): Outcome[] {
	if (!languages.includes(view.reading.language)) return [];
	const outcomes: Outcome[] = [];
	for (const place of placesOf(view)) for (const hit of look(place, view)) outcomes.push(wordingFinding(view, place, hit));
	return outcomes;
}

export const ZH = ['zh'] as const satisfies readonly Language[];
export const EN = ['en'] as const satisfies readonly Language[];
export const BOTH = ['zh', 'en'] as const satisfies readonly Language[];

/** Matches of a pattern that do not begin in somebody else's words. */
export function* unquoted(place: Place, pattern: RegExp): Generator<RegExpExecArray> {
	for (const match of place.text.matchAll(pattern)) if (!place.isQuoted(match.index)) yield match;
}

/** The stretch that a match covers, less the first `skip` characters of it. */
export const stretchOf = (match: RegExpExecArray, skip = 0): { from: number; to: number } => ({
	from: match.index + skip,
	to: match.index + match[0].length,
});
