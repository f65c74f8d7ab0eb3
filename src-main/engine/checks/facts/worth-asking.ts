/** Whether two values of one name are worth a question to the editor. */

import type { Fact, Figure } from '../../../contract/model.ts';
import { stretchAt } from '../clauses.ts';
import { differenceOf } from '../difference.ts';
import type { DocumentView } from '../view.ts';
import { isTold, RATES } from './comparable.ts';

/**
 * Of one name, so many values in one story are a series: each is of its own day, place or part, however little its
 * sentence says of it. Reports print far more series than slips.
 */
const SERIES = 3;
/** A slip of the finger is told from another fact only in numbers of so many digits. */
const LEAST_DIGITS = 3;
/** Sentences that share so much of their words are one statement. */
const ALIKE = 0.6;

/** Whether facts of one name are a series. */
export const isSeries = (facts: readonly Fact[]): boolean =>
	new Set(facts.map(({ value, text }) => value ?? text)).size >= SERIES;

const digitsOf = ({ value }: Fact): number => (value ?? '').replace(/\D|^0\.0*|0+$/gu, '').length;

/**
 * Whether two values of one name are worth a question. A slip is known by its digits, and a paragraph that gives two
 * other numbers compares them; values that no slip explains must stand in sentences that say the same.
 */
export function worthAsking(view: DocumentView, a: Fact, b: Fact): boolean {
	const slip = differenceOf(a, b) !== 'differs' && Math.min(digitsOf(a), digitsOf(b)) >= LEAST_DIGITS;
	const rate = a.kind === 'percent' || RATES.has(a.aspect);
	if ((slip || lostZero(view, a, b)) && !rate) return true;
	// A rate says less of what it is of than a quantity does: only a slip between two like sentences is asked about.
	if (rate && !slip) return false;
	const [x, y] = [view.figure(a.figure), view.figure(b.figure)];
	if (!x || !y || x.paragraph === y.paragraph || alike(a.sentence, b.sentence) < ALIKE) return false;
	return slip || numbersAgree(view, x, y);
}

/** 120万标箱 and 12万标箱 of one name and one stated time: the same digits, a nought more or less. */
function lostZero(view: DocumentView, a: Fact, b: Fact): boolean {
	const [x, y] = [view.figure(a.figure), view.figure(b.figure)];
	if (!x || !y || !isTold(x) || !isTold(y) || x.period.text !== y.period.text || digitsOf(a) < 2) return false;
	const [p, q] = [a.value ?? '', b.value ?? ''].map((value) => value.replace(/\.|0+$/gu, ''));
	return p === q && differenceOf(a, b) === 'scale' && isNamed(a) && isNamed(b);
}

/** A name of some length: 件 and 项目 are of anything. */
const isNamed = ({ metric }: Fact): boolean => /\p{Script=Han}{5}|\p{Script=Latin}{6}/u.test(metric);

/** Like sentences with no number in common are of two counties, not two tellings of one. */
function numbersAgree(view: DocumentView, x: Figure, y: Figure): boolean {
	const [others, those] = [numbersBeside(view, x), numbersBeside(view, y)];
	return others.size === 0 || those.size === 0 || [...others].some((value) => those.has(value));
}

function numbersBeside(view: DocumentView, figure: Figure): Set<string> {
	const sentence = stretchAt(view.sentencesIn(figure.paragraph), figure.from);
	const beside = view
		.figuresIn(figure.paragraph)
		.filter((one) => one !== figure && one.kind !== 'time' && sentence && one.from >= sentence.from && one.to <= sentence.to);
	return new Set(beside.flatMap(({ value }) => value ?? []));
}

/** The share of the pieces of two sentences that they have in common: pairs of Han, or words; digits say nothing. */
function alike(a: string, b: string): number {
	const [x, y] = [piecesOf(a), piecesOf(b)];
	let both = 0;
	for (const piece of x) if (y.has(piece)) both++;
	return both / Math.max(1, x.size + y.size - both);
}

function piecesOf(sentence: string): Set<string> {
	const pieces = new Set(sentence.toLowerCase().match(/(?!\p{Script=Han})\p{L}{2,}/gu) ?? []);
	for (const [run] of sentence.matchAll(/\p{Script=Han}+/gu))
		for (let i = 0; i + 2 <= run.length; i++) pieces.add(run.slice(i, i + 2));
	return pieces;
}
