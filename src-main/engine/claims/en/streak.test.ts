import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what a streak is of', () => {
	it.each([
		['The harbour fair was closed for the third year running.', 'third', 'year running'],
		['Ferry fares rose for the fifth month in a row.', 'fifth', 'month in a row'],
		['It was the sixth monthly drop in succession.', 'sixth', 'monthly drop'],
		['The Gulls, who have lost five straight, rested.', 'five', 'lost straight'],
		["It hadn't won eight in a row since May.", 'eight', 'won in a row'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	it('is nothing that is counted behind it', () => {
		expect(of('Cod stocks fell for the fourth year running, to 31,870.', '31,870')).toBe('Cod stocks');
	});
});
