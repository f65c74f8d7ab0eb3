/** A figure's reading in words: "= 36,382 个 · exactly". Shown, spoken and copied alike. */
import { message } from '../../src-main/contract/messages/index.ts';
import type { Figure, Language } from '../../src-main/contract/model.ts';
import type { Correction } from '../../src-main/contract/review.ts';
import { groupDigits, valueText } from '../../src-main/contract/wording.ts';

type Number = Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'modifier' | 'time'>;

function reading(language: Language, figure: Number): string {
	const value = valueText(figure, language);
	const days = figure.time?.interval;
	// A time is said to be exact or about by how its days were found; a word for the numeral would be a second opinion.
	if (days && (days.from !== null || days.to !== null)) {
		const from = days.from ?? '…';
		const to = days.to ?? '…';
		const span = from === to ? from : `${from} – ${to}`;
		return `${value === span ? '' : `= ${value} · `}${span} · ${message(language, `word.certainty.${days.certainty}`)}`;
	}
	if (figure.value === null && figure.low === null && figure.high === null) return message(language, 'word.vague');
	return `= ${value} · ${message(language, `word.modifier.${figure.modifier}`)}`;
}

/** The whole reading, one line. */
export const readingInWords = (language: Language, figure: Figure): string => reading(language, figure);

/** What a correction says it should be. */
export function correctionInWords(language: Language, correction: Correction): string {
	const { value, low, high, text } = correction;
	// A date, or a vague word: it was read, but a correction carries no days.
	if (value === null && low === null && high === null) return message(language, 'ui.correct.as-written', { text });
	return reading(language, { ...correction, time: null });
}

/** To what the figure was printed ("100 个"), or null where its digits say nothing or nothing more than ones. */
export function precisionInWords(figure: Figure): string | null {
	if (figure.precision === null || figure.precision === '1' || figure.time) return null;
	return groupDigits(figure.precision) + (figure.unit === '' || /^[%‰]/.test(figure.unit) ? figure.unit : ` ${figure.unit}`);
}
