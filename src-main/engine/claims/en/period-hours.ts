/** An hour whose day the text tells elsewhere: "Crews came at 11:43 p.m." of a report of Friday is 11:43 p.m. on Friday. */
import type { PeriodDraft } from '../types.ts';

const A_DAY =
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December))\b(?!.*\b(?:to|and|through|until)\b)/u;
const HAS_HOUR = /\d[:.]\d\d|\b[ap]\.?m\b|\bnoon\b|\bmidnight\b|\b\d{4} (?:GMT|UTC)\b/iu;

/** "on the second day", "on day one": of a match or a trial, with an hour of its own. */
const NUMBERED_DAY = /\b(?:opening|first|second|third|fourth|fifth|final|last) day$|\bday (?:one|two|three|four|five|\d)$/iu;

/** "the quarter ended December 31, 2019", "2024": the day in it, if there is one, is where it ended. */
const OF_STRETCH =
	/\b(?:ended|ending|quarters?|half|half-years?|months?|weeks?|(?<!\b(?:this|last|next) )years?(?! ago)|seasons?|period|term|summer|winter|spring|autumn)\b|^\D*(?:19|20)\d\d(?:[-–/]\d+)?$/iu;

/** Whether what is known is a day, of which an hour may be. */
export const isDay = (text: string): boolean => !OF_STRETCH.test(text) && (A_DAY.test(text) || NUMBERED_DAY.test(text));

/** "that day", "the same evening": the day told before. */
export const THAT_DAY = /^(?:on |later )?(?:that|the same) (?:day|night|morning|afternoon|evening)$/iu;

/** A word that points back at a day, as that day; as it stands where none is known. */
export function asThatDay(pointer: PeriodDraft, days: readonly (PeriodDraft | null)[]): PeriodDraft {
	const day = days.find((known) => known !== null && A_DAY.test(known.text));
	return day ? { ...pointer, text: day.text, interval: day.interval } : pointer;
}

/** The hour on its day, or null where what is known is no single day. The interval is the day's. */
export function onItsDay(hour: PeriodDraft, day: PeriodDraft): PeriodDraft | null {
	if (!isDay(day.text) || HAS_HOUR.test(day.text)) return null;
	const words = day.text.replace(/^On\b/u, 'on');
	return { ...hour, text: `${hour.text} ${words}`, interval: day.interval };
}
