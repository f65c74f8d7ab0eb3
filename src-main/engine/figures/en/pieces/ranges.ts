import { compare, div, mul, ONE } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { spanning } from '../calendar.ts';
import { CHANGE_VERBS, RANGE_VERBS, SCORE_CUES } from '../lexicon/cues.ts';
import type { Piece, Quantity } from '../types.ts';

type Joint = 'dash' | 'to' | 'and' | 'or';

function jointBetween(board: Board, a: Quantity, b: Quantity): Joint | null {
	const gap = b.first - a.last - 1;
	const word = board.lower(a.last + 1);
	if (gap === 1) {
		if (board.isHyphen(a.last + 1)) return 'dash';
		return word === 'to' || word === 'through' ? 'to' : word === 'and' ? 'and' : word === 'or' ? 'or' : null;
	}
	// "12- to 14-", "two-to-three"
	if (gap === 2 && board.isHyphen(a.last + 1) && board.lower(a.last + 2) === 'to') return 'to';
	if (gap === 2 && board.isHyphen(a.last + 1) && board.lower(a.last + 2) === 'or') return 'or';
	if (gap === 3 && board.isJoiner(a.last + 1) && board.lower(a.last + 2) === 'to' && board.isJoiner(a.last + 3)) return 'to';
	return null;
}

const NUMERIC: ReadonlySet<Quantity['form']> = new Set(['digits', 'words', 'fraction']);

/** The scale of the second number counts for the first where that has none: "$12-14 million", "5 to 10 thousand". */
function shareScale(a: Quantity, b: Quantity): void {
	if (a.value === null || b.value === null || a.scale.n !== 1n || b.scale.n === 1n || a.form === 'fraction') return;
	if (compare(a.value, div(b.value, b.scale)) >= 0) return;
	a.value = mul(a.value, b.scale);
	a.precision = mul(a.precision ?? ONE, b.scale);
	a.scale = b.scale;
}

function changed(board: Board, a: Quantity): boolean {
	const { first } = board.sentence(a.first);
	for (let i = a.first - 1; i >= Math.max(first, a.first - 14); i--) {
		const word = board.lower(i);
		if (RANGE_VERBS.has(word)) return false;
		if (CHANGE_VERBS.has(word)) return true;
	}
	return false;
}

function scored(board: Board, a: Quantity, b: Quantity): boolean {
	for (let i = Math.max(0, a.first - 7); i <= b.last + 5; i++) if (SCORE_CUES.has(board.lower(i))) return true;
	return false;
}

function plain(q: Quantity): boolean {
	return q.kind === null && q.unit === '' && q.form === 'digits' && q.scale.n === 1n && q.value !== null && q.value.d === 1n;
}

function shareUnit(a: Quantity, b: Quantity): void {
	if (a.kind === null && b.kind !== null) {
		a.kind = b.kind;
		a.unit = b.unit;
	} else if (b.kind === null && a.kind === 'money') {
		b.kind = a.kind;
		b.unit = a.unit;
	}
}

function merge(board: Board, a: Quantity, b: Quantity, first: number): void {
	shareScale(a, b);
	shareUnit(a, b);
	const modifier = a.modifier !== 'exact' ? a : b;
	board.add({
		first,
		last: b.last,
		coreFirst: a.coreFirst,
		coreLast: b.coreLast,
		form: 'digits',
		low: a.value ?? a.low,
		high: b.value ?? b.high,
		precision: a.precision && b.precision ? (compare(a.precision, b.precision) <= 0 ? a.precision : b.precision) : null,
		kind: b.kind ?? a.kind,
		unit: b.unit === '' ? a.unit : a.unit !== b.unit && a.kind === 'money' && a.unit !== '' ? `${a.unit}${b.unit.startsWith(a.unit) ? b.unit.slice(a.unit.length) : ''}` : b.unit,
		modifier: modifier.modifier,
		modifierText: modifier.modifierText,
		piece: board.piece,
	});
}

function mergeTimes(board: Board, a: Quantity, b: Quantity, joint: Joint): boolean {
	const between = board.lower(a.first - 1) === 'between';
	if (joint === 'and' && !between) return false;
	if (joint === 'or' || a.time === null || b.time === null) return false;
	if (a.value !== null && a.unit !== '') return false;
	const clocks = a.time.grain === 'clock' && b.time.grain === 'clock';
	if ((a.time.grain === 'clock') !== (b.time.grain === 'clock')) return false;
	if (changed(board, a) && joint === 'to' && board.lower(a.first - 1) === 'from' && a.time.grain === 'year') return false;
	board.add({
		first: joint === 'and' ? a.first - 1 : a.first,
		last: b.last,
		form: 'digits',
		kind: 'time',
		low: a.value,
		high: a.value === null ? null : b.value,
		time: { grain: clocks ? 'clock' : 'span', interval: clocks ? null : spanning(a.time.interval, b.time.interval) },
	});
	return true;
}

/** 3-1, 6-4 6-3, 12-4-1: the hyphen of a result. Numbers that fall ("3-1") can be no range; rising ones need a cue. */
function score(board: Board, a: Quantity, b: Quantity): boolean {
	if (!plain(a) || !plain(b) || a.value === null || b.value === null) return false;
	if (!board.glued(a.last + 1) || !board.glued(b.first)) return false;
	if (board.at(a.coreLast).text.includes(',') || a.modifier !== 'exact') return false;
	const falls = compare(a.value, b.value) >= 0;
	let last = b.last;
	const third = board.isJoiner(last + 1) ? board.quantityAt(last + 2) : null;
	if (third !== null && plain(third) && third.first === last + 2) last = third.last;
	const chained = board.rejections.at(-1)?.reason === 'score' && (board.rejections.at(-1)?.last ?? -9) >= a.first - 3;
	if (!falls && !chained && last === b.last && !scored(board, a, b)) return false;
	board.reject(a.first, last, 'label', 'score');
	return true;
}

export const ranges: Piece = {
	id: 'ranges',
	title: 'Ranges, scores, and pairs that share a unit',
	sort: 'merge',
	run(board) {
		let a: Quantity | null = null;
		for (const b of board.quantities()) {
			const left: Quantity | null = a;
			a = b;
			if (left === null || left.last >= b.first || board.quantityAt(left.first) !== left) continue;
			const joint = jointBetween(board, left, b);
			if (joint === null) continue;
			if (left.kind === 'time' && b.kind === 'time') {
				if (mergeTimes(board, left, b, joint)) a = board.quantityAt(left.first);
				continue;
			}
			if (!NUMERIC.has(left.form) || !NUMERIC.has(b.form) || left.kind === 'time' || b.kind === 'time') continue;
			if (left.kind === 'rank' || b.kind === 'rank' || left.value === null || b.value === null) continue;
			if (joint === 'dash' && score(board, left, b)) {
				a = null;
				continue;
			}
			const unitsMeet = left.kind === null || b.kind === null || left.kind === b.kind;
			if (!unitsMeet) continue;
			// Two full figures with units of their own and different ones make no range.
			if (left.unit !== '' && b.unit !== '' && left.unit !== b.unit && left.kind !== 'money' && !b.unit.startsWith(left.unit)) continue;
			const before = board.lower(left.first - 1);
			const between = before === 'between' || (joint === 'and' && board.lower(left.first - 2) === 'between' && left.modifier !== 'exact');
			if (joint === 'and' && !between) {
				if (left.kind === null && (b.kind === 'percent' || b.kind === 'point' || b.kind === 'measure' || b.kind === 'money') && b.unit !== '' && left.form === 'digits' && board.at(left.first - 1).kind !== 'digits') shareUnit(left, b);
				continue;
			}
			const scaled: Quantity = { ...left };
			shareScale(scaled, b);
			const rises = scaled.value !== null && compare(scaled.value, b.value) < 0;
			if (joint === 'or') {
				const next = left.value.d === 1n && b.value.d === 1n && b.value.n - left.value.n === b.scale.n;
				const adjacent = next || (left.kind === null && rises && left.form === 'words');
				if (adjacent) a = merged(left, b, left.first);
				else shareUnit(left, b);
				continue;
			}
			if (joint === 'to' && !rises && plain(left) && plain(b) && scored(board, left, b)) {
				board.reject(left.first, b.last, 'label', 'score');
				a = null;
				continue;
			}
			const from = before === 'from' || (left.modifier !== 'exact' && board.lower(left.first - 2) === 'from');
			const isChange =
				joint === 'to' &&
				(from ? changed(board, left) || !(RANGE_VERBS.has(board.lower(left.first - 2)) || (b.kind !== null && b.kind !== 'count')) : false);
			if (isChange || !rises) {
				shareScale(left, b);
				if (left.kind === null && b.kind !== 'count') shareUnit(left, b);
				continue;
			}
			a = merged(left, b, between && joint === 'and' ? left.first - 1 : left.first);
		}

		function merged(x: Quantity, y: Quantity, first: number): Quantity | null {
			merge(board, x, y, first);
			return board.quantityAt(first);
		}
	},
	examples: [
		{ text: 'Rain of 15-20 mm is likely.', figures: [{ text: '15-20 mm', value: null, low: '15', high: '20', unit: 'mm', kind: 'measure' }] },
		{ text: 'Between 5 and 10 percent will leave.', figures: [{ text: 'Between 5 and 10 percent', low: '5', high: '10', unit: 'percent', kind: 'percent' }] },
		{ text: 'It will cost $12-14 million.', figures: [{ text: '$12-14 million', low: '12000000', high: '14000000', unit: '$', kind: 'money' }] },
		{ text: 'It will cost $12 million to $14 million.', figures: [{ text: '$12 million to $14 million', low: '12000000', high: '14000000', unit: '$' }] },
		{ text: 'The rate rose from 4% to 6%.', figures: [{ text: '4%', value: '4' }, { text: '6%', value: '6' }] },
		{ text: 'Waves from 3 to 4 m high.', figures: [{ text: '3 to 4 m', low: '3', high: '4', unit: 'm' }] },
		{ text: 'It went from 10 to 12 people a day.', figures: [{ text: '10' }, { text: '12 people a day' }] },
		{ text: 'Two or three days remain.', figures: [{ text: 'Two or three days', low: '2', high: '3', unit: 'days' }] },
		{ text: 'The side won 3-1 after a 24-17 loss.', figures: [], others: [{ text: '3-1', class: 'label', reason: 'score' }, { text: '24-17', class: 'label', reason: 'score' }] },
		{ text: 'She won 6-4, 3-6, 7-5.', figures: [] },
		{ text: 'They grew 5 and 7 percent.', figures: [{ text: '5', kind: 'percent' }, { text: '7 percent', kind: 'percent' }] },
		{ text: 'Open from 9am to 5pm.', figures: [{ text: '9am to 5pm', kind: 'time', grain: 'clock' }] },
	],
};
