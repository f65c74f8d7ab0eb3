/** How far the edges of a figure may go, and what one step is. */
import type { Figure } from '../../../src-main/contract/model.ts';

/** The room between the figures before and after it, in the reading text of its paragraph. */
export function boundsOf(
	figure: Pick<Figure, 'id' | 'from' | 'to'>,
	neighbours: readonly Pick<Figure, 'id' | 'from' | 'to'>[],
	length: number,
): { from: number; to: number } {
	let from = 0;
	let to = length;
	for (const other of neighbours) {
		if (other.id === figure.id) continue;
		if (other.to <= figure.from) from = Math.max(from, other.to);
		if (other.from >= figure.to) to = Math.min(to, other.from);
	}
	return { from, to };
}

const low = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const high = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** One character on or back: a character outside the BMP is one, though two units long. */
export function stepEdge(text: string, at: number, by: 1 | -1): number {
	const next = Math.max(0, Math.min(text.length, at + by));
	const inside = next > 0 && next < text.length && low(text.charCodeAt(next)) && high(text.charCodeAt(next - 1));
	return inside ? next + by : next;
}
