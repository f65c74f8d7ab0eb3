/** The figures that may stand in the place of an operand. */
import type { Figure, Operand, Paragraph } from '../../../src-main/contract/model.ts';
import { printedIn } from '../../lib/printed.ts';
import { around } from '../review/around.ts';

export interface Candidate {
	figure: Figure;
	printed: string;
	before: string;
	after: string;
}

/**
 * Those of its kind that are not in the sum yet, of its unit before others, the nearest first: the right base mostly stands a
 * sentence away. `words`: only those whose own words or surroundings hold them.
 */
export function candidates(
	figures: readonly Figure[],
	paragraphs: readonly Paragraph[],
	operands: readonly Pick<Operand, 'figure'>[],
	inPlace: Figure,
	words = '',
): Candidate[] {
	const taken = new Set(operands.map(({ figure }) => figure));
	const place = (figure: Figure): number => figure.start;
	const needle = words.trim().toLocaleLowerCase();
	return figures
		.filter((figure) => figure.kind === inPlace.kind && !taken.has(figure.id))
		.sort(
			(a, b) =>
				Number(a.unit !== inPlace.unit) - Number(b.unit !== inPlace.unit) ||
				Math.abs(place(a) - place(inPlace)) - Math.abs(place(b) - place(inPlace)),
		)
		.flatMap((figure) => {
			const paragraph = paragraphs[figure.paragraph];
			if (!paragraph) return [];
			const printed = printedIn(figure, paragraph);
			const { before, after } = around(paragraph.text, figure.from, figure.to);
			return `${before}${printed}${after}`.toLocaleLowerCase().includes(needle) ? [{ figure, printed, before, after }] : [];
		});
}
