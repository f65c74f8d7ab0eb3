/** Dates, years, periods: figures that say when. What they mean in days is worked out in dates.ts. */
import type { TimeReading } from '../../../../contract/model.ts';
import { type Day, interval, monthEnd, parseDay, plusDays, plusMonths } from '../calendar.ts';
import { isHan, skipBlanks } from '../chars.ts';
import { complete, grainOf, join, type Point, readPoint, relativeYear } from '../dates.ts';
import { matchAt } from '../match.ts';
import { readNumeral } from '../numeral.ts';
import type { Attach, Mention, View } from '../types.ts';

/** A mention turned into a time; without a value unless one is given. */
function timeOf(m: Mention, from: number, to: number, time: TimeReading, piece: string): Mention {
	return {
		...m,
		from,
		to,
		unitTo: to,
		kind: 'time',
		low: null,
		high: null,
		precision: null,
		unit: '',
		unitClass: 'year',
		range: false,
		modifier: 'exact',
		modifierText: '',
		time,
		verdict: null,
		piece,
	};
}

const JOINT = /\s?(?:至|到|—{1,2}|–|-|~|～|―)\s?/y;
const LIST_JOINT = /\s?(?:至|到|—{1,2}|–|-|~|～|―|、)\s?/y;
const DAYTIME = /(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜|当晚|昨晚|今晚|日|[早晚])\s?$/u;
const HISTORY = /(?:的?历史|前的|之久|来的|的文明|的建城)/y;

/** Whether the point read at the mention is one: 三点要求 and 2000年历史 are not. */
function isPoint(p: Point, text: string, at: number): boolean {
	if (p.clock && p.m === null && p.d === null) {
		const printed = text.slice(at, p.to);
		if (printed.includes('点') && !/[分半刻整许钟]/u.test(printed) && !DAYTIME.test(text.slice(Math.max(0, at - 3), at)))
			return false;
		if (/^[一二三四五六七八九]时$/u.test(printed) && !DAYTIME.test(text.slice(Math.max(0, at - 3), at))) return false;
	}
	if (p.bareYear && matchAt(HISTORY, text, p.to)) return false;
	if (
		/^[一二三四五六七八九十两]+\s?日$/u.test(text.slice(at, p.to)) &&
		p.m === null &&
		isHan(text[p.to]) &&
		!/[上下晚凌早在电讯的]/u.test(text[p.to] ?? '')
	)
		return false;
	return true;
}

/** What may stand behind the first number of a date; every other number is spared the patterns. */
const DATE_FOLLOWS = new Set('年月日时点季:：-/.—–―~～至到、');

export const dates = {
	id: 'dates',
	type: 'attach',
	why: 'A date is vouched for like any other figure, and every other figure hangs on one.',
	examples: [
		{
			text: '2019年7月3日上午9时30分开工。',
			figures: [{ text: '2019年7月3日上午9时30分', kind: 'time', value: null, unit: '', interval: '2019-07-03/2019-07-03' }],
		},
		{
			text: '2018年产量为35吨。',
			figures: [{ text: '2018年', value: '2018', unit: '年', interval: '2018-01-01/2018-12-31' }, { text: '35吨' }],
		},
		{
			text: '11月28日至12月6日举行。',
			published: '2021-12-10',
			figures: [{ text: '11月28日至12月6日', value: null, interval: '2021-11-28/2021-12-06' }],
		},
		{ text: '12月25日发布。', published: '2022-01-08', figures: [{ text: '12月25日', interval: '2021-12-25/2021-12-25' }] },
		{
			text: '1—5月份，出口额增长8%。',
			published: '2020-06-15',
			figures: [{ text: '1—5月份', interval: '2020-01-01/2020-05-31' }, { text: '8%' }],
		},
		{
			text: '三季度回升，二〇一七年为最低。',
			published: '2020-06-15',
			figures: [
				{ text: '三季度', value: null },
				{ text: '二〇一七年', value: '2017' },
			],
		},
		{
			text: '提出三点要求，15日公布。',
			figures: [
				{ text: '三点', kind: 'count' },
				{ text: '15日', kind: 'time' },
			],
		},
		{ text: '7、8月份降雨偏多。', figures: [{ text: '7、8月份', kind: 'time' }] },
		{ text: '2月30日停电。', figures: [{ text: '2月30日', kind: 'time', interval: null }] },
		{ text: '发布于2020-05-06 18:20', figures: [{ text: '2020-05-0618:20', kind: 'time', interval: '2020-05-06/2020-05-06' }] },
	],
	attach(m, { text, context }) {
		if (m.numeral === null || m.numeral.inner || !DATE_FOLLOWS.has(text[skipBlanks(text, m.numeral.to)] ?? '')) return null;
		// 第三季度 is a time; any other ordinal is not.
		const ordinal = text[m.from - 1] === '第';
		let from = ordinal ? m.from - 1 : m.from;
		const first = readPoint(text, m.from);
		if (ordinal && first?.quarter == null) return null;
		if (first?.bareYear && text.endsWith('公元前', m.from)) return null;
		if (first && isPoint(first, text, m.from)) {
			if (first.quarter !== null && first.y === null && text[from - 1] === '前') from--;
			let days = complete(first, text, from, context.published);
			if (text[from] === '前' && days?.from) days = { ...days, from: `${days.from.slice(0, 4)}-01-01` };
			let to = first.to;
			const joint = matchAt(JOINT, text, first.to);
			const second = joint && readPoint(text, first.to + joint[0].length);
			if (joint && second && isPoint(second, text, first.to + joint[0].length)) {
				to = second.to;
				days = join(days, complete(inherit(second, first), text, from, context.published));
			}
			const out = timeOf(m, from, to, { grain: to === first.to ? grainOf(first) : 'span', interval: days }, 'dates');
			if (!first.bareYear || to !== first.to) return out;
			const value = { n: BigInt(first.y ?? 0), d: 1n };
			return { ...out, low: value, high: value, precision: { n: 1n, d: 1n }, unit: '年' };
		}
		return bareStart(m, text, context.published);
	},
} as const satisfies Attach;

/** 9月15日至20日: the second point takes what it does not print from the first. */
function inherit(second: Point, first: Point): Point {
	return {
		...second,
		y: second.y ?? first.y,
		m: second.m ?? (second.d !== null ? first.m : null),
	};
}

/** 1—8月, 15至20日, 2022-2025年: the first half of the span is a bare number. */
function bareStart(m: Mention, text: string, published: string | null): Mention | null {
	if (m.numeral === null || m.unit !== '' || m.numeral.scale > 0) return null;
	const joint = matchAt(LIST_JOINT, text, m.numeral.to);
	if (!joint || m.low === null || m.low !== m.high || m.low.d !== 1n) return null;
	const at = m.numeral.to + joint[0].length;
	const second = readPoint(text, at);
	if (!second || second.clock || !isPoint(second, text, at)) return null;
	const n = Number(m.low.n);
	if (second.bareYear || (second.y !== null && second.m === null)) {
		if (n < 1000 || second.y === null || joint[0].includes('、')) return null;
		const low = { n: BigInt(n), d: 1n };
		const high = { n: BigInt(second.y), d: 1n };
		const days = interval({ y: n, m: 1, d: 1 }, monthEnd(second.y, 12), 'stated');
		return { ...timeOf(m, m.from, second.to, { grain: 'span', interval: days }, 'dates'), low, high, range: true, unit: '年' };
	}
	if (second.m !== null && second.y === null && second.d === null) {
		if (n < 1 || n > 12) return null;
		const head = complete({ ...second, m: n, part: '' }, text, m.from, published);
		const tail = complete({ ...second, y: yearOf(head) }, text, m.from, published);
		return timeOf(m, m.from, second.to, { grain: 'span', interval: restate(join(head, tail), published) }, 'dates');
	}
	if (second.d !== null && second.m === null) {
		if (n < 1 || n > 31) return null;
		const tail = complete(second, text, m.from, published);
		const head = tail?.from ? { ...tail, from: `${tail.from.slice(0, 8)}${String(n).padStart(2, '0')}` } : tail;
		return timeOf(m, m.from, second.to, { grain: 'span', interval: head }, 'dates');
	}
	return null;
}

const yearOf = (days: ReturnType<typeof complete>): number | null => (days?.from ? Number(days.from.slice(0, 4)) : null);
/** What the day of publication completed is resolved, even where its second half took over a year. */
const restate = (days: ReturnType<typeof join>, published: string | null): ReturnType<typeof join> =>
	days && { ...days, certainty: published ? 'resolved' : 'open' };

const HALF = /半年(?!度?报|报)(?:度)?/y;

export const halfYears = {
	id: 'half-years',
	type: 'attach',
	why: '上半年 names six months of a year.',
	examples: [
		{
			text: '今年上半年接待游客80万人次。',
			published: '2021-07-20',
			figures: [{ text: '上半年', kind: 'time', value: null, interval: '2021-01-01/2021-06-30' }, { text: '80万人次' }],
		},
		{ text: '耗时半年完成。', figures: [{ text: '半年', kind: 'measure', value: '0.5', unit: '年' }] },
	],
	attach(m, { text, context }) {
		if (m.numeral?.form !== 'half') return null;
		const side = text[m.from - 1] ?? '';
		if (!/[上下前后]/u.test(side)) return null;
		const found = matchAt(HALF, text, m.from);
		if (!found) return null;
		const half = side === '上' || side === '前' ? 1 : 2;
		const point: Point = {
			to: m.from + found[0].length,
			y: null,
			m: null,
			d: null,
			part: '',
			quarter: null,
			half,
			weekday: null,
			clock: false,
			bareYear: false,
		};
		// 2021年上半年: the year is a mention of its own and was read with its half there; here only words stand before.
		const days = complete(point, text, m.from - 1, context.published);
		return timeOf(m, m.from - 1, point.to, { grain: 'half', interval: days }, 'half-years');
	},
} as const satisfies Attach;

const DECADES = /(?:[1-9]0|[一二三四五六七八九]{1,3}十)\s?年代(?:初期|末期|中期|中后期|初|末|中|后期)?/y;
const CENTURY =
	/(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?世纪(?!经济|报道|金源|城|佳缘|华通|大道|广场|公园|联华|星源|鼎利)(?:\s?(?<decade>[1-9]0|[一二三四五六七八九]{1,3}十)\s?年代)?(?:初期|末期|中期|中叶|初|末|上半叶|下半叶|中后期)?/y;

export const decades = {
	id: 'decades',
	type: 'attach',
	why: 'Decades and centuries are periods.',
	examples: [
		{
			text: '厂房建于上世纪六七十年代。',
			figures: [{ text: '上世纪六七十年代', kind: 'time', value: null, interval: '1960-01-01/1979-12-31' }],
		},
		{ text: '20世纪90年代末建成。', figures: [{ text: '20世纪90年代末', kind: 'time', interval: '1990-01-01/1999-12-31' }] },
		{ text: '80年代有过3次改建。', figures: [{ text: '80年代', kind: 'time' }, { text: '3次' }] },
	],
	attach(m, { text }) {
		if (m.numeral === null || !'世年'.includes(text[skipBlanks(text, m.numeral.to)] ?? '无')) return null;
		const century = matchAt(CENTURY, text, m.from);
		if (century) {
			const n = readNumeral(text, m.from);
			const start = n?.low ? (Number(n.low.n) - 1) * 100 : null;
			if (start === null || start < 0 || start > 2900) return null;
			const decade = century.groups?.['decade'];
			const to = m.from + century[0].length;
			if (decade === undefined) {
				const days = interval({ y: start + 1, m: 1, d: 1 }, { y: start + 100, m: 12, d: 31 }, 'stated');
				return timeOf(m, m.from, to, { grain: 'era', interval: days }, 'decades');
			}
			return timeOf(m, m.from, to, { grain: 'decade', interval: decadeDays(start, decade, 'stated') }, 'decades');
		}
		const found = matchAt(DECADES, text, m.from);
		if (!found) return null;
		const lead = /(?:上个?|本)世纪\s?$/u.exec(text.slice(Math.max(0, m.from - 5), m.from));
		const from = m.from - (lead ? lead[0].length : 0);
		const base = lead?.[0].startsWith('本') ? 2000 : 1900;
		const days = decadeDays(base, found[0].slice(0, found[0].indexOf('年')).trim(), lead ? 'stated' : 'resolved');
		return timeOf(m, from, m.from + found[0].length, { grain: 'decade', interval: days }, 'decades');
	},
} as const satisfies Attach;

function decadeDays(base: number, decade: string, certainty: 'stated' | 'resolved'): TimeReading['interval'] {
	const n = readNumeral(decade, 0);
	if (!n?.low || !n.high) return null;
	return interval({ y: base + Number(n.low.n), m: 1, d: 1 }, { y: base + Number(n.high.n) + 9, m: 12, d: 31 }, certainty);
}

const PLAN =
	/(?<n>十[一二三四五六七八九]?|[一二三四五六七八九])五(?<close>[”"'’」]?)(?<tail>末|初|期间|时期|中期|以来|开局|收官)?/y;

export const plans = {
	id: 'five-year-plans',
	type: 'attach',
	why: '“十四五” is a period of five years, and targets hang on its end.',
	examples: [
		{
			text: '“十三五”末用水量降至60立方米。',
			figures: [{ text: '“十三五”末', kind: 'time', value: null, interval: '2020-01-01/2020-12-31' }, { text: '60立方米' }],
		},
		{
			text: '“十二五”期间新建公路800公里。',
			figures: [{ text: '“十二五”', kind: 'time', interval: '2011-01-01/2015-12-31' }, { text: '800公里' }],
		},
	],
	attach(m, { text }) {
		if (m.numeral === null || (text[m.numeral.to - 1] !== '五' && text[m.numeral.to] !== '五')) return null;
		const found = matchAt(PLAN, text, m.from);
		if (!found) return null;
		const opened = /[“"'‘「]/u.test(text[m.from - 1] ?? '');
		const closed = found.groups?.['close'] !== '';
		if (opened !== closed || (!opened && !found.groups?.['tail'])) return null;
		const n = readNumeral(found.groups?.['n'] ?? '', 0);
		if (!n?.low) return null;
		const number = Number(n.low.n);
		// The third plan began in 1966, three years after the second had ended.
		const start = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
		const tail = found.groups?.['tail'] ?? '';
		const keep = tail === '末' || tail === '初' ? tail.length : 0;
		const from = opened ? m.from - 1 : m.from;
		const to = m.from + found[0].length - (tail.length - keep);
		const years = tail === '末' ? [start + 4, start + 4] : tail === '初' ? [start, start] : [start, start + 4];
		const days = interval({ y: years[0] ?? start, m: 1, d: 1 }, { y: years[1] ?? start, m: 12, d: 31 }, 'stated');
		return timeOf(m, from, to, { grain: 'span', interval: days }, 'five-year-plans');
	},
} as const satisfies Attach;

const SEASON =
	/(?<a>(?:19|20)\d{2})\s?[-–—/~～]\s?(?<b>(?:19|20)?\d{2})(?!\d|\s?[-/.]\d|[万亿%])\s?(?<tail>赛季|雪季|冰雪季|供暖季|采暖季|学年|年度|财年|榨季|财政年度|跨年)?(?![\u4e00-\u9fff\d%])?/y;

export const seasons = {
	id: 'seasons',
	type: 'attach',
	why: 'A season or school year is one period over two calendar years, not two numbers.',
	examples: [
		{
			text: '2016-17赛季共进球31个。',
			figures: [
				{ text: '2016-17赛季', kind: 'time', low: '2016', high: '2017', interval: '2016-01-01/2017-12-31' },
				{ text: '31个' },
			],
		},
		{ text: '2020—2021学年招生600人。', figures: [{ text: '2020—2021学年', kind: 'time' }, { text: '600人' }] },
	],
	attach(m, { text }) {
		if (!/[12]/u.test(text[m.from] ?? '')) return null;
		const found = matchAt(SEASON, text, m.from);
		if (!found) return null;
		const a = Number(found.groups?.['a']);
		const printed = found.groups?.['b'] ?? '';
		const b = printed.length === 2 ? Math.floor(a / 100) * 100 + Number(printed) : Number(printed);
		const tail = found.groups?.['tail'];
		if (
			b <= a ||
			(tail === undefined && (b !== a + 1 || /[年\u4e00-\u9fff]/u.test(text[m.from + found[0].trimEnd().length] ?? '')))
		)
			return null;
		const to = m.from + found[0].trimEnd().length;
		const days = interval({ y: a, m: 1, d: 1 }, { y: b, m: 12, d: 31 }, 'stated');
		const out = timeOf(m, m.from, to, { grain: 'span', interval: days }, 'seasons');
		return { ...out, low: { n: BigInt(a), d: 1n }, high: { n: BigInt(b), d: 1n }, range: true };
	},
} as const satisfies Attach;

const WEEK = /[一二三四五六](?!周|年|岁|边|围|期|转|天一|次)/y;

export const weekdays = {
	id: 'weekdays',
	type: 'attach',
	why: 'A weekday is a time, and must fit its date.',
	examples: [
		{ text: '星期五起降价3元。', figures: [{ text: '星期五', kind: 'time', value: null }, { text: '3元' }] },
		{
			text: '每周一至周五开放。',
			figures: [
				{ text: '周一', kind: 'time' },
				{ text: '周五', kind: 'time' },
			],
		},
	],
	attach(m, { text, context }) {
		if (!/[期拜周]/u.test(text[m.from - 1] ?? '')) return null;
		const lead = /(?:星期|礼拜|周)\s?$/u.exec(text.slice(Math.max(0, m.from - 3), m.from));
		if (!lead || !matchAt(WEEK, text, m.from)) return null;
		const before = text[m.from - lead[0].length - 1] ?? '';
		if (lead[0].startsWith('周') && /[0-9一二两三四五六七八九十个几多四圆姓老小]/u.test(before)) return null;
		if (lead[0].startsWith('周') && !/[，。、；至到（）()\s的上下午晚起前后开举召将为在和及]|$/u.test(text[m.from + 1] ?? '，'))
			return null;
		const n = '一二三四五六'.indexOf(text[m.from] ?? '') + 1;
		const point: Point = {
			to: m.from + 1,
			y: null,
			m: null,
			d: null,
			part: '',
			quarter: null,
			half: null,
			weekday: n,
			clock: false,
			bareYear: false,
		};
		const from = m.from - lead[0].length;
		return timeOf(m, from, m.from + 1, { grain: 'day', interval: complete(point, text, from, context.published) }, 'weekdays');
	},
} as const satisfies Attach;

const LUNAR = /(?:(?:农历|阴历|旧历)\s?(?:(?:[正腊冬]|闰?[一二三四五六七八九十]{1,2})月)?|[正腊]月)(?:初|廿)?$/u;
const LUNAR_DAY =
	/[一二三四五六七八九十廿卅]{1,3}(?!\s?[个名位户家所项件条人次年元岁万亿])(?:月(?:初|廿)?[一二三四五六七八九十]{1,3})?/y;

export const lunar = {
	id: 'lunar-dates',
	type: 'attach',
	why: 'A day of the lunar calendar is a date whose day in ours is open.',
	examples: [
		{
			text: '农历八月十五前后，客流达3万人次。',
			figures: [{ text: '农历八月十五', kind: 'time', value: null, interval: null }, { text: '3万人次' }],
		},
		{ text: '正月初三起放映。', figures: [{ text: '正月初三', kind: 'time' }] },
	],
	attach(m, { text }) {
		if (!/[历月初廿]/u.test(text[m.from - 1] ?? '')) return null;
		const lead = LUNAR.exec(text.slice(Math.max(0, m.from - 9), m.from));
		const found = lead && matchAt(LUNAR_DAY, text, m.from);
		if (!lead || !found) return null;
		return timeOf(m, m.from - lead[0].length, m.from + found[0].length, { grain: 'day', interval: null }, 'lunar-dates');
	},
} as const satisfies Attach;

const PERIOD_UNIT =
	/^(?:年|年度|个?月|天|日|周|个?季度|个?星期|个?礼拜|个?年头|个?世纪|个?工作日|个?学期|个?交易日|周年|个?自然日)$/u;
const LOOKING_BACK = /(?:最近|过去的?|此前的?|近|前|头)\s?$/u;
const LOOKING_AHEAD = /(?:未来的?|今后的?|此后的?|往后|接下来的?|随后的?)\s?$/u;
const BEFORE_FRONT = /[目以之日此提当眼面门空跟产史支车学]$|[0-9一二三四五六七八九十几数多两]个?[年月天周]$/u;
/** Verbs of spending time: what follows them is a stretch, however near. */
const SPENT = /[有了达已将历经长距时隔过续行是约附靠亲]$/u;

/** 从业近20年 is about twenty years of work; 全省近五年新增 is a period. */
function isStretch(before: string, text: string, to: number): boolean {
	if (SPENT.test(before)) return true;
	if (/^的?(?:历史|时间|经验|工龄|党龄|光阴)/u.test(text.slice(to, to + 4))) return true;
	return (
		isHan(before.at(-1)) &&
		!/[在从对以据]$/u.test(before) &&
		(text[to] === undefined || /[，。；、！？的”"）)]/u.test(text[to] ?? ''))
	);
}

const BEHIND =
	/(?<in>内|以内|之内)(?![容部涵需置外陆地科人])|(?<since>来(?!自|到|访|看|说|源|的人)|以来|间(?!隔|接)|期间|里)|(?<point>前|后|之前|之后|以前|以后)(?!\d|[三五八十]名|往|赴|来|期|景|续|面|台)/y;

export const periods = {
	id: 'periods',
	type: 'attach',
	why: 'So many years up to now, or from now, are a period; so many years of doing something are a measure.',
	examples: [
		{
			text: '近三年来新增用户700万户。',
			published: '2021-06-30',
			figures: [
				{ text: '近三年', kind: 'time', value: '3', unit: '年', modifier: 'exact', interval: '2018-07-01/2021-06-30' },
				{ text: '700万户' },
			],
		},
		{
			text: '前7个月出口下降4%。',
			published: '2020-08-20',
			figures: [{ text: '前7个月', kind: 'time', value: '7', unit: '个月', interval: '2020-01-01/2020-07-31' }, { text: '4%' }],
		},
		{ text: '可追溯到公元前1200年。', figures: [{ text: '公元前1200年', kind: 'time', value: null }] },
		{ text: '须在3年内建成。', figures: [{ text: '3年内', kind: 'time', value: '3', unit: '年', modifier: 'atmost' }] },
		{
			text: '从业近20年，连续8年获奖。',
			figures: [
				{ text: '近20年', kind: 'measure', modifier: 'about' },
				{ text: '8年', kind: 'measure' },
			],
		},
		{
			text: '未来五年投资90亿元。',
			published: '2021-06-30',
			figures: [{ text: '未来五年', kind: 'time', value: '5', interval: '2021-06-30/2026-06-29' }, { text: '90亿元' }],
		},
	],
	attach(m, { text, context }) {
		if (m.unitClass !== 'year' && m.unitClass !== 'duration' && m.unitClass !== 'day' && m.unitClass !== 'month') return null;
		if (m.numeral === null || m.numeral.form === 'half' || !PERIOD_UNIT.test(m.unit) || (m.kind === 'time' && m.piece !== 'scan'))
			return null;
		const before = text.slice(Math.max(0, m.from - 4), m.from);
		const behind = matchAt(BEHIND, text, m.unitTo);
		if (before.endsWith('公元前') && m.unit === '年')
			return timeOf(m, m.from - 3, m.unitTo, { grain: 'year', interval: null }, 'periods');
		const ahead = LOOKING_AHEAD.exec(before);
		let back = LOOKING_BACK.exec(before);
		const rest = back ? before.slice(0, back.index) : '';
		if (back && /^前|^头/u.test(back[0]) && BEFORE_FRONT.test(rest)) back = null;
		if (back?.[0].startsWith('近') && !behind?.groups?.['since'] && isStretch(rest, text, m.unitTo)) back = null;
		if (m.unit === '日' && !back && !ahead && !behind) return null;
		if (m.unit === '月' && !back) return null;
		if (!back && !ahead && !behind) return null;
		const lead = ahead ?? back;
		const from = m.from - (lead ? lead[0].length : 0);
		const within = behind?.groups?.['in'];
		const to = within && !lead ? m.unitTo + within.length : m.unitTo;
		const out = timeOf(
			m,
			from,
			to,
			{ grain: 'span', interval: spanOf(m, lead?.[0].trim() ?? '', behind?.groups ?? {}, text, context) },
			'periods',
		);
		const single = m.low !== null && m.high === m.low;
		return {
			...out,
			low: m.low,
			high: m.high,
			precision: single ? { n: 1n, d: 1n } : null,
			unit: m.unit,
			modifier: within && !lead ? 'atmost' : m.modifier,
			modifierText: within && !lead ? within : m.modifierText,
		};
	},
} as const satisfies Attach;

function spanOf(
	m: Mention,
	lead: string,
	behind: Record<string, string | undefined>,
	text: string,
	context: View['context'],
): TimeReading['interval'] {
	const published = parseDay(context.published);
	if (!published) return interval(null, null, 'open');
	if (m.low === null || m.low !== m.high || m.low.d !== 1n) return interval(null, null, 'open');
	const n = Number(m.low.n);
	if (n > 3000) return null;
	if (/^[前头]/u.test(lead) && /月|季/u.test(m.unit)) {
		const months = /季/u.test(m.unit) ? n * 3 : n;
		if (months > 12) return interval(null, null, 'open');
		const y = relativeYear(text, m.from - lead.length, published) ?? published.y;
		return interval({ y, m: 1, d: 1 }, monthEnd(y, months), 'resolved');
	}
	const shift = (sign: 1 | -1): Day => {
		if (/年|世纪/u.test(m.unit)) return plusMonths(published, sign * n * (m.unit.includes('世纪') ? 1200 : 12));
		if (/季/u.test(m.unit)) return plusMonths(published, sign * n * 3);
		if (/月/u.test(m.unit)) return plusMonths(published, sign * n);
		return plusDays(published, sign * n * (/周$|星期|礼拜/u.test(m.unit) ? 7 : 1));
	};
	if (/未来|今后|此后|往后|接下来|随后/u.test(lead)) return interval(published, plusDays(shift(1), -1), 'resolved');
	if (/近|过去|此前/u.test(lead) || behind['since']) return interval(plusDays(shift(-1), 1), published, 'resolved');
	return interval(null, null, 'open');
}
