import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('where an English figure holds', () => {
	it('takes a report filed from a capital for one of the country it opens with', () => {
		const text = [
			"BEIJING, July 14 (Newsline) -- China's foreign trade grew 5.2 percent in the first half.",
			'Exports rose 7.3 percent. Imports rose 2.5 percent.',
		];
		expect(of(text, '7.3percent')).toBe('China');
		expect(of(text, '2.5percent')).toBe('China');
	});

	it.each([
		'MARLOW, March 12, 2024 (Valley Press) — A fire killed two people.',
		'MARLOW, Tuesday, March 12, 2024 — A fire killed two people.',
		'MARLOW, 12 March 2024 (VP) - A fire killed two people.',
		'Marlow, 12 March 2024 — A fire killed two people.',
		'Marlow, Kent (12 March 2024) – A fire killed two people.',
		'Marlow, Kent, 12 March 2024 /PRNewswire/ -- A fire killed two people.',
	])('takes the town of the dateline %j', (text) => {
		expect(of([text, 'It burned 40 acres.'], '40acres')).toBe('Marlow');
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

	it('goes on with what the sentence has said', () => {
		const profit = 'Profit in the UK was 12 per cent higher, at £501m, although costs rose.';
		expect(of([profit], '£501m')).toBe('UK');
		const county = ['Kent schools had a good year.', 'A school in Great Hale has 55 per cent of them, but lost 6 per cent.'];
		expect(of(county, '6percent')).toBe('Great Hale');
		expect(of(['A barn was razed on Thursday, near Kesh in the north. Two homes in Hale burned.'], 'Twohomes')).toBe('Hale');
		expect(of(['Fires raged in Hale.', 'Some 14 barns were razed on Thursday, near Kesh in the north.'], 'Some14barns')).toBe(
			'Kesh',
		);
		expect(of(['# Eighteen homes lost in Ohio, with four barns and a mill destroyed in Utah'], 'fourbarns')).toBe('Utah');
	});

	it('gives each of a list its own place, though the verb is said once', () => {
		const text =
			'The Philippines led with 81,200 crates, followed by China 46,300 crates, Malaysia 31,900 crates and Ghana 2,400 crates.';
		expect(of([text], '81,200crates')).toBe('Philippines');
		expect(of([text], '46,300crates')).toBe('China');
		expect(of([text], '31,900crates')).toBe('Malaysia');
		expect(of([text], '2,400crates')).toBe('Ghana');
		const shares = 'Kent met 98 per cent of its target (3 million acres), and Essex 80 per cent of its own (1 million acres).';
		expect(of([shares], '80percent')).toBe('Essex');
		expect(of([shares], '1millionacres')).toBe('Essex');
		expect(of(['ISLAMABAD: Punjab, which grows most, sowed 75 acres.'], '75acres')).toBe('Punjab');
		// The name of a year's games, of a road or of a rule is no town.
		expect(of(['It won a medal in 2023 and Paris 2024 was a triumph with 40 medals.'], '40medals')).toBe('');
	});

	it('reads a county by its name', () => {
		expect(of(['The state lost 90 jobs. This means Hale County has 19 of them.'], '19')).toBe('Hale County');
	});

	it('knows a body of a country, a depot by its town and no dollar', () => {
		expect(of(['Ghana Cocoa Board (COCOBOD) expects 750 tonnes.', 'It has 90 buyers.'], '90buyers')).toBe('Ghana');
		expect(of(['About 30 workers at the Harlow depot are on strike.'], 'About30workers')).toBe('Harlow');
		expect(of(['Shipments reached US$16 billion, or 9% more.'], '9%')).toBe('');
	});

	it('goes on at the school that the paragraph before named', () => {
		const text = [
			'Schools in Kent had mixed results.',
			'Priory School in Marlow had 60 pupils pass.',
			'The school lost 12 teachers.',
			'Some 900 pupils sat the tests.',
		];
		expect(of(text, '12teachers')).toBe('Marlow');
		expect(of(text, 'Some900pupils')).toBe('Kent');
	});

	it('takes the state that the opening names', () => {
		const text = ['The Gulf oil state of Qatar projected a gap of 5.4 billion riyals.', 'Revenue will be 6.7 billion riyals.'];
		expect(of(text, '6.7billionriyals')).toBe('Qatar');
		expect(of(['The island of Vesk lost 900 trees.', 'Some 40 homes were hit.'], 'Some40homes')).toBe('Vesk');
	});

	it('takes the country of which a report is quoted', () => {
		const text = 'CHICAGO, May 2 (Newsline) - The office said that the United States exported 48 ships of corn.';
		expect(of([text], '48ships')).toBe('United States');
		expect(of(['Sales fell in Victoria (-0.1%) and the Australian Capital Territory (-0.3%).'], '-0.3%')).toBe(
			'Australian Capital Territory',
		);
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

	it('takes no assembly for a place', () => {
		const text = ['The Reds won 101 seats in the National Assembly.', 'Others took 12 seats.'];
		expect(of(text, '12seats')).toBe('');
		expect(of(["In Norvale's 296 contested seats, the Reds got 138 seats."], '138seats')).toBe('Norvale');
	});

	it('takes the place before the one it lies in', () => {
		const text = [
			'The toll of the quake in a hilly area of Yunnan province in southwest China rose to 590 people.',
			'It set off landslides in Ludan and Qiaxi counties, where rescuers were at work.',
			'Some 4,200 residents have been moved.',
		];
		expect(of(text, '590people')).toBe('Yunnan');
		expect(of(text, 'Some4,200residents')).toBe('Yunnan');
		expect(of(['Fire killed two people in Lordsby, Ohio, on Monday.'], 'twopeople')).toBe('Lordsby');
	});

	it('takes the country that the opening names before a town of the body', () => {
		const text = [
			'Seventy new cases were told in the United States last week, officials said.',
			'Of them, 53 were in New York City and 15 in nearby Rockland County.',
			'Cases were found in New York City schools too.',
			'The vaccine is 97 percent effective.',
		];
		expect(of(text, '53')).toBe('New York City');
		expect(of(text, '15')).toBe('Rockland County');
		expect(of(text, '97percent')).toBe('United States');
	});

	it('takes the place that a bracket stands behind', () => {
		const text = ['Sales fell in New South Wales (-0.2%), Victoria (-0.1%) and Tasmania (-0.4%). Call Sydney (02) 5550 1234.'];
		expect(of(text, '-0.2%')).toBe('New South Wales');
		expect(of(text, '-0.1%')).toBe('Victoria');
		expect(of(text, '-0.4%')).toBe('Tasmania');
		const other = ['Two states fell: Queensland (-0.3%), Victoria (-0.5%).', 'For more call Ann Bell on Sydney (02) 5550 1234.'];
		expect(of(other, '-0.3%')).toBe('Queensland');
	});

	it('takes a country no list has for a place where its economy or its bank is told of', () => {
		expect(
			of(["TIRUNA, July 14 -- Karsand's total foreign trade grew 5.2 percent.", 'Exports rose 7.3 percent.'], '7.3percent'),
		).toBe('Karsand');
		expect(of(['# Central bank of Orvenia: policy statement', 'The board cut the rate to 3.75%.'], '3.75%')).toBe('Orvenia');
		expect(of(['# Consumer prices, Lindmark: May 2026', 'Prices rose by 3.4%.'], '3.4%')).toBe('Lindmark');
	});

	it('takes the town whose hospitals or council a report is of, and not the one house it mentions later', () => {
		const text = [
			"Corvale's hospitals ended April with 48,210 patients waiting.",
			'Some 27,300 people were seen; at Ashfold General the figure was 640.',
			'The board employs 14,200 staff.',
		];
		expect(of(text, '14,200staff')).toBe('Corvale');
		expect(of(text, '48,210patients')).toBe('Corvale');
		expect(of(["Mirren Daly's first novel sold 900 copies.", 'It has 310 pages.'], '310pages')).toBe('');
	});

	it('takes no company and no destination for the place of a story', () => {
		expect(of(["Tolvane's revenue rose 4%. Costs fell 2%."], '2%')).toBe('');
		expect(of(['A record 900 people used the line.', 'One flight to London took 17 hours.', 'Fares rose 3%.'], '3%')).toBe('');
	});

	it('keeps the town of a report that opens with something else', () => {
		expect(of(['NORTHFIELD, May 2 (AP) — A fire killed two people.', 'It burned 40 acres.'], '40acres')).toBe('Northfield');
	});

	it('takes the country whose prices a clause is of', () => {
		const text = [
			'LONDON, Nov 18 (Newsline) - Shares fell 1.1%.',
			'Data showed U.S. consumer prices rose 0.4% in October. Oil fell 2%.',
		];
		expect(of(text, '0.4%')).toBe('U.S.');
		expect(of(text, '2%')).toBe('London');
	});

	it('takes the country of a masthead', () => {
		expect(
			of(
				[
					'# BULLETIN Week 31 of 2026 Ministry of Health, Republic of Tanvia Vol. 9',
					'Some 900 cases were told.',
					'Most were in Lower Masi (41%).',
					'Stocks cover 14 weeks.',
				],
				'14weeks',
			),
		).toBe('Tanvia');
	});

	it('takes a story filed from the capital of the country it names for one of that country', () => {
		const heat = [
			'# Spain swelters through hottest July',
			'MADRID, Aug 4 (Newsline) - Last month was the hottest July in Spain.',
			'Fires burned 900 hectares.',
		];
		expect(of(heat, '900hectares')).toBe('Spain');
		expect(of(['MADRID, Aug 4 (Newsline) - A tram hit a wall.', 'It hurt 14 people. Spain has few trams.'], '14people')).toBe(
			'Madrid',
		);
		expect(of(['DETROIT (AP) — Velmar lost money.', 'U.S. sales fell 6.2%.'], '6.2%')).toBe('U.S.');
	});

	it('takes no compass point for a name before the name itself', () => {
		const text = [
			'MANILA, May 2 (Newsline) - High waves struck the southern Philippines.',
			'Parts of the eastern islands of Samba saw gusts of 90 kph.',
			'The bureau counted 31 storms.',
		];
		expect(of(text, '90kph')).not.toBe('eastern islands');
		expect(of(text, '31storms')).toBe('Philippines');
	});

	it('takes the place right behind a rate', () => {
		const rises = 'The increases in England were led by rises of 15.3% in London and 10.8% in Wales.';
		expect(of([rises], '15.3%')).toBe('London');
		expect(of([rises], '10.8%')).toBe('Wales');
		expect(of(['Rents in England rose 5% and 8% in London.'], '8%')).toBe('London');
	});

	it('is where a hospital is at which something is told', () => {
		const text = ['Waits in Hull were long.', 'The January figure is 61 per cent at Marlow Hospitals Trust.'];
		expect(of(text, '61percent')).toContain('Marlow');
	});

	it('is where the hospitals of a trust are at which something is told', () => {
		const text = ['Waits at Hull were long.', 'At Leeds Teaching Hospitals NHS Trust, 61 per cent were seen.'];
		expect(of(text, '61percent')).toBe('Leeds');
	});

	it('is the state whose nation is only named with it', () => {
		const text = [
			'Storms killed 12 villagers in the southern Indian state of Odisha.',
			'They damaged 300 homes in India.',
			'Some 40 roads were cut.',
		];
		expect(of(text, '12villagers')).toBe('Odisha');
		expect(of(text, 'Some40roads')).toBe('Odisha');
		expect(of(['Full council backed a rise of 5%.'], '5%')).not.toBe('Full');
		expect(of(['Pupils at Higher Grade were 400.'], '400')).not.toBe('Higher Grade');
	});

	it('stays with what opens a paragraph across a country', () => {
		const text = [
			'Most people at Marlow Hospital were seen in four hours.',
			'Across England, 74 per cent were seen in that time. They had been 71 per cent in May.',
		];
		expect(of(text, '74percent')).toBe('England');
		expect(of(text, '71percent')).toBe('England');
	});
});
