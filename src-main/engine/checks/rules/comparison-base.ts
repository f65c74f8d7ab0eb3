import type { Language } from '../../../contract/model.ts';
import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { MONTH } from '../time/dates.ts';

const YEAR_BEFORE = '(?:上年|去年|上一年|前一年)(?:同期|同月|同季度?|[一二三四]季度|\\d{1,2}月份?|度)?';
const PERIOD_BEFORE = '(?:上个?月|上个?季度|上一季度|上一个月|前一月|前一季度|上周|上个?半年)';

const AGAINST = '(?:from|against|compared (?:with|to)|versus|over|than(?: in)?)';

/**
 * 环比 is against the period just before, 同比 against the same period a year before. The base must touch the word:
 * 同比增速较上月回落 compares two rates, and is right.
 */
const FORMS: Record<Language, readonly RegExp[]> = {
	zh: [
		new RegExp(`环比[（(](?:与|同|较|比|即|相比)?${YEAR_BEFORE}(?:相比)?[）)]`, 'gu'),
		new RegExp(`同比[（(](?:与|同|较|比|即|相比)?${PERIOD_BEFORE}(?:相比)?[）)]`, 'gu'),
		new RegExp(`环比(?:较|比|与|同)?${YEAR_BEFORE}(?:相比)?，?(?=[增上提扩]|下|减|回|持平)`, 'gu'),
		new RegExp(`同比(?:较|比|与|同)?${PERIOD_BEFORE}(?:相比)?，?(?=[增上提扩]|下|减|回|持平)`, 'gu'),
		new RegExp(
			`(?:与|和|同|较)${PERIOD_BEFORE}相比，(?:\\d{1,2}月份?|[一二三四]季度)?[^，。；\\d]{0,10}同比(?=[增上提扩]|下|减|回|持平)`,
			'gu',
		),
		/(?<!\d)(?<now>\d{1,2})月份?(?=[^。；！？]{0,40}同比[（(](?:与|同|较|比|即)(?<base>\d{1,2})月份?(?:相比)?[）)])/gu,
		new RegExp(`(?:较|比|与)${YEAR_BEFORE}(?:相比)?，?环比(?=[增上提扩]|下|减|回|持平)`, 'gu'),
		new RegExp(`(?:较|比|与)${PERIOD_BEFORE}(?:相比)?，?同比(?=[增上提扩]|下|减|回|持平)`, 'gu'),
	],
	en: [
		new RegExp(
			`\\b(?:month|quarter|week)[- ](?:on|over)[- ](?:month|quarter|week),? ${AGAINST} (?:a year (?:earlier|ago|before)|the (?:same|year-ago|corresponding) (?:month|quarter|period|week)(?: last year| a year (?:earlier|ago|before)| of last year)?|${MONTH} last year|last year)(?!['’])`,
			'giu',
		),
		new RegExp(
			`\\byear[- ](?:on|over)[- ]year,? ${AGAINST} (?:the )?(?:previous|last|prior|preceding) (?:month|quarter|week)(?!['’])`,
			'giu',
		),
	],
};
/** What is compared is a rate's change of pace, in points or in words of pace. */
const PACE = /^[^，。；,;]{0,16}(?:个?百分点|回落|收窄|扩大|加快|放缓|percentage points?)/iu;

export const comparisonBase: Rule = {
	id: 'comparison-base',
	title: { zh: '同比环比与所比时期不符', en: 'Comparison named wrongly' },
	why:
		'环比 with last year as its base, or 同比 with last month, names one of two comparisons and makes the other: the rate ' +
		'cannot be used until it is known which. A rate whose pace is compared (同比增速较上月回落) is right and left alone.',
	authority:
		'National Bureau of Statistics of China, explanation of 同比 and 环比. Factual errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['percent', 'point', 'multiple', 'count', 'money'],
	examples: {
		hit: [
			{ text: '二季度发电量环比（与去年二季度相比）增长3%。', variant: 'mismatch' },
			{ text: '与上月相比，5月渡口客流同比增长6%。', variant: 'mismatch' },
			{ text: '5月鸡蛋均价环比（较去年同期）上涨4.2%。', variant: 'mismatch' },
			{ text: '5月客运量比上月同比增长4.2%。', variant: 'mismatch' },
			{ text: '一季度发电量比上年同期环比下降3%。', variant: 'mismatch' },
			{ text: '5月发电量环比去年同月增长3%。', variant: 'mismatch' },
			{ text: 'Egg prices rose 4.2% month on month compared with May last year.', variant: 'mismatch' },
			{ text: 'Landings fell 3% year on year against the preceding quarter.', variant: 'mismatch' },
			{ text: 'Egg prices rose 4.2% month-on-month from a year earlier.', variant: 'mismatch' },
		],
		miss: [
			{ text: '与上月相比，5月渡口客流下降2%，同比增长6%。', because: 'two comparisons' },
			{ text: '5月鸡蛋均价环比（较上月）上涨4.2%，同比（较去年同期）上涨6%。', because: 'each has its base' },
			{ text: '5月发电量同比增长3%，增速较上月回落0.6个百分点。', because: 'a rate, and the change of the rate' },
			{ text: '5月物价同比较上月回落0.3个百分点。', because: 'the rate is compared with the rate of the month before' },
			{ text: '环比增长2%，比去年同期增长5%。', because: 'two comparisons' },
			{ text: '5月发电量同比上月回落0.3个百分点。', because: 'the rate is compared with the rate of the month before' },
			{ text: 'Egg prices rose 4.2% month on month and 3% compared with May last year.', because: 'two comparisons' },
			{ text: 'Landings fell 3% year on year compared with the preceding quarter’s 2%.', because: 'a rate, and the rate before' },
			{ text: 'Prices rose 4% year-on-year, up from 3% the previous month.', because: 'a rate, and the rate before' },
		],
	},
	run: (view) =>
		passages(view).flatMap((paragraph) =>
			FORMS[view.reading.language].flatMap((form) =>
				[...paragraph.text.matchAll(form)].flatMap((match) => {
					const [from, to] = [match.index, match.index + match[0].length];
					const { now, base } = match.groups ?? {};
					if (now !== undefined && now === base) return [];
					if (PACE.test(paragraph.text.slice(to, to + 24))) return [];
					return [
						{
							finding: question(view, {
								paragraph,
								from,
								to,
								variant: 'mismatch',
								level: 'warning',
								params: { printed: match[0] },
							}),
						},
					] satisfies Outcome[];
				}),
			),
		),
};
