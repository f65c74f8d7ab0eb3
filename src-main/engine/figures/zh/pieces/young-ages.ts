import { isHan } from '../chars.ts';
import type { Attach } from '../types.ts';

const UNITS = /^(?:年|个月|月|天|周|个?星期|岁|周岁)$/u;

export const youngAges = {
	id: 'young-ages',
	type: 'attach',
	needs: /大/u,
	why: '3个月大 is an age; 前3个月大幅增长 is not.',
	examples: [
		{
			text: '幼熊仅4个月大，最小的才20天大。',
			figures: [
				{ text: '4个月大', kind: 'age', value: '4', unit: '个月' },
				{ text: '20天大', kind: 'age' },
			],
		},
		{ text: '8月龄婴儿需接种2剂。', figures: [{ text: '8月龄', kind: 'age', unit: '月龄' }, { text: '2剂' }] },
		{ text: '9个月大幅下降3%。', figures: [{ text: '9个月', kind: 'measure' }, { text: '3%' }] },
	],
	attach(m, { text }) {
		if (m.numeral === null || m.kind !== null || text[m.unitTo] !== '大' || !UNITS.test(m.unit)) return null;
		if (isHan(text[m.unitTo + 1]) && !/[的时就便起小以]/u.test(text[m.unitTo + 1] ?? '')) return null;
		return { ...m, to: m.unitTo + 1, unitTo: m.unitTo + 1, kind: 'age', unitClass: 'age', piece: 'young-ages' };
	},
} as const satisfies Attach;
