/** What belongs to a number in digits beside its scale word: fractions, signs, powers of ten, brackets of a loss, blanks that fell into it. */
import { type Exact, exact, ONE, pow10, ratio } from '../../exact.ts';
import { isWholeCell } from '../cells.ts';
import type { Board } from './board.ts';
import { currencyBefore } from './currency.ts';
import { FRACTION_SIGNS } from './lexicon/numbers.ts';
import { isPluralForm } from './plural.ts';
import { spreadBefore } from './spread.ts';

const BLANKS = /[,\s]/gu;
/** "29,2 percent": fewer than three digits behind the comma make no group. */
const DECIMAL_COMMA = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})*,\d{1,2}$/u;

/** Value and one unit of the last printed digit of "1,234.5". */
export function readDigits(text: string): { value: Exact; precision: Exact } {
	const plain = DECIMAL_COMMA.test(text) ? text.replace(/\s/gu, '').replace(',', '.') : text.replace(BLANKS, '');
	const dot = plain.indexOf('.');
	const value = exact(dot === 0 ? `0${plain}` : plain);
	return { value, precision: dot < 0 ? ONE : pow10(-(plain.length - dot - 1)) };
}

/** Denominators that people print with a stroke: 1/2, 7/8, 3/16. Others (9/11, 8/12) are no fractions. */
const STROKE_DENOMINATORS: ReadonlySet<string> = new Set('2 3 4 5 6 8 10 16 32 64 100'.split(' '));

/** "1/2" that starts at token `i`; -1 or its last token. */
export function strokeFraction(board: Board, i: number): { last: number; value: Exact } | null {
	const above = board.at(i);
	const below = board.at(i + 2);
	if (board.at(i + 1).text !== '/' || !board.glued(i + 1) || !board.glued(i + 2)) return null;
	if (above.kind !== 'digits' || !STROKE_DENOMINATORS.has(below.text) || !/^\d{1,2}$/u.test(above.text)) return null;
	if (board.at(i + 3).text === '/' || (board.at(i - 1).text === '/' && board.glued(i))) return null;
	const n = BigInt(above.text);
	const d = BigInt(below.text);
	return n > 0n && n < d ? { last: i + 2, value: ratio(n, d) } : null;
}

/** The fraction of a mixed number whose whole part ends at `i`: "2½", "2 1/2", "7-1/2", "two and a half". */
export function mixedPart(board: Board, i: number): { last: number; value: Exact; precision: Exact | null } | null {
	const sign = FRACTION_SIGNS.get(board.at(i + 1).text);
	if (sign !== undefined) return { last: i + 1, value: ratio(sign[0], sign[1]), precision: null };
	const at = board.isJoiner(i + 1) ? i + 2 : i + 1;
	const stroke = strokeFraction(board, at);
	if (stroke !== null && board.at(i).kind === 'digits') return { ...stroke, precision: null };
	// "three-and-a-half-storey"
	if (
		board.isJoiner(i + 1) &&
		board.lower(i + 2) === 'and' &&
		board.isJoiner(i + 3) &&
		board.lower(i + 4) === 'a' &&
		board.isJoiner(i + 5) &&
		board.lower(i + 6) === 'half'
	)
		return { last: i + 6, value: ratio(1n, 2n), precision: ratio(1n, 10n) };
	if (board.lower(i + 1) !== 'and') return null;
	const article = board.lower(i + 2);
	const part = board.isJoiner(i + 3) ? board.lower(i + 4) : board.lower(i + 3);
	const last = board.isJoiner(i + 3) ? i + 4 : i + 3;
	if ((article === 'a' || article === 'one') && part === 'half') return { last, value: ratio(1n, 2n), precision: ratio(1n, 10n) };
	if ((article === 'a' || article === 'one') && part === 'quarter')
		return { last, value: ratio(1n, 4n), precision: ratio(1n, 100n) };
	if (article === 'three' && (part === 'quarters' || (part === 'quarter' && board.isJoiner(i + 3))))
		return { last, value: ratio(3n, 4n), precision: ratio(1n, 100n) };
	return null;
}

export function isMinus(board: Board, i: number): boolean {
	const mark = board.at(i);
	// "plus or minus 3" is a width, not a negative number.
	if (spreadBefore(board, i) >= 0) return false;
	// "allocations minus 15 pct": taken from a noun, not below nought.
	if (
		mark.lower === 'minus' &&
		isPluralForm(board.lower(i - 1)) &&
		!/^(?:temperatures|lows|highs|readings|nights)$/u.test(board.lower(i - 1))
	)
		return false;
	if (mark.text === 'minus' || mark.lower === 'minus' || mark.lower === 'negative') return true;
	if (mark.text !== '-' && mark.text !== '−' && mark.text !== '–') return false;
	if (!board.glued(i + 1)) return false;
	const before = board.at(i - 1);
	return mark.gap || (before.kind === 'mark' && !/^[)%$]$/u.test(before.text) && !FRACTION_SIGNS.has(before.text));
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "^6", "⁶", "^-3", "⁻³" from token `i`: the exponent and its last token. */
function exponentAt(board: Board, i: number): { last: number; power: number } | null {
	if (!board.glued(i)) return null;
	if (board.at(i).text === '^') {
		const minus = board.isHyphen(i + 1) ? 1 : 0;
		const digits = board.at(i + 1 + minus);
		if (!/^\d{1,2}$/u.test(digits.text) || !board.glued(i + 1 + minus)) return null;
		return { last: i + 1 + minus, power: minus ? -Number(digits.text) : Number(digits.text) };
	}
	let j = board.at(i).text === '⁻' ? i + 1 : i;
	let digits = '';
	while (digits.length < 2 && board.at(j).text !== '' && RAISED.includes(board.at(j).text) && board.glued(j))
		digits += RAISED.indexOf(board.at(j++).text);
	return digits === '' ? null : { last: j - 1, power: board.at(i).text === '⁻' ? -Number(digits) : Number(digits) };
}

/** "10^6", "1.5 × 10⁶": a power of ten, alone or behind the number at token `i`. */
export function powerOfTen(board: Board, i: number): { last: number; factor: Exact; alone: boolean } | null {
	if (board.at(i).text === '10') {
		const alone = exponentAt(board, i + 1);
		if (alone) return { last: alone.last, factor: pow10(alone.power - 1), alone: true };
	}
	if (!/^[x×*]$/u.test(board.lower(i + 1)) || board.at(i + 2).text !== '10') return null;
	const found = exponentAt(board, i + 3);
	return found && { last: found.last, factor: pow10(found.power), alone: false };
}

/** "$(12.4) million", or a whole cell (930.0): accounts print a loss in brackets. */
export function isLoss(board: Board, i: number, last: number): boolean {
	const open = board.at(i - 1);
	const close = board.at(last + 1);
	if (open.text !== '(' || close.text !== ')' || !board.glued(i) || !board.glued(last + 1)) return false;
	if (board.glued(i - 1) && currencyBefore(board, i - 1) >= 0) return true;
	// "declined (1.2)%": the unit behind the bracket tells that the bracket is the sign.
	if (board.at(last + 2).text === '%' && board.glued(last + 2)) return true;
	return isWholeCell(board.text, open.from, close.to);
}

/** "(-)1.2 per cent": how Indian ministries print a minus. */
export const isBracketedMinus = (board: Board, i: number): boolean =>
	board.at(i - 1).text === ')' &&
	board.isHyphen(i - 2) &&
	board.at(i - 3).text === '(' &&
	board.glued(i) &&
	board.glued(i - 1) &&
	board.glued(i - 2);

/** "or 0. 27 percent": a blank fell behind the point. A sentence may end with a nought (2-0. The toll is 0.), but not behind these words. */
export const tornDecimal = (board: Board, i: number): boolean =>
	board.at(i).text === '0' &&
	!board.glued(i) &&
	/^(?:or|by|up|down|rose|fell|gained|lost|shed|added|about|nearly)$/u.test(board.lower(i - 1)) &&
	board.at(i + 1).text === '.' &&
	board.glued(i + 1) &&
	/^\d{1,3}$/u.test(board.at(i + 2).text) &&
	/^(?:%|percent|per|pct|percentage)$/u.test(board.lower(i + 3));

/** "$5, 442.50": a blank fell behind the comma of a sum. Its cents tell that no second number begins there. */
export const tornGroup = (board: Board, i: number): boolean =>
	/^\d{1,3}$/u.test(board.at(i).text) &&
	board.at(i + 1).text === ',' &&
	board.glued(i + 1) &&
	/^\d{3}\.\d\d$/u.test(board.at(i + 2).text) &&
	currencyBefore(board, i) >= 0;

/** "44 point 6 per cent": the point in a word, as it is said; of a rate only, for 3 point 5 of a list are two. */
export const saidPoint = (board: Board, i: number): boolean =>
	/^\d{1,3}$/u.test(board.at(i).text) &&
	board.lower(i + 1) === 'point' &&
	/^\d{1,2}$/u.test(board.at(i + 2).text) &&
	/^(?:%|percent|per|pct|percentage)$/u.test(board.lower(i + 3));
