import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const at = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en', '2024-05-15').period;

describe('the time of a figure, by what stands beside it', () => {
	it('is when so many were built or opened', () => {
		expect(at('Some 4,100 homes were built on April 3.', 'Some4,100homes')).toBe('April 3');
		expect(at('Some 41 branches were opened since 2019.', 'Some41branches')).toBe('since 2019');
		expect(at('The wing, which opened on April 3, has 41 beds.', '41beds')).not.toBe('on April 3');
	});

	it.each([
		'in the run-up to the festival',
		'in the weeks after the flood',
		'in the two years before the merger',
		'over the last three decades',
		'in a dry May',
	])('is told by a stretch: %s', (time) => {
		expect(at(`The clinic saw 412 patients ${time}.`, '412patients')).toContain(time.replace(/^(?:in|over) (?:the )?/u, ''));
	});

	it('is how often, where nothing else is told', () => {
		const text = ['Leaks waste 41 litres of water every day.', 'The firm mended 310 leaks last month.'];
		expect(at(text, '41litres')).toBe('every day');
	});

	it('is now, of a multiple of what was then', () => {
		expect(at('There were 31 raids last year, twice as many as in 2022.', 'twice')).toContain('last year');
	});

	it('is when they were found, and not since when they were lost', () => {
		expect(at('Crews on Tuesday found 9 men who had been trapped since Friday.', '9men')).toContain('Tuesday');
	});

	it('is no season of a season ticket', () => {
		expect(at('A season ticket will cost £4,176 from 3 March.', '£4,176')).toContain('3 March');
		expect(at('A day trip cost £41 last year.', '£41')).toContain('last year');
	});

	it('is the season before', () => {
		expect(at(['Flu killed 410 people last winter.', 'The winter before, 310 died.'], '310')).toBe('The winter before');
	});
});
