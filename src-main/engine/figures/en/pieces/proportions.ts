import { compare, div } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { isDuration } from '../duration.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun } from '../units.ts';
import { yearAt } from '../years.ts';

/**
 * "331 out of 759 kitchens" tells a part and its whole, two counts that an editor checks one by one; a rate is told of a
 * whole that is small or round.
 */
function isCounted(board: Board, part: Quantity, whole: Quantity): boolean {
	if (part.form !== 'digits' || whole.form !== 'digits' || part.value === null || whole.value === null) return false;
	if (part.value.n === 1n || whole.value.n <= LARGEST_RATE || whole.scale.n !== 1n) return false;
	return !/^[1-9]0+$/u.test(board.at(whole.first).text.replace(/\D/gu, ''));
}

const LARGEST_RATE = 20n;

const isSmall = (whole: Quantity | null): boolean => whole?.value != null && whole.value.n <= LARGEST_RATE;

const NOT_INSIDE = /^(?:in|of|is|was|and|or|more|each|every|another)$/u;

export const proportions: Piece = {
	id: 'proportions',
	title: 'One in four, nine out of ten',
	sort: 'merge',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.value === null || q.scale.n !== 1n || (q.form !== 'digits' && q.form !== 'words')) continue;
			// "the ratio narrowed to 3.27:1"
			if (
				q.form === 'digits' &&
				q.value.d !== 1n &&
				board.at(q.last + 1).text === ':' &&
				board.glued(q.last + 1) &&
				board.at(q.last + 2).text === '1' &&
				board.glued(q.last + 2) &&
				board.at(q.last + 3).text !== ':'
			) {
				board.add({ first: q.first, last: q.last + 2, form: 'fraction', kind: 'multiple', value: q.value });
				continue;
			}
			let j = q.last + 1;
			// "one bed in eight", "1 driver in 20": the noun may stand inside.
			const noun =
				board.at(j).kind === 'word' &&
				board.lower(j + 1) === 'in' &&
				q.value.n === 1n &&
				q.value.d === 1n &&
				!NOT_INSIDE.test(board.lower(j));
			if (noun) j++;
			const out = board.lower(j) === 'out';
			if (out && board.lower(j + 1) === 'of') j += 2;
			else if (board.lower(j) === 'in') j++;
			else if (board.isJoiner(j) && board.lower(j + 1) === 'in' && board.isJoiner(j + 2)) j += 3;
			// "four of every five"; of "86 of every 100 beds" each number is told on its own
			else if (board.lower(j) === 'of' && /^(?:every|each)$/u.test(board.lower(j + 1)) && isSmall(board.quantityAt(j + 2))) j++;
			else continue;
			const every = board.lower(j) === 'every' || board.lower(j) === 'each';
			if (every) j++;
			const whole = board.quantityAt(j);
			if (whole === null || whole.first !== j || whole.value === null || whole.kind !== null || whole.value.n <= 0n) continue;
			if (whole.form !== 'digits' && whole.form !== 'words') continue;
			// "326 for 8 in 50 overs": how long an innings lasted.
			if (/^(?:overs?|balls|innings|deliveries)$/u.test(board.lower(whole.last + 1))) continue;
			// "one goal in six games" spreads, it does not divide.
			if (
				noun &&
				(whole.value.n < 3n ||
					isQuantityNoun(board, whole.last + 1) ||
					pluralHeadAt(board, whole.last + 1) ||
					board.isJoiner(whole.last + 1))
			)
				continue;
			if (noun && board.at(whole.last + 1).kind === 'word' && /^\p{Lu}/u.test(board.at(whole.last + 1).text)) continue;
			if (compare(q.value, whole.value) >= 0 || (!every && yearAt(board, j) !== null)) continue;
			if (!every && isCounted(board, q, whole)) continue;
			if (!out && !every && (isDuration(board, whole.last + 1) || (whole.form === 'words' && board.lower(j) === 'one'))) continue;
			board.add({
				first: q.first,
				last: whole.last,
				form: 'fraction',
				kind: 'multiple',
				value: div(q.value, whole.value),
			});
		}
	},
	examples: [
		{
			text: 'The ratio narrowed to 3.27:1 from 3.36:1.',
			figures: [{ text: '3.27:1', kind: 'multiple', value: '3.27' }, { text: '3.36:1' }],
		},
		{
			text: 'Inspectors failed 331 out of 759 kitchens; she scored 20 in 26 games; 17 out of 20 agreed.',
			figures: [
				{ text: '331', kind: 'count', value: '331' },
				{ text: '759 kitchens', kind: 'count', value: '759' },
				{ text: '20', value: '20' },
				{ text: '26 games', unit: 'games' },
				{ text: '17 out of 20', kind: 'multiple' },
			],
		},
		{ text: 'One in four children is poor.', figures: [{ text: 'One in four', kind: 'multiple', value: '0.25' }] },
		{ text: 'Nine out of 10 firms agreed.', figures: [{ text: 'Nine out of 10', value: '0.9' }] },
		{
			text: 'About one in every 300 tests fails.',
			figures: [{ text: 'About one in every 300', value: '1/300', modifier: 'about' }],
		},
		{
			text: 'One pupil in nine was absent; 1 lorry in 40 failed.',
			figures: [
				{ text: 'One pupil in nine', value: '1/9' },
				{ text: '1 lorry in 40', value: '0.025' },
			],
		},
		{
			text: 'Four of every five pupils passed, and three of every 10 lorries; two of each pair stayed.',
			figures: [
				{ text: 'Four of every five', kind: 'multiple', value: '0.8' },
				{ text: 'three of every 10', value: '0.3' },
				{ text: 'two', kind: 'count' },
			],
		},
		{ text: 'He scored one goal in six games.', figures: [{ text: 'one goal' }, { text: 'six games' }] },
		{ text: 'She won two in 2019.', figures: [{ text: 'two' }, { text: '2019', kind: 'time' }] },
	],
};
