/** The state of the reading of one Chinese number, and the arithmetic on its two ends. */

/** An integer pair over 10^-decimals. */
export interface Pair {
	low: bigint;
	high: bigint;
}

/** Ready powers of ten: every numeral asks for several, and bigint powers are slow. */
const POWERS = Array.from({ length: 40 }, (_, k) => 10n ** BigInt(k));
/** Ten to the k. */
export const pow = (k: number): bigint => POWERS[k] ?? 10n ** BigInt(k);

/** Runs a sticky pattern at `at`. */
export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** The state of one reading: what stands above 亿, above 万, in the section, and the digits not yet multiplied. */
export class Reader {
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

/** Both ends added; what is not there adds nothing. */
export function sum(a: Pair | null, b: Pair | null): Pair | null {
	if (a === null) return b;
	if (b === null) return a;
	return { low: a.low + b.low, high: a.high + b.high };
}

/** Both ends multiplied. */
export const times = (a: Pair, m: bigint): Pair => ({ low: a.low * m, high: a.high * m });

/** 几 and 数 before a unit: two of it at least, and less than ten of it. */
export const several = (power: number): Pair => ({ low: 2n * pow(power), high: pow(power + 1) - 1n });
