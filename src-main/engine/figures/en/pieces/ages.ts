import { add, compare, ONE, sub, whole } from '../../../exact.ts';
import { ageByContext, human, nameBefore, ofAge, oldEnd } from '../age-context.ts';
import type { Board } from '../board.ts';
import { isAgeOfPerson } from '../persons.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun } from '../units.ts';

const POSSESSIVE: ReadonlySet<string> = new Set('his her their my your our its early mid late'.split(' '));

/** In their sentence "were over 65" is an age. */
const DEAD: ReadonlySet<string> = new Set(
	'victims dead deaths patients people women men residents pupils passengers voters adults claimants drivers'.split(' '),
);

/** Behind them "under five" is an age. */
const PEOPLE: ReadonlySet<string> = new Set(
	'them children kids people persons adults men women boys girls pupils patients those anyone anybody someone somebody nobody everyone residents youths babies workers'.split(
		' ',
	),
);

export const ages: Piece = {
	id: 'ages',
	title: 'Ages of people and animals',
	sort: 'attach',
	run(board) {
		const makeAge = (q: Quantity, last: number, unit: string): void => {
			q.kind = 'age';
			q.unit = unit;
			board.extend(q, q.first, last, 'age');
		};
		decadesInWords(board);
		for (const q of board.quantities()) {
			if (q.kind !== null || (q.form !== 'digits' && q.form !== 'words')) continue;
			const end = oldEnd(board, q.last);
			if (end >= 0) {
				const at = board.isJoiner(q.last + 1) ? q.last + 2 : q.last + 1;
				makeAge(q, end, board.phrase(at, end).replace(/ ?[-–] ?/gu, '-'));
				// "5- to 11-year-olds", "18 to 24 years old": the first end is an age too.
				const to = board.lower(q.first - 1) === 'to' || board.lower(q.first - 1) === 'and' || board.isHyphen(q.first - 1);
				const joint = board.isHyphen(q.first - 2) ? q.first - 3 : q.first - 2;
				const low = to ? board.quantityAt(joint) : null;
				if (low !== null && low.kind === null && human(low)) {
					low.kind = 'age';
					low.unit = q.unit;
				}
				continue;
			}
			if (!human(q)) continue;
			if (ofAge(board, q)) {
				const other = board.lower(q.last + 1) === 'to' || board.isHyphen(q.last + 1) ? board.quantityAt(q.last + 2) : null;
				if (other !== null) q.kind = 'age';
				const old = other ?? q;
				makeAge(old, old.last + 1, board.at(old.last + 1).text);
				continue;
			}
			const before = board.lower(q.first - 1);
			// "in her mid-40s": the hyphen parts what "late 40s" has a blank for.
			const part = board.isJoiner(q.first - 1) && /^(?:early|mid|late)$/u.test(board.lower(q.first - 2));
			const decade =
				/^[1-9]0$/u.test(board.at(q.first).text) && board.glued(q.last + 1) && /^(?:s|'s)$/u.test(board.lower(q.last + 1));
			if (decade && (POSSESSIVE.has(before) || (part && POSSESSIVE.has(board.lower(q.first - 3)))) && q.value !== null) {
				q.low = q.value;
				q.high = add(q.value, sub(whole(10), ONE));
				q.value = null;
				makeAge(q, q.last + 1, '');
				continue;
			}
			const next = board.at(q.last + 1);
			const apposed =
				before === ',' &&
				nameBefore(board, q.first - 1) &&
				(next.text === ',' ||
					next.text === '.' ||
					next.text === ')' ||
					next.text === ';' ||
					next.text === '' ||
					next.text === 'and');
			if (apposed && q.form === 'digits') makeAge(q, q.last, '');
			else if (ageByContext(board, q) || isAgeOfPerson(board, q)) {
				makeAge(q, q.last, '');
				rangeEnd(board, q);
				if (before === ',' || before === 'of') listed(board, q);
				if (before === 'of') yearsBehind(board, q);
				if (before === 'than') {
					q.modifier = board.lower(q.first - 2) === 'older' ? 'over' : 'under';
					q.modifierText = board.phrase(q.first - 2, q.first - 1);
					board.extend(q, q.first - 2, q.last, 'older/younger');
				}
			} else if (
				(/^(?:aged|age|ages)$/u.test(before) && board.lower(q.first - 2) !== 'stone') ||
				(before === 'of' && /^ages?$/u.test(board.lower(q.first - 2)) && !board.isJoiner(q.last + 1))
			) {
				makeAge(q, q.last, '');
				rangeEnd(board, q);
				listed(board, q);
				yearsBehind(board, q);
			} else if (
				/^(?:under|over)$/u.test(before) &&
				(PEOPLE.has(board.lower(board.at(q.first - 2).text === '(' ? q.first - 3 : q.first - 2)) ||
					(/^(?:was|were|is|are)$/u.test(board.lower(q.first - 2)) && q.form === 'digits' && board.sentenceHas(q.first, DEAD))) &&
				!isQuantityNoun(board, q.last + 1)
			) {
				makeAge(q, q.last, '');
			} else if (
				/^(?:between|from|over|under)$/u.test(before) &&
				(/^(?:aged|ages)$/u.test(board.lower(q.first - 2)) || rangesInAge(board, q))
			) {
				makeAge(q, q.last, '');
				rangeEnd(board, q);
				yearsBehind(board, q);
			} else if (
				/^(?:under|over)$/u.test(board.lower(board.isJoiner(q.first - 1) ? q.first - 2 : q.first - 1)) &&
				board.glued(q.last + 1) &&
				/^(?:s|'s)$/u.test(board.lower(q.last + 1))
			) {
				const first = board.isJoiner(q.first - 1) ? q.first - 2 : q.first - 1;
				if (/^\p{Lu}/u.test(board.at(first).text) && !board.isSentenceStart(first) && board.context.paragraphKind === 'body') {
					// "the Under-21s" with a capital is the name of a side.
					board.reject(first, q.last + 1, 'label', 'name');
					continue;
				}
				q.modifier = board.lower(first) === 'over' ? 'over' : 'under';
				q.modifierText = board.lower(first);
				makeAge(q, q.last + 1, '');
				board.extend(q, first, q.last, 'under/over');
			} else if (/^(?:and|or)$/u.test(board.lower(q.last + 1)) && /^(?:older|younger)$/u.test(board.lower(q.last + 2))) {
				makeAge(q, q.last, '');
			} else if (
				/^(?:turned|turns|turning)$/u.test(before) &&
				!board.isJoiner(q.last + 1) &&
				(board.at(q.last + 1).kind === 'mark' ||
					(human(q) && (q.value?.n ?? 0n) >= 10n && /^(?:on|in|last|this|today|yesterday)$/u.test(board.lower(q.last + 1))))
			)
				makeAge(q, q.last, '');
		}
	},
	examples: [
		{
			text: 'One in three raids involved someone under 21, and 5 million young persons (under 25) were idle; 12 men (under 5 feet) came.',
			figures: [
				{ text: 'One in three' },
				{ text: 'under 21', kind: 'age' },
				{ text: '5 million young persons' },
				{ text: 'under 25', kind: 'age' },
				{ text: '12 men' },
				{ text: 'under 5 feet', kind: 'measure' },
			],
		},
		{
			text: 'Amara, who turned 21 on Friday, made her debut at 16 in 2017; Ines left school at 15 and started out at 17. It turned 40 vans away, and he left at 12.',
			figures: [
				{ text: '21', kind: 'age' },
				{ text: '16', kind: 'age' },
				{ text: '2017', kind: 'time' },
				{ text: '15', kind: 'age' },
				{ text: '17', kind: 'age' },
				{ text: '40 vans', kind: 'count' },
				{ text: '12', kind: 'count' },
			],
		},
		{
			text: 'She met a man of 19, a girl of eight and boys of 14 and 15; a father of two, a man of 19 stone and a child of 12 summers came.',
			figures: [
				{ text: '19', kind: 'age' },
				{ text: 'eight', kind: 'age' },
				{ text: '14', kind: 'age' },
				{ text: '15', kind: 'age' },
				{ text: 'two', kind: 'count' },
				{ text: '19 stone', kind: 'measure' },
				{ text: '12 summers', kind: 'count' },
			],
		},
		{
			text: 'A Marlow mechanic, 21, for his part and his aunt, 61, paid; a tower, 45, in all, and an order, 30, fell.',
			figures: [
				{ text: '21', kind: 'age' },
				{ text: '61', kind: 'age' },
				{ text: '45', kind: 'count' },
				{ text: '30', kind: 'count' },
			],
		},
		{
			text: 'Ravi (46), Ines Roy (51) and Leo (24) were arrested. Cases rose in Hale (46) and Marlow (51). Roy (46) scored for his side.',
			figures: [
				{ text: '46', kind: 'age' },
				{ text: '51', kind: 'age' },
				{ text: '24', kind: 'age' },
				{ text: '46', kind: 'count' },
				{ text: '51', kind: 'count' },
				{ text: '46', kind: 'count' },
			],
		},
		{
			text: 'Of the victims 96 percent were over 65; the calls were over 65.',
			figures: [
				{ text: '96 percent' },
				{ text: 'over 65', kind: 'age', value: '65', modifier: 'over' },
				{ text: 'over 65', kind: 'count' },
			],
		},
		{
			text: 'My mum is 91 and waits; the tally is 30 and rises.',
			figures: [
				{ text: '91', kind: 'age' },
				{ text: '30', kind: 'count' },
			],
		},
		{
			text: 'Cases range in age from 2 to 61 years (median age: 17 years); their average age was 43 years, 12 years on.',
			figures: [
				{ text: '2 to 61 years', kind: 'age', low: '2', high: '61', unit: 'years' },
				{ text: '17 years', kind: 'age', unit: 'years' },
				{ text: '43 years', kind: 'age' },
				{ text: '12 years', kind: 'measure' },
			],
		},
		{
			text: 'A retired baker, 79, was robbed by men, the youngest of whom was 17.',
			figures: [
				{ text: '79', kind: 'age' },
				{ text: '17', kind: 'age' },
			],
		},
		{
			text: 'A teen, 14, and her father, 51, were held; the driver, 2 miles off, was not.',
			figures: [
				{ text: '14', kind: 'age' },
				{ text: '51', kind: 'age' },
				{ text: '2 miles', kind: 'measure' },
			],
		},
		{
			text: 'The dead range in age from four to 71; women aged 16 to 64 years and men aged 40 years came, aged from 18 to 25.',
			figures: [
				{ text: 'four to 71', kind: 'age', low: '4', high: '71' },
				{ text: '16 to 64 years', kind: 'age', low: '16', high: '64', unit: 'years' },
				{ text: '40 years', kind: 'age', value: '40', unit: 'years' },
				{ text: '18 to 25', kind: 'age', low: '18', high: '25' },
			],
		},
		{ text: 'A 34-year-old man was held.', figures: [{ text: '34-year-old', kind: 'age', value: '34', unit: 'year-old' }] },
		{ text: 'Maria Lindqvist, 57, said so.', figures: [{ text: '57', kind: 'age', value: '57' }] },
		{
			text: 'Halloran, 33, and her son Piotr, 12. He played for the Under-21s.',
			figures: [
				{ text: '33', kind: 'age' },
				{ text: '12', kind: 'age' },
			],
		},
		{
			text: 'At 17, apprentice Dana Wills won. She married at 24 and died at 90. Her sisters, both 71, were there, as was Leo, also 17.',
			figures: ['17', '24', '90', '71', '17'].map((text) => ({ text, kind: 'age' })),
		},
		{ text: 'The boy is thought to be 14 or 15.', figures: [{ text: '14 or 15', kind: 'age', low: '14', high: '15' }] },
		{
			text: 'At 17, 200 of them left.',
			figures: [
				{ text: '17', kind: 'count' },
				{ text: '200', kind: 'count' },
			],
		},
		{
			text: 'Police held two men, 34 and 41, on Monday. The oldest was 52 and the youngest 19. She is in her late thirties.',
			figures: [
				{ text: 'two men' },
				{ text: '34', kind: 'age' },
				{ text: '41', kind: 'age' },
				{ text: '52', kind: 'age' },
				{ text: '19', kind: 'age' },
				{ text: 'thirties', kind: 'age', low: '30', high: '39' },
			],
		},
		{
			text: 'Those younger than 12 were excluded.',
			figures: [{ text: 'younger than 12', kind: 'age', modifier: 'under', value: '12' }],
		},
		{ text: 'He died aged 91.', figures: [{ text: '91', kind: 'age' }] },
		{
			text: 'Children aged 5 to 11 are eligible.',
			figures: [{ text: '5 to 11', kind: 'age', low: '5', high: '11', value: null }],
		},
		{
			text: 'Three boys, aged 9, 11 and 14, hid.',
			figures: [{ text: 'Three boys' }, { text: '9', kind: 'age' }, { text: '11', kind: 'age' }, { text: '14', kind: 'age' }],
		},
		{ text: 'Children under five ride free.', figures: [{ text: 'under five', kind: 'age', modifier: 'under' }] },
		{
			text: 'He is in his mid-50s; she sang until the age of 88 and wed before the ages of 20.',
			figures: [
				{ text: '50s', kind: 'age', low: '50', high: '59' },
				{ text: '88', kind: 'age' },
				{ text: '20', kind: 'age' },
			],
		},
		{
			text: 'Her two sons, 9 and 11, swam; his daughters, 4 and 6, watched.',
			figures: [
				{ text: 'two sons' },
				{ text: '9', kind: 'age' },
				{ text: '11', kind: 'age' },
				{ text: '4', kind: 'age' },
				{ text: '6', kind: 'age' },
			],
		},
		{ text: 'She is in her 40s.', figures: [{ text: '40s', kind: 'age', low: '40', high: '49' }] },
		{
			text: 'Over-65s and under-18s ride free.',
			figures: [
				{ text: 'Over-65s', kind: 'age', modifier: 'over', value: '65' },
				{ text: 'under-18s', modifier: 'under' },
			],
		},
		{ text: 'Adults 50 and older may apply.', figures: [{ text: '50 and older', kind: 'age', modifier: 'atleast' }] },
		{ text: 'The bridge is 120 years old.', figures: [{ text: '120 years old', kind: 'age', value: '120' }] },
		{
			text: 'A three-month-old calf and 12- to 17-year-olds came.',
			figures: [
				{ text: 'three-month-old', kind: 'age', value: '3' },
				{ text: '12- to 17-year-olds', kind: 'age', low: '12', high: '17' },
			],
		},
	],
};

/** "in his early twenties", "in her fifties" */
function decadesInWords(board: Board): void {
	for (let i = 0; i < board.tokens.length; i++) {
		const tens = DECADES.indexOf(board.lower(i)) + 2;
		if (tens < 2 || !board.isFree(i)) continue;
		const at = /^(?:early|mid|late)$/u.test(board.lower(i - 1)) ? i - 2 : board.isJoiner(i - 1) ? i - 3 : i - 1;
		if (!/^(?:his|her|their|my|your|our)$/u.test(board.lower(at))) continue;
		board.add({
			first: i,
			last: i,
			form: 'words',
			kind: 'age',
			low: whole(tens * 10),
			high: whole(tens * 10 + 9),
			precision: ONE,
		});
	}
}

const DECADES: readonly string[] = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "aged 18 to 24", "aged between 5 and 11": the other end is an age as well. */
function rangeEnd(board: Board, q: Quantity): void {
	const joined = board.isHyphen(q.last + 1) || /^(?:to|and|or)$/u.test(board.lower(q.last + 1));
	const other = joined ? board.quantityAt(q.last + 2) : null;
	if (other === null || other.kind !== null || !human(other) || q.value === null || other.value === null) return;
	if (compare(other.value, q.value) > 0) other.kind = 'age';
}

/** "aged 16 to 64 years", "aged 40 years": the years are the age's. */
function yearsBehind(board: Board, q: Quantity): void {
	const joined = board.isHyphen(q.last + 1) || /^(?:to|and)$/u.test(board.lower(q.last + 1));
	const other = joined ? board.quantityAt(q.last + 2) : null;
	const last = other?.kind === 'age' ? other : q;
	const at = last.last + 1;
	if (!/^(?:years|months)$/u.test(board.lower(at)) || !board.isFree(at) || /^(?:ago|later|earlier)$/u.test(board.lower(at + 1)))
		return;
	last.unit = board.at(at).text;
	board.extend(last, last.first, at, 'age');
}

/** "range in age from three to 89", "ages ranging between 4 and 71" */
function rangesInAge(board: Board, q: Quantity): boolean {
	const at = q.first - 2;
	if (board.lower(at) === 'age') return board.lower(at - 1) === 'in';
	return /^rang(?:e|es|ed|ing)$/u.test(board.lower(at)) && /^ages?$/u.test(board.lower(at - 1));
}

/** "aged 9, 11 and 14": one age after the other. */
function listed(board: Board, first: Quantity): void {
	let q = first;
	for (;;) {
		let at = q.last + 1;
		if (board.at(at).text === ',') at++;
		if (board.lower(at) === 'and' || board.lower(at) === 'or') at++;
		const next = at > q.last + 1 ? board.quantityAt(at) : null;
		if (next === null || next.first !== at || next.kind !== null || !human(next) || next.form === 'ordinal') return;
		const after = board.at(next.last + 1);
		if (after.kind === 'word' && after.lower !== 'and' && after.lower !== 'or' && isQuantityNoun(board, next.last + 1)) return;
		next.kind = 'age';
		q = next;
	}
}
