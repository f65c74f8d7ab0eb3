import { expect, test } from 'vitest';
import { matchesOf } from './matches.ts';

test.each([
	['1,200 of 3,400', /\d+/gu],
	['nothing', /\d+/gu],
	['𠮷a𠮷', /x*/gu],
	['ab', /x*/g],
	['aXbX', /(?<letter>[a-z])X/gu],
])('as matchAll: %s', (text, pattern) => {
	expect(matchesOf(text, pattern).map((match) => [match.index, ...match])).toEqual(
		[...text.matchAll(pattern)].map((match) => [match.index, ...match]),
	);
});

test('a pattern that was left in the middle of another text begins at the start', () => {
	const pattern = /\d/gu;
	pattern.exec('a1');
	expect(matchesOf('12', pattern).map(String)).toEqual(['1', '2']);
});

test('a pattern without g would find the first for ever', () => {
	expect(() => matchesOf('1', /\d/u)).toThrow('not global');
});
