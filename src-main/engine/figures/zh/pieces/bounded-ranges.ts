/** The two ends of a range told one by one, as the law does: 五年以上十年以下, 200元以上1000元以下. */
import { compare } from '../../../exact.ts';
import type { Merge } from '../types.ts';

export const boundedRanges = {
	id: 'bounded-ranges',
	type: 'merge',
	needs: /以上[^，。；]{1,12}以下/u,
	why: '处五年以上十年以下有期徒刑 is one term with two ends, not a least and a most of two things.',
	examples: [
		{
			text: '处五年以上十年以下有期徒刑，并处200元以上1000元以下罚款。',
			figures: [
				{ text: '五年以上十年以下', low: '5', high: '10', unit: '年', kind: 'measure', modifier: 'exact' },
				{ text: '200元以上1000元以下', low: '200', high: '1000', unit: '元', kind: 'money' },
			],
		},
		{
			text: '60岁以上、18岁以下免票，60岁以上18岁以下免票，10人以上5元以下。',
			figures: [
				{ text: '60岁以上' },
				{ text: '18岁以下' },
				{ text: '60岁以上' },
				{ text: '18岁以下' },
				{ text: '10人以上' },
				{ text: '5元以下' },
			],
		},
	],
	merge(a, b, between) {
		if (between !== '' || a.modifier !== 'atleast' || b.modifier !== 'atmost' || a.unit !== b.unit || a.unit === '') return null;
		if (a.range || b.range || a.low === null || b.high === null || compare(a.low, b.high) >= 0) return null;
		if (a.kind === 'time' || b.kind === 'time' || a.kind !== b.kind) return null;
		if (!a.modifierText.endsWith('上') || !b.modifierText.endsWith('下')) return null;
		return {
			...b,
			from: a.from,
			low: a.low,
			high: b.high,
			range: true,
			modifier: 'exact',
			modifierText: '',
			piece: 'bounded-ranges',
		};
	},
} as const satisfies Merge;
