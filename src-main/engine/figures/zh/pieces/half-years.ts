import { complete, NO_POINT, type Point } from '../dates.ts';
import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const HALF = /半年(?!度?报|报)(?:度)?(?<end>[末底](?![端部]))?/y;

export const halfYears = {
	id: 'half-years',
	type: 'attach',
	needs: /半年/u,
	why: '上半年 names six months of a year.',
	examples: [
		{
			text: '今年上半年接待游客80万人次。',
			published: '2021-07-20',
			figures: [{ text: '上半年', kind: 'time', value: null, interval: '2021-01-01/2021-06-30' }, { text: '80万人次' }],
		},
		{
			text: '上半年末存款86亿元，2023年下半年末为80亿元。',
			published: '2024-07-20',
			figures: [
				{ text: '上半年末', kind: 'time', interval: '2024-06-01/2024-06-30' },
				{ text: '86亿元' },
				{ text: '2023年下半年末', interval: '2023-12-01/2023-12-31' },
				{ text: '80亿元' },
			],
		},
		{ text: '耗时半年完成。', figures: [{ text: '半年', kind: 'measure', value: '0.5', unit: '年' }] },
	],
	attach(m, { text, context }) {
		if (m.numeral?.form !== 'half') return null;
		const side = text[m.from - 1] ?? '';
		if (!/[上下前后]/u.test(side)) return null;
		const found = matchAt(HALF, text, m.from);
		if (!found) return null;
		const half = side === '上' || side === '前' ? 1 : 2;
		const point: Point = {
			...NO_POINT,
			to: m.from + found[0].length,
			part: found.groups?.['end'] ?? '',
			half,
		};
		// 2021年上半年: the year is a mention of its own and was read with its half there; here only words stand before.
		const days = complete(point, text, m.from - 1, context.published);
		return timeOf(m, m.from - 1, point.to, { grain: 'half', interval: days }, 'half-years');
	},
} as const satisfies Attach;
