/** English times told in two: the hour and its day, the weekday and its date, the part and its whole, Friday to Sunday. */
import type { Mention, PeriodMention } from '../types.ts';
import type { FoundTime } from './period-found.ts';
import { IN_MONTH, SAME_TIME, WEEKDAY } from './period-told.ts';

/** An hour, or half of a match: too short to hold for what follows. */
export const CLOCK =
	/^(?:(?:at|by|until|from|between|since|the|before|after|around|about) )*(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|$)|\d{4}$(?<!(?:1[89]|20)\d\d)|noon|midday|midnight|lunchtime|nightfall|teatime|dawn|dusk|mid-morning|mid-afternoon|half-?time|the break|(?:first|second) half$)(?:\s?\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|IST|JST)\)?)?$|^(?:(?:at|by|until|from|between|since|the|before|after|around|about) )*(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)|\d{1,2}[:.]\d\d|\d{4}\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|IST|JST))/iu;
/** "1800 on Friday", "5.40am on 3 August": the hour and its day are one time. */
const ON_DAY = /^(?:,|\s+(?:GMT|UTC|BST|CET|EST|EDT|local time)?,?)?\s*(?:on\s+)?$/u;
const DAY_WORDS = /^(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b|\d/iu;
const DAY_NAMED = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/u;
/** "Monday September 30", "Monday, 30 September": its weekday and its date. */
const DAY_DATED = /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{Lu}\p{L}+ \d{1,2}|\d{1,2} \p{Lu}\p{L}+)$/u;
const DAYS_JOINED = /^\s(?:to|through|and|until|till|or)\s(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?\s)?$/u;
const WHOLE =
	/^(?:of )?(?:this|last|next|the (?:previous|current|following|same|present|coming)) (?:(?:financial|fiscal|calendar|school|academic|tax) )?(?:year|month|quarter|week|season)$|^(?:the |its )?(?:financial|fiscal) year$|^a year (?:ago|earlier)$/iu;
const PART_OF =
	/(?:quarter|half|half-year|months?|weeks?|days?|season|summer|winter|spring|autumn|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]| \d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
/** "first seven months of the year", "so far this year": since the year began. */
export const CUMULATIVE = /first (?:\p{L}+|\d+) (?:months|weeks|quarters)|so far this year|year to date/iu;
export const BROAD = /year|quarter|half|decade|\d{4}|currently|so far|to date/iu;

const inOneLine = (text: string, from: number, to: number): string => text.slice(from, to).replace(/\s+/gu, ' ');

/** Takes what stands up to `to` into the mention. */
function widen(text: string, mention: PeriodMention, to: number): void {
	mention.to = to;
	mention.text = inOneLine(text, mention.from, to);
}

/** As {@link widen}: a time of more than its figure, which may now be of a year. */
function extend(text: string, mention: PeriodMention, to: number): void {
	widen(text, mention, to);
	mention.figure = null;
	// "In October 2023" is told of a month on the way; "the 12 months to October 2023" is a report's time.
	if (CUMULATIVE.test(mention.text)) mention.cumulative = true;
	mention.broad ||= BROAD.test(mention.text) && !IN_MONTH.test(mention.text.replace(/^In\s/u, ''));
}

const dayTo = (text: string, from: number, to: number): Mention => ({ from, to, text: inOneLine(text, from, to) });

const isHour = (mention: PeriodMention): boolean =>
	!mention.day &&
	// "told of a solid first half on Monday": no half of a match.
	!/(?:half|quarter)$/iu.test(mention.text) &&
	(CLOCK.test(mention.text) || mention.figure?.time?.grain === 'clock');

const MONTHS =
	'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
/** What a stretch may be told by: a year, a month, a date. */
const NAMED = new RegExp(
	`^(?:(?:19|20)\\d\\d(?:[-–/]\\d{2,4})?|(?:\\d{1,2} )?(?:${MONTHS})(?: \\d{1,2},?)?(?: (?:19|20)\\d\\d)?)$`,
	'u',
);
/** "the third quarter | ended Sept. 28", "in the five years | to 2015" */
const ENDED = /(?:quarter|half|half-year|years?|months|weeks|days|season|period)$/u;
/** "the fiscal year | of 2017/18", "on the last weekend | of June 2023" */
const OF_NAMED =
	/(?:weekends?|weekday|(?:fiscal|financial|school|academic|calendar) year|seasons?|week|months?|half|quarters?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
/** "over the four days | in July" */
const IN_NAMED = /^(?:\p{Ll}+ )?the .*(?:days|nights|weekends?|weeks|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/u;

/** Whether a stretch is told by the year, month or date behind it: when it ended, what it is a part of. */
const tellsStretch = (stretch: string, between: string, words: string): boolean =>
	NAMED.test(words) &&
	((/^\s(?:ended|ending)\s(?:on\s)?$/u.test(between) && ENDED.test(stretch)) ||
		(/^\sto\s$/u.test(between) &&
			/\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years|months|weeks|quarters)$/u.test(stretch)) ||
		(/^\sof\s$/u.test(between) && OF_NAMED.test(stretch)) ||
		(/^\sin\s$/u.test(between) && IN_NAMED.test(stretch)));

/** Takes a time into the one in front of it where the two are one; false where it is a time of its own. */
export function joins(text: string, last: PeriodMention, item: FoundTime): boolean {
	if (item.from < last.to) {
		if (item.to > last.to) extend(text, last, item.to);
		return true;
	}
	const words = inOneLine(text, item.from, item.to);
	const between = text.slice(last.to, item.from);
	if (isHour(last) && ON_DAY.test(between) && DAY_WORDS.test(words) && !CLOCK.test(words)) {
		last.day = dayTo(text, item.from + (/^on /iu.exec(words)?.[0].length ?? 0), item.to);
		widen(text, last, item.to);
		last.figure = null;
		last.narrow = 'sentence';
		return true;
	}
	// "Saturday 7 March": the weekday names the date that follows it.
	if (WEEKDAY.test(last.text) && item.figure?.time?.grain === 'day' && /^,?\s+\(?$/u.test(between)) {
		widen(text, last, item.to);
		if (last.day) last.day = dayTo(text, last.day.from, item.to);
		return true;
	}
	// "the first six months | this year", "Q2 | of last year": the part and its whole are one time.
	if (
		!last.frequency &&
		WHOLE.test(words) &&
		!WHOLE.test(last.text) &&
		PART_OF.test(last.text) &&
		/^\s(?:of\s)?$/u.test(between)
	) {
		extend(text, last, item.to);
		return true;
	}
	const named = item.from + (/^in\s/u.exec(words)?.[0].length ?? 0);
	if (!last.frequency && tellsStretch(last.text, text.slice(last.to, named), words.slice(named - item.from))) {
		extend(text, last, item.to);
		return true;
	}
	// "Friday | to Sunday evening", "Saturday | and Sunday"
	if (
		(last.day || DAY_NAMED.test(last.text) || DAY_DATED.test(last.text)) &&
		DAYS_JOINED.test(between) &&
		DAY_NAMED.test(words) &&
		!/^(?:last|next|this|since|until|by|on)\b/iu.test(words)
	) {
		extend(text, last, item.to);
		// "From Friday to Sunday": the first day is no base.
		if (/\bfrom\s$/iu.test(text.slice(Math.max(0, last.from - 6), last.from))) last.aside = false;
		if (last.day) last.day = dayTo(text, last.day.from, item.to);
		return true;
	}
	// "the same period of 2024" is one base of comparison.
	if (last.aside && SAME_TIME.test(last.text) && /^\s(?:(?:of|in)\s(?:the\s)?)?$/u.test(between)) {
		widen(text, last, item.to);
		return true;
	}
	return false;
}
