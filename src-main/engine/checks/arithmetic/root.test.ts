import { expect, test } from 'vitest';
import { compare, exact, toFixed, whole } from '../../exact.ts';
import { root } from './root.ts';

test.each([
	['1.61', 5, '1.0999'],
	['2', 2, '1.4142'],
	['1/8', 3, '0.5000'],
	['1', 7, '1.0000'],
	['1000000', 1, '1000000.0000'],
])('the root of %s to the %s', (x, n, expected) => {
	expect(toFixed(root(exact(x), n).low, 4)).toBe(expected);
});

test('holds the root between its ends', () => {
	const { low, high } = root(whole(10), 3);
	const cube = (x: typeof low) => ({ n: x.n ** 3n, d: x.d ** 3n });
	expect(compare(cube(low), whole(10))).toBeLessThanOrEqual(0);
	expect(compare(cube(high), whole(10))).toBeGreaterThan(0);
});

test('has none of what is not positive', () => {
	expect(() => root(whole(0), 2)).toThrow(RangeError);
	expect(() => root(whole(-4), 2)).toThrow(RangeError);
});
