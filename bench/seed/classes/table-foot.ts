import type { Reading } from '../../../src-main/contract/model.ts';
import { digitsOf, slips, worth } from '../digits.ts';
import { reprint } from '../plant.ts';
import type { SeedClass } from '../types.ts';

const FOOT = /^(?:合\s*计|总\s*计|total)\b|^(?:合\s*计|总\s*计)/iu;

/** The figures of the rows called totals: what they should be, the table itself says. */
const footFigures = ({ paragraphs, figures }: Reading) =>
	figures.filter((figure) => {
		const paragraph = paragraphs[figure.paragraph];
		return paragraph?.kind === 'tablecell' && FOOT.test(paragraph.text.trim());
	});

export const tableFoot: SeedClass = {
	id: 'table-foot',
	title: 'A digit mistyped in the foot of a table',
	level: 'error',
	rules: ['table-total', 'table-cross-foot'],
	plant(reading, source, random) {
		for (const figure of random.shuffle(footFigures(reading))) {
			const digits = digitsOf(figure, source);
			if (!digits) continue;
			// A slip of the first digit makes another table of it.
			const [text] = slips(digits, random).filter((one) => one[0] === digits.text[0]);
			if (text !== undefined && worth(text, digits).n !== worth(digits.text, digits).n)
				return reprint(source, digits, text, 'table foot');
		}
		return null;
	},
};
