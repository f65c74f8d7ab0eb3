import type { Figure, Reading } from '../../../src-main/contract/model.ts';
import { digitsOf, significant, slips, swaps } from '../digits.ts';
import { apply } from '../edit.ts';
import type { SeedClass } from '../types.ts';

/** A quantity of something that has a name, in a place and a time that the article names. */
/** How long something takes or how far it is seldom has a name of its own. */
const NO_QUANTITY =
	/^(?:年|个?月|天|日|小时|分钟|岁|公里|米|years?|months?|days?|hours?|hour|minutes?|minute|km|miles?|metres?|meters?)/iu;

const isFact = (figure: Figure): boolean =>
	['count', 'measure', 'money', 'percent'].includes(figure.kind) &&
	figure.modifier === 'exact' &&
	figure.value !== null &&
	significant(figure.value) >= 2 &&
	!NO_QUANTITY.test(figure.unit) &&
	figure.metric.text.length >= 3 &&
	figure.place.text !== '' &&
	figure.period.interval !== null &&
	!['part', 'standard', 'limit', 'rank', 'perhead'].includes(figure.aspect);

/** The head of the article, its first paragraph and the one with the figure: how another paper shortens a release. */
function shortened(reading: Reading, source: string, figure: Figure): { text: string; shift: number } | null {
	const paragraph = reading.paragraphs[figure.paragraph];
	const bodies = reading.paragraphs.filter(({ kind, story }) => kind === 'body' && story === figure.story);
	const [first] = bodies;
	if (!paragraph || !first || paragraph.kind !== 'body' || paragraph.story !== 0) return null;
	const head = source.slice(0, paragraph.index === first.index ? first.start : first.end);
	const gap = paragraph.index === first.index ? '' : '\n\n';
	return { text: head + gap + source.slice(paragraph.start, paragraph.end), shift: head.length + gap.length - paragraph.start };
}

export const conflictBetweenArticles: SeedClass = {
	id: 'conflict-between-articles',
	title: 'Another article tells the same fact with another number',
	level: 'warning',
	rules: ['same-fact-conflict'],
	plant(reading, source, random) {
		for (const figure of random.shuffle(reading.figures.filter(isFact))) {
			const digits = digitsOf(figure, source);
			const other = digits && random.shuffle([...swaps(digits, random), ...slips(digits, random).slice(0, 4)])[0];
			const second = shortened(reading, source, figure);
			if (!digits || !other || !second) continue;
			const { text, spans } = apply(second.text, [
				{ start: digits.start + second.shift, end: digits.end + second.shift, with: other },
			]);
			const claim = `${figure.place.text} ${figure.period.text} ${figure.metric.text} (${figure.aspect})`;
			return {
				text,
				where: spans,
				what: `${claim} ${figure.text}: ${digits.text} → ${other}`,
				before: second.text,
				beside: source,
			};
		}
		return null;
	},
};
