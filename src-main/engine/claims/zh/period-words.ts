/** Chinese words for a time, with or without a numeral, as mentions in a paragraph's reading text. */

import type { FigureDraft } from '../../figures/types.ts';
import { finderOf } from '../../matches.ts';
import type { PeriodMention } from '../types.ts';
import { isOfOther, reachOf, saysItsDays } from './period-asides.ts';
import { OF_MATCH } from './period-pointers.ts';

const FESTIVAL =
	'(?:(?<!中)(?:(?<=截[至止]到?)周末|周末(?=[两二三]天|期间|当[天日])|春节|元旦|元宵|清明|五一|端午|中秋|国庆|双节|双十一|双11|(?:暑假|寒假|暑期|假期)(?!托管|档|工|班|作业|夏令营|实践|兼职|服务)|长假(?<![特超]长假)|黄金周|节假日(?<!(?:平时|常|逢|例|日及|日和)节假日)|(?:高考|中考|两会)(?=期间|前|后|当|首日|结束|以来)|除夕|七夕|重阳)|[“"](?:五一|十一|三八|六一|双十一|双11|618|双12)[”"])';
/** The twenty-four terms of the year; as names of weather and places they stand without what makes a time of them. */
const TERM =
	'(?:立春|雨水|惊蛰|春分|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)(?:节气)?(?:刚过|过后|前后|时节|当[日天]|以来|至今)';
const SEASON =
	'(?:春季|夏季|秋季|冬季|今春|今夏|今秋|今冬|去冬今春|(?<!(?![的在于到至又值逢这每年月日，])\\p{Script=Han})(?:初春|盛夏|初秋|金秋|隆冬)|入春|入夏|入秋|入冬|入汛|汛期|梅雨[期季]|春运(?=期间|以来|首[日周]|前|后|[，,]))';

/** 2024年年报, 2026年预算: the year is part of the document's name. In a headline it is what the report is of. */
const DOCUMENT = /^(?:年度)?(?:年报|半年报|季报|年度报告|半年度报告|财报|业绩|白皮书|蓝皮书)/u;
const TITLE_ONLY = /^(?!.*(?:发布|披露|公布|公告|推出))[^，,。；]{0,30}$/u;

/** 本榨季, 2021/22年制糖期, 一财季: the years and quarters of a trade. */
const TRADE_YEAR =
	'(?:\\d{4}[/／—–-]\\d{2,4}年?度?|第?[一二三四]|[本上下前新]一?个?)?(?:榨季|制糖期|采暖[季期]|供暖[季期]|供热[季期]|财季|雪季|渔季|茶季|休渔期|捕捞季|学年|赛季|财年)(?:期间|以来|前|后|末|初)?|\\d{4}[/／]\\d{2,4}年度';
/** What happens once and parts the time before from the time after. */
const EVENTS =
	'入院|出院|手术|登陆|起跑|开赛|开馆|开业|开通|通车|投产|投用|建成|改造|整治|治理|调整|实施|启用|竣工|开园|开学|入学|入职|上市|发行|搬迁|合并|重组|拆迁|事发|案发|起火|爆炸|地震|震|灾|汛|落地|上线|扩建|提速|涨价|降价|改革|开办|挂牌|减持|增持|开工|试点|搬家|迁入|入驻|交付|入住|入伙|换届|并网|投运|运营|试运行|营业|扩容|转型|拆除|合龙|减免|调图|启动|设立|成立|组建|改制|创办|创建|首发|首航|首映|复航|复工|复产|停产|停航|休渔|禁渔|开渔|开镰|开秤|上映|收官|满月|交房|封顶|上任|推行|试行|服药|治疗|康复|接种';

/** Longer words first: alternation takes the first that fits. */
const WORDS = new RegExp(
	[
		'截[至止]目前|截[至止]当前|截[至止]发稿时?|截[至止]到?\\p{Script=Han}{2,6}(?:前|时)(?=[，,])|到目前为止|迄今为止|迄今|至今(?![年天日晚晨夜早春夏秋冬])|目前|当前|眼下|如今|(?<![出体表呈实发展])现在|现阶段|现(?=[已有共存])',
		'(?:今年|去年|前年|明年|上年|本年(?!(?:实际)?到位|资金来源|购置)|当年)(?:以来|上半年|下半年|年初|年底前?|年末|内|同期|同[日天周月]|同一[天日晚周月]|这个?时候|初(?![一二三四五六七八九十])|底前?|末|度)?',
		'上半年|下半年|过去(?:的)?一年|全年|一年来|这一年|年度|每年|次年|同年|(?<!大)年初(?![一二三四五六七八九十])|年底前?|年末|年内|年中(?![心央小华国学医])|近年来|近些年来?|近几年来?|多年来|历年来?|这些年来?',
		'(?:[本上下这]个?)?(?:周|星期|礼拜)[日天](?![均期程常志报]|本(?!报|周))',
		'前三季度|第?[一二三四]季度|首季|本季度|上季度|(?:本|上|下|当|每)(?:个)?(?:月|周|季度)|(?:今|昨|明|前|当|次|同|每)(?:日|天)(?:上午|下午|(?:晚上|凌晨|清晨|早上|早晨|中午|傍晚)(?=\\d)|晚)?|明后[天日]|今明[两后]?[天日]|(?<![今昨先])后天(?![性的])|当晚|昨晚|今晚|[今昨][晨早]|前夜|昨夜|当夜|今夜|隔夜',
		'近日|日前|近期|近来|最近(?!的?一[次场起回轮])|不久前|前不久|日后|未来(?!乡村|社区|城|工厂|学校|科[技学]|产业|农[场业]|市集|之星|网络|能源|赛道|空间|教室)|今后|此前|此后|原来|原先|过去|以往|往年(?=的|同期|平均|为|[，、；）])|以前|当时|届时|此时|下一步|下一阶段|多年前',
		`[“"]?十[一二三四五六七]五[”"]?(?:规划)?(?:时期|期间|末|初|以来)?`,
		`${FESTIVAL}(?:假期|小长假|长假|黄金周|假日|档期?(?![案次])|节)*(?:期间|前夕|前后|当天|当日|前|后|以来)?`,
		TERM,
		TRADE_YEAR,
		'(?:即日|今起)起?(?=[至到，,])|(?:去|今|前)[春夏秋冬](?:同期|以来)?|首[月周年](?=[^的]{0,12}\\d)|往后|那会儿|这[一两三四五六七八九十\\d]个?(?:月|周|天|季)[里间来内]?|[前上]一(?:季(?!度)|季度|交易日|年度?|个?月|日|天|轮)|(?<=[，,；。午])(?:早盘|午后|尾盘|午前)|夜盘(?!交易|时段)|同一[天日]|短期内',
		`${SEASON}(?:学期|时节|以来|后)?`,
		`(?:截至)?报告期(?:末|内|初)?|(?<=^|[，,；;。])期内|(?<=[，,；;。]|^|[假节期周])首日(?=[^。]{0,48}(?:[次末翌]日|最后一[日天]))|(?<=[，,；;。])首日(?!封|的)|(?<=[，,；;。])末日(?!\\p{Script=Han}{0,3}(?:论|说|来临|降临|危机))|(?:本|上)期末?|期末|期初|(?:截至)?(?:收盘|午盘|午间收盘)(?!价|纪录|记录|新高|点位|水平)|盘中(?=[，,]?[^，。；]{0,8}(?:一度|曾|最[高低]|触及|涨|跌|上探|下探|报|创|刷新))|全天|当周|前一周|(?<!连续)第[\\d一二三四五六七八九十]{1,3}周(?![期岁年边刊转])|早高峰|晚高峰|午间|夜间(?=最)|至此|事发时|案发[后时前]`,
		`(?:${EVENTS})(?:前|后|之前|之后|时|之初|之际|初期|期间|以来)(?!重建|恢复|[\\p{Script=Han}]{0,2}(?:的|者|续))`,
		'首节(?!车厢|车|课|动)|[次末]节(?!车|课)|最后一节(?!车|课)|第[一二三四]节(?=[^，。；]{0,10}(?:\\d|分|比|落后|领先|追|反超))|[上下]半场|(?<![上下])半场(?=[^，。；]{0,8}\\d)|加时赛|赛前(?!训|热身|发布|合练|体检|检测|动员|培)(?=两队|双方|[^，。；]{0,6}(?:战绩|积分|排名|各|均|\\d))|赛后(?=[^，。；]{0,6}(?:战绩|积分|排名|升|跌|\\d))',
		'疫情期间|疫情以来|疫情发生以来|灾后(?!重建|恢复)|汛前|节前|节后|新学期|(?<=^|[，,。；;：:\\s（(在讯电])(?![该本我自从])(?!长期|一直|多年|自古|有史|千百|历年)\\p{Script=Han}{2,6}(?:期间|以来(?=[，,]))|(?:上|本|新|下)(?:个)?(?:学年|赛季|财年|学期)|学年|赛季|财年',
	].join('|'),
	'gu',
);
export const timeWordsIn = finderOf(WORDS);

const BEFORE = /(?:截至|截止到?|截止|自|从|到|至|于|在|由|今年|去年|明年|上年|前年|当年|本月|上月)$/u;
const AFTER =
	/^(?:以来|来(?!自|源|电|信)|起(?![火飞诉草步来义吊航降跑薪拍获因源初亮落价])|底前|底|末|初(?![一二三四五六七八九十])|年底|前夕|之前|前(?![\d一二三四五六七八九十几])|之后|后(?![腿备勤续台者代果院门方世援排座轮卫场盾厨宫])|之间|期间|以内|内|间|时|止|左右|份|上旬|中旬|下旬|上半年|下半年|上午|下午|晚|凌晨|清晨)+/u;

const PART_OF_DAY = /(?:上午|下午|凌晨|清晨|早上|早晨|晚上|中午|傍晚|晚)$/u;
/** 到9日17时，冻裂的水管累计…: a sum up to a moment that is over, though 到 also says what is to come. */
const UP_TO_MOMENT = /^[到至](?!.*[前后]).*(?:\d日|[时点])/u;
const SUMS = /累计|已|先后|合计|总计|造成|共(?!同|享|建|有产权)/u;
const TO_COME = /将|预计|预期|有望|力争|计划|争取|实现|确保/u;
const summedUp = (words: string, text: string, to: number): boolean => {
	if (!UP_TO_MOMENT.test(words)) return false;
	const behind = /^[^。；;]{0,30}/u.exec(text.slice(to, to + 30))?.[0] ?? '';
	return SUMS.test(behind) && !TO_COME.test(behind);
};

const SINCE_EVENT = /^\p{Script=Han}{2,14}?以来/u;
/** 高于|去年同期, 好于|年初预期 */
const HELD_AGAINST = /(?:[高低大小多少快慢好差优劣强弱早晚重轻长短]|不[低高少多]|超过|相当|等|领先|落后)于$/u;
const SCHOOL_YEARS = /学前$/u;
const CHANGED = /(?:提高|提升|上升|增加|增长|扩大|下降|降低|回落|减少|缩小|缩短|[降升增减涨跌])$/u;

/** Not a time but a base of comparison: 比去年, 较上月. */
/** 占比|由去年的6%: a share, compared with nothing yet. */
const COMPARED =
	/(?:(?<![占性贡])[比较][之起]?|相比于?|相较于?|相对于?|对照|参照|比照|与|同|和|(?:[高低大小多少快慢好差优劣强弱早晚重轻长短]|相当|等|领先|落后)于)$/u;
const COMPARED_AFTER = /^(?:同期)?(?:相比|相较|比较|做?对比|比(?=[，,]))/u;

/** 年度任务: of the plan's year, which says nothing of what comes after it. */
/** 2023年传统武术进校园活动: the year is part of the name of an event, and the sentence has a time of its own. */
const NAMES_EVENT =
	/^度?[\p{Script=Han}“”"]{2,18}?(?:活动|方案|规划|大会|会议|论坛|比赛|联赛|锦标赛|运动会|博览会|展览|艺术节|文化节|年会|招聘会|宣讲|行动)/u;

/** No time of a report is longer; times strung together without end are not one. */
const LONGEST = 30;

const FREQUENCY = /^每/u;
/** 年度任务, 全年目标: the year of a plan, which says nothing of what comes after it. */
const PLAN_YEAR = /^(?:年度|全年|本年度|当年)$/u;
const PLAN = /^[\p{Script=Han}]{0,4}?(?:任务|目标|计划|指标|总投资)/u;
/** 完成全年任务的70%: the year measures the share; the share itself holds when its sentence says. */
const MEASURED = /(?:完成|占|超额|达到|实现|为|相当于)了?$/u;
const BROAD = /(?<!大)年|以来|季度|半年|截[至止](?!目前|当前)|十[一二三四五六七]五/u;
/** 由上月上涨…转为, 为去年同期的2倍, 近20年一遇, 今夏第三次, 持续3天的: it dates the figure beside it and nothing behind. */
const NARROW_BEFORE = /(?:由|为|从|达|创下?|刷新|系|近(?=\D*$))$/u;
const NARROW_AFTER =
	/^(?:(?:以[前后])?(?:创下|创造|出生|录得)的|一遇|以来(?:最|首|新|同期)|来(?:最|首次|新高|新低|同期)|新高|新低|最[高低大多]|首次|第[\d一二三四五六七八九十]+[次号届]|的[\d]|同期的)/u;
/** 是|今年春运以来单日增幅最大的一天: among what it is the greatest. */
const GREATEST_OF = /^[^，,。；;]{0,16}最[^，,。；;]{1,6}的/u;
/** 截至3月末: what is told from there on is told as of that day. */
/** 截至18时: the hour of a day that is not said again; the next paragraph does not go on from it. */
const HOUR_ONLY = /^(?:截[至止]到?|[到至])(?:上午|下午|晚上?)?\d{1,2}[时点]/u;
const CUT_OFF = /^截[至止]到?.*[\d月日年]/u;
/** 历时7个半小时, 半年内, 每季度: how long something took dates nothing else. */
const TOOK = /^(?:历时|持续|为期|长达|用时)/u;
const WITHIN = /^(?![今本去当前]|报告期|期内).*\d?.{1,5}(?:以内|之内|内)$/u;
/** 2026年是“十五五”|开局之年: the plan says which year it is, and dates nothing. */
const OF_PLAN = /五|年(?!.*月)/u;
const PLAN_PHASE =
	/^[”"]?(?:规划|时期)?(?:(?:实现|迎来|取得)了?(?:良好|精彩|圆满|高质量))?的?(?:开局|起步|收官|收尾|谋划|衔接|第[一二三四五]年)/u;
/** 12月份|交割的期货, 去年|发布的报告: the time describes a noun that is no figure. */
const ATTRIBUTIVE = /^(?:前)?(?:\p{Script=Han}{2,3})的(?=\p{Script=Han})/u;
/** 12月合约, 当年价格: which contract, which prices. */
const NAMES_SORT = /^(?:份)?(?:的)?(?:主力)?(?:合约|期货|期铜|期油|交割|价格(?:计算)?[，,）)])/u;
/** 夏季|高考, 6月份|文化课考试, 秋季|招生: which examination or intake, not when it is told of. */
const SORT_OF_EXAM = /^(?:[春夏秋冬]季|\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?)$/u;
const EXAM =
	/^(?:普通)?(?:高考|中考|会考|联考|统考|学考|招生|征兵|招聘|(?:文化课?|学业水平|资格|证书|等级)\p{Script=Han}{0,2}考试|学期|入学|运动会)/u;
const ATTRIBUTES = /^(?:前)?(?:交割|交货|到期|发布|公布|印发|出台|召开|举行|举办|成立|上映|出版|实施|启动|签署|签订|发行)的/u;
/** 分季度看, 从年度看 stand before a list of times of which none holds beyond its own sentence. */
const BY_PARTS = /分(?:季度|月度?|年度?|月份|时段|阶段)(?:来)?看[，,]/u;
/** 近期|表现疲弱的指数: how long something has been so, beside the time of what is told. */
const LATELY = /^(?:近期|近来|近日|此前|以往|一度)$/u;
/** （上年=100）, 以上年为100: what an index is reckoned from. */
const OF_INDEX = /^(?:同[期月])?(?:价格|均值|水平)?\s?(?:[=＝]\s?|为)1000?(?![\d.\p{Script=Han}%])/u;
/** 市场此前的估计: what was said or so before. */
const BEFOREHAND = /^(?:此前|先前|原先|以前)$/u;
const OF_BEFORE = /^的(?![\d一二三四五六七八九十])/u;
const DESCRIBES = /^\p{Script=Han}{2,6}的\p{Script=Han}/u;
/** 在中考前|公布，: when it was told, not when it holds. */
const MADE_PUBLIC = /^(?:公布|发布|揭晓)[，,。；]/u;
const LASTING = /^(?:连续|持续|历时|为期|近\d)/u;
const MARKET = /收盘|午盘|全天|午间|高峰/u;
const CLOCK = /^(?:在|于|至|到|自|从)?\d{1,2}(?:[:：]\d\d|时|点)/u;
/** The day in a moment: 7月22日|21时10分. Not in a cut-off, which holds for what follows as it stands. */
const DAY_OF_MOMENT =
	/^(?:在|于|自|从)?((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[昨今前][日天晚夜])(?:上午|下午|凌晨|清晨|早上|晚上?|中午|傍晚)?(?:约)?\d{1,2}(?:时|点|[:：])(?!.*[至到])/u;
/** 起跑时, 登陆时: as long as the moment is told of. */
const DURING = /^(?!.*[年月日节假会“”"]).{2,6}期间$/u;
const SAME_TIME = /^(?:去年|上年|前年|上月|前一年|去[春夏秋冬]|\d{4}年)(?:同期|同[日天周月]|同一[天日晚周月]|这个?时候)$/u;
const PART_OF = /其中[，,：:]?$/u;
const OF_YEAR = /^第?[一二三四]季度$|^\d{1,2}月份?(?:当月)?$|^[上下]半年$/u;
const FOUNDED = /(?:[始兴修创组新]建|成立|创办|建成|设立|诞生)$/u;
const MOMENT = new RegExp(`^(?:${EVENTS})时$`, 'u');
/** 延时收车至23时, 提前到5时: what an hour was changed to dates nothing. */
const MOVED = /(?:提前|推迟|延长|延时|延迟|顺延|延)\p{Script=Han}{0,4}(?:至|到)?$/u;
/** 全年按200天计: a base of reckoning. */
const RECKONED = /^按/u;
/** 1—7月, 前7个月: since the year began. */
const CUMULATIVE = /^(?:\d{4}年|今年)?(?:1(?:月份?)?[—–~～至到-]+\d{1,2}月份?|前[\d一二三四五六七八九十]+个月|以来)$/u;
/** （2026年3月9日 某局）: the day and the office that gave the text out. */
const BY_OFFICE = /^\s*\p{Script=Han}{2,20}(?:局|科|中心|办公室|办|处|委|站|台|部|社|公司)[）)]/u;
const FORECAST = /(?:预计|预报|预测|今后|未来)，?$/u;
const AHEAD_OF = /(?:(?:预计|预期)[，,]?|有望|力争|计划|拟|将)[在于到]?$/u;
const COMPARED_BASE = /(?:由|从)(?:去年|上年|上月|年初|上周|前一周)/u;
/** 本报云城6月3日电, 12月26日摄: the day of the report. */
const ISSUED = /^(?:专?电(?![商力网视子动脑话气影台价厂站器梯信源量压煤费缆])|讯|摄|发布|印发|刊发|[\p{Script=Han}]{2,4}报道)/u;

/** Too narrow to hold for what follows: an event's day, a duration, a festival. */
const REPORTED = /连续|持续|历时|为期|期间|[暑寒假节]|近日|日前|\d日|[昨今当次]日|[昨今当次]天|每/u;
const DURATION_LEAD = /(?:连续|前|头|首|持续|历时|为期|近|过去|未来|此后|最近|这)$/u;

/** 正月初八（25日）, 25日（正月初八）: the day of our calendar is what others are told of. */
const LUNAR_FIRST = /(?:农历|大年|[正腊]月|初)[^（()）]{0,12}[（(]([^（()）]{2,16})[）)]/u;
const LUNAR_BEHIND = /[（(](?:农历|大年|[正腊]月|初|[一二三四五六七八九十冬]{1,2}月)[^（()）]{0,12}[）)]/u;

const MEAN_OF = /^间?[，,]?(?:平均|年均|月均)(?:每年)?(?:递?增|增长|增速|下降|递减|复合)/u;
const SOME_YEARS = /^[\d两二三四五六七八九十]{1,3}个?[年月]$/u;

/** 元宵节|（3月5日）过后: the day stands between the festival and what is said of it. */
const DATED_FESTIVAL =
	/^[（(][^（()）]{0,8}\d日?[^（()）\d]{0,4}[）)](?:过后|前后|之后|以后|之前|前夕|期间|当[天日]|后(?!续)|前(?!往|来))/u;
const IS_FESTIVAL = new RegExp(`^${FESTIVAL}`, 'u');

/** Where a span begins, and where it ends. */
const BEGINS = /即日起?$|今起$|年初|月初|月底|[上下]半年|春节|元旦|去年|今年|入[春夏秋冬汛]/u;
const ENDS = /^(?:\d{4}年|[今明去]年)?(?:\d{1,2}月份?(?:\d{1,2}日|底)?|年底|目前|现在|月底)$/u;
/** 昨晚8点|到|今天凌晨2点: two hours of days that are named. */
const HOUR_OF_DAY =
	/^(?:[昨今前当][日天晚夜晨早]|(?:\d{1,2}月)?\d{1,2}日).{0,4}\d{1,2}(?:[时点]|[:：]\d\d)(?:\d{1,2}分|半|许)?$/u;
const NAMES_DAY = /^(?:[今昨次翌当][日天晚夜晨早]|\d{1,2}[月日])/u;
const isEnd = (text: string, first: { from: number; to: number }, second: { from: number; to: number }): boolean => {
	const begin = text.slice(first.from, first.to);
	const end = text.slice(second.from, second.to);
	return (BEGINS.test(begin) && ENDS.test(end)) || (HOUR_OF_DAY.test(begin) && NAMES_DAY.test(end));
};

/** 第二节 of a report and 改革下半场 are no parts of a match. */
const PLAYED = /[主客球两]队|队(?:员|友|以)|比分|得分|篮板|助攻|射门|进球|\d\s?分(?![钟之])|\d{1,3}\s?[:：∶-]\s?\d{1,3}(?!\d)/u;

/** All time mentions of a paragraph, ascending, not overlapping. Linear. */
export function periodMentionsZh(text: string, figures: readonly FigureDraft[]): PeriodMention[] {
	const found: { from: number; to: number; figure: FigureDraft | null }[] = [];
	for (const figure of figures) {
		if (figure.kind === 'measure' && /(?:小时|天|日|周|[个]?月|年)内?$/u.test(text.slice(figure.from, figure.to))) {
			// 预计24小时内: a stretch ahead of the report, in which what follows is to happen.
			const inside = /^内/u.exec(text.slice(figure.to, figure.to + 1))?.[0].length ?? 0;
			const within = inside > 0 || text.charAt(figure.to - 1) === '内';
			if (within && FORECAST.test(text.slice(Math.max(0, figure.from - 4), figure.from))) {
				found.push({ from: figure.from, to: figure.to + inside, figure: null });
				continue;
			}
		}
		if (figure.kind === 'time') found.push({ from: figure.from, to: figure.to, figure });
		else if (figure.kind === 'measure' && /(?:[年月周天日时]|季度)$/u.test(figure.unit)) {
			// 两年平均增长2.6%: the years over which a rate is the mean.
			if (MEAN_OF.test(text.slice(figure.to, figure.to + 8))) {
				found.push({ from: figure.from, to: figure.to, figure: null });
				continue;
			}
			const lead = DURATION_LEAD.exec(text.slice(Math.max(0, figure.from - 2), figure.from));
			// 学前|三年毛入园率: the years before school.
			if (lead && !SCHOOL_YEARS.test(text.slice(Math.max(0, figure.from - 2), figure.from)))
				found.push({ from: figure.from - lead[0].length, to: figure.to, figure: null });
		}
	}
	for (const match of timeWordsIn(text)) {
		if (OF_MATCH.test(match[0]) && !PLAYED.test(text.slice(Math.max(0, match.index - 60), match.index + 60))) continue;
		const end = match.index + match[0].length;
		const dated = IS_FESTIVAL.test(match[0]) ? (DATED_FESTIVAL.exec(text.slice(end, end + 20))?.[0].length ?? 0) : 0;
		found.push({ from: match.index, to: end + dated, figure: null });
	}
	found.sort((a, b) => a.from - b.from || b.to - a.to);

	const merged: { from: number; to: number; figure: FigureDraft | null }[] = [];
	for (const item of found) {
		const last = merged.at(-1);
		// 从今年年初|到|12月份: two ends of one time, of which one is a word.
		const joined =
			last &&
			item.from === last.to + 1 &&
			/[到至]/u.test(text.charAt(last.to)) &&
			isEnd(text, last, item) &&
			(!last.figure || !item.figure || last.figure.time?.grain === 'clock');
		// 上周|（8月31日至9月6日）: one time, told twice.
		if (
			last &&
			!last.figure &&
			item.from - last.to <= 2 &&
			saysItsDays(
				text.slice(last.from, last.to),
				text.slice(last.to, item.from),
				text.slice(item.from, item.to),
				text.charAt(item.to),
			)
		) {
			last.to = item.to + 1;
			last.figure = item.figure;
			continue;
		}
		if (last && (item.from <= last.to || joined) && item.to - last.from <= LONGEST) {
			if (item.to > last.to || item.from > last.from) {
				last.to = Math.max(last.to, item.to);
				last.figure = item.figure && item.from === last.from && item.to === last.to ? item.figure : null;
			} else if (!last.figure) last.figure = item.figure;
		} else merged.push({ ...item });
	}

	const mentions: PeriodMention[] = [];
	let titleDepth = 0;
	/** Where the brackets open that are open at `scanned`, or -1. */
	let opened = -1;
	let scanned = 0;
	let floor = 0;
	for (const item of merged) {
		if (item.from < floor) continue;
		let { from, to } = item;
		// 到上午10时: the part of the day is of the hour.
		if (item.figure?.time?.grain === 'clock')
			from -= PART_OF_DAY.exec(text.slice(Math.max(floor, from - 2), from))?.[0].length ?? 0;
		const before = BEFORE.exec(text.slice(Math.max(floor, from - 4), from));
		// 降至|今年秋季的1.4%: the word belongs to the change.
		const reached =
			before !== null && /^[到至]$/u.test(before[0]) && CHANGED.test(text.slice(Math.max(floor, from - 4), from - 1));
		// 好于|年初预期: held against it.
		const against = before !== null && before[0] === '于' && HELD_AGAINST.test(text.slice(Math.max(floor, from - 4), from));
		if (before && !reached && !against) from -= before[0].length;
		const after = AFTER.exec(text.slice(to, to + 6));
		if (after) to += after[0].length;
		// 自2022年3月|开工以来: since what happened then.
		const since = before && /[自从]$/u.test(before[0]) ? SINCE_EVENT.exec(text.slice(to, to + 16)) : null;
		if (since) to += since[0].length;
		for (; scanned < from; scanned++) {
			const c = text.charAt(scanned);
			if (c === '《') titleDepth++;
			else if (c === '》' && titleDepth > 0) titleDepth--;
			else if (c === '（' || c === '(') opened = scanned;
			else if (c === '）' || c === ')') opened = -1;
		}
		const previous = mentions.at(-1);
		// 两年前刚办起时, 2021年项目启动时: the time has been said.
		if (
			previous !== undefined &&
			!previous.aside &&
			MOMENT.test(text.slice(from, to)) &&
			/^[^，,。；;\d]{0,16}$/u.test(text.slice(previous.to, from))
		)
			continue;
		const named =
			item.figure?.unit === '年' &&
			/\p{Script=Han}/u.test(text.charAt(from - 1)) &&
			NAMES_EVENT.test(text.slice(to, to + 24)) &&
			previous !== undefined &&
			from - previous.to < 24;
		const printed = text.slice(from, to).replace(/\s+/gu, '');
		const words = item.figure?.piece === 'same-day' ? printed.replace(LUNAR_FIRST, '$1').replace(LUNAR_BEHIND, '') : printed;
		const document = DOCUMENT.test(text.slice(to, to + 8)) && !TITLE_ONLY.test(text.slice(0, from));
		mentions.push({
			from,
			to,
			text: words,
			figure: item.figure,
			aside:
				named ||
				document ||
				(previous !== undefined && glosses(text, previous, from, to)) ||
				(PLAN_YEAR.test(words) && MEASURED.test(text.slice(Math.max(0, from - 3), from))) ||
				titleDepth > 0 ||
				TOOK.test(words) ||
				NAMES_SORT.test(text.slice(to, to + 8)) ||
				(words === '今年' &&
					previous !== undefined &&
					CUT_OFF.test(previous.text) &&
					/^[，,]?$/u.test(text.slice(previous.to, from))) ||
				(previous !== undefined && rushOf(text, previous, from, to)) ||
				(SORT_OF_EXAM.test(words) && EXAM.test(text.slice(to, to + 8))) ||
				(OF_PLAN.test(words) && PLAN_PHASE.test(text.slice(to, to + 8))) ||
				isOfOther(words, text, from, to) ||
				(AT_PRICES.test(text.slice(to, to + 6)) && /(?:按照?|[以依])$/u.test(text.slice(Math.max(0, from - 2), from))) ||
				(BEFOREHAND.test(words) && OF_BEFORE.test(text.slice(to, to + 2))) ||
				(LATELY.test(words) && DESCRIBES.test(text.slice(to, to + 8))) ||
				(!item.figure && MADE_PUBLIC.test(text.slice(to, to + 3))) ||
				(ATTRIBUTIVE.test(text.slice(to, to + 6)) && ATTRIBUTES.test(text.slice(to, to + 6))) ||
				OF_INDEX.test(text.slice(to, to + 12)) ||
				COMPARED.test(text.slice(Math.max(0, from - 4), from)) ||
				COMPARED_AFTER.test(text.slice(to, to + 4)),
			frequency: FREQUENCY.test(words) || words === '年度' || (PLAN_YEAR.test(words) && PLAN.test(text.slice(to, to + 8))),
			broad:
				((CUT_OFF.test(words) || summedUp(words, text, to)) && !HOUR_ONLY.test(words)) ||
				(BROAD.test(words) && !REPORTED.test(words)) ||
				CUMULATIVE.test(words),
			...(reached || bracketed(text, from, to)
				? { narrow: 'clause' as const }
				: byParts(text, from)
					? { narrow: 'sentence' as const }
					: narrowness(words, text, from, to)),
			...(previous !== undefined && glosses(text, previous, from, to) ? { gloss: true } : {}),
			...dayOf(words, from),
			...withinBrackets(text, opened, from, to),
			...(CUMULATIVE.test(words) ? { cumulative: true } : {}),
			...(item.figure && issued(text, from, to) ? { issue: true } : {}),
			...(ofSurvey(text, from, to) ? { survey: true } : {}),
			...(toldThen(text, from, to) ? { told: true } : {}),
			...(summedUp(words, text, to) ? { over: true } : {}),
		});
		floor = to;
	}
	return mentions;
}

/** 2021年|她买下: what befell one person; 住户李女士说，…2009年交房: what somebody tells on the way. Both date their own sentence. */
const YEAR_ALONE = /^(?:在|于)?(?:\d{4}|去|前)年(?:[初底末]|\d{1,2}月)?$/u;
const OF_SOMEBODY = /^[，,]?(?:[她他我]们?|俩|小两口)(?!\p{Script=Han}{0,1}[省市县区])/u;
const SPEAKER =
	/(?:女士|先生|大爷|大妈|大姐|大哥|阿姨|师傅|老人|村民|居民|市民|业主|住户|邻居|店员|店主|老板|摊主|顾客|乘客|旅客|司机|家长|老伴|工作人员)\p{Script=Han}{0,6}?(?:说|称|回忆道?|告诉\p{Script=Han}{0,6}|介绍道?)[，,：:][^。！？]{0,40}$/u;
const SPEAKER_REACH = 70;
const toldBySomebody = (words: string, text: string, from: number, to: number): boolean =>
	YEAR_ALONE.test(words) &&
	(OF_SOMEBODY.test(text.slice(to, to + 5)) || SPEAKER.test(text.slice(Math.max(0, from - SPEAKER_REACH), from)));

/** 按|近12个月|月均去化2140套计算，: how something was reckoned. */
const RECKONED_BY = /(?:按照?|以|依)$/u;
const RECKONS = /^[^，,。；;]{0,24}?(?:计算|测算|推算|折算|估算|核算|计|算)[，,；;。]/u;

/** 按2018年平均汇率, 按2020年不变价: how the amount is reckoned. */
const AT_PRICES = /^(?:平均|年末)?(?:汇率|不变价|可比价|价格)/u;

/** 第4周（1月22日至1月28日）: what the brackets right behind a time hold says it again, day by day. */
const AGAIN = /^\s*[（(]$/u;
const AND_ON = /^[-—–~～至到、]{1,3}$/u;
/** 去年（2025年）, 正月初八（25日）: here the brackets say more than the words. */
const SAYS_LESS = /^(?:[今去前明上当本昨同次]|正月|腊月|农历|除夕|初[一二三四五六七八九十])/u;
function glosses(text: string, previous: PeriodMention, from: number, to: number): boolean {
	const gap = text.slice(previous.to, from);
	if (gap.length > 3) return false;
	if (previous.gloss) return AND_ON.test(gap);
	return AGAIN.test(gap) && !SAYS_LESS.test(previous.text) && /^[)）\-—–~～至到，,]/u.test(text.slice(to, to + 1));
}

/** 8月，市里组织问卷调查; 市统计局8月对3000户居民的电话访问: the time of a survey. */
const SURVEY =
	/^[^。；;]{0,28}?(?:调查|访问|问卷|访谈|抽样|抽查|抽检|监测|检查|排查|走访|暗访|测评|评议|摸底|督查|巡查|核查|回访)/u;
const SPAN_OF_DAYS = /^(?:\d{4}年|今年|去年)?\d{1,2}(?:月|日)|^[上本当]月|^近日|^日前|^[上中下]旬/u;
const ofSurvey = (text: string, from: number, to: number): boolean =>
	SPAN_OF_DAYS.test(text.slice(from, to)) && SURVEY.test(text.slice(to, to + 36));

/** 39.9万人（2022年为38.8万人）。其中…: what brackets tell of another time they tell alone. */
const TOLD_ASIDE = /^(?:同期)?的?(?:为|是|约|达|仅|共|有|[\p{Script=Han}]{2,8}?(?:为|约为|是|达))?约?近?\d[^（）()]{0,16}[）)]/u;
const bracketed = (text: string, from: number, to: number): boolean =>
	/[（(]/u.test(text.charAt(from - 1)) && TOLD_ASIDE.test(text.slice(to, to + 30));

/** （28日，北岭镇滑坡，目前7人失联）: what brackets tell besides the time. 去年（2025年） holds a time and no more. */
const BRACKET_REACH = 400;
function withinBrackets(text: string, opened: number, from: number, to: number): { within?: number } {
	if (opened < 0) return {};
	const close = text.slice(to, to + BRACKET_REACH).search(/[）)]/u);
	return close < 0 || from - opened + close < 8 ? {} : { within: to + close };
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

/** 昨日，记者从县教育局获悉; 记者25日从指挥部了解到. */
const TOLD_BEFORE = /记者$/u;
/** 近日从省发改委了解到: the reporter goes without saying. */
const OF_TELLING = /^(?:近日|日前|[昨今当]日|[昨今当]天)$/u;
const TOLD_BEHIND = /^[，,]?(?:本报)?记者从|^从\p{Script=Han}{2,20}?(?:获悉|了解到|得知|获知)/u;
/** 镇长3日说, 公司5月3日晚公告称, 昨日披露, 24日举行的发布会: the day on which it was said. */
const A_TELLING_DAY =
	/^(?:近日|日前|[昨今当][日天晚]|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚|傍晚)?|(?:上|本)?周[一二三四五六日])$/u;
const SAYS_SO =
	/^(?:晚间?|早间|盘后|上午|下午|傍晚)?(?:对外|联合|正式|在\p{Script=Han}{2,8}?)?(?:说(?!明)|称(?!号)|表示|披露|公布(?!的)|通报|宣布|透露|公告|预报|(?:举行|召开)的?[^，,。；;]{0,10}?发布会)/u;
const toldThen = (text: string, from: number, to: number): boolean => {
	if (A_TELLING_DAY.test(text.slice(from, to)) && SAYS_SO.test(text.slice(to, to + 30))) return true;
	const behind = TOLD_BEHIND.exec(text.slice(to, to + 26))?.[0];
	return (
		behind !== undefined &&
		(!behind.startsWith('从') ||
			TOLD_BEFORE.test(text.slice(Math.max(0, from - 2), from)) ||
			OF_TELLING.test(text.slice(from, to)))
	);
};

const issued = (text: string, from: number, to: number): boolean =>
	ISSUED.test(text.slice(to, to + 6)) || (/[（(]$/u.test(text.charAt(from - 1)) && BY_OFFICE.test(text.slice(to, to + 24)));

/** The day of a moment, whose words stand together in the text. */
function dayOf(words: string, from: number): Pick<PeriodMention, 'day'> {
	const match = DAY_OF_MOMENT.exec(words);
	const day = match?.[1];
	if (!match || !day) return {};
	const at = from + words.indexOf(day);
	return { day: { from: at, to: at + day.length, text: day } };
}

/** Whether the sentence of `at` looks at the parts of a time one by one. */
function byParts(text: string, at: number): boolean {
	const head = text.slice(Math.max(0, at - 40), at);
	return BY_PARTS.test(head.slice(head.lastIndexOf('。') + 1));
}

/** 由1至2月|的下降3.4%转为: a span of months at which a change began; 从1月到6月 has both its ends. */
const SPAN_OF_MONTHS = /^[由从](?:今年|去年|上年|\d{4}年)?\d{1,2}[到至—–~～-]\d{1,2}月份?$/u;
const TURNS = /^(?:同期)?的[^，,。；;]{0,24}?(?:转|[升降增减提扩缩收回涨跌]\p{Script=Han}?[至到为])/u;
export const beginsChange = (words: string, behind: string): boolean => SPAN_OF_MONTHS.test(words) && TURNS.test(behind);

/** 今年|47岁: how old somebody is. */
const OLD = /^(?:已|刚|才|快|满|虚|[\p{Script=Han}]{0,3}?(?=\d))?约?近?[\d一二三四五六七八九十]{1,3}(?:周)?岁/u;
const OF_AGE = /^(?:今年|现年|去年|如今)$/u;
/** 最忙的|4日: one day among those that are told of. */
const MOST = /最[^，,。；;最]{1,6}的$/u;
/** 首日254万，次日327万，末日296万: the days of a holiday, one by one. */
const ONE_BY_ONE = /[首末]日$/u;
/** 年初|定下的目标是180人: when a task was set. */
const SET_THEN = /^(?:定下|确定|制定|提出|下达|设定|部署)的/u;
/** 下半年|净息差有望…: what is ahead is told in one sentence. */
const LATER_PART = /^(?:下半年|全年|第?[二三四]季度|下个?季度)$/u;
const HOPED = /^[^，,。；;]{0,14}?(?:有望|预计|力争|料将|或将)/u;

const OF_CLAUSE = /^(?:早盘|午后|尾盘|夜盘|午前)$|^(?:[前上]一(?:季|季度|交易日|年度?|个?月|日|天|轮)|往后|那会儿|短期内)$/u;
/** 而在2023年，这一比例为…: the other side of what was told. */
const BESIDE = /(?:[，,]而|[，,；;]而在?|[，,]但在?)$/u;
const THAT_NUMBER = /^[^，,。；;\d]{0,8}?这[一个]?(?:比例|数字|数据|指标|占比|数|贡献率|比率|差距|标准)/u;
const PAST = /^[在]?(?:去年|上年|前年|\d{4}年)(?:底|末|初)?$/u;

function narrowness(words: string, text: string, from: number, to: number): Pick<PeriodMention, 'narrow'> {
	const before = text.slice(Math.max(0, from - 2), from);
	const reach = reachOf(words, text, from);
	if (reach) return { narrow: reach };
	if (FORECAST.test(text.slice(Math.max(0, from - 3), from)) && WITHIN.test(words)) return { narrow: 'sentence' };
	if (CLOCK.test(words) && MOVED.test(text.slice(Math.max(0, from - 8), from + (/^[至到]/u.test(words) ? 1 : 0))))
		return { narrow: 'clause' };
	// 上年同期为0.39元: the base that stands beside; 去年同期，… tells of it in its sentence.
	if (SAME_TIME.test(words)) return { narrow: /^[，,]/u.test(text.slice(to, to + 1)) ? 'sentence' : 'clause' };
	// 早盘, 前一季为3.1%, 往后三天就到: the part of a day, the base or the other time that its clause tells of.
	if (OF_CLAUSE.test(words)) return { narrow: /^[，,]/u.test(text.slice(to, to + 1)) ? 'sentence' : 'clause' };
	if (/^首[月周年]$/u.test(words)) return { narrow: 'sentence' };
	// ，而4月份为持平; 2016年这一比例只有3.1%; 其中去年新修13公里: told beside the report's own time, in its clause alone.
	if (BESIDE.test(text.slice(Math.max(0, from - 3), from)) && !/以来$/u.test(words))
		return { narrow: /^[^，,。；;\d]{0,6}[，,]/u.test(text.slice(to, to + 8)) ? 'sentence' : 'clause' };
	if (THAT_NUMBER.test(text.slice(to, to + 12)) && PAST.test(words)) return { narrow: 'sentence' };
	if (PART_OF.test(text.slice(Math.max(0, from - 4), from)) && PAST.test(words)) return { narrow: 'sentence' };
	// 其中，二季度增长6.1%; 1—6月…，6月当月…: one part of the time that is told of.
	if (PART_OF.test(text.slice(Math.max(0, from - 4), from)) && OF_YEAR.test(words)) return { narrow: 'sentence' };
	if (/当月$/u.test(words) && /[，,；;]$/u.test(text.charAt(from - 1))) return { narrow: 'sentence' };
	// 历年累计结余, 学年初招生数: of one stock, and not of what is told behind it.
	if (/^(?:历年|学年[初末])$/u.test(words)) return { narrow: 'clause' };
	// 始建于1952年: its founding dates nothing else.
	if (words.startsWith('于') && FOUNDED.test(before)) return { narrow: 'clause' };
	// 赛事期间，…: as long as that is told of.
	if (DURING.test(words)) return { narrow: 'sentence' };
	// 延续了5月份以来的态势: since when it has been so.
	if (
		/以来$/u.test(words) &&
		/(?:延续|扭转|结束|打破|改变|保持|承接)了?(?:自|从)?$/u.test(text.slice(Math.max(0, from - 4), from))
	)
		return { narrow: 'clause' };
	// 由2024年7.02张增加到…: the start of a change.
	if (
		/^[由从]/u.test(words) &&
		!/[起来始]$/u.test(words) &&
		(!/.[到至]./u.test(words) || beginsChange(words, text.slice(to, to + 30)))
	)
		return { narrow: 'clause' };
	if (
		(/以来$/u.test(words) && /^(?:最|首|新高|新低|同期|第[\d一二三四五六七八九十])/u.test(text.slice(to, to + 3))) ||
		(PLAN_YEAR.test(words) && RECKONED.test(text.slice(to, to + 1))) ||
		WITHIN.test(words) ||
		COMPARED_BASE.test(words) ||
		(before.endsWith('是') && GREATEST_OF.test(text.slice(to, to + 26))) ||
		NARROW_BEFORE.test(before) ||
		NARROW_AFTER.test(text.slice(to, to + 8))
	)
		return { narrow: 'clause' };
	if (SOME_YEARS.test(words) && MEAN_OF.test(text.slice(to, to + 8))) return { narrow: 'clause' };
	if (RECKONED_BY.test(before) && RECKONS.test(text.slice(to, to + 32))) return { narrow: 'clause' };
	if (toldBySomebody(words, text, from, to)) return { narrow: 'sentence' };
	// 预计全年营收50亿元, 计划年底前完工: what is ahead is told in one sentence.
	if (/^明年$/u.test(words)) return { narrow: 'sentence' };
	if (AHEAD_OF.test(text.slice(Math.max(0, from - 4), from))) return { narrow: 'sentence' };
	if (OF_AGE.test(words) && OLD.test(text.slice(to, to + 10))) return { narrow: 'clause' };
	if (MOST.test(text.slice(Math.max(0, from - 9), from)) && /日$/u.test(words)) return { narrow: 'sentence' };
	if (SET_THEN.test(text.slice(to, to + 6))) return { narrow: 'clause' };
	if (ONE_BY_ONE.test(words)) return { narrow: 'sentence' };
	if (LATER_PART.test(words) && HOPED.test(text.slice(to, to + 20))) return { narrow: 'sentence' };
	return words === '现' ||
		OF_MATCH.test(words) ||
		MOMENT.test(words) ||
		LASTING.test(words) ||
		CLOCK.test(words) ||
		MARKET.test(words) ||
		words === '盘中'
		? { narrow: 'sentence' }
		: {};
}
