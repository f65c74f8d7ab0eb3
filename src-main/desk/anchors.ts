/** From figures and paragraphs to what names them in events, and back. */
import type { DraftPair, ParagraphPair } from '../contract/drafts.ts';
import type { Figure, Paragraph } from '../contract/model.ts';
import type { Anchor, ParagraphAnchor } from '../contract/review.ts';
import { sha256 } from './chain.ts';

export type { ParagraphAnchor };

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

const draftOf = (revision: string | undefined): string => (revision === undefined ? '' : `@${revision}`);
const rangeOf = (name: string, range: { from: number; to: number } | undefined): string =>
	range === undefined ? '' : ` ${name}${range.from}..${range.to}`;

export const anchorKey = ({ paragraph, text, occurrence, revision, added, trimmed }: Anchor): string =>
	`${paragraph} ${occurrence}${draftOf(revision)}${rangeOf('+', added)}${rangeOf('~', trimmed)} ${text}`;
export const paragraphKey = ({ paragraph, occurrence, revision }: ParagraphAnchor): string =>
	`${paragraph} ${occurrence}${draftOf(revision)}`;

/** What a later draft has of the one before it. */
export interface Draft {
	/** Of the later draft. */
	revision: string;
	pairs: readonly DraftPair[];
	/** Null for a draft of the time when paragraphs were named by their text alone. */
	paragraphs: readonly ParagraphPair[] | null;
}

interface Named {
	paragraphs: readonly Pick<Paragraph, 'index' | 'text'>[];
	figures: readonly Pick<Figure, 'id' | 'paragraph' | 'text'>[];
}

/**
 * Names every figure and paragraph of a reading. Occurrences count in reading order over the whole article. In a later
 * draft what was kept or moved has its old name; everything else is named by its draft too, so that no decision and no
 * note on an earlier one is taken for one on it.
 */
export function anchorsOf(reading: Named, draft: Draft | null = null): Anchors {
	const carried = new Map(
		draft?.pairs.filter(({ change }) => change !== 'changed').map(({ natural, anchor }) => [anchorKey(natural), anchor]),
	);
	const carriedParagraphs =
		draft?.paragraphs && new Map(draft.paragraphs.map((pair) => [paragraphKey(pair.natural), pair.anchor]));
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
		const natural = { paragraph, occurrence: next(paragraph) };
		const named = draft && carriedParagraphs ? { ...natural, revision: draft.revision } : natural;
		const anchor = carriedParagraphs?.get(paragraphKey(natural)) ?? named;
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
