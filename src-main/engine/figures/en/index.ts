import { toText } from '../../exact.ts';
import type { Extract, FigureDraft, NonFigureDraft } from '../types.ts';
import { Board } from './board.ts';
import { pieces } from './pieces/index.ts';
import type { Quantity } from './quantity.ts';

function draft(board: Board, q: Quantity): FigureDraft {
	return {
		from: board.at(q.first).from,
		to: board.at(q.last).to,
		kind: q.kind ?? 'count',
		value: q.value && toText(q.value),
		low: q.low && toText(q.low),
		high: q.high && toText(q.high),
		unit: q.unit,
		modifier: q.modifier,
		modifierText: q.modifierText,
		precision: q.precision && toText(q.precision),
		time: q.time,
		piece: q.piece,
	};
}

/** The figures of one paragraph of English, and every number in it that is none. */
export const extractEn: Extract = (text, context) => {
	const board = new Board(text, context);
	for (const piece of pieces) {
		board.piece = piece.id;
		piece.run(board);
	}
	const figures: FigureDraft[] = [];
	for (const q of board.quantities()) figures.push(draft(board, q));
	const others: NonFigureDraft[] = board
		.standingRejections()
		.map(({ first, last, class: cls, reason }) => ({ from: board.at(first).from, to: board.at(last).to, class: cls, reason }));
	for (let i = 0; i < board.tokens.length; i++) {
		const token = board.at(i);
		if (token.kind === 'digits' && board.isFree(i))
			others.push({ from: token.from, to: token.to, class: 'unclassified', reason: 'unread' });
	}
	others.sort((a, b) => a.from - b.from);
	return { figures, others };
};
