/** An hour whose day the text tells elsewhere: "Crews came at 11:43 p.m." of a report of Friday is 11:43 p.m. on Friday. */
import type { PeriodDraft } from '../types.ts';

const A_DAY =
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b(?!.*\b(?:to|and|through|until)\b)/u;
const HAS_HOUR = /\d[:.]\d\d|\b[ap]\.?m\b|\bnoon\b|\bmidnight\b|\b\d{4} (?:GMT|UTC)\b/iu;

/** "on the second day", "on day one": of a match or a trial, with an hour of its own. */
const NUMBERED_DAY = /\b(?:opening|first|second|third|fourth|fifth|final|last) day$|\bday (?:one|two|three|four|five|\d)$/iu;

/** "that day", "the same evening": the day told before. */
export const THAT_DAY = /^(?:on |later )?(?:that|the same) (?:day|night|morning|afternoon|evening)$/iu;

/** A word that points back at a day, as that day; as it stands where none is known. */
export function asThatDay(pointer: PeriodDraft, days: readonly (PeriodDraft | null)[]): PeriodDraft {
	const day = days.find((known) => known !== null && A_DAY.test(known.text));
	return day ? { ...pointer, text: day.text, interval: day.interval } : pointer;
}

/** The hour on its day, or null where what is known is no single day. The interval is the day's. */
export function onItsDay(hour: PeriodDraft, day: PeriodDraft): PeriodDraft | null {
	if (!(A_DAY.test(day.text) || NUMBERED_DAY.test(day.text)) || HAS_HOUR.test(day.text)) return null;
	const words = day.text.replace(/^On\b/u, 'on');
	return { ...hour, text: `${hour.text} ${words}`, interval: day.interval };
}
