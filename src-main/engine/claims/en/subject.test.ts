import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('the subject of a sentence', () => {
	it.each([
		// Where a report was written, and what opens a sentence, is none.
		["Hale — Kesh's annual inflation quickened to 6.8 per cent.", '6.8percent', 'annual inflation'],
		['MARLOW, Aug 3 - Farmland in Kesh cost £11,835 an acre.', '£11,835anacre', 'Farmland'],
		['Nationally, the median was £176,900.', '£176,900', 'median'],
		['Going by region, growers sent 3,000 more.', '3,000', 'growers'],
		['Across the valley, growers sent 3,000 more.', '3,000', 'growers'],
		// A number that does something itself is no other's.
		['At the bridge, where 142 sat the test, it rained.', '142', 'sat the test'],
	])('%s (%s): %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('what came next', () => {
	it('is no noun', () => {
		const text = 'Kesh was the most crowded, with 1,312 patients waiting. Hale came next at 1,044, up from 748.';
		expect(claimOf(text, '1,044', 'en').metric).toContain('patients');
	});
});
