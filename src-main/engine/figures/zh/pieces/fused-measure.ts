import type { Attach } from '../types.ts';

export const fused = {
	id: 'fused-measure',
	type: 'attach',
	needs: /[俩仨]/u,
	why: '俩 and 仨 hold their measure word.',
	examples: [{ text: '俩村合建一所学校。', figures: [{ text: '俩', value: '2', unit: '' }, { text: '一所' }] }],
	attach(m) {
		return m.numeral?.form === 'fused' ? { ...m, kind: 'count', precision: { n: 1n, d: 1n }, piece: 'fused-measure' } : null;
	},
} as const satisfies Attach;
