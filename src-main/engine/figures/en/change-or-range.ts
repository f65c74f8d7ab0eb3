/** Whether two numbers with "to" or "or" between them are the ends of a range, or what changed and where it came to. */
import { compare, mul, whole } from '../../exact.ts';
import type { Board } from './board.ts';
import { CHANGE_VERBS, MARKET_MOVES, RANGE_VERBS } from './lexicon/cues.ts';
import type { Quantity } from './quantity.ts';

/** The hundredth of a currency, and the signs of what it is one of. */
export const HUNDREDTH: Readonly<Record<string, RegExp>> = {
	cents: /^(?:\p{Lu}{0,3}\$|€)/u,
	cent: /^(?:\p{Lu}{0,3}\$|€)/u,
	c: /\$/u,
	p: /^£/u,
	pence: /^£/u,
};

/** "Gold put on $9 to $13", "took off": a verb of change in two words, which ends at token `i`. */
const putsOn = (board: Board, i: number): boolean =>
	(board.lower(i) === 'on' && /^put(?:s|ting)?$/u.test(board.lower(i - 1))) ||
	(board.lower(i) === 'off' && /^(?:takes?|took|taking|knock(?:s|ed|ing)?)$/u.test(board.lower(i - 1)));

/** Whether a verb of change governs the number, and none of reach: "rose from 4 to 6" has two figures. */
export function changed(board: Board, a: Quantity): boolean {
	const { first } = board.sentence(a.first);
	for (let i = a.first - 1; i >= Math.max(first, a.first - 24); i--) {
		const word = board.lower(i);
		if (RANGE_VERBS.has(word)) return false;
		if (CHANGE_VERBS.has(word) || putsOn(board, i)) return true;
	}
	return false;
}

/** "rose 5 cents to 40 cents": the verb of change right before the first number makes the second where it ended. */
export function movedBy(board: Board, q: Quantity): boolean {
	for (let i = q.first - 1; i >= q.first - 3; i--) {
		const word = board.lower(i);
		if (word === 'to' || word === 'from' || word === 'between') return false;
		if (CHANGE_VERBS.has(word) || putsOn(board, i)) return true;
		// "adding 90 cents to $3.10": a change in cents and a level in dollars.
		if (MARKET_MOVES.has(word) && q.kind === 'money' && HUNDREDTH[q.unit] !== undefined) return true;
	}
	return false;
}

const FALLS = /^(?:falls|rises|gains|losses|drops|cuts|increases|decreases|declines|jumps)$/u;
const MODAL = /^(?:to|will|would|could|may|might|should|can)$/u;

/**
 * "an increase of 7.5% to 8%", "revenue to rise 3% to 4%": both ends are of the change, which is asked for or expected and
 * in per cent; a rate that ended somewhere is of another size than its change (a rise of 0.1% to 4.3%).
 */
export function isSpan(board: Board, a: Quantity, b: Quantity): boolean {
	if (a.value === null || b.value === null) return false;
	// "falls of 15mm to 35mm": of more than one fall, in more than one place.
	if (a.kind === b.kind && FALLS.test(board.lower(a.first - 2)) && board.lower(a.first - 1) === 'of') return true;
	if (a.kind !== 'percent' || b.kind !== 'percent') return false;
	if (compare(a.value, b.value) >= 0 || compare(mul(a.value, whole(3)), b.value) < 0) return false;
	const lead = /^(?:about|around|roughly|by|between)$/u.test(board.lower(a.first - 1)) ? a.first - 2 : a.first - 1;
	if (board.lower(lead) === 'of') return CHANGE_VERBS.has(board.lower(lead - 1));
	for (let i = lead; i >= lead - 2; i--) if (CHANGE_VERBS.has(board.lower(i))) return MODAL.test(board.lower(i - 1));
	return false;
}

/** "rose by 1,300 to 27,900 staff", "climbed 24.6 to 2,070": the change and the level; ends of a range are of one size. */
export function changedBy(board: Board, a: Quantity, b: Quantity): boolean {
	if (a.value === null || b.value === null || b.kind === 'percent' || b.kind === 'point') return false;
	// "goes 0 to 80km/h": nothing changes by nothing.
	if (a.value.n === 0n) return false;
	const before = board.lower(a.first - 1);
	// "were up 163 to 370": seats have no unit here, so the first is the change.
	if (/^(?:up|down)$/u.test(before) && a.kind === null && b.kind === null && a.unit === '' && b.unit === '') return true;
	const moved = MARKET_MOVES.has(before) || (CHANGE_VERBS.has(before) && before !== 'from');
	if (!moved && !(before === 'by' && changed(board, a))) return false;
	return compare(mul(a.value, { n: 4n, d: 1n }), b.value) < 0;
}

/** "834,000 or 38 percent": the second says in another way what the first did; no rate is one of hundreds and of tens. */
export const isRestated = (a: Quantity, b: Quantity): boolean =>
	(b.kind === 'percent' || b.kind === 'point') &&
	a.kind === null &&
	a.value !== null &&
	b.value !== null &&
	compare(a.value, mul(whole(10), b.value)) > 0;

/** "down 0.04 or 0.1%": the move in money or points, and in per cent. */
export const isMoveTwice = (board: Board, a: Quantity, b: Quantity): boolean => {
	const before = board.lower(a.first - 1);
	return (
		a.kind === null &&
		b.kind === 'percent' &&
		a.value?.d !== 1n &&
		(MARKET_MOVES.has(before) || (CHANGE_VERBS.has(before) && before !== 'from'))
	);
};
