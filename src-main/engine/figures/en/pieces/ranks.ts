import type { Board } from '../board.ts';
import { STREET_TYPES } from '../lexicon/labels.ts';
import type { Piece } from '../types.ts';
import { unitStart } from '../units.ts';

const RANKED: ReadonlySet<string> = new Set(
	'ranked ranks rank ranking placed places placing finished finishes finish finishing came comes stood stands sits sit lies lie seeded rated standing listed climbed rose fell slipped dropped moved moves'.split(
		' ',
	),
);
const STANDING: ReadonlySet<string> = new Set('a the in at to up down into from joint'.split(' '));
const SUPERLATIVE =
	/^(?:largest|biggest|highest|lowest|smallest|longest|tallest|deepest|fastest|slowest|richest|poorest|oldest|youngest|strongest|weakest|wealthiest|busiest|deadliest|costliest|warmest|hottest|coldest|wettest|driest|widest|heaviest|best|worst|fewest|closest|cheapest|greatest|leading|ranked|placed|seeded|most|least|best-selling|safest|cleanest|worst-performing)$/u;
const POSITION: ReadonlySet<string> = new Set('place position spot rank seed'.split(' '));
const FIELD: ReadonlySet<string> = new Set('in on among out'.split(' '));
const FIELD_NOUN: ReadonlySet<string> = new Set(
	'world country nation table standings league rankings ranking list europe asia africa america china britain order division group championship medal queue line state region province'.split(
		' ',
	),
);

function inField(board: Board, i: number): boolean {
	// "61st of 189", "61st out of 189"
	if (board.lower(i) === 'of') return board.quantityAt(i + 1)?.form === 'digits' && board.quantityAt(i + 1)?.kind === null;
	if (!FIELD.has(board.lower(i))) return false;
	for (let j = i + 1; j <= i + 3; j++) if (FIELD_NOUN.has(board.lower(j))) return true;
	return board.lower(i) === 'out' && board.lower(i + 1) === 'of' && board.quantityAt(i + 2) !== null;
}

export const ranks: Piece = {
	id: 'ranks',
	title: 'Ordinals and numbers that rank',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null) continue;
			const before = board.lower(q.first - 1);
			if (q.form === 'ordinal') {
				const at = unitStart(board, q.last);
				const word = board.lower(at);
				if (board.isFree(at) && SUPERLATIVE.test(word)) {
					q.kind = 'rank';
					board.extend(q, q.first, at, 'superlative');
				} else if (POSITION.has(word) && board.isFree(at)) {
					q.kind = 'rank';
					q.unit = word;
					board.extend(q, q.first, at, 'position');
				} else if (
					RANKED.has(before) ||
					(STANDING.has(before) && RANKED.has(board.lower(q.first - 2))) ||
					inField(board, q.last + 1)
				) {
					const next = board.at(q.last + 1);
					// "came second in the vote", not "came first thing" nor "the first in line".
					const ends =
						next.kind === 'mark' ||
						next.lower === '' ||
						/^(?:in|on|among|out|of|with|behind|for|overall|and|globally|nationally|worldwide|at|after|last|this|from|to|by|place|when|worst)$/u.test(
							next.lower,
						);
					const climbing = /^(?:climbed|rose|fell|slipped|dropped|moved|moves|came|comes)$/u.test(before);
					if (ends && !(STREET_TYPES.has(next.lower) || (climbing && next.lower === 'of' && !inField(board, q.last + 1))))
						q.kind = 'rank';
				}
			} else if (q.form === 'digits' && q.scale.n === 1n) {
				// "ranked No. 3", "number 12 in the world"
				let at = q.first - 1;
				if (board.at(at).text === '.' && board.glued(at)) at--;
				if (/^(?:no|number)$/u.test(board.lower(at))) {
					if (RANKED.has(board.lower(at - 1)) || inField(board, q.last + 1) || board.lower(at - 1) === 'world') {
						q.kind = 'rank';
						board.extend(q, at, q.last, 'number');
					} else {
						// Case and docket numbers run on: "No. 22-10467".
						let { last } = q;
						while (board.isJoiner(last + 1) && board.at(last + 2).kind === 'digits') last += 2;
						board.reject(q.first, last, 'label', 'number');
					}
				} else if (RANKED.has(before) && /^(?:ranked|ranks|rank|seeded)$/u.test(before)) q.kind = 'rank';
			}
		}
	},
	examples: [
		{ text: 'The port ranked third in 2019.', figures: [{ text: 'third', kind: 'rank', value: '3' }, { text: '2019' }] },
		{ text: 'It is the second-largest lake.', figures: [{ text: 'second-largest', kind: 'rank', value: '2' }] },
		{ text: 'The team are 14th in the table.', figures: [{ text: '14th', kind: 'rank', value: '14' }] },
		{ text: 'He was ranked No. 7.', figures: [{ text: 'No. 7', kind: 'rank', value: '7' }] },
		{ text: 'It came 61st of 189 states.', figures: [{ text: '61st', kind: 'rank', value: '61' }, { text: '189 states' }] },
		{ text: 'She took fourth place.', figures: [{ text: 'fourth place', kind: 'rank', value: '4' }] },
		{ text: 'It was the first time in a decade.', figures: [] },
	],
};
