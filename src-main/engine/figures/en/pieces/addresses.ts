import type { Board } from '../board.ts';
import { STREET_TYPES } from '../lexicon/labels.ts';
import type { Piece } from '../types.ts';

/** "10 Downing Street", "1600 Pennsylvania Avenue", "42nd Street", "Second Avenue". */
function address(board: Board, first: number, last: number): number {
	// "the 12,600 Wall Street had hoped for": no door has grouped digits behind an article.
	if (board.lower(first - 1) === 'the' && board.at(first).text.includes(',')) return -1;
	// "22 Rue Cler", "5 Avenue Foch": the type before the name.
	if (
		/^(?:Rue|Ave|Avenue|Boulevard|Via|Calle|Rua|Plaza|Place|Quai|Viale|Piazza)$/u.test(board.at(last + 1).text) &&
		/^\p{Lu}\p{L}/u.test(board.at(last + 2).text) &&
		board.at(last + 2).gap
	)
		return last + 2;
	for (let j = last + 1; j <= last + 4; j++) {
		const token = board.at(j);
		// "6 W 83rd Street": the name is an ordinal.
		if (token.kind === 'digits' && j > last && /^(?:st|nd|rd|th)$/u.test(board.lower(j + 1)) && board.glued(j + 1)) {
			if (STREET_TYPES.has(board.lower(j + 2)) && /^\p{Lu}/u.test(board.at(j + 2).text)) return j + 2;
			return -1;
		}
		if (token.lower === "'s" && j > last + 1) continue;
		if (token.text === '.' && /^[NSEW]$/u.test(board.at(j - 1).text) && board.glued(j)) continue;
		if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return -1;
		// "15 Supreme Court judges"
		if (
			token.lower === 'court' &&
			/^(?:supreme|high|crown|county|district|appeals?|federal|circuit|magistrates'?)$/u.test(board.lower(j - 1))
		)
			return -1;
		if (STREET_TYPES.has(token.lower)) {
			// "5 St" alone would be a saint; a street needs a name, unless the number itself is the name (42nd Street).
			if (j > last + 1 || board.quantityAt(first)?.form === 'ordinal') return j;
			// "27 Hill Road", "8 Court Lane": the name may be such a word itself.
			if (!STREET_TYPES.has(board.lower(j + 1)) || !/^\p{Lu}/u.test(board.at(j + 1).text)) return -1;
		}
	}
	return -1;
}

/** "12B": the letter of a door, which is no billion. */
export const DOOR = /^\d{1,4}[BKMT]$/u;

export const addresses: Piece = {
	id: 'addresses',
	title: 'House numbers and numbered streets',
	sort: 'filter',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || (q.form !== 'digits' && q.form !== 'words' && q.form !== 'ordinal')) continue;
			// "12-14 Patrick Street": two doors of one house.
			const other = board.isHyphen(q.last + 1) && board.glued(q.last + 1) ? board.quantityAt(q.last + 2) : null;
			const end = address(board, q.first, other?.last ?? q.last);
			if (end >= 0 && (q.scale.n === 1n || DOOR.test(board.phrase(q.first, q.last)))) {
				board.reject(q.first, end, 'label', 'address');
			} else if (board.lower(q.last + 1) === 'block' && board.lower(q.last + 2) === 'of' && q.first === q.last) {
				board.reject(q.first, q.last, 'label', 'address');
			}
		}
	},
	examples: [
		{
			text: 'It sold 12-14 Elm Street and 40-60 High Court judges sat.',
			figures: [{ text: '40-60 High Court judges' }],
			others: [{ text: '12-14 Elm Street', class: 'label' }],
		},
		{
			text: 'Flat 3, 27 Hill Road and 8 Court Lane were searched; 12 Court officials came.',
			figures: [{ text: '12 Court officials' }],
		},
		{
			text: 'He lives at 27 Elm Street, off Third Avenue.',
			figures: [],
			others: [
				{ text: '27 Elm Street', class: 'label' },
				{ text: 'Third Avenue', class: 'label' },
			],
		},
		{ text: 'He owns 6 W 83rd St, 22 Rue Cler and a Nova Note 20 Ultra, a Nova 11 Pro and 12 Pro Max.', figures: [] },
		{ text: 'He lives at Oak Court, Bldg. 7, Apt. 12B; see Vol. 389, pp. 78-83.', figures: [] },
		{
			text: 'Fewer jobs came than the 12,600 Wall Street had hoped for. Palm fell RM34 to RM4,490, copra RM28, and rice sold at P25.40 apiece in rm 34. Of 40 crashes this week. Eleven were fatal.',
			figures: [
				{ text: '12,600', kind: 'count' },
				{ text: 'RM34', kind: 'money', unit: 'RM' },
				{ text: 'RM4,490', kind: 'money' },
				{ text: 'RM28', kind: 'money' },
				{ text: 'P25.40', kind: 'money', unit: 'P' },
				{ text: '40 crashes' },
				{ text: 'Eleven', kind: 'count' },
			],
			others: [{ text: '34', class: 'label', reason: 'label-noun' }],
		},
	],
};
