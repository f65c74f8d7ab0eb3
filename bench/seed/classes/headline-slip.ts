import type { Figure, ParagraphKind, Reading } from '../../../src-main/contract/model.ts';
import { digitsOf, significant, slips, swaps } from '../digits.ts';
import { ARITHMETIC, reprint } from '../plant.ts';
import type { SeedClass } from '../types.ts';

const HEADS: ReadonlySet<ParagraphKind> = new Set(['headline', 'deck']);
const BODY: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem']);

const kindOf = ({ paragraphs }: Reading, figure: Figure): ParagraphKind | undefined => paragraphs[figure.paragraph]?.kind;

/** Figures of a headline of which the text says the same, once: what they should be can be known. */
function echoed(reading: Reading): Figure[] {
	const same = (a: Figure, b: Figure): boolean => a.value === b.value && a.unit === b.unit && a.kind === b.kind;
	return reading.figures.filter((head) => {
		if (!HEADS.has(kindOf(reading, head) ?? 'noise') || head.value === null || head.modifier !== 'exact') return false;
		return reading.figures.some(
			(figure) => BODY.has(kindOf(reading, figure) ?? 'noise') && figure.story === head.story && same(figure, head),
		);
	});
}

export const headlineSlip: SeedClass = {
	id: 'headline-slip',
	title: 'A digit of the headline that the text has otherwise',
	level: 'error',
	rules: ['headline-figure', ...ARITHMETIC],
	plant(reading, source, random) {
		for (const figure of random.shuffle(echoed(reading))) {
			const digits = digitsOf(figure, source);
			// One digit or two are told of many things.
			if (!digits || digits.text.replace(/\D/gu, '').length < 3) continue;
			const texts = random.next() < 0.5 ? swaps(digits, random) : slips(digits, random);
			// 9607 in the headline and 9600 in the text: the text may round.
			const text = texts.find((one) => significant(one) <= significant(digits.text));
			if (text !== undefined) return reprint(source, digits, text, 'headline');
		}
		return null;
	},
};
