import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, weight } from './fold.ts';
import { jaccard, nearPairs, shingles } from './shingles.ts';

const HAN = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + i * 7));
const prose = fc.array(fc.constantFrom(...HAN), { minLength: 120, maxLength: 200 }).map((chars) => chars.join(''));

test('a text with one character changed is found again among others', () => {
	fc.assert(
		fc.property(prose, fc.array(prose, { minLength: 1, maxLength: 6 }), fc.nat(119), (text, others, at) => {
			const changed = `${text.slice(0, at)}变${text.slice(at + 1)}`;
			const list = [text, ...others, changed];
			const pairs = nearPairs(list, 0.9);
			return (
				jaccard(shingles(text), shingles(changed)) < 0.9 ||
				pairs.some(({ first, second }) => first === 0 && second === list.length - 1)
			);
		}),
	);
});

test('likeness is 1 for equal texts and symmetric', () => {
	fc.assert(
		fc.property(prose, prose, (a, b) => {
			const [x, y] = [shingles(a), shingles(b)];
			return jaccard(x, x) === 1 && jaccard(x, y) === jaccard(y, x);
		}),
	);
});

test('folding drops what a person does not read and keeps what changes a number', () => {
	expect(fold('全市 “建成”１２座，占 4.5％。').text).toBe('全市建成12座占4.5%');
	expect(fold('3-5 and 35').text).not.toBe(fold('35 and 35').text);
	const { text, at } = fold('a，b');
	expect([text, at]).toEqual(['ab', [0, 2]]);
	expect(weight('三个字')).toBe(3);
	expect(weight('letter')).toBe(2);
});
