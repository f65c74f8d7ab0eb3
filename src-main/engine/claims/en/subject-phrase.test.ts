import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('the subject that a verb leads from to a figure', () => {
	it.each([
		['December tin settled down 3 cents at $6.07 a tonne.', '3cents', 'December tin'],
		['March zinc futures were up 40 cents, or 1.2%, at $31.', '1.2%', 'March zinc futures'],
		['In December tin rose 3 cents.', '3cents', 'tin'],
		['June sales rose 3%.', '3%', 'sales'],
		['U.S. tin futures gained 68 cents to $38.17 on the Harbor Metal Exchange.', '$38.17', 'U.S. tin futures'],
		['Tallow was up 34 cents at $37.72 a barrel in London.', '$37.72abarrel', 'Tallow'],
		['The active contract fell 11.5 cents, or 1.89 percent, to settle at 5.97 dollars.', '5.97dollars', 'active contract'],
		['Fees will rise by 2.9%, resulting in the average bill being £236.70.', '£236.70', 'average bill'],
		['They put tin exports through Marlow at 100,000 tonnes last month.', '100,000tonnes', 'tin exports through Marlow'],
		['The mill agreed to buy Harlan crude for 17.52 dlrs a barrel.', '17.52dlrsabarrel', 'Harlan crude'],
		['Spot prices have fallen in recent weeks to 14 dlrs a barrel.', '14dlrsabarrel', 'Spot prices'],
		['The figures show burglaries are up from 407 to 426.', '407', 'burglaries'],
		['Burglaries rose from 40 to 46 and robberies (of shops and homes) from 36 to 45.', '36', 'robberies'],
		['The employment rate (aged 16 to 64 years) was 75.2%.', '75.2%', 'employment rate'],
		['The rate for women aged 16 to 64 years was 4.1%.', '4.1%', 'rate for women'],
		['With recorded crime across Hale also down by 1.1%, police are pleased.', '1.1%', 'recorded crime'],
		['Projected expenditure was 15.6 billion riyals.', '15.6billionriyals', 'Projected expenditure'],
		['The trust reported profit of £5m.', '£5m', 'profit'],
		['Violence against the person offences are down by 6%.', '6%', 'Violence against the person offences'],
		['Output fell to an average 1.9 mln tonnes.', '1.9mlntonnes', 'Output'],
		['The coast will see sun, with the east hitting 24C.', '24C', 'east'],
		['The tin contract for July delivery fell 11.5 cents.', '11.5cents', 'tin contract for July delivery'],
		[
			'Arrivals at the oldest northern and southern piers of the harbour in town rose 4%.',
			'4%',
			'Arrivals at the oldest northern and southern piers of the',
		],
		['Much of the coast will see sun with the east hitting 24C.', '24C', 'east'],
		['Tin and zinc are still trading up roughly $10 a tonne.', 'roughly$10atonne', 'Tin and zinc'],
		['Some say that oil is still heading to $100.', '$100', 'oil'],
		['Profit before taxation was up 15.1%.', '15.1%', 'Profit before taxation'],
		['Earnings before interest rose to £4m.', '£4m', 'Earnings before interest'],
		['Hiring rose, with part-time work up 1.9%.', '1.9%', 'part-time work'],
		['Hale shed 0.37 percent, or 92.41 points, to end at 25,074.50.', '25,074.50', 'Hale'],
		['Insured losses will likely top out at about $10bn.', 'about$10bn', 'Insured losses'],
		['Airmark estimates insured losses of $6bn.', '$6bn', 'insured losses'],
		// One word behind the auxiliary says how the rate lies.
		['The vacancy rate is stuck at 1.1 per cent.', '1.1percent', 'vacancy rate'],
		['The price of a bulky collection is frozen at £32.50.', '£32.50', 'price of a bulky collection'],
		['Leaf was bid at $2.31 a kilo.', '$2.31akilo', 'Leaf'],
		['The jobless rate was highest, at 14 per cent.', '14percent', 'jobless rate'],
		['The number of people out of work increased by 7,500.', '7,500', 'people out of work'],
		['Spending planned by the board of the trust rose 4%.', '4%', 'Spending'],
		['Data released by the clinic put the number on its books at 6,120.', '6,120', 'number on its books'],
		// Where it is so, with no comma behind it.
		['In South Kesh food went up 33.1%.', '33.1%', 'food'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	it.each([
		// What stands between two commas is not the subject of the verb behind them.
		['Cocoa receipts, hit by poor harvests, were down by almost half at £599 million.', 'almosthalf', 'Cocoa receipts'],
		['Cocoa receipts, hit by poor harvests, were down by almost half at £599 million.', '£599million', 'Cocoa receipts'],
		['Imports, on the other hand, contracted by 6.8 percent.', '6.8percent', 'Imports'],
		["Throughput at Kesh, Hale's biggest port, was 438.8 million tonnes.", '438.8milliontonnes', 'Throughput'],
		['The smaller dry crop, due in April, is seen at 2.2 million tonnes.', '2.2milliontonnes', 'smaller dry crop'],
		['Norvik, the worst performer, was off 12p at 301p.', '301p', 'Norvik'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
