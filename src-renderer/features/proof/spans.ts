/** The stretches of each paragraph that live findings point at, in its reading text. */
import type { Paragraph } from '../../../src-main/contract/model.ts';
import { inReadingText } from '../../lib/positions.ts';
import type { FindingEntry } from '../findings/findings.ts';

export interface TextSpan {
	from: number;
	to: number;
}

/** By paragraph index; paragraphs that nothing points at have no entry. Notes point at nothing: they would colour whole pages. */
export function findingSpans(
	entries: readonly FindingEntry[],
	paragraphs: readonly Paragraph[],
): ReadonlyMap<number, readonly TextSpan[]> {
	const spans = new Map<number, TextSpan[]>();
	for (const { dismissed, level, paragraphs: own, spans: given } of entries) {
		if (dismissed || level === 'note') continue;
		for (const index of own) {
			const paragraph = paragraphs[index];
			if (!paragraph) continue;
			for (const { start, end } of given) {
				const span = inReadingText(paragraph, start, end);
				if (!span) continue;
				const list = spans.get(index);
				if (list) list.push(span);
				else spans.set(index, [span]);
			}
		}
	}
	return spans;
}
