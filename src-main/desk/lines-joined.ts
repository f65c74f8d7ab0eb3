/** How many hard line breaks the reading joined: those that stand inside a paragraph. Blank lines between count as one. */
import type { Paragraph } from '../contract/model.ts';

const BREAKS = /(?:\r\n|[\n\r\u2028\u2029])\s*/g;

export function linesJoined(source: string, paragraphs: readonly Pick<Paragraph, 'start' | 'end'>[]): number {
	let count = 0;
	for (const { start, end } of paragraphs) count += source.slice(start, end).match(BREAKS)?.length ?? 0;
	return count;
}
