import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('the sections of a wrap', () => {
	const wrap = [
		'# Markets in brief',
		'## OILS',
		'Crude eased in New York on Monday as tanks filled. It closed at $43 a barrel.',
		'In London, gas oil shed 2%.',
		'Heating oil slid 5 cents.',
		'## METALS',
		'On the London Metal Exchange lead ended 1.4 per cent lower at $1,785. Stocks rose by 6,250 tons.',
		'Zinc, off 3.1 per cent, fared worse.',
	];
	it('go on where they began', () => {
		expect(of(wrap, '$43abarrel')).toBe('New York');
		expect(of(wrap, '2%')).toBe('London');
		expect(of(wrap, '5cents')).toBe('New York');
		expect(of(wrap, '6,250tons')).toBe('London');
		expect(of(wrap, '3.1percent')).toBe('London');
	});
	it('move no report that says first where it is told of', () => {
		const text = [
			'# Schools in Kesh lose 40 posts',
			'Schools in Kesh will lose 40 posts, the council said.',
			'## Primary',
			'In Marlow 12 go.',
			'Heads had asked for 9 more.',
			'## Secondary',
			'In Hale 6 go.',
			'Boards wanted 11.',
		];
		expect(of(text, '9')).toBe('Kesh');
		expect(of(text, '11')).toBe('Kesh');
	});
});
