/**
 * Chance that can be repeated: Mulberry32 (Tommy Ettinger), 32 bits of state, period 2^32. The seed of each plant is
 * the FNV-1a hash of the run's seed, the class, the report and the round, so that adding a class or a report changes
 * no other plant.
 */
export interface Random {
	/** In [0, 1). */
	next(): number;
	/** A whole number in [0, below). */
	below(below: number): number;
	/** A whole number from low to high, both included. */
	between(low: number, high: number): number;
	/** A member of the list; undefined of an empty one. */
	pick<T>(list: readonly T[]): T | undefined;
	/** A shuffled copy (Fisher–Yates). */
	shuffle<T>(list: readonly T[]): T[];
}

/** FNV-1a over the UTF-16 units of the parts, 32 bits. */
export function hash(...parts: readonly (string | number)[]): number {
	let h = 0x811c9dc5;
	for (const char of parts.join('\u0000')) {
		h ^= char.codePointAt(0) ?? 0;
		h = Math.imul(h, 0x01000193);
	}
	return h >>> 0;
}

export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const below = (n: number): number => Math.floor(next() * n);
	return {
		next,
		below,
		between: (low, high) => low + below(high - low + 1),
		pick: (list) => list[below(list.length)],
		shuffle: (list) => {
			const copy = [...list];
			for (let i = copy.length - 1; i > 0; i--) {
				const k = below(i + 1);
				const [a, b] = [copy[i], copy[k]];
				if (a !== undefined && b !== undefined) [copy[i], copy[k]] = [b, a];
			}
			return copy;
		},
	};
}
