import { expect, it } from 'vitest';
import { resolveTimeEn } from './time.ts';

/** A Thursday. */
const PUBLISHED = '2022-08-11';

it.each([
	['this year', '2022-01-01', '2022-12-31'],
	['last month', '2022-07-01', '2022-07-31'],
	['the previous quarter', '2022-04-01', '2022-06-30'],
	['the first half', '2022-01-01', '2022-06-30'],
	['the third quarter of 2020', '2020-07-01', '2020-09-30'],
	['since 2021', '2021-01-01', '2022-08-11'],
	['so far this year', '2022-01-01', '2022-08-11'],
	['year to date', '2022-01-01', '2022-08-11'],
	['by 2030', null, '2030-12-31'],
	['after May 2021', '2021-06-01', null],
	['from 2015 to 2019', '2015-01-01', '2019-12-31'],
	['last week', '2022-08-01', '2022-08-07'],
	['yesterday', '2022-08-10', '2022-08-10'],
	['on Tuesday', '2022-08-09', '2022-08-09'],
	['last Friday', '2022-08-05', '2022-08-05'],
	['next Monday', '2022-08-15', '2022-08-15'],
	['in June', '2022-06-01', '2022-06-30'],
	['last November', '2021-11-01', '2021-11-30'],
	['last summer', '2021-06-01', '2021-08-31'],
	['a year ago', '2021-01-01', '2021-12-31'],
	['the past five years', '2017-08-12', '2022-08-11'],
	['the past year', '2021-08-12', '2022-08-11'],
	['the past week', '2022-08-05', '2022-08-11'],
	['the coming decade', '2022-08-12', '2032-08-11'],
	['early this year', '2022-01-01', '2022-05-01'],
	['the end of last year', '2021-12-31', '2021-12-31'],
	['the 1990s', '1990-01-01', '1999-12-31'],
	['until March 3', null, '2022-03-03'],
])('%s', (text, from, to) => {
	expect(resolveTimeEn(text, PUBLISHED)).toMatchObject({ from, to });
});

it('leaves relative times open without a publication day', () => {
	expect(resolveTimeEn('last month', null)).toEqual({ from: null, to: null, certainty: 'open' });
});

it('does not need one for a printed year', () => {
	expect(resolveTimeEn('in 2019', null)).toEqual({ from: '2019-01-01', to: '2019-12-31', certainty: 'stated' });
});

it.each(['the bakery', 'eleven geese', ''])('says that "%s" is no time', (text) => {
	expect(resolveTimeEn(text, PUBLISHED)).toBeNull();
});
