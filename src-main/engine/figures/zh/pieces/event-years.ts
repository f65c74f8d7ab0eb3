import { matchAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** What is held every year or so and carries the year in front of its name, without 年. */
const EVENT =
	/[·“"]?[\u4e00-\u9fff]{0,14}?(?:马拉松|大会|大赛|赛季|博览会|论坛|年会|峰会|展览会|交易会|车展|书展|艺术节|电影节|文化节|音乐节|美食节|旅游节|消费季|购物节|锦标赛|公开赛|联赛|冠军赛|世锦赛|世界杯|亚洲杯|奥运会|亚运会|全运会|春晚|白皮书|蓝皮书|富豪榜|排行榜|榜单|规划|纲要|议程|远景|愿景|战略|冠状病毒|新冠)/y;

/** The same behind its name: 石桥马拉松2024. A plan may stand between: 健康中国2030规划. */
const NAMED =
	/(?:马拉松|大会|大赛|博览会|论坛|年会|峰会|展览会|交易会|车展|书展|艺术节|电影节|文化节|音乐节|世锦赛|世界杯|亚洲杯|奥运会|亚运会|全运会|春晚|消费季|购物节)$/u;
const LONGEST_EVENT = 4;
const OPENS_NAME = /[“"「『《]/u;

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
		{
			text: '健康云川2030规划纲要与2035远景目标衔接，石桥马拉松2024报名12人，在2023“云川杯”上2018冠状病毒病停传。',
			figures: [{ text: '12人' }],
		},
		{ text: '全县2019户搬迁。', figures: [{ text: '2019户', kind: 'count' }] },
	],
	test(m, { text }) {
		if (m.unit !== '' || m.numeral?.form !== 'arabic' || m.numeral.to - m.from !== 4) return null;
		if (!/^(?:19|20)\d{2}$/u.test(text.slice(m.from, m.numeral.to))) return null;
		const named =
			OPENS_NAME.test(text[m.numeral.to] ?? '') ||
			NAMED.test(text.slice(Math.max(0, m.from - LONGEST_EVENT), m.from)) ||
			matchAt(EVENT, text, m.numeral.to) !== null;
		return named ? { class: 'label' } : null;
	},
} as const satisfies Filter;
