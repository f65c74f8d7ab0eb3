import { whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { ORDINAL_SMALL, ORDINAL_TENS, TENS } from '../lexicon/numbers.ts';
import type { Piece } from '../types.ts';
import { measureAt } from '../units.ts';

/** "per second", "metres a second", "20 a second": the unit, not the ordinal. */
function isTimeUnit(board: Board, i: number): boolean {
	if (/^(?:per|every)$/u.test(board.lower(i - 1)) || board.at(i - 1).text === '/') return true;
	return board.lower(i - 1) === 'a' && (measureAt(board, i - 2) !== null || board.quantityAt(i - 2)?.last === i - 2);
}

const SUFFIX = /^(?:st|nd|rd|th)$/u;

/** "13st" is a weight: only numbers in one end in -st. */
function suits(digits: string, suffix: string): boolean {
	return SUFFIX.test(suffix) && (suffix !== 'st' || /(?:^|[^1])1$/u.test(digits));
}

/** Puts ordinals on the board; later pieces find ranks, dates and periods among them, the rest only name. */
export const ordinals: Piece = {
	id: 'ordinals',
	title: 'Ordinals in digits and words',
	sort: 'find',
	run(board) {
		for (let i = 0; i < board.tokens.length; i++) {
			const token = board.at(i);
			if (token.kind === 'digits') {
				const q = board.quantityAt(i);
				if (q?.last === i && board.glued(i + 1) && suits(token.text, board.lower(i + 1)) && board.isFree(i + 1)) {
					board.add({ first: q.first, last: i + 1, form: 'ordinal', value: q.value });
				}
				continue;
			}
			const small = ORDINAL_SMALL.get(token.lower) ?? ORDINAL_TENS.get(token.lower);
			if (small === undefined) continue;
			const joined = board.isJoiner(i - 1) ? i - 2 : i - 1;
			const tens = small < 10n ? TENS.get(board.lower(joined)) : undefined;
			const before = board.quantityAt(joined);
			if (tens !== undefined && before?.first === joined && before.last === joined) {
				board.add({ first: joined, last: i, form: 'ordinal', value: whole(tens + small) });
			} else if (board.isFree(i)) {
				if (token.lower === 'second' && (board.quantityAt(joined)?.last === joined || isTimeUnit(board, i))) continue;
				board.add({ first: i, last: i, form: 'ordinal', value: whole(small) });
			}
		}
	},
	examples: [
		{
			text: 'It was the third visit on the 22nd floor.',
			figures: [],
			others: [
				{ text: 'third', class: 'label' },
				{ text: '22nd', class: 'label' },
			],
		},
		{ text: 'The twenty-first guest left.', figures: [], others: [{ text: 'twenty-first', class: 'label' }] },
	],
};
