import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** Any Chinese character, to build patterns of. */
const H = '[\\u4e00-\\u9fff]';

/** 一件又一件, 一年接着一年, 一个个, 看一看, 一户一表. */
const REPEATS = [
	new RegExp(`一(${H}{1,2})(?:又|接着|接|连着|连|挨着|比|跟着|跟|复|更)一\\1`, 'y'),
	new RegExp(`一(${H})\\1(?!\\1)`, 'y'),
	new RegExp(`(?<=(${H}))一(?=\\1)`, 'y'),
	new RegExp(`一(${H})一(${H})(?=[^\\u4e00-\\u9fff0-9]|${H})(?![月日年])`, 'y'),
] as const;

export const repeats = {
	id: 'repeats',
	type: 'filter',
	needs: /一/u,
	why: 'A doubled measure word says each or many, no number.',
	examples: [
		{ text: '难题一个接着一个解决。', figures: [] },
		{ text: '一座座桥梁、一条又一条道路建了起来。', figures: [] },
		{ text: '亩产一千一二百斤。', figures: [{ text: '一千一二百斤', low: '1100', high: '1200' }] },
		{ text: '不妨试一试、比一比。', figures: [] },
		{ text: '推行一企一策，走访企业45家。', figures: [{ text: '45家', value: '45' }], others: [['一企一策', 'phrase']] },
	],
	test(m, { text }) {
		// 一千一二百 is a number, whatever frame its characters make.
		if (text[m.from] !== '一' || (m.numeral !== null && m.numeral.length > 1)) return null;
		for (const p of REPEATS) {
			const to = endAt(p, text, m.from);
			if (to >= 0) return { class: 'phrase', to: Math.max(to, m.from + 1) };
		}
		return null;
	},
} as const satisfies Filter;
