import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('the lines that head an English report', () => {
	it.each([
		'MARLOW, March 12, 2024 (Valley Press) — A fire killed two people.',
		'MARLOW, Tuesday, March 12, 2024 — A fire killed two people.',
		'MARLOW, 12 March 2024 (VP) - A fire killed two people.',
		'Marlow, 12 March 2024 — A fire killed two people.',
		'MARLOW • A fire killed two people.',
		'Marlow, Kent (12 March 2024) – A fire killed two people.',
		'Marlow, Kent, 12 March 2024 /PRNewswire/ -- A fire killed two people.',
	])('takes the town of the dateline %j', (text) => {
		expect(of([text, 'It burned 40 acres.'], '40acres')).toBe('Marlow');
	});

	it('takes who wrote it for no place', () => {
		const text = ['From Ada Holt, Kesh', 'The Kesh State Government has said that 15 persons died in the state.'];
		expect(of(text, '15persons')).not.toContain('Holt');
	});

	it('takes the town of an agency line without a dash, where a list knows it', () => {
		const text = ['New Delhi, May 8 (VNA) Parliament on Tuesday passed a bill for 29 crore.', 'Some 40 members spoke.'];
		expect(of(text, 'Some40members')).toBe('New Delhi');
		const person = ['Petra Hollis, May 8 (Hale) Parliament on Tuesday passed a bill for 29 crore.', 'Some 40 members spoke.'];
		expect(of(person, 'Some40members')).toBe('');
	});

	it('takes the town before the colon of a lead, and the colon of a headline as before', () => {
		const lead =
			'New Delhi: The southern states have seen a rise in dengue this year, as rain fell late and the tanks of the towns stood open, doctors said.';
		expect(of([lead, 'India had 87,018 cases.', 'In Kerala 35 people died.', 'Some 400 are ill.'], 'Some400')).not.toBe(
			'New Delhi',
		);
		const town =
			'Tolby: Water is short along the eastern edge of the district, and a well has been proposed with an outlay of 50m rupees, said the Tolby collector.';
		expect(of([town, 'Some 40 wells are dry.'], 'Some40wells')).toBe('Tolby');
		const land =
			'Tolby, Kenya: At least 34 people died when a bus that was on its way to the coast rolled several times on Wednesday morning, police said.';
		expect(of([land, 'Some 40 were hurt.'], 'Some40')).toBe('Tolby');
		const label =
			'Correction: A report of Tuesday gave the wrong name of the two schools that will be closed by the board in the coming year, an editor said.';
		expect(of([label, 'Some 40 pupils move.'], 'Some40pupils')).toBe('');
	});

	it('takes what a headline is told of, a line that says where, and whose police', () => {
		expect(
			of(['# Kenya: 40 cases reported', 'A clinic in Kesh found two cases.', 'Some 30 people fell ill.'], 'Some30people'),
		).toBe('Kenya');
		expect(of(['Lake Hale City, Marlow County, Ohio', 'The council backed 65 homes.'], '65homes')).toBe('Lake Hale');
		expect(of(['# City Council backs 65 homes'], '65homes')).toBe('');
		expect(of(['A Brockwell man, 34, was charged.', 'He had 40 bags of pills.'], '40bags')).toBe('Brockwell');
		expect(
			of(['Four people were rescued from a Nashfield apartment building.', 'Some 15 people lost a home.'], 'Some15people'),
		).toBe('Nashfield');
		expect(of(['A Catholic man was charged.', 'He had 40 bags of pills.'], '40bags')).toBe('');
		expect(of(['A British man was charged in Kesh.', 'He had 40 bags of pills.'], '40bags')).toBe('Kesh');
	});

	it('keeps the town of a report that opens with something else', () => {
		expect(of(['NORTHFIELD, May 2 (AP) — A fire killed two people.', 'It burned 40 acres.'], '40acres')).toBe('Northfield');
	});

	it('keeps the capital of which the opening tells', () => {
		const text = ['DHAKA, Feb 25: A tower fell in the Bangladeshi capital on Saturday, killing 18 people.', 'Some 40 were hurt.'];
		expect(of(text, 'Some40')).toBe('Dhaka');
	});
});
