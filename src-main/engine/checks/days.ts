/** Calendar arithmetic on days written YYYY-MM-DD, without a clock: proleptic Gregorian, as in the contract. */

/** Days since 1970-01-01, after Hinnant's civil calendar algorithms. */
export function dayNumber(day: string): number {
	const [y, m, d] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
	const year = m <= 2 ? y - 1 : y;
	const era = Math.floor(year / 400);
	const yearOfEra = year - era * 400;
	const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

/** How many days `to` is after `from`. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month 1 to 12; 0 for any other. */
export const monthLength = (year: number, month: number): number =>
	month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** The same month and day in another year ("2022"); null where it has none. */
export function inYear(day: string, year: string): string | null {
	const moved = year + day.slice(4);
	return Number(moved.slice(8, 10)) <= monthLength(Number(year), Number(moved.slice(5, 7))) ? moved : null;
}
