import { isHan } from '../chars.ts';
import type { Filter } from '../types.ts';

const CLOSES = /[”"'’」』》]/u;
/** No name of a ship, a seed or a scheme is longer. */
const LONGEST_NAME = 8;

/** Whether only Chinese characters stand between an opening quotation mark and `at`: “海棠7”. */
function named(text: string, at: number): boolean {
	let i = at - 1;
	while (i >= 0 && at - i <= LONGEST_NAME && isHan(text[i])) i--;
	return i < at - 1 && /[“"'‘「『《]/u.test(text[i] ?? '');
}

/** 365百姓讲堂, “108工坊”: a number in front of a name, opened by a quotation mark or a dash. */
export const nameNumbers = {
	id: 'name-numbers',
	type: 'filter',
	why: 'A number that opens a name and has no measure word is part of the name.',
	examples: [
		{ text: '“520爱心驿站”服务职工3200人。', figures: [{ text: '3200人' }], others: [['520', 'label']] },
		{
			text: '“海棠7”轮载箱900个，种的是“穗香36”。',
			figures: [{ text: '900个' }],
			others: [
				['7', 'label'],
				['36', 'label'],
			],
		},
		{ text: '“12月的销量回升了”，店主说。', figures: [{ text: '12月', kind: 'time' }] },
	],
	test(m, { text }) {
		if (m.unit === '' && m.numeral?.form === 'arabic' && CLOSES.test(text[m.numeral.to] ?? '') && named(text, m.from))
			return { class: 'label' };
		if (m.unit !== '' || m.numeral === null || m.numeral.form !== 'arabic' || m.numeral.scale > 0 || m.numeral.inner) return null;
		if (!/[“"'‘「『《—]/u.test(text[m.from - 1] ?? '') || !isHan(text[m.numeral.to])) return null;
		if (/[多余到至以比与和]/u.test(text[m.numeral.to] ?? '')) return null;
		return { class: 'label' };
	},
} as const satisfies Filter;
