/**
 * One grammar for numbers in Arabic, Chinese and mixed writing: 3.66万, 2500余万, 一万五千亿, 7千3百, 5万3, 十几万,
 * 三四百, 10亿零817万5288, 二〇二一. It reads the number only; units, ranges and approximators outside it are read later.
 *
 * A number is kept as a pair low/high over all its arithmetic, so that 三四百 and 十几万 need no rules of their own:
 * a digit that is not known widens the pair, and whatever multiplies it afterwards multiplies both ends.
 */
import { type Exact, ratio } from '../../exact.ts';
import { circled, hanDigit, isBlank, isDigit, isFormal, unitPower } from './chars.ts';
import { readArabic } from './numeral-arabic.ts';
import { isPoint, readHanDigits, readHanPoint, readOdd } from './numeral-han.ts';
import { pow, Reader, sticky, sum } from './numeral-reader.ts';
import { readHandful, readPlus, readSpread, SPREAD } from './numeral-spread.ts';
import { readEllipsis, readScale, readSeveral, readTens, readUnit, setsAgainst } from './numeral-units.ts';

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

const SLASH = /\/([1-9]\d{0,2})(?![\d/.])/y;

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
