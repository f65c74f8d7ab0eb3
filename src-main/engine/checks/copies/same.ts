/** Paragraphs that are copies word for word: of the page, of the extractor, or of somebody's hand. */
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { type Entry, inTwoReports, isEcho, isLead, type Pair, pairFinding, standsApart } from './entries.ts';

export function exactPairs(entries: readonly Entry[]): Pair[] {
	const first = new Map<string, Entry>();
	const pairs: Pair[] = [];
	for (const entry of entries) {
		const earlier = first.get(entry.folded.text);
		if (earlier) pairs.push({ first: earlier, second: entry });
		else first.set(entry.folded.text, entry);
	}
	return pairs;
}

/** A page dump that holds the whole article twice is one thing to say, not thirty: so much of it, and so many at least. */
const WHOLE = 0.4;
const LEAST_WHOLE = 3;
/** Copies that follow one another as their originals do are one block that was pasted. */
const LEAST_BLOCK = 3;
/** What stands so often, with text between, is what a page prints at its head or foot; with numbers in it, only so often. */
const LEAST_RUNNING = 3;
const LEAST_RUNNING_NUMBERS = 6;

/** A brief on the front page and the report inside have one lead; any other paragraph in two reports went astray. */
const leads = (view: DocumentView, { first, second }: Pair): boolean => isLead(view, first) || isLead(view, second);

function judgeOne(view: DocumentView, pair: Pair): Outcome {
	if (isEcho(view, pair)) return pairFinding(pair, 'echo', 'note', {});
	if (inTwoReports(view, pair)) return pairFinding(pair, 'stories', leads(view, pair) ? 'note' : 'warning', {});
	if (standsApart(view, pair.first) || standsApart(view, pair.second)) return pairFinding(pair, 'display', 'note', {});
	return pairFinding(pair, 'exact', 'warning', {});
}

/** A finding of several pairs points at all their paragraphs, the first ones before their copies. */
function covering(outcome: Outcome, pairs: readonly Pair[]): Outcome {
	const all = [...new Set([...pairs.map(({ first }) => first), ...pairs.map(({ second }) => second)])].map(
		(entry) => entry.paragraph,
	);
	const where = { paragraphs: all.map(({ index }) => index), spans: all.map(({ start, end }) => ({ start, end })) };
	return outcome.finding
		? { ...outcome, finding: { ...outcome.finding, ...where, basis: all.map(({ text }) => text) } }
		: outcome;
}

/** Runs of pairs whose first and second members both go on by one paragraph. */
function blocksOf(pairs: readonly Pair[]): Pair[][] {
	const blocks: Pair[][] = [];
	for (const pair of pairs) {
		const last = blocks.at(-1)?.at(-1);
		const goesOn = last && pair.first.order === last.first.order + 1 && pair.second.order === last.second.order + 1;
		if (goesOn) blocks.at(-1)?.push(pair);
		else blocks.push([pair]);
	}
	return blocks;
}

/**
 * What is to be said of exact copies. `alike` are the copies with changed figures: they count when a whole text
 * stands twice. `of` is how many paragraphs are long enough to be compared.
 */
export function judgeExact(view: DocumentView, pairs: readonly Pair[], alike: readonly Pair[], of: number): Outcome[] {
	const [first] = [...pairs, ...alike].sort((a, b) => a.second.order - b.second.order);
	if (!first || pairs.length === 0) return [];
	const copies = pairs.length + alike.length;
	if (copies >= LEAST_WHOLE && copies >= WHOLE * of) return [pairFinding(first, 'whole', 'note', { count: copies })];

	const byFirst = Map.groupBy(pairs, (pair) => pair.first);
	const running = new Set<Entry>();
	const outcomes: Outcome[] = [];
	for (const [entry, own] of byFirst) {
		const apart = own.every(({ second }, i) => second.order > (i === 0 ? entry : (own[i - 1]?.second ?? entry)).order + 1);
		const [one] = own;
		const numbers = view.figuresIn(entry.paragraph.index).some(({ kind }) => kind !== 'time');
		if (own.length + 1 < (numbers ? LEAST_RUNNING_NUMBERS : LEAST_RUNNING) || !apart || !one) continue;
		running.add(entry);
		outcomes.push(covering(pairFinding(one, 'running', 'note', { count: own.length + 1 }), own));
	}
	const rest = pairs.filter((pair) => !running.has(pair.first));
	for (const block of blocksOf(rest)) {
		const [one] = block;
		const last = block.at(-1);
		if (!one || !last) continue;
		const plain = block.every((pair) => judgeOne(view, pair).finding?.variant === 'exact');
		if (block.length < LEAST_BLOCK || !plain) outcomes.push(...block.map((pair) => judgeOne(view, pair)));
		else {
			const ends = { firstEnd: last.first.paragraph.index + 1, secondEnd: last.second.paragraph.index + 1 };
			outcomes.push(covering(pairFinding(one, 'block', 'warning', ends), block));
		}
	}
	return outcomes;
}
