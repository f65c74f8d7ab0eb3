import type { Receipt } from '../contract/model.ts';
import type { Decoded } from './types.ts';

/** What the receipt needs to know of a reading. Structural, so that intake need not know the engine. */
export interface ReadingCounts {
	stories: { length: number };
	paragraphs: readonly { kind: string }[];
	figures: { length: number };
	/** Hard line breaks joined by the text stage. */
	linesJoined: number;
}

/** The receipt of an import: what came in, what was made of it, and what was set aside. */
export function receipt(fileName: string, bytes: number, decoded: Decoded, reading: ReadingCounts): Receipt {
	const ofKind = (kind: string): number => reading.paragraphs.filter((paragraph) => paragraph.kind === kind).length;
	return {
		fileName,
		bytes,
		format: decoded.format,
		encoding: decoded.encoding,
		encodingFrom: decoded.encodingFrom,
		characters: decoded.text.length,
		pages: decoded.pages,
		pagesWithoutText: [...decoded.pagesWithoutText],
		stories: reading.stories.length,
		paragraphs: reading.paragraphs.length,
		figures: reading.figures.length,
		furniture: ofKind('furniture'),
		noise: ofKind('noise'),
		linesJoined: reading.linesJoined,
		...(decoded.beside && { beside: decoded.beside }),
	};
}
