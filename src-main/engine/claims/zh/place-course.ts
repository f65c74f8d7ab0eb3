/** How a Chinese report goes from one place to another and back: 其中 stays, 从企业看 turns to the whole again. */
import type { PlaceMention } from '../types.ts';
import type { View } from '../view.ts';

/** 其中，水果类217亿元: a part of what was just told. */
const PART_OF_IT = /^[\s\u3000]*(?:这)?其中/u;
/** 从企业看, 分产业看, 总体来看, 按用途分: another side of the whole. */
const OF_THE_WHOLE =
	/^[\s\u3000]*(?:(?:(?:从|分|按)(?!地区|区域|省|市|县|区)[^，,。；\d]{1,12}?(?:来?看|分|划分|计算)|总体(?:来?看|上)?|总的来?看|整体(?:来?看|上)?|综合来?看)[，,]|总计|合计|累计共)/u;

/**
 * For each sentence where the statement begins that it goes on with: its own start, or that of a sentence before where 其中
 * or a semicolon ties the two. 其中 is a part of a number: without one the sentence before told no whole. Linear.
 */
export function statementsOf(view: View): number[] {
	const out: number[] = [];
	const counted = new Set(view.sites.filter(({ figure }) => figure.kind !== 'time').map(({ sentence }) => sentence));
	for (const [i, { from }] of view.sentences.entries()) {
		const tied =
			i > 0 &&
			counted.has(i - 1) &&
			(PART_OF_IT.test(view.text.slice(from, from + 6)) || /[；;]\s*$/u.test(view.text.slice(Math.max(0, from - 2), from)));
		out.push(tied ? (out[i - 1] ?? from) : from);
	}
	return out;
}

/** Whether the sentence that begins at `from` tells of a part of what was told. */
export const isPartOfIt = (view: View, from: number): boolean => PART_OF_IT.test(view.text.slice(from, from + 6));

/** Whether the sentence that begins at `from` turns from one place back to the whole. */
export const turnsToWhole = (view: View, from: number): boolean => OF_THE_WHOLE.test(view.text.slice(from, from + 24));

/** Which mentions stand in brackets. Linear. */
export function inBrackets(text: string, mentions: readonly PlaceMention[]): boolean[] {
	if (!/[（(]/u.test(text)) return [];
	let depth = 0;
	let at = 0;
	return mentions.map(({ from }) => {
		for (; at < from; at++) {
			const c = text.charAt(at);
			if (c === '（' || c === '(') depth++;
			else if ((c === '）' || c === ')') && depth > 0) depth--;
		}
		return depth > 0;
	});
}
