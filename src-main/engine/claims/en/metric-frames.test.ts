import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('metric of an English figure by the frame of its sentence', () => {
	it.each([
		// Nouns that look like verbs stand inside a name.
		['The current account deficit widened to $4bn.', '$4bn', 'current account deficit'],
		['Savings account balances in Hale rose 4%.', '4%', 'Savings account balances'],
		['Winter fuel payments will cost $65m.', '$65m', 'Winter fuel payments'],
		['The prison population doubled.', 'doubled', 'prison population'],
		// What a number is printed with goes through "and" and through names with a number.
		['There are 3,100 small and medium-sized firms in Hale.', '3,100smallandmedium-sizedfirms', 'small and medium-sized firms'],
		['Marlow General has 31 Covid-19 patients.', '31Covid-19patients', 'Covid-19 patients'],
		// An opening phrase, a label, a row.
		['At 16,948, the number of people in work was the highest since 2011.', '16,948', 'people in work'],
		['At £19,290, per capita disposable income was a record.', '£19,290', 'per capita disposable income'],
		['At $20.9bn, gross domestic product (GDP) was a record.', '$20.9bn', 'gross domestic product'],
		['House prices: up 3%', '3%', 'House prices'],
		['House prices: up 3%; per capita income: down 2%', '2%', 'per capita income'],
		['Sales rose 4%, exports of palm oil 16% and average weekly wages 2%.', '16%', 'exports of palm oil'],
		['Sales rose 4%, exports of palm oil 16% and average weekly wages 2%.', '2%', 'average weekly wages'],
		['Rents accounted for 11%, followed by food with 8%.', '8%', 'food'],
		['The largest groups were widows (46%) and bus drivers (37%).', '46%', 'widows'],
		['Coal led at 28%, ahead of gas at 10%.', '28%', 'Coal'],
		['Exports were worth $1.9bn, with grain accounting for 44%.', '44%', 'grain'],
		// Pronouns that go on.
		['Sales have risen 8% since 2019. They were £11m then.', '£11m', 'Sales'],
		['Wheat output has risen 13%. It was 57,000 tonnes in 2019.', '57,000tonnes', 'Wheat output'],
		['The waiting list has lengthened for six months in a row and stands at 88,400.', '88,400', 'waiting list'],
		["Tickets make up a third of the line's income, which fell to £1.8bn.", '£1.8bn', 'income'],
		// What a change is a change in.
		['The agency reported a 3% rise in the number of people in work.', '3%', 'people in work'],
		['The agency reported a 3% drop in thefts from shops.', '3%', 'thefts from shops'],
		['Traders had forecast a rise of 3% in per capita income.', '3%', 'per capita income'],
		['The 1.1-point rise in unemployment surprised Hale.', '1.1-point', 'unemployment'],
		// Verbs that look like nouns, and those of no list.
		['Sales ranged from £3m in Hale to £4m in Marlow.', '£3m', 'Sales'],
		['Losses amount to £3m.', '£3m', 'Losses'],
		['Rents average £900 a month.', '£900amonth', 'Rents'],
		['Dredging will deepen the channel to 16 metres.', '16metres', 'channel'],
		['Exports of goods, seasonally adjusted, were up $210 million.', '$210million', 'Exports of goods'],
		['Hale asked for funding of $3m for a school.', '$3m', 'funding'],
		['The court fined the company £600.', '£600', 'fined'],
		['The fire has burned 14,000 acres.', '14,000acres', 'burned'],
		['The park covered 14,000 acres.', '14,000acres', 'park'],
		['Gold fell $12 and silver lost 40 cents to $29.10.', '40cents', 'silver'],
		['The index of container rates dropped below 2,000 points.', 'below2,000points', 'index of container rates'],
		['The deficit was $19bn, $3bn wider than then.', '$3bn', 'deficit'],
		['Judges imposed sentences totalling 61 years.', '61years', 'sentences'],
		['Analysts on average expect earnings of 42 cents a share.', '42centsashare', 'earnings'],
		['The proportion of papers given the top grade was 9%.', '9%', 'proportion of papers given the top grade'],
		['The share of pupils missing a term was 9%.', '9%', 'share of pupils missing a term'],
		['Hale honey brought in £310m on volumes of 1,100 tonnes.', '£310m', 'Hale honey'],
		// What goes with those counted, and what does not.
		['The firm is to close seven bakeries with the loss of 340 jobs.', 'sevenbakeries', 'bakeries'],
		['The group opened 14 stores and shut six.', 'six', 'stores shut'],
		['Some 43% came from first-time buyers.', 'Some43%', 'came from first-time buyers'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
