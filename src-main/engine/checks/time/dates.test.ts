import { describe, expect, test } from 'vitest';
import { dayRanges, dayText, monthOf, numberOf, spans, weekdayOf } from './dates.ts';

test.each([
	['2024-02-29', 4],
	['2024-05-20', 1],
	['2000-01-01', 6],
	['1969-07-20', 7],
])('the weekday of %s', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

test('days are written only where they are', () => {
	expect(dayText(2024, 2, 29)).toBe('2024-02-29');
	expect(dayText(2023, 2, 29)).toBeNull();
	expect(dayText(2023, 13, 1)).toBeNull();
	expect(dayText(2023, 4, 0)).toBeNull();
});

test.each([
	['24', 24],
	['二十四', 24],
	['元', 1],
	['十', 10],
	['几', null],
	['十几', null],
	['年', null],
])('the number %s', (text, value) => expect(numberOf(text)).toBe(value));

test('months by name and abbreviation', () => expect(['March', 'Sept.', 'dec'].map(monthOf)).toEqual([3, 9, 12]));

describe('ranges of days', () => {
	const lengthOf = (text: string, language: 'zh' | 'en') => dayRanges(text, language).map((range) => [...spans(range)].sort());
	test.each([
		['灯会从3月1日至25日举行', 'zh', [[24]]],
		['2024年2月20日—3月5日', 'zh', [[14]]],
		['2023年12月20日至1月9日', 'zh', [[20]]],
		['2月20日到3月5日', 'zh', [[13, 14]]],
		['from March 1 to March 25', 'en', [[24]]],
		['25 March – 3 April 2021', 'en', [[9]]],
		['March 1-25, 2024', 'en', [[24]]],
		['3月1日9时至25时', 'zh', []],
		['March 5 to 9 pm', 'en', []],
	] as const)('%s', (text, language, lengths) => expect(lengthOf(text, language)).toEqual(lengths));
});

test.each([
	['zh', '灯会9月3日启幕，9月12日落幕', 9],
	['zh', '培训班3月8日开班，15日结业', undefined],
	['en', 'The strike began on 4 June and ended on 9 June', 5],
	['en', 'The strike began on June 4 and ended on June 9', 5],
	['en', 'The strike began on 4 June and a vote was held on 9 June', undefined],
] as const)('two ends, each with its verb, %s: %s', (language, text, days) => {
	const [range] = dayRanges(text, language);
	expect(range && spans(range)[0]).toBe(days);
});
