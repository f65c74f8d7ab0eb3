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

describe('what says where a place lies', () => {
	it('is not where what follows holds', () => {
		const works = [
			'The works at Tolby is to close.',
			'Ann Hale came to Tolby, southwest of Marlow, where a mill has been part of the town for 44 years.',
			'It is a blow to the town, affecting some 800 jobs.',
		];
		expect(of(works, '44years')).toBe('Tolby');
		expect(of(works, 'some800jobs')).toBe('Tolby');
		const fires = ['Fires spread in Queensland.', 'They razed 11 homes in the Sarrow area, inland from Tolby, and 4 barns.'];
		expect(of(fires, '4barns')).toBe('Sarrow');
	});

	it('is the capital of a country, and not the country', () => {
		const text = [STORY, 'Rescuers pulled 22 bodies from a mill that fell near Bangladesh’s capital Dhaka.'];
		expect(of(text, '22bodies')).toBe('Dhaka');
	});

	it('is the town, and not its province', () => {
		const text = ['The works in Tolby is to close.', 'It had some 400 jobs in the Ontario town.'];
		expect(of(text, 'some400jobs')).not.toBe('Ontario');
	});
});

describe('what a place is set against or named for', () => {
	it('is not the place of a comparison', () => {
		const text = [
			'# Prices in the regions rise',
			'Prices in the regions grow faster than in Auckland, agents said.',
			'Some 7,864 homes were sold.',
		];
		expect(of(text, 'Some7,864homes')).not.toBe('Auckland');
	});

	it('is the area where something rose', () => {
		const text = [
			'New Zealand house prices rose.',
			'Growth was strong in areas like Wellington, where values shot up 16.2 per cent.',
		];
		expect(of(text, '16.2percent')).toBe('Wellington');
	});

	it('is the town whose prices fell', () => {
		const text = ['New Zealand house prices rose.', 'But Auckland rents keep falling, down 1.3 per cent.'];
		expect(of(text, '1.3percent')).toBe('Auckland');
	});

	it('is no forest without its name', () => {
		const text = ['A boat sank in the Sundar mangrove forest, 120km south of Kolkata.', 'It had room for 60 passengers.'];
		expect(of(text, '60passengers')).not.toBe('Kolkata');
	});
});

describe('those told of in the sentence before', () => {
	it('are where that was', () => {
		const text = [
			'# 23 dead in Alabama storms',
			'The victims died in Lee County, a sheriff said. At least 12 of those lived in one street.',
		];
		expect(of(text, 'Atleast12')).toBe('Lee County');
	});
});

describe('rows of places', () => {
	it('give each its own figure, the first too', () => {
		const rates = [STORY, 'The rates announced were: Western Cape 85%, Gauteng 83%, and Limpopo 78%.'];
		expect(of(rates, '85%')).toBe('Western Cape');
		expect(of(rates, '83%')).toBe('Gauteng');
		const cities = [STORY, 'Alberta hired most, led by Calgary (up 4.7 per cent) followed by Edmonton (up 2.9 per cent).'];
		expect(of(cities, '4.7percent')).toBe('Calgary');
		expect(of(cities, '2.9percent')).toBe('Edmonton');
	});

	it('are towns by those who live there', () => {
		const text = ['A bus fell in Peru on its way to Chivo.', 'Chivo, home to about 6,500 people, lies in the hills.'];
		expect(of(text, 'about6,500people')).toBe('Chivo');
	});

	it('are what a storm hit, whoever counted', () => {
		const text = [STORY, 'The Met Service confirmed at least five hailstorms hit Tennessee.'];
		expect(of(text, 'atleastfivehailstorms')).toBe('Tennessee');
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

describe('subjects and lists', () => {
	it('is of a house that does something, and of none that speaks', () => {
		expect(of(['Traffic grew.', 'Kesh Airport (KSH) welcomed 5,400 passengers in October.'], '5,400passengers')).toBe(
			'Kesh Airport',
		);
		expect(of([STORY, 'Kesh Airport said 5,400 passengers were late.'], '5,400passengers')).not.toContain('Kesh');
		expect(of([STORY, 'Kesh County, home to a large garrison, recorded 14 cases.'], '14cases')).toBe('Kesh County');
	});

	it('gives each of a list the name right before it', () => {
		const list = [
			STORY,
			'Kesh Airport had a growth of 3.2% in October, while Bergen had a rise of 8.7%, Trondvik 5.4% and Starnes 4.8%.',
		];
		expect(of(list, '8.7%')).toBe('Bergen');
		expect(of(list, '5.4%')).toBe('Trondvik');
		expect(of(list, '4.8%')).toBe('Starnes');
		// Products and parties are no places.
		expect(of([STORY, 'Sales of Kestrel rose 8.7%, Tarrow 5.4% and Lane 4.8%.'], '5.4%')).not.toBe('Tarrow');
	});

	it('is not of the town that it was filed from, where it is told of another again and again', () => {
		const county = [
			'ALBANY -- The men of Kesh County had a busy year.',
			'Sheriffs of Kesh County told its board so.',
			'They served 12,009 papers in Kesh County.',
			'Some 964 people lost their homes.',
		];
		expect(of(county, 'Some964people')).toBe('Kesh County');
		const town = ['ALBANY -- The city had a busy year.', 'Some 964 people lost their homes.'];
		expect(of(town, 'Some964people')).toBe('Albany');
	});

	it('reads a known place behind the capital that opens its sentence', () => {
		const state = [STORY, 'Following Ohio’s longest drought, the state counted 1,009 fires.'];
		expect(of(state, '1,009fires')).toBe('Ohio');
	});

	it('knows what is larger than a country', () => {
		expect(of('Africa’s economic growth reached 3.5 percent in 2018.', '3.5percent')).toBe('Africa');
		expect(of(['In Norvik 40 people died.', 'Sales in Europe rose 4%.'], '4%')).toBe('Europe');
	});

	it('is not where something was said, and is what a capital is called', () => {
		const quake = ['Homes fell in Kesh.', 'Officials told reporters in Marlow that 422 shocks were felt.'];
		expect(of(quake, '422shocks')).toBe('Kesh');
		expect(of([STORY, 'The worst was in its capital, Tarrow, where 110 people died.'], '110people')).toBe('Tarrow');
	});

	it('counts where it adds a number, and speaks where it adds a word', () => {
		expect(of([STORY, 'Kesh County added 25 cases on Friday.'], '25cases')).toBe('Kesh County');
		expect(of([STORY, 'Kesh County added that 25 cases were mild.'], '25cases')).toBe('Norvik');
		expect(of([STORY, 'The Ohio Department of Health reported 21 new deaths.'], '21newdeaths')).toBe('Ohio');
		expect(of([STORY, 'The Ohio Department of Health said 21 new deaths were told to it.'], '21newdeaths')).toBe('Norvik');
	});
	it('is where those counted were taken or sent', () => {
		const hurt = [STORY, 'Doctors said 11 of the injured had been taken to Leeds and four to Bradford.'];
		expect(of(hurt, '11')).toBe('Leeds');
		expect(of(hurt, 'four')).toBe('Bradford');
		expect(of([STORY, 'Kenya sent 4,386 patients to York last year.'], '4,386patients')).toBe('Kenya');
		expect(of([STORY, 'A plane flew 4,200 parcels to Leeds on Sunday.'], '4,200parcels')).toBe('Leeds');
		expect(of([STORY, 'Some 40 people objected to Leeds plans.'], 'Some40people')).toBe('Norvik');
	});
	it('is where "there" points', () => {
		const text = [STORY, 'They spent a night in Tolby. Nine villagers there died.'];
		expect(of(text, 'Ninevillagers')).toBe('Tolby');
		expect(of([STORY, 'They spent a night in Tolby.', 'And there were 9 boats.'], '9boats')).toBe('Norvik');
	});
	it('is a country by what it did, as in the clause that says when', () => {
		expect(of([STORY, 'Sales fell after Japan turned back 14 containers.'], '14containers')).toBe('Japan');
		expect(of([STORY, 'Sales fell after Japan talks on 14 tariffs.'], '14tariffs')).toBe('Norvik');
		expect(of([STORY, 'Vietnam, the largest buyer, took 83,000 tonnes. Some 40 ships lay idle.'], '83,000tonnes')).toBe(
			'Vietnam',
		);
		expect(of([STORY, 'Vietnam remained the largest market with 18% of sales.'], '18%')).toBe('Norvik');
		expect(of([STORY, 'Vietnam alone put 41 million kilos on the market.'], '41millionkilos')).toBe('Vietnam');
		expect(of([STORY, 'Sales to Vietnam, which bought 1,900 tonnes, have stopped.'], '1,900tonnes')).toBe('Vietnam');
		expect(of([STORY, 'Neighbouring Vietnam, with more sun, managed 190 MW.'], '190MW')).toBe('Vietnam');
	});
	it('is no place of an aside', () => {
		const text = ['Rain fell.', 'Police in Leeds – which takes in Otley and Hull as well – counted 18,906 thefts.'];
		expect(of(text, '18,906thefts')).toBe('Leeds');
		expect(of(['Rain fell.', 'Police in Leeds – 40 of them – went to Hull, where 12 fled.'], '12')).toBe('Hull');
	});
	it('is where a storm went and what it dropped', () => {
		expect(of([STORY, 'Moving inland over Tolby, the storm felled 2,700 trees.'], '2,700trees')).toBe('Tolby');
		expect(of([STORY, 'Some 6 inches fell on Seaham.'], 'Some6inches')).toBe('Seaham');
		expect(of([STORY, 'A row over Hale, the mayor, drew 2,700 letters.'], '2,700letters')).toBe('Norvik');
	});
	it('leaves a partner of the country that is told of with its sentence', () => {
		const text = ['New Zealand exported 150 million trays.', 'Japan took 31 million trays. Sales to shops rose 12 percent.'];
		expect(of(text, '31milliontrays')).toBe('Japan');
		expect(of(text, '12percent')).toBe('New Zealand');
	});
});
