import type { Piece } from '../types.ts';

/** What no piece decided: ordinals only name, fractions are shares, all else counts. */
export const remainder: Piece = {
	id: 'remainder',
	title: 'Numbers that nothing else decided',
	sort: 'filter',
	run(board) {
		for (let i = 0; i < board.tokens.length; i++) {
			// "m2" without a number before it is no unit but a code.
			if (board.isFree(i) && board.at(i).kind === 'word' && /\d/u.test(board.at(i).text)) board.reject(i, i, 'label', 'code');
		}
		for (const q of board.quantities()) {
			if (q.kind !== null) continue;
			if (q.form === 'ordinal') board.reject(q.first, q.last, 'label', 'ordinal');
			else q.kind = q.form === 'fraction' || q.form === 'multiple' ? 'multiple' : 'count';
		}
	},
	examples: [
		{
			text: 'The panel heard 17 and rejected two-fifths.',
			figures: [
				{ text: '17', kind: 'count' },
				{ text: 'two-fifths', kind: 'multiple' },
			],
		},
	],
};
