import type { Figure, Level } from '../../../contract/model.ts';
import { abs, compare, div, exact, max, mul, ONE, sub, toFixed, ZERO } from '../../exact.ts';
import { shown as inScale, numberOf } from '../arithmetic/equation.ts';
import { type Attempt, attempts, decimalsOf, isGross, settled, withUnit } from '../attempt.ts';
import { inBaseUnit, measureOf } from '../gate.ts';
import { type Interval, intervalOf, negate, overlaps, point, scale, toIntervalText } from '../interval.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import type { Change } from './types.ts';

/** A way to compute a change from its ends; null where it is not defined (growth from nothing). */
export interface Way {
	compute(after: Interval, before: Interval): Interval | null;
	/** The change is told as a share of what was before. */
	isRate?: boolean;
	/** As shown: 增加量 is b − a, growth is (b − a) ÷ a; a fall is told without a sign, and so is a − b. */
	formula(before: string, after: string, direction: Change['direction']): string;
}

const HALF = exact('0.5');

/** The printed change is as large as its words say; down is told without a sign, unless one is printed: “down (-2.2%)”. */
const signed = (change: Change, i: Interval): Interval =>
	change.direction === 'down' && !change.change.value?.startsWith('-') ? negate(i) : i;

/** The computed change in the unit in which the change is printed. */
function computedIn(change: Change, way: Way, after: Interval, before: Interval): Interval | null {
	const result = way.compute(inBaseUnit(change.after, after), inBaseUnit(change.before, before));
	return result && scale(signed(change, result), div(ONE, measureOf(change.change).factor));
}

/** The readings of one change, computed one way. */
export const attemptChange = (change: Change, way: Way): Attempt[] =>
	attempts((strictness) => {
		const [after, before, printed] = [change.after, change.before, change.change].map((figure) => intervalOf(figure, strictness));
		const computed = after && before && computedIn(change, way, after, before);
		return printed && computed ? { printed, computed } : null;
	}).map((one) => ({
		...one,
		holds: one.holds && !isFarApart(change, way) && (one.id !== 'truncated' || isCutOff(change, way)),
	}));

/** What a number cut off, or rounded, may stand for: nothing is ever cut off upwards. */
function cutOff(figure: Figure): Interval | null {
	const wide = intervalOf(figure, 'cut');
	const { value, modifier, precision } = figure;
	if (!wide?.high || value === null || precision === null || modifier !== 'exact' || exact(value).n < 0n) return wide;
	return { low: max(wide.low ?? ZERO, sub(exact(value), mul(exact(precision), HALF))), high: wide.high };
}

/** From £1.2bn to £1.5bn is no 35 per cent, though it would be if the one had been cut off and the other rounded up by as much. */
function isCutOff(change: Change, way: Way): boolean {
	const ends = [change.after, change.before].map((figure) => {
		const i = cutOff(figure);
		// Ends of one report are cut off alike: neither lies below what is printed.
		return i && figure.value !== null && figure.modifier === 'exact'
			? { low: max(i.low ?? ZERO, exact(figure.value)), high: i.high }
			: i;
	});
	const [after, before] = ends;
	const printed = cutOff(change.change);
	const computed = after && before && computedIn(change, way, after, before);
	return !printed || !computed || overlaps(printed, computed);
}

/**
 * Three numbers of one precision, rounded or cut off, miss by one unit at most: 58 to 62 per cent are no six points, though
 * each of the three could be off by one.
 */
function isFarApart({ before, after, change, direction }: Change, way: Way): boolean {
	const three = [before, after, change];
	const [unit] = three.map(({ precision }) => precision);
	if (
		way.isRate ||
		unit === null ||
		unit === undefined ||
		three.some((one) => one.precision !== unit || one.modifier !== 'exact')
	)
		return false;
	if (measureOf(before).factor !== measureOf(after).factor) return false;
	const [a, b, c] = three.map(({ value }) => exact(value ?? '0'));
	if (!a || !b || !c) return false;
	const moved = direction === 'down' ? sub(a, b) : sub(b, a);
	return compare(abs(sub(moved, c)), exact(unit)) > 0;
}

const printedPoint = (figure: Figure): Interval => point(exact(figure.value ?? '0'));

/** What the printed values give, digits one finer than printed for a rate. */
function shown(change: Change, way: Way): string {
	const exactly = computedIn(change, way, printedPoint(change.after), printedPoint(change.before));
	if (!exactly?.low) return '';
	const { kind, unit } = change.change;
	const percent = kind === 'percent';
	if (!percent) return inScale(change.change, exactly, decimalsOf(change.change));
	return withUnit(toFixed(exactly.low, decimalsOf(change.change) + 1), unit);
}

/** Whether the values as printed give the printed change to a unit of its last digit: not only what they may stand for. */
export function fitsAsPrinted(change: Change, way: Way): boolean {
	const exactly = computedIn(change, way, printedPoint(change.after), printedPoint(change.before));
	const value = exact(change.change.value ?? '');
	const unit = exact(change.change.precision ?? '');
	return !!exactly?.low && !!value && !!unit && compare(abs(sub(exactly.low, value)), unit) <= 0;
}

/**
 * Relation of one change, with a finding when no reading of the figures that was `tried` makes the printed change right.
 */
export function judgeChange(
	view: DocumentView,
	change: Change,
	way: Way,
	variant = 'differs',
	tried: readonly Attempt[] = attemptChange(change, way),
): Outcome | null {
	const { decided, ...verdict } = settled(tried, decimalsOf(change.change));
	if (!decided) return null;
	const members = [change.before, change.after, change.change] as const;
	const relation = {
		...verdict,
		figures: members.map(({ id }) => id),
		operands: members.map((figure, i) => ({
			role: ['before', 'after', 'change'][i] ?? '',
			figure: figure.id,
			interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
		})),
		formula: way.formula(numberOf(view, change.before), numberOf(view, change.after), change.direction),
		printed: view.wordsOf(change.change),
		computed: shown(change, way),
		pairedBy: [view.spanOf(change.paragraph, change.by.from, change.by.to)],
	};
	const round = relation.verdict === 'holds' && decided.id === 'round-number';
	if (relation.verdict !== 'fails' && !round) return { relation };
	const level: Level = round ? 'note' : isGross(change.change, decided) ? 'error' : 'warning';
	return {
		relation,
		finding: {
			variant: round ? 'round-number' : variant,
			level,
			params: {
				before: view.wordsOf(change.before),
				after: view.wordsOf(change.after),
				printed: view.wordsOf(change.change),
				computed: relation.computed,
			},
			figures: relation.figures,
			paragraphs: [change.paragraph.index],
			spans: members.map(({ start, end }) => ({ start, end })),
			basis: [view.sentenceOf(change.change)],
		},
	};
}
