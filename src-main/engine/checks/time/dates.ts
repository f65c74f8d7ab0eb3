/** Days, ranges of days and numerals as the rules of time read them out of running text, without completing them. */
import type { Language } from '../../../contract/model.ts';
import { toText } from '../../exact.ts';
import { readNumeral } from '../../figures/zh/numeral.ts';
import { dayNumber, monthLength } from '../days.ts';

/** A day as far as it is printed. */
export interface Printed {
	year: number | null;
	month: number | null;
	day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';

/** 1 to 12 for an English month or its abbreviation. */
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Reads 24, 二十四 or 元; null for anything else. */
export function numberOf(text: string): number | null {
	if (/^\d+$/u.test(text)) return Number(text);
	if (text === '元') return 1;
	const numeral = readNumeral(text, 0);
	if (!numeral?.low || numeral.to !== text.length || numeral.low.d !== 1n) return null;
	return numeral.high && numeral.low.n === numeral.high.n ? Number(toText(numeral.low)) : null;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** "2024-04-21"; null where there is no such day. */
export function dayText(year: number, month: number, day: number): string | null {
	if (day < 1 || day > monthLength(year, month)) return null;
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const WEEKDAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export interface DayRange {
	from: number;
	to: number;
	start: Printed;
	end: Printed;
}

const ZH_RANGE =
	/(?:(?<y1>\d{4})年)?(?<![\d.])(?<m1>\d{1,2})月(?<d1>\d{1,2})日?(?:(?:一直)?(?:持续|延续|举办|举行|开放|展出|进行)?[至到]|—|－|-|–|～|~)(?:(?<y2>\d{4})年)?(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日/gu;
const JOIN = '\\s?(?:to|through|until|till|-|–|—)\\s?';
const EN_RANGES = [
	new RegExp(
		`(?<!\\p{L})(?<m1>${MONTH}) (?<d1>\\d{1,2})(?:,? (?<y1>\\d{4}))?${JOIN}(?:(?<m2>${MONTH}) )?(?<d2>\\d{1,2})(?:,? (?<y2>\\d{4}))?(?![\\d.:]|\\s?(?:am|pm|a\\.m|p\\.m|%))`,
		'gu',
	),
	new RegExp(
		`(?<![\\d.,])(?<d1>\\d{1,2})(?: (?<m1>${MONTH}))?(?: (?<y1>\\d{4}))?${JOIN}(?<d2>\\d{1,2}) (?<m2>${MONTH})(?:,? (?<y2>\\d{4}))?(?![\\d\\p{L}])`,
		'gu',
	),
];

const numeric = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const monthIn = (text: string | undefined): number | null =>
	text === undefined ? null : /^\d/u.test(text) ? Number(text) : monthOf(text);

/** 9月10日开幕，9月16日闭幕; began on May 3 and ended on May 10: each end with its own verb. */
const ZH_EVENT =
	/(?:(?<y1>\d{4})年)?(?<![\d.])(?<m1>\d{1,2})月(?<d1>\d{1,2})日(?:正式|盛大|隆重|启幕)?(?:开幕|启幕|开始|启动|开赛|开展|开营|开馆|开园|开展)[，、]?(?:至|到|于|并于|将于)?(?:(?<y2>\d{4})年)?(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日(?:正式|圆满|顺利)?(?:闭幕|结束|收官|落幕|收赛|闭营|闭馆|谢幕|收尾)/gu;
const BEGAN = '(?:began|begins|started|starts|opened|opens|got under way)(?: \\p{L}+day,?)? (?:on )?(?:\\p{L}+day,? )?';
const ENDED =
	'(?: and|,? before it|, and it)? (?:ended|ends|finished|finishes|closed|closes|came to an end|was called off)(?: \\p{L}+day,?)? (?:on )?(?:\\p{L}+day,? )?';
const EN_EVENTS = [
	new RegExp(
		`\\b${BEGAN}(?<m1>${MONTH}) (?<d1>\\d{1,2})(?:,? (?<y1>\\d{4}))?${ENDED}(?<m2>${MONTH}) (?<d2>\\d{1,2})(?:,? (?<y2>\\d{4}))?(?![\\d.:]\\d|\\d)`,
		'gu',
	),
	new RegExp(
		`\\b${BEGAN}(?<d1>\\d{1,2}) (?<m1>${MONTH})(?: (?<y1>\\d{4}))?${ENDED}(?<d2>\\d{1,2}) (?<m2>${MONTH})(?: (?<y2>\\d{4}))?(?![\\d\\p{L}])`,
		'gu',
	),
];

/** Ranges of printed days; a year or month that is printed once serves both ends. Linear. */
export function dayRanges(text: string, language: Language): DayRange[] {
	const ranges: DayRange[] = [];
	for (const form of language === 'zh' ? [ZH_RANGE, ZH_EVENT] : [...EN_RANGES, ...EN_EVENTS]) {
		for (const match of text.matchAll(form)) {
			const { y1, m1, d1, y2, m2, d2 } = match.groups ?? {};
			const [a, b] = [monthIn(m1) ?? monthIn(m2), monthIn(m2) ?? monthIn(m1)];
			if (a === null || b === null) continue;
			// The year of the end serves the start when the months run on, and the other way round.
			const [p, q] = [numeric(y1), numeric(y2)];
			ranges.push({
				from: match.index,
				to: match.index + match[0].length,
				start: { year: p ?? (q !== null && a > b ? q - 1 : q), month: a, day: Number(d1) },
				end: { year: q ?? (p !== null && a > b ? p + 1 : p), month: b, day: Number(d2) },
			});
		}
	}
	return ranges;
}

/** The days from one end to the other, not counting the first: every number it may be when no year is printed. */
export function spans({ start, end }: DayRange): readonly number[] {
	const lengths = new Set<number>();
	// Without a year, February may have either length.
	for (const year of start.year === null ? [2023, 2024, 2027, 2028] : [start.year]) {
		const last = end.year ?? ((end.month ?? 0) < (start.month ?? 0) ? year + 1 : year);
		const [a, b] = [dayText(year, start.month ?? 0, start.day), dayText(last, end.month ?? 0, end.day)];
		if (a && b) lengths.add(dayNumber(b) - dayNumber(a));
	}
	return [...lengths];
}
