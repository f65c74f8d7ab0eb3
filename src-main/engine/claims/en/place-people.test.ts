import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('a town told by those who live there', () => {
	it.each([
		'Tolby homeowners are looking at a tax rise after city council passed its budget.',
		'Tolby ratepayers will pay more from July.',
		'Tolby villagers have raised the alarm about a mine.',
		'Tolby voters on Tuesday rejected a plan for a new school.',
	])('is the place of a report that they open: %s', (lead) => {
		expect(of([lead, 'The average bill goes up by $84.'], '$84')).toBe('Tolby');
	});
	it.each(['Wealthy homeowners', 'Struggling ratepayers', 'Hispanic voters', 'Local villagers', 'Dutch taxpayers'])(
		'is none where the word says of what sort they are: %s',
		(people) => {
			expect(of([`${people} will decide on the plan.`, 'The average bill goes up by $84.'], '$84')).not.toBe(
				people.split(' ')[0],
			);
		},
	);
});
