import { swaps } from '../digits.ts';
import { ARITHMETIC, plantSlip } from '../plant.ts';
import type { SeedClass } from '../types.ts';

export const digitSwap: SeedClass = {
	id: 'digit-swap',
	title: 'Two neighbouring digits swapped in a figure that can be recomputed',
	level: 'error',
	rules: ARITHMETIC,
	plant: (reading, source, random) =>
		plantSlip(
			reading,
			source,
			random,
			(digits) => swaps(digits, random),
			({ kind }) => kind !== 'same',
		),
};
