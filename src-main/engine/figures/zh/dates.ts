/**
 * The expressions of time that hold a numeral, read from the place of the numeral: dates, years, months, quarters,
 * halves, weekdays, clocks, centuries, five-year plans, and spans of any two of them.
 */
import type { DayInterval, TimeReading } from '../../../contract/model.ts';
import { type Day, interval, isDay, monthEnd, monthStart, parseDay, plusDays, toNumber, weekday } from '../calendar.ts';
import { hanDigit, isHan } from './chars.ts';
import { matchAt } from './match.ts';
import { readNumeral } from './numeral.ts';

export interface Point {
	to: number;
	y: number | null;
	m: number | null;
	d: number | null;
	/** 初, 上旬, 底 …: the part of the year or month that is meant. */
	part: string;
	quarter: number | null;
	half: number | null;
	weekday: number | null;
	/** 2024年第6周. */
	week: number | null;
	clock: boolean;
	/** Printed as a bare year, 2021年: its value is the year. */
	bareYear: boolean;
}

const N2 = '(?:\\d{1,2}|[〇零一二三四五六七八九十廿卅]{1,3})';
const YEAR =
	'(?<y>[12]\\d{3}|[一二][〇零○一二三四五六七八九]{3}|1[二三四五六七八九][〇零一二三四五六七八九]{2}|[一二][〇零○0Oo一二三四五六七八九]{3})\\s?(?:年度|年(?!代|级))';
const PART = '(?:年)?(?:初|上旬|中旬|下旬|月底|月初|底|末|中(?=[，。、；）)]|$))';
const MONTH = `(?<m>${N2})\\s?月(?!票|饼|球|亮|嫂|薪|均|租|供|报|刊|经(?!济|营|季|过|调|由|审|核|贸|常|国|省|市|县)|夜|华|龄)(?:份)?`;
const DAY = `(?<d>${N2})\\s?(?:日(?!游|均|线(?![上下路索])|移动平均|平均线|报(?!告|名|导|道(?!员)|送|批|备|案|考|税|警|停|价|收|于|\\s?\\d)|本(?!报|市|县|省|区|月|轮|次|届|台|网|院|案|公|级)|内|间(?![，,。；、）)在])|常|龄|用|照|元|子)|号(?!线|楼|院|馆|门|文|台风|车)|(?<=\\d)(?=[，,](?!\\s?\\d)|[上下中]午|凌晨|清晨|傍晚|夜间|晚[，,上间]))`;
/**
 * What is told of a quarter without 度, as papers of Taipei, Hong Kong and Singapore do; the 第一季 of a show is broadcast,
 * and that of rice is harvested.
 */
const QUARTERLY =
	'(?![^。！？]{0,6}?(?:播|节目|剧|嘉宾|综艺|录制|[水中晚]稻|作物|播种|收割))[^。！？《》“”；\\n]{0,24}?(?:GDP|EPS|CPI|经济|国内生产|本地生产|出[口货超]|进口|外销|贸易|营[收业运利]|税[前后收]|净[利赚]|纯[利益]|毛[利额]|盈[利余]|获利|亏损|每股|财报|业绩|销[售量]|[产房股售]价|合[并计]|同比|环比|按[年季]|[年季]增|成长|增长|增速|扩张|萎缩|收缩|衰退|下[滑跌降]|上[升涨]|成交|投资额?|消费|失业|就业|订单|产[值量能]|收[入益]|利润|[\\d.,〇一二三四五六七八九十百]{1,12}(?:[万亿][^人次]|[%％])|百分之)';
const QUARTER = `(?:第)?\\s?(?<q>[一二三四1-4])\\s?季(?:度(?:末|初)?|(?<=年(?:的?第|前)?\\s?[一二三四1-4]\\s?季)(?![节风军后前赛报])|(?<=第\\s?[一二三四1-4]\\s?季)(?:末|初)?(?=${QUARTERLY}))`;
const CLOCK =
	'(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜|晚|早)?\\s?(?<h>\\d{1,2}|[零一二三四五六七八九十]{1,3})\\s?(?:时(?!期|间|代|候|常|刻|有|任|而|尚|评|速)|点(?!半天|[一二三四五六七八九](?!刻)|\\d(?!\\d?\\s?分(?!之))))(?:\\s?(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})\\s?分(?!钟)许?|\\s?[0-5]?\\d许|半|一刻|三刻|整|许|多|钟)?(?:\\s?\\d{1,2}\\s?秒)?';
const COLON_CLOCK =
	'(?<h>[01]?\\d|2[0-4])\\s?[:：]\\s?(?<min>[0-5]\\d)(?:\\s?[:：]\\s?[0-5]\\d)?许?(?![\\d:：%]|\\.\\d|\\s?(?:调整|优化|演变|转变|变|改善)为?)';
/** 0—24时: a span of hours, its word printed once. */
const HOURS = '(?:[01]?\\d|2[0-4])\\s?(?:—{1,2}|–|-|~|～|至|到)\\s?(?:[01]?\\d|2[0-4])\\s?时(?!期|间|代|候|常|刻)';
/** 19点35: a clock whose minutes lack their word, which behind a day or a part of the day is no score of an index. */
const BARE_MINUTES = '(?:[01]?\\d|2[0-4])\\s?点[0-5]\\d(?![\\d.%个点分])';
const WEEKDAY = '(?:[（(]?(?:星期|周|礼拜)(?<w>[一二三四五六日天])[）)]?)';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const PATTERNS = {
	yearMonthDay: sticky(
		`${YEAR}\\s?${MONTH}\\s?${DAY}(?:\\s?${WEEKDAY})?(?:\\s?${HOURS}|\\s?${CLOCK}|\\s?${BARE_MINUTES}|\\s?${COLON_CLOCK.replaceAll('?<h>', '?<h2>')})?`,
	),
	yearMonth: sticky(`${YEAR}\\s?${MONTH}(?<part>${PART})?`),
	yearQuarter: sticky(`${YEAR}\\s?(?:${QUARTER}|(?<half>[上下前后])半年(?:度(?!报))?(?<halfEnd>[末底](?![端部]))?)`),
	yearWeek: sticky(`${YEAR}\\s?第\\s?(?<week>${N2})\\s?周(?![期岁年边刊转末])`),
	year: sticky(`${YEAR}(?<part>初|底|末)?`),
	monthDay: sticky(
		`${MONTH}\\s?${DAY}(?:\\s?${WEEKDAY})?(?:\\s?${HOURS}|\\s?${CLOCK}|\\s?${BARE_MINUTES}|\\s?${COLON_CLOCK.replaceAll('?<h>', '?<h2>')})?`,
	),
	month: sticky(`${MONTH}(?<part>${PART})?`),
	day: sticky(
		`(?<d>${N2})\\s?日(?!游|均|线(?![上下路索])|移动平均|平均线|报(?!告|名|导|道(?!员)|送|批|备|案|考|税|警|停|价|收|于|\\s?\\d)|本(?!报|市|县|省|区|月|轮|次|届|台|网|院|案|公|级)|内|间|常|龄|用|照|元|子|以内|之内|以上)(?:\\s?${WEEKDAY})?(?:\\s?${CLOCK}|\\s?${BARE_MINUTES})?`,
	),
	iso: /(?<y>[12]\d{3})(?<s>[-/.年])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?:日)?(?:\s?(?<h>\d{1,2})[:：](?<min>\d{2})(?:[:：]\d{2})?)?(?![\d.])/y,
	isoMonth: /(?<y>(?:19|20)\d{2})[-/.](?<m>0[1-9]|1[0-2])(?![\d.%万亿])/y,
	/** 11-28 09:15: the stamp of a page, which leaves out the year. */
	stamp:
		/(?<![\d.:：/-])(?<m>0?[1-9]|1[0-2])[-/](?<d>0[1-9]|[12]\d|3[01])\s{1,2}(?<h>[01]?\d|2[0-3])[:：](?<min>[0-5]\d)(?:[:：][0-5]\d)?(?![\d.:：-])/y,
	/** 24.09.2017: the order of the Continent, which a number over 12 proves. */
	dayMonthYear:
		/(?<d>1[3-9]|2\d|3[01])\.(?<m>0?[1-9]|1[0-2])\.(?<y>(?:19|20)\d{2})(?:\s(?<h>\d{1,2})[:：](?<min>\d{2})(?:[:：]\d{2})?)?(?![\d.])/y,
	/** 晚7点35. */
	bareMinutes: sticky(`(?<=[早晚午晨])\\s?(?<h>[01]?\\d|2[0-4])\\s?点[0-5]\\d(?![\\d.%个点分])`),
	quarter: sticky(QUARTER),
	clock: sticky(`${CLOCK}`),
	colonClock: sticky(COLON_CLOCK),
	/** 0—24时, 9至17时: the first hour of a span lends nothing, the second the word. */
	hours: sticky(
		'(?<h>[01]?\\d|2[0-4])\\s?(?:—{1,2}|–|-|~|～|至|到)\\s?(?:[01]?\\d|2[0-4])\\s?时(?!期|间|代|候|常|刻|有|任|而|尚|评|速)(?:\\s?\\d{1,2}\\s?分(?!钟))?',
	),
} as const;

/** A number of up to three characters of either kind. */
export function small(text: string | undefined): number | null {
	if (text === undefined) return null;
	if (/^\d+$/u.test(text)) return Number(text);
	const n = readNumeral(text, 0);
	return n?.low && n.low === n.high && n.to === text.length ? Number(n.low.n) : null;
}

function year(text: string | undefined): number | null {
	if (text === undefined) return null;
	let y = 0;
	for (const c of text) y = y * 10 + (/[○Oo]/u.test(c) ? 0 : (hanDigit(c) ?? Number(c)));
	return y;
}

/** A point of which nothing is printed yet. */
export const NO_POINT = {
	y: null,
	m: null,
	d: null,
	part: '',
	quarter: null,
	half: null,
	weekday: null,
	week: null,
	clock: false,
	bareYear: false,
};

/** The point of time printed at `at`, or null. `inSpan`: the second half of a span, where a bare day or month is enough. */
export function readPoint(text: string, at: number): Point | null {
	const c = text[at];
	const first = text.charCodeAt(at);
	const arabic = first >= 0x30 && first <= 0x39;
	if (!arabic && c !== undefined && hanDigit(c) === undefined && c !== '十' && c !== '廿' && c !== '卅') return null;
	const order = arabic ? ARABIC_ORDER : HAN_ORDER;
	for (const key of order) {
		const found = matchAt(PATTERNS[key], text, at);
		if (!found) continue;
		const g = found.groups ?? {};
		const point: Point = {
			...NO_POINT,
			to: at + found[0].length,
			y: year(g['y']),
			m: small(g['m']),
			d: small(g['d']),
			part: g['part'] ?? g['halfEnd'] ?? '',
			quarter: small(g['q']),
			half: g['half'] === undefined ? null : g['half'] === '上' || g['half'] === '前' ? 1 : 2,
			weekday: g['w'] === undefined ? null : '一二三四五六日'.indexOf(g['w'].replace('天', '日')) + 1,
			week: small(g['week']),
			clock: g['h'] !== undefined || g['h2'] !== undefined,
			bareYear: key === 'year' && !g['part'],
		};
		if (key === 'clock' && (small(g['h']) ?? 99) > 24) continue;
		if (key === 'monthDay' && point.d === null) continue;
		// 90日: no month has so many, so that many days.
		if (key === 'day' && (point.d ?? 0) > 31) continue;
		if (key === 'colonClock' && isScore(text, at, point.to)) continue;
		if (key === 'isoMonth' && text[at + 4] === '.' && !pointedMonth(text, at, point.to)) continue;
		return point;
	}
	return null;
}

const SCORED =
	/(?:比|比分|局分|盘分|比例|比率|以)(?:分别)?(?:为|是|约|达|由|从|[:：])?\s?(?:\d{1,3}[:：]\d{1,3}(?:[、，,和及]|[调优改缩扩提上下降升变增][整化善小大高升降低]?[至为到])\s?){0,6}$/u;
const BEATEN = /\s?(?:的?比分|战胜|击败|获胜|取胜|逆转|战平|力克|大胜|不敌|负于|领先|横扫|淘汰|告负|拿下|险胜|落败|完胜|惜败)/y;

/** 21:19 is a score and 1:13 a ratio where the words about it say so. */
const isScore = (text: string, at: number, to: number): boolean =>
	SCORED.test(text.slice(Math.max(0, at - 40), at)) || matchAt(BEATEN, text, to) !== null;

/** 2024.05 is a month only where nothing is measured by it: behind a preposition or a mark, and before no unit. */
function pointedMonth(text: string, at: number, to: number): boolean {
	const before = text[at - 1] ?? '';
	const after = text[to] ?? '';
	if ('—–-~～至'.includes(before) && before !== '') return true;
	return (!isHan(before) || '于在至到自从'.includes(before)) && (!isHan(after) || '至到起'.includes(after));
}

const ARABIC_ORDER = [
	'iso',
	'stamp',
	'dayMonthYear',
	'yearMonthDay',
	'yearMonth',
	'yearQuarter',
	'yearWeek',
	'year',
	'isoMonth',
	'monthDay',
	'month',
	'day',
	'quarter',
	'colonClock',
	'bareMinutes',
	'clock',
	'hours',
] as const;
const HAN_ORDER = [
	'yearMonthDay',
	'yearMonth',
	'yearQuarter',
	'yearWeek',
	'year',
	'monthDay',
	'month',
	'day',
	'quarter',
	'clock',
] as const;

const HALVES = { 1: [1, 6], 2: [7, 12] } as const;

/** Relative years and months printed straight before a point: 今年9月, 去年上半年, 本月15日. */
const RELATIVE_YEAR: Readonly<Record<string, number>> = {
	今年: 0,
	本年: 0,
	去年: -1,
	上年: -1,
	前年: -2,
	明年: 1,
	后年: 2,
	次年: 1,
	翌年: 1,
};
const RELATIVE_MONTH: Readonly<Record<string, number>> = { 本月: 0, 当月: 0, 上月: -1, 上个月: -1, 下月: 1, 下个月: 1 };

/** The year that the words before `at` give, relative to the day of publication. */
export function relativeYear(text: string, at: number, published: Day | null): number | null {
	if (!published) return null;
	const offset = RELATIVE_YEAR[text.slice(Math.max(0, at - 2), at)];
	return offset === undefined ? null : published.y + offset;
}

function relativeMonth(text: string, at: number, published: Day): { y: number; m: number } | null {
	const offset = RELATIVE_MONTH[text.slice(Math.max(0, at - 2), at)] ?? RELATIVE_MONTH[text.slice(Math.max(0, at - 3), at)];
	if (offset === undefined) return null;
	const index = published.y * 12 + published.m - 1 + offset;
	return { y: Math.floor(index / 12), m: (index % 12) + 1 };
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
	初: [1, 10],
	月初: [1, 10],
	上旬: [1, 10],
	中: [11, 20],
	中旬: [11, 20],
	下旬: [21, 31],
	底: [21, 31],
	末: [21, 31],
	月底: [21, 31],
};

/** First and last day of a point whose year is known. Null for a day that does not exist (9月31日). */
function bounds(p: Point, y: number): [Day, Day] | null {
	if (p.week !== null) return weekDays(y, p.week);
	if (p.quarter !== null) return [monthStart(y, p.quarter * 3 - 2), monthEnd(y, p.quarter * 3)];
	if (p.half !== null) {
		const [a, b] = p.half === 1 ? HALVES[1] : HALVES[2];
		// 上半年末: its last month.
		return [monthStart(y, p.part === '' ? a : b), monthEnd(y, b)];
	}
	if (p.m === null) {
		if (p.part === '初') return [monthStart(y, 1), monthEnd(y, 3)];
		if (p.part === '底' || p.part === '末') return [monthStart(y, 12), monthEnd(y, 12)];
		return [monthStart(y, 1), monthEnd(y, 12)];
	}
	if (p.m < 1 || p.m > 12) return null;
	if (p.d === null) {
		const days = PARTS[p.part.replace(/^年/u, '')];
		if (!days) return [monthStart(y, p.m), monthEnd(y, p.m)];
		const last = monthEnd(y, p.m);
		return [
			{ y, m: p.m, d: days[0] },
			{ y, m: p.m, d: Math.min(days[1], last.d) },
		];
	}
	const day = { y, m: p.m, d: p.d };
	return isDay(day) ? [day, day] : null;
}

/** Monday to Sunday of a numbered week, by ISO 8601: week 1 is the one with 4 January. Null where the year has no such week. */
function weekDays(y: number, week: number): [Day, Day] | null {
	const monday = (year: number): Day => plusDays({ y: year, m: 1, d: 4 }, 1 - weekday({ y: year, m: 1, d: 4 }));
	const first = plusDays(monday(y), (week - 1) * 7);
	return week >= 1 && toNumber(first) < toNumber(monday(y + 1)) ? [first, plusDays(first, 6)] : null;
}

/** Of this year's and last year's the one that lies nearer to publication; a tie and the same year go to this year. */
function nearestYear(p: Point, published: Day): number {
	const here = bounds(p, published.y);
	const there = bounds(p, published.y - 1);
	if (!here || !there) return published.y;
	const n = toNumber(published);
	const distance = ([a, b]: [Day, Day]): number => (n < toNumber(a) ? toNumber(a) - n : n > toNumber(b) ? n - toNumber(b) : 0);
	// What lies ahead is taken for this year as long as it is less than half a year off: deadlines are news too.
	return distance(here) <= distance(there) ? published.y : published.y - 1;
}

/** Completes a point by the words before it and the day of publication. */
export function complete(p: Point, text: string, at: number, publishedText: string | null): DayInterval | null {
	const published = parseDay(publishedText);
	if (p.y !== null) {
		const days = bounds(p, p.y);
		// Who numbers weeks does not say by which rule.
		return days && interval(days[0], days[1], p.week === null ? 'stated' : 'resolved');
	}
	if (p.clock && p.m === null && p.d === null) return null;
	if (!published) return interval(null, null, 'open');
	if (p.weekday !== null && p.m === null && p.d === null) {
		const said = /(上{1,2}|下{1,2})个?$/u.exec(text.slice(Math.max(0, at - 3), at))?.[1] ?? '';
		const shift = (said.startsWith('上') ? -7 : 7) * said.length;
		const day = plusDays(published, p.weekday - weekday(published) + shift);
		return interval(day, day, 'resolved');
	}
	let full = p;
	let y = relativeYear(text, at, published);
	if (p.m === null && p.d !== null) {
		const month = relativeMonth(text, at, published) ?? { y: published.y, m: p.d > published.d ? published.m - 1 : published.m };
		if (month.m === 0) {
			month.m = 12;
			month.y--;
		}
		full = { ...p, m: month.m };
		y = month.y;
	}
	const nearest = y ?? nearestYear(full, published);
	const days = bounds(full, nearest);
	// 9月以来 has begun, so it is not ahead.
	const begun = y === null && days !== null && text.startsWith('以来', p.to) && toNumber(days[0]) > toNumber(published);
	const past = begun ? bounds(full, nearest - 1) : days;
	return past && interval(past[0], past[1], 'resolved');
}

export function grainOf(p: Point): TimeReading['grain'] {
	if (p.week !== null) return 'week';
	if (p.d !== null || p.weekday !== null) return 'day';
	if (p.clock) return 'clock';
	if (p.part.endsWith('旬')) return 'tenday';
	if (p.m !== null) return 'month';
	if (p.quarter !== null) return 'quarter';
	if (p.half !== null) return 'half';
	return 'year';
}

/** Both ends of a span as one interval; the end lends the beginning its year and month where they are not printed. */
export function join(a: DayInterval | null, b: DayInterval | null): DayInterval | null {
	if (!a || !b) return a ?? b;
	const certainty =
		a.certainty === 'open' || b.certainty === 'open'
			? 'open'
			: a.certainty === 'stated' && b.certainty === 'stated'
				? 'stated'
				: 'resolved';
	return { from: a.from, to: b.to, certainty };
}
