/**
 * A figure as it is printed. `figure.text` has its blanks taken out, which suits comparing and Chinese; an English reader
 * wants "42.6 million" back.
 */
import type { Figure, Paragraph } from '../../src-main/contract/model.ts';

export const printedIn = (figure: Figure, paragraph: Paragraph): string => paragraph.text.slice(figure.from, figure.to);

/** As {@link printedIn}, for a figure of this reading. */
export function printed(figure: Figure, paragraphs: readonly Paragraph[]): string {
	const paragraph = paragraphs[figure.paragraph];
	return paragraph ? printedIn(figure, paragraph) : figure.text;
}
