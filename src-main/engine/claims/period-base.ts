/** The time of what a figure is set against: 比去年同期的1.8倍, "than the 530,000 of 2024", "up from $4m a year earlier". */
import type { FigureDraft } from '../figures/types.ts';
import type { PeriodMention } from './types.ts';
import type { View } from './view.ts';

/** "the deadliest since 1998, when six died": what the base's own clause tells. */
const WHEN_BEHIND = /^(?:\s\p{Ll}+){0,3},? when\s/u;

const WHEN_REACH = 48;

/** "Compared with April last year, when trade stopped, it rose 251%": the clause of the base ends before the figure. */
export const whenHolds = (view: View, from: number, to: number): boolean => {
	const when = WHEN_BEHIND.exec(view.text.slice(from, from + WHEN_REACH));
	return when !== null && from + when[0].length <= to && !/,\s/u.test(view.text.slice(from + when[0].length, to));
};

const BASE_BEFORE = /^(?:同期)?的?(?:最[高低大多少]值?|峰值|均值|水平)?的?(?:约|近)?[（(]?$|^:\s*$|^['’]\s?s\s*$|^\s*\(\s*$/u;
/** "(2011: like-for-like decline [-0.6%])": the year heads its bracket. */
const HEADS_BRACKET = /^:\s\p{L}[^():;]{0,36}$/u;
/** "September's revised 5.7%", "2016's high of 179" */
const OWNED = /^['’]s?\s(?:\p{L}[\p{L}-]*\s)?$|^['’]s?\s(?:\p{L}[\p{L}-]*\s){1,5}(?:of|was|were)\s(?:about\s|around\s)?$/u;

/** "the corresponding month a year ago brought |$68m", "when she took over in January 2011 it was |9.5%" */
const OF_BASE_TOLD =
	/^\s(?:it\s)?(?:was|were|saw|had|brought|yielded|produced|stood at|came to)\s(?:about\s|only\s|just\s|nearly\s)?$/u;

/** 全年|任务1.1万人, 年度|目标的293亿元 */
const OF_PLAN = /^(?:的)?(?:目标|任务|计划|指标)(?:任务|目标)?(?:数|值|量|总数)?的?(?:约|近)?$/u;

/** Whether a year is that of the plan whose amount stands behind it; what was done of it is of another time. */
export const ofPlan = (gap: string, { kind }: FigureDraft): boolean =>
	kind !== 'percent' && kind !== 'multiple' && kind !== 'point' && OF_PLAN.test(gap);

/** "against a daily average this year| of about |5.1bn" */
const MEAN_OF = /^\sof\s(?:about |around |nearly |almost |just |over |under )?$/u;

/** Whether what stands between a base's time and the figure behind it makes the figure the base: 2024年的, "'s high of ". */
export const baseBefore = (gap: string): boolean =>
	OF_BASE_TOLD.test(gap) ||
	(gap.length <= 6 && BASE_BEFORE.test(gap)) ||
	HEADS_BRACKET.test(gap) ||
	OWNED.test(gap) ||
	MEAN_OF.test(gap);

const BASE_BEHIND = /^\s*(?:\p{L}+\s+){0,3}(?:of|in|during|for|at|on)?\s*(?:the\s+)?$/u;
/** "the 6,657 crimes recorded over [the same period in 2010]", "7bn in the last published budget for [1985/86]" */
const BASE_TOLD = /^\s(?:\p{L}+ed\s)?(?:in|during|for)\s$|^\s\p{L}+ed\sover\s$|^\sin the (?:\p{L}+\s){1,4}for\s$/u;

export const BASE_YEAR = /(?:before|earlier)$/u;
/** "up from $4m, or 12 cents a share, a year earlier": the base's time ends the sentence. */
export const FROM_BASE = /\b(?:from|than|with|to|against|versus)\s(?:an?\s|the\s)?(?:\p{L}+\s){0,4}$|\bor\s$/u;
/** "567 cases, with no death, reported in October": an aside between commas. */
const PARENTHESIS = /^,\s[^,.;]{1,24},(?=\s)/u;

/** "$43.1 million| (53 cents) |a year ago": the same amount again. */
const IN_BRACKETS = /^\s?\((?:or )?[$£€]?\d[\d.,]*[^(),;]{0,24}\)(?=\s)/u;

/** "$63m|, or $1.62 per share, |in the third quarter" */
const OR_A_SHARE = /^,? or [$£€]?[\d.,]+ ?(?:cents|pence|p|c)? ?(?:per|a) (?:diluted |basic )?share,?(?=\s)/u;

const NO_BASE = /\b(?:shy|short|ahead|than|from|since|compared|comparison|against|versus|over|on|below|above)\b/u;

const AGAINST =
	/\b(?:against|(?:compared|comparison) (?:with|to)|as opposed to|versus) (?:the |an? )?(?:about |around |some )?$/u;
const COUNTED_ON = /^(?:\s[\p{L}%]+){0,5}\son\s(?:the\s)?$/u;
/** "compared to [30] in the same months last year" */
const OVER_SAME = /^(?:\s\p{L}+){0,2}\s(?:over|in|during|for)\s(?:the\s)?$/u;
const AFTER_CHANGE = /\b(?:following|after) (?:\p{L}+ly )?\p{L}{2,}ing\s(?:by\s|to\s)?(?:about\s)?$/u;
const OVER_THEN = /^(?:\s\p{L}+)?\s?(?:over|in|during|for|through)?\s?(?:the\s)?$/u;
/** Whether the figure is the base whose time stands right behind it: "up from [4.1%] a year earlier". */
export const baseBehind = (
	view: View,
	{ from: start, to: from }: { from: number; to: number },
	mention: PeriodMention,
): boolean => {
	if (view.language !== 'en' || mention.from - from > 50 || mention.from < from) return false;
	const gap = view.text.slice(from, mention.from).replace(PARENTHESIS, '').replace(OR_A_SHARE, '').replace(IN_BRACKETS, '');
	const told = view.text.slice(Math.max(0, start - 30), start);
	// "… or [$1.62 per share], in the third quarter of 2023"
	if (/^, (?:in |for |during )?(?:the )?$/u.test(gap) && /\bor\s$/u.test(told)) return true;
	// "set against the 455 counted by the guild on February 7"
	if (AGAINST.test(told) && (COUNTED_ON.test(gap) || OVER_SAME.test(gap))) return true;
	// "2.4 percent in March, after rising 2.8 percent over the year to February": what came before has its own time.
	if (AFTER_CHANGE.test(told) && OVER_THEN.test(gap)) return true;
	// "rose 12% to $6 billion over the same month of last year": neither the change nor what it came to is the base.
	// "twice as many as in 2022": the multiple is of now.
	if (/^\sas \p{Ll}+(?: \p{Ll}+){0,3} as\b/u.test(gap)) return false;
	if (/^\sover\s$/u.test(gap) || (gap === '' && /^over\s/iu.test(mention.text))) return false;
	if (BASE_TOLD.test(gap) && /^the same |^\d/u.test(mention.text)) return true;
	// "up from 86,500 from the year before"
	if (gap === ' from ' && BASE_YEAR.test(mention.text) && FROM_BASE.test(told)) return true;
	return (
		BASE_BEHIND.test(gap) &&
		!NO_BASE.test(gap) &&
		!NO_BASE.test(FROM_BASE.test(told) ? mention.text.replace(/^on\s/iu, '') : mention.text)
	);
};
