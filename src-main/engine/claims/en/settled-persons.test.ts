import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('a name that its story gives to a person', () => {
	it('is no place by what the person owns', () => {
		const text = ['City Manager Jim Parrin had proposed no increase.', 'In Parrin’s budget, fees go up by 4%.'];
		expect(of(text, '4%')).toBe('');
	});
	it('is a place where nobody is called so', () => {
		expect(of(['The council had proposed no increase.', 'In Parrin’s centre, rents go up by 4%.'], '4%')).toBe('Parrin');
	});
});
