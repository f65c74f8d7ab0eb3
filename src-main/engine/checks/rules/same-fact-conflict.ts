import type { Fact, Level } from '../../../contract/model.ts';
import { agree, differenceOf } from '../difference.ts';
import { brokenReferences } from '../facts/back-references.ts';
import { comparable, isCopy } from '../facts/comparable.ts';
import { areParted } from '../facts/parting.ts';
import { restatedPairs } from '../facts/restated.ts';
import { slippedRuns } from '../facts/retold-runs.ts';
import { slippedPairs } from '../facts/slips.ts';
import { againPairs } from '../facts/told-again.ts';
import { isSeries, worthAsking } from '../facts/worth-asking.ts';
import { compareFacts, factsOf, SAME_FACT, subjectFactsOf, subjectOf } from '../facts.ts';
import { fold } from '../fold.ts';
import { measureOf } from '../gate.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** Of one thing, so many values are kept to compare with: a text that repeats one metric forever stays linear. */
const MOST_VALUES = 12;

/** Within an article the place and the period may be said only once; the rest must be the same. */
function groupOf(view: DocumentView, fact: Fact): string {
	const figure = view.figure(fact.figure);
	if (!figure) return '';
	const aspect = fact.aspect === 'total' ? 'level' : fact.aspect;
	return [measureOf(figure).class, subjectOf(figure, view.reading.language), aspect, fact.story].join('|');
}

/** How two values of one fact differ, and how grave that is, where more is known than the values say. */
interface Told {
	variant: 'scale' | 'digits' | 'unit';
	level: Level;
}

function judge(view: DocumentView, a: Fact, b: Fact, known?: Told): Outcome | null {
	const variant = known?.variant ?? differenceOf(a, b);
	const [x, y] = [view.figure(a.figure), view.figure(b.figure)];
	if (!x || !y || (!variant && !agree(a, b))) return null;
	const copied = fold(a.sentence).text === fold(b.sentence).text;
	const relation = {
		verdict: variant ? ('fails' as const) : ('holds' as const),
		figures: [a.figure, b.figure],
		operands: [
			{ role: 'first', figure: a.figure, interval: a.interval },
			{ role: 'second', figure: b.figure, interval: b.interval },
		],
		formula: `${view.wordsOf(x)} = ${view.wordsOf(y)}`,
		printed: view.wordsOf(y),
		computed: view.wordsOf(x),
		interval: a.interval,
		gap: null,
		pairedBy: [x, y].map(({ start, end }) => ({ start, end })),
		readings: [{ id: copied ? 'wording-copied' : 'same-fact', holds: variant === null, computed: view.wordsOf(x) }],
	};
	if (!variant) return { relation };
	return {
		relation,
		finding: {
			variant,
			level: known?.level ?? (variant === 'scale' ? 'error' : 'warning'),
			params: {
				left: view.wordsOf(x),
				right: view.wordsOf(y),
				metric: a.metric,
				first: x.paragraph + 1,
				second: y.paragraph + 1,
			},
			figures: [a.figure, b.figure],
			paragraphs: [...new Set([x.paragraph, y.paragraph])],
			spans: [x, y].map(({ start, end }) => ({ start, end })),
			basis: [a.sentence, b.sentence],
		},
	};
}

/** Facts of one name in reading order, each against the first before it that can be the same. */
function inGroup(view: DocumentView, group: readonly Fact[], parted: (a: Fact, b: Fact) => boolean): Outcome[] {
	const series = isSeries(group);
	const outcomes: Outcome[] = [];
	const earlier: Fact[] = [];
	for (const fact of group) {
		const others = earlier.filter((one) => comparable(view, one, fact));
		const agreeing = others.find((one) => agree(one, fact));
		const against = agreeing ?? (series ? undefined : others.find((one) => worthAsking(view, one, fact) && !parted(one, fact)));
		const outcome = against && judge(view, against, fact);
		if (outcome) outcomes.push(outcome);
		if (earlier.length < MOST_VALUES) earlier.push(fact);
	}
	return outcomes;
}

function run(view: DocumentView): Outcome[] {
	const groups = new Map<string, Fact[]>();
	const facts = subjectFactsOf(view.reading, 0);
	for (const fact of facts) {
		const key = groupOf(view, fact);
		const group = groups.get(key);
		if (group) group.push(fact);
		else groups.set(key, [fact]);
	}
	const parted = areParted(view.reading);
	const outcomes: Outcome[] = [...groups.values()].flatMap((group) => inGroup(view, group, parted));
	const told = new Set(outcomes.flatMap(({ finding }) => finding?.figures ?? []));
	const named = facts.map((fact) => {
		const figure = view.figure(fact.figure);
		return { fact, subject: figure ? subjectOf(figure, view.reading.language) : '' };
	});
	for (const [a, b] of slippedPairs(view, named)) {
		if (told.has(a.figure) || told.has(b.figure) || !comparable(view, a, b) || parted(a, b)) continue;
		const outcome = judge(view, a, b);
		if (outcome?.finding) outcomes.push(outcome);
	}
	const restated = restatedPairs(view.reading).filter(([a, b]) => !parted(a, b));
	for (const [a, b] of [...brokenReferences(view.reading), ...restated]) {
		const outcome = told.has(b.figure) || isCopy(view, a, b) ? null : judge(view, a, b);
		if (!outcome?.finding) continue;
		told.add(b.figure);
		outcomes.push(outcome);
	}
	for (const { first, second, kind, certain } of againPairs(view.reading)) {
		if (told.has(first.figure) || told.has(second.figure) || isCopy(view, first, second)) continue;
		const outcome = judge(view, first, second, { variant: kind, level: certain ? 'error' : 'warning' });
		if (!outcome?.finding) continue;
		told.add(second.figure);
		outcomes.push(outcome);
	}
	const said = new Set(outcomes.flatMap(({ finding }) => finding?.figures ?? []));
	for (const [a, b] of slippedRuns(view.reading)) {
		if (said.has(b.figure) || isCopy(view, a, b)) continue;
		const outcome = judge(view, a, b);
		if (outcome?.finding) outcomes.push(outcome);
	}
	return outcomes;
}

export const sameFactConflict: Rule = {
	id: SAME_FACT,
	title: { zh: '同一事实数值不一', en: 'One fact, two values' },
	why:
		'The same quantity of the same thing in the same place and time, printed with two values that no rounding reconciles, ' +
		'within an article or between two. What was done, what was begun and what was set as a target are three facts; a later ' +
		'cut-off is a later state and no conflict; other places, parts and parallel lists never pair. A factor of ten or a ' +
		'digit that differs is named as the slip it looks like, also where the fact is told again in other words: then what speaks ' +
		'for one number is weighed, the digits that are alike, what is said again of the name and words that take up what is ' +
		'known (这300户, “the 300 families”). Between two reports a sentence in the same words with one ' +
		'number changed is such a fact too; so are what a named work costs and how long it is, what a named body has of a time, ' +
		'and in English a number of the same things beside the same name in the same few words. A number that “of the …” takes ' +
		'up and that no number before it is counts as well. What most articles give a value of their own is a pattern.',
	authority:
		'Single-point checks pass a fact that is printed twice with two values, pages apart: the trade’s known gap in checking ' +
		'disclosures. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['count', 'measure', 'money', 'percent'],
	examples: {
		hit: [
			{
				text: '渔政船队上半年外贸护航货值286.4亿元，同比增长4%。新增航线6条。港务局说，286.4万元的护航货值创下新高。',
				variant: 'scale',
				figures: ['286.4亿元', '286.4万元'],
				level: 'error',
			},
			{
				text: '海堤步道全长12.8公里，沿途设驿站6处、停车位430个。周末来散步的人说，这条12.8米长的步道把几个渔村串了起来。',
				variant: 'unit',
				figures: ['12.8公里', '12.8米'],
			},
			{
				text: 'The ferry pier cost £310 million to build and took six years. It has 14 berths. The £310 billion pier opens in May.',
				variant: 'scale',
				figures: ['£310million', '£310billion'],
			},
			{
				text: '渔港上半年完成集装箱吞吐量120万标箱。上半年集装箱吞吐量12万标箱，是开港以来最高的。',
				variant: 'scale',
			},
			{
				text: '渔政部门查获违规渔船，抓获12名偷捕人员，追逃2名偷捕人员。\n\n案件由渔政和海警联办。\n\n目前，该21名偷捕人员已被移送，案件正在办理。',
				variant: 'digits',
				figures: ['12名', '21名'],
			},
			{
				text: '连日暴雨，沿江八县18.46万人受灾，23人受伤，31人失联，紧急转移2.7万人。\n\n雨区正向东移动。\n\n截至昨晚，暴雨已造成沿江43个乡镇18.64万人受灾，23人受伤，31人失联。',
				variant: 'digits',
				figures: ['18.46万人', '18.64万人'],
			},
			{
				text: '上半年，渔港共受理险情84件；尚有未办结险情2543件，同比上升28.83%。\n\n二、未办结情况\n\n到6月20日，尚有未办结险情2453件，同比上升28.83%，积压较多。',
				variant: 'digits',
				figures: ['2543件', '2453件'],
			},
			{
				text: '绵溪市把小流域治理列为头等大事，截至目前，绵溪市已建成农村污水处理站364座。\n\n沿河的村民说，河水一年比一年清。\n\n截至目前，绵溪市已建成农村污水处理站346座，覆盖所有乡镇。',
				variant: 'digits',
				figures: ['364座', '346座'],
			},
			{
				text: '目前，绵溪市4871个渔村和社区均通了光纤。\n\n村民办事少跑了路。\n\n“目前，全市4781个渔村和社区已全部建起服务站。”市民政局负责人说。',
				variant: 'digits',
				figures: ['4871个', '4781个'],
			},
			{
				text: '今年上半年，绵溪市签约项目84个，其中过亿元项目11个。48个项目中，已动工35个。',
				variant: 'digits',
				figures: ['84个', '48个'],
			},
			{
				text: 'Of the 52,300 members, 31,274 sent back a ballot. The chair took 16,880 of the 31,724 ballots.',
				variant: 'digits',
			},
			{
				text: [
					'2023年，绵溪市农村公路改造任务为1260公里，目前已全线开工。',
					'2023年，绵溪市农村公路改造任务1320公里，已于年底全部完工。',
				],
				variant: 'between-differs',
				figures: ['1260公里', '1320公里'],
			},
			{
				text: [
					'2024-06-12\n\n本报讯（记者 甘如）6月11日，东埠县农机局公布夏收账目：全县投入联合收割机1240台，跨区作业机手860人。',
					'2024-06-12\n\n6月11日，东埠县农机局公布夏收账目：全县投入联合收割机1240台，跨区作业机手2860人。\n\n县里为机手备了茶水。',
				],
				variant: 'between-sentence',
				figures: ['860人', '2860人'],
			},
			{
				text: [
					'4 March 2024\n\nEASTHOLM — Engineers at Eastholm repaired 412 culverts and spent £2.3 million on its drains in 2023, the board was told.',
					'6 March 2024\n\nEngineers at Eastholm repaired 412 culverts and spent £3.2 million on its drains in 2023, the board was told.',
				],
				variant: 'between-digits',
			},
			{
				text: '全县目前有渔船1240艘，大多为小船。渔政部门逐船登记。目前全县共有渔船1420艘，都装了定位终端。',
				variant: 'digits',
				figures: ['1240艘', '1420艘'],
			},
			{ text: '修船期间，临时候船室面积为2600平方米。施工方说，临时候船室面积3600平方米，备有座椅。', variant: 'differs' },
			{ text: '全县渔业公共预算收入完成46.3亿元。财政局介绍，全县渔业公共预算收入46.3万元，稳中有升。', variant: 'scale' },
			{
				text: 'The board heard from 73 pilots over nine weeks. Its chairman thanked the 37 pilots for their courage.',
				variant: 'digits',
			},
			{ text: 'A fund for the crews has reached £284,000. The fund, which has reached £248,000, stays open.', variant: 'digits' },
			{
				text: 'The trawler cost $85 million to build. Few were pleased with a trawler that cost $85 billion to build.',
				variant: 'scale',
			},
		],
		miss: [
			{
				text: '城西渔港投资3600万元，下月开港。规模大得多的城东渔港总投资3.6亿元，还在打桩。',
				because: 'two harbours',
			},
			{
				text: 'The council planned 300 moorings and has built 270. The last 30 will be ready by March.',
				because: 'the rest of them',
			},
			{
				text: '渔港上半年完成集装箱吞吐量120万标箱。上半年，东码头集装箱吞吐量12万标箱，西码头还在扩建。',
				because: 'one of its quays',
			},
			{
				text: '渔港上半年完成集装箱吞吐量120万标箱。上半年，其中外贸集装箱吞吐量12万标箱。',
				because: 'a part',
			},
			{
				text: '渔政部门抓获12名偷捕人员，追逃2名偷捕人员。\n\n案件由渔政和海警联办。\n\n目前，该14名偷捕人员已被移送，上述12名偷捕人员的船只被扣。',
				because: 'one number before, and two added up',
			},
			{
				text: '全县有渔业社84家。\n\n这些社各有码头。\n\n其中，该县48家渔业企业和上述36家冷库签约。',
				because: '该县 is a place, and cold stores are counted nowhere before',
			},
			{ text: '全县目前有渔船1240艘。邻县共有渔船1420艘。', because: 'another county' },
			{ text: '全县目前有渔船1240艘，十年前有渔船1420艘。', because: 'another time' },
			{ text: '河东船厂日修船1240吨。与之一河之隔的河西船厂，日修船1420吨。', because: 'another yard' },
			{ text: '老李家养鸭126只。隔壁老王家养鸭162只，塘也更大。', because: 'next door' },
			{ text: '上午场观众1680人，气氛热烈。到了晚上，观众1860人，连过道都坐满了。', because: 'morning and evening' },
			{ text: 'The first ballot drew 1,263 votes. In the run-off there were 1,236 votes.', because: 'two ballots' },
			{ text: '城东码头有渔船1240艘。城西码头有渔船1420艘。', because: 'two quays' },
			{ text: '全县去年末有渔船1240艘。今年以来，渔政部门登记渔船1420艘，其中外来渔船180艘。', because: 'two times' },
			{ text: '柳湾有渔船1240艘，石桥有渔船1420艘，梅岭有渔船1402艘，双塘有渔船1204艘。', because: 'a row' },
			{
				text: 'The council pledged £12m for roads in 2024. It pledged a further £15m for roads in 2024.',
				because: 'on top of it',
			},
			{ text: 'The board heard from 73 pilots. It wrote to another 37 pilots, and the 37 pilots wrote back.', because: 'others' },
			{ text: 'The board called 73 pilots and heard from 37 of them; the 37 pilots were brief.', because: 'the number was told' },
			{ text: 'Alder Boats sold 1,240 nets. Birch Boats sold 1,420 nets.', because: 'two makers' },
			{ text: 'The tug fleet rose from 1,240 boats. The fleet is now 1,420 boats.', because: 'what it rose from' },
			{
				text: '连日暴雨，沿江八县18.46万人受灾，23人受伤，31人失联，紧急转移2.7万人。\n\n雨区正向东移动。\n\n白河县1.64万人受灾，2人受伤，3人失联。',
				because: 'other numbers beside it: a part of the whole',
			},
			{
				text: '东岛卖出鱼干12.5万箱，同比上升8.6%，渔民高兴。\n\n西岛卖出鱼干15.2万箱，同比上升8.6%，订单排到年底。',
				because: 'one rate of two digits may agree by chance',
			},
			{
				text: '去年末，绵溪市有渔业从业人员4871人。\n\n去年末，绵溪市有远洋渔业从业人员1236人。',
				because: 'a part, and no slip of the whole',
			},
			{
				text: '全县渔税入库28583万元（自然口径），居全市第六。渔税来源稳定。全县渔税入库30161万元（同口径），好于往年。',
				because: 'two ways of counting',
			},
			{
				text: '一、渔业收入\n\n4月，渔业收入完成24627万元，完成年初预算数60999万元的40.4%。\n\n二、林业收入\n\n4月，林业收入完成2236万元，完成年初预算数25200万元的8.9%。',
				because: 'a budget of each, called by one word',
			},
			{
				text: '(一)新设渔具店235个、冷库床位1202张，整体完成率111.5%。\n\n(二)体检渔民27904人次、建成码头77座，整体完成率140.5%。',
				because: 'each item has a rate of its own',
			},
			{
				text: 'Rowan Ashdown posted 19 tackles, five harbour passes and two goals.\n\nMarlow Keene had eight tackles, while Tobin Ferrers posted 16 tackles, six harbour passes and two goals.',
				because: 'the numbers of two players',
			},
			{
				text: '渔船燃油价格涨幅4%左右。这项工作由渔政局负责，去年渔船燃油价格涨幅为2.6%。',
				because: 'what was aimed at, and what came of it',
			},
			{
				text: 'Notes on the bill:\n\n- Harbour rate increase of 2.0% for the dredging of the northern channel\n\n- Harbour rate increase of 3.0% for everything else\n\n- Total harbour rate increase of 5.0%',
				because: 'a total and its parts',
			},
			{
				text: '11月8日，四个码头共接运游客6412人次。其中，老码头接运游客4860人次，新码头接运游客752人次。\n\n11月7日，四个码头共接运游客6380人次。其中，老码头接运游客4806人次，新码头接运游客740人次。',
				because: 'the days stand at the heads of the paragraphs',
			},
			{
				text: '据河口乡统计，截至昨天8时，4100余人受淹，2400余人转移安置。\n\n据石桥乡统计，截至昨天8时，9300余人受淹，4500余人转移安置。',
				because: 'no number of the one stands in the other',
			},
			{
				text: '窗口前三个月办件1652件，办结率81.20%。其中，窗口受理渔政办件912件，办结率为84.16%；窗口受理港航办件740件，办结率为77.57%。',
				because: 'rates of the whole and of its parts',
			},
			{
				text: '水质监测点总磷平均浓度为0.12毫克/升，同比上升3.6%。\n\n氨氮平均浓度为0.48毫克/升，同比上升4.8%。',
				because: 'each rate is of the substance before it',
			},
			{
				text: 'The trawler index was 104.2 in May. The index was up 0.6 per cent on April and up 1.4 per cent on the year.\n\nThe liner index was 99.8 in May. The index was up 0.3 per cent on April and up 2.9 per cent on the year.',
				because: 'two indices, each called by one word',
			},
			{
				text: 'Harrow Boats said tug sales rose 12 per cent to 412 from 368. Keel & Son said tug sales rose 9 per cent to 348 from 319.',
				because: 'one paragraph compares two firms',
			},
			{
				text: '今年上半年，绵溪市签约项目84个，其中过亿元项目11个。84个项目中，已动工35个。',
				because: 'the reference names the number before it',
			},
			{
				text: '绵溪市上半年签约项目48个，下半年签约项目36个。84个项目中，已动工35个。',
				because: 'it takes up the sum of two',
			},
			{
				text: 'Of the 52,300 members, 31,724 sent back a ballot. The chair took 16,880 of the 31,724 ballots and spoke to 31,274 guests.',
				because: 'the reference names the number before it',
			},
			{
				text: '绵溪市去年建成农村污水处理站210座。\n\n今年，绵溪市已建成农村污水处理站346座。',
				because: 'two years',
			},
			{
				text: '绵溪市今年计划建成农村污水处理站380座。\n\n截至目前，绵溪市已建成农村污水处理站346座。',
				because: 'a target and what is done',
			},
			{
				text: '去年，绵溪市居民人均可支配收入38200元，增长5.3%。按常住地分，城镇居民人均可支配收入45100元，增长4.1%；农村居民人均可支配收入24300元，增长6.6%。',
				because: 'each rate belongs to the income before it',
			},
			{
				text: '截至目前，东埠县已建成农村污水处理站64座。\n\n截至目前，西岭县已建成农村污水处理站46座。',
				because: 'two places',
			},
			{
				text: '截至目前，绵溪市已建成农村污水处理站近350座。\n\n截至目前，绵溪市已建成农村污水处理站346座。',
				because: 'rounding reconciles them',
			},
			{
				text: '截至目前，绵溪市已建成农村污水处理站346座，其中新建农村污水处理站120座。',
				because: 'a part of the whole',
			},
			{
				text: ['2022年，绵溪市农村公路改造任务为1260公里。', '2023年，绵溪市农村公路改造任务1320公里，已于年底全部完工。'],
				because: 'two years’ tasks',
			},
			{
				text: ['2023年，绵溪市农村公路已开工改造1320公里。', '2023年，绵溪市农村公路改造任务1260公里。'],
				because: 'begun is not the task',
			},
			{
				text: [
					'2024-06-12\n\n截至昨天18时，东埠县投入联合收割机1240台，已收割小麦36.5万亩。',
					'2024-06-13\n\n截至昨天18时，东埠县投入联合收割机1240台，已收割小麦38.9万亩。',
				],
				because: 'the same words a day later are of another day',
			},
			{
				text: [
					'2024-06-12\n\n东埠县农机局公布夏收账目：全县投入联合收割机1240台。',
					'2024-06-12\n\n西岭县农机局公布夏收账目：全县投入联合收割机1360台。',
				],
				because: 'two places, one pattern',
			},
			{
				text: [
					'2024-06-12\n\n绵溪市海丰公司发布年报。\n\n公司2023年在国内外市场共销售联合收割机1240台。',
					'2024-06-12\n\n绵溪市通达公司发布年报。\n\n公司2023年在国内外市场共销售联合收割机1360台。',
				],
				because: 'each sentence speaks of the company named before it',
			},
			{
				text: [
					'12 June 2024\n\nThe harbour board met. Ferries carried 41,200 passengers and 3,600 cars between the islands so far this year.',
					'12 September 2024\n\nThe harbour board met. Ferries carried 58,900 passengers and 3,600 cars between the islands so far this year.',
				],
				because: 'the year has gone on',
			},
			{
				text: [
					'2024-06-12\n\n记者从东埠县农机局获悉，今年全市计划新建烘干中心1240个。',
					'2024-06-12\n\n记者从西岭县农机局获悉，今年全市计划新建烘干中心1360个。',
				],
				because: '全市 is the city of each paper, which neither names',
			},
			{
				text: ['2024-06-12\n\n清川市今年计划新建烘干中心1240个。', '2024-06-12\n\n清川区今年计划新建烘干中心1360个。'],
				because: 'a city and a district of one name',
			},
		],
	},
	run,
	between: { keysOf: ({ reading }, document) => factsOf(reading, document), compare: compareFacts },
};
