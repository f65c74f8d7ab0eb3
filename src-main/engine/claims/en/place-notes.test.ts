import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('names that are no places', () => {
	it('takes no sale and no meeting for a place', () => {
		expect(
			of(['The bank took $23 million at the Weekly Treasury Bills Auction.', 'It paid 45% at the Kesh Annual Meeting.'], '45%'),
		).toBe('');
	});
	it('takes no initials of many for a place', () => {
		expect(
			of(['In May 52 per cent of the money was given in countries with HRPs and 40 per cent within the HRPs.'], '40percent'),
		).toBe('');
		expect(of(['Some 30 offices in NGOs closed.', 'They had 45 desks.'], '45desks')).toBe('');
	});
	it('takes no ocean and no river for a place, and the part of a country for the country', () => {
		const text = [
			'Winds lashed the eastern Philippines as a storm passed in the Pacific Ocean, killing one man.',
			'More than 900 people were moved.',
		];
		expect(of(text, 'Morethan900people')).toBe('Philippines');
		const other = ['Floods swept across the Missouri and Ohio River basins.', 'Rains hit six provinces of Afghanistan.'];
		expect(of(other, 'sixprovinces')).toBe('Afghanistan');
	});

	it('takes what ordinary words make up for no place', () => {
		const text = ['MARLOW - The Common Council on Tuesday adopted a $9 million budget.', 'Of 12 jobs in Public Works, five go.'];
		expect(of(text, '$9million')).toBe('Marlow');
		expect(of(text, 'five')).toBe('Marlow');
		expect(of(['We met the targets set at the Third Session in 2021.', 'We built 40 clinics.'], '40clinics')).toBe('');
		expect(of(['The fire burned 40 acres in White Plains.'], '40acres')).toBe('White Plains');
	});

	it('takes no firm that shares are held in and no number for a place', () => {
		expect(of(['Shares in Hartwell Taverns fell 3 per cent.', 'Its sales were £40 million.'], '£40million')).toBe('');
		expect(of(['Ninety-eight councillors have signed.', 'Some 40 did not.'], 'Some40')).toBe('');
	});
	it('takes no relief body and no crop for a place', () => {
		expect(of(['The Red Cross had 212 evacuees.', 'Power was out to 2,600 homes.'], '2,600homes')).toBe('');
		expect(of(['Paddy was sown on 57 acres.', 'Some 40 are left.'], 'Some40')).toBe('');
	});
	it('takes those whose ages stand in brackets for persons', () => {
		const text = ['Three men of Kesh district died: Ramesh (46), Binoy (51) and Akhil (24).', 'The car fell 40 feet.'];
		expect(of(text, '40feet')).not.toContain('Binoy');
	});

	it('takes no assembly for a place', () => {
		const text = ['The Reds won 101 seats in the National Assembly.', 'Others took 12 seats.'];
		expect(of(text, '12seats')).toBe('');
		expect(of(["In Norvale's 296 contested seats, the Reds got 138 seats."], '138seats')).toBe('Norvale');
	});
});
