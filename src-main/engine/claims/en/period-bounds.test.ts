import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string): string => claimOf(text, figure, 'en').period;

describe('what is inherited from the story is told by the bounds of its time', () => {
	it.each([
		[['Fires in Hale are up so far this year.', 'Crews met 83 fires up to May 19.', 'Rescues came to 40.'], '40', 'up to May 19'],
		[['Convictions fell last year.', 'Courts tried 940 men in 2017-18.', 'Fines came to 305.'], '305', '2017-18'],
		[
			['Hale made £20m for the year.', 'In the 52 weeks ended 25 December 2011 it sold 300 boats.', 'It has 900 staff.'],
			'900staff',
			'the 52 weeks ended 25 December 2011',
		],
		[
			['Arrests rose during the week.', 'The raids ran from Monday May 5 to Sunday May 11.', 'Some 40 phones were seized.'],
			'Some40phones',
			'Monday May 5 to Sunday May 11',
		],
	])('%j', (text, figure, period) => expect(of(text, figure)).toBe(period));

	it.each([
		// As exact as the month.
		[['Fires in Hale rose last month.', 'There were 83 fires in May.', 'Rescues came to 40.'], '40', 'last month'],
		// Two that may be meant.
		[
			['Convictions fell last year.', 'Courts tried 940 men in 2017-18.', 'Prisons held 70 in 2016-17.', 'Fines came to 305.'],
			'305',
			'last year',
		],
		// The words of its own sentence.
		[['Convictions fell last year.', 'Courts tried 940 men in 2017-18.', 'Last year fines came to 305.'], '305', 'Last year'],
	])('not %j', (text, figure, period) => expect(of(text, figure)).toBe(period));
});
