import type { Figure } from '../../../contract/model.ts';
import { scoreMargins } from '../arithmetic/score-margin.ts';
import { changesOf } from '../changes/find.ts';
import { judgeChange } from '../changes/judge.ts';
import { DIFFERENCE } from '../changes/ways.ts';
import { sameUnit } from '../gate.ts';
import type { Rule } from '../rule.ts';

/** An English count leaves its noun out: “from 5,320 to 4,870 …, a loss of 450 members”. */
const isBareCount = (a: Figure, b: Figure): boolean =>
	a.kind === 'count' && b.kind === 'count' && (a.unit === '' || b.unit === '') && /^[a-z ]*$/iu.test(a.unit + b.unit);

export const difference: Rule = {
	id: 'difference',
	title: { zh: '增减量', en: 'Change against its ends' },
	why:
		'由A增加到B，增加C: the change must be the distance of its ends. Only changes whose two ends are printed in the same ' +
		'sentence are looked at; 新增 is not the difference of two stocks, and yearly means are not changes. A margin told right ' +
		'behind a score (以22∶30落后8分) is the distance of its two numbers.',
	authority: 'Arithmetic on intervals of rounding. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'measure', 'money', 'point'],
	examples: {
		hit: [
			{ text: '本月船厂开工率为78%，上月为72%，上升8.3个百分点。', variant: 'differs', figures: ['72%', '78%', '8.3个百分点'] },
			{ text: 'Gross margin was 48.3%, up from 48.0% in 2024, a rise of 50 basis points.', variant: 'differs' },
			{ text: '首节结束时，海港队以22:30落后6分，次节开始追赶。', variant: 'margin', level: 'error' },
			{ text: '三节战罢，渔人队85比80暂时领先对手十五分。', variant: 'margin' },
			{ text: 'The Herons won 112-108, a six-point win that kept them third.', variant: 'margin' },
			{
				text: '这次共记录鸟类214种6.8万只，种数比去年的198种增加26种。',
				variant: 'differs',
				figures: ['198种', '214种', '26种'],
			},
			{ text: 'Raids on boats dropped 119 (7%) from 2801 to 2610.', variant: 'differs', figures: ['2801', '2610', '119'] },
			{ text: 'Turnout was 62 per cent, up from 58 per cent in 2019, a rise of six percentage points.', variant: 'differs' },
			{ text: 'The vale has 140 growers, 22 fewer than the 152 of a year ago.', variant: 'differs' },
			{ text: '2017届船员上岗的比例为73.2%，较2016届（74.0%）下降了1.8个百分点。', variant: 'differs' },
			{
				text: '全区公交线路由48条增加到57条，增加了11条，夜班车同时延长到零点。',
				variant: 'differs',
				figures: ['48条', '57条', '11条'],
				level: 'error',
			},
			{
				text: '这个县的森林覆盖率由31.2%提高到35.7%，提高5.5个百分点。',
				variant: 'differs',
			},
			{
				text: 'The number of clinics rose from 212 to 240, an increase of 38, the ministry said.',
				variant: 'differs',
			},
			{ text: '去年全岛发生火灾137起，今年只有89起，减少58起。', variant: 'differs', figures: ['137起', '89起', '58起'] },
			{ text: '渔校学生由去年的3.42万人增加到今年的3.61万人，一年增加了2900人。', variant: 'differs' },
			{ text: '今年末渔业贷款余额为286.4亿元，比年初的251.9亿元多出44.5亿元。', variant: 'differs' },
			{ text: 'Membership of the guild dropped from 5,320 to 4,870 over the year, a loss of 550 members.', variant: 'differs' },
		],
		miss: [
			{ text: '本月船厂开工率为78%，上月为72%，上升6个百分点。', because: 'it is six', verdict: 'holds' },
			{
				text: 'Gross margin was 48.3%, up from 48.0% in 2024, a rise of 30 basis points.',
				because: 'it is 30',
				verdict: 'holds',
			},
			{
				text: '首节结束时，海港队以22:30落后8分，三节战罢85比80领先五分，终场102:98的4分优势没有丢。',
				because: 'they are right',
			},
			{
				text: '海港队30:22领先，一度领先15分，最后以78:80落后，最多时落后12分；直播22:30开始，领先同类节目5分。',
				because: 'margins of other moments, and a clock',
			},
			{
				text: 'The Herons won 112-108 by four points, went 12-4 and took a two-game lead; a 5-4 win came after a three-run rally.',
				because: 'right, a record, and a rally',
			},
			{ text: '去年全岛发生火灾137起，今年只有89起，减少48起。', because: 'it is 48', verdict: 'holds' },
			{ text: '去年全岛发生火灾137起，其中渔船火灾89起，减少58起。', because: 'a part, not a later value' },
			{ text: '去年底有渔船210艘，今年新增18艘、报废6艘。', because: 'what came and went' },
			{
				text: 'Sales of the guild dropped from £53m to £48m over the year, a loss of £7m.',
				because: 'a loss of money is another thing than a fall',
			},
			{ text: 'The party won 42 of 80 seats, two more than the 40 it held before.', because: 'the whole has not changed' },
			{ text: '这次共记录鸟类214种6.8万只，种数比去年的198种增加16种。', because: 'it is 16', verdict: 'holds' },
			{
				text: 'The full fee will go up by £10.80 to £241.05 a week and the basic fee from £176.45 to £184.75.',
				because: 'two fees',
			},
			{
				text: 'Turnout was 62 per cent, up from 58 per cent in 2019, a rise of five percentage points.',
				because: 'rounding may take one away',
				verdict: 'holds',
			},
			{ text: 'The vale has 140 growers, 12 fewer than the 152 of a year ago.', because: 'it is 12', verdict: 'holds' },
			{ text: '全区公交线路由48条增加到57条，增加了9条。', because: 'it is 9', verdict: 'holds' },
			{ text: '这个县的森林覆盖率由31.2%提高到35.7%，提高4.5个百分点。', because: 'it is 4.5', verdict: 'holds' },
			{ text: '港口泊位由12个增加到18个，年均增加2个。', because: 'a yearly mean' },
			{ text: '全镇大棚由300座增加到460座，新增订单80份。', because: 'another thing' },
			{ text: 'Unemployment fell from 6.4% to 5.9%, down 0.5 percentage points.', because: 'it is 0.5', verdict: 'holds' },
			{ text: '水库蓄水量由1.2亿立方米增加到1.5亿立方米，增加0.3亿立方米。', because: 'it is 0.3', verdict: 'holds' },
		],
	},
	run: (view) =>
		changesOf(view)
			.filter(({ before, change }) =>
				change.kind === 'point'
					? before.kind === 'percent'
					: (sameUnit(before, change) || isBareCount(before, change)) && before.kind !== 'percent',
			)
			.flatMap((change) => judgeChange(view, change, DIFFERENCE) ?? [])
			.concat(scoreMargins(view)),
};
