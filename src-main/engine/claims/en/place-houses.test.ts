import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('a house by where it is', () => {
	it('is in the town that its name stands behind', () => {
		const text = ['Two died in Kesh.', 'Another shooting inside a San Antonio club left five wounded.'];
		expect(of(text, 'five')).toBe('San Antonio');
	});

	it('is no place by what it makes or to whom it belongs', () => {
		const works = ['# Nine Hurt in Fire at Paint Factory in Andhra Pradesh', 'A unit burned.', 'Some 13 were hurt.'];
		expect(of(works, 'Some13')).toBe('Andhra Pradesh');
		const firm = ['Six died in Tolby.', 'The fire began in Lantern Enterprises unit at 1am.', 'Some 13 were hurt.'];
		expect(of(firm, 'Some13')).toBe('Tolby');
		const bar = ['Three died in California.', 'It took place at the Cook’s Corner bar at 7pm.', 'Some 13 were hurt.'];
		expect(of(bar, 'Some13')).toBe('California');
	});

	it('is no council of what there are many of', () => {
		const text = ['The airports handled 4.4bn passengers, the Airports Council International said.', 'Cargo rose 3.6%.'];
		expect(of(text, '3.6%')).toBe('');
	});

	it('is the town of a chamber of commerce', () => {
		const text = ['The Tolby Area Chamber of Commerce asked its members.', 'Some 67 percent hope for more trade.'];
		expect(of(text, 'Some67percent')).toBe('Tolby');
	});
});

describe('a house that something is told of', () => {
	it('is where a hospital is at which something is told', () => {
		const text = ['Waits in Hull were long.', 'The January figure is 61 per cent at Marlow Hospitals Trust.'];
		expect(of(text, '61percent')).toContain('Marlow');
	});

	it('is where the hospitals of a trust are at which something is told', () => {
		const text = ['Waits at Hull were long.', 'At Leeds Teaching Hospitals NHS Trust, 61 per cent were seen.'];
		expect(of(text, '61percent')).toBe('Leeds');
	});

	it('is the town of a hospital for children, and of the best of a region', () => {
		const text = [
			'Waits in Yorkshire were long.',
			'The best trust was Sheffield Children’s NHS Foundation Trust, where 97.8% were seen.',
		];
		expect(of(text, '97.8%')).toBe('Sheffield');
		const worst = [
			'Waits in Yorkshire were long.',
			'Bradford Children’s Hospitals NHS Trust was the slowest of the north, with 73.3% seen.',
		];
		expect(of(worst, '73.3%')).toContain('Bradford');
	});

	it('is the town of a school district and of its board', () => {
		const text = ['The Tolby Unified School District School Board voted on Monday.', 'It will close two schools.'];
		expect(of(text, 'twoschools')).toBe('Tolby');
		const union = ['Cuts are among what Marlow Union High School District leaders weigh.', 'It would save $465,000.'];
		expect(of(union, '$465,000')).toBe('Marlow');
	});
	it('is a firm’s house in its own town', () => {
		const text = ['Kesh Gear will shut a plant in Marlow.', 'Its Cork depot will close with the loss of 23 jobs.'];
		expect(of(text, '23jobs')).toBe('Cork');
		expect(of(['Rents fell in Marlow.', 'Its old depot will close with the loss of 23 jobs.'], '23jobs')).toBe('Marlow');
	});
	it('is the part of a town that has a side of its own', () => {
		const text = ['Power is short in Zambia.', 'The Lusaka South solar fields, rated at 88MW, stood idle.'];
		expect(of(text, '88MW')).toBe('Lusaka South');
	});
	it('is where mines and mills lie', () => {
		const text = ['Power is short in Zambia.', 'In Kitwe 40 marched.', 'The four mines of the Copperbelt were spared.'];
		expect(of(text, 'fourmines')).toBe('Copperbelt');
	});
	it('is what was sold, and no address of somebody', () => {
		const sold = ['Rents fell in Marlow.', 'It sold 12 Mill Street, Tolby, for £3m.'];
		expect(of(sold, '£3m')).toBe('Tolby');
		expect(of(['Rents fell in Marlow.', 'Ann Hale, of 12 Mill Street, Tolby, paid £300.'], '£300')).toBe('Marlow');
	});
});
