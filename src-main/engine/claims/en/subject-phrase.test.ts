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

describe('subjects that were cut inside', () => {
	const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;
	it.each([
		[
			'The quantity of bread sold in the corner trade is estimated to have risen by 2.2%.',
			'2.2%',
			'quantity of bread sold in the corner trade',
		],
		['The weekly spend in the inn trade was £7.3 million.', '£7.3million', 'weekly spend in the inn trade'],
		['Oat yields are expected to average a record high 87 bushels per acre.', '87bushelsperacre', 'Oat yields'],
		['Per capita income of river wards rose 4 percent.', '4percent', 'Per capita income of river wards'],
		['The added value of rope works accounted for 41.3% of the total.', '41.3%', 'added value of rope works'],
		['Beaches with clean water made up 92.6%.', '92.6%', 'Beaches with clean water'],
		['Ticket income will shrink from £3.3 million to £2.6 million.', '£3.3million', 'Ticket income'],
		['The share had ended regular trading up £1.15 at £34.20.', '£34.20', 'share'],
		['Nights spent rose by 1.8 per cent.', '1.8percent', 'Nights spent'],
		['The girls were 47.6 per cent of the 571 entrants.', '47.6percent', 'girls'],
		['Web sales rose by 15.4% on the year and made up about 16.3% of all spending.', 'about16.3%', 'Web sales'],
		['A cottage cost £46,300 and a barn £53,100.', '£53,100', 'barn'],
		['Six groups lost. Tin on the Kesh Metal Exchange was down 1.7 percent.', '1.7percent', 'Tin'],
		['The most-traded May contract on the Kesh Futures Exchange slid £990.', '£990', 'contract'],
		['A one-bedroom flat rents for £900 a month.', '£900amonth', 'one-bedroom flat'],
		['The herd numbers 410, of which 96 are calves.', '410', 'herd'],
		['It raised £84,000, double its target of £42,000.', 'double', 'target'],
		['Berth rents alone will swallow £2 million.', '£2million', 'Berth rents'],
		['The port’s “Red Flag” levy cost £3m.', '£3m', '“Red Flag” levy'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	// What the verb or a set phrase says is no noun.
	it.each([
		['The rope maker earned £12 million.', '£12million', 'earned'],
		['It adds £14.20 a year to the average rent.', '£14.20ayear', 'average rent'],
		['The move would shave £4m off the harbour budget.', '£4m', 'harbour budget'],
		['Ann now earns £410 a week in a shop.', '£410aweek', 'earns'],
		['Tin lost £1.24, or 2.8 percent, to £43.19 a tonne. It has traded between £40 and £55.', 'between£40and£55', 'Tin'],
		['Some 44,000 kites were sold. That is 8.7 per 1,000 people.', '8.7per1,000people', 'kites sold'],
		['Guests laid out £308 million.', '£308million', 'laid out'],
		['Skipper who robbed a choir gets 20 months', '20months', 'gets'],
		['Fares reached £4. The wardens carry a 2.25 percent raise.', '2.25percent', 'raise'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	it('names no word of a set phrase', () => {
		expect(of('The cure was given to 71 per cent of over-65s.', 'over-65s')).toBe('');
		expect(of('Tickets went on sale at £18.', '£18')).toBe('Tickets');
		expect(of('Wardens are in line for a 7.5 percent rise.', '7.5percent')).not.toBe('line');
		expect(of('The 95 percent thought to guard a town was not met.', '95percent')).not.toBe('thought');
		expect(of('He was to get £500 off a debt.', '£500')).not.toBe('get');
	});
});
