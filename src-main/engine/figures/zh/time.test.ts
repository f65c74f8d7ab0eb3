import { describe, expect, it } from 'vitest';
import { fromNumber, toNumber, weekday } from '../calendar.ts';
import { resolveTimeZh } from './time.ts';

const show = (text: string, published: string | null): string | null => {
	const days = resolveTimeZh(text, published);
	return days && `${days.from ?? '..'}/${days.to ?? '..'} ${days.certainty}`;
};

describe('resolveTimeZh', () => {
	it.each([
		['今年', '2021-01-01/2021-12-31 resolved'],
		['去年', '2020-01-01/2020-12-31 resolved'],
		['前年', '2019-01-01/2019-12-31 resolved'],
		['今年以来', '2021-01-01/2021-06-30 resolved'],
		['上半年', '2021-01-01/2021-06-30 resolved'],
		['去年上半年', '2020-01-01/2020-06-30 resolved'],
		['下半年', '2021-07-01/2021-12-31 resolved'],
		['目前', '../2021-06-30 resolved'],
		['截至目前', '../2021-06-30 resolved'],
		['截至去年底', '../2020-12-31 resolved'],
		['昨日', '2021-06-29/2021-06-29 resolved'],
		['当日', '2021-06-30/2021-06-30 resolved'],
		['昨夜', '2021-06-29/2021-06-29 resolved'],
		['截至今晨6时', '../2021-06-30 resolved'],
		['本月', '2021-06-01/2021-06-30 resolved'],
		['上月', '2021-05-01/2021-05-31 resolved'],
		['上周', '2021-06-21/2021-06-27 resolved'],
		['本季度', '2021-04-01/2021-06-30 resolved'],
		['近年来', '../.. open'],
		['2019年', '2019-01-01/2019-12-31 stated'],
		['2019年以来', '2019-01-01/2021-06-30 resolved'],
		['截至2020年9月', '../2020-09-30 stated'],
		['去年9月', '2020-09-01/2020-09-30 resolved'],
		['9月6日', '2021-09-06/2021-09-06 resolved'],
		['1月20日', '2021-01-20/2021-01-20 resolved'],
		['12月31日', '2020-12-31/2020-12-31 resolved'],
		['今年一季度', '2021-01-01/2021-03-31 resolved'],
		['近三年', '2018-07-01/2021-06-30 resolved'],
		['“十三五”期间', '2016-01-01/2020-12-31 stated'],
		['本月15日', '2021-06-15/2021-06-15 resolved'],
		['上月28日', '2021-05-28/2021-05-28 resolved'],
	])('%s', (text, expected) => {
		expect(show(text, '2021-06-30')).toBe(expected);
	});

	it('is open without a day of publication, and null without a time', () => {
		expect(show('今年', null)).toBe('../.. open');
		expect(show('9月6日', null)).toBe('../.. open');
		expect(show('全市', '2021-06-30')).toBeNull();
	});
});

describe('calendar', () => {
	it('counts days there and back over four centuries', () => {
		for (let n = -80_000; n < 80_000; n += 13) expect(toNumber(fromNumber(n))).toBe(n);
		expect(fromNumber(0)).toEqual({ y: 1970, m: 1, d: 1 });
		expect(fromNumber(11_016)).toEqual({ y: 2000, m: 2, d: 29 });
	});

	it('knows weekdays', () => {
		expect(weekday({ y: 2014, m: 4, d: 21 })).toBe(1);
		expect(weekday({ y: 2021, m: 10, d: 3 })).toBe(7);
	});
});
