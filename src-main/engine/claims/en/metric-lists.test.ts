import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').metric;

describe('what a list of names with their numbers is of', () => {
	const wells =
		'The four wards with the highest number of wells dug per 1,000 people were: Orme with 14.2 (down from 15.1), Tarrow Bay with 11.8.';
	it.each([
		[wells, '14.2', 'wells dug per 1,000 people'],
		[wells, '15.1', 'wells dug per 1,000 people'],
		[wells, '11.8', 'wells dug per 1,000 people'],
		['The longest delays were: Orme (12 minutes), Tarrow Bay (8 minutes).', '8minutes', 'delays'],
		['Orme Yard had the largest order book, worth £80 million.', '£80million', 'order book'],
		['The wards with the largest rise in rents were Orme with 6.1 percent, Tarrow with 5.4 percent.', '5.4percent', 'rents'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	it('is told by the paragraph before that ends with a colon', () => {
		const list = [
			'Wards with the most bee hives per 100 homes were:',
			'Orme with 11.6 (down from 12.9)',
			'Tarrow Bay with 9.2',
			'It rained for 40 days.',
		];
		expect(of(list, '11.6')).toBe('bee hives per 100 homes');
		expect(of(list, '12.9')).toBe('bee hives per 100 homes');
		expect(of(list, '9.2')).toBe('bee hives per 100 homes');
	});

	it('is not told where only those who are ranked are named', () => {
		expect(of(['The worst wards were:', 'Orme with 11.6 percent'], '11.6percent')).not.toBe('wards');
	});
});

describe('a name is never what is counted where something was told before', () => {
	it.each([
		['Rents rose 3 percent. At the bottom was Tarrow Bay with 0.4 percent.', '0.4percent', 'Rents'],
		['The mean score was 5.2. Orme Cross scored 4.1 points.', '4.1points', 'mean score'],
		['Rents rose 2 percent. Kesh had the fastest wage growth, up 9.1 percent.', '9.1percent', 'wage growth'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('of a count with its own noun is the share in brackets behind it', () => {
	const text = 'The port took 287 ketches (down 26 percent), 68 sloops (down 19 percent).';
	it('each of its own', () => {
		expect(of(text, '26percent')).toContain('ketches');
		expect(of(text, '19percent')).toContain('sloops');
	});
});
