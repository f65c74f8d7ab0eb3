import type { Attach } from '../types.ts';

/** What has a value without a unit, and the words that may stand between it and its number. */
const INDEX =
	/(?:指数|pH值?|PH值?|系数|景气度|酸碱度|浊度|PMI|CPI|PPI|AQI|NDVI|BMI|综合评价值|溶解指数|容积率|性别比|震级)\s?(?:平均|均值|仅|已|则|分别)?(?:为|是|达到|达|降至|降到|升至|升到|回升至|回升到|回落至|回落到|报|录得|在|约|[:：])?\s?$/u;

/** 指数（上年=100）为: what the index is reckoned from stands between. */
const BASE = /[（(][^（）()]{0,14}[=＝]\s?1000?[）)]\s?/u;

export const bareIndex = {
	id: 'bare-index',
	type: 'attach',
	needs: /指数|系数|[pP]H|景气度|酸碱度|浊度|[MPQVD]I|评价值|容积率|性别比|震级/u,
	why: 'An index, a coefficient and a pH are measured, though they carry no unit.',
	examples: [
		{
			text: '环境综合指数3.18，河水pH值为7.4，基尼系数降至0.46。',
			figures: [
				{ text: '3.18', kind: 'measure', unit: '' },
				{ text: '7.4', kind: 'measure' },
				{ text: '0.46', kind: 'measure' },
			],
		},
		{
			text: '地块容积率2.5，出生人口性别比为108.3；容积率报告38份。',
			figures: [
				{ text: '2.5', kind: 'measure' },
				{ text: '108.3', kind: 'measure' },
				{ text: '38份', kind: 'count' },
			],
		},
		{
			text: '分别快于服务业指数7.7、3.9个百分点。',
			figures: [{ text: '7.7', unit: '个百分点', kind: 'point' }, { text: '3.9个百分点' }],
		},
		{ text: '景气指数涉及企业38。', figures: [{ text: '38', kind: 'count' }] },
	],
	attach(m, { text, next }) {
		if (m.numeral === null || m.unit !== '' || m.kind !== null || m.numeral.form !== 'arabic') return null;
		// 快于指数7.7、3.9个百分点: the unit of the row stands behind its last number.
		if (next && next.unit !== '' && next.from - m.to === 1 && /[、和与]/u.test(text[m.to] ?? '')) return null;
		const before = text.slice(Math.max(0, m.from - 34), m.from).replace(BASE, '');
		return INDEX.test(before.slice(-12)) ? { ...m, kind: 'measure', piece: 'bare-index' } : null;
	},
} as const satisfies Attach;
