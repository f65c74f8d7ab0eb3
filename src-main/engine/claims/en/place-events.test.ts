import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('where the event was', () => {
	it.each([
		['The crash happened in Tolby, Marlow County, when a tyre burst.', 'Tolby'],
		['The accident occurred on Monday at Kenyo, 40km from Hale.', 'Kenyo'],
		['It happened shortly after midday at Tolby.', 'Tolby'],
	])('is the place of the story: %s', (line, place) => {
		const text = [
			'# 22 dead in crash on Hale highway',
			'A bus and a tanker met on the road to Hale in Kenya.',
			line,
			'Some 17 were hurt.',
		];
		expect(of(text, 'Some17')).toBe(place);
	});

	it('is told by the name that the headline has', () => {
		const text = [
			'# Tolby lorry crash kills one',
			'A man has died.',
			'It happened in the Bullring, in Tolby, at 12:45.',
			'Some 17 saw it.',
		];
		expect(of(text, 'Some17')).toBe('Tolby');
	});

	it('is not told of one of two events', () => {
		const text = [
			'# Two crashes in Kenya',
			'Nine people died in two crashes in Kenya.',
			'It happened at Tolby on Monday.',
			'The accident occurred at Kenyo on Tuesday.',
			'Some 17 were hurt.',
		];
		expect(of(text, 'Some17')).toBe('Kenya');
	});

	it('is no place where something else began', () => {
		const text = ['# Rents rise in Kenya', 'Rents rose in Kenya.', 'It began in Tolby in 2004.', 'Some 17 firms let flats.'];
		expect(of(text, 'Some17firms')).toBe('Kenya');
	});
});
