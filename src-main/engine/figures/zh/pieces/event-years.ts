import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach, Filter } from '../types.ts';

/** What is held every year or so and carries the year in front of its name, without 年. */
const EVENT =
	/[·“"]?[\u4e00-\u9fff]{1,14}?(?:马拉松|大会|大赛|赛季|博览会|论坛|年会|峰会|展览会|交易会|车展|书展|艺术节|电影节|文化节|音乐节|美食节|旅游节|消费季|购物节|锦标赛|公开赛|联赛|冠军赛|世锦赛|世界杯|亚洲杯|奥运会|亚运会|全运会|春晚|白皮书|蓝皮书)/y;

export const eventYears = {
	id: 'event-years',
	type: 'filter',
	needs: /(?:19|20)\d{2}/u,
	why: 'The year in front of the name of a race or a fair is part of the name: it counts nothing and dates no figure.',
	examples: [
		{
			text: '2023松岭马拉松4月9日开跑。',
			figures: [{ text: '4月9日', kind: 'time' }],
			others: [['2023', 'label']],
		},
		{ text: '2019中国松岭茶叶博览会签约86亿元。', figures: [{ text: '86亿元' }] },
		{ text: '全县2019户搬迁。', figures: [{ text: '2019户', kind: 'count' }] },
	],
	test(m, { text }) {
		if (m.unit !== '' || m.numeral?.form !== 'arabic' || m.numeral.to - m.from !== 4) return null;
		if (!/^(?:19|20)\d{2}$/u.test(text.slice(m.from, m.numeral.to))) return null;
		return matchAt(EVENT, text, m.numeral.to) ? { class: 'label' } : null;
	},
} as const satisfies Filter;

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
