import type { Board } from '../board.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun } from '../units.ts';

const DIALLED: ReadonlySet<string> = new Set(
	'call calls called calling dial dials dialled dialed ring text texted hotline helpline'.split(' '),
);
/** Between "quoting" and the number stand only words for what is numbered. */
const FILED =
	/^(?:reference|ref|incident|crime|log|case|job|occurrence|event|file|number|numbers|no|nos|cad|code|the|police|report|:|\.)$/u;
const FILED_REACH = 5;

/** "quoting incident 42 of 9 February", "quote reference 118": the file of the police. */
function isQuoted(board: Board, q: Quantity): boolean {
	if (q.form !== 'digits' || q.scale.n !== 1n || isQuantityNoun(board, q.last + 1) || pluralHeadAt(board, q.last + 1))
		return false;
	for (let i = q.first - 1; i >= q.first - FILED_REACH; i--) {
		if (/^(?:quoting|quote)$/u.test(board.lower(i))) return true;
		if (!FILED.test(board.lower(i))) return false;
	}
	return false;
}

/** "Text LEAK to 60777" */
function textedTo(board: Board, q: Quantity): boolean {
	if (!/^\d{5,6}$/u.test(board.at(q.first).text) || board.lower(q.first - 1) !== 'to') return false;
	for (let i = q.first - 2; i >= q.first - 5; i--) if (/^(?:text|texting|sms)$/u.test(board.lower(i))) return true;
	return false;
}

/** "a 911 dispatcher", "999 calls": the number to ring in need. */
function isEmergency(board: Board, q: Quantity): boolean {
	if (q.first !== q.last) return false;
	const next = board.lower(q.last + 1);
	const served = /^(?:callers?|dispatch|dispatchers?|operators?|lifeline|helpline|handlers?|switchboard)$/u.test(next);
	if (/^(?:911|999)$/u.test(board.at(q.first).text)) return served || /^(?:calls?|emergency|recordings?)$/u.test(next);
	return served && /^(?:101|111|112|988|000)$/u.test(board.at(q.first).text);
}

/** "ring 0155 555 0142 or 101": a second number to dial. */
function alsoDialled(board: Board, q: Quantity): boolean {
	if (board.lower(q.first - 1) !== 'or' || !/^\d{3,6}$/u.test(board.at(q.first).text) || isQuantityNoun(board, q.last + 1))
		return false;
	const before = board.at(q.first - 2);
	if (before.kind !== 'digits' || board.quantityAt(q.first - 2) !== null) return false;
	for (let i = q.first - 3; i >= q.first - 9; i--) if (DIALLED.has(board.lower(i))) return true;
	return false;
}

/** "call 6232", "Helpline: 8957400965" */
function isDialled(board: Board, q: Quantity): boolean {
	const { text } = board.at(q.first);
	if (DIALLED.has(board.lower(q.first - 1))) return /^\d{3,6}$/u.test(text);
	// "Vessels calling: 141" and "Calls: 340" count; "Call: 141", "Helpline: 8957400965" are dialled.
	if (board.at(q.first - 1).text !== ':' || !DIALLED.has(board.lower(q.first - 2))) return false;
	return /^(?:calls|called|calling|dialled|dialed|texted|dials)$/u.test(board.lower(q.first - 2))
		? /^\d{7,12}$/u.test(text)
		: /^\d{3,12}$/u.test(text);
}

export const contactNumbers: Piece = {
	id: 'contact-numbers',
	title: 'Numbers to ring, to text or to quote to the police',
	sort: 'filter',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || (q.form !== 'digits' && q.form !== 'words')) continue;
			if (isQuoted(board, q)) board.reject(q.first, q.last, 'label', 'reference');
			else if (
				(isDialled(board, q) && !isQuantityNoun(board, q.last + 1)) ||
				isEmergency(board, q) ||
				alsoDialled(board, q) ||
				textedTo(board, q)
			)
				board.reject(q.first, q.last, 'label', 'phone');
		}
	},
	examples: [
		{
			text: 'Ring in quoting incident 42 of 9 February or quoting 55240149863. Watch KRVT 6 or NBC 4; quoting 12 sources, KRVT 14 times erred.',
			figures: [{ text: '9 February', kind: 'time' }, { text: '12 sources' }, { text: '14 times' }],
		},
		{
			text: 'A fire at 12B Mill Road drew 911 calls; the 988 Lifeline and 999 operators had 999 letters. Hale fell in the round of 16 after a round of 16 songs.',
			figures: [{ text: '999 letters' }, { text: '16 songs', kind: 'count' }],
		},
		{
			text: 'Ring 0155 555 0142 or 101; PC 4132 Hale gave evidence; pay 40 or 101 dollars.',
			figures: [{ text: '40' }, { text: '101 dollars' }],
		},
	],
};
