import type { Merge } from '../types.ts';

export const pressurePairs = {
	id: 'pressure-pairs',
	type: 'merge',
	needs: /\//u,
	why: 'A blood pressure is one reading of two numbers, and neither of them alone is it.',
	examples: [
		{
			text: '血压138/86毫米汞柱，心率72次。',
			figures: [
				{ text: '138/86毫米汞柱', kind: 'measure', value: null, low: null, high: null, unit: '毫米汞柱' },
				{ text: '72次' },
			],
		},
		{ text: '血压应低于140/90mmHg。', figures: [{ text: '低于140/90mmHg', unit: 'mmHg', modifier: 'under' }] },
	],
	merge(a, b, between) {
		if (between !== '/' || a.unit !== '' || a.numeral === null || b.numeral === null) return null;
		if (b.unit !== '毫米汞柱' && b.unit !== 'mmHg') return null;
		return { ...b, from: a.from, low: null, high: null, precision: null, kind: 'measure', piece: 'pressure-pairs' };
	},
} as const satisfies Merge;
