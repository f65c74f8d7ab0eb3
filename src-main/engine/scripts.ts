/**
 * Stretches of a text that are written in the other language: an English paragraph in a Chinese report, a Chinese sentence
 * quoted in an English one. Each is read by its own grammar; 21 billion is no 21 because the report round it is Chinese.
 */

import type { Language, ParagraphKind } from '../contract/model.ts';
import type { Extraction } from './figures/types.ts';
import { matchesOf } from './matches.ts';

export interface Stretch {
	from: number;
	to: number;
}

/** Without a Han character and without a mark of a Chinese sentence. */
const LATIN = /[^\p{Script=Han}，。；：、！？“”‘’（）《》【】「」]+/gu;
const HAN = /[\p{Script=Han}\d，。；：、！？（）《》%％.,]+/gu;
/** Words that only a sentence has; names of firms and products are capitalised. */
const LOWER_WORD = /(?<![\p{L}\d])\p{Ll}{2,}(?![\p{L}\d])/gu;
const HAN_CHARACTER = /\p{Script=Han}/gu;
const LEAST_WORDS = 4;
/** A name or a term in Han between English words is no sentence. */
const LEAST_HAN = 8;
const DIGIT = /\d/u;
const OTHER: Record<Language, Language> = { zh: 'en', en: 'zh' };
/** Cells and furniture are too short to tell a language by. */
const READ: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem', 'caption', 'pullquote', 'headline', 'deck', 'crosshead']);

export const otherLanguage = (language: Language): Language => OTHER[language];

/** The stretches of a paragraph's reading text that the other grammar reads; only those that hold a digit. Linear. */
export function foreignStretches(text: string, language: Language, kind: ParagraphKind): Stretch[] {
	if (!READ.has(kind)) return [];
	const out: Stretch[] = [];
	for (const { 0: run, index } of matchesOf(text, language === 'zh' ? LATIN : HAN)) {
		if (!DIGIT.test(run)) continue;
		const least = language === 'zh' ? LEAST_WORDS : LEAST_HAN;
		const words = run.match(language === 'zh' ? LOWER_WORD : HAN_CHARACTER)?.length ?? 0;
		if (words >= least) out.push({ from: index, to: index + run.length });
	}
	return out;
}

/** The text with `stretches` (or all but them) put out of sight, offsets as they were. */
export function masked(text: string, stretches: readonly Stretch[], keep: boolean): string {
	let out = '';
	let at = 0;
	for (const { from, to } of stretches) {
		out += keep ? ' '.repeat(from - at) : text.slice(at, from);
		out += keep ? text.slice(from, to) : ' '.repeat(to - from);
		at = to;
	}
	return out + (keep ? ' '.repeat(text.length - at) : text.slice(at));
}

/** Two readings of one text, each of stretches that the other does not see, in the order of the text. */
export function merged(a: Extraction, b: Extraction): Extraction {
	const byPlace = (x: { from: number }, y: { from: number }): number => x.from - y.from;
	return { figures: [...a.figures, ...b.figures].sort(byPlace), others: [...a.others, ...b.others].sort(byPlace) };
}
