import { judgeRates } from '../rates/index.ts';
import { judgeOverTarget } from '../rates/over-target.ts';
import type { Rule } from '../rule.ts';

export const completionRate: Rule = {
	id: 'completion-rate',
	title: { zh: '完成率', en: 'Completion rate' },
	why:
		'Done over target must give the printed completion rate. More than 100 % is legal. Part and base are paired by the ' +
		'grammar of the clause: what was started is not measured against a target of what is to be finished, and a rate whose ' +
		'target the article does not print is not divided by the nearest number.',
	authority:
		'Arithmetic on intervals of rounding: Nuijten and Epskamp, statcheck. Factual errors count 1 in the error rate of ' +
		'《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['percent', 'multiple'],
	examples: {
		hit: [
			{ text: '今年全县计划新建泊位600个。其中，1至7月已建成470个，占年度目标任务的68%。', variant: 'differs' },
			{
				text: 'The guild wanted 40,000 new reeds a year; 31,000 were planted, 88 per cent of the goal.',
				variant: 'differs',
			},
			{
				text: '截至8月底，港里当年计划新增的4.5万个泊位已落实2.7万个，完成进度七成。',
				variant: 'differs',
				figures: ['2.7万个', '4.5万个', '七成'],
			},
			{
				text: '今年以来，全镇新建渔港护岸1.26公里，年度目标为1.5公里，完成率达94%。',
				variant: 'differs',
				figures: ['1.26公里', '1.5公里', '94%'],
			},
			{
				text: '按照计划，今年全县要改造渔家厕所8000座。截至11月中旬，已改造6800座。住建部门表示，任务完成率为90%。',
				variant: 'differs',
				figures: ['6800座', '8000座', '90%'],
				level: 'warning',
			},
			{
				text: 'The guild had promised to plant 240,000 reeds by June. It has planted 180,000. That puts it 85% of the way to its target.',
				variant: 'differs',
				figures: ['180,000', '240,000reeds', '85%'],
				level: 'warning',
			},
			{
				text: 'The guild has built 1,800 of the 2,400 berths it promised, 85% of its target.',
				variant: 'differs',
			},
			{
				text: '渔港改造工程预算3.20亿元，目前已支出2.56亿元，预算执行率90%。',
				variant: 'differs',
				figures: ['2.56亿元', '3.20亿元', '90%'],
			},
			{
				text: '今年，青杉县计划改造危桥160座，目前已改造完成128座，占年度任务的84%。',
				variant: 'differs',
				figures: ['128座', '160座', '84%'],
				level: 'error',
			},
			{
				text: '省里下达青杉县的造林任务为2.5万亩。入秋以来天气晴好，全县已完成造林2.1万亩，完成任务的96%。',
				variant: 'differs',
				figures: ['2.1万亩', '2.5万亩', '96%'],
			},
			{
				text: '这个县已开工公租房1812套，完成年度任务（新开工1790套）的103.23%。',
				variant: 'differs',
				level: 'error',
			},
			{
				text: '今年全县棚改任务为新开工3200套。截至目前，已开工2880套，完成年度任务的70%，建成1750套，完成年度任务的103.6%。',
				variant: 'differs',
				figures: ['2880套', '3200套', '70%'],
				level: 'error',
			},
			{
				text: '按照安排，去年要新建口袋公园40座，年底已建成30座，完成计划的91%。',
				variant: 'differs',
				figures: ['30座', '40座', '91%'],
			},
			{
				text: 'The authority set a target of 640 new classrooms. So far 480 have been finished, 85% of the target.',
				variant: 'differs',
				figures: ['480', '640newclassrooms', '85%'],
			},
			{
				text: '今年全县计划培训渔民2000人，实际培训2300人，超额25%完成任务。',
				variant: 'differs',
				figures: ['2300人', '2000人', '25%'],
				level: 'error',
			},
			{
				text: 'The guild set out to plant 50,000 reeds this spring. By June it had planted 41,000, 92 per cent of its target.',
				variant: 'differs',
				figures: ['41,000', '50,000reeds', '92percent'],
			},
		],
		miss: [
			{
				text: '防波堤完成投资9.0亿元，占渔业计划10.0亿元的90.0%；护岸全年投资2.5亿元，占年度计划的102.0%。',
				because: 'the plan has a rate of its own',
			},
			{
				text: '渔具补贴标准今年由60元提高到80元，补助资金已下达约3.2亿元，占计划的88.5%。',
				because: 'what was paid out, of a plan that is not printed',
				verdict: 'cannot-tell',
			},
			{
				text: '今年全县计划新建泊位600个。其中，1至7月已建成470个，占年度目标任务的78%。',
				because: 'it is 78 %',
				verdict: 'holds',
			},
			{
				text: 'The guild wanted 40,000 new reeds a year; 30,800 were planted, 77 per cent of the goal.',
				because: 'it is 77 %',
				verdict: 'holds',
			},
			{
				text: '截至8月底，港里当年计划新增的4.5万个泊位已落实2.7万个，完成进度六成。',
				because: 'six tenths',
				verdict: 'holds',
			},
			{
				text: '截至8月底，港里当年计划新增的4.5万个泊位已落实3.0万个，完成进度六成。',
				because: 'two thirds cut off',
				verdict: 'holds',
			},
			{
				text: '今年以来，全镇新建渔港护岸1.26公里，年度目标为1.5公里，完成率达84%。',
				because: 'it is 84 %',
				verdict: 'holds',
			},
			{
				text: '按照计划，今年全县要改造渔家厕所8000座。截至11月中旬，已改造6800座。投资完成率为90%。',
				because: 'the rate is of money',
			},
			{
				text: '按照计划，今年全县要改造渔家厕所8000座。截至11月中旬，已改造6800座。其中海岛镇完成率为90%。',
				because: 'the rate of another place',
			},
			{
				text: 'The guild had promised to plant 240,000 reeds by June. It has planted 180,000. That puts it 75% of the way to its target.',
				because: 'it is 75 %',
				verdict: 'holds',
			},
			{
				text: 'The guild promised 500 berths. It built 320. Spending is at 80% of its target.',
				because: 'spending is no berths',
			},
			{
				text: 'The guild plans to house 120 crews by 2030. It has housed 45 crews, 75 per cent of its target for this year.',
				because: 'the target of this year is not printed',
			},
			{ text: '渔港改造工程预算3.20亿元，目前已支出2.56亿元，预算执行率80%。', because: 'it is 80 %', verdict: 'holds' },
			{ text: '全县一般公共预算36.20亿元，渔业已支出2.56亿元，执行率90%。', because: 'the budget of everything' },
			{ text: '今年全县计划培训渔民2000人，实际培训2300人，超额15%完成任务。', because: 'it is 15 % more', verdict: 'holds' },
			{ text: '今年全县计划培训渔民2000人，实际培训2300人，经费超过25%。', because: 'of the money' },
			{ text: '今年全县计划培训渔民2000人、船员400人，实际培训2300人，超额25%完成任务。', because: 'which was planned is open' },
			{
				text: '8个县里的项目完成年度投资计划的83%；96个列入提升行动的项目完成年度投资计划的71%。',
				because: 'the projects are counted, the plan is of money',
			},
			{ text: '今年，青杉县计划改造危桥160座，目前已改造完成128座，占年度任务的80%。', because: 'it is 80 %', verdict: 'holds' },
			{
				text: '柏树沟水库计划安装闸门48扇，现已安装67扇，占比139%。',
				because: '139.58 % cut off: it holds if truncated',
				verdict: 'holds',
			},
			{
				text: '全县已开工公租房1812套，完成年度任务（新开工1790套）的101.23%。',
				because: 'the base stands in the brackets of the frame',
				verdict: 'holds',
			},
			{
				text: '今年全县棚改任务为新开工3200套。截至目前，已开工2880套，完成年度任务的90%，建成1750套，完成年度任务的103.6%。',
				because: 'the only printed target is one of new starts; what was finished has a target of its own',
				verdict: 'holds',
			},
			{
				text: '全县转移就业41500人，完成全年任务的68.3%，培训农民工9200人。',
				because: 'no target is printed',
				verdict: 'cannot-tell',
			},
			{
				text: '今年全县培训任务为1.2万人。入冬以来全县新增社保参保居民5.1万人，完成全年任务的88.5%。',
				because: 'the target is of another thing',
				verdict: 'cannot-tell',
			},
			{
				text: '“十四五”期间全县规划新建泵站300座。今年已建成泵站66座，完成年度任务的110%。',
				because: 'a five-year plan is not the yearly task',
				verdict: 'cannot-tell',
			},
			{
				text: '计划对62个村的旧管线进行更换，目前已完成更换118公里，占任务的71%。',
				because: 'villages planned, kilometres done',
				verdict: 'cannot-tell',
			},
			{
				text: 'The authority set a target of 640 new classrooms. So far 480 have been finished, 75% of the target.',
				because: 'it is 75 %',
				verdict: 'holds',
			},
			{
				text: 'The port handled 48 ships in May, 60% of its annual target.',
				because: 'the target is not printed',
				verdict: 'cannot-tell',
			},
		],
	},
	run: (view) => [...judgeRates(view, 'completion'), ...judgeOverTarget(view)],
};
