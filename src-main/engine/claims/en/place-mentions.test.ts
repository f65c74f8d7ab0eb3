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
		expect(of(text, '12teachers')).toBe('Priory School');
		expect(of(text, 'Some900pupils')).toBe('Kent');
	});

	it('takes the country of which a report is quoted', () => {
		const text = 'CHICAGO, May 2 (Newsline) - The office said that the United States exported 48 ships of corn.';
		expect(of([text], '48ships')).toBe('United States');
		expect(of(['Sales fell in Victoria (-0.1%) and the Australian Capital Territory (-0.3%).'], '-0.3%')).toBe(
			'Australian Capital Territory',
		);
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

	it('takes no company and no destination for the place of a story', () => {
		expect(of(["Tolvane's revenue rose 4%. Costs fell 2%."], '2%')).toBe('');
		expect(of(['A record 900 people used the line.', 'One flight to London took 17 hours.', 'Fares rose 3%.'], '3%')).toBe('');
	});

	it('takes the country whose prices a clause is of', () => {
		const text = [
			'LONDON, Nov 18 (Newsline) - Shares fell 1.1%.',
			'Data showed U.S. consumer prices rose 0.4% in October. Oil fell 2%.',
		];
		expect(of(text, '0.4%')).toBe('U.S.');
		expect(of(text, '2%')).toBe('London');
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

	it('stays with what opens a paragraph across a country', () => {
		const text = [
			'Most people at Marlow Hospital were seen in four hours.',
			'Across England, 74 per cent were seen in that time. They had been 71 per cent in May.',
		];
		expect(of(text, '74percent')).toBe('England');
		expect(of(text, '71percent')).toBe('England');
	});
});
