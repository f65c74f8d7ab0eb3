import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('whose something is', () => {
	it('takes the state that the opening names', () => {
		const text = ['The Gulf oil state of Qatar projected a gap of 5.4 billion riyals.', 'Revenue will be 6.7 billion riyals.'];
		expect(of(text, '6.7billionriyals')).toBe('Qatar');
		expect(of(['The island of Vesk lost 900 trees.', 'Some 40 homes were hit.'], 'Some40homes')).toBe('Vesk');
	});

	it('takes a country no list has for a place where its economy or its bank is told of', () => {
		expect(
			of(["TIRUNA, July 14 -- Karsand's total foreign trade grew 5.2 percent.", 'Exports rose 7.3 percent.'], '7.3percent'),
		).toBe('Karsand');
		expect(of(['# Central bank of Orvenia: policy statement', 'The board cut the rate to 3.75%.'], '3.75%')).toBe('Orvenia');
		expect(of(['# Consumer prices, Lindmark: May 2026', 'Prices rose by 3.4%.'], '3.4%')).toBe('Lindmark');
	});

	it('takes the town whose hospitals or council a report is of, and not the one house it mentions later', () => {
		const text = [
			"Corvale's hospitals ended April with 48,210 patients waiting.",
			'Some 27,300 people were seen; at Ashfold General the figure was 640.',
			'The board employs 14,200 staff.',
		];
		expect(of(text, '14,200staff')).toBe('Corvale');
		expect(of(text, '48,210patients')).toBe('Corvale');
		expect(of(["Mirren Daly's first novel sold 900 copies.", 'It has 310 pages.'], '310pages')).toBe('');
	});

	it('takes the country of a masthead', () => {
		expect(
			of(
				[
					'# BULLETIN Week 31 of 2026 Ministry of Health, Republic of Tanvia Vol. 9',
					'Some 900 cases were told.',
					'Most were in Lower Masi (41%).',
					'Stocks cover 14 weeks.',
				],
				'14weeks',
			),
		).toBe('Tanvia');
	});

	it('is the state whose nation is only named with it', () => {
		const text = [
			'Storms killed 12 villagers in the southern Indian state of Odisha.',
			'They damaged 300 homes in India.',
			'Some 40 roads were cut.',
		];
		expect(of(text, '12villagers')).toBe('Odisha');
		expect(of(text, 'Some40roads')).toBe('Odisha');
		expect(of(['Full council backed a rise of 5%.'], '5%')).not.toBe('Full');
		expect(of(['Pupils at Higher Grade were 400.'], '400')).not.toBe('Higher Grade');
	});
});
