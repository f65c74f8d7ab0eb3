import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('the place a story is about', () => {
	it.each([
		['a region named once far into it', 'In the Hale region, thefts rose 18% to 1,480.'],
		['a town named twice far into it', 'Rents in Hale fell 2%, and sales in Hale fell 3%.'],
	])('is not %s', (_what, line) => {
		const text = [
			'# Thefts up by a third',
			'Thefts rose by a third to 10,400, new figures show.',
			'Fraud fell.',
			'Murders did not.',
			line,
			'Burglary fell 4%.',
		];
		expect(of(text, '10,400')).toBe('');
		expect(of(text, '4%')).not.toBe('Hale');
	});

	it('is the State where that is all a report calls its country', () => {
		const text = ['Rents across the State rose by 8%.', 'In Hale they rose 5% and in Marlow 6%.', 'Sales were 4,100 in May.'];
		expect(of(text, '8%')).toBe('the State');
		expect(of(text, '4,100')).toBe('the State');
		expect(of(['# Hale counts its lakes', 'In Hale there are 31 lakes.', 'The State had given $40m.'], '$40m')).toBe('The State');
		expect(of(['# Hale counts its lakes', 'In Hale there are 31 lakes.', 'The State Bank lent $40m.'], '$40m')).toBe('Hale');
	});

	it('is none of three places named in one go, but the country whose people are counted', () => {
		const text = [
			'# State sends cash to dry counties',
			'Some 97,000 households in Tarrow, Kesh, Hale and Marlow were paid.',
			'The number of Kenyans in need fell to 1.3 million.',
			'Stocks are at 21 million bags.',
		];
		expect(of(text, '1.3million')).toBe('Kenya');
		expect(of(text, '21millionbags')).toBe('Kenya');
	});

	it('is the country that the whole text speaks of, not where a minister spoke', () => {
		const text = [
			'The ministry will send out 1.1 million bags.',
			'Speaking after a tour of a depot in Tarrow County, the secretary said 2.7 million had gone.',
			'He said 6.4 million farmers across Kenya had signed up.',
		];
		expect(of(text, '1.1millionbags')).toBe('Kenya');
		expect(of(text, '2.7million')).toBe('Kenya');
	});

	it('is the country of the capital it is filed from, where the opening speaks of that', () => {
		expect(
			of(['KUALA LUMPUR: Futures on the Malaysian exchange fell.', 'Stocks were 2.3 million tonnes.'], '2.3milliontonnes'),
		).toBe('Malaysia');
		expect(of(['MADRID (AP) -- A tram hit a wall.', 'It hurt 14 people. Spain has few trams.'], '14people')).toBe('Madrid');
	});

	it('is a part of the country only where it has nothing else', () => {
		const text = ['Growers in the eastern counties had a good year.', 'They cut 1.6 million tonnes.'];
		expect(of(text, '1.6milliontonnes')).toBe('eastern counties');
		expect(
			of(['# Cash for dry homes in the north', 'Homes in Kesh will get £4m.', 'Some 90 wells are dry.'], 'Some90wells'),
		).toBe('Kesh');
	});

	it('is whose visitors are counted, not where they are from', () => {
		const text = [
			'# Malaysia overtakes China as source of guests',
			'Arrivals to Thailand dropped by 4%.',
			'In one week the country received 580,000.',
		];
		expect(of(text, '4%')).toBe('Thailand');
		expect(of(text, '580,000')).toBe('Thailand');
	});

	it('is a state or a country by its short name', () => {
		expect(of(['Retail sales shrank and strikes hit SA’s mines.', 'Output fell 8%.'], '8%')).toBe('SA');
		expect(of(['Statistics SA said sales fell 1.4%.'], '1.4%')).toBe('SA');
		expect(of(['Fires burned 900 hectares in NSW and 40 in Qld.'], '900hectares')).toBe('NSW');
	});

	it('is the country where its roads are told of', () => {
		expect(of(['# SA roads are safer', 'Fewer died on South Africa’s roads.', 'The toll was 1,389.'], '1,389')).toBe(
			'South Africa',
		);
	});
});
