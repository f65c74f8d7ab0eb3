import { COUNT_NOUNS, SINGULAR_NOUNS } from '../lexicon/nouns.ts';
import type { Piece } from '../types.ts';
import { countNounAt } from '../units.ts';

export const counts: Piece = {
	id: 'counts',
	title: 'Nouns counted by the head, right behind the number',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form === 'ordinal' || q.form === 'multiple' || q.form === 'fraction') continue;
			if (board.isJoiner(q.last + 1)) {
				const word = board.lower(q.last + 2);
				if (!SINGULAR_NOUNS.has(word) && !COUNT_NOUNS.has(word)) continue;
				q.kind = 'count';
				q.unit = board.at(q.last + 2).text;
				board.extend(q, q.first, q.last + 2, 'compound');
				continue;
			}
			const at = board.lower(q.last + 1) === 'of' && q.form === 'vague' ? q.last + 2 : q.last + 1;
			// A full stop between number and noun parts two sentences; countNounAt sees only the next word.
			if (!countNounAt(board, at) || !board.isFree(at)) continue;
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
		{ text: 'The city opened 12 new schools.', figures: [{ text: '12', unit: '', kind: 'count' }] },
		{ text: 'The 20-member council met.', figures: [{ text: '20-member', unit: 'member', value: '20' }] },
		{ text: 'Thousands of homes are dark.', figures: [{ text: 'Thousands of homes', unit: 'homes' }] },
	],
};
