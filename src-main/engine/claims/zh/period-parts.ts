/** Which months a span reported on covers, in words alone: 二季度 is a part of 上半年, 1至2月 of 一季度. */

/** The first and the last month, and the year where it is named. */
interface Months {
	from: number;
	to: number;
	year: string | null;
}

const YEAR_IN_FRONT = /^(?:在|于|由|从|截[至止]到?)?((?:\d{4}|[今去前上])年)?/u;
const NUMBERS: Readonly<Record<string, number>> = {
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
	十: 10,
};
const QUARTER = /^第?([一二三四])季度$/u;
const FIRST_QUARTERS = /^前([二两三])个?季度$/u;
const FIRST_MONTHS = /^前(十一|[\d一二两三四五六七八九十]{1,2})个月$/u;
const MONTH_TO_MONTH = /^(\d{1,2})月?份?[至到—–~～-](\d{1,2})月份?$/u;
const ONE_MONTH = /^(\d{1,2})月份?$/u;

const number = (words: string): number => (words === '十一' ? 11 : (NUMBERS[words] ?? Number(words)));

function monthsOf(words: string): Months | null {
	const head = YEAR_IN_FRONT.exec(words);
	const year = head?.[1] ?? null;
	const rest = words.slice(head?.[0].length ?? 0);
	const span = (from: number, to: number): Months | null => (from >= 1 && to <= 12 && from <= to ? { from, to, year } : null);
	if (rest === '首季') return span(1, 3);
	if (rest === '上半年') return span(1, 6);
	if (rest === '下半年') return span(7, 12);
	if (rest === '全年' || (rest === '' && year) || (rest === '度' && year)) return span(1, 12);
	const quarter = QUARTER.exec(rest)?.[1];
	if (quarter) return span(number(quarter) * 3 - 2, number(quarter) * 3);
	const quarters = FIRST_QUARTERS.exec(rest)?.[1];
	if (quarters) return span(1, number(quarters) * 3);
	const first = FIRST_MONTHS.exec(rest)?.[1];
	if (first) return span(1, number(first));
	const months = MONTH_TO_MONTH.exec(rest);
	if (months) return span(Number(months[1]), Number(months[2]));
	const month = ONE_MONTH.exec(rest)?.[1];
	return month ? span(Number(month), Number(month)) : null;
}

/** Whether the first words name a part of the time that the second name: 一季度 of 2025年上半年, not 一季度 of 一季度. */
export function isPartOf(words: string, whole: string): boolean {
	const part = monthsOf(words);
	const of = part && monthsOf(whole);
	if (!part || !of || (part.year && of.year && part.year !== of.year)) return false;
	// 去年四季度 beside 上半年: the year of a report that does not name its own is this one.
	if (part.year && !of.year && part.year !== '今年') return false;
	return part.from >= of.from && part.to <= of.to && part.to - part.from < of.to - of.from;
}
