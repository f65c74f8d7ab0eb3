/**
 * What a figure says that an editor marked: its claim, read with the story around it, as if the reading had found the
 * figure itself. Pure, as the reading is.
 */
import type { Figure, MarkedClaim, Reading } from '../contract/model.ts';
import { readClaims } from './claims/index.ts';
import type { ClaimParagraph, QualifierDraft } from './claims/types.ts';
import type { FigureDraft } from './figures/types.ts';
import { sentences } from './text/sentences.ts';
import { NO_TRACE } from './trace.ts';

/** The part of a reading that a mark is read in: nothing is inherited from one story to another. */
export type MarkedIn = Pick<Reading, 'language' | 'published' | 'stories' | 'paragraphs'> & {
	figures: readonly Pick<Figure, 'paragraph' | keyof MarkedDraft>[];
};

export type MarkedDraft = Omit<FigureDraft, 'piece'>;

/** What the claim of a mark has to be read with. */
export function markedIn(reading: Reading, paragraph: number): MarkedIn {
	const { language, published, stories } = reading;
	const story = reading.paragraphs.find(({ index }) => index === paragraph)?.story;
	const paragraphs = reading.paragraphs.filter((each) => each.story === story);
	return { language, published, stories, paragraphs, figures: reading.figures.filter((each) => each.story === story) };
}

/** Null where the paragraph is not there. Figures that the mark reaches over are left out: it stands in their place. */
export function claimOfMark(around: MarkedIn, { paragraph, ...mark }: MarkedDraft & { paragraph: number }): MarkedClaim | null {
	const { language, published, stories } = around;
	const drafts = Map.groupBy(around.figures, (figure) => figure.paragraph);
	const paragraphs = around.paragraphs.map((each): ClaimParagraph => {
		const read = (drafts.get(each.index) ?? []).map((figure): FigureDraft => ({ ...figure, piece: 'read' }));
		const figures = each.index === paragraph ? withMark(read, { ...mark, piece: 'mark' }) : read;
		return { paragraph: each, figures, sentences: sentences(each.text, language) };
	});
	const at = paragraphs.findIndex((each) => each.paragraph.index === paragraph);
	const place = paragraphs[at]?.figures.findIndex(({ piece }) => piece === 'mark') ?? -1;
	const claims = readClaims(paragraphs, {
		...{ language, published, stories, trace: NO_TRACE },
		// What throws here threw when the article was read, and its notice stands in the reading.
		guard: (_piece, _paragraph, run, fallback) => {
			try {
				return run();
			} catch {
				return fallback;
			}
		},
	});
	const claim = claims[at]?.[place];
	if (!claim) return null;
	const { metric, aspect, period, place: where, attribution } = claim;
	return {
		metric: said(metric),
		aspect,
		period: { ...said(period), interval: period.interval },
		place: said(where),
		attribution: said(attribution),
	};
}

const withMark = (read: readonly FigureDraft[], mark: FigureDraft): FigureDraft[] =>
	[...read.filter(({ from, to }) => to <= mark.from || from >= mark.to), mark].sort((a, b) => a.from - b.from);

const said = ({ text, origin, source }: QualifierDraft) => ({ text, origin, source });
