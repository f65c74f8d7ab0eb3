/** Works and times of day by their two ends: 2016年8月开工，2021年8月通车; from 9am to 11.30am. */
import type { Language } from '../../../contract/model.ts';

export interface Ends {
	from: number;
	to: number;
	/** What lies between, at least and at most: months of a work, minutes of a day. */
	low: number;
	high: number;
}

const START = '(?:开工|动工|开建|启动|立项|奠基|破土动工|开始建设|开始施工|投建)(?:建设|修建)?';
const END =
	'(?:竣工|完工|建成|通车|通航|投产|投用|投入使用|启用|开通|完成|合龙|贯通|交付|封顶|开放|并网|发电|运营|开业|营业|通水|通气|通电)';
/** Nothing but words between the ends, so that they are of one work; months may be left out of both. */
const ZH_WORK = new RegExp(
	`(?<!\\d)(?<y1>\\d{4})年(?:(?<m1>\\d{1,2})月(?:\\d{1,2}日)?)?(?:正式|全面)?${START}[，、]?(?:于|至|到|并于)?(?<y2>\\d{4})年(?:(?<m2>\\d{1,2})月(?:\\d{1,2}日)?)?(?:正式|全线|全面|建成|顺利){0,2}${END}`,
	'gu',
);
const ZH_SPAN =
	/(?:从|自)(?<y1>\d{4})年(?:(?<m1>\d{1,2})月)?(?:起|开始)?(?:至|到|—|－|-)(?<y2>\d{4})年(?:(?<m2>\d{1,2})月)?(?!\d)/gu;

/** Works whose start and end are printed, with the months that they may have taken. Linear. */
export function workSpans(text: string, language: Language): Ends[] {
	if (language === 'en') return [];
	return [ZH_WORK, ZH_SPAN].flatMap((form) =>
		[...text.matchAll(form)].flatMap((match): Ends[] => {
			const { y1, m1, y2, m2 } = match.groups ?? {};
			const years = 12 * (Number(y2) - Number(y1));
			// Without both months each end may be anywhere in its year.
			const exact = m1 !== undefined && m2 !== undefined;
			const months = exact ? years + Number(m2) - Number(m1) : years;
			if (months <= 0) return [];
			const [low, high] = exact ? [months - 1, months + 1] : [Math.max(1, months - 11), months + 11];
			return [{ from: match.index, to: match.index + match[0].length, low, high }];
		}),
	);
}

const HALF = '上午|下午|凌晨|清晨|早上|早|中午|晚上|晚|夜间';
const CLOCK_ZH = (n: number): string =>
	`(?<p${n}>${HALF})?(?<h${n}>\\d{1,2})(?:[时点](?:(?<m${n}>\\d{1,2})分|(?<half${n}>半))?|[:：](?<c${n}>\\d{2}))`;
const ZH_CLOCKS = new RegExp(
	`(?<!\\d)${CLOCK_ZH(1)}(?:许)?(?:准时|正式)?(?:(?:开始|起|开幕|开赛|开考|启动|举行)?[，、]?(?:一直)?(?:持续)?(?:到|至|—|－|–|-|～|~)|(?:开始|开幕|开赛|开考|启动)[，、]?(?:到|至)?(?:当日|当天)?)(?:次日|翌日|第二天)?${CLOCK_ZH(2)}(?:结束|止|闭幕|收官|停止)?`,
	'gu',
);
const CLOCK_EN = (n: number): string => `(?<h${n}>\\d{1,2})(?:[.:](?<m${n}>\\d{2}))? ?(?<p${n}>[ap]\\.?m\\b\\.?)?`;
const EN_CLOCKS = new RegExp(
	`\\b(?:from|between|began at|begins at|started at|starts at|opened at|opens at) ${CLOCK_EN(1)}(?: to | until | till | and |-|–| and (?:ended|ends|finished|finishes|closed|closes) at )${CLOCK_EN(2)}(?![\\d:])`,
	'giu',
);

function minutesZh(groups: Record<string, string | undefined>, n: number, part: string | undefined): number {
	const hour = Number(groups[`h${n}`]);
	const minute = groups[`half${n}`] ? 30 : Number(groups[`m${n}`] ?? groups[`c${n}`] ?? 0);
	const late = /下午|晚|夜间/u.test(part ?? '') && hour < 12;
	return 60 * (late ? hour + 12 : hour) + minute;
}

function minutesEn(groups: Record<string, string | undefined>, n: number, part: string | undefined): number {
	const hour = Number(groups[`h${n}`]) % (part ? 12 : 24);
	return 60 * (/^p/iu.test(part ?? '') ? hour + 12 : hour) + Number(groups[`m${n}`] ?? 0);
}

const DAY = 24 * 60;

/** Two times of one day, or of a night, with the minutes between them. An hour with no half of the day may be of either. Linear. */
export function clockSpans(text: string, language: Language): Ends[] {
	return [...text.matchAll(language === 'zh' ? ZH_CLOCKS : EN_CLOCKS)].flatMap((match): Ends[] => {
		const groups = match.groups ?? {};
		const [p1, p2] = [groups['p1'], groups['p2']];
		const minutes = language === 'zh' ? minutesZh : minutesEn;
		// The half of the day is said once for both: 上午9时到11时, 9 to 11.30am.
		const a = minutes(groups, 1, p1 ?? (language === 'en' ? p2 : undefined));
		const said = minutes(groups, 2, p2 ?? p1);
		// 晚上10时到2时: past midnight the evening is over.
		const b = p2 === undefined && said <= a ? minutes(groups, 2, undefined) : said;
		if (language === 'en' && !p1 && !p2 && groups['m1'] === undefined && groups['m2'] === undefined) return [];
		if (a >= DAY + 60 || b >= DAY + 60) return [];
		const between = b > a ? b - a : b + DAY - a;
		// 9 to 1pm is four hours, not sixteen.
		const length = between > DAY / 2 && p1 === undefined ? between - DAY / 2 : between;
		return [{ from: match.index, to: match.index + match[0].length, low: length, high: length }];
	});
}
