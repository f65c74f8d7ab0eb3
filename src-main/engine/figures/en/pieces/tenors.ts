import type { Board } from '../board.ts';
import type { Piece } from '../types.ts';

const TERM = /^(?:years?|months?|weeks?|days?)$/u;
/** What is called by the time it runs: "the 10-year note", "a 91-day bill", "the two-year yield". */
const SECURITIES: ReadonlySet<string> = new Set(
	'note notes bond bonds treasury treasuries yield yields bill bills gilt gilts bund bunds jgb jgbs repo libor sofr sonia euribor shibor hibor mibor jibar tibor nibor swap swaps paper spread'.split(
		' ',
	),
);
/** Metals are dealt in for delivery in three months; of other goods so long is told. */
const METALS = /^(?:copper|aluminium|aluminum|zinc|nickel|lead|tin|metal|silver|gold)$/u;
/** Words between the term and what it calls: "10-year U.S. Treasury notes", "the 30-year fixed mortgage rate". */
const BETWEEN =
	/^(?:benchmark|government|sovereign|dollar|euro|sterling|corporate|local|generic|fixed|floating|rate|reverse|index|linked|inflation|moving|us|u\.s\.|uk)$/u;
const FIXED = /^(?:fixed|mortgage)$/u;
const RATE = /^(?:rates?|loan|mortgages?)$/u;
const REACH = 4;

/** Whether the term whose unit is token `at` calls a security, a rate or an average of the chart. */
function callsSecurity(board: Board, at: number): boolean {
	for (let i = at + 1; i <= at + REACH; i++) {
		const { kind, lower, text } = board.at(i);
		if (SECURITIES.has(lower)) return true;
		if (i === at + 1 && METALS.test(lower)) return /^month/u.test(board.lower(at));
		if (lower === 'moving' && board.lower(i + 1).startsWith('average')) return true;
		if (FIXED.test(lower) && RATE.test(board.lower(i + 1))) return true;
		// "10-year/2-year spread"
		if (text === '/' && board.glued(i)) return board.isJoiner(i + 2) && callsSecurity(board, i + 3);
		if (!board.isHyphen(i) && !(kind === 'word' && (BETWEEN.test(lower) || /^\p{Lu}\p{Ll}+$/u.test(text)))) return false;
	}
	return false;
}

/** "three-month on three-month", "3-month-on-3-month": two stretches that are held against each other; its last token. */
function heldAgainst(board: Board, at: number): number {
	const on = board.isJoiner(at + 1) ? at + 2 : at + 1;
	if (board.lower(on) !== 'on') return -1;
	const other = board.quantityAt(board.isJoiner(on + 1) ? on + 2 : on + 1);
	if (other === null || !board.isJoiner(other.last + 1) || board.lower(other.last + 2) !== board.lower(at)) return -1;
	return other.last + 2;
}

/** "the one-day international", "a 50-day average": of cricket and of charts. */
const isSort = (board: Board, at: number): boolean =>
	/^days?$/u.test(board.lower(at)) && /^internationals?$/u.test(board.lower(at + 1));

/** "two- and 10-year yields", "2- to 5-year notes": the terms before, whose unit stands behind the last. */
function suspended(board: Board, first: number): void {
	let at = first;
	while (/^(?:to|and|or|,)$/u.test(board.lower(at - 1)) && board.isHyphen(at - 2) && board.glued(at - 2)) {
		const other = board.quantityAt(at - 3);
		if (other === null || other.last !== at - 3 || other.kind !== null) return;
		at = other.first;
		board.reject(at, other.last, 'label', 'tenor');
	}
}

/** "the 24-year-old", "10-year average" are none: the first is an age, the second tells of how long the mean is. */
export const tenors: Piece = {
	id: 'tenors',
	title: 'Terms that name a security, a rate or a form of the game',
	sort: 'filter',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || (q.form !== 'digits' && q.form !== 'words') || !board.isJoiner(q.last + 1)) continue;
			const at = q.last + 2;
			if (!TERM.test(board.lower(at)) || !board.isFree(at)) continue;
			const against = heldAgainst(board, at);
			if (against >= 0) board.reject(q.first, against, 'label', 'comparison');
			else if (callsSecurity(board, at) || isSort(board, at)) {
				board.reject(q.first, at, 'label', 'tenor');
				suspended(board, q.first);
			}
		}
	},
	examples: [
		{
			text: 'The 10-year U.S. Treasury note fell 4/32, the two-year yield rose to 0.3% and Kesh sold 91-day bills worth $5m.',
			figures: [{ text: '4/32' }, { text: '0.3%' }, { text: '$5m' }],
			others: ['10-year', 'two-year', '91-day'].map((text) => ({ text, class: 'label' as const })),
		},
		{
			text: 'Three-month copper rose 2%, the one-week repo rate is 8%, the 30-year fixed mortgage 6% and the 10-year/2-year spread 40 basis points.',
			figures: [{ text: '2%' }, { text: '8%' }, { text: '6%' }, { text: '40 basis points' }],
		},
		{
			text: 'On the three-month on three-month measure it fell 1%; it stayed under its 200-day moving average in the fifth one-day international.',
			figures: [{ text: '1%' }],
		},
		{
			text: 'It bought $1.2bn of 2- to 5-year notes, and two- and 10-year yields fell; two- and 10-year terms.',
			figures: [{ text: '$1.2bn' }, { text: 'two' }, { text: '10-year' }],
		},
		{
			text: 'A two-year lead, a five-year average of 74%, a 10-year loan and a three-month strike ended.',
			figures: [
				{ text: 'two-year', kind: 'measure' },
				{ text: 'five-year' },
				{ text: '74%' },
				{ text: '10-year' },
				{ text: 'three-month', kind: 'measure' },
			],
		},
	],
};
