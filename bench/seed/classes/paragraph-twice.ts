import { bodyParagraphs, pasteCopy } from '../paragraphs.ts';
import type { SeedClass } from '../types.ts';

export const paragraphTwice: SeedClass = {
	id: 'paragraph-twice',
	title: 'A paragraph pasted twice',
	level: 'warning',
	rules: ['duplicate-paragraph'],
	plant(reading, source, random) {
		for (const paragraph of random.shuffle(bodyParagraphs(reading))) {
			const pasted = pasteCopy(reading, source, paragraph, source.slice(paragraph.start, paragraph.end), random);
			if (!pasted) continue;
			const { text, copy } = pasted;
			const original = pasted.follow(paragraph);
			return { text, where: [original, copy], what: `twice: ${paragraph.text.slice(0, 24)}…` };
		}
		return null;
	},
};
