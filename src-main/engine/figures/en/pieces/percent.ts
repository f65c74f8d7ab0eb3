import { compare, ONE } from '../../../exact.ts';
import type { Board } from '../board.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { unitStart } from '../units.ts';

const RATE_CUES: ReadonlySet<string> = new Set(
	'% percent pct poll polls rating ratings approval turnout margin support voters survey swing share rate rates unemployment inflation'.split(
		' ',
	),
);

/** Last token of the percent word at `i`, or -1. */
function percentEnd(board: Board, i: number): number {
	const word = board.lower(i);
	if (word === '%' || word === 'percent' || word === 'pct' || word === 'percentage') return word === 'percentage' ? -1 : i;
	if (word === 'per' && board.lower(i + 1) === 'cent') return i + 1;
	// "a 7.3-per-cent rise"
	if (word === 'per' && board.isJoiner(i + 1) && board.lower(i + 2) === 'cent') return i + 2;
	if (word === 'pc' && board.at(i).text === 'pc') return i;
	return -1;
}

function pointEnd(board: Board, i: number): number {
	const word = board.lower(i);
	const next = board.lower(board.isJoiner(i + 1) ? i + 2 : i + 1);
	const nextAt = board.isJoiner(i + 1) ? i + 2 : i + 1;
	if (
		(word === 'percentage' || word === 'basis' || word === 'percent' || word === '%' || word === 'pct') &&
		(next === 'point' || next === 'points')
	)
		return nextAt;
	if (word === 'per' && next === 'cent' && /^points?$/u.test(board.lower(i + 2))) return i + 2;
	return word === 'bps' || word === 'bp' || word === 'pp' || word === 'ppt' || word === 'ppts' || word === 'pps' ? i : -1;
}

/** "fell 84.20 points, or 0.9%": points beside their own per cent, or more than a hundred of them, are an index's. */
function isIndexMove(board: Board, q: Quantity, at: number): boolean {
	if (q.value !== null && q.value.n > 100n * q.value.d) return true;
	let j = at + 1;
	if (board.at(j).text === ',' || board.at(j).text === '(') j++;
	if (board.lower(j) === 'or') j++;
	const other = j > at + 1 ? board.quantityAt(j) : null;
	if (other !== null && other.first === j && percentEnd(board, other.last + 1) >= 0) return true;
	// "putting on 7.2 points to 2,068.05": no rate stands as high.
	const level = /^(?:to|at)$/u.test(board.lower(at + 1)) ? board.quantityAt(at + 2) : null;
	if (level !== null && level.first === at + 2 && level.value !== null && level.value.n > 150n * level.value.d) return true;
	// "rose 1.3%, or 96 points"
	const or = board.lower(q.first - 1) === 'or' ? q.first - 2 : -1;
	const rate = or >= 0 ? board.quantityAt(board.at(or).text === ',' ? or - 1 : or) : null;
	return rate?.kind === 'percent' && q.form === 'digits' && compare(q.value ?? ONE, rate.value ?? ONE) > 0;
}

const percentOrPoint = (board: Board, i: number): boolean => pointEnd(board, i) >= 0 || percentEnd(board, i) >= 0;

/** Where the percent word of a number starts: past "of a", "a" or "of one" where the number is a part of one. */
function percentStart(board: Board, q: Quantity): number {
	let at = unitStart(board, q.last);
	const of = board.lower(at) === 'of';
	// "0.3 of a percentage point" is said as a third of one is.
	const part = q.form === 'fraction' || (of && q.form === 'digits' && q.value !== null && compare(q.value, ONE) < 0);
	if (!part) return at;
	if (of) at++;
	if (board.lower(at) === 'a') return at + 1;
	// "a tenth of one percent"
	if (of && /^(?:one|1)$/u.test(board.lower(at)) && percentOrPoint(board, at + 1)) {
		const one = board.quantityAt(at);
		if (one !== null) board.release(one, 'a part of one percent');
		else board.forget(at, at);
		return at + 1;
	}
	return at;
}

/** Behind "a point" they say that a rate moved by one. */
const MOVED = /^(?:up|down|higher|lower|above|below|more|less|off)$/u;

/** "a percentage point", and "a point down" in a sentence with a rate: the article is a one. */
function points(board: Board): void {
	for (let i = 0; i < board.tokens.length; i++) {
		if (board.lower(i) !== 'a' || !board.isFree(i)) continue;
		const at = /^(?:full|whole)$/u.test(board.lower(i + 1)) ? i + 2 : i + 1;
		const named = board.lower(at) === 'percentage' && board.lower(at + 1) === 'point';
		const bare = board.lower(at) === 'point' && MOVED.test(board.lower(at + 1)) && board.sentenceHas(at, RATES);
		if ((!named && !bare) || !board.isFreeRange(i, named ? at + 1 : at) || board.isJoiner(named ? at + 2 : at + 1)) continue;
		// "half a point", "0.3 of a percentage point", "a third of a point"
		const before = board.lower(i - 1) === 'of' ? i - 2 : i - 1;
		if (board.quantityAt(before)?.last === before || board.lower(before) === 'fraction') continue;
		const q = board.add({
			first: i,
			last: named ? at + 1 : at,
			coreFirst: i,
			coreLast: i,
			form: 'words',
			value: ONE,
			precision: ONE,
		});
		q.kind = 'point';
		q.unit = board.phrase(at, named ? at + 1 : at);
	}
}
const RATES: ReadonlySet<string> = new Set([
	'%',
	'percent',
	'pct',
	'cent',
	'rate',
	'rates',
	'inflation',
	'unemployment',
	'turnout',
	'yield',
	'yields',
]);

export const percent: Piece = {
	id: 'percent',
	title: 'Percent, percentage points, basis points',
	sort: 'attach',
	run(board) {
		points(board);
		let ofRates = false;
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form === 'ordinal' || q.form === 'multiple') continue;
			const at = percentStart(board, q);
			const point = pointEnd(board, at);
			const end = point >= 0 ? point : percentEnd(board, at);
			if (end >= 0) {
				if (!board.extend(q, q.first, end, 'percent')) continue;
				q.kind = point >= 0 ? 'point' : 'percent';
				ofRates ||= point >= 0;
				q.unit = board.phrase(at, end).replaceAll('-', ' ');
				continue;
			}
			const word = board.lower(at);
			if ((word === 'points' || word === 'point') && board.isFree(at)) {
				// Points of a rate where the sentence speaks of one, else the points of an index or a game.
				const rate =
					(ofRates || board.sentenceHas(at, RATE_CUES)) && !board.sentenceHas(at, INDEX_CUES) && !isIndexMove(board, q, at);
				board.extend(q, q.first, at, 'points');
				// "a half-point cut", "fell half a point": fractions of a point are scored in games only.
				const part = q.form === 'fraction' && (board.isJoiner(at - 1) || !board.sentenceHas(at, INDEX_CUES));
				q.kind = rate || part ? 'point' : 'count';
				q.unit = board.at(at).text;
			}
		}
	},
	examples: [
		{
			text: 'The pass rate was 97 per cent, a point down on May; turnout fell a percentage point, then half a point and 0.3 of a percentage point.',
			figures: [
				{ text: '97 per cent' },
				{ text: 'a point', kind: 'point', value: '1', unit: 'point' },
				{ text: 'a percentage point', kind: 'point', value: '1', unit: 'percentage point' },
				{ text: 'half a point', value: '0.5' },
				{ text: '0.3 of a percentage point', value: '0.3' },
			],
		},
		{
			text: 'He made a point more than once; the draw was worth a point. It was a fraction of a percentage point.',
			figures: [],
		},
		{ text: 'The gauge rose 1.3%, or 96 points.', figures: [{ text: '1.3%' }, { text: '96 points', kind: 'count' }] },
		{
			text: 'Prices rose 3.4 percent.',
			figures: [{ text: '3.4 percent', kind: 'percent', value: '3.4', unit: 'percent', precision: '0.1' }],
		},
		{
			text: 'Turnout was 61.2%, or 61 per cent.',
			figures: [
				{ text: '61.2%', unit: '%' },
				{ text: '61 per cent', unit: 'per cent' },
			],
		},
		{
			text: 'The rate fell 0.4 percentage points, or 40 basis points.',
			figures: [
				{ text: '0.4 percentage points', kind: 'point', unit: 'percentage points' },
				{ text: '40 basis points', kind: 'point' },
			],
		},
		{
			text: 'Marlow ended 0.4 percent higher, putting on 7.2 points to 2,068.05.',
			figures: [{ text: '0.4 percent' }, { text: '7.2 points', kind: 'count' }, { text: '2,068.05', kind: 'count' }],
		},
		{ text: 'Yields rose 12bps.', figures: [{ text: '12bps', kind: 'point', unit: 'bps' }] },
		{
			text: 'It was 0.3 percentage points; a 1-point rise costs more.',
			figures: [{ text: '0.3 percentage points' }, { text: '1-point', kind: 'point' }],
		},
		{ text: 'The poll put her 5 points ahead.', figures: [{ text: '5 points', kind: 'point' }] },
		{
			text: 'The gauge lost 61.5 points, or 1.1 percent.',
			figures: [
				{ text: '61.5 points', kind: 'count' },
				{ text: '1.1 percent', kind: 'percent' },
			],
		},
		{
			text: 'A quarter-point rise is priced in.',
			figures: [{ text: 'quarter-point', kind: 'point', value: '0.25', unit: 'point' }],
		},
		{ text: 'She scored 24 points.', figures: [{ text: '24 points', kind: 'count', unit: 'points' }] },
		{
			text: 'A tenth of one percent of users pay; a third of one group left; half of 1 percent is lost.',
			figures: [
				{ text: 'A tenth of one percent', value: '0.1', kind: 'percent', unit: 'percent' },
				{ text: 'a third', kind: 'multiple' },
				{ text: 'half of 1 percent', value: '0.5', kind: 'percent' },
			],
		},
		{
			text: 'It fell 0.3 of a percentage point, by between 0.2 and 0.4 of a percent, or 0.1 of 1%; 0.3 of a second passed.',
			figures: [
				{ text: '0.3 of a percentage point', kind: 'point', value: '0.3', unit: 'percentage point' },
				{ text: 'between 0.2 and 0.4 of a percent', kind: 'percent', low: '0.2', high: '0.4' },
				{ text: '0.1 of 1%', kind: 'percent', value: '0.1' },
				{ text: '0.3 of a second', kind: 'measure' },
			],
		},
		{ text: 'A 7.3-per-cent-rise came.', figures: [{ text: '7.3-per-cent', kind: 'percent', value: '7.3', unit: 'per cent' }] },
		{ text: 'A half-percentage-point cut came.', figures: [{ text: 'half-percentage-point', value: '0.5', kind: 'point' }] },
	],
};

const INDEX_CUES: ReadonlySet<string> = new Set(
	'index dow ftse nikkei nasdaq dax cac sensex nifty average composite scored rebounds game games season league table'.split(' '),
);
