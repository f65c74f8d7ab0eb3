/** Intervals of days as the English time pieces name them; the arithmetic of days is shared with Chinese. */
import type { DayInterval } from '../../../contract/model.ts';
import { dayText as asText, type Day, fromNumber, isDay as isRealDay, monthLength, toNumber } from '../calendar.ts';

export type Civil = Day;
export {
	fromNumber as civil,
	monthLength as daysInMonth,
	parseDay,
	plusMonths as addMonths,
	toNumber as dayNumber,
} from '../calendar.ts';

export const dayText = (y: number, m: number, d: number): string => asText({ y, m, d });
export const isDay = (y: number, m: number, d: number): boolean => isRealDay({ y, m, d });

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
	to: dayText(y, last, monthLength(y, last)),
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
	from: asText(fromNumber(toNumber(base) + from)),
	to: asText(fromNumber(toNumber(base) + to)),
	certainty: 'resolved',
});

/** 0 = Monday. */
export const weekday = (day: Civil): number => (((toNumber(day) + 3) % 7) + 7) % 7;

/** The year that puts month and day nearest to `base`: "Dec. 30" printed on 2 January is last year's. */
export function nearestYear(base: Civil, m: number, d: number): number {
	let best = base.y;
	let distance = Number.POSITIVE_INFINITY;
	for (const y of [base.y - 1, base.y, base.y + 1]) {
		const gap = Math.abs(toNumber({ y, m, d: Math.min(d, monthLength(y, m)) }) - toNumber(base));
		if (gap < distance) [best, distance] = [y, gap];
	}
	return best;
}

/** From the start of one to the end of the other. */
export function spanning(a: DayInterval | null, b: DayInterval | null): DayInterval {
	if (a === null || b === null || a.certainty === 'open' || b.certainty === 'open') return OPEN;
	return { from: a.from, to: b.to, certainty: a.certainty === 'stated' && b.certainty === 'stated' ? 'stated' : 'resolved' };
}
