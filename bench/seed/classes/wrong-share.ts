import { ARITHMETIC, plantWrongResult } from '../plant.ts';
import type { SeedClass } from '../types.ts';

export const wrongShare: SeedClass = {
	id: 'wrong-share',
	title: 'A share that its part and whole do not give',
	level: 'error',
	rules: ARITHMETIC,
	plant: (reading, source, random) => plantWrongResult(reading, source, random, ['share']),
};
