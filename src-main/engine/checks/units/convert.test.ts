import { expect, test } from 'vitest';
import { sketchReading } from '../testing.ts';
import { convert } from './convert.ts';
import { unitOf } from './dimensions.ts';

const figure = (value: string, unit: string, precision = '1') => {
	const [made] = sketchReading(value, [{ text: value, kind: 'measure', value, unit, precision }]).figures;
	if (!made) throw new RangeError(value);
	return made;
};

test.each([
	['3000', '亩', '200', '公顷', true],
	['3000', '亩', '300', '公顷', false],
	['60', 'miles', '100', 'km', true],
	['10', 'miles', '25', 'km', false],
	['50', 'gallons', '227', 'litres', true],
	['50', 'gallons', '189', 'litres', true],
	['50', 'gallons', '150', 'litres', false],
	['20', 'C', '68', 'F', true],
	['-40', '℃', '-40', '℉', true],
	['3', 'C', '5', 'F', true],
	['20', 'C', '80', 'F', false],
	['100', 'km/h', '62', 'mph', true],
] as const)('%s %s is %s %s: %s', (a, unitA, b, unitB, holds) => {
	const done = convert(figure(a, unitA), figure(b, unitB));
	expect(done?.holds).toBe(holds);
	expect(done?.gap === null).toBe(holds);
});

test('what is told is the first figure in the unit of the second', () => {
	expect(convert(figure('3000', '亩'), figure('300', '公顷'))?.shown).toBe('200');
	expect(convert(figure('10', 'miles'), figure('25', 'km'))?.shown).toBe('16.1');
});

test('other kinds, equal units and unknown units are no conversion', () => {
	expect(convert(figure('3', '公里'), figure('3', '公顷'))).toBeNull();
	expect(convert(figure('3', 'km'), figure('3', '公里'))).toBeNull();
	expect(convert(figure('3', '公里'), figure('3', '公里'))).toBeNull();
	expect(convert(figure('3', '公里'), figure('3', '级'))).toBeNull();
});

test('words of units match in any case, signs as they are', () => {
	expect(unitOf(figure('1', 'Miles'))?.dimension).toBe('length');
	expect(unitOf({ kind: 'count', unit: '米' })).toBeNull();
});
