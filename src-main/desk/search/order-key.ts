/** Exact numbers as text that sorts as they do, so that a plain index answers "between" without a float. */
import { type Exact, parseExact } from '../../engine/exact.ts';

/** A fraction that no decimal ends is cut after so many digits; what it is stands behind them, so that it equals itself alone. */
const DIGITS = 60;
const BIAS = 5000;

/**
 * The key of an exact number ("36600", "-0.5", "1/3"). Keys compare by code unit as the numbers do; equal numbers have
 * equal keys, however they were written. Null for what is no number, or out of all reason (10^5000).
 * Shape: sign, exponent, digits. For a negative number all is complemented, so that the larger sorts first.
 */
export function orderKey(text: string): string | null {
	const value = parseExact(text);
	if (value === null) return null;
	if (value.n === 0n) return '1';
	const body = magnitude({ n: value.n < 0n ? -value.n : value.n, d: value.d });
	if (body === null) return null;
	// The mark at the end of a complement is above every digit: a shorter number of the same digits is less negative.
	return value.n > 0n ? `2${body}` : `0${body.replace(/\d/g, (digit) => String(9 - Number(digit)))}~`;
}

function magnitude({ n, d }: Exact): string | null {
	let exponent = n.toString().length - d.toString().length;
	if (n * ten(-exponent) < d * ten(exponent)) exponent--;
	const biased = exponent + BIAS;
	if (biased < 0 || biased > 9999) return null;
	// n/d = 0.ddd… × 10^(exponent + 1), the first d not 0.
	let rest = n * ten(-exponent);
	const divisor = d * ten(exponent);
	let digits = '';
	for (; rest > 0n && digits.length < DIGITS; rest = (rest % divisor) * 10n) digits += (rest / divisor).toString();
	return `${String(biased).padStart(4, '0')}${digits}${rest > 0n ? `/${n}/${d}` : ''}`;
}

const ten = (power: number): bigint => (power > 0 ? 10n ** BigInt(power) : 1n);
