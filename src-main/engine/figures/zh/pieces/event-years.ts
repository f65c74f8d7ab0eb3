import { matchAt } from '../match.ts';
import type { Filter } from '../types.ts';

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
