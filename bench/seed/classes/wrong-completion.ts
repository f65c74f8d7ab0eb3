import { ARITHMETIC, plantWrongResult } from '../plant.ts';
import type { SeedClass } from '../types.ts';

export const wrongCompletion: SeedClass = {
	id: 'wrong-completion',
	title: 'A completion rate that done and target do not give',
	level: 'error',
	rules: ARITHMETIC,
	plant: (reading, source, random) => plantWrongResult(reading, source, random, ['completion']),
};
