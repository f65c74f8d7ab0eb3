/** How a Chinese report goes on in time: stocks and flows, surveys, cut-offs, lists of times and what is told on the way. */
import { tells, YEAR, yearOf } from '../period-mention.ts';
import type { PeriodState, ResolveTime } from '../period-state.ts';
import type { PeriodDraft, PeriodMention } from '../types.ts';
import { lastBefore, type Site, type View } from '../view.ts';
import { befellNext, befellThen } from './period-background.ts';
import { isPartOf } from './period-parts.ts';
import { OF_MATCH } from './period-pointers.ts';
import { beginsChange } from './period-words.ts';

/** What a company reports of its year. */
export const OF_COMPANY = /^的?(?:营业收入|营收|净利润|归母|业绩|销售额|利润)/u;

const EACH = /分别|依次/u;
const LIST_MARK = /^\s*(?:、|和|与|及|以及)\s*$/u;
/** Behind the last figure of a list stands no mark of one. */
const LISTED = /^\s*(?:、|，|和|与|及|以及)\s*$/u;
/** Longer lists are tables. */
const LONGEST_LIST = 6;

/** 2021年、2022年分别增长5%和6%: as many times as figures, each with its own; by the index of the figure. */
export function timesOfEach(view: View, mentions: readonly PeriodMention[]): ReadonlyMap<number, PeriodMention> {
	const out = new Map<number, PeriodMention>();
	// Lists come in reading order, and so do the figures behind them: the search goes on from where it stood.
	let first = 0;
	for (let i = 0; i < mentions.length; i++) {
		const list: PeriodMention[] = [];
		for (let k = i; k < mentions.length && list.length < LONGEST_LIST; k++) {
			const mention = mentions[k];
			const last = list.at(-1);
			if (!mention || (last && !LIST_MARK.test(view.text.slice(last.to, mention.from)))) break;
			list.push(mention);
		}
		const last = list.at(-1);
		if (list.length < 2 || !last) continue;
		i += list.length - 1;
		while (first < view.sites.length && !behind(view.sites[first], last)) first++;
		const head = view.sites[first];
		if (!head || head.figure.from - last.to > 30) continue;
		const gap = view.text.slice(last.to, head.figure.from);
		if (!EACH.test(gap) || /[。；;]/u.test(gap)) continue;
		const figures = [head];
		for (let k = first + 1; k < view.sites.length; k++) {
			const site = view.sites[k];
			const before = figures.at(-1);
			if (!site || !before || !LISTED.test(view.text.slice(before.figure.to, site.figure.from))) break;
			figures.push(site);
		}
		if (figures.length !== list.length) continue;
		for (const [k, site] of figures.entries()) if (list[k]) out.set(site.index, list[k]);
	}
	return out;
}

const behind = (site: Site | undefined, last: PeriodMention): boolean =>
	site !== undefined && site.figure.from >= last.to && site.figure.kind !== 'time';

export const OPEN_SPAN = /^(?:今年|近年|近些年)(?:以来|来)?$/u;

export const REPORTED_SPAN =
	/^(?:今年|\d{4}年)?(?:前?[一二三四]季度|前三季度|半年度?报?|中报|[一三]季报|[上下]半年|前[\d一二三四五六七八九十]+个月|1[—–~～至到-]+\d{1,2}月份?)$/u;

export const OF_WHICH = /^\s*其中/u;
/**
 * 上周成交1130套。与上周相比，…; 上周…。分区域看，…: behind a sentence about the base of comparison the text is of its own time again
 * where it compares with that base, or looks at the whole from another side.
 */
export function leavesBase(
	base: PeriodMention,
	sentence: string,
	mentions: readonly PeriodMention[],
	first: number,
	to: number,
): boolean {
	if (!BASE_TIME.test(base.text)) return false;
	if (FROM_A_SIDE.test(sentence)) return true;
	for (let i = first; i < mentions.length && (mentions[i]?.from ?? to) < to; i++)
		if (mentions[i]?.aside && mentions[i]?.text.endsWith(base.text)) return true;
	return false;
}
const FROM_A_SIDE = /^(?:[分从按]\p{Script=Han}{1,6}(?:来)?看|总体[来上]?看?|整体[来上]?看?|环比|同比|相比之下)[，,]?/u;

export const BASE_TIME = /^(?:上周|上月|上个月|上季度|上个季度|上一周|前一周|前一日|前一天|上一交易日|去年同期|上年同期)$/u;

const FLOW =
	/出生|死亡|迁入|迁出|产量|产值|增加值|出栏|收入|支出|利润|投资|销售|零售|成交|客运|货运|吞吐|周转|旅客|游客|接待|诊疗|就诊|出院|入院|招生|毕业|新增|新建|新开工|发放|进出口|出口|进口|用电|用水|赔付|消费价格|出厂价格|价格指数|办结|审结|受理|完成/u;

const STOCK = /余额|存栏|保有|拥有|共有|在校|在岗|在册|床位|常住|户籍|比重|覆盖率|城镇化率|通车里程|总里程/u;

/** Whether the figure tells of what flows through a year, in words that stand before it: 出生人口, 总产量. */
export function isFlow(site: Site, view: View): boolean {
	const said = view.text.slice(Math.max(site.clause.from, site.figure.from - 30), site.figure.from);
	return FLOW.test(said) && !STOCK.test(said);
}

/** 由上年, 于1952年, 在2018年: the word that joins a time to its clause is no part of it; 从2019年起 and 截至 are. */
const LINK =
	/^(?!从前)[由从于在](?=[今去前明上本当年平往\d两一二三四五六七八九十])(?!.*(?:起|以来|开始|[至到]))|^[由从](?=(?:\d{4}年|[今去上]年)?\d{1,2}[至到]\d{1,2}月份?$)|^[于在](?=\d)/u;
/** How many characters of a time's words only join it to the clause. */
export const linkOf = (words: string): number => (LINK.test(words) ? 1 : 0);

/** 到今年8月底，全市建成…: of what is over by the day of publication, 到 is 截至. */
export function upToNow(mention: PeriodMention, published: string | null, resolve: ResolveTime): PeriodMention {
	if (published === null || !/^[到至].*[日月末底]$/u.test(mention.text)) return mention;
	const end = resolve(mention.text, published)?.to;
	return end && end <= published ? { ...mention, over: true } : mention;
}

/**
 * Times of a later paragraph that the next does not go on from: an earlier year than the section's (2023年净利润 beside
 * 2024年), since when something has grown (2019年以来), the month of one event, a side of a day's report (业绩方面).
 */
export function onTheWay(mention: PeriodMention, view: View, state: PeriodState): boolean {
	if (!state.section && !state.lead) return false;
	if (SINCE_YEAR.test(mention.text) || ONE_MONTH.test(mention.text)) return true;
	// 3月下旬以来 of one museum, in a report of a holiday.
	if (SINCE_MONTH.test(mention.text) && ENDED.test((state.section ?? state.lead)?.text ?? '')) return true;
	if (ASPECT_OPENER.test(view.text) && oneDay(state.lead)) return true;
	// Last night's fire in a block that was handed over in 2009: the story of one day goes on with it.
	if (oneDay(state.lead) && PAST_YEAR.test(mention.text) && !headsSentence(mention, view)) return true;
	// 去年，医院建成… in the middle of a paragraph: what came before, told on the way.
	if ((PAST_YEAR.test(mention.text) || CUT_OFF.test(mention.text)) && mention.from >= (view.sentences[1]?.from ?? Infinity))
		return true;
	const year = yearOf(mention);
	const section = YEAR.exec(state.section?.interval?.from ?? '')?.[1];
	return year !== null && section !== undefined && year.slice(0, 4) < section;
}

/** Whether a time opens its sentence, alone or behind where the news is from: 据统计，2023年全市…. */
export const headsSentence = ({ from }: PeriodMention, { text }: View): boolean =>
	/(?:^|[。！？；;])[^，,。；;]{0,4}$|(?:^|[。！？；;])[^，,。；;]{0,24}(?:显示|表明|获悉|了解到|统计|介绍)[，,]$/u.test(
		text.slice(Math.max(0, from - HEAD_REACH), from),
	);
const HEAD_REACH = 48;

const PAST_YEAR = /^(?:在|于)?(?:去年|上年|前年|\d{4}年)(?:此时|同期|同日|同月|这个时候)?$/u;
const SINCE_YEAR = /^(?:自|从)?\d{4}年(?:\d{1,2}月)?以来$/u;
const SINCE_MONTH = /^(?:自|从)?(?:今年|去年)?\d{1,2}月(?:[上中下]旬|\d{1,2}日|初|底|份)?以来$/u;
/** A span that is over: a holiday, a quarter. */
const ENDED = /[假节]期?(?:期间)?$|黄金周|季度$|半年$|前[\d一二三四五六七八九十]+个月$/u;
const DAYS =
	/(?:假期?|黄金周|长假|假日)(?:期间)?$|^[“"]?(?:五一|十一|春节|国庆|清明|端午|中秋|元旦|双节)[”"]?(?:期间)?$|\d日?[至到—–~-]+(?:\d{1,2}月)?\d{1,2}日$|[”"节]\d天$/u;
const ONE_MONTH = /^(?:今年|去年|\d{4}年)\d{1,2}月份?$/u;
/** A day, resolved or only printed: 11月13日, 周一. */
const A_DAY = /^(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?!.*[至到—-])|^周[一二三四五六日]|^(?:昨|今|当)[日天晚]/u;

export const oneDay = (period: PeriodDraft | null): boolean =>
	period !== null && ((period.interval?.from != null && period.interval.from === period.interval.to) || A_DAY.test(period.text));

/** （一）2024年工作回顾 is a section's head, wherever it stands. */
export const SECTION = /^[（(]?[一二三四五六七八九十]{1,3}[）)、]/u;

export const ASPECT_OPENER = /^\p{Script=Han}{2,6}方面[，,]/u;
/** 6月份 in a report of the half-year: 全市… behind its sentence is of the half-year again. */
export const ONE_OF_MONTHS = /^\d{1,2}月份?$/u;

export const MANY_MONTHS = /半年|季度|截[至止]|1月?[—–-]|前[\d一二三四五六七八九十]+个月|^\d{4}年(?:全年)?$/u;
/** 全市老旧小区…, 我县…, 目前…: a sentence about the whole place, and not about what was asked, checked or found. */
const OF_WHOLE = /^(?:据(?:了解|介绍|悉)，?)?(?:[全我][国省市区县州旗镇乡村]|(?:全|我)(?:校|院|系统|行业))/u;

const OF_SURVEY =
	/调查|访问|受访|被访|问卷|样本|抽[查样检测]|监测|检查|排查|走访|暗访|测评|评议|结果|发现|整改|责令|约谈|查[出处封]|回收/u;

export const speaksOfWhole = (sentence: string): boolean => OF_WHOLE.test(sentence) && !OF_SURVEY.test(sentence);
/** The year that the headline or the crosshead names, in other words. */
export const WHOLE_YEAR = /^(?:全年|过去一年|过去的一年|一年来|这一年|年内)$/u;

/** 全年 of the year the headline names is 2023年全年, 过去一年 is 2023年; 年内 stays as it is printed. */
export function yearNamed(words: string, year: string | null): string {
	if (year === null || words === '年内' || !WHOLE_YEAR.test(words)) return words;
	return `${year.slice(0, 4)}年${words === '全年' ? words : ''}`;
}

/** 全年 said within 过去一年: what goes on is told of the time that was said first. */
export const sameYear = (mention: PeriodMention, before: string | undefined): boolean =>
	mention.text === '全年' && before !== undefined && before !== '全年' && WHOLE_YEAR.test(before);

export const CUT_OFF = /^截[至止]/u;
export const NOW = /^(?:现|目前|当前|现在)$/u;
/** 连续5周回落；…: how long one thing has gone on. */
export const RUNNING = /^(?:连续|持续)/u;

/** 一年里, 一个月间: a stretch within which something changed, up to the time that is told. */
const ONE_STRETCH = /^一(?:年|个?月|天|周|个?季度)(?:里|之?间)?$/u;
const INSIDE = /^(?:里|之?间)/u;
/** 阳光小学|扩建后 */
const AFTER_WORKS = /^(?:扩建|改扩建|改建|改造|整治|治理|扩容|升级|提速)(?:之)?后$/u;

/** Whether words say when only where nothing else does: 一年里 beside 2021年末, 小学扩建后 in a report of this term. */
function saysLittle(mention: PeriodMention, text: string): boolean {
	if (ONE_STRETCH.test(mention.text)) return /[里间]$/u.test(mention.text) || INSIDE.test(text.slice(mention.to, mention.to + 2));
	// 6月17日21时至18日11时…。14个小时里，…: the hours told before, counted.
	if (/小时[里间]$/u.test(mention.text)) return true;
	if (!AFTER_WORKS.test(mention.text) || !/\p{Script=Han}/u.test(text.charAt(mention.from - 1))) return false;
	// 改造前…，改造后…: set against each other they are times.
	const near = text.slice(Math.max(0, mention.from - SET_AGAINST), mention.to + SET_AGAINST);
	return !near.includes(mention.text.replace(/后$/u, '前'));
}
/** The mentions of a paragraph without those that say little where the text before them has told a time. */
export function sayingWhen(found: readonly PeriodMention[], text: string, state: PeriodState): PeriodMention[] {
	let told = (state.section ?? state.lead) !== null;
	const out: PeriodMention[] = [];
	/** The last time at which something befell one thing. */
	let aside: PeriodMention | undefined;
	for (const mention of found) {
		if (told && everyYears(mention, text)) continue;
		if (saysLittle(mention, text)) {
			if (!told) out.push(mention);
			continue;
		}
		const done =
			told && !mention.narrow && A_MONTH_OR_DAY.test(mention.text) && COMPLETED.test(text.slice(mention.to, mention.to + 8));
		const befell = told && !mention.narrow && !mention.aside && (befellThen(mention, text) || befellNext(mention, text, aside));
		if (befell || FOUNDING.test(text.slice(Math.max(0, mention.from - 3), mention.from + 1))) aside = mention;
		const contrast = told && !mention.narrow && CONTRAST.test(text.slice(Math.max(0, mention.from - 3), mention.from));
		const share = told && OF_THEM.test(text.slice(Math.max(0, mention.from - 3), mention.from));
		out.push(
			// 8月26日，录取结束。记者当天从考试院获悉，…: the day of the telling dates nothing.
			mention.told && told && !mention.narrow
				? { ...mention, narrow: 'clause' }
				: done
					? { ...mention, narrow: 'sentence', event: true }
					: share
						? { ...mention, narrow: mention.narrow ?? 'sentence', event: true }
						: contrast || befell
							? { ...mention, narrow: 'sentence' }
							: mention,
		);
		told ||= tells(mention) && !mention.told;
	}
	return out;
}

/** 年度|报销限额800元: every year's; 年度任务 is of the year. */
const everyYears = ({ text: words, to }: PeriodMention, text: string): boolean =>
	words === '年度' && !/^的?(?:计划|任务|目标|投资|预算|指标|工作)/u.test(text.slice(to, to + 4));
/** 始建|于1985年 */
const FOUNDING = /(?:建|立|办|设)于?$/u;

/** …增长4%。而在|2022年，三项数据分别为…: held against what is told. */
const CONTRAST = /(?:^|[。；;，,])而(?:在|于)?$/u;
/** 开工213个，其中|四季度87个；接待游客…: when a share of it came about. */
const OF_THEM = /其中[，,]?$/u;
/** 石桥学校|5月|搬迁，座位增至310个。…: what one thing came to then, in a report of the year. */
const A_MONTH_OR_DAY =
	/^[于在]?(?:今年|去年)?(?:\d{1,2}月(?:\d{1,2}日|[初底末]前?|[上中下]旬)?|[春夏秋冬]季|第?[一二三四]季度[初末]?|[上下]半年|年底)$/u;
const COMPLETED =
	/^(?:全面|整体|正式|全部|陆续|开学)?(?:投入使用|完工|投用|启用|竣工|建成|投产|通车|合龙|晋升|揭牌|搬迁|投运|交付|落成|开通|开园|开馆|获评|启动|开工|动工)|^(?:组织)?(?:开展|举行|举办|召开|组织|发起|实施|推出|印发|出台)的/u;

/** No further apart are the two sides of a comparison. */
const SET_AGAINST = 100;

/** 从27.3%|落到26.9% */
const CHANGES_TO = /^[^，,。；;]{0,2}?(?:降|升|增|减|提|上|下|回|扩|缩|落|涨|跌|改|变|优|调)[^，,。；;\d]{0,3}?[到至为]/u;
const BASED = /[由从]$/u;
/** So many times of a sentence are looked back at. */
const LOOKED_BACK = 6;
export const LONGEST_SENTENCE = 200;

/**
 * 从上年的31.5%增至32.1%，耕地从[27.3%]落到26.9%: where one base of comparison of the sentence has named its time, the base of a
 * change behind it is of that time too, unless another time stands between.
 */
export function baseInParallel(site: Site, view: View, mentions: readonly PeriodMention[]): PeriodMention | null {
	const { from, to } = site.figure;
	if (view.language !== 'zh' || !BASED.test(view.text.charAt(from - 1)) || !CHANGES_TO.test(view.text.slice(to, to + 10)))
		return null;
	const last = lastBefore(mentions, from);
	for (let i = last; i >= 0 && i > last - LOOKED_BACK; i--) {
		const mention = mentions[i];
		if (!mention || mention.to > from) continue;
		if (from - mention.to > LONGEST_SENTENCE || view.text.slice(mention.to, from).includes('。')) return null;
		const based = BASED.test(view.text.charAt(mention.from - 1)) || FROM.test(mention.text);
		const behind = view.text.slice(mention.to, mention.to + 6);
		if ((based || mention.aside) && /^(?:同期)?的/u.test(behind)) return mention;
		// 与2010年相比，…由[6142人]增加为12986人
		if (mention.aside && COMPARED_WITH.test(behind)) return mention;
		if (!mention.aside && !isReached(mention, view)) return null;
	}
	return null;
}

const COMPARED_WITH = /^(?:同期)?(?:相比|相较|比较)[，,]/u;
/** 增至|2016年|的1653亿元: what a change came to then. */
const isReached = ({ from, to }: PeriodMention, view: View): boolean =>
	/^的/u.test(view.text.charAt(to)) && REACHED.test(view.text.slice(Math.max(0, from - 5), from));
const REACHED = /(?:[升降增减提扩缩回涨跌改变优][^，,。；;\d]{0,3})?[到至为]$/u;

/** 由2011年的1091亿元增至2016年的1653亿元；人均由3.3万元增至[4.9万元]: the end of a change is of the time at which the one before it ended. */
export function endInParallel(site: Site, view: View, mentions: readonly PeriodMention[]): PeriodMention | null {
	const before = view.sites[site.index - 1];
	if (view.language !== 'zh' || !before || !CHANGES_TO.test(view.text.slice(before.figure.to, site.figure.from))) return null;
	if (!/[到至为]$/u.test(view.text.charAt(site.figure.from - 1)) || !baseInParallel(before, view, mentions)) return null;
	const last = lastBefore(mentions, before.figure.from);
	const mention = mentions[last];
	return mention && !mention.aside && isReached(mention, view) && site.figure.from - mention.to <= LONGEST_SENTENCE
		? mention
		: null;
}

const OF_BASE = /(?:恢复|相当于|[达是为])(?:到了?|至)?$/u;
const FROM = /^(?:由|从(?!前))/u;
/** 从年初到12月: a span with both its ends. */
const SPAN = /.[到至]./u;

const IS_BASE = /^(?:则|仅|只|还)?[为是]/u;
/** 上月|为110亿元, 是2010年的|近两倍: no more than what something is held against. */
export const tellsBase = ({ text: words, to }: PeriodMention, text: string): boolean =>
	((BASE_TIME.test(words) || A_YEAR_BEFORE.test(words)) && IS_BASE.test(text.slice(to, to + 3))) ||
	TIMES_OF.test(text.slice(to, to + 12));
const A_YEAR_BEFORE = /^(?:上年|去年|前一年)$/u;
const TIMES_OF = /^的[近约超逾]?[\d.一二两三四五六七八九十]{1,6}[多余]?倍/u;
const CHANGE = /幅|增长|增加|减少|下降|下跌|上涨|上升|提高|回落|收窄|扩大|[升降增减涨跌]了?$/u;

export const STRETCH = /^(?:历时|持续|为期|长达)/u;

/**
 * Times that stand before the figure and are not its own: 为去年同期的[1.8倍], 由上月上涨4.8%转为上涨[2.6%], and the 现 of 现有 where
 * the sentence has said as of which day it speaks.
 */
export function passesOver(mention: PeriodMention, site: Site, view: View, before: PeriodMention | null): boolean {
	if (view.language !== 'zh' || mention.to > site.figure.from) return false;
	// 末节追成90:90，战绩升至[19胜]: what stands at the end is of no part of the match.
	if (
		OF_MATCH.test(mention.text) &&
		!mention.text.startsWith('赛') &&
		(site.figure.kind === 'rank' || /[胜负]$/u.test(view.text.slice(site.figure.from, site.figure.to)))
	)
		return true;
	// 上周为709套，均价5万元，降幅为25%: the base is told, and the change from it is of now.
	if (
		(site.figure.kind === 'percent' || site.figure.kind === 'point') &&
		BASE_TIME.test(mention.text) &&
		IS_BASE.test(view.text.slice(mention.to, mention.to + 3)) &&
		mention.to <= site.clause.from &&
		CHANGE.test(view.text.slice(site.clause.from, site.figure.from))
	)
		return true;
	// 截至12月16日，法院全年收案…: the year as far as it has gone.
	if (/^(?:全年|首日)$/u.test(mention.text) && before && CUT_OFF.test(before.text)) return true;
	if (NOW.test(mention.text)) {
		if (before && CUT_OFF.test(before.text)) return true;
		if (/[；;]/u.test(view.text.slice(mention.to, site.figure.from))) return true;
	}
	const ratio = /[∶:：]/u.test(view.text.charAt(site.figure.to));
	const based = /^(?:同期)?的$/u.test(view.text.slice(mention.to, site.figure.from));
	// 由两年前的三成|提高到七成: where a change began, and no base of it.
	const began =
		(FROM.test(mention.text) || BASED.test(view.text.charAt(mention.from - 1))) &&
		CHANGES_TO.test(view.text.slice(site.figure.to, site.figure.to + 10));
	if (site.figure.kind === 'multiple' && !ratio && based && !began) return true;
	// 恢复到2019年同期的131%: what it is a share of.
	if (site.figure.kind === 'percent' && based && OF_BASE.test(view.text.slice(Math.max(0, mention.from - 4), mention.from)))
		return true;
	// 2019年同期的3.8倍和[4.3倍]
	if (site.figure.kind === 'multiple' && OF_BASE_TWICE.test(view.text.slice(mention.to, site.figure.from))) return true;
	const spans = SPAN.test(mention.text) && !beginsChange(mention.text, view.text.slice(mention.to, mention.to + 30));
	return (
		FROM.test(mention.text) &&
		!/[起来始]$/u.test(mention.text) &&
		!spans &&
		(view.sites[site.index - 1]?.figure.from ?? -1) >= mention.to
	);
}
/** 每人每月600元|提高到650元 */
const RAISED = /\d\p{Script=Han}{1,3}\p{Script=Han}{0,3}(?:提|增|升|涨|调|降|减)\p{Script=Han}{0,2}[至到为]/u;
/** 5月运煤31万吨，平均每天开车13列: how often, within the time that its sentence has told. */
const OF_DAYS = /^(?:年度|每[天日周月])$/u;
/** 去年的每人每月600元, 每月600元提高到[650元]: how often is told beside when, or of another figure. */
export const oftenBeside = (mention: PeriodMention, site: Site, view: View, before: PeriodMention | null): boolean =>
	mention.frequency &&
	view.language === 'zh' &&
	((before !== null && !before.frequency && (before.from >= site.clause.from || OF_DAYS.test(mention.text))) ||
		(site.figure.from - mention.to < 30 && RAISED.test(view.text.slice(mention.to, site.figure.from))));
const OF_BASE_TWICE = /^(?:同期)?的\d[\d.]{0,6}倍[多余]?[和与、及]$/u;

/**
 * 降幅较大，而一季度的降幅为13.9%: a part of the span that the report is of, named inside a sentence. Its clause is of it, and
 * what follows is of the report's span again.
 */
const partOnTheWay = (mention: PeriodMention, view: View, state: PeriodState): boolean => {
	const whole = state.section ?? state.lead;
	// “五一”假期…。3日晚，音乐会吸引5万人。全省演出1342场: one day of a holiday.
	if (whole !== null && DAYS.test(whole.text) && A_DAY.test(mention.text) && mention.from > 0) return true;
	return (
		whole !== null &&
		isPartOf(mention.text, whole.text) &&
		!(headsSentence(mention, view) && !BEHIND_STOP.test(view.text.slice(Math.max(0, mention.from - 1), mention.from)))
	);
};
/** 云川队目前排名第五。首节…, in a report of one day: how it stands now is told on the way. */
const nowOnTheWay = (mention: PeriodMention, view: View, state: PeriodState): boolean =>
	NOW.test(mention.text) &&
	oneDay(state.lead) &&
	mention.from > 0 &&
	(!HEADS_CLAUSE.test(view.text.slice(Math.max(0, mention.from - 4), mention.from)) ||
		OF_RECORD.test(view.text.slice(mention.to, mention.to + 8)));
/** 目前|他场均得24.1分 */
const OF_RECORD = /^[，,]?(?:[他她]|\p{Script=Han}{0,4}(?:场均|排名|积分|位列|战绩))/u;
const HEADS_CLAUSE = /(?:[，,。；;：:！？\s“]|(?:^|[，,。；;：:！？\s“])[全我本该][国省市县区州旗镇乡村])$/u;
/** As `partOnTheWay`; 一季度的降幅 is of its clause, 二季度增长5% of its sentence. */
export const withinSentence = (mention: PeriodMention, view: View, state: PeriodState): PeriodMention =>
	mention.narrow || !(partOnTheWay(mention, view, state) || nowOnTheWay(mention, view, state))
		? mention
		: { ...mention, narrow: RATE_OF.test(view.text.slice(mention.to, mention.to + 8)) ? 'clause' : 'sentence' };
/** 前三季度上涨3.1%；9月份持平。: the next sentence is of the whole again. */
const BEHIND_STOP = /[；;]$/u;
const RATE_OF = /^的\p{Script=Han}{0,4}?(?:[降增涨跌升]幅|增速|增长率|水平|均值|[高低]点)/u;
/** 1至2月，…: a part of it that heads a sentence holds for its paragraph, unless the paragraph opens with it. */
export const partWithin = (mention: PeriodMention, state: PeriodState): boolean => {
	const whole = state.section ?? state.lead;
	return mention.from > 0 && whole !== null && isPartOf(mention.text, whole.text);
};

/** Whether the figure is a later member of a ratio: 14.9∶[40.2]∶44.9. */
export const inRatio = ({ figure, index }: Site, view: View): boolean =>
	view.language === 'zh' &&
	/^\s*[∶:：]\s*$/u.test(view.text.slice(view.sites[index - 1]?.figure.to ?? figure.from, figure.from)) &&
	view.sites[index - 1]?.figure.kind !== 'time';
