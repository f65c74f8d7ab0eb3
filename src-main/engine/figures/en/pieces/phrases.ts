import type { Board } from '../board.ts';
import { SET_PHRASES } from '../lexicon/labels.ts';
import { FUNCTION_WORDS } from '../lexicon/not-modifiers.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Piece } from '../types.ts';
import { countNounAt } from '../units.ts';

const TABLE: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
	const map = new Map<string, string[][]>();
	for (const phrase of SET_PHRASES) {
		const words = phrase.replace('no. ', 'no . ').split(' ');
		const [head = ''] = words;
		const list = map.get(head) ?? [];
		list.push(words);
		list.sort((a, b) => b.length - a.length);
		map.set(head, list);
	}
	return map;
})();

function phraseAt(board: Board, i: number): number {
	for (const words of TABLE.get(board.lower(i)) ?? []) {
		let k = 0;
		while (k < words.length && (words[k] === '-' ? board.isHyphen(i + k) : board.lower(i + k) === words[k])) k++;
		if (k === words.length) return i + k - 1;
	}
	return -1;
}

/** "four-on-one chance", "one-on-one": sides that face each other, no quantity; the last token, or -1. */
function duelAt(board: Board, i: number): number {
	return board.isHyphen(i + 1) &&
		board.lower(i + 2) === 'on' &&
		board.isHyphen(i + 3) &&
		board.quantityAt(i) !== null &&
		board.quantityAt(i + 4) !== null
		? i + 4
		: -1;
}

/** "a six-figure sum": how long its number is, and no quantity of figures; the last token, or -1. */
function figuresAt(board: Board, i: number): number {
	const q = board.quantityAt(i);
	if (q === null || q.first !== i || !board.isJoiner(q.last + 1)) return -1;
	return /^(?:figures?|digits?)$/u.test(board.lower(q.last + 2)) ? q.last + 2 : -1;
}

const TAKES_LIVES =
	/^(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|takes?|took|taken|taking|sav(?:es?|ed|ing)|los[et]|losing|loses|spare[sd]?|end(?:s|ed|ing))$/u;

/** "cost nine lives", "one life was lost": deaths, and no way of speaking. */
const isToll = (board: Board, first: number, last: number): boolean =>
	TAKES_LIVES.test(board.lower(first - 1)) ||
	(/^(?:was|were|have|has|had)$/u.test(board.lower(last + 1)) &&
		TAKES_LIVES.test(board.lower(board.lower(last + 2) === 'been' ? last + 3 : last + 2))) ||
	/^(?:lost|claimed|saved)$/u.test(board.lower(last + 1));

/** Before units and ranges: what a set phrase says is no quantity. */
export const phrases: Piece = {
	id: 'phrases',
	title: 'Set phrases with number words',
	sort: 'filter',
	run(board) {
		for (let i = 0; i < board.tokens.length; i++) {
			const last = Math.max(phraseAt(board, i), duelAt(board, i), figuresAt(board, i));
			// "that one by one": the longer phrase that begins in the shorter one is meant.
			if (last > i && phraseAt(board, i + 1) > last) continue;
			// "the 35-day one": the first word of "day one" belongs to the number.
			if (last < 0 || board.isJoiner(i - 1)) continue;
			// "outside the one percentage point band"
			if (board.lower(last) === 'one' && /^per(?:centage|cent)?$/u.test(board.lower(last + 1))) continue;
			// "claimed nine lives": only a cat has them all.
			if (board.lower(last) === 'two' && (pluralHeadAt(board, last + 1) || countNounAt(board, last + 1))) continue;
			if (board.lower(last) === 'lives' && isToll(board, i, last)) continue;
			let undecided = false;
			for (let j = i; j <= last; j++) {
				const q = board.quantityAt(j);
				if (q !== null && (q.kind === null || q.kind === 'multiple' || q.kind === 'count') && q.first >= i && q.last <= last)
					undecided = true;
			}
			// "one of" in "one of every five" and "at least one" are numbers; the proportion has been read before.
			if (undecided) {
				board.reject(i, last, 'phrase', 'set-phrase');
				i = last;
			}
		}
	},
	examples: [
		{
			text: 'He added his two cents as it earned two cents more. The wreck had broken in two, cut in two places and split in two groups; one and the same man sold it to one Selvam and to one Norwegian.',
			figures: [
				{ text: 'two cents', kind: 'money' },
				{ text: 'two places', unit: 'places' },
				{ text: 'two groups', unit: 'groups' },
				{ text: 'one', value: '1' },
			],
		},
		{
			text: 'Two floods claimed nine lives, flu took one life and one life was lost at sea; she lives one life and Tom has nine lives.',
			figures: [
				{ text: 'Two floods' },
				{ text: 'nine lives', kind: 'count', unit: 'lives', value: '9' },
				{ text: 'one life', kind: 'count', unit: 'life' },
				{ text: 'one life', kind: 'count' },
			],
		},
		{ text: 'Six-figure pay and a four-digit code for 12 figures.', figures: [{ text: '12 figures' }] },
		{ text: 'One of them told one another that no one came.', figures: [] },
		{
			text: 'It is outside the one percentage point band, not the one.',
			figures: [{ text: 'one percentage point', kind: 'point' }],
		},
		{ text: 'It was late when that one by one they left.', figures: [] },
		{
			text: 'On cloud nine, she worked twenty-four seven, nine times out of ten with one foot in the grave, in a one-party town.',
			figures: [],
		},
		{
			text: 'It outlasted the 35-day one of 2018, from day one.',
			figures: [{ text: '35-day', value: '35', unit: 'day' }, { text: '2018' }],
		},
		{ text: 'They wasted a four-on-one chance and a two-on-one break.', figures: [] },
		{ text: 'A zero-tolerance rule for one-way streets, second to none.', figures: [] },
	],
};

const CLEAR: ReadonlySet<string> = new Set('only just least than exactly precisely nearly plus minus to from by'.split(' '));
const AFTER_ONE: ReadonlySet<string> = new Set(
	'was were is are has had died more other dead missing injured wounded killed seriously critically fatally badly'.split(' '),
);

/** "one" without a unit is a pronoun unless something says that it counts. */
export const pronouns: Piece = {
	id: 'pronouns',
	title: '"One" as a pronoun',
	sort: 'filter',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form !== 'words' || q.coreFirst !== q.coreLast || board.lower(q.coreFirst) !== 'one') continue;
			const before = board.lower(q.first - 1);
			const next = board.lower(q.last + 1);
			const article = /^(?:the|this|that|which|no|any|every|each|another|a|an|as|like)$/u.test(before);
			const counts =
				!article && (CLEAR.has(before) || AFTER_ONE.has(next) || q.modifier !== 'exact' || board.isJoiner(q.last + 1));
			// "sold to one Selvam": somebody of whom no more is known than the name.
			const someone =
				board.context.paragraphKind === 'body' &&
				/^\p{Lu}\p{Ll}+$/u.test(board.at(q.last + 1).text) &&
				board.at(q.first).text === 'one' &&
				!/(?:an|ese|ish|ni|ch)$/u.test(next);
			// "(including one relocation)": a noun, and then the mark that closes.
			const noun = board.at(q.last + 1);
			const named = before === 'including' && /^\p{Ll}{4,}$/u.test(noun.text) && board.at(q.last + 2).kind === 'mark';
			if (noun.lower === 'life' && board.isFree(q.last + 1) && isToll(board, q.first, q.last + 1)) {
				q.kind = 'count';
				q.unit = noun.text;
				board.extend(q, q.first, q.last + 1, 'a life');
			} else if (named && !FUNCTION_WORDS.has(noun.lower) && board.isFree(q.last + 1)) {
				q.kind = 'count';
				q.unit = noun.text;
				board.extend(q, q.first, q.last + 1, 'one of a kind');
			} else if (!counts || someone) board.reject(q.first, q.last, 'phrase', 'pronoun');
		}
	},
	examples: [
		{ text: 'One wonders whether the old one will do.', figures: [] },
		{
			text: 'It opened 14 shops (including one relocation) and closed none, including one in Hale.',
			figures: [{ text: '14 shops' }, { text: 'one relocation', kind: 'count', unit: 'relocation', value: '1' }],
		},
		{
			text: 'One person was killed and at least one was hurt.',
			figures: [
				{ text: 'One person', value: '1' },
				{ text: 'at least one', modifier: 'atleast' },
			],
		},
	],
};
