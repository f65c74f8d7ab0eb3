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
/** "a metre less than feared", "an hour longer": by how much, where the one is said with an article. */
const SIZE =
	/^(?:metre|meter|kilometre|kilometer|mile|foot|inch|yard|minute|hour|day|week|month|year|tonne|ton|kilo|kilogram|litre|liter|degree)$/u;
const COMPARED =
	/^(?:less|more|longer|shorter|higher|lower|deeper|shallower|taller|wider|narrower|faster|slower|quicker|older|younger|heavier|lighter|further|farther|thicker|thinner|warmer|cooler|colder|hotter)$/u;
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
	title: 'One unit with an article: banned for a year, a metre less than feared',
	sort: 'find',
	run(board) {
		for (let i = 1; i < board.tokens.length - 1; i++) {
			const article = board.lower(i);
			if (article !== 'a' && article !== 'an') continue;
			const unit = board.at(i + 1);
			// "€90 a month more" is a rate.
			const priced = board.quantityAt(i - 1) !== null || board.at(i - 1).text === '%';
			if (!priced && COMPARED.test(board.lower(i + 2)) && SIZE.test(unit.lower) && board.isFreeRange(i, i + 1)) {
				board.add({ first: i, last: i + 1, form: 'words', kind: 'measure', unit: unit.text, value: ONE, precision: ONE });
				continue;
			}
			if (article !== 'a' || !UNIT.test(unit.lower) || !board.isFreeRange(i, i + 1)) continue;
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
			text: 'It peaked at 4 metres, a metre less than feared, took an hour longer and is a year older; a mile away a second lower court sat, at €90 a month more.',
			figures: [
				{ text: '4 metres' },
				{ text: 'a metre', kind: 'measure', value: '1', unit: 'metre' },
				{ text: 'an hour', unit: 'hour' },
				{ text: 'a year', unit: 'year' },
				{ text: '€90 a month' },
			],
		},
		{
			text: 'He stayed for a year, and the ban will come up for review in a year; it was 3 miles a year.',
			figures: [{ text: '3 miles a year' }],
		},
	],
};
