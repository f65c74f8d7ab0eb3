/** What the opening of a story tells of its time. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { claimOf } from './testing.ts';

const of = (text: readonly string[], figure: string): string => claimOf(text, figure, 'en').period;

describe('the time of a story', () => {
	const crash = [
		'A coach and a tanker met on the coast road, killing 22 people, police said on Tuesday.',
		'The crash happened near Kesh at around 11.40pm on Monday as the coach overtook, an officer said.',
		'Another 17 passengers were hurt.',
	];
	it('is when what it tells of came about, and not when that was told', () => {
		expect(of(crash, '22people')).toContain('Monday');
		expect(of(crash, '17passengers')).toContain('Monday');
	});
	it('is the moment to the minute at which it broke, fell or burned', () => {
		const lorry = [
			'HALE (Orr), March 14: Three people died when a lorry left the road, a senior officer said on Thursday.',
			'The lorry, on its way to Kesh, broke the parapet of a bridge at about 5:45 am on Wednesday and fell 12 metres.',
			'Sixteen passengers were pulled out.',
		];
		expect(of(lorry, '12metres')).toContain('Wednesday');
		expect(of(lorry, 'Sixteenpassengers')).toContain('Wednesday');
	});
	it('is told in its own words before the stamp of the page', () => {
		const damage = [
			'Road losses climb',
			'Published March 14, 2024 03:12 PM | Updated March 14, 2024 05:48 PM',
			'HALE – Two storms have cost farmers £2.4 million, and 18 towns wait for help, the council said on Thursday, March 14.',
			'It put the damage to roads at £1.2 million.',
		];
		const period = (lines: readonly string[], figure: string) =>
			read(lines.join('\n\n')).figures.find(({ text }) => text === figure)?.period.text;
		expect(period(damage, '£2.4million')).toBe('on Thursday, March 14');
		expect(period(damage, '£1.2million')).toBe('on Thursday, March 14');
		const late = damage.with(1, 'Published March 19, 2024 03:12 PM | Updated March 19, 2024 05:48 PM');
		expect(period(late, '£1.2million')).not.toContain('Thursday');
	});
	it('is what the text under a line of introduction says', () => {
		const wrap = ['How the metals finished overnight:', 'Tin slid in Kesh on Tuesday.', 'Zinc lost 42 cents.'];
		expect(of(wrap, '42cents')).toBe('on Tuesday');
	});
	it('is not the moment of something told on the way', () => {
		const flood = [
			'Floods swept the valley, killing 23, the governor said Friday.',
			'The river crested on Thursday night.',
			'Another 17 people were hurt.',
		];
		expect(of(flood, '17people')).toContain('Friday');
	});
	it('is the stretch of a total that is told on a day', () => {
		const cases = [
			'The agency on Tuesday confirmed 63 deaths from 2,102 cases since the start of the year.',
			'Its head put the fatality rate at 3.0 per cent.',
			'The 2021 outbreak claimed 3,604 lives.',
		];
		expect(of(cases, '2,102cases')).toBe('since the start of the year');
		expect(of(cases, '3.0percent')).toBe('since the start of the year');
		expect(of(cases, '3,604lives')).toBe('2021');
	});
	it('is the day of cases that are counted day by day', () =>
		expect(of(['The agency on Tuesday confirmed 63 deaths.', 'It knows of 40 more.'], '63deaths')).toBe('on Tuesday'));
	it('is not a year that the opening looks back at', () => {
		const grades = [
			'A quarter of entries, 28.4%, were given an A this year, up from 27.9%. In 2019 the figure was 25.4%.',
			'Top grades rose by 0.2 points to 9.5%.',
		];
		expect(of(grades, '25.4%')).toContain('2019');
		expect(of(grades, '9.5%')).toBe('this year');
	});
});

describe('"the year" and "the month"', () => {
	it.each([
		[
			'In August 2008, retail sales rose 1.1 percent. Actual sales for the month were $5,214 million.',
			'$5,214million',
			'August 2008',
		],
		['In 2018 the rate fell to 1.5 percent. The label was taken off 18 counties during the year.', '18counties', '2018'],
	])('are the one told before: %s', (text, figure, period) => expect(of([text], figure)).toContain(period));
	it('are a time of their own sentence where "over" opens one', () => {
		const text = ['Retail sales rose 1.2% in September.', 'Over the year sales were up 1.4%. Cafes took 3% less.'];
		expect(of(text, '1.4%')).toBe('Over the year');
		expect(of(text, '3%')).toContain('September');
		expect(of(['Rents rose 4% over the year to £900 in May.'], '4%')).toBe('in May');
	});
	it('stand for themselves where none was told', () =>
		expect(of(['The label was taken off 18 counties during the year.'], '18counties')).toBe('during the year'));
});
