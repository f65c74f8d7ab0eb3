import type { Paragraph } from '../../../contract/model.ts';
import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { numberOf } from '../time/dates.ts';
import { cycleFits, cycleOf, REIGN_NAMES, reignYears, planYears as yearsOfPlan } from '../time/eras.ts';
import type { DocumentView } from '../view.ts';

const HAN = '[一二三四五六七八九十]';
const PLAN = `[“"]?(?<plan>十?${HAN})五[”"]?`;
/** 十四五（2021—2025年）: nothing but the plan itself between name and bracket; 以来 or 后三年 open another span. */
const PLAN_RANGE = new RegExp(
	`${PLAN}(?:规划|计划|时期|期间|五年规划)?[（(](?<a>\\d{4})年?[—–\\-～~至到](?<b>\\d{4})年?[）)]`,
	'gu',
);
const EDGE = '(?<edge>开局|起步|收官|末|最后一)(?:之)?年';
const YEAR_IS_EDGE = new RegExp(
	`(?<!\\d)(?<a>\\d{4})年(?:，)?(?:既?是|系|为|作为|正值|正是)${PLAN}(?:规划|计划|时期)?(?:的)?${EDGE}`,
	'gu',
);
const EDGE_IS_YEAR = new RegExp(`${PLAN}(?:规划|计划|时期)?(?:的)?${EDGE}(?:[（(]|——?)?(?<a>\\d{4})年`, 'gu');
const PLAN_EN = /(?<plan>\d{1,2})(?:st|nd|rd|th) Five-Year Plan (?:period )?\((?<a>\d{4})\s?[-–—]\s?(?<b>\d{4})\)/giu;
/** The first year of the 12th Five-Year Plan, 2012. */
const PLAN_EN_EDGE =
	/\b(?<edge>first|opening|last|final|closing) year of the (?:country’s |nation’s )?(?<plan>\d{1,2})(?:st|nd|rd|th) Five-Year Plan(?: period)?(?:,| \(|, in| in) ?(?<a>\d{4})(?!\d|\s?[-–—])/giu;

const REIGN = new RegExp(
	`(?<name>${REIGN_NAMES.filter((name) => !/[a-z]/u.test(name)).join('|')})(?<n>元|\\d{1,3}|[一二三四五六七八九十]{1,4})年[（(](?:即|公元)?(?<a>\\d{4})年?[）)]`,
	'gu',
);
const REIGN_BACK = new RegExp(
	`(?<!\\d)(?<a>\\d{4})年?[（(](?:即|日本)?(?<name>${REIGN_NAMES.filter((name) => !/[a-z]/u.test(name)).join('|')})(?<n>元|\\d{1,3}|[一二三四五六七八九十]{1,4})年[）)]`,
	'gu',
);
const REIGN_EN = new RegExp(
	`(?<!\\p{L})(?<name>${REIGN_NAMES.filter((name) => /[a-z]/u.test(name)).join('|')}) (?<n>\\d{1,2}) \\((?<a>\\d{4})\\)`,
	'giu',
);
const CYCLE = /(?<name>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])年[（(](?:即|公元)?(?<a>\d{4})年?[）)]/gu;

type Groups = Record<string, string | undefined>;
interface Wrong {
	variant: 'plan' | 'reign' | 'cycle';
	should: string;
}

function planWrong({ plan, a, b, edge }: Groups): Wrong | null {
	const years = yearsOfPlan(plan && /^\d/u.test(plan) ? Number(plan) : (numberOf(plan ?? '') ?? 0));
	if (!years || !a) return null;
	const [from, to] = [Number(a), Number(b ?? a)];
	const should = `${years.first}–${years.last}`;
	if (edge) {
		const wanted = /^(?:开局|起步|first|opening)$/iu.test(edge) ? years.first : years.last;
		return from === wanted ? null : { variant: 'plan', should };
	}
	// Years inside the plan are a part of it; only what lies outside contradicts it.
	return from >= years.first && to <= years.last ? null : { variant: 'plan', should };
}

function reignWrong({ name, n, a }: Groups): Wrong | null {
	const number = numberOf(n ?? '');
	const years = name && number !== null ? reignYears(name, number) : null;
	if (!years || !a || years.includes(Number(a))) return null;
	return { variant: 'reign', should: String(years[0]) };
}

const cycleWrong = ({ name, a }: Groups): Wrong | null =>
	name && a && !cycleFits(name, Number(a)) ? { variant: 'cycle', should: cycleOf(Number(a)) } : null;

const FORMS: readonly (readonly [RegExp, (groups: Groups) => Wrong | null])[] = [
	[PLAN_RANGE, planWrong],
	[YEAR_IS_EDGE, planWrong],
	[EDGE_IS_YEAR, planWrong],
	[PLAN_EN, planWrong],
	[PLAN_EN_EDGE, planWrong],
	[REIGN, reignWrong],
	[REIGN_BACK, reignWrong],
	[REIGN_EN, reignWrong],
	[CYCLE, cycleWrong],
];

function judge(view: DocumentView, paragraph: Paragraph): Outcome[] {
	const outcomes: Outcome[] = [];
	for (const [form, wrong] of FORMS) {
		for (const match of paragraph.text.matchAll(form)) {
			const found = wrong(match.groups ?? {});
			if (!found) continue;
			outcomes.push({
				finding: question(view, {
					paragraph,
					from: match.index,
					to: match.index + match[0].length,
					variant: found.variant,
					level: 'error',
					params: { printed: match[0], should: found.should },
				}),
			});
		}
	}
	return outcomes;
}

export const planYears: Rule = {
	id: 'plan-years',
	title: { zh: '规划、年号与公元年不符', en: 'Plan or era against its years' },
	why:
		'A five-year plan and a reign have fixed years: 十四五 is 2021 to 2025, 令和5年 is 2023. A part of a plan in brackets ' +
		'is fine, and a lunar year may reach into the next one; only years that cannot be are told.',
	authority:
		'The plans as adopted by the National People’s Congress; tables of reign years. GB/T 15835-2011 on years in brackets.',
	level: 'error',
	needs: ['time'],
	examples: {
		hit: [
			{ text: 'Work began in the final year of the 11th Five-Year Plan, 2011.', variant: 'plan' },
			{ text: '“十四五”时期（2021—2026年），全县新建泵站40座。', variant: 'plan' },
			{ text: '2022年是“十四五”开局之年，各项工作全面铺开。', variant: 'plan' },
			{ text: '这座桥建于光绪二十四年（1889年），石刻仍在。', variant: 'reign' },
			{ text: '会社成立于令和5年（2024年）。', variant: 'reign' },
			{ text: '甲辰年（2023年）正月，村里续修族谱。', variant: 'cycle' },
			{ text: 'The 14th Five-Year Plan (2022-2026) names the canal.', variant: 'plan' },
			{ text: 'The firm was founded in Heisei 30 (2019).', variant: 'reign' },
		],
		miss: [
			{ text: 'Work began in the final year of the 11th Five-Year Plan, 2010.', because: 'its last year' },
			{ text: '“十四五”时期（2021—2025年），全县新建泵站40座。', because: 'its years' },
			{ text: '“十四五”后三年（2023—2026年）和“十三五”以来（2016—2022年）都有投入。', because: 'other spans' },
			{ text: '2021年是“十四五”开局之年，2025年为“十四五”收官之年。', because: 'first and last year' },
			{ text: '这座桥建于光绪二十四年（1898年），石刻作于乾隆元年（1736年）。', because: 'their years' },
			{ text: '会社成立于令和5年（2023年），甲辰年（2025年）正月迁址。', because: 'a lunar year ends in the next' },
			{ text: 'The 14th Five-Year Plan (2021-2025) and Heisei 30 (2018) are named.', because: 'their years' },
		],
	},
	run: (view) => passages(view).flatMap((paragraph) => judge(view, paragraph)),
};
