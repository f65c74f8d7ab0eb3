import { describe, expect, it } from 'vitest';
import { blanksInNumbers, hasStrayBlanks, numberCrosses } from './broken-numbers.ts';
import { readText } from './index.ts';

const mended = (text: string, stray: boolean): string => {
	const places = new Set(blanksInNumbers(text, stray));
	return [...text].filter((_, i) => !places.has(i)).join('');
};

describe('a number cut by the line', () => {
	it.each([
		['The council borrowed £48,', '250 for the roof'],
		['a gate of 27,', '914 supporters'],
		['output grew by 3.', '7 per cent'],
		['the level fell 2.', '4 metres'],
		['a fare of £1,204.', '50 was paid'],
		['about 1.', '6 million birds'],
		['of those seen last spring, 14,', '320 were ringed'],
	])('%s | %s goes on', (left, right) => expect(numberCrosses(left, right)).toBe(true));
	it.each([
		['On March 12,', '300 people marched'],
		['rooms 4, 11,', '190 and 240'],
		['said Ines Roy, 41,', '200 metres away'],
		['in 2019,', '340 ships came'],
		['The dead numbered 41.', '6 rescuers were hurt'],
		['as set out in Table 4.', '5 per cent of pupils'],
		['They sold 30,', '12 of them new'],
		['flats 101,', '102 and 103'],
	])('%s | %s does not', (left, right) => expect(numberCrosses(left, right)).toBe(false));
});

describe('blanks inside numbers', () => {
	it.each([
		['cost £48 ,250 in all', false, 'cost £48,250 in all'],
		['about 1 .6 tonnes', false, 'about 1.6 tonnes'],
		['some 6,4 20 voters', false, 'some 6,420 voters'],
		['up 3 . 4 per cent', true, 'up 3.4 per cent'],
		['owns 2 40 goats', true, 'owns 240 goats'],
		['sold 4 60,000 t', true, 'sold 460,000 t'],
		['over $5, 000 in cash', false, 'over $5,000 in cash'],
		['built in 1 962', true, 'built in 1962'],
		['some 2.4 mil lion pas sen gers', true, 'some 2.4 million pas sen gers'],
		['the third - high est', true, 'the third-highest'],
	])('%s', (text, stray, expected) => expect(mended(text, stray)).toBe(expected));
	it.each([
		['On May 5 80,000 people came', true],
		['ring 0344 555 120', true],
		['from 3 12 May', true],
		['in 2019, 200 left', false],
		['lots 5, 250 and 300', false],
		['won 6 40 times', false],
		['one mil lion', false],
		['in 2018-19, 391 left', true],
	])('%s stays', (text, stray) => expect(mended(text, stray)).toBe(text));
});

it('tells a recogniser from an author', () => {
	expect(hasStrayBlanks('The mayor , who won in 2011 , said so. It cost £ 4 .2m ( a lot ).')).toBe(true);
	expect(hasStrayBlanks('The mayor, who won in 2011, said so. It cost £4.2m - a lot (for a shed).')).toBe(false);
	expect(hasStrayBlanks('Lots 4, 5, 6 and 7 went in 2019. 12 were left.')).toBe(false);
});

it('joins a number over a blank line and keeps the map to the source', () => {
	const source = 'The reservoir at Combe has dropped 2.\n\n4 metres since\nthe spring, the utility said.\n';
	const { paragraphs } = readText(source, { language: 'en' });
	expect(paragraphs[0]?.text).toContain('dropped 2.4 metres since');
	for (const { text, map } of paragraphs)
		for (const run of map)
			expect(source.slice(run.start, run.start + run.length)).toBe(text.slice(run.from, run.from + run.length));
});
