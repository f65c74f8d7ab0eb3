/** Roots, which have no exact value: bracketed from both sides. */
import { type Exact, ratio } from '../../exact.ts';
import type { Interval } from '../interval.ts';

const PLACES = 10n ** 9n;

/** Integer part of the n-th root of a natural number, by Newton's iteration from above. */
function integerRoot(x: bigint, n: bigint): bigint {
	if (x < 2n) return x;
	let guess = 1n << (BigInt(x.toString(2).length) / n + 1n);
	for (;;) {
		const next = ((n - 1n) * guess + x / guess ** (n - 1n)) / n;
		if (next >= guess) return guess;
		guess = next;
	}
}

/**
 * The n-th root of a positive number to nine decimals, as an interval that holds it. Throws RangeError for a number that
 * is not positive or an n below 1.
 */
export function root(x: Exact, n: number): Interval & { low: Exact; high: Exact } {
	if (x.n <= 0n || n < 1) throw new RangeError('root of what is not positive');
	const degree = BigInt(n);
	// floor((x · 10^9n)^(1/n)) is the root in billionths, cut off.
	const low = integerRoot((x.n * PLACES ** degree) / x.d, degree);
	return { low: ratio(low, PLACES), high: ratio(low + 1n, PLACES) };
}
