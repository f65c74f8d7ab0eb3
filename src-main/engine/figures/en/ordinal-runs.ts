/**
 * Ordinals that count: how often running ("a sixth month in a row", "the 25th consecutive fall"), out of how many ("their
 * second goal in 23 chances", "the fifth time in six outings", "the third of seven games").
 */
import type { Board } from './board.ts';
import { BEFORE_NUMBER } from './lexicon/approximators.ts';
import type { Quantity } from './quantity.ts';
import { yearAt } from './years.ts';

/** Words from an ordinal to what says of what row it is one. */
const REACH = 5;
const RUNNING = /^(?:straight|consecutive|successive)$/u;

/** Behind the noun: "in a row", "in succession", "on the trot", "running". */
function isRun(board: Board, i: number): boolean {
	const word = board.lower(i);
	if (word === 'running')
		return !/^\p{L}/u.test(board.at(i + 1).text) || /^(?:as|in|after|and|that|to|at|of|with|by)$/u.test(board.lower(i + 1));
	if (word === 'in') return (board.lower(i + 1) === 'a' && board.lower(i + 2) === 'row') || board.lower(i + 1) === 'succession';
	return word === 'on' && board.lower(i + 1) === 'the' && /^(?:trot|spin|bounce)$/u.test(board.lower(i + 2));
}

/** A number of things at token `i`, approximators before it left out: "23 chances", "almost two years". */
function countAt(board: Board, i: number): Quantity | null {
	let at = i;
	while (
		at < i + 3 &&
		(BEFORE_NUMBER.has(board.lower(at)) || /^(?:more|less|than|over|his|her|their|its|all)$/u.test(board.lower(at)))
	)
		at++;
	// "my first stakes in 1998"
	if (yearAt(board, at) !== null) return null;
	const q = board.quantityAt(at);
	return q !== null && q.first === at && q.value !== null && (q.form === 'digits' || q.form === 'words') && q.kind !== 'time'
		? q
		: null;
}

/** "a third straight year", "the 25th consecutive fall", "for a sixth month in a row"; the first of a run says only that it began. */
export function isConsecutive(board: Board, q: Quantity): boolean {
	if (q.value === null || q.value.n < 2n || board.isJoiner(q.last + 1)) return false;
	if (RUNNING.test(board.lower(q.last + 1))) return true;
	for (let i = q.last + 1; i <= q.last + REACH; i++) {
		if (i > q.last + 1 && isRun(board, i)) return true;
		if (board.at(i).kind !== 'word' || board.quantityAt(i) !== null) return false;
	}
	return false;
}

/** "its first loss in nine games", "the fifth time in six outings", "her second goal in 23 chances". */
export function isOutOf(board: Board, q: Quantity, owned: boolean): boolean {
	if (q.value === null || board.isJoiner(q.last + 1) || (!owned && q.value.n < 2n)) return false;
	for (let i = q.last + 2; i <= q.last + REACH; i++) {
		const word = board.lower(i);
		if (board.at(i).kind !== 'word') return false;
		if (word !== 'in' && word !== 'for') continue;
		const of = countAt(board, i + 1);
		return of?.value != null && of.value.n >= 2n * of.value.d && of.kind !== 'money' && (word === 'in' || owned);
	}
	return false;
}

/** "the third of seven games", "14th of 31": of how many; with an article before the number it is one of those known. */
export function isOneOf(board: Board, q: Quantity): boolean {
	if (q.value === null || q.value.n < 2n || board.lower(q.last + 1) !== 'of') return false;
	const whole = board.quantityAt(q.last + 2);
	if (whole?.value == null || whole.first !== q.last + 2 || whole.kind !== null || whole.scale.n !== 1n) return false;
	return (whole.form === 'digits' || whole.form === 'words') && whole.value.d === 1n && whole.value.n >= q.value.n;
}
