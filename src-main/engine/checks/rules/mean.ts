import { judgeEquation, numberOf } from '../arithmetic/equation.ts';
import { perUnitsOf } from '../arithmetic/per-unit.ts';
import { over } from '../interval.ts';
import type { Rule } from '../rule.ts';

/** Statistics per head are over the mean population of the year, which is not printed beside them. */
const STATISTIC = /生产总值|GDP|可支配|消费支出/iu;

export const mean: Rule = {
	id: 'mean',
	title: { zh: '平均数', en: 'Mean against its total' },
	why:
		'The total over the count must give the printed mean. The three must stand in one sentence, be the only figures of ' +
		'their units there, and be about the same thing; 人均 statistics of regions divide by the mean population of the year, ' +
		'so that those are left alone, and a fiftieth either way is allowed to all others.',
	authority: 'Arithmetic on intervals of rounding. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['money', 'measure', 'count'],
	examples: {
		hit: [
			{ text: 'The guild raised £4,500 from 150 sailors, £40 each on average.', variant: 'differs' },
			{ text: '活动共回收旧渔网18.6吨，参与渔民6200人，人均交回渔网5公斤。', variant: 'differs' },
			{ text: 'Sailors paid £7.2m for the 240 berths, which works out at £40,000 a berth.', variant: 'differs' },
			{ text: '全岛共有12.4万名渔导，新接船数1229.5万件，人均新接船件92.9件。', variant: 'differs' },
			{
				text: 'Sailors spent 1,920 hours on the quay over 48 weekends, averaging 50 hours a weekend.',
				variant: 'differs',
			},
			{ text: '渔歌会共唱了96场，接待观众11.52万人次，场均观众1500人次。', variant: 'differs' },
			{ text: 'The 16 harbours received $5.6m in all, or $450,000 each.', variant: 'differs' },
			{
				text: 'The port hired 45 wardens, who made 5,400 visits between them — an average of 150 per warden.',
				variant: 'differs',
				figures: ['5,400visits', '45wardens', '150perwarden'],
				level: 'warning',
			},
			{ text: 'The 12 quays saw 30,000 boats, an average of 2,900 each.', variant: 'differs' },
			{ text: '去年，全村接待游客12万人次，实现旅游收入1440万元，人均消费150元。', variant: 'differs', level: 'warning' },
			{
				text: '海堤全长32公里，总投资4.8亿元，平均每公里造价1800万元。',
				variant: 'differs',
				figures: ['4.8亿元', '32公里', '1800万元'],
			},
			{ text: '全县渔校支出6.3亿元，在校生3.5万人，生均支出1.2万元。', variant: 'differs' },
			{
				text: '更新渔船3150辆，报废1050辆，两项合计4200辆，发放补贴6090万元，平均每辆1.85万元。',
				variant: 'differs',
				figures: ['6090万元', '4200辆', '1.85万元'],
			},
			{ text: '全岛共有家庭户40947户，家庭户人口为126935人，平均每个家庭户的人口为3.61人，与上次持平。', variant: 'differs' },
			{ text: '全镇新建鱼塘4.5万亩，涉及9个村。项目总投资9000万元，平均每亩投入3000元。', variant: 'differs', level: 'warning' },
			{ text: '全村现有渔民1240人，去年集体收入620万元，人均6000元。', variant: 'differs', level: 'warning' },
			{
				text: 'The village of Dunmore, population 640, received $96,000 from its mill, or $180 per resident.',
				variant: 'differs',
				level: 'warning',
			},
			{ text: '售出冷柜10.4万台，发放补贴8840万元，台均补贴580元，拉动销售额5.2亿元。', variant: 'differs' },
			{
				text: '春节前，合作社向社员分红960万元，惠及社员1200户，户均分红6000元。',
				variant: 'differs',
				figures: ['960万元', '1200户', '6000元'],
				level: 'error',
			},
			{ text: '今年全镇3850名种植户共增收1540万元，人均增收5200元。', variant: 'differs' },
			{ text: 'The fund paid £4.2m to 1,200 farmers, an average of £4,100 each.', variant: 'differs' },
			{
				text: '上月全区成交渔屋420套，成交总额6.3亿元，套均总价180万元。',
				variant: 'differs',
				figures: ['6.3亿元', '420套', '180万元'],
			},
			{ text: '今年全岛海稻种植面积12万亩，总产量6.6万吨，平均亩产600公斤。', variant: 'differs', level: 'warning' },
			{ text: 'The island school has 1,350 pupils and 75 teachers, or 22 pupils for every teacher.', variant: 'differs' },
		],
		miss: [
			{ text: 'The guild raised £4,500 from 150 sailors, £30 each on average.', because: 'it is so', verdict: 'holds' },
			{ text: '活动共回收旧渔网18.6吨，参与渔民6200人，人均交回渔网3公斤。', because: 'it is 3', verdict: 'holds' },
			{
				text: 'Sailors paid £7.2m for the 240 berths, which works out at £30,000 a berth.',
				because: 'it is so',
				verdict: 'holds',
			},
			{ text: '全岛共有12.4万名渔导，新接船数1229.5万件，人均旧存船件92.9件。', because: 'of another thing' },
			{
				text: 'Sailors spent 1,920 hours on the quay over 48 weekends, averaging 40 hours a weekend.',
				because: 'it is 40',
				verdict: 'holds',
			},
			{
				text: 'The walk of 40 miles took 16 hours, averaging 3 miles an hour with rests.',
				because: 'speed is a rate by the hour',
			},
			{ text: '渔歌会共唱了96场，接待观众11.52万人次，场均观众1200人次。', because: 'it is 1200', verdict: 'holds' },
			{ text: 'The 16 harbours received $5.6m in all, or $350,000 each.', because: 'it is so', verdict: 'holds' },
			{ text: 'The 12 quays saw 30,000 boats, an average of 2,500 each.', because: 'it is 2,500', verdict: 'holds' },
			{ text: 'The 12 quays saw 30,000 boats and 400 yachts, an average of 2,900 each.', because: 'two things are counted' },
			{ text: 'The 12 quays saw 30,000 boats, an average of 90 each day.', because: 'a mean by the day' },
			{
				text: '去年，全村接待游客12万人次，实现旅游收入1440万元，人均消费120元。',
				because: 'it is 120',
				verdict: 'holds',
			},
			{ text: '去年，全村接待游客12万人次，渔业收入1440万元，人均消费150元。', because: 'visitors do not spend what is fished' },
			{ text: '海堤全长32公里，总投资4.8亿元，平均每公里造价1500万元。', because: 'it is 1500', verdict: 'holds' },
			{ text: '海堤全长32公里，渔业年产值4.8亿元，平均每公里造价1800万元。', because: 'output is not what it cost' },
			{ text: '上月全区成交渔屋420套，成交总额6.3亿元，套均总价150万元。', because: 'it is 150', verdict: 'holds' },
			{ text: '今年全岛海稻种植面积12万亩，总产量6.6万吨，平均亩产550公斤。', because: 'it is 550', verdict: 'holds' },
			{ text: '今年全岛海稻种植面积12万亩，总产量6.6万吨，最高亩产800公斤。', because: 'the best, not the mean' },
			{
				text: 'The island school has 1,350 pupils and 75 teachers, or 18 pupils for every teacher.',
				because: 'it is 18',
				verdict: 'holds',
			},
			{
				text: 'The island school has 1,350 pupils and 75 teachers, or 22 pupils for every bus.',
				because: 'buses are not counted',
			},
			{ text: '售出冷柜10.4万台，发放补贴8840万元，台均补贴850元，拉动销售额5.2亿元。', because: 'it is 850', verdict: 'holds' },
			{
				text: '全镇新建鱼塘4.5万亩，涉及9个村。项目总投资9000万元，平均每亩投入2000元。',
				because: 'it is 2000',
				verdict: 'holds',
			},
			{
				text: '全镇计划新建鱼塘6万亩，涉及9个村。项目总投资9000万元，平均每亩投入2000元。',
				because: 'a plan may be another set',
			},
			{ text: '全村现有渔民1240人，去年集体收入620万元，人均5000元。', because: 'it is 5000', verdict: 'holds' },
			{
				text: 'The village of Dunmore, population 640, received $96,000 from its mill, or $150 per resident.',
				because: 'it is 150',
				verdict: 'holds',
			},
			{
				text: 'The village of Dunmore, population 640, paid $96,000 to its millers, or $300 per miller.',
				because: 'other heads',
			},
			{ text: '全县渔校支出6.3亿元，其中小学2.1亿元，在校生3.5万人，生均支出1.2万元。', because: 'two totals' },
			{ text: '春节前，合作社向社员分红960万元，惠及社员1200户，户均分红8000元。', because: 'it is 8000', verdict: 'holds' },
			{
				text: '全市生产总值1222.62亿元，常住人口312.87万人，人均生产总值39102元。',
				because: 'the mean population is not printed',
			},
			{ text: '全村320户，去年农业产值960万元，户均收入2.1万元。', because: 'output and income are two things' },
			{ text: '全村320户分红960万元，其中党员户40户，户均2.1万元。', because: 'two counts' },
			{ text: '农场向320名工人发放工资960万元，人均每月2500元。', because: 'a mean by the month' },
			{ text: 'The fund paid £4.2m to 1,200 farmers, an average of £3,500 each.', because: 'it is 3,500', verdict: 'holds' },
		],
	},
	run: (view) =>
		perUnitsOf(view).flatMap(({ paragraph, rate, count, total, form, loose }) => {
			const by = { from: Math.min(count.from, total.from), to: rate.to };
			if (form !== 'mean' || STATISTIC.test(paragraph.text.slice(by.from, by.to))) return [];
			return (
				judgeEquation(
					view,
					{
						paragraph,
						by,
						result: rate,
						operands: [
							{ role: 'total', figure: total },
							{ role: 'count', figure: count },
						],
						ways: [{ id: 'rounded', compute: (of) => over(of(total), of(count, 'printed')) }],
						formula: `${numberOf(view, total)} ÷ ${numberOf(view, count)}`,
						role: 'mean',
					},
					{
						variant: 'differs',
						most: loose ? 'warning' : 'error',
						params: { total: view.wordsOf(total), count: view.wordsOf(count) },
						slack: '0.02',
					},
				) ?? []
			);
		}),
};
