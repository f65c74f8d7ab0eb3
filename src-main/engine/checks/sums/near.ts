/**
 * Rows that stand right behind their whole and all but make it up: 共20348万元，其中：甲13916万元；乙6342万元. No word
 * promises that nothing is left out, so that the numbers must: a distance that one slip of the finger explains (one digit
 * other, two neighbours the wrong way round) in numbers of four digits and more is hardly a part left out.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { abs, add, compare, div, type Exact, exact, isWhole, mul, sub, whole, ZERO } from '../../exact.ts';
import { figuresByRow } from '../arithmetic/prose.ts';
import { measureOf } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { addable, LONGEST } from './rows.ts';
import type { Sum } from './sum.ts';

/** What opens a row of parts. `all`: the words leave nothing out. */
const OPENS: Record<Language, readonly { words: RegExp; all: boolean }[]> = {
	zh: [
		{ words: /其中[，,：:]?/gu, all: false },
		{ words: /分别[为是有]?/gu, all: true },
		{ words: /(?<!其中)：(?=\p{Script=Han}{1,14}\d)/gu, all: true },
	],
	en: [
		{ words: /\bof (?:which|whom|these|those)\b/giu, all: false },
		{ words: /: (?=[£$€]?\d)/gu, all: true },
	],
};
/** A base, an aim or a change is no whole and no part. */
const OTHER: Record<Language, RegExp> = {
	zh: /(?:比|较|由|从|增|减|升|降|每|均|目标|任务|计划|预算数?)[^，。；：、\d]{0,10}$/u,
	en: /\b(?:from|than|against|by|each|average of|up|down)\s(?:about |just |some )?[£$€]?$/iu,
};
const CHANGES: ReadonlySet<Figure['aspect']> = new Set(['increase', 'decrease', 'growth', 'target', 'perhead', 'limit']);
/** So many of the last printed unit a total must be before a slip can be told from a part left out. */
const LEAST_TOTAL = whole(2000);
/** … and where the words leave nothing out. */
const LEAST_TOTAL_OF_ALL = whole(300);
/** A row farther from its whole than this is another row. */
const FARTHEST = exact('0.3');
const LITTLE = exact('0.05');
const TEN = whole(10);
const NINE = whole(9);

const amountOf = (figure: Figure): Exact => mul(exact(figure.value ?? '0'), measureOf(figure).factor);
const ulpOf = (figure: Figure): Exact => mul(exact(figure.precision ?? '1'), measureOf(figure).factor);

/** One to nine times a power of ten, or that times nine: what a digit mistyped or two digits exchanged make. */
function isSlip(distance: Exact): boolean {
	for (const one of [distance, div(distance, NINE)]) {
		let rest = one;
		while (isWhole(div(rest, TEN)) && rest.n !== 0n) rest = div(rest, TEN);
		if (isWhole(rest) && compare(rest, TEN) < 0 && rest.n !== 0n) return true;
	}
	return false;
}

/** The largest power of ten, from `unit` up, that all the numbers are whole multiples of: round numbers prove less. */
function commonUnit(values: readonly Exact[], unit: Exact): Exact {
	let common = unit;
	while (values.every((value) => isWhole(div(value, mul(common, TEN))))) common = mul(common, TEN);
	return common;
}

const addsUp = (total: Figure, parts: readonly Figure[]): boolean => {
	const added = parts.map(amountOf).reduce((sum, value) => add(sum, value), ZERO);
	const ulp = [total, ...parts].map(ulpOf).reduce((a, b) => (compare(a, b) > 0 ? a : b));
	return compare(abs(sub(added, amountOf(total))), mul(ulp, whole(parts.length))) <= 0;
};

/** Whether one slip parts the row from its whole, in numbers long enough to say so. */
function partedBySlip(total: Figure, parts: readonly Figure[], all: boolean): boolean {
	const values = [total, ...parts].map(amountOf);
	if (values.some((value) => value.n <= 0n)) return false;
	const added = parts.map(amountOf).reduce((sum, value) => add(sum, value), ZERO);
	const ulps = [total, ...parts].map(ulpOf);
	const unit = ulps.reduce((a, b) => (compare(a, b) > 0 ? a : b));
	const exactly = ulps.every((ulp) => compare(ulp, unit) === 0);
	const wholeValue = amountOf(total);
	const distance = sub(added, wholeValue);
	if (distance.n === 0n || compare(abs(distance), mul(wholeValue, FARTHEST)) > 0) return false;
	// 其中 may leave some out; what is more than the whole it cannot.
	if (!all && distance.n < 0n) return false;
	// Three parts and more that pass the whole by a little: two ways of parting would pass it by far.
	const rounding = mul(unit, whole(parts.length));
	const little = compare(distance, mul(wholeValue, LITTLE)) <= 0 && compare(distance, mul(rounding, whole(2))) > 0;
	if (distance.n > 0n && parts.length >= 3 && little) return true;
	const least = all ? LEAST_TOTAL_OF_ALL : LEAST_TOTAL;
	if (compare(div(wholeValue, commonUnit(values, unit)), least) < 0) return false;
	const steps = div(abs(distance), unit);
	if (exactly) return isWhole(steps) && isSlip(steps);
	// Parts of several precisions: the distance is known to a unit a part, and must be far above that.
	const slack = BigInt(parts.length);
	const nearest = (steps.n * 2n + steps.d) / (steps.d * 2n);
	if (nearest < 20n * slack) return false;
	for (let off = -slack; off <= slack; off++)
		if (nearest + off > 0n && (nearest + off) % 10n === 0n && isSlip(whole(nearest + off))) return true;
	return false;
}

/** Whether the figure stands in brackets of its own: a part of a part, or the same in another unit. */
function isAside(text: string, { from }: Figure, floor: number): boolean {
	const ahead = text.slice(Math.max(floor, from - 48), from);
	const open = Math.max(ahead.lastIndexOf('（'), ahead.lastIndexOf('('));
	return open >= 0 && !/[）)]/u.test(ahead.slice(open));
}

const counts = (text: string, figure: Figure, language: Language): boolean =>
	figure.modifier === 'exact' &&
	!CHANGES.has(figure.aspect) &&
	!OTHER[language].test(text.slice(Math.max(0, figure.from - 24), figure.from));

/** The parts from the opening to the next one or the end of the row. */
function partsBehind(text: string, figures: readonly Figure[], at: number, end: number, language: Language): Figure[] {
	const inside = figures.filter((f) => f.from >= at && f.to <= end && !isAside(text, f, at));
	const [first] = inside;
	if (!first) return [];
	const like = inside.filter((f) => addable(f, first, language));
	return like.length <= LONGEST && like.every((f) => counts(text, f, language)) ? like : [];
}

/** The one quantity of the parts' unit right before the opening: in its row, or else in the row before. */
function wholeBefore(
	text: string,
	here: readonly Figure[],
	previous: readonly Figure[],
	part: Figure,
	at: number,
	language: Language,
): Figure | null {
	for (const figures of [here.filter((f) => f.to <= at), previous]) {
		const [start] = figures;
		const before = figures.filter(
			(f) => addable(f, part, language) && !isAside(text, f, start?.from ?? 0) && counts(text, f, language),
		);
		if (before.length > 0) return before.length === 1 ? (before[0] ?? null) : null;
	}
	return null;
}

/** The row that each opening opens, where a slip parts it from its whole. */
export function near(view: DocumentView, paragraph: Paragraph): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const rows = figuresByRow(view, paragraph).map(({ row, figures }) => ({ row, figures: figures.filter(isQuantity) }));
	return rows.flatMap(({ row, figures }, index) => {
		// A table set as one sentence is no prose, and the bound keeps the work linear.
		if (figures.length < 2 || figures.length > MOST_IN_ROW) return [];
		const words = text.slice(row.from, row.to);
		return OPENS[language].flatMap(({ words: opening, all }) => {
			const matches = [...words.matchAll(opening)].slice(0, MOST_OPENINGS);
			return matches.flatMap((match, i): Sum[] => {
				const from = row.from + match.index;
				const last = row.from + (matches[i + 1]?.index ?? words.length);
				// A row of commas may end at the semicolon, one of clauses goes on behind it.
				const semicolon = text.slice(from, last).search(/[；;]/u);
				const ends = [...new Set([semicolon < 0 ? last : from + semicolon, last])];
				const sums = ends.flatMap((end): Sum[] => {
					const parts = partsBehind(text, figures, from + match[0].length, end, language);
					const [first] = parts;
					if (!first || parts.length < 2) return [];
					const total = wholeBefore(text, figures, rows[index - 1]?.figures ?? [], first, from, language);
					return total ? [{ paragraph, parts, total, form: 'near' }] : [];
				});
				if (sums.some(({ total, parts }) => addsUp(total, parts))) return [];
				return sums.filter(({ total, parts }) => partedBySlip(total, parts, all)).slice(0, 1);
			});
		});
	});
}

const MOST_IN_ROW = 48;
const MOST_OPENINGS = 8;
const isQuantity = ({ kind, value }: Figure): boolean =>
	(kind === 'count' || kind === 'money' || kind === 'measure') && value !== null;
