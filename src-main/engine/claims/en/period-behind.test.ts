/** A time that stands behind several figures of one statement is of all of them. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const LEAD = 'Hale sold 900 tonnes of barley last year.';
const of = (sentence: string, figure: string): string => claimOf([LEAD, sentence], figure, 'en').period;

describe('a time behind a change and its level', () => {
	const shares = 'Shares added 93 cents, or 4.4 percent, to $22.05 by midday Tuesday.';
	it.each(['93cents', '4.4percent', '$22.05'])('is of %s', (figure) => expect(of(shares, figure)).toBe('by midday Tuesday'));
	it.each([
		['The scrip was 8.2 per cent higher at Rs 1,291 on Friday.', '8.2percent', 'on Friday'],
		['They were up 3.4 percent at 246.60 francs in early June.', '3.4percent', 'early June'],
		['Sales rose 5% to £40m in the third quarter.', '5%', 'third quarter'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toContain(period));
});

describe('an amount told twice', () => {
	it.each([
		['Debt was £1.17bn in mid-June, or 5.1 times earnings.', '5.1times', 'mid-June'],
		['It made $48m, compared with $43.1 million (53 cents) a year ago.', '$43.1million', 'a year ago'],
		['It made $48m, compared with $43.1 million (53 cents) a year ago.', '53cents', 'a year ago'],
		['It made $48m (61 cents) in June, compared with $43m (53 cents) a year ago.', '61cents', 'in June'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
});

describe('some of those just counted', () => {
	it.each([
		['The bridge has had 11 crashes since 1996, two of them fatal.', 'two', 'since 1996'],
		['Two groups have shut 19 shops since Easter, seven of which were in Vesk.', 'seven', 'since Easter'],
		['Kesh has counted 762 cases since late January, more than half of them in Vesk.', 'morethanhalf', 'since late January'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
	it('are of no other time than their own', () =>
		expect(of('The bridge has had 11 crashes since 1996, two of them in May.', 'two')).toBe('in May'));
});

describe('a time that closes the sentence', () => {
	it('is told of all of it, over two nouns', () =>
		expect(of('At Hale some 71 per cent passed in English and maths this summer.', 'some71percent')).toBe('this summer'));
	it('holds for some of those just counted', () => {
		const tests = [LEAD, 'Some 1,700 sat the tests in April. Seventy-four percent of them passed.'];
		expect(claimOf(tests, 'Seventy-fourpercent', 'en').period).toBe('in April');
		const crash = [LEAD, 'Six people were in hospital on Sunday. Three others were stable.'];
		expect(claimOf(crash, 'Threeothers', 'en').period).toBe('on Sunday');
	});
});
