import { judgeRates } from '../rates/index.ts';
import type { Rule } from '../rule.ts';

export const share: Rule = {
	id: 'share',
	title: { zh: '占比', en: 'Share of a whole' },
	why:
		'A part over its whole must give the printed share. The whole is the one that the frame names (占…的, of the …), the ' +
		'set that 其中 or 中 opens, or the total of the sentence; where the frame names another whole (全省, 一般公共预算) ' +
		'that the article does not print, the share cannot be recomputed and nothing is said.',
	authority:
		'Arithmetic on intervals of rounding: Nuijten and Epskamp, statcheck. Factual errors count 1 in the error rate of ' +
		'《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['percent', 'multiple'],
	examples: {
		hit: [
			{ text: '今年共查处渔案520件。酒驾渔案312件，占总数的50%。', variant: 'differs', level: 'warning' },
			{ text: '在520名受访船工中，有312人表示支持，支持率为50%。', variant: 'differs' },
			{ text: '全校1200名学徒，近视的达540人，近视率达55%。', variant: 'differs' },
			{ text: 'The survey of 800 sailors found 520, or 55%, in favour.', variant: 'differs' },
			{ text: 'There were 53 landings in spring, with 17 (42%) coming by night.', variant: 'differs', level: 'warning' },
			{ text: 'A third of the 240 sailors — 120 — walk to the quay.', variant: 'differs' },
			{
				text: 'When June ended the quays kept 6,820 workers, or 24.1 percent of the island’s workforce of 48,200.',
				variant: 'differs',
			},
			{
				text: '全县登记在册的古船共648处，此次普查新发现的就有162处，新发现数占总数的三分之一。',
				variant: 'differs',
				figures: ['162处', '648处', '三分之一'],
			},
			{
				text: 'The reading room lent 18,500 books last year. Some 5,550 of them were charts, accounting for 40 per cent of all loans.',
				variant: 'differs',
				level: 'warning',
			},
			{
				text: 'Of every boat stopped by the police, 1,840 in all, 276 had no valid papers, 25% of the total.',
				variant: 'differs',
				figures: ['276', '1,840', '25%'],
			},
			{
				text: '1至11月，全县共查处酒后驾船452起，其中夜间发生的达317起，比例高达76%。',
				variant: 'differs',
				figures: ['317起', '452起', '76%'],
			},
			{
				text: '渔校现有专任教师312人，校园面积48亩。教师当中，拥有硕士以上学位的有117人，占42.5%。',
				variant: 'differs',
				figures: ['117人', '312人', '42.5%'],
			},
			{
				text: 'The survey covered 1,250 households. Some 475 of them, 48%, said they had cut back on heating.',
				variant: 'differs',
				level: 'warning',
			},
			{ text: 'A third of the 240 sailors, 120, walk to the quay.', variant: 'differs' },
			{
				text: 'The island has 48,210 households. Of these, 9,640, or one in four, keep bees.',
				variant: 'differs',
				figures: ['9,640', '48,210households', 'oneinfour'],
				level: 'warning',
			},
			{
				text: 'The island has 48,210 households. Some 9,640 households, or 26 per cent, keep bees.',
				variant: 'differs',
			},
			{
				text: '2025年公司营业收入58.42亿元，净利润6.35亿元。\n\n2025年公司研发投入4.21亿元，占营业收入的9.2%。',
				variant: 'differs',
				figures: ['4.21亿元', '58.42亿元', '9.2%'],
				level: 'warning',
				published: '2026-03-27',
			},
			{ text: 'A survey of 1,500 sailors found that 900 of them, or two-thirds, wanted a later ferry.', variant: 'differs' },
			{
				text: 'The island has 250 households, and 75 of them, one in five, keep bees.',
				variant: 'differs',
				figures: ['75', '250households', 'oneinfive'],
			},
			{ text: '全村有306户，其中102户经营渔家乐，约占全村户数的三分之二。', variant: 'differs' },
			{ text: 'The mill cut 1,200 jobs, or 15% of its 6,000 staff.', variant: 'differs' },
			{ text: 'Turnout was 62.4 per cent, with 31,200 of 55,000 registered voters casting ballots.', variant: 'differs' },
			{
				text: '全县安排渔港项目82个，目前已立项74个，已开工76个，开工率96.28%。',
				variant: 'differs',
				figures: ['76个', '82个', '96.28%'],
			},
			{ text: '全市36个渔业门类中，有25个门类产值增长，增长面达64.9%。', variant: 'differs' },
			{
				text: '全岛常住渔民中，60岁及以上的有3120人，占13.0%，其中65岁及以上的有1980人，占9.85%。',
				variant: 'differs',
			},
			{
				text: '一季度码头受理报修1650件（含旧存210件），办结920件，办结率65.76%，好于去年。',
				variant: 'differs',
				figures: ['920件', '1650件', '65.76%'],
			},
			{
				text: '全镇1500户中1290户接通了天然气，占92%，其余各户明年接通。',
				variant: 'differs',
				figures: ['1290户', '1500户', '92%'],
				level: 'error',
			},
			{
				text: '海棠湾镇共有渔船420艘，其中装有卫星定位的336艘，占比85%。',
				variant: 'differs',
				figures: ['336艘', '420艘', '85%'],
			},
			{
				text: '这家医院去年接诊的3600名住院患者里，65岁以上的有2070名，占全部住院患者的52.5%。',
				variant: 'differs',
			},
			{
				text: 'Of the 820 flats inspected, 246 had faulty alarms, or 35% of the total.',
				variant: 'differs',
				figures: ['246', '820flats', '35%'],
			},
			{
				text: 'Inspectors found mould in 90 of the 450 classrooms, or 25%.',
				variant: 'differs',
			},
			{
				text: 'Some 41% of the 700 members (217) cast a vote.',
				variant: 'differs',
			},
			{
				text: '去年窗口受理申请640件，办结592件，办结率95.8%，群众少跑了腿。',
				variant: 'differs',
				figures: ['592件', '640件', '95.8%'],
			},
			{
				text: '康复中心开放床位150张，月底在用120张，床位使用率86%，高于上月。',
				variant: 'differs',
				figures: ['120张', '150张', '86%'],
			},
			{ text: '年末岚川县常住人口40.00万人，其中城镇人口22.00万人，城镇化率为58.00%。', variant: 'differs' },
			{ text: '全场比赛，主队投篮60投27中，命中率52%，篮板球也落后。', variant: 'differs' },
			{
				text: '去年乙类商品共报告销售2000件，退货1件。前两位依次为灯具1200件、电扇600件，合计1800件，占乙类商品报告销售总数的95.0%。',
				variant: 'differs',
				figures: ['1800件', '2000件', '95.0%'],
			},
			{
				text: '水路运货30万吨，铁路运货15万吨，航空运货5万吨，三者合计50万吨，水路占72%。',
				variant: 'differs',
				figures: ['30万吨', '50万吨', '72%'],
			},
			{
				text: '技校今年有毕业生800人，其中男生440人、女生360人；中级工200人，占29%，高级工600人，占75%。',
				variant: 'differs',
				figures: ['200人', '800人', '29%'],
			},
			{
				text: 'Ferries brought in £500,000, cruises £200,000 and charters £100,000, for a total of £800,000. Ferries accounted for 72% of the £800,000.',
				variant: 'differs',
			},
			{ text: 'The choir has 240 singers, of whom 96 singers, or 45 per cent, are under 30.', variant: 'differs' },
			{ text: 'In March 1,260 of its 1,400 berths were in use, an occupancy rate of 96 per cent.', variant: 'differs' },
		],
		miss: [
			{
				text: '产鱼粉8.4万吨，增长3.2%。\n\n潮汐发电量126亿千瓦时，占全部发电量的比重为21.8%。',
				because: 'the part bears the name of the whole and is not the whole',
				published: '2025-10-20',
			},
			{
				text: 'The fleet index stood at 2,140.50 points with a gain of 12.60 points, or 0.59 per cent.',
				because: 'a gain is no whole',
			},
			{ text: '8月鱼干订单460亿美元，比上年同月增加60亿美元，增加率15.0%。', because: 'a rate of growth' },
			{ text: '今年共查处渔案520件。酒驾渔案312件，占总数的60%。', because: 'it is 60 %', verdict: 'holds' },
			{ text: '今年查处渔案520件、船案210件。酒驾312件，占总数的50%。', because: 'which total is open' },
			{ text: '在520名受访船工中，有312人表示支持，支持率为60%。', because: 'it is 60 %', verdict: 'holds' },
			{ text: 'The survey of 800 sailors found 520, or 65%, in favour.', because: 'it is 65 %', verdict: 'holds' },
			{ text: 'There were 53 landings in spring, with 17 (32%) coming by night.', because: 'it is 32 %', verdict: 'holds' },
			{ text: 'There were 53 landings in spring, with 17 (42%) of the boats new.', because: 'of the boats' },
			{ text: 'Of the 442 sailors asked, 2 (<1%) were under age.', because: 'less than one per cent', verdict: 'holds' },
			{ text: 'A third of the 240 sailors — 80 — walk to the quay.', because: 'it is a third', verdict: 'holds' },
			{
				text: 'When June ended the quays kept 6,820 workers, or 14.1 percent of the island’s workforce of 48,200.',
				because: 'it is 14.1 %',
				verdict: 'holds',
			},
			{
				text: 'The quays had 6,820 workers, and 24.1 percent of the town’s council of 1908 were sailors.',
				because: 'a year is no whole',
			},
			{
				text: '全县登记在册的古船共648处，此次普查新发现的就有162处，新发现数占总数的四分之一。',
				because: 'it is a quarter',
				verdict: 'holds',
			},
			{
				text: '全县登记在册的古船共648处，此次普查新发现的就有162处，消失数占总数的三分之一。',
				because: 'how many are gone is not told',
			},
			{
				text: 'The reading room lent 18,500 books last year. Some 5,550 of them were charts, accounting for 30 per cent of all loans.',
				because: 'it is 30 %',
				verdict: 'holds',
			},
			{
				text: 'The reading room lent 18,500 books. Some 5,550 of them were charts, accounting for 40 per cent of all charts on the island.',
				because: 'another whole',
			},
			{
				text: 'Of every boat stopped by the police, 1,840 in all, 276 had no valid papers, 15% of the total.',
				because: 'it is 15 %',
				verdict: 'holds',
			},
			{
				text: 'Police stopped 1,840 boats in May, and 276 were fined, 25% of the total for the year.',
				because: 'of another whole',
			},
			{ text: '1至11月，全县共查处酒后驾船452起，其中夜间发生的达317起，比例高达70%。', because: 'it is 70 %', verdict: 'holds' },
			{ text: '渔校有男生360人，女生240人，男女比例失衡，近视比例高达76%。', because: 'a share of what is not counted' },
			{
				text: '渔校现有专任教师312人，校园面积48亩。学生当中，来自外岛的有117人，占42.5%。',
				because: 'the pupils are not counted',
			},
			{
				text: 'The survey covered 1,250 households. Some 475 of them, 38%, said they had cut back on heating.',
				because: 'it is 38 %',
				verdict: 'holds',
			},
			{
				text: 'The survey covered 1,250 households in 40 villages. Some 475 of those asked, 48%, said they had cut back.',
				because: 'whom it asked is not told',
			},
			{ text: 'A third of the 240 sailors, 80, walk to the quay.', because: 'it is a third', verdict: 'holds' },
			{
				text: 'The island has 48,210 households. Of these, 9,640, or one in five, keep bees.',
				because: 'it is one in five',
				verdict: 'holds',
			},
			{
				text: 'The island has 48,210 households. Last year 9,640 households, or 26 per cent, kept bees.',
				because: 'of another year',
			},
			{
				text: 'The island has 48,210 households. Some 9,640 households, or 26 per cent of those on the coast, keep bees.',
				because: 'another whole',
			},
			{
				text: '2023年，全县外贸进出口总值27.08亿元。\n\n渔业企业经营稳定。\n\n2023年，全县渔业企业出口9.74亿元，占出口总值的63%。',
				because: '进出口总值 is another whole than 出口总值',
			},
			{
				text: '2025年公司营业收入58.42亿元，净利润6.35亿元。\n\n2025年公司研发投入4.21亿元，占营业收入的7.2%。',
				because: 'the whole is paragraphs away, and it fits',
				verdict: 'holds',
				published: '2026-03-27',
			},
			{
				text: '去年甲厂营业收入58.42亿元，乙厂营业收入31.06亿元。\n\n去年研发投入4.21亿元，占营业收入的9.2%。',
				because: 'two wholes of that name',
				published: '2026-03-27',
			},
			{
				text: '2024年公司营业收入58.42亿元。\n\n2025年公司研发投入4.21亿元，占营业收入的9.2%。',
				because: 'the whole of another year',
				published: '2026-03-27',
			},
			{
				text: 'A survey of 1,500 sailors found that 1,000 of them, or two-thirds, wanted a later ferry.',
				because: 'it is two thirds',
				verdict: 'holds',
			},
			{
				text: 'The island has 250 households, and 50 of them, one in five, keep bees.',
				because: 'it is one in five',
				verdict: 'holds',
			},
			{
				text: 'The island has 250 households, and 75 of them, a third of those with land, keep bees.',
				because: 'a share of another whole',
			},
			{ text: '全村有306户，其中204户经营渔家乐，约占全村户数的三分之二。', because: 'it is two thirds', verdict: 'holds' },
			{ text: 'The mill cut 1,200 jobs, or 20% of its 6,000 staff.', because: 'it is 20 %', verdict: 'holds' },
			{ text: 'Turnout was 56.7 per cent (31,200 of 55,000 voters).', because: 'it is 56.7 %', verdict: 'holds' },
			{ text: 'Support was 62 per cent, with 9 of 12 districts counted.', because: 'the count is of something else' },
			{ text: '全县安排渔港项目82个，目前已立项74个，已开工76个，开工率92.68%。', because: 'it is 92.68 %', verdict: 'holds' },
			{
				text: '抽测学生4800名，其中小学生3000名、初中生1800名，实际参测4752人，参测率99%。',
				because: 'it is 99 % of all of them',
			},
			{
				text: '一季度全县新设渔业企业197户。截至3月底，全县登记在册渔业企业超过5700户，占渔业企业总量的92.3%。',
				because: 'the new ones are not the total',
			},
			{
				text: '一季度码头受理报修1650件（含旧存210件），办结920件，办结率55.76%，好于去年。',
				because: 'what the brackets add is within the number before them',
				verdict: 'holds',
			},
			{
				text: '全岛常住渔民中，60岁及以上的有3120人，占13.0%，其中65岁及以上的有1980人，占8.25%。',
				because: 'the inner share is of the same whole as the outer one',
			},
			{ text: '去年窗口受理申请640件，办结592件，办结率92.5%，群众少跑了腿。', because: 'it is 92.5 %', verdict: 'holds' },
			{
				text: '年末岚川县常住人口40.00万人，其中城镇人口22.00万人，户籍人口城镇化率为38.00%。',
				because: 'the registered are another set',
			},
			{ text: '商业街有铺面150间，已租120间，按面积计算出租率86%。', because: 'the rate is of floor space' },
			{ text: '康复中心开放床位150张，月底在用120张，床位使用率80%，高于上月。', because: 'it is 80 %', verdict: 'holds' },
			{
				text: '水路运货30万吨，铁路运货15万吨，航空运货5万吨，三者合计50万吨，水路占60%。',
				because: 'it is 60 %',
				verdict: 'holds',
			},
			{
				text: '技校今年有毕业生800人，其中男生440人、女生360人；在读学生1200人，占29%，教职工300人，占8%。',
				because: 'what follows the semicolon is no part of the graduates',
				verdict: 'cannot-tell',
			},
			{
				text: 'Ferries brought in £500,000, cruises £200,000 and charters £100,000, for a total of £800,000. Ferries accounted for 62.5% of the £800,000.',
				because: 'it is 62.5 %',
				verdict: 'holds',
			},
			{ text: '这批苗木1年成活率96.2%、3年成活率91.5%，好于往年。', because: 'the years name the rates' },
			{ text: '去年收治患者640人，治愈出院592人，床位周转率95%。', because: 'the rate is of beds' },
			{
				text: 'In March 1,260 of its 1,400 berths were in use, an occupancy rate of 90 per cent.',
				because: 'it is 90 %',
				verdict: 'holds',
			},
			{ text: '全镇1500户中1290户接通了天然气，占86%，其余各户明年接通。', because: 'it is 86 %', verdict: 'holds' },
			{
				text: '海棠湾镇去年财政投入水利1.86亿元，占一般公共预算支出的31.4%，增长5.2%。',
				because: 'the budget total is not printed',
				verdict: 'cannot-tell',
			},
			{
				text: '全市网上零售额93亿元，其中生鲜网上零售额31亿元，占全社会零售总额的5.2%。',
				because: 'the frame names another whole than the one before it',
				verdict: 'cannot-tell',
			},
			{
				text: '该企业去年出口轴承8600吨，占全省总量的41%，其中高铁轴承1200吨。',
				because: 'the total of the province is not printed',
				verdict: 'cannot-tell',
			},
			{
				text: '这座商场占地3200平方米，绿地率30%，停车位260个，充电桩占比提高了12个百分点。',
				because: '占地 is no share and a change of a share is none',
			},
			{
				text: '全校有教师180名、学生2700名，女教师占比达61%。',
				because: 'the subject of the share is no printed figure',
				verdict: 'cannot-tell',
			},
			{
				text: '粮食、油料、蔬菜种植面积分别占52%、20%、28%，合计36万亩。',
				because: 'several shares at once',
			},
			{
				text: '全县有中小学教师4800人，其中近五成即2350人在乡村任教，占49%。',
				because: '2350 of 4800 is 48.96 %',
				verdict: 'holds',
			},
			{
				text: 'Of the 820 flats inspected, 246 had faulty alarms, or 30% of the total.',
				because: 'it is 30 %',
				verdict: 'holds',
			},
			{ text: 'The firm sold 90 of its 450 shops, 25% more than it had planned.', because: 'a comparison, not a share' },
			{
				text: 'Police stopped 300 of the 900 lorries, or 12% of all traffic on the bridge.',
				because: 'a share of another whole',
			},
			{
				text: 'The clinic treated 512 patients, 64% of whom were over 60.',
				because: 'a share without the number of the part',
			},
		],
	},
	run: (view) => judgeRates(view, 'share'),
};
