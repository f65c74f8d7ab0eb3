import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('names that are known to be places', () => {
	it.each([
		['the subject of an opening', ['Macau welcomed 3.4 million guests in May.', 'Some 90 ships called.'], 'Some90ships', 'Macau'],
		[
			'a subject behind an opening phrase',
			['Last month, Portugal exported 900 boats.', 'Some 40 were sold.'],
			'900boats',
			'Portugal',
		],
		[
			'a state behind the country whose it is',
			['A fire in Australia’s New South Wales state razed 71 homes.', 'It was one of 26 in the state.'],
			'26',
			'New South Wales',
		],
		['a country as adjective', ['# Finnish exports fall in May', 'Shipments fell 4%.'], '4%', 'Finland'],
		['a country before what it has', ['Retail sales in shops fell, as UK retail sales rose 3%.', 'Fuel fell 2%.'], '2%', 'UK'],
		[
			'what a storm struck',
			['A storm lashed the northern Philippines.', 'Some 900 people fled.'],
			'Some900people',
			'Philippines',
		],
		[
			'an abbreviated state',
			['The N.C. Department of Health counted 30 cases in June.', 'Some 14 people died.'],
			'Some14people',
			'North Carolina',
		],
		['the market that it owns', ['Shares in London fell 2%. Tokyo’s Nikkei 225 lost 3%.'], '3%', 'Tokyo'],
		['a part of a city', ['Brisbane’s CBD was soaked by 92 mm of rain.'], '92mm', 'Brisbane'],
	])('tell the place by %s', (_what, text, figure, place) => expect(of(text, figure)).toBe(place));

	it.each([
		['a club with a town in its name', ['The Houston Harriers scored 101 points.'], '101points'],
		['people of a country', ['Finnish tourists spent 40 nights.', 'Fares rose 3%.'], '3%'],
		['rules named after a town', ['Capital was 16.4% under Basel III norms.', 'Loans rose 3%.'], '3%'],
		['a bank with a country in its name', ['Bank of America earned $3bn.', 'Costs rose 3%.'], '3%'],
		['who played', ['England won by 30 runs.', 'Root made 80 runs.'], '80runs'],
		['a town hall', ['The vote at the Civic Centre on Monday was carried by 31 votes.'], '31votes'],
	])('tell no place by %s', (_what, text, figure) => expect(of(text, figure)).toBe(''));

	it('takes a central bank or a statistics office for its country', () => {
		expect(of(['The Bank of England kept its rate at 3.2%.', 'Prices rose 2%.'], '2%')).toBe('UK');
		expect(of(['Fed raises rates', 'The Federal Reserve raised its rate to 4%.', 'Pay rose 2%.'], '2%')).toBe('US');
		expect(of(['# Prices in Northern Ireland', 'Rents in Northern Ireland rose 4%, the ONS said.', 'Pay rose 2%.'], '2%')).toBe(
			'Northern Ireland',
		);
	});

	it('goes on with the subject to the end of its sentence', () => {
		const text = 'CHICAGO - The office said the United States exported 48 tons of corn, 7 tons of beans and 10 tons of rice.';
		expect(of([text], '7tons')).toBe('United States');
		expect(of([text], '10tons')).toBe('United States');
	});
});

describe('offices and houses', () => {
	const town = 'People in Tewmore will pay 3% more.';
	it('stand for their town where they do something', () => {
		expect(of([town, 'Meanwhile, Hallow Borough Council raised its tax by 4%.'], '4%')).toBe('Hallow');
		expect(of([town, 'Hallow Police said 14 men were held.'], '14men')).toBe('Tewmore');
	});
	it('take what stands in the bracket behind them', () => {
		const text = 'The worst were Hale University Hospitals NHS Trust (48%) and Kessing General Hospital NHS Trust (47%).';
		expect(of([town, text], '47%')).toContain('Kessing');
	});
	it('take an official of a place for a voice of it', () => {
		expect(
			of(['Storms hit central Texas on Monday.', 'Judge Ann Hale of Bell County, Texas, said 23 people were hurt.'], '23people'),
		).toBe('Bell County');
	});
});

describe('the way of a report', () => {
	it('stays elsewhere until it names the next place', () => {
		const text = [
			'People in Tewmore will pay 3% more.',
			'Elsewhere in Darshire, Hallow Borough Council raised its tax by 4%.',
			'Homes will pay £230.',
			'Back in Tewmore, shops will pay £90.',
			'Pubs will pay £70.',
		];
		expect(of(text, '£230')).toBe('Hallow');
		expect(of(text, '£70')).toBe('Tewmore');
	});
	it('lets a speaker go on where the paragraph before began', () => {
		const text = [
			'Storms hit central Texas on Monday.',
			'And in Adair County, Oklahoma, a storm left two people hurt, Ray Sallee said.',
			'“We lost power in 75 percent of our homes,” Sallee said.',
			'Some 40 crews were out.',
		];
		expect(of(text, '75percent')).toBe('Adair County');
		expect(of(text, 'Some40crews')).toBe('Texas');
	});
	it('goes on to the next sentence where the story is of a whole country', () => {
		const text = ['Fires spread in Spain.', 'Some 300 acres burnt in Kesh on Monday. At least 40 people fled.'];
		expect(of(text, 'Atleast40people')).toBe('Kesh');
		const nation = ['Fires spread in Spain.', 'Some 300 acres burnt in Kesh on Monday. Nationally, 40 people fled.'];
		expect(of(nation, '40people')).not.toBe('Kesh');
	});
	it('holds an opening to the end of its sentence, and takes no span of months for a place', () => {
		const text = ['Floods hit Leeds.', 'In Saskatchewan, 150 people left, and 40 stayed, officials said.'];
		expect(of(text, '150people')).toBe('Saskatchewan');
		const rate = ["Spain's jobless rate fell.", 'The rate stood at 31.9% in July-September.'];
		expect(of(rate, '31.9%')).toBe('Spain');
	});
	it('tells the part with the whole', () => {
		expect(of(['Fires spread in Spain.', 'Three of the 40 injured were found in Kesh.'], 'Three')).toBe('Kesh');
	});
	it('gives each figure its own place where they are told respectively', () => {
		const text = ['Prices fell in Spain.', 'Falls of 4%, 3% and 2% were seen in Leeds, Cardiff and Dundee respectively.'];
		expect(of(text, '4%')).toBe('Leeds');
		expect(of(text, '3%')).toBe('Cardiff');
		expect(of(text, '2%')).toBe('Dundee');
		const uneven = ['Prices fell in Spain.', 'Falls of 4% and 3% were seen in Leeds, Cardiff and Dundee respectively.'];
		expect(of(uneven, '4%')).not.toBe('Cardiff');
	});
	it('takes no wildfire, no update and no number for a place', () => {
		const text = [
			'It is one of the largest fires in California.',
			'The Park Fire has burnt 900 acres.',
			"In Norfire's latest update, it had 40 crews.",
		];
		expect(of(text, '900acres')).toBe('California');
		expect(of(text, '40crews')).toBe('California');
		expect(of([...text, 'Four counties were hit. Some 90 homes burnt.'], 'Some90homes')).toBe('California');
	});
	it('takes the first of two streets, and the island before its country', () => {
		expect(of(['Officers searched a yard on John Road off Market Street where eight bags were found.'], 'eightbags')).toBe(
			'John Road',
		);
		expect(of(["# Quake on Indonesia's Java island", 'JAKARTA - Five people were hurt.'], 'Fivepeople')).toBe('Java');
	});

	it('reads a province behind its country, and no country in its dollars', () => {
		const text = [
			"FUZHOU, Oct. 22 (VNA) -- East China's Fujian Province reported trade of 1.48 trillion yuan (about 208 billion U.S. dollars).",
			'Exports rose 4.6 percent.',
		];
		expect(claimOf(text, '4.6percent', 'en').place).toBe('Fujian Province');
	});
});
