/** Two drafts paragraph by paragraph: which is which, and what stands otherwise in those that changed. Pure. */
import { diffArrays } from 'diff';
import type { DiffPart, ParagraphDiff, ParagraphPair } from '../../contract/drafts.ts';
import type { Paragraph } from '../../contract/model.ts';
import { type Anchors, anchorsOf } from '../anchors.ts';
import { longestIncreasing } from './increasing.ts';

type Text = readonly Pick<Paragraph, 'index' | 'text'>[];

/** Paragraphs of a changed place are taken for versions of each other from so much common text on. */
const ALIKE = 0.4;

/** At another place it takes more. */
const VERY_ALIKE = 0.6;

/** Pairs of paragraphs; past this, only what is still in its place is taken for changed. */
const MOST_COMPARED = 4000;

/** More tokens than this on both sides together are shown as one removed and one new stretch: nobody reads such a diff. */
const LONGEST_DIFF = 40_000;

/** Beyond so many edits two texts have nothing to do with each other, and finding the shortest way costs their product. */
const MOST_EDITS = 2000;

/**
 * Words, numbers with their separators, single Han characters, single marks, runs of blanks. Joined they are the text
 * again; a figure is one token, so that no diff cuts it apart.
 */
const TOKEN = /\d+(?:[.,，]\d+)*|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\s+|[\s\S]/gu;

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** In the order of the later draft; what is gone stands after what it followed. */
export function diffParagraphs(before: Text, after: Text): ParagraphDiff[] {
	const pairs = pairsOf(before, after);
	const matched = [...pairs].sort(([a], [b]) => a - b);
	const inOrder = longestIncreasing(matched.map(([, earlier]) => earlier));
	const moved = new Set(matched.filter((_, i) => !inOrder.has(i)).map(([later]) => later));
	const changed = changedIn(
		before,
		after,
		pairs,
		matched.filter((_, i) => inOrder.has(i)),
	);
	const accounted = new Set([...pairs.values(), ...changed.values()]);
	const found: ParagraphDiff[] = [];
	let next = 0;
	const goneUpTo = (end: number) => {
		for (; next < end; next++) {
			const paragraph = before[next];
			if (!paragraph || accounted.has(next)) continue;
			found.push({ change: 'gone', earlier: paragraph.index, later: null, parts: [{ change: 'gone', text: paragraph.text }] });
		}
	};
	const goneNext = () => {
		let end = next;
		while (end < before.length && !accounted.has(end)) end++;
		goneUpTo(end);
	};
	for (const [place, { index, text }] of after.entries()) {
		const same = pairs.get(place);
		const other = same ?? changed.get(place);
		const old = other === undefined ? undefined : before[other];
		if (other !== undefined && !moved.has(place)) {
			goneUpTo(other);
			next = Math.max(next, other + 1);
		}
		if (!old) found.push({ change: 'new', earlier: null, later: index, parts: [{ change: 'new', text }] });
		else if (same === undefined)
			found.push({ change: 'changed', earlier: old.index, later: index, parts: diffText(old.text, text) });
		else {
			const change = moved.has(place) ? 'moved' : 'same';
			found.push({ change, earlier: old.index, later: index, parts: [{ change: 'same', text }] });
		}
		if (other !== undefined && !moved.has(place)) goneNext();
	}
	goneUpTo(before.length);
	return found;
}

/** What stands in one text and not in the other, word by word, character by character in Chinese. */
export function diffText(before: string, after: string): DiffPart[] {
	const [old, fresh] = [tokensOf(before), tokensOf(after)];
	const whole = (): DiffPart[] => [
		...(before === '' ? [] : [{ change: 'gone' as const, text: before }]),
		...(after === '' ? [] : [{ change: 'new' as const, text: after }]),
	];
	if (old.length + fresh.length > LONGEST_DIFF) return whole();
	const changes = diffArrays(old, fresh, { maxEditLength: MOST_EDITS });
	return (
		changes?.map(({ added, removed, value }) => ({ change: added ? 'new' : removed ? 'gone' : 'same', text: value.join('') })) ??
		whole()
	);
}

/** Places of the later draft with the place of the same text in the earlier one. Copies pair off in order. */
function pairsOf(before: Text, after: Text): Map<number, number> {
	const places = new Map<string, number[]>();
	for (const [place, { text }] of before.entries()) {
		const found = places.get(text);
		if (found) found.push(place);
		else places.set(text, [place]);
	}
	const taken = new Map<string, number>();
	const pairs = new Map<number, number>();
	for (const [place, { text }] of after.entries()) {
		const count = taken.get(text) ?? 0;
		const other = places.get(text)?.[count];
		if (other === undefined) continue;
		pairs.set(place, other);
		taken.set(text, count + 1);
	}
	return pairs;
}

/** Between two paragraphs that stayed, what is left on both sides is paired in order where it is alike enough. */
function changedIn(before: Text, after: Text, pairs: ReadonlyMap<number, number>, kept: readonly (readonly [number, number])[]) {
	const taken = new Set(pairs.values());
	const changed = new Map<number, number>();
	const stations: (readonly [number, number])[] = [...kept, [after.length, before.length]];
	let [later, earlier] = [0, 0];
	for (const [nextLater, nextEarlier] of stations) {
		for (; later < nextLater; later++) {
			const text = pairs.has(later) ? undefined : after[later]?.text;
			if (text === undefined) continue;
			for (let other = earlier; other < nextEarlier; other++) {
				if (taken.has(other) || !alike(before[other]?.text ?? '', text)) continue;
				changed.set(later, other);
				taken.add(other);
				earlier = other + 1;
				break;
			}
		}
		[later, earlier] = [nextLater + 1, nextEarlier + 1];
	}
	pairMovedAndChanged(before, after, { taken, settled: (place) => pairs.has(place) || changed.has(place), changed });
	return changed;
}

/** What is still left may have been moved and changed both. A page of new text is not compared with a page of old. */
function pairMovedAndChanged(
	before: Text,
	after: Text,
	{ taken, settled, changed }: { taken: Set<number>; settled(place: number): boolean; changed: Map<number, number> },
): void {
	const left = [...after.keys()].filter((place) => !settled(place));
	const old = [...before.keys()].filter((place) => !taken.has(place));
	if (left.length * old.length > MOST_COMPARED) return;
	for (const place of left) {
		const other = old.find((one) => !taken.has(one) && alike(before[one]?.text ?? '', after[place]?.text ?? '', VERY_ALIKE));
		if (other === undefined) continue;
		changed.set(place, other);
		taken.add(other);
	}
}

/** By the share of tokens that they have in common, however often: linear, where a diff is not. */
function alike(one: string, other: string, share = ALIKE): boolean {
	const count = new Map<string, number>();
	const [a, b] = [tokensOf(one), tokensOf(other)];
	for (const token of a) count.set(token, (count.get(token) ?? 0) + 1);
	let common = 0;
	for (const token of b) {
		const left = count.get(token) ?? 0;
		if (left === 0) continue;
		common++;
		count.set(token, left - 1);
	}
	return 2 * common >= share * (a.length + b.length);
}

/**
 * Which paragraphs are the ones of the draft before, beyond doubt: the same text as often in both drafts, alone or with
 * the same neighbours. What was noted on any other is no note on this one.
 */
export function paragraphPairs(before: Text, earlier: Anchors, after: Text): ParagraphPair[] {
	const natural = anchorsOf({ paragraphs: after, figures: [] });
	const [old, fresh] = [standing(before), standing(after)];
	const found: ParagraphPair[] = [];
	for (const [key, { index, copies }] of fresh.alone) {
		const other = old.alone.get(key);
		const name = natural.ofParagraph[index];
		const anchor = other && other.copies === copies ? earlier.ofParagraph[other.index] : undefined;
		if (name && anchor) found.push({ natural: { paragraph: name.paragraph, occurrence: name.occurrence }, anchor });
	}
	return found;
}

/** Every paragraph that can be told from all others: by its text, else by its text and its neighbours'. */
function standing(paragraphs: Text) {
	const copies = new Map<string, number>();
	const around = paragraphs.map(({ text }, i) => JSON.stringify([paragraphs[i - 1]?.text, text, paragraphs[i + 1]?.text]));
	const surroundings = new Map<string, number>();
	for (const [i, { text }] of paragraphs.entries()) {
		copies.set(text, (copies.get(text) ?? 0) + 1);
		const key = around[i] ?? '';
		surroundings.set(key, (surroundings.get(key) ?? 0) + 1);
	}
	const alone = new Map<string, { index: number; copies: number }>();
	for (const [i, { index, text }] of paragraphs.entries()) {
		const count = copies.get(text) ?? 0;
		const key = count === 1 ? text : (around[i] ?? '');
		if (count === 1 || surroundings.get(key) === 1) alone.set(`${count === 1 ? 't' : 's'} ${key}`, { index, copies: count });
	}
	return { alone };
}
