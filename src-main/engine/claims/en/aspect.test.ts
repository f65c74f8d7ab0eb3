import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').aspect;

describe('aspect of an English figure', () => {
	it.each([
		['The bank raised its key rates by 50 basis points.', '50basispoints', 'increase'],
		['Councillors agreed to raise the levy by 5%.', '5%', 'growth'],
		['The board trimmed its fees by 3%.', '3%', 'growth'],
		['Texland lowered the price it will pay by 64 cents a barrel.', '64centsabarrel', 'decrease'],
		['They hope to raise £5m.', '£5m', 'target'],
		['The fair raised £5m for the school.', '£5m', 'level'],
		['The gauge spiked 23 percent to 18.', '23percent', 'growth'],
		['The index rose 2.5 points, less than 0.1 percent, to 5,048.', 'lessthan0.1percent', 'growth'],
		['The index rose 2.5 points, 4 percent of its stocks falling.', '4percent', 'share'],
		['The gauge fell before recovering some of those losses to trade about 270 points lower.', 'about270points', 'decrease'],
		['The total is 2.6pc down on the 6,657 crimes recorded.', '2.6pc', 'growth'],
		['Growth in tin was down 2 points.', '2points', 'decrease'],
		['Sales rose 3% on the month and 5% on the year.', '5%', 'growth'],
		['Output grew 0.3% quarter-on-quarter and 1.2% year-on-year in Q2.', '1.2%', 'growth'],
		['Sales rose 3% and 5% of the shops closed.', '5%', 'share'],
		['The rate was up 2 points after a fall in May.', '2points', 'increase'],
		['Tin sank on Monday, a $1.63 loss on the day to $94.92.', '$1.63', 'decrease'],
		['It was a $26 a tonne increase in a month.', '$26atonne', 'increase'],
		['It made a £4m loss.', '£4m', 'level'],
		['The gauge added 0.44 percent to 96.', '0.44percent', 'growth'],
		['Marlow ended flat, adding 2.7 points to 5,637.6.', '2.7points', 'increase'],
		['Hale posted increases of 5 percent, 7 percent and 11 percent.', '11percent', 'growth'],
		['Food rose 3% and energy 5%.', '5%', 'growth'],
		['Food rose 3% and rent was 5%.', '5%', 'level'],
		['Some 45% of deaths were due to heat, 30% to floods and 12% to storms.', '12%', 'share'],
		['Costs rose again, with 16 percent attributed to fuel.', '16percent', 'share'],
		['Attendance was 12,400, an increase on the 11,900 of last year.', '11,900', 'level'],
		['Sales improved 4% as profit worsened by 3%.', '4%', 'growth'],
		['Sales improved 4% as profit worsened by 3%.', '3%', 'growth'],
		['There were 45 fewer arrests.', '45fewerarrests', 'decrease'],
		['Costs would be capped at £35 a week.', 'cappedat£35aweek', 'limit'],
		['The clubs had increases in membership of 412, 58 and 930.', '930', 'increase'],
		['The fair drew 700 people more this year than last.', '700people', 'increase'],
		['Marlow added 28 cents to $34.55.', '28cents', 'increase'],
		['The army was responsible for 35 percent, the militia 25 percent.', '25percent', 'share'],
		['The market appreciated by £24 billion.', '£24billion', 'increase'],
		['Hale added 3 goals.', '3goals', 'added'],
		['Police held 12 people. A further 14 people were held.', '14people', 'added'],
		['Police held another 14 people.', '14people', 'added'],
	])('%s %s', (text, figure, aspect) => expect(of(text, figure)).toBe(aspect));
});
