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

	it('is no seat of a body of the world', () => {
		expect(
			of(['GENEVA, Jan. 5 - Some 400,000 people have fled, the UN agency said.', 'It needs $40 million.'], '$40million'),
		).toBe('');
		expect(
			of(['NEW YORK (January 29, 2015) – Many are at risk.', 'UNICEF hopes to reach 62,000 children.'], '62,000children'),
		).toBe('');
		expect(of(['GENEVA, Jan. 5 - Rents in Geneva rose 4%, the UN staff union said.', 'Some 400 moved.'], 'Some400')).toBe(
			'Geneva',
		);
		expect(of(['GENEVA, Jan. 5 - Rents rose 4%, the canton said.', 'Some 400 moved.'], 'Some400')).toBe('Geneva');
	});

	it('is the State where that is all a report calls its country', () => {
		const text = ['Rents across the State rose by 8%.', 'In Hale they rose 5% and in Marlow 6%.', 'Sales were 4,100 in May.'];
		expect(of(text, '8%')).toBe('the State');
		expect(of(text, '4,100')).toBe('the State');
		expect(of(['# Hale counts its lakes', 'In Hale there are 31 lakes.', 'The State had given $40m.'], '$40m')).toBe('The State');
		expect(of(['# Hale counts its lakes', 'In Hale there are 31 lakes.', 'The State Bank lent $40m.'], '$40m')).toBe('Hale');
	});

	it('is the town that a day of trading is filed from, whatever country its index stands for', () => {
		const filed = [
			'# Sensex ends flat after choppy session',
			'Business Desk | Mumbai',
			'The 30-share Sensex finished at 80,409.',
		];
		expect(of(filed, '80,409')).toBe('Mumbai');
		const dated = [
			'# Stocks slide for third day',
			'KARACHI, Dec. 18 (Valley Press) -- Pakistan’s benchmark share index ended lower on Friday.',
			'The KSE-100 gave up 298 points.',
		];
		expect(of(dated, '298points')).toBe('Karachi');
		const exports = [
			'# Cotton exports slide',
			'KARACHI, Dec. 18 (Valley Press) -- Pakistan’s exports of cotton fell 3 percent in May.',
			'Some 298 mills closed.',
		];
		expect(of(exports, 'Some298mills')).toBe('Pakistan');
	});

	it('is the part of a country that a headline does not name', () => {
		const text = [
			'# Over 1 million shake off poverty in central China province',
			'CHANGSHA, Jan. 27 (Valley Press) -- A total of 1.2 million people were lifted out of poverty in central China’s Hunan Province.',
			'The rate fell to 1.5 percent.',
		];
		expect(of(text, '1.5percent')).toBe('Hunan Province');
	});

	it('is the village, and not the province that it lies in', () => {
		const text = [
			'Some 131 households in Liuwan, a village deep in Kang county, Gansu province, were poor.',
			'The village had 48 guests.',
		];
		expect(of(text, '48guests')).toBe('Liuwan');
	});

	it('is not where a road leads, what moves a market, or why something came about', () => {
		expect(
			of(['# Twelve dead on Mombasa highway', 'A coach left the road, killing 12.', 'Some 40 people were hurt.'], 'Some40people'),
		).not.toBe('Mombasa');
		expect(
			of(['The standoff over Ukraine got worse, and oil futures in New York slid.', 'The contract was off 2.8%.'], '2.8%'),
		).not.toBe('Ukraine');
		const glut = [
			'Tea farmers in Kenya will share $46m, their agency has said, blaming a glut at the Mombasa auction.',
			'A kilo fetched $2.59 at Mombasa.',
			'The agency took in 1.1 million kilos at Mombasa.',
			'Some 600,000 households live off the crop.',
		];
		expect(of(glut, 'Some600,000households')).toBe('Kenya');
	});

	it('is not a sort of dollar', () => {
		const text = ['Crude fell to $US101 a barrel.', 'It was $US99 on Monday.', 'Gold was at $US1,300.', 'It was off 2.8%.'];
		expect(of(text, '2.8%')).toBe('');
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

	it('is none of the towns told of side by side behind figures of the whole', () => {
		const text = ['Rents rose 6.1 per cent in a year.', 'In Hale they were up 8.2 per cent and in Marlow 9.9 per cent.'];
		expect(of([...text, 'The State needs 60,000 homes.'], '6.1percent')).toBe('The State');
		expect(of(text, '8.2percent')).toBe('Hale');
		expect(of(text, '9.9percent')).toBe('Marlow');
	});

	it('is the town whose council it is, not where a firm is based', () => {
		const text = [
			'# Plan would bring 300 jobs to Alder Mills',
			'The Alder Mills City Council approved a $48 million mill.',
			'The builder, based in Chicago, has 12 trucks.',
			'Traffic would rise by 1,100 trips.',
		];
		expect(of(text, '1,100trips')).toBe('Alder Mills');
	});

	it('keeps the larger place of a dateline to the dateline', () => {
		const text = ['# Two dead in Nyeri', 'NYERI, Kenya — Two people died and 31 were hurt at Karatina.'];
		expect(of(text, 'Twopeople')).not.toBe('Kenya');
		expect(of('Limpopo – 85% Gauteng – 88%', '88%')).toBe('Gauteng');
	});

	it('is told behind what an office counts', () => {
		expect(of('Lancashire Police recorded 1,204 burglaries in Preston.', '1,204burglaries')).toBe('Preston');
		expect(of('Lancashire Police recorded 1,204 burglaries.', '1,204burglaries')).toBe('Lancashire');
	});

	it('is read in a row that says who comes next', () => {
		const text = 'Perth led with a 2 per cent gain, ahead of Adelaide, up 1.7 per cent, and Brisbane, 1.2 per cent.';
		expect(of(text, '1.7percent')).toBe('Adelaide');
		expect(of('Kogi State had the highest rise, at 40.8 per cent, followed by Bauchi with 39.9 per cent.', '40.8percent')).toBe(
			'Kogi State',
		);
	});

	it('is the state that a report is told of, where it says the state', () => {
		const text = ['# Karnataka plants trees', 'Karnataka will plant 90 million trees.', 'Some 38 elephants died in the State.'];
		expect(of(text, 'Some38elephants')).toBe('Karnataka');
		expect(
			of(['Storm hits Louisiana and Mississippi.', 'It hit Louisiana hard; 160 boats were sent across the state.'], '160boats'),
		).toBe('Louisiana');
	});

	it('is the town of a magistrates’ court, and of an opening in capitals', () => {
		expect(of(['The firm pleaded guilty at Kesh Magistrates’ Court to six charges.', 'It must pay £67,000.'], '£67,000')).toBe(
			'Kesh',
		);
		expect(of(['DORSET’s homes cost more.', 'Prices rose 4%.'], '4%')).toBe('Dorset');
	});
});

describe('the lead of a report', () => {
	it('is the sentence that first names a place, not what its paragraph goes on to name', () => {
		const text =
			'Vesk on Wednesday sold bonds worth 4 billion. Bids came to 35 billion. In Kesh, meanwhile, oil is dear. Some 90 mills closed.';
		expect(of(text.replaceAll('Vesk', 'Greece'), '35billion')).toBe('Greece');
		expect(of(['Kenya’s schools office named the best.', 'In Kesh 47% passed. It was 45% before.'], '45%')).toBe('Kesh');
	});
	it('is whose news it is, where it sets no scene', () =>
		expect(
			of(
				'Queensland canegrowers have cut 30 million tonnes. At Marlow, north of Hale, the mill shut after 129 years. Prices lost 4 cents.',
				'30milliontonnes',
			),
		).toBe('Queensland'));
	it('is its first sentence alone where it is filed from a town', () => {
		expect(
			of('KARACHI: The rupee gained 22 paisa, the State Bank of Pakistan said. In Tarrow it closed at 278.', '22paisa'),
		).toBe('Pakistan');
		expect(
			of(
				'ARDLEY, N.Y. — Two boys were hurt on Tuesday. It was the third crash in Wayne County. Outages hit 1,130 homes.',
				'1,130homes',
			),
		).toBe('Ardley');
		expect(
			of('ST. PAUL — Minnesota heads into the year with $2.4 billion. They see a gap. Receipts are 1.3% above plan.', '1.3%'),
		).toBe('Minnesota');
	});
	it('is what it names behind a day of a dateline, and where a minister spoke is not', () => {
		expect(of('BARCELONA, 1 Feb – Catalonia declared a drought. It hit 201 towns.', '201towns')).toBe('Catalonia');
		expect(
			of(
				'Ministers in Lilongwe said on Monday that Malawi’s auctions had brought $282 million. Growers sold 120 tonnes.',
				'120tonnes',
			),
		).toBe('Malawi');
	});
	it('is near where it says', () => {
		expect(of('Plans for 385 homes on the outskirts of Tarrow were turned down. Some 41 were flats.', 'Some41')).toBe('Tarrow');
		expect(of('Net migration to Britain was 431,000.. Hotels housed 90.', '90')).toBe('Britain');
	});
});

describe('the whole that a lead tells of', () => {
	it('is the State or the world, where the lead sets no other scene', () => {
		expect(
			of(
				[
					'# More than 600 on trolleys as Marlow tops list',
					'There were 617 people waiting across the State. Of these, 431 had beds.',
				],
				'431',
			),
		).toBe('the State');
		expect(
			of(
				'PARIS - Glaciers around the world have lost 5% of their ice. The worst year was 2023, at 540 billion tonnes.',
				'540billiontonnes',
			),
		).toBe('the world');
		expect(of('HALE - A fire in Marlow drew aid from around the world. It hurt 14 people.', '14people')).toBe('Marlow');
	});
	it('is no side that plays', () => expect(of('England won by 30 runs. Root made 80 runs.', '80runs')).toBe(''));
});

describe('countries', () => {
	it('are told by what is their own in a year, also those of the past', () => {
		const text =
			'WASHINGTON, April 9 - The office raised the Soviet Union’s 1986/87 crop to 210 mln tonnes and put Brazil’s 1987 soybean output at 16 mln.';
		expect(of(text, '210mlntonnes')).toBe('Soviet Union');
		expect(of(text, '16mln')).toBe('Brazil');
	});
	it.each([
		['Uzbek exports rose 5% in May.', '5%', 'Uzbekistan'],
		['Fijian tourism earned $90m.', '$90m', 'Fiji'],
		['West German unemployment was 2.2%.', '2.2%', 'West Germany'],
	])('are told by their adjective: %s', (text, figure, place) => expect(of(text, figure)).toBe(place));
});

describe('the county whose board it is', () => {
	it.each(['Board of Commissioners', 'Commission', 'School Board', 'Council'])('is the place of what its %s voted', (board) => {
		const text = [
			`MARLOW, Ga. — The Kesh County ${board} voted 4-1 Tuesday night to adopt a budget of $41 million.`,
			'"We had 240 people in this room," he said.',
		];
		expect(of(text, '$41million')).toBe('Kesh County');
		expect(of(text, '240people')).toBe('Kesh County');
	});
	it('goes before the state of a headline, where the lead sets the scene in it', () => {
		const text = [
			'# Northern California wildfire kills 2',
			'A wildfire that roared out of a canyon in rural Tarrow County has killed two people.',
			'Seven firefighters have been hurt.',
		];
		expect(of(text, 'Sevenfirefighters')).toBe('Tarrow County');
	});
});

describe('a dateline', () => {
	it('is the place where it names a state that is a town', () =>
		expect(
			of(
				'SINGAPORE: Resale flat prices inched up 1 per cent. Some 26,735 flats were sold. One in Tarrow was let go for $1 million.',
				'1percent',
			),
		).toBe('Singapore'));
});

describe('lines above a report', () => {
	it('open it where they set a scene', () => {
		const text = [
			'Figures show that 621,304 tourists had come to the Maldives this year.',
			'The number stood at 610,288 last year.',
		];
		expect(of(text, '610,288')).toBe('Maldives');
	});

	it('is the state whose governor acts in its capital', () => {
		const text = [
			'# Plan trims schools',
			'TOPEKA, Kan. — Gov. Ada Holt on Wednesday asked lawmakers for $26 billion.',
			'Clerks would get 2.5%.',
		];
		expect(claimOf(text, '2.5%', 'en').place).toBe('Kansas');
		const fire = ['SALEM, Ore. — A fire killed two people.', 'It burned 40 acres.'];
		expect(claimOf(fire, '40acres', 'en').place).toBe('Salem');
		const other = ['SPRINGFIELD, Mass. — The governor opened a bridge.', 'It cost $40 million.'];
		expect(claimOf(other, '$40million', 'en').place).toBe('Springfield');
	});
	it('is no nation among which a place ranks', () => {
		expect(claimOf(['Nevada has the highest jobless rate nationwide, at 5.9 percent.'], '5.9percent', 'en').place).toBe('Nevada');
	});
	it('is whose exports are told of', () => {
		const text = ['Exports of garments from Bangladesh fetched $43 billion.', 'Knitwear brought $24 billion.'];
		expect(claimOf(text, '$24billion', 'en').place).toBe('Bangladesh');
	});
	it('is no town before a dash, of a report of elsewhere', () => {
		const text = [
			'Durban - Almost a quarter of all people killed in South Africa died here, police said.',
			'Some 848 guns were found.',
		];
		expect(claimOf(text, 'Some848guns', 'en').place).toBe('South Africa');
	});
});
