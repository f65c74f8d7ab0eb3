/**
 * One grammar for numbers in Arabic, Chinese and mixed writing: 3.66万, 2500余万, 一万五千亿, 7千3百, 5万3, 十几万,
 * 三四百, 10亿零817万5288, 二〇二一. It reads the number only; units, ranges and approximators outside it are read later.
 *
 * A number is kept as a pair low/high over all its arithmetic, so that 三四百 and 十几万 need no rules of their own:
 * a digit that is not known widens the pair, and whatever multiplies it afterwards multiplies both ends.
 */
import { type Exact, ratio } from '../../exact.ts';
import { circled, hanDigit, isBlank, isDigit, isFormal, isHan, unitPower } from './chars.ts';
import { unitAt } from './lexicon/index.ts';

export type NumeralForm =
	| 'arabic'
	/** Chinese characters with units: 三千五百. */
	| 'han'
	/** Arabic digits with 十百千 inside, 7千3百. */
	| 'mixed'
	/** Characters read one by one: 二〇二一. */
	| 'digits'
	/** 1/3, 三分之一. */
	| 'fraction'
	/** 百分之八. */
	| 'percent'
	/** 千分之三. */
	| 'permille'
	/** 几, 数 alone: no value can be given. */
	| 'vague'
	/** 半 */
	| 'half'
	/** 俩, 仨: the measure word is inside. */
	| 'fused'
	| 'circled';

export interface Numeral {
	from: number;
	to: number;
	form: NumeralForm;
	/** Both ends alike for a number with one value; null when vague. */
	low: Exact | null;
	high: Exact | null;
	/** One unit of the last printed digit; null where digits say nothing. */
	precision: Exact | null;
	/** The approximator inside, 余 多 来 几 数 上; "" if none. */
	inner: string;
	/** Power of ten of the scale word at its end (万 4, 亿 8, 万亿 12), 0 if none: what a range hands to its low end. */
	scale: number;
	/** How many characters of digits it has: one for 三, two for 二十. */
	length: number;
	/** A scale word that stands alone, 百人, 万余. */
	bare: boolean;
	/** Two neighbouring digits of either kind, 三四: an estimate, not a range somebody measured. */
	estimate: boolean;
}

/** An integer pair over 10^-decimals. */
interface Pair {
	low: bigint;
	high: bigint;
}

/** Ready powers of ten: every numeral asks for several, and bigint powers are slow. */
const POWERS = Array.from({ length: 40 }, (_, k) => 10n ** BigInt(k));
const pow = (k: number): bigint => POWERS[k] ?? 10n ** BigInt(k);
const THOUSANDS = /\d{1,3}(?:,\d{3})+(?![\d,])/y;
const SPACED = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/y;
const PLAIN = /\d+/y;
/** The dot in the middle of the line is a point only in front of what is measured: 2·9%, but 3·15晚会 and 5·12地震. */
const DECIMALS = /(?:\.|[·‧•](?=\d{1,2}\s?(?:[%％‰万亿倍]|个百分点|元\/)))(\d+)(?!\.?\d)/y;
const LISTED_YEAR = /^\d{1,2}\.(?:19|20)\d{2}\s?年/u;
const SLASH = /\/([1-9]\d{0,2})(?![\d/.])/y;
/** After a bare thousand or hundred these make a unit, not a number: 千瓦, 千克, 百帕. */
const KILO = new Set('瓦克米卡伏赫帕焦兆安');
/** Stands between a number and its scale word, or behind a round number. */
const SPREAD = new Set('余多来');

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** Length of the run of Chinese digits from `at`. */
function digitRun(text: string, at: number): number {
	let i = at;
	while (hanDigit(text[i]) !== undefined) i++;
	return i - at;
}

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

/** The state of one reading: what stands above 亿, above 万, in the section, and the digits not yet multiplied. */
class Reader {
	readonly text: string;
	i: number;
	upper: Pair | null = null;
	middle: Pair | null = null;
	section: Pair | null = null;
	digits: Pair | null = null;
	decimals = 0;
	/** The next unit in this section must be smaller. */
	limit = 4;
	/** Power of ten of the last unit of any kind; where an ellipsis (一百二) hangs. */
	lastUnit = 0;
	/** Power of ten of the last printed digit. */
	place = 0;
	sawArabic = false;
	sawHan = false;
	sawUnit = false;
	/** Since the last scale word a digit or unit was read. */
	fresh = false;
	scale = 0;
	inner = '';
	count = 0;
	bare = false;
	estimate = false;
	zero = false;

	constructor(text: string, at: number) {
		this.text = text;
		this.i = at;
	}

	get started(): boolean {
		return this.upper !== null || this.middle !== null || this.section !== null || this.digits !== null;
	}

	/** Everything below 亿 so far. */
	below(): Pair {
		return sum(sum(this.middle, this.section), this.digits) ?? { low: 0n, high: 0n };
	}
}

function sum(a: Pair | null, b: Pair | null): Pair | null {
	if (a === null) return b;
	if (b === null) return a;
	return { low: a.low + b.low, high: a.high + b.high };
}

const times = (a: Pair, m: bigint): Pair => ({ low: a.low * m, high: a.high * m });

/** 几 and 数 before a unit: two of it at least, and less than ten of it. */
const several = (power: number): Pair => ({ low: 2n * pow(power), high: pow(power + 1) - 1n });

/** Whether 千 or 百 at `at` is a scale word of statistical tables: straight before a unit of its own, or before 万. */
function scalesUnit(text: string, at: number, power: number): boolean {
	if (power === 3) return unitAt(text, at + 1) !== null;
	// 51313百羽: what yearbooks count by the hundred.
	return power === 2 && (text[at + 1] === '万' || text[at + 1] === '羽');
}

function readUnit(r: Reader, power: number, vague: boolean): boolean {
	const c = r.text[r.i];
	if (power >= r.limit) return false;
	// 0.2百分点: the unit, as it is printed without 个.
	if (r.sawArabic && c === '百' && r.text.startsWith('分点', r.i + 1)) return false;
	if (r.sawArabic && KILO.has(r.text[r.i + 1] ?? '') && r.digits !== null && !r.sawUnit && c !== '十') return false;
	let product: Pair;
	if (vague) {
		if (r.digits !== null) return false;
		product = several(power);
	} else if (r.digits !== null) {
		// 12千 is not written; 7千3百 and 1.5千 are, and in tables 286.4千公顷 and 35百万元.
		if (r.sawArabic && r.digits.high >= 10n * pow(r.decimals) && !scalesUnit(r.text, r.i, power)) return false;
		product = times(r.digits, pow(power));
	} else if (!r.started) {
		product = { low: pow(power), high: pow(power) };
		if (power !== 1) r.bare = true;
	} else if (power === 1 && !r.sawArabic && r.fresh) {
		product = { low: 10n, high: 10n };
	} else if (power === 1 && r.zero) {
		product = { low: 10n, high: 10n };
	} else return false;
	// The place of the last digit moves with its unit; digits behind the point stay behind it.
	r.place = (r.digits === null ? 0 : r.place) + power;
	r.section = sum(r.section, product);
	r.digits = null;
	r.limit = power;
	r.lastUnit = power;
	r.sawUnit = true;
	r.fresh = true;
	r.zero = false;
	r.count++;
	r.i++;
	return true;
}

function readScale(r: Reader, c: '万' | '亿'): boolean {
	if (c === '万') {
		if (r.middle !== null) return false;
		const held = sum(r.section, r.digits);
		if (held === null && r.started) return false;
		if (held === null) r.bare = true;
		if (!r.sawArabic && held !== null && r.decimals === 0) r.place = 0;
		r.middle = times(held ?? { low: 1n, high: 1n }, pow(4));
		r.place = held === null ? 4 : r.place + 4;
		r.lastUnit = 4;
		r.scale = 4;
	} else {
		if (r.upper !== null) return false;
		const held = sum(sum(r.middle, r.section), r.digits);
		if (held === null) r.bare = true;
		if (!r.sawArabic && held !== null && r.middle === null && r.decimals === 0) r.place = 0;
		r.upper = times(held ?? { low: 1n, high: 1n }, pow(8));
		r.place = held === null ? 8 : r.place + 8;
		r.scale = r.middle !== null && r.section === null && r.digits === null ? 12 : 8;
		r.middle = null;
		r.lastUnit = 8;
	}
	r.section = null;
	r.digits = null;
	r.limit = 4;
	r.fresh = false;
	r.zero = false;
	r.count++;
	r.i++;
	return true;
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
function isPoint(text: string, at: number): boolean {
	const length = digitRun(text, at + 1);
	let k = at - 1;
	while (hanDigit(text[k]) !== undefined || unitPower(text[k]) !== undefined) k--;
	if (length === 0 || k < 0 || text[k] === '\n') return false;
	BEHIND_DECIMALS.lastIndex = at + 1 + length;
	return BEHIND_DECIMALS.test(text);
}

/** Chinese digits from the reader's position. False when none of them can belong to this number. */
function readHanDigits(r: Reader): boolean {
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

function readArabic(r: Reader): boolean {
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

/** 九十一点九六: the point only between Chinese digits, and not where a clock is read (三点一刻, 八点五十). */
function readHanPoint(r: Reader): boolean {
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

/** A digit that hangs behind a unit without one of its own: 一百二 is 120, 5万3 is 53000. */
function readEllipsis(r: Reader, wasZero: boolean): void {
	if (r.digits === null || (!r.sawUnit && r.scale === 0) || r.lastUnit < 2 || wasZero) return;
	if (r.digits.high > 9n || r.digits.low === 0n || r.decimals > 0) return;
	r.digits = times(r.digits, pow(r.lastUnit - 1));
	r.place = r.lastUnit - 1;
}

/** 300+家, 1亿+次: and more, with what is counted right behind. */
function readPlus(r: Reader): boolean {
	if (!r.started || !r.sawArabic || r.inner !== '' || !isHan(r.text[r.i + 1])) return false;
	r.inner = '+';
	r.i++;
	r.fresh = true;
	return true;
}

function readSpread(r: Reader): boolean {
	const { text } = r;
	const c = text[r.i] ?? '';
	if (!r.started || r.inner !== '') return false;
	const next = text[r.i + 1];
	const scaled = next === '万' || next === '亿' || (unitPower(next) ?? 0) >= 2;
	if (c === '几') {
		if (r.digits !== null && !(r.sawArabic && r.digits.low % 10n === 0n && r.decimals === 0)) return false;
		const width = r.digits !== null ? 1 : r.lastUnit;
		if (width === 0 || (unitPower(next) !== undefined && !scaled && width > 1)) return false;
		const few: Pair = { low: 1n, high: pow(width) - 1n };
		r.section = sum(sum(r.section, r.digits), few);
		r.digits = null;
		r.limit = 0;
	} else {
		if (isDigit(next) || hanDigit(next) !== undefined) return false;
		if (c === '来' && !isSome(r, next, scaled)) return false;
	}
	r.inner = c;
	r.i++;
	r.fresh = true;
	return true;
}

/** 十来个, 40来人, 2万来单 but not 三年来, 200来自…: only straight behind a round number and before a measure word. */
function isSome(r: Reader, next: string | undefined, scaled: boolean): boolean {
	if (next === '自' || next === '看' || next === '说' || next === '到' || next === '回') return false;
	if (r.sawUnit && r.digits === null) return true;
	if (r.decimals > 0 || (!scaled && unitAt(r.text, r.i + 1) === null)) return false;
	return r.digits === null ? r.scale > 0 : r.sawArabic && r.digits.low > 0n && r.digits.low % 10n === 0n;
}

/** 万把块, 百把人: about so many, behind a bare scale word and before a measure word only. */
function readHandful(r: Reader): boolean {
	if (!r.bare || r.sawHan || r.sawArabic || r.inner !== '' || unitAt(r.text, r.i + 1) === null) return false;
	r.inner = '把';
	r.i++;
	return true;
}

/** 二十又三, 七十有二: the ones of a number set apart in the old way. */
function readOdd(r: Reader, c: string): boolean {
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

/** One number without fractions. */
function readPlain(text: string, at: number): Numeral | null {
	const r = new Reader(text, at);
	let good = at;
	let state: 'go' | 'stop' = 'go';
	let wasZero = false;
	while (state === 'go') {
		const c = text[r.i];
		if (c === undefined) break;
		const power = unitPower(c);
		let read = false;
		if (isDigit(c)) read = readArabic(r);
		else if (hanDigit(c) !== undefined) read = r.inner === '' && readHanDigits(r);
		else if (power !== undefined) read = (r.inner === '' || power >= 2) && readUnit(r, power, false);
		else if (c === '万' || c === '亿') read = readScale(r, c);
		else if (c === '几' || c === '数') read = readSeveral(r, c) || (c === '几' && readSpread(r));
		else if (c === '廿' || c === '卅') read = readTens(r, c);
		else if (c === '点') read = r.sawHan && !r.sawArabic && readHanPoint(r);
		else if (c === '.' || c === '·' || c === '‧') read = r.sawHan && !r.sawArabic && isPoint(text, r.i) && readHanPoint(r);
		else if (SPREAD.has(c)) read = readSpread(r);
		else if (c === '+') read = readPlus(r);
		else if (c === '把') read = readHandful(r);
		else if (c === '又' || c === '有') read = readOdd(r, c);
		else if (isBlank(c) && r.started && r.digits !== null) {
			// A stray blank between a number and its scale word: 11 万户.
			let k = r.i;
			while (isBlank(text[k])) k++;
			const next = text[k];
			if ((next === '万' || next === '亿') && r.sawArabic) {
				r.i = k;
				read = true;
			}
		}
		if (read && r.zero) wasZero = true;
		if (!read) state = 'stop';
		else if (!isBlank(text[r.i - 1])) good = r.i;
	}
	if (!r.started || good === at) return null;
	readEllipsis(r, wasZero);
	const pair = sum(r.upper, r.below()) ?? { low: 0n, high: 0n };
	const den = pow(r.decimals);
	const low = r.decimals === 0 ? { n: pair.low, d: 1n } : ratio(pair.low, den);
	const high = pair.low === pair.high ? low : ratio(pair.high, den);
	const form: NumeralForm = r.sawArabic
		? r.sawHan || r.sawUnit
			? 'mixed'
			: 'arabic'
		: r.limit === 0 && !r.sawUnit
			? 'digits'
			: 'han';
	const plainHan = form === 'han' && r.scale === 0 && r.decimals === 0 && !r.bare;
	const place = plainHan ? 0 : r.place;
	return {
		from: at,
		to: good,
		form,
		low,
		high,
		precision: pair.low !== pair.high ? null : place >= 0 ? { n: pow(place), d: 1n } : { n: 1n, d: pow(-place) },
		inner: r.inner,
		scale: r.fresh && r.inner === '' ? 0 : r.scale,
		length: r.count,
		bare: r.bare && !r.sawHan && !r.sawArabic,
		estimate: r.estimate,
	};
}

/** 医生数则由1人升至2人: the end of a noun, and the word that sets it against another. */
const setsAgainst = (text: string, at: number): boolean =>
	text[at + 1] === '则' && /[由从为自升降增减达是有较比]/u.test(text[at + 2] ?? '');

function readSeveral(r: Reader, c: string): boolean {
	const next = r.text[r.i + 1];
	const power = unitPower(next);
	if (c === '数' && r.started) return false;
	if (c === '数' && setsAgainst(r.text, r.i)) return false;
	if (r.digits !== null) return false;
	if (power !== undefined) {
		if (r.started && power >= r.limit) return false;
		r.i++;
		if (!readUnit(r, power, true)) {
			r.i--;
			return false;
		}
	} else if (!r.started && (next === '万' || next === '亿')) {
		// 几万 reaches to just below ten of them.
		const scale = next === '万' ? 4 : 8;
		const pair = several(scale);
		if (scale === 4) r.middle = pair;
		else r.upper = pair;
		r.scale = scale;
		r.lastUnit = scale;
		r.count++;
		r.i += 2;
	} else return false;
	r.inner = c;
	r.sawHan = true;
	return true;
}

function readTens(r: Reader, c: string): boolean {
	if (r.started) return false;
	const value = c === '廿' ? 20n : 30n;
	r.section = { low: value, high: value };
	r.sawHan = true;
	r.sawUnit = true;
	r.lastUnit = 1;
	r.limit = 1;
	r.fresh = true;
	r.count++;
	r.i++;
	return true;
}

const VULGAR = new Map([
	['½', [1n, 2n]],
	['¼', [1n, 4n]],
	['¾', [3n, 4n]],
] as const);

const single = (from: number, to: number, form: NumeralForm, value: Exact | null): Numeral => ({
	from,
	to,
	form,
	low: value,
	high: value,
	precision: null,
	inner: '',
	scale: 0,
	length: 1,
	bare: false,
	estimate: false,
});

function fractionOf(text: string, den: Numeral): Numeral | null {
	if (!text.startsWith('分之', den.to) || den.low === null || den.low.n === 0n || den.low !== den.high) return null;
	const at = den.to + 2;
	const sign = text[at] === '负' ? 1 : 0;
	const num = readPlain(text, at + sign) ?? (text[at] === '几' ? single(at, at + 1, 'vague', null) : null);
	if (!num) return null;
	const base = text.slice(den.from, den.to);
	const form: NumeralForm = base === '百' ? 'percent' : base === '千' ? 'permille' : 'fraction';
	const out: Numeral = { ...num, from: den.from, form, length: den.length + num.length, bare: false };
	if (text.slice(num.from, num.to) === '百') out.precision = { n: 1n, d: 1n };
	if (sign) [out.low, out.high] = [negate(num.high), negate(num.low)];
	if (form !== 'fraction') return out;
	const over = (x: Exact | null): Exact | null => x && ratio(x.n * (den.low as Exact).d, x.d * (den.low as Exact).n);
	return { ...out, low: over(out.low), high: over(out.high), precision: null, scale: 0 };
}

const negate = (x: Exact | null): Exact | null => x && { n: -x.n, d: x.d };

/**
 * Reads the longest number that begins at `at`, or null. A single 几, 数 or 半 is a number without a value, or one
 * half; whether it counts anything is for the caller to see from what stands behind it.
 */
export function readNumeral(text: string, at: number): Numeral | null {
	const c = text[at];
	if (c === undefined) return null;
	const ring = circled(c);
	if (ring !== undefined) return single(at, at + 1, 'circled', { n: BigInt(ring), d: 1n });
	const vulgar = VULGAR.get(c as '½');
	if (vulgar) return single(at, at + 1, 'fraction', { n: vulgar[0], d: vulgar[1] });
	if (c === '俩' || c === '仨') return single(at, at + 1, 'fused', { n: c === '俩' ? 2n : 3n, d: 1n });
	if (c === '半') return single(at, at + 1, 'half', { n: 1n, d: 2n });
	const plain = readPlain(text, at);
	// 医生数则由1人升至2人: see readSeveral.
	if (!plain && c === '数' && setsAgainst(text, at)) return null;
	if (!plain) return c === '几' || c === '数' ? { ...single(at, at + 1, 'vague', null), inner: c } : null;
	const fraction = fractionOf(text, plain);
	if (fraction) return fraction;
	// 60/90/120: a list of three is no fraction.
	if (plain.form === 'arabic' && plain.low?.d === 1n && text[at - 1] !== '/') {
		const slash = sticky(SLASH, text, plain.to);
		const den = slash?.[1] === undefined ? 0n : BigInt(slash[1]);
		if (slash && plain.low.n > 0n && plain.low.n < den) {
			const value = ratio(plain.low.n, den);
			return { ...plain, to: plain.to + slash[0].length, form: 'fraction', low: value, high: value, precision: null };
		}
	}
	if (text[plain.to] === '又') {
		const rest = readPlain(text, plain.to + 1);
		const part = rest && fractionOf(text, rest);
		if (part?.form === 'fraction' && part.low && plain.low) {
			const value = ratio(part.low.n + plain.low.n * part.low.d, part.low.d);
			return { ...part, from: at, low: value, high: value };
		}
	}
	return plain;
}

/** Whether the numeral is written in the anti-fraud characters only, which are also common in names (大陆, 队伍, 收拾). */
export function isFormalOnly(text: string, numeral: Numeral): boolean {
	for (let i = numeral.from; i < numeral.to; i++) if (!isFormal(text[i])) return false;
	return true;
}
