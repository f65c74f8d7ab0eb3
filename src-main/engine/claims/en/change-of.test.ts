import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what a change behind its rate is of', () => {
	it.each([
		['The plan brings in a nearly 5 percent increase on harbour dues.', 'nearly5percent', 'harbour dues'],
		['It brought a 3 percent increase in ferry costs amounting to £20.', '3percent', 'ferry costs'],
		['Nurses are demanding an 8.5% rise in pay.', '8.5%', 'pay'],
		// What it is measured against is not what rose.
		['That is a 17% increase on the same week last year.', '17%', ''],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
