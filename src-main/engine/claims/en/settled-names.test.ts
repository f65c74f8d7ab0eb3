import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('a name that its story settles', () => {
	it('is a place wherever the story names it again', () => {
		const text = [
			'# Rain at last',
			'Streets in Tewsley and in Kesh ran wet.',
			'Tewsley had 11mm of rain and Kesh recorded 14mm.',
		];
		expect(of(text, '11mm')).toBe('Tewsley');
		expect(of(text, '14mm')).toBe('Kesh');
	});

	it('is the place of the story whose headline it opens', () => {
		const text = [
			'# Upper Tewsley told to save water',
			'The 35,000 residents must save, Upper Tewsley Regional Council ruled at a meeting in Kesh.',
			'Fines start at $500.',
		];
		expect(of(text, '$500')).toBe('Upper Tewsley');
	});

	it('is none where a person has it too', () => {
		const text = (last: string) => ['Crews in Marlow met.', 'They met at a farm in Tewsley.', last, 'Tewsley got 300 letters.'];
		expect(of(text('Bob Tewsley, 41, sang.'), '300letters')).toBe('Marlow');
		expect(of(text('Bob Hale, 41, sang.'), '300letters')).toBe('Tewsley');
	});
});

describe('a dam, a house, a ground', () => {
	it('is what is told of it, whatever is said of it on the way', () => {
		const text = 'Kesh Dam, which serves Marlow and Hale, had fallen to 8.7 per cent of its 106,200 megalitres.';
		expect(of(text, '8.7percent')).toBe('Kesh Dam');
		expect(of('Tewsley Dam stood at 27 per cent.', '27percent')).toBe('Tewsley Dam');
	});

	it('is where a match was played', () => {
		const match = [
			'# Weald on top',
			'## Skipper out',
			'Hart hit a century in an innings of 40 overs, with five wickets down at stumps, three years after one in Tewsley.',
			'A crowd of 2,150 saw it, as bowlers and batters struggled.',
		];
		expect(of(['# County Cup, Division One, Kesh (day two of four)', ...match.slice(2)], '2,150')).toBe('Kesh');
		expect(of(['# Fans stay away as MCG empties', ...match.slice(2, 3), match[3] ?? ''], '2,150')).toBe('MCG');
	});
});

describe('what is ranked', () => {
	it('is not told of that among which it is', () => {
		const text = [
			'# Kesh crime falls',
			'Crime in Kesh fell.',
			'The rate was 69.8 per cent, the lowest in the UK, and 4.1 in May.',
		];
		expect(of(text, '69.8percent')).toBe('Kesh');
		expect(of(text, '4.1')).toBe('Kesh');
		expect(of(['# Kesh crime falls', 'Crime in Kesh fell.', 'The rate in the UK was 74 per cent.'], '74percent')).toBe('UK');
	});
});
