/** The day of the telling against the time of what is told. */
import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string): string => claimOf(text, figure, 'en').period;

describe('the day on which something is told', () => {
	it.each([
		[
			'an index, between commas',
			['Rents fell in June.', 'In line with the Kesh index (KPI), released 17 July 2014, cloth prices rose by 2.0%.'],
			'2.0%',
			'in June',
		],
		[
			'an estimate',
			['The bureau on Tuesday cut 7,000 tons off its forecast for the 2024/25 crop.', 'It put barley at 12 tons.'],
			'12tons',
			'2024/25',
		],
		[
			'a report',
			['This week’s crop report shows little done. Hale put 71 percent as ripe as of Sunday.', 'Oats are at 40 percent.'],
			'40percent',
			'Sunday',
		],
		[
			'a report that waited',
			['The bulletin, held over to Tuesday, counts the sick as of Sunday.', 'Beds in use are 40.'],
			'40',
			'Sunday',
		],
		[
			'results',
			['Hale’s today admitted that its profits fell.', 'It made £214m in the 26 weeks to August 4. Sales fell 1.9%.'],
			'1.9%',
			'in the 26 weeks to August 4',
		],
	])('of %s does not date what it tells', (_what, text, figure, period) => expect(of(text, figure)).toBe(period));

	it('dates a day of trading', () =>
		expect(of(['Shares fell on Thursday.', 'Prices rose 2.9 percent in the year to May. Crude gained $1.38.'], '$1.38')).not.toBe(
			'',
		));
});

/** Of a whole text, with its headline and stamp known as such. */
const inFull = (text: readonly string[], figure: string): string | undefined =>
	read(text.join('\n\n')).figures.find((one) => one.text === figure)?.period.text;

describe('the lead of a report', () => {
	it('comes after the stamp and the points above it', () =>
		expect(
			inFull(
				[
					'Pupils book places',
					'Monday, January 08, 2024',
					'By Ann Hale',
					'• Two subjects count.',
					'• Marks rose by 600.',
					'Some 940 pupils sat the test last year.',
					'Boys were 300 in all.',
				],
				'300',
			),
		).toBe('last year'));
	it('is not followed by an earlier year that opens a sentence', () =>
		expect(
			inFull(
				[
					'Pupils book places',
					'Monday, January 08, 2024',
					'Some 940 pupils sat the test last year.',
					'In 2022, 170 passed.',
					'Boys were 300 in all.',
				],
				'300',
			),
		).toBe('last year'));
	it('is the month of a headline in capitals, whatever the year to date', () =>
		expect(
			of(
				[
					'PRICE INDEX, MAY 2023',
					'Rents rose by 0.8 per cent in May 2023. Over the calendar year to date they grew 4.7 per cent.',
					'Food rose 1.1 per cent.',
				],
				'1.1percent',
			),
		).toMatch(/May 2023/iu));
	it.each([
		[
			'no base: who a side plays',
			['Hale beat their bowlers against Kesh on Friday.', 'The pair put on 141.'],
			'141',
			'on Friday',
		],
		[
			'no base: a verb with up',
			['Of the men who turned up in the week ending May 12, half left.', 'Some 2,744 stayed.'],
			'Some2,744',
			'the week ending May 12',
		],
		[
			'not what is told of a noun on the way',
			['Ridley added to the two goals he made in the cup this summer in a rout of Hale on Friday.', 'The crowd was 2,150.'],
			'2,150',
			'on Friday',
		],
	])('is %s', (_what, text, figure, period) => expect(of(text, figure)).toBe(period));
});

describe('what a report of a longer time tells of its own day', () => {
	const vote = ['Kesh council backed a budget late on Tuesday.', 'In 2025 it will spend £90m.', 'The vote was 9-2.'];
	it('is how it was voted', () => expect(of(vote, '9')).toBe('late on Tuesday'));
	const shares = [
		'Hale said on Thursday its profits fell in the nine months to June.',
		'Sales rose 4 percent.',
		'Shares of Hale lost $2.61 in early trading.',
	];
	it('is how its shares took it', () => {
		expect(of(shares, '$2.61')).toBe('on Thursday');
		expect(of(shares, '4percent')).toBe('in the nine months to June');
	});
});

describe('words that point back', () => {
	it('are of the time of the sentence before', () =>
		expect(
			of(['Sales fell in October.', 'The economy grew in the third quarter. Unemployment was 25% over the same period.'], '25%'),
		).toBe('in the third quarter'));
	it('are no base beside one', () =>
		expect(
			of(
				[
					'Sales fell in October.',
					'The economy grew in the third quarter. Exports are 25% more than over the same period of 2019.',
				],
				'25%',
			),
		).toBe('in October'));
	it('of a base hold for the bases behind it', () => {
		const text = [
			'Thefts rose in the 12 months to June.',
			'There were 818 more than in the previous year. Fires came to 73, down from 84.',
		];
		expect(of(text, '84')).toBe('the previous year');
		expect(of(text, '73')).toBe('in the 12 months to June');
	});
});
