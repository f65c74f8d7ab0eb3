import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('metric of an English figure', () => {
	it.each([
		// What is set against a figure is of the same thing.
		['Rents rose 3.4% in May, compared with a rise of 2.9% in April.', '2.9%', 'Rents'],
		['Core prices grew 0.3% in May, following growth of 0.1% in April.', '0.1%', 'Core prices'],
		['Net profit was £8m, against £6m a year earlier.', '£6m', 'Net profit'],
		// The same amount in another unit.
		['The fire grew to 3,200 acres (1,295 hectares).', '1,295hectares', 'fire'],
		['Operating profit rose to 1.4 billion euros ($1.5 billion).', '$1.5billion', 'Operating profit'],
		['Gusts reached 55 mph (88 kph).', '88kph', 'Gusts'],
		// A share of the whole is of the part.
		['Exports to the north reached $9bn, or 31 percent of the total.', '31percent', 'Exports to the north'],
		['Rainfall was 162mm, or 134% of normal.', '134%', 'Rainfall'],
		['Demand hit 412 units, 1.4 times the average.', '1.4times', 'Demand'],
		// What was done to it, in the passive and by a board.
		['The stock of bonds will be reduced by £70bn.', '£70bn', 'stock of bonds'],
		['The estimate for July was revised down by 18,000.', '18,000', 'estimate for July'],
		['The council voted to cut the levy by 2%.', '2%', 'levy'],
		['Voters chose to lower the fare to £2.40.', '£2.40', 'fare'],
		// The object behind "of", and the noun a figure describes.
		['A tanker dropped 9,400 gallons of water on the ridge.', '9,400gallons', 'water'],
		['They drew level after seven minutes of stoppage time.', 'sevenminutes', 'stoppage time'],
		['She joined in a £4m transfer from Leeds.', '£4m', 'transfer'],
		['The yard was hit by a 215 million-euro restructuring charge.', '215million-euro', 'restructuring charge'],
		['Police made an arrest after a 400-metre chase.', '400-metre', 'chase'],
		['Two sites will open new units this autumn at a combined cost of £23m.', '£23m', 'combined cost'],
		[
			"Stocks rose by 3.6 million barrels, compared with analysts' expectations for a 0.3 million-barrel rise.",
			'0.3million-barrel',
			'Stocks',
		],
		// What stands between two commas.
		['Bus trips, however, slipped 6.5 per cent.', '6.5percent', 'Bus trips'],
		['The participation rate, at 62.5 percent, was down 0.1 percentage point.', '0.1percentagepoint', 'participation rate'],
		['Employment in building, up 8,000, has risen by 192,000 over the year.', '192,000', 'Employment in building'],
		// Words that are no noun of their own.
		['Average earnings for all workers rose by 12 cents.', '12cents', 'Average earnings for all workers'],
		['The number of unemployed women was 1.6 million.', '1.6million', 'unemployed women'],
		['The bill rose by 8% for a higher risk of flooding.', '8%', 'bill'],
		['Smoke was tied to an 8% higher risk of death.', '8%', 'risk of death'],
		['Electric vans jumped to 618,000 units.', '618,000units', 'Electric vans'],
		['Nearly one in ten nursing posts is vacant.', 'Nearlyoneinten', 'nursing posts'],
		['Health Minister Alan Crewe, 51, resigned.', '51', 'Alan Crewe'],
		['He is accused of theft. The suspect, Ardit Leka, is 1.8 metres tall.', '1.8metres', 'Ardit Leka'],
		['The port handled 12.4m crates, a year-on-year increase of 6.8 percent.', '6.8percent', 'crates'],
		['Ambulances took an average of 28 minutes.', '28minutes', 'Ambulances'],
		['While the jobless rate rose to 4%, regular pay growth eased to 3.2%.', '3.2%', 'regular pay growth'],
		['The blaze more than doubled in size to 38,640 acres.', '38,640acres', 'blaze'],
		['A crowd of 31,418 saw the game.', '31,418', 'crowd'],
		['Knife offences fell to 188, of which 29 involved children.', '29', 'Knife offences'],
		['Two members preferred a cut of 1%.', 'Twomembers', 'members'],
		['The scheme costs 2.1% of the region’s output.', '2.1%', 'output'],
		['The waiting time at the gates fell from five minutes to three.', 'fiveminutes', 'waiting time at the gates'],
		['The homicide rate was 8.4 per million people.', '8.4permillionpeople', 'homicide rate'],
		['Rents have gone up 8.9%.', '8.9%', 'Rents'],
		['They had 27 deaths (CFR 2.6%).', '2.6%', 'CFR'],
		['In the hamlet of Dry Fork, population 212, a roof fell.', '212', 'population'],
		['Fraud makes up 43% of all crime.', '43%', 'Fraud'],
		['Campsites accounted for a quarter of all stays.', 'aquarter', 'Campsites'],
		['Median waits were 44 days, six days shorter than before.', 'sixdays', 'Median waits'],
		['Prices will start at £185,000.', '£185,000', 'Prices'],
		['Yields on 10-year bonds climbed to 4.48%.', '4.48%', 'Yields on 10-year bonds'],
		['Incidence was highest in Lower Masi (14.2 per 1,000 people).', '14.2per1,000people', 'Incidence'],
		['The index slid, led by a 2.8% decline in technology stocks.', '2.8%', 'technology stocks'],
		['Children under five made up 41% of cases.', '41%', 'Children under five'],
		['Fraud, at 4.2 million cases, makes up 43% of crime.', '43%', 'Fraud'],
		['The chief said warranty costs had jumped by 12%.', '12%', 'warranty costs'],
		['Her base pay rose 4% to $24.8 million.', '4%', 'base pay'],
		['The union wants a 12.5 percent pay rise.', '12.5percent', 'pay rise'],
		['Tin shares fell $1.22 to $12.63 in afternoon trading.', '$12.63', 'Tin shares'],
		['The allowance for people under 25 goes up to £338.58.', '£338.58', 'allowance for people'],
		['Chief Executive Dana Whitlock, 56, resigned.', '56', 'Dana Whitlock'],
		['It spends £74.1 million on children’s services.', '£74.1million', 'children’s services'],
		['Flats account for one in six.', 'oneinsix', 'Flats'],
		['They serve boys and girls aged 5 to 11.', '5to11', 'girls'],
	])('%s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
