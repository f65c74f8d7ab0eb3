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

/** A row of figures with the text it stands in. */
interface Row {
	text: string;
	/** What may be added up. */
	figures: readonly Figure[];
	/** With whatever else is counted there. */
	all: readonly Figure[];
	paragraph: Paragraph;
}

/** “From five events: …” and three told: two are left out. */
function announcesMore(text: string, figures: readonly Figure[], total: Figure, parts: readonly Figure[]): boolean {
	const [first] = parts;
	return figures.some(
		({ kind, unit, value, from, to }) =>
			kind === 'count' &&
			unit !== total.unit &&
			!!first &&
			from >= total.to &&
			from < first.from &&
			Number(value) > parts.length &&
			/^[^。；;.，,]{0,24}[:：]/u.test(text.slice(to, first.from)),
	);
}

/** The row behind one quantity, in its own sentence or in the next, that is its parts but for a nought; null where none is. */
function partsOf(rows: readonly Row[], at: number, total: Figure, language: Language): { parts: Figure[]; row: Row } | null {
	const own = rows[at];
	for (const row of [own, rows[at + 1]]) {
		if (!own || !row) return null;
		const behind = row.paragraph.index > total.paragraph;
		const parts = row.figures.filter((figure) => (behind || figure.from >= total.to) && alike(figure, total));
		const [first] = parts;
		// One part beside its whole: another row of another whole.
		if (parts.length === 1) return null;
		if (!first) continue;
		if (!behind && announcesMore(row.text, own.all, total, parts)) return null;
		// Two numbers a part, say the part and how it grew; more are a table set as a sentence.
		if (row.all.length > 2 * parts.length + SPARE || parts.length > MOST_PARTS) return null;
		const opened = OPENED[language].test(row.text.slice(behind ? 0 : total.to, first.from));
		// Two numbers that nothing joins to a third are two numbers.
		if (parts.length === 2 && !opened) return null;
		return missesByNought(total, parts, opened) ? { parts, row } : null;
	}
	return null;
}

const alike = (part: Figure, total: Figure): boolean =>
	part.kind === total.kind &&
	(part.unit === total.unit ||
		(part.kind === 'count' && (part.unit === '' || total.unit === '' || measureOf(part).class === measureOf(total).class)));

/** What is planned is parted as what is spent: the words of a plan are written over, one sign to one. */
const PLANS = /计划|目标|任务/gu;
const aimless = (figure: Figure): Figure => (figure.aspect === 'target' ? { ...figure, aspect: 'level' } : figure);
/** “topping the previous record of 1.7 million”: beside the whole and no part of it. */
const COMPARED: Readonly<Record<Language, RegExp>> = {
	zh: /(?:此前|以往|纪录|预期|预测|上年)[^，。；]{0,8}$/u,
	en: /\b(?:record|previous|expected|forecasts?|predicted|estimates?|target|the) (?:of )?[£$€]?$/iu,
};

function rowsOf(view: DocumentView, paragraph: Paragraph): Row[] {
	const { language } = view.reading;
	const text = paragraph.text.replace(PLANS, (words) => ' '.repeat(words.length));
	return figuresByRow(view, paragraph).map(({ figures }) => ({
		text: paragraph.text,
		paragraph,
		all: figures,
		figures: figures.filter(
			(figure) =>
				isQuantity(figure) &&
				isPlain(text, aimless(figure), language) &&
				!isAside(text, figure, figures[0]?.from ?? 0) &&
				!COMPARED[language].test(text.slice(Math.max(0, figure.from - 24), figure.from)),
		),
	}));
}

/** The rows of one paragraph, and of the head of the next, that a nought parts from their whole. */
export function byNought(view: DocumentView, paragraph: Paragraph): Sum[] {
	if (paragraph.kind === 'tablecell') return [];
	const own = rowsOf(view, paragraph);
	const next = view.reading.paragraphs[paragraph.index + 1];
	const follows = next?.story === paragraph.story && next.kind === 'body' && paragraph.kind === 'body';
	const rows = follows ? [...own, ...rowsOf(view, next).slice(0, 1)] : own;
	return own.flatMap((row, at): Sum[] =>
		row.figures.flatMap((total, index): Sum[] => {
			// The second of a row is no whole of the rest.
			if (row.figures.slice(0, index).some((before) => alike(before, total))) return [];
			const found = partsOf(rows, at, total, view.reading.language);
			return found ? [{ paragraph: found.row.paragraph, parts: found.parts, total, form: 'near' }] : [];
		}),
	);
}
