import type { Board } from '../board.ts';
import { DURATION_UNITS } from '../lexicon/units.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';

/** How far back the figure may stand that says what a bare number is. */
const REACH = 9;

/** Words that may stand between a rate and the level it came from: "41.6 percent, up from 37.1". */
const COMPARES =
	/^(?:up|down|from|compared|with|against|to|than|the|a|an|in|of|its|was|is|and|or|previous|record|low|high|year|month|earlier|last|rose|fell|rising|falling|slightly|sharply|versus|by|at)$/u;

function bare(q: Quantity): boolean {
	return q.kind === null && q.unit === '' && q.form === 'digits' && q.value !== null && q.scale.n === 1n;
}

/** The figure right before `q` in its sentence, with nothing but words of comparison between them. */
function before(board: Board, q: Quantity): Quantity | null {
	for (let i = q.first - 1; i >= q.first - REACH; i--) {
		const other = board.quantityAt(i);
		if (other !== null) return other.kind === 'time' ? null : other;
		const token = board.at(i);
		if (token.kind === 'word' ? !COMPARES.test(token.lower) : token.text !== ',') return null;
	}
	return null;
}

/** Words that may stand between a sum and the one it is set against: "€1.4bn in 2024, compared with the 1.29 billion expected". */
const SETS_AGAINST =
	/^(?:range|forecasts?|estimates?|guidance|target|figure|total|outlook|expectations?|revised|restated|adjusted|prior|around|about|nearly|almost|some|just|over|between|for|on|same|period|quarter|half|month|week|loss|profit|revenues?|income|sales|spending|budgeted|projected|planned|net|upgraded|downgraded)$/u;
const SUM_REACH = 16;

/** The sum of money that `q` is set against, or null: a word of comparison must part them. */
function sumBefore(board: Board, q: Quantity): Quantity | null {
	let compared = false;
	for (let i = q.first - 1; i >= q.first - SUM_REACH; i--) {
		const other = board.quantityAt(i);
		if (other !== null) {
			if (other.kind === 'money') return compared ? other : null;
			// "6.2 billion riyals, down by 30 pct on the budgeted income of 8.9 billion"
			if (other.kind === 'percent' && board.lower(i + 1) === 'on' && board.lower(i + 2) === 'the') {
				compared = true;
				i = other.first;
				continue;
			}
			const end = other.kind === null && i >= q.first - 3 && (board.isHyphen(i + 1) || board.lower(i + 1) === 'to');
			if (other.kind !== 'time' && !end) return null;
			i = other.first;
			continue;
		}
		const { kind, lower } = board.at(i);
		if (/^(?:from|with|against|versus|than)$/u.test(lower)) compared = true;
		else if (kind === 'word' ? !COMPARES.test(lower) && !SETS_AGAINST.test(lower) : !/^[,()–-]$/u.test(lower)) return null;
	}
	return null;
}

/** "1.4 mln tonnes, from 1.9 mln": the level a measure came from, with nothing but words of comparison between. */
function measureBefore(board: Board, q: Quantity): boolean {
	// "from an earlier 820,000"
	let at = q.first - 1;
	while (at >= q.first - 3 && /^(?:an?|the|its|earlier|previous|revised|initial|original|record)$/u.test(board.lower(at))) at--;
	if (!/^(?:from|against|versus)$/u.test(board.lower(at))) return false;
	let other = before(board, q);
	// "11.8 million tons, up 9% from 10.8 million"
	if (other?.kind === 'percent' && board.lower(other.first - 1) !== '(') other = before(board, other);
	return other?.kind === 'measure' && !/-/u.test(board.phrase(other.first, other.last)) && !DURATION_UNITS.has(other.unit);
}

/** "the wait fell from five minutes to three": the second of two lengths. */
function lengthBefore(board: Board, q: Quantity): boolean {
	if (board.lower(q.first - 1) !== 'to') return false;
	const other = board.quantityAt(q.first - 2);
	return other?.kind === 'measure' && other.last === q.first - 2 && /^(?:from|than)$/u.test(board.lower(other.first - 1));
}

/** Nothing is counted behind: a mark, or a word that goes on with the sentence. */
function standsAlone(board: Board, q: Quantity): boolean {
	const next = board.at(q.last + 1);
	return (
		!board.isJoiner(q.last + 1) &&
		(next.kind !== 'word' ||
			/^(?:in|at|on|a|the|last|previously|before|earlier|and|by|from|to|this|for|during|year)$/u.test(next.lower)) &&
		next.text !== '%'
	);
}

/** Before units are shared by ranges; only where the words leave no other reading. */
export const elided: Piece = {
	id: 'elided',
	title: 'Units left out behind the second of two numbers',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			const unread = q.kind === null && q.unit === '' && q.value !== null && (q.form === 'digits' || q.form === 'words');
			if (unread && standsAlone(board, q) && lengthBefore(board, q)) {
				q.kind = 'measure';
				continue;
			}
			const scaled = q.scale.n !== 1n;
			if (unread && q.form === 'digits' && standsAlone(board, q) && measureBefore(board, q)) {
				q.kind = 'measure';
				continue;
			}
			if (
				unread &&
				q.form === 'digits' &&
				(scaled ? board.at(q.last + 1).text !== '%' : standsAlone(board, q)) &&
				sumBefore(board, q) !== null
			) {
				q.kind = 'money';
				continue;
			}
			if (!bare(q)) continue;
			const word = board.lower(q.first - 1);
			if (word === 'by') {
				// "33 feet by 20"
				const side = board.quantityAt(q.first - 2);
				if (side?.kind === 'measure' && side.last === q.first - 2) q.kind = 'measure';
				continue;
			}
			if (word !== 'from' && word !== 'with' && word !== 'against' && word !== 'to') continue;
			if (!standsAlone(board, q)) continue;
			const other = before(board, q);
			if (other === null || (other.kind !== 'percent' && other.kind !== 'point')) continue;
			const level = word === 'from' || word === 'with' || word === 'against';
			// "rose 2.1 percent to 4,105" ends at the level of an index, not at a rate.
			if (level && other.kind === 'percent' && q.precision !== null && q.value !== null && q.value.n < 200n * q.value.d) {
				const moved = /^(?:rose|fell|gained|lost|slipped|climbed|jumped|dropped|up|down|added|shed|slid|dipped|grew)$/u.test(
					board.lower(other.first - 1),
				);
				if (!moved) q.kind = 'percent';
			}
		}
	},
	examples: [
		{
			text: 'Crops came to 11.8 million tons, up 9% from 10.8 million in May, and the forecast to 680,000 tons from an earlier 820,000.',
			figures: [
				{ text: '11.8 million tons' },
				{ text: '9%' },
				{ text: '10.8 million', kind: 'measure' },
				{ text: '680,000 tons' },
				{ text: '820,000', kind: 'measure' },
			],
		},
		{
			text: 'Profit fell to 712 million euros from 845 million; the target was cut to 95 euros from 88.',
			figures: [
				{ text: '712 million euros' },
				{ text: '845 million', kind: 'money', unit: '', value: '845000000' },
				{ text: '95 euros' },
				{ text: '88', kind: 'money', unit: '' },
			],
		},
		{
			text: 'Income was 6.2 billion riyals, down by 30 pct on the budgeted income of 8.9 billion; it was up 4% on 2 million.',
			figures: [
				{ text: '6.2 billion riyals' },
				{ text: '30 pct' },
				{ text: '8.9 billion', kind: 'money', unit: '' },
				{ text: '4%' },
				{ text: '2 million', kind: 'count' },
			],
		},
		{
			text: 'It earned €1.4 billion in 2024, compared with the 1.29 billion expected, and sees up to €5 million, up from a previous range of 3-4 million.',
			figures: [
				{ text: '€1.4 billion' },
				{ text: '2024' },
				{ text: '1.29 billion', kind: 'money' },
				{ text: 'up to €5 million' },
				{ text: '3-4 million', kind: 'money', low: '3000000' },
			],
		},
		{
			text: 'Sales hit $4 million, drawing in 2 million; the wait fell from five minutes to three.',
			figures: [
				{ text: '$4 million' },
				{ text: '2 million', kind: 'count' },
				{ text: 'five minutes' },
				{ text: 'three', kind: 'measure', unit: '' },
			],
		},
		{
			text: 'Turnout was 52.4 percent, up from 48.9 in 2018.',
			figures: [{ text: '52.4 percent' }, { text: '48.9', kind: 'percent', unit: '', value: '48.9' }, { text: '2018' }],
		},
		{
			text: 'The rate eased to 3.1%, compared with 3.4 a year earlier.',
			figures: [{ text: '3.1%' }, { text: '3.4', kind: 'percent' }],
		},
		{
			text: 'Lead output fell to 1.4 mln tonnes from 1.9 mln in May; yields rose to 31 bushels from 28 a year earlier; vans rose 20 miles, against 9 cars.',
			figures: [
				{ text: '1.4 mln tonnes', kind: 'measure' },
				{ text: '1.9 mln', kind: 'measure', unit: '', value: '1900000' },
				{ text: '31 bushels', kind: 'measure' },
				{ text: '28', kind: 'measure', unit: '' },
				{ text: '20 miles' },
				{ text: '9 cars', kind: 'count' },
			],
		},
		{ text: 'The rug is 12 feet by 9.', figures: [{ text: '12 feet' }, { text: '9', kind: 'measure', unit: '' }] },
		{ text: 'The gauge rose 2.2 percent from 61.', figures: [{ text: '2.2 percent' }, { text: '61', kind: 'count' }] },
		{ text: 'Output was 12 percent, up from 90 vans.', figures: [{ text: '12 percent' }, { text: '90 vans', kind: 'count' }] },
	],
};
