/**
 * When a figure holds: the time words of its clause, else what it inherits from the sentence, the paragraph, the
 * section and the lead, at last from the day of publication. A new time in the text replaces the old one.
 */
import type { DayInterval, Language } from '../../contract/model.ts';
import { timesRespectively } from './en/respectively.ts';
import type { ClaimContext, PeriodDraft, PeriodMention } from './types.ts';
import { NO_PERIOD } from './types.ts';
import { lastBefore, type Site, type View } from './view.ts';

export type ResolveTime = (text: string, published: string | null) => DayInterval | null;

/** What the story has said about time so far, carried from paragraph to paragraph. */
export interface PeriodState {
	story: number;
	/** The last time of the section that holds for more than its own sentence. */
	section: PeriodDraft | null;
	/** The first time of the story: its lead. */
	lead: PeriodDraft | null;
	/** The last lasting time that a title or the opening names: what a new section begins with. */
	frame: PeriodDraft | null;
	/** The last day of the year the headline names: 全年 of a yearly report is that year, whenever it was published. */
	year: string | null;
	/** The day on which the first paragraph says its news was told; it dates the story where no longer time does. */
	telling: PeriodDraft | null;
	/** 年度营收: a year that is not named, for a report of a company that prints no time at all. */
	annual: PeriodDraft | null;
	/** Paragraphs of the body that may still tell the story's time; an English lead may leave it to the next. */
	openings: number;
}

/** An English news story says when in its first two paragraphs, or does not say it of the whole. */
const OPENINGS: Record<Language, number> = { zh: 1, en: 2 };

export const newPeriodState = (story: number, language: Language): PeriodState => ({
	story,
	section: null,
	lead: null,
	frame: null,
	year: null,
	telling: null,
	annual: null,
	openings: OPENINGS[language],
});

/** The periods of a paragraph's figures, in their order; moves `state` on to the next paragraph. */
export function readPeriods(
	view: View,
	found: readonly PeriodMention[],
	state: PeriodState,
	context: ClaimContext,
	resolve: ResolveTime,
): PeriodDraft[] {
	const published = context.published?.day ?? null;
	const named = (state.section ?? state.lead)?.text ?? '';
	const mentions =
		view.language === 'zh'
			? found.map((mention) => upToNow(mention, published, resolve))
			: // "in the half", of a report that has said which half.
				found.filter((mention, i) => !THE_PERIOD.test(mention.text) || !saidBefore(mention, i, found, named));
	const drafts = new Map<PeriodMention, PeriodDraft>();
	const draft = (mention: PeriodMention): PeriodDraft => {
		const known = drafts.get(mention);
		if (known) return known;
		const made = drafted(mention);
		drafts.set(mention, made);
		return made;
	};
	const drafted = (mention: PeriodMention): PeriodDraft => ({
		text: yearNamed(mention.text.slice(linkOf(mention.text)), wholeYear(state.section) ?? state.year),
		paragraph: view.paragraph.index,
		from: mention.from + linkOf(mention.text),
		to: mention.to,
		origin: 'stated',
		source: 'clause',
		interval: intervalOf(mention, wholeYear(state.section) ?? state.year ?? published, resolve),
	});
	// 21时10分 is when it struck; what the story goes on to tell is of the day.
	const lasting = (mention: PeriodMention): PeriodDraft =>
		mention.day
			? { ...draft(mention), ...mention.day, interval: resolve(mention.day.text, state.year ?? published) }
			: draft(mention);
	// A new section does not go on from the times of the one before it.
	if (view.paragraph.kind === 'crosshead' && view.language === 'zh' && state.frame) state.section = state.frame;
	const titled = TITLES.has(view.paragraph.kind);
	if (titled) {
		for (const mention of mentions) {
			const year = yearOf(mention);
			// A crosshead (2023年工作回顾) says anew of which year its section tells.
			if (year && (view.paragraph.kind === 'crosshead' || state.year === null || SECTION.test(view.text))) state.year = year;
		}
	}
	// 2015年，全县…: without a title the opening says of which year 全年 is the whole.
	if (view.language === 'zh' && !titled && state.openings > 0 && state.year === null) {
		const opening = mentions.find(tells);
		if (opening) state.year = yearOf(opening);
	}
	const yearly = mentions.find(({ text, to }) => text === '年度' && OF_COMPANY.test(view.text.slice(to, to + 5)));
	if (yearly) state.annual ??= { ...draft(yearly), origin: 'inherited', source: 'story' };
	const out: PeriodDraft[] = [];
	const each = view.language === 'zh' ? timesOfEach(view, mentions) : timesRespectively(view, mentions);
	let passed = 0;
	/** The last time of an earlier sentence of this paragraph. */
	let earlier: PeriodMention | null = null;
	/** As `earlier`, but no day at which stocks are counted. */
	let flowing: PeriodMention | null = null;
	/** The last time said at all, for a story that tells no other. */
	let told: PeriodMention | null = null;
	/** The time of the sentence that this one points back at. */
	let pointed: PeriodMention | null = null;
	let sentence = -1;
	const hours = new Set(view.language === 'en' ? mentions.filter(({ text, day }) => !day && HOUR.test(text)) : []);
	const daytimes = hours.size > 0 ? mentions.filter((mention) => !hours.has(mention)) : mentions;
	const counting = new Set(view.sites.filter(({ figure }) => figure.kind !== 'time').map((site) => site.sentence));
	for (const site of view.sites) {
		if (site.sentence !== sentence) {
			sentence = site.sentence;
			const from = view.sentences[sentence]?.from ?? 0;
			// 截至收盘，…；…；…: parts of one sentence, though each is read by itself.
			const goesOn =
				/[；;]\s*$/u.test(view.text.slice(Math.max(0, from - 3), from)) || OF_WHICH.test(view.text.slice(from, from + 3));
			const side = ASPECT_OPENER.test(view.text.slice(from, from + 10));
			for (; passed < mentions.length && (mentions[passed]?.from ?? 0) < from; passed++) {
				const mention = mentions[passed];
				if (mention && sameYear(mention, earlier?.text ?? state.section?.text)) continue;
				// 上周成交1130套；成交套数下跌28%: what a change is measured from is not when it came about.
				if (mention && goesOn && BASE_TIME.test(mention.text) && (earlier ?? state.section ?? state.lead)) continue;
				if (mention && carries(mention) && !YEAR_END.test(mention.text)) flowing = mention;
				if (
					mention &&
					(carries(mention) ||
						headsTopic(mention, view, counting) ||
						(goesOn && tells(mention) && !NOW.test(mention.text) && !RUNNING.test(mention.text)))
				)
					earlier = mention;
				if (mention && tells(mention) && !RUNNING.test(mention.text) && !(told && mention.survey)) told = mention;
			}
			// "… joined this year. That is an increase of seven.": what points back at the sentence before is of its time.
			pointed =
				view.language === 'en' && POINTS_BACK.test(view.text.slice(from, from + 40))
					? closingOf(view, mentions, sentence - 1)
					: null;
			// 交通方面，…: another side of the story, of the story's own time.
			if (side && (state.section || state.lead)) earlier = null;
			// A survey's month is of what the survey found; 全市… behind it speaks of the whole again.
			const month = earlier !== null && ONE_OF_MONTHS.test(earlier.text) && MANY_MONTHS.test(state.section?.text ?? '');
			if ((earlier?.survey || month) && speaksOfWhole(view.text.slice(from, view.sentences[sentence]?.to))) earlier = null;
		}
		// 由上年的14.9∶40.2∶44.9调整为14.2∶40.4∶45.4: the members of one ratio are of one time.
		const ratioOf = site.index > 0 && (inRatio(site, view) || repeats(site, view)) ? out.at(-1) : undefined;
		const flows = view.language === 'zh' && isFlow(site, view);
		const given = each.get(site.index);
		let own = ratioOf ? null : given ? { mention: given, stated: true } : governing(site, view, mentions, passed, flows);
		// "Wednesday … by 1605 GMT": of a day that is known, the hour is no answer to when.
		if (own && hours.has(own.mention) && site.figure.kind !== 'time') {
			const timed = governing(site, view, daytimes, lastBefore(daytimes, view.sentences[site.sentence]?.from ?? 0) + 1, flows);
			if (timed ?? earlier ?? state.section ?? state.lead ?? told) own = timed;
		}
		const ran = own && !own.stated && view.language === 'zh' && RUNNING.test(own.mention.text);
		if (ratioOf) out.push(ratioOf);
		else if (own && !(ran && (earlier ?? state.section ?? state.lead)))
			out.push(own.stated ? draft(own.mention) : { ...draft(own.mention), origin: 'inherited', source: 'sentence' });
		else if (flows && earlier && YEAR_END.test(earlier.text) && (flowing ?? state.section ?? state.lead))
			out.push(
				flowing
					? { ...lasting(flowing), origin: 'inherited', source: 'paragraph' }
					: { ...((state.section ?? state.lead) as PeriodDraft), origin: 'inherited', source: 'story' },
			);
		else if (pointed) out.push({ ...lasting(pointed), origin: 'inherited', source: 'paragraph' });
		else if (earlier) out.push({ ...lasting(earlier), origin: 'inherited', source: 'paragraph' });
		else if (told && view.language === 'en' && goesOnInMonth(told, state))
			out.push({ ...lasting(told), origin: 'inherited', source: 'paragraph' });
		else if (state.section) out.push({ ...state.section, origin: 'inherited', source: 'story' });
		else if (state.lead) out.push({ ...state.lead, origin: 'inherited', source: 'story' });
		else if (told) out.push({ ...lasting(told), origin: 'inherited', source: 'paragraph' });
		else if (state.annual && published === null) out.push(state.annual);
		else out.push(fromPublication(context));
	}
	const first = (view.paragraph.kind === 'body' || view.paragraph.kind === 'listitem') && state.openings > 0;
	if (first) {
		// What the first paragraph tells, it tells of the story's time, wherever in the sentence that stands.
		const late = state.openings < OPENINGS[view.language] ? (view.sentences[0]?.to ?? view.text.length) : view.text.length;
		const tellers = mentions.filter(
			(mention) =>
				tells(mention) &&
				!RUNNING.test(mention.text) &&
				!THE_PERIOD.test(mention.text) &&
				!THE_YEAR.test(mention.text) &&
				mention.from < late,
		);
		const opening = tellers.find((mention) => !mention.told && !quoted(view.text, mention.from)) ?? tellers[0];
		const kept = opening?.cumulative && state.lead !== null && MONTH.test(state.lead.text);
		// "killing 23, the governor said Friday. The river crested on Thursday night": a moment told on the way dates no story.
		const moment = opening && state.telling && (DAY_NAMED.test(opening.text) || daily(opening));
		if (moment) state.lead = state.telling;
		else if (opening && !kept && (view.language === 'en' || !state.lead)) state.lead = lasting(opening);
		if (!opening && view.language === 'en') {
			const said = mentions.find((mention) => mention.aside && DAY_NAMED.test(mention.text) && mention.from < late);
			if (said) state.telling = { ...draft(said), origin: 'inherited', source: 'story' };
		}
		// A line of a page's menu that tells nothing is no opening.
		if (opening) state.openings = 0;
		else if (view.language === 'zh' || view.sites.length > 0 || mentions.length > 0) state.openings--;
	}
	let framed = false;
	// The heads of a table date its columns, not the text behind it.
	if (view.paragraph.kind === 'tablecell' && view.language === 'en') return out;
	for (const mention of mentions) {
		// A title is no clause among others: what it dates, it dates for the whole.
		const heading = view.language === 'en' && headsList(mention, view);
		if (!(titled || heading ? tells(mention) : carries(mention)) || (titled && daily(mention))) continue;
		if (!quoted(view.text, mention.from)) state.lead ??= lasting(mention);
		// 两融余额方面，截至7月18日…, far into a report of another day: the next paragraph goes on with the report's.
		const part = CUT_OFF.test(mention.text) || /季度|半年/u.test(mention.text);
		// "In August sales had risen 23%" in a report of October: the next paragraph is October's again.
		if (!first && !titled && view.language === 'en' && anotherMonth(mention, state.lead)) continue;
		if (!first && part && oneDay(state.lead) && mention.from >= (view.sentences[1]?.from ?? Infinity)) continue;
		if (sameYear(mention, state.section?.text)) continue;
		if (view.language === 'zh' && !titled && !first && onTheWay(mention, view, state)) continue;
		// 年末常住人口…: the next paragraph tells of the year again.
		if (view.language === 'zh' && YEAR_END.test(mention.text) && (state.section || state.frame || state.lead)) continue;
		if (!mention.broad || (mention.cumulative && state.lead && MONTH.test(state.lead.text))) continue;
		state.section = lasting(mention);
		// 今年以来，经济向好。 / 前三季度，实现…: the span that is reported frames the sections.
		const spans =
			state.frame !== null && OPEN_SPAN.test(state.frame.text) && REPORTED_SPAN.test(mention.text) && mention.from === 0;
		if (titled || (first && !framed) || spans) state.frame = lasting(mention);
		framed = true;
	}
	return out;
}

/** "Officers closed more cases in 2016. They closed 611": a sentence that counts nothing says what the next counts, and when. */
function headsTopic(mention: PeriodMention, view: View, counting: ReadonlySet<number>): boolean {
	if (view.language !== 'en' || !tells(mention) || mention.figure?.time?.grain !== 'year') return false;
	return !counting.has(lastBefore(view.sentences, mention.from + 1));
}

/** "In the 12 months to October it found:": what a paragraph ends with, and a colon, is told of the list behind it. */
function headsList(mention: PeriodMention, view: View): boolean {
	const last = view.sentences.at(-1);
	return last !== undefined && mention.from >= last.from && /:\s*$/u.test(view.text);
}

/** What a company reports of its year. */
const OF_COMPANY = /^的?(?:营业收入|营收|净利润|归母|业绩|销售额|利润)/u;
const EACH = /分别|依次/u;
const LIST_MARK = /^\s*(?:、|和|与|及|以及)\s*$/u;
/** Behind the last figure of a list stands no mark of one. */
const LISTED = /^\s*(?:、|，|和|与|及|以及)\s*$/u;
/** Longer lists are tables. */
const LONGEST_LIST = 6;

/** 2021年、2022年分别增长5%和6%: as many times as figures, each with its own; by the index of the figure. */
function timesOfEach(view: View, mentions: readonly PeriodMention[]): ReadonlyMap<number, PeriodMention> {
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

const OPEN_SPAN = /^(?:今年|近年|近些年)(?:以来|来)?$/u;
const REPORTED_SPAN =
	/^(?:今年|\d{4}年)?(?:前?[一二三四]季度|前三季度|[上下]半年|前[\d一二三四五六七八九十]+个月|1[—–~～至到-]+\d{1,2}月份?)$/u;
const OF_WHICH = /^\s*其中/u;
const BASE_TIME = /^(?:上周|上月|上个月|上季度|上一周|前一周|去年同期|上年同期)$/u;
/** The end of a year, at which stocks are counted; 截至年末 sums up what flowed until then. */
const YEAR_END = /^(?:\d{4}年|今年|去年|上年)?(?:年[末底]|期末)$/u;
const FLOW =
	/出生|死亡|迁入|迁出|产量|产值|增加值|出栏|收入|支出|利润|投资|销售|零售|成交|客运|货运|吞吐|周转|旅客|游客|接待|诊疗|就诊|出院|入院|招生|毕业|新增|新建|新开工|发放|进出口|出口|进口|用电|用水|赔付|消费价格|出厂价格|价格指数|办结|审结|受理|完成/u;
const STOCK = /余额|存栏|保有|拥有|共有|在校|在岗|在册|床位|常住|户籍|比重|覆盖率|城镇化率|通车里程|总里程/u;

/** Whether the figure tells of what flows through a year, in words that stand before it: 出生人口, 总产量. */
function isFlow(site: Site, view: View): boolean {
	const said = view.text.slice(Math.max(site.clause.from, site.figure.from - 30), site.figure.from);
	return FLOW.test(said) && !STOCK.test(said);
}

/** 由上年, 于1952年, 在2018年: the word that joins a time to its clause is no part of it; 从2019年起 and 截至 are. */
const LINK = /^[由从于在](?=[今去前明上本当年\d])(?!.*(?:起|以来|开始|[至到]))/u;
const linkOf = (words: string): number => (LINK.test(words) ? 1 : 0);

/** 到今年8月底，全市建成…: of what is over by the day of publication, 到 is 截至. */
function upToNow(mention: PeriodMention, published: string | null, resolve: ResolveTime): PeriodMention {
	if (published === null || !/^[到至].*[日月末底]$/u.test(mention.text)) return mention;
	const end = resolve(mention.text, published)?.to;
	return end && end <= published ? { ...mention, over: true } : mention;
}

/** Somebody's 如今 or 以前 in quotation marks is of the speaker, not of the story. */
const quoted = (text: string, at: number): boolean => {
	const before = text.slice(Math.max(0, at - QUOTE_REACH), at);
	return before.lastIndexOf('“') > before.lastIndexOf('”');
};
/** No longer quotation is looked into. */
const QUOTE_REACH = 120;

/**
 * Times of a later paragraph that the next does not go on from: an earlier year than the section's (2023年净利润 beside
 * 2024年), since when something has grown (2019年以来), the month of one event, a side of a day's report (业绩方面).
 */
function onTheWay(mention: PeriodMention, view: View, state: PeriodState): boolean {
	if (!state.section && !state.lead) return false;
	if (SINCE_YEAR.test(mention.text) || ONE_MONTH.test(mention.text)) return true;
	if (ASPECT_OPENER.test(view.text) && oneDay(state.lead)) return true;
	// 去年，医院建成… in the middle of a paragraph: what came before, told on the way.
	if (
		state.section &&
		(PAST_YEAR.test(mention.text) || CUT_OFF.test(mention.text)) &&
		mention.from >= (view.sentences[1]?.from ?? Infinity)
	)
		return true;
	const year = yearOf(mention);
	const section = YEAR.exec(state.section?.interval?.from ?? '')?.[1];
	return year !== null && section !== undefined && year.slice(0, 4) < section;
}

const PAST_YEAR = /^(?:在|于)?(?:去年|上年|前年|\d{4}年)$/u;
const SINCE_YEAR = /^(?:自|从)?\d{4}年(?:\d{1,2}月)?以来$/u;
const ONE_MONTH = /^(?:今年|去年|\d{4}年)\d{1,2}月份?$/u;

/** A day, resolved or only printed: 11月13日, 周一. */
const A_DAY = /^(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?!.*[至到—-])|^周[一二三四五六日]|^(?:昨|今|当)[日天晚]/u;
const oneDay = (period: PeriodDraft | null): boolean =>
	period !== null && ((period.interval?.from != null && period.interval.from === period.interval.to) || A_DAY.test(period.text));

/** A report of one month. */
/** （一）2024年工作回顾 is a section's head, wherever it stands. */
const SECTION = /^[（(]?[一二三四五六七八九十]{1,3}[）)、]/u;
const MONTH =
	/^(?:\d{4}年)?\d{1,2}月份?$|^(?:in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?$/u;
const ASPECT_OPENER = /^\p{Script=Han}{2,6}方面[，,]/u;

/** 6月份 in a report of the half-year: 全市… behind its sentence is of the half-year again. */
const ONE_OF_MONTHS = /^\d{1,2}月份?$/u;
const MANY_MONTHS = /半年|季度|截[至止]|1月?[—–-]|前[\d一二三四五六七八九十]+个月|^\d{4}年(?:全年)?$/u;

/** 全市老旧小区…, 我县…, 目前…: a sentence about the whole place, and not about what was asked, checked or found. */
const OF_WHOLE = /^(?:据(?:了解|介绍|悉)，?)?(?:[全我][国省市区县州旗镇乡村]|(?:全|我)(?:校|院|系统|行业))/u;
const OF_SURVEY =
	/调查|访问|受访|被访|问卷|样本|抽[查样检测]|监测|检查|排查|走访|暗访|测评|评议|结果|发现|整改|责令|约谈|查[出处封]|回收/u;
const speaksOfWhole = (sentence: string): boolean => OF_WHOLE.test(sentence) && !OF_SURVEY.test(sentence);

/** "26.3 feet (8 meters) on Thursday": the same amount, at the same time. */
const repeats = (site: Site, view: View): boolean => {
	const other = view.sites[site.index - 1]?.figure;
	return (
		view.language === 'en' &&
		other !== undefined &&
		site.figure.kind !== 'time' &&
		/^\s*\((?:about |or )?$/u.test(view.text.slice(other.to, site.figure.from))
	);
};

const DAY_NAMED = /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)(?: (?:morning|afternoon|evening|night))?$/iu;

const TITLES: ReadonlySet<string> = new Set(['headline', 'deck', 'byline', 'crosshead', 'furniture']);

/** A single day over a report is the day it was issued. */
const daily = (mention: PeriodMention): boolean => {
	const grain = mention.figure?.time?.grain;
	if (grain !== 'day' && grain !== 'clock') return false;
	const interval = mention.figure?.time?.interval;
	return !interval || interval.from === interval.to;
};

/** The year that the headline or the crosshead names, in other words. */
const WHOLE_YEAR = /^(?:全年|过去一年|过去的一年|一年来|这一年|年内)$/u;

/** 全年 of the year the headline names is 2023年全年, 过去一年 is 2023年. */
function yearNamed(words: string, year: string | null): string {
	if (year === null || !WHOLE_YEAR.test(words)) return words;
	return `${year.slice(0, 4)}年${words === '全年' ? words : ''}`;
}

/** 全年 said within 过去一年: what goes on is told of the time that was said first. */
const sameYear = (mention: PeriodMention, before: string | undefined): boolean =>
	mention.text === '全年' && before !== undefined && before !== '全年' && WHOLE_YEAR.test(before);

/** A time ahead (到2026年, by 2027) is of its own sentence only. */
const AHEAD = /^(?:到|至)|(?<![节汛此目当眼先日])前$|^(?:by|until|till|through|between now and) /iu;

const tells = (mention: PeriodMention): boolean =>
	!mention.aside &&
	!mention.frequency &&
	mention.narrow !== 'clause' &&
	!mention.issue &&
	(mention.over === true || !AHEAD.test(mention.text));
const carries = (mention: PeriodMention): boolean =>
	tells(mention) && mention.narrow === undefined && mention.within === undefined;

const WAITED =
	/\b(?:(?:less|fewer|more|longer) than|within|over|under|up to)\s(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|18|24)\s(?:minutes|hours|days|weeks|months)\b/giu;

function governing(
	site: Site,
	view: View,
	mentions: readonly PeriodMention[],
	first: number,
	flows = false,
): { mention: PeriodMention; stated: boolean } | null {
	const { figure, clause } = site;
	const end = view.sentences[site.sentence]?.to ?? view.text.length;
	let before: PeriodMention | null = null;
	let after: PeriodMention | null = null;
	// A sentence has few time words; the bound holds for a text that is nothing but time words.
	const from = Math.max(first, lastBefore(mentions, figure.from) - 12);
	for (let i = from; i < mentions.length; i++) {
		const mention = mentions[i];
		// Beyond its own clause a figure looks back only: reading on would make every figure read the whole sentence.
		if (!mention || mention.from >= end || mention.from > Math.max(clause.to, site.right.to)) break;
		if (mention.from <= figure.from && mention.to >= figure.to) {
			// 历时一个月: how long it took is no answer to when.
			if (figure.kind === 'measure' && STRETCH.test(mention.text)) continue;
			return { mention, stated: true };
		}
		if (mention.issue || (mention.within !== undefined && mention.within <= figure.from)) continue;
		// 比上年同期的32亿元, "than the 530,000 of 2024": the base has a time of its own; no other figure has it.
		if (mention.aside) {
			if (
				mention.to <= figure.from
					? whenHolds(view, mention.to, figure.from) ||
						(figure.kind !== 'multiple' &&
							// "than the year before: 389 this year and 423 last": the colon opens what is told of both.
							!(BASE_YEAR.test(mention.text) && view.text.charAt(mention.to) === ':') &&
							baseBefore(view.text.slice(mention.to, figure.from)))
					: baseBehind(view, figure, mention)
			)
				return { mention, stated: true };
			continue;
		}
		if (passesOver(mention, site, view, before)) continue;
		// 完成年度目标293亿元的[81%]: the plan is of the year, and what was done of it is of the report's time.
		if (mention.text === '年度' && figure.kind === 'percent' && /的$/u.test(view.text.slice(mention.to, figure.from))) continue;
		if (flows && YEAR_END.test(mention.text) && mention.to <= site.clause.from) continue;
		if (mention.narrow === 'clause' && mention.to <= figure.from && mention.from < clause.from) {
			// "the most since 1994, when 963 fell ill"
			if (view.language === 'en' && whenHolds(view, mention.to, figure.from)) return { mention, stated: true };
			// "has tripled since 2019, from 64 to 192": the level it began with.
			if (SINCE_THEN.test(mention.text) && FROM_THEN.test(view.text.slice(mention.to, figure.from)))
				return { mention, stated: true };
			continue;
		}
		if (mention.to <= figure.from) {
			// 2016年，…，连续四年获奖，产值…: how long the one thing has been so dates no clause behind it.
			const ran = before !== null && mention.from < clause.from && view.language === 'zh' && RUNNING.test(mention.text);
			if ((!mention.frequency || mention.from >= clause.from) && !ran) before = mention;
		} else if (
			(!after || (after.frequency && !mention.frequency && !/\d/u.test(view.text.slice(after.to, mention.from)))) &&
			(!mention.frequency || mention.from <= figure.to + 1) &&
			mention.from >= figure.to &&
			mention.to <= clause.to
		) {
			const gap = view.text.slice(figure.to, mention.from);
			// "eased to 3.2% from 3.9% in the three months to February": with a time of its own before, the last is the base's.
			const ofBase = before !== null && view.language === 'en' && FROM_ANOTHER.test(gap);
			if (!belongsBehind(gap) && !ofBase && !(view.language === 'en' && SET_AGAINST.test(gap))) after = mention;
		}
	}
	// "fell to 4.2% in February from 4.6% in January": English says when behind the figure.
	if (after && view.language === 'en' && (!before || before.from < clause.from || after.from <= site.right.to))
		return { mention: after, stated: true };
	if (before && before.from >= clause.from) return { mention: before, stated: true };
	const late = trailing(site, view, mentions, from);
	if (late) return { mention: late, stated: true };
	// "共120户（截至5月底）": the time stands behind, in brackets, with no figure between.
	if (after && after.from <= figure.to + 4) return { mention: after, stated: true };
	if (before) return { mention: before, stated: false };
	const late2 = view.language === 'en' ? closing(site, view, mentions, from, end) : null;
	return late2 ? { mention: late2, stated: false } : null;
}

/** "Two men, both pensioners, drowned on Friday": with no time before the figure, the one that closes its sentence. */
function closing(site: Site, view: View, mentions: readonly PeriodMention[], from: number, end: number): PeriodMention | null {
	for (let i = from; i < mentions.length; i++) {
		const mention = mentions[i];
		if (!mention || mention.from >= end || mention.from > site.figure.to + CLOSING_REACH) return null;
		if (mention.from < site.figure.to) continue;
		// "69 per cent waited less than four hours last month": how long they waited parts nothing.
		const gap = view.text.slice(site.figure.to, mention.from).replace(WAITED, ' ');
		if (!tells(mention) || ANOTHER_CLAUSE.test(gap)) return null;
		return mention;
	}
	return null;
}

/** "This", "Of these", "The increase": words that go on with the sentence before. */
const POINTS_BACK =
	/^(?:["“])?(?:And |But )?(?:(?:This|That|It) (?:is|was|brings|brought|takes|took|puts|put|leaves|left|makes|made|represents|represented|compares|compared|means|meant|marks|marked|includes|included|amounts|amounted|equals|equates)\b|Of (?:these|those|them|that)\b|(?:These|Those|They) (?:include|included|were|are|comprise|comprised)\b|(?:The|That|This) (?:increase|rise|fall|drop|decline|decrease|gain|figure|total|number|amount|sum|toll) (?:is|was|includes|included|represents|represented|compares|compared)\b)/u;

/** The last time of a sentence that tells when, or null. */
function closingOf(view: View, mentions: readonly PeriodMention[], sentence: number): PeriodMention | null {
	const range = view.sentences[sentence];
	if (!range) return null;
	const last = lastBefore(mentions, range.to);
	for (let i = last; i >= 0 && i > last - 4; i--) {
		const mention = mentions[i];
		if (!mention || mention.from < range.from) return null;
		if (tells(mention) && !NOW_EN.test(mention.text)) return mention;
	}
	return null;
}

const NOW_EN = /^(?:currently|recently|now|nowadays|at present|at the moment)$/iu;
const CLOSING_REACH = 200;
const ANOTHER_CLAUSE =
	/[;:—–]|\band\b(?!\s(?:about\s|nearly\s|another\s)?(?:[\d$£€¥]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\p{Ll}+ing\b))|\b(?:but|while|when|after|before|which|who|whose|where|because|as|although|though|since|whereas|with|said|says|told|if|until|so|than|from|following|compared|comparison|payable|due|effective|scheduled|to be)\b/iu;

/** "fell to 4.2% after prices rose 0.1% in May": another clause; 16个将|在年内|完成: what is ahead. */
const belongsBehind = (gap: string): boolean =>
	/\b(?:after|because|but|while|whereas)\s|\b(?:taking|bringing|pushing|lifting|raising)\sthe\s|\band (?:also )?(?:will|would|plans?|expects?|aims?|hopes?|intends?|is (?:due|set) to)\s[^,;:]*\d|(?:将|拟|计划|预计|力争|可)$/u.test(
		gap,
	);

/** "is put at 99 bales against nearly 60 bales last year": the time is of the amount it is set against. */
const SET_AGAINST =
	/\b(?:against|versus|(?:compared|in comparison) (?:with|to)|from)\s(?:the\s|an?\s)?(?:\p{L}+\s){0,4}[$£€¥]?\d[\d.,]*(?!\d|[.,]\d)(?:\s[\p{L}%]+){0,3}\s(?:in\s)?$/iu;
const FROM_ANOTHER = /^,?\s(?:up |down )?from\s[^,;:]{0,20}\d/u;
/** "97,000, or 3.2 percent, since January.": the time behind the commas ends the sentence and is of all before it. */
const TRAILING = /^(?:,? (?:or|and) [^,;()]{1,24})?,\s(?:in\s|at\s)?(?:the\s)?$/u;
/** "$58 million, or $0.87 a share, in the quarter", "a record (14.2 billion) in March": the same amount again, or its bracket. */
const SAME_AGAIN = /^(?:,? or (?:[^,;()]|,(?=\d)){1,30},?|\)),?\s(?:(?:in|for|during|at|over|on)\s)?(?:the\s)?$/u;
/** "fell 4.1 percent and 2.3 percent, respectively, on Tuesday"; "a tremor, felt on Saturday" */
const EACH_THEN = /^(?:,? and [^,;()]{1,24})?,? respectively,?\s(?:(?:in|for|during|at|over|on)\s)?(?:the\s)?$/u;
const BEFALLEN_THEN =
	/^(?:\s\p{L}+){0,3},\s(?:\p{L}+ed|felt|held|set|made|seen|won|built)\s(?:(?:in|for|during|at|on)\s)?(?:the\s)?$/u;
const SECOND_AMOUNT = /\bor\s(?:about\s)?$/u;
const AGAIN_BEHIND = /^(?:\sof\s[^,;.]{1,40})?,\s(?:(?:in|for|during)\s)?(?:the\s)?$/u;

function trailing(site: Site, view: View, mentions: readonly PeriodMention[], from: number): PeriodMention | null {
	if (view.language !== 'en') return null;
	for (let i = from; i < mentions.length; i++) {
		const mention = mentions[i];
		if (!mention || mention.from > site.figure.to + 50) return null;
		if (mention.from < site.figure.to || mention.issue) continue;
		const told = view.text.slice(Math.max(0, site.figure.from - 40), site.figure.from);
		const base = BASE_YEAR.test(mention.text) && FROM_BASE.test(told);
		const gap = view.text.slice(site.figure.to, mention.from);
		if (mention.aside && !base && !gap.startsWith(')') && !BEFALLEN_THEN.test(gap)) continue;
		if (EACH_THEN.test(gap) || BEFALLEN_THEN.test(gap)) return mention;
		if (SAME_AGAIN.test(gap) || (SECOND_AMOUNT.test(told) && AGAIN_BEHIND.test(gap))) return mention;
		return TRAILING.test(gap) && /^\s*[.;]/u.test(view.text.slice(mention.to, mention.to + 2)) ? mention : null;
	}
	return null;
}

const SINCE_THEN = /^since\b/iu;
const FROM_THEN = /^,\s(?:up |down )?from\s$/u;
const CUT_OFF = /^截[至止]/u;
const NOW = /^(?:现|目前|当前|现在)$/u;
/** 连续5周回落；…: how long one thing has gone on. */
const RUNNING = /^(?:连续|持续)/u;
const OF_BASE = /(?:恢复|相当于|[达是为])(?:到了?|至)?$/u;
const FROM = /^(?:由|从)/u;
/** 从年初到12月: a span with both its ends. */
const SPAN = /.[到至]./u;
const STRETCH = /^(?:历时|持续|为期|长达)/u;

/**
 * Times that stand before the figure and are not its own: 为去年同期的[1.8倍], 由上月上涨4.8%转为上涨[2.6%], and the 现 of 现有 where
 * the sentence has said as of which day it speaks.
 */
function passesOver(mention: PeriodMention, site: Site, view: View, before: PeriodMention | null): boolean {
	if (view.language !== 'zh' || mention.to > site.figure.from) return false;
	// 截至12月16日，法院全年收案…: the year as far as it has gone.
	if (mention.text === '全年' && before && CUT_OFF.test(before.text)) return true;
	if (NOW.test(mention.text)) {
		if (before && CUT_OFF.test(before.text)) return true;
		if (/[；;]/u.test(view.text.slice(mention.to, site.figure.from))) return true;
	}
	const ratio = /[∶:：]/u.test(view.text.charAt(site.figure.to));
	const based = /^(?:同期)?的$/u.test(view.text.slice(mention.to, site.figure.from));
	if (site.figure.kind === 'multiple' && !ratio && based) return true;
	// 恢复到2019年同期的131%: what it is a share of.
	if (site.figure.kind === 'percent' && based && OF_BASE.test(view.text.slice(Math.max(0, mention.from - 4), mention.from)))
		return true;
	return FROM.test(mention.text) && !SPAN.test(mention.text) && (view.sites[site.index - 1]?.figure.from ?? -1) >= mention.to;
}

const inRatio = ({ figure, index }: Site, view: View): boolean =>
	view.language === 'zh' &&
	/^\s*[∶:：]\s*$/u.test(view.text.slice(view.sites[index - 1]?.figure.to ?? figure.from, figure.from)) &&
	view.sites[index - 1]?.figure.kind !== 'time';

/** "the deadliest since 1998, when six died": what the base's own clause tells. */
const WHEN_BEHIND = /^(?:\s\p{Ll}+){0,3},? when\s/u;
const WHEN_REACH = 48;
/** "Compared with April last year, when trade stopped, it rose 251%": the clause of the base ends before the figure. */
const whenHolds = (view: View, from: number, to: number): boolean => {
	const when = WHEN_BEHIND.exec(view.text.slice(from, from + WHEN_REACH));
	return when !== null && from + when[0].length <= to && !/,\s/u.test(view.text.slice(from + when[0].length, to));
};
const BASE_BEFORE = /^(?:同期)?的?(?:最[高低大多少]值?|峰值|均值|水平)?的?(?:约|近)?[（(]?$|^:\s*$|^['’]\s?s\s*$|^\s*\(\s*$/u;
/** "(2011: like-for-like decline [-0.6%])": the year heads its bracket. */
const HEADS_BRACKET = /^:\s\p{L}[^():;]{0,36}$/u;
/** "September's revised 5.7%", "2016's high of 179" */
const OWNED = /^['’]s?\s(?:\p{L}[\p{L}-]*\s)?$|^['’]s?\s(?:\p{L}[\p{L}-]*\s){1,5}(?:of|was|were)\s(?:about\s|around\s)?$/u;
const baseBefore = (gap: string): boolean =>
	(gap.length <= 6 && BASE_BEFORE.test(gap)) || HEADS_BRACKET.test(gap) || OWNED.test(gap);
const BASE_BEHIND = /^\s*(?:\p{L}+\s+){0,3}(?:of|in|during|for|at|on)?\s*(?:the\s+)?$/u;
/** "the 6,657 crimes recorded over [the same period in 2010]", "7bn in the last published budget for [1985/86]" */
const BASE_TOLD = /^\s(?:\p{L}+ed\s)?(?:in|during|for)\s$|^\s\p{L}+ed\sover\s$|^\sin the (?:\p{L}+\s){1,4}for\s$/u;
/** An hour without its day: "by 1605 GMT", "before 6pm", "between 10am and 5pm". */
const HOUR =
	/^(?:(?:at|by|until|from|between|since|the|before|after|around|about|shortly|just|and|to) )*(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}[:.]\d\d|\d{4} (?:GMT|UTC|BST|CET|EST|EDT|ET|IST|JST)|noon|midday|midnight)(?:\s?(?:and|to|[-–])\s?(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}[:.]\d\d|noon|midday|midnight))?(?: (?:GMT|UTC|BST|CET|EST|EDT|ET|IST|JST))?$/iu;
const THE_PERIOD = /^(?:in|for|during|over) the (?:quarter|half|half-year|period|\p{L}+ months)$/iu;
/** As "the quarter"; of years and months a story names several. */
const THE_YEAR = /^(?:for|during) the (?:year|month|week|season)$/iu;
/** Which stretch "the quarter" and "the half" point back to. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
	[/quarter|three months/iu, /quarter|three months|3 months|13 weeks|\bQ[1-4]\b|\b[1-4]Q/iu],
	[/half|six months/iu, /half|six months|6 months|26 weeks|\bH[12]\b|\b[12]H/iu],
	[/nine months/iu, /nine months|9 months/iu],
];

/** Whether a time of the kind that `mention` ("in the quarter") points to has been said before it, to be inherited. */
function saidBefore(mention: PeriodMention, i: number, found: readonly PeriodMention[], named: string): boolean {
	const kind = KINDS.find(([pointer]) => pointer.test(mention.text))?.[1];
	const is = (text: string): boolean => (kind ? kind.test(text) : text !== '' && !DAY_TOLD_EN.test(text));
	for (let k = i - 1; k >= 0 && k > i - 4; k--) {
		const before = found[k];
		if (before && tells(before)) return is(before.text);
	}
	return is(named);
}

const DAY_TOLD_EN = /day$|day (?:morning|afternoon|evening|night)$|\b(?:today|yesterday)\b/iu;
const BASE_YEAR = /(?:before|earlier)$/u;
/** "up from $4m, or 12 cents a share, a year earlier": the base's time ends the sentence. */
const FROM_BASE = /\b(?:from|than|with|to|against|versus)\s(?:an?\s|the\s)?(?:\p{L}+\s){0,4}$|\bor\s$/u;
/** "567 cases, with no death, reported in October": an aside between commas. */
const PARENTHESIS = /^,\s[^,.;]{1,24},(?=\s)/u;
const NO_BASE = /\b(?:than|from|since|compared|comparison|against|versus|over|on|below|above)\b/u;
const baseBehind = (view: View, { from: start, to: from }: { from: number; to: number }, mention: PeriodMention): boolean => {
	if (view.language !== 'en' || mention.from - from > 40 || mention.from < from) return false;
	const gap = view.text.slice(from, mention.from).replace(PARENTHESIS, '');
	const told = view.text.slice(Math.max(0, start - 30), start);
	// "rose 12% to $6 billion over the same month of last year": neither the change nor what it came to is the base.
	if (/^\sover\s$/u.test(gap) || (gap === '' && /^over\s/iu.test(mention.text))) return false;
	if (BASE_TOLD.test(gap) && /^the same |^\d/u.test(mention.text)) return true;
	// "up from 86,500 from the year before"
	if (gap === ' from ' && BASE_YEAR.test(mention.text) && FROM_BASE.test(told)) return true;
	return (
		BASE_BEHIND.test(gap) &&
		!NO_BASE.test(gap) &&
		!NO_BASE.test(FROM_BASE.test(told) ? mention.text.replace(/^on\s/iu, '') : mention.text)
	);
};

function intervalOf(mention: PeriodMention, day: string | null, resolve: ResolveTime): DayInterval | null {
	if (WHOLE_YEAR.test(mention.text) && day?.endsWith('-12-31'))
		return { from: `${day.slice(0, 4)}-01-01`, to: day, certainty: 'resolved' };
	return resolve(mention.text, day) ?? mention.figure?.time?.interval ?? null;
}

/** The last day of the year the section is told of: 2026年主要预期目标…力争全年. */
function wholeYear(section: PeriodDraft | null): string | null {
	const year = YEAR.exec(section?.interval?.from ?? '')?.[1];
	return year && section?.interval?.certainty === 'stated' && section.interval.to === `${year}-12-31`
		? section.interval.to
		: null;
}

const YEAR = /^(\d{4})-01-01$/u;

/** "Inflation fell to 2.6% in June. Services inflation was 4.9%": in a report of months and quarters the next sentence goes on. */
const REPORTED =
	/^(?:in |for |during |at the end of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?$/u;
const goesOnInMonth = (mention: PeriodMention, state: PeriodState): boolean =>
	REPORTED.test(mention.text) && !DAY_TOLD.test((state.section ?? state.lead)?.text ?? '');
const anotherMonth = (mention: PeriodMention, lead: PeriodDraft | null): boolean =>
	lead !== null &&
	REPORTED.test(lead.text.replace(/^In\s/u, '')) &&
	REPORTED.test(mention.text.replace(/^In\s/u, '')) &&
	monthOf(lead.text) !== monthOf(mention.text);
const monthOf = (text: string): string => /\p{Lu}\p{Ll}{2}(?=\p{Ll}*(?:\s\d{4})?$)/u.exec(text)?.[0] ?? text;
/** A report of a day or of a longer time than a month: months in it are told on the way. */
const DAY_TOLD =
	/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}\b(?!\d)|day\b|today|tonight|quarter|half|year|weeks|\b(?:Q[1-4]|H[12])\b/u;

/** The last day of the year a mention names in full, or null. */
function yearOf(mention: PeriodMention): string | null {
	const written = /^(\d{4})年(?:度|年度|全年|全年度)?$/u.exec(mention.text)?.[1];
	if (written) return `${written}-12-31`;
	const interval = mention.figure?.time?.interval;
	const year = interval?.certainty === 'stated' ? YEAR.exec(interval.from ?? '')?.[1] : undefined;
	return year && interval?.to === `${year}-12-31` ? interval.to : null;
}

/** Nothing is said: the figure held at some time before the article was out, and no more is known. */
function fromPublication({ published }: ClaimContext): PeriodDraft {
	if (!published?.day) return NO_PERIOD;
	return {
		...NO_PERIOD,
		text: published.field?.text ?? published.day,
		origin: 'inherited',
		source: 'dateline',
		interval: { from: null, to: published.day, certainty: 'open' },
		...(published.field ? { span: { start: published.field.start, end: published.field.end } } : {}),
	};
}
