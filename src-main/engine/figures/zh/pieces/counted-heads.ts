import { isHan } from '../chars.ts';
import type { Attach } from '../types.ts';

export const bigs = {
	id: 'counted-heads',
	type: 'attach',
	needs: /大/u,
	why: '九大工程 counts with 大 as if with a measure word.',
	examples: [
		{
			text: '实施六大行动、三大工程。',
			figures: [
				{ text: '六大', value: '6', unit: '', kind: 'count' },
				{ text: '三大', value: '3' },
			],
		},
		{ text: '学习二十大报告。', figures: [] },
		{ text: '产值越过千亿大关。', figures: [{ text: '越过千亿', value: '100000000000', modifier: 'over' }] },
	],
	attach(m, { text }) {
		if (m.numeral === null || m.kind !== null || m.unit !== '' || m.numeral.form === 'half' || m.numeral.form === 'vague')
			return null;
		if (text[m.numeral.to] !== '大' || text[m.from] === '一' || !isHan(text[m.numeral.to + 1])) return null;
		if (/[多小型规批片型量约概学会队陆厦于关]/u.test(text[m.numeral.to + 1] ?? '')) return null;
		return { ...m, to: m.numeral.to + 1, unitTo: m.numeral.to + 1, kind: 'count', piece: 'counted-heads' };
	},
} as const satisfies Attach;
