import { ARITHMETIC, plantWrongResult } from '../plant.ts';
import type { SeedClass } from '../types.ts';

export const wrongGrowth: SeedClass = {
	id: 'wrong-growth',
	title: 'A rate of change that its two ends do not give',
	level: 'error',
	rules: ARITHMETIC,
	plant: (reading, source, random) => plantWrongResult(reading, source, random, ['growth']),
};
