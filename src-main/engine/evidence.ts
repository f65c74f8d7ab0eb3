/**
 * Whether a source says what an article prints: the comparison behind a tie. Presence of a number is not enough: a source
 * that says the value of another kind of thing, or in another class of unit, does not hold the figure up.
 */
import { type Figure, type FitKind, fitKinds, type Measured, type Qualifier } from '../contract/model.ts';
import { inBaseUnit, sameUnit } from './checks/gate.ts';
import { type Interval, intervalOf, meets, scale } from './checks/interval.ts';
import { convert } from './checks/units/convert.ts';
import { compare, exact } from './exact.ts';

const HUNDREDTH = exact('0.01');

const none: Qualifier = { text: '', start: null, end: null, origin: 'none', source: null };

/** The algebra works on figures; what a figure says it of has no part in it. */
const figureOf = (measured: Measured): Figure => ({
	...{ id: '', story: 0, paragraph: 0, start: 0, end: 0, from: 0, to: 0, aspect: 'level' },
	...{ metric: none, period: { ...none, interval: null }, place: none, attribution: none },
	...measured,
});

/** As contract/evidence.ts tells the kinds of fit. */
export const fitOf = (printed: Measured, source: Measured): FitKind => fitOfFigures(figureOf(printed), figureOf(source));

function fitOfFigures(printed: Figure, source: Figure): FitKind {
	if (printed.kind === 'time' || source.kind === 'time') return timeFit(printed, source);
	const shares = asShares(printed, source);
	if (shares) return equalIntervals(...shares) ? 'converted' : meets(...shares) ? 'rounded' : 'differs';
	const [a, b] = [intervalOf(printed, 'cut'), intervalOf(source, 'cut')];
	if (!a || !b) return 'incomparable';
	if (sameUnit(printed, source)) {
		const sameWords = printed.unit === source.unit || printed.kind === 'count';
		if (sameWords && sameNumber(printed, source)) return 'equal';
		if (!meets(inBaseUnit(printed, a), inBaseUnit(source, b))) return 'differs';
		return sameWords ? 'rounded' : 'converted';
	}
	const conversion = convert(source, printed);
	if (conversion) return conversion.holds ? 'converted' : 'differs';
	return 'incomparable';
}

/** The source figure that holds the printed one up best, with how; null for a paragraph without figures. The first of equals. */
export function bestFit(printed: Figure, sources: readonly Figure[]): { figure: Figure; fit: FitKind } | null {
	let best: { figure: Figure; fit: FitKind } | null = null;
	for (const figure of sources) {
		const fit = fitOf(printed, figure);
		if (!best || fitKinds.indexOf(fit) < fitKinds.indexOf(best.fit)) best = { figure, fit };
	}
	return best;
}

/** Days are compared as stretches of days; a time whose days are not known says nothing that could be held against another. */
function timeFit(printed: Figure, source: Figure): FitKind {
	const [a, b] = [printed.time?.interval, source.time?.interval];
	if (!a?.from || !a.to || !b?.from || !b.to) return 'incomparable';
	if (a.from === b.from && a.to === b.to) return 'equal';
	return a.from <= b.to && b.from <= a.to ? 'rounded' : 'differs';
}

/** 七成 and 70 % are one share written in two ways: both as shares of one, or null where they are not such a pair. */
function asShares(printed: Figure, source: Figure): [Interval, Interval] | null {
	const kinds = `${printed.kind} ${source.kind}`;
	if (kinds !== 'percent multiple' && kinds !== 'multiple percent') return null;
	const share = (figure: Figure) => {
		const interval = intervalOf(figure);
		return interval && figure.kind === 'percent' ? scale(interval, HUNDREDTH) : interval;
	};
	const [a, b] = [share(printed), share(source)];
	return a && b && [a, b];
}

const sameEnd = (a: Interval['low'], b: Interval['low']): boolean => (a && b ? compare(a, b) === 0 : a === b);

const equalIntervals = (a: Interval, b: Interval): boolean => sameEnd(a.low, b.low) && sameEnd(a.high, b.high);

/** The same number with the same 约, 多, 以上: what both say is one thing, not only what both allow. */
function sameNumber(printed: Figure, source: Figure): boolean {
	if (printed.modifier !== source.modifier) return false;
	const ends = (figure: Figure): Interval => ({
		low: figure.value === null ? (figure.low === null ? null : exact(figure.low)) : exact(figure.value),
		high: figure.value === null ? (figure.high === null ? null : exact(figure.high)) : exact(figure.value),
	});
	return equalIntervals(ends(printed), ends(source));
}
