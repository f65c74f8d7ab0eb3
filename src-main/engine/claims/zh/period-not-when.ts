/** Chinese times that say something else than when: a base of comparison, part of a name or a title, how something was reckoned. */
import type { PeriodMention } from '../types.ts';
import { isOfOther } from './period-asides.ts';
import type { FoundTime } from './period-found.ts';

/** A time with the words it is told in, before what it says is known. */
export interface ToldTime extends FoundTime {
	readonly words: string;
	readonly previous: PeriodMention | undefined;
}

/** 2022年渔歌进课堂活动: the year is part of the name of an event, and the sentence has a time of its own. */
const NAMES_EVENT =
	/^度?[\p{Script=Han}“”"]{2,18}?(?:活动|方案|规划|大会|会议|论坛|比赛|联赛|锦标赛|运动会|博览会|展览|艺术节|文化节|年会|招聘会|宣讲|行动)/u;
/** 2024年年报, 2026年预算: the year is part of the document's name. In a headline it is what the report is of. */
const DOCUMENT = /^(?:年度)?(?:年报|半年报|季报|年度报告|半年度报告|财报|业绩|白皮书|蓝皮书)/u;
/** 公布|第二季|财报，营收…: what a report of a company's that is out tells is of the span that it is of. */
const GIVES_OUT = /(?:公布|发布|披露|公告|发表|公开|交出|交付|出炉|提交|派发|晒出|拿出|亮出)(?:了|其|的)?(?:截至?)?$/u;
const ACCOUNTS =
	/^度?(?:未经审计的?|经审计的?|合并|最新|年度)?(?:财务?|业绩|[年季]度?|中期|半年度?)?(?:业绩|年报|季报|半年报|财报|报告)(?:快报|预告|公告|报告)?(?:[，,：:；;。]|显示|称)/u;
const TITLE_ONLY = /^(?!.*(?:发布|披露|公布|公告|推出))[^，,。；]{0,30}$/u;
/** 截至3月末: what is told from there on is told as of that day. */
export const CUT_OFF = /^截[至止]到?.*[\d月日年]/u;
/** 今年, 本榨季: a stretch as far as it has gone. */
const OPEN_STRETCH = /^(?:今年|本年|本(?:年度|榨季|赛季|学年|采暖季|供暖季))$/u;
/** 年度任务, 全年目标: the year of a plan, which says nothing of what comes after it. */
export const PLAN_YEAR = /^(?:年度|全年|本年度|当年)$/u;
/** 完成全年任务的70%: the year measures the share; the share itself holds when its sentence says. */
const MEASURED = /(?:完成|占|超额|达到|实现|为|相当于)了?$/u;
/** 历时7个半小时, 半年内, 每季度: how long something took dates nothing else. */
const TOOK = /^(?:历时|持续|为期|长达|用时)/u;
/** 12月合约, 当年价格: which contract, which prices. */
const NAMES_SORT = /^(?:份)?(?:的)?(?:主力)?(?:合约|期货|期铜|期油|交割|价格(?:计算)?[，,）)])/u;
/** 伦敦三月|铜, 上海9月|铜合约, 12月|期金, 5月|大豆收报: what is dealt in for that month. */
const WARES =
	'(?:[铜铝锌铅镍锡金银钯铂]|原油|布油|布伦特|轻质油|汽油|柴油|取暖油|燃料油|天然气|黄金|白银|大豆|豆[粕油]|棕榈油?|菜[油粕籽]|玉米|小麦|稻谷|棉花|[原白]糖|咖啡|可可|橙汁|活牛|生猪|鸡蛋|苹果|螺纹钢?|热卷|铁矿石?|焦[炭煤]|橡胶|沥青|甲醇|纯碱|玻璃|多晶硅|碳酸锂|股指|国债)';
const DEALT_IN = new RegExp(
	`^份?(?:交割)?的?(?:期[铜铝锌铅镍锡金银钯铂油糖棉豆钢胶指债]|${WARES}(?:主力)?(?:合约|期货|期价|收[盘报于高低]|报(?![告名表送道废])|结算|跌|涨|[上下][涨跌挫滑]))`,
	'u',
);
const A_MONTH = /[月]$/u;
/** 夏季|高考, 6月份|文化课考试, 秋季|招生: which examination or intake, not when it is told of. */
const SORT_OF_EXAM = /^(?:[春夏秋冬]季|\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?)$/u;
const EXAM =
	/^(?:普通)?(?:高考|中考|会考|联考|统考|学考|招生|征兵|招聘|(?:文化课?|学业水平|资格|证书|等级)\p{Script=Han}{0,2}考试|学期|入学|运动会|\p{Script=Han}{0,10}?(?:行动|攻势|整治|会战|战役|开放时间|作息时间))/u;
/** 2026年是“十五五”|开局之年: the plan says which year it is, and dates nothing. */
const OF_PLAN = /五|年(?!.*月)/u;
const PLAN_PHASE =
	/^[”"]?(?:规划|时期)?(?:(?:实现|迎来|取得)了?(?:良好|精彩|圆满|高质量))?的?(?:开局|起步|收官|收尾|谋划|衔接|第[一二三四五]年)/u;
/** 按2018年平均汇率, 按2020年不变价: how the amount is reckoned. */
const AT_PRICES = /^(?:平均|年末)?(?:汇率|不变价|可比价|价格)/u;
/** 市场此前的估计: what was said or so before. */
const BEFOREHAND = /^(?:此前|先前|原先|以前)$/u;
const OF_BEFORE = /^的(?![\d一二三四五六七八九十])/u;
/** 近期|表现疲弱的指数: how long something has been so, beside the time of what is told. */
const LATELY = /^(?:近期|近来|近日|此前|以往|一度)$/u;
const HELD_THEN = /^(?:已经?)?(?:结束|举行|进行|举办|完成|落幕)的/u;
const DESCRIBES = /^\p{Script=Han}{2,6}的\p{Script=Han}/u;
/** 在中考前|公布，: when it was told, not when it holds. */
const MADE_PUBLIC = /^(?:公布|发布|揭晓)[，,。；]/u;
/** 12月份|交割的期货, 去年|发布的报告: the time describes a noun that is no figure. */
const ATTRIBUTIVE = /^(?:前)?(?:\p{Script=Han}{2,3})的(?=\p{Script=Han})/u;
const ATTRIBUTES = /^(?:前)?(?:交割|交货|到期|发布|公布|印发|出台|召开|举行|举办|成立|上映|出版|实施|启动|签署|签订|发行)的/u;
/** 在|去年10月|举办的招聘会上，: what came about there came about then; in a press conference it was only told. */
const AT_EVENT =
	/^(?:举行|举办|启动)的[^，,。；;]{0,16}?(?:博览会|展会|展览|展销会|交易会|洽谈会|推介会|招聘会|拍卖会?|比赛|赛|运动会|马拉松|仪式|活动|音乐节|音乐会|演唱会|文化节|集市|订货会|竞拍|选举|投票|行动)(?:上|中|期间|现场)?[，,]/u;
/** （上年=100）, 以上年为100: what an index is reckoned from. */
const OF_INDEX = /^(?:同[期月])?(?:价格|均值|水平)?\s?(?:[=＝]\s?|为)1000?(?![\d.\p{Script=Han}%])/u;
/** Not a time but a base of comparison: 比去年, 较上月. */
/** 占比|由去年的6%: a share, compared with nothing yet. */
const COMPARED =
	/(?:(?<![占性贡])[比较][之起]?|相比于?|相较于?|相对于?|对照|参照|比照|与|同|和|(?:[高低大小多少快慢好差优劣强弱早晚重轻长短]|相当|等|领先|落后)于)$/u;
const COMPARED_AFTER = /^(?:同期)?(?:相比|相较|比较|做?对比|比(?=[，,]))/u;

/** 第4周（1月22日至1月28日）: what the brackets right behind a time hold says it again, day by day. */
const AGAIN = /^\s*[（(]$/u;
const AND_ON = /^[-—–~～至到、]{1,3}$/u;
/** 去年（2025年）, 正月初八（25日）: here the brackets say more than the words. */
const SAYS_LESS = /^(?:[今去前明上当本昨同次]|正月|腊月|农历|除夕|初[一二三四五六七八九十])/u;
export function glosses(text: string, previous: PeriodMention, from: number, to: number): boolean {
	const gap = text.slice(previous.to, from);
	if (gap.length > 3) return false;
	if (previous.gloss) return AND_ON.test(gap);
	return AGAIN.test(gap) && !SAYS_LESS.test(previous.text) && /^[)）\-—–~～至到，,]/u.test(text.slice(to, to + 1));
}

/** 8日铁路迎来|中秋小长假|返程客流高峰: of which holiday the rush is, in a sentence that has its day. */
const RUSH = /^(?:的)?(?:返程|返乡|出行|探亲|旅游|学生|首日|首个)?(?:客流|车流|运输|出行|高峰)/u;
const A_DAY = /\d日$/u;
const rushOf = (text: string, previous: PeriodMention, from: number, to: number): boolean =>
	A_DAY.test(previous.text) &&
	!previous.aside &&
	/^[^。；;，,]{1,16}$/u.test(text.slice(previous.to, from)) &&
	/假|黄金周|春运|节/u.test(text.slice(from, to)) &&
	RUSH.test(text.slice(to, to + 6));

/** 刷新|25年前|的赛会纪录, 离|1971年|同期极值只差1.1℃: what stood until then. */
const BEATS =
	/(?:打破|刷新|改写|追平|平|超过|超越|逼近|接近|距离?|离|仅次于|不及|突破)(?:了)?(?:由\p{Script=Han}{2,6})?[在于]?$/u;
const RECORD =
	/^(?:同期|历史同期|创下|创造|保持)?的?\p{Script=Han}{0,6}?(?:纪录|记录(?!的)|极值|历史最[好高低大]|最好成绩|最[高低]值|峰值|[高低]点|[高低]位)/u;

/** 2025年|石桥锦标赛由云川承办: which one, that is to be held. */
const OF_GAMES =
	/^\p{Script=Han}{0,8}?(?:锦标赛|锦赛|[亚奥冬残全省青大]运会|运动会|[世亚欧全][\p{Script=Han}]{1,2}赛|世界杯|亚洲杯|欧洲杯|世博会|博览会|峰会|年会|双年展)(?:将)?(?:由|在|落户|花落|定于|确定在)[^，,。；;]{2,16}?(?:承办|举办|举行|主办|协办|开幕|[，,。])/u;
const A_YEAR_ALONE = /^(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})年$/u;

/** 说起|2016年，她皱眉: what is remembered, and not when it is. */
const REMEMBERED = /(?:说起|谈起|提起|忆起|想起|聊起|讲起|回忆起|回想起?|追忆|怀念)(?:了)?$/u;
const HEADS_ON = /^(?:那|的|[，,。])/u;

/** What kind of day it was. */
const IS_THEN = /^(?:[，,]?(?:即|也就是|亦即|正值|恰逢|适逢|正逢|时值|恰好是|正好是|是))$/u;

/** Why a time is none of what is told. */
const NOT_WHEN: readonly ((text: string, told: ToldTime) => boolean)[] = [
	(text, { from, to, figure, previous }) =>
		figure?.unit === '年' &&
		/\p{Script=Han}/u.test(text.charAt(from - 1)) &&
		NAMES_EVENT.test(text.slice(to, to + 24)) &&
		previous !== undefined &&
		from - previous.to < 24,
	(text, { from, to }) =>
		DOCUMENT.test(text.slice(to, to + 8)) &&
		!TITLE_ONLY.test(text.slice(0, from)) &&
		!(GIVES_OUT.test(text.slice(Math.max(0, from - 5), from)) && ACCOUNTS.test(text.slice(to, to + 16))),
	(text, { from, to, previous }) => previous !== undefined && glosses(text, previous, from, to),
	(text, { from, words }) => PLAN_YEAR.test(words) && MEASURED.test(text.slice(Math.max(0, from - 3), from)),
	(_, { words }) => TOOK.test(words),
	(text, { to }) => NAMES_SORT.test(text.slice(to, to + 8)),
	(text, { to, words }) => A_MONTH.test(words) && !words.includes('个') && DEALT_IN.test(text.slice(to, to + 12)),
	// 截至6月底，今年…: the cut-off has said it.
	(text, { from, words, previous }) =>
		OPEN_STRETCH.test(words) &&
		previous !== undefined &&
		CUT_OFF.test(previous.text) &&
		/^[，,]?(?:\p{Script=Han}{0,8})$/u.test(text.slice(previous.to, from)),
	// 昨天是|清明小长假最后一天, 今天恰逢|周末
	(text, { from, previous }) => previous !== undefined && !previous.aside && IS_THEN.test(text.slice(previous.to, from)),
	(text, { from, to, previous }) => previous !== undefined && rushOf(text, previous, from, to),
	(text, { to, words }) => SORT_OF_EXAM.test(words) && EXAM.test(text.slice(to, to + 8)),
	(text, { to, words }) => OF_PLAN.test(words) && PLAN_PHASE.test(text.slice(to, to + 8)),
	(text, { from, to, words }) => isOfOther(words, text, from, to),
	(text, { from, to }) =>
		AT_PRICES.test(text.slice(to, to + 6)) && /(?:按照?|[以依])$/u.test(text.slice(Math.max(0, from - 2), from)),
	(text, { to, words }) => BEFOREHAND.test(words) && OF_BEFORE.test(text.slice(to, to + 2)),
	// 此前|结束的女子马拉松: that was then.
	(text, { from, to, words }) =>
		LATELY.test(words) &&
		DESCRIBES.test(text.slice(to, to + 8)) &&
		!(HELD_THEN.test(text.slice(to, to + 4)) && /^[。！？\s]?$/u.test(text.charAt(from - 1))),
	(text, { from, to }) => BEATS.test(text.slice(Math.max(0, from - 10), from)) && RECORD.test(text.slice(to, to + 16)),
	(text, { from, to }) => REMEMBERED.test(text.slice(Math.max(0, from - 5), from)) && HEADS_ON.test(text.slice(to, to + 1)),
	(text, { to, words }) => A_YEAR_ALONE.test(words) && OF_GAMES.test(text.slice(to, to + 36)),
	(text, { to, figure }) => !figure && MADE_PUBLIC.test(text.slice(to, to + 3)),
	(text, { to, words }) =>
		ATTRIBUTIVE.test(text.slice(to, to + 6)) &&
		ATTRIBUTES.test(text.slice(to, to + 6)) &&
		!(words.startsWith('在') && AT_EVENT.test(text.slice(to, to + 30))),
	(text, { to }) => OF_INDEX.test(text.slice(to, to + 12)),
	(text, { from }) => COMPARED.test(text.slice(Math.max(0, from - 4), from)),
	(text, { to }) => COMPARED_AFTER.test(text.slice(to, to + 4)),
];

export const saysNotWhen = (text: string, told: ToldTime): boolean => NOT_WHEN.some((isNot) => isNot(text, told));
