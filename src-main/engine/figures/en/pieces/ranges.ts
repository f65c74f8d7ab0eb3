import { compare, div, mul, ONE, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { OPEN, spanning } from '../calendar.ts';
import { changed, changedBy, HUNDREDTH, isMoveTwice, isRestated, isSpan, movedBy } from '../change-or-range.ts';
import { RANGE_VERBS } from '../lexicon/cues.ts';
import { NUMERIC, type Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';

type Joint = 'dash' | 'to' | 'and' | 'or';

function jointBetween(board: Board, a: Quantity, b: Quantity): Joint | null {
	const clocks = clockJoint(board, a, b);
	if (clocks !== null) return clocks;
	const gap = b.first - a.last - 1;
	const word = board.lower(a.last + 1);
	if (gap === 1) {
		if (board.isHyphen(a.last + 1) || isQuote(board, a, b)) return 'dash';
		return word === 'to' || word === 'through' ? 'to' : word === 'and' ? 'and' : word === 'or' ? 'or' : null;
	}
	// "12- to 14-", "two-to-three"
	if (gap === 2 && board.isHyphen(a.last + 1) && board.lower(a.last + 2) === 'to') return 'to';
	if (gap === 2 && board.isHyphen(a.last + 1) && board.lower(a.last + 2) === 'or') return 'or';
	if (gap === 3 && board.isJoiner(a.last + 1) && board.lower(a.last + 2) === 'to' && board.isJoiner(a.last + 3)) return 'to';
	return null;
}

/** "dealt at 287.10/287.25 to the dollar": what is bid and what is asked, as exact as each other and close together. */
const QUOTED = /^\d+\.(\d{2,4})$/u;
function isQuote(board: Board, a: Quantity, b: Quantity): boolean {
	if (board.at(a.last + 1).text !== '/' || !board.glued(a.last + 1) || !board.glued(b.first) || a.first !== a.last) return false;
	const bid = QUOTED.exec(board.at(a.first).text)?.[1];
	const asked = QUOTED.exec(board.at(b.first).text)?.[1];
	if (bid === undefined || bid.length !== asked?.length || a.value === null || b.value === null) return false;
	return compare(a.value, b.value) < 0 && compare(mul(b.value, whole(20)), mul(a.value, whole(21))) < 0;
}

/** "2am until 3pm". With the name of a day between them ("1800 on Friday until 0900 on Saturday") each hour is of its own day. */
const clockJoint = (board: Board, a: Quantity, b: Quantity): Joint | null =>
	a.time?.grain === 'clock' &&
	b.time?.grain === 'clock' &&
	b.first === a.last + 2 &&
	/^(?:until|till)$/u.test(board.lower(a.last + 1))
		? 'to'
		: null;

/** "a dividend of 88 cents to $1.10 a share": the lower end is told in hundredths; it is brought to the unit of the upper. */
function centsToWhole(a: Quantity, b: Quantity): boolean {
	if (a.kind !== 'money' || b.kind !== 'money' || a.value === null || b.value === null) return false;
	if (!HUNDREDTH[a.unit]?.test(b.unit)) return false;
	const low = div(a.value, whole(100));
	if (compare(low, b.value) >= 0 || compare(mul(low, whole(4)), b.value) < 0) return false;
	a.value = low;
	a.precision = a.precision && div(a.precision, whole(100));
	a.unit = '';
	return true;
}

/** The scale of the second number counts for the first where that has none: "$12-14 million", "5 to 10 thousand". */
function shareScale(a: Quantity, b: Quantity): void {
	if (a.value === null || b.value === null || a.scale.n !== 1n || b.scale.n === 1n || a.form === 'fraction') return;
	if (compare(a.value, div(b.value, b.scale)) >= 0) return;
	a.value = mul(a.value, b.scale);
	a.precision = mul(a.precision ?? ONE, b.scale);
	a.scale = b.scale;
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
		// "one-fifth to one-quarter"
		kind: b.kind ?? a.kind ?? (a.form === 'fraction' && b.form === 'fraction' ? 'multiple' : null),
		unit:
			b.unit === ''
				? a.unit
				: a.unit !== b.unit && a.kind === 'money' && a.unit !== ''
					? `${a.unit}${b.unit.startsWith(a.unit) ? b.unit.slice(a.unit.length) : ''}`
					: b.unit,
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
		low: b.value === null ? null : a.value,
		high: a.value === null ? null : b.value,
		time: { grain: clocks ? 'clock' : 'span', interval: clocks ? null : spanning(a.time.interval, b.time.interval) },
	});
	return true;
}

/** "from 5 to 7 to 3 to 5 per cent": the first and the last two are ranges; what is said is the change between them. */
function rangesOfRanges(board: Board): void {
	const all = [...board.quantities()];
	for (let i = 0; i + 3 < all.length; i++) {
		const [a, b, c, d] = all.slice(i, i + 4);
		if (!a || !b || !c || !d || board.lower(a.first - 1) !== 'from') continue;
		if ([a, b, c].some((q) => q.kind !== null && q.kind !== d.kind) || d.kind === null || d.kind === 'time') continue;
		if (jointBetween(board, a, b) === null || jointBetween(board, b, c) !== 'to' || jointBetween(board, c, d) === null) continue;
		if (![a, b, c, d].every((q) => q.value !== null && NUMERIC.has(q.form))) continue;
		if (a.value === null || b.value === null || c.value === null || d.value === null) continue;
		if (compare(a.value, b.value) >= 0 || compare(c.value, d.value) >= 0) continue;
		for (const q of [a, b, c]) shareUnit(q, d);
		merge(board, a, b, a.first);
		merge(board, c, d, c.first);
		i += 3;
	}
}

export const ranges: Piece = {
	id: 'ranges',
	title: 'Ranges, scores, and pairs that share a unit',
	sort: 'merge',
	run(board) {
		rangesOfRanges(board);
		let a: Quantity | null = null;
		let reached: Quantity | null = null;
		for (const b of board.quantities()) {
			const left: Quantity | null = a;
			a = b;
			if (left === null || left.last >= b.first || board.quantityAt(left.first) !== left) continue;
			const joint = jointBetween(board, left, b);
			// "resumed on seven-389": wickets in words and runs in figures are no ends of one stretch.
			if (joint === 'dash' && left.form === 'words' && b.form === 'digits') continue;
			// Voices for and against.
			if (joint === null || (left.piece === 'scores' && b.piece === 'scores')) continue;
			// "between 250,000 and 361,000 years ago"
			const paired = joint === 'and' && board.lower(left.first - 1) === 'between';
			if (left.kind === null && b.kind === 'time' && b.value !== null && b.unit !== '' && (joint !== 'and' || paired)) {
				// "15 to 20 minutes later", "five or six years ago"
				const { time } = b;
				const span = merged(left, b, paired ? left.first - 1 : left.first);
				if (span !== null) span.time = time && { ...time, interval: OPEN };
				a = null;
				continue;
			}
			if (left.kind === 'time' && b.kind === 'time') {
				// What has two ends is no end of another: without this a chain of years would be joined again and again.
				if (mergeTimes(board, left, b, joint)) a = null;
				continue;
			}
			if (!NUMERIC.has(left.form) || !NUMERIC.has(b.form) || left.kind === 'time' || b.kind === 'time') continue;
			if (left.kind === 'rank' || b.kind === 'rank' || left.value === null || b.value === null) continue;
			if ((left.form === 'fraction') !== (b.form === 'fraction') && left.kind === null) continue;
			const unitsMeet = left.kind === null || b.kind === null || left.kind === b.kind;
			if (!unitsMeet) continue;
			// "lost 1.2 percent to 4,105" ends at a level; only a currency sign counts for both ends.
			if (left.kind !== null && b.kind === null && (left.kind !== 'money' || joint === 'and')) continue;
			if (joint === 'to' && left.kind !== null && movedBy(board, left) && !isSpan(board, left, b)) continue;
			if (joint === 'to' && changedBy(board, left, b)) continue;
			// "(+$1.57 to $31.67)": a sign on the first alone is that of a change.
			if (joint === 'to' && board.at(left.first - 1).text === '+' && board.glued(left.first)) continue;
			if (joint === 'to' && board.at(left.first).text === '+' && board.at(b.first).text !== '+') continue;
			// "voted 312 to 1,040": those for and those against.
			if (joint === 'to' && /^(?:voted|votes?|balloted)$/u.test(board.lower(left.first - 1))) continue;
			if (joint === 'to' && board.lower(left.first - 1) !== 'from' && !changed(board, left) && centsToWhole(left, b)) {
				merged(left, b, left.first);
				a = null;
				continue;
			}
			// Two full figures with units of their own and different ones make no range.
			if (left.unit !== '' && b.unit !== '' && !b.unit.startsWith(left.unit) && !left.unit.startsWith(b.unit)) continue;
			const before = board.lower(left.first - 1);
			const between =
				before === 'between' || (joint === 'and' && board.lower(left.first - 2) === 'between' && left.modifier !== 'exact');
			if (joint === 'and' && !between) {
				if (
					left.kind === null &&
					(b.kind === 'percent' || b.kind === 'point' || b.kind === 'measure' || b.kind === 'money') &&
					b.unit !== '' &&
					left.form === 'digits' &&
					board.at(left.first - 1).kind !== 'digits'
				)
					shareUnit(left, b);
				continue;
			}
			const scaled: Quantity = { ...left };
			shareScale(scaled, b);
			const rises = scaled.value !== null && compare(scaled.value, b.value) < 0;
			if (joint === 'or') {
				const next = left.value.d === 1n && b.value.d === 1n && b.value.n - left.value.n === b.scale.n;
				const adjacent = next || (left.kind === null && rises && left.form === 'words');
				if (adjacent) {
					merged(left, b, left.first);
					a = null;
				} else if (!isRestated(left, b) && !isMoveTwice(board, left, b)) shareUnit(left, b);
				continue;
			}
			// "from a magnitude 6.9 to 7.2": the scale's name parts the number from its preposition.
			const named =
				left.kind === 'measure' &&
				left.unit === '' &&
				(board.lower(left.first - 2) === 'from' || board.lower(left.first - 3) === 'from');
			// "from September's 8 percent to 8.1 percent": whose the first was, it is where the way began.
			const owned =
				(/['’]s$/u.test(before) && /^from$/u.test(board.lower(left.first - 2))) ||
				(/^['’]s$/u.test(before) && board.lower(left.first - 3) === 'from');
			const from = named || owned || before === 'from' || (left.modifier !== 'exact' && board.lower(left.first - 2) === 'from');
			const isChange =
				joint === 'to' &&
				// "going from 0 to 58 mph" is one stretch of speed.
				!(left.value.n === 0n && b.kind === 'measure') &&
				(from
					? named ||
						changed(board, left) ||
						!(RANGE_VERBS.has(board.lower(left.first - 2)) || (b.kind !== null && b.kind !== 'count'))
					: false);
			// "rises from $130 to $155 to $170": each step is reached, none is the end of a range.
			const onward = joint === 'to' && reached === left;
			if (isChange || onward) reached = b;
			if (isChange || onward || !rises) {
				shareScale(left, b);
				if (left.kind === null && b.kind !== 'count') shareUnit(left, b);
				continue;
			}
			merged(left, b, between && joint === 'and' ? left.first - 1 : left.first);
			a = null;
		}

		function merged(x: Quantity, y: Quantity, first: number): Quantity | null {
			merge(board, x, y, first);
			return board.quantityAt(first);
		}
	},
	examples: [
		{
			text: 'The rupee was dealt at 287.10/287.25 to the dollar after falls of 15mm to 35mm; it scored 6.10/9.80 and saw a fall of 2mm to 5mm.',
			figures: [
				{ text: '287.10/287.25', low: '287.1', high: '287.25' },
				{ text: '15mm to 35mm', low: '15', high: '35', unit: 'mm' },
				{ text: '6.10' },
				{ text: '9.80' },
				{ text: '2mm' },
				{ text: '5mm' },
			],
		},
		{
			text: 'It plans an increase of 7.5% to 8%, sales to rise 3% to 4% and costs that will grow by 2 percent to 3 percent; the rate saw a fall of 0.1% to 4.3% and rose 2% to 4%.',
			figures: [
				{ text: '7.5% to 8%', low: '7.5', high: '8', kind: 'percent' },
				{ text: '3% to 4%', low: '3', high: '4' },
				{ text: '2 percent to 3 percent', low: '2', high: '3' },
				{ text: '0.1%' },
				{ text: '4.3%' },
				{ text: '2%' },
				{ text: '4%' },
			],
		},
		{
			text: 'The stock eased, easing by Rs 1.15 to Rs 22.85.',
			figures: [{ text: 'Rs 1.15' }, { text: 'Rs 22.85' }],
		},
		{
			text: 'Gold put on $9.80 to $1,301.20 an ounce, tin took off $9 to $13 and crude slipped 70USc to $109.',
			figures: [
				{ text: '$9.80' },
				{ text: '$1,301.20 an ounce' },
				{ text: '$9' },
				{ text: '$13' },
				{ text: '70USc', kind: 'money', unit: 'USc' },
				{ text: '$109' },
			],
		},
		{
			text: 'Kesh bucked it, gaining $18,000 to $678,000.',
			figures: [{ text: '$18,000' }, { text: '$678,000' }],
		},
		{
			text: 'The pint went on, adding 90 cents to $3.10.',
			figures: [{ text: '90 cents' }, { text: '$3.10' }],
		},
		{
			text: 'Homes are widening the gap by 12 to 90, slipping 30p to 210p.',
			figures: [{ text: '12' }, { text: '90' }, { text: '30p' }, { text: '210p' }],
		},
		{
			text: 'Adding $8,000 to $10,000 a year; easing the load by 10 to 15 percent.',
			figures: [{ text: '$8,000 to $10,000 a year' }, { text: '10 to 15 percent' }],
		},
		{ text: 'Pay rose 5.2% (+$1.57 to $31.67).', figures: [{ text: '5.2%' }, { text: '$1.57' }, { text: '$31.67' }] },
		{
			text: 'Hale expects 94 cents to $1.03 a share, and rose 40 cents to $2.10.',
			figures: [
				{ text: '94 cents to $1.03 a share', low: '0.94', high: '1.03', unit: '$ a share' },
				{ text: '40 cents', value: '40' },
				{ text: '$2.10' },
			],
		},
		{
			text: 'They resumed on seven-389 and slid to three-301.',
			figures: [{ text: 'seven' }, { text: '389' }, { text: 'three' }, { text: '301' }],
		},
		{
			text: 'Tin was at $7.22, down 0.04 or 0.1%.',
			figures: [{ text: '$7.22' }, { text: '0.04', kind: 'count', unit: '' }, { text: '0.1%' }],
		},
		{
			text: 'Members fell by 834,000 or 38 percent; a rise of 5 or 10 percent may come.',
			figures: [
				{ text: '834,000', kind: 'count', unit: '' },
				{ text: '38 percent' },
				{ text: '5', kind: 'percent' },
				{ text: '10 percent' },
			],
		},
		{
			text: 'The full pension will go up by £10.80 to £241.05 a week and the basic State Pension of those already retired from £176.45 to £184.75.',
			figures: [{ text: '£10.80' }, { text: '£241.05 a week' }, { text: '£176.45' }, { text: '£184.75' }],
		},
		{
			text: 'From 2003 to 25 February 2026 it grew.',
			figures: [{ text: '2003 to 25 February 2026', value: null, low: null, high: null, interval: '2003-01-01/2026-02-25' }],
		},
		{
			text: 'The tools are dated to between 250,000 and 361,000 years ago.',
			figures: [{ text: 'between 250,000 and 361,000 years ago', kind: 'time', low: '250000', high: '361000' }],
		},
		{
			text: 'Silver tanked Rs 9,000 to Rs 1.61 lakh.',
			figures: [
				{ text: 'Rs 9,000', value: '9000' },
				{ text: 'Rs 1.61 lakh', value: '161000' },
			],
		},
		{
			text: 'The bank cut its forecast from 4 to 6 to 2 to 3 per cent.',
			figures: [
				{ text: '4 to 6', low: '4', high: '6', kind: 'percent' },
				{ text: '2 to 3 per cent', low: '2', high: '3', kind: 'percent' },
			],
		},
		{ text: 'It is good at going from 0 to 58 mph.', figures: [{ text: '0 to 58 mph', low: '0', high: '58' }] },
		{ text: 'Their bill is going from £1,640 to £1,705.', figures: [{ text: '£1,640' }, { text: '£1,705' }] },
		{ text: 'The prize rose from $130 to $155 to $170.', figures: [{ text: '$130' }, { text: '$155' }, { text: '$170' }] },
		{
			text: 'Rain of 15-20 mm is likely.',
			figures: [{ text: '15-20 mm', value: null, low: '15', high: '20', unit: 'mm', kind: 'measure' }],
		},
		{
			text: 'Between 5 and 10 percent will leave.',
			figures: [{ text: 'Between 5 and 10 percent', low: '5', high: '10', unit: 'percent', kind: 'percent' }],
		},
		{
			text: 'It will cost $12-14 million.',
			figures: [{ text: '$12-14 million', low: '12000000', high: '14000000', unit: '$', kind: 'money' }],
		},
		{
			text: 'It will cost $12 million to $14 million.',
			figures: [{ text: '$12 million to $14 million', low: '12000000', high: '14000000', unit: '$' }],
		},
		{
			text: 'The rate rose from 4% to 6%.',
			figures: [
				{ text: '4%', value: '4' },
				{ text: '6%', value: '6' },
			],
		},
		{
			text: 'The crown slid half a cent to $0.1432 and tickets went from 80p to £1.20.',
			figures: [
				{ text: 'half a cent', value: '0.5' },
				{ text: '$0.1432', value: '0.1432' },
				{ text: '80p', value: '80' },
				{ text: '£1.20', value: '1.2' },
			],
		},
		{ text: 'Waves from 3 to 4 m high.', figures: [{ text: '3 to 4 m', low: '3', high: '4', unit: 'm' }] },
		{ text: 'It went from 10 to 12 people a day.', figures: [{ text: '10' }, { text: '12 people a day' }] },
		{
			text: 'Membership grew by 420 to 9,800 anglers; it may fall by 200 to 300 anglers.',
			figures: [{ text: '420' }, { text: '9,800 anglers' }, { text: '200 to 300 anglers', low: '200', high: '300' }],
		},
		{
			text: 'The gauge climbed 31.2 to 4,010.5 and tin added $70 to $29,300, while repairs cost $70 to $900.',
			figures: [
				{ text: '31.2' },
				{ text: '4,010.5' },
				{ text: '$70' },
				{ text: '$29,300' },
				{ text: '$70 to $900', low: '70', high: '900' },
			],
		},
		{
			text: 'The van goes 0 to 60mph in 9 seconds.',
			figures: [{ text: '0 to 60mph', low: '0', high: '60', unit: 'mph' }, { text: '9 seconds' }],
		},
		{ text: 'Two or three days remain.', figures: [{ text: 'Two or three days', low: '2', high: '3', unit: 'days' }] },
		{
			text: 'They grew 5 and 7 percent.',
			figures: [
				{ text: '5', kind: 'percent' },
				{ text: '7 percent', kind: 'percent' },
			],
		},
		{ text: 'Open from 9am to 5pm.', figures: [{ text: '9am to 5pm', kind: 'time', grain: 'clock' }] },
		{
			text: 'The warning runs from 2am until 3pm on Sunday; the road was shut from 1800 on Friday until 0900 on Saturday.',
			figures: [
				{ text: '2am until 3pm', kind: 'time', grain: 'clock', value: null },
				{ text: '1800', kind: 'time', grain: 'clock' },
				{ text: '0900', kind: 'time' },
			],
		},
		{
			text: 'Buses left at 6am on Friday and 7am on Saturday, at 9am and 5pm, and at 10pm until further notice.',
			figures: ['6am', '7am', '9am', '5pm', '10pm'].map((text) => ({ text, kind: 'time' as const })),
		},
		{
			text: 'Pay went up from the 3 percent to 3.5 percent band, from Hale’s 8 percent to 8.1 percent and from 4 percent to 5 percent.',
			figures: [
				{ text: '3 percent to 3.5 percent', low: '3' },
				{ text: '8 percent', value: '8' },
				{ text: '8.1 percent', value: '8.1' },
				{ text: '4 percent' },
				{ text: '5 percent' },
			],
		},
	],
};
