import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('lines of results', () => {
	it.each([
		['Reds 17,267 votes 48.4% (+9.8%)', '17,267votes', 'Reds votes'],
		['Reds 17,267 votes 48.4% (+9.8%)', '48.4%', 'Reds'],
		['Reds 17,267 votes 48.4% (+9.8%)', '+9.8%', 'Reds'],
		['Reds majority 7,791 (21.8%)', '7,791', 'Reds majority'],
		['Reds majority 7,791 (21.8%)', '21.8%', 'Reds majority'],
		['Turnout 35,665 votes 44.8%', '44.8%', 'Turnout'],
		['Sales rose 4% in May.', '4%', 'Sales'],
		['Operating profit up 27% to £988m', '27%', 'Operating profit'],
		['Operating profit up 27% to £988m', '£988m', 'Operating profit'],
		['Profit after tax UP 43% to £952m', '43%', 'Profit after tax'],
		['Earnings per share up 4% to 8p', '8p', 'Earnings per share'],
		['Interim dividend of 4.3p per share (H1 2016: 4.0p)', '4.3ppershare', 'Interim dividend'],
		['Interim dividend of 4.3p per share (H1 2016: 4.0p)', '4.0p', 'Interim dividend'],
		// An item of results among sentences.
		['It lost a kiln. Final dividend 0.5p, making 0.9p (same).', '0.5p', 'Final dividend'],
		['It lost a kiln. Final dividend 0.5p, making 0.9p (same).', '0.9p', 'Final dividend'],
		['Its depot closed. Earnings per share 12.4c (5.2c).', '12.4c', 'Earnings per share'],
		['Rents rose. Turnover £4m (£3m).', '£4m', 'Turnover'],
		// What is left out of a sentence makes it no label.
		['Rents rose. Roughly £40m.', 'Roughly£40m', ''],
		['Rents rose. Surveys carry a 95 per cent confidence range of 3 points.', '95percent', 'confidence range'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
