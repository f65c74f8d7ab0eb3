import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const FISCAL_YEAR =
	/(?<year>(?:19|20)\d{2})\s?(?:财年|财政年度|会计年度)(?<part>第?[一二三四]财?季度?|[上下]半年|前[二三]财?季度?)?/y;

export const fiscalYears = {
	id: 'fiscal-years',
	type: 'attach',
	needs: /财年|财政年度|会计年度/u,
	why: 'A fiscal year carries its number without 年. When it begins each company and country sets for itself, so no days are told.',
	examples: [
		{
			text: '公司2024财年营收5亿元。',
			figures: [{ text: '2024财年', kind: 'time', value: '2024', unit: '年' }, { text: '5亿元' }],
		},
		{
			text: '2024财年第二财季净利2亿元，2023会计年度为7亿元。',
			figures: [
				{ text: '2024财年第二财季', kind: 'time', value: null },
				{ text: '2亿元' },
				{ text: '2023会计年度', kind: 'time', value: '2023' },
				{ text: '7亿元' },
			],
		},
		{ text: '全县2024户脱贫。', figures: [{ text: '2024户', kind: 'count' }] },
	],
	attach(m, { text }) {
		const found = matchAt(FISCAL_YEAR, text, m.from);
		if (!found) return null;
		const out = timeOf(m, m.from, m.from + found[0].length, { grain: 'year', interval: null }, 'fiscal-years');
		if (found.groups?.['part']) return { ...out, time: { grain: 'span', interval: null } };
		const value = { n: BigInt(found.groups?.['year'] ?? 0), d: 1n };
		return { ...out, low: value, high: value, precision: { n: 1n, d: 1n }, unit: '年' };
	},
} as const satisfies Attach;
