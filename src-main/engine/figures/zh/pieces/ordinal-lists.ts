import { isHan } from '../chars.ts';
import type { Filter } from '../types.ts';

const ORDINAL_UNIT = /^(?:类|级|等|期|产业|批|号|区|楼|档|组|章|条|卷|册|环|版|标段|阶段)$/u;

/** Units that tell kinds apart even when each of the row has its own: 一类、二类. */
const KINDS = /^(?:类|级|等|档)$/u;

export const ordinalLists = {
	id: 'ordinal-lists',
	type: 'filter',
	backwards: true,
	why: 'Neighbours of the number row joined by 、 tell kinds apart (一、二类); a count is one number.',
	examples: [
		{
			text: '一、二类苗占比七成。',
			figures: [{ text: '七成' }],
			others: [
				['二类', 'label'],
				['一', 'label'],
			],
		},
		{ text: '形成七类平台。', figures: [{ text: '七类' }] },
	],
	test(m, { text, previous }) {
		if (!ORDINAL_UNIT.test(m.unit) || previous?.numeral == null || isHan(text[m.from]) !== isHan(text[previous.from]))
			return null;
		if (previous.unit === '' ? !isHan(text[m.from]) : previous.unit !== m.unit || !KINDS.test(m.unit)) return null;
		if (m.low === null || previous.low === null || m.low.n !== previous.low.n + 1n) return null;
		return /^[、和]$/u.test(text.slice(previous.to, m.from)) ? { class: 'label' } : null;
	},
} as const satisfies Filter;
