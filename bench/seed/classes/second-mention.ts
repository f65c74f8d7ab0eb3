import { slips, swaps } from '../digits.ts';
import { ARITHMETIC, plantSlip } from '../plant.ts';
import type { SeedClass } from '../types.ts';

export const secondMention: SeedClass = {
	id: 'second-mention',
	title: 'One of two mentions of a fact changed by a digit',
	level: 'warning',
	rules: [...ARITHMETIC, 'duplicate-paragraph', 'headline-figure'],
	plant: (reading, source, random) =>
		plantSlip(
			reading,
			source,
			random,
			(digits) => (random.next() < 0.5 ? swaps(digits, random) : slips(digits, random)),
			({ kind }) => kind === 'same',
		),
};
