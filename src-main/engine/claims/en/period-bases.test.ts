import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').period;

describe('what an English figure is set against has its own time', () => {
	it.each([
		[
			'behind a change that came before',
			'Freight charges fell 1.7 percent for the 6 months ending October, after falling 3.1 percent over the 6 months ending July.',
			['1.7percent', 'the 6 months ending October'],
			['3.1percent', 'the 6 months ending July'],
		],
		[
			'relative to it',
			'Rents rose this May. Small flats cut the median relative to last year. The price of a room grew by 1.2%.',
			['1.2%', 'this May'],
		],
		[
			'behind the day it was counted',
			'Shelters took in 312 dogs yesterday. Set against the 240 tallied on June 3, 2014, the number is up 30%.',
			['240', 'June 3, 2014'],
			['30%', 'yesterday'],
		],
		[
			'before an event all know',
			'Kesh Rail plans for 9 million seats in its current year, against 12 million before the pandemic.',
			['9millionseats', 'its current year'],
			['12million', 'before the pandemic'],
		],
		[
			'as the quarter it corresponds to',
			'In the second quarter sales grew. Compared with the corresponding quarter of 2013, the share was down by 1.2 points.',
			['1.2points', 'In the second quarter'],
			['1.2points', 'In the second quarter'],
		],
	])('%s', (_what, text, ...pairs) => {
		for (const [figure = '', period = ''] of pairs) expect(of(text, figure), figure).toBe(period);
	});
});

describe('days and halves', () => {
	it('gives each day of a log its own entries', () => {
		const text = [
			'The sheets are of the past week.',
			'## Jan. 12',
			'• At 7 a.m. some 14 cows got out.',
			'## Jan. 13',
			'• A man paid $40.',
		];
		expect(of(text, '$40')).toBe('Jan. 13');
		expect(of(text, 'some14cows')).toBe('7 a.m. Jan. 12');
	});
	it('reads the half of a year before its months in brackets', () => {
		expect(of('For the first half (July-December), exports were Rs 37 crore.', 'Rs37crore')).toBe('the first half');
	});
	it('joins a part with the year it is of', () => {
		expect(of('It made a profit of Rs 19 crore in the July-September quarter a year ago.', 'Rs19crore')).toBe(
			'the July-September quarter a year ago',
		);
		expect(of('Some 718 came, compared to 644 in a similar period last year.', '644')).toBe('in a similar period last year');
	});
	it('keeps a sum so far this month to its paragraph', () => {
		const text = ['Wards held 586 people on Tuesday.', 'So far this month 8,214 people had no bed.', 'The count was 402.'];
		expect(of(text, '402')).toBe('on Tuesday');
	});
});

describe('more of a match, a market and a fiscal year', () => {
	it.each([
		['On the second day at Marlow 10 wickets fell.', '10wickets', 'On the second day'],
		['Kent made only 214 runs on day one.', '214runs', 'on day one'],
		['Palay averaged 15 pesos in the last week of October.', '15pesos', 'in the last week of October'],
		[
			'Income was Rs 13 crore in May against Rs 14 crore in the same period of the last fiscal.',
			'Rs14crore',
			'the same period of the last fiscal',
		],
		[
			'Turnover shrank to 9 billion yuan on Wednesday from 10 billion yuan on the previous trading day.',
			'10billionyuan',
			'the previous trading day',
		],
		['In the first 11 months it had 61 million guests, just 1.2% shy of the same stretch of 2019.', '1.2%', 'first 11 months'],
	])('%s %s', (text, figure, period) => expect(of(text, figure)).toContain(period));
	it('counts a stock at the end of a month, and goes on with the month', () => {
		const text = ['Sales rose 5% in August.', 'At the end of the month 30 homes were for sale. Auctions made up 12% of sales.'];
		expect(of(text, '30homes')).toContain('end of the month');
		expect(of(text, '12%')).toBe('in August');
	});
	it('remembers a base that owns its figure', () => {
		const text = 'Fever fell to 7,918 in August, from July’s 13,846 cases, while flu declined to 18,207 from 29,480.';
		expect(of(text, '29,480')).toContain('July');
	});
});

describe('a year on the way, and a year that begins', () => {
	it('leaves the next paragraph to the report’s own time', () => {
		const text = ['Some 66 fires broke out this month.', 'In 2019, before the reform, there were 171.', 'Thefts stood at 287.'];
		expect(of(text, '171')).toBe('2019');
		expect(of(text, '287')).toBe('this month');
	});
	it('is named with its beginning', () => {
		expect(of('The county set aside $381 million for the fiscal year that begins Oct. 1.', '$381million')).toContain(
			'begins Oct. 1',
		);
	});
});

describe('words for a time', () => {
	it('dates a vote by the week it is said to be of, and not by the day its count was made public', () => {
		const text = 'Partial results made public on Wednesday show 64% of the seats in this week’s parliamentary vote.';
		expect(of(text, '64%')).toBe('this week');
	});
	it('takes no season from figures that are adjusted for one', () => {
		expect(of('Adjusted for the season, the gain in the first quarter was 5.3%.', '5.3%')).toBe('in the first quarter');
	});
	it('reads a night that opens its sentence, and the end of a day', () => {
		expect(of('Overnight the mercury sank to -13C.', '-13C')).toBe('Overnight');
		expect(of('They hope to have 90 homes back by the end of Tuesday.', '90homes')).toBe('by the end of Tuesday');
	});
});

describe('a time behind "than expected"', () => {
	it('is no base, and a revised number has its own', () => {
		const text = [
			'The jobless rate has risen to 6.3 per cent, although the economy added more jobs than expected in October.',
			'The rate was up from a revised 6.2 per cent in September.',
			'Employment rose by 22,800.',
		];
		expect(of(text, '6.3percent')).toBe('in October');
		expect(of(text, '6.2percent')).toBe('in September');
		expect(of(text, '22,800')).toBe('in October');
		expect(of(['More jobs were added than in October, some 22,800.'], 'some22,800')).not.toBe('in October');
	});
});

describe('what is no base', () => {
	const LEAD = 'Hale sold 900 tonnes of barley last year.';
	const said = (sentence: string, figure: string) => of([LEAD, sentence], figure);
	it.each([
		['From 1 September, owners will find up to 40p an hour added.', 'upto40panhour', '1 September'],
		['From June 1 banks must hold 25 percent in cash.', '25percent', 'June 1'],
		['The depots get 90 bags from Monday, the ministry said.', '90bags', 'Monday'],
		['Pensioners will draw an allowance of Rs. 5,000 from April.', 'Rs.5,000', 'from April'],
		['The cedi has lost 14.6 percent against the dollar so far this year.', '14.6percent', 'so far this year'],
		['One in ten patients waited longer than 12 hours during December.', 'Oneinten', 'during December'],
		['The Marl was 82 cm above its banks on Tuesday morning.', '82cm', 'on Tuesday morning'],
		['Receipts have come in 1.3% above estimates since July.', '1.3%', 'since July'],
		['The plan would add $21 billion to deficits over the next decade.', '$21billion', 'next decade'],
		['The county has opened 112 such stations since 2021.', '112suchstations', 'since 2021'],
		['It opened seven outlets in the first half.', 'sevenoutlets', 'first half'],
		['Vesk took 1,012 first-time claims in August.', '1,012first-timeclaims', 'in August'],
	])('%s', (sentence, figure, period) => expect(said(sentence, figure)).toContain(period));
	it.each([
		['Exports rose 3.4% from April.', '3.4%'],
		['Rents were up 12% from the June quarter.', '12%'],
		['The pound fell 2% against its level in May.', '2%'],
		['Output was 4% above its level in May.', '4%'],
		['Profit rose 4% over 2018.', '4%'],
	])('but one is the base of %s', (sentence, figure) => expect(said(sentence, figure)).toBe('last year'));
});

describe('a time that only looks like a base', () => {
	const LEAD = 'Hale sold 900 tonnes of barley last year.';
	const said = (sentence: string, figure: string) => of([LEAD, sentence], figure);
	it.each([
		['Inflation crept up in June to 6.61 per cent.', '6.61percent', 'in June'],
		['Farmers wrapped up the season’s crush with 30 tonnes.', '30tonnes', 'the season'],
		['Inflation over 2023 thus came to 211%.', '211%', '2023'],
		['The Marl was 1.8 metres above normal on the 4th of May.', '1.8metres', '4th of May'],
		['The bank put the rate at 5.5 percent, with effect from July 22.', '5.5percent', 'July 22'],
		['It is to open at least 20 shops in the full year.', 'atleast20shops', 'full year'],
		['In the last round held in February 2022, we reached 98% of them.', '98%', 'February 2022'],
		['The largest rise, of 2.6%, was registered in April.', '2.6%', 'in April'],
	])('%s', (sentence, figure, period) => expect(said(sentence, figure)).toContain(period));
	it('is one with a verb of its own behind it', () => {
		const exports = 'Exports in February came to 409 bags; the corresponding month a year ago brought $68m.';
		expect(said(exports, '$68m')).toBe('the corresponding month a year ago');
		expect(said('It stood at 5% in December; when she took over in January 2011 it was 9.5%.', '9.5%')).toBe('in January 2011');
	});
});
