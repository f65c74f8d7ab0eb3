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
	it('is where its own sentence is, by somebody’s trade or home there', () => {
		const text = ['Rain fell in Marlow.', 'Tolby grower Ann Hale said her 2,100 hectares were wet. The mean was 26mm.'];
		expect(of(text, '2,100hectares')).toBe('Tolby');
		expect(of(text, '26mm')).toBe('Marlow');
		for (const sort of ['Dairy farmer', 'Local resident', 'Organic grower'])
			expect(of(['Rain fell in Marlow.', `${sort} Ann Hale said her 2,100 hectares were wet.`], '2,100hectares')).toBe('Marlow');
	});
	it('is told of by what its residents did', () => {
		const text = ['Homes in Tarrow wasted little.', 'Halifax residents discarded most, at $1,610.'];
		expect(of(text, '$1,610')).toBe('Halifax');
	});
});
