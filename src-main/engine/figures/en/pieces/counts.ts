import { ONE } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { NO_COMPOUND } from '../lexicon/not-plurals.ts';
import { COUNT_NOUNS, SINGULAR_NOUNS } from '../lexicon/nouns.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { countNounAt } from '../units.ts';

/** A number that takes a plural. */
function countsMany(q: Quantity): boolean {
	return q.value === null || q.value.n !== ONE.n || q.value.d !== ONE.d;
}

/** "20-member", "650-berth", "six-bedroom": number and noun make one word; behind "one" only what is known to be counted. */
function isCompound(board: Board, q: Quantity): boolean {
	const token = board.at(q.last + 2);
	if (SINGULAR_NOUNS.has(token.lower) || COUNT_NOUNS.has(token.lower)) return true;
	if (!countsMany(q) || q.value === null || q.value.d !== 1n) return false;
	return /^\p{Ll}{3,}$/u.test(token.text) && !NO_COMPOUND.has(token.lower) && !/(?:ed|ing|ly)$/u.test(token.lower);
}

export const counts: Piece = {
	id: 'counts',
	title: 'Nouns counted by the head, right behind the number',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form === 'ordinal' || q.form === 'multiple' || q.form === 'fraction') continue;
			if (board.isJoiner(q.last + 1)) {
				if (!isCompound(board, q)) continue;
				q.kind = 'count';
				q.unit = board.at(q.last + 2).text;
				board.extend(q, q.first, q.last + 2, 'compound');
				continue;
			}
			const at = board.lower(q.last + 1) === 'of' && q.form === 'vague' ? q.last + 2 : q.last + 1;
			// A full stop between number and noun parts two sentences; countNounAt sees only the next word.
			const counted = countNounAt(board, at) || (countsMany(q) && pluralHeadAt(board, at));
			if (!counted || !board.isFree(at)) continue;
			q.kind = 'count';
			q.unit = board.at(at).text;
			board.extend(q, q.first, at, 'count noun');
		}
	},
	examples: [
		{
			text: 'Some 1,200 people and 45 schools took part.',
			figures: [
				{ text: 'Some 1,200 people', kind: 'count', unit: 'people', modifier: 'about' },
				{ text: '45 schools', unit: 'schools' },
			],
		},
		{
			text: 'Crews mended 37 culverts, felled 140 alders and freed six otters.',
			figures: [
				{ text: '37 culverts', unit: 'culverts' },
				{ text: '140 alders', unit: 'alders' },
				{ text: 'six otters', unit: 'otters', value: '6' },
			],
		},
		{
			text: 'Of the 90, 14 remains unclear; three various claims, 12 sports halls and 60 burns patients follow.',
			figures: [
				{ text: '90' },
				{ text: '14', unit: '' },
				{ text: 'three', unit: '' },
				{ text: '12', unit: '' },
				{ text: '60', unit: '' },
			],
		},
		{
			text: 'Police held nine Tunisians near the 650-berth marina and a five-turret fort.',
			figures: [{ text: 'nine Tunisians' }, { text: '650-berth', unit: 'berth' }, { text: 'five-turret', unit: 'turret' }],
		},
		{ text: 'The city opened 12 new schools.', figures: [{ text: '12', unit: '', kind: 'count' }] },
		{ text: 'The 20-member council met.', figures: [{ text: '20-member', unit: 'member', value: '20' }] },
		{ text: 'Thousands of homes are dark.', figures: [{ text: 'Thousands of homes', unit: 'homes' }] },
	],
};
