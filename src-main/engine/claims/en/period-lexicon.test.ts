import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string, published: string | null = null) =>
	claimOf(text, figure, 'en', published).period;

describe('words that say when', () => {
	it.each([
		['In May it sold 9 boats. The yard sold 40 boats in the six-month period.', '40boats', 'in the six-month period'],
		['In May it sold 9 boats. During the reporting period 41 came back.', '41', 'During the reporting period'],
		['The plan opens in 2028. It would borrow $40 million over the ten years.', '$40million', 'over the ten years'],
		['On Friday the dam broke. As of this writing, 3,200 families are in tents.', '3,200families', 'As of this writing'],
		['In 2014 it burned. At that time 14 roads were shut.', '14roads', 'At that time'],
		['In 2021 it lent 4,000 books. At year end it had 14 vans.', '14vans', 'At year end'],
		['Last week 9,000 were paid. The other 600 claims will be met by March-end.', '600claims', 'by March-end'],
		['In June it rained. Over the holiday weekend three people drowned.', 'threepeople', 'Over the holiday weekend'],
		['In 2015 it grew 12 tonnes. In the dry season it grew 3 tonnes.', '3tonnes', 'In the dry season'],
		['Police stopped 94 drivers this December.', '94drivers', 'this December'],
		['The rate was 7.1% in the most recent month.', '7.1%', 'the most recent month'],
		['On Christmas Day crews met 12 calls.', '12calls', 'On Christmas Day'],
		['Lately it was dry. Since the outbreak in August 2031, 162 have fallen ill.', '162', 'Since the outbreak in August 2031'],
		['The resort earned $41m from January to June this year.', '$41m', 'from January to June this year'],
		['Jan-June sales were $41m.', '$41m', 'Jan-June'],
		['The rate fell to 31.9% in July-September.', '31.9%', 'in July-September'],
	])('%s %s', (text, figure, period) => expect(of(text, figure)).toBe(period));

	it('joins a part to its whole and a day to the day until which', () => {
		expect(of('It drew 13 million guests in the first six months this year.', '13millionguests')).toContain(
			'first six months this year',
		);
		expect(of('It drew 13 million guests in the second quarter of last year.', '13millionguests')).toContain('of last year');
		expect(of('From 6pm Friday to Sunday evening nine skiers died.', 'nineskiers')).toContain('Friday to Sunday evening');
		expect(of('Seven people died on Saturday and Sunday.', 'Sevenpeople')).toBe('on Saturday and Sunday');
		expect(of('Winds will blow from 1800 on Friday until 0900 on Saturday.', '0900')).toContain('Saturday');
		// Two things told of two days are no stretch.
		expect(of('Seven people died on Friday and on Sunday two more were found.', 'two')).toBe('on Sunday');
	});

	it('gives the owner of a figure to that figure alone', () => {
		const prices = 'In August prices rose 0.3%, after July’s 0.7% and against June’s reading of 0.9%.';
		expect(of(prices, '0.3%')).toBe('In August');
		expect(of(prices, '0.7%')).toBe('July');
		expect(of(prices, '0.9%')).toBe('June');
		expect(of('This year 140 were lost, near 2016’s high of 179.', '179')).toBe('2016');
		expect(of('On Wednesday 500 shares were sold, down from Tuesday’s volume of 780 shares.', '780shares')).toBe('Tuesday');
		expect(of('Some 94 people were hurt in Friday’s quake.', 'Some94people')).toBe('Friday');
		// The day of a meeting is not when its figures hold.
		expect(of('The fund has £9m, Friday’s meeting was told.', '£9m')).toBe('');
		// Brackets that a month heads are of that month.
		expect(of('Imports fell 0.7% in October (September: +0.3%).', '+0.3%')).toBe('September');
	});
});

describe('the time of a base', () => {
	it('is the time right behind it, though the change stands far before', () => {
		const sales = [
			'Kestrel told of its second quarter.',
			'Revenue for the quarter rose 4.6% to $18.2 billion from $17.4 billion last year.',
		];
		expect(of(sales, '4.6%')).toContain('quarter');
		expect(of(sales, '$18.2billion')).toContain('quarter');
		expect(of(sales, '$17.4billion')).toBe('last year');
		// Where people came from is no base.
		expect(of('The fair drew guests from 40 towns last year.', '40towns')).toBe('last year');
	});

	it('is none that ends something else', () => {
		expect(of('Kesh had 40 cases last year. The end of a tenancy was to blame in 27% of cases.', '27%')).toBe('last year');
		expect(of('Vesk has 40 men. By the end of the year it wants 60.', '60')).toBe('By the end of the year');
	});
	it('is none without its capital', () => {
		expect(of('Thefts rose by 7% last year, although this may say little.', '7%')).toBe('last year');
		expect(of('Some 40 took part in march drills last year.', 'Some40')).toBe('last year');
	});
	it('is not taken by the change that is measured from it', () => {
		expect(of('Guests in May came to 2.1 million, up 6.4 percent over the same month last year.', '6.4percent')).toBe('in May');
		expect(of('May was best, with a 14.6% increase over last year.', '14.6%')).toBe('May');
		const travel = 'Compared with April last year, when borders were shut, the increase in May was 251%.';
		expect(of(travel, '251%')).toBe('in May');
		// Counted things of the base keep its time.
		expect(of('It is 2% down on the 6,657 thefts recorded over the same period in 2010.', '6,657thefts')).toContain('2010');
	});

	it('stays with its own clause', () => {
		const fares = 'Air fares in 2003 were 293 crowns while sea fares in 2004 stood at 181 crowns.';
		expect(of(fares, '293crowns')).toBe('2003');
		expect(of(fares, '181crowns')).toBe('2004');
		expect(of('Some 21 schools took part, compared to last year when 17 schools did.', '17schools')).toBe('last year');
	});
});

describe('a time behind commas', () => {
	it('is of both amounts that are one', () => {
		const profit =
			'In May it hired 40. Kestrel earned $58 million, or $0.87 a share, in the three months to August, on fees of 4%.';
		expect(of(profit, '$58million')).toContain('August');
		expect(of(profit, '$0.87ashare')).toContain('August');
		const loss = 'It lost $52 million in 2003, against a restated loss of $136 million, or $2.85 a share, a year earlier.';
		expect(of(loss, '$136million')).toBe('a year earlier');
	});

	it('is of each where two are told respectively, and of a thing that befell then', () => {
		const indexes = 'On Wednesday shares fell. The two gauges lost 4.1 percent and 2.2 percent, respectively, on Tuesday.';
		expect(of(indexes, '4.1percent')).toBe('on Tuesday');
		expect(of(indexes, '2.2percent')).toBe('on Tuesday');
		expect(of('Since Friday 130 shocks came, the strongest a 4.9-magnitude tremor, felt on Sunday.', '4.9-magnitude')).toBe(
			'on Sunday',
		);
	});

	it('closes a sentence that names no time before', () => {
		expect(of(['Last year 9 drowned.', 'Three people, two of them pilots, were killed at Hale on Friday.'], 'Threepeople')).toBe(
			'on Friday',
		);
		expect(of(['Last year 9 drowned.', 'The dividend is 6p, half of it in shares, payable on 9 June.'], '6p')).not.toContain(
			'June',
		);
		// What follows in a clause of its own has its own time.
		expect(
			of(
				['Last year 9 drowned.', 'Three people, two of them pilots, are missing and the search goes on until Friday.'],
				'Threepeople',
			),
		).not.toContain('Friday');
	});

	it('is real before it is a rate', () => {
		expect(of('Exports fell 0.4% annually in October.', '0.4%')).toBe('in October');
	});
});

describe('the day on which somebody spoke', () => {
	it('is no day of what happened, and the day of what happened is one', () => {
		expect(of(['Police said three men were held on Friday.'], 'threemen')).toBe('on Friday');
		expect(of(['The fund has £9m, the minister said on Friday.'], '£9m')).toBe('');
	});
});

describe('what goes on, and what does not', () => {
	it('is of the day, where the day of an hour is known', () => {
		const tin = ['Tin rose on Tuesday.', 'The contract was up $212 at $9,874 a tonne by 1605 GMT.'];
		expect(of(tin, '$212')).toContain('Tuesday');
		expect(of(tin, '$9,874atonne')).toContain('Tuesday');
		// Nothing else is told: the hour is better than nothing.
		expect(of('The contract was up $212 by 1605 GMT.', '$212')).toContain('1605 GMT');
		// A time is of its own hour.
		expect(of(tin, '1605GMT')).toContain('1605 GMT');
	});

	it('points back at the sentence before', () => {
		const pupils = [
			'In 2019 the town grew.',
			'Some 96 pupils joined the school this year. That is an increase of 7 pupils. It has 9 halls.',
		];
		expect(of(pupils, '7pupils')).toBe('this year');
		expect(of(pupils, '9halls')).toContain('2019');
	});

	it('dates the clause of a base and the event that a day owns', () => {
		expect(of('It is fewer than in the 2011 drive, when 117 people were held.', '117people')).toBe('2011');
		expect(of(['On Tuesday aid came, as the toll from Monday’s quake reached 94.'], '94')).toBe('Monday');
		expect(of(['On Tuesday 40 lots were sold, up from Monday’s 31.'], '31')).toBe('Monday');
	});

	it('keeps the time that opens a sentence where another follows in a participle', () => {
		const roads = 'From Friday to Sunday evening nine skiers died, taking the toll this year to 41.';
		expect(of(roads, 'nineskiers')).toContain('Sunday');
	});

	it('reads on over a list', () => {
		const lists = [
			'The board passed its 2019-20 budget.',
			'Ninety-six general pupils and 17 special pupils from all over the town were enrolled in the district this year.',
		];
		expect(of(lists, '17specialpupils')).toBe('this year');
	});

	it('is no time of an amount that is only set against another', () => {
		const bales = ['This year 40 mills opened.', 'The crop is put at 99 bales against nearly 60 bales last year.'];
		expect(of(bales, '99bales')).toBe('This year');
		expect(of(bales, 'nearly60bales')).toBe('last year');
		expect(of('In 2023 it grew 120 tonnes, more than previous year’s crop of 98 tonnes.', '98tonnes')).toBe('previous year');
		expect(of('In 2023 it grew 120 tonnes, above the previous five years’ mean crop of 101 tonnes.', '101tonnes')).toContain(
			'five years',
		);
	});

	it('is of weeks that are recent, and not of the week in which it was said', () => {
		expect(of('In May 3 died. In recent weeks rain has killed 12 people.', '12people')).toBe('In recent weeks');
		expect(
			of(['So far this year 90 died.', 'The ministry said this week that 31 villages were lost.'], '31villages'),
		).not.toContain('week');
	});

	it('is of the day, where cases are counted day by day', () => {
		const cases = [
			'The Kesh health board on Thursday reported 653 new cases, down from 673 on Wednesday.',
			'Some 47 patients are in its wards.',
		];
		expect(of(cases, '653newcases')).toBe('on Thursday');
		expect(of(cases, '673')).toBe('on Wednesday');
		expect(of(cases, 'Some47patients')).toBe('on Thursday');
		expect(of('Kesh reported 30 new cases on Thursday, bringing its total to 669.', '669')).toBe('on Thursday');
		// What a firm reports is not of the day it reports it.
		expect(of(['Kestrel on Thursday reported sales of $30 million.'], '$30million')).toBe('');
	});

	it('is of the month of the report again, after another month', () => {
		const cars = [
			'Sales dropped by a modest 2.9% in October.',
			'In August, sales rose by 23.1%.',
			'Vans grew by 30.7%.',
			'August’s figures were up 4 per cent.',
		];
		expect(of(cars, '2.9%')).toBe('in October');
		expect(of(cars, '23.1%')).toBe('In August');
		expect(of(cars, '30.7%')).toBe('in October');
		expect(of(cars, '4percent')).toBe('August');
		// A superlative still has the time it is measured from.
		expect(of('In May 40 fell ill, the lowest since 2019.', '40')).toBe('In May');
	});

	it('is no week in which a report came out', () => {
		expect(
			of(['The sheriff released the 2012 report last week; his men answered 8 percent more calls.'], '8percent'),
		).not.toContain('week');
	});

	it('is no meeting of a market, and no hour of four digits where it is a year', () => {
		expect(of('Tin eased for a fourth straight session on Thursday to $1,800.', '$1,800')).toBe('on Thursday');
		expect(of(['The fund spent £9m at its session on Thursday.'], '£9m')).toBe('');
		expect(of(['In 2013 it drew 6 million guests.', 'In 1759, around 75 people a day came.'], 'around75peopleaday')).toBe('1759');
	});

	it('is of a record that was set then, and not of what is merely likened', () => {
		expect(of('Some 6 million people came in 2013, beating a record of 5.8 million, set in 2008.', '5.8million')).toBe('2008');
		expect(of('Growth was 3 percent in 2018. That is about the same pace reached in 2017 and up 1 point.', '1point')).toContain(
			'2018',
		);
		expect(of('The busiest month was July, with 747 guests.', '747guests')).toBe('July');
	});

	it('is told of the list that a paragraph ends at with a colon', () => {
		const report = [
			'Thefts have fallen in the past year.',
			'Inspectors counted in the 12 months to April 2016:',
			'Burglary fell by 9.3%.',
		];
		expect(of(report, '9.3%')).toContain('12 months to April 2016');
		expect(of('For the year-to-date, sales are up 5.9%.', '5.9%')).toContain('year-to-date');
		expect(of('Rents saw growth this quarter over the same one last year, of 7.1%.', '7.1%')).not.toBe('');
	});
});
