import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, div, exact, isWhole, mul, parseExact, ratio, sub, toFixed, toNumber, toText } from './exact.ts';

const anyExact = fc
	.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
	.map(([n, d]) => ratio(n, d));

describe('exact numbers', () => {
	it('reads back what it writes', () => {
		fc.assert(
			fc.property(anyExact, (x) => {
				expect(exact(toText(x))).toEqual(x);
			}),
		);
	});

	it('keeps the laws of a field', () => {
		fc.assert(
			fc.property(anyExact, anyExact, anyExact, (a, b, c) => {
				expect(mul(a, add(b, c))).toEqual(add(mul(a, b), mul(a, c)));
				expect(sub(add(a, b), b)).toEqual(a);
				if (b.n !== 0n) expect(mul(div(a, b), b)).toEqual(a);
			}),
		);
	});

	it('orders as the rationals are ordered', () => {
		expect(compare(exact('1/3'), exact('0.333333'))).toBeGreaterThan(0);
		expect(compare(exact('-2'), exact('1'))).toBeLessThan(0);
		expect(compare(exact('2/4'), exact('0.50'))).toBe(0);
	});

	it.each([
		['0.125', 2, '0.13'],
		['-0.125', 2, '-0.13'],
		['99.995', 2, '100.00'],
		['-0.001', 2, '0.00'],
		['1/3', 4, '0.3333'],
		['2/3', 0, '1'],
	])('rounds %s to %i places as %s', (text, places, rounded) => {
		expect(toFixed(exact(text), places)).toBe(rounded);
	});

	it.each(['', '.5', '1.', '1,000', '1e3', '3/0', 'NaN', '１２', '--1', '1/2/3'])('refuses %j', (text) => {
		expect(parseExact(text)).toBeNull();
	});

	it('gives the nearest double', () => {
		expect(toNumber(exact('91.96'))).toBe(91.96);
		expect(toNumber(exact('1/3'))).toBe(1 / 3);
		expect(toNumber(exact('1/300000'))).toBe(1 / 300000);
		expect(toNumber(exact('114370000000000'))).toBe(114370000000000);
	});

	it('knows whole numbers and refuses a zero denominator', () => {
		expect(isWhole(exact('6/3'))).toBe(true);
		expect(isWhole(exact('0.5'))).toBe(false);
		expect(() => div(exact('1'), exact('0'))).toThrow(RangeError);
	});
});
