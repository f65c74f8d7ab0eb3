/** One quantity in two units: whether they can be one, with the tolerance of printed and of round numbers. */
import type { Figure, Relation } from '../../../contract/model.ts';
import { abs, add, compare, div, type Exact, exact, max, min, mul, ONE, sub, toFixed, whole } from '../../exact.ts';
import { around, gap, type Interval, intervalOf, isBounded, meets, overlaps, scale, step } from '../interval.ts';
import { type Unit, unitOf } from './dimensions.ts';

export interface Conversion {
	holds: boolean;
	/** Of the first figure, in its unit. */
	measured: Interval;
	/** Of the second figure, in its unit. */
	printed: Interval;
	/** The first figure in the unit of the second. */
	computed: Interval;
	gap: Exact | null;
	/** The first figure converted, with the digits that make sense. */
	shown: string;
	/** Farther off than a tenth. */
	gross: boolean;
	readings: Relation['readings'];
}

const NINE_FIFTHS = exact('1.8');
const THIRTY_TWO = whole(32);
const TENTH = exact('0.1');
const FIVE_PERCENT = exact('0.05');
const HALF = exact('0.5');

type Change = (i: Interval) => Interval;

/** Every way in which one unit may be the other: several for units of several sizes, and for degrees. */
function changes(from: Unit, to: Unit): Change[] {
	if (from.dimension === 'celsius' && to.dimension === 'fahrenheit')
		return [(i) => shift(scale(i, NINE_FIFTHS), THIRTY_TWO), (i) => scale(i, NINE_FIFTHS)];
	if (from.dimension === 'fahrenheit' && to.dimension === 'celsius')
		return [(i) => scale(shift(i, whole(-32)), div(ONE, NINE_FIFTHS)), (i) => scale(i, div(ONE, NINE_FIFTHS))];
	if (from.dimension !== to.dimension || from.dimension === 'celsius' || from.dimension === 'fahrenheit') return [];
	return from.factors.flatMap((a) => to.factors.map((b) => (i: Interval) => scale(i, div(a, b))));
}

const shift = (i: Interval, by: Exact): Interval => ({ low: i.low && add(i.low, by), high: i.high && add(i.high, by) });

/** A round number for about itself: half a unit of its last digit that is not zero, but at most a twentieth. */
function loose(figure: Figure): Interval | null {
	const plain = intervalOf(figure, 'cut');
	if (!plain || figure.value === null || figure.modifier !== 'exact') return plain;
	const x = exact(figure.value);
	const ulp = figure.precision === null ? ONE : exact(figure.precision);
	const coarse = around(x, min(mul(step(x, ulp), HALF), mul(abs(x), FIVE_PERCENT)));
	return {
		low: plain.low && min(plain.low, coarse.low ?? plain.low),
		high: plain.high && max(plain.high, coarse.high ?? plain.high),
	};
}

/** Null when the two are not one kind of quantity in two different units, or state no number. */
export function convert(first: Figure, second: Figure): Conversion | null {
	const [from, to] = [unitOf(first), unitOf(second)];
	if (!from || !to || from === to) return null;
	const ways = changes(from, to);
	const measured = intervalOf(first);
	const printed = intervalOf(second);
	const [wide, wideSecond] = [loose(first), loose(second)];
	const [main] = ways;
	if (!main || !measured || !printed || !wide || !wideSecond) return null;
	const computed = main(measured);
	const readings: { id: string; holds: boolean; computed: string }[] = [];
	let holds = false;
	for (const [i, way] of ways.entries()) {
		for (const [id, a, b, fits] of [
			['rounded', way(measured), printed, meets],
			['round-number', way(wide), wideSecond, overlaps],
		] as const) {
			const ok = fits(a, b);
			readings.push({ id: i === 0 ? id : `${id}-${i + 1}`, holds: ok, computed: shown(a, second) });
			holds ||= ok;
			if (holds) break;
		}
		if (holds) break;
	}
	const distance = gap(printed, computed);
	const size = second.value === null ? null : abs(exact(second.value));
	const gross = distance !== null && size !== null && compare(distance, mul(size, TENTH)) > 0;
	return { holds, measured, printed, computed, gap: holds ? null : distance, shown: shown(computed, second), gross, readings };
}

/** The middle of an interval with one digit more than the printed conversion has. */
function shown(computed: Interval, printed: Figure): string {
	if (!isBounded(computed)) return '';
	const middle = mul(add(computed.low, computed.high), HALF);
	const ulp = printed.precision === null ? ONE : exact(printed.precision);
	let places = 0;
	for (let unit = ONE; places < 6 && compare(unit, ulp) > 0; unit = mul(unit, TENTH)) places++;
	if (compare(abs(middle), whole(100)) < 0) places++;
	const text = toFixed(middle, places);
	return compare(abs(sub(exact(text), middle)), exact('0')) === 0 ? text.replace(/(\.\d*?)0+$/u, '$1').replace(/\.$/u, '') : text;
}
