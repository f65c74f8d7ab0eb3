import { ONE } from '../../../exact.ts';
import type { Board } from '../board.ts';
import type { Piece } from '../types.ts';

const UNIT = /^(?:year|month|week|fortnight|decade|season)$/u;
/** What is imposed for a length of time. */
const IMPOSED: ReadonlySet<string> = new Set(
	'banned disqualified suspended jailed imprisoned detained barred excluded expelled remanded locked banished ban sentence suspension disqualification imprisonment'.split(
		' ',
	),
);
const SENTENCED = /^(?:sentenced|jailed|condemned)$/u;
/** Words between the verb and its term: "suspended without pay for a year", "banned from every ground for a month". */
const REACH = 12;

/** Whether the words before `i` ("a") impose what is told of there. */
function isImposed(board: Board, i: number): boolean {
	const lead = board.lower(i - 1);
	if (lead === 'to') return SENTENCED.test(board.lower(i - 2));
	if (lead !== 'for') return false;
	const { first } = board.sentence(i);
	for (let at = i - 2; at >= Math.max(first, i - 2 - REACH); at--) {
		if (IMPOSED.has(board.lower(at))) return true;
		// "fined £400, with a ban": what follows another number has its own verb, but for a driver's age and another's term.
		const other = board.quantityAt(at);
		if (other !== null && other.kind !== 'age' && other.kind !== 'measure') return false;
	}
	return false;
}

export const terms: Piece = {
	id: 'terms',
	title: 'The length of a ban or a sentence: banned for a year',
	sort: 'find',
	run(board) {
		for (let i = 1; i < board.tokens.length - 1; i++) {
			const unit = board.at(i + 1);
			if (board.lower(i) !== 'a' || !UNIT.test(unit.lower) || !board.isFreeRange(i, i + 1)) continue;
			// "for a year's ban", "for a year-long ban", "for a year or two", "a year and a half" are other lengths or forms.
			if (board.isJoiner(i + 2) || /^(?:'s|’s|or|ago)$/u.test(board.lower(i + 2)) || !isImposed(board, i)) continue;
			if (board.lower(i + 2) === 'and' && /^(?:an?|one|half)$/u.test(board.lower(i + 3))) continue;
			board.add({ first: i, last: i + 1, form: 'words', kind: 'measure', unit: unit.text, value: ONE, precision: ONE });
		}
	},
	examples: [
		{
			text: 'He was banned from driving for a year, jailed for a month and sentenced to a year in prison.',
			figures: [
				{ text: 'a year', kind: 'measure', value: '1', unit: 'year' },
				{ text: 'a month', kind: 'measure', unit: 'month' },
				{ text: 'a year', kind: 'measure' },
			],
		},
		{
			text: 'Hale was banned for 24 months and a Marlow mechanic, 21, for a year.',
			figures: [{ text: '24 months' }, { text: '21', kind: 'age' }, { text: 'a year', kind: 'measure' }],
		},
		{
			text: 'He stayed for a year, and the ban will come up for review in a year; it was 3 miles a year.',
			figures: [{ text: '3 miles a year' }],
		},
	],
};
