import type { Board } from '../board.ts';
import type { Piece } from '../types.ts';

/** Two may be the end of a sentence and the beginning of the next. */
const FEWEST = 3;

/** "2. Alex": a small number with a stop, behind a mark, before a word. */
function opensEntry(board: Board, i: number, n: number): boolean {
	const q = board.quantityAt(i);
	return (
		q !== null &&
		q.first === i &&
		board.at(i).text === String(n) &&
		board.at(i + 1).text === '.' &&
		board.glued(i + 1) &&
		board.at(i + 2).kind === 'word' &&
		board.at(i + 2).gap &&
		(i === 0 || /^[,;:–—-]$/u.test(board.at(i - 1).text))
	);
}

export const enumerations: Piece = {
	id: 'enumerations',
	title: 'The numbers of a list inside its paragraph: 1. Hale, 2. Kesh, 3. Marlow',
	sort: 'filter',
	run(board) {
		let found: number[] = [];
		const close = (): void => {
			if (found.length >= FEWEST) for (const i of found) board.reject(i, i + 1, 'label', 'enumerators');
			found = [];
		};
		for (let i = 0; i < board.tokens.length; i++) {
			if (board.at(i).kind !== 'digits') continue;
			if (opensEntry(board, i, found.length + 1)) found.push(i);
			else if (opensEntry(board, i, 1)) {
				close();
				found.push(i);
			}
		}
		close();
	},
	examples: [
		{
			text: 'The draw for the next sale: 1. Hale & Co, 2. Ann Marlow, 3. Kesh Stock, 4. TNS. It is at 1pm.',
			figures: [{ text: '1pm' }],
			others: [
				{ text: '1.', class: 'label', reason: 'enumerators' },
				{ text: '2.', class: 'label' },
				{ text: '3.', class: 'label' },
				{ text: '4.', class: 'label' },
			],
		},
		{
			text: 'Kesh won 3, lost 1, 2. Hale drew.',
			figures: [{ text: '3' }, { text: '1' }, { text: '2' }],
		},
	],
};
