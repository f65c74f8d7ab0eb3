import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('scenes of a sentence', () => {
	it('is a house that does something, in the report of a town too, and a street is not', () => {
		const crash = ['OMAHA — A bus left a road in Omaha on Friday and 27 were hurt.'];
		expect(of([...crash, 'Kesh General Hospital treated six of them.'], 'six')).toContain('Hospital');
		expect(of([...crash, 'The bus had 40 seats and stood on Mill Road.'], '40seats')).toBe('Omaha');
	});

	it('is a part of a country that opens the sentence', () => {
		const homes = ['House prices in the United States rose 4%.'];
		expect(of([...homes, 'In the Northeast sales fell 28%.'], '28%')).toBe('Northeast');
	});

	it('is a place said to be a town or a taluk, with a word for what it is like', () => {
		expect(of(['Kenya has 4 ports.', 'At the newer port of Tarrow, 21 ships docked.'], '21ships')).toBe('Tarrow');
		expect(of(['Doses are given in Kenya.', 'Kesh taluk lagged behind at 94%.'], '94%')).toBe('Kesh');
	});

	it('is where the largest rise was, but not where something is the largest', () => {
		const retail = ['Sales in New Zealand rose.'];
		expect(of([...retail, 'The largest rise was recorded in Canterbury, up 2.2 percent.'], '2.2percent')).toBe('Canterbury');
		expect(of([...retail, 'It is the largest shop in Canterbury and has 40 tills.'], '40tills')).toBe('New Zealand');
	});

	it('is the town of an exchange on which something is traded, for that sentence', () => {
		const gold = ['NAIROBI — Gold rose in Nairobi on Monday.'];
		expect(of([...gold, 'On the Chicago Board of Trade, wheat for May rose 4 cents.'], '4cents')).toBe('Chicago');
		expect(of([...gold, 'Officials of the Chicago Board of Trade met 9 brokers.'], '9brokers')).not.toBe('Chicago');
	});

	it('is not where journalists were told of it', () => {
		const cholera = [
			'Nigeria counted 2,102 cases of cholera.',
			'The director, who addressed journalists in Abuja, put the rate at 3%.',
		];
		expect(of(cholera, '3%')).toBe('Nigeria');
	});

	it('is, of a part of those found, where they were found', () => {
		const slide = [
			'A storm killed 61 people in the Philippines.',
			'A slide hit homes in Kesh, where 14 houses lay in mud. “We have 19 bodies, eight of them children.”',
		];
		expect(of(slide, 'eight')).toBe('Kesh');
	});

	it('is an airport or an island by its name alone', () => {
		expect(of('Heathrow welcomed 6.7 million passengers.', '6.7millionpassengers')).toBe('Heathrow');
		expect(of(['Spending in Hawaii slipped 2%.', 'On Maui it was down by 51%.'], '51%')).toBe('Maui');
	});
});
