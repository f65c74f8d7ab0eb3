import { ARITHMETIC, plantWrongResult } from '../plant.ts';
import type { SeedClass } from '../types.ts';

export const wrongDifference: SeedClass = {
	id: 'wrong-difference',
	title: 'A change or a remainder that its ends do not give',
	level: 'error',
	rules: ARITHMETIC,
	plant: (reading, source, random) => plantWrongResult(reading, source, random, ['difference', 'remainder']),
};
