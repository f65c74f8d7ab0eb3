import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('towns by their names', () => {
	it('are known without "in", also those with an owner in their name', () => {
		expect(of(['Aylesbury house sales rose by 9%.', 'Some 40 homes went.'], 'Some40homes')).toBe('Aylesbury');
		expect(of(['# King’s Lynn library to close', 'It has lost 40 readers.'], '40readers')).toBe('King’s Lynn');
		expect(of("A fire in Bishop's Hale killed 4 people.", '4people')).toBe("Bishop's Hale");
		expect(of("A fire in Prince George's County killed 4 people.", '4people')).toBe("Prince George's County");
	});

	it('are told of by whoever lives or moves there, without being on a list', () => {
		expect(of(['Tolby motorists face delays.', 'Some 40 roads are shut.'], 'Some40roads')).toBe('Tolby');
		expect(of(['Tolby house prices have gone up.', 'Homes cost £240,000.'], '£240,000')).toBe('Tolby');
		expect(of(['Typical house prices have gone up.', 'Homes cost £240,000.'], '£240,000')).not.toBe('Typical');
		expect(of(['A man from Tolby has been jailed.', 'He took £240,000.'], '£240,000')).toBe('Tolby');
		expect(of(['Two brothers from Tolby were jailed.', 'They took £240,000.'], '£240,000')).toBe('Tolby');
		expect(of(['A letter from Tolby came.', 'It held £240,000.'], '£240,000')).toBe('');
	});

	it('are said to be the hottest, the worst hit', () => {
		expect(of('Tolby was the hottest place in the land at 41.3C.', '41.3C')).toBe('Tolby');
		expect(of('Harwick is one of the poorest towns in the state with 4,100 on aid.', '4,100')).toBe('Harwick');
	});

	it('stand in the names of their bodies and houses', () => {
		expect(of(['The University of Tolby is to build homes for 850 students.', 'It costs £41m.'], '£41m')).toBe('Tolby');
		expect(of(['The Port of Tolby handled 850 ships.', 'It has 14 cranes.'], '14cranes')).toBe('Tolby');
		expect(of('The Tolby Museum drew 64,000 visitors last year.', '64,000visitors')).toBe('Tolby Museum');
	});

	it('are gone through by a chase, and no firm is', () => {
		expect(of('Police arrested 4 men after a chase through Tolby.', '4men')).toBe('Tolby');
		expect(of('The firm sold 400 cars through Tolby.', '400cars')).toBe('');
		expect(of('Investors at Marlow have lost $300 million.', '$300million')).toBe('');
	});

	it('are the parts that an adjective of the country stands before', () => {
		expect(of('A blast in the Kenyan town of Tolby killed 6 miners.', '6miners')).toBe('Tolby');
		expect(of('There were 40 in Tolby, 30 in Hale and 9 in the rest of Norfolk.', '9')).toBe('Norfolk');
	});

	it('are all of those that are joined behind "in"', () => {
		expect(of('Fires burned 40 huts in Tolby, 30 in Harwick and Wenlow and 9 in Hale.', '30')).toBe('Harwick');
		expect(of('Shops shut in Tolby, Harwick and Wenlow. Wenlow lost 40 shops.', '40shops')).toBe('Wenlow');
		expect(of('Shops shut in Tolby and Harwick said it would hire 40 men.', '40men')).not.toBe('Harwick');
	});

	it('stand at both ends of a road', () => {
		expect(of('Four people died on the road from Tolby to Hale.', 'Fourpeople')).toBe('road from Tolby to Hale');
		expect(of('Four people died on the railway line between Tolby and Hale.', 'Fourpeople')).toBe(
			'railway line between Tolby and Hale',
		);
	});

	it('are the former and the latter', () => {
		const text = 'In Tolby and Harwick fewer people live than before: the former shrank by 4%, the latter by 9%.';
		expect(of(text, '4%')).toBe('Tolby');
		expect(of(text, '9%')).toBe('Harwick');
	});
});

describe('a headline of which every word has its capital', () => {
	it('keeps its common words out of the names', () => {
		const text = ['# Leeds Blaze Toll Reaches Nine', 'Nine people had died by Monday.', 'Some 40 were hurt.'];
		expect(of(text, 'Some40')).toBe('Leeds');
		const plant = ['# Blaze at Paint Factory Kills Five', 'Five workers died in Tolby.', 'Some 40 were hurt.'];
		expect(of(plant, 'Some40')).toBe('Tolby');
		const point = ['# High Point Police Hunt Gunman', 'A man shot at a car.', 'Some 40 officers search.'];
		expect(of(point, 'Some40officers')).toBe('High Point');
	});
});

describe('lines that say where a report was filed', () => {
	it('need no list behind an agency’s initials or before a lead', () => {
		expect(of(['Tolby, Mar 4 (PTI) At least 7 people were hurt.', 'Some 40 fled.'], 'Some40')).toBe('Tolby');
		expect(of(['Tolby: Police on Monday arrested three men with bikes in their yard.', 'Some 40 fled.'], 'Some40')).toBe('Tolby');
		expect(of(['Fire: Police on Monday said that a fire had burned three huts.', 'Some 40 fled.'], 'Some40')).not.toBe('Fire');
		expect(of(['Parking: Police on Monday towed three cars from the square.', 'Some 40 fled.'], 'Some40')).not.toBe('Parking');
	});
});

describe('rows of towns', () => {
	it('are towns where the line above says so', () => {
		const text = ['# Turnout by town', 'Turnout was as follows.', 'Tolby: 61.2%', 'Harwick: 58.4%'];
		expect(of(text, '61.2%')).toBe('Tolby');
		expect(of(text, '58.4%')).toBe('Harwick');
		expect(of(['# Turnout', 'Turnout was as follows.', 'Tolby: 61.2%', 'Harwick: 58.4%'], '58.4%')).toBe('');
	});
});

describe('the only town that an opening names', () => {
	it('is the one of which it goes on as "the city"', () => {
		const text = ['Floods have cost Tolby $40 million, the mayor said.', 'The city has 310 miles of bad roads.'];
		expect(of(text, '310miles')).toBe('Tolby');
		expect(of(text, '$40million')).toBe('Tolby');
		const other = ['Floods have cost Tolby and Hale Motors $40 million, he said.', 'The city has 310 miles of bad roads.'];
		expect(of(other, '310miles')).not.toBe('Tolby');
	});
});

describe('a country by its people and its forces', () => {
	it('is told of', () => {
		expect(of('About 62% of Filipinos back the plan.', 'About62%')).toBe('Philippines');
		expect(of('The Kenyan army said it had killed 16 militants near the border with Uganda.', '16militants')).toBe('Kenya');
		expect(of("The Netherlands' inflation rate slowed to 3.1%.", '3.1%')).toBe('Netherlands');
	});
});
