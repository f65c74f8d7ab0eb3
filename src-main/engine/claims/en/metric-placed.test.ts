import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').metric;

describe('what the place of a figure does to its metric', () => {
	it.each([
		['The population of Kenya rose by 2.4 percent.', '2.4percent', 'population'],
		['Kenya earned £4m in May.', '£4m', 'earned'],
		// What has its place in its name keeps it.
		['The Bank of Kenya raised £4m in May.', '£4m', 'Bank of Kenya'],
		['The train stopped 40 miles south of Nairobi.', '40miles', 'south of Nairobi'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	it('gives the sign of a grade with its letter, and never the sign alone', () => {
		expect(of('The proportion getting an A* rose by 0.2 points to 9.5%.', '9.5%')).toBe('proportion getting an A*');
		expect(of('The share with at least a B+ was 19 percent.', '19percent')).toBe('share with at least a B+');
		expect(of('The share of pupils with at least C+ was 19 percent.', '19percent')).toBe('share of pupils with at least C+');
	});
});
