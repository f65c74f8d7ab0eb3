/** Period words of English resolved to days: "last month", "the first half", "since 2021", "so far this year". */
import type { DayInterval } from '../../../contract/model.ts';
import { NO_TRACE } from '../../trace.ts';
import { Board } from './board.ts';
import {
	addMonths,
	aroundDay,
	type Civil,
	civil,
	dayInterval,
	dayNumber,
	dayText,
	halfInterval,
	monthsInterval,
	nearestYear,
	OPEN,
	parseDay,
	quarterInterval,
	weekday,
	yearInterval,
} from './calendar.ts';
import { extractEn } from './index.ts';
import { MONTHS, WEEKDAYS } from './lexicon/time.ts';

const textOf = ({ y, m, d }: Civil): string => dayText(y, m, d);

const ARTICLE = /^(?:the|in|during|over|for|on|of|at|throughout|within|through|this|its|a|an)$/u;
const WHICH: Readonly<Record<string, number>> = {
	this: 0,
	current: 0,
	last: -1,
	previous: -1,
	past: -1,
	preceding: -1,
	prior: -1,
	next: 1,
	coming: 1,
	following: 1,
};

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
	spring: [3, 5],
	summer: [6, 8],
	autumn: [9, 11],
	fall: [9, 11],
};

/** The week (Monday to Sunday), month, quarter, half, year or decade that lies `shift` from the one of `day`. */
function calendarUnit(unit: string, day: Civil, shift: number): DayInterval | null {
	switch (unit) {
		case 'day':
			return aroundDay(day, shift, shift);
		case 'week': {
			const monday = shift * 7 - weekday(day);
			return aroundDay(day, monday, monday + 6);
		}
		case 'weekend': {
			const saturday = shift * 7 - weekday(day) + 5;
			return aroundDay(day, saturday, saturday + 1);
		}
		case 'month': {
			const other = addMonths({ ...day, d: 1 }, shift);
			return monthsInterval(other.y, other.m, other.m, 'resolved');
		}
		case 'quarter': {
			const index = day.y * 4 + Math.floor((day.m - 1) / 3) + shift;
			return quarterInterval(Math.floor(index / 4), (index % 4) + 1, 'resolved');
		}
		case 'half': {
			const index = day.y * 2 + (day.m > 6 ? 1 : 0) + shift;
			return halfInterval(Math.floor(index / 2), (index % 2) + 1, 'resolved');
		}
		case 'year':
			return yearInterval(day.y + shift, 'resolved');
		case 'decade': {
			const first = Math.floor(day.y / 10) * 10 + shift * 10;
			return yearInterval(first, 'resolved', first + 9);
		}
		case 'century': {
			const first = Math.floor((day.y - 1) / 100) * 100 + 1 + shift * 100;
			return yearInterval(first, 'resolved', first + 99);
		}
		default:
			return null;
	}
}

/** Months of the units that run back from a day: "the past year" is no calendar year. */
const RUNNING: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

/** "the past year", "the coming decade": up to the day of publication, or from the day behind it. */
function running(unit: string, today: Civil, ahead: boolean): DayInterval | null {
	if (unit === 'week') return ahead ? aroundDay(today, 1, 7) : aroundDay(today, -6, 0);
	const months = RUNNING[unit];
	if (months === undefined) return null;
	const other = dayNumber(addMonths(today, ahead ? months : -months));
	const day = dayNumber(today);
	const [from, to] = ahead ? [day + 1, other] : [other + 1, day];
	return { from: textOf(civil(from)), to: textOf(civil(to)), certainty: 'resolved' };
}

/** Early, mid and late parts of an interval: its first, middle or last third. */
function part(interval: DayInterval, which: string): DayInterval {
	const from = parseDay(interval.from);
	const to = parseDay(interval.to);
	if (from === null || to === null) return interval;
	const [a, b] = [dayNumber(from), dayNumber(to)];
	const third = Math.floor((b - a + 1) / 3);
	const [x, y] = which === 'early' ? [a, a + third - 1] : which === 'late' ? [b - third + 1, b] : [a + third, b - third];
	return { from: textOf(civil(x)), to: textOf(civil(y)), certainty: 'resolved' };
}

/** Expressions without a number. */
function worded(words: readonly string[], published: Civil | null): DayInterval | null {
	const [a = '', b = '', c = ''] = words;
	const today = published;
	const one = words.length === 1;
	if (one && /^(?:today|tonight|now|yesterday|tomorrow)$/u.test(a)) {
		const shift = a === 'yesterday' ? -1 : a === 'tomorrow' ? 1 : 0;
		return today === null ? OPEN : aroundDay(today, shift, shift);
	}
	if (a === 'so' && b === 'far' && c === '')
		return today === null ? OPEN : { from: null, to: textOf(today), certainty: 'resolved' };
	if (
		(a === 'so' && b === 'far' && words[2] === 'this') ||
		(a === 'year' && b === 'to' && c === 'date') ||
		(a === 'year' && b === 'to' && c === '')
	) {
		const unit = a === 'year' ? 'year' : (words[3] ?? '');
		const whole = today === null ? OPEN : calendarUnit(unit, today, 0);
		return whole === null || today === null ? OPEN : { from: whole.from, to: textOf(today), certainty: 'resolved' };
	}
	if (/^(?:early|late|mid|earlier|later)$/u.test(a) && words.length > 1) {
		const rest = worded(words.slice(1), published);
		return rest === null ? null : rest.certainty === 'open' || a.endsWith('er') ? rest : part(rest, a);
	}
	if (/^(?:start|beginning|end|middle)$/u.test(a)) {
		const rest = worded(
			words.slice(b === 'of' ? 2 : 1).filter((word) => word !== 'the'),
			published,
		);
		if (rest === null || rest.certainty === 'open') return rest;
		const day = a === 'end' ? rest.to : rest.from;
		return a === 'middle' ? part(rest, 'mid') : { from: day, to: day, certainty: 'resolved' };
	}
	const shift = WHICH[a];
	const calendarYear = b === 'fiscal' || b === 'financial' || b === 'calendar' ? c : b;
	if (shift !== undefined) {
		const month = MONTHS.get(calendarYear);
		if (month !== undefined) {
			if (today === null) return OPEN;
			// "Last August" is the last one that is over; "this August" the year's own; "next August" the first to come.
			const y =
				shift === 0 ? today.y : shift < 0 ? (month < today.m ? today.y : today.y - 1) : month > today.m ? today.y : today.y + 1;
			return monthsInterval(y, month, month, 'resolved');
		}
		const day = WEEKDAYS.get(calendarYear);
		if (day !== undefined) {
			if (today === null) return OPEN;
			const ahead = (day - weekday(today) + 7) % 7;
			const back = ahead === 0 ? -7 : ahead - 7;
			const to = shift > 0 ? ahead || 7 : shift < 0 ? back : day - weekday(today);
			return aroundDay(today, to, to);
		}
		const season = seasonOf(calendarYear, today, shift);
		if (season !== null) return season;
		if (calendarUnit(calendarYear, { y: 2000, m: 1, d: 1 }, 0) === null) return null;
		if (today === null) return OPEN;
		const run = (a === 'past' || a === 'coming') && calendarYear === b ? running(b, today, a === 'coming') : null;
		return run ?? calendarUnit(calendarYear, today, shift);
	}
	if (a === 'year' && /^(?:ago|earlier|before)$/u.test(b)) return today === null ? OPEN : calendarUnit('year', today, -1);
	if (/^(?:month|week|quarter|decade)$/u.test(a) && b === 'ago') return today === null ? OPEN : calendarUnit(a, today, -1);
	if (one && WEEKDAYS.has(a)) {
		if (today === null) return OPEN;
		// A bare weekday in a report is the nearest one, and of two the past one.
		const back = (weekday(today) - (WEEKDAYS.get(a) ?? 0) + 7) % 7;
		return aroundDay(today, -back, -back);
	}
	if (one && MONTHS.has(a)) {
		if (today === null) return OPEN;
		const month = MONTHS.get(a) ?? 1;
		const y = nearestYear(today, month, 15);
		return monthsInterval(y, month, month, 'resolved');
	}
	return one ? seasonOf(a, today, 0) : null;
}

function seasonOf(word: string, today: Civil | null, shift: number): DayInterval | null {
	const months = SEASONS[word];
	if (months === undefined) return null;
	if (today === null) return OPEN;
	const y = today.y + (shift < 0 && months[1] < today.m ? 0 : shift);
	return monthsInterval(y, months[0], months[1], 'resolved');
}

/** The interval of the first time figure in `text` that spans it but for small words. */
function figured(text: string, published: string | null): DayInterval | null {
	const { figures } = extractEn(text, { paragraphKind: 'body', published, trace: NO_TRACE });
	const time = figures.find((figure) => figure.kind === 'time' && figure.time !== null && figure.time.grain !== 'clock');
	return time === undefined ? null : (time.time?.interval ?? OPEN);
}

/**
 * The days that a period expression covers. Null where `text` is no expression of time; certainty "open" where it is one
 * but cannot be pinned down (no publication day, or too vague). `published` is a day text or null.
 */
export function resolveTimeEn(text: string, published: string | null): DayInterval | null {
	const board = new Board(text.trim(), { paragraphKind: 'body', published, trace: NO_TRACE });
	let words = board.tokens.filter((token) => token.kind !== 'mark').map((token) => token.lower);
	while (words.length > 1 && ARTICLE.test(words[0] ?? '') && !(words[0] === 'this' && words.length <= 3)) words = words.slice(1);
	const day = parseDay(published);
	const head = words[0] ?? '';
	if (/^(?:since|from|after|until|till|by|before|as|up)$/u.test(head) && words.length > 1) {
		const skip =
			head === 'as' ? (words[1] === 'of' ? 2 : 0) : head === 'up' ? (words[1] === 'to' || words[1] === 'until' ? 2 : 0) : 1;
		if (skip === 0) return null;
		const rest = text.trim().split(/\s+/u).slice(skip).join(' ');
		const inner = resolveTimeEn(rest, published);
		if (inner === null) return null;
		if (inner.certainty === 'open') return OPEN;
		const to = day === null ? null : textOf(day);
		if (head === 'since') return { from: inner.from, to, certainty: inner.certainty };
		if (head === 'from')
			return inner.from !== inner.to && /\bto\b|\bthrough\b|[-–]/u.test(rest)
				? inner
				: { from: inner.from, to: null, certainty: inner.certainty };
		if (head === 'after') return { from: next(inner.to, 1), to: null, certainty: inner.certainty };
		if (head === 'before') return { from: null, to: next(inner.from, -1), certainty: inner.certainty };
		return { from: null, to: inner.to, certainty: inner.certainty };
	}
	return worded(words, day) ?? figured(text, published);
}

function next(day: string | null, shift: number): string | null {
	const parsed = parseDay(day);
	return parsed === null ? null : (dayIntervalOf(civil(dayNumber(parsed) + shift)).from ?? null);
}

const dayIntervalOf = ({ y, m, d }: Civil): DayInterval => dayInterval(y, m, d, 'resolved');
