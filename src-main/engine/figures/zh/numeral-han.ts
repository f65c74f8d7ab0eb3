/** Chinese digits inside a number: one by one, as an estimate of two neighbours, behind a point. */
import { hanDigit, isDigit, unitPower } from './chars.ts';
import { pow, type Reader, sum, times } from './numeral-reader.ts';

/** Length of the run of Chinese digits from `at`. */
function digitRun(text: string, at: number): number {
	let i = at;
	while (hanDigit(text[i]) !== undefined) i++;
	return i - at;
}

const ESTIMATES = new Set(['35']);

/** 三四五: each digit is one more than the one before it; so are any two digits, of which the last has the unit to itself. */
function countsUp(text: string, from: number, length: number): boolean {
	for (let k = from + 1; length > 2 && k < from + length; k++)
		if (hanDigit(text[k]) !== (hanDigit(text[k - 1]) ?? 0) + 1) return false;
	return true;
}

/** What stands behind the decimals of a number set in characters: 三十四.一%, 六四〇.五亿元, 一.七倍. */
const BEHIND_DECIMALS = /[%％‰万亿倍成元度米公吨点岁]|个百分点|百分点/y;

/** 三十四．一％: the mark of a decimal point between characters. 三.两个 at the head of a line is the mark of a list. */
export function isPoint(text: string, at: number): boolean {
	const length = digitRun(text, at + 1);
	let k = at - 1;
	while (hanDigit(text[k]) !== undefined || unitPower(text[k]) !== undefined) k--;
	if (length === 0 || k < 0 || text[k] === '\n') return false;
	BEHIND_DECIMALS.lastIndex = at + 1 + length;
	return BEHIND_DECIMALS.test(text);
}

/** Chinese digits from the reader's position. False when none of them can belong to this number. */
export function readHanDigits(r: Reader): boolean {
	const { text } = r;
	// 云万三级行业, as before Arabic digits; 百八十里 is said.
	if (r.bare && r.scale === 4 && !r.sawHan && !r.sawArabic) return false;
	let from = r.i;
	let length = digitRun(text, from);
	if (r.sawUnit || r.scale > 0) {
		while (length > 0 && (text[from] === '零' || text[from] === '〇')) {
			from++;
			length--;
			r.zero = true;
		}
		if (length === 0) {
			// 零 alone goes on only before Arabic digits or 十: 10亿零817万, 一亿零十.
			r.zero = r.zero && (isDigit(text[from]) || text[from] === '十');
			if (r.zero) r.i = from;
			return r.zero;
		}
	}
	if (r.digits !== null) return false;
	const a = hanDigit(text[from]) ?? 0;
	const b = hanDigit(text[from + 1]) ?? 0;
	if (length === 1) {
		r.digits = { low: BigInt(a), high: BigInt(a) };
		r.i = from + 1;
	} else if (length === 2 && a > 0 && (b === a + 1 || ESTIMATES.has(`${a}${b}`)) && (text[from + 1] !== '两' || a === 1)) {
		r.digits = { low: BigInt(a), high: BigInt(b) };
		r.estimate = true;
		r.i = from + 2;
	} else if (!r.started) {
		// Read one by one. A unit behind belongs to the last character only, and is then another number.
		// 一五〇〇亿, as papers set from right to left print 1500亿: all of it, unless the digits count up (三四五万).
		const scaled = text[from + length] === '万' || text[from + length] === '亿';
		const unit = unitPower(text[from + length]) !== undefined || (scaled && countsUp(text, from, length));
		const used = unit ? length - 1 : length;
		let printed = '';
		for (let k = 0; k < used; k++) printed += hanDigit(text[from + k]) ?? '';
		const value = BigInt(printed);
		r.digits = { low: value, high: value };
		r.i = from + used;
		r.count += used - 1;
		r.limit = 0;
	} else {
		r.digits = { low: BigInt(a), high: BigInt(a) };
		r.i = from + 1;
	}
	r.count++;
	r.sawHan = true;
	r.place = 0;
	r.fresh = true;
	return true;
}

/** 九十一点九六: the point only between Chinese digits, and not where a clock is read (三点一刻, 八点五十). */
export function readHanPoint(r: Reader): boolean {
	const { text } = r;
	const length = digitRun(text, r.i + 1);
	if (length === 0 || r.decimals > 0) return false;
	const after = text[r.i + 1 + length];
	if (after === '十' || after === '刻' || after === '钟') return false;
	const held = sum(r.section, r.digits);
	if (held === null) return false;
	let printed = '';
	for (let k = 0; k < length; k++) printed += hanDigit(text[r.i + 1 + k]) ?? '';
	const tail = BigInt(printed);
	const whole = times(held, pow(length));
	r.section = null;
	r.digits = { low: whole.low + tail, high: whole.high + tail };
	r.decimals = length;
	r.place = -length;
	r.i += 1 + length;
	r.count += length;
	return true;
}

/** 二十又三, 七十有二: the ones of a number set apart in the old way. */
export function readOdd(r: Reader, c: string): boolean {
	const { text } = r;
	const ones = hanDigit(text[r.i + 1]);
	if (ones === undefined || ones === 0 || r.lastUnit !== 1 || r.sawArabic || r.digits !== null || r.inner !== '') return false;
	const after = text[r.i + 2] ?? '';
	if (unitPower(after) !== undefined || hanDigit(after) !== undefined || text.startsWith('分之', r.i + 2)) return false;
	if (c === '有' && !/^(?:[^\u4e00-\u9fff]|$|[岁年载])/u.test(after)) return false;
	r.digits = { low: BigInt(ones), high: BigInt(ones) };
	r.place = 0;
	r.count++;
	r.i += 2;
	return true;
}
