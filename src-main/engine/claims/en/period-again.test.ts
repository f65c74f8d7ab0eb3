import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string): string => claimOf([text], figure, 'en').period;

describe('a time that is told again', () => {
	it.each([
		['In 2019, the last summer before the pandemic, the figure was 25%.', '25%', '2019'],
		['In 2019, which members had asked for as a year before the pandemic, there were 171 thefts.', '171thefts', '2019'],
		['For the first half (April-September), profit was Rs 104 crore.', 'Rs104crore', 'the first half'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toContain(period));
});
