import { add, compare, div, type Exact, mul, ONE, ratio, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { DURATION_UNITS } from '../lexicon/units.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';

/** Larger unit, smaller unit, how many of the smaller make the larger. */
const PAIRS: readonly (readonly [RegExp, RegExp, bigint])[] = [
	[/^(?:years?|yrs?)$/u, /^months?$/u, 12n],
	[/^weeks?$/u, /^days?$/u, 7n],
	[/^days?$/u, /^(?:hours?|hrs?|h)$/u, 24n],
	[/^(?:hours?|hrs?|h)$/u, /^(?:minutes?|mins?|m)$/u, 60n],
	[/^(?:minutes?|mins?|m)$/u, /^(?:seconds?|secs?|s)$/u, 60n],
	[/^(?:feet|foot|ft)$/u, /^(?:inch|inches|in)$/u, 12n],
	[/^(?:stone|st)$/u, /^(?:pounds?|lbs?)$/u, 14n],
	[/^(?:pounds?|lbs?)$/u, /^(?:ounces?|oz)$/u, 16n],
];

/** "6-foot-4", "a 6-foot-4-inch guard": the inches of a height lack their word or carry it behind a hyphen. */
function heights(board: Board): void {
	let a: Quantity | null = null;
	for (const b of board.quantities()) {
		const left: Quantity | null = a;
		a = b;
		if (left === null || left.kind !== 'measure' || !/^(?:foot|ft)$/u.test(left.unit) || b.kind !== null) continue;
		if (left.last + 2 !== b.first || !board.isJoiner(left.last + 1) || !board.isJoiner(left.last - 1)) continue;
		if (b.value === null || b.value.d !== 1n || compare(b.value, whole(12)) >= 0 || board.at(b.last + 1).text === '%') continue;
		b.kind = 'measure';
		b.unit = 'in';
	}
}

/** Stretches of the clock are told in the smallest unit printed: 1 minute 8 seconds are 68 seconds, and no 17/15 of a minute. */
const CLOCK = /^(?:hours?|hrs?|h|minutes?|mins?|m)$/u;

/** Sets `q` in the unit of its smaller part, of which `share` is one in the larger. */
function inSmaller(q: Quantity, small: Quantity, share: Exact): void {
	if (!CLOCK.test(q.unit.toLowerCase())) return;
	q.value = q.value && div(q.value, share);
	q.precision = q.precision && div(q.precision, share);
	q.unit = small.unit;
}

function shareOf(a: Quantity, b: Quantity): Exact | null {
	for (const [large, small, per] of PAIRS) {
		if (large.test(a.unit.toLowerCase()) && small.test(b.unit.toLowerCase())) return ratio(1n, per);
	}
	return null;
}

function joined(board: Board, a: Quantity, b: Quantity): boolean {
	const gap = b.first - a.last - 1;
	if (gap === 0) return true;
	// "five years, 10 months": two parts of one term; a longer row is a list.
	if (gap === 1 && board.at(a.last + 1).text === ',')
		return (
			(/^years?$/u.test(a.unit) && /^months?$/u.test(b.unit) && !/^(?:,|and)$/u.test(board.lower(b.last + 1))) ||
			// "a three-hour, 40-minute hearing"
			(a.unit === 'hour' && b.unit === 'minute' && board.isJoiner(a.last - 1) && board.isJoiner(b.last - 1))
		);
	if (gap === 1) return board.lower(a.last + 1) === 'and' || board.isJoiner(a.last + 1);
	return gap === 2 && board.at(a.last + 1).text === ',' && board.lower(a.last + 2) === 'and';
}

/** "5 ft 10 in", "12 st 3 lb": "in" and "st" with a blank before them are units only beside the other half of the measure. */
function spaced(board: Board): void {
	let a: Quantity | null = null;
	for (const b of board.quantities()) {
		const left: Quantity | null = a;
		a = b;
		if (left === null) continue;
		if (left.last + 1 === b.first) {
			const feet = left.kind === 'measure' && /^(?:ft|foot|feet)$/u.test(left.unit);
			if (!feet || b.kind !== null || b.value === null || board.lower(b.last + 1) !== 'in' || !board.isFree(b.last + 1)) continue;
			if (compare(b.value, whole(12)) >= 0) continue;
			b.kind = 'measure';
			b.unit = 'in';
			board.extend(b, b.first, b.last + 1, 'inches');
			continue;
		}
		const stone = left.last + 2 === b.first && left.kind === null && board.lower(left.last + 1) === 'st';
		if (!stone || !/^(?:lb|lbs|pounds?)$/u.test(b.unit) || !board.isFree(left.last + 1)) continue;
		left.kind = 'measure';
		left.unit = 'st';
		board.extend(left, left.first, left.last + 1, 'stone');
	}
}

/** Behind the units, before the approximators, which belong to the whole. */
export const compounds: Piece = {
	id: 'compounds',
	title: 'One measure in two units: 14 years and nine months, 6 feet 2 inches',
	sort: 'merge',
	run(board) {
		spaced(board);
		heights(board);
		let a: Quantity | null = null;
		/** What was just merged, and its smaller unit. */
		let chain: { whole: Quantity; small: Quantity; share: Exact } | null = null;
		for (const b of board.quantities()) {
			const left: Quantity | null = a;
			a = b;
			if (left === null || left.kind !== 'measure' || b.kind !== 'measure' || left.value === null || b.value === null) continue;
			if (chain !== null && chain.whole === left && joined(board, left, b)) {
				// "2 hours 14 minutes 8 seconds"
				const part = shareOf(chain.small, b);
				if (part !== null) {
					const told = CLOCK.test(left.unit.toLowerCase()) ? part : mul(part, chain.share);
					a = board.add({
						...left,
						last: b.last,
						coreLast: b.last,
						value: add(left.value, mul(b.value, told)),
						precision: b.precision && mul(b.precision, told),
					});
					inSmaller(a, b, told);
					chain = null;
					continue;
				}
			}
			const share = shareOf(left, b);
			if (share === null || left.modifier !== 'exact' || b.modifier !== 'exact' || !joined(board, left, b)) continue;
			// "two years, three months, five days and 20 hours" is a list of all its parts or of none.
			const listed = board.at(left.first - 1).text === ',' ? board.quantityAt(left.first - 2) : null;
			if (
				listed?.kind === 'measure' &&
				(shareOf(listed, left) !== null || (DURATION_UNITS.has(listed.unit) && DURATION_UNITS.has(left.unit)))
			)
				continue;
			// "two years and 18 months" are two terms: the smaller part fills less than one of the larger.
			if (left.value.d !== 1n || compare(mul(b.value, share), ONE) >= 0) continue;
			a = board.add({
				first: left.first,
				last: b.last,
				coreFirst: left.coreFirst,
				coreLast: b.last,
				form: 'digits',
				kind: 'measure',
				unit: left.unit,
				value: add(left.value, mul(b.value, share)),
				precision: b.precision && mul(b.precision, share),
			});
			inSmaller(a, b, share);
			chain = { whole: a, small: b, share };
		}
	},
	examples: [
		{
			text: 'The 6-foot-4 guard beat a 5-foot-11 one on a 10-foot-20 board.',
			figures: [{ text: '6-foot-4', value: '19/3', unit: 'foot' }, { text: '5-foot-11' }, { text: '10-foot' }, { text: '20' }],
		},
		{
			text: 'He is 5 ft 10 in tall, weighs 12 st 3 lb and ran 2 hours 14 minutes 24 seconds.',
			figures: [
				{ text: '5 ft 10 in', unit: 'ft' },
				{ text: '12 st 3 lb', unit: 'st' },
				{ text: '2 hours 14 minutes 24 seconds', value: '8064', unit: 'seconds' },
			],
		},
		{
			text: 'It ran for 5 years, 3 months, 11 days, and 7 hours.',
			figures: [{ text: '5 years' }, { text: '3 months' }, { text: '11 days' }, { text: '7 hours' }],
		},
		{
			text: 'He got 14 years and nine months for a raid of 2 hours 12 minutes.',
			figures: [
				{ text: '14 years and nine months', value: '14.75', unit: 'years', kind: 'measure' },
				{ text: '2 hours 12 minutes', value: '132', unit: 'minutes' },
			],
		},
		{
			text: 'The 5ft 4in rower, 10st 7lb, won.',
			figures: [
				{ text: '5ft 4in', unit: 'ft' },
				{ text: '10st 7lb', value: '10.5', unit: 'st' },
			],
		},
		{
			text: 'She stands about 6 feet 3 inches tall.',
			figures: [{ text: 'about 6 feet 3 inches', value: '6.25', modifier: 'about' }],
		},
		{ text: 'A three-hour, 40-minute hearing.', figures: [{ text: 'three-hour, 40-minute', value: '220', unit: 'minute' }] },
		{ text: 'It ran for 2 weeks, 4 days, and 6 hours.', figures: [{ text: '2 weeks' }, { text: '4 days' }, { text: '6 hours' }] },
		{ text: 'He got six years, 9 months in jail.', figures: [{ text: 'six years, 9 months', value: '6.75', unit: 'years' }] },
		{ text: 'Terms of two years and 18 months.', figures: [{ text: 'two years' }, { text: '18 months' }] },
		{ text: 'It took three days, two hours of them on foot.', figures: [{ text: 'three days' }, { text: 'two hours' }] },
	],
};
