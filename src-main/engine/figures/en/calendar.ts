/** Days of the proleptic Gregorian calendar as text ("2022-08-12") and as day numbers; no clock, no time zone. */
import type { DayInterval } from '../../../contract/model.ts';

export interface Civil {
	y: number;
	m: number;
	d: number;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export const dayText = (y: number, m: number, d: number): string => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;

export const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

export function daysInMonth(y: number, m: number): number {
	return m === 2 ? (isLeap(y) ? 29 : 28) : m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

export const isDay = (y: number, m: number, d: number): boolean => m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);

/** Days since 1970-01-01 (Hinnant's days_from_civil: years start in March, so that the leap day is the last). */
export function dayNumber({ y, m, d }: Civil): number {
	const year = m <= 2 ? y - 1 : y;
	const era = Math.floor(year / 400);
	const ofEra = year - era * 400;
	const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
	return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The inverse of {@link dayNumber}. */
export function civil(n: number): Civil {
	const z = n + 719468;
	const era = Math.floor(z / 146097);
	const ofEra = z - era * 146097;
	const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
	const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
	const mp = Math.floor((5 * ofYear + 2) / 153);
	const m = mp < 10 ? mp + 3 : mp - 9;
	return { y: year + era * 400 + (m <= 2 ? 1 : 0), m, d: ofYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

export function parseDay(text: string | null): Civil | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text ?? '');
	if (!match) return null;
	const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return isDay(y, m, d) ? { y, m, d } : null;
}

const text = (n: number): string => {
	const c = civil(n);
	return dayText(c.y, c.m, c.d);
};

export function addMonths({ y, m, d }: Civil, months: number): Civil {
	const index = y * 12 + (m - 1) + months;
	const year = Math.floor(index / 12);
	const month = (((index % 12) + 12) % 12) + 1;
	return { y: year, m: month, d: Math.min(d, daysInMonth(year, month)) };
}

export type Certainty = DayInterval['certainty'];

export const OPEN: DayInterval = { from: null, to: null, certainty: 'open' };

export const dayInterval = (y: number, m: number, d: number, certainty: Certainty): DayInterval => ({
	from: dayText(y, m, d),
	to: dayText(y, m, d),
	certainty,
});

/** Months `m` to `last` of year `y`, whole. */
export const monthsInterval = (y: number, m: number, last: number, certainty: Certainty): DayInterval => ({
	from: dayText(y, m, 1),
	to: dayText(y, last, daysInMonth(y, last)),
	certainty,
});

export const yearInterval = (y: number, certainty: Certainty, to = y): DayInterval => ({
	from: dayText(y, 1, 1),
	to: dayText(to, 12, 31),
	certainty,
});

export const quarterInterval = (y: number, quarter: number, certainty: Certainty): DayInterval =>
	monthsInterval(y, quarter * 3 - 2, quarter * 3, certainty);

export const halfInterval = (y: number, half: number, certainty: Certainty): DayInterval =>
	half === 1 ? monthsInterval(y, 1, 6, certainty) : monthsInterval(y, 7, 12, certainty);

/** Days relative to `base`, both ends included. */
export const aroundDay = (base: Civil, from: number, to: number): DayInterval => ({
	from: text(dayNumber(base) + from),
	to: text(dayNumber(base) + to),
	certainty: 'resolved',
});

/** 0 = Monday. */
export const weekday = (day: Civil): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** The year that puts month and day nearest to `base`: "Dec. 30" printed on 2 January is last year's. */
export function nearestYear(base: Civil, m: number, d: number): number {
	let best = base.y;
	let distance = Number.POSITIVE_INFINITY;
	for (const y of [base.y - 1, base.y, base.y + 1]) {
		const gap = Math.abs(dayNumber({ y, m, d: Math.min(d, daysInMonth(y, m)) }) - dayNumber(base));
		if (gap < distance) [best, distance] = [y, gap];
	}
	return best;
}

/** From the start of one to the end of the other. */
export function spanning(a: DayInterval | null, b: DayInterval | null): DayInterval {
	if (a === null || b === null || a.certainty === 'open' || b.certainty === 'open') return OPEN;
	return { from: a.from, to: b.to, certainty: a.certainty === 'stated' && b.certainty === 'stated' ? 'stated' : 'resolved' };
}
