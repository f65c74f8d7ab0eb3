import { expect, test } from 'vitest';
import { read } from '../../read.ts';
import { viewOf } from '../view.ts';
import { inTurnOf, isNextStretch, isYearApart } from './in-turn.ts';

const pairsOf = (text: string) => inTurnOf(viewOf(read(text, {}), text));

test.each([
	['去年渔村接待游客48万人次，今年达到60万人次。', '48万人次', '60万人次'],
	['10月份，渔港卸货1530吨，而9月份为1800吨。', '1800吨', '1530吨'],
	['五年前，岛上只有冷库30座，现在有150座。', '30座', '150座'],
	['2019年，全岛有民宿120家。2023年，全岛有民宿180家。', '120家', '180家'],
	['The pier drew 60,000 visitors in 2013 and 240,000 in 2023.', '60,000visitors', '240,000'],
])('%s', (text, before, after) => {
	expect(pairsOf(text).map((pair) => [pair.before.text, pair.after.text])).toEqual([[before, after]]);
});

test.each([
	['a year and nine months', '去年渔村接待游客48万人次，今年1至9月达到40万人次。'],
	['a plan', '去年渔村接待游客48万人次，今年计划达到60万人次。'],
	['a part', '去年渔村接待游客48万人次，其中今年来过的6万人次。'],
	['two things', '去年岛上有冷库30座，今年有码头15座。'],
	['two places', '去年东礁县接待游客48万人次，今年西礁县接待游客60万人次。'],
	['no times', '渔村接待游客48万人次，渔港接待游客60万人次。'],
	['another basis', '去年渔村接待游客48万人次，今年按可比口径达到60万人次。'],
	['real growth beside amounts of the day', '去年渔港生产总值为1200亿元，今年达到1290亿元。'],
	['a comparison', 'The pier drew 60,000 visitors in 2013, more than the 40,000 in 2023 on the island.'],
])('%s are no pair', (_why, text) => {
	expect(pairsOf(text)).toEqual([]);
});

test('knows a year and a month apart', () => {
	const [years] = pairsOf('去年渔村接待游客48万人次，今年达到60万人次。');
	expect(years && [isYearApart(years), isNextStretch(years)]).toEqual([true, false]);
	const [months] = pairsOf('10月份，渔港卸货1530吨，而9月份为1800吨。');
	expect(months && [isYearApart(months), isNextStretch(months)]).toEqual([false, true]);
});
