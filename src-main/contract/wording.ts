/** Numbers and readings in words, the same on screen, in reports and on the command line. */
import { message } from './messages/index.ts';
import type { Figure, IntervalText, Language } from './model.ts';

/** "36600" → "36,600", "-0.5" → "−0.5", "1/3" → "1/3". Never rounds. */
export function groupDigits(exact: string): string {
	const m = /^(-?)(\d+)(.*)$/.exec(exact);
	if (!m) return exact;
	const [, sign = '', whole = '', rest = ''] = m;
	return `${sign ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}

/** "[36,550, 36,650]"; an unbounded side is ∞; a point is the number alone. */
export function intervalText(interval: IntervalText): string {
	if (interval.low !== null && interval.low === interval.high) return groupDigits(interval.low);
	const low = interval.low === null ? '(−∞' : `[${groupDigits(interval.low)}`;
	const high = interval.high === null ? '∞)' : `${groupDigits(interval.high)}]`;
	return `${low}, ${high}`;
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
