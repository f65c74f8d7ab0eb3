/** Correct forms rewritten as the usual breaches of wording and of GB/T 15835-2011. */
import { type Made, made } from '../made.ts';
import type { Random } from '../random.ts';
import type { SeedClass } from '../types.ts';

const of = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

/** A sentence with one gap, filled rightly and wrongly. */
const gap = (random: Random, sentences: readonly string[], right: string, wrong: string): Made => {
	const sentence = of(random, sentences);
	return { right: sentence.replace('□', right), wrong: sentence.replace('□', wrong), slip: wrong };
};

const CROWD = ['集市上来了□，摊位不够用了。', '这场比赛吸引了□，看台坐满了。', '堤上有□守夜，轮流换班。'] as const;

export const wordingMade: readonly SeedClass[] = [
	made(
		{
			id: 'made-doubled-approximator',
			title: 'Two approximators around one number',
			level: 'warning',
			rules: ['doubled-approximator'],
		},
		{
			zh: [
				(random) => {
					const n = random.between(3, 9) * 100;
					const [right, wrong] = of(random, [
						[`约${n}人`, `约${n}人左右`],
						[`${n}多人`, `近${n}多人`],
						[`超过${n}人`, `超过${n}人以上`],
						[`至少${n}人`, `至少${n}人以上`],
					] as const);
					return gap(random, CROWD, right, wrong);
				},
			],
		},
	),
	made(
		{
			id: 'made-approximated-exact-count',
			title: 'An exact count called rough',
			level: 'warning',
			rules: ['approximated-exact-count'],
		},
		{
			zh: [
				(random) => {
					const n = random.between(23, 98) * 10 + random.between(1, 9);
					return gap(random, CROWD, `${n}人`, `${n}余人`);
				},
			],
		},
	),
	made(
		{ id: 'made-approximated-range', title: 'A range called rough', level: 'warning', rules: ['approximated-range'] },
		{
			zh: [
				(random) => {
					const n = random.between(2, 8) * 10;
					return gap(random, ['渠深□，冬天清一次淤。', '新路宽□，可以会车。'], `${n}～${n + 10}米`, `${n}～${n + 10}米左右`);
				},
			],
		},
	),
	made(
		{ id: 'made-deadline-for-cutoff', title: '截止 for 截至', level: 'warning', rules: ['deadline-for-cutoff'] },
		{
			zh: [
				(random) => {
					const n = random.between(31, 98) * 10;
					const when = of(random, ['昨天下午5点', '3月底', '目前']);
					return gap(random, [`□${when}，已有${n}户报名。`, `□${when}，共收到来信${n}封。`], '截至', '截止');
				},
			],
		},
	),
	made(
		{ id: 'made-fan-misprint', title: '翻一翻 for 翻一番', level: 'error', rules: ['fan-misprint'] },
		{
			zh: [
				(random) =>
					gap(
						random,
						['三年里，村民的收入□。', '渔港的吞吐量□，码头不够用了。', '镇里打算让茶园面积□。'],
						'翻了一番',
						'翻了一翻',
					),
			],
		},
	),
	made(
		{ id: 'made-average-of-all', title: 'A mean of which all are more', level: 'warning', rules: ['average-of-all'] },
		{
			zh: [
				(random) => {
					const n = random.between(62, 88);
					const who = of(random, ['这批学员', '三个班', '新来的司机']);
					return { right: `${who}的平均成绩超过${n}分。`, wrong: `${who}的平均成绩都超过${n}分。`, slip: `平均成绩都超过${n}分` };
				},
			],
		},
	),
	made(
		{ id: 'made-scale-word-in-digits', title: '千 and 百 with Arabic digits', level: 'warning', rules: ['scale-word-in-digits'] },
		{
			zh: [
				(random) => {
					const n = random.between(2, 9);
					return gap(random, CROWD, `${n}000人`, `${n}千人`);
				},
			],
		},
	),
	made(
		{ id: 'made-range-unit-dropped', title: 'A range that drops its percent', level: 'warning', rules: ['range-unit-dropped'] },
		{
			zh: [
				(random) => {
					const n = random.between(11, 30);
					return gap(random, ['今年的降幅在□之间。', '各村的出苗率提高□。'], `${n}%～${n + 15}%`, `${n}～${n + 15}%`);
				},
				(random) => {
					const n = random.between(5, 9);
					return gap(random, ['全县每年投入□修渠。'], `${n}亿～${n + 7}亿元`, `${n}～${n + 7}亿元`);
				},
			],
		},
	),
	made(
		{
			id: 'made-approximation-in-digits',
			title: 'A rough number of two neighbours in digits',
			level: 'warning',
			rules: ['approximation-in-digits'],
		},
		{
			zh: [
				(random) => {
					const n = random.between(2, 7);
					const han = '零一二三四五六七八九';
					const thing = of(random, ['个', '户', '辆']);
					return gap(
						random,
						['巷口停着□，没人理会。', '村里只剩□还没通水。'],
						`${han.charAt(n)}${han.charAt(n + 1)}${thing}`,
						`${n}、${n + 1}${thing}`,
					);
				},
			],
		},
	),
	made(
		{ id: 'made-shortened-year', title: 'A year without its century', level: 'warning', rules: ['shortened-year'] },
		{
			zh: [
				(random) => {
					const year = random.between(85, 98);
					return gap(random, ['水库是□修的。', '他□入伍，后来当了船工。'], `19${year}年`, `${year}年`);
				},
			],
		},
	),
	made(
		{ id: 'made-two-word', title: '二 for 两, 俩 with a classifier', level: 'warning', rules: ['two-word'] },
		{
			zh: [
				(random) => {
					const thing = of(random, ['个', '名', '户']);
					return gap(random, [`他带着□${thing}徒弟住在堤上。`, `路边只有□${thing}摊贩。`], '两', '俩');
				},
			],
		},
	),
	made(
		{ id: 'made-zero-character', title: '零 in a year in characters', level: 'warning', rules: ['zero-character'] },
		{
			zh: [
				(random) => {
					const last = '一二三四五六七八九'.charAt(random.below(9));
					return gap(random, ['石碑立于□年。', '桥栏上刻着□年。'], `二〇一${last}`, `二零一${last}`);
				},
			],
		},
	),
	made(
		{
			id: 'made-date-name-form',
			title: 'A day of the moon, or a named day, in the wrong digits',
			level: 'warning',
			rules: ['date-name-form'],
		},
		{
			zh: [
				(random) => gap(random, ['灯会在□开幕。', '老规矩，□要祭河。'], '正月十五', '正月15'),
				(random) => gap(random, ['庙会定在□。'], '农历八月十五', '农历8月15'),
			],
		},
	),
	made(
		{
			id: 'made-doubled-qualifier',
			title: 'A word printed twice',
			level: 'error',
			rules: ['doubled-qualifier', 'doubled-approximator'],
		},
		{
			zh: [
				(random) => {
					const n = random.between(3, 19);
					return gap(random, [`鱼价□上涨${n}%，菜价平稳。`, `客运量□增长${n}%。`], '同比', '同比均同比');
				},
				(random) => gap(random, [`修渠花了${random.between(3, 90)}万□，村里出一半。`], '元', '元元'),
			],
		},
	),
	made(
		{
			id: 'made-odd-grouping',
			title: 'Thousands parted in the wrong place',
			level: 'warning',
			rules: ['odd-grouping', 'split-number'],
		},
		{
			en: [
				(random) => {
					const text = String(random.between(1234567, 9876543));
					return gap(
						random,
						['The line carried □ people last year.', 'The ring road takes □ vehicles a year.'],
						`${text.slice(0, 1)},${text.slice(1, 4)},${text.slice(4)}`,
						`${text.slice(0, 1)},${text.slice(1, 3)},${text.slice(3)}`,
					);
				},
			],
			zh: [
				(random) => {
					const text = String(random.between(12345, 98765));
					return gap(
						random,
						['县里有□户装了水表。'],
						`${text.slice(0, 2)},${text.slice(2)}`,
						`${text.slice(0, 1)},${text.slice(1)}`,
					);
				},
			],
		},
	),
	made(
		{ id: 'made-letter-in-number', title: 'A letter O or l in a number', level: 'warning', rules: ['letter-in-number'] },
		{
			zh: [
				(random) => {
					const n = random.between(21, 98);
					return gap(random, ['今年收了□吨稻谷。', '全乡有□户养蜂。'], `${n}05`, `${n}O5`);
				},
			],
			en: [
				(random) => {
					const n = random.between(21, 98);
					return gap(random, ['The mill ground □ tonnes of grain.'], `${n}05`, `${n}O5`);
				},
			],
		},
	),
	made(
		{ id: 'made-ordinal-suffix', title: 'The wrong ordinal suffix', level: 'warning', rules: ['ordinal-suffix'] },
		{
			en: [
				(random) => {
					const ten = random.between(2, 9);
					const [digit, suffix] = of(random, [
						[1, 'st'],
						[2, 'nd'],
						[3, 'rd'],
					] as const);
					return gap(
						random,
						['It was the □ regatta on the lake.', 'The ferry made its □ crossing of the month.'],
						`${ten}${digit}${suffix}`,
						`${ten}${digit}th`,
					);
				},
			],
		},
	),
	made(
		{ id: 'made-singular-count', title: 'One thing counted as several', level: 'warning', rules: ['singular-count'] },
		{
			en: [
				(random) => {
					const [one, many] = of(random, [
						['person', 'people'],
						['boat', 'boats'],
						['house', 'houses'],
					] as const);
					return gap(random, ['Only □ was left on the island.'], `1 ${one}`, `1 ${many}`);
				},
			],
		},
	),
	made(
		{ id: 'made-leading-zero-missing', title: 'A decimal without its zero', level: 'warning', rules: ['leading-zero-missing'] },
		{
			en: [
				(random) => {
					const n = random.between(2, 9);
					return gap(random, ['Rents rose by □ per cent.', 'The toll fell □ percent in spring.'], `0.${n}`, `.${n}`);
				},
			],
		},
	),
	made(
		{ id: 'made-range-words-mixed', title: 'from … - …, between … - …', level: 'warning', rules: ['range-words-mixed'] },
		{
			en: [
				(random) => {
					const n = random.between(12, 60);
					return gap(
						random,
						['Tickets cost □.', 'Boats take □ to cross.'],
						`between ${n} and ${n + 9} minutes`,
						`between ${n}-${n + 9} minutes`,
					);
				},
			],
		},
	),
	made(
		{
			id: 'made-words-and-digits',
			title: 'Words and digits of one amount',
			level: 'error',
			rules: ['words-and-digits', 'equal-forms'],
		},
		{
			en: [
				(random) => {
					const [word, n] = of(random, [
						['forty-three', 43],
						['twenty-six', 26],
						['fifty-seven', 57],
						['thirty-five', 35],
					] as const);
					const off = `${word} (${String(n).split('').reverse().join('')})`;
					return gap(random, ['The lease runs for □ years.', 'The council named □ wardens.'], `${word} (${n})`, off);
				},
			],
			zh: [
				(random) => {
					const n = random.between(2, 9);
					const big = '零壹贰叁肆伍陆柒捌玖'.charAt(n);
					return gap(random, ['收据上写着□，盖了章。'], `${big}仟元（${n}000元）`, `${big}仟元（${n}0000元）`);
				},
			],
		},
	),
];
