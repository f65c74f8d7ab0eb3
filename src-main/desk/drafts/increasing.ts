/** The positions of a longest strictly increasing subsequence: what stayed in order when all the rest moved. O(n log n). */
export function longestIncreasing(values: readonly number[]): Set<number> {
	/** By length less one: the position of the smallest last value of a subsequence that long. */
	const ends: number[] = [];
	const before: number[] = [];
	const valueAt = (position: number | undefined): number => (position === undefined ? Infinity : (values[position] ?? Infinity));
	for (const [position, value] of values.entries()) {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (valueAt(ends[middle]) < value) low = middle + 1;
			else high = middle;
		}
		before[position] = low > 0 ? (ends[low - 1] ?? -1) : -1;
		ends[low] = position;
	}
	const found = new Set<number>();
	for (let position = ends.at(-1) ?? -1; position >= 0; position = before[position] ?? -1) found.add(position);
	return found;
}
