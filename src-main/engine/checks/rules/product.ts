import { judgeEquation, numberOf } from '../arithmetic/equation.ts';
import { perUnitsOf } from '../arithmetic/per-unit.ts';
import { times } from '../interval.ts';
import type { Rule } from '../rule.ts';

export const product: Rule = {
	id: 'product',
	title: { zh: '单价、数量与总额', en: 'Price, number and total' },
	why:
		'So much for each, times so many, must give the total that 合计 or 共 closes. The three must stand in one sentence and be ' +
		'the only figures of their units; amounts by the month, ceilings, scales of amounts and taxes are left alone.',
	authority: 'Arithmetic on intervals of rounding. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['money', 'measure', 'count'],
	examples: {
		hit: [
			{ text: '全岛1.3万户受益，户均增收800元，共增收1340万元。', variant: 'differs' },
			{ text: '每户补助3000元，共补助850户，发放补助资金265万元。', variant: 'differs' },
			{ text: '50台渔机每台价值2.4万元，总值140万元。', variant: 'differs' },
			{ text: '一盏航灯造价4200元，全岛装了65盏，总共花了29.3万元。', variant: 'differs' },
			{ text: '每名渔导每天补助80元，420名渔导一天就要发放3.96万元。', variant: 'differs' },
			{ text: 'At $4.50 a litre, the 12,000 litres it sold brought in $64,000.', variant: 'differs' },
			{
				text: 'Each of the 36 ferries carries 70 passengers, giving the fleet a combined capacity of 2,720.',
				variant: 'differs',
				figures: ['70passengers', '36ferries', '2,720'],
			},
			{ text: 'The school has 24 classes of 30 pupils each, or 820 in all.', variant: 'differs' },
			{ text: '渔民津贴按每人每月200元发放，全镇650名老人每月共领取15万元。', variant: 'differs' },
			{ text: '他算账：一亩塘养3000株海菜，每株卖4.0元，一亩毛收入就有1.5万元。', variant: 'differs' },
			{ text: '船票每张80元，当天售出3500张，票房收入32万元。', variant: 'differs' },
			{ text: '渔校给每名贫困生发放助学金1200元，共有260名学生受助，总计33.2万元。', variant: 'differs' },
			{
				text: '今年海带卖到每公斤6元，合作社采收15万公斤，销售收入120万元。',
				variant: 'differs',
				figures: ['6元', '15万公斤', '120万元'],
			},
			{ text: '渔村流转滩涂2400亩，每亩租金800元，渔民一年可得租金212万元。', variant: 'differs' },
			{ text: 'The port will give £250 to each of 1,800 pilots, at a total cost of £540,000.', variant: 'differs' },
			{ text: 'Tickets cost $15 and 6,200 were sold, bringing in $83,000 for the lifeboat.', variant: 'differs' },
			{ text: 'The port paid £300 to each of 830 pilots, a total of £264,000.', variant: 'differs' },
			{
				text: '学校给每人补贴580元，有1200人领到，合计686万元。',
				variant: 'differs',
				figures: ['580元', '1200人', '686万元'],
				level: 'warning',
			},
			{ text: '按每亩补助150元计算，3600亩稻田共补助45万元。', variant: 'differs' },
			{ text: '这批座椅每套1260元，采购85套，总价12.6万元。', variant: 'differs' },
			{ text: '合作社售出海带2600吨，平均每吨售价3000元，销售收入达到680万元。', variant: 'differs', level: 'warning' },
			{ text: 'The co-operative paid 420 members a dividend of $650 each, a total of $373,000.', variant: 'differs' },
			{
				text: 'It sold 3,200 tonnes of kelp at an average price of $900 a tonne, bringing in $3.88 million.',
				variant: 'differs',
			},
		],
		miss: [
			{ text: '全岛1.3万户受益，户均增收800元，共增收1040万元。', because: 'it is so', verdict: 'holds' },
			{ text: '每户补助3000元，共补助850户，发放补助资金255万元。', because: 'it is so', verdict: 'holds' },
			{ text: '每户最高补助3000元，共补助850户，发放补助资金165万元。', because: 'a ceiling' },
			{ text: '一盏航灯造价4200元，全岛装了65盏，总共花了27.3万元。', because: 'it is so', verdict: 'holds' },
			{ text: '一盏航灯造价4200元，全岛装了65盏，连同电缆总共花了35.3万元。', because: 'more than the lamps' },
			{ text: '每名渔导每天补助80元，420名渔导一天就要发放3.36万元。', because: 'it is so', verdict: 'holds' },
			{ text: '每名渔导每天补助80元，420名渔导一年就要发放1226.4万元。', because: 'a day and a year' },
			{ text: 'At $4.50 a litre, the 12,000 litres it sold brought in $54,000.', because: 'it is so', verdict: 'holds' },
			{ text: 'The school has 24 classes of 30 pupils each, or 720 in all.', because: 'it is 720', verdict: 'holds' },
			{ text: 'The fleet has 36 ferries, each with 70 seats, and 2,720 staff.', because: 'staff are no seats' },
			{ text: '渔民津贴按每人每月200元发放，全镇650名老人每月共领取13万元。', because: 'it is 13万', verdict: 'holds' },
			{ text: '渔民津贴按每人每月200元发放，全镇650名老人全年共领取156万元。', because: 'a month and a year' },
			{
				text: 'Tickets cost £12 and 900 were sold, raising £9,800 after costs for the lifeboat.',
				because: 'what was left of it',
			},
			{ text: '船票每张80元，当天售出3500张，票房收入28万元。', because: 'it is 28', verdict: 'holds' },
			{ text: '渔校给每名贫困生发放助学金1200元，共有260名学生受助，总计31.2万元。', because: 'it is 31.2', verdict: 'holds' },
			{ text: '今年海带卖到每公斤6元，合作社采收15万公斤，销售收入90万元。', because: 'it is 90', verdict: 'holds' },
			{ text: '今年海带卖到每公斤6元，合作社采收15万公斤，加上旅游，全年总收入120万元。', because: 'more than what was sold' },
			{ text: '渔村流转滩涂2400亩，每亩租金800元，渔民务工一年可得212万元。', because: 'wages, not rent' },
			{
				text: 'The port will give £250 to each of 1,800 pilots, at a total cost of £450,000.',
				because: 'it is so',
				verdict: 'holds',
			},
			{
				text: 'Tickets cost $15 and 6,200 people came, some of them free, and takings reached $83,000.',
				because: 'not all paid',
			},
			{ text: 'The port paid £300 to each of 830 pilots, a total of £249,000.', because: 'it is so', verdict: 'holds' },
			{ text: '合作社售出海带2600吨，平均每吨售价3000元，销售收入达到780万元。', because: 'it is 780', verdict: 'holds' },
			{
				text: 'The co-operative paid 420 members a dividend of $650 each, a total of $273,000.',
				because: 'it is so',
				verdict: 'holds',
			},
			{
				text: 'It sold 3,200 tonnes of kelp at $900 a tonne and plates, bringing in $3.88 million.',
				because: 'something else brought in the rest',
			},
			{ text: 'The board gave 12 crews $650 each a month, a total of $373,000.', because: 'how many months is not printed' },
			{ text: '学校给每人补贴580元，有1200人领到，合计69.6万元。', because: 'it is 69.6万', verdict: 'holds' },
			{ text: '按每亩补助150元计算，3600亩稻田共补助54万元。', because: 'it is 54万', verdict: 'holds' },
			{ text: '每人每月补贴580元，有1200人领到，合计686万元。', because: 'how many months is not printed' },
			{ text: '每人最高补贴580元，有1200人领到，合计52万元。', because: 'a ceiling' },
			{ text: '每户补贴580元，有1200人报名，合计52万元。', because: 'households and people' },
			{ text: '每套1260元，采购85套，另购桌子40套，总价18.9万元。', because: 'two counts' },
		],
	},
	run: (view) =>
		perUnitsOf(view).flatMap(({ paragraph, rate, count, total, form }) => {
			if (form !== 'price') return [];
			return (
				judgeEquation(
					view,
					{
						paragraph,
						by: { from: Math.min(count.from, rate.from), to: total.to },
						result: total,
						operands: [
							{ role: 'price', figure: rate },
							{ role: 'count', figure: count },
						],
						ways: [{ id: 'rounded', compute: (of) => times(of(rate), of(count, 'printed')) }],
						formula: `${numberOf(view, rate)} × ${numberOf(view, count)}`,
						role: 'total',
					},
					{ variant: 'differs', most: 'warning', params: { rate: view.wordsOf(rate), count: view.wordsOf(count) } },
				) ?? []
			);
		}),
};
