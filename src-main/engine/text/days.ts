/** A printed calendar day in full: year, month and day. What lacks one of them is not completed here. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
	'(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

const NUMERIC = /(?<!\d)((?:19|20)\d{2})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)\s?日?/;
const HAN_DAY = /([一二][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
/** 28 May 2018, 28th of May, 2018, 28 May,2018, 28-May-2018. */
const DAY_MONTH = new RegExp(
	`(?<!\\d)(\\d{1,2})(?:(?:st|nd|rd|th)?\\.? (?:of )?${MONTH_NAME}(?:\\.?,? |,)|-${MONTH_NAME}-)((?:19|20)\\d{2})(?!\\d)`,
	'i',
);
const MONTH_DAY = new RegExp(`\\b${MONTH_NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? |,)((?:19|20)\\d{2})(?!\\d)`, 'i');

/** 8 Oct 19, alone on its line: with anything else beside it the last number may be something else. 99 may be of either century. */
const SHORT_YEAR = new RegExp(`^\\s*(\\d{1,2})(?:st|nd|rd|th)? ${MONTH_NAME}\\.?,? ['’]?([0-3]\\d)\\s*$`, 'i');

const STROKES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/;

/** 24.09.2017, as the Continent and many a feed print it. */
const POINTS = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.])/;

/** 28-05-2018 */
const HYPHENS = /(?<![\d-])(\d{1,2})-(\d{1,2})-((?:19|20)\d{2})(?![\d-])/;

export interface PrintedDay {
	/** "2022-08-11" */
	day: string;
	/** Range in the text. */
	from: number;
	to: number;
}

const HAN_DIGITS = '〇一二三四五六七八九';

function hanNumber(text: string): number {
	if (!text.includes('十')) return Number([...text].map((c) => HAN_DIGITS.indexOf(c === '零' || c === '○' ? '〇' : c)).join(''));
	const [tens = '', ones = ''] = text.split('十');
	return (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones));
}

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** "2022-08-11", or null where the calendar has no such day. */
export function completeDay(year: number, month: number, day: number): string | null {
	if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function make(m: RegExpExecArray, year: number, month: number, day: number): PrintedDay | null {
	const text = completeDay(year, month, day);
	if (text === null) return null;
	return { day: text, from: m.index, to: m.index + m[0].trimEnd().length };
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The first full day printed in `text`, or null. 08/11/2022 is not read: its order is not printed; 28/11/2022 has only one. */
export function findDay(text: string): PrintedDay | null {
	const numeric = NUMERIC.exec(text);
	if (numeric) return make(numeric, Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
	const han = HAN_DAY.exec(text);
	if (han) return make(han, hanNumber(han[1] ?? ''), hanNumber(han[2] ?? ''), hanNumber(han[3] ?? ''));
	const british = DAY_MONTH.exec(text);
	if (british) return make(british, Number(british[4]), monthOf(british[2] ?? british[3] ?? ''), Number(british[1]));
	const american = MONTH_DAY.exec(text);
	if (american) return make(american, Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]));
	const short = SHORT_YEAR.exec(text);
	if (short) return make(short, 2000 + Number(short[3]), monthOf(short[2] ?? ''), Number(short[1]));
	const strokes = STROKES.exec(text) ?? POINTS.exec(text) ?? HYPHENS.exec(text);
	if (strokes) {
		const [a, b] = [Number(strokes[1]), Number(strokes[2])];
		if (a > 12 !== b > 12) return make(strokes, Number(strokes[3]), Math.min(a, b), Math.max(a, b));
	}
	return null;
}
