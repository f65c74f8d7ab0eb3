/**
 * The day on which a Chinese report says it was told or filed, where no line of the head gives a day: 本报讯 2024年6月5日，…,
 * 记者6月5日从…获悉. A day without its year is completed only by an 截至 day that the text prints in full; any other year in it
 * may be of a plan or of the past.
 */
import { completeDay, findDay, type PrintedDay } from './days.ts';

/** A telling opens its report. */
const LEAD = 160;
/** No report sums up farther back than this without saying so. */
const REACH_DAYS = 150;

const TOLD_BEHIND =
	/^\s?[，,]?\s?(?:本报)?(?:记者)?\s?从[^。；]{2,30}?(?:获悉|了解到|得知|获知)|^\s?[，,]?\s?(?:本报)?记者(?:在|从|跟随|来到|走进|走访)/u;
const MONTH_DAY = /(?<![\d年])(\d{1,2})\s?月\s?(\d{1,2})\s?日/u;
const CUT_OFF = /截[至止]到?\s?((?:19|20)\d{2})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日|底|末)?/gu;
/** Dates of later paragraphs say no more. */
const SEARCHED = 4000;

/** A full day right behind the dateline, or one on which the reporter was told. */
export function toldDay(lead: string, datelineLength: number): PrintedDay | null {
	const head = lead.slice(0, LEAD);
	const day = findDay(head);
	if (!day) return null;
	const between = head.slice(datelineLength, Math.max(datelineLength, day.from));
	// 新华社临江8月11日电 2021年3月5日，…: the dateline has a day of its own.
	const opens =
		datelineLength > 0 &&
		!/\d/u.test(head.slice(0, datelineLength)) &&
		/^[\s：:]*$/u.test(between) &&
		/^\s?[，,（( ]/u.test(head.slice(day.to));
	return opens || TOLD_BEHIND.test(head.slice(day.to)) ? day : null;
}

/** As {@link toldDay}, of a day printed without its year. `whole` is the text of the story, `dated` how far the dateline reaches. */
export function toldMonthDay(lead: string, dated: number, whole: string): PrintedDay | null {
	const head = lead.slice(0, LEAD);
	const match = MONTH_DAY.exec(head);
	if (!match) return null;
	const to = match.index + match[0].length;
	if (to > dated && !TOLD_BEHIND.test(head.slice(to))) return null;
	let latest: string | null = null;
	for (const cut of whole.slice(0, SEARCHED).matchAll(CUT_OFF)) {
		const at = completeDay(Number(cut[1]), Number(cut[2]), cut[3] === undefined ? 28 : Number(cut[3]));
		if (at !== null && (latest === null || at > latest)) latest = at;
	}
	if (latest === null) return null;
	const year = Number(latest.slice(0, 4));
	for (const y of [year, year + 1]) {
		const day = completeDay(y, Number(match[1]), Number(match[2]));
		if (day === null || day < latest) continue;
		return Date.parse(day) - Date.parse(latest) <= REACH_DAYS * 86_400_000 ? { day, from: match.index, to } : null;
	}
	return null;
}
