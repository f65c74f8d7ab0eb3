import { expect, test } from 'vitest';
import { LONGEST, stretchesOf } from './stretches.ts';

const joined = (text: string, parts: { from: number; to: number }[]) =>
	parts.map(({ from, to }) => text.slice(from, to)).join('');

test('a paragraph that somebody wrote is one stretch', () => {
	const text = '渡口新修。'.repeat(1000);
	expect(stretchesOf(text, [])).toEqual([{ from: 0, to: text.length }]);
});

test('a longer one is cut behind clauses; nothing is lost or told twice', () => {
	const text = '岸边的柳树一年比一年高，'.repeat(9000);
	const parts = stretchesOf(text, []);
	expect(parts.length).toBeGreaterThan(5);
	expect(joined(text, parts)).toBe(text);
	for (const { from, to } of parts) expect(to - from).toBeLessThanOrEqual(LONGEST);
	for (const { to } of parts) expect(text.charAt(to - 1)).toBe('，');
});

test('no figure is cut, nor a character of two halves', () => {
	const number = { from: LONGEST - 6, to: LONGEST + 4 };
	const digits = `${'河'.repeat(number.from)}1,234,5670${'河'.repeat(LONGEST)}`;
	for (const { to } of stretchesOf(digits, [number])) expect(to <= number.from || to >= number.to).toBe(true);
	const astral = '𠮷'.repeat(LONGEST);
	const parts = stretchesOf(`河${astral}`, []);
	expect(parts.length).toBeGreaterThan(1);
	for (const { from, to } of parts) expect(`河${astral}`.slice(from, to).isWellFormed()).toBe(true);
});
