import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';

const kinds = (lines: readonly string[]) => readText(lines.join('\n')).paragraphs.map(({ kind }) => kind);
const kindOf = (lines: readonly string[], text: string) =>
	readText(lines.join('\n')).paragraphs.find((paragraph) => paragraph.text.includes(text))?.kind;

const ONE = '入夏以来，松岭县已为2300户村民接通了自来水，管网总长86公里，水质合格率达到99.2%，较去年提高1.5个百分点。';
const TWO = '县水务局介绍，今年还要再建水厂2座，总投资1.3亿元，明年汛期以前全部完工，届时又有3200户受益。';
const LIST = ['青柳夜市周五开街', '柳河镇新增公交站点八处', '松岭一中公布招生章程'];
const FIRST = 'The lock gates at Harbury were replaced over 14 weeks, and 212 boats passed on the first day, the trust said.';
const SECOND = 'It paid £2.4 million for them, of which £300,000 came from the town, and expects 9,000 boats a year from now on.';
const HEADS = [
	'Night market opens in Hale with 120 stalls',
	'Three bus routes added in Harbury',
	'Library to stay open all night',
];

describe('a list of other stories', () => {
	it('is furniture below the article, numbered or not', () => {
		expect(kinds(['清水进村来', '', ONE, '', '往期推荐', ...LIST])).toEqual(['headline', 'body', ...Array(4).fill('furniture')]);
		const numbered = HEADS.map((head, i) => `${i + 1}. ${head}`);
		for (const foot of [
			['More from News', ...HEADS],
			['Most read', ...numbered],
		])
			expect(new Set(kinds(['Lock opens again', '', FIRST, '', ...foot]).slice(2))).toEqual(new Set(['furniture']));
	});

	it('is furniture between two paragraphs, and the text below it goes on', () => {
		expect(kinds(['清水进村来', '', ONE, '', '新闻推荐', ...LIST, '', TWO])).toEqual([
			'headline',
			'body',
			...Array(4).fill('furniture'),
			'body',
		]);
		expect(kinds(['Lock opens again', '', FIRST, '', 'Related stories', ...HEADS, '', SECOND]).at(-1)).toBe('body');
	});

	it('leaves the head of the next part to the text, and a box with a text of its own', () => {
		expect(kindOf(['清水进村来', '', ONE, '', '相关新闻', ...LIST, '', '钱从哪里来', '', TWO], '钱从哪里来')).toBe('crosshead');
		expect(kinds(['清水进村来', '', ONE, '', '延伸阅读', '什么是集中供水', TWO])).toEqual([
			'headline',
			'body',
			'furniture',
			'crosshead',
			'body',
		]);
	});

	it('takes the first words of other stories with their headlines', () => {
		const teased = LIST.flatMap((head) => [head, `${head}，市民可以就近前往，现场还有20名志愿者…`]);
		expect(kinds(['清水进村来', '', ONE, '', TWO, '', '新闻推荐', ...teased]).slice(3)).toEqual(Array(7).fill('furniture'));
	});

	it('ends above the title that an empty line or the day sets off', () => {
		const page = ['首页', '新闻推荐', ...LIST, '', '清水进村来', '2024-03-05 10:22 来源：松岭日报', ONE];
		expect(kindOf(page, '清水进村来')).toBe('headline');
		expect(kindOf(page, LIST[0]!)).toBe('furniture');
	});
});

describe('below an article', () => {
	it('no heading heads anything once the foot of the page has begun', () => {
		expect(kinds(['清水进村来', '', ONE, '', '版权所有 松岭新闻网', ...LIST]).slice(2)).toEqual(Array(4).fill('furniture'));
	});

	it('what readers wrote is none of it', () => {
		const english = ['Lock opens again', '', FIRST, '', '3 Comments', 'Boatman says:', 'Great news for the 200 of us!', 'Reply'];
		expect(kinds(english).slice(2)).toEqual(Array(4).fill('furniture'));
		const chinese = ['清水进村来', '', ONE, '', '网友评论', '热心村民：我家3口人都喝上了！', '2024-06-01 12:33　回复　赞(5)'];
		expect(kinds(chinese).slice(2)).toEqual(Array(3).fill('furniture'));
		expect(kinds(['Lock opens again', '', FIRST, '', 'No comment', '', SECOND]).at(-1)).toBe('body');
	});

	it('the signature of a message and the line about the writer are none of it', () => {
		const mail = ['Lock opens again', '', FIRST, '', 'Kind regards,', 'Jill Moran', 'Press Officer, Harbury Trust'];
		expect(new Set(kinds(mail).slice(2))).toEqual(new Set(['furniture']));
		const bio = 'Ann Hale covers rivers and rail. Reach her at ann@harburyecho.example or 555-0147.';
		expect(kindOf(['Lock opens again', '', FIRST, '', SECOND, '', bio], 'covers')).toBe('furniture');
		expect(kindOf(['Lock opens again', '', FIRST, '', 'The trust can be reached at 12 Mill Lane, it said.'], 'reached')).toBe(
			'body',
		);
	});
});

describe('above an article', () => {
	it('labels of an office, of a message and of a statement to the press are no headline', () => {
		const office = [
			'索引号：1130/2024-0012',
			'发布机构：松岭县水务局',
			'成文日期：2024年3月5日',
			'有效性：有效',
			'',
			'清水进村来',
			ONE,
		];
		expect(kinds(office)).toEqual([...Array(4).fill('furniture'), 'headline', 'body']);
		const press = [
			'FOR IMMEDIATE RELEASE',
			'Release date: 5 March 2024',
			'Contact: Jill Moran',
			'',
			'Lock opens again',
			'',
			FIRST,
		];
		expect(kinds(press)).toEqual([...Array(3).fill('furniture'), 'headline', 'body']);
		expect(readText(press.join('\n')).published?.day).toBe('2024-03-05');
		const mail = ['发件人：水务局 <a@b.example>', '主题：新闻通稿', '', '清水进村来', '', ONE];
		expect(kinds(mail)).toEqual(['furniture', 'furniture', 'headline', 'body']);
	});

	it('neither is to whom a message goes, nor until when it is kept', () => {
		const mail = [
			'From: Jill Moran <a@b.example>',
			'To: Newsdesk',
			'EMBARGOED until 00:01 Tuesday 12 March 2024',
			'',
			'Lock opens again',
			'',
			FIRST,
		];
		expect(kinds(mail)).toEqual([...Array(3).fill('furniture'), 'headline', 'body']);
	});

	it('neither are the parts of a long text', () => {
		const page = [
			'Lock opens again',
			'Release date: 5 March 2024',
			'',
			'Table of contents',
			'1. Main points',
			'2. The gates',
			'',
			FIRST,
		];
		expect(kinds(page)).toEqual(['headline', ...Array(4).fill('furniture'), 'body']);
	});
});
