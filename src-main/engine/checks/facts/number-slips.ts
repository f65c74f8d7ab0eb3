/**
 * Slips of a number: what a slip of the finger, of a recogniser or of a unit's word makes of it. Each has keys under which
 * a number meets what it may be a slip of, so that a text is searched in one pass, and a weight: how unlikely two numbers
 * of one kind are to be so alike by chance.
 */
import type { Figure } from '../../../contract/model.ts';
import { abs, compare, div, type Exact, equal, exact, mul, ONE, pow10, toText } from '../../exact.ts';
import { measureOf } from '../gate.ts';

interface Digits {
	/** Without zeros on either side. */
	digits: string;
	/** Where the point stands: two numbers of one size have it in one place. */
	size: number;
}

export interface SlipValue {
	/** What can be compared at all: length, money whatever the currency, things counted. */
	sort: string;
	/** The class of the unit within the sort: persons, dollars. */
	counts: string;
	unit: string;
	base: Exact;
	/** The number as it is printed with its scale word, whatever its unit: 12.8 of 12.8公里. */
	printed: string;
	/** The digits as they stand in the text, without scale word and unit; "" for a number in words. */
	numeral: string;
	own: Digits;
	/** In the base unit of the sort; null where that has no finite decimals (85亩 in square metres). */
	converted: Digits | null;
}

export interface Slip {
	kind: 'scale' | 'digits' | 'unit';
	/** 0: may well be chance. 3: hardly. */
	weight: number;
}

/** Longer numbers are codes. */
const LONGEST = 16;
/**
 * In 508 clean texts no two numbers were printed in the same digits with another scale word or another unit of the kind,
 * unless words beside them said why.
 */
const OF_WORDS = 1.5;
/** One digit of two that differs makes another number; of three it may be a slip. */
const LEAST_REPLACED = 3;

function digitsOf(text: string): Digits | null {
	if (text.includes('/') || text.length > LONGEST) return null;
	const [before = '', after = ''] = text.split('.');
	const digits = `${before}${after}`.replace(/^0+|0+$/gu, '');
	return digits === '' ? null : { digits, size: before === '0' ? after.search(/[1-9]/u) * -1 : before.length };
}

/** The parts of a figure that a slip shows in; null for those that have none. */
export function slipValue(figure: Figure): SlipValue | null {
	if (figure.value === null) return null;
	const { class: counts, factor } = measureOf(figure);
	const printed = toText(abs(exact(figure.value)));
	const own = digitsOf(printed);
	if (!own) return null;
	const base = abs(mul(exact(figure.value), factor));
	const sort = counts.replace(/^(money|count) .*/u, '$1');
	const numeral = /\d[\d.,]*/u.exec(figure.text)?.[0] ?? '';
	return {
		sort,
		counts,
		unit: figure.unit,
		base,
		printed,
		numeral,
		own,
		converted: equal(factor, ONE) ? own : digitsOf(toText(base)),
	};
}

const withoutZeros = (digits: string): string => digits.replaceAll('0', '');

/** The digits with one left out in turn, and with each two neighbours in order. */
function masksOf(digits: string): string[] {
	const masks: string[] = [];
	for (let i = 0; i < digits.length; i++) {
		if (digits.length >= LEAST_REPLACED) masks.push(`${digits.slice(0, i)}?${digits.slice(i + 1)}`);
		const [left = '', right = ''] = [digits[i], digits[i + 1]];
		if (right !== '' && left !== right)
			masks.push(`${digits.slice(0, i)}<${[left, right].sort().join('')}>${digits.slice(i + 2)}`);
	}
	return masks;
}

/** The keys under which a number meets those that it may be a slip of. Some three a digit. */
export function slipKeys({ sort, own, converted, printed, unit }: SlipValue): string[] {
	const keys = new Set<string>(unit === '' ? [] : [`${sort} =${printed}`]);
	for (const [view, one] of [
		// In the base unit the two views are one.
		[`${sort} ${unit}`, own === converted ? null : own],
		[sort, converted],
	] as const) {
		if (!one) continue;
		keys.add(`${view} ${withoutZeros(one.digits)}`);
		for (const mask of masksOf(one.digits)) keys.add(`${view} ${one.size} ${mask}`);
	}
	return [...keys];
}

/** How the second number can come of the first by one slip; null where none does it, or both are the same. */
export function slipOf(a: SlipValue, b: SlipValue): Slip | null {
	if (a.sort !== b.sort) return null;
	const same = a.unit === b.unit;
	// Twelve pounds and £12 are one sum; €12 is another.
	const anotherMoney = a.sort === 'money' && a.counts !== b.counts;
	if (equal(a.base, b.base) && !anotherMoney) return null;
	// 43.8亿常住人口 counts what 43.8万人 does; 300户 and 3000人 are two things.
	if (a.sort === 'count' && a.counts !== b.counts && a.unit !== '' && b.unit !== '') return null;
	// “38.6 cents a litre” and then “38.6 cents” are told in one unit.
	const short = a.unit.startsWith(b.unit) || b.unit.startsWith(a.unit);
	if (!same && !short && a.printed === b.printed && a.sort !== 'count')
		return { kind: 'unit', weight: byLength(a.own.digits, 1) + OF_WORDS };
	// £3m and 3m euros are two sums; only the same number under two signs is one sum.
	if (anotherMoney) return null;
	const [x, y] = same ? [a.own, b.own] : [a.converted, b.converted];
	const slip = x && y ? slipOfDigits(x, y) : null;
	// 3.7亿元 and 3.7万元, £75,000 and £75 million: only the word behind the digits is another.
	const words =
		slip?.kind === 'scale' &&
		((a.numeral !== '' && a.numeral === b.numeral) || (slip.weight >= 1 && isScaleWord(a.base, b.base)));
	return slip && words ? { ...slip, weight: slip.weight + OF_WORDS } : slip;
}

/** Thousand, 万, million, 亿 apart. */
function isScaleWord(a: Exact, b: Exact): boolean {
	const ratio = compare(a, b) < 0 ? div(b, a) : div(a, b);
	return SCALE_WORDS.some((word) => equal(ratio, word));
}
const SCALE_WORDS = [3, 4, 6, 8].map(pow10);

function slipOfDigits(x: Digits, y: Digits): Slip | null {
	const [p, q] = [x.digits, y.digits];
	if (p === q) return { kind: 'scale', weight: byLength(p, 1) };
	const short = p.length < q.length ? p : q;
	if (withoutZeros(p) === withoutZeros(q) && withoutZeros(p).length > 1 && Math.abs(p.length - q.length) === 1)
		return { kind: 'digits', weight: byLength(short, 1) };
	if (x.size !== y.size || p.length !== q.length) return null;
	const wrong = [...p].flatMap((digit, i) => (digit === q[i] ? [] : [i]));
	const [first = 0, second] = wrong;
	if (wrong.length === 2 && second === first + 1 && p[first] === q[second] && p[second] === q[first])
		return { kind: 'digits', weight: byLength(p, 1.5) };
	return wrong.length === 1 && p.length >= LEAST_REPLACED ? { kind: 'digits', weight: byLength(p, 2.5) } : null;
}

/** A digit more makes chance ten times rarer, up to where it is out of the question. */
const byLength = (digits: string, less: number): number => Math.max(0, Math.min(3, digits.length - less));
