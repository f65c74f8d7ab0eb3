/** "plus or minus", "±", "+/-", "give or take": the number behind says how far the one before may be off, to both sides. */
import type { Board } from './board.ts';

/** First token of such words that end at token `last`, or -1. */
export function spreadBefore(board: Board, last: number): number {
	const { lower } = board.at(last);
	if (lower === '±') return last;
	if (lower === 'take') return board.lower(last - 1) === 'or' && board.lower(last - 2) === 'give' ? last - 2 : -1;
	if (board.isHyphen(last)) return board.at(last - 1).text === '/' && board.at(last - 2).text === '+' ? last - 2 : -1;
	if (lower !== 'minus') return -1;
	const joint = board.isHyphen(last - 1) ? last - 2 : last - 1;
	if (board.lower(joint) !== 'or' && board.at(joint).text !== '/') return -1;
	const plus = board.isHyphen(joint - 1) ? joint - 2 : joint - 1;
	return board.lower(plus) === 'plus' ? plus : -1;
}
