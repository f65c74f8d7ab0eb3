import { compare, ONE, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { SCORE_CUES } from '../lexicon/cues.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { countNounAt, isQuantityNoun } from '../units.ts';

function scored(board: Board, a: Quantity, b: Quantity): boolean {
	for (let i = Math.max(0, a.first - 7); i <= b.last + 5; i++) if (SCORE_CUES.has(board.lower(i))) return true;
	return false;
}

function plain(q: Quantity): boolean {
	return q.kind === null && q.unit === '' && q.form === 'digits' && q.scale.n === 1n && q.value !== null && q.value.d === 1n;
}

/** "split five–four", "voted six to three": the voices of a panel, spelled out. */
function spelled(q: Quantity): boolean {
	return q.kind === null && q.unit === '' && q.form === 'words' && q.scale.n === 1n && q.value !== null && q.value.d === 1n;
}

const VOTED: ReadonlySet<string> = new Set(
	'voted vote votes split splits splitting ruled ruling rules divided decided decision margin majority upheld'.split(' '),
);

/** Words right before or behind the two numbers that say that voices were counted, not goals. */
const BALLOT_BEFORE = /^(?:voted|votes?|voting|ruled|ruling|majority|divided|split|balloted)$/u;
const BALLOT_BEHIND = /^(?:votes?|ruling|rulings|majority|majorities|decision|verdict|split)$/u;
/** What a house does to a bill; who won a game passed nothing. */
const ENACTED =
	/^(?:passed|passes|approved|approves|rejected|rejects|adopted|adopts|cleared|clears|confirmed|backed|defeated|failed)$/u;
const HOUSE: ReadonlySet<string> = new Set(
	'senate senators house council councillors board committee court parliament lawmakers legislators legislature bill motion amendment panel commission commissioners trustees justices judges assembly congress mps members resolution ordinance'.split(
		' ',
	),
);
const ENACTED_REACH = 8;

/** "by a vote of 88 to 7", "voted 9-0", "a 6-3 ruling", "the Senate passed it 52-48": each is a number of voices. */
function isBallot(board: Board, a: Quantity, b: Quantity): boolean {
	// "two to one in favour": how many times as many.
	if (a.form === 'words' && b.value !== null && compare(b.value, ONE) === 0) return false;
	let at = a.first - 1;
	while (at >= a.first - 3 && /^(?:by|of|an?|the|narrow|narrowly|it|was|were|overwhelmingly)$/u.test(board.lower(at))) at--;
	if (BALLOT_BEFORE.test(board.lower(at))) return true;
	const behind = board.isJoiner(b.last + 1) ? b.last + 2 : b.last + 1;
	if (BALLOT_BEHIND.test(board.lower(behind))) return board.lower(behind) !== 'decision' || board.sentenceHas(a.first, HOUSE);
	for (let i = a.first - 1; i >= a.first - ENACTED_REACH && i >= 0; i--) {
		const token = board.at(i);
		if (token.kind !== 'word' || board.quantityAt(i) !== null) return false;
		if (ENACTED.test(token.lower)) return board.sentenceHas(a.first, HOUSE);
	}
	return false;
}

/** Voices for and against are counts of their own; the piece's name on them keeps them from being joined to a range. */
function ballot(board: Board, voices: readonly Quantity[]): void {
	for (const q of voices) {
		q.kind = 'count';
		q.piece = board.piece;
	}
}

/** "five–four", "six-to-three", "seven to two" behind a word of voting. */
function readSpelled(board: Board, a: Quantity, b: Quantity): boolean {
	if (!spelled(a) || !spelled(b) || !falling(a, b)) return false;
	let before = a.first - 1;
	while (before >= a.first - 2 && /^(?:a|an|by|of|was|were)$/u.test(board.lower(before))) before--;
	const after = board.lower(b.last + 1);
	if (!VOTED.has(board.lower(before)) && !/^(?:ruling|vote|decision|majority|margin|split|win|victory|defeat|loss)$/u.test(after))
		return false;
	if (isBallot(board, a, b)) ballot(board, [a, b]);
	else board.reject(a.first, b.last, 'label', 'score');
	return true;
}

/** Grouped digits: too large for a score. */
const isTally = (board: Board, q: Quantity): boolean => board.at(q.coreLast).text.includes(',');

/** "a 2-1 win", "the 5-4 ruling": nouns of results are counted elsewhere, here they follow a score. */
function isResultNoun(board: Board, i: number): boolean {
	return SCORE_CUES.has(board.lower(i)) || countNounAt(board, i);
}

/** "took 5-9", "were 8-110": the wickets and the runs of a cricket match. */
const CRICKET =
	/\b(?:wickets?|innings|overs|bowled|bowling|batting|stumps|lbw|batsm[ae]n|batters?|bowlers?|seamer|spinner|top-scored)\b/iu;
const isBowling = (board: Board, a: Quantity): boolean => {
	const at = board.at(a.first).from;
	return a.value !== null && compare(a.value, whole(10)) <= 0 && CRICKET.test(board.text.slice(Math.max(0, at - 300), at + 300));
};

const falling = (a: Quantity, b: Quantity): boolean => a.value !== null && b.value !== null && compare(a.value, b.value) > 0;

/** 3-1, 6-4 6-3, 12-4-1: the hyphen of a result. Numbers that fall ("3-1") can be no range; rising ones need a cue. */
function readScore(board: Board, a: Quantity, b: Quantity): boolean {
	if (!plain(a) || !plain(b) || a.value === null || b.value === null) return false;
	// "led 20 - 6 at the break": blanks around the hyphen, and a word of games near it.
	const apart = board.at(a.last + 1).gap && board.at(b.first).gap;
	if (apart ? !falling(a, b) || !scored(board, a, b) : !board.glued(a.last + 1) || !board.glued(b.first)) return false;
	if (board.at(a.coreLast).text.includes(',') || a.modifier !== 'exact') return false;
	if (isQuantityNoun(board, b.last + 1) && (compare(a.value, b.value) < 0 || !isResultNoun(board, b.last + 1))) return false;
	const falls = compare(a.value, b.value) >= 0;
	// "15-17 vans": what is counted in between.
	if (!falls && pluralHeadAt(board, b.last + 1) && !isResultNoun(board, b.last + 1)) return false;
	let last = b.last;
	const third = board.isJoiner(last + 1) ? board.quantityAt(last + 2) : null;
	if (third !== null && plain(third) && third.first === last + 2) last = third.last;
	// "7-6 (7/4), 6-7": five tokens of a tie-break may stand between.
	const chained = board.rejections.at(-1)?.reason === 'score' && (board.rejections.at(-1)?.last ?? -9) >= a.first - 7;
	// "went in 10-16 down"
	const behind = !falls && /^(?:down|behind|adrift)$/u.test(board.lower(last + 1)) && !board.glued(last + 1);
	if (!falls && !chained && !behind && last === b.last && !scored(board, a, b) && !isBowling(board, a)) return false;
	if (isBallot(board, a, last === b.last || third === null ? b : third))
		ballot(board, last === b.last || third === null ? [a, b] : [a, b, third]);
	else board.reject(a.first, last, 'label', 'score');
	return true;
}

/** "a 5-to-2 ratio", "7-to-1 odds": falling, or a word says so; "a two-to-three-week wait" is a range. */
function isRatio(board: Board, a: Quantity, b: Quantity): boolean {
	if (b.first !== a.last + 4 || !board.isJoiner(a.last + 1) || board.lower(a.last + 2) !== 'to' || !board.isJoiner(a.last + 3))
		return false;
	if (a.kind !== null || b.kind !== null || a.value === null || b.value === null) return false;
	return (
		compare(a.value, b.value) > 0 || /^(?:ratio|margin|majority|odds|vote|lead|decision|ruling)$/u.test(board.lower(b.last + 1))
	);
}

/** "a third five-for", "his maiden four-fer": how many wickets a bowler took, as the game names it. */
const isHaul = (board: Board, q: Quantity): boolean =>
	q.form === 'words' &&
	board.isJoiner(q.last + 1) &&
	/^(?:for|fer|fors|fers)$/u.test(board.lower(q.last + 2)) &&
	!board.isJoiner(q.last + 3);

/** "his eighth six", "a third four": a hit that is counted, named by its runs. */
const isHit = (board: Board, q: Quantity): boolean =>
	/^(?:four|six)$/u.test(board.lower(q.first)) &&
	q.first === q.last &&
	board.quantityAt(q.first - 1)?.form === 'ordinal' &&
	board.at(q.last + 1).kind !== 'word';

const isName = (board: Board, i: number): boolean => /^\p{Lu}\p{L}/u.test(board.at(i).text);

/** "Hale 214 & 31-2; Marlow 387": the innings of two sides; what stands behind the ampersand is a score or a total too. */
function innings(board: Board): void {
	for (const a of board.quantities()) {
		if (board.quantityAt(a.first) !== a || !plain(a) || board.at(a.last + 1).text !== '&' || !isName(board, a.first - 1))
			continue;
		const b = board.quantityAt(a.last + 2);
		const second = b !== null && plain(b);
		const hyphen = board.isHyphen(a.last + 3);
		if (!second && !(hyphen && board.at(a.last + 2).kind === 'digits')) continue;
		board.reject(a.first, a.last, 'label', 'score');
		if (b !== null && second) board.reject(b.first, b.last, 'label', 'score');
		// The other side's total stands before the name or behind the score.
		for (let i = a.last + 3; i <= a.last + 7; i++) {
			if (!/^[;,]$/u.test(board.at(i).text)) continue;
			let at = i + 1;
			while (at < i + 4 && isName(board, at)) at++;
			const other = board.quantityAt(at);
			if (other !== null && at > i + 1 && plain(other) && board.at(other.last + 1).kind !== 'word')
				board.reject(other.first, other.last, 'label', 'score');
			break;
		}
	}
}

export const scores: Piece = {
	id: 'scores',
	title: 'Results of games and votes',
	sort: 'filter',
	run(board) {
		let a: Quantity | null = null;
		for (const b of board.quantities()) {
			const left: Quantity | null = a;
			a = b;
			if (left !== null && board.quantityAt(left.first) === left && isRatio(board, left, b)) {
				if (isBallot(board, left, b)) ballot(board, [left, b]);
				else board.reject(left.first, b.last, 'label', 'ratio');
				a = null;
				continue;
			}
			if (b.kind === null && isHit(board, b)) {
				board.reject(b.first, b.last, 'label', 'score');
				a = null;
				continue;
			}
			if (b.kind === null && isHaul(board, b)) {
				board.reject(b.first, b.last + 2, 'label', 'score');
				a = null;
				continue;
			}
			// "two-nil", "3-nil up"
			if (board.isJoiner(b.last + 1) && board.lower(b.last + 2) === 'nil' && b.kind === null) {
				board.reject(b.first, b.last + 2, 'label', 'score');
				a = null;
				continue;
			}
			if (left === null || board.quantityAt(left.first) !== left || b.first !== left.last + 2) continue;
			if ((board.isJoiner(left.last + 1) || board.lower(left.last + 1) === 'to') && readSpelled(board, left, b)) {
				a = null;
				continue;
			}
			if (board.isHyphen(left.last + 1)) readScore(board, left, b);
			else if (board.lower(left.last + 1) === 'to' && plain(left) && plain(b) && left.value && b.value) {
				// "voted 7,204 to 3,118": no game and no panel counts in thousands; the ballots of a membership are counts.
				if (isTally(board, left) || isTally(board, b)) continue;
				const falls = compare(left.value, b.value) >= 0;
				if (
					falls &&
					!isQuantityNoun(board, b.last + 1) &&
					/^(?:by|voted|won|lost|beat|of|was|split|ruled|score|passed|passes|approved|rejected|cleared|adopted|failed|ended|finished|stood)$/u.test(
						board.lower(left.first - 1),
					)
				) {
					if (isBallot(board, left, b)) ballot(board, [left, b]);
					else if (scored(board, left, b)) board.reject(left.first, b.last, 'label', 'score');
				}
			}
			if (board.quantityAt(b.first) === null) a = null;
		}
		innings(board);
	},
	examples: [
		{
			text: 'Hale 214 & 31-2; Marlow 387',
			figures: [],
		},
		{
			text: 'He ended with his eighth six. Her third four weeks began.',
			figures: [{ text: 'eighth', kind: 'rank' }, { text: 'third', kind: 'rank' }, { text: 'four weeks' }],
		},
		{ text: 'She took her third five-for.', figures: [{ text: 'third', kind: 'rank' }] },
		{ text: 'Hale sold 214 & Marlow 387 vans.', figures: [{ text: '214' }, { text: '387 vans' }] },
		{
			text: 'Members voted 7,204 to 3,118 in favour, and staff voted 312 to 1,040 against.',
			figures: [{ text: '7,204' }, { text: '3,118' }, { text: '312' }, { text: '1,040' }],
		},
		{
			text: 'The side won 3-1 after a 24-17 loss.',
			figures: [],
			others: [
				{ text: '3-1', class: 'label', reason: 'score' },
				{ text: '24-17', class: 'label', reason: 'score' },
			],
		},
		{
			text: 'Hale led Marlow 20 - 6 at the break and were pleased with the 44 – 10 final score.',
			figures: [],
		},
		{ text: 'The conversion made it 6 – 0 on the way to defeating Marlow 23 – 10.', figures: [] },
		{
			text: 'Hale shot 15-17 from the free throw line and is 10-3 at home and 4-8 away; 15-17 vans came.',
			figures: [{ text: '15-17 vans' }],
		},
		{ text: 'Kesh went in 10-16 down.', figures: [], others: [{ text: '10-16', class: 'label', reason: 'score' }] },
		{ text: 'The shop is open 9 - 5.', figures: [{ text: '9' }, { text: '5' }] },
		{ text: 'She won 6-4, 3-6, 7-5.', figures: [] },
		{
			text: 'Losers led by a 5-to-2 ratio; a two-to-three-week wait began.',
			figures: [{ text: 'two-to-three-week', low: '2', high: '3' }],
		},
		{ text: 'Hale took 3-31 and Marlow, without a seamer, were all at sea at 8-110.', figures: [] },
		{
			text: 'The board split six–three and voted five to two for it; Hale won two-nil, by three-nil in all; two–three weeks, five to six hours.',
			figures: [
				{ text: 'six', kind: 'count' },
				{ text: 'three', kind: 'count' },
				{ text: 'five', kind: 'count' },
				{ text: 'two', kind: 'count' },
				{ text: 'two–three weeks' },
				{ text: 'five to six hours', low: '5', high: '6' },
			],
		},
		{
			text: 'The 2-1 win came late, and the judges ruled 5-4.',
			figures: [
				{ text: '5', kind: 'count', value: '5' },
				{ text: '4', kind: 'count', value: '4' },
			],
			others: [{ text: '2-1', class: 'label', reason: 'score' }],
		},
		{
			text: 'The board voted 9 to 3 against it; the bill passed by a vote of 88 to 7 and the court struck it down in a 6-3 ruling.',
			figures: [
				{ text: '9' },
				{ text: '3' },
				{ text: '88', value: '88' },
				{ text: '7' },
				{ text: '6' },
				{ text: '3', value: '3' },
			],
			others: [],
		},
		{
			text: 'The Kesh Senate passed it 52-48, and trustees approved the loan 7-2; by a majority of 5–4 the panel held rates; the council voted 8-6-1.',
			figures: ['52', '48', '7', '2', '5', '4', '8', '6', '1'].map((text) => ({ text, kind: 'count' as const, value: text })),
		},
		{
			text: 'Hale passed well and beat Marlow 4-2; members split two to one in favour; the boxer won by a 3-0 decision.',
			figures: [],
		},
	],
};
