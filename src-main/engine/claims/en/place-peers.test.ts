/** Places that stand in a row of places, though no list has them. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string): string => claimOf(text, figure, 'en').place;

describe('a name in a row of places', () => {
	it.each([
		[
			'behind "followed by"',
			'Harwick topped the list of districts with 449 cases, followed by Tolby (376) in May.',
			'376',
			'Tolby',
		],
		[
			'set off by commas',
			['Prices fell in 10 of the 16 regions in Kenya. Seatham, up 14 per cent, was one of two.'],
			'14percent',
			'Seatham',
		],
		[
			'parted by semicolons',
			'The capital town accounts for 52 of the cases, followed by Harwick, 38; Tolby, 31; Wasin Gorse, 17; and Drumbeg, 12.',
			'17',
			'Wasin Gorse',
		],
		['before what it had', ['In Kesh town 92 gardai serve. Drumbeg had 131.'], '131', 'Drumbeg'],
		[
			'that lies beside',
			['Farmers in Kesh county took in 6 million bags. Neighbouring Wasin Gorse forecasts 4 million bags.'],
			'4millionbags',
			'Wasin Gorse',
		],
		[
			'of the lists',
			['Ontario’s rate in the province was 6.5 per cent. Quebec, at 7.4 per cent, was little changed.'],
			'7.4percent',
			'Quebec',
		],
		[
			'in brackets, behind what it is',
			'Harwick led the districts with 21 cases, followed by Tolby (14) and Seatham, the district seat (eight).',
			'eight',
			'Seatham',
		],
		[
			'of a list without marks',
			['The regions with the most homes were:', 'Ontario with 11.6 (down from 12.9) Quebec with 9.2 (up from 8.8).'],
			'9.2',
			'Quebec',
		],
		[
			'behind another, with its number',
			'Lofa county did best with 84 percent, followed by Nimba, 79 percent, and Bong, 74.',
			'74',
			'Bong',
		],
		['with which a list goes on', 'North Dakota was lowest of the states, 1.8 percent, with Vermont at 2.3.', '2.3', 'Vermont'],
		['that comes next', 'Kesh County led the districts with 21. Next came Seatham, 7.5%, of all.', '7.5%', 'Seatham'],
		[
			'with where',
			'In Kesh County 21 came, and in Seatham County, where the figure was 73, most stayed.',
			'73',
			'Seatham County',
		],
		['alone on its line', '- Leeds: 5.70', '5.70', 'Leeds'],
		['set against another', 'Iowa has 64% in. Illinois, on the other hand, reached only 33%.', '33%', 'Illinois'],
		['that leads the nation', 'Soybeans were 27% seeded, led by Louisiana with 78%.', '78%', 'Louisiana'],
		[
			'that takes people in',
			'Sudan’s refugees fled far: Libya (256,000), Ethiopia (71,500) and Uganda (37,200) kept their borders open.',
			'71,500',
			'Ethiopia',
		],
		['that comes last', 'Kesh County led the districts with 21. At the bottom was Seatham with 2.', '2', 'Seatham'],
		[
			'of the lists, in a row of schools',
			'Leeds, which sent 512 candidates or six per cent of the national total, had 4.1. Bristol, with 190, had 3.9.',
			'3.9',
			'Bristol',
		],
		['that leads them', 'Seatham topped the list of districts with 449 lakh.', '449lakh', 'Seatham'],
		['that goes its own way', 'In Kesh town rents fell. Seatham bucked the trend, gaining $18,000.', '$18,000', 'Seatham'],
		[
			'in brackets one behind the other',
			'Two of the regions hit new highs: Kesh ($506,000) and Seatham ($411,500).',
			'$411,500',
			'Seatham',
		],
		['told by what it is', 'The regions had rain. Seatham, the top grower, is 76% done.', '76%', 'Seatham'],
		[
			'elsewhere',
			'Some 900 guests were on the island. Elsewhere in the chain, Tolby took in $783 million.',
			'$783million',
			'Tolby',
		],
	])('is one of them %s', (_what, text, figure, place) => expect(of(text, figure)).toBe(place));

	it.each([
		['a firm', 'Shares fell in 3 of the 5 regions. Harlan, down 14 per cent, led.', '14percent', 'Harlan'],
		['a person', 'In Kesh county 80 voted. Sheriff Ronald Pike had 12 deputies.', '12deputies', 'Sheriff Ronald Pike'],
		['a noun that opens its sentence', 'In Kesh county 80 voted. Recycling, up 14 per cent, led.', '14percent', 'Recycling'],
		['a noun told of before', 'In Kesh county barley sold. Barley, up 14 per cent, led.', '14percent', 'Barley'],
		['a buyer', 'In Kesh county guests came from Norway, ahead of Sweden (12.1 per cent).', '12.1percent', 'Sweden'],
		['anything where no place is told of', 'Some 80 voted. Seatham, up 14 per cent, led.', '14percent', 'Seatham'],
	])('is none where it is %s', (_what, text, figure, name) => expect(of(text, figure)).not.toBe(name));

	it('is no person who has something', () => {
		const text = ['Ada Holt has had 86 millimetres of rain on her farm in Kesh district.', 'Some 40 sheep are left.'];
		expect(of(text, 'Some40sheep')).not.toContain('Holt');
	});
	it('is no part of what struck it', () => {
		const text = ["The earthquake that struck Indonesia's West Sulawesi has killed 23.", 'It damaged 64 houses.'];
		expect(of(text, '64houses')).toBe('West Sulawesi');
	});
	it('contributes to a whole', () => {
		expect(of('Malaysia made 9 million tonnes of oil, of which Sabah contributed 432 tonnes.', '432tonnes')).toBe('Sabah');
	});
	it('may have its zone in brackets, or be the one that it was', () => {
		const text =
			'Ontario (Zone 5) bore the brunt with ₱90 million, Seatham (Zone 4) with ₱14 million and Tolby with the remaining ₱25 million of the regions.';
		expect(of(text, '₱90million')).toBe('Ontario');
		expect(of(text, '₱14million')).toBe('Seatham');
		expect(of(text, '₱25million')).toBe('Tolby');
		expect(
			of(['Rain fell on Kenya.', 'For roads it was Ontario that fared worst, at nearly £640 million.'], 'nearly£640million'),
		).toBe('Ontario');
	});
	it('heads a line of a measure, or a row of a table', () => {
		const rain = [
			'Gauges across the Kesh Peninsula caught rain:',
			'Tolby 41mm',
			'Seatham 33.5mm',
			'Hale 28mm',
			'The mean was 34mm.',
		];
		expect(of(rain, '41mm')).toBe('Tolby');
		expect(of(rain, '33.5mm')).toBe('Seatham');
		expect(of(['Prices rose in Kesh:', 'Bread 41%', 'Milk 33%', 'Tea 28%'], '33%')).toBe('Kesh');
		expect(of(['# Thefts in Kesh', 'Town\tThefts\tRaids', 'Leeds\t1,015\t655'], '1,015')).toBe('Leeds');
		expect(of(['# Thefts in Kesh', 'Town\tThefts\tRaids', 'Leeds\t1,015\t655'], '655')).toBe('Leeds');
	});
});
