import type { Level } from '../../../contract/model.ts';
import { listsEn } from '../lists/en.ts';
import { strayTallies } from '../lists/tallies.ts';
import type { CountedList } from '../lists/types.ts';
import { listsZh } from '../lists/zh.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Verdict {
	verdict: 'holds' | 'fails' | 'cannot-tell';
	variant: 'too-many' | 'too-few' | 'doubled' | null;
	level: Level;
}

function decide(list: CountedList, announced: number): Verdict {
	const { counts, open, loose, joined, doubled } = list;
	// A bracket behind the number may say what they are like as well as which they are.
	const tie = list.tie === 'bracket' ? 'before' : list.tie;
	const least = Math.min(...counts.map((count) => count.least));
	const most = Math.max(...counts.map((count) => count.most));
	// The item printed twice explains the count: the words are wrong, the number may be right.
	if (doubled !== null) {
		const sure = open ? announced >= least - 1 : counts.some((count) => count.least - 1 <= announced && announced <= count.most);
		if (sure) return { verdict: announced < least ? 'fails' : 'holds', variant: 'doubled', level: 'warning' };
	}
	const holds = open ? announced >= least : counts.some((count) => count.least <= announced && announced <= count.most);
	if (holds) return { verdict: 'holds', variant: null, level: 'note' };
	if (announced < least) {
		const unsure = (tie === 'before' && !open) || (joined && announced === least - 1);
		return { verdict: 'fails', variant: 'too-many', level: unsure ? 'warning' : 'error' };
	}
	// A list that is short by more than one stands before a number of something else: 甲片、乙湾内地9市.
	if (loose || announced <= most || (tie === 'before' && announced > most + 1))
		return { verdict: 'cannot-tell', variant: null, level: 'note' };
	return { verdict: 'fails', variant: 'too-few', level: tie === 'before' || tie === 'ordinals' ? 'warning' : 'error' };
}

const range = (least: number, most: number): string => (least === most ? `${least}` : `${least}–${most}`);

/** Null where number and list turn out not to belong together. */
function judge(view: DocumentView, list: CountedList): Outcome | null {
	const { announced, paragraph, open } = list;
	const { verdict, variant, level } = decide(list, Number(announced.value));
	if (verdict === 'cannot-tell') return null;
	const first = list.counts[0] ?? { least: 0, most: 0 };
	const span = view.spanOf(paragraph, list.list.from, list.list.to);
	const computed = range(first.least, first.most) + (open ? '+' : '');
	const point = { low: announced.value, high: announced.value };
	return {
		relation: {
			verdict,
			figures: [announced.id],
			operands: [{ role: 'announced', figure: announced.id, interval: point }],
			formula: '',
			printed: view.wordsOf(announced),
			computed,
			interval: { low: `${first.least}`, high: open ? null : `${first.most}` },
			gap: null,
			pairedBy: [span],
			readings: list.counts.map(({ least, most }, i) => ({
				id: i === 0 ? list.tie : 'later-beginning',
				holds: open ? Number(announced.value) >= least : least <= Number(announced.value) && Number(announced.value) <= most,
				computed: range(least, most),
			})),
		},
		...(variant === null
			? {}
			: {
					finding: {
						variant,
						level,
						params: { announced: view.wordsOf(announced), count: range(first.least, first.most), item: list.doubled ?? '' },
						figures: [announced.id],
						paragraphs: [paragraph.index],
						spans: [{ start: announced.start, end: announced.end }, span],
						basis: [paragraph.text.slice(Math.min(announced.from, list.list.from), Math.max(announced.to, list.list.to))],
					},
				}),
	};
}

/** Parts may miss their whole by this much of it and be parts yet. */
const NEAR = 0.3;

/**
 * Whether the number is parted and not listed: nine boats: four trawlers, three tugs and two ferries; 12户：张姓5户、李姓4户、
 * 王姓3户. Each item has a number of its own, and they come to about as much as was announced; their sum is another matter.
 */
function isParted(view: DocumentView, { announced, paragraph, list, counts }: CountedList): boolean {
	const own = view
		.figuresIn(paragraph.index)
		.filter((f) => f !== announced && f.kind === 'count' && f.value !== null && f.from >= list.from && f.to <= list.to);
	// 4个人——船长、轮机长各1名，水手2名
	if (/各有?[\d一二两三四五六七八九十]/u.test(paragraph.text.slice(list.from, list.to))) return true;
	if (own.length < 2 || own.length < (counts[0]?.least ?? 0) - 1) return false;
	const total = Number(announced.value);
	const sum = own.reduce((added, { value }) => added + Number(value), 0);
	return Math.abs(sum - total) <= NEAR * total;
}

function run(view: DocumentView): Outcome[] {
	const read = view.reading.language === 'zh' ? listsZh : listsEn;
	return view.reading.paragraphs
		.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise')
		.flatMap((paragraph) => read(view, paragraph))
		.filter((list) => !isParted(view, list))
		.flatMap((list) => judge(view, list) ?? [])
		.concat(strayTallies(view));
}

export const listCount: Rule = {
	id: 'list-count',
	title: { zh: '列举项数', en: 'List against its number' },
	why:
		'“四项服务” followed or preceded by three is an error that readers count out. 等 leaves a list open: then only more ' +
		'items than announced are wrong. Without 等 a list before a number is its list only where the number sums it up ' +
		'(三个领域); brackets and quotation marks are one item, and 和 may or may not part two.',
	authority:
		'The University of Kansas editing desk guide: count what you announce. GB/T 15834-2011 on 、 in enumerations. ' +
		'Logical errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count'],
	examples: {
		hit: [
			{ text: '行动覆盖东礁、西礁、南礁、北礁、青礁5个乡镇和沙沟、榆岭、石桥4个村。', variant: 'too-few', figures: ['4个'] },
			{ text: '行动覆盖东礁、西礁、南礁、北礁5个乡镇。', variant: 'too-few', level: 'warning' },
			{ text: '全县确定了三个试点（东礁镇、西礁镇、南礁镇、北礁镇）。', variant: 'too-many', level: 'warning' },
			{ text: 'Three islands - Alder, Birch, Cedar and Elm - signed the accord.', variant: 'too-many' },
			{
				text: 'The plan has four priorities: berths (new and old), ferries (day, night and rail) and clean air.',
				variant: 'too-few',
			},
			{ text: '在41个渔业行业中，34个行业利润总额同比增加，17个行业减少。', variant: 'tally' },
			{ text: '70个渔港中，卸货价环比上涨的有12个，下降的有55个，持平的有5个。', variant: 'tally' },
			{ text: '展览分为五个单元：“先民”“渔盐”“海路”“侨乡”，展期到明年三月。', variant: 'too-few' },
			{ text: '水产之外，其他七大类价格环比“五涨三降”，淡菜跌得最多。', variant: 'tally' },
			{ text: '监测的八个品种价格同比六涨一降一持平，十二大类鱼货九涨二降。', variant: 'tally' },
			{ text: '渡口推出四条夜游航线，分别是“渔火”“听潮”“望月”，游客可免费登船。', variant: 'too-few' },
			{ text: '渡口在三个村设了候船点，分别是沙沟新村、榆岭新村、石桥新村和梅坞新村。', variant: 'too-many' },
			{ text: '候船亭已在四个区投用，分别为青礁区、白礁区、柳湾区、河东区和北塘区。', variant: 'too-many' },
			{ text: 'Piers in four towns — Ashford, Bramley and Kirkdale — will be the first to close.', variant: 'too-few' },
			{
				text: '报告把渔校毕业生的去向分为五类：上船；升学；自主创业；留校；无工作，继续寻找；无工作，其他。其中上船的最多。',
				variant: 'too-many',
			},
			{ text: '大桥两岸共有4个渔镇：霞浦镇、东岙镇、小门镇，常住人口合计9.6万人。', variant: 'too-few' },
			{
				text: '合作社向会员提供良种选育、测土配方、冷链配送四项服务：良种选育、测土配方、冷链配送。',
				variant: 'too-few',
				figures: ['四项'],
			},
			{
				text: '检查组抽查了柳湾、石桥、双塘、梅岭、竹园等4个乡镇的账目。',
				variant: 'too-many',
				figures: ['4个'],
				level: 'error',
			},
			{
				text: '园区重点培育光伏、储能、轴承、轴承、绳网等四大产业，去年产值稳步上升。',
				variant: 'doubled',
			},
			{
				text: '展馆分为渔猎、农耕、织造三大板块和序厅，另设渔猎、农耕、织造、冶铸三个主题展区。',
				variant: 'too-many',
				figures: ['三个'],
			},
			{
				text: '会议提出四项要求。一是压实责任，二是盯紧汛情，三是备足物资。随后各地汇报了工作。',
				variant: 'too-few',
			},
			{
				text: 'The council named five priorities: schools, drainage, street lighting and the night bus.',
				variant: 'too-few',
				figures: ['fivepriorities'],
			},
			{
				text: 'The two finalists were Ortega, Lindqvist, Barlow and Mbeki.',
				variant: 'too-many',
			},
			{ text: '会上部署了清理旧账、压缩差旅三项工作。', variant: 'too-few', figures: ['三项'], level: 'warning' },
			{ text: '镇里统筹推进岗位培训、渔市建设三大工程。', variant: 'too-few', figures: ['三大'] },
			{ text: '县血站、疾病预防控制中心、妇幼保健院四个新建迁建重点项目封顶。', variant: 'too-few', figures: ['四个'] },
			{ text: '石桥、柳湾三个镇的果农最早用上分拣线。', variant: 'too-few', figures: ['三个'] },
			{ text: '“净源、护岸”三大行动进入收尾阶段。', variant: 'too-few' },
			{ text: '名师分到城南、河东、石桥、柳湾五所新学校任教。', variant: 'too-few' },
			{
				text: 'The charity works from four depots: Alton, Bray, Corby, Dunmow and Epping.',
				variant: 'too-many',
				figures: ['fourdepots'],
				level: 'warning',
			},
			{ text: 'The board will focus on three areas: river ports and lifting gear.', variant: 'too-few' },
			{ text: '苗圃向农户提供整地、播种、采收四项服务。', variant: 'too-few', figures: ['四项'], level: 'warning' },
		],
		miss: [
			{ text: '这个船队只有4个人——船长、轮机长各1名，水手2名。', because: 'each item has its own number' },
			{
				text: 'The guild picked six projects: a bridge, a school, two parks, a clinic and a library.',
				because: 'two of one kind',
				verdict: 'holds',
			},
			{ text: '全岛新建六个项目：一座桥、一所学校、两座公园、一家诊所、一座书屋。', because: 'two of one kind' },
			{ text: '三类船占比分别为33.4%、33.3%、33.4%。', because: 'two of a size are no slip', verdict: 'holds' },
			{
				text: '行动覆盖东礁、西礁、南礁、北礁、青礁5个乡镇和沙沟、榆岭、石桥3个村。',
				because: 'five and three',
				verdict: 'holds',
			},
			{ text: '全县确定了三个试点（东礁镇、西礁镇、南礁镇），覆盖渔业等领域。', because: 'three', verdict: 'holds' },
			{ text: '全省12个县（市、区）、35个乡（镇、街道）参加。', because: 'kinds of places, not their names' },
			{ text: '在东礁、西礁、南礁新建5个村级码头。', because: 'five quays in three places' },
			{
				text: 'The plan has three priorities: berths (new and old), ferries (day, night and rail) and clean air.',
				because: 'what stands in brackets cuts nothing',
				verdict: 'holds',
			},
			{ text: 'Five harbours (two of them new, one shallow and one small) will close.', because: 'what some of them are like' },
			{
				text: '在41个渔业行业中，34个行业利润总额同比增加，6个行业减少；70个渔港中，上涨的有12个，下降的有55个，持平的有3个。',
				because: 'one of them is not told, and three that add up',
			},
			{
				text: '70个渔港中，40个渔港鲜鱼价格上涨，冻鱼价格下降的有45个；41个行业中，30个行业产量增加，28个行业利润减少。',
				because: 'two things of the same ports',
			},
			{ text: '展览分为四个单元：“先民”“渔盐”“海路”“侨乡”，展期到明年三月。', because: 'four', verdict: 'holds' },
			{ text: '船训只有四个字：“诚”“毅”，刻在石碑另一面的是“勤”“朴”。', because: 'the names go on' },
			{ text: '老船长说了三个字：“别怕，走。”大家都笑了。', because: 'what somebody says' },
			{ text: '其他七大类价格环比“四涨三降”，八大类鱼货同比两涨两平四降，十二类干货十涨一平一降。', because: 'they add up' },
			{
				text: '第八类鱼货三涨一降，七大类中蛤类有二涨一降；九个品种的鱼干，三涨一降的居多。',
				because: 'an ordinal, a part, and another count',
			},
			{ text: '渡口推出四条夜游航线，分别是“渔火”“听潮”“望月”，“观星”明年开通。', because: 'the list goes on' },
			{
				text: 'The fleet has nine boats: four trawlers, three tugs and two ferries.',
				because: 'the boats are parted, not listed',
			},
			{
				text: 'The council has three boards: planning, with nine seats, housing, with seven, and finance.',
				because: 'what is told of an item is none',
			},
			{ text: 'The committee has 12 members: five from Ashby, four farmers and three teachers.', because: 'the same' },
			{ text: '全村12户：张姓5户、李姓4户、王姓3户。', because: 'the homes are parted' },
			{ text: '委员会有12名成员：甲方5名、乙方4名、丙方3名。', because: 'the same' },
			{
				text: '渡口在四个村设了候船点，分别是沙沟新村、榆岭新村、石桥新村和梅坞新村。',
				because: 'there are four',
				verdict: 'holds',
			},
			{
				text: '报告把渔校毕业生的去向分为六类：上船；升学；自主创业；留校；无工作，继续寻找；无工作，其他。其中上船的最多。',
				because: 'six',
				verdict: 'holds',
			},
			{ text: '大桥两岸共有3个渔镇：霞浦镇、东岙镇、小门镇，常住人口合计9.6万人。', because: 'three', verdict: 'holds' },
			{ text: '大桥两岸共有5个渔镇：霞浦镇、东岙镇、小门镇，江心的沙洲镇，以及9.6万人的河口镇。', because: 'the list goes on' },
			{
				text: '一季度，东海片、南江片、河口湾内地9市水产产值均有增长。',
				because: 'the number counts within the last item',
			},
			{
				text: '去年实施渔村改造项目2个，涉及房屋84栋、渔民5000余户、占地6万余平方米。',
				because: 'what the two come to, each in its own unit',
			},
			{ text: '“净源、护岸、增绿”三大行动进入收尾阶段。', because: 'three in one pair of quotation marks', verdict: 'holds' },
			{ text: '镇里统筹推进岗位培训、渔市建设两大工程。', because: 'two are told', verdict: 'holds' },
			{ text: '县里在血站、妇幼保健院新建三个重点项目。', because: 'what is built there' },
			{ text: '社区推出老人、儿童三项服务。', because: 'services for the two' },
			{ text: '山阳县、河口县三个镇停电。', because: 'the towns of the two counties' },
			{ text: '石桥、柳湾五个镇的果农最早用上分拣线。', because: 'far more than the two: the number may count another set' },
			{
				text: 'The charity works from five depots: Alton, Bray, Corby, Dunmow and Epping.',
				because: 'the final “and” parts two',
				verdict: 'holds',
			},
			{
				text: 'The fund backs three sectors: farming, energy, research and development.',
				because: 'a pair that is one thing',
				verdict: 'holds',
			},
			{ text: 'The board has three aims: to cut waste and save money.', because: 'no plain enumeration' },
			{ text: '苗圃向农户提供整地、播种、植保、采收四项服务。', because: 'four are told', verdict: 'holds' },
			{ text: '公司去年取得发明、实用新型、外观设计专利五项，', because: 'the number counts the patents' },
			{ text: '合作社向会员提供良种选育、测土配方、冷链配送三项服务。', because: 'three are announced', verdict: 'holds' },
			{ text: '检查组抽查了柳湾、石桥、双塘等9个乡镇的账目。', because: '等 leaves the list open', verdict: 'holds' },
			{ text: '他们在学校、医院、车站新建35个充电桩。', because: 'the number counts something else' },
			{ text: '去年镇上整修了学校、医院、养老院12所。', because: 'the number is a total over kinds' },
			{
				text: '课程分为计算机（编程、绘图、剪辑）、木工和园艺三类。',
				because: 'brackets are one item and 和 parts two',
				verdict: 'holds',
			},
			{
				text: '对平谷县的石坡、南沟两个村，专家组提出了疏浚、护坡、植树等三条建议。',
				because: 'two lists in one clause',
				verdict: 'holds',
			},
			{
				text: '二、三级医院3家，四、五年级学生2个班，都参加了演练。',
				because: 'abbreviated ordinals are no list',
			},
			{ text: '全区整治了4条黑臭水体、12处排污口和7个码头。', because: 'each number counts its own noun' },
			{
				text: '会议提出三项要求。一是压实责任，二是盯紧汛情。\n\n三是备足物资，四周乡镇同时检查。',
				because: 'the chain goes on in the next paragraph',
				verdict: 'holds',
			},
			{
				text: 'The council named four priorities: schools, drainage, street lighting and the night bus.',
				because: 'four',
				verdict: 'holds',
			},
			{
				text: 'Four of the six finalists were from the coast: Ortega, Lindqvist, Barlow and Mbeki.',
				because: 'the four',
				verdict: 'holds',
			},
			{ text: 'Six towns, including Alder, Birch and Cedar, lost power.', because: 'an open list', verdict: 'holds' },
			{ text: 'Four men were arrested, charged and released on Monday.', because: 'a chain of verbs is no list' },
			{
				text: 'Three departments would be finance, research and development and sales.',
				because: '“and” inside an item',
				verdict: 'holds',
			},
		],
	},
	run,
};
