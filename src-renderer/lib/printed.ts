/**
 * A figure as it is printed. `figure.text` has its blanks taken out, which suits comparing and Chinese; an English reader
 * wants "42.6 million" back.
 */
import type { Figure, Paragraph } from '../../src-main/contract/model.ts';
import { printedText } from '../../src-main/contract/wording.ts';

export const printedIn = (figure: Figure, paragraph: Paragraph): string => paragraph.text.slice(figure.from, figure.to);

/** As {@link printedIn}, for a figure of this reading. */
export const printed = printedText;
