import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('an excerpt', () => {
	it('is the whole of a short paragraph, with its place', () => {
		expect(excerpt('全县有12个码头。', { from: 3, to: 6 })).toEqual({ before: '全县有', marked: '12个', after: '码头。' });
	});
	it('is cut around the place in a long one, and says so', () => {
		const { before, marked, after } = excerpt(`${'甲'.repeat(500)}12个${'乙'.repeat(500)}`, { from: 500, to: 503 });
		expect([before.slice(0, 2), marked, after.slice(-2)]).toEqual(['…甲', '12个', '乙…']);
		expect(before.length + after.length).toBeLessThan(300);
	});
	it('begins at the start where there is no place', () => {
		expect(excerpt('a'.repeat(400), null)).toMatchObject({ before: '', marked: '', after: `${'a'.repeat(160)}…` });
	});
	it('cuts no character in half', () => {
		const text = `x${'𠮷'.repeat(200)}12个${'𠮷'.repeat(200)}`;
		const { before, after } = excerpt(text, { from: 401, to: 404 });
		expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
	});
});
