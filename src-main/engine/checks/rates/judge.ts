/** A rate recomputed: the readings in order, the relation with its arithmetic, and the finding if none of them holds. */
import type { Figure, Level, Relation } from '../../../contract/model.ts';
import { abs, compare, div, type Exact, exact, mul, ONE, toFixed, toText, whole, ZERO } from '../../exact.ts';
import { withUnit } from '../attempt.ts';
import { inBaseUnit } from '../gate.ts';
import {
	gap,
	type Interval,
	intervalOf,
	isBounded,
	meets,
	over,
	overlaps,
	type Strictness,
	scale,
	times,
	toIntervalText,
} from '../interval.ts';
import type { Outcome, RelationDraft } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import type { Pairing } from './types.ts';

const HUNDRED = whole(100);

/** What one unit of the printed rate is of the plain quotient: 100 for %, 1000 for ‰, 1 for 三分之一 and 七成. */
function factorOf(rate: Figure): Exact {
	if (rate.unit === '‰') return whole(1000);
	return rate.kind === 'percent' && rate.unit !== '成' ? HUNDRED : ONE;
}

interface Tried {
	id: string;
	part: Figure;
	base: Figure;
	printed: Interval;
	computed: Interval;
	holds: boolean;
	/** The share of the base in a whole farther off, which the quotient was multiplied by. */
	outer?: Figure;
}

/**
 * A target is set, not measured: 计划种2万亩 is no 1.5 to 2.5. Of one digit, it is taken to a tenth of what its digits say;
 * more digits may be those of a longer number.
 */
function asTarget(base: Figure): Figure {
	const { value, precision, modifier } = base;
	if (value === null || precision === null || modifier !== 'exact') return base;
	const ulps = div(abs(exact(value)), exact(precision));
	return compare(ulps, whole(10)) < 0 ? { ...base, precision: toText(div(exact(precision), whole(10))) } : base;
}

function attempt(id: string, strictness: Strictness, rate: Figure, part: Figure, base: Figure): Tried | null {
	// What is coarse is the count, never the printed rate: 95% is not "about a hundred".
	const wide = intervalOf(rate, strictness === 'coarse' ? 'rounded' : strictness);
	// What is six tenths is called 六成 or, by nobody, 七成: a word of so few steps is rounded or cut off, and never cut off upwards.
	const rounded = rate.unit === '成' && strictness === 'cut' ? intervalOf(rate) : null;
	const printed = wide && rounded ? { low: rounded.low, high: wide.high } : wide;
	const [top, bottom] = [intervalOf(part, strictness), intervalOf(base, strictness)];
	const quotient = top && bottom && over(inBaseUnit(part, top), inBaseUnit(base, bottom));
	if (!printed || !quotient) return null;
	const computed = scale(quotient, factorOf(rate));
	return { id, part, base, printed, computed, holds: (strictness === 'rounded' ? meets : overlaps)(printed, computed) };
}

const STRICTNESSES: readonly [string, Strictness][] = [
	['rounded', 'rounded'],
	['truncated', 'cut'],
	['round-number', 'coarse'],
];

/** Decimals of the printed rate, one more to show how it was rounded. */
function places(rate: Figure): number {
	const precision = rate.precision === null ? ONE : exact(rate.precision);
	let decimals = 0;
	for (let unit = ONE; decimals < 6 && compare(unit, precision) > 0; unit = div(unit, whole(10))) decimals++;
	return decimals + 1;
}

/** As people write the rate: 40.0%, 4.0成, 0.33. */
function shown(rate: Figure, { computed, part, base, outer }: Tried): string {
	const unit = rate.kind === 'percent' ? rate.unit || '%' : '';
	const inTenths = unit === '成';
	const decimals = places(rate) + (rate.kind === 'percent' && !inTenths ? 0 : inTenths ? -1 : 1);
	const written = (x: Exact): string => withUnit(toFixed(inTenths ? mul(x, whole(10)) : x, decimals), unit);
	if (part.value !== null && base.value !== null && !outer) {
		const quotient = over(exactInterval(part), exactInterval(base));
		if (quotient && isBounded(quotient)) return written(mul(quotient.low, factorOf(rate)));
	}
	return isBounded(computed) ? `${written(computed.low)}–${written(computed.high)}` : '';
}

function exactInterval(figure: Figure): Interval {
	const x = exact(figure.value ?? '0');
	return inBaseUnit(figure, { low: x, high: x });
}

const numberOf = (view: DocumentView, figure: Figure): string => figure.value ?? view.wordsOf(figure);

function relationOf(
	view: DocumentView,
	pairing: Pairing,
	verdict: Relation['verdict'],
	readings: RelationDraft['readings'],
	decided: Tried | null,
): RelationDraft {
	const { part, base, rate, paragraph, kind } = pairing;
	const operand = (role: string, figure: Figure) => ({
		role,
		figure: figure.id,
		interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
	});
	const [top, bottom] = [decided?.part ?? part, decided?.base ?? base];
	const outer = decided?.outer;
	const names =
		kind === 'completion' ? { part: 'done', base: 'target', rate: 'completion' } : { part: 'part', base: 'whole', rate: 'share' };
	const distance = verdict === 'fails' && decided ? gap(decided.printed, decided.computed) : null;
	return {
		verdict,
		figures: [top, bottom, outer, rate].flatMap((figure) => (figure ? [figure.id] : [])),
		operands: [
			...(top ? [operand(names.part, top)] : []),
			...(bottom ? [operand(names.base, bottom)] : []),
			...(outer ? [operand(names.rate, outer)] : []),
			operand(names.rate, rate),
		],
		formula: top && bottom ? `${numberOf(view, top)} ÷ ${numberOf(view, bottom)}${outer ? ` × ${view.wordsOf(outer)}` : ''}` : '',
		printed: view.wordsOf(rate),
		computed: decided ? shown(rate, decided) : '',
		interval: decided ? toIntervalText(decided.computed) : null,
		gap: distance && toText(distance),
		pairedBy: pairing.by.map(({ from, to }) => view.spanOf(paragraph, from, to)),
		readings,
	};
}

/** Gaps beyond three units of the last printed digit, or one per cent of it, are not a matter of rounding at all. */
function isGross(rate: Figure, { printed, computed }: Tried): boolean {
	const distance = gap(printed, computed);
	if (!distance || rate.value === null) return false;
	const value = abs(exact(rate.value));
	const ulp = rate.precision === null ? ONE : exact(rate.precision);
	if (compare(distance, mul(ulp, whole(3))) > 0) return true;
	return compare(value, ZERO) > 0 && compare(div(distance, value), exact('0.01')) > 0;
}

/** Relation of one pairing, with a finding when no reading of the figures makes the printed rate right. */
export function judge(view: DocumentView, pairing: Pairing): Outcome {
	const { part, base, rate, missing } = pairing;
	if (!part || !base || missing) {
		const readings = [{ id: missing ?? 'base-not-given', holds: false, computed: '' }];
		return { relation: relationOf(view, pairing, 'cannot-tell', readings, null) };
	}
	const tried: Tried[] = [];
	const tryOne = (id: string, strictness: Strictness, top: Figure, bottom: Figure): Tried | null => {
		const result = attempt(id, strictness, rate, top, pairing.kind === 'completion' ? asTarget(bottom) : bottom);
		if (result) tried.push(result);
		return result;
	};
	/** The share of a part in its base, times the share of that base in the whole farther off. */
	const ofOuterWhole = (): Tried | null => {
		const { outerRate: outer } = pairing;
		if (!outer) return null;
		const [inner, share] = [attempt('outer-whole', 'cut', rate, part, base), intervalOf(outer)];
		const computed = inner && share && times(inner.computed, scale(share, div(ONE, HUNDRED)));
		if (!inner || !computed) return null;
		const result = { ...inner, outer, computed, holds: overlaps(inner.printed, computed) };
		tried.push(result);
		return result;
	};
	let decided: Tried | null = null;
	for (const [id, strictness] of STRICTNESSES) decided ??= holding(tryOne(id, strictness, part, base));
	// Charity: the writer may have measured another of the figures, or against another of the totals.
	for (const other of pairing.otherParts) decided ??= holding(tryOne('other-part', 'rounded', other, base));
	for (const other of pairing.otherBases.slice(0, 6)) decided ??= holding(tryOne('other-base', 'rounded', part, other));
	decided ??= holding(ofOuterWhole());
	const readings = tried.map((one) => ({ id: one.id, holds: one.holds, computed: shown(rate, one) }));
	const told = (relation: RelationDraft, variant: string, level: Level): Outcome => ({
		relation,
		finding: {
			variant,
			level,
			params: {
				part: view.wordsOf(part),
				base: view.wordsOf(base),
				printed: view.wordsOf(rate),
				computed: relation.computed,
				formula: relation.formula,
			},
			figures: [part, base, rate].map(({ id }) => id),
			paragraphs: [pairing.paragraph.index],
			spans: [part, base, rate].map(({ start, end }) => ({ start, end })),
			basis: [...new Set([part, base, rate].map((figure) => view.sentenceOf(figure)))],
		},
	});
	if (decided) {
		const relation = relationOf(view, pairing, 'holds', readings, decided);
		return decided.id === 'round-number' ? told(relation, 'round-number', 'note') : { relation };
	}
	const first = tried[0];
	if (!first || pairing.contested) return { relation: relationOf(view, pairing, 'cannot-tell', readings, first ?? null) };

	const widest = tried.find((one) => one.id === 'truncated') ?? first;
	const gross = isGross(rate, gap(widest.printed, widest.computed) ? widest : first);
	const level = gross && !pairing.far ? 'error' : 'warning';
	return told(relationOf(view, pairing, 'fails', readings, first), gross ? 'differs' : 'last-digit', level);
}

const holding = (tried: Tried | null): Tried | null => (tried?.holds ? tried : null);
