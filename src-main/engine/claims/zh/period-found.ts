/** The stretches of a Chinese paragraph that tell a time: words, figures of time, and those that stand together as one. */
import type { FigureDraft } from '../../figures/types.ts';
import { saysItsDays } from './period-asides.ts';
import { IS_FESTIVAL, timeWordsIn } from './period-lexicon.ts';
import { OF_MATCH } from './period-pointers.ts';

export interface FoundTime {
	from: number;
	to: number;
	/** The figure it is, when it is no more than that. */
	figure: FigureDraft | null;
}

/** 预计|24小时内: what is to happen within it. */
export const FORECAST = /(?:预计|预报|预测|今后|未来)，?$/u;
const DURATION_LEAD = /(?:连续|(?<!提)前|头|首|持续|历时|为期|近|过去|未来|此后|最近|这)$/u;
/** 一个多月|来, 7天|里, 24小时|内, 5天|累计: within it what follows came about. */
const WITHIN_A_STRETCH =
	/^(?:以?来(?![自源电到访看说临得的回往]|\d{1,6}[余多]?[人位名拨批辆趟车])|之?间(?![隔距接])|[里](?![程面约])|之?内(?![的需完第可须应要能]|\p{Script=Han}{0,4}[须需应])|下来(?![的])|(?=累计|总共|合计|共计|共(?![同享建有产])))/u;
/** 24小时内|完成, 两年内|将: what is to be done within it. */
const NO_WITHIN = /^(?:[的需完可须应要能办送到达向提缴退申将拟必建实力争再第]|\p{Script=Han}{0,3}[须需应将])/u;
/** 短短|三天 */
const SHORT_OF = /短短$/u;
/** What stands before a stretch that heads its clause. */
const STRETCH_LEAD = /(?<=^|[，,；;。：:“！？\s])(?:在)?(?:这|短短|仅|近|过去|不到)?$/u;
const SCHOOL_YEARS = /学前$/u;
/** 两年|平均增长2.6%: the years over which a rate is the mean. */
export const MEAN_OF = /^间?[，,]?(?:平均|年均|月均)(?:每年)?(?:递?增|增长|增速|下降|递减|复合)/u;

/** 三年|提高了近6个百分点: the years that a change took, where they head their clause. */
const CHANGED_WITHIN =
	/^间?(?:就|已|又|共|累计|总共|大约)?(?:提高|提升|增长|增加|上升|下降|减少|降低|扩大|缩小|压缩|翻|[升降增减涨跌])(?!的)/u;
const HEADS_CLAUSE = /(?<=^|[，,；;。：:“！？\s])(?:在?(?:这|短短|仅|近|过去|不到)?)?$/u;
/** 开播|40天, 开业|仅3个月: so long after it began. */
const SINCE_OPENED =
	/(?:开[播业园馆学市售通机张幕赛渔]|上[线映市]|投[用产]|运营|营业|试运行|挂牌|入[职驻]|首[映发])(?:以来)?(?:仅|才|刚|短短|不到|近|约)?$/u;
const GOES_ON =
	/^(?:以来)?[，,]?(?:就|便|已|共|累计|总共|日均|发出|卖[出掉]|售出|接[待诊]|服务|吸引|销售|迎来|实现|成交|完成|突破|超过?|办理|运送|处理|收[到获入])/u;

/** A measure of time that tells when: a stretch ahead, the years of a mean, 近三年. */
function stretchOf(text: string, { from, to, unit }: FigureDraft): FoundTime | null {
	if (/(?:小时|天|日|周|[个]?月|年)内?$/u.test(text.slice(from, to))) {
		// 预计24小时内: a stretch ahead of the report, in which what follows is to happen.
		const inside = text.charAt(to) === '内' ? 1 : 0;
		const within = inside > 0 || text.charAt(to - 1) === '内';
		if (within && FORECAST.test(text.slice(Math.max(0, from - 4), from))) return { from, to: to + inside, figure: null };
	}
	if (!/(?:[年月周天日时]|季度)$/u.test(unit)) return null;
	if (MEAN_OF.test(text.slice(to, to + 8))) return { from, to, figure: null };
	if (SHORT_OF.test(text.slice(Math.max(0, from - 2), from))) return { from: from - 2, to, figure: null };
	const since = SINCE_OPENED.exec(text.slice(Math.max(0, from - 7), from))?.[0];
	if (since && GOES_ON.test(text.slice(to, to + 3))) return { from: from - since.length, to, figure: null };
	if (CHANGED_WITHIN.test(text.slice(to, to + 6)) && HEADS_CLAUSE.test(text.slice(Math.max(0, from - 5), from)))
		return { from, to, figure: null };
	// 24小时|内，: the figure holds it where it says no more than.
	const held = text.charAt(to - 1) === '内' && unit !== '日' && !NO_WITHIN.test(text.slice(to, to + 4));
	const within = held ? '' : WITHIN_A_STRETCH.exec(text.slice(to, to + 12))?.[0];
	const short = within === undefined ? undefined : STRETCH_LEAD.exec(text.slice(Math.max(0, from - 5), from))?.[0];
	if (within !== undefined && short !== undefined) return { from: from - short.length, to: to + within.length, figure: null };
	const before = text.slice(Math.max(0, from - 2), from);
	const lead = DURATION_LEAD.exec(before);
	// 学前|三年毛入园率: the years before school.
	return lead && !SCHOOL_YEARS.test(before) ? { from: from - lead[0].length, to, figure: null } : null;
}

/** 12轮|过后, 三轮|战罢: as far as a league has gone. */
const PLAYED_OUT = /^(?:过后|战罢|赛罢|结束后)/u;
const roundsOf = (text: string, { from, to }: FigureDraft): FoundTime | null => {
	const over = PLAYED_OUT.exec(text.slice(to, to + 3))?.[0];
	return over === undefined ? null : { from, to: to + over.length, figure: null };
};

/** 第二节 of a report and 改革下半场 are no parts of a match. */
const PLAYED = /[主客球两]队|队(?:员|友|以)|比分|得分|篮板|助攻|射门|进球|\d\s?分(?![钟之])|\d{1,3}\s?[:：∶-]\s?\d{1,3}(?!\d)/u;
/** 元宵节|（3月5日）过后: the day stands between the festival and what is said of it. */
const DATED_FESTIVAL =
	/^[（(][^（()）]{0,8}\d日?[^（()）\d]{0,4}[）)](?:过后|前后|之后|以后|之前|前夕|期间|当[天日]|后(?!续)|前(?!往|来))/u;

/** Every word and every figure that tells a time, by where they begin, the longer first. */
function found(text: string, figures: readonly FigureDraft[]): FoundTime[] {
	const out: FoundTime[] = [];
	for (const figure of figures) {
		if (figure.kind === 'time') out.push({ from: figure.from, to: figure.to, figure });
		const stretch = figure.kind === 'measure' ? stretchOf(text, figure) : figure.unit === '轮' ? roundsOf(text, figure) : null;
		if (stretch) out.push(stretch);
	}
	for (const { 0: words, index } of timeWordsIn(text)) {
		if (OF_MATCH.test(words) && !PLAYED.test(text.slice(Math.max(0, index - 60), index + 60))) continue;
		const end = index + words.length;
		const dated = IS_FESTIVAL.test(words) ? (DATED_FESTIVAL.exec(text.slice(end, end + 20))?.[0].length ?? 0) : 0;
		out.push({ from: index, to: end + dated, figure: null });
	}
	return out.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Where a span begins, and where it ends. */
const BEGINS = /即日起?$|今起$|年初|月初|月底|[上下]半年|春节|元旦|去年|今年|入[春夏秋冬汛]/u;
const ENDS = /^(?:\d{4}年|[今明去]年)?(?:\d{1,2}月份?(?:\d{1,2}日|底)?|年底|目前|现在|月底)$/u;
/** 昨晚8点|到|今天凌晨2点: two hours of days that are named. */
const HOUR_OF_DAY =
	/^(?:[昨今前当][日天晚夜晨早]|(?:\d{1,2}月)?\d{1,2}日).{0,4}\d{1,2}(?:[时点]|[:：]\d\d)(?:\d{1,2}分|半|许)?$/u;
/** 22时|至|次日2时 */
const HOUR_ALONE = /^\d{1,2}[时点](?:\d{1,2}分|半|许)?$/u;
/** 昨夜|至|今晨 */
const NIGHT = /^(?:[昨前今][日天晚夜早晨]|\d{1,2}日)(?:夜间|晚间|上午|下午|傍晚)?$/u;
const MORNING = /^[今明次翌][日天晚夜早晨](?:上午|下午|凌晨|清晨|傍晚|夜间|早晨)?$/u;
const NEXT_DAY = /^[次翌]日/u;
const NAMES_DAY = /^(?:[今昨次翌当][日天晚夜晨早]|\d{1,2}[月日])/u;
/** 9月1日|至|明年2月28日, 周一|至|周五: two ends that are told alike. */
const DATE = /\d{1,2}[月日][初底末]?$/u;
const OF_OTHER_YEAR = /^(?:[今明次翌]年|\d{4}年)\d{1,2}月/u;
const OF_WEEK = /^(?:周|星期|礼拜)[一二三四五六日天]/u;
const spans = (text: string, first: FoundTime, second: FoundTime): boolean => {
	const begin = text.slice(first.from, first.to);
	const end = text.slice(second.from, second.from + 10);
	return (DATE.test(begin) && OF_OTHER_YEAR.test(end)) || (OF_WEEK.test(begin) && OF_WEEK.test(end));
};
const isEnd = (text: string, first: { from: number; to: number }, second: { from: number; to: number }): boolean => {
	const begin = text.slice(first.from, first.to);
	const end = text.slice(second.from, second.to);
	return (
		(BEGINS.test(begin) && ENDS.test(end)) ||
		(HOUR_OF_DAY.test(begin) && NAMES_DAY.test(end)) ||
		(HOUR_ALONE.test(begin) && NEXT_DAY.test(end)) ||
		(NIGHT.test(begin) && MORNING.test(end))
	);
};

/** 昨天|夜间到|今天早晨 */
const TO_THE_OTHER = /^(?:夜间|晚间|夜里|傍晚|上午|下午|凌晨|起)?[到至]$/u;
/** 8月1日|起至|10月31日 */
const FROM_ON = /^起[到至]$/u;
/** 从今年年初|到|12月份: two ends of one time, of which one is a word. */
const isJoined = (text: string, last: FoundTime, item: FoundTime): boolean =>
	isSameDayAgo(text, last, item) || isOtherEnd(text, last, item);
/** 5年前|的|今天: that day, so many years ago. */
const isSameDayAgo = (text: string, last: FoundTime, item: FoundTime): boolean =>
	item.from - last.to <= 2 && YEARS_AGO.test(text.slice(last.from, item.from)) && THE_DAY.test(text.slice(item.from, item.to));
const YEARS_AGO = /年前的$/u;
const THE_DAY = /^[今昨同][天日晚夜]|^此时|^这一?[天日]/u;
const isOtherEnd = (text: string, last: FoundTime, item: FoundTime): boolean =>
	item.from - last.to <= 3 &&
	item.from > last.to &&
	TO_THE_OTHER.test(text.slice(last.to, item.from)) &&
	(FROM_ON.test(text.slice(last.to, item.from)) ||
		spans(text, last, item) ||
		(isEnd(text, last, item) && (!last.figure || !item.figure || last.figure.time?.grain === 'clock')));

/** 上周|（8月31日至9月6日）: one time, told twice. */
const isToldTwice = (text: string, last: FoundTime, item: FoundTime): boolean =>
	(!last.figure || text.charAt(last.to - 1) === '周') &&
	item.from - last.to <= 2 &&
	saysItsDays(
		text.slice(last.from, last.to),
		text.slice(last.to, item.from),
		text.slice(item.from, item.to),
		text.charAt(item.to),
	);

/** No time of a report is longer; times strung together without end are not one. */
const LONGEST = 30;

/** The times of a paragraph, ascending; what overlaps or stands together is one. Linear. */
export function timesIn(text: string, figures: readonly FigureDraft[]): FoundTime[] {
	const merged: FoundTime[] = [];
	for (const item of found(text, figures)) {
		const last = merged.at(-1);
		if (last && isToldTwice(text, last, item)) {
			last.to = item.to + 1;
			last.figure = item.figure;
		} else if (last && (item.from <= last.to || isJoined(text, last, item)) && item.to - last.from <= LONGEST) {
			if (item.to > last.to || item.from > last.from) {
				last.to = Math.max(last.to, item.to);
				last.figure = item.figure && item.from === last.from && item.to === last.to ? item.figure : null;
			} else if (!last.figure) last.figure = item.figure;
		} else merged.push({ ...item });
	}
	return merged;
}
