import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what a stretch of time is of', () => {
	it.each([
		['Ann Hale has owned the house for 16 years.', '16years', 'owned the house'],
		['She had sat in a corridor for 11 hours.', '11hours', 'sat in a corridor'],
		[
			'Two patients saw police. The northbound lanes were shut for nearly four hours.',
			'nearlyfourhours',
			'northbound lanes were shut',
		],
		['It took about 90 minutes to bring the flames under control.', 'about90minutes', 'bring the flames under control'],
		['Stocks stood at a 23-month high of 2.4 million tonnes.', '23-month', 'high'],
		['Employers added 5,000 jobs, the smallest gain in six months.', 'sixmonths', 'smallest gain'],
		['The Kesh union wants 30 days annual leave.', '30days', 'annual leave'],
		["It gave the firms 48 hours' notice.", '48hours', 'notice'],
		['He must do 20 rehabilitation days.', '20rehabilitationdays', 'rehabilitation days'],
		['Recorder Ann Marlow sentenced him to 16 months.', '16months', 'sentenced'],
		['Judge Hale handed her two years in prison.', 'twoyears', 'handed'],
		// When it was done is no part of it.
		['Mrs Orr hung up her apron on Monday after 33 years at the oven.', '33years', 'hung up her apron'],
		['Born in Kesh, he ran the family farm for nearly half a century.', 'nearlyhalfacentury', 'ran the family farm'],
		// What follows "of" is what lasted; a number word is no sort of days.
		['Crews were out after three days of storms.', 'threedays', 'storms'],
		// How long it took is no sum of money, nor are those counted what took so long.
		['The Hale works, shut for nine days, employs 400 people and lost $3 million.', '$3million', 'lost'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
