/**
 * Exact numbers: rationals over bigint. All arithmetic of the engine goes through here, because a checker that
 * accuses an editor of 0.1 + 0.2 has lost him for good. A rational rather than a scaled decimal, since shares and
 * averages are quotients and most quotients have no finite decimal form.
 */

/** Always in lowest terms, denominator positive. */
export interface Exact {
	readonly n: bigint;
	readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
	let x = a < 0n ? -a : a;
	let y = b < 0n ? -b : b;
	while (y !== 0n) [x, y] = [y, x % y];
	return x;
}

/** The rational n/d. Throws RangeError when d is zero: callers decide before what a zero base means. */
export function ratio(n: bigint, d: bigint): Exact {
	if (d === 0n) throw new RangeError('denominator is zero');
	const g = gcd(n, d) || 1n;
	return d < 0n ? { n: -n / g, d: -d / g } : { n: n / g, d: d / g };
}

export const ZERO: Exact = { n: 0n, d: 1n };
export const ONE: Exact = { n: 1n, d: 1n };

export const whole = (n: bigint | number): Exact => ({ n: BigInt(n), d: 1n });

/** 10^k, k may be negative. */
export const pow10 = (k: number): Exact => (k >= 0 ? { n: 10n ** BigInt(k), d: 1n } : { n: 1n, d: 10n ** BigInt(-k) });

const FORM = /^([+-]?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/;

/** Reads "36600", "-0.5", "1/3". Returns null for anything else; never rounds. */
export function parseExact(text: string): Exact | null {
	const m = FORM.exec(text);
	if (!m) return null;
	const decimals = m[3] ?? '';
	const den = m[4] === undefined ? 1n : BigInt(m[4]);
	if (den === 0n) return null;
	const n = BigInt((m[2] ?? '') + decimals);
	return ratio(m[1] === '-' ? -n : n, 10n ** BigInt(decimals.length) * den);
}

/** As {@link parseExact}, for text that the program itself wrote. Throws on anything else. */
export function exact(text: string): Exact {
	const x = parseExact(text);
	if (!x) throw new RangeError(`not an exact number: ${text}`);
	return x;
}

export const add = (a: Exact, b: Exact): Exact => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Exact, b: Exact): Exact => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Exact, b: Exact): Exact => ratio(a.n * b.n, a.d * b.d);
export const div = (a: Exact, b: Exact): Exact => ratio(a.n * b.d, a.d * b.n);
export const neg = (a: Exact): Exact => ({ n: -a.n, d: a.d });
export const abs = (a: Exact): Exact => (a.n < 0n ? neg(a) : a);

/** Negative, zero or positive, as a sort function wants it. */
export function compare(a: Exact, b: Exact): number {
	const l = a.n * b.d;
	const r = b.n * a.d;
	return l < r ? -1 : l > r ? 1 : 0;
}

export const equal = (a: Exact, b: Exact): boolean => a.n === b.n && a.d === b.d;
export const min = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const max = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);
export const isWhole = (a: Exact): boolean => a.d === 1n;

/** How many decimals the finite decimal form has, or null when there is none (1/3). */
function decimalPlaces(d: bigint): number | null {
	let rest = d;
	let twos = 0;
	let fives = 0;
	while (rest % 2n === 0n) {
		rest /= 2n;
		twos++;
	}
	while (rest % 5n === 0n) {
		rest /= 5n;
		fives++;
	}
	return rest === 1n ? Math.max(twos, fives) : null;
}

/** The exact text: a plain decimal where one exists ("0.5", "36600"), else "n/d". parseExact reads it back. */
export function toText(x: Exact): string {
	const places = decimalPlaces(x.d);
	if (places === null) return `${x.n}/${x.d}`;
	return toFixed(x, places);
}

/** Decimal text with exactly `places` decimals, half away from zero, as people round by hand. */
export function toFixed(x: Exact, places: number): string {
	const scale = 10n ** BigInt(places);
	const negative = x.n < 0n;
	const n = (negative ? -x.n : x.n) * scale;
	const q = (2n * n + x.d) / (2n * x.d);
	const digits = q.toString().padStart(places + 1, '0');
	const body = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
	return negative && q !== 0n ? `-${body}` : body;
}

/** Nearest double, for JSON that wants a number. */
export function toNumber(x: Exact): number {
	if (x.d === 1n) return Number(x.n);
	const places = decimalPlaces(x.d);
	if (places !== null) return Number(toFixed(x, places));
	// 18 significant decimals are more than a double holds.
	const magnitude = Math.max(0, x.d.toString().length - (x.n < 0n ? -x.n : x.n).toString().length);
	return Number(toFixed(x, magnitude + 18));
}
