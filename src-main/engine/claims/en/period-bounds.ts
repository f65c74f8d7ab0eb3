/**
 * A time by its bounds and the same time by a word that only points: "so far this year" of a report that counts "up to
 * September 19", "last year" of one on 2017-18. What is inherited from the story is told by the bounds, which say more;
 * where the words say the same (last month, August) the words that stand nearer stay.
 */
import type { PeriodDraft } from '../types.ts';

export type Length = 'year to date' | 'year' | 'half' | 'quarter' | 'week';

const MONTH =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Times that name where they begin or end. */
const BOUNDED: readonly (readonly [Length, RegExp])[] = [
	['week', new RegExp(`\\bweek (?:ended|ending|to) (?:on )?(?:${WEEKDAY},? )?${DAY}`, 'iu')],
	['week', new RegExp(`^(?:from |between )?(?:${WEEKDAY},? )${DAY} (?:to|and|through|until|-|–) (?:${WEEKDAY},? )${DAY}`, 'u')],
	[
		'quarter',
		new RegExp(
			`\\b(?:13|thirteen|12|twelve) weeks (?:ended|ending|to)\\b|\\b(?:three|3) months (?:ended|ending|to) (?:\\d|${MONTH} \\d)`,
			'iu',
		),
	],
	['half', /\b(?:26|twenty-six) weeks (?:ended|ending|to)\b|\b(?:six|6) months (?:ended|ending|to) (?:\d|\p{Lu}\p{Ll}+ \d)/u],
	[
		'year',
		/\b(?:52|53) weeks (?:ended|ending|to)\b|\b(?:12|twelve) months (?:ended|ending|to) \p{Lu}|\byear (?:ended|ending|to|that (?:begins|began|starts|started|ends|ended)) (?:on )?(?:\d|\p{Lu})/u,
	],
	['year', /^(?:in |for |the )?(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)\d\d|\d\d)\b|^FY ?\d{2,4}/u],
	[
		'year to date',
		new RegExp(`^(?:up to|until|till|to|as of|as at|through|between January 1 and|from January 1 to) ${DAY}`, 'iu'),
	],
];

/** Times that point at a length and no more. */
const POINTING: readonly (readonly [Length, RegExp])[] = [
	[
		'year to date',
		/^so far this (?:year|season)$|^(?:this|the) (?:year|season) (?:so far|to date)$|^(?:the )?(?:calendar )?year to date$/iu,
	],
	['week', /^(?:for |over |in |during )?(?:this|last|the|the (?:past|last|previous)) week$/iu],
	['quarter', /^(?:in |for |during |over )?(?:(?:the|this|its) )?(?:(?:first|second|third|fourth|final)[- ])?quarter$/iu],
	['half', /^(?:in |for |during |over )?(?:the |its )?(?:half|half-year|first[- ]half|second[- ]half|(?:first|second) half)$/iu],
	[
		'year',
		/^(?:in |for |during |over )?(?:(?:the|last|next|its)\s)?(?:(?:coming|current|new|present|full|whole) )?(?:financial |fiscal |school |academic |tax )?year$/iu,
	],
];

const lengthIn = (table: readonly (readonly [Length, RegExp])[], text: string): Length | null =>
	table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** The times that a story names by their bounds, one of a length; null where it names several of that length. */
export type Bounded = Map<Length, PeriodDraft | null>;

/** Takes in a time whose words name where it begins or ends; others are left. */
export function takeBounds(text: string, draft: () => PeriodDraft, bounded: Bounded): void {
	const length = lengthIn(BOUNDED, text);
	if (length === null) return;
	const known = bounded.get(length);
	if (known === undefined) bounded.set(length, draft());
	else if (known !== null && known.text !== draft().text) bounded.set(length, null);
}

/**
 * What `period`, inherited from its story, is called by its bounds: the one time of the same length that the story names
 * by them. As it is where its own words have bounds, where the story names none or several.
 */
export function byItsBounds(period: PeriodDraft, bounded: Bounded): PeriodDraft {
	if (bounded.size === 0 || period.origin !== 'inherited' || period.source !== 'story') return period;
	const length = lengthIn(POINTING, period.text);
	const only = length === null ? null : bounded.get(length);
	return only ? { ...only, origin: 'inherited', source: 'story' } : period;
}
