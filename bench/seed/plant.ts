/** The shared steps of planting: choosing a place at random and putting other digits there. */
import type { Figure, Reading } from '../../src-main/contract/model.ts';
import { add, compare, div, type Exact, exact, max, mul, pow10, sub, whole } from '../../src-main/engine/exact.ts';
import { type Digits, digitsOf, printed, ulpOf, worth } from './digits.ts';
import { apply } from './edit.ts';
import type { Random } from './random.ts';
import { breaks, type Support, type SupportKind, supportsOf, supportsWith } from './support.ts';
import type { Planted } from './types.ts';

/** Rules that recompute or compare figures: any of them may see a figure that fits no longer. */
export const ARITHMETIC: readonly string[] = [
	'completion-rate',
	'share',
	'sum',
	'remainder',
	'part-exceeds-whole',
	'difference',
	'growth',
	'percent-bound',
	'mean',
	'product',
	'equal-forms',
	'shares-of-whole',
	'parts-and-shares',
	'impossible-share',
	'identity',
	'contributions',
	'ratio-form',
	'annual-growth',
	'doubling',
	'multiple-of-change',
	'headline-figure',
	'precision-drift',
	'implied-base',
	'table-total',
	'table-cross-foot',
	'table-against-prose',
	'same-fact-conflict',
];

/** The report with other digits in one figure. */
export function reprint(source: string, digits: Digits, text: string, what: string): Planted {
	const edited = apply(source, [{ start: digits.start, end: digits.end, with: text }]);
	return { text: edited.text, where: edited.spans, what: `${what} ${digits.text} → ${text}` };
}

/**
 * Puts a wrong number in the place of the result of a support of one of the kinds: off by 3 to 30 percent and by at
 * least four units of its last digit, on the same side of 100 %.
 */
export function plantWrongResult(
	reading: Reading,
	source: string,
	random: Random,
	kinds: readonly SupportKind[],
): Planted | null {
	const supports = supportsOf(reading, source).filter(({ kind }) => kinds.includes(kind));
	for (const support of random.shuffle(supports)) {
		const digits = digitsOf(support.result, source);
		if (!digits) continue;
		for (let attempt = 0; attempt < 12; attempt++) {
			const text = printed(wrongNumber(digits, random), digits);
			const value = worth(text, digits);
			if (support.result.kind === 'percent' && crosses(exact(support.result.value ?? '0'), value)) continue;
			if (breaks(support, support.result, value)) return reprint(source, digits, text, told(support));
		}
	}
	return null;
}

const HUNDRED = whole(100);
const crosses = (a: Exact, b: Exact): boolean => compare(a, HUNDRED) <= 0 !== compare(b, HUNDRED) <= 0;

export const told = ({ kind, operands, result }: Support): string =>
	`${kind} of ${operands.map(({ text }) => text).join(', ')}: ${result.text}:`;

function wrongNumber(digits: Digits, random: Random): Exact {
	const ulp = pow10(-digits.decimals);
	const by = max(mul(digits.number, div(whole(random.between(3, 30)), HUNDRED)), mul(ulp, whole(4)));
	const down = random.next() < 0.5 && compare(by, digits.number) < 0;
	return down ? sub(digits.number, by) : add(digits.number, by);
}

/** Puts other digits into any figure whose change a support gives away. `texts` lists what may stand there. */
export function plantSlip(
	reading: Reading,
	source: string,
	random: Random,
	texts: (digits: Digits) => readonly string[],
	may: (support: Support, figure: Figure) => boolean = () => true,
): Planted | null {
	const supports = supportsOf(reading, source);
	for (const figure of random.shuffle(reading.figures)) {
		const digits = digitsOf(figure, source);
		const involved = supportsWith(supports, figure).filter((support) => may(support, figure));
		if (!digits || involved.length === 0) continue;
		for (const text of texts(digits)) {
			const broken = involved.find((support) => breaks(support, figure, worth(text, digits), ulpOf(text, digits)));
			if (broken) return reprint(source, digits, text, `${told(broken)} ${figure.text}:`);
		}
	}
	return null;
}
