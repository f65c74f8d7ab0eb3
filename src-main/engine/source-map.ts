/** From the reading text of a paragraph back to the source text. */
import type { MapRun, Paragraph, Span } from '../contract/model.ts';

/** The last run that begins at or before `at`, or -1. Runs ascend. */
function runAt(map: readonly MapRun[], at: number): number {
	let low = 0;
	let high = map.length - 1;
	let found = -1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const run = map[middle];
		if (run && run.from <= at) {
			found = middle;
			low = middle + 1;
		} else high = middle - 1;
	}
	return found;
}

/**
 * The source range of the reading range from..to. A blank of the reading text that the source has not (it joins two
 * English lines) is left out at the edges. Returns null when the range holds no character of the source.
 */
export function toSource(paragraph: Pick<Paragraph, 'map'>, from: number, to: number): Span | null {
	const { map } = paragraph;
	if (from >= to) return null;
	let first = runAt(map, from);
	let run = map[first];
	if (!run || from >= run.from + run.length) run = map[++first];
	if (!run || run.from >= to) return null;
	const start = run.start + Math.max(0, from - run.from);
	const last = map[runAt(map, to - 1)];
	if (!last) return null;
	const end = last.start + Math.min(last.length, to - last.from);
	return end > start ? { start, end } : null;
}
