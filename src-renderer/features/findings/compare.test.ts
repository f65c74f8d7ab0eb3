import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, words } from './compare.ts';

describe('words', () => {
	it('keeps a number whole, so that half a changed number is never marked', () => {
		expect(words('共1,120.5万元', 'zh')).toContain('1,120.5');
		expect(words('an area of 3.68 acres', 'en')).toContain('3.68');
	});
	it('loses nothing', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => words(text, 'zh').join('') === text));
	});
});

describe('two passages', () => {
	it('marks what stands on one side only', () => {
		const { left, right } = compare('镇里修好道路36公里，惠及九个村。', '镇里修好道路63公里，惠及九个村。', 'zh')!;
		expect(left.filter((p) => !p.same).map((p) => p.text)).toEqual(['36']);
		expect(right.filter((p) => !p.same).map((p) => p.text)).toEqual(['63']);
	});
	it('says that identical passages are identical', () => {
		const same = compare('The bridge is 240 metres long.', 'The bridge is 240 metres long.', 'en')!;
		expect(same.alike).toBe(1);
		expect([...same.left, ...same.right].every((p) => p.same)).toBe(true);
	});
	it('shows both passages in full, whatever they are', () => {
		const text = fc.string({ maxLength: 30 });
		fc.assert(
			fc.property(text, text, (a, b) => {
				const result = compare(a, b, 'en');
				if (!result) return;
				expect(result.left.map((p) => p.text).join('')).toBe(a);
				expect(result.right.map((p) => p.text).join('')).toBe(b);
			}),
		);
	});
	it('makes no diff of passages that have nothing to do with each other, and does not take long to see it', () => {
		const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ');
		expect(compare(many('a'), many('b'), 'en')).toBeNull();
	});
});
