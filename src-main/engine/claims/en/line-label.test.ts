import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('lines of results', () => {
	it.each([
		['Reds 17,267 votes 48.4% (+9.8%)', '17,267votes', 'Reds votes'],
		['Reds 17,267 votes 48.4% (+9.8%)', '48.4%', 'Reds'],
		['Reds 17,267 votes 48.4% (+9.8%)', '+9.8%', 'Reds'],
		['Reds majority 7,791 (21.8%)', '7,791', 'Reds majority'],
		['Reds majority 7,791 (21.8%)', '21.8%', 'Reds majority'],
		['Turnout 35,665 votes 44.8%', '44.8%', 'Turnout'],
		['Sales rose 4% in May.', '4%', 'Sales'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
