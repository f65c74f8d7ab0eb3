/** Ways between a paragraph's reading text and the source. Both binary searches: a paragraph may have thousands of runs. */
import type { MapRun, Paragraph, Span } from '../../contract/model.ts';

/** Index of the last run for which `key` is at most `at`, or -1. */
function lastAtMost(map: readonly MapRun[], at: number, key: 'from' | 'start'): number {
	let low = 0;
	let high = map.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((map[middle] as MapRun)[key] <= at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/**
 * The source range of from..to of a paragraph's reading text: from its first character that stands in the source to its
 * last. Null when none of them does (the blank that joins two lines).
 */
export function toSource(paragraph: Pick<Paragraph, 'map'>, from: number, to: number): Span | null {
	const { map } = paragraph;
	let i = lastAtMost(map, from, 'from');
	let first = map[i];
	if (!first || from >= first.from + first.length) first = map[++i];
	if (!first || first.from >= to) return null;
	const last = map[lastAtMost(map, to - 1, 'from')];
	if (!last) return null;
	const start = first.start + Math.max(0, from - first.from);
	return { start, end: last.start + Math.min(to - last.from, last.length) };
}

/** Where the source offset `at` stands in the reading text: the next character kept, when it was left out itself. */
export function toReading(paragraph: Pick<Paragraph, 'map' | 'text'>, at: number): number {
	const { map } = paragraph;
	const i = lastAtMost(map, at, 'start');
	const run = map[i];
	if (run && at < run.start + run.length) return run.from + at - run.start;
	return map[i + 1]?.from ?? paragraph.text.length;
}
