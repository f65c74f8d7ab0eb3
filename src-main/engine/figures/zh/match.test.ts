import { describe, expect, it } from 'vitest';
import { endOfAny, firstEnd, patternsOf } from './match.ts';

const PATTERNS = [/\d号(?!人)/y, /(?<=第)\d+/y, /\d{2}号线/y] as const;

describe('several patterns at one place', () => {
	it.each([
		['3号楼', 0, 0, 2],
		['3号人', 0, 0, -1],
		['第12', 1, 0, 3],
		['12号线', 0, 0, 4],
		['站', 0, 0, -1],
	])('%s at %i', (text, at, least, end) => {
		expect(firstEnd(PATTERNS, text, at, least)).toBe(end);
		expect(endOfAny(patternsOf(PATTERNS), text, at, least)).toBe(end);
	});

	it('takes the first that reaches far enough', () => {
		const two = [/\d/y, /\d+号/y] as const;
		expect(endOfAny(patternsOf(two), '12号', 0, 2)).toBe(3);
		expect(endOfAny(patternsOf(two), '12号', 0, 4)).toBe(-1);
	});

	it('asks for one set of flags', () => {
		expect(() => patternsOf([/a/y, /b/uy])).toThrow('several flags');
	});
});
