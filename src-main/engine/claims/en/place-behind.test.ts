import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;
const STORY = 'Rain has fallen for a week in Norvik.';

describe('where a statement ends', () => {
	it('is where its first figure holds as well', () => {
		const flood = [STORY, 'Waters have killed 27 people and driven out 70,000 others in Hale.'];
		expect(of(flood, '27people')).toBe('Hale');
		const men = [STORY, 'Some 7 men, including four brothers, were drowned in the remote Kesh District.'];
		expect(of(men, 'Some7men')).toContain('Kesh');
	});

	it('is not where another statement is', () => {
		expect(of([STORY, 'Waters have killed 27 people, and the search went on in Hale.'], '27people')).not.toBe('Hale');
		expect(of([STORY, 'Some 27 people died, before aid came by boat in Hale.'], 'Some27people')).not.toBe('Hale');
		// A rate has its place before it.
		expect(of([STORY, 'Prices in Norvik fell 4%, with smaller drops in Hale.'], '4%')).not.toBe('Hale');
	});
});

describe('names of places', () => {
	it.each([
		[
			'Crime fell.',
			'There were 32,713 reported crimes in Marlowshire between April and May.',
			'32,713reportedcrimes',
			'Marlowshire',
		],
		['Cholera is back.', 'Kesh District in Tarrow Province has recorded 32 cases since May.', '32cases', 'Kesh District'],
		['Aid came late.', 'The quake that jolted Central Kesh last week destroyed 400 homes.', '400homes', 'Central Kesh'],
		['It is dry.', 'The farming community of Kesh is to reap 98 tonnes.', '98tonnes', 'Kesh'],
		['Waits grew.', 'The next was Kesh NHS Trust, where 46 patients waited.', '46patients', 'Kesh'],
	])('%s %s', (first, text, figure, place) => expect(of([first, text], figure.replace(' ', ''))).toBe(place));

	it('takes no word of a headline for a place because it has a capital', () => {
		expect(of(['# Figures Show Fall In Crime', 'There were 213 thefts.'], '213thefts')).toBe('');
		expect(of(['# Two Dead In Marlow County', 'There were 213 thefts.'], '213thefts')).toBe('Marlow County');
	});

	it('takes no trust and no district of schools for a place', () => {
		expect(of(['Some 54 patients waited too long at the Trust’s wards.'], 'Some54patients')).toBe('');
		expect(of(['The School District enrolled 54 pupils.'], '54pupils')).toBe('');
	});

	it('is told of the country whose provinces are named', () => {
		const story = [
			'Rain has driven thousands out in Pakistan’s Kesh, Punjab and Balochistan provinces.',
			'The waters killed 230 people.',
		];
		expect(of(story, '230people')).toBe('Pakistan');
	});

	it('is told of the one place it names again and again', () => {
		const story = [
			'Arrivals in April hit 1.7 million.',
			'The board says Hong Kong is well on track.',
			'Guests stayed in Hong Kong for 4 nights.',
			'It is the best spring in Hong Kong.',
		];
		expect(of(story, '1.7million')).toBe('Hong Kong');
	});
});
