/** A time told in a figure's own clause or sentence is its time, whatever the report round it is of. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const LEAD = 'Hale sold 900 tonnes of barley last year.';
const of = (sentence: string, figure: string): string => claimOf([LEAD, sentence], figure, 'en').period;

describe('now', () => {
	it.each([
		['A place at Marlow House now costs £5,900 a week.', '£5,900aweek', 'now'],
		['The rate falls to 8.762, from 8.799 now.', '8.799', 'now'],
		['Some 4,300 farmers are now on the register.', 'Some4,300farmers', 'now'],
		['Bookings by phone grew by more than two-fifths and now stand at 44% of the whole.', '44%', 'now'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
	it.each([
		['Until now Marlow had 30 shops.', '30shops', 'Until now'],
		['Kesh now expects to spend £28m.', '£28m', 'last year'],
		['The bill came to £40,000, up 4% on the now-closed mill.', '4%', 'last year'],
	])('is none of %s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
});

describe('what the words beside a time make of it', () => {
	it.each([
		['The last count, in June, found 88 herons.', '88herons', 'in June'],
		['In the last week before Christmas it was 52 tonnes.', '52tonnes', 'the last week before Christmas'],
		['Some 940 men were proceeded against in court in 2018.', 'Some940men', '2018'],
		['The council will spend £11m more than it budgeted for this year.', '£11m', 'this year'],
		['Some 30 beds have been left empty since June, saving £2.1m.', '£2.1m', 'since June'],
		['A man was seen in Ash Road on the Tuesday with 62 coins.', '62coins', 'on the Tuesday'],
		['A mere four in ten plans were done in the spring.', 'fourinten', 'in the spring'],
		['Auditors went to 37 clubs last term and nine kept no books.', 'nine', 'last term'],
		['The year before it was 41,600.', '41,600', 'The year before'],
		['Marlow dug 27,450 tonnes from the pit that month, an average of 900 a day.', '27,450tonnes', 'that month'],
		['Kesh had 90 spills, 27 of them with fires, as of Sunday.', '27', 'Sunday'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
});

describe('the time of a base', () => {
	it.each([
		['Stocks grew to 241,507 tonnes from 239,882 tonnes previously.', '239,882tonnes', 'previously'],
		['Kesh made £214m in June, against £264m last time.', '£264m', 'last time'],
		['The mark stood at 4.22 at 6pm compared with 4.28 at Friday’s close.', '4.28', 'at Friday’s close'],
		['Kesh had 83 thefts up to May 19, compared to 66 over the same months of last year.', '66', 'the same months of last year'],
		['Petty thefts rose 31 per cent to 114 (87 in 2019).', '87', '2019'],
	])('is the base’s: %s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
	it.each([
		['Births were 2,606, as opposed to 2,878 in October 2018. Some 557 pairs wed.', 'Some557pairs', 'last year'],
		['Rents rose 2%, from 5% in May and 7% in April. Fares fell 3.2%.', '3.2%', 'last year'],
		['Output was 8.1% lower following a 6.9% contraction in September. Gold fell 45%.', '45%', 'last year'],
		['Petty thefts rose 31 per cent to 114 (87 in 2019).', '31percent', 'last year'],
		['Farms drew 131 litres, less than half of what they drew five years ago.', '131litres', 'last year'],
	])('is no other figure’s: %s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
});
