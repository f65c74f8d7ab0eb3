import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('where a report is set', () => {
	it('is the place of the headline when the town it was filed from is not named again', () => {
		const text = ['# Tewsley schools back new budget', 'MARLOW — Board members voted for a tax rate of 9.4 per cent.'];
		expect(of(text, '9.4percent')).toBe('Tewsley');
		const again = ['# Tewsley schools back new budget', 'MARLOW — Board members met in Marlow and agreed on 9.4 per cent.'];
		expect(of(again, '9.4percent')).toBe('Marlow');
	});
	it('is not where those in the headline come from', () => {
		const text = ['# Patrols catch two Tewsley motorists', 'In Marlow, the court heard of two men.', 'He was fined £400.'];
		expect(of(text, '£400')).toBe('Marlow');
	});
	it('is the town of the court where nobody says more', () => {
		const text = [
			'# Patrols catch two Kesh motorists',
			'Two men were banned by Marlow magistrates last Friday.',
			'He was fined £400.',
		];
		expect(of(text, '£400')).toBe('Marlow');
	});
	it('is each name of a row behind a place of its own', () => {
		const text = 'Kolkata had 109 cases, followed by Lahore with nine, Attow six, Chakwell four and Multen two.';
		expect(of(text, 'four')).toBe('Chakwell');
	});
	it('is the part that a country’s own name stands before', () => {
		const text = [
			'# Incomes pass a mark in China’s Gansu',
			'LANZHOU — Northwest China’s Gansu Province put 80 percent into schools.',
			'Pay rose 3%.',
		];
		expect(of(text, '3%')).toBe('Gansu Province');
	});
	it('is what headline and opening both name, whatever town the deck tells', () => {
		const text = [
			'# Thousands flee as Alberta wildfires grow',
			'Officials in Alberta warned of more.',
			'In Tarrow 6 homes fell.',
			'Some 90 fires burn.',
		];
		expect(of(text, 'Some90fires')).toBe('Alberta');
	});
	it('is the town a report was filed from where it says this port or here', () => {
		const text = [
			'# Peru quake climbs to 388',
			'PISCO, Peru — The count in Peru rose to 388.',
			'Hardest hit was this salt port of 48,000, where 19 roofs caved in.',
		];
		expect(of(text, '19roofs')).toBe('Pisco');
		expect(of(text, '388')).toBe('Peru');
	});
	it('is the town that is called one where it is the subject', () => {
		const text = ['The flood-hit town of Tolby will be without a hospital.', 'Six patients were moved.'];
		expect(of(text, 'Sixpatients')).toBe('Tolby');
		expect(of(['The mayor of the town of Tolby said little.', 'In Kesh six patients were moved.'], 'sixpatients')).toBe('Kesh');
	});
	it('is the road where nothing else says where', () => {
		expect(of(['A crash on the Tolby-Harwick Expressway killed one.', 'Six people were hurt.'], 'Sixpeople')).toBe(
			'Tolby-Harwick Expressway',
		);
		expect(of(['A crash in Kesh on the Tolby-Harwick highway killed one.', 'Six people were hurt.'], 'Sixpeople')).toBe('Kesh');
	});
	it('is not where somebody was going, nor what brackets say on the way', () => {
		const going = [
			'Nine pilgrims trying to reach Iran died.',
			'Their bus fell into a ravine near Tolby.',
			'Six people were hurt.',
		];
		expect(of(going, 'Sixpeople')).toBe('Tolby');
		const aside = ['Costs are up.', 'It is down to the market (China no longer takes any).', 'Bills rise by $87.'];
		expect(of(aside, '$87')).toBe('');
	});
	it.each(['NEW — The council raised the rate.', 'UPDATE — The council raised the rate.'])(
		'is no label of a site: %s',
		(lead) => {
			expect(of([lead, 'Bills rise by $87.'], '$87')).toBe('');
		},
	);
	it('is the town that a byline was sent from', () => {
		expect(of(['From Ann Hale, Tolby', 'Two persons died.', 'Six people were hurt.'], 'Sixpeople')).toBe('Tolby');
	});
	it('is where cases were reported', () => {
		expect(of(['Rents rose in Kesh.', 'Some 17 cases have been reported in Tolby County.'], 'Some17cases')).toBe('Tolby County');
		const list = 'Six cases were reported in Tolby, with four confirmed while in Kesh three people are ill.';
		expect(of(['Rents rose in Hale.', list], 'four')).not.toBe('Kesh');
	});
	it.each([
		['a bloc', ['The EU27 rate was 10.4% in May 2012.'], '10.4%', 'EU27'],
		[
			'a town where so much fell',
			['The storm hit Freeborn County.', 'Albert Kesh had 5.8 inches by Sunday.'],
			'5.8inches',
			'Albert Kesh',
		],
		[
			'a school district',
			['All but two grades at Tarrow ISD did better this spring.', 'Some 70 pupils failed.'],
			'Some70pupils',
			'Tarrow',
		],
		[
			'the capital’s country by its index',
			['KINGSTON, November 15: The All Jamaica Consumer Price Index rose 0.8 per cent.', 'Food rose 3%.'],
			'3%',
			'Jamaica',
		],
		[
			'a town before the stamp of a page',
			['Tarrow | Updated: 12 November 2023 11:06 PM IST', 'The farms ran 352 kilns.'],
			'352kilns',
			'Tarrow',
		],
	])('is %s', (_what, text, figure, place) => expect(of(text, figure)).toBe(place));
	it('is each of those that brackets part', () => {
		const text = 'The largest falls were in Estonia (14.2% to 10.9% in the year) and Lithuania (16.5% to 13.6%).';
		expect(of(text, '16.5%')).toBe('Lithuania');
		expect(of(['The euro area (EA17) seasonally-adjusted unemployment rate was 11.2%.'], '11.2%')).toBe('euro area');
	});
	it('is no town of a row for what follows it', () => {
		const text = ['The storm hit Freeborn County.', 'Albert Kesh had 5.8 inches by Sunday. Some 14 cars left the road.'];
		expect(of(text, 'Some14cars')).toBe('Freeborn County');
	});
	it('is where visitors went', () => {
		const text = [
			'# China loses its lead among guests',
			'Arrivals to Thailand dropped 4.4% in the first half.',
			'They spent 771 billion baht.',
		];
		expect(of(text, '4.4%')).toBe('Thailand');
	});
	it('is no collector’s office', () => {
		expect(
			of(
				[
					'Spending will rise in Marlow.',
					'Also in: $275,000 for a roof at the Tax Collector’s Office, and $180,000 for clinics.',
				],
				'$180,000',
			),
		).toBe('Marlow');
	});
	it('is told by the end of a page’s stamp', () => {
		expect(of(['3 July 2019 11:05 am | Updated 02:17 pm IST - MARLOW', 'Some 40 kg of rice was seized.'], 'Some40kg')).toBe(
			'Marlow',
		);
	});
	it.each([
		['in the suburbs of a city', 'Some 900 homes in metropolitan Detroit lost power.', 'Some900homes', 'Detroit'],
		['on a stretch of land', 'A crash on the Tarrow Peninsula left two people dead.', 'twopeople', 'Tarrow Peninsula'],
		[
			'in a quarter of the country',
			'By eight 3,000 homes were cut off in the south-west, where snow fell.',
			'3,000homes',
			'south-west',
		],
		['at a place and not where it lies', 'Loch Tarrow in Powys had 15cm of snow.', '15cm', 'Loch Tarrow'],
		['in parts of a city', 'Parts of Philadelphia got 9 inches of rain.', '9inches', 'Philadelphia'],
		[
			'at a hospital whose name begins with its kind',
			'Worst hit was University Hospital Kesh, where 46 patients had no bed.',
			'46patients',
			'University Hospital Kesh',
		],
		['in a row of a list', 'Free State – 92% Gauteng – 88.2%', '88.2%', 'Gauteng'],
	])('is %s', (_where, text, figure, place) => expect(of(text, figure)).toBe(place));
	it.each([
		['a word that opens a headline', ['# Last council seat hangs on 74 votes', 'Some 9 boats sank.'], 'Some9boats'],
		['the weekday of a stamp', ['Fri, Dec 27, 2024 - 11:32 AM', 'Some 9 boats sank.'], 'Some9boats'],
		['what a field grows', ['Harvest area shrank to 400 hectares.'], '400hectares'],
		['a deputy of a mayor', ['Vice Mayor Ann Hale won 400 votes.'], '400votes'],
	])('is not %s', (_what, text, figure) => expect(of(text, figure)).toBe(''));
	it('is the country whose roads or airports are told of', () => {
		const text = [
			'# Arrivals via Kesh, Marlow up 11%',
			'Visitors landing at Kenya’s two main airports grew 11%.',
			'Some 718 came by sea.',
		];
		expect(of(text, 'Some718')).toBe('Kenya');
		const roads = [
			'Some 1300 people died on South Africa’s roads.',
			'Releasing the count at a gate in Limpopo, the minister said 39 cars burned.',
		];
		expect(of(roads, '39cars')).toBe('South Africa');
	});
	it('is an airport written in capitals at the head of a story', () => {
		expect(of(['TARROW Airport handled 5.61 million passengers.', 'Freight rose 9%.'], '9%')).toBe('Tarrow Airport');
	});
	it('is told by a sheriff', () => {
		expect(
			of(['The entries are from the sheets of the Tarrow County Sheriff’s Office.', 'The jail held 26 inmates.'], '26inmates'),
		).toBe('Tarrow County');
	});
	it.each([
		[
			'for each of two pairs',
			'Decliners beat risers by 2,655 to 1,318 in Osaka and 1,940 to 1,275 in Nagoya.',
			'1,275',
			'Nagoya',
		],
		[
			'by an area named as subject',
			'Fires burn in New South Wales. The Glen Kesh area has come off worst: 41 houses fell.',
			'41houses',
			'Glen Kesh',
		],
	])('is told %s', (_how, text, figure, place) => expect(of(text, figure)).toBe(place));
	it('is no chamber of parliament', () => {
		expect(of('Farmers won 12 of the 90 seats in the Chamber of Deputies.', '90seats')).toBe('');
	});
	it('stays where something happened while it is told of', () => {
		const text = [
			'Fewer people died on New Zealand roads, 287 in all.',
			'A crash on the Tarrow Coast left two people dead.',
			'The vehicles met at a bend and 14 people saw it.',
			'One person died at once and four children were hurt.',
			'The levy is 3%.',
		];
		expect(of(text, '14people')).toBe('Tarrow Coast');
		expect(of(text, 'fourchildren')).toBe('Tarrow Coast');
		expect(of(text, '3%')).toBe('New Zealand');
	});
	it('is no title in capitals, but the place that it names', () => {
		expect(of(['HOUSE PRICES. March 2024. Second estimate', 'Prices rose 4% in a year.'], '4%')).toBe('');
		expect(of(['HARWICK. March 2024 was wet, and 30 roads closed in the town for a day.'], '30roads')).toBe('Harwick');
		expect(of(['# RENTS AND HOUSE PRICES IN PORTUGAL', 'Prices rose 4% in a year.'], '4%')).toBe('Portugal');
		expect(of(['# READING AND WRITING SCORES GO UP', 'Scores rose 4% in a year.'], '4%')).toBe('');
	});
	it('is the country or state whose own doing the opening tells, not a town that its sentence names once', () => {
		const text = ['Kenya earned $72 million from cut flowers, new data from the board in Nakuru shows.', 'Volumes rose 4%.'];
		expect(of(text, '4%')).toBe('Kenya');
		const sold = ['Kenya earned $72 million from flowers sold at a market in Nakuru.', 'Volumes rose 4%.'];
		expect(of(sold, '4%')).toBe('Kenya');
		const town = ['Kenya opened a 200-bed hospital in Nakuru on Friday.', 'Nakuru had waited 9 years.', 'It has 12 wards.'];
		expect(of(town, '12wards')).toBe('Nakuru');
	});
	it('is the country whose own lack is told, not a basin or a works that brought it about', () => {
		const text = [
			'Low water in the Tarrow basin and a fault at the Tolby coal station have stretched Zambia’s power gap to 810 megawatts.',
			'“We lost 150MW at Tolby,” the minister said.',
			'On Saturday output fell below 1,500MW.',
		];
		expect(of(text, 'below1,500MW')).toBe('Zambia');
		expect(of(text, '150MW')).toBe('Tolby');
	});
	it('is no body of a country', () => {
		expect(of(['The last was bought from Harlo of South Africa for $27m.'], '$27m')).not.toContain('Harlo');
	});
	it('is where something was on a day that owns it', () => {
		const text = ['TOLBY — Turnout in Saturday’s Tarrow District by-election was 38%.', 'Special votes numbered 211.'];
		expect(of(text, '211')).toBe('Tarrow District');
	});
	it('is off a coast where a boat was lost, and where a season came', () => {
		expect(of(['A ferry with 71 aboard capsized off Tolby on Monday.', 'Crews pulled out 64.'], '64')).toBe('Tolby');
		expect(of(['Kesh Rovers held off Harmon by 71 points.', 'Crews pulled out 64.'], '64')).not.toBe('Harmon');
		expect(of(['Winter has come early to Leeds.', 'A man from Hale brought seven cats. We did 48.'], '48')).toBe('Leeds');
	});
	it('is the state or the country of the people that it tells of', () => {
		expect(of(['ADELAIDE — Some 83 people have died on South Australian roads.', 'Six rode bikes.'], 'Six')).toBe(
			'South Australia',
		);
		expect(of(['BRATISLAVA — Were Slovaks to vote now, the Forum would win with 23%.', 'The Concord has 19%.'], '19%')).toBe(
			'Slovakia',
		);
		const clerk = [
			'A bookkeeper from Tolby who took £2,000 has been jailed.',
			'She wrote 163 cheques.',
			'In Kesh 40 firms shut.',
		];
		expect(of(clerk, '163cheques')).toBe('Tolby');
	});
	it('is no first part of a whole that was counted before it', () => {
		const text = ['Thefts in the county reached 318. Leeds had 44, Bradford 39 and Tolby eight.', 'Police made 61 arrests.'];
		expect(of(text, '61arrests')).not.toBe('Leeds');
	});
	it('is where a price is made, not where the rain fell that moved it', () => {
		const text = [
			'CHICAGO — Corn fell 2 percent on Friday to $4.40 a bushel as rain fell in Argentina.',
			'Volume was 40,000 lots.',
		];
		expect(of(text, '2percent')).toBe('Chicago');
		expect(of(text, '$4.40abushel')).toBe('Chicago');
		expect(of(text, '40,000lots')).toBe('Chicago');
	});
});
