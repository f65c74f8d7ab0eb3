/**
 * When a figure holds: the time words of its clause, else what it inherits from the sentence, the paragraph, the
 * section and the lead, at last from the day of publication. A new time in the text replaces the old one.
 */
import type { DayInterval, Language } from '../../contract/model.ts';
import { isBudgetYear, tellsOfBudget } from './en/budget-year.ts';
import { GOES_ON_WITH_EVENT } from './en/event-words.ts';
import { closingOf, POINTS_BACK } from './en/period-behind.ts';
import { takeBounds } from './en/period-bounds.ts';
import {
	anotherMonth,
	anotherYear,
	BEFORE_IT,
	DAY_KNOWN,
	DAY_NAMED,
	GONE_BY,
	goesOnInMonth,
	goesOnInSpan,
	HOUR,
	headsList,
	headsTopic,
	MATCH_DAY,
	OF_TODAY,
	OVER_THE_SAME,
	ofAside,
	ofReportedSpan,
	ofTheDay,
	repeats,
	SO_FAR,
	saidBefore,
	THE_PERIOD,
	THE_YEAR,
} from './en/period-course.ts';
import { beginsChange } from './en/period-from.ts';
import { asThatDay, onItsDay, THAT_DAY } from './en/period-hours.ts';
import { isStamp } from './en/period-words.ts';
import { timesRespectively } from './en/respectively.ts';
import { governing } from './period-governing.ts';
import { carries, daily, MONTH, quoted, tells, YEAR, YEAR_END, yearOf } from './period-mention.ts';
import { OPENINGS, type PeriodState, type ResolveTime } from './period-state.ts';
import { type ClaimContext, NO_PERIOD, type PeriodDraft, type PeriodMention } from './types.ts';
import { lastBefore, type View } from './view.ts';
import {
	ASPECT_OPENER,
	BASE_TIME,
	baseInParallel,
	CUT_OFF,
	inRatio,
	isFlow,
	leavesBase,
	linkOf,
	MANY_MONTHS,
	NOW,
	OF_COMPANY,
	OF_WHICH,
	ONE_OF_MONTHS,
	OPEN_SPAN,
	oneDay,
	onTheWay,
	partWithin,
	REPORTED_SPAN,
	RUNNING,
	SECTION,
	sameYear,
	sayingWhen,
	speaksOfWhole,
	tellsBase,
	timesOfEach,
	upToNow,
	WHOLE_YEAR,
	withinSentence,
	yearNamed,
} from './zh/period-course.ts';
import { saidInPassing, withinYears } from './zh/period-passing.ts';
import { knownAt, type Pointed, pointersOf, saysBack } from './zh/period-pointers.ts';

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
			? withinYears(sayingWhen(found, view.text, state), view.text).map((mention) =>
					upToNow(withinSentence(mention, view, state), published, resolve),
				)
			: // "in the half", of a report that has said which half.
				found.filter((mention, i) => !THE_PERIOD.test(mention.text) || !saidBefore(mention, i, found, named));
	const drafts = new Map<PeriodMention, PeriodDraft>();
	let pointers: ReadonlyMap<PeriodMention, Pointed> = new Map();
	const draft = (mention: PeriodMention): PeriodDraft => {
		const known = drafts.get(mention);
		if (known) return known;
		const made = view.language === 'en' && THAT_DAY.test(mention.text) ? thatDay(mention) : drafted(mention);
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
		interval: intervalOf(mention, wholeYear(state.section) ?? state.year ?? published, published, resolve),
		...saysBack(pointers.get(mention)),
	});
	/** "that day": the last day told before it, in this paragraph, in the one before, or by the story. */
	const thatDay = (mention: PeriodMention): PeriodDraft => {
		const before = mentions.findLast(
			(other) => other.to <= mention.from && (DAY_NAMED.test(other.text) || other.day || daily(other)),
		);
		return asThatDay(drafted(mention), [before ? lasting(before) : null, state.event, state.section, state.lead]);
	};
	// 21时10分 is when it struck; what the story goes on to tell is of the day.
	const lasting = (mention: PeriodMention): PeriodDraft =>
		pointers.get(mention)?.lasting
			? { ...draft(mention), ...pointers.get(mention)?.lasting }
			: mention.day
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
	if (view.language === 'zh') {
		const of = wholeYear(state.section) ?? state.year;
		const titledYear = of ? { text: `${of.slice(0, 4)}年`, interval: resolve(`${of.slice(0, 4)}年`, of) } : null;
		const back = pointersOf(
			view.text,
			mentions,
			knownAt(state, view.paragraph.index, titledYear),
			(mention) => intervalOf(mention, of ?? published, published, resolve),
			(words) => resolve(words, of ?? published),
		);
		pointers = back.pointed;
		if (!titled && back.known.day) state.day = { ...back.known.day, paragraph: view.paragraph.index };
	}
	const yearly = mentions.find(({ text, to }) => text === '年度' && OF_COMPANY.test(view.text.slice(to, to + 5)));
	if (yearly) state.annual ??= { ...draft(yearly), origin: 'inherited', source: 'story' };
	if (view.language === 'en' && (titled || state.openings > 0) && tellsOfBudget(view.text)) state.budget = true;
	if (view.language === 'en' && state.budget) {
		const year = mentions.find(isBudgetYear);
		if (year) state.budgetYear ??= { ...draft(year), origin: 'inherited', source: 'story' };
	}
	const out: PeriodDraft[] = [];
	const each = view.language === 'zh' ? timesOfEach(view, mentions) : timesRespectively(view, mentions);
	let passed = 0;
	/** How far the times of bases have been taken in. */
	let based = 0;
	/** The last time of an earlier sentence of this paragraph. */
	let earlier: PeriodMention | null = null;
	/** As `earlier`, but no day at which stocks are counted. */
	let flowing: PeriodMention | null = null;
	/** As `earlier`, but before the sentence about a base of comparison. */
	let beforeBase: PeriodMention | null = null;
	/** The last time said at all, for a story that tells no other. */
	let told: PeriodMention | null = null;
	/** The time of the sentence that this one points back at. */
	let pointed: PeriodMention | null = null;
	let sentence = -1;
	// "One person was killed", under what happened yesterday: it goes on, whatever time the report itself is of.
	const event = view.language === 'en' && GOES_ON_WITH_EVENT.test(view.text) ? state.event : null;
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
				// 过去一年…。全年产值达到718亿元；…: within its own sentence the year is whole.
				if (mention && !goesOn && sameYear(mention, earlier?.text ?? state.section?.text)) continue;
				// 上周成交1130套；成交套数下跌28%: what a change is measured from is not when it came about.
				if (
					mention &&
					((goesOn && BASE_TIME.test(mention.text)) || tellsBase(mention, view.text)) &&
					!state.lead?.text.startsWith(mention.text) &&
					(earlier ?? state.section ?? state.lead)
				)
					continue;
				if (mention && carries(mention) && !YEAR_END.test(mention.text)) flowing = mention;
				if (
					mention &&
					((carries(mention) && !(mention.told && view.language === 'en')) ||
						headsTopic(mention, view, counting) ||
						(goesOn && tells(mention) && !mention.event && !NOW.test(mention.text) && !RUNNING.test(mention.text)))
				) {
					if (BASE_TIME.test(mention.text) && !(earlier && BASE_TIME.test(earlier.text))) beforeBase = earlier;
					if (!(view.language === 'zh' && earlier && saidInPassing(mention, earlier, view.text))) earlier = mention;
				}
				if (mention && tells(mention) && !RUNNING.test(mention.text) && !(told && mention.survey)) told = mention;
			}
			const to = view.sentences[sentence]?.to ?? view.text.length;
			if (view.language === 'zh' && earlier && leavesBase(earlier, view.text.slice(from, to), mentions, passed, to)) {
				if (told === earlier) told = beforeBase;
				earlier = beforeBase;
			}
			// "… joined this year. That is an increase of seven.": what points back at the sentence before is of its time.
			pointed =
				view.language === 'en' &&
				(POINTS_BACK.test(view.text.slice(from, from + 40)) || OVER_THE_SAME.test(view.text.slice(from, to)))
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
		const parallel = baseInParallel(site, view, mentions);
		let own = ratioOf
			? null
			: parallel
				? { mention: parallel, stated: false }
				: given
					? { mention: given, stated: true }
					: governing(site, view, mentions, passed, flows);
		// "Wednesday … by 1605 GMT": of a day that is known, the hour is on that day; of a month, it is no answer to when.
		const hour = own && hours.has(own.mention) ? own.mention : null;
		if (own && hours.has(own.mention)) {
			const timed = governing(site, view, daytimes, lastBefore(daytimes, view.sentences[site.sentence]?.from ?? 0) + 1, flows);
			if (timed ?? earlier ?? state.section ?? state.lead ?? told) own = timed;
		}
		const ran = own && !own.stated && view.language === 'zh' && RUNNING.test(own.mention.text);
		const chosen = (): PeriodDraft => {
			if (own && !(ran && (earlier ?? state.section ?? state.lead)))
				return own.stated ? draft(own.mention) : { ...draft(own.mention), origin: 'inherited', source: 'sentence' };
			if (flows && earlier && YEAR_END.test(earlier.text) && (flowing ?? state.section ?? state.lead))
				return flowing
					? { ...lasting(flowing), origin: 'inherited', source: 'paragraph' }
					: { ...((state.section ?? state.lead) as PeriodDraft), origin: 'inherited', source: 'story' };
			if (pointed) return { ...lasting(pointed), origin: 'inherited', source: 'paragraph' };
			if (earlier) return { ...lasting(earlier), origin: 'inherited', source: 'paragraph' };
			if (told && view.language === 'en' && (goesOnInMonth(told, state) || goesOnInSpan(told, state)))
				return { ...lasting(told), origin: 'inherited', source: 'paragraph' };
			if (view.language === 'en' && state.said && ofTheDay(site, view)) return state.said;
			if (event) return { ...event, origin: 'inherited', source: 'story' };
			if (state.section) return { ...state.section, origin: 'inherited', source: 'story' };
			if (state.lead) return { ...state.lead, origin: 'inherited', source: 'story' };
			if (told && !(state.stamp && OF_TODAY.test(told.text)))
				return { ...lasting(told), origin: 'inherited', source: 'paragraph' };
			if (state.stamp && published === null) return state.stamp;
			return state.annual && published === null ? state.annual : fromPublication(context);
		};
		if (ratioOf) {
			out.push(ratioOf);
			continue;
		}
		for (; based < mentions.length && (mentions[based]?.to ?? 0) <= site.figure.from; based++) {
			const mention = mentions[based];
			if (mention?.aside && view.language === 'en' && BEFORE_IT.test(mention.text)) state.base = draft(mention);
		}
		const from = beginsChange(site, view);
		const known = chosen();
		if (view.language === 'en' && own?.stated && own.mention.aside && !daily(own.mention) && site.figure.kind !== 'time')
			state.base = known;
		// "… from 5,561 in 2022. Thefts went from 39 to 65": what each change began at is of the same time.
		const base = from && state.base && !(own?.stated && own.mention.from >= site.figure.to) ? state.base : null;
		const dated = hour
			? (onItsDay(draft(hour), known) ?? (site.figure.kind === 'time' || !DAY_KNOWN.test(known.text) ? draft(hour) : null))
			: null;
		out.push(
			base
				? { ...base, origin: 'inherited', source: base.paragraph === view.paragraph.index ? 'paragraph' : 'story' }
				: (dated ?? known),
		);
	}
	if (view.language === 'en')
		for (const mention of mentions)
			if (!mention.aside && !mention.issue && !mention.frequency) takeBounds(mention.text, () => draft(mention), state.bounded);
	if (view.language === 'en' && view.paragraph.kind === 'body') {
		const stamp = isStamp(view.text) ? mentions.find(({ issue }) => issue) : undefined;
		if (stamp) state.stamp ??= { ...lasting(stamp), origin: 'inherited', source: 'story' };
		const day = mentions.findLast((mention) => tells(mention) && (DAY_NAMED.test(mention.text) || daily(mention)));
		state.event = day ? lasting(day) : event;
	}
	const first = (view.paragraph.kind === 'body' || view.paragraph.kind === 'listitem') && state.openings > 0;
	if (view.language === 'en' && first && !state.said) {
		const said = mentions.find((mention) => DAY_NAMED.test(mention.text) && (tells(mention) || mention.aside));
		if (said) state.said = { ...draft(said), origin: 'inherited', source: 'story' };
	}
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
		const found =
			tellers.find(
				(mention) => !mention.told && !quoted(view.text, mention.from) && !(view.language === 'en' && ofAside(mention, view)),
			) ?? tellers[0];
		const opening = found && MATCH_DAY.test(found.text) ? (tellers.find(({ text }) => DAY_NAMED.test(text)) ?? found) : found;
		const kept = opening?.cumulative && state.lead !== null && MONTH.test(state.lead.text);
		// "killing 23, the governor said Friday. The river crested on Thursday night": a moment told on the way dates no story.
		const moment = opening && state.telling && (DAY_NAMED.test(opening.text) || daily(opening));
		if (moment) state.lead = state.telling;
		else if (opening && !kept && (view.language === 'en' || !state.lead)) state.lead = lasting(opening);
		if (!opening && view.language === 'en') {
			const said = mentions.find((mention) => mention.aside && DAY_NAMED.test(mention.text) && mention.from < late);
			if (said) state.telling = { ...draft(said), origin: 'inherited', source: 'story' };
		}
		// A line of a page's menu that tells nothing is no opening; nor is when the text was out, or what a page puts above it.
		const aside = isStamp(view.text) || view.paragraph.kind === 'listitem';
		if (opening) state.openings = 0;
		else if (view.language === 'zh' || (!aside && (view.sites.length > 0 || mentions.length > 0))) state.openings--;
	}
	if (view.language === 'en' && view.paragraph.kind === 'body') {
		const span = mentions.find((mention) => ofReportedSpan(mention, view.text, state));
		if (span) state.section = { ...lasting(span), origin: 'inherited', source: 'story' };
	}
	let framed = false;
	// The heads of a table date its columns, not the text behind it.
	if (view.paragraph.kind === 'tablecell' && view.language === 'en') return out;
	for (const mention of mentions) {
		// A title is no clause among others: what it dates, it dates for the whole.
		const heading = view.language === 'en' && headsList(mention, view);
		if (
			!(titled || heading ? tells(mention) : carries(mention)) ||
			(titled && view.paragraph.kind !== 'crosshead' && daily(mention))
		)
			continue;
		// "Last season", far into a story that has told no time: what came before is not its own.
		const gone = view.language === 'en' && !first && !titled && GONE_BY.test(mention.text);
		if (!quoted(view.text, mention.from) && !gone) state.lead ??= lasting(mention);
		// 两融余额方面，截至7月18日…, far into a report of another day: the next paragraph goes on with the report's.
		const part = CUT_OFF.test(mention.text) || /季度|半年/u.test(mention.text);
		// "In August sales had risen 23%" in a report of October: the next paragraph is October's again.
		if (!first && !titled && view.language === 'en' && (anotherMonth(mention, state.lead) || anotherYear(mention, state.lead)))
			continue;
		if (!first && part && oneDay(state.lead) && mention.from >= (view.sentences[1]?.from ?? Infinity)) continue;
		// “今年遇上旱情，…”，他说: of the speaker; the next paragraph is of the report's time.
		if (
			view.language === 'zh' &&
			!titled &&
			(state.section ?? state.lead) &&
			SPEAKERS_OWN.test(mention.text) &&
			quoted(view.text, mention.from)
		)
			continue;
		// （二）…。1—11月，…。（三）…: told in the middle of a paragraph, it is of that paragraph.
		if (
			!titled &&
			!first &&
			state.lead &&
			mention.from >= Math.min(view.sentences[1]?.from ?? Infinity, HEAD_REACH[view.language])
		)
			continue;
		if (sameYear(mention, state.section?.text)) continue;
		if (view.language === 'zh' && !titled && partWithin(mention, state)) continue;
		if (view.language === 'zh' && !titled && !first && onTheWay(mention, view, state)) continue;
		// 年末常住人口…: the next paragraph tells of the year again.
		if (view.language === 'zh' && YEAR_END.test(mention.text) && (state.section || state.frame || state.lead)) continue;
		// A log of the week gives each day a head of its own.
		const daysHead = view.paragraph.kind === 'crosshead' && daily(mention);
		if (SO_FAR.test(mention.text)) continue;
		if (!(mention.broad || daysHead) || (mention.cumulative && state.lead && MONTH.test(state.lead.text))) continue;
		state.section = lasting(mention);
		// 今年以来，经济向好。 / 前三季度，实现…: the span that is reported frames the sections.
		const spans =
			state.frame !== null && OPEN_SPAN.test(state.frame.text) && REPORTED_SPAN.test(mention.text) && mention.from === 0;
		if (titled || (first && !framed) || spans) state.frame = lasting(mention);
		framed = true;
	}
	return out;
}

/** A time that opens a paragraph stands within so many characters: 据市统计局通报，今年上半年…. English tells it behind its sentence as well. */
const HEAD_REACH: Record<Language, number> = { zh: 20, en: Number.POSITIVE_INFINITY };

/** “今年…”, “现在…” in quotation marks: of the speaker. */
const SPEAKERS_OWN = /^(?:今年|去年|前年|前几年|这几年|这些年|现在|如今|眼下|以前|过去|从前)$/u;

const TITLES: ReadonlySet<string> = new Set(['headline', 'deck', 'byline', 'crosshead', 'furniture']);

function intervalOf(
	mention: PeriodMention,
	day: string | null,
	published: string | null,
	resolve: ResolveTime,
): DayInterval | null {
	if (WHOLE_YEAR.test(mention.text) && day?.endsWith('-12-31'))
		return { from: `${day.slice(0, 4)}-01-01`, to: day, certainty: 'resolved' };
	// What is the figure and nothing else was resolved as the figure.
	const { figure } = mention;
	if (day === published && figure?.time?.interval && figure.from === mention.from && figure.to === mention.to)
		return figure.time.interval;
	return resolve(mention.text, day) ?? figure?.time?.interval ?? null;
}

const SINCE = /^[自从]|[起来]$|学[期年]/u;
/** The last day of the year the section is told of: 2026年主要预期目标…力争全年. */
function wholeYear(section: PeriodDraft | null): string | null {
	const year = YEAR.exec(section?.interval?.from ?? '')?.[1];
	// 自2011年秋季学期起 begins in that year and is none.
	if (section && SINCE.test(section.text)) return null;
	return year && section?.interval?.certainty === 'stated' && section.interval.to === `${year}-12-31`
		? section.interval.to
		: null;
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
