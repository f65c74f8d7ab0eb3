import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('a word that only points at a place', () => {
	it('is the place last printed with that sort', () => {
		const bus = ['# Bus falls into gorge near Kesh', 'A bus fell into a gorge near Kesh in Tarrow district on Monday.'];
		expect(of([...bus, 'Last year the district logged 61 deaths.'], '61deaths')).toBe('Tarrow');
		const homes = ['Plans for 83 homes in Kesh were passed.', 'Tarrow Borough Council met on Monday.'];
		expect(of([...homes, 'He said the borough had a 3.4-year supply.'], '3.4-year')).toBe('Tarrow');
	});

	it('is the story’s own place, where that is of the sort, and not a neighbour', () => {
		const city = ['Rents in Marlow rose 4% in May.', 'In Hale they fell.', 'The median in the city was $412.'];
		expect(of(city, '$412')).toBe('Marlow');
		const county = [
			'# Measles count hits 58 in Kesh County',
			'Officials in Kesh County confirmed 4 cases.',
			'Over the river Tarrow County has had 7 cases.',
			'Only 76% of the county’s children are safe.',
		];
		expect(of(county, '76%')).toBe('Kesh County');
	});

	it('is the neighbour that its own sentence tells of', () => {
		const rain = ['Rain fell in Marlow all week.', 'In Hale it was the wettest day, taking the city’s total to 118 mm.'];
		expect(of(rain, '118mm')).toBe('Hale');
	});
});
