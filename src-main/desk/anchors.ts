/** From figures and paragraphs to what names them in events, and back. */
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

export const anchorKey = ({ paragraph, text, occurrence }: Anchor): string => `${paragraph} ${occurrence} ${text}`;
export const paragraphKey = ({ paragraph, occurrence }: ParagraphAnchor): string => `${paragraph} ${occurrence}`;

/** Names every figure and paragraph of a reading. Occurrences count in reading order over the whole article. */
export function anchorsOf(reading: Pick<Reading, 'paragraphs' | 'figures'>): Anchors {
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
		const anchor = { paragraph, text: figure.text, occurrence: next(`${paragraph} ${figure.text}`) };
		ofFigure.set(figure.id, anchor);
		figures.set(anchorKey(anchor), figure.id);
	}
	return { ofFigure, figures, ofParagraph, paragraphs };
}
