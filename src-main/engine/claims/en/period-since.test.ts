/** Times told by an event, in brackets, among which something ranks, of a company's base, and of a match. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').period;

describe('when a figure holds', () => {
	it('is since an event and its year', () => {
		expect(of('Since it opened in 2014 it has cared for 690 people.', '690people')).toBe('Since it opened in 2014');
		expect(of('Some 400 have joined since the scheme began in June 2015.', 'Some400')).toBe(
			'since the scheme began in June 2015',
		);
	});
	it('is not since the last of its kind', () => {
		const text =
			'The fund has launched a $3 million appeal for 62 towns, a jump of $1 million since last year’s appeal. It feeds 98,000 people.';
		expect(of(text, '98,000people')).toBe('');
	});
	it('is no season where prices fell', () => {
		const text =
			'In May house prices fell by 4%. Despite this fall, rents remained up 14.9%. The biggest contributor to this fall was bread, down 9%.';
		expect(of(text, '14.9%')).toBe('In May');
		expect(of(text, '9%')).toBe('In May');
		expect(of('This fall the college took in 410 students.', '410students')).toBe('This fall');
	});
	it('is not when a series began', () => {
		const text =
			'The rate in the league was 6.2% in May 2019. It is the lowest since the start of the monthly series on the whole labour market in January 2000. Unemployment fell by 747,000 in the league.';
		expect(of(text, '747,000')).toBe('in May 2019');
	});
	it('is not what stands in the brackets of another figure', () => {
		const text = 'Last month the median was $832,000 ($895,000 in March) and in Marlow $761,500.';
		expect(of(text, '$895,000')).toBe('in March');
		expect(of(text, '$761,500')).toBe('Last month');
		expect(of('The rate (October 2022 to October 2023) was 6.3%.', '6.3%')).toContain('October');
	});
	it('is not among which it is the highest', () => {
		const story = ['# Figure is highest so far this year', 'There were 617 waiting on Tuesday.', 'Of these, 431 had beds.'];
		expect(of(story, '431')).toBe('on Tuesday');
	});
	it('is the base’s, told by company and share', () => {
		const text = [
			'Hale Air reported third quarter 2024 income of $41 million, or $1.07 per share, compared with $63 million, or $1.62 per share, in the third quarter of 2023.',
			'Adjusted earnings were $1.19 a share.',
		];
		expect(of(text, '$41million')).toBe('third quarter 2024');
		expect(of(text, '$1.62pershare')).toContain('2023');
		expect(of(text, '$1.19ashare')).toBe('third quarter 2024');
	});
	it('is the day of the week, of a match told by its day', () => {
		const text = [
			'Hale struck 118 as Vesk hunted down 341 on the final day to win here on Wednesday.',
			'He hit 22 off one over.',
		];
		expect(of(text, '22')).toBe('on Wednesday');
	});
	it('is not last night, when it was revealed', () => {
		const text = [
			'More than 5,300 motorists were stopped in a crackdown, police revealed last night.',
			'The figures, for a campaign which ran from December 1 to January 2, include 94 arrests.',
			'Some 61 were over the limit.',
		];
		expect(of(text, 'Some61')).not.toBe('last night');
	});
	it('is the day of the vote, in a report of a budget', () => {
		const text = [
			'Parliament passed the 2025 budget on Friday.',
			'The bill was carried with 159 votes in favour and 45 against.',
		];
		expect(of(text, '159votes')).toBe('on Friday');
	});
});

describe('results told on a day', () => {
	it('are of the stretch that they report', () => {
		const company = [
			'Shares in Hale Taverns fell 3% yesterday after a 7% rise in half-year profits.',
			'Profit was £31m in the 26 weeks to 4 April, against £29m a year earlier.',
			'Sales in the 340 pubs were up 1.8%.',
		];
		expect(of(company, '1.8%')).toContain('26 weeks to 4 April');
		const exams = [
			'Pupils across Marlow tore open their envelopes this morning.',
			'At Hale School, 71% gained a grade 4 or better this summer, compared with 68% in 2023.',
			'Over in Kesh the pass rate slipped to 66%.',
		];
		expect(of(exams, '66%')).toBe('this summer');
	});
	it('leave what happened on a day to it', () => {
		const crash = [
			'Two people died in a crash on Monday.',
			'Some 20 had died there in the first half of the year.',
			'Four cars burned.',
		];
		expect(of(crash, 'Fourcars')).toContain('Monday');
	});
});

describe('a stretch that a feast bounds', () => {
	it.each([
		[
			'The figures, for a campaign which ran from December 1 to New Year’s Day, include 94 arrests.',
			'from December 1 to New Year’s Day',
		],
		['Between Boxing Day and January 3, 94 were stopped.', 'Between Boxing Day and January 3'],
	])('is one time: %s', (text, period) => expect(of(text, /94( arrests)?/u.exec(text)?.[0].replace(' ', '') ?? '')).toBe(period));
});

describe('so far this month', () => {
	it('dates what it counts, and not what is the highest in it', () => {
		expect(of('The union said 11,240 patients had gone without a bed so far this month.', '11,240patients')).toBe(
			'so far this month',
		);
	});
});
