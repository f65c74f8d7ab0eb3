import { ARITHMETIC, plantWrongResult } from '../plant.ts';
import type { SeedClass } from '../types.ts';

export const wrongSum: SeedClass = {
	id: 'wrong-sum',
	title: 'A total that its parts do not give',
	level: 'error',
	rules: ARITHMETIC,
	plant: (reading, source, random) => plantWrongResult(reading, source, random, ['sum']),
};
