import type { Piece } from '../types.ts';

const BASES: ReadonlySet<string> = new Set(['10', '100', '1000', '1,000']);

export const indexBase: Piece = {
	id: 'index-base',
	title: 'The base of an index: 2015=100',
	sort: 'filter',
	run(board) {
		for (const q of board.quantities()) {
			if (q.first !== q.last || !BASES.has(board.at(q.first).text)) continue;
			const sign = board.at(q.first - 1).text === '=' ? q.first - 1 : -1;
			const time = sign < 0 ? null : board.quantityAt(sign - 1);
			// The year that the base is set to is no time that anything is told of.
			if (time?.kind === 'time') board.reject(time.first, q.last, 'label', 'index-base');
		}
	},
	examples: [
		{
			text: 'The index (1982-84=100) stood at 310.2, the other (2015 = 100) at 104, a third (January 2000=100) at 99.',
			figures: [{ text: '310.2' }, { text: '104' }, { text: 'a third', kind: 'multiple' }, { text: '99' }],
			others: [
				{ text: '1982-84=100', class: 'label', reason: 'index-base' },
				{ text: '2015 = 100', class: 'label', reason: 'index-base' },
				{ text: 'January 2000=100', class: 'label', reason: 'index-base' },
			],
		},
		{
			text: 'In 2015 the score was 100, and 2 + 98 = 100.',
			figures: [{ text: '2015' }, { text: '100' }, { text: '2' }, { text: '98' }, { text: '100' }],
		},
	],
};
