/** Which of a paragraph's times the next paragraphs go on in: that of their section, of the frame of all sections, of the lead. */
import type { Language } from '../../contract/model.ts';
import { anotherMonth, anotherYear, GONE_BY, headsList, SO_FAR } from './en/period-course.ts';
import { carries, daily, MONTH, quoted, SPAN_END, tells, YEAR_END } from './period-mention.ts';
import type { PeriodParagraph } from './period-paragraph.ts';
import type { PeriodMention } from './types.ts';
import { isBackground, sinceThen } from './zh/period-background.ts';
import {
	CUT_OFF,
	headsSentence,
	OPEN_SPAN,
	oneDay,
	onTheWay,
	partWithin,
	REPORTED_SPAN,
	RUNNING,
	sameYear,
} from './zh/period-course.ts';

/** A time that opens a paragraph stands within so many characters: 据市统计局通报，今年上半年…. English tells it behind its sentence as well. */
const HEAD_REACH: Record<Language, number> = { zh: 20, en: Number.POSITIVE_INFINITY };

/** “今年…”, “现在…” in quotation marks: of the speaker. */
const SPEAKERS_OWN = /^(?:今年|去年|前年|前几年|这几年|这些年|现在|如今|眼下|以前|过去|从前)$/u;

const AT_HEAD = /(?:^|[。！？；;])[^，,。；;]{0,2}$/u;
const A_WEEK = /^第[\d一二三四五六七八九十]{1,3}周$/u;
const A_YEAR = /^(?:在|于|从)?(?:\d{4}|[今去前])年(?:[初底末]|\d{1,2}月)?$/u;

/** 当年, 次年, 那时: of a year told before. */
const POINTS_AT_YEAR = /^(?:[当同次翌]年|那一?年|[当那]时(?:候)?|彼时)$/u;

/** Why a time dates its own paragraph and no other. */
const STAYS: readonly ((mention: PeriodMention, paragraph: PeriodParagraph) => boolean)[] = [
	// "In August sales had risen 23%" in a report of October: the next paragraph is October's again.
	(mention, { view, state, titled, opens }) =>
		(!opens || mention.from >= (view.sentences[1]?.from ?? Number.POSITIVE_INFINITY)) &&
		!titled &&
		view.language === 'en' &&
		(anotherMonth(mention, state.lead) || anotherYear(mention, state.lead)),
	// 两融余额方面，截至7月18日…, far into a report of another day: the next paragraph goes on with the report's.
	(mention, { view, state, opens }) =>
		!opens &&
		(CUT_OFF.test(mention.text) || /季度|半年/u.test(mention.text)) &&
		oneDay(state.lead) &&
		mention.from >= (view.sentences[1]?.from ?? Number.POSITIVE_INFINITY),
	// “今年遇上旱情，…”，他说: of the speaker; the next paragraph is of the report's time.
	(mention, { view, state, titled }) =>
		view.language === 'zh' &&
		!titled &&
		(state.section ?? state.lead) !== null &&
		SPEAKERS_OWN.test(mention.text) &&
		quoted(view.text, mention.from),
	// 第4周…, far into the report of a month: a part of it.
	(mention, { view, titled, opens }) => view.language === 'zh' && !titled && !opens && A_WEEK.test(mention.text),
	// “账2021年就还清了。”: somebody's year, far into a story.
	(mention, { view, titled, opens }) =>
		view.language === 'zh' && !titled && !opens && A_YEAR.test(mention.text) && quoted(view.text, mention.from),
	// （二）…。1—11月，…。（三）…: told in the middle of a paragraph, it is of that paragraph.
	(mention, { view, state, titled, opens }) =>
		!titled &&
		!opens &&
		state.lead !== null &&
		mention.from >= Math.min(view.sentences[1]?.from ?? Number.POSITIVE_INFINITY, HEAD_REACH[view.language]),
	(mention, { state }) => sameYear(mention, state.section?.text),
	(mention, { view, state, titled }) => view.language === 'zh' && !titled && partWithin(mention, state),
	(mention, { view, state, titled, opens }) => view.language === 'zh' && !titled && !opens && onTheWay(mention, view, state),
	// 村民王平去年养牛30头: an earlier time inside a sentence, in a report of this year; the next paragraph is of the report's.
	(mention, { view, state, titled, opens, drafts, published }) => {
		if (view.language !== 'zh' || titled || !isBackground(mention)) return false;
		const whole = state.section ?? state.lead;
		if (opens && (mention.from < (view.sentences[1]?.from ?? Number.POSITIVE_INFINITY) || !sinceThen(mention))) return false;
		const begins =
			whole?.interval?.from ?? whole?.interval?.to ?? (whole && published ? `${published.slice(0, 4)}-01-01` : undefined);
		// 石桥法院去年发出…, in a report of one day that does not say of which year: what is told on the way is over.
		if (!begins) return whole !== null && /^[去前上]年/u.test(mention.text) && !AT_HEAD.test(view.text.slice(0, mention.from));
		if (!sinceThen(mention) && headsSentence(mention, view)) return false;
		return (drafts.intervalOf(mention)?.[sinceThen(mention) ? 'from' : 'to'] ?? begins) < begins;
	},
	// 石桥职校2021年签约，当年送来34人: what points back at a year on the way.
	(mention, { state }) => POINTS_AT_YEAR.test(mention.text) && (state.section ?? state.lead) !== null,
	// 年末常住人口…: the next paragraph tells of the year again.
	(mention, { view, state }) =>
		view.language === 'zh' && YEAR_END.test(mention.text) && (state.section ?? state.frame ?? state.lead) !== null,
	// 截至三季度末，总资产…, in a report of the first three quarters.
	(mention, { view, state, titled }) =>
		view.language === 'zh' &&
		!titled &&
		SPAN_END.test(mention.text) &&
		[state.section, state.frame, state.lead].some((told) => told && REPORTED_SPAN.test(told.text)),
	(mention) => SO_FAR.test(mention.text),
	// A log of the week gives each day a head of its own.
	(mention, { view }) => !mention.broad && !(view.paragraph.kind === 'crosshead' && daily(mention)),
	(mention, { state }) => mention.cumulative === true && state.lead !== null && MONTH.test(state.lead.text),
];

const LATER_ON = /^\p{L}+ (?:days|weeks|months|years|decades) on$/iu;

const HOUR_ALONE = /^\d{1,2}[:：]\d{2}|^(?:凌晨|清晨|晨间|早间|傍晚|深夜|半夜|夜里|午夜)$/u;

/** Whether it says when of anything behind its own clause. A title is no clause among others: it dates the whole. */
function lasts(mention: PeriodMention, { view, titled }: PeriodParagraph): boolean {
	if (titled && view.paragraph.kind !== 'crosshead' && daily(mention)) return false;
	// "Two years on, Kesh counts its dead": how long it has been, and no time of what the story tells.
	if (view.language === 'en' && LATER_ON.test(mention.text)) return false;
	// “09:15” over a text: an hour without its day is when the page was put up. 凌晨起火 is of its own story's day.
	if (titled && view.language === 'zh' && HOUR_ALONE.test(mention.text)) return false;
	// 物价连续三月上涨, as a headline: how long it has been so, up to the report.
	if (titled && view.language === 'zh' && RUNNING.test(mention.text)) return false;
	const heading = view.language === 'en' && headsList(mention, view);
	return titled || heading ? tells(mention) : carries(mention);
}

/** Takes what the paragraph tells for the ones behind it. */
export function takeSection(paragraph: PeriodParagraph): void {
	const { view, mentions, state, drafts, titled, opens } = paragraph;
	// The heads of a table date its columns, not the text behind it.
	if (view.paragraph.kind === 'tablecell' && view.language === 'en') return;
	let framed = false;
	for (const mention of mentions) {
		if (!lasts(mention, paragraph)) continue;
		// "Last season", far into a story that has told no time: what came before is not its own.
		const gone = view.language === 'en' && !opens && !titled && GONE_BY.test(mention.text);
		if (!quoted(view.text, mention.from) && !gone) state.lead ??= drafts.lasting(mention);
		if (STAYS.some((stays) => stays(mention, paragraph))) continue;
		state.section = drafts.lasting(mention);
		// 今年以来，经济向好。 / 前三季度，实现…: the span that is reported frames the sections.
		const spans =
			state.frame !== null && OPEN_SPAN.test(state.frame.text) && REPORTED_SPAN.test(mention.text) && mention.from === 0;
		if (titled || (opens && !framed) || spans) state.frame = drafts.lasting(mention);
		framed = true;
	}
}
