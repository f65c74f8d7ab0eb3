import type { Board } from '../board.ts';
import { INDEX_NAMES, LABEL_NOUNS, STREET_TYPES, WEAK_LABEL_NOUNS } from '../lexicon/labels.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun, unitStart } from '../units.ts';

const MEASURED_LABEL: ReadonlySet<string> = new Set(['magnitude', 'force']);

const DIALLED: ReadonlySet<string> = new Set(
	'call calls called calling dial dials dialled dialed ring text texted hotline helpline'.split(' '),
);

/** "10 Downing Street", "1600 Pennsylvania Avenue", "42nd Street", "Second Avenue". */
function address(board: Board, first: number, last: number): number {
	for (let j = last + 1; j <= last + 4; j++) {
		const token = board.at(j);
		if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return -1;
		if (STREET_TYPES.has(token.lower)) {
			// "5 St" alone would be a saint; a street needs a name, unless the number itself is the name (42nd Street).
			const named = j > last + 1 || board.quantityAt(first)?.form === 'ordinal';
			return named ? j : -1;
		}
	}
	return -1;
}

function labelBefore(board: Board, i: number): boolean {
	let at = i - 1;
	if (board.at(at).text === '.' && board.glued(at)) at--;
	const word = board.lower(at);
	if (!LABEL_NOUNS.has(word) || MEASURED_LABEL.has(word)) return false;
	// The word must be a singular noun of its own, not the end of "in this case 12 people" or "a unit of 5".
	const next = unitStart(board, board.quantityAt(i)?.last ?? i);
	if (!WEAK_LABEL_NOUNS.has(word)) return true;
	if ((word === 'no' || word === 'nos') && board.at(i - 1).text !== '.') return false;
	return !isQuantityNoun(board, next);
}

export const labels: Piece = {
	id: 'labels',
	title: 'Numbers that name: routes, articles, rooms, addresses, indices',
	sort: 'filter',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || (q.form !== 'digits' && q.form !== 'words' && q.form !== 'ordinal')) continue;
			const end = address(board, q.first, q.last);
			if (end >= 0 && q.scale.n === 1n) {
				board.reject(q.first, end, 'label', 'address');
				continue;
			}
			if (board.lower(q.last + 1) === 'block' && board.lower(q.last + 2) === 'of' && q.first === q.last) {
				board.reject(q.first, q.last, 'label', 'address');
				continue;
			}
			if (
				DIALLED.has(board.lower(q.first - 1)) &&
				/^\d{3,6}$/u.test(board.at(q.first).text) &&
				!isQuantityNoun(board, q.last + 1)
			) {
				board.reject(q.first, q.last, 'label', 'phone');
				continue;
			}
			if (q.form === 'ordinal') {
				// "Fifth Amendment", "82nd Airborne", "116th Congress": an ordinal inside a name.
				const next = board.at(unitStart(board, q.last));
				if (
					next.kind === 'word' &&
					/^\p{Lu}\p{Ll}/u.test(next.text) &&
					!board.isSentenceStart(q.first) &&
					board.context.paragraphKind !== 'headline'
				) {
					board.reject(q.first, q.last, 'label', 'name');
				}
				continue;
			}
			const before = board.at(q.first - 1);
			if (INDEX_NAMES.has(before.lower) || (before.text === 'P' && board.at(q.first - 2).text === '&')) {
				if (
					q.scale.n === 1n &&
					/^\d+$/u.test(board.at(q.first).text) &&
					q.first === q.last &&
					!/^[%.]$/u.test(board.at(q.last + 1).text + (board.glued(q.last + 2) ? 'x' : ''))
				) {
					board.reject(q.first, q.last, 'label', 'index');
				}
				continue;
			}
			if (q.scale.n === 1n && q.first === q.coreFirst && labelBefore(board, q.first)) {
				let { last } = q;
				// "Articles 5 and 6", "pages 12-14": the run belongs together.
				for (;;) {
					const joint = board.lower(last + 1);
					const next = board.quantityAt(last + 2);
					if (
						!(board.isHyphen(last + 1) || joint === 'and' || joint === 'to') ||
						next === null ||
						next.first !== last + 2 ||
						next.kind !== null
					)
						break;
					if (joint === 'and' && !board.lower(q.first - 1).endsWith('s')) break;
					last = next.last;
				}
				board.reject(q.first, last, 'label', 'label-noun');
			}
		}
	},
	examples: [
		{ text: 'Flight 714 crossed Route 9 near Gate 12.', figures: [] },
		{ text: 'Under Article 12 of the treaty, see pages 14-16.', figures: [] },
		{
			text: 'He lives at 27 Elm Street, off Third Avenue.',
			figures: [],
			others: [
				{ text: '27 Elm Street', class: 'label' },
				{ text: 'Third Avenue', class: 'label' },
			],
		},
		{ text: 'The FTSE 100 rose 12 points.', figures: [{ text: '12 points', value: '12' }] },
		{ text: 'A magnitude 6.3 quake hit.', figures: [{ text: '6.3', value: '6.3' }] },
		{ text: 'He took the Fifth Amendment.', figures: [] },
		{ text: 'Patients with type 2 diabetes rose by 12%.', figures: [{ text: '12%' }] },
	],
};
