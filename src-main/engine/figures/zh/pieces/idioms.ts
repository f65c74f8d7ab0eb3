import { isHan } from '../chars.ts';
import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** Frames of idioms: both halves single characters. */
const FRAMES = [
	/[三四五六七八](?=[\u4e00-\u9fff][两四五六八九][\u4e00-\u9fff])(?!.[百千万亿十])[三四五六七八][\u4e00-\u9fff][两四五六八九][\u4e00-\u9fff](?<![个名家项件条户人年月日元天处所支台辆米吨亩次种类])/y,
	/千[\u4e00-\u9fff]万[\u4e00-\u9fff]/y,
	/万[\u4e00-\u9fff]千[\u4e00-\u9fff]/y,
	/百[\u4e00-\u9fff]千[\u4e00-\u9fff]/y,
	/千[\u4e00-\u9fff]百[\u4e00-\u9fff]/y,
	/百[\u4e00-\u9fff]百[\u4e00-\u9fff]/y,
	/百[\u4e00-\u9fff]万[\u4e00-\u9fff]/y,
	/一[\u4e00-\u9fff]百[\u4e00-\u9fff]/y,
	/一[\u4e00-\u9fff]千[\u4e00-\u9fff]/y,
	/一[\u4e00-\u9fff]万[\u4e00-\u9fff]/y,
	/一[\u4e00-\u9fff][二两三][\u4e00-\u9fff](?<![年月日个项户家人名条套岁天米])/y,
	/半[\u4e00-\u9fff]半[\u4e00-\u9fff]/y,
	/(?<=不)[三](?=不四)/y,
	/万[\u4e00-\u9fff]一[\u4e00-\u9fff]/y,
	/千[\u4e00-\u9fff]一[\u4e00-\u9fff]/y,
	/百[\u4e00-\u9fff]一[\u4e00-\u9fff]/y,
	/九[\u4e00-\u9fff]一[\u4e00-\u9fff]/y,
] as const;

/** 一到两, 三至五 */
const TWO_ENDS = /^[一二两三四五六七八九][到至][二两三四五六七八九十]$/u;

export const idioms = {
	id: 'idioms',
	type: 'filter',
	why: 'Idioms are built on frames of two numerals.',
	examples: [
		{ text: '他七拼八凑借来8000元。', figures: [{ text: '8000元', value: '8000' }] },
		{ text: '要等一到两小时，一至两场。', figures: [{ text: '一到两小时', low: '1', high: '2' }, { text: '一至两场' }] },
		{ text: '历经千辛万苦，走遍千山万壑。', figures: [] },
	],
	test(m, { text }) {
		if (m.numeral === null || m.numeral.length > 1 || !isHan(text[m.from])) return null;
		// 一到两小时: both ends of one stretch; 一到三亚 is a way, and no stretch ends in a name.
		if (TWO_ENDS.test(text.slice(m.from, m.from + 3))) return null;
		for (const p of FRAMES) {
			const to = endAt(p, text, m.from);
			if (to >= 0) return { class: 'phrase', to };
		}
		return null;
	},
} as const satisfies Filter;
