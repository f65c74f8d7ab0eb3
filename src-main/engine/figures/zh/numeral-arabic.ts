/** Arabic digits inside a Chinese number: grouped, spaced, with decimals. */
import { pow, type Reader, sticky, times } from './numeral-reader.ts';

const THOUSANDS = /\d{1,3}(?:,\d{3})+(?![\d,])/y;
const SPACED = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/y;
const PLAIN = /\d+/y;
/** The dot in the middle of the line is a point only in front of what is measured: 2·9%, but 3·15晚会 and 5·12地震. */
const DECIMALS = /(?:\.|[·‧•](?=\d{1,2}\s?(?:[%％‰万亿倍]|个百分点|元\/)))(\d+)(?!\.?\d)/y;
const LISTED_YEAR = /^\d{1,2}\.(?:19|20)\d{2}\s?年/u;

interface Literal {
	to: number;
	digits: string;
	decimals: number;
}

function arabicLiteral(text: string, at: number): Literal | null {
	const grouped = sticky(THOUSANDS, text, at) ?? sticky(SPACED, text, at);
	const body = grouped ?? sticky(PLAIN, text, at);
	if (!body) return null;
	const end = at + body[0].length;
	const digits = body[0].replace(/\D/gu, '');
	const fraction = sticky(DECIMALS, text, end);
	// 1.2017年: the mark of a list and the year behind it.
	const listed = fraction && LISTED_YEAR.test(text.slice(at, end + 7)) && (at === 0 || /[\n。；：\s]/u.test(text[at - 1] ?? ''));
	if (listed) return { to: end, digits, decimals: 0 };
	const tail = fraction?.[1] ?? '';
	return { to: end + (fraction ? fraction[0].length : 0), digits: digits + tail, decimals: tail.length };
}

/** A run of Arabic digits with its decimals, from the reader's position. */
export function readArabic(r: Reader): boolean {
	if (r.digits !== null) return false;
	if (r.sawHan && !r.sawUnit && r.scale === 0) return false;
	// 云万28个行业: a scale word without a number before it goes on with none behind.
	if (r.bare && !r.sawHan && !r.sawArabic) return false;
	const literal = arabicLiteral(r.text, r.i);
	if (!literal) return false;
	// Digits behind a scale word go on with the same number only where they fit below it: 3万5000, 10亿零817万.
	const lower =
		r.upper !== null && r.middle === null && r.section === null && /^\s?万(?!亿)/u.test(r.text.slice(literal.to, literal.to + 3));
	if (r.started && literal.decimals > 0 && !lower) return false;
	const value = BigInt(literal.digits);
	if (r.started && value >= pow(r.lastUnit)) return false;
	// 12亿5996.7万: what stands above is reckoned in the same decimals.
	if (r.upper !== null && literal.decimals > 0) r.upper = times(r.upper, pow(literal.decimals));
	r.digits = { low: value, high: value };
	r.decimals = literal.decimals;
	r.place = -literal.decimals;
	r.sawArabic = true;
	r.count += literal.digits.length;
	r.fresh = true;
	r.i = literal.to;
	return true;
}
