import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('a town that only the headline names', () => {
	const lead = 'The city is proposing a tax rate of $8 per $1,000.';
	it('is the place of a report that goes on with "the city"', () => {
		expect(of(['# Harwick eyes 7.3% tax rise', lead, 'Bills go up by $49.'], '$49')).toBe('Harwick');
		expect(of(['# Harwick to raise water rates', 'The town’s bills go up by $49 in May.'], '$49')).toBe('Harwick');
	});
	it('is none where the opening names another, or speaks of no town', () => {
		expect(of(['# Harwick eyes 7.3% rise', lead, 'In Marlow, bills go up by $49.'], '$49')).toBe('Marlow');
		expect(of(['# Harwick eyes 7.3% rise', 'The firm is proposing a price of $8.', 'Bills go up by $49.'], '$49')).toBe('');
		expect(of(['# Councillors to raise water rates', 'The town’s bills go up by $49 in May.'], '$49')).not.toBe('Councillors');
	});
});
