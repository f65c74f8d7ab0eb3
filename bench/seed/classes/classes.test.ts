import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src-main/engine/checks/registry.ts';
import { read } from '../../../src-main/engine/read.ts';
import { hash, randomOf } from '../random.ts';
import type { Planted } from '../types.ts';
import { classes } from './index.ts';

const PUBLISHED = '2025年8月14日\n\n';
const PUBLISHED_EN = 'By Wren Talbot\n14 August 2025\n\n';

/** A report with one place for the class, and what the planted text must and must not look like. */
interface Case {
	class: string;
	text: string;
	/** The changed stretch, in every plant. */
	becomes: RegExp;
	/** What was right before. */
	was: RegExp;
}

const cases: Case[] = [
	{
		class: 'wrong-weekday',
		text: '灯会定于2025年8月16日（星期六）开幕，三天后闭幕。',
		was: /星期六/,
		becomes: /16日（星期[^六]/,
	},
	{
		class: 'wrong-weekday',
		text: 'The fair opens on Saturday 16 August 2025 in the old yard.',
		was: /Saturday/,
		becomes: /on (?!Saturday)\w+day 16 August/,
	},
	{
		class: 'wrong-duration',
		text: '灯会自8月1日至8月10日举行，为期10天，免费开放。',
		was: /为期10天/,
		becomes: /为期(?!10天|9天)\d+天/,
	},
	{
		class: 'wrong-clock',
		text: '灯会每天晚上19:30开始，22点前结束。',
		was: /19:30/,
		becomes: /19:[6-9]\d/,
	},
	{
		class: 'ordinal-skipped',
		text: '镇里要做三件事：一是清淤修渠；二是补种果树；三是添置农机。',
		was: /二是/,
		becomes: /一是清淤修渠；三是|；四是添置/,
	},
	{
		class: 'table-foot',
		text: '各村水井如下表，沙沟最多。\n\n村名\t深井\t浅井\n沙沟\t32\t14\n榆岭\t18\t11\n石桥\t40\t15\n合计\t90\t40',
		was: /合计\t90\t40/,
		becomes: /合计\t(?!90\t40)/,
	},
	{
		class: 'headline-slip',
		text: '榆岭镇今年栽树12460棵\n\n2025年8月14日\n\n榆岭镇今年栽树12460棵，成活率不低。',
		was: /^榆岭镇今年栽树12460棵/,
		becomes: /^榆岭镇今年栽树(?!12460)\d+棵/,
	},
	{
		class: 'wrong-share',
		text: '榆岭镇有村道120公里，其中硬化村道96公里，占80%，村民出行方便。',
		was: /占80%/,
		becomes: /占(?!80%)\d{2,3}%/,
	},
	{
		class: 'wrong-share',
		text: 'The survey reached 480 homes. Of the 480 homes, 312 homes had solar panels, or 65 per cent of the total.',
		was: /or 65 per cent/,
		becomes: /or (?!65)\d+ per cent/,
	},
	{
		class: 'wrong-completion',
		text: '今年，榆岭镇计划修建水窖250口，目前已建成185口，完成年度计划的74%。',
		was: /计划的74%/,
		becomes: /计划的(?!74)\d+%/,
	},
	{
		class: 'wrong-growth',
		text: '去年全镇蜂蜜产量由64.5吨提高到73.4吨，增长13.8%。',
		was: /增长13.8%/,
		becomes: /增长(?!13.8)\d+\.\d%/,
	},
	{
		class: 'wrong-sum',
		text: '榆岭镇、沙沟镇分别植树1260亩、1840亩，合计3100亩，超过往年。',
		was: /合计3100亩/,
		becomes: /合计(?!3100)\d+亩/,
	},
	{
		class: 'wrong-difference',
		text: '去年全镇水库由14座增加到37座，增加23座，灌溉更有保障。',
		was: /增加23座/,
		becomes: /由(?!14座)\d+座|增加(?!23座)\d+座，/,
	},
	{
		class: 'digit-swap',
		text: '榆岭镇、沙沟镇分别植树1260亩、1840亩，合计3100亩。',
		was: /1260亩、1840亩，合计3100亩/,
		becomes: /2160|1620|1206|8140|1480|1804|1300/,
	},
	{
		class: 'digit-dropped',
		text: '榆岭镇、沙沟镇分别植树1260亩、1840亩，合计3100亩。',
		was: /1260亩、1840亩，合计3100亩/,
		becomes: /(?<!\d)\d{3}亩/,
	},
	{
		class: 'scale-slip',
		text: '去年全市茶叶产值由2.15亿元增加到3.48亿元，增加1.33亿元。',
		was: /2.15亿元增加到3.48亿元，增加1.33亿元/,
		becomes: /\d\.\d\d万元/,
	},
	{
		class: 'scale-slip',
		text: 'Wages rose from £2.15 million to £3.48 million, an increase of £1.33 million, the accounts show.',
		was: /£1.33 million/,
		becomes: /£\d\.\d\d(?: billion| (?!million))/,
	},
	{
		class: 'part-above-whole',
		text: '龙舟队有队员84人，其中女队员36人，每周训练。',
		was: /女队员36人/,
		becomes: /女队员(?:8[5-9]|9\d|1\d\d)人/,
	},
	{
		class: 'part-above-whole',
		text: 'The orchestra has 84 players, of whom 36 players are women.',
		was: /whom 36 players/,
		becomes: /whom (?:8[5-9]|9\d|1\d\d) players/,
	},
	{
		class: 'point-for-percent',
		text: '入园率由62.5%提高到71.8%，提高9.3个百分点。',
		was: /提高9.3个百分点/,
		becomes: /提高9\.3%/,
	},
	{
		class: 'point-for-percent',
		text: 'The vacancy rate fell from 9.4 per cent to 7.1 per cent, down 2.3 percentage points.',
		was: /2.3 percentage points/,
		becomes: /down 2\.3%/,
	},
	{
		class: 'rate-above-hundred',
		text: '去年，榆岭镇饮用水合格率为97.4%，村民放心。',
		was: /合格率为97.4%/,
		becomes: /合格率为197\.4%/,
	},
	{
		class: 'list-short',
		text: '合作社提供育苗、植保、烘干、仓储四项服务。',
		was: /育苗、植保、烘干、仓储四项/,
		becomes: /提供育苗、(?:烘干|植保)、仓储四项/u,
	},
	{
		class: 'list-short',
		text: 'The ferry calls at four ports: Anstey, Birling, Cove and Dunmore.',
		was: /Anstey, Birling, Cove and Dunmore/,
		becomes: /four ports: \w+, \w+ and Dunmore\./,
	},
	{ class: 'list-miscounted', text: '合作社提供育苗、植保、烘干、仓储四项服务。', was: /四项/, becomes: /仓储[三五]项/ },
	{ class: 'list-miscounted', text: '检查了柳湾、石桥、双塘等三个村的账目。', was: /三个/, becomes: /等两个村/ },
	{
		class: 'list-miscounted',
		text: 'The ferry calls at four ports: Anstey, Birling, Cove and Dunmore.',
		was: /four/,
		becomes: /(?:three|five) ports/,
	},
	{
		class: 'month-past-publication',
		text: `${PUBLISHED}今年前7个月，全镇共接待游客6.4万人次，村民收入稳步增长。`,
		was: /前7个月/,
		becomes: /前(?:8|9|10|11|12)个月/,
	},
	{
		class: 'month-past-publication',
		text: `${PUBLISHED_EN}In the first seven months of 2025 the ferry carried 64,000 passengers, the company said.`,
		was: /first seven months/,
		becomes: /first (?:eight|nine|ten|eleven|twelve) months/,
	},
	{ class: 'impossible-date', text: '水库6月12日开闸放水，下游稻田得到灌溉。', was: /6月12日/, becomes: /6月31日/ },
	{
		class: 'impossible-date',
		text: 'The bridge opened to traffic on February 12 after long delays.',
		was: /February 12/,
		becomes: /February 30/,
	},
	{
		class: 'impossible-date',
		text: 'The bridge opened to traffic on 12 June after long delays.',
		was: /12 June/,
		becomes: /31 June/,
	},
	{ class: 'range-reversed', text: '每户补助15—20袋化肥，月底前发完。', was: /15—20袋/, becomes: /20—15袋/ },
	{
		class: 'paragraph-twice',
		text: '榆岭镇去年修通了到邻县的公路，镇上的果农从此不用绕行，运费比从前省下一大半，日子有了盼头。\n\n赶集的人多了起来。',
		was: /^榆岭/,
		becomes: /修通了到邻县的公路[\s\S]*修通了到邻县的公路/,
	},
	{
		class: 'paragraph-twice-changed',
		text: '榆岭镇去年修通了到邻县的公路，全长36公里，镇上的果农从此不用绕行，运费比从前省下一大半，日子有了盼头。\n\n赶集的人多了起来。',
		was: /全长36公里/,
		becomes: /全长36公里[\s\S]*全长63公里/,
	},
	{
		class: 'second-mention',
		text: '去年，榆岭镇蜂蜜产量达到738吨，价格平稳。\n\n镇长说，山上的花开得早，蜂农们起得更早。\n\n去年，榆岭镇蜂蜜产量738吨，创下历史新高。',
		was: /738吨[\s\S]*738吨/,
		becomes: /产量(?:达到)?(?!738)\d+吨/,
	},
	{
		class: 'conflict-between-articles',
		text: '榆岭镇蜂蜜丰收\n\n2024年，榆岭镇蜂蜜产量达到738吨，价格平稳，蜂农收入增加，镇上又添了几家作坊。',
		was: /738吨/,
		becomes: /产量达到(?!738)\d+吨/,
	},
];

function plantsOf(one: Case): Planted[] {
	const seedClass = classes.find(({ id }) => id === one.class)!;
	const reading = read(one.text);
	return [1, 2, 3, 4, 5, 6].flatMap((seed) => seedClass.plant(reading, one.text, randomOf(hash(seed))) ?? []);
}

describe.each(cases)('$class: $text', (one) => {
	const plants = plantsOf(one);

	it('plants what it says, every time it is asked', () => {
		expect(one.text).toMatch(one.was);
		expect(plants).toHaveLength(6);
		for (const planted of plants) {
			expect(planted.text).toMatch(one.becomes);
			expect(planted.text).not.toBe(planted.before ?? one.text);
		}
	});

	it('says where: inside the text, around what changed', () => {
		for (const { text, where, before = one.text } of plants) {
			expect(where.length).toBeGreaterThan(0);
			for (const { start, end } of where) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
			}
			let first = 0;
			while (text.charAt(first) === before.charAt(first)) first++;
			// Of a lost list item nothing is left to point at but the list; a copy begins after the blank lines before it.
			expect(where.some(({ start, end }) => start - 2 <= first && first <= end)).toBe(true);
		}
	});

	it('plants the same again', () => expect(plantsOf(one)).toEqual(plants));
});

const PLAIN = [
	'山里的早晨很静，老人沿着石阶往上走，边走边拾柴。雾散之后，能看见对面的村子。',
	'The morning was quiet in the hills. An old man climbed the steps, gathering wood as he went.',
];

describe.each(classes)('$id', ({ id, rules: ids, plant }) => {
	it('stands in a file of its name', () => expect(readdirSync(import.meta.dirname)).toContain(`${id}.ts`));

	it('is caught by rules that there are', () => {
		for (const rule of ids) expect(rules.map((one) => one.id)).toContain(rule);
	});

	it('has an example', () => expect(cases.some((one) => one.class === id)).toBe(true));

	it('plants nothing where there is no place for it', () => {
		for (const text of PLAIN) expect(plant(read(text), text, randomOf(1))).toBeNull();
	});
});

describe('what cannot be known is not planted', () => {
	const nothing = (id: string, text: string) => {
		const seedClass = classes.find((one) => one.id === id)!;
		for (const seed of [1, 2, 3, 4]) expect(seedClass.plant(read(text), text, randomOf(seed))).toBeNull();
	};
	it('a digit of a lone figure', () => nothing('digit-swap', '榆岭镇去年收获蜂蜜738吨，比往年都多。'));
	it('a last digit that rounding covers', () => nothing('digit-swap', '三个镇共有稻田，约占耕地的五成，去年打下稻谷12.34万吨。'));
	it('a month in a plan', () => nothing('month-past-publication', `${PUBLISHED}今年前7个月，全镇计划接待游客6.4万人次。`));
	it('a month of an article without a day', () => nothing('month-past-publication', '今年前7个月，全镇共接待游客6.4万人次。'));
	it('an item of a list that 等 leaves open', () => nothing('list-short', '检查了柳湾、石桥、双塘等三个村的账目。'));
	it('points that would be per cent as well', () =>
		nothing('point-for-percent', '回访满意率由95.8%提高到97.2%，提高1.4个百分点。'));
	it('a total above parts that need not be all', () => {
		const text = '合唱团有团员280人，其中女团员126人、男团员154人。';
		const seedClass = classes.find((one) => one.id === 'wrong-sum')!;
		for (let seed = 0; seed < 20; seed++) {
			const planted = seedClass.plant(read(text), text, randomOf(seed));
			if (planted) expect(Number(/团员(\d+)人，其中/.exec(planted.text)?.[1])).toBeLessThan(280);
		}
	});
});
