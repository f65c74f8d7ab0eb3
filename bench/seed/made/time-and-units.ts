/** Sentences whose times, ages, units and conversions must agree. */
import { made } from '../made.ts';
import type { Random } from '../random.ts';
import type { SeedClass } from '../types.ts';

const of = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

export const timeAndUnitsMade: readonly SeedClass[] = [
	made(
		{
			id: 'made-bracketed-conversion',
			title: 'A conversion in brackets that is not one',
			level: 'error',
			rules: ['bracketed-conversion'],
		},
		{
			zh: [
				(random) => {
					const hectares = random.between(12, 80);
					const say = (x: number): string => `${of(random, ['围堰', '退耕'])}面积${hectares * 15}亩（${x}公顷）。`;
					const right = say(hectares);
					return { right, wrong: right.replace(`（${hectares}公顷`, `（${hectares * 2}公顷`), slip: `${hectares * 2}公顷` };
				},
			],
			en: [
				(random) => {
					const miles = random.between(5, 40) * 5;
					const km = Math.round(miles * 1.609344);
					const off = km + random.between(30, 90);
					return {
						right: `The path runs for ${miles} miles (${km} km) along the coast.`,
						wrong: `The path runs for ${miles} miles (${off} km) along the coast.`,
						slip: `${off} km`,
					};
				},
			],
		},
	),
	made(
		{ id: 'made-age-birth-year', title: 'An age that the birth year does not give', level: 'warning', rules: ['age-birth-year'] },
		{
			zh: [
				(random) => {
					const year = random.between(1921, 1945);
					const say = (age: number): string => `船工老周生于${year}年，2019年去世，享年${age}岁。`;
					const off = 2019 - year + random.between(5, 9);
					return { right: say(2019 - year), wrong: say(off), slip: `${off}岁` };
				},
			],
		},
	),
	made(
		{ id: 'made-plan-years', title: 'A plan with other years', level: 'error', rules: ['plan-years'] },
		{
			zh: [
				(random) => {
					const [plan, from] = of(random, [
						['“十三五”', 2016],
						['“十四五”', 2021],
						['“十二五”', 2011],
					] as const);
					const off = from + random.between(1, 3);
					const say = (year: number): string => `${plan}（${year}—${year + 4}年）期间，渡口修了两次。`;
					return { right: say(from), wrong: say(off), slip: `${off}—${off + 4}年` };
				},
			],
		},
	),
	made(
		{ id: 'made-comparison-base', title: '环比 called by the base of 同比', level: 'warning', rules: ['comparison-base'] },
		{
			zh: [
				(random) => {
					const n = random.between(2, 30);
					const say = (word: string): string => `5月，鱼价比去年同期（${word}）上涨${n}%。`;
					return { right: say('同比'), wrong: say('环比'), slip: '环比' };
				},
				(random) => {
					const n = random.between(2, 30);
					const say = (word: string): string => `5月，渔港客流${word}（比上月）增长${n}%。`;
					return { right: say('环比'), wrong: say('同比'), slip: '同比' };
				},
			],
		},
	),
	made(
		{
			id: 'made-cumulative-falls',
			title: 'A sum that falls with a later cut-off',
			level: 'warning',
			rules: ['cumulative-falls'],
		},
		{
			zh: [
				(random) => {
					const [early, step] = [random.between(310, 900), random.between(30, 200)];
					const say = (late: number): string =>
						`截至2016年6月底，梅坞镇累计修复老屋${early}间。截至2016年9月底，梅坞镇累计修复老屋${late}间。`;
					return { right: say(early + step), wrong: say(early - step), slip: `${early - step}间` };
				},
			],
		},
	),
	made(
		{ id: 'made-heads-and-visits', title: 'Fewer visits than visitors', level: 'warning', rules: ['heads-and-visits'] },
		{
			zh: [
				(random) => {
					const heads = random.between(310, 900);
					const say = (visits: number): string => `义诊队全年服务${heads}人，服务${visits}人次。`;
					return { right: say(heads + 120), wrong: say(heads - 120), slip: `${heads - 120}人次` };
				},
			],
		},
	),
	made(
		{ id: 'made-fraction-of-a-thing', title: 'A fraction of what is whole', level: 'error', rules: ['fraction-of-a-thing'] },
		{
			zh: [
				(random) => {
					const n = random.between(3, 40);
					const thing = of(random, ['名护林员', '个村', '户渔民']);
					const say = (x: string): string => `沿河安置了${x}${thing}。`;
					return { right: say(String(n)), wrong: say(`${n}.4`), slip: `${n}.4` };
				},
			],
			en: [
				(random) => {
					const n = random.between(3, 40);
					const say = (x: string): string => `The board hired ${x} rangers in May.`;
					return { right: say(String(n)), wrong: say(`${n}.4`), slip: `${n}.4` };
				},
			],
		},
	),
	made(
		{ id: 'made-physical-bound', title: 'Beyond what there is', level: 'error', rules: ['physical-bound'] },
		{
			zh: [
				(random) => {
					const off = random.between(15, 30);
					return { right: '河水的pH值为7.2。', wrong: `河水的pH值为${off}.2。`, slip: `${off}.2` };
				},
				(random) => {
					const off = random.between(95, 160);
					return { right: '渡口位于北纬31度。', wrong: `渡口位于北纬${off}度。`, slip: `${off}度` };
				},
			],
			en: [
				(random) => {
					const off = random.between(15, 30);
					return { right: 'The water had a pH of 7.2.', wrong: `The water had a pH of ${off}.2.`, slip: `${off}.2` };
				},
			],
		},
	),
	made(
		{ id: 'made-population-bound', title: 'More people than a place has', level: 'warning', rules: ['population-bound'] },
		{
			zh: [
				(random) => {
					const n = random.between(21, 88);
					const say = (scale: string): string => `河湾市统计局说，全市从业人员有${n}.4${scale}人。`;
					return { right: say('万'), wrong: say('亿'), slip: `${n}.4亿人` };
				},
				(random) => {
					const n = random.between(3, 9);
					const say = (scale: string): string => `去年底，河湾市有家庭农场和农户${n}.6${scale}户。`;
					return { right: say('万'), wrong: say('亿'), slip: `${n}.6亿户` };
				},
			],
			en: [
				(random) => {
					const n = random.between(2, 9);
					const say = (scale: string): string => `Some ${n}.3 ${scale} residents of the county have no bus.`;
					return { right: say('thousand'), wrong: say('billion'), slip: `${n}.3 billion residents` };
				},
			],
		},
	),
	made(
		{ id: 'made-place-total', title: 'A sum larger than any of its place', level: 'warning', rules: ['implausible-scale'] },
		{
			zh: [
				(random) => {
					const n = random.between(21, 88);
					const say = (scale: string): string => `梅坞县今年的项目总投资为${n}.4${scale}元。`;
					return { right: say('亿'), wrong: say('万亿'), slip: `${n}.4万亿元` };
				},
				(random) => {
					const n = random.between(11, 88);
					const say = (scale: string): string => `梅坞镇去年完成工业总产值${n}.6${scale}元。`;
					return { right: say('亿'), wrong: say('万亿'), slip: `${n}.6万亿元` };
				},
			],
			en: [
				(random) => {
					const n = random.between(61, 96);
					const say = (scale: string): string => `Fernham Borough Council will spend £${n} ${scale} on the ferry.`;
					return { right: say('million'), wrong: say('billion'), slip: `£${n} billion` };
				},
			],
		},
	),
	made(
		{ id: 'made-status-contradiction', title: 'All done, and some of it not', level: 'warning', rules: ['status-contradiction'] },
		{
			zh: [
				(random) => {
					const n = random.between(3, 9);
					const say = (all: string): string => `渡口加固工程已${all}完工，剩余${n}处正在施工。`;
					return { right: say('部分'), wrong: say('全部'), slip: `${n}处` };
				},
			],
			en: [
				(random) => {
					const n = random.between(3, 9);
					const say = (all: string): string => `${all} the moorings have been repaired, but ${n} are still under construction.`;
					return { right: say('Most of'), wrong: say('All'), slip: String(n) };
				},
			],
		},
	),
	made(
		{ id: 'made-unit-of-another-kind', title: 'An area in kilometres', level: 'error', rules: ['unit-of-another-kind'] },
		{
			zh: [
				(random) => {
					const n = random.between(12, 90);
					const say = (unit: string): string => `湿地总面积${n}${unit}，水鸟很多。`;
					return { right: say('平方公里'), wrong: say('公里'), slip: `${n}公里` };
				},
			],
		},
	),
	made(
		{ id: 'made-verbal-size', title: 'More than half of less than half', level: 'warning', rules: ['verbal-size'] },
		{
			zh: [
				(random) => {
					const n = random.between(51, 78);
					const off = random.between(21, 45);
					const say = (x: number): string => `过半（${x}%）受访者愿意坐渡船上班。`;
					return { right: say(n), wrong: say(off), slip: `${off}%` };
				},
			],
			en: [
				(random) => {
					const n = random.between(52, 78);
					const off = random.between(21, 45);
					const say = (x: number): string => `More than half (${x} per cent) of those asked would take the ferry.`;
					return { right: say(n), wrong: say(off), slip: `${off} per cent` };
				},
			],
		},
	),
	made(
		{ id: 'made-rate-base-mixed', title: 'Per cent per 100,000', level: 'error', rules: ['rate-base-mixed'] },
		{
			en: [
				(random) => {
					const n = random.between(3, 40);
					const say = (x: string): string => `The rate was ${x} per 100,000 people.`;
					return { right: say(`${n}.4`), wrong: say(`${n}.4%`), slip: `${n}.4%` };
				},
			],
		},
	),
	made(
		{ id: 'made-lost-superscript', title: 'Square metres without their square', level: 'warning', rules: ['lost-superscript'] },
		{
			zh: [
				(random) => {
					const n = random.between(120, 900);
					const say = (unit: string): string => `粮库建筑面积${n}${unit}，年底封顶。`;
					return { right: say('m²'), wrong: say('m2'), slip: `${n}m2` };
				},
			],
		},
	),
	made(
		{ id: 'made-ordinal-chain', title: 'A step left out', level: 'warning', rules: ['ordinal-chain', 'list-count'] },
		{
			zh: [
				(random) => {
					const [a, b, c] = random.shuffle(['清淤', '补苗', '修桥', '添灯', '通渠']);
					return {
						right: `村里要做几件事：一是${a}；二是${b}；三是${c}。`,
						wrong: `村里要做几件事：一是${a}；三是${b}；四是${c}。`,
						slip: `一是${a}；三是${b}；四是${c}`,
					};
				},
			],
		},
	),
	made(
		{ id: 'made-percent-bound', title: 'Coverage above 100 %', level: 'error', rules: ['percent-bound'] },
		{
			zh: [
				(random) => {
					const n = random.between(71, 99);
					const rate = of(random, ['自来水普及率', '群众满意度', '光纤覆盖率', '农膜回收率']);
					const off = `1${n}%`;
					return { right: `全镇${rate}达到${n}%。`, wrong: `全镇${rate}达到${off}。`, slip: off };
				},
			],
			en: [
				(random) => {
					const n = random.between(71, 99);
					const say = (x: string): string => `Turnout in the harbour ward was ${x} per cent.`;
					return { right: say(String(n)), wrong: say(`1${n}`), slip: `1${n} per cent` };
				},
			],
		},
	),
	made(
		{
			id: 'made-point-or-percent',
			title: 'Points called per cent',
			level: 'error',
			rules: ['point-or-percent', 'difference', 'growth'],
		},
		{
			zh: [
				(random) => {
					const [a, d] = [random.between(31, 60), random.between(5, 19)];
					const lead = `水渠完好率由${a}%提高到${a + d}%，提高`;
					return { right: `${lead}${d}个百分点。`, wrong: `${lead}${d}%。`, slip: `提高${d}%` };
				},
			],
			en: [
				(random) => {
					const [a, d] = [random.between(31, 60), random.between(5, 19)];
					const lead = `The vacancy rate rose from ${a} per cent to ${a + d} per cent, up `;
					return { right: `${lead}${d} percentage points.`, wrong: `${lead}${d} per cent.`, slip: `up ${d} per cent` };
				},
			],
		},
	),
];
