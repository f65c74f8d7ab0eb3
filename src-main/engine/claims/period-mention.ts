/** What one time word says of the text behind it: whether it tells when, goes on, names a year or only a day. */
import type { PeriodMention } from './types.ts';

/** The end of a year, at which stocks are counted; 截至年末 sums up what flowed until then. */
export const YEAR_END = /^(?:\d{4}年|今年|去年|上年)?(?:年[末底]|期末)$/u;

/** 截至三季度末, 6月末: the end of a month or a quarter, at which stocks are counted beside what flowed in a span of months. */
export const SPAN_END = /^(?:截[至止]到?)?(?:\d{4}年|今年|去年)?(?:\d{1,2}月|[一二三四]季度)末$/u;

/** Somebody's 如今 or 以前 in quotation marks is of the speaker, not of the story. */
export const quoted = (text: string, at: number): boolean => {
	const before = text.slice(Math.max(0, at - QUOTE_REACH), at);
	return before.lastIndexOf('“') > before.lastIndexOf('”');
};

/** No longer quotation is looked into. */
const QUOTE_REACH = 120;

/** One month, as the time of a whole report. */
export const MONTH =
	/^(?:\d{4}年)?\d{1,2}月份?$|^(?:in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?$/iu;

/** A single day over a report is the day it was issued. */
export const daily = (mention: PeriodMention): boolean => {
	const grain = mention.figure?.time?.grain;
	if (grain !== 'day' && grain !== 'clock') return false;
	const interval = mention.figure?.time?.interval;
	return !interval || interval.from === interval.to;
};

/** A time ahead (到2026年, by 2027) is of its own sentence only. */
const AHEAD = /^(?:到|至)|(?<![节汛此目当眼先日])前$|\d[日号]前$|^(?:by|until|till|through|between now and) /iu;

/** Whether it says when of more than its own clause: no base, no frequency, no stamp, nothing ahead. */
export const tells = (mention: PeriodMention): boolean => holds(mention) && (mention.over === true || !AHEAD.test(mention.text));

const holds = (mention: PeriodMention): boolean =>
	!mention.aside && !mention.frequency && mention.narrow !== 'clause' && !mention.issue;

/** As {@link tells}, of its own sentence: 到2026年，…；… holds there, though it is ahead. */
export const tellsAhead = (mention: PeriodMention): boolean =>
	tells(mention) || (holds(mention) && /^[到至]/u.test(mention.text));

/** Whether the text goes on in it, beyond its own sentence. */
export const carries = (mention: PeriodMention): boolean =>
	tells(mention) && mention.narrow === undefined && mention.within === undefined;

export const YEAR = /^(\d{4})-01-01$/u;

/** The last day of the year a mention names in full, or null. */
export function yearOf(mention: PeriodMention): string | null {
	const written = /^(\d{4})年(?:度|年度|全年|全年度)?$/u.exec(mention.text)?.[1];
	if (written) return `${written}-12-31`;
	const interval = mention.figure?.time?.interval;
	const year = interval?.certainty === 'stated' ? YEAR.exec(interval.from ?? '')?.[1] : undefined;
	return year && interval?.to === `${year}-12-31` ? interval.to : null;
}
