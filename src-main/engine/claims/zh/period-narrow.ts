/** How far a Chinese time reaches that is told on the way: its clause (由上月上涨…), its sentence (预计全年…), or beyond. */
import type { PeriodMention } from '../types.ts';
import { reachOf } from './period-asides.ts';
import { FORECAST, MEAN_OF } from './period-found.ts';
import { IS_USUAL, MOMENT } from './period-lexicon.ts';
import { PLAN_YEAR } from './period-not-when.ts';
import { OF_MATCH } from './period-pointers.ts';

type Reach = PeriodMention['narrow'];

/** 由上月上涨…转为, 为去年同期的2倍, 近20年一遇, 今夏第三次, 持续3天的: it dates the figure beside it and nothing behind. */
const NARROW_BEFORE = /(?:由|为|从|达|创下?|刷新|系|近(?=\D*$))$/u;
const NARROW_AFTER =
	/^(?:(?:以[前后])?(?:创下|创造|出生|录得)的|一遇|以来(?:最|首|新|同期)|来(?:最|首次|新高|新低|同期)|新高|新低|最[高低大多]|首次|第[\d一二三四五六七八九十]+[次号届]|的\d(?!\d?[天日]\p{Script=Han}{0,8}[内里中间，])|同期的)/u;
/** 是|今年春运以来单日增幅最大的一天: among what it is the greatest. */
const GREATEST_OF = /^[^，,。；;]{0,16}最[^，,。；;]{1,6}的/u;
const WITHIN = /^(?![今本去当前]|报告期|期内).*\d?.{1,5}(?:以内|之内|内)$/u;
const LASTING = /^(?:连续|持续|历时|为期|近\d)/u;
const MARKET = /收盘|午盘|全天|午间|高峰/u;
const CLOCK = /^(?:在|于|至|到|自|从)?\d{1,2}(?:[:：]\d\d|时|点)/u;
/** 起跑时, 登陆时: as long as the moment is told of. */
const DURING = /^(?!.*[年月日节假会“”"]).{2,6}期间$/u;
/** 8月|则为, 上月|则下降: the other side of a comparison. */
const THE_OTHER = /^份?则/u;
const OF_REPORTS = /[年月日周天度季期]$/u;
const SAME_TIME = /^(?:去年|上年|前年|上月|前一年|去[春夏秋冬]|\d{4}年)(?:同期|同[日天周月]|同一[天日晚周月]|这个?时候)$/u;
const PART_OF = /其中[，,：:]?$/u;
const OF_YEAR = /^第?[一二三四]季度$|^\d{1,2}月份?(?:当月)?$|^[上下]半年$/u;
const FOUNDED = /(?:[始兴修创组新]建|成立|创办|建成|设立|诞生)$/u;
/** 延时收车至23时, 提前到5时: what an hour was changed to dates nothing. */
const MOVED = /(?:提前|推迟|延长|延时|延迟|顺延|延)\p{Script=Han}{0,4}(?:至|到)?$/u;
/** 全年按200天计: a base of reckoning. */
const RECKONED = /^按/u;
const AHEAD_OF = /(?:(?:预计|预期)[，,]?|有望|力争|计划|拟|将)[在于到]?$/u;
const COMPARED_BASE = /(?:由|从)(?:去年|上年|上月|年初(?!以来|起|开始|至今)|上周|前一周)/u;
const SOME_YEARS = /^[\d两二三四五六七八九十]{1,3}个?[年月]$/u;

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

/** 由1至2月|的下降3.4%转为: a span of months at which a change began; 从1月到6月 has both its ends. */
const SPAN_OF_MONTHS = /^[由从](?:今年|去年|上年|\d{4}年)?\d{1,2}[到至—–~～-]\d{1,2}月份?$/u;
const TURNS = /^(?:同期)?的[^，,。；;]{0,24}?(?:转|[升降增减提扩缩收回涨跌]\p{Script=Han}?[至到为])/u;
export const beginsChange = (words: string, behind: string): boolean => SPAN_OF_MONTHS.test(words) && TURNS.test(behind);

const TO_BE_HELD = /(?:[将拟]|定)[于在]?.?$/u;
const ENTERED = /^[^。；;，,\d]{2,20}[，,](?:\p{Script=Han}{0,4})(?:报名|报考|预约|预售|抽签|售票|注册参赛)[^，,。；;]{0,16}?\d/u;
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
const THAT_NUMBER =
	/^[^，,。；;\d]{0,8}?这(?:[一个两几三些]{0,2}(?:项|个)?)(?:比例|数字|数据|指标|占比|数|贡献率|比率|差距|标准)/u;
const PAST = /^[在]?(?:去年|上年|前年|\d{4}年)(?:底|末|初)?$/u;

/** 39.9万人（2022年为38.8万人）。其中…: what brackets tell of another time they tell alone. */
const TOLD_ASIDE = /^(?:同期)?的?(?:为|是|约|达|仅|共|有|[\p{Script=Han}]{2,8}?(?:为|约为|是|达))?约?近?\d[^（）()]{0,16}[）)]/u;
const bracketed = (text: string, from: number, to: number): boolean =>
	/[（(]/u.test(text.charAt(from - 1)) && TOLD_ASIDE.test(text.slice(to, to + 30));

const BEFORE_IT = /^(?:此前|先前|早先|原先|原来)$/u;
/** 182家（截至6月末）: of the figure in front, and of what is told of it. */
const aloneInBrackets = (text: string, from: number, to: number): boolean =>
	text.charAt(to) === '）' && text.charAt(from - 1) === '（' && UNIT_BEFORE.test(text.slice(Math.max(0, from - 4), from - 1));
const UNIT_BEFORE = /\d[\p{Script=Han}%％]{1,2}$|[%％]$/u;
/** 从时段看，22时至次日2时查获的占54%；从车型看，…: one side of the whole. */
const BY_HOURS = /时[段间](?:上?来?看|分布上?)[，,]$/u;
/** 分季度看, 从年度看 stand before a list of times of which none holds beyond its own sentence. */
const BY_PARTS = /分(?:季度|月度?|年度?|月份|时段|阶段)(?:来)?看[，,]/u;
/** Whether the sentence of `at` looks at the parts of a time one by one. */
function byParts(text: string, at: number): boolean {
	const head = text.slice(Math.max(0, at - 40), at);
	return BY_PARTS.test(head.slice(head.lastIndexOf('。') + 1));
}

/** A part of no day in particular. */
export const PART_OF_DAY = /^(?:到了?|临近|直到)?(?:清晨|早晨|上午|中午|下午|傍晚|午夜|深夜|半夜|考[前后])(?:时分)?$/u;
/** 凌晨被压塌, 晨间测得, 那次她…: of the one thing it is told of. */
const HOUR_OF_ONE = /^(?:凌晨|晨间|早间|夜里|那一?次)$/u;
/** How far a time reaches, or nothing where it goes on. */
export function narrowness(words: string, text: string, from: number, to: number): Pick<PeriodMention, 'narrow' | 'event'> {
	if (bracketed(text, from, to)) return { narrow: 'clause' };
	// 清晨，居民走进…; 到中午，已售出80吨: an hour of a scene is of its sentence, and no report is of it.
	if (PART_OF_DAY.test(words) || HOUR_OF_ONE.test(words)) return { narrow: 'sentence', event: true };
	// 隔夜纽约股市收跌1.3%。: told on the way with its number; 隔夜油价走低。… goes on.
	if (words === '隔夜' && /^[^。\d]{0,40}\d/u.test(text.slice(to, to + 42))) return { narrow: 'sentence' };
	// 今年新建320座，|此前只有110座。: what was before it is told on the way.
	if (words.length === 2 && BEFORE_IT.test(words) && !/[。！？\s]/u.test(text.charAt(from - 1) || '。'))
		return { narrow: 'sentence', event: true };
	if (aloneInBrackets(text, from, to)) return { narrow: 'sentence', event: true };
	if (isStretch(words) && !MEAN_OF.test(text.slice(to, to + 8))) return { narrow: 'sentence', event: true };
	if (CLOCK.test(words) && BY_HOURS.test(text.slice(Math.max(0, from - 6), from))) return { narrow: 'sentence', event: true };
	const narrow = byParts(text, from) ? 'sentence' : onTheWay(words, text, from, to);
	return narrow ? { narrow } : {};
}

/** 五年|累计, 7天里, 短短三天: of the part of the sentence it heads. */
const STRETCH_TOLD =
	/^(?:在?(?:这|短短|仅|不到))?(?:[\d一两二三四五六七八九十半]{1,3}多?个?多?(?:小时|天|周)(?:之?[里间]|下来)?|[\d一两二三四五六七八九十半]{1,3}多?(?:个多?(?:月|季度)|年)(?:之?[里间]|下来)|[一两二三四五六七八九十]{1,2}多?年)$/u;
/** 开播40天: so long after one thing began. */
const SINCE_BEGIN =
	/^(?:开\p{Script=Han}|上[线映市]|投[用产]|运营|营业|试运行|挂牌|入[职驻]|首[映发])(?:以来)?.{0,3}?[\d一二三四五六七八九十百半两]+多?(?:天|日|周|个?月|年|小时)$/u;
const isStretch = (words: string): boolean => STRETCH_TOLD.test(words) || SINCE_BEGIN.test(words);
const FIRST_YEARS = /^[头前][一二两三四五六七八九十\d]{1,2}年$/u;
/** 5月8日|那场冰雹: the day of one thing that befell. */
const THAT_EVENT = /^那(?:一?[场次天日晚夜轮波回起年]|个)/u;

function onTheWay(words: string, text: string, from: number, to: number): Reach {
	const before = text.slice(Math.max(0, from - 2), from);
	const reach = reachOf(words, text, from);
	if (reach) return reach;
	if (THAT_EVENT.test(text.slice(to, to + 3))) return 'sentence';
	// 前三年没有收入，今年…: how it was at first.
	if (FIRST_YEARS.test(words) && !/[，,]/u.test(text.charAt(to))) return 'sentence';
	// 今起|停课三天: of what begins then.
	if (/^(?:今|明|即日)起$/u.test(words)) return 'clause';
	if (FORECAST.test(text.slice(Math.max(0, from - 3), from)) && WITHIN.test(words)) return 'sentence';
	if (CLOCK.test(words) && MOVED.test(text.slice(Math.max(0, from - 8), from + (/^[至到]/u.test(words) ? 1 : 0))))
		return 'clause';
	// 上年同期为0.39元: the base that stands beside; 去年同期，… tells of it in its sentence.
	if (SAME_TIME.test(words)) return /^[，,]/u.test(text.slice(to, to + 1)) ? 'sentence' : 'clause';
	// 8月|则为下降5.2%; 9月…，8月|为5.1%: told to be held against what the report is of.
	if (THE_OTHER.test(text.slice(to, to + 4)) && OF_REPORTS.test(words)) return 'clause';
	// 早盘, 前一季为3.1%, 往后三天就到: the part of a day, the base or the other time that its clause tells of.
	if (OF_CLAUSE.test(words)) return /^[，,]/u.test(text.slice(to, to + 1)) ? 'sentence' : 'clause';
	if (/^首[月周年]$/u.test(words)) return 'sentence';
	if (IS_USUAL.test(words) && !/来$/u.test(words)) return /^[由从]/u.test(words) && words !== '从前' ? 'clause' : 'sentence';
	// ，而4月份为持平; 2016年这一比例只有3.1%; 其中去年新修13公里: told beside the report's own time, in its clause alone.
	if (BESIDE.test(text.slice(Math.max(0, from - 3), from)) && !/以来$/u.test(words))
		return /^[^，,。；;\d]{0,6}[，,]/u.test(text.slice(to, to + 8)) ? 'sentence' : 'clause';
	if (THAT_NUMBER.test(text.slice(to, to + 12)) && PAST.test(words)) return 'sentence';
	if (PART_OF.test(text.slice(Math.max(0, from - 4), from)) && PAST.test(words)) return 'sentence';
	// 其中，二季度增长6.1%; 1—6月…，6月当月…: one part of the time that is told of.
	if (PART_OF.test(text.slice(Math.max(0, from - 4), from)) && OF_YEAR.test(words)) return 'sentence';
	if (/当月$/u.test(words) && /[，,；;]$/u.test(text.charAt(from - 1))) return 'sentence';
	// 历年累计结余, 学年初招生数: of one stock, and not of what is told behind it.
	if (/^(?:历年|学年[初末])$/u.test(words)) return 'clause';
	// 始建于1952年: its founding dates nothing else.
	if (words.startsWith('于') && FOUNDED.test(before)) return 'clause';
	// 赛事期间，…: as long as that is told of.
	if (DURING.test(words)) return 'sentence';
	// 延续了5月份以来的态势: since when it has been so.
	if (
		/以来$/u.test(words) &&
		/(?:延续|扭转|结束|打破|改变|保持|承接)了?(?:自|从)?$/u.test(text.slice(Math.max(0, from - 4), from))
	)
		return 'clause';
	// 由2024年7.02张增加到…: the start of a change.
	if (
		/^[由从]/u.test(words) &&
		!/[起来始]$/u.test(words) &&
		(!/.[到至]./u.test(words) || beginsChange(words, text.slice(to, to + 30)))
	)
		return 'clause';
	// 24小时内，…: it heads its sentence.
	if (WITHIN.test(words) && /^[，,]/u.test(text.slice(to, to + 1))) return 'sentence';
	if (
		(/以来$/u.test(words) && /^(?:最|首|新高|新低|同期|第[\d一二三四五六七八九十])/u.test(text.slice(to, to + 3))) ||
		(PLAN_YEAR.test(words) && RECKONED.test(text.slice(to, to + 1))) ||
		WITHIN.test(words) ||
		COMPARED_BASE.test(words) ||
		(before.endsWith('是') && GREATEST_OF.test(text.slice(to, to + 26))) ||
		NARROW_BEFORE.test(before) ||
		NARROW_AFTER.test(text.slice(to, to + 8))
	)
		return 'clause';
	if (SOME_YEARS.test(words) && MEAN_OF.test(text.slice(to, to + 8))) return 'clause';
	if (RECKONED_BY.test(before) && RECKONS.test(text.slice(to, to + 32))) return 'clause';
	if (toldBySomebody(words, text, from, to)) return 'sentence';
	// 预计全年营收50亿元, 计划年底前完工: what is ahead is told in one sentence.
	if (/^明年$/u.test(words)) return 'sentence';
	// 考试将|于6月13日|举行，报名人数2.1万人: who has put a name down for it has done so before.
	if (TO_BE_HELD.test(before + words.slice(0, 1)) && ENTERED.test(text.slice(to, to + 40))) return 'clause';
	if (AHEAD_OF.test(text.slice(Math.max(0, from - 4), from))) return 'sentence';
	if (OF_AGE.test(words) && OLD.test(text.slice(to, to + 10))) return 'clause';
	if (MOST.test(text.slice(Math.max(0, from - 9), from)) && /日$/u.test(words)) return 'sentence';
	if (SET_THEN.test(text.slice(to, to + 6))) return 'clause';
	if (ONE_BY_ONE.test(words)) return 'sentence';
	if (LATER_PART.test(words) && HOPED.test(text.slice(to, to + 20))) return 'sentence';
	return words === '现' ||
		OF_MATCH.test(words) ||
		MOMENT.test(words) ||
		LASTING.test(words) ||
		CLOCK.test(words) ||
		MARKET.test(words) ||
		words === '盘中'
		? 'sentence'
		: undefined;
}
