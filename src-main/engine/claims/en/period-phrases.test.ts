import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const LEAD = 'Hale sold 900 tonnes of barley on Tuesday.';
const of = (sentence: string, figure: string): string => claimOf([LEAD, sentence], figure, 'en').period;

describe('times put together', () => {
	it.each([
		['Fraud took 150 tons in the previous campaign.', '150tons', 'in the previous campaign'],
		['The port handled 438 tonnes in the year just ended.', '438tonnes', 'in the year just ended'],
		['Midway through the season it stopped for nine days.', 'ninedays', 'Midway through the season'],
		['The rent was €884 ten years back.', '€884', 'ten years back'],
		['Come harvest, fares go to £69.', '£69', 'Come harvest'],
		['There were 58 homes on the first of the month.', '58homes', 'on the first of the month'],
		['Dryness has cost 4,000 tons since planting.', '4,000tons', 'since planting'],
		['Since the last general election, prices are up 4.6%.', '4.6%', 'Since the last general election'],
		['Prices have risen 4.6% in four weeks.', '4.6%', 'in four weeks'],
		['Bills will go up by 6% from April.', '6%', 'from April'],
		['Floods took 10 lives last monsoon.', '10lives', 'last monsoon'],
		['Its shares fell 7.5% in extended trading.', '7.5%', 'in extended trading'],
		['Crews had dug out 8 bodies by nightfall.', '8bodies', 'by nightfall on Tuesday'],
		['Kesh led by 17 points at the break.', '17points', 'at the break on Tuesday'],
		['Some 3,350 stalls are on this year.', 'Some3,350stalls', 'this year'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));

	it.each([
		['Costs rose 2% in the month.', '2%'],
		['It fell for the third session to 900 points.', '900points'],
		['It was her 3rd win in four years.', '3rd'],
		['Sales were up 7% from August.', '7%'],
	])('but not in %s', (sentence, figure) => expect(of(sentence, figure)).toBe('on Tuesday'));

	it('date their own statement: what comes behind is of the report’s time', () =>
		expect(of('Parking, which brought in €7 in the last dry year, will bring €5.', '€5')).toBe('on Tuesday'));
});

describe('results and polls', () => {
	it('are not of the day they are out', () =>
		expect(
			claimOf(['A survey out at the weekend gives the Reds 44%. It asked 900 adults between Tuesday and Thursday.'], '44%', 'en')
				.period,
		).not.toMatch(/weekend/u));
});
