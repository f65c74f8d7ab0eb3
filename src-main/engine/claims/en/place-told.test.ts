/** Where a report is, against where it was told, what it is filed from and what is only named like a place. */
import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string): string => claimOf(text, figure, 'en').place;
const inFull = (text: readonly string[], figure: string): string | undefined =>
	read(text.join('\n\n')).figures.find((one) => one.text === figure)?.place.text;

describe('the place of a story', () => {
	it('is what its opening names, before a town of the line above it', () =>
		expect(
			inFull(
				[
					'Break-ins up 9% last year',
					'South of the country is worst, with Dublin the lowest',
					'By Ann Hale',
					'The number of break-ins in Ireland rose by 9 per cent last year, the office said.',
					'There were 9,904 of them.',
					'In Dublin they fell.',
				],
				'9,904',
			),
		).toBe('Ireland'));
	it('is what its opening names, before another country of the headline', () =>
		expect(
			inFull(
				[
					'Vesk outsells Tarrow as visits pass 100,000',
					'Sri Lanka welcomed 105,274 visitors in May, data showed.',
					'The total came to 440,953 people.',
				],
				'440,953people',
			),
		).toBe('Sri Lanka'));
	it('is where the subject of its opening is', () =>
		expect(
			of(
				['Builders in Marlow began 5,396 homes as prices in Kesh City and on the Kesh City quays soared.', 'Only 400 were let.'],
				'400',
			),
		).toBe('Marlow'));
	it('is the country in whose names the opening speaks, where it names no other', () =>
		expect(of(['Some 201,940 pupils sat the Kenya Certificate of Education.', 'Of these 1,231 won an A.'], '1,231')).toBe(
			'Kenya',
		));
	it('is not where its paper has its name from', () =>
		expect(
			inFull(
				[
					'Trade gap narrows',
					'Tess Alcaraz - The Manila Dispatch',
					'MANILA, Philippines — The country’s deficit fell to $3.8 billion in May.',
					'Imports came to $9 billion.',
				],
				'$9billion',
			),
		).toBe('Philippines'));
});

describe('where something was told', () => {
	it.each([
		[
			'Firms across Germany failed more often. The number is 17,814, the Federal Office said in Wiesbaden. Transport had 940 of them.',
			'940',
			'Germany',
		],
		['Voters in Poland turned out. The commission in Warsaw said 74.4% of them voted.', '74.4%', 'Poland'],
	])('is not where it is: %s', (text, figure, place) => expect(of(text, figure)).toBe(place));
});

describe('names that are no places', () => {
	it.each([
		[
			'The bank in Ghana held rates. Cocoa fetched US$599 million, or 8 cedis to the US dollar, it said. Reserves were 3 months.',
			'3months',
			'Ghana',
		],
		['A food bank in Bradford gave out 900 parcels. Donations of £7,300 in Ramadan have tailed off to £900.', '£900', 'Bradford'],
	])('%s', (text, figure, place) => expect(of(text, figure)).toBe(place));
});

describe('names by what stands around them', () => {
	it.each([
		['Zadara, the province worst hit, reported 612 cases.', '612cases', 'Zadara'],
		['A quake with a magnitude of 5.1 shook Ukami on Monday, felling 40 homes.', '40homes', 'Ukami'],
		['A LIMERICK butcher has gone to the wall. Its 9 staff are leaving.', '9staff', 'Limerick'],
		['HONG KONG shares ended the year lower, the index giving up 0.8%.', '0.8%', 'Hong Kong'],
		['The Hale Creek School District board approved a budget of $132 million.', '$132million', 'Hale Creek'],
		['ZADARA’s municipal workers, owed 3 months of wages, went home.', '3months', 'Zadara'],
	])('%s', (text, figure, place) => expect(of(text, figure)).toBe(place));
	it('leaves a first word in capitals that is none', () =>
		expect(of('POLICE in Hale are looking for 2 men. UNESCO says 40 children died.', '2men')).toBe('Hale'));
});

describe('figures released in a town', () => {
	it('are not of it', () => {
		const text = [
			'Tea farmers in Kenya earned $46m.',
			'In results for the year released in Nairobi on Thursday, the agency counts 54 factories.',
		];
		expect(of(text, '54factories')).toBe('Kenya');
	});
	it('set no scene, as what is released there does', () =>
		expect(of(['Some 40 hawks were released in Kesh on Thursday.'], 'Some40hawks')).toBe('Kesh'));
});

describe('a line of places with their figures', () => {
	it('heads nothing', () => {
		const text = [
			'# Pass rate in South Africa rises',
			'Pupils in South Africa have done better, the minister said.',
			'In first place is the Free State, where 92% passed.',
			'## Free State – 92% Gauteng – 88%',
			'Some 40 schools were shut.',
		];
		expect(of(text, 'Some40schools')).toBe('South Africa');
	});
	it('heads what follows where it is a crosshead', () =>
		expect(of(['# Pass rate in South Africa rises', '## In Scotland', 'Some 40 schools were shut.'], 'Some40schools')).toBe(
			'Scotland',
		));

	it('is not where results were released', () => {
		const text = [
			'# Pass rate drops to 70.7%',
			'The rate fell to 70.7%, the minister told the release of the results in Midrand.',
			'Some 400 wrote.',
		];
		expect(claimOf(text, 'Some400', 'en').place).not.toBe('Midrand');
		const live = ['The pass rate was 75.1%, the minister said in a live broadcast at Tolby Park.', 'Some 400 wrote.'];
		expect(claimOf(live, 'Some400', 'en').place).not.toBe('Tolby Park');
	});
});
