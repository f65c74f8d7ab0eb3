/** Chinese times that belong to something on the way: a plan, an expectation, a cause, what is usual. They date no figure around them. */

/** 年初|预算的50.6%, 年初|承诺的12件: when a task was set. What was done of it is of the report's time; 年初定下的目标 itself is not. */
const YEAR_START = /^(?:[今去]年)?年初$/u;
const TASK_SET =
	/^(?!\p{Script=Han}{2}的(?:目标|任务))(?:的|向\p{Script=Han}{2,6}|《?政府工作报告》?[中里]?|公开)?(?:既定|确定|制定|提出|下达|设定|部署|定下|承诺|安排|计划|规划|预算|预期|目标|任务|人代会|两会)(?!期|期间|时)/u;

/** 上年|结转资金, 去年|结转的47个: what is left of that year is told of as it is now. */
const LEFT_OVER = /^(?:的)?(?:结转|结余|滚存|遗留|续建)/u;
const A_YEAR = /^(?:上年|去年|前年|历年|往年|以前年度|\d{4}年)$/u;

/** 此前|市场预期: when something was expected, not of when. */
const BEFORE_NOW = /^(?:此前|先前|原先)$/u;
const EXPECTED =
	/^(?:市场|机构|外界|业内|各方|媒体|路透|彭博|经济学家|分析师|分析人士)?(?:一致|普遍|平均|曾|所)?(?:预期|预计|预测|预估|估计|料)/u;

/** 受|7—8月持续高温影响: the cause has a time of its own. */
/** 受1月下旬和|2月初…影响 */
const CAUSED = /(?:受|因)到?(?:[^，,。；;]{2,8}[和、及与])?$/u;
const CAUSED_REACH = 12;
const CAUSE =
	/^(?:[和、及与](?:\d{1,2}月)?\d{1,2}[日月][上中下初底末]?旬?)?[^，,。；;\d]{1,14}?(?:影响|拖累|提振|带动|推动|刺激|冲击|打压|支撑|驱动|扰动|制约|压制|利好|利空|催化|波及|牵连)/u;

/** 双十一|促销带动，家电降2.2%: a cause with which a statement begins, and which tells no figure. */
const AT_HEAD = /^[。；\s]?$/u;
const DRIVES = /^(?!以来)\p{Script=Han}{2,8}?(?:带动|拉动|推动|刺激|提振|拖累|影响)[，,]/u;

/** 常年|6月: of every year. */
const USUAL = /(?:常年|历年|多年|往年)$/u;

/** 昨日|发布的10月份报告: when it was told, of another time. */
const PUBLISHED_OF =
	/^(?:对外)?(?:发布|公布|披露|通报|出炉)的(?=(?:\d{4}年|今年|去年|上[周月]|\d{1,2}月|[一二三四]季度|前[三\d]|[上下]半年))/u;

/** Whether the time `words` at `from` to `to` is of something on the way. */
export const isOfOther = (words: string, text: string, from: number, to: number): boolean =>
	(YEAR_START.test(words) && TASK_SET.test(text.slice(to, to + 8))) ||
	(A_YEAR.test(words) && LEFT_OVER.test(text.slice(to, to + 4))) ||
	(BEFORE_NOW.test(words) && EXPECTED.test(text.slice(to, to + 10))) ||
	(CAUSED.test(text.slice(Math.max(0, from - CAUSED_REACH), from)) && CAUSE.test(text.slice(to, to + 26))) ||
	(AT_HEAD.test(text.slice(Math.max(0, from - 1), from)) && DRIVES.test(text.slice(to, to + 14))) ||
	PUBLISHED_OF.test(text.slice(to, to + 12)) ||
	USUAL.test(text.slice(Math.max(0, from - 2), from));

/** 得益于|第三季度…, 均在|开学后出现: why it was so, and when in the time that is told of. Both date their clause. */
const WITHIN_IT = /(?:得益|受益|归因|归功|源)(?:于)?$|(?:均|都|多|大多|集中|主要)[在于]?$/u;
/** 单日最高出现在|2日，达3.9万: one day among those that are told of. */
const PEAK_AT = /(?:最[高低大小多少忙热]|高峰|峰值|低谷)[^，,。；;\d]{0,8}(?:出现|发生|落|集中)?[在于]?$/u;
/** 最高1.86万人次，出现在|2月17日 */
const READ_THEN = /(?:出现|录得|创下)[在于]$/u;
const A_DAY_OR_MONTH = /^[在于]?(?:\d{1,2}月)?\d{1,2}[日月]份?$/u;

/** How far a time reaches that is told of a cause or of a peak. */
export function reachOf(words: string, text: string, from: number): 'clause' | 'sentence' | null {
	const before = text.slice(Math.max(0, from - 14), from) + (/^[在于]/u.exec(words)?.[0] ?? '');
	if (WITHIN_IT.test(before) && /[在于]$/u.test(before)) return 'clause';
	return A_DAY_OR_MONTH.test(words) && (PEAK_AT.test(before) || READ_THEN.test(before)) ? 'sentence' : null;
}

/** 九个月|来最高: since when nothing was so, which is no answer to when. */
const NONE_SINCE = /^(?:以)?来(?:的)?(?:最|首|新高|新低|仅|未|罕)/u;
/** Whether the figure that ends at `to` only says since when something is the greatest. */
export const saysSinceWhen = (text: string, to: number): boolean => NONE_SINCE.test(text.slice(to, to + 6));

/** 上周（8月31日至9月6日）: a week, and its days in brackets. */
const A_WEEK =
	/^(?:[上本下这]个?周|(?:\d{4}年|今年)?第[\d一二三四五六七八九十]{1,3}周|[本上]个?月|(?:今年|去年)?[^\d]{0,8}期间)$/u;
const OPENS = /^\s*[（(]\s*$/u;
const DAYS = /\d日?$/u;
/** Whether the time in brackets behind a week says the same days, so that both are one time. */
export const saysItsDays = (week: string, between: string, days: string, closing: string): boolean =>
	A_WEEK.test(week) && OPENS.test(between) && DAYS.test(days) && /^[）)]$/u.test(closing);
