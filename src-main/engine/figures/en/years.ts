/** Which numbers are years. */
import type { Board } from './board.ts';

const FOUR = /^[12]\d{3}$/u;

/** The year that token `i` would be: four plain digits, 1000 to 2199; else null. */
export function yearAt(board: Board, i: number): number | null {
	const token = board.at(i);
	if (token.kind !== 'digits' || !FOUR.test(token.text)) return null;
	const year = Number(token.text);
	if (year > 2199) return null;
	const q = board.quantityAt(i);
	return q !== null && (q.coreFirst !== i || q.coreLast !== i) ? null : year;
}
