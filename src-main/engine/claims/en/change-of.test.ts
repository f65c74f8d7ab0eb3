import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what a change behind its rate is of', () => {
	it.each([
		['The budget calls for a nearly 5 percent increase on water bills.', 'nearly5percent', 'water bills'],
		['It means a 3 percent increase in policing costs amounting to £20.', '3percent', 'policing costs'],
		['Nurses are demanding an 8.5% rise in pay.', '8.5%', 'pay'],
		// What it is measured against is not what rose.
		['It was a 20% increase on the same time last year.', '20%', ''],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
