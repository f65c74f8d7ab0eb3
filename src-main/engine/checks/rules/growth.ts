import { changesOf } from '../changes/find.ts';
import { judgeChange } from '../changes/judge.ts';
import { GROWTH } from '../changes/ways.ts';
import type { Rule } from '../rule.ts';

export const growth: Rule = {
	id: 'growth',
	title: { zh: '增幅', en: 'Growth rate' },
	why:
		'由A增至B，增长N%: the rate must be the change over the earlier value. Only growth whose two ends are printed is ' +
		'recomputed; growth at comparable prices, on a cleaned base or as a yearly mean is another rate than that of the ' +
		'printed amounts and is left alone.',
	authority:
		'Nuijten and Epskamp, statcheck. Inner Mongolia 2017: −14.4 % on the published base and +14.6 % on the cleaned one, ' +
		'both right, is why 口径 words close the gate.',
	level: 'error',
	needs: ['percent'],
	examples: {
		hit: [
			{
				text: '茶园面积由3200亩扩大到4000亩，增长20%，带动了周边民宿。',
				variant: 'differs',
				figures: ['3200亩', '4000亩', '20%'],
				level: 'error',
			},
			{ text: 'Ticket sales rose from 5,000 to 6,000, an increase of 25%.', variant: 'differs' },
			{ text: '客运量从上一年的86万人次下降到71万人次，下降27.4%。', variant: 'differs' },
		],
		miss: [
			{ text: '茶园面积由3200亩扩大到4000亩，增长25%。', because: 'it is 25 %', verdict: 'holds' },
			{ text: '产值由40亿元增加到52亿元，按可比价计算增长24.1%。', because: 'comparable prices are another basis' },
			{ text: '五年间，产值由40亿元增加到52亿元，年均增长5.4%。', because: 'a yearly mean' },
			{ text: 'Ticket sales rose from 5,000 to 6,000, an increase of 20%.', because: 'it is 20 %', verdict: 'holds' },
			{ text: '线上订单占比由35%提高到40%，销售额增长22%。', because: 'the growth is of something else' },
		],
	},
	run: (view) =>
		changesOf(view)
			.filter(({ before, change }) => change.kind === 'percent' && before.kind !== 'percent' && before.kind !== 'point')
			.flatMap((change) => judgeChange(view, change, GROWTH) ?? []),
};
