/** Sentences whose numbers must agree: multiples, doublings, means, products, forms, ranks, shares, ratios. */
import { grouped, made } from '../made.ts';
import type { Random } from '../random.ts';
import type { SeedClass } from '../types.ts';

const ZH_THING = ['榨油机', '收割机', '水泵', '大棚', '路灯', '凉亭'] as const;
const ZH_PLACE = ['榆岭镇', '沙沟村', '石桥乡', '梅坞镇'] as const;
const EN_PLACE = ['Thornby', 'Saltmere', 'Larkhill', 'Westrow'] as const;

const of = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;
const places = (random: Random, list: readonly string[], count: number): string[] => random.shuffle(list).slice(0, count);

export const arithmeticMade: readonly SeedClass[] = [
	made(
		{
			id: 'made-multiple-of-change',
			title: 'N times of a change that is N-1 times',
			level: 'error',
			rules: ['multiple-of-change', 'growth'],
		},
		{
			zh: [
				(random) => {
					const [base, times] = [random.between(12, 60), random.between(3, 6)];
					const lead = `${of(random, ZH_PLACE)}的${of(random, ZH_THING)}由${base}台增加到${base * times}台，增加了`;
					return { right: `${lead}${times - 1}倍。`, wrong: `${lead}${times}倍。`, slip: `增加了${times}倍` };
				},
				(random) => {
					const [base, times] = [random.between(20, 90), random.between(3, 7)];
					const lead = `合作社社员从${base}户发展到${base * times}户，增长`;
					return { right: `${lead}${times - 1}倍。`, wrong: `${lead}${times}倍。`, slip: `增长${times}倍` };
				},
			],
		},
	),
	made(
		{ id: 'made-fraction-of-change', title: 'A change told as a fraction that it is not', level: 'error', rules: ['growth'] },
		{
			zh: [
				(random) => {
					const third = random.between(110, 390);
					const lead = `外聘用工由${3 * third}人减少到${2 * third}人，下降`;
					return { right: `${lead}三分之一。`, wrong: `${lead}三分之二。`, slip: '三分之二' };
				},
				(random) => {
					const tenth = random.between(31, 90);
					const lead = `客流由${10 * tenth}人次增加到${12 * tenth}人次，增长`;
					return { right: `${lead}两成。`, wrong: `${lead}四成。`, slip: '四成' };
				},
			],
			en: [
				(random) => {
					const third = random.between(110, 390);
					const tail = `, from ${3 * third} to ${2 * third}.`;
					return {
						right: `Agency staff fell by a third${tail}`,
						wrong: `Agency staff fell by two-thirds${tail}`,
						slip: 'two-thirds',
					};
				},
			],
		},
	),
	made(
		{ id: 'made-doubling', title: 'A doubling that is none', level: 'error', rules: ['doubling', 'growth', 'verbal-size'] },
		{
			zh: [
				(random) => {
					const base = random.between(21, 88);
					const lead = (end: number): string => `${of(random, ['镇上', '乡里'])}的茶园由${base}亩扩大到${end}亩，翻了两番。`;
					const right = lead(base * 4);
					return { right, wrong: right.replace(`到${base * 4}亩`, `到${base * 3}亩`), slip: '翻了两番' };
				},
				(random) => {
					const base = random.between(31, 88);
					const right = `渔港年卸鱼量从${base}万吨增加到${base * 2}万吨，翻了一番。`;
					const wrong = right.replace(`${base * 2}万吨`, `${Math.round(base * 1.4)}万吨`);
					return { right, wrong, slip: '翻了一番' };
				},
			],
		},
	),
	made(
		{ id: 'made-decrease-by-multiple', title: 'Fallen by times', level: 'error', rules: ['decrease-by-multiple', 'times-fewer'] },
		{
			zh: [
				(random) => {
					const times = random.between(2, 8);
					const lead = `改造以后，${of(random, ['管网漏损', '废水排放', '返工次数'])}比往年`;
					return { right: `${lead}减少了一半。`, wrong: `${lead}减少了${times}倍。`, slip: `减少了${times}倍` };
				},
			],
			en: [
				(random) => {
					const times = of(random, ['three', 'four', 'five']);
					const lead = `Leaks on the ${of(random, EN_PLACE)} main were `;
					return {
						right: `${lead}a third of those of the old one.`,
						wrong: `${lead}${times} times lower than on the old one.`,
						slip: `${times} times lower`,
					};
				},
			],
		},
	),
	made(
		{ id: 'made-mean', title: 'A mean that the total and the count do not give', level: 'error', rules: ['mean', 'product'] },
		{
			zh: [
				(random) => {
					const [people, mean] = [random.between(120, 900), random.between(310, 980)];
					const lead = `${of(random, ZH_PLACE)}向${people}户发放分红${people * mean}元，户均`;
					const off = mean + random.between(60, 200);
					return { right: `${lead}${mean}元。`, wrong: `${lead}${off}元。`, slip: `户均${off}元` };
				},
			],
			en: [
				(random) => {
					const [people, mean] = [random.between(120, 900), random.between(31, 98)];
					const lead = `The ${of(random, EN_PLACE)} fund paid £${grouped(people * mean)} to ${people} households, an average of £`;
					const off = mean + random.between(11, 40);
					return { right: `${lead}${mean} each.`, wrong: `${lead}${off} each.`, slip: `£${off} each` };
				},
			],
		},
	),
	made(
		{
			id: 'made-mean-outside-range',
			title: 'A mean above or below all that it is a mean of',
			level: 'warning',
			rules: ['mean-outside-range'],
		},
		{
			zh: [
				(random) => {
					const [low, wide] = [random.between(120, 300), random.between(60, 200)];
					const lead = `今年${of(random, ['各村', '各乡', '各站'])}降水量在${low}毫米至${low + wide}毫米之间，平均为`;
					const off = low + wide + random.between(8, 40);
					return { right: `${lead}${low + Math.round(wide / 2)}毫米。`, wrong: `${lead}${off}毫米。`, slip: `${off}毫米` };
				},
				(random) => {
					const [low, wide] = [random.between(20, 60), random.between(9, 30)];
					const [a, b] = places(random, ZH_PLACE, 2);
					const lead = `亩产最高的是${a}，为${low + wide}公斤，最低的是${b}，为${low}公斤，平均亩产为`;
					const off = low - random.between(3, 12);
					return { right: `${lead}${low + Math.round(wide / 2)}公斤。`, wrong: `${lead}${off}公斤。`, slip: `${off}公斤` };
				},
			],
			en: [
				(random) => {
					const [low, wide] = [random.between(210, 600), random.between(90, 300)];
					const [a, b] = places(random, EN_PLACE, 2);
					const lead = `Rents range from $${low} in ${a} to $${low + wide} in ${b}, with an average of $`;
					const off = low + wide + random.between(15, 80);
					return { right: `${lead}${low + Math.round(wide / 2)}.`, wrong: `${lead}${off}.`, slip: `$${off}` };
				},
			],
		},
	),
	made(
		{
			id: 'made-direction',
			title: 'A rise to less, or a fall to more',
			level: 'warning',
			rules: ['direction'],
		},
		{
			zh: [
				(random) => {
					const [base, more] = [random.between(210, 880), random.between(20, 90)];
					const [verb, end] = random.next() < 0.5 ? ['下降到', base - more] : ['上升到', base + more];
					const off = end > base ? base - more : base + more;
					const lead = `全镇${of(random, ['报修', '投诉', '借阅', '就诊'])}量由${base}件${verb}`;
					return { right: `${lead}${end}件。`, wrong: `${lead}${off}件。`, slip: `${off}件` };
				},
				(random) => {
					const [base, more] = [random.between(210, 880), random.between(20, 90)];
					const say = (end: number): string => `去年${of(random, ZH_PLACE)}新建大棚${end}座，比上年的${base}座有所增加。`;
					const right = say(base + more);
					const wrong = right.replace(`${base + more}座`, `${base - more}座`);
					return { right, wrong, slip: `${base - more}座` };
				},
			],
			en: [
				(random) => {
					const [base, more] = [random.between(210, 880), random.between(20, 90)];
					const [verb, end] = random.next() < 0.5 ? ['fell', base - more] : ['rose', base + more];
					const off = end > base ? base - more : base + more;
					const lead = `Calls to the ${of(random, EN_PLACE)} desk ${verb} from ${base} to `;
					return { right: `${lead}${end}.`, wrong: `${lead}${off}.`, slip: `to ${off}` };
				},
				(random) => {
					const [base, more] = [random.between(210, 880), random.between(20, 90)];
					const [word, end] = random.next() < 0.5 ? ['down', base - more] : ['up', base + more];
					const off = end > base ? base - more : base + more;
					const say = (count: number): string =>
						`The ${of(random, EN_PLACE)} yard built ${count} boats in 2024, ${word} from ${base} in 2023.`;
					const right = say(end);
					const wrong = right.replace(`${end} boats`, `${off} boats`);
					return { right, wrong, slip: `${off} boats` };
				},
			],
		},
	),
	made(
		{ id: 'made-product', title: 'A price and a number that do not give the sum', level: 'error', rules: ['product', 'mean'] },
		{
			zh: [
				(random) => {
					const [people, each] = [random.between(12, 90) * 10, random.between(3, 12) * 100];
					const lead = `按每人${each}元的标准，向${people}名护林员发放补助，共计`;
					const off = people * each + random.between(2, 9) * 10000;
					return { right: `${lead}${people * each}元。`, wrong: `${lead}${off}元。`, slip: `${off}元` };
				},
			],
			en: [
				(random) => {
					const [people, each] = [random.between(12, 90) * 10, random.between(3, 12) * 50];
					const lead = `Some 40 wardens said so. The board paid £${each} to each of ${people} rangers, a total of £`;
					const off = people * each + random.between(11, 90) * 1000;
					return { right: `${lead}${grouped(people * each)}.`, wrong: `${lead}${grouped(off)}.`, slip: `£${grouped(off)}` };
				},
			],
		},
	),
	made(
		{ id: 'made-equal-forms', title: 'A fraction and a rate that are not one', level: 'error', rules: ['equal-forms'] },
		{
			zh: [
				(random) => {
					const [word, right, wrong] = of(random, [
						['三分之一', 33, 43],
						['四分之一', 25, 35],
						['五分之二', 40, 50],
						['三成', 30, 13],
					] as const);
					const lead = `受访村民中有${word}（`;
					return { right: `${lead}${right}%）支持重修渡口。`, wrong: `${lead}${wrong}%）支持重修渡口。`, slip: `${wrong}%` };
				},
			],
			en: [
				(random) => {
					const [word, right, wrong] = of(random, [
						['one in four', 25, 35],
						['a third', 33, 43],
						['two fifths', 40, 30],
					] as const);
					const say = (rate: number): string =>
						`In ${of(random, EN_PLACE)} ${word} of voters (${rate} per cent) backed the ferry.`;
					const text = say(right);
					return { right: text, wrong: text.replace(`(${right} per cent)`, `(${wrong} per cent)`), slip: `${wrong} per cent` };
				},
			],
		},
	),
	made(
		{ id: 'made-impossible-share', title: 'A share that no count of so few gives', level: 'error', rules: ['impossible-share'] },
		{
			zh: [
				(random) => {
					const n = random.between(13, 46);
					const k = random.between(3, n - 3);
					const rate = ((k * 100) / n).toFixed(1);
					const off = ((k * 100) / n + 50 / n).toFixed(1);
					const say = (printed: string): string => `${of(random, ['到会', '参评'])}的${n}名代表中，${printed}%投了赞成票。`;
					const right = say(rate);
					return { right, wrong: right.replace(`${rate}%`, `${off}%`), slip: `${off}%` };
				},
			],
			en: [
				(random) => {
					const n = random.between(13, 46);
					const k = random.between(3, n - 3);
					const rate = ((k * 100) / n).toFixed(1);
					const off = ((k * 100) / n + 50 / n).toFixed(1);
					const right = `Of the ${n} delegates present, ${rate} per cent voted in favour.`;
					return { right, wrong: right.replace(rate, off), slip: `${off} per cent` };
				},
			],
		},
	),
	made(
		{ id: 'made-rank-in-list', title: 'The first of a list that is not the largest', level: 'error', rules: ['rank-in-list'] },
		{
			zh: [
				(random) => {
					const [a, b, c] = places(random, ZH_PLACE, 3);
					const low = random.between(11, 30);
					const say = (x: number, y: number): string => `${a}增长${x}%、${b}增长${y}%、${c}增长${low}%，${a}增速居首位。`;
					const [top, next] = [low + random.between(11, 20), low + random.between(2, 9)];
					return {
						right: say(top, next),
						wrong: say(next, top),
						slip: `${a}增长${next}%、${b}增长${top}%、${c}增长${low}%，${a}增速居首位`,
					};
				},
			],
			en: [
				(random) => {
					const [a, b, c] = places(random, EN_PLACE, 3);
					const low = random.between(110, 300);
					const say = (x: number, y: number): string =>
						`${a} sold ${x} boats, ${b} ${y} and ${c} ${low}, with ${a} selling the most.`;
					const [top, next] = [low + random.between(110, 200), low + random.between(20, 90)];
					const wrong = say(next, top);
					return { right: say(top, next), wrong, slip: wrong };
				},
			],
		},
	),
	made(
		{ id: 'made-rank-of-field', title: 'A rank beyond the field', level: 'error', rules: ['rank-of-field'] },
		{
			zh: [
				(random) => {
					const field = random.between(9, 30);
					const say = (rank: number): string => `在全市${field}个乡镇中，${of(random, ZH_PLACE)}的绿化率排名第${rank}位。`;
					const right = say(random.between(2, field - 1));
					const off = field + random.between(1, 5);
					const wrong = right.replace(/第\d+位/u, `第${off}位`);
					return { right, wrong, slip: `第${off}位` };
				},
			],
			en: [
				(random) => {
					const field = random.between(9, 30);
					const off = field + random.between(4, 9);
					const say = (rank: string): string => `The district ranked ${rank} of ${field} districts for recycling.`;
					return { right: say('fourth'), wrong: say(`${off}th`), slip: `${off}th` };
				},
			],
		},
	),
	made(
		{
			id: 'made-shares-of-whole',
			title: 'Shares of one whole that do not make 100',
			level: 'warning',
			rules: ['shares-of-whole'],
		},
		{
			zh: [
				(random) => {
					const [a, b] = [random.between(31, 44), random.between(21, 29)];
					const c = 100 - a - b;
					const off = c + random.between(4, 9);
					const lead = `从用途看，农业用水、工业用水、生活用水分别占${a}%、${b}%、`;
					return { right: `${lead}${c}%。`, wrong: `${lead}${off}%。`, slip: `${off}%` };
				},
			],
			en: [
				(random) => {
					const [a, b] = [random.between(41, 54), random.between(21, 29)];
					const c = 100 - a - b;
					const off = c + random.between(4, 9);
					const lead = `Farms used ${a} per cent of the water, factories ${b} per cent and homes `;
					return { right: `${lead}${c} per cent.`, wrong: `${lead}${off} per cent.`, slip: `${off} per cent` };
				},
			],
		},
	),
	made(
		{
			id: 'made-parts-and-shares',
			title: 'A part whose share is that of another whole than its neighbours have',
			level: 'error',
			rules: ['parts-and-shares'],
		},
		{
			zh: [
				(random) => {
					const whole = random.between(2100, 8900);
					const [a, b] = [random.between(310, 440), random.between(210, 290)];
					const shares = [a, b, 1000 - a - b];
					const part = (share: number): number => Math.round((whole * share) / 1000);
					const tenth = (share: number): string => (share / 10).toFixed(1);
					const [one = 0, two = 0, three = 0] = shares;
					const lead = `分来源看，门票收入${part(one)}万元，占${tenth(one)}%；餐饮收入${part(two)}万元，占${tenth(two)}%；`;
					const off = three + random.between(18, 90);
					return {
						right: `${lead}停车收入${part(three)}万元，占${tenth(three)}%。`,
						wrong: `${lead}停车收入${part(three)}万元，占${tenth(off)}%。`,
						slip: `${tenth(off)}%`,
					};
				},
			],
			en: [
				(random) => {
					const whole = random.between(2100, 8900);
					const [a, b] = [random.between(31, 44), random.between(21, 29)];
					const c = 100 - a - b;
					const part = (share: number): number => Math.round((whole * share) / 100);
					const lead = `Fares brought in £${part(a)}m, or ${a}%, grants £${part(b)}m, or ${b}%, and rents £${part(c)}m, or `;
					const off = c + random.between(3, 9);
					return { right: `${lead}${c}%.`, wrong: `${lead}${off}%.`, slip: `${off}%` };
				},
			],
		},
	),
	made(
		{ id: 'made-respectively', title: 'Fewer values than subjects', level: 'error', rules: ['respectively'] },
		{
			zh: [
				(random) => {
					const [a, b, c] = places(random, ZH_PLACE, 3);
					const [x, y, z] = [random.between(3, 9), random.between(10, 19), random.between(20, 29)];
					const lead = `${a}、${b}、${c}蜂蜜产量分别增长`;
					return { right: `${lead}${x}%、${y}%、${z}%。`, wrong: `${lead}${x}%、${y}%。`, slip: `${x}%、${y}%` };
				},
			],
			en: [
				(random) => {
					const [a, b, c] = places(random, EN_PLACE, 3);
					const [x, y, z] = [random.between(3, 9), random.between(10, 19), random.between(20, 29)];
					const lead = `Sales in ${a}, ${b} and ${c} rose `;
					return {
						right: `${lead}${x} per cent, ${y} per cent and ${z} per cent respectively.`,
						wrong: `${lead}${x} per cent and ${y} per cent respectively.`,
						slip: `${x} per cent and ${y} per cent`,
					};
				},
			],
		},
	),
	made(
		{
			id: 'made-annual-growth',
			title: 'A yearly mean growth that the ends do not give',
			level: 'warning',
			rules: ['annual-growth'],
		},
		{
			zh: [
				(random) => {
					const [base, rate] = [random.between(120, 400), random.between(6, 14)];
					const end = Math.round(base * (1 + rate / 100) ** 5);
					const off = rate + random.between(4, 8);
					const say = (printed: number): string => `五年间，全县茶叶产量由${base}吨增加到${end}吨，年均增长${printed}%。`;
					return { right: say(rate), wrong: say(off), slip: `${off}%` };
				},
			],
		},
	),
	made(
		{ id: 'made-identity', title: 'Birth, death and natural growth that do not fit', level: 'error', rules: ['identity'] },
		{
			zh: [
				(random) => {
					const [birth, death] = [random.between(900, 1200), random.between(500, 700)];
					const rate = (x: number): string => (x / 100).toFixed(2);
					const off = birth - death + random.between(20, 90);
					const say = (x: number): string =>
						`全县人口出生率为${rate(birth)}‰，死亡率为${rate(death)}‰，自然增长率为${rate(x)}‰。`;
					return { right: say(birth - death), wrong: say(off), slip: `${rate(off)}‰` };
				},
			],
		},
	),
	made(
		{
			id: 'made-ratio-form',
			title: 'A ratio of three whose shares do not make 100',
			level: 'warning',
			rules: ['ratio-form', 'shares-of-whole'],
		},
		{
			zh: [
				(random) => {
					const [a, b] = [random.between(111, 240), random.between(310, 420)];
					const tenth = (x: number): string => (x / 10).toFixed(1);
					const c = 1000 - a - b;
					const off = c + random.between(20, 60);
					const say = (x: number): string => `三次产业结构比为${tenth(a)}∶${tenth(b)}∶${tenth(x)}。`;
					return { right: say(c), wrong: say(off), slip: `${tenth(a)}∶${tenth(b)}∶${tenth(off)}` };
				},
			],
		},
	),
];
