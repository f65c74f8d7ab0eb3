/** How an English report goes on in time: what heads a topic or a list, what "the quarter" points back to, months told on the way. */
import type { DayInterval } from '../../../contract/model.ts';
import { tells } from '../period-mention.ts';
import type { PeriodState } from '../period-state.ts';
import type { PeriodDraft, PeriodMention } from '../types.ts';
import { lastBefore, type Site, type View } from '../view.ts';

/** "Officers closed more cases in 2016. They closed 611": a sentence that counts nothing says what the next counts, and when. */
export function headsTopic(mention: PeriodMention, view: View, counting: ReadonlySet<number>): boolean {
	if (view.language !== 'en' || !tells(mention) || mention.figure?.time?.grain !== 'year') return false;
	return !counting.has(lastBefore(view.sentences, mention.from + 1));
}

/** Blanks behind a closing colon are few; the end alone is looked at, for every time of the paragraph. */
const COLON_REACH = 8;

/** "In the 12 months to October it found:": what a paragraph ends with, and a colon, is told of the list behind it. */
export function headsList(mention: PeriodMention, view: View): boolean {
	const last = view.sentences.at(-1);
	return last !== undefined && mention.from >= last.from && /:\s*$/u.test(view.text.slice(-COLON_REACH));
}

/** What a period is held against, by words that no other time has. */
export const BEFORE_IT =
	/^last (?:year|month|quarter|week|season)$|\b(?:previous|prior|preceding) (?:year|quarter|half|month|week|period)\b|\b(?:year|quarter|month|week) (?:earlier|before|ago)$|^(?:in |over )?the (?:same|corresponding|comparable) .*(?:last year|a year|year earlier|previous|prior|(?:19|20)\d\d)/iu;
export const DAY_NAMED =
	/(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)(?: (?:morning|afternoon|evening|night)|,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?))?$/iu;
export const SINCE_THEN = /^since\b/iu;
export const FROM_THEN = /^,\s(?:up |down )?from\s$/u;

/** An hour without its day: "by 1605 GMT", "before 6pm", "between 10am and 5pm". */
export const HOUR =
	/^at (?:stumps|the close(?: of (?:play|trading|business))?)$|^(?:(?:at|by|until|from|between|since|the|before|after|around|about|shortly|just|and|to) )*(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}[:.]\d\d|\d{4} (?:GMT|UTC|BST|CET|EST|EDT|ET|IST|JST)|noon|midday|midnight|lunchtime|nightfall|teatime|dawn|dusk|mid-morning|mid-afternoon|half-?time|the break)(?:\s?(?:and|to|[-–])\s?(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}[:.]\d\d|noon|midday|midnight))?(?: (?:GMT|UTC|BST|CET|EST|EDT|ET|IST|JST))?$/iu;

/** What a sentence says of today, which is no time of the report's. */
export const OF_TODAY =
	/^(?:so far|thus far|to date|currently|recently|nowadays|now|at present|at the moment|until now|as of now)$/iu;
/** "from 8.80 now", "now costs £900": of what it stands beside. */
export const AS_IT_IS = /^now$/iu;
/** "[8.80] now", "[900] of them are now closed" */
export const IS_SO = /^ $|^[^\d,;:]{0,40}\s(?:is|are|has|have)\s$/u;
/** "So far this month": a sum, of its own paragraph only. */
export const SO_FAR = /^so far this (?:week|month|season)$/iu;
/** What came before, by its words. */
export const GONE_BY = /^(?:in |over |during )?(?:the )?(?:last|previous|past|prior) /iu;
/** "on the final day": of a match, which has a day of the week as well. */
export const MATCH_DAY = /^(?:on |at )?the (?:final|last|opening|first|second|third|fourth|fifth) day$/iu;
export const THE_PERIOD =
	/^(?:in|for|during|over) the (?:quarter|half|half-year|period|\p{L}+ months|(?:(?:fiscal|financial) )?year|month|week|season)(?: under review)?$/iu;

/** Which stretch "the quarter" and "the half" point back to. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
	[/quarter|three months/iu, /quarter|three months|3 months|13 weeks|\bQ[1-4]\b|\b[1-4]Q/iu],
	[/half|six months/iu, /half|six months|6 months|26 weeks|\bH[12]\b|\b[12]H/iu],
	[/nine months/iu, /nine months|9 months/iu],
	[
		/\bmonth$/iu,
		/\bmonth\b|^(?:in |for |during )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?$/iu,
	],
	[/\bweek$/iu, /\bweek\b/iu],
	[
		/\byear$/iu,
		/^(?:in |for |during )?(?:(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?|(?:last|this|next|the past|the previous) (?:(?:fiscal|financial) )?year|(?:the )?(?:fiscal|financial) (?:year )?(?:of )?(?:19|20)\d\d.*)$/iu,
	],
];

/** Whether a time of the kind that `mention` ("in the quarter") points to has been said before it, to be inherited. */
export function saidBefore(mention: PeriodMention, i: number, found: readonly PeriodMention[], named: string): boolean {
	const kind = KINDS.find(([pointer]) => pointer.test(mention.text))?.[1];
	const is = (text: string): boolean => (kind ? kind.test(text) : text !== '' && !DAY_TOLD_EN.test(text));
	for (let k = i - 1; k >= 0 && k > i - 4; k--) {
		const before = found[k];
		if (before && tells(before)) return is(before.text);
	}
	return is(named);
}

const DAY_TOLD_EN = /day$|day (?:morning|afternoon|evening|night)$|\b(?:today|yesterday)\b/iu;

/** "Inflation fell to 2.6% in June. Services inflation was 4.9%": in a report of months and quarters the next sentence goes on. */
const REPORTED =
	/^(?:in |for |during |at the end of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?$/u;

export const goesOnInMonth = (mention: PeriodMention, state: PeriodState): boolean =>
	REPORTED.test(mention.text) && !DAY_TOLD.test((state.section ?? state.lead)?.text ?? '');

/** "made £214m in the 26 weeks to August 4. Sales fell 1.9%": a report told on a day goes on in the stretch it reports. */
const REPORTED_SPAN =
	/\b(?:weeks|months|year|quarter|half|half-year) (?:ended|ending|to|through)\b|^between (?:(?:19|20)\d\d|\p{Lu}\p{Ll}+) and |^(?:in |for |during |over )?(?:the )?(?:first|second|third|fourth|final|last|previous|past) (?:quarter|half|week|fortnight|month|year|(?:three|six|nine|\d+) (?:months|weeks))\b/iu;

export const goesOnInSpan = (mention: PeriodMention, state: PeriodState): boolean =>
	REPORTED_SPAN.test(mention.text) && ONE_DAY.test((state.section ?? state.lead)?.text ?? '');

const ONE_DAY =
	/^(?:on |late |early )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)(?: (?:morning|afternoon|evening|night))?$|^this (?:morning|afternoon|evening)$/iu;

/** Company results and exam results are told on a day, and of a stretch. */
const OF_RESULTS =
	/\b(?:profits?|losses|revenues?|turnover|earnings|like-for-like|dividend|half-year|pass rates?|grades?|GCSEs?|A[- ]levels?|exams?|candidates)\b/iu;
const THIS_STRETCH_TOLD = /^this (?:year|summer|autumn|season|spring|term)$/iu;
/** "… yesterday. Profit was £31m in the 26 weeks to 4 April. Sales were up 2%": the stretch that a report told on a day is of. */
export const ofReportedSpan = (mention: PeriodMention, text: string, state: PeriodState): boolean =>
	state.section === null &&
	!mention.aside &&
	!mention.told &&
	(COVERED.test(text.slice(Math.max(0, mention.from - 50), mention.from)) ||
		(ONE_DAY.test(state.lead?.text ?? '') &&
			(REPORTED_SPAN.test(mention.text) || THIS_STRETCH_TOLD.test(mention.text)) &&
			OF_RESULTS.test(text)));
/** "The count covers January 1 to October 11": the report says itself of when its numbers are. */
const COVERED =
	/\b(?:count|figures|data|reports?|survey|tally|statistics|numbers|results|accounts|bulletin|review|study|analysis|census)\s(?:covers?|covered|(?:is|are|was|were) for|runs? from|relates? to)\s(?:the\s)?(?:period\s)?(?:from\s|between\s)?$/iu;

/** "In 2019, before the pandemic, there were 171", far into a report of this year so far: of its own sentence. */
export const anotherYear = (mention: PeriodMention, lead: PeriodDraft | null): boolean =>
	lead !== null &&
	mention.figure?.time?.grain === 'year' &&
	/^(?:In |in )?(?:19|20)\d\d$/u.test(mention.text) &&
	(!/^(?:(?:in |for |during )?(?:19|20)\d\d|last year)$/iu.test(lead.text) ||
		endsBefore(mention.figure.time.interval, lead.interval));

const endsBefore = (one: DayInterval | null | undefined, other: DayInterval | null): boolean =>
	Boolean(one?.to && other?.from && one.to < other.from);

/** Whether a report of one month names another on the way. */
export const anotherMonth = (mention: PeriodMention, lead: PeriodDraft | null): boolean =>
	lead !== null &&
	REPORTED.test(lead.text.replace(/^In\s/u, '')) &&
	REPORTED.test(mention.text.replace(/^In\s/u, '')) &&
	monthOf(lead.text) !== monthOf(mention.text);

/** "at noon, off 14p", "empty since June, saving £2m": no clause of its own, though a comma parts it. */
export const goesOnFrom = (text: string, from: number, figure: number): boolean =>
	GOES_ON.test(text.slice(from, from + 24)) &&
	!/[,;:]/u.test(text.slice(from + 1, Math.min(figure, from + GOES_ON_REACH))) &&
	figure < from + GOES_ON_REACH;

const GOES_ON = /^,\s(?:still |now |only |just )?(?:up|down|off|\p{Ll}{2,}ing)\s/u;
const GOES_ON_REACH = 80;

const monthOf = (text: string): string => /\p{Lu}\p{Ll}{2}(?=\p{Ll}*(?:\s\d{4})?$)/u.exec(text)?.[0] ?? text;

/** A report of a day or of a longer time than a month: months in it are told on the way. */
const DAY_TOLD =
	/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}\b(?!\d)|day\b|today|tonight|quarter|half|year|weeks|\b(?:Q[1-4]|H[12])\b/u;

/** "the two hundreds he made in the cup this summer": told of a noun on the way, in a clause without its own comma. */
const ON_THE_WAY = /\p{Ll}\s(?:he|she|they|it|we|that|which|who)\s(?:[\p{L}-]+\s){1,6}$/u;
export const ofAside = (mention: PeriodMention, view: View): boolean =>
	ON_THE_WAY.test(view.text.slice(Math.max(0, mention.from - 60), mention.from));

/** "The crash happened near Kesh on Monday", "the blaze broke out early on Sunday": when what a story tells of came about. */
const CAME_ABOUT =
	/\b(?:[Tt]he|[Tt]his) (?:[\p{Ll}-]+ ){0,2}(?:accident|assault|attack|avalanche|blast|blaze|bombing|clash|clashes|collapse|collision|crash|derailment|disaster|drowning|earthquake|explosion|fight|fire|incident|killing|landslide|mishap|murder|pile-up|quake|raid|robbery|shooting|stabbing|stampede|tragedy|tremor|wreck) (?:\p{Ll}+ly )?(?:happened|occurred|took place|broke out|struck|unfolded|started|began|came)\b(?:[^.;:]|[.:](?=\d)|\.(?=m\b|\s[ap]m\b)){0,90}$/u;
export const cameAboutThen = (mention: PeriodMention, text: string): boolean =>
	CAME_ABOUT.test(text.slice(Math.max(0, mention.from - 130), mention.from)) || struckThen(mention, text);

/** "The bus broke the parapet at around 5:45 am on Wednesday and fell": to the minute, and what breaks, falls or burns. */
const TO_THE_MINUTE = /\bat (?:about |around |roughly )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?,? (?:on )?$/iu;
const STRUCK_THEN =
	/\b(?:hit|struck|broke|fell|plunged|overturned|collided|crashed|rammed|ploughed|plowed|skidded|veered|derailed|collapsed|exploded|erupted|burst|capsized|sank|swerved|opened fire|burned|burnt|caved in|gave way|rolled|toppled|careered|smashed|slammed|jumped)\b[^.;]{0,120}$/u;
const struckThen = (mention: PeriodMention, text: string): boolean => {
	const before = text.slice(Math.max(0, mention.from - 160), mention.from);
	return (/\d[:.]\d\d/u.test(mention.text) || TO_THE_MINUTE.test(before)) && STRUCK_THEN.test(before);
};

/** "Unemployment climbed to 25% over the same period": the time of the sentence before. */
export const OVER_THE_SAME =
	/\b(?:in|over|during|for) the same (?:period|time|months?|quarter|week|year)\b(?! (?:last|of|in|a|the|as|previous|prior|19|20))/u;

/** What a report of a longer time tells of its own day: the vote, and how its shares and its currency took the news. */
const OF_VOTE =
	/\b(?:vote was|voted|votes? (?:to|against|for|in favou?r|of \d)|\d{1,3}[-–]\d{1,3} (?:majority )?vote|carried (?:by|with|at)|passed (?:by|with)|approved (?:by|with)|abstained)\b/u;
const OF_TRADING =
	/\b(?:[Ss]hares?|[Ss]tock|rand|rupee|pound|sterling|dollar|peso|ringgit|yen|euro|cedi|naira|shilling)\b.{0,120}\b(?:in (?:early|late|morning|afternoon|midday|pre-?market|after-hours|extended|Asian|European|London|New York) (?:trad(?:e|ing)|dealings)|after the (?:data|results|announcement|report|decision|news|figures))\b/u;

export function ofTheDay(site: Site, view: View): boolean {
	const range = view.sentences[site.sentence];
	if (!range || site.figure.kind === 'time') return false;
	const told = view.text.slice(range.from, Math.min(range.to, range.from + 240));
	return site.figure.kind === 'count' && !/\p{L}/u.test(site.figure.unit.replace(/^votes?$/u, ''))
		? OF_VOTE.test(told) || OF_TRADING.test(told)
		: OF_TRADING.test(told);
}
