import { drops } from '../digits.ts';
import { ARITHMETIC, plantSlip } from '../plant.ts';
import type { SeedClass } from '../types.ts';

export const digitDropped: SeedClass = {
	id: 'digit-dropped',
	title: 'A digit lost from a figure that can be recomputed',
	level: 'error',
	rules: ARITHMETIC,
	plant: (reading, source, random) =>
		plantSlip(
			reading,
			source,
			random,
			(digits) => drops(digits, random),
			({ kind }) => kind !== 'same',
		),
};
