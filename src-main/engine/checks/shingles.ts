/** Near-duplicates without comparing all pairs: sets of hashed 5-grams and a bottom-k sketch to find candidates. */

const SIZE = 5;
const SKETCH = 8;
/** Formulaic texts share sketches by the hundred; past this many a posting list tells nothing any more. */
const POSTINGS = 16;
/** How many candidates of one text are compared in full. */
const VERIFIED = 4;

/** The 5-grams of a text as 32-bit hashes. A text shorter than five units has none. */
export function shingles(text: string): Set<number> {
	const set = new Set<number>();
	for (let i = 0; i + SIZE <= text.length; i++) {
		let hash = 0x811c9dc5;
		for (let k = i; k < i + SIZE; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
		// FNV mixes its low bits last; the sketch sorts by the whole value.
		hash ^= hash >>> 15;
		set.add(Math.imul(hash, 0x2c1b3c6d) >>> 0);
	}
	return set;
}

/** Shared part of two sets, 0 to 1. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	if (a.size === 0 && b.size === 0) return 0;
	let shared = 0;
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	for (const x of small) if (large.has(x)) shared++;
	return shared / (a.size + b.size - shared);
}

/** The `count` lowest hashes of a set, ascending: sets that are much alike have some of them in common. */
export function lowestShingles(set: ReadonlySet<number>, count: number): number[] {
	const lowest: number[] = [];
	for (const hash of set) {
		if (lowest.length === count && hash >= (lowest[count - 1] ?? 0)) continue;
		let place = lowest.length;
		while (place > 0 && (lowest[place - 1] ?? 0) > hash) place--;
		lowest.splice(place, 0, hash);
		if (lowest.length > count) lowest.pop();
	}
	return lowest;
}

export interface NearPair {
	/** Positions in the list that was handed over; `first` < `second`. */
	first: number;
	second: number;
	/** Jaccard of the 5-grams. */
	likeness: number;
}

/** For each text its most alike predecessor, if their likeness reaches `floor`. Time linear in the texts together. */
export function nearPairs(texts: readonly string[], floor: number): NearPair[] {
	const sets = texts.map(shingles);
	const index = new Map<number, number[]>();
	const pairs: NearPair[] = [];
	sets.forEach((set, second) => {
		const votes = new Map<number, number>();
		for (const hash of lowestShingles(set, SKETCH)) {
			const postings = index.get(hash);
			if (!postings) {
				index.set(hash, [second]);
				continue;
			}
			for (const first of postings) votes.set(first, (votes.get(first) ?? 0) + 1);
			if (postings.length < POSTINGS) postings.push(second);
		}
		const candidates = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, VERIFIED);
		let best: NearPair | null = null;
		for (const [first] of candidates) {
			const other = sets[first];
			if (!other) continue;
			const likeness = jaccard(other, set);
			if (likeness >= floor && (!best || likeness > best.likeness)) best = { first, second, likeness };
		}
		if (best) pairs.push(best);
	});
	return pairs;
}
