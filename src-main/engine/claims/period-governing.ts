/** Which of the times of its sentence a figure is of: the one of its own clause, before it or behind it, or the base's. */
import { belongsBehind, closing, FROM_ANOTHER, SET_AGAINST, trailing } from './en/period-behind.ts';
import { AS_IT_IS, FROM_THEN, goesOnFrom, IS_SO, SINCE_THEN } from './en/period-course.ts';
import { BASE_YEAR, baseBefore, baseBehind, ofPlan, whenHolds } from './period-base.ts';
import { YEAR_END } from './period-mention.ts';
import type { PeriodMention } from './types.ts';
import { lastBefore, type Site, type View } from './view.ts';
import { saysSinceWhen } from './zh/period-asides.ts';
import { foundThen } from './zh/period-behind.ts';
import { oftenBeside, passesOver, RUNNING, STRETCH } from './zh/period-course.ts';

/** Whether the time stands in brackets with a figure of their own, or says the one before again, and the figure at `at` stands behind them. */
const inBracketOfOther = (text: string, { from, to }: PeriodMention, before: PeriodMention | undefined, at: number): boolean =>
	CLOSED.test(text.slice(to, Math.min(at, to + BRACKET))) &&
	(OPENED.test(text.slice(Math.max(0, from - BRACKET), from)) ||
		// "at 1:10 am on Saturday (1710 GMT Friday)": said again.
		(before !== undefined && /^\s?\($/u.test(text.slice(before.to, from))));
/** How often, where a clause ends with it. */
function oftenBehind(
	{ figure, clause }: Site,
	{ text }: View,
	mentions: readonly PeriodMention[],
	from: number,
): PeriodMention | null {
	for (let i = from; i < mentions.length; i++) {
		const mention = mentions[i];
		if (!mention || mention.from >= clause.to) return null;
		if (
			mention.from >= figure.to &&
			EVERY.test(mention.text) &&
			!mention.aside &&
			!/[\d,;:(]/u.test(text.slice(figure.to, mention.from))
		)
			return mention;
	}
	return null;
}
const EVERY = /^(?:each|every)\b/iu;
/** What a change of so much has come to: the change began then, and where it ends is of now. */
const ENDS_SINCE = /^since [^,.;]{2,30} to (?:about |around |nearly |almost |some |just |a record )?[$£€¥]?$/iu;
const CHANGED_BY = /(?:%|per ?cent|pct)\s$/u;
const endsSince = (text: string, { from }: PeriodMention, to: number): boolean =>
	to - from < 60 && ENDS_SINCE.test(text.slice(from, to)) && CHANGED_BY.test(text.slice(Math.max(0, from - 10), from));
const AND_NEXT = /^\)?[,;]?\s(?:and|but|while|whereas)\s(?:the\s)?$/u;
const ON_SPAN = /^(?:year|quarter|month|week|day)[- ](?:on|over)[- ]/iu;
const DATED = /\d|[今去本上当]年|[上本当]月/u;
const WHO_HAD = /\b(?:who|which|that)\s(?:had|has|have)\b[^.;:]*$/u;
/** "per night" is no base. */
const PER = /^(?:per|each|every)\b/iu;
const BRACKET = 60;
const BEHIND_COMMAS = 50;
const CLOSED = /^[^()]*\)/u;
const OPENED = /\([^()\d]*\d[^()]*$/u;

/**
 * The time that governs a figure, and whether its own clause says it; null where the sentence says none. `mentions` are
 * the paragraph's, ascending; `first` is the first of the figure's sentence; a figure that `flows` is of no year's end.
 */
export function governing(
	site: Site,
	view: View,
	mentions: readonly PeriodMention[],
	first: number,
	flows = false,
): { mention: PeriodMention; stated: boolean } | null {
	const { figure, clause } = site;
	const end = view.sentences[site.sentence]?.to ?? view.text.length;
	let before: PeriodMention | null = null;
	let after: PeriodMention | null = null;
	// A sentence has few time words; the bound holds for a text that is nothing but time words.
	const from = Math.max(first, lastBefore(mentions, figure.from) - 12);
	for (let i = from; i < mentions.length; i++) {
		const mention = mentions[i];
		// Beyond its own clause a figure looks back only: reading on would make every figure read the whole sentence.
		if (!mention || mention.from >= end) break;
		// "compared with $63m, or $1.62 per share, in the third quarter": the base's time, behind commas.
		const near = mention.aside && view.language === 'en' && mention.from - figure.to <= BEHIND_COMMAS;
		if (mention.from > Math.max(clause.to, site.right.to) && !near) break;
		if (mention.from <= figure.from && mention.to >= figure.to) {
			// 历时一个月: how long it took is no answer to when.
			if (figure.kind === 'measure' && STRETCH.test(mention.text)) continue;
			// 9月出现逆差，已连续[三个月]为负: where its sentence says when, how long it has been is no answer to that.
			if (figure.kind === 'measure' && before && view.language === 'zh' && RUNNING.test(mention.text) && DATED.test(before.text))
				continue;
			if (view.language === 'zh' && saysSinceWhen(view.text, figure.to)) continue;
			return { mention, stated: true };
		}
		if (mention.issue || (mention.within !== undefined && mention.within <= figure.from)) continue;
		// 比上年同期的32亿元, "than the 530,000 of 2024": the base has a time of its own; no other figure has it.
		if (mention.aside) {
			// "or 4.1 percent, year-on-year,": how a change is measured is no answer to when.
			if (ON_SPAN.test(mention.text)) continue;
			if (
				mention.to <= figure.from
					? whenHolds(view, mention.to, figure.from) ||
						ofPlan(view.text.slice(mention.to, figure.from), figure) ||
						(figure.kind !== 'multiple' &&
							// "than the year before: 389 this year and 423 last": the colon opens what is told of both.
							!(BASE_YEAR.test(mention.text) && view.text.charAt(mention.to) === ':') &&
							!PER.test(mention.text) &&
							baseBefore(view.text.slice(mention.to, figure.from)))
					: baseBehind(view, figure, mention)
			)
				return { mention, stated: true };
			continue;
		}
		// "$832,000 ($895,000 in March) and in Hale $761,500": of what stands in its brackets.
		if (view.language === 'en' && mention.to <= figure.from && inBracketOfOther(view.text, mention, mentions[i - 1], figure.from))
			continue;
		// "up 49 per cent since 2014 to 3,532": where it stands now.
		if (view.language === 'en' && mention.to <= figure.from && endsSince(view.text, mention, figure.from)) continue;
		if (passesOver(mention, site, view, before)) continue;
		// 完成年度目标293亿元的[81%]: the plan is of the year, and what was done of it is of the report's time.
		if (mention.text === '年度' && figure.kind === 'percent' && /的$/u.test(view.text.slice(mention.to, figure.from))) continue;
		if (flows && YEAR_END.test(mention.text) && mention.to <= site.clause.from) continue;
		if (
			mention.narrow === 'clause' &&
			mention.to <= figure.from &&
			mention.from < clause.from &&
			!(view.language === 'en' && goesOnFrom(view.text, mention.to, figure.from))
		) {
			// "the most since 1994, when 963 fell ill"
			if (view.language === 'en' && whenHolds(view, mention.to, figure.from)) return { mention, stated: true };
			// "has tripled since 2019, from 64 to 192": the level it began with.
			if (SINCE_THEN.test(mention.text) && FROM_THEN.test(view.text.slice(mention.to, figure.from)))
				return { mention, stated: true };
			continue;
		}
		if (mention.to <= figure.from) {
			// 2016年，…，连续四年获奖，产值…: how long the one thing has been so dates no clause behind it.
			const ran = before !== null && mention.from < clause.from && view.language === 'zh' && RUNNING.test(mention.text);
			if ((!mention.frequency || mention.from >= clause.from) && !ran && !oftenBeside(mention, site, view, before))
				before = mention;
		} else if (
			(!after || (after.frequency && !mention.frequency && !/\d/u.test(view.text.slice(after.to, mention.from)))) &&
			(!mention.frequency || mention.from <= figure.to + 1) &&
			(!AS_IT_IS.test(mention.text) || IS_SO.test(view.text.slice(figure.to, mention.from))) &&
			mention.from >= figure.to &&
			mention.to <= clause.to
		) {
			const gap = view.text.slice(figure.to, mention.from);
			// "was $3 million and first-half profit $2 million": of the next.
			if (view.language === 'en' && AND_NEXT.test(gap)) continue;
			// "eased to 3.2% from 3.9% in the three months to February": with a time of its own before, the last is the base's.
			const ofBase = before !== null && view.language === 'en' && FROM_ANOTHER.test(gap);
			// "on Tuesday found nine miners who had been trapped since Friday": what they had gone through before.
			const ofThose = before !== null && before.from >= clause.from && view.language === 'en' && WHO_HAD.test(gap);
			if (!belongsBehind(gap) && !ofBase && !ofThose && !(view.language === 'en' && SET_AGAINST.test(gap))) after = mention;
		}
	}
	// "fell to 4.2% in February from 4.6% in January": English says when behind the figure.
	if (after && view.language === 'en' && (!before || before.from < clause.from || after.from <= site.right.to))
		return { mention: after, stated: true };
	if (before && before.from >= clause.from) return { mention: before, stated: true };
	const late = view.language === 'zh' ? foundThen(site, view, mentions) : trailing(site, view, mentions, from);
	if (late) return { mention: late, stated: true };
	// "共120户（截至5月底）": the time stands behind, in brackets, with no figure between.
	if (after && after.from <= figure.to + 4) return { mention: after, stated: true };
	if (before) return { mention: before, stated: false };
	const late2 = view.language === 'en' ? closing(site, view, mentions, from, end) : null;
	if (late2) return { mention: late2, stated: false };
	// "Leaks waste 41 million litres of water every day": with no other time, how often.
	const often = view.language === 'en' ? oftenBehind(site, view, mentions, from) : null;
	return often && { mention: often, stated: true };
}
