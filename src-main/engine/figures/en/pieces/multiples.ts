import { add, type Exact, ONE, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { DENOMINATORS } from '../lexicon/numbers.ts';
import type { Piece } from '../types.ts';

const VERBS: ReadonlyMap<string, bigint> = new Map([
	['doubled', 2n],
	['doubling', 2n],
	['tripled', 3n],
	['tripling', 3n],
	['trebled', 3n],
	['trebling', 3n],
	['quadrupled', 4n],
	['quadrupling', 4n],
	['quintupled', 5n],
]);

/** "double" is a multiple as a verb or before what it is the double of; "double room" and "doubles final" are not. */
const BARE: ReadonlyMap<string, bigint> = new Map([
	['double', 2n],
	['doubles', 2n],
	['triple', 3n],
	['triples', 3n],
	['treble', 3n],
	['quadruple', 4n],
]);
const OBJECT: ReadonlySet<string> = new Set(
	'the its their his her our this that those what last as to in from by over within'.split(' '),
);
const TO_VERB: ReadonlySet<string> = new Set('to will would could may might should can than nearly almost about'.split(' '));

const TIMES_OBJECT: ReadonlySet<string> = new Set(
	'as more higher lower less fewer greater larger bigger smaller faster the its their his her our that those what last normal likelier better worse longer earnings sales over oversubscribed book'.split(
		' ',
	),
);

const FOLD = /^(two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold$/u;
const FOLD_VALUE: Readonly<Record<string, bigint>> = {
	two: 2n,
	three: 3n,
	four: 4n,
	five: 5n,
	six: 6n,
	seven: 7n,
	eight: 8n,
	nine: 9n,
	ten: 10n,
	hundred: 100n,
	thousand: 1000n,
};

/** "twice today's 125", "twice Hale's tally": twice what another has. */
const twiceOf = (board: Board, i: number): boolean =>
	board.lower(i + 2) === "'s" && board.glued(i + 2) && board.at(i + 1).kind === 'word';

const SIZE =
	/^(?:much|many|big|large|long|high|tall|wide|heavy|fast|great|often|expensive|costly|far|deep|strong|old|likely|likelier)$/u;
const FRACTION_FORMS: ReadonlySet<string> = new Set(['fraction', 'words']);

/** The fraction that ends at token `last`, with its first token: "half", "a third". */
function fractionBefore(board: Board, last: number): { first: number; value: Exact } | null {
	const q = board.quantityAt(last);
	if (q !== null && q.last === last && q.kind === null && FRACTION_FORMS.has(q.form) && q.value !== null && q.value.n < q.value.d)
		return { first: q.first, value: q.value };
	if (board.lower(last) === 'half') return { first: board.lower(last - 1) === 'a' ? last - 1 : last, value: HALF };
	const d = board.lower(last - 1) === 'a' ? DENOMINATORS.get(board.lower(last)) : undefined;
	return d === undefined ? null : { first: last - 1, value: { n: 1n, d } };
}
const HALF: Exact = { n: 1n, d: 2n };

/**
 * "half as much again", "a third as many again", "half again as large": the whole and the part. "as much again as" is the
 * whole twice; where it is not said as what ("and as many again were hurt") it is another such number, of which this one is
 * none.
 */
function again(board: Board, i: number): void {
	if (board.lower(i) !== 'again') return;
	const sized = SIZE.test(board.lower(i - 1)) && board.lower(i - 2) === 'as';
	const ahead = board.lower(i + 1);
	const part = sized
		? fractionBefore(board, i - 3)
		: (ahead === 'as' && SIZE.test(board.lower(i + 2))) || /^(?:the|its|their|his|her|what)$/u.test(ahead)
			? fractionBefore(board, i - 1)
			: null;
	if (part !== null) {
		board.add({ first: part.first, last: i, form: 'multiple', value: add(ONE, part.value), kind: 'multiple' });
		return;
	}
	if (sized && ahead === 'as' && board.lower(i - 3) !== 'once' && board.quantityAt(i - 3) === null)
		board.add({ first: i - 2, last: i, form: 'multiple', value: whole(2n), precision: ONE, kind: 'multiple' });
}

export const multiples: Piece = {
	id: 'multiples',
	title: 'Doublings, folds and times',
	sort: 'find',
	run(board) {
		const put = (i: number, value: bigint, kind: 'multiple' | 'count' = 'multiple'): void => {
			board.add({ first: i, last: i, form: 'multiple', value: whole(value), precision: ONE, kind });
		};
		const halve = (i: number): void => {
			board.add({ first: i, last: i, form: 'multiple', value: { n: 1n, d: 2n }, precision: ONE, kind: 'multiple' });
		};
		for (let i = 0; i < board.tokens.length; i++) {
			const word = board.lower(i);
			const next = board.lower(i + 1);
			const verb = VERBS.get(word);
			const bare = BARE.get(word);
			const fold = FOLD.exec(word)?.[1];
			again(board, i);
			if (word === 'halved' || word === 'halving' || (word === 'halve' && TO_VERB.has(board.lower(i - 1)))) halve(i);
			else if (verb !== undefined) put(i, verb);
			else if (bare !== undefined && (OBJECT.has(next) || TO_VERB.has(board.lower(i - 1)) || next === 'digit')) {
				if (!board.isJoiner(i + 1)) put(i, bare);
			} else if (word === 'twice') put(i, 2n, TIMES_OBJECT.has(next) ? 'multiple' : twiceOf(board, i) ? 'multiple' : 'count');
			else if (word === 'thrice') put(i, 3n, TIMES_OBJECT.has(next) ? 'multiple' : 'count');
			else if (fold !== undefined) put(i, FOLD_VALUE[fold] ?? 1n);
			else if (word === 'fold' || word === 'times' || word === 'x' || word === '×') {
				const before = board.isJoiner(i - 1) ? i - 2 : i - 1;
				const q = board.quantityAt(before);
				if (q?.last !== before || q.form === 'ordinal') continue;
				if (word === 'fold' || word === 'times' || (board.glued(i) && board.at(i + 1).kind !== 'digits')) {
					const occasions = word === 'times' && !TIMES_OBJECT.has(next) && (q.value === null || q.value.d === 1n);
					q.kind = occasions ? 'count' : 'multiple';
					q.unit = board.at(i).text;
					board.extend(q, before, i, 'times');
				}
			}
		}
	},
	examples: [
		{
			text: 'It took almost half as much again as in May, a third as many again came, the hall is half again as large and the bill as much again as the rent.',
			figures: [
				{ text: 'almost half as much again', value: '1.5', kind: 'multiple', modifier: 'about' },
				{ text: 'a third as many again', value: '4/3', kind: 'multiple' },
				{ text: 'half again', value: '1.5' },
				{ text: 'as much again', value: '2', kind: 'multiple' },
			],
		},
		{
			text: 'Nine died and as many again were hurt; he won half his games again, and sang as loud again.',
			figures: [{ text: 'Nine' }, { text: 'half', value: '0.5' }],
		},
		{
			text: 'Entries have halved since May, after nearly halving in April; half the crew aims to halve waste.',
			figures: [
				{ text: 'halved', kind: 'multiple', value: '0.5' },
				{ text: 'nearly halving', value: '0.5', modifier: 'about' },
				{ text: 'half', kind: 'multiple' },
				{ text: 'halve', kind: 'multiple', value: '0.5' },
			],
		},
		{
			text: 'Profit more than doubled.',
			figures: [{ text: 'more than doubled', kind: 'multiple', value: '2', modifier: 'over' }],
		},
		{ text: 'Prices tripled.', figures: [{ text: 'tripled', value: '3', kind: 'multiple' }] },
		{ text: 'It is twice as big.', figures: [{ text: 'twice', value: '2', kind: 'multiple' }] },
		{
			text: 'It will have 250 beds, twice today’s 125, and met twice this week.',
			figures: [
				{ text: '250 beds' },
				{ text: 'twice', kind: 'multiple', value: '2' },
				{ text: '125' },
				{ text: 'twice', kind: 'count' },
			],
		},
		{ text: 'Exports rose threefold.', figures: [{ text: 'threefold', value: '3', kind: 'multiple' }] },
		{ text: 'A 10-fold rise followed.', figures: [{ text: '10-fold', value: '10', unit: 'fold', kind: 'multiple' }] },
		{ text: 'They earn 3.5 times as much.', figures: [{ text: '3.5 times', value: '3.5', unit: 'times', kind: 'multiple' }] },
		{ text: 'Demand is expected to double by winter.', figures: [{ text: 'double', value: '2', kind: 'multiple' }] },
		{ text: 'Net debt was 2.1 times.', figures: [{ text: '2.1 times', kind: 'multiple' }] },
		{ text: 'He booked a double room for the doubles final.', figures: [] },
		{ text: 'She was arrested four times.', figures: [{ text: 'four times', kind: 'count', value: '4' }] },
	],
};
