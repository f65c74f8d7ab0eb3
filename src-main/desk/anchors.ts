/** From figures and paragraphs to what names them in events, and back. */
import type { DraftPair } from '../contract/drafts.ts';
import type { Reading } from '../contract/model.ts';
import type { Anchor, Target } from '../contract/review.ts';
import { sha256 } from './chain.ts';

export interface Anchors {
	/** By figure id. */
	ofFigure: ReadonlyMap<string, Anchor>;
	/** Figure ids by {@link anchorKey}. */
	figures: ReadonlyMap<string, string>;
	/** By paragraph index. */
	ofParagraph: readonly ParagraphAnchor[];
	/** Paragraph indexes by {@link paragraphKey}. */
	paragraphs: ReadonlyMap<string, number>;
}

export type ParagraphAnchor = Omit<Extract<Target, { type: 'paragraph' }>, 'type'>;

export const anchorKey = ({ paragraph, text, occurrence, revision }: Anchor): string =>
	`${paragraph} ${occurrence}${revision === undefined ? '' : `@${revision}`} ${text}`;
export const paragraphKey = ({ paragraph, occurrence }: ParagraphAnchor): string => `${paragraph} ${occurrence}`;

/** What a later draft has of the one before it. */
export interface Draft {
	/** Of the later draft. */
	revision: string;
	pairs: readonly DraftPair[];
}

/**
 * Names every figure and paragraph of a reading. Occurrences count in reading order over the whole article. In a later
 * draft a figure that was kept or moved has its old name; every other is named by its draft too, so that no decision on
 * an earlier figure is taken for one on it.
 */
export function anchorsOf(reading: Pick<Reading, 'paragraphs' | 'figures'>, draft: Draft | null = null): Anchors {
	const carried = new Map(
		draft?.pairs.filter(({ change }) => change !== 'changed').map(({ natural, anchor }) => [anchorKey(natural), anchor]),
	);
	const counts = new Map<string, number>();
	const next = (key: string): number => {
		const count = counts.get(key) ?? 0;
		counts.set(key, count + 1);
		return count;
	};
	const hashes = new Map<number, string>();
	const ofParagraph: ParagraphAnchor[] = [];
	const paragraphs = new Map<string, number>();
	for (const { index, text } of reading.paragraphs) {
		const paragraph = sha256(text);
		hashes.set(index, paragraph);
		const anchor = { paragraph, occurrence: next(paragraph) };
		ofParagraph[index] = anchor;
		paragraphs.set(paragraphKey(anchor), index);
	}
	const ofFigure = new Map<string, Anchor>();
	const figures = new Map<string, string>();
	for (const figure of reading.figures) {
		const paragraph = hashes.get(figure.paragraph);
		if (paragraph === undefined) throw new Error(`figure ${figure.id} is in no paragraph`);
		const natural = { paragraph, text: figure.text, occurrence: next(`${paragraph} ${figure.text}`) };
		const anchor = draft ? (carried.get(anchorKey(natural)) ?? { ...natural, revision: draft.revision }) : natural;
		ofFigure.set(figure.id, anchor);
		figures.set(anchorKey(anchor), figure.id);
	}
	return { ofFigure, figures, ofParagraph, paragraphs };
}
