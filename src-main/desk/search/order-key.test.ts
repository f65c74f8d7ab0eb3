import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, exact } from '../../engine/exact.ts';
import { orderKey } from './order-key.ts';

const decimal = fc
	.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
	.map(([negative, digits, places]) => {
		const text = digits.toString().padStart(places + 1, '0');
		const number = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
		return negative ? `-${number}` : number;
	});
const fraction = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([n, d]) => `${n}/${d}`);
const number = fc.oneof(decimal, fraction, fc.integer({ min: -120, max: 120 }).map(String));

test('keys sort as the numbers do, and equal numbers have one key', () => {
	fc.assert(
		fc.property(number, number, (a, b) => {
			const [one, other] = [orderKey(a) ?? '', orderKey(b) ?? ''];
			expect(one < other ? -1 : one > other ? 1 : 0).toBe(Math.sign(compare(exact(a), exact(b))));
		}),
		{ numRuns: 3000 },
	);
});

test('the same number written in another way is the same number', () => {
	expect(orderKey('36600.0')).toBe(orderKey('36600'));
	expect(orderKey('2/6')).toBe(orderKey('1/3'));
	expect(orderKey('-0')).toBe(orderKey('0'));
	expect(orderKey('many')).toBeNull();
});
