/**
 * Words that point back at a time told before: 当天, 当年, 这一年, 届时, and the hour or the session of a day that is known.
 * They are told with what they point at (11日当天, 2021年这一年, 8日上午10时). Where nothing was told to point at, they stay
 * as they are.
 */
import type { DayInterval } from '../../../contract/model.ts';
import { tells } from '../period-mention.ts';
import type { Named, PeriodState } from '../period-state.ts';
import type { PeriodMention } from '../types.ts';
import { isPartOf } from './period-parts.ts';

/** The last time of each size that was told. */
export interface Known {
	day: Named | null;
	/** 第45周, 上周（11月3日至9日）: 当周 is of it. */
	week: Named | null;
	month: Named | null;
	quarter: Named | null;
	year: Named | null;
	/** The span a report says it is of: 上半年业绩. 报告期内 and 本期 are of it. */
	reported: Named | null;
	/** The holiday a report is of: 假期里, 节日期间 and 5天 are of it. */
	holiday: Named | null;
	/** The year of the headline or of the section: 全年 and 年末 are of it, unless their own sentence names another. */
	titled: Named | null;
}

export interface Pointed extends Named {
	/** Of an hour, what goes on is told of the day. */
	lasting: Named | null;
}

/** The days that words mean in their story. */
type Resolved = (text: string) => DayInterval | null;

const AT = '(?:截[至止]到?|[在于自从由到至])?';
const DATE =
	/^(?:截[至止]到?|[在于自从])?((?:(?:\d{4}|[今去前明本上])年)?(?:(?:\d{1,2}|[本上])月)?\d{1,2}日)(?!.*(?:[至到—–~-]|以来$|[前后]$))/u;
const WEEKDAY = /^(?:截[至止]到?|[在于])?((?:[本上下这]个?)?(?:周|星期|礼拜)[一二三四五六日天])(?!.*[至到—–~-])/u;
const RELATIVE_DAY = /^(?:截[至止]到?|[在到至于])?([昨今前次翌][日天]|[昨今][晚夜]|昨(?![晨早]))(?!.*[至到—–~-])/u;
const MONTH_OF = new RegExp(`^${AT}((?:(?:\\d{4}|[今去前])年)?\\d{1,2}月份?)(?!.*(?:[至到—–~-]|以来$|[前后]$))`, 'u');
const YEAR_OF = new RegExp(`^${AT}(\\d{4}年|[今去前]年)(?!.*(?:[至到—–~-]|以来$|起$))`, 'u');

/** 2022年起, 2019年至2021年, 今年以来: behind them 全年 is of none of the years before. */
const SPAN_OF_YEARS = /(?:\d{4}|[今去前])年/u;

const SAME_DAY = /^(?:当[日天]|同一?[日天]|当[晚夜])(?!.*\d)/u;
const SAME_MONTH = /^[当全]月$/u;
const SAME_WEEK = /^[当全]周$/u;
const SAME_QUARTER = /^[当单]季$/u;
const SAME_YEAR = /^(?:当年|同年|这一年)(?:底|末|初)?$/u;
/** 同年1月11日, 当年9月: a day or a month of the year told before, whose own words say enough. */
const IN_SAME_YEAR = /^[当同]年(?=\d{1,2}月)/u;
const OF_YEAR = /^(截[至止]到?|[到至])?(全年|年[末底])$/u;
const THEN = /^届时$/u;
/** 报告期内, 本期: the span that is reported; 报告期末 is its end. */
const OF_REPORT = /^(截[至止]到?|[到至在于])?(?:本?报告期|本期|期)(内|末|初)?$/u;
/** 2025年上半年, 前三季度, 2024年度: what a company or an office reports of. */
const SPAN_REPORTED =
	/^((?:(?:\d{4}|[今去前])年)?(?:第?[一二三四]季度|首季|前[二三]季度|[上下]半年|前[\d一二三四五六七八九十]{1,3}个月|1[—–~～至到-]+\d{1,2}月份?)|\d{4}年(?:度|全年)?|[今去]年全年)$/u;
const REPORT_BEHIND = /^(?:度)?(?:[一三]季报|年报|半年报|季报|年度报告|半年度报告|季度报告|财报|业绩|经营)/u;
const FESTIVE = /^(?:春节|元宵|清明|五一|端午|中秋|国庆|元旦|暑假|寒假|暑期|春运|[“"](?:五一|十一)[”"])/u;
/** 当时全家正吃晚饭: of the last time told before it. */
const BACK_THEN = /^(?:当时|那时候?|彼时|那一?年|这一(?:时期|阶段))$/u;
const HOUR =
	/^(截[至止]到?|[到至在于约])?(?:当[日天])?((?:当地时间|北京时间)?(?:上午|下午|凌晨|清晨|早上|早晨|晚上?|中午|傍晚|夜间)?\d{1,2}(?:[:：]\d\d|时|点)(?!.*[日天周]).*)$/u;
const SESSION = /^(?:截[至止]到?)?(?:收盘|午盘|午间收盘|盘中|开盘|全[天日])(?:时|后|前)?$/u;
/** The parts of a match, and what was before and after it. */
export const OF_MATCH = /^(?:[首次末]节|最后一节|第[一二三四]节|[上下]?半场|加时赛?|赛[前后])$/u;
/** 开放时间为8时至18时, 推迟到9时: the hour of every day, or the one that an hour was changed to. */
const NO_MOMENT = /(?:每[日天周]?|(?:时间|时段)(?=[为是从由])|调整|推迟|提前|延长|延时|改[为到])\p{Script=Han}{0,3}$/u;
/** 开业当天, 除夕当天: the day of what stands before, which nobody has dated. */
const OWN_DAY =
	/(?:开业|开馆|开幕|闭幕|启动|启用|通车|投产|投用|上市|发行|登陆|入学|开学|生日|婚礼|仪式|大会|活动|比赛|赛事|考试|选举|投票|节日|除夕|元旦|[春中端清元][秋节午明宵]|国庆|[一二三四五六七八九十]节|演出|手术|出院|入院|事发|案发|抵达|到达|报到|首映|上映|发布|签约)$/u;
const PLANNED = /(?:预计|预期|计划|将|拟|有望|力争|争取|定于|确保)[，,]?\p{Script=Han}{0,4}[，,]?$/u;
const WILL = /^[，,]?(?:\p{Script=Han}{0,4}将|[^，,。；;]{0,6}(?:落成|完工|竣工|建成|投产|投用|通车|开通))/u;
/** 始建于1952年, 于2016年开业 */
const FOUNDED_IN = /^于?(?:\d{4}|去|前)年/u;
/** 明年6月, 明年底 */
const NEXT_YEAR = /^[到至在于]?明年/u;
const AHEAD = /^(?:到|至).*\d|\d.*前$/u;

const dayIn = (words: string): string | null =>
	(DATE.exec(words) ?? WEEKDAY.exec(words) ?? RELATIVE_DAY.exec(words))?.[1] ?? null;

/**
 * What a paragraph may point back at before it has told a time of its own: the day of the lead, as long as the story has told
 * no other day, else a day of the paragraph right before it where the lead is of no day.
 */
export function knownAt(state: PeriodState, paragraph: number, titled: Named | null): Known {
	const spans = [state.section, state.lead, state.frame].find((period) => period && SPAN_REPORTED.test(period.text));
	const reported = spans ? { text: spans.text, interval: spans.interval } : null;
	const led = state.lead && dayIn(state.lead.text);
	const lead = led && state.lead ? { text: led, interval: oneDay(state.lead.interval) } : null;
	const last = state.day;
	const day =
		lead && last
			? isLongBefore(last, lead)
				? lead
				: mayBeSame(lead, last)
					? last
					: null
			: (lead ?? (last?.paragraph === paragraph - 1 ? last : null));
	const whole = state.section ?? state.lead;
	const named = whole && { text: whole.text, interval: whole.interval };
	return {
		day,
		week: named && A_WEEK.test(named.text) ? named : null,
		month: named && A_MONTH.test(named.text) ? named : null,
		quarter: named && A_QUARTER.test(named.text) ? named : null,
		year: null,
		reported,
		holiday: named && HOLIDAY.test(named.text) ? named : null,
		titled,
	};
}
const A_QUARTER = /^(?:(?:\d{4}|[今去前])年)?(?:第?[一二三四1-4]季度?|首季)$/u;
/** 三季报: its 单季 is the third quarter, and the report is of all three. */
const QUARTERLY = /^((?:\d{4}|[今去前])年)?([一三])季报$/u;
/** 2025年第45周, 上周（11月3日至9日）: the week a report is of. */
const A_WEEK = /^(?:(?:\d{4}年|今年)?第[\d一二三四五六七八九十]{1,3}周|[上本]个?周)(?:[（(].*[）)])?$/u;
/** 10月份, 上月: the month a report is of. */
const A_MONTH = /^(?:(?:\d{4}|[今去前])年)?\d{1,2}月份?$|^[上本]个?月$/u;
/** “五一”假期, 春节长假, 2024年春运, 10月1日至7日 is none. */
const HOLIDAY = /(?:假期?|长假|黄金周|春运|暑运|[”"节]假?|[”"节][三四五六七八\d]天)(?:期间)?$/u;
/** 假期里, 春运期间, 5天: the holiday again. 假日期间 says it in words of its own. */
const OF_HOLIDAY = /^(?:整个)?(假期|小?长假|(?:春运|暑运)(?=期间))(期间|首日|最后一天|[前后][两三四五]天)?$/u;
const SOME_DAYS = /^(?:短短)?[\d两三四五六七八九]{1,2}天(?:[里内间])?$/u;
const NAMES_HOLIDAY = /(?:假期|长假|黄金周|春运|暑运)/u;
/** “五一” + 假期, “五一”假期 + 5天, 2024年春运 + 期间: the holiday with what its words add to it. */
function ofHoliday(holiday: Named, words: string): Pointed {
	const plain = holiday.text.replace(/期间$/u, '');
	const [, noun = '', during = ''] = OF_HOLIDAY.exec(words) ?? [];
	const rest = SOME_DAYS.test(words) ? words : `${NAMES_HOLIDAY.test(plain) ? '' : noun}${during}`;
	return { text: plain + rest, interval: holiday.interval, lasting: null };
}

/** 上月20日, told on the way in a report of last night: the report goes on with its own day. */
const isLongBefore = (day: Named, lead: Named): boolean =>
	/^(?:上个?月|去年|前年|上年)/u.test(day.text) && /^[昨今前当]/u.test(lead.text);

/** 周五 of a headline and 4日 of the opening may be one day, as long as their days are not known to differ. */
function mayBeSame(a: Named, b: Named): boolean {
	if (a.interval?.from && b.interval?.from) return a.interval.from === b.interval.from;
	return a.text === b.text || /\d/u.test(a.text) !== /\d/u.test(b.text);
}

/** What each pointing word of a paragraph says, and what is known behind the paragraph's last time. */
export function pointersOf(
	text: string,
	mentions: readonly PeriodMention[],
	start: Known,
	intervalOf: (mention: PeriodMention) => DayInterval | null,
	resolve: Resolved,
): { pointed: ReadonlyMap<PeriodMention, Pointed>; known: Known } {
	const pointed = new Map<PeriodMention, Pointed>();
	const known = { ...start };
	let last: Named | null = start.day;
	let ahead: Named | null = null;
	/** The year of a mention that tells when of the text, and where it stands. */
	let told: { year: Named; to: number } | null = null;
	/** Where the last time ends that says how often. */
	let often = -1;
	for (const mention of mentions) {
		const words = mention.text;
		if (mention.frequency) often = mention.to;
		// 每天4场，分别在9:30、11:00开始: the hours of every day.
		else if (often >= 0 && HOUR.test(words) && inOneSentence(text, often, mention.from)) {
			often = mention.to;
			continue;
		}
		const of =
			mention.frequency || (mention.aside && !mention.gloss)
				? null
				: BACK_THEN.test(words)
					? last && { text: last.text, interval: last.interval, lasting: null }
					: pointerOf(mention, text, known, told, ahead, resolve);
		if (of) {
			pointed.set(mention, of);
			last = of.lasting ?? of;
			continue;
		}
		if (
			(SPAN_REPORTED.test(words) || /^(?:\d{4}|[今去])年.*报$/u.test(words)) &&
			(tells(mention) || REPORT_BEHIND.test(text.slice(mention.to, mention.to + 8))) &&
			!(known.reported && isPartOf(words, known.reported.text))
		)
			known.reported = ofHalf(words, text.slice(mention.to, mention.to + 8), resolve) ?? lazily(words, () => intervalOf(mention));
		if (mention.frequency || (mention.aside && !mention.gloss)) continue;
		const named = (match: RegExpExecArray | null): Named | null =>
			match?.[1] ? lazily(match[1], (of) => (of === words ? intervalOf(mention) : resolve(of))) : null;
		// 刷新去年10月3日创下的纪录: no hour behind it is of that day.
		const day = mention.narrow === 'clause' && OF_PAST_YEAR.test(words) ? null : dayIn(words);
		if (day) known.day = lazily(day, () => oneDay(intervalOf(mention)) ?? resolve(day));
		last = day
			? known.day
			: tells(mention) || mention.narrow === 'sentence' || FOUNDED_IN.test(words)
				? lazily(words, () => intervalOf(mention))
				: last;
		known.month = named(MONTH_OF.exec(words)) ?? known.month;
		if (/^\d{4}年[春暑]运$/u.test(words)) known.holiday = lazily(words, () => intervalOf(mention));
		if (A_QUARTER.test(words) && tells(mention)) known.quarter = lazily(words, () => intervalOf(mention));
		if (A_WEEK.test(words)) known.week = lazily(words, () => intervalOf(mention));
		const quarterly = QUARTERLY.exec(words);
		if (quarterly) known.quarter = lazily(`${quarterly[1] ?? ''}第${quarterly[2]}季度`, resolve);
		const year = named(YEAR_OF.exec(words));
		if (year) {
			known.year = year;
			if (tells(mention)) told = { year, to: mention.to };
		} else if (SPAN_OF_YEARS.test(words)) told = null;
		if ((year ?? day ?? (MONTH_OF.test(words) || FESTIVE.test(words) || NEXT_YEAR.test(words))) && isAhead(mention, text))
			ahead = lazily(words.replace(/^[到至在于]/u, ''), () => intervalOf(mention));
	}
	return { pointed, known };
}

/** 2021年|半年度报告, 2024年三季报: what is reported is a part of the year. */
const PART_REPORTED = /^((?:\d{4}|[今去])年)(半年|中报|三季报|一季报)/u;
function ofHalf(words: string, behind: string, resolve: Resolved): Named | null {
	const [, year, report] = PART_REPORTED.exec(words + behind) ?? [];
	if (!year || !report || (words !== year && !words.startsWith(year + report))) return null;
	const part = report === '三季报' ? '前三季度' : report === '一季报' ? '一季度' : '上半年';
	return lazily(year + part, resolve);
}

const OF_PAST_YEAR = /^[在于]?(?:[去前上]|\d{4})年/u;

/** Most times are never pointed at: their days are worked out when they are. */
const lazily = (text: string, days: (text: string) => DayInterval | null): Named => ({
	text,
	get interval() {
		return days(text);
	},
});

/** No longer sentence is looked into. */
const LONGEST = 160;
const inOneSentence = (text: string, from: number, to: number): boolean =>
	to - from <= LONGEST && !/[。！？；;]/u.test(text.slice(from, to));

const isAhead = ({ text: words, from, to }: PeriodMention, text: string): boolean =>
	AHEAD.test(words) || PLANNED.test(text.slice(Math.max(0, from - 10), from)) || WILL.test(text.slice(to, to + 12));

const oneDay = (interval: DayInterval | null): DayInterval | null =>
	interval?.from && interval.from === interval.to ? interval : null;

function pointerOf(
	mention: PeriodMention,
	text: string,
	{ day, week, month, quarter, year, reported, holiday, titled }: Known,
	told: { year: Named; to: number } | null,
	ahead: Named | null,
	resolve: Resolved,
): Pointed | null {
	const words = mention.text;
	const before = text.slice(Math.max(0, mention.from - 10), mention.from);
	if (SAME_DAY.test(words)) {
		if (!day || OWN_DAY.test(before)) return null;
		// 昨天…当天下午 is 昨天下午; 11日…当天 is 11日当天.
		const rest = /\d/u.test(day.text) && !words.startsWith('同') ? words : words.replace(/^(?:[当同]一?[日天]|当)/u, '');
		return { text: day.text + rest, interval: day.interval, lasting: null };
	}
	if (holiday && (OF_HOLIDAY.test(words) || SOME_DAYS.test(words))) return ofHoliday(holiday, words);
	if (SAME_MONTH.test(words))
		return (
			month && { text: /\d/u.test(month.text) ? `${month.text}${words}` : month.text, interval: month.interval, lasting: null }
		);
	if (SAME_WEEK.test(words)) return week && { text: week.text, interval: week.interval, lasting: null };
	if (SAME_QUARTER.test(words)) {
		if (/的$/u.test(before) && words === '当季') return null;
		return quarter && { text: quarter.text + words, interval: quarter.interval, lasting: null };
	}
	const of = year ?? titled;
	if (SAME_YEAR.test(words)) return of && ofYear(of, words, resolve);
	if (IN_SAME_YEAR.test(words))
		return of && { text: words, interval: resolve(words.replace(IN_SAME_YEAR, of.text)), lasting: null };
	const end = OF_YEAR.exec(words);
	if (end) {
		const named = told && inOneSentence(text, told.to, mention.from) ? told.year : (titled ?? told?.year);
		if (!named) return null;
		const whole = `${named.text}${end[2] === '全年' ? end[2] : (end[2] ?? '').slice(1)}`;
		return { text: `${end[1] ?? ''}${whole}`, interval: resolve(`${end[1] ?? ''}${whole}`), lasting: null };
	}
	const report = OF_REPORT.exec(words);
	if (report) {
		if (!reported) return null;
		if (report[2] !== '末' && report[2] !== '初') return { ...reported, lasting: null };
		const edge = report[2] === '末' ? (reported.interval?.to ?? null) : (reported.interval?.from ?? null);
		const on = reported.interval && edge ? { ...reported.interval, from: edge, to: edge } : null;
		return { text: words, interval: on, lasting: null };
	}
	if (THEN.test(words)) return ahead && { text: ahead.text, interval: ahead.interval, lasting: null };
	if (!day) return null;
	if (SESSION.test(words) || OF_MATCH.test(words)) return { text: day.text + words, interval: day.interval, lasting: null };
	const hour = HOUR.exec(words);
	if (!hour || NO_MOMENT.test(before)) return null;
	const cut = /^[截到至]/u.test(words);
	const upTo = cut && day.interval ? { ...day.interval, from: null } : day.interval;
	// 昨晚|晚10时: the evening is said once.
	const at = /[晚夜]$/u.test(day.text) ? (hour[2] ?? '').replace(/^晚上?/u, '') : (hour[2] ?? '');
	return { text: `${hour[1] ?? ''}${day.text}${at}`, interval: upTo, lasting: cut ? null : day };
}

/** 2021年当年, 2021年底, 去年: a year that is only named by another word is not named twice. */
function ofYear(year: Named, words: string, resolve: Resolved): Pointed {
	const end = /[底末初]$/u.exec(words)?.[0];
	if (end) return { text: `${year.text}${end}`, interval: resolve(`${year.text}${end}`), lasting: null };
	const twice = words === '同年' || !/\d/u.test(year.text);
	return { text: twice ? year.text : `${year.text}${words}`, interval: year.interval, lasting: null };
}

/** The parts of a period that a pointing word gives. */
export const saysBack = (pointed: Pointed | undefined): Partial<Named> =>
	pointed ? { text: pointed.text, ...(pointed.interval ? { interval: pointed.interval } : {}) } : {};
