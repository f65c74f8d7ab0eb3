import type { Board } from '../board.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';

/** How far back the figure may stand that says what a bare number is. */
const REACH = 9;

/** Words that may stand between a rate and the level it came from: "41.6 percent, up from 37.1". */
const COMPARES =
	/^(?:up|down|from|compared|with|against|to|than|the|a|an|in|of|its|was|is|and|or|previous|record|low|high|year|month|earlier|last|rose|fell|rising|falling|slightly|sharply|versus|by|at)$/u;

function bare(q: Quantity): boolean {
	return q.kind === null && q.unit === '' && q.form === 'digits' && q.value !== null && q.scale.n === 1n;
}

/** The figure right before `q` in its sentence, with nothing but words of comparison between them. */
function before(board: Board, q: Quantity): Quantity | null {
	for (let i = q.first - 1; i >= q.first - REACH; i--) {
		const other = board.quantityAt(i);
		if (other !== null) return other.kind === 'time' ? null : other;
		const token = board.at(i);
		if (token.kind === 'word' ? !COMPARES.test(token.lower) : token.text !== ',') return null;
	}
	return null;
}

/** Before units are shared by ranges; only where the words leave no other reading. */
export const elided: Piece = {
	id: 'elided',
	title: 'Units left out behind the second of two numbers',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (!bare(q)) continue;
			const word = board.lower(q.first - 1);
			if (word === 'by') {
				// "33 feet by 20"
				const side = board.quantityAt(q.first - 2);
				if (side?.kind === 'measure' && side.last === q.first - 2) q.kind = 'measure';
				continue;
			}
			if (word !== 'from' && word !== 'with' && word !== 'against' && word !== 'to') continue;
			const next = board.at(q.last + 1);
			if (
				board.isJoiner(q.last + 1) ||
				(next.kind === 'word' &&
					!/^(?:in|at|on|a|the|last|previously|before|earlier|and|by|from|to|this|for|during|year)$/u.test(next.lower))
			)
				continue;
			const other = before(board, q);
			if (other === null || (other.kind !== 'percent' && other.kind !== 'point')) continue;
			const level = word === 'from' || word === 'with' || word === 'against';
			// "rose 2.1 percent to 4,105" ends at the level of an index, not at a rate.
			if (level && other.kind === 'percent' && q.precision !== null && q.value !== null && q.value.n < 200n * q.value.d) {
				const moved = /^(?:rose|fell|gained|lost|slipped|climbed|jumped|dropped|up|down|added|shed|slid|dipped|grew)$/u.test(
					board.lower(other.first - 1),
				);
				if (!moved) q.kind = 'percent';
			}
		}
	},
	examples: [
		{
			text: 'Turnout was 52.4 percent, up from 48.9 in 2018.',
			figures: [{ text: '52.4 percent' }, { text: '48.9', kind: 'percent', unit: '', value: '48.9' }, { text: '2018' }],
		},
		{
			text: 'The rate eased to 3.1%, compared with 3.4 a year earlier.',
			figures: [{ text: '3.1%' }, { text: '3.4', kind: 'percent' }],
		},
		{ text: 'The rug is 12 feet by 9.', figures: [{ text: '12 feet' }, { text: '9', kind: 'measure', unit: '' }] },
		{ text: 'The gauge rose 2.2 percent from 61.', figures: [{ text: '2.2 percent' }, { text: '61', kind: 'count' }] },
		{ text: 'Output was 12 percent, up from 90 vans.', figures: [{ text: '12 percent' }, { text: '90 vans', kind: 'count' }] },
	],
};
