/**
 * The tolerance algebra: what a printed number may stand for, and arithmetic on it. A number printed to d digits stands
 * for every number that would be printed so; a check accuses only when no such number fits (after statcheck, Nuijten &
 * Epskamp, which made this the rule for recomputing statistics from prose). Intervals are closed and exact; an open end
 * of the language (不足, 以上) is taken as closed, which only ever widens what is allowed.
 */
import type { Figure, IntervalText } from '../../contract/model.ts';
import {
	abs,
	add,
	compare,
	div,
	type Exact,
	exact,
	isWhole,
	max,
	min,
	mul,
	neg,
	ONE,
	pow10,
	sub,
	toText,
	whole,
	ZERO,
} from '../exact.ts';

/** Closed; null = unbounded on that side. `low` is never above `high`. */
export interface Interval {
	readonly low: Exact | null;
	readonly high: Exact | null;
}

export const ANY: Interval = { low: null, high: null };

/** Throws RangeError when the ends are the wrong way round: callers order them. */
export function interval(low: Exact | null, high: Exact | null): Interval {
	if (low && high && compare(low, high) > 0) throw new RangeError(`empty interval ${toText(low)}..${toText(high)}`);
	return { low, high };
}

export const point = (x: Exact): Interval => ({ low: x, high: x });

const HALF = div(ONE, whole(2));
const HUNDRED = whole(100);

/** I(x): what rounds to x when the last printed digit is worth `ulp`. */
export const rounded = (x: Exact, ulp: Exact): Interval => around(x, mul(ulp, HALF));

/** I⁺(x): what rounds or is cut off to x (statcheck pull request 106). */
export const roundedOrCut = (x: Exact, ulp: Exact): Interval => around(x, ulp);

/** x ± radius. */
export const around = (x: Exact, radius: Exact): Interval => ({ low: sub(x, radius), high: add(x, radius) });

/** How often ten divides a whole number: 2500 → 2. Zero for 0 and for fractions. */
function trailingZeros(x: Exact): number {
	if (!isWhole(x) || x.n === 0n) return 0;
	let n = x.n;
	let k = 0;
	while (n % 10n === 0n) {
		n /= 10n;
		k++;
	}
	return k;
}

/**
 * One unit of the last non-zero digit, the step of 余/多/近: 2500 → 100, 3.6 → 0.1. `ulp` gives the scale for numbers
 * with decimals.
 */
export function step(x: Exact, ulp: Exact): Exact {
	let unit = ulp;
	let digits = div(x, unit);
	if (!isWhole(digits) || digits.n === 0n) return ulp;
	while (digits.n % 10n === 0n) {
		digits = div(digits, whole(10));
		unit = mul(unit, whole(10));
	}
	return unit;
}

/** 4000 may stand for 3960 to 4040 but hardly for 3500: growth on such a base would hold at any rate. */
const ONE_PERCENT = exact('0.01');
const FIVE_PERCENT = exact('0.05');
const FOUR_FIFTHS = exact('0.8');
const SIX_FIFTHS = exact('1.2');

/** 近 and its kin come near from below; the other words of the class `about` lie on both sides. */
const FROM_BELOW = new Set(['近', '将近', '接近', '逼近', 'nearly', 'almost', 'close to', 'approaching', 'just under']);

/** A figure whose number is exact: a whole count, rank or age printed to the last unit. Nothing was rounded away. */
const isExactCount = (figure: Figure, ulp: Exact): boolean =>
	(figure.kind === 'count' || figure.kind === 'rank' || figure.kind === 'age') && compare(ulp, ONE) === 0;

const ulpOf = (figure: Figure, value: Exact): Exact => {
	if (figure.precision !== null) return exact(figure.precision);
	return isWhole(value) ? ONE : pow10(-2);
};

/** How a printed number is taken: as rounded, as rounded or cut off, or as a round number (2500 for about 2500). */
export type Strictness = 'rounded' | 'cut' | 'coarse';

function plain(figure: Figure, value: Exact, ulp: Exact, strictness: Strictness): Interval {
	if (strictness === 'coarse') {
		const zeros = trailingZeros(value);
		if (zeros >= 2) return around(value, min(mul(pow10(zeros), HALF), mul(abs(value), ONE_PERCENT)));
	}
	if (isExactCount(figure, ulp)) return point(value);
	return strictness === 'cut' ? roundedOrCut(value, ulp) : rounded(value, ulp);
}

/** <1% and ≥90% say what they are by a sign, whatever word stands before them. */
const BY_SIGN: Readonly<Record<string, Figure['modifier']>> = {
	'<': 'atmost',
	'＜': 'atmost',
	'≤': 'atmost',
	'>': 'atleast',
	'＞': 'atleast',
	'≥': 'atleast',
};

/** “Some 3,214 homes” is a manner of beginning a sentence: nobody rounds to the last of four digits. */
function isSome({ modifierText }: Figure, size: Exact, ulp: Exact): boolean {
	const units = div(size, ulp);
	return modifierText.trim().toLowerCase() === 'some' && isWhole(units) && units.n > 1000n && units.n % 10n !== 0n;
}

/**
 * What a figure may stand for, in base units. Modifiers widen (docs/checks: about ±5 %, near from below, over and at
 * least upwards, at most and under downwards). Null when the figure states no number at all (数十年来 without bounds).
 */
export function intervalOf(figure: Figure, strictness: Strictness = 'rounded'): Interval | null {
	if (figure.value === null) {
		if (figure.low === null && figure.high === null) return null;
		const low = figure.low === null ? null : exact(figure.low);
		const high = figure.high === null ? null : exact(figure.high);
		return low && high && compare(low, high) > 0 ? { low: high, high: low } : { low, high };
	}
	const x = exact(figure.value);
	const ulp = ulpOf(figure, x);
	const size = abs(x);
	switch (BY_SIGN[figure.text.charAt(0)] ?? figure.modifier) {
		case 'exact':
			return plain(figure, x, ulp, strictness);
		case 'about': {
			if (FROM_BELOW.has(figure.modifierText.trim().toLowerCase())) {
				// Of 近3.66万 three digits are printed: the last was rounded or cut off, whatever the word says.
				const fine = strictness !== 'rounded' && compare(size, mul(ulp, HUNDRED)) >= 0 && compare(step(x, ulp), ulp) === 0;
				return fine ? { low: sub(x, ulp), high: add(x, mul(ulp, HALF)) } : below(x, step(x, ulp));
			}
			if (isSome(figure, size, ulp)) return plain(figure, x, ulp, strictness);
			return around(x, max(mul(ulp, HALF), mul(size, FIVE_PERCENT)));
		}
		case 'over':
			return { low: x, high: add(x, step(x, ulp)) };
		case 'atleast':
			return { low: x, high: null };
		case 'atmost':
			return x.n < 0n ? { low: null, high: x } : { low: ZERO, high: x };
		case 'under':
			return x.n < 0n ? { low: x, high: mul(x, FOUR_FIFTHS) } : { low: mul(x, FOUR_FIFTHS), high: x };
	}
}

/** 近x: one step below x, but no more than a fifth of it, since 近2000 does not mean 1050. */
function below(x: Exact, unit: Exact): Interval {
	if (x.n < 0n) return { low: max(sub(x, unit), mul(x, SIX_FIFTHS)), high: x };
	return { low: max(sub(x, unit), mul(x, FOUR_FIFTHS)), high: x };
}

export const isBounded = (i: Interval): i is { low: Exact; high: Exact } => i.low !== null && i.high !== null;

export const contains = (i: Interval, x: Exact): boolean =>
	(i.low === null || compare(i.low, x) <= 0) && (i.high === null || compare(x, i.high) <= 0);

/** Whether some number lies in both. */
export const meets = (a: Interval, b: Interval): boolean =>
	(a.low === null || b.high === null || compare(a.low, b.high) <= 0) &&
	(b.low === null || a.high === null || compare(b.low, a.high) <= 0);

/** Whether they share more than an end: cutting off never gives the far end of its interval. */
export const overlaps = (a: Interval, b: Interval): boolean =>
	(a.low === null || b.high === null || compare(a.low, b.high) < 0) &&
	(b.low === null || a.high === null || compare(b.low, a.high) < 0);

/** Distance between two intervals; null when they meet. */
export function gap(a: Interval, b: Interval): Exact | null {
	if (meets(a, b)) return null;
	if (a.high && b.low && compare(a.high, b.low) < 0) return sub(b.low, a.high);
	if (b.high && a.low) return sub(a.low, b.high);
	return null;
}

const both = (a: Exact | null, b: Exact | null, f: (a: Exact, b: Exact) => Exact): Exact | null => (a && b ? f(a, b) : null);

export const plus = (a: Interval, b: Interval): Interval => ({ low: both(a.low, b.low, add), high: both(a.high, b.high, add) });

export const minus = (a: Interval, b: Interval): Interval => ({ low: both(a.low, b.high, sub), high: both(a.high, b.low, sub) });

export const negate = (a: Interval): Interval => ({ low: a.high && neg(a.high), high: a.low && neg(a.low) });

/** The sum of n rounded parts is off by at most n·ulp/2; against a rounded total that is the (n+1)·ulp/2 of the trade. */
export const sum = (parts: readonly Interval[]): Interval => parts.reduce(plus, point(ZERO));

export const scale = (a: Interval, k: Exact): Interval =>
	k.n < 0n ? scale(negate(a), neg(k)) : { low: a.low && mul(a.low, k), high: a.high && mul(a.high, k) };

/** Product of two bounded intervals; ANY when an end is missing, unless both are non-negative. */
export function times(a: Interval, b: Interval): Interval {
	if (isBounded(a) && isBounded(b)) {
		const products = [mul(a.low, b.low), mul(a.low, b.high), mul(a.high, b.low), mul(a.high, b.high)] as const;
		return { low: products.reduce(min), high: products.reduce(max) };
	}
	if (a.low && b.low && a.low.n >= 0n && b.low.n >= 0n) return { low: mul(a.low, b.low), high: both(a.high, b.high, mul) };
	return ANY;
}

/** a ÷ b. Null when b may be zero: a rate over a base that may be nothing says nothing. */
export function over(a: Interval, b: Interval): Interval | null {
	const zeroInside = contains(b, ZERO);
	if (zeroInside) return null;
	if (b.high && b.high.n < 0n) return over(negate(a), negate(b));
	// b is positive from here on: its low end is a number above zero.
	if (!b.low) return null;
	const inverse = { low: b.high ? div(ONE, b.high) : ZERO, high: div(ONE, b.low) };
	return times(a, inverse);
}

/** (new − old) ÷ old, each end by itself, since old stands twice and plain interval arithmetic would count it double. */
export function growth(now: Interval, before: Interval): Interval | null {
	const factor = over(now, before);
	return factor && minus(factor, point(ONE));
}

export const toIntervalText = (i: Interval): IntervalText => ({
	low: i.low && toText(i.low),
	high: i.high && toText(i.high),
});

/** As {@link toIntervalText} wrote it. */
export const fromIntervalText = ({ low, high }: IntervalText): Interval => ({
	low: low === null ? null : exact(low),
	high: high === null ? null : exact(high),
});
