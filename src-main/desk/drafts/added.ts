/** Figures that an editor marked, in the next draft: proposed wherever their sentence stands there, for compare.ts to judge. */
import type { Figure, Reading } from '../../contract/model.ts';
import type { Anchor } from '../../contract/review.ts';
import { type Anchors, anchorsOf } from '../anchors.ts';
import { overlap, sourceRange } from '../shape.ts';
import { wholeSentences } from './whole-sentences.ts';

export interface Proposed {
	figure: Figure;
	/** What names it in the later draft. */
	natural: Anchor;
}

/** A paragraph of so many characters beside this has no sentence of interest; keeps odd texts from costing much. */
const MOST = 200;

/**
 * Candidates in the later draft for the added figures of the earlier one. Ids begin with "p", which the engine's do not.
 * None where the engine reads a figure itself: that one is a new figure.
 */
export function proposeAdded(added: readonly Figure[], earlier: Reading, later: Reading, source: string): Proposed[] {
	if (added.length === 0) return [];
	const wanted = new Map<string, { figure: Figure; offset: number }[]>();
	const paragraphs = new Map(earlier.paragraphs.map((paragraph) => [paragraph.index, paragraph]));
	for (const figure of added) {
		const text = paragraphs.get(figure.paragraph)?.text ?? '';
		const part = wholeSentences(text, earlier.language).find(({ from, to }) => from <= figure.from && figure.to <= to);
		if (!part) continue;
		const sentence = text.slice(part.from, part.to);
		wanted.set(sentence, [...(wanted.get(sentence) ?? []), { figure, offset: figure.from - part.from }]);
	}
	const taken = new Map<number, Figure[]>();
	for (const figure of later.figures) taken.set(figure.paragraph, [...(taken.get(figure.paragraph) ?? []), figure]);
	const names: Anchors = anchorsOf({ paragraphs: later.paragraphs, figures: [] });
	const found: Proposed[] = [];
	for (const paragraph of later.paragraphs) {
		for (const { from: start, to: end } of wholeSentences(paragraph.text, later.language)) {
			for (const { figure, offset } of wanted.get(paragraph.text.slice(start, end)) ?? []) {
				const from = start + offset;
				const range = { from, to: from + figure.to - figure.from };
				const anchor = names.ofParagraph[paragraph.index];
				const place = sourceRange(paragraph, range);
				if (!anchor || !place || found.length >= MOST * added.length) continue;
				if ((taken.get(paragraph.index) ?? []).some((other) => overlap(other, range))) continue;
				const text = paragraph.text.slice(range.from, range.to);
				found.push({
					figure: {
						...figure,
						...{ id: `p${found.length}`, story: paragraph.story, paragraph: paragraph.index, ...range, ...place },
						text: source.slice(place.start, place.end).replace(/\s+/g, ''),
					},
					natural: { paragraph: anchor.paragraph, text, occurrence: anchor.occurrence, added: range },
				});
			}
		}
	}
	return found;
}
