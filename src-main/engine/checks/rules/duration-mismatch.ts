import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { exact } from '../../exact.ts';
import { type Interval, intervalOf, meets, toIntervalText } from '../interval.ts';
import { figuresWithin, passages, question, sentenceAt } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { dayRanges, spans } from '../time/dates.ts';
import { clockSpans, type Ends, workSpans } from '../time/works.ts';
import type { DocumentView } from '../view.ts';

type Grain = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const UNITS: Record<Language, Readonly<Record<string, Grain>>> = {
	zh: {
		分钟: 'minute',
		小时: 'hour',
		个小时: 'hour',
		个钟头: 'hour',
		天: 'day',
		日: 'day',
		周: 'week',
		星期: 'week',
		个星期: 'week',
		个月: 'month',
		年: 'year',
	},
	en: {
		minute: 'minute',
		minutes: 'minute',
		hour: 'hour',
		hours: 'hour',
		day: 'day',
		days: 'day',
		week: 'week',
		weeks: 'week',
		month: 'month',
		months: 'month',
		year: 'year',
		years: 'year',
	},
};

/** Between the dates and the duration: it is of the same thing. */
const AFTER: Record<Language, RegExp> = {
	zh: /^[日号]?(?:[）)]|举行|举办|进行|开展|展开|开放|期间|前后|全程|，){0,3}(?:历时|为期|用时|耗时|时长|为时|持续时间为?|会期|展期|活动期|假期|放假|共计|一共|共|连续|前后)(?:约|近|共|为|：)?$/u,
	en: /^(?:, [^.;:]{0,36}\b(?:in|over|during) (?:its|those)|(?: for [\p{L}'’ -]{1,30})?(?:,|\))? ?(?:and |which |it )?(?:lasted|lasting|lasts|spanning|spans|spanned|after(?: lasting)?|having lasted|a total of|a period of|an? (?:trial|run|season|ban|closure|festival|tour|campaign|consultation|strike|exhibition|event) of)(?: for)?) $/iu,
};
/** 为期30天（3月1日至25日）, the 30-day fair runs from. */
const BEFORE: Record<Language, { lead: RegExp; between: RegExp }> = {
	zh: { lead: /(?:历时|为期|会期|展期|假期)(?:共|约)?$/u, between: /^的?[\p{Script=Han}]{0,8}(?:[（(]|，从|，自|：)$/u },
	en: {
		lead: /(?:the|a|its|this) $/iu,
		between: /^ (?:\p{L}+ ){1,3}(?:runs?|ran|takes? place|took place|was held|is held|will run|lasts?|lasted)(?: from)? $/iu,
	},
};
/** What took so long was something else: its making, not its being open. */
const MAKING = /^的?(?:筹备|准备|建设|施工|打造|建成|建造|修建|筹建|打磨|制作|创作|拍摄|修缮|编写|调查|谈判)/u;

/** Days that a unit may fall short or go over, and the longest and shortest it is. Monday to Friday is a week, as is Monday to Monday. */
const HABITS: Readonly<Record<Grain, { fewer: number; more: number; longest: number; shortest: number }>> = {
	minute: { fewer: 0, more: 0, longest: 1, shortest: 1 },
	hour: { fewer: 0, more: 0, longest: 1, shortest: 1 },
	day: { fewer: 0, more: 1, longest: 1, shortest: 1 },
	week: { fewer: 1, more: 3, longest: 7, shortest: 7 },
	month: { fewer: 15, more: 16, longest: 31, shortest: 30 },
	year: { fewer: 183, more: 184, longest: 366, shortest: 365 },
};

/** How many of a unit a span of days may be called: both ways of counting the ends, and the habits of weeks and months. */
function allowed(days: readonly number[], grain: Grain): Interval[] {
	const { fewer, more, longest, shortest } = HABITS[grain];
	return days.map((span) => ({
		low: exact(`${Math.max(0, span - fewer)}/${longest}`),
		high: exact(`${span + more}/${shortest}`),
	}));
}

function outcome(
	view: DocumentView,
	paragraph: Paragraph,
	range: { from: number; to: number },
	figure: Figure,
	grain: Grain,
	may: readonly Interval[],
	between?: number,
): Outcome | null {
	// Between two times the slack is given once, by the rule: the length is taken as it is printed.
	const printed = between !== undefined && figure.modifier === 'exact' ? at(figure) : intervalOf(figure);
	const [first] = may;
	if (!printed || !first) return null;
	const holds = may.some((one) => meets(printed, one));
	const [from, to] = [Math.min(range.from, figure.from), Math.max(range.to, figure.to)];
	const words = paragraph.text.slice(range.from, range.to);
	const ends = figuresWithin(view, paragraph, range.from, range.to).map(({ id }) => id);
	const count = between === undefined ? show(first) : String(Math.round(between * 10) / 10);
	const relation = {
		verdict: holds ? ('holds' as const) : ('fails' as const),
		figures: [...ends, figure.id],
		operands: [{ role: grain, figure: figure.id, interval: toIntervalText(printed) }],
		formula: words,
		printed: view.wordsOf(figure),
		computed: count,
		interval: toIntervalText(first),
		gap: null,
		pairedBy: [view.spanOf(paragraph, from, to)],
		readings: [{ id: 'either-count-of-ends', holds, computed: count }],
	};
	if (holds) return { relation };
	return {
		relation,
		finding: question(view, {
			paragraph,
			from,
			to,
			variant: grain,
			level: 'warning',
			params: { printed: view.wordsOf(figure), range: words, count },
			figures: relation.figures,
		}),
	};
}

const at = ({ value }: Figure): Interval | null => (value === null ? null : { low: exact(value), high: exact(value) });

const show = ({ low, high }: Interval): string => {
	const number = (x: Interval['low']): string => (x ? String(Math.round((Number(x.n) / Number(x.d)) * 10) / 10) : '');
	return number(low) === number(high) ? number(low) : `${number(low)}–${number(high)}`;
};

const REACH = 40;

function ofDays(view: DocumentView, paragraph: Paragraph): Outcome[] {
	const language = view.reading.language;
	const { text } = paragraph;
	return dayRanges(text, language).flatMap((range) => {
		const sentence = sentenceAt(view, paragraph, range.from);
		const near = figuresWithin(view, paragraph, range.from - REACH - 8, range.to + REACH + 8);
		for (const figure of near) {
			const grain = UNITS[language][figure.unit];
			if (figure.value === null || !grain || sentenceAt(view, paragraph, figure.from) !== sentence) continue;
			if (figure.from >= range.to) {
				const between = text.slice(range.to, figure.from);
				const behind = text.slice(figure.to, figure.to + 8);
				if (!AFTER[language].test(between) || MAKING.test(behind)) continue;
				// Ended after 11 days of talks: what went before it.
				if (/\bafter $/u.test(between) && /^ of\b/u.test(behind)) continue;
			} else if (figure.to <= range.from) {
				const { lead, between } = BEFORE[language];
				if (!lead.test(text.slice(Math.max(0, figure.from - 8), figure.from))) continue;
				if (!between.test(text.slice(figure.to, range.from))) continue;
			} else continue;
			// Years beside days of one season are of another thing.
			const lengths = spans(range);
			if (grain === 'year' && Math.max(...lengths, 0) < 200) continue;
			const found = outcome(view, paragraph, range, figure, grain, allowed(lengths, grain));
			return found ? [found] : [];
		}
		return [];
	});
}

const YEARS: Record<Language, RegExp> = {
	zh: /(?<!\d)(\d{4})年?[—–\-～~至到](\d{4})年(?:的|，|期间的?|间的?|这|，?前后|，?历时|，?为期){0,2}(?=[一二两三四五六七八九十\d]{1,3}年(?:间|来|时间|期间|里|中|内|，|。))/gu,
	en: /(?:from|between) (\d{4}) (?:to|and|until) (\d{4})(?:,|, a period of| \(a period of|, a span of)? (?=(?:\p{L}+|\d{1,2})(?: |-)years?\b)/giu,
};
const YEARS_EN =
	/\b(?:in|over|during|for|lasted|lasting|took|taking|spent) (?:the |a period of )?(?=(?<length>(?:\p{L}+|\d{1,2}) years,? \(?)(?:from|between) (\d{4}) (?:to|and|until|till) (\d{4})(?<behind>.{0,2}))/giu;

/** “from 2012 to 2018”, give or take the words between. */
const RANGE_EN = 'from 2012 to 2018'.length;

function ofYears(view: DocumentView, paragraph: Paragraph): Outcome[] {
	const language = view.reading.language;
	const outcomes: Outcome[] = [];
	for (const form of language === 'zh' ? [YEARS.zh] : [YEARS.en, YEARS_EN]) {
		for (const match of paragraph.text.matchAll(form)) {
			const { length, behind } = match.groups ?? {};
			// For twelve years, from 2001 to 2008 as a clerk and then…: a part of them.
			if (length?.includes(',') && !/^[.;,)]|^$/u.test(behind ?? '')) continue;
			const [start, end] = (length === undefined ? [match[1], match[2]] : [match[2], match[3]]).map(Number);
			if (start === undefined || end === undefined) continue;
			const at = match.index + match[0].length;
			const figure = figuresWithin(view, paragraph, at, at + 12).find(({ from }) => from >= at - 6);
			if (!figure || figure.value === null || UNITS[language][figure.unit] !== 'year' || end <= start) continue;
			const may = [{ low: exact(String(end - start)), high: exact(String(end - start + 1)) }];
			// What is shown is the range: behind the length where that comes first.
			const range =
				length === undefined ? { from: match.index, to: at } : { from: at + length.length, to: at + length.length + RANGE_EN };
			const found = outcome(view, paragraph, range, figure, 'year', may);
			if (found) outcomes.push(found);
		}
	}
	return outcomes;
}

/** How far from its ends a printed length of hours, months or years is still told of them: people round. */
const SLACK = {
	minute: (minutes: number) => Math.max(5, minutes / 10),
	hour: (minutes: number) => Math.max(25, minutes / 8),
	month: () => 1,
	year: () => 7,
} as const;

const isSlack = (grain: Grain): grain is keyof typeof SLACK => grain in SLACK;
/** The units that both kinds of ends are counted in, minutes and months, to one of the grain. */
const IN_ONE = { minute: 1, hour: 60, month: 1, year: 12 } as const;

/** Times of day and works: the length stands behind the ends (历时4年), or before the verb (the 90-minute meeting began at). */
function ofEnds(view: DocumentView, paragraph: Paragraph, ends: readonly Ends[], grains: readonly Grain[]): Outcome[] {
	const language = view.reading.language;
	const { text } = paragraph;
	return ends.flatMap((end): Outcome[] => {
		const sentence = sentenceAt(view, paragraph, end.from);
		const near = figuresWithin(view, paragraph, end.from - REACH, end.to + REACH);
		for (const figure of near) {
			const grain = UNITS[language][figure.unit.replace(/^-/u, '')];
			if (figure.value === null || !grain || !grains.includes(grain) || !isSlack(grain)) continue;
			if (sentenceAt(view, paragraph, figure.from) !== sentence || PAUSE.test(text.slice(end.from, figure.to + 24))) continue;
			if (figure.from >= end.to) {
				const between = text.slice(end.to, figure.from);
				if (!AFTER_ENDS[language].test(between)) continue;
				// 共6个小时接诊: hours of something inside the day.
				if (/(?:共计?|一共|总共)$/u.test(between) && !/^[，。；、）)的]|^$/u.test(text.charAt(figure.to))) continue;
			} else if (figure.to > end.from || !BEFORE_ENDS[language].test(text.slice(figure.to, end.from))) continue;
			const slack = SLACK[grain];
			const low = Math.max(0, end.low - slack(end.low));
			const may = [
				{
					low: exact(`${Math.floor(low)}/${IN_ONE[grain]}`),
					high: exact(`${Math.ceil(end.high + slack(end.high))}/${IN_ONE[grain]}`),
				},
			];
			const found = outcome(view, paragraph, end, figure, grain, may, (end.low + end.high) / 2 / IN_ONE[grain]);
			return found ? [found] : [];
		}
		return [];
	});
}

/** Hours that are left out of the time between. */
const PAUSE = /休息|午休|午间|中场|间歇|净时|有效|不含|扣除|累计|\b(?:break|lunch|interval|half-time|pauses?|adjourn\p{L}*)\b/iu;
const AFTER_ENDS: Record<Language, RegExp> = {
	zh: /^(?:结束|止|[）)]|，|共|共计|一共|整整|全程|前后){0,3}(?:历时|为期|用时|耗时|时长|为时|历经|持续|(?:建设|施工)?(?:周期|工期)|共计?|一共|总共)(?:为|约|近|共|长达|达)?$/u,
	en: /^(?:,|\))? ?(?:and |which |it )?(?:lasted|lasting|lasts|after|a total of|a session of|a meeting of)(?: for)? $/iu,
};
const BEFORE_ENDS: Record<Language, RegExp> = {
	zh: /^的?[\p{Script=Han}]{0,8}(?:[（(]|，从|，自|从|自|于|：|在)$/u,
	en: /^ (?:\p{L}+ ){1,3}(?:was held |ran |runs |took place )?$/iu,
};

export const durationMismatch: Rule = {
	id: 'duration-mismatch',
	title: { zh: '起讫与时长不符', en: 'Duration against its ends' },
	why:
		'From 1 to 25 March is 24 or 25 days, as one counts, and not 30. Both counts are taken; weeks, months and years are ' +
		'taken as loosely as people use them. Working days, and the years that went into making the thing, are not compared.',
	authority: 'Gregorian calendar. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['measure', 'time'],
	examples: {
		hit: [
			{ text: '渔灯会9月3日启动，9月30日收官，前后历时三个月。', variant: 'month' },
			{ text: 'Work on the lock lasted seven years, from 1994 to 1998.', variant: 'year' },
			{ text: '停渡从晚上10时至次日凌晨4时，共9个小时。', variant: 'hour' },
			{ text: '水闸2018年5月动工，2020年5月通水，工期五年。', variant: 'year' },
			{ text: '今年的鸟类调查历时18天，从11月1日到11月12日，走遍了湿地。', variant: 'day' },
			{ text: 'Three branches will open on Sundays from 2 March 2025 to 31 March 2025, a trial of 60 days.', variant: 'day' },
			{ text: '灯会于3月1日至25日举行，历时30天。', variant: 'day' },
			{ text: '今年的灯会从5月3日持续到5月12日，为期15天，来了不少游客。', variant: 'day' },
			{ text: 'The festival, which ran from 3 May to 12 May, drew 41,000 visitors in its 14 days.', variant: 'day' },
			{ text: 'The bridge was closed from 1 April to 21 April for repairs, a closure of five weeks.', variant: 'week' },
			{ text: '为期三周的书展（9月2日至9月12日）在江边举办。', variant: 'week' },
			{ text: '2019—2023年三年间，渔村户数减少一半。', variant: 'year' },
			{ text: 'The festival ran from March 1 to March 25, lasting 40 days.', variant: 'day' },
			{ text: '灯会9月3日启幕，9月12日落幕，为期十六天。', variant: 'day' },
			{ text: '水闸2017年3月动工，2022年3月投用，历时三年。', variant: 'year' },
			{ text: '听证会下午2时开始，5时30分结束，历时两个小时。', variant: 'hour' },
			{ text: 'He ran the mill for twelve years, from 1994 to 2002.', variant: 'year' },
			{ text: 'The strike began on 4 June and ended on 9 June, after 11 days.', variant: 'day' },
			{ text: 'The 45-minute hearing began at 10am and ended at 11.40am.', variant: 'minute' },
		],
		miss: [
			{ text: '渔市上午8时至下午5时，共6个小时开秤，中午休息。', because: 'a pause' },
			{ text: 'He sailed for twelve years, from 2001 to 2008 as a mate and then as master.', because: 'a part of them' },
			{ text: '今年的鸟类调查历时12天，从11月1日到11月12日，走遍了湿地。', because: 'it is twelve', verdict: 'holds' },
			{ text: '灯会于3月1日至25日举行，历时25天。', because: 'both ends counted', verdict: 'holds' },
			{ text: '今年的灯会从5月3日持续到5月12日，为期10天，来了不少游客。', because: 'it is ten', verdict: 'holds' },
			{
				text: 'The festival, which ran from 3 May to 12 May, drew 41,000 visitors in its 10 days.',
				because: 'it is ten',
				verdict: 'holds',
			},
			{
				text: 'The bridge was closed from 1 April to 21 April for repairs, a closure of three weeks.',
				because: 'three',
				verdict: 'holds',
			},
			{ text: 'The fair runs from 3 May to 12 May, and 300 flew in during the 20 days before.', because: 'days before it' },
			{ text: '灯会9月3日启幕，9月12日落幕，为期十天。', because: 'it is ten', verdict: 'holds' },
			{ text: '水闸2017年3月动工，2022年1月投用，历时五年。', because: 'people round', verdict: 'holds' },
			{ text: '水闸2017年动工，2022年投用，历时四年。', because: 'the months are not told', verdict: 'holds' },
			{ text: '听证会下午2时开始，5时30分结束，历时三个半小时。', because: 'it is so', verdict: 'holds' },
			{ text: '从晚上10时至次日2时，历时四个小时。', because: 'over midnight', verdict: 'holds' },
			{ text: '听证会上午9时至11时举行，审查历时五个小时。', because: 'the review is something else' },
			{ text: 'He ran the mill for eight years, from 1994 to 2002.', because: 'it is eight', verdict: 'holds' },
			{ text: 'The strike began on 4 June and ended on 9 June, after 11 days of talks.', because: 'talks may begin before' },
			{ text: 'The 100-minute hearing began at 10am and ended at 11.40am.', because: 'it is so', verdict: 'holds' },
			{ text: '灯会于3月1日至25日举行，历时24天。', because: 'one end counted', verdict: 'holds' },
			{ text: '审核期为3月1日至25日，共18个工作日。', because: 'working days' },
			{ text: '3月1日至25日，历时三年建成的大桥试运行。', because: 'the years of its building' },
			{ text: '2019—2023年四年间，渔村户数减少一半。', because: 'four from year to year', verdict: 'holds' },
			{ text: '2019—2023年五年间，渔村户数减少一半。', because: 'five with both ends', verdict: 'holds' },
			{ text: '培训于2月26日至3月3日进行，为期一周。', because: 'six or seven days', verdict: 'holds' },
			{ text: 'The festival ran from March 1 to March 25, lasting 25 days.', because: 'it fits', verdict: 'holds' },
			{ text: 'In the four years from 2019 to 2023 the village halved.', because: 'four from year to year', verdict: 'holds' },
		],
	},
	run: (view) =>
		passages(view).flatMap((paragraph) => [
			...ofDays(view, paragraph),
			...ofYears(view, paragraph),
			...ofEnds(view, paragraph, workSpans(paragraph.text, view.reading.language), ['month', 'year']),
			...ofEnds(view, paragraph, clockSpans(paragraph.text, view.reading.language), ['minute', 'hour']),
		]),
};
