/** Numbers and readings in words, the same on screen, in reports and on the command line. */
import { hasMessage, message } from './messages/index.ts';
import type { Figure, IntervalText, Language, Paragraph, Relation } from './model.ts';

/** A figure as it stands in its paragraph: `figure.text` has its blanks taken out. */
export const printedText = (
	{ text, paragraph, from, to }: Pick<Figure, 'text' | 'paragraph' | 'from' | 'to'>,
	paragraphs: readonly Pick<Paragraph, 'text'>[],
): string => paragraphs[paragraph]?.text.slice(from, to) ?? text;

/** "36600" → "36,600", "-0.5" → "−0.5", "1/3" → "1/3". Never rounds. */
export function groupDigits(exact: string): string {
	const m = /^(-?)(\d+)(.*)$/.exec(exact);
	if (!m) return exact;
	const [, sign = '', whole = '', rest = ''] = m;
	return `${sign ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}

/**
 * As {@link groupDigits}, but a fraction without a short decimal form is shown rounded to `places` and marked: "≈3.621".
 * For what was computed; what was printed (1/3) is shown as printed.
 */
export function decimalText(exact: string, places = 3): string {
	const m = /^(-?)(\d+)\/(\d+)$/.exec(exact);
	if (!m) return groupDigits(exact);
	const [, sign = '', n = '0', d = '1'] = m;
	const scale = 10n ** BigInt(places);
	const rounded = (2n * BigInt(n) * scale + BigInt(d)) / (2n * BigInt(d));
	const digits = rounded.toString().padStart(places + 1, '0');
	return `≈${groupDigits(`${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`)}`;
}

/** "[36,550, 36,650]"; an unbounded side is ∞; a point is the number alone. */
export function intervalText(interval: IntervalText): string {
	if (interval.low !== null && interval.low === interval.high) return decimalText(interval.low);
	const low = interval.low === null ? '(−∞' : `[${decimalText(interval.low)}`;
	const high = interval.high === null ? '∞)' : `${decimalText(interval.high)}]`;
	return `${low}, ${high}`;
}

/** As {@link intervalText}, for those who read no brackets: "36,550–36,650", "≥ 84.5". */
export function rangeText(interval: IntervalText): string {
	const { low, high } = interval;
	if (low === null) return high === null ? '−∞ – ∞' : `≤ ${decimalText(high)}`;
	if (high === null) return `≥ ${decimalText(low)}`;
	return low === high ? decimalText(low) : `${decimalText(low)} – ${decimalText(high)}`;
}

/** The figure's reading: "36,382 个", "15–20 个", or that it has no definite value. Without the modifier. */
export function valueText(figure: Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'time'>, language: Language): string {
	// A year is a name, not a quantity: it takes no thousands separator.
	const number = (x: string) => (figure.time && /^\d{4}$/.test(x) ? x : groupDigits(x));
	const unit = figure.unit && (/^[%‰]/.test(figure.unit) ? figure.unit : ` ${figure.unit}`);
	if (figure.value !== null) return `${number(figure.value)}${unit}`;
	if (figure.low !== null || figure.high !== null) {
		return `${figure.low === null ? '…' : number(figure.low)}–${figure.high === null ? '…' : number(figure.high)}${unit}`;
	}
	const days = figure.time?.interval;
	if (days && (days.from || days.to)) return days.from === days.to ? `${days.from}` : `${days.from ?? '…'} – ${days.to ?? '…'}`;
	return message(language, 'word.vague');
}

/**
 * The arithmetic of a relation on one line: "36,382 ÷ 36,600 = 99.40%". A formula that is a statement of its own
 * (186 = 168, 6 ≤ 45) stands as it is, and so does what has no formula.
 */
export function arithmeticText({ formula, computed }: Pick<Relation, 'formula' | 'computed'>): string {
	if (formula === '') return computed;
	return computed === '' || /[=≤≥<>≠]/.test(formula) ? formula : `${formula} = ${computed}`;
}

/** Why a digit or numeral is no figure, in words; the engine's own name for it where the catalogue has none yet. */
export function noFigureText(language: Language, reason: string): string {
	const key = `word.no-figure.${reason}`;
	return hasMessage(key) ? message(language, key) : reason;
}
