import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').period;

describe('the year of a budget', () => {
	const story = [
		'# Kesh board moves ahead with $205M budget',
		'Trustees agreed Thursday evening, after a long debate, on a $205.3 million budget for the next fiscal year.',
		'The motion passed by 4 votes.',
		'The general fund comes to $142.6 million. Staff get a 2.5 percent raise.',
		'Last year the fund came to $130 million. Some 40 people spoke.',
	];
	it('is the time of its amounts and rates, and not the day of the vote', () => {
		expect(of(story, '$205M')).toContain('next fiscal year');
		expect(of(story, '$142.6million')).toContain('next fiscal year');
		expect(of(story, '2.5percent')).toContain('next fiscal year');
	});
	it('leaves what was counted that day, and what another year is told of', () => {
		expect(of(story, '4votes')).toBe('Thursday evening');
		expect(of(story, '$130million')).toBe('Last year');
	});
	it('is told by no story that names none', () => {
		const text = ['Councillors voted Tuesday for a $5 million budget.', 'Roads get $2 million.'];
		expect(of(text, '$2million')).toBe('Tuesday');
	});
});

describe('beside the year of a budget', () => {
	const story = [
		'Hale commissioners have left the tax rate for the 2020-2021 fiscal year at $2.41.',
		'Meeting Monday night, they approved the rate by a 17-2 vote.',
		'The general fund stood at $5.8 million on June 30, down from $6.3 million a year earlier.',
	];
	it('a level has the day that stands right behind it', () => expect(of(story, '$5.8million')).toBe('June 30'));
	it('a vote has its own day', () => expect(of(story, '17')).toBe('Monday night'));
});
