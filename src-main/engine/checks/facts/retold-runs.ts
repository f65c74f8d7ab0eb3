/**
 * A run of numbers told twice in one story: 453.2万人受灾，49人死亡，14人失踪 in the lead and 435.2万人受灾，49人死亡，14人失踪
 * further down. Numbers that agree beside it, with the same words between, say that the run is one; the number that a slip
 * of the finger parts from its twin is then misprinted in one of the two places, whatever the sentences say of time.
 */
import type { Fact, Reading } from '../../../contract/model.ts';
import { differenceOf } from '../difference.ts';
import { fold } from '../fold.ts';
import { measureOf } from '../gate.ts';
import { factOf, type Told, toldIn } from './told.ts';

/** Words between two numbers of a run; a list (12万、15万) has none. */
const LEAST_BETWEEN = 2;
const MOST_BETWEEN = 24;
/** So many digits must agree beside the odd number before chance is out: 49 and 14, or 28.83. */
const LEAST_AGREEING = 4;
const LEAST_AGREEING_SHORT = 6;
/** And so many the odd number must have, for a slip to show. */
const LEAST_DIGITS = 3;
/** Of one pattern so many places are compared. */
const MOST_PLACES = 8;
const REACH = 4;

const digitsIn = (value: string | null): number => (value ?? '').replace(/\D|^0\.0*|0+$/gu, '').length;

/** The words between each number of a row and the next, folded; null where they join nothing. */
function linksOf(row: readonly Told[]): (string | null)[] {
	return row.map((told, i) => {
		const next = row[i + 1];
		if (!next || next.paragraph !== told.paragraph || next.sentence !== told.sentence) return null;
		const between = told.paragraph.text.slice(told.figure.to, next.figure.from);
		if (between.length > MOST_BETWEEN || /\d/u.test(between)) return null;
		const words = fold(between).text;
		if (words.length < LEAST_BETWEEN) return null;
		return [measureOf(told.figure).class, words, measureOf(next.figure).class].join(' ');
	});
}

/** Digits that agree on one side of two numbers, as far as the words between do. */
function agreeing(row: readonly Told[], links: readonly (string | null)[], i: number, j: number, step: 1 | -1): number {
	let digits = 0;
	for (let k = 1; k <= REACH; k++) {
		const [a, b] = [i + step * k, j + step * k];
		const [link, twin] = step > 0 ? [links[a - 1], links[b - 1]] : [links[a], links[b]];
		if (!link || link !== twin) break;
		const [x, y] = [row[a]?.figure, row[b]?.figure];
		if (!x || !y || x.value === null || x.value !== y.value || x.modifier !== y.modifier) break;
		digits += digitsIn(x.value);
	}
	return digits;
}

const factWith = ({ figure, interval }: Told): Pick<Fact, 'interval' | 'value'> => ({ interval, value: figure.value });

function isSlip(a: Told, b: Told): boolean {
	if (a.figure.story !== b.figure.story || a.figure.modifier !== b.figure.modifier) return false;
	if (a.sentence === b.sentence && a.paragraph === b.paragraph) return false;
	const difference = differenceOf(factWith(a), factWith(b));
	if (difference !== 'digits' && difference !== 'scale') return false;
	return Math.min(digitsIn(a.figure.value), digitsIn(b.figure.value)) >= LEAST_DIGITS || difference === 'scale';
}

/** A nought more or less shows in any number, but only among more that agrees. */
const leastAgreeing = (a: Told, b: Told): number =>
	Math.min(digitsIn(a.figure.value), digitsIn(b.figure.value)) >= LEAST_DIGITS ? LEAST_AGREEING : LEAST_AGREEING_SHORT;

/** Pairs of numbers of two runs that differ by a slip. Linear: of one link only so many places are kept. */
export function slippedRuns(reading: Reading): [Fact, Fact][] {
	const row = toldIn(reading);
	const links = linksOf(row);
	const places = new Map<string, number[]>();
	const pairs: [Fact, Fact][] = [];
	const told = new Set<number>();
	const compare = (i: number, j: number): void => {
		const [a, b] = [row[i], row[j]];
		if (!a || !b || told.has(j) || !isSlip(a, b)) return;
		if (agreeing(row, links, i, j, 1) + agreeing(row, links, i, j, -1) < leastAgreeing(a, b)) return;
		const [x, y] = [a, b].map((one) => factOf(one, '', 0, reading));
		if (!x || !y) return;
		told.add(j);
		pairs.push([x, y]);
	};
	links.forEach((link, j) => {
		if (link === null) return;
		const earlier = places.get(link) ?? [];
		for (const i of earlier) {
			compare(i, j);
			compare(i + 1, j + 1);
		}
		if (earlier.length < MOST_PLACES) earlier.push(j);
		places.set(link, earlier);
	});
	return pairs;
}
