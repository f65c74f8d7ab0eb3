import { changesOf } from '../changes/find.ts';
import { isFraction, judgeFraction } from '../changes/fractions.ts';
import { judgeChange } from '../changes/judge.ts';
import { judgeSteps } from '../changes/steps.ts';
import { GROWTH } from '../changes/ways.ts';
import type { Rule } from '../rule.ts';

export const growth: Rule = {
	id: 'growth',
	title: { zh: '增幅', en: 'Growth rate' },
	why:
		'由A增至B，增长N%: the rate must be the change over the earlier value. Only growth whose two ends are printed, or one ' +
		'end and the step to it, is recomputed; growth at comparable prices, on a cleaned base or as a yearly mean is another rate than that of the ' +
		'printed amounts and is left alone.',
	authority:
		'Nuijten and Epskamp, statcheck. Inner Mongolia 2017: −14.4 % on the published base and +14.6 % on the cleaned one, ' +
		'both right, is why 口径 words close the gate.',
	level: 'error',
	needs: ['percent', 'multiple'],
	examples: {
		hit: [
			{
				text: '渡轮旅客达到210万人次，比去年同期的150万人次增长40%，比上一季度的175万人次增长30%。',
				variant: 'differs',
				figures: ['175万人次', '210万人次', '30%'],
			},
			{ text: 'The index of Alder fell 0.99 percent, or 92.03 points, to 15,521.22.', variant: 'implied' },
			{ text: '截至收盘，渔业指数下跌12.50点，跌幅0.92%，报2960.12点。', variant: 'implied' },
			{ text: '截至收盘，渔业指数涨0.99%，报3367.46点，上涨13.25点。', variant: 'implied' },
			{ text: '渔业指数收报3367.46点，涨0.99%，上涨13.25点。', variant: 'implied' },
			{
				text: 'Some 3,214 boats were sold, up by 9.9 per cent on the 2,986 boats in October 2022.',
				variant: 'differs',
			},
			{
				text: '本届渔市总成交额1.38亿元，上届为1.20亿元，增长18%。',
				variant: 'differs',
				figures: ['1.20亿元', '1.38亿元', '18%'],
			},
			{ text: '今年新领证船员4.5万人，而去年是3.6万人，增幅高达35%。', variant: 'differs' },
			{
				text: 'Ferry income up 14.0% to £46.2m (2011: £42.0m), helped by the new piers.',
				variant: 'differs',
				figures: ['£42.0m', '£46.2m', '14.0%'],
			},
			{ text: 'Berth fees increased by 40.1% to £668.8m (2012: £586.5m).', variant: 'differs' },
			{ text: 'Profit before tax of £55.2m, up 16.1% (2012: £49.5m), beat the plan.', variant: 'differs' },
			{
				text: '渔业指数报7760.00点，跌240.00点，跌幅达到4.00%。',
				variant: 'implied',
				figures: ['7760.00点', '240.00点', '4.00%'],
			},
			{ text: '海运指数收报5150.00点，较前一日涨150.00点，涨幅为3.60%。', variant: 'implied' },
			{
				text: '去年渔村接待游客48万人次，今年达到60万人次，增长20%。',
				variant: 'differs',
				figures: ['48万人次', '60万人次', '20%'],
			},
			{
				text: '10月份，渔港卸货1530吨，而9月份为1800吨，环比下降20%。',
				variant: 'differs',
				figures: ['1800吨', '1530吨', '20%'],
			},
			{ text: '2019年，全岛有民宿120家。2023年，全岛有民宿180家，增长45%。', variant: 'differs' },
			{
				text: 'In 2019 the club had 8,000 members. By 2023 it had 9,200, an increase of 12 per cent.',
				variant: 'differs',
				figures: ['8,000members', '9,200', '12percent'],
			},
			{
				text: 'Sales of fish rose from £1.2bn to £1.5bn, a rise of 40%.',
				variant: 'differs',
				figures: ['£1.2bn', '£1.5bn', '40%'],
			},
			{
				text: '今年全县夏茶总产量为12627吨，比上年增加312吨，增产5.2%，茶农忙到月底。',
				variant: 'implied',
				figures: ['12627吨', '312吨', '5.2%'],
			},
			{ text: '全年接报渔船险情84起，比去年同期增加12起，增长26.7%。', variant: 'implied' },
			{
				text: 'Spending on piers amounted to £13,687 million, an increase of £963 million over 2004-05, which represents a percentage increase of 6.7%.',
				variant: 'implied',
			},
			{
				text: 'The ferry index fell 251 points to close at 12,574, a drop of 3 percent.',
				variant: 'implied',
				figures: ['12,574', '251points', '3percent'],
			},
			{ text: 'The harbour industrial average lost 178.74 points, or 1.7%, to 24,285.95.', variant: 'implied' },
			{
				text: 'The price of eels has fallen by nearly $32 a box, or 39 percent, since its high of $109.77 in spring.',
				variant: 'implied-base',
			},
			{ text: 'Raids on boats dropped 191 (17%) from 2801 to 2610.', variant: 'differs', figures: ['2801', '2610', '17%'] },
			{ text: 'The figures showed a 24% increase in lost anchors, from 630 to 719.', variant: 'differs' },
			{
				text: 'In June 35,484 guests came, which is a decrease of 9.1 per cent compared to the 37,399 guests of last year.',
				variant: 'differs',
			},
			{ text: '上半年，码头接报失窃312起，同比下降32%，而去年同期仅为400起。', variant: 'differs' },
			{ text: '小偷小摸从241起下降至158起、降幅43.4%；破案率也有提高。', variant: 'differs' },
			{ text: '全岛常住人口579101人，与2010年普查的442854人相比，十年共增加136247人，增长37.77%。', variant: 'differs' },
			{
				text: '上半年，码头接报失窃312起，同比下降32%（去年同期400起）。',
				variant: 'differs',
				figures: ['400起', '312起', '32%'],
			},
			{ text: 'Sea deaths dropped by 26 per cent from 2,222 to 1,857 in a year.', variant: 'differs' },
			{ text: '111 divers died, 17 per cent up on the 104 drownings in 2009.', variant: 'differs' },
			{
				text: 'Growers picked 46,000 tonnes of plums this autumn, 30% less than the 57,500 tonnes picked last year.',
				variant: 'differs',
			},
			{ text: 'Mooring fees rose from £180 to £225 a boat, up 52%.', variant: 'differs' },
			{
				text: '去年外聘费用1240万元，比上年的1860万元减少了一半。',
				variant: 'differs',
				figures: ['1860万元', '1240万元', '一半'],
			},
			{ text: '全区用工由840人减少到420人，下降四分之一。', variant: 'differs' },
			{ text: '客流由500人次增加到750人次，增长两成。', variant: 'differs' },
			{ text: 'Tea exports fell by a quarter to 420 tonnes from 840 tonnes.', variant: 'differs' },
			{ text: 'Attendance rose a fifth, from 500 to 750.', variant: 'differs', figures: ['500', '750', 'afifth'] },
			{
				text: '茶园面积由3200亩扩大到4000亩，增长20%，带动了周边民宿。',
				variant: 'differs',
				figures: ['3200亩', '4000亩', '20%'],
				level: 'error',
			},
			{ text: 'Ticket sales rose from 5,000 to 6,000, an increase of 25%.', variant: 'differs' },
			{ text: '客运量从上一年的86万人次下降到71万人次，下降27.4%。', variant: 'differs' },
			{
				text: '去年客运量486万人次，比2019年的450万人次增加36万人次，增长6.1%。',
				variant: 'differs',
				figures: ['450万人次', '486万人次', '6.1%'],
			},
			{
				text: 'The order book grew 21% to $968 million from $825 million.',
				variant: 'differs',
				figures: ['$825million', '$968million', '21%'],
			},
			{ text: 'The ferry carried 1,240 cars in 2024, up from 1,000 cars in 2023, a rise of 28 per cent.', variant: 'differs' },
			{
				text: 'The clinic saw 642 patients, an increase of 42 patients from 600 patients, or growth of 9 per cent.',
				variant: 'differs',
			},
			{
				text: 'Growers in the Sallow vale had lifted 4,000 tonnes of beet by 2 October, up 14 per cent from 3,600 tonnes a year earlier.',
				variant: 'differs',
				figures: ['3,600tonnes', '4,000tonnes', '14percent'],
			},
			{ text: 'The Reed Fund handed out 4,000 food boxes in 2024, up 14 per cent from 3,600 boxes in 2023.', variant: 'differs' },
			{ text: 'Tellers set aside 182 forms, against 250 in 2021, a fall of 34 per cent.', variant: 'differs' },
			{ text: 'Complaints about noise rose to 450 from 300 a year before, up 65 per cent.', variant: 'differs' },
			{ text: '全县收费站点由75处压减至3处，压减率86%。', variant: 'differs', figures: ['75处', '3处', '86%'] },
			{ text: '全年一般公共预算收入36.8亿元，比上年增加4.2亿元，增长5.2%。', variant: 'implied' },
			{ text: 'Fares brought in £64.8m, up £4.8m, or 10 per cent, on the year before.', variant: 'implied' },
			{
				text: 'Pre-tax profit rose 14.8% to $46.2 million in the year ended Dec. 31, from $39.0 million a year earlier.',
				variant: 'differs',
				figures: ['$39.0million', '$46.2million', '14.8%'],
			},
			{
				text: 'The ward treated 6,840 people, an increase of 450 people from 6,390 people a year earlier, or growth of 9 per cent.',
				variant: 'differs',
				figures: ['6,390people', '6,840people', '9percent'],
			},
		],
		miss: [
			{
				text: 'The index gained 31.27 points or nearly 1.04 per cent to close at 3031.27.',
				because: '1.042 is nearly 1.04 where three digits are printed',
				verdict: 'holds',
			},
			{ text: '上半年码头报修2400起，同比下降5.2%，而去年全年为4700起。', because: 'of times that are not as long' },
			{ text: '上周报修渔灯420盏，其中东码头16盏，较前一周的200盏增加110%。', because: 'the whole of 其中 is meant' },
			{
				text: '渡轮旅客达到210万人次，比去年同期的150万人次增长40%，比上一季度的175万人次增长20%。',
				because: 'both are set against what was told first',
				verdict: 'holds',
			},
			{ text: 'The index of Alder fell 0.59 percent, or 92.03 points, to 15,521.22.', because: 'it is so', verdict: 'holds' },
			{ text: '截至收盘，渔业指数下跌12.50点，跌幅0.42%，报2960.12点。', because: 'it is so', verdict: 'holds' },
			{ text: '截至收盘，渔业指数涨0.39%，报3367.46点，上涨13.25点。', because: 'it is so', verdict: 'holds' },
			{ text: '渔业指数涨0.99%，报3367.46点，上涨股票1325只。', because: 'shares are no points' },
			{ text: '本届渔市总成交额1.38亿元，上届为1.20亿元，增长15%。', because: 'it is 15 %', verdict: 'holds' },
			{ text: '本届渔市总成交额1.38亿元，上届到会客商1.20万人，增长18%。', because: 'two things' },
			{ text: '今年一季度全岛发电量260亿千瓦时，去年一季度火电发电量190亿千瓦时，增长4%。', because: 'a part of the power' },
			{
				text: 'Ferry income up 10.0% to £46.2m (2011: £42.0m); the crews’ share up 40 basis points to 31.4% (2011: 31.0%).',
				because: 'right, and points of a margin',
				verdict: 'holds',
			},
			{
				text: 'Sales up 7.0% to £668.8m (underlying: £586.5m), profit of £55.2m, up 16.1% (see note 12: £49.5m).',
				because: 'no year before',
			},
			{
				text: '渔业指数报7760.00点，跌240.00点，跌幅达到3.00%，海运指数跌幅为0.57%。',
				because: 'right',
				verdict: 'holds',
			},
			{
				text: '全岛人口共14117人，与2010年（上次普查，下同）的13397人相比，增加720人，增长5.37%。',
				because: 'what it is held against is the one before',
			},
			{
				text: 'The price of eels fell $2.10 a box (-2.24%) to $91.58, the auction said.',
				because: 'the sign says fell again',
				verdict: 'holds',
			},
			{
				text: '全岛渔民共14117人，与2010年（第六次普查数据，下同）的13397人相比，增加720人，增长5.37%。',
				because: 'the step is told against what was before',
			},
			{ text: '2019年渔村客流为200万人次，2023年为230万人次，比2022年增长45%。', because: 'told against another year' },
			{
				text: '去年渔港生产总值为1200亿元，今年达到1290亿元，增长6.1%。',
				because: 'growth of output is real, the amounts are not',
			},
			{ text: '去年渔村接待游客48万人次，今年1至9月已达40万人次，增长12%。', because: 'a year and nine months' },
			{ text: '去年渔村接待游客48万人次，今年达到60万人次，增长25%。', because: 'it is a quarter', verdict: 'holds' },
			{ text: '去年渔村接待游客48万人次，今年计划达到60万人次，增长20%。', because: 'a plan' },
			{ text: '去年渔村接待游客48万人次，今年达到60万人次，旅游收入增长20%。', because: 'of something else' },
			{
				text: 'In 2019 the club had 8,000 members. By 2023 it had 9,200, an increase of 15 per cent.',
				because: 'it is 15 %',
				verdict: 'holds',
			},
			{
				text: 'In 2019 the club had 8,000 members. By 2023 it had 92 boats, an increase of 12 per cent.',
				because: 'two things',
			},
			{
				text: 'Sales of fish rose from £1.2bn to £1.5bn, a rise of 27%.',
				because: 'the digits not printed may make it so',
				verdict: 'holds',
			},
			{
				text: 'The ferry index fell 251 points to close at 12,574, a drop of 2 percent.',
				because: 'it is 1.96 %',
				verdict: 'holds',
			},
			{ text: 'Raids on boats dropped 191 (7%) from 2801 to 2610.', because: 'it is 6.8 %', verdict: 'holds' },
			{
				text: 'The figures showed a 14% increase in lost anchors, from 630 to 719.',
				because: 'it is 14.1 %',
				verdict: 'holds',
			},
			{
				text: 'Drug offences rose by 17 per cent to 1,093 in 2025, while burglaries fell from 642 to 507.',
				because: 'the ends are of something else',
			},
			{ text: '去年外聘费用1240万元，比上年的1860万元减少了三分之一。', because: 'a third', verdict: 'holds' },
			{ text: '客流由500人次增加到612人次，增长两成多。', because: '22 per cent are 两成多', verdict: 'holds' },
			{ text: 'The board spent £12.4m on agency workers, down a third from £18.6m.', because: 'a third', verdict: 'holds' },
			{ text: 'Attendance rose nearly a fifth, from 500 to 590.', because: '18 per cent are nearly a fifth', verdict: 'holds' },
			{
				text: '今年全县夏茶总产量为12627吨，比上年增加312吨，增产2.5%，茶农忙到月底。',
				because: 'it is 2.5 %',
				verdict: 'holds',
			},
			{
				text: '全县生产总值126.27亿元，比上年增加13.12亿元，增长6.5%。',
				because: 'growth of output is real, the amounts are not',
			},
			{
				text: '今年的船工月均收入（4317元）高于渔工（3033元），比上一届（3988元）增长了8.2%。',
				because: 'what it is held against has not changed',
			},
			{
				text: 'The krona against the dollar rose 0.8 per cent to 9.42 in May from 9.50 in April.',
				because: 'a dearer currency is quoted lower',
			},
			{
				text: 'The ward treated 6,840 people, an increase of 450 people from 6,390 people a year earlier, or growth of 7 per cent.',
				because: 'it is 7 %',
				verdict: 'holds',
			},
			{
				text: 'Growers in the Sallow vale had lifted 4,050 tonnes of beet by 2 October, up 12.5 per cent from 3,600 tonnes a year earlier.',
				because: 'it is 12.5 %',
				verdict: 'holds',
			},
			{
				text: 'The Reed Fund handed out 4,050 food boxes, up 12.5 per cent from 3,600.',
				because: 'it is 12.5 %',
				verdict: 'holds',
			},
			{ text: 'Fares brought in £64.8m, up £4.8m, or 8 per cent, on the year before.', because: 'it is 8 %', verdict: 'holds' },
			{ text: '全县收费站点由75处压减至3处，压减率96%。', because: 'it is 96 %', verdict: 'holds' },
			{ text: '今年收入预算36.8亿元，比上年增加4.2亿元，增长5.2%。', because: 'a budget is a plan' },
			{
				text: 'Complaints about noise rose to 450 from 300 a year before, up 50 per cent.',
				because: 'it is 50 %',
				verdict: 'holds',
			},
			{ text: 'Fares rose to 450 pence from 300 over five years, up 8.4 per cent a year on average.', because: 'a yearly mean' },
			{ text: 'Profit fell to £45 million from £60 million, up 10 per cent on forecasts.', because: 'the base is a forecast' },
			{ text: 'The port moved 400 cars in May, up 14 per cent from 360 lorries in April.', because: 'two things are counted' },
			{ text: '去年客运量486万人次，比2019年的450万人次增加36万人次，增长8%。', because: 'it is 8 %', verdict: 'holds' },
			{ text: '全县茶园4000亩，占比为35%，比上年提高2个百分点，产值增长25%。', because: 'only one end of each is printed' },
			{ text: 'The order book grew 17.3% to $968 million from $825 million.', because: 'it is 17.3 %', verdict: 'holds' },
			{ text: '茶园面积由3200亩扩大到4000亩，增长25%。', because: 'it is 25 %', verdict: 'holds' },
			{ text: '产值由40亿元增加到52亿元，按可比价计算增长24.1%。', because: 'comparable prices are another basis' },
			{ text: '五年间，产值由40亿元增加到52亿元，年均增长5.4%。', because: 'a yearly mean' },
			{ text: 'Ticket sales rose from 5,000 to 6,000, an increase of 20%.', because: 'it is 20 %', verdict: 'holds' },
			{ text: '线上订单占比由35%提高到40%，销售额增长22%。', because: 'the growth is of something else' },
		],
	},
	run: (view) => [
		...changesOf(view)
			.filter(({ before, change }) => change.kind === 'percent' && before.kind !== 'percent' && before.kind !== 'point')
			.flatMap((change) => judgeChange(view, change, GROWTH) ?? []),
		...changesOf(view)
			.filter(isFraction)
			.flatMap((change) => judgeFraction(view, change) ?? []),
		...judgeSteps(view),
	],
};
