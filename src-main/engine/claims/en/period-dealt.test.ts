/** Times of contracts, of sales and of what a row of nouns is paid for. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string): string => claimOf([text], figure, 'en').period;

describe('when an English figure holds', () => {
	it.each([
		['Tin slid on Tuesday. The palm oil contract for October lost RM47.', 'RM47', 'on Tuesday'],
		['Tin slid on Tuesday. Palladium for June was weaker, giving up 2.4 per cent.', '2.4percent', 'on Tuesday'],
		['Tin slid on Tuesday. Exports of coffee for June rose 4%.', '4%', 'for June'],
		['Hale will press 1.3 million tonnes this campaign against 855,000 a year ago.', '1.3milliontonnes', 'this campaign'],
		["Wool made $6.10 a kilo at this week's sale, up from $5.95 at the previous sale.", '$5.95', 'at the previous sale'],
		['Turnout was 61% in May against 58% at the last election.', '58%', 'at the last election'],
		[
			'The 2019-20 budget is out. It has $2.8 billion for piers, depots, sheds and cranes over five years.',
			'$2.8billion',
			'over five years',
		],
		['The list held 9,310 names at the close of the roll on Saturday.', '9,310names', 'on Saturday'],
		['Hale had 745 thefts in 2016, compared with 701 in 2015. In Kesh there were 74 compared with 89.', '89', '2015'],
		['Thefts rose 4% in 2016 and are down 12% over 10 years. In Kesh there were 74 compared with 89.', '89', '2016'],
	])('%s %s', (text, figure, period) => expect(of(text, figure)).toBe(period));
	it('is of what a bulletin counts, and not of its release', () => {
		const toll = [
			'The number of people ill with fever since the start of the year has grown to 980, and 11 have died, the office said in a bulletin released over the weekend.',
			'Hale had 312 of the cases.',
		];
		expect(claimOf(toll, '312', 'en').period).not.toContain('weekend');
		expect(claimOf(toll, '11', 'en').period).toBe('since the start of the year');
	});
	it('is the stretch that a report says its numbers cover', () => {
		const toll = [
			'Fever has struck 980 people since the start of the year, the office said.',
			'The count covers March 1 to October 11.',
			'Hale had 312 of the cases.',
		];
		expect(claimOf(toll, '312', 'en').period).toBe('March 1 to October 11');
	});
	it('is not the time of a mean told on the way', () => {
		const shares = [
			'Shares in Hale finished firmer on Tuesday.',
			'Turnover came to £4.1bn, against a daily average this year of about £5.1bn. Some 146m shares moved.',
			'Of the 267 counters, 142 rose.',
		];
		expect(claimOf(shares, 'about£5.1bn', 'en').period).toBe('this year');
		for (const figure of ['Some146mshares', '142']) expect(claimOf(shares, figure, 'en').period).toBe('on Tuesday');
	});
	it('is not the stretch behind another verb', () =>
		expect(
			of('In 2019 it gave $3 billion to roads, bridges that were shut and wards it had built over four years.', '$3billion'),
		).toBe('2019'));
});
