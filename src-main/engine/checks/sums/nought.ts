/**
 * Rows that would add up if one part had a nought more or less, or 亿 for 万: 4500吨，其中东区1500吨、中区1800吨、西区120吨. No word
 * need promise that the row is whole: that one of the parts misses the sum by exactly nine times itself is the proof, and the
 * longer the numbers the better. What adds up as it stands is left alone.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { abs, add, compare, div, type Exact, equal, exact, isWhole, max, mul, ONE, sub, whole, ZERO } from '../../exact.ts';
import { figuresByRow } from '../arithmetic/prose.ts';
import { measureOf } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { isAside, isPlain } from './near.ts';
import type { Sum } from './sum.ts';

/** So many parts of one row are added up. */
const MOST_PARTS = 12;
/** How far chance is kept off: 3 parts and 4 factors need a whole of 48 units, or of 24 where words open the row. */
const LIKELY = exact('0.25');
const LIKELY_OPENED = exact('0.5');
const OPENED: Readonly<Record<Language, RegExp>> = {
	zh: /其中|分别|包括|(?:按|从|分)\p{Script=Han}{1,8}(?:分|看|讲)[，：]|：/u,
	en: /\b(?:of (?:which|whom|these|those|them|the total)|includ(?:ing|es|ed)|made up of|split|broken down|by [\p{Ll}]+,)|: /iu,
};
/** A part may be this little of its whole. */
const LITTLE = exact('0.02');
const HALF = exact('1/2');
const SPARE = 3;
/** A nought more or less, 万 for 亿. */
const FACTORS = ['10', '1/10', '10000', '1/10000'].map(exact);

const isQuantity = ({ kind, value }: Figure): boolean =>
	(kind === 'count' || kind === 'money' || kind === 'measure') && value !== null && !value.startsWith('-');
const amountOf = (figure: Figure): Exact => mul(exact(figure.value ?? '0'), measureOf(figure).factor);
const ulpOf = (figure: Figure): Exact => mul(exact(figure.precision ?? '1'), measureOf(figure).factor);

/** The coarsest unit that the values are all told in: the last digit printed, or the noughts that all of them end with. */
function unitOf(figures: readonly Figure[]): Exact {
	const values = figures.map(amountOf);
	let unit = figures.map(ulpOf).reduce((a, b) => (compare(a, b) > 0 ? a : b));
	while (values.every((value) => isWhole(div(value, mul(unit, whole(10)))))) unit = mul(unit, whole(10));
	return unit;
}

/**
 * Whether one part times a power of ten closes the gap. What stands for another reading ends it: parts of which some add up
 * already, a part that is the whole, a part so small that what it comes to is lost in the rounding of the others.
 */
export function missesByNought(total: Figure, parts: readonly Figure[], opened = false): boolean {
	const [sum, values] = [amountOf(total), parts.map(amountOf)];
	if (sum.n <= 0n || values.some((value) => value.n <= 0n || equal(value, sum))) return false;
	const unit = unitOf([total, ...parts]);
	const slack = exactly(total, parts) ? ZERO : mul([...parts, total].map(ulpOf).reduce(add, ZERO), HALF);
	// As many numbers as one of these could be, as many tries at it: how likely is it that one fits, on the spot or nearly?
	const tries = whole(parts.length * FACTORS.length);
	const room = mul(div(sum, unit), opened ? LIKELY_OPENED : LIKELY);
	if (compare(room, tries) < 0) return false;
	const nearly = compare(room, mul(tries, add(ONE, div(mul(slack, whole(2)), unit)))) >= 0;
	const fits = (value: Exact): boolean => compare(abs(sub(value, sum)), nearly ? slack : ZERO) <= 0;
	if (someAddUp(values, (value) => compare(abs(sub(value, sum)), slack) <= 0)) return false;
	const added = values.reduce(add, ZERO);
	const least = max(mul(sum, LITTLE), mul(slack, whole(10)));
	return values.some((value) =>
		FACTORS.some((factor) => {
			const meant = mul(value, factor);
			return compare(meant, least) >= 0 && compare(meant, sum) < 0 && fits(add(sub(added, value), meant));
		}),
	);
}

/** 出口12.48，进口10.43，顺差2.05: the first two add up, and the third is another thing. */
function someAddUp(values: readonly Exact[], fits: (value: Exact) => boolean): boolean {
	if (values.length > MOST_TRIED) return values.some((_, i) => fits(values.slice(0, i + 1).reduce(add, ZERO)));
	for (let mask = 1; mask < 1 << values.length; mask++)
		if (fits(values.filter((_, i) => mask & (1 << i)).reduce(add, ZERO))) return true;
	return false;
}
const MOST_TRIED = 6;

/** Things counted one by one are not rounded. */
const exactly = (total: Figure, parts: readonly Figure[]): boolean =>
	[total, ...parts].every(({ kind, precision }) => kind === 'count' && precision === '1');

/** The row behind one quantity, in its own sentence or in the next, that is its parts but for a nought; null where none is. */
function partsOf(
	rows: readonly (readonly Figure[])[],
	all: readonly (readonly Figure[])[],
	at: number,
	total: Figure,
	text: string,
	language: Language,
): Figure[] | null {
	for (const index of [at, at + 1]) {
		const parts = (rows[index] ?? []).filter((figure) => figure.from >= total.to && alike(figure, total));
		// Two numbers a part, say the part and how it grew; more are a table set as a sentence.
		const crowded = (all[index] ?? []).length > 2 * parts.length + SPARE;
		const [first] = parts;
		if (first && parts.length >= 2) {
			// “From five events: …” and three told: two are left out.
			const announced = (all[at] ?? []).some(
				({ kind, unit, value, from }) =>
					kind === 'count' && unit !== total.unit && from >= total.to && from < first.from && Number(value) > parts.length,
			);
			if (announced) return null;
			const opened = OPENED[language].test(text.slice(total.to, first.from));
			return !crowded && parts.length <= MOST_PARTS && missesByNought(total, parts, opened) ? parts : null;
		}
		// One part beside its whole: another row of another whole.
		if (parts.length === 1) return null;
	}
	return null;
}

const alike = (part: Figure, total: Figure): boolean =>
	part.kind === total.kind &&
	(part.unit === total.unit ||
		(part.kind === 'count' && (part.unit === '' || total.unit === '' || measureOf(part).class === measureOf(total).class)));

/** What is planned is parted as what is spent. */
const aimless = (figure: Figure): Figure => (figure.aspect === 'target' ? { ...figure, aspect: 'level' } : figure);

/** The rows of one paragraph that a nought parts from their whole. */
export function byNought(view: DocumentView, paragraph: Paragraph): Sum[] {
	const { language } = view.reading;
	if (paragraph.kind === 'tablecell') return [];
	const all = figuresByRow(view, paragraph).map(({ figures }) => figures);
	const rows = all.map((figures) =>
		figures.filter(
			(figure) =>
				isQuantity(figure) &&
				isPlain(paragraph.text, aimless(figure), language) &&
				!isAside(paragraph.text, figure, figures[0]?.from ?? 0),
		),
	);
	return rows.flatMap((row, at): Sum[] =>
		row.flatMap((total, index): Sum[] => {
			// The second of a row is no whole of the rest.
			if (row.slice(0, index).some((before) => alike(before, total))) return [];
			const parts = partsOf(rows, all, at, total, paragraph.text, language);
			return parts ? [{ paragraph, parts, total, form: 'near' }] : [];
		}),
	);
}
