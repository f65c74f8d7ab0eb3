/**
 * Two readings of one article, figure by figure. Pure. A figure of the new draft is the earlier figure only if that can
 * be shown (docs/model.md, "Identity through drafts"): it reads the same and says the same, and its paragraph or its
 * sentence is there exactly as it was, once before and once after. Whatever leaves two candidates leaves none.
 */
import type { FigureChange } from '../../contract/drafts.ts';
import type { Figure, Qualifier, Reading } from '../../contract/model.ts';
import { longestIncreasing } from './increasing.ts';
import { endsOpen, wholeSentences } from './whole-sentences.ts';

type Text = Pick<Reading, 'language' | 'paragraphs' | 'figures'>;

export interface FigurePair {
	change: FigureChange;
	earlier: Figure | null;
	later: Figure | null;
}

/** A line that ends with "Mr." ends no sentence, and may have been taken for the end of a paragraph. */
const TITLE = /^\p{Lu}\p{L}{0,4}\.$/u;

/** A sentence of so few characters beside its digits is too common to be known again in another paragraph. */
const TELLING = 8;

/** A sentence in a narrow column may be cut into so many lines that look like headings. */
const CUT_INTO = 6;

/** How a sentence ends, quotation marks and brackets aside. */
const ENDED = /[.。!！?？…;；:：]["”’」』）)\]]*\s*$/u;

/** In the order of the new draft, then what is gone. */
export function compareDrafts(earlier: Text, later: Text): FigurePair[] {
	const before = placesOf(earlier);
	const after = placesOf(later);
	const same = new Map<Figure, Figure>();
	const taken = new Set<Figure>();
	const pair = (one: Place, other: Place) => {
		if (same.has(other.figure) || taken.has(one.figure)) return;
		if (saying(one.figure) !== saying(other.figure) || contradict(one.figure, other.figure)) return;
		same.set(other.figure, one.figure);
		taken.add(one.figure);
	};
	// The surest first: what a paragraph has settled, a sentence does not unsettle.
	for (const key of [byParagraph, bySurroundings, bySentence, byTwoSentences]) match(before, after, key, pair);
	const matched = later.figures.flatMap((figure) => {
		const old = same.get(figure);
		return old ? [{ figure, old }] : [];
	});
	const rank = new Map(earlier.figures.map((figure, index) => [figure, index]));
	const inOrder = longestIncreasing(matched.map(({ old }) => rank.get(old) ?? -1));
	const moved = new Set(matched.filter((_, index) => !inOrder.has(index)).map(({ figure }) => figure));
	const changed = changedFigures(
		before.filter(({ figure }) => !taken.has(figure)),
		after.filter(({ figure }) => !same.has(figure)),
	);
	const ofLater = later.figures.map((figure): FigurePair => {
		const old = same.get(figure);
		if (old) return { change: moved.has(figure) ? 'moved' : 'kept', earlier: old, later: figure };
		const other = changed.get(figure);
		return { change: other ? 'changed' : 'new', earlier: other ?? null, later: figure };
	});
	const accounted = new Set([...taken, ...changed.values()]);
	const gone = earlier.figures.filter((figure) => !accounted.has(figure));
	return [...ofLater, ...gone.map((figure): FigurePair => ({ change: 'gone', earlier: figure, later: null }))];
}

/** A figure with the text around it. */
interface Place {
	figure: Figure;
	paragraph: string;
	/** The paragraph with its neighbours. */
	surroundings: string;
	copies: { paragraph: number; surroundings: number; sentence: number };
	sentence: string;
	/** The sentence before it in the paragraph; null for the first. */
	previous: string | null;
	/** Where the figure stands in its sentence, counted from its end. */
	offset: number;
}

function placesOf({ language, paragraphs, figures }: Text): Place[] {
	const paragraphCopies = counter();
	const surroundingCopies = counter();
	const sentenceCopies = counter();
	const parts = paragraphs.map(({ text }) => wholeSentences(text, language));
	const leads = leadsOf(paragraphs, parts);
	const led = paragraphs.map(({ text }, i) => `${leads[i] ?? ''}${text}`);
	const around = led.map((text, i) => JSON.stringify([led[i - 1], text, led[i + 1]]));
	const sentenceAt = (position: number, number: number): string => {
		const part = parts[position]?.[number];
		if (!part) return '';
		const lead = number === 0 ? (leads[position] ?? '') : '';
		return `${lead}${paragraphs[position]?.text.slice(part.from, part.to).trim() ?? ''}`;
	};
	const joint = language === 'en' ? ' ' : '';
	/** Sentences that the paragraphs before may have begun, by where they begin: the nearest first. */
	let open: string[] = [];
	for (const [position, found] of parts.entries()) {
		paragraphCopies.add(led[position] ?? '');
		surroundingCopies.add(around[position] ?? '');
		for (const number of found.keys()) sentenceCopies.add(sentenceAt(position, number));
		// Lines that were taken for headings may be the beginning of a sentence: it is another copy of that.
		const first = sentenceAt(position, 0);
		for (const begun of open) sentenceCopies.add(`${begun}${joint}${first}`);
		const last = sentenceAt(position, found.length - 1);
		if (last === '' || (ENDED.test(last.slice(-8)) && !TITLE.test(last))) open = [];
		else if (found.length > 1) open = [last];
		else open = [last, ...open.slice(0, CUT_INTO - 1).map((begun) => `${begun}${joint}${last}`)];
	}
	const positions = new Map(paragraphs.map(({ index }, position) => [index, position]));
	return figures.flatMap((figure) => {
		const position = positions.get(figure.paragraph) ?? -1;
		const paragraph = led[position];
		const number = parts[position]?.findIndex(({ from, to }) => from <= figure.from && figure.to <= to) ?? -1;
		const part = parts[position]?.[number];
		if (paragraph === undefined || !part) return [];
		const sentence = sentenceAt(position, number);
		const surroundings = around[position] ?? '';
		const copies = {
			paragraph: paragraphCopies.of(paragraph),
			surroundings: surroundingCopies.of(surroundings),
			sentence: sentenceCopies.of(sentence),
		};
		const raw = paragraphs[position]?.text.slice(part.from, part.to) ?? '';
		// From the end: what leads in may stand before the sentence or in a paragraph of its own.
		const offset = figure.from - part.from - raw.trimEnd().length;
		const previous = number > 0 ? sentenceAt(position, number - 1) : null;
		return [{ figure, paragraph, surroundings, copies, sentence, previous, offset }];
	});
}

/**
 * What leads in to each paragraph: the last sentence before it, where that ends in a colon, for an item of a list also
 * past the items before. "Planned:" and "Built:" make two figures of "40 quays in the harbour".
 */
function leadsOf(paragraphs: Text['paragraphs'], parts: readonly (readonly { from: number; to: number }[])[]): string[] {
	const leads: string[] = [];
	for (const [i, { kind }] of paragraphs.entries()) {
		const before = paragraphs[i - 1];
		const last = parts[i - 1]?.at(-1);
		if (before && last && endsOpen(before.text)) leads.push(`${before.text.slice(last.from, last.to).trim()} `);
		else leads.push(kind === 'listitem' && before?.kind === 'listitem' ? (leads[i - 1] ?? '') : '');
	}
	return leads;
}

function counter() {
	const counts = new Map<string, number>();
	return {
		add: (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1),
		of: (key: string): number => counts.get(key) ?? 0,
	};
}

/**
 * What identifies a place in its draft, whether it is the only one there, and how many copies there are of the texts that
 * it rests on: where one was added or taken away, nobody can say which. Null where it tells nothing.
 */
type Key = (place: Place) => { key: string; alone: boolean; copies: string } | null;

const byParagraph: Key = ({ paragraph, copies, figure }) => ({
	...{ key: `${figure.from} ${paragraph}`, alone: copies.paragraph === 1, copies: `${copies.sentence}` },
});

/** Copies of one paragraph are told apart by their neighbours, where no copy was added or taken away. */
const bySurroundings: Key = ({ surroundings, copies, figure }) => ({
	...{
		key: `${figure.from} ${surroundings}`,
		alone: copies.surroundings === 1,
		copies: `${copies.paragraph} ${copies.sentence}`,
	},
});

const bySentence: Key = ({ sentence, offset, copies }) =>
	letters(sentence) < TELLING ? null : { key: `${offset} ${sentence}`, alone: copies.sentence === 1, copies: '1' };

const letters = (text: string): number => text.replaceAll(/[^\p{L}]/gu, '').length;

/** "其中三处" is about what stands before it: it is known again together with that. */
const byTwoSentences: Key = ({ sentence, previous, offset, copies }) => {
	if (previous === null || letters(previous) < TELLING) return null;
	return { key: `${offset} ${JSON.stringify([previous, sentence])}`, alone: copies.sentence === 1, copies: '1' };
};

function match(before: readonly Place[], after: readonly Place[], key: Key, pair: (one: Place, other: Place) => void): void {
	const known = new Map<string, { place: Place; copies: string }>();
	for (const place of before) {
		const found = key(place);
		if (found?.alone) known.set(found.key, { place, copies: found.copies });
	}
	for (const place of after) {
		const found = key(place);
		const other = found?.alone ? known.get(found.key) : undefined;
		if (other && other.copies === found?.copies) pair(other.place, place);
	}
}

/** What a figure reads. Where any of it differs, it has to be looked at again. */
function saying({ text, kind, value, low, high, unit, modifier, aspect }: Figure): string {
	return JSON.stringify([text, kind, value, low, high, unit, modifier, aspect]);
}

/**
 * Whether two figures in the same words are about different things all the same: what they take from a heading or from
 * the text before them is another period, place or thing. That one of them takes nothing is no contradiction (what was
 * moved to the top has nothing before it), nor is what the story as a whole would lend to any figure without its own.
 */
function contradict(one: Figure, other: Figure): boolean {
	const differ = (a: Qualifier, b: Qualifier) => isOwn(a) && isOwn(b) && a.text !== b.text;
	return differ(one.period, other.period) || differ(one.place, other.place) || differ(one.metric, other.metric);
}

const isOwn = ({ text, source }: Qualifier): boolean => text !== '' && source !== 'story';

/** For the eye only: figures whose sentences are the same once their figures are taken out, each alone in its draft. */
function changedFigures(before: readonly Place[], after: readonly Place[]): Map<Figure, Figure> {
	const framed = (places: readonly Place[]) => {
		const seen = counter();
		const keys = places.map((place) => {
			const frame = place.sentence.replaceAll(/[\p{N}.,，％%〇零一二两三四五六七八九十百千万亿]+/gu, '#');
			seen.add(frame);
			return { place, key: `${seen.of(frame)} ${frame}`, frame };
		});
		return { keys, seen };
	};
	const old = framed(before);
	const fresh = framed(after);
	const known = new Map(old.keys.map(({ key, place }) => [key, place.figure]));
	const pairs = new Map<Figure, Figure>();
	for (const { key, frame, place } of fresh.keys) {
		const figure = known.get(key);
		if (figure && old.seen.of(frame) === fresh.seen.of(frame)) pairs.set(place.figure, figure);
	}
	return pairs;
}
