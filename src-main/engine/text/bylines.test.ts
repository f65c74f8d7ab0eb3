import { describe, expect, it } from 'vitest';
import { isBelowByline, isEnglishByline, isPersonName, withoutDay } from './bylines.ts';
import { readText } from './index.ts';

const STORY =
	'The lock gates at Harbury were replaced over 14 weeks, and 212 boats passed on the first day, the trust that runs it said.';
const BODY = '入夏以来，松岭县已为2300户村民接通了自来水，管网总长86公里，水质合格率达到99.2%，较去年提高1.5个百分点。';

describe('an English byline', () => {
	it.each([
		'By Ann Hale, Staff Writer May 28, 2018',
		'By Ann Hale | May 28, 2018',
		'By Ann Hale - Updated 28 May 2018 at 10:22 am GMT',
		'By ANN HALE Monday, May 28 2018',
		'By Ann Hale ann.hale@harburyecho.example',
		'By Ann Hale and Dan Moss for the Harbury Echo',
		'Reported by Ann Hale',
		'Ann Hale | City Desk',
		'Ann Hale, Political Editor',
		'Ann Hale – Business Reporter',
		'Ann Hale - The Harbury Echo',
		'Harbury Echo staff report',
		'— Staff and wire reports',
		'By ANN HALE | ann@echo.example and DAN MOSS | Harbury Echo',
	])('%s', (line) => expect(isEnglishByline(line)).toBe(true));

	it.each([
		'By May 28, 2018 the lock was open',
		'By Monday 300 boats had passed',
		'BY THE NUMBERS',
		'By Comparison',
		'Harbury Lock, Open Again',
		'Marlow United - Hale Town',
		'Ann Hale, mother of two',
		'Mayor Names New Political Editor for Echo After Row',
	])('is not: %s', (line) => expect(isEnglishByline(line)).toBe(false));

	it('is read without the day and the address behind it', () => {
		expect(withoutDay('By Ann Hale, Staff Writer May 28, 2018 10:22 a.m.')).toBe('By Ann Hale, Staff Writer');
		expect(withoutDay('By Ann Hale | Published: 28 May 2018')).toBe('By Ann Hale');
		expect(withoutDay('By Ann Hale ann@echo.example')).toBe('By Ann Hale');
	});

	it('may be a bare name or go on with the paper', () => {
		expect(['Ann Hale', 'Mary-Jane de Vries', 'Ann B. Hale'].every(isPersonName)).toBe(true);
		expect(['Lock opens', 'Hale', 'Ann Hale of Harbury Echo Group Ltd'].some(isPersonName)).toBe(false);
		expect(['The Harbury Echo', 'For the Harbury Echo', 'Business reporter, Harbury News'].every(isBelowByline)).toBe(true);
		expect(['New rules', 'Harbury lock opens', 'What happens next'].some(isBelowByline)).toBe(false);
	});
});

describe('the lines between a headline and its text', () => {
	const kinds = (...head: string[]) => readText([...head, '', STORY].join('\n')).paragraphs.map(({ kind }) => kind);

	it('are a byline where a name stands above the day', () =>
		expect(kinds('Lock at Harbury opens again', '', 'Ann Hale', 'Tue 5 Mar 2024 10.22 GMT')).toEqual([
			'headline',
			'byline',
			'furniture',
			'body',
		]));

	it('keep a name that no day follows what it was', () =>
		expect(kinds('Lock at Harbury opens again', '', 'Alder Row')).toEqual(['headline', 'deck', 'body']));

	it('are a byline in two lines', () => {
		expect(kinds('Lock at Harbury opens again', '', 'By ANN HALE', 'Harbury Echo')).toEqual([
			'headline',
			'byline',
			'byline',
			'body',
		]);
		const chinese = readText(['清水进村来', '新华社记者', '罗雁', BODY].join('\n'));
		expect(chinese.paragraphs.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'byline', 'body']);
		expect(chinese.author?.text).toBe('罗雁');
	});
});

describe('names above and below a text', () => {
	const kinds = (...lines: string[]) => readText(lines.join('\n')).paragraphs.map(({ kind }) => kind);

	it('of a paper and its section are no headline', () =>
		expect(kinds('Harbury Echo', 'NEWS · LOCAL', '', 'Lock at Harbury opens again', 'By Ann Hale', '', STORY)).toEqual([
			'furniture',
			'furniture',
			'headline',
			'byline',
			'body',
		]));

	it('of an office above the day sign its text', () =>
		expect(
			kinds('关于清水进村的通知', '松政办发〔2024〕12号', BODY, '松岭县人民政府办公室', '2024年3月5日', '（此件公开发布）'),
		).toEqual(['headline', 'furniture', 'body', 'furniture', 'furniture', 'furniture']));

	it('of a column are no byline', () =>
		expect(kinds('清水进村来', '本报记者 罗雁', BODY, '记者手记', BODY.replace('2300', '2400'))).toEqual([
			'headline',
			'byline',
			'body',
			'crosshead',
			'body',
		]));
});

describe('the author', () => {
	const author = (line: string) => readText(['Lock at Harbury opens again', line, '', STORY].join('\n')).author?.text;
	it.each([
		'By Ann Hale, Staff Writer May 28, 2018',
		'By Ann Hale | May 28, 2018',
		'By Ann Hale for the Harbury Echo',
		'Ann Hale | City Desk',
		'Ann Hale, Political Editor',
	])('of %s', (line) => expect(author(line)).toBe('Ann Hale'));
	it('is no office and no agency', () => expect(author('Staff Reporter')).toBeUndefined());

	const zh = (line: string) => readText(['清水进村来', line, BODY].join('\n'));
	it.each(['文/图 本报记者 罗雁', '记者/罗雁 编辑/王晓', '文|罗雁 图|李梅', '记者｜罗雁', '松岭日报见习记者 罗雁'])(
		'of %s',
		(line) => {
			expect(zh(line).paragraphs[1]?.kind).toBe('byline');
			expect(zh(line).author?.text).toBe('罗雁');
		},
	);
});
