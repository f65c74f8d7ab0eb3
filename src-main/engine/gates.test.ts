import { expect, test } from 'vitest';
import { pipeline } from './figures/zh/pipeline.ts';
import { gatesOf, holderOf, sortsOf, testerOf } from './gates.ts';
import { neededBy } from './needs.ts';

test.each([
	['云川建成萬家', true],
	['云川建成万家', false],
	['', false],
	['億', true],
])('whether a text holds one of some characters: %s', (text, holds) => {
	expect(holderOf('萬億')(text)).toBe(holds);
});

test('of which sets of characters a text holds one', () => {
	const sorts = sortsOf('萬億', '0123', '億年');
	expect(['云川', '3年', '億', '1萬年', ''].map(sorts)).toEqual([0, 6, 5, 7, 0]);
});

test.each([
	[/登录|版权所有/, '登版'],
	// The rarest it names.
	[/^[^，]{0,3}年度(?:扫码|关注)$/, '扫注'],
	[/(?:上|下)?页+\d{2,}/, '页'],
	[/(?<=县)\d?|镇/, null],
	[/[^，]{2}|镇/, null],
	[/©by/i, '©'],
])('what a text must hold that is to match %s', (pattern, chars) => {
	expect(neededBy(pattern)).toBe(chars);
});

test('one of several patterns, each with its own flags', () => {
	const isOne = testerOf([/^上一页$|^下一页/, /^page \d/i, /^\p{Lu}+$/u]);
	expect(['上一页', '上一页的', '下一页的', 'Page 3', 'AB', 'ab', ''].map(isOne)).toEqual([
		true,
		false,
		true,
		true,
		true,
		false,
		false,
	]);
	expect(() => testerOf([/页/g])).toThrow('keeps its place');
});

test('what can only match at the beginning is tried there, and the rest everywhere', () => {
	// Bars within groups, classes and behind a backslash part no alternatives.
	const isOne = testerOf([/^(?:甲|乙)|^丙[|]丁/, /^戊\|己|庚/, /^辛$/m]);
	expect(['乙云', '云乙', '丙|丁', '云丙|丁', '戊|己', '云戊|己', '云庚', '云\n辛', '云辛'].map(isOne)).toEqual([
		true,
		false,
		true,
		false,
		true,
		false,
		true,
		true,
		false,
	]);
});

test('what is told apart by its openings and by what it needs is found all the same', () => {
	const patterns = [
		/^(?:网站)?首页$|^返回(?:顶部|列表)|设为首页/,
		/^[^，。]{0,9}(?:登录|登陆)[|｜]?注册$|^.?$|\d{2}版$/,
		/^page \d|copy(?:right|left)|©/i,
		/^(?:\d{1,2}版|[a-c]\d)|^(?:)$/i,
		/^\p{Lu}+$|、\p{Lu}/u,
		/^甲$/m,
	];
	const isOne = testerOf(patterns);
	const words = [
		'网站',
		'首页',
		'返回',
		'顶部',
		'设为',
		'登录',
		'|',
		'注册',
		'12',
		'版',
		'Page ',
		'COPYRIGHT',
		'©',
		'A',
		'b3',
		'、',
		'\n甲',
	];
	let [left, held] = [17, 0];
	for (let i = 0; i < 4000; i++) {
		let text = '';
		for (let k = i % 5; k > 0; k--) {
			left = (left * 48271) % 2147483647;
			text += words[left % words.length];
		}
		const holds = patterns.some((pattern) => pattern.test(text));
		if (holds) held++;
		expect([text, isOne(text)]).toEqual([text, holds]);
	}
	expect(held).toBeGreaterThan(1000);
});

test('a gate is shut where no match can begin, and open where one may or it is not known', () => {
	const gates = gatesOf([/[期周]末/u, /世纪|年代/u, undefined, /[^期]/u, /零\s?[点时]/u]);
	const open = (text: string) => [0, 1, 2, 3, 4].map(gates(text));
	expect(open('')).toEqual([false, false, true, true, false]);
	expect(open('本周')).toEqual([true, false, true, true, false]);
	expect(open('上世纪')).toEqual([false, true, true, true, false]);
	expect(open('零点，年代')).toEqual([false, true, true, true, true]);
});

test('more patterns than one word has bits', () => {
	const chars = [...'一二三四五六七八九十百千万亿甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'];
	const gates = gatesOf(chars.map((c) => new RegExp(c, 'u')));
	const open = gates('丙亥');
	expect(chars.filter((_, i) => open(i))).toEqual(['丙', '亥']);
});

test('no piece is shut out of a text that holds what it needs', () => {
	const gates = gatesOf(pipeline.map(({ needs }) => needs));
	let held = 0;
	for (const text of pipeline.flatMap(({ examples }) => examples.map((example) => example.text))) {
		const isOpen = gates(text);
		for (const [i, { id, needs }] of pipeline.entries()) {
			if (needs && !needs.test(text)) continue;
			held++;
			expect([id, text, isOpen(i)]).toEqual([id, text, true]);
		}
	}
	expect(held).toBeGreaterThan(1000);
});
