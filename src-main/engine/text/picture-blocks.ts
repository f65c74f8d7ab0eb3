/**
 * Captions as they are set: a block of lines between two empty ones that ends with the photographer is one caption,
 * and captions numbered ①②③ that a reading order put before a paragraph are cut off it.
 */

import { isCaption, isCredit } from './captions.ts';
import type { Group } from './layout.ts';
import type { Line } from './lines.ts';
import { isFurniture } from './marks.ts';

const MOST_LINES = 8;
const MOST_COLUMNS = 500;

const lastLine = (group: Group): Line | undefined => group.lines[group.lines.length - 1];

/** A caption that says all it has to say in one line: with a sentence before its photographer. */
const isWhole = (text: string): boolean => /[。！？][^。！？]{0,40}$/u.test(text) && /[，,]/u.test(text);
/** A headline, a label of the page: what stands above a whole caption is no beginning of it. */
const isHeadingLike = ({ lines }: Group): boolean => lines.every(({ clauses, text }) => !clauses && !isCaption(text));

/** Joins the groups of such a block. `joined` counts the line breaks taken out. */
export function joinCaptionBlocks(groups: readonly Group[]): { groups: Group[]; joined: number } {
	const result: Group[] = [];
	let joined = 0;
	let blockFrom = 0;
	for (const [i, group] of groups.entries()) {
		if ((group.lines[0]?.gap ?? 0) > 0) blockFrom = result.length;
		result.push(group);
		const next = groups[i + 1];
		if (next && (next.lines[0]?.gap ?? 0) === 0) continue;
		const last = lastLine(group);
		const block = result.slice(blockFrom);
		const lines = block.flatMap((one) => one.lines);
		if (!last || block.length < 2 || lines.length > MOST_LINES) continue;
		// English pages set the credit above the caption too.
		const first = lines[0]?.text ?? '';
		const above = /^[(a-z]/i.test(first) && isCredit(first) && lines.length <= 4;
		if (!(above || isCredit(last.text) || isCaption(last.text)) || isFurniture(last.text)) continue;
		if (!above && group.lines.length === 1 && isWhole(last.text)) {
			while (blockFrom + 1 < result.length && isHeadingLike(result[blockFrom] as Group)) blockFrom++;
			if (blockFrom + 1 === result.length) continue;
			block.splice(0, block.length - (result.length - blockFrom));
			lines.splice(0, lines.length, ...block.flatMap((one) => one.lines));
		}
		if (block.some((one) => one.row) || lines.reduce((sum, line) => sum + line.width, 0) > MOST_COLUMNS) continue;
		joined += block.length - 1;
		result.splice(blockFrom, block.length, { lines, row: false, caption: true });
	}
	return { groups: result, joined };
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨';
const STOP = /[。！？]/g;

/** Where a line that begins with captions ①…②… goes on as prose, or -1: after the last one's first sentence. */
function proseAfterCaptions(text: string): number {
	if (!text.startsWith('①')) return -1;
	let at = 0;
	for (let k = 1; k < CIRCLED.length; k++) {
		const next = text.indexOf(CIRCLED[k] as string, at + 1);
		// Items of a list inside one sentence are parted by ；, captions end as sentences do.
		if (next < 0) break;
		if (!/[。！？]\s*$/.test(text.slice(Math.max(0, next - 3), next))) return -1;
		at = next;
	}
	if (at === 0) return -1;
	STOP.lastIndex = at;
	const stop = STOP.exec(text);
	if (!stop || stop.index - at > 120) return -1;
	const rest = stop.index + 1;
	return text.length - rest >= 40 ? rest : -1;
}

/** Cuts the captions off the front of a paragraph; `caption` marks what was cut off. */
export function cutCaptionFronts(groups: readonly Group[]): Group[] {
	return groups.flatMap((group) => {
		const [first, ...more] = group.lines;
		const at = first ? proseAfterCaptions(first.text) : -1;
		if (!first || at < 0) return [group];
		const head = first.text.slice(0, at);
		const tail = first.text.slice(at);
		const blanks = tail.length - tail.trimStart().length;
		return [
			{ lines: [{ ...first, end: first.start + at, text: head }], row: false, caption: true },
			{ lines: [{ ...first, start: first.start + at + blanks, text: tail.trimStart(), gap: 0, indent: 0 }, ...more], row: false },
		];
	});
}
