import { digitsOf, slips, swaps } from '../digits.ts';
import { apply } from '../edit.ts';
import { bodyParagraphs, pasteCopy } from '../paragraphs.ts';
import type { SeedClass } from '../types.ts';

export const paragraphTwiceChanged: SeedClass = {
	id: 'paragraph-twice-changed',
	title: 'A paragraph pasted twice, one figure different in the copy',
	level: 'error',
	rules: ['duplicate-paragraph', 'same-fact-conflict'],
	plant(reading, source, random) {
		for (const paragraph of random.shuffle(bodyParagraphs(reading))) {
			const inside = reading.figures.filter((figure) => figure.paragraph === paragraph.index);
			for (const figure of random.shuffle(inside)) {
				const digits = digitsOf(figure, source);
				const other = digits && (swaps(digits, random)[0] ?? slips(digits, random)[0]);
				if (!digits || !other) continue;
				const words = source.slice(paragraph.start, paragraph.end);
				const changed = apply(words, [{ start: digits.start - paragraph.start, end: digits.end - paragraph.start, with: other }]);
				const pasted = pasteCopy(reading, source, paragraph, changed.text, random);
				if (!pasted) break;
				const { text, copy } = pasted;
				return {
					text,
					where: [pasted.follow(paragraph), copy],
					what: `twice, ${figure.text}: ${digits.text} → ${other}: ${paragraph.text.slice(0, 24)}…`,
				};
			}
		}
		return null;
	},
};
