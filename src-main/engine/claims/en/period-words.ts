/** The times of an English paragraph as mentions: with the preposition they are told with, and how far each reaches. */
import type { FigureDraft } from '../../figures/types.ts';
import type { PeriodMention } from '../types.ts';
import { markAgain } from './period-again.ts';
import { type FoundTime, timesIn } from './period-found.ts';
import { BROAD, CLOCK, CUMULATIVE, joins } from './period-joined.ts';
import { isOfExtreme, POSSESSIVE, saysNotWhen } from './period-not-when.ts';
import { isIssue, markStamp } from './period-stamp.ts';
import { behind, grainOf, inFront, opensSentence, ROLLING, type ToldTime } from './period-told.ts';

const LEAD =
	/\b(?:so far |as |up )?(?:of|in|since|by|until|(?<=up )to|through|between now and|during|from|before|after|for|between|on|at the end of|the end of|early|late|mid-)\s+(?:the\s+)?$/iu;

/** The length of a preposition that is told with a time: "since 2019" is another time than "2019"; "in 2019" is not. */
function ledBy(text: string, { from, to }: FoundTime, before: string): number {
	const lead = LEAD.exec(before)?.[0];
	// "after second-quarter profit": what came before or after is the profit.
	if (!lead || /-(?:quarter|half)$/iu.test(text.slice(from, to)) || POSSESSIVE.test(text.slice(to, to + 40))) return 0;
	return /since|by|until|through|up to|now|before|after|end|early|late|mid/iu.test(lead) ? lead.length : 0;
}

/** "At the end of the month": when stocks are counted, and no time of what is sold in it. */
const AT_END = /^(?:(?:at|by) )?the end of (?:the|last|this) (?:week|month|quarter|year)$/iu;
const FOR_HALF = /\bfor (?:the )?$/iu;
/** "8.5 billion years ago": when the light left, not when the story happens. */
/** "There were 310 pubs at the period end.": when a stretch was over, which the report goes on with. */
const PERIOD_END = /^at (?:the )?(?:(?:period|balance)[- ]end|end of the period)$/iu;
const DEEP_TIME = /(?:million|billion|thousand|[\d,]{5,}) years? ago$/iu;
/** "Two years ago", "during that year", "in the quarter": it points back, and the report goes on with its own time. */
const BACK =
	/\b(?:ago|earlier|before|later)$|^(?:(?:in|during|for|of|over|later|by the end of) )?that |^(?:in|for|during|over) the (?:quarter|half|half-year|period)$|^over the (?:year|month|week|season)$/iu;
/** "So far 396 have been completed": what a sentence says of today dates no other. */
const NOW = /^(?:so far|thus far|to date|currently|recently|now|nowadays|at present|at the moment|until now|as of now)$/iu;
/** "Last year, the government announced a plan": when it was set out, and not when what the story tells came about. */
const SET_OUT =
	/^,?\s(?:the\s|a\s|an\s|its\s|their\s)?(?:[\p{L}’'-]+\s){1,4}(?:announced|unveiled|set out|pledged|promised|launched|introduced|proposed|published|signed|commissioned|ordered)\b/u;
/** "This week's crop report": when it is told, and not when what it tells came about. */
const THIS_STRETCH = /^(?:this|last|today)(?: (?:week|month|quarter|year))?$/iu;
const OF_REPORT =
	/^['’]s\s(?:\p{L}[\p{L}-]*\s){0,3}(?:reports?|bulletin|survey|figures|data|statistics|update|release|announcement|briefing|statement|estimates?|forecast)\b/u;

/** An hour, or half of a match; "for the first half (April-September)" is half a year. */
const isOfClock = (told: ToldTime): boolean =>
	CLOCK.test(told.words) &&
	grainOf(told) !== 'year' &&
	!(/half$/iu.test(told.words) && FOR_HALF.test(inFront(told.text, told.item.from, 8)));

/** "against a daily average this year of about Rs 5bn": the time of one amount on the way. */
const MEAN_BEFORE = /\b(?:average|mean|median|norm|high|low|peak|record|target|forecast)\s(?:for\s|in\s)?$/iu;

/** Said of its clause and nothing behind it. */
const isOfClause = (told: ToldTime): boolean =>
	(/^since\b/iu.test(told.words) && !told.opens) ||
	// "At 8 a.m., the inflow was 6,412 cusecs": the comma behind what opens a sentence parts nothing.
	(isOfClock(told) && !(told.opens && /^,\s/u.test(behind(told, 2)))) ||
	DEEP_TIME.test(told.words) ||
	(MEAN_BEFORE.test(told.before) && /^\sof\s/u.test(behind(told, 4))) ||
	(PERIOD_END.test(told.words) && !told.opens) ||
	told.words === 'now' ||
	isOfExtreme(told) ||
	// What is put together for one statement dates that.
	(told.item.phrase === true && !told.opens) ||
	/[([]\s*$/u.test(told.before) ||
	grainOf(told) === 'era';

/** Told of what comes behind its sentence too. */
const goesOn = (told: ToldTime): boolean =>
	told.opens &&
	!AT_END.test(told.words) &&
	!SET_OUT.test(behind(told, 60)) &&
	!NOW.test(told.words) &&
	!ROLLING.test(told.words) &&
	!isOfClock(told) &&
	!BACK.test(told.words) &&
	!/^ alone\b/u.test(behind(told, 7));

function narrowness(told: ToldTime): Pick<PeriodMention, 'narrow'> {
	if (isOfClause(told)) return { narrow: 'clause' };
	return goesOn(told) ? {} : { narrow: 'sentence' };
}

/** Whether the day is that of a plan's setting out or of the report itself. */
const isTold = (told: ToldTime): boolean =>
	(told.opens && SET_OUT.test(behind(told, 60))) || (THIS_STRETCH.test(told.words) && OF_REPORT.test(behind(told, 60)));

/** "A week earlier" says when, "19,500 vehicles a day" how often. */
const FREQUENCY = /^(?:each|every|per|a (?!.*(?:earlier|before|later)$)|annually|monthly)/iu;

/** All time mentions, ascending, not overlapping. Linear. */
export function periodMentionsEn(text: string, figures: readonly FigureDraft[]): PeriodMention[] {
	const out: PeriodMention[] = [];
	for (const item of timesIn(text, figures)) {
		const last = out.at(-1);
		if (last && joins(text, last, item)) continue;
		const { to } = item;
		const before = text.slice(Math.max(last?.to ?? 0, item.from - 40), item.from);
		const kept = ledBy(text, item, before);
		const from = item.from - kept;
		const words = text.slice(from, to).replace(/\s+/gu, ' ');
		const told: ToldTime = { text, item, from, to, words, before, last, opens: opensSentence(text, from) };
		out.push({
			from,
			to,
			text: words,
			figure: kept === 0 ? item.figure : null,
			aside: saysNotWhen(told),
			frequency: FREQUENCY.test(words),
			broad: BROAD.test(words),
			...narrowness(told),
			...(isTold(told) ? { told: true } : {}),
			...(CUMULATIVE.test(words) ? { cumulative: true } : {}),
			...(isIssue(told) ? { issue: true } : {}),
		});
	}
	markAgain(text, out);
	markStamp(text, figures, out);
	return out;
}
