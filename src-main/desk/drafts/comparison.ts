/** What a person sees of two drafts: their texts, their figures, and what became of each. */
import type { DraftComparison, DraftText } from '../../contract/drafts.ts';
import type { Figure, Reading } from '../../contract/model.ts';
import type { FigureState } from '../../contract/review.ts';
import type { FigurePair } from './compare.ts';
import { diffParagraphs } from './paragraphs.ts';

export interface DraftSide {
	reading: Reading;
	/** Null where it is not stored. */
	revision: string | null;
	fileName: string;
	importedAt: string | null;
}

/** `stateOf`: what had been decided of an earlier figure. */
export function comparisonOf(
	earlier: DraftSide,
	later: DraftSide,
	pairs: readonly FigurePair[],
	stateOf: (figure: Figure) => FigureState,
): DraftComparison {
	const counts: DraftComparison['counts'] = { kept: 0, moved: 0, changed: 0, new: 0, gone: 0 };
	const side = (figure: Figure | null) => figure && { figure: figure.id, paragraph: figure.paragraph, text: figure.text };
	const figures = pairs.map(({ change, earlier, later }) => {
		counts[change]++;
		return { change, earlier: side(earlier), later: side(later), state: earlier && stateOf(earlier) };
	});
	const paragraphs = diffParagraphs(earlier.reading.paragraphs, later.reading.paragraphs);
	return { earlier: draftText(earlier), later: draftText(later), paragraphs, counts, figures };
}

const draftText = ({ reading, ...rest }: DraftSide): DraftText => ({
	...rest,
	language: reading.language,
	paragraphs: reading.paragraphs.map(({ index, kind, text }) => ({ index, kind, text })),
	figures: reading.figures.map(({ id, paragraph, from, to, text }) => ({ figure: id, paragraph, from, to, text })),
});
