import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

/** A year that ends the title of a yearly report: 《健康状况报告2024》. */
const TITLE_END = /(?:报告|公报|年报|年鉴|[蓝白绿黄]皮书|榜单?|指数|展望|手册|目录|指南|概览)[（(]?$/u;

export const titleYears = {
	id: 'title-years',
	type: 'attach',
	needs: /(?:19|20)\d{2}[）)]?》/u,
	why: 'A yearly report carries its year, without 年, at the end of its title.',
	examples: [
		{
			text: '《口腔健康报告2024》收入病例12例，《用水公报（2023）》同时发布。',
			figures: [
				{ text: '2024', kind: 'time', interval: '2024-01-01/2024-12-31' },
				{ text: '12例' },
				{ text: '2023', kind: 'time' },
			],
		},
		{ text: '他写的《花样年华100》卖了2000册。', figures: [{ text: '2000册' }] },
	],
	attach(m, { text }) {
		if (m.unit !== '' || m.numeral?.form !== 'arabic' || m.numeral.to - m.from !== 4) return null;
		if (!/^[）)]?》/u.test(text.slice(m.to, m.to + 2)) || !TITLE_END.test(text.slice(Math.max(0, m.from - 5), m.from)))
			return null;
		const year = text.slice(m.from, m.to);
		if (!/^(?:19|20)\d{2}$/u.test(year)) return null;
		const interval = { from: `${year}-01-01`, to: `${year}-12-31`, certainty: 'stated' as const };
		return timeOf(m, m.from, m.to, { grain: 'year', interval }, 'title-years');
	},
} as const satisfies Attach;
