import type { Board } from '../board.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun } from '../units.ts';

const CODE_LISTS: ReadonlySet<string> = new Set(['numbers', 'balls']);

/** "the numbers 4, 11, 19 and 27", "grades 9 to 1", "grades from 9 to 4": last token of the run, or -1. */
function namedRun(board: Board, q: Quantity): number {
	let at = q.first - 1;
	if (/^(?:from|are|were|:)$/u.test(board.lower(at))) at--;
	let ranged = false;
	const list = CODE_LISTS.has(board.lower(at));
	if (!list && !/^(?:grades?|years)$/u.test(board.lower(at))) return -1;
	let { last } = q;
	let count = 1;
	for (;;) {
		let j = last + 1;
		if (board.at(j).text === ',') j++;
		// "in grades 4-6 to 27 from 24": a run has two ends, and what stands behind is another number.
		const ends = board.lower(j) === 'to' || board.isHyphen(j);
		if (ends && ranged) break;
		ranged = ends;
		if (ends || /^(?:and|or)$/u.test(board.lower(j))) j++;
		const next = j > last + 1 ? board.quantityAt(j) : null;
		if (next === null || next.first !== j || next.kind !== null || next.form !== 'digits' || next.scale.n !== 1n) break;
		last = next.last;
		count++;
	}
	return count >= (list ? 3 : 2) ? last : -1;
}

/** Nouns of {@link LABEL_NOUNS} that name in the plural too, when more than one number stands behind them. */
const NAMED_PLURALS: ReadonlySet<string> = new Set(
	'junctions exits routes highways interstates motorways flights gates terminals channels platforms rooms apartments suites runways piers types phases articles clauses annexes appendices versions figures exhibits amendments resolutions precincts wards zones sectors units lots blocks tracks lanes cases items questions rules tables charts chapters levels categories models series stages plots boreholes reactors'.split(
		' ',
	),
);
/** "Regions 1, 2 and 3": with a capital of their own they have numbers for names. */
const CAPITAL_PLURALS = /^(?:Regions|Districts|Divisions|Areas|Circuits|Brigades|Regiments|Battalions|Squadrons)$/u;
const LONGEST_LIST = 12;

/** "junctions 11 and 12", "Routes 370, M52 and 333": last token of the run, or -1; codes among the numbers go with them. */
function pluralRun(board: Board, q: Quantity): number {
	const names = NAMED_PLURALS.has(board.lower(q.first - 1)) || CAPITAL_PLURALS.test(board.at(q.first - 1).text);
	if (!names || board.at(q.first).text.includes(',')) return -1;
	let { last } = q;
	let count = 1;
	let ranged = false;
	for (; count < LONGEST_LIST; count++) {
		let j = last + 1;
		if (board.at(j).text === ',') j++;
		const ends = board.lower(j) === 'to' || board.isHyphen(j);
		if (ends && ranged) break;
		ranged = ends;
		if (/^(?:and|to|or)$/u.test(board.lower(j)) || board.isHyphen(j) || board.at(j).text === '/' || board.at(j).text === '&') j++;
		if (j === last + 1) break;
		const next = board.quantityAt(j);
		if (next !== null) {
			if (next.first !== j || next.kind !== null || next.form !== 'digits' || next.scale.n !== 1n) break;
			({ last } = next);
			continue;
		}
		// "M52": a code is a word with its number glued to it, which another piece has classed.
		const coded = /^\p{Lu}{1,2}$/u.test(board.at(j).text) && board.at(j + 1).kind === 'digits' && board.glued(j + 1);
		if (!coded) break;
		last = j + 1;
	}
	return count > 1 && !isQuantityNoun(board, last + 1) && !pluralHeadAt(board, last + 1) ? last : -1;
}

export const namedRuns: Piece = {
	id: 'named-runs',
	title: 'Several numbers behind one noun that they name',
	sort: 'filter',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form !== 'digits' || q.scale.n !== 1n) continue;
			const last = Math.max(namedRun(board, q), pluralRun(board, q));
			if (last >= 0) board.reject(q.first, last, 'label', 'named-numbers');
		}
	},
	examples: [
		{
			text: 'All were in Regions 1, 2, 3 and Kesh; damage was 86 million in Regions 1 and 3; 12 Regions met.',
			figures: [{ text: '86 million' }, { text: '12 Regions' }],
		},
		{
			text: 'It would raise classes in grades 4-6 to 27 from 24 and hours in wards 3-5 to 12; grades 9 to 4 and years 3-4, 5-6 stay.',
			figures: [
				{ text: '27', value: '27' },
				{ text: '24', value: '24' },
				{ text: '12', value: '12' },
			],
		},
		{
			text: 'Junctions 11 and 12, routes 370, M52 and 333 and platforms 3 to 5 shut; 12 routes reopened, and routes 40 miles long.',
			figures: [{ text: '12 routes' }, { text: '40 miles' }],
		},
		{ text: 'The numbers 3, 14, 22 and 40 came up; he lives at 19 Potter’s Rise.', figures: [] },
		{ text: 'Grades 9 to 4 are passes for pupils in years 10 and 11.', figures: [] },
		{
			text: 'It crashed at kilometer 188 near milepost 166; schools in quintiles 1 to 3 gained, and 12 schools lost.',
			figures: [{ text: '12 schools' }],
		},
	],
};
