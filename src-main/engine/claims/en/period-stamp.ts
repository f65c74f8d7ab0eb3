/** When an English text was out: the day of its dateline, of a stamp over or under it, of a line of nothing but when and by whom. */
import type { FigureDraft } from '../../figures/types.ts';
import type { PeriodMention } from '../types.ts';
import { behind, grainOf, type ToldTime } from './period-told.ts';

/** "Kesh Post, September 15, 2015 Text size:", "March 11, 2018 09:14 PM": a line of nothing but when and by whom. */
const STAMP_WORD =
	/^(?:\d{1,4}(?:\.\d\d)?(?:[ap]m)?|[Tt]ext|[Ss]ize|[Uu]pdated?|[Ll]ast|[Pp]osted|[Pp]ublished|[Cc]reated|[Mm]odified|on|at|by|[ap]\.?m\.?|\p{Lu}[\p{L}.'’]*)?$/u;
const FULL_DAY =
	/\b(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}\.?,? (?:19|20)\d\d|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{4}-\d\d-\d\d)\b/u;
const BYLINE =
	/\b(?:[Bb]y|BY|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ss]taff|[Bb]ureau|[Pp]osted|[Pp]ublished|[Uu]pdated|[Ss]ource)\b/u;
const CLOCK_ANY = /\b\d{1,2}[:.]\d\d\b/u;
const LONGEST_STAMP = 110;
/** Whether a line tells nothing but when a text was out, and by whom. */
export const isStamp = (text: string): boolean =>
	text.length <= LONGEST_STAMP &&
	/\b(?:19|20)\d\d\b/u.test(text) &&
	text.split(/[\s|,•·:–—()/-]+/u).every((word) => STAMP_WORD.test(word));

/** "Issued at 10:15 (UTC) on Thu 22 January": a stamp over or under the text. */
const STAMPED =
	/^\W*(?:(?:first |last )?(?:issued|published|updated|posted|embargoed|released|printed|modified|date(?:d)?|filed))\b[^.]{0,44}$/iu;
const DATELINE_DAY = /^[\s(]*[A-Z][A-Z .'’-]{2,30},?\s+(?:[A-Z][\p{L}. ]{1,20},\s+|\([^)]{2,44}\s[-–—]\s+)?(?:\p{L}+\s+)?$/u;
/** "12 March 2024 — The …", "Marlow, 12 March 2024 – The …", "Hale (Orr) [Kesh], March 12 (HNS): The …": the day that opens a report. */
const OPENS_TEXT =
	/^\s*(?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}(?: \([\p{L} .]{2,30}\))?(?: \[[\p{L} .]{2,30}\])?(?:, \p{Lu}[\p{L}'’. -]{1,20})?(?:, | \())?(?:\p{Lu}\p{L}+day,? )?$/u;
const OPENING_MARK = /^\)?(?: ?\([A-Z][\p{L} -]{1,24}\))?\s?(?:—|–|--|-|:|\.(?=\s))\s*[\p{Lu}\d"“‘']/u;
/** "--(BUSINESS WIRE)--Oct. 28, 2025--" */
const WIRED = /(?:BUSINESS\s?WIRE|NEWS\s?WIRE|NEWSWIRE|ACCESS\s?WIRE)[)/\s–—-]*$/iu;
/** "July 24 (Newsline) -": the agency's line without a town. */
const FILED = /^\s*\(\p{Lu}[^)]{1,24}\)\s*[-–—]/u;
/** "03:20 PM EST, 02/11/2025 (Newsline) --", "2/8/2008" on a line of its own: the stamp of a wire or a page. */
const NUMERIC_DAY = /^(?:\d{1,2}:\d{2}.{0,12})?\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/u;

/** Whether a time is the day the text was issued; `last` is the time told before it. */
export function isIssue(told: ToldTime): boolean {
	const { text, from, last } = told;
	const isDay = grainOf(told) === 'day';
	return (
		(last === undefined && DATELINE_DAY.test(text.slice(0, Math.min(from, 60)))) ||
		(from < 3 && isDay && FILED.test(behind(told, 30))) ||
		(from < 60 && isDay && OPENING_MARK.test(behind(told, 6)) && OPENS_TEXT.test(text.slice(0, from))) ||
		(from < 60 && STAMPED.test(text.slice(0, from))) ||
		(from < 80 && WIRED.test(text.slice(0, from)))
	);
}

/** Marks the days of a paragraph that tells nothing but when it was out: "By Ann Hale, health reporter 13th Sep 2023, 10:42". */
export function markStamp(text: string, figures: readonly FigureDraft[], mentions: readonly PeriodMention[]): void {
	const [first] = mentions;
	if (!first) return;
	const stamped =
		text.length <= LONGEST_STAMP &&
		FULL_DAY.test(text) &&
		!/[.!?:][”"’']?\s*$/u.test(text) &&
		figures.every(({ kind }) => kind === 'time');
	if (isStamp(text) || (stamped && (BYLINE.test(text) || CLOCK_ANY.test(text))))
		for (const mention of mentions)
			if (mention.figure?.time?.grain === 'day' || mention.day || FULL_DAY.test(mention.text)) mention.issue = true;
	// A clock and its day are joined by now.
	if (first.from < 3 && NUMERIC_DAY.test(first.text)) first.issue = true;
}
