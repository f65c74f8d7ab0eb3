import { add, compare, mul, sub, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { NUMERIC, type Quantity } from '../quantity.ts';
import { spreadBefore } from '../spread.ts';
import type { Piece } from '../types.ts';

/** What one width can be set to both sides of, and in which unit the bounds are. */
function widthUnit(a: Quantity, b: Quantity): string | null {
	const rate = a.kind === 'percent' && b.kind === 'point';
	if (a.kind !== null && b.kind !== null && a.kind !== b.kind && !rate) return null;
	if (a.kind === null && b.kind === 'percent' && a.form !== 'digits') return null;
	if (a.unit !== '' && b.unit !== '' && a.unit !== b.unit && !rate) return null;
	return a.unit === '' ? b.unit : a.unit;
}

/** "8 plus or minus 2 percent", "8% ± 2", "40, give or take 3": from 6 to 10, and 37 to 43. */
function setWidths(board: Board): void {
	let a: Quantity | null = null;
	for (const b of board.quantities()) {
		const left: Quantity | null = a;
		a = b;
		if (left === null || left.value === null || b.value === null || !NUMERIC.has(left.form) || !NUMERIC.has(b.form)) continue;
		if ([left, b].some(({ kind }) => kind === 'time' || kind === 'rank' || kind === 'age')) continue;
		const words = spreadBefore(board, b.first - 1);
		if (words < 0 || (words !== left.last + 1 && !(words === left.last + 2 && board.at(left.last + 1).text === ','))) continue;
		// "3.5 million, give or take 2": of what the width is, cannot be told.
		if (left.scale.n !== b.scale.n && (b.scale.n !== 1n || compare(mul(b.value, whole(1000)), left.scale) < 0)) continue;
		const unit = widthUnit(left, b);
		if (unit === null || b.value.n <= 0n || compare(left.value, b.value) <= 0) continue;
		const finer = left.precision && b.precision && (compare(left.precision, b.precision) <= 0 ? left.precision : b.precision);
		a = board.add({
			...left,
			last: b.last,
			coreLast: b.coreLast,
			value: null,
			low: sub(left.value, b.value),
			high: add(left.value, b.value),
			precision: finer,
			kind: left.kind ?? b.kind,
			unit,
			piece: board.piece,
		});
	}
}

export const spreads: Piece = {
	id: 'spreads',
	title: 'A number and the width on both sides of it',
	sort: 'merge',
	run: setWidths,
	examples: [
		{
			text: 'Growth is put at 8 plus or minus 2 percent, then 5% ± 1; some 40, give or take 3, came, and the error is +/-3 points or plus or minus 4 percent.',
			figures: [
				{ text: '8 plus or minus 2 percent', low: '6', high: '10', unit: 'percent', kind: 'percent' },
				{ text: '5% ± 1', low: '4', high: '6', unit: '%' },
				{ text: 'some 40, give or take 3', low: '37', high: '43', modifier: 'about' },
				{ text: '3 points', value: '3' },
				{ text: '4 percent', value: '4' },
			],
		},
		{
			text: 'Pay is $40, plus or minus 5 percent; 2 plus or minus 3 km, and 3.5 million, give or take 2.',
			figures: [{ text: '$40' }, { text: '5 percent' }, { text: '2' }, { text: '3 km' }, { text: '3.5 million' }, { text: '2' }],
		},
	],
};
