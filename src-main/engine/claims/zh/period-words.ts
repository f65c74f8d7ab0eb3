/** The times of a Chinese paragraph as mentions: how far the words of each reach, and what each says of the text around it. */
import type { FigureDraft } from '../../figures/types.ts';
import type { PeriodMention } from '../types.ts';
import { type FoundTime, timesIn } from './period-found.ts';
import { MOMENT } from './period-lexicon.ts';
import { narrowness } from './period-narrow.ts';
import { CUT_OFF, glosses, PLAN_YEAR, saysNotWhen } from './period-not-when.ts';
import { OF_MATCH } from './period-pointers.ts';
import { dayOf, issued, ofSurvey, summedUp, toldThen, withinBrackets } from './period-telling.ts';

export { beginsChange } from './period-narrow.ts';

const BEFORE = /(?:截至|截止到?|截止|自|从|到|至|于|在|由|今年|去年|明年|上年|前年|当年|本月|上月)$/u;
const AFTER =
	/^(?:(?:[一三]季|半年度?|中)报(?![道价名告表社送])|以来|来(?!自|源|电|信|了|到|往|客|\d{1,6}[余多]?[人位名拨批辆趟车])|起(?![火飞诉草步来义吊航降跑薪拍获因源初亮落价])|全月|底前|底|末(?![班节端梢代位尾日次座])|初(?![一二三四五六七八九十])|年底|前夕|之前|以前|以后|前(?![\d一二三四五六七八九十几])|之后|后(?![\d一二两三四五六七八九十]{1,2}[天日周]|[腿备勤续台者代果院门方世援排座轮卫场盾厨宫])|之间|期间|以内|内|间|时|止|左右|份|[上中]{0,2}[上中下]旬|上半年|下半年|上午|下午|晚|凌晨|清晨|早晨(?=[，,])|夜间(?=[，,]))+/u;
const PART_OF_DAY = /(?:上午|下午|凌晨|清晨|早上|早晨|晚上|中午|傍晚|晚)$/u;
const SINCE_EVENT = /^\p{Script=Han}{2,14}?以来/u;
/** 高于|去年同期, 好于|年初预期 */
const HELD_AGAINST = /(?:[高低大小多少快慢好差优劣强弱早晚重轻长短]|不[低高少多]|超过|相当|等|领先|落后)于$/u;
const CHANGED = /(?:提高|提升|上升|增加|增长|扩大|下降|降低|回落|减少|缩小|缩短|[降升增减涨跌])$/u;

/** Where the words of a time begin and end, and whether a change (降至|今年秋季的1.4%) has `reached` what was then. */
function widened(text: string, item: FoundTime, floor: number): { from: number; to: number; reached: boolean } {
	let { from, to } = item;
	// 到上午10时: the part of the day is of the hour.
	if (item.figure?.time?.grain === 'clock')
		from -= PART_OF_DAY.exec(text.slice(Math.max(floor, from - 2), from))?.[0].length ?? 0;
	const lead = text.slice(Math.max(floor, from - 4), from);
	// 在|加时赛: a part of the match, in it or not.
	const before = OF_MATCH.test(text.slice(from, to)) ? '' : (BEFORE.exec(lead)?.[0] ?? '');
	// 降至|今年秋季的1.4%: the word belongs to the change.
	const reached = /^[到至]$/u.test(before) && CHANGED.test(lead.slice(0, -1));
	// 好于|年初预期: held against it.
	const against = before === '于' && HELD_AGAINST.test(lead);
	if (!reached && !against) from -= before.length;
	to += AFTER.exec(text.slice(to, to + 10))?.[0].length ?? 0;
	// 自2022年3月|开工以来: since what happened then.
	if (/[自从]$/u.test(before)) to += SINCE_EVENT.exec(text.slice(to, to + 16))?.[0].length ?? 0;
	return { from, to, reached };
}

/** The titles and brackets that are open at a place of the text. */
class Enclosing {
	titles = 0;
	/** Where the brackets open that are open, or -1. */
	opened = -1;
	#scanned = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** Linear: each character is looked at once. */
	scanTo(at: number): void {
		for (; this.#scanned < at; this.#scanned++) {
			const c = this.#text.charAt(this.#scanned);
			if (c === '《') this.titles++;
			else if (c === '》' && this.titles > 0) this.titles--;
			else if (c === '（' || c === '(') this.opened = this.#scanned;
			else if (c === '）' || c === ')') this.opened = -1;
		}
	}
}

const FREQUENCY = /^(?:当时|那时|现在|如今|目前)?每/u;
const PLAN = /^[\p{Script=Han}]{0,4}?(?:任务|目标|计划|指标|总投资)/u;
const isFrequency = (words: string, behind: string): boolean =>
	FREQUENCY.test(words) || words === '年度' || (PLAN_YEAR.test(words) && PLAN.test(behind));

const BROAD = /(?<!大)年|第[\d一二三四五六七八九十]{1,3}周$|以来|季度|半年|截[至止](?!目前|当前)|十[一二三四五六七]五/u;
/** Too narrow to hold for what follows: an event's day, a duration, a festival. */
const REPORTED = /连续|持续|历时|为期|期间|[暑寒假节]|近日|日前|\d日|[昨今当次]日|[昨今当次]天|每/u;
/** 截至18时: the hour of a day that is not said again; the next paragraph does not go on from it. */
const HOUR_ONLY = /^(?:截[至止]到?|[到至])(?:上午|下午|晚上?)?\d{1,2}[时点]/u;
/** 1—7月, 前7个月: since the year began. */
const CUMULATIVE = /^(?:\d{4}年|今年)?(?:1(?:月份?)?[—–~～至到-]+\d{1,2}月份?|前[\d一二三四五六七八九十]+个月|以来)$/u;
const isBroad = (words: string, summed: boolean): boolean =>
	((CUT_OFF.test(words) || summed) && !HOUR_ONLY.test(words)) ||
	(BROAD.test(words) && !REPORTED.test(words)) ||
	CUMULATIVE.test(words);

/** 正月初八（25日）, 25日（正月初八）: the day of our calendar is what others are told of. */
const LUNAR_FIRST = /(?:农历|大年|[正腊]月|初)[^（()）]{0,12}[（(]([^（()）]{2,16})[）)]/u;
const LUNAR_BEHIND = /[（(](?:农历|大年|[正腊]月|初|[一二三四五六七八九十冬]{1,2}月)[^（()）]{0,12}[）)]/u;

/** 两年前刚办起时, 2021年项目启动时: the time has been said. */
const isSaid = (text: string, previous: PeriodMention | undefined, from: number, to: number): boolean =>
	previous !== undefined &&
	!previous.aside &&
	MOMENT.test(text.slice(from, to)) &&
	/^[^，,。；;\d]{0,16}$/u.test(text.slice(previous.to, from));

/** 9月份上涨0.6%，|8月|为上涨0.4%: a time of the same size behind the one that is told of, with no more than its number. */
const ITS_NUMBER =
	/^份?(?:则|仅|只|约|还|才)?[为是有](?:下降|上升|上涨|增长|下跌|减少|增加|回落|负增长|[-－])?约?\d[\d.,]*(?:%|％|[\p{Script=Han}]{1,6})[，,。；;]/u;
const MARK = /[，,、；;]/u;
const heldBeside = (text: string, previous: PeriodMention | undefined, from: number, to: number): boolean =>
	previous !== undefined &&
	!previous.aside &&
	MARK.test(text.charAt(from - 1)) &&
	text.charAt(to - 1) === text.charAt(previous.to - 1).replace('份', '月') &&
	ITS_NUMBER.test(text.slice(to, to + 26)) &&
	!text.slice(previous.to, from).includes('。');

/** All time mentions of a paragraph, ascending, not overlapping. Linear. */
export function periodMentionsZh(text: string, figures: readonly FigureDraft[]): PeriodMention[] {
	const mentions: PeriodMention[] = [];
	const enclosing = new Enclosing(text);
	let floor = 0;
	for (const item of timesIn(text, figures)) {
		if (item.from < floor) continue;
		const { figure } = item;
		const { from, to, reached } = widened(text, item, floor);
		enclosing.scanTo(from);
		const previous = mentions.at(-1);
		if (isSaid(text, previous, from, to)) continue;
		const printed = text.slice(from, to).replace(/\s+/gu, '');
		const words = figure?.piece === 'same-day' ? printed.replace(LUNAR_FIRST, '$1').replace(LUNAR_BEHIND, '') : printed;
		const summed = summedUp(words, text, to);
		mentions.push({
			from,
			to,
			text: words,
			figure,
			aside: enclosing.titles > 0 || saysNotWhen(text, { from, to, figure, words, previous }),
			frequency: isFrequency(words, text.slice(to, to + 8)),
			broad: isBroad(words, summed),
			...(reached || heldBeside(text, previous, from, to) ? { narrow: 'clause' } : narrowness(words, text, from, to)),
			...(previous !== undefined && glosses(text, previous, from, to) ? { gloss: true } : {}),
			...dayOf(words, from),
			...withinBrackets(text, enclosing.opened, from, to),
			...(CUMULATIVE.test(words) ? { cumulative: true } : {}),
			...(figure && issued(text, from, to) ? { issue: true } : {}),
			...(ofSurvey(text, from, to) ? { survey: true } : {}),
			...(toldThen(text, from, to) ? { told: true } : {}),
			...(summed ? { over: true } : {}),
		});
		floor = to;
	}
	return mentions;
}
