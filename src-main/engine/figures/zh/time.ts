/** Words and expressions of time as days, for the periods of claims. */
import type { DayInterval } from '../../../contract/model.ts';
import { NO_TRACE } from '../../trace.ts';
import { type Day, interval, monthEnd, monthStart, parseDay, plusDays, plusMonths, weekday } from '../calendar.ts';
import { extractZh } from './index.ts';

type Resolve = (published: Day) => [Day | null, Day | null];

const year =
	(offset: number): Resolve =>
	(p) => [monthStart(p.y + offset, 1), monthEnd(p.y + offset, 12)];
const month =
	(offset: number): Resolve =>
	(p) => {
		const m = plusMonths({ ...p, d: 1 }, offset);
		return [m, monthEnd(m.y, m.m)];
	};
const day =
	(offset: number): Resolve =>
	(p) => {
		const d = plusDays(p, offset);
		return [d, d];
	};
const week =
	(offset: number): Resolve =>
	(p) => {
		const monday = plusDays(p, 1 - weekday(p) + 7 * offset);
		return [monday, plusDays(monday, 6)];
	};
const quarter =
	(offset: number): Resolve =>
	(p) => {
		const first = plusMonths({ y: p.y, m: Math.floor((p.m - 1) / 3) * 3 + 1, d: 1 }, 3 * offset);
		const last = plusMonths(first, 2);
		return [first, monthEnd(last.y, last.m)];
	};
const half =
	(offset: number, which: 1 | 2): Resolve =>
	(p) => [monthStart(p.y + offset, which === 1 ? 1 : 7), monthEnd(p.y + offset, which === 1 ? 6 : 12)];
/** Up to publication, from a day that nobody says. */
const untilNow: Resolve = (p) => [null, p];
const soFar: Resolve = (p) => [monthStart(p.y, 1), p];
const years =
	(n: number): Resolve =>
	(p) => [plusDays(plusMonths(p, -12 * n), 1), p];

const WORDS: readonly (readonly [string, Resolve | null])[] = [
	['今年以来', soFar],
	['今年来', soFar],
	['年初以来', soFar],
	['今年上半年', half(0, 1)],
	['今年下半年', half(0, 2)],
	['去年上半年', half(-1, 1)],
	['去年下半年', half(-1, 2)],
	['去年底', (p) => [monthStart(p.y - 1, 12), monthEnd(p.y - 1, 12)]],
	['去年年底', (p) => [monthStart(p.y - 1, 12), monthEnd(p.y - 1, 12)]],
	['上年末', (p) => [monthStart(p.y - 1, 12), monthEnd(p.y - 1, 12)]],
	['去年末', (p) => [monthStart(p.y - 1, 12), monthEnd(p.y - 1, 12)]],
	['今年底', (p) => [monthStart(p.y, 12), monthEnd(p.y, 12)]],
	['今年年底', (p) => [monthStart(p.y, 12), monthEnd(p.y, 12)]],
	['年底', (p) => [monthStart(p.y, 12), monthEnd(p.y, 12)]],
	['年末', (p) => [monthStart(p.y, 12), monthEnd(p.y, 12)]],
	['今年初', (p) => [monthStart(p.y, 1), monthEnd(p.y, 3)]],
	['今年年初', (p) => [monthStart(p.y, 1), monthEnd(p.y, 3)]],
	['年初', (p) => [monthStart(p.y, 1), monthEnd(p.y, 3)]],
	['今年', year(0)],
	['本年度', year(0)],
	['本年', year(0)],
	['去年同期', null],
	['上年同期', null],
	['去年', year(-1)],
	['上年度', year(-1)],
	['上一年', year(-1)],
	['上年', year(-1)],
	['前年', year(-2)],
	['明年', year(1)],
	['后年', year(2)],
	['上半年', half(0, 1)],
	['下半年', half(0, 2)],
	['本季度', quarter(0)],
	['上季度', quarter(-1)],
	['上个季度', quarter(-1)],
	['下季度', quarter(1)],
	['本月', month(0)],
	['上个月', month(-1)],
	['上月', month(-1)],
	['下个月', month(1)],
	['下月', month(1)],
	['本周', week(0)],
	['这周', week(0)],
	['上周', week(-1)],
	['下周', week(1)],
	['今日', day(0)],
	['今天', day(0)],
	['当日', day(0)],
	['当天', day(0)],
	['昨日', day(-1)],
	['昨天', day(-1)],
	['昨晚', day(-1)],
	['昨夜', day(-1)],
	['昨', day(-1)],
	['今晨', day(0)],
	['今早', day(0)],
	['今晚', day(0)],
	['前日', day(-2)],
	['前天', day(-2)],
	['明日', day(1)],
	['明天', day(1)],
	['后天', day(2)],
	['截至目前', untilNow],
	['截止目前', untilNow],
	['截至发稿', untilNow],
	['到目前为止', untilNow],
	['迄今为止', untilNow],
	['迄今', untilNow],
	['至今', untilNow],
	['目前', untilNow],
	['当前', untilNow],
	['现在', untilNow],
	['如今', untilNow],
	['眼下', untilNow],
	['近日', (p) => [plusDays(p, -14), p]],
	['日前', (p) => [plusDays(p, -14), p]],
	['一年来', years(1)],
	['近年来', null],
	['近年', null],
	['多年来', null],
	['历年', null],
	['当年', null],
	['同期', null],
];
const BY_LENGTH = [...WORDS].sort((a, b) => b[0].length - a[0].length);
const SUNDAY = /([本上下这]?)个?(?:周|星期|礼拜)[日天]/u;
const WEEKS: Readonly<Record<string, number>> = { 上: -1, 下: 1 };
const UP_TO = /^(?:截至|截止到?|到|至|直到)/u;

/**
 * The days that an expression of time means, resolved against the day of publication ("2022-08-11"). An expression that
 * says when but not which days (近年来, or any relative word without a publication day) is open; null means that the
 * text holds no expression of time at all. 截至 … runs from an unknown beginning to the end of what follows.
 */
export function resolveTimeZh(text: string, published: string | null): DayInterval | null {
	const clean = text.replaceAll(/\s/gu, '');
	const today = parseDay(published);
	const capped = (found: DayInterval): DayInterval =>
		UP_TO.test(clean) && found.certainty !== 'open' ? { ...found, from: null } : found;
	const time = extractZh(clean, { paragraphKind: 'body', published, trace: NO_TRACE }).figures.find((f) => f.kind === 'time');
	// 今晨6时: the hour is printed, and the word says on which day.
	const hour = time?.time?.grain === 'clock' && !time.time.interval;
	if (time?.time && !hour) {
		if (/^(?:以来|至今|起)/u.test(clean.slice(time.to)) && time.time.interval?.from && time.piece === 'dates')
			return { from: time.time.interval.from, to: published, certainty: published ? 'resolved' : 'open' };
		return capped(time.time.interval ?? interval(null, null, 'open'));
	}
	const sunday = SUNDAY.exec(clean)?.[1];
	if (sunday !== undefined) {
		// 周日 alone may be the last or the next.
		if (today === null || sunday === '') return interval(null, null, 'open');
		const day = plusDays(today, 7 - weekday(today) + 7 * (WEEKS[sunday.charAt(0)] ?? 0));
		return capped(interval(day, day, 'resolved'));
	}
	for (const [word, resolve] of BY_LENGTH) {
		if (!clean.includes(word)) continue;
		if (resolve === null || today === null) return interval(null, null, 'open');
		const [from, to] = resolve(today);
		return capped(interval(from, to, 'resolved'));
	}
	return hour ? capped(interval(null, null, 'open')) : null;
}
