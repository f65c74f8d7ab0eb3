/** Days of the proleptic Gregorian calendar by whole-number arithmetic: the engine has no clock and no Date. */
import type { DayInterval } from '../../contract/model.ts';

export interface Day {
	y: number;
	m: number;
	d: number;
}

export const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const monthLength = (y: number, m: number): number => (m === 2 && isLeap(y) ? 29 : (LENGTHS[m - 1] ?? 0));

/** Days since 1970-01-01. */
export function toNumber({ y, m, d }: Day): number {
	const year = m <= 2 ? y - 1 : y;
	const era = Math.floor(year / 400);
	const yoe = year - era * 400;
	const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
	return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
}

export function fromNumber(n: number): Day {
	const z = n + 719_468;
	const era = Math.floor(z / 146_097);
	const doe = z - era * 146_097;
	const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
	const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
	const mp = Math.floor((5 * doy + 2) / 153);
	const m = mp < 10 ? mp + 3 : mp - 9;
	return { y: yoe + era * 400 + (m <= 2 ? 1 : 0), m, d: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
export const dayText = ({ y, m, d }: Day): string => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;

/** Reads "2022-08-11"; null for null and for what is no day. */
export function parseDay(text: string | null): Day | null {
	const found = text === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
	if (!found) return null;
	const day = { y: Number(found[1]), m: Number(found[2]), d: Number(found[3]) };
	return isDay(day) ? day : null;
}

export const isDay = ({ y, m, d }: Day): boolean => m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m);

export const plusDays = (day: Day, n: number): Day => fromNumber(toNumber(day) + n);

/** The same day so many months on, cut to the length of that month. */
export function plusMonths({ y, m, d }: Day, n: number): Day {
	const index = y * 12 + (m - 1) + n;
	const year = Math.floor(index / 12);
	const month = index - year * 12 + 1;
	return { y: year, m: month, d: Math.min(d, monthLength(year, month)) };
}

export const monthStart = (y: number, m: number): Day => ({ y, m, d: 1 });
export const monthEnd = (y: number, m: number): Day => ({ y, m, d: monthLength(y, m) });

export function interval(from: Day | null, to: Day | null, certainty: DayInterval['certainty']): DayInterval {
	return { from: from && dayText(from), to: to && dayText(to), certainty };
}

/** Monday 1 … Sunday 7. */
export const weekday = (day: Day): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
