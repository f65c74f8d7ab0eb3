import type { Board } from '../board.ts';
import { BEFORE_NUMBER } from '../lexicon/approximators.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/time.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';

/** Capitalised words that open sentences or stand before figures without naming them. */
const NO_NAME: ReadonlySet<string> = new Set(
	'a an the in on at of to by for from with and but or nor so as is was were are be been has had have said says than that this these those it its he she they we i you his her their our if when while after before since until about around nearly almost over under up down out off only just some at total all both each every no not net shr revs avg qtr mths year oper note loss profit sales vs versus plus minus'.split(
		' ',
	),
);

/** Title case everywhere: capitals say nothing there. */
function isTitleCase(board: Board): boolean {
	if (
		board.context.paragraphKind === 'headline' ||
		board.context.paragraphKind === 'deck' ||
		board.context.paragraphKind === 'tablecell'
	)
		return true;
	let long = 0;
	let capital = 0;
	for (const token of board.tokens) {
		if (token.kind !== 'word' || token.text.length < 4) continue;
		long++;
		if (/^\p{Lu}/u.test(token.text)) capital++;
	}
	return long > 0 && capital * 10 > long * 6;
}

/** Right behind a word with a capital that is no sentence's first: "Apollo 13", but also "gave Ukraine 300 tanks". */
export function behindName(board: Board, q: Quantity): boolean {
	const before = board.at(q.first - 1);
	return (
		q.form === 'digits' &&
		before.kind === 'word' &&
		/^\p{Lu}/u.test(before.text) &&
		!NO_NAME.has(before.lower) &&
		!MONTHS.has(before.lower) &&
		!WEEKDAYS.has(before.lower) &&
		!BEFORE_NUMBER.has(before.lower)
	);
}

const WON =
	/^(?:won|wins?|took|takes?|got|gets?|has|have|had|polled|received|secured|held|holds?|scored|gained|lost|kept|claimed|collected|on)$/u;
const LONGEST_ROW = 12;
/** Who is left or given a number by what was told of somebody else: "leaving Otter Air 19". */
const LEFT_WITH = /^(?:leaving|giving|handing|allotting|awarding)$/u;
const LONGEST_NAME = 6;
/** "the Lib Dems", "Vesk-on-Orr", "Isle of Kesh" */
const isOfName = (board: Board, i: number): boolean =>
	/^\p{Lu}/u.test(board.at(i).text) ||
	/^(?:the|of)$/u.test(board.lower(i)) ||
	board.isJoiner(i) ||
	(board.isJoiner(i - 1) && board.isJoiner(i + 1));
/** Words of a noun phrase, between a number and the next of its row. */
const LONGEST_NOUN = 4;

/** The number whose noun ends right before token `i`: "612 of the latter|, Ukrainians 540", "1,450 damaged houses| and Kesh 880". */
function counterBefore(board: Board, i: number): Quantity | null {
	for (let j = i; j >= i - LONGEST_NOUN; j--) {
		const found = board.quantityAt(j);
		if (found !== null) return found;
		if (!/^\p{Ll}/u.test(board.at(j).text) || /^(?:and|but|while|who|which|that|said|says)$/u.test(board.lower(j))) return null;
	}
	return null;
}

/** Whether the number ends its clause, as the later members of a row do. */
const closes = (board: Board, q: Quantity): boolean =>
	/^(?:[,.;]|and|)$/u.test(board.lower(q.last + 1)) && !board.glued(q.last + 2);

/**
 * "Labour won 411, the Tories 121 and Lib Dems 72": the verb is said once, before the first of a row of names with a number
 * each, all of which count.
 */
export function inGappedRow(board: Board, q: Quantity): boolean {
	let { first } = q;
	for (let step = 0; step < LONGEST_ROW; step++) {
		let i = first - 1;
		while (i >= first - LONGEST_NAME && isOfName(board, i)) i--;
		if (i === first - 1) return step > 0 && WON.test(board.lower(i));
		if (step > 0 && WON.test(board.lower(i))) return false;
		// "had 27 Year 6 pupils": nothing parts the two numbers, so the name is what the first one counts.
		const end = i;
		if (board.lower(i) === 'and') i--;
		if (board.at(i).text === ',') i--;
		if (i === end) return false;
		const other = counterBefore(board, i);
		if (other === null || other.form !== 'digits') return false;
		// With a noun behind the first number only the whole clause tells that the second is no part of a name.
		if (other.last !== i && !closes(board, q)) return false;
		({ first } = other);
		const verb = board.lower(first - 1);
		if (WON.test(verb) || (closes(board, q) && tells(verb))) return true;
	}
	return false;
}

/** A verb in the past that has a number for its object: "reported 1,450", "lodged 612", "saw 40". */
const tells = (word: string): boolean =>
	/^\p{Ll}{3,}ed$/u.test(word) || /^(?:saw|drew|sent|gave|sold|made|took|bought|built|led|fed|ran|put|set|met)$/u.test(word);

/** "In Kesh 780 wounded came": who is counted, in a word that stands for the people themselves. */
const CASUALTIES = /^(?:wounded|injured|dead|killed|hurt|missing|homeless|displaced|evacuated)$/u;

/** "leaving Otter Air 19." */
function leftWith(board: Board, q: Quantity): boolean {
	if (!closes(board, q)) return false;
	let i = q.first - 1;
	while (i >= q.first - 4 && /^\p{Lu}/u.test(board.at(i).text)) i--;
	return i < q.first - 1 && LEFT_WITH.test(board.lower(i));
}

/** Verbs of many, right behind what they are said of. */
const OF_MANY = /^(?:were|are|have|had|did|do|remain|died|fell|rose|came|went|took|left|fled|lost|won|got|made|stood)$/u;
const PLACE_REACH = 7;

/** "In Vesk and Kesh 57 failed", "At Marlow 40 were let": how many, behind where it was and before what they did. */
function inPlace(board: Board, q: Quantity): boolean {
	const next = board.at(q.last + 1);
	const adverb = /^(?:still|now|already|also|only|never|later)$/u.test(next.lower) && /^\p{Ll}/u.test(board.at(q.last + 2).text);
	if (!/^\p{Ll}/u.test(next.text) || !(adverb || OF_MANY.test(next.lower) || /[^e]ed$/u.test(next.lower))) return false;
	for (let i = q.first - 2; i >= q.first - PLACE_REACH; i--) {
		const { lower, text } = board.at(i);
		if (/^(?:in|at|across|around|near)$/u.test(lower))
			return board.isSentenceStart(i) || /^(?:and|but|while|whereas|,)$/u.test(board.lower(i - 1));
		if (!/^\p{Lu}/u.test(text) && !/^(?:and|,|-|’s|'s|all|of|the|whole)$/u.test(lower)) return false;
	}
	return false;
}

export const names: Piece = {
	id: 'names',
	title: 'A bare number behind a name is part of the name, or a result',
	sort: 'filter',
	run(board) {
		const titled = isTitleCase(board);
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form !== 'digits' || q.first !== q.last || !/^\d{1,4}$/u.test(board.at(q.first).text)) continue;
			const before = board.at(q.first - 1);
			if (before.kind !== 'word' || !/^\p{Lu}/u.test(before.text) || before.text.endsWith("'s")) continue;
			if (NO_NAME.has(before.lower) || MONTHS.has(before.lower) || WEEKDAYS.has(before.lower) || BEFORE_NUMBER.has(before.lower))
				continue;
			if (inGappedRow(board, q) || inPlace(board, q)) continue;
			if (leftWith(board, q)) continue;
			const next = board.at(q.last + 1);
			const result =
				(next.text === ',' || next.text === ';') && /^\p{Lu}/u.test(board.at(q.last + 2).text) && nextResult(board, q.last + 2);
			const after = board.rejections.at(-1);
			const second = after?.reason === 'result' && after.last >= q.first - 5;
			if (result || (second && (next.kind === 'mark' || next.lower === ''))) {
				board.reject(q.first, q.last, 'label', 'result');
				continue;
			}
			// "SHARJAH — Chasing 158, Kesh lost": a sentence begins behind the dash of a dateline and behind a mark of quotation.
			if (titled || board.isSentenceStart(q.first - 1) || /^[—–“‘"•]$/u.test(board.at(q.first - 2).text)) continue;
			// "gave Ukraine 300 tanks": a plural noun behind makes it a count.
			if (
				next.kind === 'word' &&
				!board.isJoiner(q.last + 1) &&
				/^\p{Ll}.*s$/u.test(next.text) &&
				!/^(?:is|was|has|as|says|its|this|plus|less)$/u.test(next.lower)
			)
				continue;
			if (next.text === '%' || next.lower === 'more' || CASUALTIES.test(next.lower)) continue;
			board.reject(q.first, q.last, 'label', 'name');
		}
	},
	examples: [
		{
			text: 'Hale town had 71, Marlow 64, Vesk-on-Orr 23, Kesh 19 and Upper Orr 10.',
			figures: [{ text: '71' }, { text: '64' }, { text: '23' }, { text: '19' }, { text: '10' }],
		},
		{
			text: 'Vesk reported 1,450 damaged houses and Marlow 880. Finns lodged 612 of the latter, Letts 540, Poles the rest. Otter Air had a share of 63%, leaving Kestrel Air 19. In all of Kesh 137 still wait.',
			figures: [
				{ text: '1,450 damaged houses' },
				{ text: '880' },
				{ text: '612' },
				{ text: '540' },
				{ text: '63%' },
				{ text: '19' },
				{ text: '137' },
			],
		},
		{
			text: 'The agency launched 12 probes and Apollo 13 flew on; it flew 20 missions and Apollo 13 was the last.',
			figures: [{ text: '12 probes' }, { text: '20 missions' }],
		},
		{ text: 'HALE — Chasing 158, Kesh fell short.', figures: [{ text: '158' }] },
		{
			text: 'In Vesk and Kesh 57 failed. At Marlow 40 were let, and in Hale 12 died. They flew in Orion 13 were told.',
			figures: [{ text: '57' }, { text: '40' }, { text: '12' }],
		},
		{
			text: 'Labour won 411, the Tories 121 and Lib Dems 72; he drove the Charity 100 and Apollo 13 flew.',
			figures: [
				{ text: '411', kind: 'count' },
				{ text: '121', kind: 'count' },
				{ text: '72', kind: 'count' },
			],
		},
		{ text: 'The crew flew Apollo 13 and an Ilyushin 76 home.', figures: [] },
		{ text: 'In Kesh 780 wounded came, and in Marlow 40 dead lay.', figures: [{ text: '780' }, { text: '40' }] },
		{ text: 'It gave Latvia 300 radios.', figures: [{ text: '300 radios' }] },
		{
			text: 'Results: Kestrels 98, Otters 91.',
			figures: [],
			others: [
				{ text: '98', class: 'label', reason: 'result' },
				{ text: '91', class: 'label', reason: 'result' },
			],
		},
		{ text: 'Fire Kills 12 in Old Harbour', figures: [{ text: '12' }], paragraphKind: 'headline' },
	],
};

/** "Otters 91": a capitalised name of up to three words with a bare number behind it. */
function nextResult(board: Board, i: number): boolean {
	for (let j = i; j < i + 4; j++) {
		const token = board.at(j);
		if (token.kind === 'digits') return j > i && /^\d{1,3}$/u.test(token.text);
		if (!/^\p{Lu}/u.test(token.text)) return false;
	}
	return false;
}
