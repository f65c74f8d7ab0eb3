import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, type BlockKind, blockKinds } from '../../contract/layout.ts';
import { isBlank } from './chars.ts';
import { readText } from './index.ts';

type Part = [kind: BlockKind, text: string, level?: number];

/** Text and blocks of a file with these parts, each in a flow of its own unless `flow` says another. */
function file(parts: readonly Part[], flow: (index: number) => number = (index) => index) {
	let source = '';
	const blocks: Block[] = parts.map(([kind, text, level], index) => {
		const start = source.length;
		source += `${text}\n`;
		return { start, end: start + text.length, kind, level: level ?? null, flow: flow(index) };
	});
	return { source, layout: { blocks, origins: [] } };
}

const kindsOf = (parts: readonly Part[], flow?: (index: number) => number) => {
	const { source, layout } = file(parts, flow);
	return readText(source, { layout }).paragraphs.map(({ kind, text }) => [kind, text]);
};

it('takes the file’s word for titles, rows, items, notes and what stands around the text', () => {
	expect(
		kindsOf([
			['chrome', '首页 新闻 专题'],
			['title', '山前县上半年造林2.4万亩'],
			['paragraph', '记者 何桂芳'],
			['paragraph', '今年上半年，山前县完成造林2.4万亩。'],
			['heading', '两项指标过半。', 2],
			['listitem', '新建苗圃12个'],
			['tablerow', '乡镇\t面积'],
			['tablerow', '石桥\t310'],
			['caption', '石桥镇的苗圃里有30个大棚'],
			['footnote', '注：面积为初步统计'],
			['comment', '王编辑：这里再核一下300亩'],
			['pagefurniture', '— 3 —'],
		]),
	).toEqual([
		['furniture', '首页 新闻 专题'],
		['headline', '山前县上半年造林2.4万亩'],
		['byline', '记者 何桂芳'],
		['body', '今年上半年，山前县完成造林2.4万亩。'],
		['crosshead', '两项指标过半。'],
		['listitem', '新建苗圃12个'],
		['tablecell', '乡镇\t面积'],
		['tablecell', '石桥\t310'],
		['caption', '石桥镇的苗圃里有30个大棚'],
		['body', '注：面积为初步统计'],
		['furniture', '王编辑：这里再核一下300亩'],
		['furniture', '— 3 —'],
	]);
});

it('keeps the title the headline under a kicker, and a numbered heading below it a crosshead', () => {
	const kinds = kindsOf([
		['paragraph', '民生一线观察'],
		['title', '湖西区新开公交线路6条'],
		['heading', '一、线路', 1],
		['paragraph', '湖西区今年新开公交线路6条，覆盖12个村。'],
	]);
	expect(kinds.map(([kind]) => kind)).toEqual(['deck', 'headline', 'crosshead', 'body']);
});

const WRAPPED = [
	'全县今年新修农村公路一百二十公里，总投资',
	'达到3.6亿元，惠及沿线十二个乡镇的四万多名',
	'群众，其中石桥镇和柳河镇各新建公交站点八',
	'处，平均每个村的出行时间缩短二十分钟。',
];

it('joins lines of one flow as wrapped text and none over the beginning of another', () => {
	const lines: Part[] = [...WRAPPED, ...WRAPPED].map((text) => ['line', text]);
	const together = kindsOf(lines, (i) => (i < 4 ? 0 : 1));
	expect(together.map(([, text]) => text)).toEqual([WRAPPED.join(''), WRAPPED.join('')]);
	// The same lines cut inside the sentence by a new column.
	expect(kindsOf(lines, (i) => (i < 2 ? 0 : 1))[0]?.[1]).toBe(WRAPPED[0]! + WRAPPED[1]!);
});

it('parts a paragraph at the line breaks an author made in it', () => {
	expect(kindsOf([['paragraph', '全区新增学位320个。\n　　新建公园4座。']])).toEqual([
		['body', '全区新增学位320个。'],
		['body', '新建公园4座。'],
	]);
});

it('reads text that no block holds', () => {
	const { layout } = file([['paragraph', '全区新增学位320个。']]);
	const source = '全区新增学位320个。\n余下的一句说新建公园4座。';
	expect(readText(source, { layout }).paragraphs.map(({ text }) => text)).toEqual(source.split('\n'));
});

it('takes the head from the file where the text is silent, and from the text where it speaks', () => {
	const declared = { title: '外面的标题', published: '2024-05-06', author: '何桂芳', source: '山前日报' };
	const silent = file([['paragraph', '山前县完成造林2.4万亩，占年度任务的80%。']]);
	expect(readText(silent.source, { layout: silent.layout, declared })).toMatchObject({
		title: { text: '外面的标题' },
		published: { day: '2024-05-06', field: null, given: false },
		author: { text: '何桂芳' },
		source: { text: '山前日报' },
	});
	const speaking = file([
		['chrome', '2025年1月9日 星期四'],
		['title', '里面的标题'],
		['paragraph', '发布时间：2024年5月8日 来源：湖西日报'],
		['paragraph', '山前县完成造林2.4万亩，占年度任务的80%。'],
	]);
	expect(readText(speaking.source, { layout: speaking.layout, declared })).toMatchObject({
		title: { text: '里面的标题' },
		published: { day: '2024-05-08' },
		source: { text: '湖西日报' },
	});
});

it('holds every character in one paragraph, whatever the blocks', () => {
	const text = fc.array(fc.constantFrom('今年', '新增12个', '。', ' ', '\t', '\n', 'by Ann Lee', '(', '第3版'), { minLength: 1 });
	const part = fc.tuple(
		fc.constantFrom(...blockKinds),
		text.map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(fc.array(part), fc.array(fc.integer({ min: 0, max: 2 })), (parts, flows) => {
			const { source, layout } = file(parts as Part[], (index) => flows[index] ?? 0);
			const { paragraphs } = readText(source, { layout });
			let at = 0;
			const blank = (to: number) => [...source.slice(at, to)].every(isBlank) || /^\s*$/.test(source.slice(at, to));
			for (const { start, end } of paragraphs) {
				expect(start).toBeGreaterThanOrEqual(at);
				expect(blank(start)).toBe(true);
				at = end;
			}
			expect(blank(source.length)).toBe(true);
		}),
	);
});
