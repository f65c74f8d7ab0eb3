import type { Board } from './board.ts';
import { DURATION_UNITS } from './lexicon/units.ts';

/** A unit of time stands at token `i`. */
export function isDuration(board: Board, i: number): boolean {
	return DURATION_UNITS.has(board.lower(i));
}
