/** The digits of a printed figure: finding them in the source, changing them, and printing them back in the same form. */
import type { Figure, Span } from '../../src-main/contract/model.ts';
import { div, type Exact, equal, exact, mul, parseExact, pow10, toFixed } from '../../src-main/engine/exact.ts';
import type { Random } from './random.ts';

export interface Digits extends Span {
	/** As printed: "1,234.5". */
	text: string;
	/** What the digits say by themselves: 3.66 of 3.66万. */
	number: Exact;
	decimals: number;
	commas: boolean;
	/** Base units that one of `number` is worth: 10000 of 3.66万. */
	scale: Exact;
}

const RUN = /\d[\d,]*(?:\.\d+)?/gu;

/**
 * The one run of Arabic digits of a figure that has a value; null where it has none or several (a range, a date, 百分之七),
 * or where the run is broken by a line.
 */
export function digitsOf(figure: Figure, source: string): Digits | null {
	if (figure.value === null || figure.kind === 'time') return null;
	const runs = [...source.slice(figure.start, figure.end).matchAll(RUN)];
	const [run] = runs;
	if (!run || runs.length !== 1) return null;
	const text = run[0].replace(/,$/u, '');
	const number = parseExact(text.replaceAll(',', ''));
	const value = exact(figure.value);
	if (!number || number.n === 0n || value.n === 0n) return null;
	const scale = div(value, number);
	const start = figure.start + run.index;
	const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
	return { start, end: start + text.length, text, number, decimals, commas: text.includes(','), scale };
}

/** A number printed as `like` was: as many decimals, commas where it had them. */
export function printed(number: Exact, like: Digits): string {
	const text = toFixed(number, like.decimals);
	if (!like.commas) return text;
	const [whole = '', rest] = text.split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
	return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** The value in base units that the figure would have with other digits. */
export const worth = (text: string, like: Digits): Exact => mul(exact(text.replaceAll(',', '')), like.scale);

/** One unit of the last digit, in base units, that the figure would have with other digits: 6.12 that lost its 1 is coarser. */
export const ulpOf = (text: string, like: Digits): Exact =>
	mul(pow10(text.includes('.') ? text.indexOf('.') + 1 - text.length : 0), like.scale);

/** How many digits say something: 2500 → 2, 0.85 → 2. */
export const significant = (text: string): number => text.replace(/[^\d]/gu, '').replace(/^0+/u, '').replace(/0+$/u, '').length;

const startsWell = (text: string): boolean => /^(?:0\.|[1-9])/u.test(text);

/** Every text that comes of swapping two neighbouring digits, in random order. */
export function swaps(digits: Digits, random: Random): string[] {
	const { text } = digits;
	const places = [...text].flatMap((char, i) => (/\d/u.test(char) ? [i] : []));
	const swapped = places.slice(1).flatMap((b, k) => {
		const a = places[k] ?? b;
		const chars = [...text];
		[chars[a], chars[b]] = [chars[b] ?? '', chars[a] ?? ''];
		const other = chars.join('');
		return other !== text && startsWell(other) ? [other] : [];
	});
	return random.shuffle([...new Set(swapped)]);
}

/** Every text that comes of losing one digit, in random order; commas are set anew. */
export function drops(digits: Digits, random: Random): string[] {
	const dropped = [...digits.text].flatMap((char, i) => {
		if (!/\d/u.test(char)) return [];
		const rest = (digits.text.slice(0, i) + digits.text.slice(i + 1)).replaceAll(',', '');
		if (!/^\d+(?:\.\d+)?$/u.test(rest) || !startsWell(rest)) return [];
		const decimals = rest.includes('.') ? rest.length - rest.indexOf('.') - 1 : 0;
		const other = printed(exact(rest), { ...digits, decimals });
		return equal(exact(rest), digits.number) ? [] : [other];
	});
	return random.shuffle([...new Set(dropped)]);
}

/** Texts with one digit replaced by another, in random order: the slip of a finger. */
export function slips(digits: Digits, random: Random): string[] {
	const slipped = [...digits.text].flatMap((char, i) => {
		if (!/\d/u.test(char)) return [];
		const others = [...'0123456789'].filter((other) => other !== char);
		return others.map((other) => digits.text.slice(0, i) + other + digits.text.slice(i + 1)).filter(startsWell);
	});
	return random.shuffle(slipped);
}
