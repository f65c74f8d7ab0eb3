import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestIncreasing } from './increasing.ts';

/** By trying every subset. */
function longest(values: readonly number[]): number {
	let best = 0;
	for (let subset = 0; subset < 1 << values.length; subset++) {
		const chosen = values.filter((_, i) => subset & (1 << i));
		if (chosen.every((value, i) => i === 0 || (chosen[i - 1] ?? value) < value)) best = Math.max(best, chosen.length);
	}
	return best;
}

test('what is found increases, and nothing longer does', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), (values) => {
			const positions = [...longestIncreasing(values)].sort((a, b) => a - b);
			const chosen = positions.map((position) => values[position] ?? -1);
			for (const [i, value] of chosen.entries()) if (i > 0) expect(value).toBeGreaterThan(chosen[i - 1] ?? value);
			expect(chosen).toHaveLength(longest(values));
		}),
	);
});
