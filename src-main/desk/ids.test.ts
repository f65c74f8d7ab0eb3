import fc from 'fast-check';
import { expect, test } from 'vitest';
import { following, idSource, isFollowed, ulid } from './ids.ts';

test('an id has the form of a ULID: ten digits of time, sixteen of chance', () => {
	expect(ulid(0, new Uint8Array(16))).toBe('0'.repeat(26));
	expect(ulid(1_469_918_176_385, new Uint8Array(16))).toBe('01ARYZ6S410000000000000000');
	expect(ulid(281_474_976_710_655, new Uint8Array(16).fill(255))).toBe('7ZZZZZZZZZ'.padEnd(26, 'Z'));
});

test('ids sort by their time', () => {
	const time = fc.nat(2 ** 48 - 1);
	const random = fc.uint8Array({ minLength: 16, maxLength: 16 });
	fc.assert(fc.property(time, time, random, random, (a, b, x, y) => a === b || a < b === ulid(a, x) < ulid(b, y)));
});

test('the following id is greater, and nothing lies between', () => {
	expect(following('0A9')).toBe('0AA');
	expect(following('0AZ')).toBe('0B0');
	expect(following('0ZZ')).toBe('100');
	expect(() => following('ZZ')).toThrow(RangeError);
	expect(() => following('u')).toThrow(RangeError);
});

test('an id is told from what no id can follow', () => {
	for (const id of [ulid(0, new Uint8Array(16)), ulid(1_900_000_000_000, new Uint8Array(16).fill(31)), idSource()()]) {
		expect(isFollowed(id)).toBe(true);
		expect(following(id) > id).toBe(true);
	}
	const last = '7'.padEnd(26, 'Z');
	for (const id of [
		last,
		`${last.slice(0, 10)}0000000000000000`,
		'8'.padEnd(26, '0'),
		'zebra',
		'',
		`${ulid(0, new Uint8Array(16))}0`,
	]) {
		expect(isFollowed(id)).toBe(false);
	}
});

test('ids ascend within a millisecond, with a clock set back, and after ids from elsewhere', () => {
	const times = [5000, 5000, 5000, 4000, 6000];
	const next = idSource(() => times.shift() ?? 0);
	const ids = [next(), next(), next(), next(), next()];
	expect(ids).toEqual(ids.toSorted());
	expect(new Set(ids).size).toBe(5);
	const ahead = ulid(9000, new Uint8Array(16));
	expect(next(ahead)).toBe(following(ahead));
});
