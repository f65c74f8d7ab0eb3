import { describe, expect, test } from 'vitest';
import type { Figure } from '../../contract/model.ts';
import { toText } from '../exact.ts';
import { basisWords, inBaseUnit, periodsMeet, placesMeet, sameUnit } from './gate.ts';
import { intervalOf } from './interval.ts';
import { sketchReading } from './testing.ts';

const figure = (kind: Figure['kind'], unit: string, value = '1'): Figure =>
	sketchReading('数', [{ text: '数', kind, unit, value, precision: '1' }]).figures[0]!;

describe('units', () => {
	test.each<[Figure['kind'], string, Figure['kind'], string, boolean]>([
		['measure', '公里', 'measure', '米', true],
		['measure', '亩', 'measure', '公顷', true],
		['measure', '亩', 'measure', '公里', false],
		['count', '人', 'count', '名', true],
		['count', '人', 'count', '人次', false],
		['count', '户', 'count', '人', false],
		['money', '元', 'money', '美元', false],
		['money', '$', 'money', 'US$', true],
		['percent', '%', 'point', '个百分点', false],
	])('%s %s and %s %s: %s', (k1, u1, k2, u2, same) => expect(sameUnit(figure(k1, u1), figure(k2, u2))).toBe(same));

	test('a hundred basis points are a percentage point', () => {
		const points = figure('point', 'basis points', '30');
		expect(toText(inBaseUnit(points, intervalOf({ ...points, precision: '0' })!).low!)).toBe('0.3');
	});

	test('fifteen mu are a hectare, exactly', () => {
		const mu = figure('measure', '亩', '15');
		const ends = inBaseUnit(mu, intervalOf({ ...mu, precision: '0' })!);
		expect(toText(ends.low!)).toBe('10000');
	});
});

test('basis words are the same set in any order', () => {
	expect(basisWords('扣除价格因素，按可比价计算')).toBe(basisWords('按可比价计算并扣除'));
	expect(basisWords('比上年增长5%')).toBe('');
	expect(basisWords('grew 5% in real terms')).toBe('in real terms');
});

test('places and periods meet when one is not said', () => {
	expect(placesMeet('绵溪市', '绵溪')).toBe(true);
	expect(placesMeet('绵溪市', '')).toBe(true);
	expect(placesMeet('绵溪市', '东埠县')).toBe(false);
	const day = (from: string, to: string) => ({ from, to, certainty: 'stated' as const });
	expect(periodsMeet(day('2031-01-01', '2031-06-30'), day('2031-06-30', '2031-12-31'))).toBe(true);
	expect(periodsMeet(day('2031-01-01', '2031-06-29'), day('2031-06-30', '2031-12-31'))).toBe(false);
	expect(periodsMeet(null, day('2031-06-30', '2031-12-31'))).toBe(true);
});
