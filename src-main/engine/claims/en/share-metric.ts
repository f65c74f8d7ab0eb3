/** Rates and multiples "of" something: the whole they are a share of, or what has the share. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import type { Around } from './around.ts';
import { fateBefore, told } from './befallen.ts';
import { deedOfPart } from './deed.ts';
import { isHollow } from './hollow.ts';
import { rightPhrase, secondOfTwo } from './right-phrase.ts';
import { stated } from './stated.ts';
import { subjectOfSentence } from './subject.ts';
import { subjectOf } from './subject-phrase.ts';
import type { Word } from './words.ts';

/** What a rate before "of" is of, or null where none stands. */
export function ofShare({ site, view, times, places, ratio, leftWords, linked, behind, right }: Around): MetricParts | null {
	const { text } = view;
	const { figure } = site;
	if (!(ratio && right && /^of\b/iu.test(behind))) return null;
	// 36% of the target: a share of the plan is of what was done.
	const of = text.slice(right.from, right.to);
	// "Campsites accounted for a quarter of all stays": the part is told of, not the whole.
	// "Kent accounts for a fifth of all wheat": where, of what is shared out.
	if (SHARES.test(text.slice(Math.max(0, figure.from - 24), figure.from))) {
		const holder = linked ?? holderOf(leftWords);
		if (holder && !covers(places, holder.from, holder.to)) return { ...stated(text, holder), tail: '' };
		if (!holder && secondVerb(site, view)) return NO_METRIC;
	}
	// "debt rose to 98 per cent of GDP": what is measured, not what it is measured by.
	if (
		linked &&
		figure.kind === 'percent' &&
		(MEASURED.test(leftWords.at(-1)?.key ?? '') ||
			MEASURES.test(of) ||
			// "a payment rate of 50 per cent of the price": the rate is named.
			(leftWords.at(-1)?.key === 'of' &&
				/\p{L}\s(?:rate|margin|levy|discount|premium|duty)$/u.test(text.slice(linked.from, linked.to)))) &&
		!covers(places, linked.from, linked.to) &&
		!isHollow(text.slice(linked.from, linked.to))
	)
		return { ...stated(text, linked), tail: '' };
	// "£7bn, representing 30 per cent of output": of what the amount before it is of.
	if (
		AS_SHARE.test(text.slice(Math.max(0, figure.from - 40), figure.from)) &&
		view.sites[site.index - 1]?.sentence === site.sentence
	)
		return NO_METRIC;
	// "The end of a tenancy was to blame in 27% of cases": in how many, not of what.
	if (CASES.test(of) && /\bin\s(?:\p{L}+\s){0,2}$/u.test(text.slice(Math.max(0, figure.from - 20), figure.from))) {
		const subject = subjectOfSentence(site, view);
		if (subject) return stated(text, subject);
	}
	if (PLAN.test(of)) return { ...NO_METRIC, tail: 'of', of };
	// "64% of cadets passing the knots", "95% of patients are seen in time"
	const doing = doingTo(text, right, site.right.to, times);
	const two = doing ? 0 : secondOfTwo(text, right.to, site.right.to);
	return {
		...stated(text, doing ?? (two > 0 ? { from: right.from, to: two } : right)),
		tail: doing
			? ''
			: told(text.slice(right.from, site.right.to), true) || deedOfPart(site, view, right.to) || fateBefore(site, view, of),
	};
}

/** Who holds a share: the subject before the verb that shares out. */
function holderOf(words: readonly Word[]): Range | null {
	let i = words.length - 1;
	while (
		i > 0 &&
		/^(?:about|around|nearly|almost|some|just|only|a|mere|over|up|for|more|than|roughly)$/u.test(words[i]?.key ?? '')
	)
		i--;
	return i > 0 ? subjectOf(words.slice(0, i), true) : null;
}

/** "rose by a fifth and now make up": the subject was told with the first verb. */
const secondVerb = ({ figure, index, sentence }: Site, { text, sites }: View): boolean => {
	const before = sites[index - 1];
	return (
		before?.sentence === sentence &&
		/^(?:\s\([^)]{1,30}\)|\s[^.;:,()]{1,30}?)?,?\s(?:and|but)\s(?:now\s|also\s|already\s|still\s)?\p{Ll}+\s(?:\p{Ll}+\s){0,2}$/u.test(
			text.slice(before.figure.to, figure.from),
		)
	);
};

/** Verbs that make a subject the part of a whole. */
const CASES = /^(?:cases|instances|occasions|incidents)$/u;
export const SHARES =
	/\b(?:account(?:s|ed|ing)? for|ma[dk]es? up|making up|represent(?:s|ed|ing)?|compris(?:e|es|ed|ing)|constitut(?:es?|ed)|form(?:s|ed)|contribut(?:es?|ed|ing)|swallow(?:s|ed)?|absorb(?:s|ed)?|(?<!\b(?:there|which|who|that|it|they|these|those)\s)(?:were|are))\s(?:\p{L}+\s)?$/iu;
/** The same amount once more, as a share: "£7bn, representing 30 per cent of output", "£36m, or 6 per cent of revenue". */
const AS_SHARE =
	/[,\p{L}\d)]\s(?:representing|equivalent to|equal to|equating to|or)\s(?:about\s|around\s|nearly\s|almost\s|roughly\s|some\s)?$/u;
/** They lead to an amount. */
const MEASURED = /^(?:to|at|from|by|under|over|below|above|around|near|beyond|within)$/u;
/** What others are measured by. */
const MEASURES =
	/^(?:(?:aggregate|nominal|real|its|their|annual|total|national|operating) )*(?:GDP|gross (?:domestic|national) product|revenues?|turnover|income|economy|sales|spending|expenditure|assets|(?:\p{Ll}+ )?value)$/u;
/** A share of a plan. */
const PLAN = /\b(?:target|goal|plan|quota|objective)s?$/iu;

/** What those a share is of are doing, with its object: "cadets | passing the knots". */
function doingTo(text: string, noun: Range, to: number, times: readonly Mention[]): Range | null {
	const participle = DOING.exec(text.slice(noun.to, Math.min(to, noun.to + 24)));
	if (!participle) return null;
	const end = noun.to + participle[0].length;
	return { from: noun.from, to: rightPhrase(text, { from: end, to }, times, false)?.to ?? end };
}
const DOING = /^\s(?!including|excluding|according|being|during|following|regarding|concerning)\p{Ll}{3,}ing\b/u;
