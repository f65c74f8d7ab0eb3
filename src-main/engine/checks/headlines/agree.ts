/** Whether a number of the headline can be the number of the text, told shorter. */
import type { Figure } from '../../../contract/model.ts';
import { abs, compare, div, type Exact, equal, exact, isWhole, mul, ONE, sub, whole } from '../../exact.ts';
import { fractionAllows, isFraction } from '../fraction.ts';
import { inBaseUnit } from '../gate.ts';
import { intervalOf, meets, overlaps, scale } from '../interval.ts';

const TWO = whole(2);
const HUNDREDTH = exact('0.01');

/** One unit of the last digit that a headline would keep: of 140% and of 3600万 the zeros may be rounding. */
function grain({ kind, precision, text }: Figure, value: Exact): Exact {
	const unit = precision === null ? ONE : exact(precision);
	const digits = div(value, unit);
	// The zero of 8.0% is no rounding.
	if (text.includes('.') || !isWhole(digits) || digits.n === 0n) return unit;
	let zeros = 0;
	let grown = unit;
	for (let n = digits.n; n % 10n === 0n; n /= 10n) {
		zeros++;
		grown = mul(grown, whole(10));
	}
	// A count that ends in one zero is a count; a rate of 140 % is 142.3 % in short.
	return kind === 'percent' || zeros >= 2 ? grown : unit;
}

/** `short` is `full` rounded or cut off at `unit`. */
function shortens(short: Exact, full: Exact, unit: Exact): boolean {
	const apart = sub(abs(full), abs(short));
	if (compare(mul(abs(apart), TWO), unit) <= 0) return true;
	return apart.n >= 0n && compare(apart, unit) < 0;
}

/**
 * Two plain numbers agree when they are equal, or when the one with fewer digits is the other rounded or cut off: 0.8% and
 * 0.9% do not, though the unknown digits behind them could. Words like 近 and 超 open their own room.
 */
export function agree(h: Figure, b: Figure): boolean {
	if (isFraction(h)) return agreesWithFraction(h, b);
	const [x, y] = [intervalOf(h, 'coarse'), intervalOf(b, 'cut')];
	if (!x || !y) return false;
	if (h.modifier !== 'exact' || b.modifier !== 'exact' || h.value === null || b.value === null)
		return meets(inBaseUnit(h, x), inBaseUnit(b, y));
	const [p, q] = [h, b].map((figure) => inBaseUnit(figure, { low: exact(figure.value ?? '0'), high: null }).low ?? ONE);
	const [u, v] = [h, b].map(
		(figure) => inBaseUnit(figure, { low: grain(figure, exact(figure.value ?? '0')), high: null }).low ?? ONE,
	);
	if (!p || !q || !u || !v) return false;
	if (equal(p, q)) return true;
	const coarser = compare(u, v);
	if (coarser > 0) return shortens(p, q, u);
	if (coarser < 0) return shortens(q, p, v);
	return false;
}

/** Whether the text tells the number as closely as the headline: only then it bears the headline out. */
export const isAsClose = (h: Figure, b: Figure): boolean =>
	h.modifier !== 'exact' || h.precision === null || b.precision === null || compare(exact(b.precision), exact(h.precision)) <= 0;

/** 三成 against 28.4%, or against 三成 again. */
function agreesWithFraction(h: Figure, b: Figure): boolean {
	if (isFraction(b)) return equal(exact(h.value ?? '0'), exact(b.value ?? '0'));
	const i = b.kind === 'percent' ? intervalOf(b, 'cut') : null;
	return i !== null && overlaps(fractionAllows(h), scale(inBaseUnit(b, i), HUNDREDTH));
}
