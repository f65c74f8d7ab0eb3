/** One printed result and the figures that it must follow from, judged in every reading of the printed digits. */
import type { Figure, Level, MessageParams, Paragraph } from '../../../contract/model.ts';
import { add, div, exact, mul, ONE, sub, toFixed, whole } from '../../exact.ts';
import { attempts, decimalsOf, isGross, settled, show, withUnit } from '../attempt.ts';
import type { Stretch } from '../clauses.ts';
import { inBaseUnit, measureOf } from '../gate.ts';
import { ANY, gap, type Interval, intervalOf, isBounded, point, type Strictness, scale, toIntervalText } from '../interval.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** What an operand may stand for: in the base unit of its class, or in the unit that it is printed in (每亩, 每公里). */
export type Operands = (figure: Figure, unit?: 'base' | 'printed') => Interval;

export interface Equation {
	/** Where the words that paired the figures stand. */
	paragraph: Paragraph;
	by: Stretch;
	/** The figure that is recomputed. */
	result: Figure;
	operands: readonly { role: string; figure: Figure }[];
	/**
	 * The result in its base unit, from what each operand may stand for in its own. Each entry is one way to compute it,
	 * the likeliest first; the others are charity (one year more or less, a mean of another kind) and only ever silence.
	 */
	ways: readonly { id: string; compute: (of: Operands) => Interval | null }[];
	/** As shown to people: "1.2万 × 580". */
	formula: string;
	/** Role of the result in the relation. */
	role: string;
}

interface Telling {
	variant: string;
	/** The highest level this may be told at. */
	most: Level;
	params?: MessageParams;
	/** Extra room around the computed value, as a share of it: population of mid-year, a rate of exchange. */
	slack?: string;
}

const TENTH = exact('0.1');

/** What a printed figure may stand for: rounded, or cut off. Nothing is ever cut off upwards: 5倍 is no 4.1. */
function printedAs(figure: Figure, strictness: Strictness): Interval | null {
	const i = intervalOf(figure, strictness);
	if (strictness !== 'cut' || !i || figure.modifier !== 'exact' || figure.value === null || figure.value.startsWith('-'))
		return i;
	const half = intervalOf(figure);
	// Nobody calls 3.9 three times: 近四倍, 三倍多.
	if (figure.kind === 'multiple' && half?.high && half.low) return { low: half.low, high: add(half.high, TENTH) };
	return { low: half?.low ?? i.low, high: i.high };
}

const inResultUnit = (result: Figure, i: Interval): Interval => scale(i, div(ONE, measureOf(result).factor));

/** Only quantities above zero are given slack. */
function widened(i: Interval, slack: string | undefined): Interval {
	if (slack === undefined || !isBounded(i) || i.low.n < 0n) return i;
	return { low: mul(i.low, sub(ONE, exact(slack))), high: mul(i.high, add(ONE, exact(slack))) };
}

/** A figure's number as a person reads it in a formula: as printed, without its unit and approximator. */
export function numberOf(view: DocumentView, figure: Figure): string {
	const { unit, modifierText, value } = figure;
	const words = view.wordsOf(figure);
	const bare = unit !== '' && words.endsWith(unit) ? words.slice(0, -unit.length) : words;
	const number = modifierText !== '' && bare.startsWith(modifierText) ? bare.slice(modifierText.length) : bare;
	// “37,399 visitor arrivals” counts visitors: whatever noun stands behind the digits and their scale word is no number.
	const digits = /^\D{0,4}\d[\d,.\s]*(?:[万亿]+|(?<=\d\s?)(?:million|billion|trillion|thousand|[mk]n?|bn)(?![\p{L}]))?/iu.exec(
		number,
	)?.[0];
	if (digits && /\p{Script=Latin}{3}/u.test(number.slice(digits.length))) return digits.trim();
	return /\d/u.test(number) ? number.trim() : (value ?? words);
}

/** Quotient of two printed values in the base unit of their class, as text; "" where there is none. */
export function quotientText(top: Figure, bottom: Figure, decimals: number): string {
	if (top.value === null || bottom.value === null) return '';
	const [a, b] = [top, bottom].map((figure) => inBaseUnit(figure, point(exact(figure.value ?? '0'))).low);
	return a && b && b.n !== 0n ? toFixed(div(a, b), decimals) : '';
}

/** Relation of an equation, with a finding when no way and no reading of the figures gives the printed result. */
export function judgeEquation(view: DocumentView, equation: Equation, telling: Telling): Outcome | null {
	const { paragraph, by, result, operands, ways, formula, role } = equation;
	const first = ways[0];
	if (!first) return null;
	const tried = ways.flatMap((way, i) => {
		const some = attempts((strictness) => {
			const missing = operands.some(({ figure }) => intervalOf(figure, strictness) === null);
			const printed = printedAs(result, strictness === 'coarse' && result.kind === 'percent' ? 'rounded' : strictness);
			if (missing || !printed) return null;
			const computed = way.compute((figure, unit = 'base') => {
				const i = printedAs(figure, strictness) ?? ANY;
				return unit === 'base' ? inBaseUnit(figure, i) : i;
			});
			return computed && { printed, computed: inResultUnit(result, widened(computed, telling.slack)) };
		});
		return i === 0 ? some : some.slice(0, 2).map((one) => ({ ...one, id: way.id }));
	});
	const decimals = decimalsOf(result) + (result.kind === 'percent' || result.kind === 'multiple' ? 1 : 0);
	const { decided, ...verdict } = settled(tried, decimals);
	if (!decided) return null;
	const members = [...operands.map(({ figure }) => figure), result];
	const exactly = members.every(({ value }) => value !== null)
		? first.compute((figure, unit = 'base') => {
				const i = point(exact(figure.value ?? '0'));
				return unit === 'base' ? inBaseUnit(figure, i) : i;
			})
		: null;
	const computed = exactly ? shown(result, inResultUnit(result, exactly), decimals) : show(decided.computed, decimals);
	const relation = {
		...verdict,
		figures: members.map(({ id }) => id),
		operands: [...operands, { role, figure: result }].map((operand) => ({
			role: operand.role,
			figure: operand.figure.id,
			interval: toIntervalText(intervalOf(operand.figure) ?? { low: null, high: null }),
		})),
		formula,
		printed: view.wordsOf(result),
		computed,
		pairedBy: [view.spanOf(paragraph, by.from, by.to)],
	};
	if (relation.verdict !== 'fails') return { relation };
	const widest = tried.find(({ id, printed, computed }) => id === 'truncated' && gap(printed, computed) !== null) ?? decided;
	const gross = isGross(result, widest);
	return {
		relation,
		finding: {
			variant: telling.variant,
			level: telling.most === 'error' && !gross ? 'warning' : telling.most,
			params: { printed: view.wordsOf(result), computed, formula, ...telling.params },
			figures: relation.figures,
			paragraphs: [...new Set(members.map((figure) => figure.paragraph))],
			spans: members.map(({ start, end }) => ({ start, end })),
			basis: [...new Set(members.map((figure) => view.sentenceOf(figure)))],
		},
	};
}

type Printed = Pick<Figure, 'text' | 'unit' | 'kind' | 'precision'>;

/** In the scale that the result is printed in: 688万元, not 6880000. */
export function shown(result: Printed, { low, high }: Interval, decimals: number): string {
	if (!low || !high) return show({ low, high }, decimals);
	const scaled = scaleOf(result);
	const written = toFixed(div(low, scaled.factor), scaled.word === '' ? decimals : scaledDecimals(result, scaled.factor));
	return withUnit(`${written}${scaled.word}`, unitOf(result));
}

const SCALES: readonly [RegExp, string, bigint][] = [
	[/\d\s*万亿/u, '万亿', 1_000_000_000_000n],
	[/\d\s*亿/u, '亿', 100_000_000n],
	[/\d\s*万/u, '万', 10_000n],
	[/\d\s*(?:bn\b|billion)/iu, ' billion', 1_000_000_000n],
	[/\d\s*(?:m\b|mn\b|million)/iu, ' million', 1_000_000n],
];

function scaleOf(figure: Printed): { word: string; factor: ReturnType<typeof whole> } {
	for (const [pattern, word, factor] of SCALES) if (pattern.test(figure.text)) return { word, factor: whole(factor) };
	return { word: '', factor: ONE };
}

function scaledDecimals(figure: Printed, factor: ReturnType<typeof whole>): number {
	const precision = figure.precision === null ? ONE : exact(figure.precision);
	return decimalsOf({ ...figure, precision: toFixed(div(precision, factor), 9) });
}

/** Only where the unit stands behind the number in the figure itself. */
const unitOf = (figure: Printed): string =>
	figure.unit !== '' && figure.text.endsWith(figure.unit) && figure.kind !== 'multiple' ? figure.unit : '';
