import type { Exact } from '../../../exact.ts';
import { stronger } from '../strength.ts';
import type { Attach } from '../types.ts';

export const doublings = {
	id: 'doublings',
	type: 'attach',
	needs: /番/u,
	why: '翻N番 is two to the power of N, the one multiple that Chinese prints by its exponent.',
	examples: [
		{
			text: '十年间产值翻了两番。',
			figures: [
				{ text: '十年', kind: 'time' },
				{ text: '翻了两番', kind: 'multiple', value: '4', unit: '番' },
			],
		},
		{
			text: '客流接近翻倍，尾货打对折。',
			figures: [
				{ text: '接近翻倍', kind: 'multiple', value: '2', unit: '倍', modifier: 'about' },
				{ text: '对折', kind: 'multiple', value: '0.5', unit: '折' },
			],
		},
		{
			text: '比去年的60亿元接近翻番，产值几乎翻番，实施翻番计划。',
			figures: [
				{ text: '60亿元' },
				{ text: '接近翻番', kind: 'multiple', value: '2', unit: '番', modifier: 'about' },
				{ text: '几乎翻番', value: '2', modifier: 'about' },
			],
		},
		{ text: '收入翻了近三番。', figures: [{ text: '翻了近三番', value: '8', modifier: 'about' }] },
		{ text: '用户数翻一番以上。', figures: [{ text: '翻一番以上', value: '2', modifier: 'atleast' }] },
	],
	attach(m, { text }) {
		if (m.unit !== '番' || m.low === null || m.low !== m.high || m.low.d !== 1n || m.low.n > 64n) return null;
		const lead = /翻\s?(?:了|将近|近|约|至少){0,2}\s?$/u.exec(text.slice(Math.max(0, m.from - 6), m.from));
		if (!lead) return null;
		const value: Exact = { n: 2n ** m.low.n, d: 1n };
		const inner = /将近|近|约|至少/u.exec(lead[0])?.[0];
		return {
			...m,
			...(inner ? stronger(m, inner === '至少' ? 'atleast' : 'about', inner) : {}),
			from: m.from - lead[0].length,
			low: value,
			high: value,
			precision: null,
			kind: 'multiple',
			piece: 'doublings',
		};
	},
} as const satisfies Attach;
