import type { SeedClass } from '../types.ts';
import { plantWords } from '../words.ts';

export const wrongClock: SeedClass = {
	id: 'wrong-clock',
	title: 'A minute that no hour has',
	level: 'error',
	rules: ['impossible-clock'],
	plant: (reading, source, random) =>
		plantWords(reading, source, random, [
			{
				pattern: /(?:[上下]午|凌晨|早上|晚上?|中午)\d{1,2}[:：时点](?<x>\d{2})(?=分|[^\d分])/dgu,
				other: () => `${random.between(60, 99)}`,
			},
			{ pattern: /\b\d{1,2}[:.](?<x>\d{2}) ?[ap]\.?m\b/dgu, other: () => `${random.between(60, 99)}` },
		]),
};
