import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('a part and its whole', () => {
	it('is the part that a larger place owns', () => {
		expect(of("A bus fell into a gorge in India's Kesh, and 12 died.", '12')).toBe('Kesh');
		expect(of("Traders at Nairobi's Tarrow market lost more than 80 stalls.", 'morethan80stalls')).toBe('Tarrow');
		expect(of("Kenya's port of Mombasa handled 10.2 million tonnes.", '10.2milliontonnes')).toBe('Mombasa');
		// An office is no part.
		expect(of("Those waiting in Kenya's Health Ministry numbered 80.", '80')).toBe('Kenya');
	});

	it('turns to the whole where the parts are counted', () => {
		const states = [
			'Nigeria counted 2,102 cases.',
			'Lagos leads with 537 cases. The top 10 states account for 90% of the burden.',
		];
		expect(of(states, '90%')).toBe('Nigeria');
		expect(of(['Nigeria counted 2,102 cases.', 'Lagos leads with 537 cases. Most of the 90 dead were men.'], '90')).toBe('Lagos');
	});

	it('turns to the nation at what is national', () => {
		const rates = ['Rents in Marlow, Kenya, rose 4%.', 'Rents across Kenya are low.', 'The national average was 3%.'];
		expect(of(rates, '3%')).toBe('Kenya');
	});
});

describe('how far and how wide', () => {
	it('is not told of where it is reckoned from', () => {
		expect(of(['Rain fell in Marlow.', 'They were going to a fair, 60 miles southwest of Omaha.'], '60miles')).toBe('Marlow');
		expect(of(['Rain fell in Marlow.', 'A car slid off a road 11 miles east of Omaha.'], '11miles')).toBe('Omaha');
	});

	it('is the land that a storm swept, not the spot where it was measured', () => {
		const storm = ['A gust of 88mph was logged at Kesh Head as a storm swept across Devon.', 'Some 63,000 homes had no power.'];
		expect(of(storm, 'Some63,000homes')).toBe('Devon');
	});
});

describe('what sets no scene', () => {
	it('is the next statement of a headline', () => {
		expect(of(['# 610 patients on trolleys as Limerick tops list', 'Hospitals across Kenya are full.'], '610patients')).toBe(
			'Kenya',
		);
		expect(of(['# 26 hurt as bus falls into gorge in Limerick', 'The union counted them.'], '26')).toBe('Limerick');
	});

	it('is a house in the town of the dateline', () => {
		const game = [
			'SIOUX FALLS, S.D. — The Drovers won before 6,284 at the Municipal Arena on Friday.',
			'The goalkeeper saved 33 shots.',
		];
		expect(of(game, '33shots')).toBe('Sioux Falls');
		expect(of(['KESH, Kenya: Food will be cut.', 'A million people live there.'], 'Amillionpeople')).toBe('Kesh');
	});

	it('is a race or a series of that name', () => {
		expect(of(['NAIROBI — Some 46 men set off in the Great Kesh road race.', 'It was 9C.'], '9C')).toBe('Nairobi');
	});

	it('is an office that the lead quotes, where the headline says where', () => {
		const jobs = [
			'# Alberta sheds 11,400 jobs',
			'The labour market lost 11,400 jobs, which Statistics Canada called a decline.',
			'Some 8% have none.',
		];
		expect(of(jobs, 'Some8%')).toBe('Alberta');
	});
	it('is a side of the country with its capital', () => {
		const text = ['Malawi’s maize crop fell 18%.', 'In the Centre the loss came to 15%; the North, where rains held, gained 3%.'];
		expect(of(text, '15%')).toBe('the Centre');
		expect(of(text, '3%')).toBe('the North');
		expect(of(['Malawi’s maize crop fell.', 'In the North Sea 40 boats fished.'], '40boats')).not.toBe('the North');
	});
	it('is a whole for the paragraph that it opens', () => {
		const text = [
			'TOLBY, Kan. — Some 180 families stood in line in Tolby.',
			'Kansas as a whole has seen nothing like it. Food banks gave out 41 million pounds, up 17%.',
			'Some 22 helped.',
		];
		expect(of(text, '41millionpounds')).toBe('Kansas');
		expect(of(text, '17%')).toBe('Kansas');
		expect(of(text, 'Some22')).toBe('Tolby');
	});
	it('is the town named last that "the village" stands for in a report of a country', () => {
		const text = [
			'Spain will press 1.2 million tonnes of oil.',
			'At Tolby, Ann Hale beats 640 trees. The village mill closed after losing €4,000.',
		];
		expect(of(text, '€4,000')).toBe('Tolby');
	});
	it('is no house in a town that the opening names beside it', () => {
		const text = ['Pupils at Tolby Park Academy missed 14% of lessons, the most in Leeds.', 'Fines went out to 1,900 parents.'];
		expect(of(text, '1,900parents')).toBe('Leeds');
		expect(of(text, '14%')).toBe('Tolby Park Academy');
	});
	it('is the whole that -wide tells, for the paragraph that opens with it', () => {
		const text = [
			'Homes in Ontario fell short of 3,000.',
			'TOLBY — The shelter in Tolby turned away 31 people.',
			'Province-wide, shelters were full on 240 nights. The plan costs $12 million.',
		];
		expect(of(text, '240nights')).toBe('Ontario');
		expect(of(text, '$12million')).toBe('Ontario');
	});
	it('is those who were asked, by where they live', () => {
		const text = ['Only 41 per cent of Leeds residents trust it, a poll of 2,000 people across Wales says.'];
		expect(of(text, '41percent')).toBe('Leeds');
		expect(of(['Only 41 per cent of Labour voters trust it, a poll says.'], '41percent')).toBe('');
	});
});
