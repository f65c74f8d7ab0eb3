import type { Board } from '../board.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';

/** "Harport 2 Little Wesley 1" and nothing else: the line of a result. */
function isResultLine(board: Board): boolean {
	if (board.tokens.length < 2 || board.tokens.length > 14) return false;
	let numbers = 0;
	let words = 0;
	for (const token of board.tokens) {
		if (token.kind === 'digits') {
			if (!/^\d{1,3}$/u.test(token.text) || words === 0) return false;
			numbers++;
			words = 0;
		} else if (token.kind === 'word') {
			if (!/^\p{Lu}/u.test(token.text) && !/^(?:and|of|the|de|'s)$/u.test(token.lower)) return false;
			words++;
		} else if (!/^[-–,;:&.'’()]$/u.test(token.text)) return false;
	}
	return words === 0 && (numbers === 2 || (numbers === 1 && board.tokens.length <= 4));
}

const ROUNDS = /^(?:4|8|16|32|64|four|eight|sixteen)$/u;
const REACHED: ReadonlySet<string> = new Set(
	'reach reached reaching reaches into through qualify qualified place spot berth tie ties'.split(' '),
);

/** "reached the last 16", "a last-32 tie", "the final four": how far a cup has gone. */
function roundOf(board: Board, q: Quantity): boolean {
	if (q.first !== q.last) return false;
	if (board.lower(q.first - 1) === 'of' && board.lower(q.first - 2) === 'round')
		return /^(?:8|16|32|64|128|eight|sixteen)$/u.test(board.lower(q.first)) && !pluralHeadAt(board, q.last + 1);
	if (!ROUNDS.test(board.lower(q.first))) return false;
	const joined = board.isJoiner(q.first - 1);
	const head = board.lower(joined ? q.first - 2 : q.first - 1);
	if (head !== 'last' && head !== 'final') return false;
	if (joined) return true;
	if (board.lower(q.first - 2) !== 'the') return false;
	const next = board.at(q.last + 1);
	if (next.kind === 'word' && !/^(?:of|in|and|with|after|for|by|against|where|at|on|tie|ties|clash|draw)$/u.test(next.lower))
		return false;
	for (let i = q.first - 3; i >= q.first - 6; i--) if (REACHED.has(board.lower(i))) return true;
	return false;
}

/** "the under-21 side", "a top-10 finish": a team of an age, a list by its length. */
function isTeamOrList(board: Board, q: Quantity): boolean {
	if (!board.isJoiner(q.first - 1) || !/^\d{1,3}$/u.test(board.at(q.first).text) || q.first !== q.last) return false;
	const head = board.lower(q.first - 2);
	const next = board.lower(q.last + 1);
	if (head === 'top') return next !== '%' && !board.isJoiner(q.last + 1);
	return (
		(head === 'under' || head === 'over') &&
		/^(?:sides?|teams?|squads?|internationals?|level|caps?|coach|captain|football|championships?|world|european|league|cup|match|manager|star|striker|midfielder|defender|goalkeeper)$/u.test(
			next,
		)
	);
}

/** "a best-of-seven series", "a best of five final", "a first-to-nine match": how long a contest may last, and no count. */
function isFormat(board: Board, q: Quantity): boolean {
	if (q.first !== q.last || q.scale.n !== 1n || q.value === null || q.value.d !== 1n || q.value.n > 50n) return false;
	const joined = board.isJoiner(q.first - 1);
	const at = joined ? q.first - 2 : q.first - 1;
	const lead = `${board.lower(board.isJoiner(at - 1) ? at - 2 : at - 1)} ${board.lower(at)}`;
	if (joined && board.isJoiner(at - 1)) return /^(?:best of|first to|race to)$/u.test(lead);
	return (
		lead === 'best of' &&
		/^(?:three|five|seven|nine|11|[3579])$/u.test(board.lower(q.first)) &&
		/^(?:series|final|tie|match|contest|sets|frames|legs|format|play-?off)$/u.test(board.lower(q.last + 1))
	);
}

export const contests: Piece = {
	id: 'contests',
	title: 'Rounds, formats, age groups and bare results of contests',
	sort: 'filter',
	run(board) {
		const result = isResultLine(board);
		for (const q of board.quantities()) {
			if (q.kind !== null || (q.form !== 'digits' && q.form !== 'words')) continue;
			if (isFormat(board, q)) board.reject(q.first, q.last, 'phrase', 'format');
			else if (isTeamOrList(board, q)) board.reject(q.first, q.last, 'label', 'name');
			else if (result && q.form === 'digits') board.reject(q.first, q.last, 'label', 'result');
			else if (roundOf(board, q)) board.reject(q.first - 1, q.last, 'label', 'round');
		}
	},
	examples: [
		{
			text: 'They won the best-of-seven series and a best of five final; the best of 40 films won, and the best of five brothers.',
			figures: [
				{ text: '40 films', kind: 'count' },
				{ text: 'five brothers', kind: 'count' },
			],
			others: [
				{ text: 'seven', class: 'phrase', reason: 'format' },
				{ text: 'five', class: 'phrase', reason: 'format' },
			],
		},
		{
			text: 'The under-21 side had a top-10 finish and under-16s watched; the top 10 teams met.',
			figures: [{ text: 'under-16s', kind: 'age' }, { text: '10 teams' }],
		},
		{ text: 'Harport 2 Little Wesley 1', figures: [] },
		{
			text: 'Radio Four said Harwick reached the last 16, a last-32 tie behind them, but Two Rivers fell; the last 16 days were dry.',
			figures: [{ text: 'last 16 days' }],
			others: [
				{ text: 'Four', class: 'label', reason: 'name' },
				{ text: 'last 16', class: 'label', reason: 'round' },
				{ text: '-32', class: 'label', reason: 'round' },
				{ text: 'Two', class: 'label' },
			],
		},
	],
};
