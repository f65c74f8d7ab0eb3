import { ratio } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { CHANGE_VERBS, MARKET_MOVES } from '../lexicon/cues.ts';
import { DENOMINATORS, SMALL } from '../lexicon/numbers.ts';
import { BACKWARD, FORWARD, OPENING, PERIOD_UNITS } from '../lexicon/time.ts';
import type { Piece } from '../types.ts';

/** What may follow "a third" or "half" when it is a share of something. */
const AFTER_SHARE: ReadonlySet<string> = new Set(
	'of more less fewer higher lower below above under over up down off cheaper dearer smaller bigger larger faster slower longer shorter as to in by from were was are is have has had said say says believe think would will do did on at than and or since compared came come goes went live lived percent percentage point last this next when while before during between because but so if against year annually monthly today yesterday overnight globally nationally worldwide on overall since after amid among amidst despite thanks due owing following behind ahead across through until although though whereas without within per'.split(
		' ',
	),
);

const BEFORE_SHARE: ReadonlySet<string> = new Set(
	'by than about nearly almost around roughly over under only just approximately some up down least most'.split(' '),
);

const HALF_OF: ReadonlySet<string> = new Set(
	'the its their his her our my your this that these those all as way of a an what were are is was have has had said say says live lived believe'.split(
		' ',
	),
);

function singular(word: string): string {
	return word === 'halves' ? 'half' : word.endsWith('s') ? word.slice(0, -1) : word;
}

/** "a quarter to a third of it": the other end of a range of shares. */
const isOtherShare = (board: Board, i: number): boolean =>
	board.lower(i) === 'to' &&
	/^(?:an?|one)$/u.test(board.lower(i + 1)) &&
	DENOMINATORS.has(singular(board.lower(board.isJoiner(i + 2) ? i + 3 : i + 2)));

/** "a third five years ago", "a fifth a decade earlier": when it was so. */
function isLongAgo(board: Board, i: number): boolean {
	const count = board.quantityAt(i);
	if (count === null ? !/^an?$/u.test(board.lower(i)) : count.first !== i || count.kind !== null || count.form === 'ordinal')
		return false;
	const unit = (count?.last ?? i) + 1;
	return PERIOD_UNITS.has(board.lower(unit)) && /^(?:ago|earlier|before|previously)$/u.test(board.lower(unit + 1));
}

/** "lost a quarter in the month", "rose a third in May"; not "lost a third in a row". */
const changedBy = (board: Board, article: number): boolean =>
	(CHANGE_VERBS.has(board.lower(article - 1)) || MARKET_MOVES.has(board.lower(article - 1))) &&
	board.lower(article + 2) === 'in' &&
	/^(?:the|\d{4}|\p{L}+(?:ary|ch|il|ay|ne|ly|st|er))$/u.test(board.lower(article + 3)) &&
	!/^(?:row|succession)$/u.test(board.lower(article + 4));

function isShareEnd(board: Board, i: number): boolean {
	if (isLongAgo(board, i)) return true;
	const token = board.at(i);
	return token.lower === '' || (token.kind === 'mark' && !board.isJoiner(i)) || AFTER_SHARE.has(token.lower);
}

function readFraction(board: Board, i: number): boolean {
	const word = board.lower(i);
	const name = singular(word);
	const d = DENOMINATORS.get(name);
	if (d === undefined) return false;
	const joined = board.isJoiner(i - 1);
	const before = joined ? i - 2 : i - 1;
	const numerator = board.quantityAt(before);
	if (
		numerator !== null &&
		numerator.last === before &&
		numerator.form !== 'ordinal' &&
		numerator.value !== null &&
		numerator.scale.n === 1n
	) {
		const n = numerator.value;
		const plural = word !== name;
		const small = n.d === 1n && n.n > 0n && n.n < 100n && numerator.kind === null;
		if (small && (n.n > 1n ? plural : joined || isShareEnd(board, i + 1))) {
			// "two quarters" and "three quarters" without "of" may be periods; a hyphen or "of" says fraction.
			const period = numerator.first - 1;
			if (
				name === 'quarter' &&
				(BACKWARD.has(board.lower(period)) || FORWARD.has(board.lower(period)) || OPENING.has(board.lower(period)))
			)
				return false;
			if (name === 'quarter' && !joined && board.lower(i + 1) !== 'of' && n.n !== 3n) return false;
			const { first } = numerator;
			board.add({ first, last: i, form: 'fraction', value: ratio(n.n, d) });
			return true;
		}
		return false;
	}
	if (name === 'half') return false;
	// "six planets and a seventh as yet unconfirmed": the next of a row.
	if (board.lower(i + 1) === 'as' && /^(?:yet|well)$/u.test(board.lower(i + 2))) return false;
	if (word === name && board.lower(before) === 'a' && board.isFree(before)) {
		const share =
			board.lower(i + 1) === 'of' ||
			isOtherShare(board, i + 1) ||
			(isShareEnd(board, i + 1) &&
				(BEFORE_SHARE.has(board.lower(before - 1)) ||
					changedBy(board, before) ||
					!/^(?:in|to|at|last|this|next|on|year|before|after|when|while|between|during|but|so|if|today)$/u.test(
						board.lower(i + 1),
					)));
		if (!share || (name === 'quarter' && /^(?:in|for|each)$/u.test(board.lower(before - 1)) && board.lower(i + 1) !== 'of'))
			return false;
		board.add({ first: before, last: i, form: 'fraction', value: ratio(1n, d) });
		return true;
	}
	return false;
}

/** Nouns before "half" that make it a period or a part, not a share ("first half", "second half"). */
const PERIOD_BEFORE_HALF: ReadonlySet<string> = new Set(
	'first second 1st 2nd latter opening closing last next previous other better'.split(' '),
);

/** "quarter-point", "quarter-mile": a quarter without an article before a hyphen and a unit. */
function readQuarter(board: Board, i: number): void {
	if (!board.isFree(i) || board.lower(i) !== 'quarter' || !board.isJoiner(i + 1) || board.isJoiner(i - 1)) return;
	if (/^(?:point|percentage|percent|mile|inch|hour|pound|ounce|acre)$/u.test(board.lower(i + 2)))
		board.add({ first: i, last: i, form: 'fraction', value: ratio(1n, 4n) });
}

/** "a half point", "a half a point", "a half percent" */
const POINT_AFTER = /^(?:point|percent|percentage|pct|mile|inch|hour)\b|^a (?:point|percent|percentage|mile|inch|hour)\b/u;

function readHalf(board: Board, i: number): void {
	if (!board.isFree(i) || board.lower(i) !== 'half') return;
	const before = board.lower(board.isJoiner(i - 1) ? i - 2 : i - 1);
	const after = board.lower(i + 1);
	const share =
		!PERIOD_BEFORE_HALF.has(before) &&
		before !== 'in' &&
		!board.isJoiner(i + 1) &&
		(HALF_OF.has(after) || BEFORE_SHARE.has(before) || (before === 'by' && isShareEnd(board, i + 1)));
	// "was down a half from May", "one half of it"; "the first half" and "half a point" are read below.
	const article =
		/^(?:a|one)$/u.test(board.lower(i - 1)) && board.isFree(i - 1) && !board.isJoiner(i + 1) && !PERIOD_BEFORE_HALF.has(before);
	const moved = BEFORE_SHARE.has(board.lower(i - 2)) && isShareEnd(board, i + 1);
	if (article && (moved || after === 'of' || POINT_AFTER.test(board.phrase(i + 1, i + 2)))) {
		board.add({ first: i - 1, last: i, form: 'fraction', value: ratio(1n, 2n) });
		return;
	}
	const unit =
		board.isJoiner(i + 1) &&
		/^(?:hour|mile|inch|pound|point|percent|percentage|day|acre|ounce|marathon|minute|second|cent)$/u.test(board.lower(i + 2));
	if (after === 'way') return;
	if (share || (unit && board.lower(i + 2) !== 'marathon'))
		board.add({ first: i, last: i, form: 'fraction', value: ratio(1n, 2n) });
}

export const fractions: Piece = {
	id: 'fractions',
	title: 'Spelled-out fractions',
	sort: 'find',
	run(board) {
		for (let i = 0; i < board.tokens.length; i++) {
			const token = board.at(i);
			if (token.kind !== 'word' || SMALL.has(token.lower)) continue;
			// "a third of a billion" is read.
			const owner = board.quantityAt(i);
			if (owner !== null && owner.form === 'words' && owner.scale.n !== 1n) continue;
			if (readFraction(board, i)) continue;
			readHalf(board, i);
			readQuarter(board, i);
		}
	},
	examples: [
		{
			text: 'Wool lost a quarter in the month and rose a third in May; they lost a third in a row.',
			figures: [
				{ text: 'a quarter', kind: 'multiple', value: '0.25' },
				{ text: 'a third', kind: 'multiple', value: '1/3' },
				{ text: 'third', kind: 'rank' },
			],
		},
		{
			text: 'It was up, compared with about a third five years ago, a fifth a decade earlier and about a quarter in 2019; a third five-year plan began.',
			figures: [
				{ text: 'about a third', kind: 'multiple', value: '1/3', modifier: 'about' },
				{ text: 'five years ago', kind: 'time' },
				{ text: 'a fifth', kind: 'multiple', value: '0.2' },
				{ text: 'about a quarter', kind: 'multiple' },
				{ text: '2019' },
				{ text: 'third', kind: 'rank' },
				{ text: 'five-year' },
			],
		},
		{ text: 'Two-thirds of voters agreed.', figures: [{ text: 'Two-thirds', kind: 'multiple', value: '2/3' }] },
		{ text: 'Three quarters of the crop was lost.', figures: [{ text: 'Three quarters', value: '0.75', kind: 'multiple' }] },
		{ text: 'Burglaries fell by a fifth last year.', figures: [{ text: 'a fifth', value: '0.2', kind: 'multiple' }] },
		{
			text: 'Orders fell nearly a fifth amid the strike, and rents a third despite a late cut.',
			figures: [
				{ text: 'nearly a fifth', kind: 'multiple', value: '0.2' },
				{ text: 'a third', value: '1/3' },
			],
		},
		{
			text: 'A quarter to a third of it is lost; a quarter to forget began.',
			figures: [{ text: 'A quarter to a third', low: '0.25', high: '1/3', kind: 'multiple' }],
		},
		{ text: 'Output fell by a third.', figures: [{ text: 'a third', value: '1/3' }] },
		{ text: 'A fifth of pupils were absent.', figures: [{ text: 'A fifth', value: '0.2' }] },
		{ text: 'More than half of the fleet is idle.', figures: [{ text: 'More than half', value: '0.5', modifier: 'over' }] },
		{ text: 'Half the village was flooded.', figures: [{ text: 'Half', value: '0.5' }] },
		{ text: 'It took half an hour.', figures: [{ text: 'half an hour', value: '0.5', unit: 'hour', kind: 'measure' }] },
		{
			text: 'Rents were down a half from May; it rose by a half, and one half of it fell.',
			figures: [
				{ text: 'a half', kind: 'multiple', value: '0.5' },
				{ text: 'a half', kind: 'multiple' },
				{ text: 'one half', kind: 'multiple', value: '0.5' },
			],
		},
		{
			text: 'The rate was down a half a point; it fell a half point and then half a point.',
			figures: [
				{ text: 'a half a point', kind: 'point', value: '0.5', unit: 'point' },
				{ text: 'a half point', kind: 'point', value: '0.5', unit: 'point' },
				{ text: 'half a point', kind: 'point', value: '0.5' },
			],
		},
		{ text: 'He cut it in half for a third party at half-time.', figures: [] },
		{ text: 'About 3/4 of the money is gone.', figures: [{ text: 'About 3/4', value: '0.75', kind: 'multiple' }] },
		{
			text: 'It has six moons and a seventh as yet unnamed.',
			figures: [{ text: 'six moons' }, { text: 'seventh', kind: 'rank' }],
		},
		{ text: 'They finished one-fifth.', figures: [{ text: 'one-fifth', value: '0.2' }] },
	],
};
