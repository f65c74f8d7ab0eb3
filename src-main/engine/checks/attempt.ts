/** One recomputation tried in several readings of the printed digits; the first that holds decides. */
import type { Figure, Relation } from '../../contract/model.ts';
import { abs, compare, div, type Exact, exact, mul, ONE, toFixed, toText, whole } from '../exact.ts';
import { gap, type Interval, isBounded, meets, overlaps, type Strictness, toIntervalText } from './interval.ts';
import type { RelationDraft } from './rule.ts';

/** `coarse`: round integers may stand for about themselves; last, since it forgives most. */
export const STRICTNESSES: readonly (readonly [string, Strictness])[] = [
	['rounded', 'rounded'],
	['truncated', 'cut'],
	['round-number', 'coarse'],
];

export interface Attempt {
	id: string;
	printed: Interval;
	computed: Interval;
	holds: boolean;
}

/** Computes with each strictness until one holds; `compute` gives null where the figures state no number. */
export function attempts(compute: (strictness: Strictness) => { printed: Interval; computed: Interval } | null): Attempt[] {
	const tried: Attempt[] = [];
	for (const [id, strictness] of STRICTNESSES) {
		const result = compute(strictness);
		if (!result) return tried;
		const holds = (strictness === 'rounded' ? meets : overlaps)(result.printed, result.computed);
		tried.push({ id, ...result, holds });
		if (holds) break;
	}
	return tried;
}

/** The middle of an interval with a number of decimals, or both ends where it is wide. */
export function show(computed: Interval, decimals: number): string {
	if (!isBounded(computed)) return '';
	const [low, high] = [toFixed(computed.low, decimals), toFixed(computed.high, decimals)];
	return low === high ? low : `${low}–${high}`;
}

/** A number with its unit as people print them: 24.7%, 4.0成, 24.7 per cent. */
export const withUnit = (number: string, unit: string): string =>
	/^\p{Script=Latin}/u.test(unit) ? `${number} ${unit}` : number + unit;

/** Decimals that a figure is printed with, in its own unit. */
export function decimalsOf(figure: Pick<Figure, 'precision'>): number {
	const precision = figure.precision === null ? ONE : exact(figure.precision);
	let decimals = 0;
	for (let unit = ONE; decimals < 6 && compare(unit, precision) > 0; unit = div(unit, whole(10))) decimals++;
	return decimals;
}

/**
 * Whether a printed figure misses by more than rounding could be blamed for: by more than three units of its last digit
 * or by more than one per cent of itself.
 */
export function isGross(figure: Figure, { printed, computed }: Attempt): boolean {
	const distance = gap(printed, computed);
	if (!distance || figure.value === null) return false;
	const value = abs(exact(figure.value));
	const ulp: Exact = figure.precision === null ? ONE : exact(figure.precision);
	if (compare(distance, mul(ulp, whole(3))) > 0) return true;
	return value.n > 0n && compare(div(distance, value), exact('0.01')) > 0;
}

/** The verdict's part of a relation. */
export function settled(
	tried: readonly Attempt[],
	decimals: number,
): Pick<RelationDraft, 'verdict' | 'interval' | 'gap' | 'readings'> & { decided: Attempt | null } {
	const readings = tried.map(({ id, holds, computed }) => ({ id, holds, computed: show(computed, decimals) }));
	const holding = tried.find((one) => one.holds);
	const decided = holding ?? tried[0] ?? null;
	const verdict: Relation['verdict'] = holding ? 'holds' : decided ? 'fails' : 'cannot-tell';
	const distance = decided && gap(decided.printed, decided.computed);
	return { verdict, interval: decided && toIntervalText(decided.computed), gap: distance && toText(distance), readings, decided };
}
