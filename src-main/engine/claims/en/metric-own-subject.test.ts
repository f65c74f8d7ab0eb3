import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text.split('\n\n'), figure, 'en').metric;

describe('what its own sentence is told of goes before what the sentence before was of', () => {
	it.each([
		['The hotel has 310 rooms. Its ballroom will seat 850.', '850', 'ballroom'],
		['A boat with 71 children sank. The stands on the quay held 7,000.', '7,000', 'stands on the quay'],
		['Wool exports rose 4%. Coconut oil did far better, doubling to $212 million.', 'doubling', 'Coconut oil'],
		['Some 55% of households said so. The margin of error is ±2 points.', '2points', 'margin of error'],
		['Ten rooms were let. Behind the wall, 40 stood empty.', '40', 'rooms stood empty'],
		// Words that point, guesses, and those of whom there are more, go on with what was told.
		['The jobless rate rose to 4.7%. Economists had pencilled in a rise to 4.5%.', '4.5%', 'jobless rate'],
		['The town has places for 560 pupils. Kesh School could take 80 more.', '80', 'pupils'],
		['Rents rose 2 percent. Kesh had the fastest wage growth, up 9.1 percent.', '9.1percent', 'wage growth'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
