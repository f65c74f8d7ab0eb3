import { expect, test } from 'vitest';
import { finderOf, matchesOf } from './matches.ts';

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

const told = (matches: readonly RegExpExecArray[]) => matches.map((match) => [match.index, ...match]);

test.each([
	/今年|去年(?:底|末)?|[上下]半年/gu,
	/(?<=^|[，。]\s*)(?:据)?[^，。]{0,4}?统计|年度?/gu,
	/(?:[本这]个?)?(?:周|星期)[日天]|年(?![年度])/gu,
	/(?<year>\d{4})年|\u5e74\u{5e95}|[\u4e00-\u4e03]月/gu,
	/(?:年|月)*(?:底|末)|年𠮷|年+上{2}/g,
	/[年月](?=末)|(?=[年月])月底|(?<=^.?)年末/g,
	/(?:上|下){2,3}年|\.\d|\s年/gu,
	/(?<=^|[，。])(?:[每这]年|年末|在?(?:周末|月底))|(?<=底)年|(?<=[上下])(?:半年|月)/gu,
])('a finder finds what the pattern matches: %s', (pattern) => {
	const find = finderOf(pattern);
	for (let i = 0; i < 4000; i++) {
		// Strings of a few of these, one for each number.
		const chars = [...'今去年底末上下半，。 据统计度周星期日天年本个这2024.一月𠮷'];
		let [text, left] = ['', i * 7919 + 13];
		for (let k = 0; k < 14; k++) {
			text += chars[left % chars.length] ?? '';
			left = (left * 1103515245 + 12345) % 2147483648;
			left = Math.floor(left / 8);
		}
		expect(told(find(text))).toEqual(told(matchesOf(text, pattern)));
	}
});

test('a finder is not made of what it cannot tell the openings of', () => {
	expect(() => finderOf(/\p{Script=Han}圈/gu)('都市圈')).toThrow('anything');
	expect(() => finderOf(/(?:年)?/gu)('年')).toThrow('nothing');
	expect(() => finderOf(/(年)\1/gu)('年年')).toThrow('not understood');
	expect(() => finderOf(/year/giu)('Year')).toThrow('not understood');
	expect(() => finderOf(/年/u)).toThrow('not global');
});
