/** Spelled-out whole numbers, short scale, with or without "and" and hyphens: "nine hundred and ninety-nine thousand". */
import type { Board } from './board.ts';
import { SCALES, SMALL, TENS } from './lexicon/numbers.ts';

export interface WordNumber {
	/** Last token, inclusive. */
	last: number;
	value: bigint;
	/** One unit of the last number word: "three million" → 10^6, "twenty" → 1. */
	precision: bigint;
	/** The product of scale words if the number is one group and its scale ("two million"), else 1. */
	scale: bigint;
}

interface Part {
	last: number;
	value: bigint;
	precision: bigint;
}

/** Next token after an optional glued hyphen. */
function afterHyphen(board: Board, i: number): number {
	return board.isJoiner(i) ? i + 1 : i;
}

function belowHundred(board: Board, i: number): Part | null {
	const word = board.lower(i);
	const small = SMALL.get(word);
	if (small !== undefined) return { last: i, value: small, precision: 1n };
	const tens = TENS.get(word);
	if (tens === undefined) return null;
	const next = afterHyphen(board, i + 1);
	const unit = SMALL.get(board.lower(next));
	if (unit !== undefined && unit > 0n && unit < 10n) return { last: next, value: tens + unit, precision: 1n };
	return { last: i, value: tens, precision: 1n };
}

function belowThousand(board: Board, i: number, allowAnd: boolean): Part | null {
	const article = board.lower(i) === 'a' && board.lower(i + 1) === 'hundred';
	const head = article ? { last: i, value: 1n, precision: 1n } : belowHundred(board, i);
	if (head === null) return null;
	const hundred = afterHyphen(board, head.last + 1);
	if (head.value === 0n || board.lower(hundred) !== 'hundred') return article ? null : head;
	const value = head.value * 100n;
	const bare = { last: hundred, value, precision: 100n };
	let j = afterHyphen(board, hundred + 1);
	if (board.lower(j) === 'and') {
		if (!allowAnd) return bare;
		j++;
	}
	const rest = belowHundred(board, j);
	if (rest === null || rest.value === 0n || board.lower(afterHyphen(board, rest.last + 1)) === 'hundred') return bare;
	return { last: rest.last, value: value + rest.value, precision: rest.precision };
}

/**
 * Reads the longest spelled-out number that starts at token `i`, or null. `allowAnd` is false behind "between", where
 * "and" parts the two ends of a range.
 */
export function readWordNumber(board: Board, i: number, allowAnd: boolean): WordNumber | null {
	const article = (board.lower(i) === 'a' || board.lower(i) === 'an') && SCALES.has(board.lower(i + 1));
	let group: Part | null = article ? { last: i, value: 1n, precision: 1n } : belowThousand(board, i, allowAnd);
	if (group === null) return null;
	let total = 0n;
	let lowest: bigint | null = null;
	let parts = 0;
	let precision = 1n;
	let last = i;
	for (;;) {
		const at = afterHyphen(board, group.last + 1);
		const scale = SCALES.get(board.lower(at));
		if (scale === undefined || group.value === 0n) {
			if (lowest !== null && group.value >= lowest) break;
			total += group.value;
			precision = group.precision;
			last = group.last;
			parts++;
			break;
		}
		if (lowest !== null && scale >= lowest) break;
		total += group.value * scale;
		precision = group.precision * scale;
		lowest = scale;
		last = at;
		parts++;
		let next = afterHyphen(board, at + 1);
		if (board.lower(next) === 'and') {
			if (!allowAnd) break;
			next++;
		}
		const following = belowThousand(board, next, allowAnd);
		if (following === null || following.value === 0n) break;
		group = following;
	}
	return { last, value: total, precision, scale: parts === 1 && lowest !== null ? lowest : 1n };
}
