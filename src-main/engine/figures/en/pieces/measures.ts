import { compare, mul, ONE, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { measureAt, unitStart } from '../units.ts';

/** "day cases", "night shifts", "foot patrols": with these nouns the unit says of what sort they are, not how long. */
const SORTS: Readonly<Record<string, RegExp>> = {
	day: /^(?:cases|patients|admissions|attendances|surger(?:y|ies)|procedures|visits|visitors|trips|trippers|centres|centers|nurseries|schools|passes|tickets|boats|returns|rates)$/u,
	night: /^(?:shifts|flights|buses|trains|markets|clubs|shelters|workers|patrols|raids|attacks|services|matches|games)$/u,
	year: /^(?:groups|books|ends)$/u,
	week: /^(?:passes|nights|days)$/u,
	month: /^(?:passes|ends)$/u,
	foot: /^(?:patrols|soldiers|bridges|paths|injuries|fractures)$/u,
	pound: /^(?:coins|notes|shops)$/u,
	stone: /^(?:tools|axes|walls|houses|circles)$/u,
};
/** No run of days or years in the news is longer: what is told by more of them is not measured by them. */
const LONGEST_RUN = 400n;

/** "38,200 day cases": a unit in the singular, without a hyphen, before the plural that is counted. */
function isAttributive(board: Board, q: Quantity, at: number): boolean {
	const sort = SORTS[board.lower(at)];
	const next = board.at(at + 1);
	if (sort === undefined || at !== q.last + 1 || !board.at(at).gap || next.kind !== 'word' || q.value === null) return false;
	if (q.value.n === q.value.d) return false;
	return sort.test(next.lower) || (q.value.n > LONGEST_RUN * q.value.d && pluralHeadAt(board, at + 1));
}

const MEGA = /^mm?(bpd|b\/d)$|^mm(bbls?)$/u;
const MILLION = whole(1_000_000n);
function megaUnit(unit: string): string | undefined {
	const found = MEGA.exec(unit);
	return found?.[1] ?? found?.[2];
}

const DEGREES = /^(?:degrees?|°|°C|°F|C|F|℃|℉)/u;

/** "36 straight hours", "6 more inches": between the number and its unit they add nothing to the unit. */
const STRETCHING: ReadonlySet<string> = new Set(
	'more straight consecutive additional extra further full whole solid long short successive'.split(' '),
);

/** Scales without a unit: the number is a measure all the same. */
const SCALED: ReadonlySet<string> = new Set(['magnitude', 'redshift', 'ph', 'uv']);

const LINKS = /^(?:of|at|is|was|estimated|put|as|from|to|a|about|measured|initially|\d+\.\d)$/u;

/** "magnitude 5.1", "the magnitude was estimated at 7.8", "from magnitude 6.9 to 7.2". */
function isScaled(board: Board, i: number): boolean {
	// "magnitude 5.1", "a magnitude-5.1 quake"
	if (SCALED.has(board.lower(board.isJoiner(i - 1) ? i - 2 : i - 1))) return true;
	// "measuring 5.6 on the Richter scale"
	if (/^(?:richter|beaufort|scoville|fujita|ef)$/u.test(board.lower(i + 3)) && board.lower(i + 1) === 'on') return true;
	if (!/^\d\.\d{1,2}$/u.test(board.at(i).text)) return false;
	for (let j = i - 1; j >= i - 5; j--) {
		if (SCALED.has(board.lower(j))) return true;
		if (!LINKS.test(board.lower(j))) return false;
	}
	return false;
}

/** "half a second": read as an ordinal before, it is a unit behind a part of one. */
function freeSecond(board: Board, at: number): void {
	const ordinal = board.quantityAt(at);
	if (ordinal !== null) board.release(ordinal, 'a unit of time');
	else board.forget(at, at);
}

export const measures: Piece = {
	id: 'measures',
	title: 'Units of measure behind a number',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form === 'ordinal' || q.form === 'multiple') continue;
			let at = unitStart(board, q.last);
			if (
				at === q.last + 1 &&
				STRETCHING.has(board.lower(at)) &&
				measureAt(board, at + 1) !== null &&
				board.at(at + 1).text.length > 2
			)
				at++;
			const word = board.lower(at);
			// "half a decade"; "a fifth a decade ago" says when.
			if (q.form === 'fraction' && q.value?.d === 2n && (word === 'a' || word === 'an')) at++;
			else if (q.form === 'vague' && word === 'of') at++;
			// "a fifth of a second", "0.3 of a second"
			else if (
				(q.form === 'fraction' || (q.form === 'digits' && q.value !== null && q.value.n < q.value.d)) &&
				word === 'of' &&
				/^an?$/u.test(board.lower(at + 1)) &&
				(q.form === 'fraction' || measureAt(board, at + 2) !== null)
			)
				at += 2;
			if (at > q.last + 1 && board.lower(at) === 'second' && q.value !== null && compare(q.value, ONE) < 0) freeSecond(board, at);
			// "the 3-monthly change", "a six-weekly review"
			if (/^(?:hourly|daily|weekly|monthly|yearly)$/u.test(word) && board.isJoiner(q.last + 1) && board.isFree(at)) {
				q.kind = 'measure';
				q.unit = word;
				board.extend(q, q.first, at, 'how often');
				continue;
			}
			const unit = measureAt(board, at);
			// "5 below zero"
			if (
				unit === null &&
				q.value !== null &&
				board.lower(q.last + 1) === 'below' &&
				/^(?:zero|freezing)$/u.test(board.lower(q.last + 2))
			) {
				const zero = board.quantityAt(q.last + 2);
				if (zero !== null) board.release(zero, 'below zero');
				q.kind = 'measure';
				q.value = { n: -q.value.n, d: q.value.d };
				board.extend(q, q.first, q.last + 2, 'below zero');
				continue;
			}
			if (unit === null && q.form === 'digits' && isScaled(board, q.first)) {
				q.kind = 'measure';
				continue;
			}
			// "3,000 twenty-foot equivalent units": the number inside is the unit's.
			const inside = unit === null ? null : board.quantityAt(at);
			if (unit !== null && inside !== null && inside !== q && inside.last < unit.last) board.release(inside, 'part of the unit');
			if (unit === null || !board.isFreeRange(q.last + 1, unit.last)) continue;
			// "eight second-innings wickets": an ordinal that opens a compound of its own.
			if (board.lower(at) === 'second' && at === q.last + 1 && board.isJoiner(unit.last + 1)) continue;
			if (isAttributive(board, q, at)) continue;
			// "33,000 Year 11 pupils": a form at school.
			if (board.at(at).text === 'Year' && board.at(at + 1).kind === 'digits') continue;
			let { last } = unit;
			q.kind = 'measure';
			q.unit = board.phrase(at, last).replace(/\s*-\s*/gu, '-');
			// "1.45 mbpd", "3.2 mmbbl": the scale is printed in the unit.
			const mega = q.unit.startsWith('m') ? megaUnit(q.unit) : undefined;
			if (mega !== undefined && q.value !== null) {
				q.value = mul(q.value, MILLION);
				q.precision = q.precision && mul(q.precision, MILLION);
				q.scale = MILLION;
				q.unit = mega;
			}
			if (DEGREES.test(q.unit) && board.lower(last + 1) === 'below' && /^(?:zero|freezing)$/u.test(board.lower(last + 2))) {
				const zero = board.quantityAt(last + 2);
				if (zero !== null) board.release(zero, 'below zero');
				last += 2;
				if (q.value !== null) q.value = { n: -q.value.n, d: q.value.d };
			}
			board.extend(q, q.first, last, 'unit');
		}
	},
	examples: [
		{
			text: 'The breath held 90 microgrammes of alcohol; the rate is 9.4 mills, voters backed one mill, and 300 lux is dim. Hale has two mills.',
			figures: [
				{ text: '90 microgrammes', kind: 'measure', unit: 'microgrammes' },
				{ text: '9.4 mills', kind: 'measure', unit: 'mills' },
				{ text: 'one mill', kind: 'measure' },
				{ text: '300 lux', kind: 'measure' },
				{ text: 'two mills', kind: 'count' },
			],
		},
		{
			text: 'A fifth of a second parted them, half a second the rest; 57 mm (2.2 in) of rain fell, 12 in the end.',
			figures: [
				{ text: 'A fifth of a second', kind: 'measure', value: '0.2', unit: 'second' },
				{ text: 'half a second', kind: 'measure', value: '0.5' },
				{ text: '57 mm' },
				{ text: '2.2 in', kind: 'measure', unit: 'in' },
				{ text: '12', kind: 'count' },
			],
		},
		{
			text: 'It took 12 in of snow and 4 in., then lay 6 in deep; 7 in 10 saw 3 in Hale, 1,800 in high schools.',
			figures: [
				{ text: '12 in', unit: 'in' },
				{ text: '4 in', kind: 'measure' },
				{ text: '6 in', kind: 'measure' },
				{ text: '7 in 10', kind: 'multiple' },
				{ text: '3', kind: 'count' },
				{ text: '1,800', kind: 'count' },
			],
		},
		{
			text: 'Output was 1.2 mmbpd, 5.2 mtpa and 40 MMcf/d, at $3.12/MMBtu.',
			figures: [
				{ text: '1.2 mmbpd', kind: 'measure', unit: 'bpd', value: '1200000' },
				{ text: '5.2 mtpa', unit: 'mtpa' },
				{ text: '40 MMcf/d', unit: 'MMcf/d' },
				{ text: '$3.12/MMBtu', kind: 'money' },
			],
		},
		{
			text: '\'We counted 62\', she said, "and then 40"; the shelf is 62" wide and 6\' high.',
			figures: [
				{ text: '62', kind: 'count', unit: '' },
				{ text: '40', kind: 'count', unit: '' },
				{ text: '62"', kind: 'measure', unit: '"' },
				{ text: "6'", kind: 'measure', unit: "'" },
			],
		},
		{
			text: 'Some 2.3m of the homes were put up in a boom.',
			figures: [{ text: 'Some 2.3m', kind: 'count', value: '2300000' }],
		},
		{
			text: 'Hale holds the world record of 8.95m with a best of 8.71m; it has 8.95m members.',
			figures: [{ text: '8.95m', kind: 'measure', unit: 'm' }, { text: '8.71m', kind: 'measure' }, { text: '8.95m members' }],
		},
		{
			text: 'He won with a last 50m of 25.6 seconds; the last 50m visitors came by bus.',
			figures: [
				{ text: '50m', kind: 'measure', unit: 'm', value: '50' },
				{ text: '25.6 seconds' },
				{ text: '50m visitors', kind: 'count', value: '50000000' },
			],
		},
		{
			text: 'She swam the last 50m of the relay in 25.6 seconds.',
			figures: [{ text: '50m', kind: 'measure', value: '50', unit: 'm' }, { text: '25.6 seconds' }],
		},
		{
			text: 'About 33,000 Year 11 pupils sat it.',
			figures: [{ text: 'About 33,000 Year 11 pupils', kind: 'count', unit: 'pupils' }],
		},
		{
			text: 'The unit did 38,200 day cases and 14 night shifts; six year groups took part in three day trips.',
			figures: [
				{ text: '38,200 day cases', kind: 'count', unit: 'cases' },
				{ text: '14 night shifts', kind: 'count', unit: 'shifts' },
				{ text: 'six year groups', kind: 'count', unit: 'groups' },
				{ text: 'three day trips', kind: 'count', unit: 'trips' },
			],
		},
		{
			text: 'The port moved 3,000 twenty-foot equivalent units; the dam held 52.18 tmcft or 40 TMC, took in 4,500 cusecs and watered 12 rai, 30 bighas and 9 feddans.',
			figures: [
				{ text: '3,000 twenty-foot equivalent units', kind: 'measure', unit: 'twenty-foot equivalent units' },
				{ text: '52.18 tmcft', kind: 'measure', unit: 'tmcft' },
				{ text: '40 TMC', kind: 'measure' },
				{ text: '4,500 cusecs', kind: 'measure' },
				{ text: '12 rai', kind: 'measure', unit: 'rai' },
				{ text: '30 bighas', kind: 'measure' },
				{ text: '9 feddans', kind: 'measure' },
			],
		},
		{
			text: 'The magnitude was estimated at 7.8, raised from a magnitude 6.9 to 7.2; a magnitude-5.9 shock came.',
			figures: [
				{ text: '7.8', kind: 'measure' },
				{ text: '6.9', kind: 'measure' },
				{ text: '7.2', kind: 'measure' },
				{ text: '5.9', kind: 'measure', unit: '' },
			],
		},
		{
			text: 'It does 80 m.p.h. on 4500 mAh at 0.84deg C in 32m2 of space with 50mL of oil.',
			figures: [
				{ text: '80 m.p.h.', unit: 'm.p.h.' },
				{ text: '4500 mAh', unit: 'mAh' },
				{ text: '0.84deg C' },
				{ text: '32m2', unit: 'm2' },
				{ text: '50mL', unit: 'mL' },
			],
		},
		{
			text: 'The lake is 14.5 km long and 60 feet deep.',
			figures: [
				{ text: '14.5 km', kind: 'measure', unit: 'km', value: '14.5' },
				{ text: '60 feet', unit: 'feet' },
			],
		},
		{
			text: 'It was 31 C (88 F) and 120 kelvin; the quake, of magnitude 4.8, moved 3,000 t.',
			figures: [
				{ text: '31 C', unit: 'C', kind: 'measure' },
				{ text: '88 F', unit: 'F', kind: 'measure' },
				{ text: '120 kelvin', unit: 'kelvin' },
				{ text: '4.8', kind: 'measure', unit: '' },
				{ text: '3,000 t', unit: 't' },
			],
		},
		{
			text: 'The 3-monthly change slowed; a six-weekly review of 12 monthly reports began.',
			figures: [
				{ text: '3-monthly', kind: 'measure', unit: 'monthly' },
				{ text: 'six-weekly', kind: 'measure' },
				{ text: '12 monthly reports', kind: 'count' },
			],
		},
		{
			text: 'She won by 0.3 of a second; it took 2 of a kind.',
			figures: [{ text: '0.3 of a second', kind: 'measure', unit: 'second', value: '0.3' }, { text: '2' }],
		},
		{
			text: 'Rain fell for 36 straight hours, and 6 more inches are due.',
			figures: [
				{ text: '36 straight hours', unit: 'hours', kind: 'measure' },
				{ text: '6 more inches', unit: 'inches' },
			],
		},
		{
			text: 'They had eight second-innings wickets left.',
			figures: [{ text: 'eight second-innings wickets', value: '8', unit: 'wickets' }],
		},
		{ text: 'A farm of 320 square kilometres.', figures: [{ text: '320 square kilometres', unit: 'square kilometres' }] },
		{
			text: 'It was minus 12 degrees Celsius, then -5C.',
			figures: [
				{ text: 'minus 12 degrees Celsius', value: '-12' },
				{ text: '-5C', value: '-5', unit: 'C' },
			],
		},
		{
			text: 'Quotas are last year’s allocations minus 15 pct; yields were minus 2 pct.',
			figures: [
				{ text: '15 pct', value: '15' },
				{ text: 'minus 2 pct', value: '-2' },
			],
		},
		{ text: 'It was 5 below zero.', figures: [{ text: '5 below zero', value: '-5', kind: 'measure' }] },
		{ text: 'It fell to 8 degrees below zero.', figures: [{ text: '8 degrees below zero', value: '-8' }] },
		{
			text: 'A 12-month sentence and a three-day visit.',
			figures: [
				{ text: '12-month', unit: 'month', kind: 'measure' },
				{ text: 'three-day', value: '3', unit: 'day' },
			],
		},
		{ text: 'The plant makes 1.4 million tonnes.', figures: [{ text: '1.4 million tonnes', value: '1400000', unit: 'tonnes' }] },
		{
			text: 'Winds of 120 km/h and 75mph hit.',
			figures: [
				{ text: '120 km/h', unit: 'km/h' },
				{ text: '75mph', unit: 'mph' },
			],
		},
		{
			text: 'A 450 MW plant made 2.1 TWh.',
			figures: [
				{ text: '450 MW', unit: 'MW' },
				{ text: '2.1 TWh', unit: 'TWh' },
			],
		},
		{
			text: 'It covers 35 m2 in 20 minutes.',
			figures: [
				{ text: '35 m2', unit: 'm2' },
				{ text: '20 minutes', unit: 'minutes' },
			],
		},
	],
};
