import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('the country an opening speaks of', () => {
	it.each([
		[
			'by a body of the country',
			['Clinics had 587 people in corridors, the Norwegian Midwives Organisation says.', 'The count was 388 in May.'],
			'388',
			'Norway',
		],
		[
			'as the rest of it',
			['Rents in the Rest of Ireland rose 13.2% in May.', 'Prices at a national level rose 3%.'],
			'3%',
			'Ireland',
		],
		[
			'behind the name of its statistics office',
			[
				'Permits across the country fell by $2 billion.',
				'Permits are scarce, Statistics South Africa said.',
				'Some 310 builders wait.',
			],
			'Some310builders',
			'South Africa',
		],
		[
			'on its way to something else',
			['No herd in the history of Kenya fared so well: the survival rate is 91%.', 'It was 82% before.'],
			'82%',
			'Kenya',
		],
		[
			'before the home town of somebody at the end',
			[
				'Fewer people died on New Zealand roads than ever.',
				'The toll was 287.',
				'The driver, 79, came from Gore, and was buried in Gore.',
			],
			'287',
			'New Zealand',
		],
	])('is the place of its story %s', (_how, text, figure, place) => expect(of(text, figure)).toBe(place));

	it.each([
		['two countries are spoken of', ['Irish law and Danish law differ.', 'The levy is 3%.'], '3%'],
		['a club or a firm has its name', ['Norwegian Air Shuttle flew 900 guests.', 'Fares rose 3%.'], '3%'],
		['somebody only comes from it', ['A boat from Norway was towed.', 'The crew was 14 men.'], '14men'],
		['a relief body has its name', ['The American Red Cross gave the family a room.', 'Some 14 people helped.'], 'Some14people'],
	])('is not told where %s', (_why, text, figure) => expect(of(text, figure)).toBe(''));

	it('is the central bank’s, whatever other country its opening names', () => {
		expect(of(['The Bank of Canada held its rate at 2%.', 'US growth slowed.', 'Pay rose 3%.'], '2%')).toBe('Canada');
	});

	it('leaves the town that an opening is set in', () => {
		expect(of(['KESH — A barn burned in Kesh, the Danish Fire Service said.', 'Some 14 people fled.'], 'Some14people')).toBe(
			'Kesh',
		);
	});

	it('is what "nationwide" and "across the country" stand for', () => {
		const text = ['Norwegian hospitals nationwide had 587 patients waiting.', 'Across the country, 31 wards closed.'];
		expect(of(text, '587patients')).toBe('Norway');
		expect(of(text, '31wards')).toBe('Norway');
		const town = ['In Kesh, half of the patients waited too long.', 'Trusts should see 95%. Across the country only 71% were.'];
		expect(of(town, '71%')).toBe('the country');
	});
});
