import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string, published: string | null = null) =>
	claimOf(text, figure, 'en', published).period;

describe('times of an English figure', () => {
	it('takes no streak and no term for a time', () => {
		expect(of('In July the list fell for the third month running, to 7.2 million.', '7.2million')).toBe('In July');
		expect(of('In July 61.4% of patients were seen within 18 weeks. There were 190 complaints.', '190complaints')).not.toContain(
			'18',
		);
	});

	it('gives a base its own time', () => {
		const text = 'Wardens stopped 61 skippers last year compared to 47 the year before.';
		expect(of(text, '61skippers')).toBe('last year');
		expect(of(text, '47')).toBe('the year before');
		const profit = 'The firm earned $6m, or 12 cents a share, in May, up from $4m, or 9 cents a share, a year earlier.';
		expect(of(profit, '$4m')).toBe('a year earlier');
		expect(of(profit, '$6m')).toBe('in May');
		expect(of('It had fewer calls than the year before: 389 last year and 423 in 2015.', '389')).toBe('last year');
	});

	it('knows how a change is reckoned from when it came', () => {
		const net =
			'Net sales for the quarter rose 7.6 percent annually to £385m. Sequentially, profit fell 7.4 percent from £35m a quarter ago.';
		expect(of(net, '7.6percent')).toBe('for the quarter');
		expect(of(net, '£35m')).toBe('a quarter ago');
		const air = 'The body said 2017 saw a 7.3 per cent rise. The coast led, gaining 9.4 per cent in comparison to 2016.';
		expect(of(air, '9.4percent')).toBe('2017');
		expect(of('It was 79 per cent last month. The January figure is 61 per cent in Marlow.', '61percent')).toBe('January');
	});

	it('is not parted from those who waited so long', () => {
		const text = 'At Marlow, 61 per cent of callers waited less than six minutes last month, up from 52 per cent in December.';
		expect(of(text, '61percent')).toBe('last month');
		expect(of(text, '52percent')).toBe('in December');
	});

	it('is of the half that a firm reports on, not of the day it does', () => {
		const story = [
			'Marlow Mills reported a solid first half on Monday, with higher profits.',
			'For the six months ended 31 December, it said, revenue came to £95.2m.',
			'However, operating profit rose to £27.1m.',
		];
		expect(of(story, '£27.1m')).toContain('31 December');
	});

	it('is not of the stamp of a wire or a page', () => {
		const wire = ['03:20 PM EST, 02/11/2025 (Newsline) -- Tin closed lower Thursday.', 'The index fell 1.3%.'];
		expect(of(wire, '1.3%')).not.toContain('02/11');
		const page = ['2/8/2008', 'Two lines posted records in 2007. They carried 86 million riders.'];
		expect(of(page, '86millionriders')).toContain('2007');
		const fall = 'Tin fell 1.3% on Thursday, retreating from its record close on Wednesday, while zinc fell 0.8%.';
		expect(of(fall, '0.8%')).toBe('on Thursday');
	});

	it('goes on from no plan of another year', () => {
		const story = [
			'Most were seen in four hours last month.',
			'Last year, the government announced a plan. Staff were hired.',
			'There were 1,061 delays.',
		];
		expect(of(story, '1,061delays')).toBe('last month');
		expect(of('The pass reopened on Sunday. A day earlier it closed after a gust of 91 mph.', '91mph')).toBe('A day earlier');
	});

	it('dates a sum that was set aside, and the whole of a base', () => {
		expect(of('The council has set aside £3m to repair potholes in 2025.', '£3m')).toBe('2025');
		expect(of('Since January 18 people have died, compared with 11 in the whole of last year.', '11')).toBe('last year');
	});

	it('reads a crop season and a day as of which, and no day of a harvest that began', () => {
		expect(of('The board expects 750 tonnes in the 2022/2023 crop season.', '750tonnes')).toContain('2022/2023');
		expect(of('Last year 12 homes were built. As of now, 8 more have been.', '8')).toMatch(/as of now/iu);
		expect(of('He reported: “As of Saturday, we have heard from 15 districts.”', '15districts')).toContain('Saturday');
		expect(of('Sales stood at 350 tonnes by 15 May, since the start of the harvest on 1 March, up 76%.', '76%')).toContain(
			'15 May',
		);
	});

	it('reads the end of a stretch, and not that of a road', () => {
		expect(of('It will close two schools at the end of the school year.', 'twoschools')).toBe('at the end of the school year');
		expect(of('On Monday two houses burned at the end of the road.', 'twohouses')).toBe('On Monday');
		expect(of('Hale sits in the middle with a rise of 14.7 percent.', '14.7percent')).toBe('');
		expect(of('At the end, 42 homes were left.', '42homes')).toBe('At the end');
	});

	it('gives a base its time behind "from", and a rate none', () => {
		expect(of('It counted 7,140 wrecks in 2012, up from about 6,300 from the year before.', 'about6,300')).toBe(
			'the year before',
		);
		expect(of('In May exports rose 6.9 percent from a year earlier.', '6.9percent')).toBe('In May');
		expect(of('The council will raise £142 million in the first year of a plan to be adopted in June.', '£142million')).toBe(
			'in the first year',
		);
	});

	it('dates nothing by the day of a meeting or of results', () => {
		expect(of(['The board passed a budget of £9m at its meeting on Wednesday.'], '£9m')).toBe('');
		expect(of(['The maker posted a 3% rise in quarterly profit on Thursday.'], '3%')).toBe('');
		expect(of(['Two men drowned in the lake on Thursday.'], 'Twomen')).toBe('on Thursday');
	});

	it('is no day of a dateline, no year that results are measured by, and years ago for no longer than its sentence', () => {
		expect(of(['Marlow, 29 December. Shares fell on Monday.', 'The index lost 45 points.'], '45points')).toBe('on Monday');
		expect(of(['In 2015 the school rose to 60 points, a gain of 6 points on its 2014 results.'], '6points')).toBe('2015');
		expect(of(['Last year 54 pupils passed.', 'Two years ago 41 did.', 'Some 12 teachers left.'], 'Some12teachers')).toBe(
			'Last year',
		);
	});

	it('goes on with the year of a sentence that counts nothing, and points back with that year', () => {
		expect(of('Last year 40 fires were lit. Crews saved more homes in 2016. They saved 11.', '11')).toBe('2016');
		expect(of(['In 2015 the town grew. Some 623 people moved in during that year.'], 'Some623people')).toBe('during that year');
		expect(of(['In the six months to June, sales rose 4%.', 'Ten shops opened in the half.'], 'Tenshops')).toContain('June');
		expect(of(['The fund will pay £85m over the next three years.'], '£85m')).toBe('next three years');
	});

	it('reads a month that is the subject, a season, a school year and a quarter that ended', () => {
		expect(of('In the first half, arrivals rose 9%. The board said June saw arrivals rise 15%.', '15%')).toBe('June');
		expect(of('In all, 185 people have died this flu season.', '185people')).toBe('this flu season');
		expect(of('The council agreed a budget of £11m for the coming financial year on Tuesday.', '£11m')).toBe(
			'the coming financial year',
		);
		expect(of('Profit was $645 million for the quarter, which ended Sept. 30.', '$645million')).toContain('Sept. 30');
		expect(of('A quake on Friday (Aug 2) night hurt five people.', 'fivepeople')).toContain('Friday');
		expect(of('The rate stood at 31.9% in July-September.', '31.9%')).toBe('in July-September');
		expect(
			of('In December 115 people were held. That is fewer than in the 2011 drive, when 117 people were held.', '117people'),
		).toBe('2011');
		expect(of('Half-year revenue rose 23%.', '23%')).toBe('Half-year');
		// What is expected of the year does not date what is told of now.
		expect(of('It kept its full-year forecast and declared a dividend of 11 pence on Tuesday.', '11pence')).not.toContain('year');
	});

	it('takes the day in the brackets of a dateline for the day of issue', () => {
		const text = ['LORDSBY, (Valley Press - 14 July 2021) --: The economy grew 14% in the second quarter.', 'Trade grew 3%.'];
		expect(of(text, '3%')).not.toContain('14 July');
	});

	it('reads the end of a month and a pair of months', () => {
		expect(of('The list stood at 7.2 million at the end of July.', '7.2million')).toBe('at the end of July');
		expect(of('It will build 480 homes by the end of 2026.', '480homes')).toBe('by the end of 2026');
		expect(of('Jobs in July and August combined were 12,000 lower.', '12,000')).toBe('in July and August');
	});

	it('reads the months and years that bulletins count by', () => {
		expect(of('In September employment in building has risen by 192,000 over the year.', '192,000')).toBe('In September');
		expect(of('The estimate for July was revised down by 18,000.', '18,000')).toBe('for July');
		expect(of('Highs of 9C are expected by the weekend.', '9C')).toBe('by the weekend');
	});

	it('goes by the day that opens the report where nothing else is told', () => {
		const period = (text: string | readonly string[], figure = '40boats') => claimOf(text, figure, 'en', null).draft.period;
		expect(period('12 March 2024 — The yard sold 40 boats.')).toMatchObject({ text: '12 March 2024', origin: 'inherited' });
		expect(period('Marlow, March 12, 2024 – The yard sold 40 boats.').text).toBe('March 12, 2024');
		expect(period(['MARLOW, March 12 (HNS) — The yard sold 40 boats.', 'Rents are 3% up.'], '3%').text).toBe('March 12');
		expect(period(['MARLOW, March 12 — The yard sold 40 boats in February.', 'Rents are 3% up.'], '3%').text).toBe('in February');
		expect(of('In March 2024 — The Yard sold 40 boats.', '40boats')).toBe('In March 2024');
	});

	it.each([
		['With a fall of more than 3 percent, tin led the market lower.', 'morethan3percent', ''],
		['Crime has fallen by almost three per cent over the past nine months.', 'almostthreepercent', 'past nine months'],
		['Rents have risen 4% over the past year.', '4%', 'the past year'],
		['Rents rose 4% over the year to £900 in May.', '4%', 'in May'],
		['The total is 2% down on the 6,657 crimes recorded over the same period in 2010.', '6,657crimes', 'the same period in 2010'],
		['It neared the total for any year since 1994, when 963 cases were reported.', '963cases', 'since 1994'],
		['That compared with a gap of 7.3 billion riyals in the last published budget for 1985/86.', '7.3billionriyals', '1985/86'],
		[
			'In the budget for the fiscal year 1987/88 beginning today, it will spend 12.2 billion riyals.',
			'12.2billionriyals',
			'the fiscal year 1987/88',
		],
		['Pay grew by 5.2% in May, compared with 3.9% in May last year.', '3.9%', 'in May last year'],
		['In June this year 90 homes were sold.', '90homes', 'In June this year'],
		['Growth was 3.1% (2011: like-for-like decline -0.6%).', '-0.6%', '2011'],
		['It includes a weather benefit of £8m in final quarter.', '£8m', 'in final quarter'],
	])('%s %s', (text, figure, period) => expect(of(text, figure)).toBe(period));

	it('keeps what is said of today to its sentence', () => {
		expect(of('So far 396 homes have been built. The average rent is £640.', '396homes')).toBe('So far');
		const later = ['18 September 2026', 'It has 900 boats.', 'So far 396 homes have been built. The average rent is £640.'];
		expect(of(later, '£640')).toBe('18 September 2026');
		expect(of(later, '900boats')).toBe('18 September 2026');
	});

	it('leaves a base of comparison to the base', () => {
		const trade = 'In the first half trade rose 5.2%, and its share was 1.8 points higher than the same period last year.';
		expect(of(trade, '1.8points')).toBe('In the first half');
		expect(of('Ferries moved 12m people in May, a year-on-year increase of 6.8%.', '6.8%')).toContain('May');
		expect(of('There were 900 stays in the 28 days to 22 May, down 19% on the previous 28-day period.', '19%')).toContain(
			'22 May',
		);
	});

	it('takes a time behind the last comma for the whole sentence, and one behind a base for the base', () => {
		expect(of('In September pay rose 2%. Staff fell by 97,000, or 3.2 percent, since January.', '97,000')).toBe('since January');
		const pay =
			'The rate rose to 4.7% in the three months to May, while pay growth eased to 3.2% from 3.9% in the three months to February.';
		expect(of(pay, '3.2%')).toContain('May');
		expect(of(pay, '3.9%')).toContain('February');
	});

	it('goes on with the month of the sentence before', () => {
		const list =
			'The list stood at 7.21 million at the end of July, down from 7.29 million in June. That is about 6 million people.';
		expect(of(list, 'about6millionpeople')).toBe('at the end of July');
		expect(of(list, '7.29million')).toBe('in June');
	});

	it('takes a range with "from" for what it dates', () => {
		expect(
			of('Between 12 January and 26 February 2026 nine fell ill. From 2003 to 2019, 993 cases were told.', '993cases'),
		).toContain('2003 to 2019');
	});

	it('lets no rolling span and no hour hold for what follows', () => {
		const pay = ['In September pay rose 12 cents. Over the past 12 months it has risen 3.7%. The week was 34.2 hours.'];
		expect(of(pay, '34.2hours')).not.toContain('12 months');
		const raid = ['In 2025 crime fell 4%. Police came shortly before 6.30am on Thursday.', 'They found 29 plants.'];
		expect(of(raid, '29plants')).not.toContain('6.30');
	});

	it('takes the day an agency filed for the day of issue', () => {
		const text = [
			'July 24 (Newsline) - Tarn raised its profit outlook on Friday after second-quarter sales rose 4%.',
			'Costs rose 9%.',
		];
		expect(of(text, '9%')).toBe('second-quarter');
	});

	it('takes a week of the bulletin for a time', () => {
		expect(of('A total of 1,427 cases were tested in week 31, against 1,302 in week 30.', '1,427cases')).toBe('in week 31');
	});

	it('leaves last year to what it is compared with', () => {
		const exams = ['In 2026 top grades went to 19.8% of entries, up from 19.5% last year.', 'Maths entries rose to 36,400.'];
		expect(of(exams, '19.5%')).toBe('last year');
		expect(of(exams, '36,400')).toBe('2026');
	});

	it('keeps since in its clause', () => {
		const theft = 'In the year ending March 2026 theft was up by a fifth since 2024, and fraud made up 43% of crime.';
		expect(of(theft, '43%')).toContain('March 2026');
	});

	it('takes the day of the telling for the story where nothing else dates it', () => {
		const flood = [
			'Rain sent rivers over their banks, killing at least 23 people, the governor said Friday.',
			'The river crested at 26.3 feet late Thursday night.',
			'Rescuers plucked 1,300 people from roofs.',
		];
		expect(of(flood, '1,300people')).toBe('Friday');
		expect(of(flood, 'atleast23people')).toBe('Friday');
	});

	it('reads past the point of a decimal', () => {
		const exams = ['In 2026 the pass rate was 62.9%, compared with 62.5% 12 months ago.', 'Some 314,680 entries were made.'];
		expect(of(exams, 'Some314,680entries')).toBe('2026');
	});

	it('gives what stands in brackets the time of what it repeats', () => {
		const river = 'The river crested at 26.3 feet (8 meters) late Thursday night.';
		expect(of(river, '8meters')).toBe(of(river, '26.3feet'));
	});

	it('keeps a quarter told alone in its sentence', () => {
		const cars = [
			'Velmar lost $2.1 billion in 2026.',
			'In the fourth quarter alone it lost $2.87 a share. Its pay bill rose 4%.',
		];
		expect(of(cars, '4%')).toBe('2026');
	});

	it('takes the same month last year for a base, and a day ahead for a time', () => {
		const fires =
			'In July fires burned 900 hectares, three times as much as in the same month last year, and lakes were at 48% of capacity.';
		expect(of(fires, '48%')).toContain('July');
		expect(of('Pensions will rise by 4.7 per cent from 6 April 2027.', '4.7percent')).toContain('6 April 2027');
	});

	it('takes the beginning that a sentence opens with for its time', () => {
		const cholera = [
			'In 2026 rain was heavy.',
			'Since the outbreak began on 9 May, 1,038 cases have been told. Stocks are 40 tons.',
		];
		expect(of(cholera, '1,038cases')).toBe('Since the outbreak began on 9 May');
	});

	it('lets no month of a base go on', () => {
		const retail = [
			'Sales rose by 0.5% in August 2026, following a rise of 0.6% in July. Volumes were down by 2.1%.',
			'In August 2026 the share fell to 27.3% from 27.8% in July. Spending fell 1.2%.',
		];
		expect(of(retail, '0.6%')).toBe('in July');
		expect(of(retail, '2.1%')).toContain('August 2026');
		expect(of(retail, '27.8%')).toBe('in July');
		expect(of(retail, '27.3%')).toContain('August 2026');
		expect(of(retail, '1.2%')).toContain('August 2026');
	});

	it('takes the rate of an amount for no time of the next', () => {
		const pension = 'The pension goes up to £241.05 a week - 5 million people gain.';
		expect(of(pension, '5millionpeople')).toBe('');
		const rise = [
			'Pensions will rise by 4.7 per cent from 6 April 2027.',
			'Benefits follow inflation of 3.8 per cent in September. Couples gain £465.',
		];
		expect(of(rise, '£465')).toContain('6 April 2027');
	});
});
