/** English says when behind the figure: the time that closes, trails or parts a sentence, and what a sentence before closed with. */
import { BASE_YEAR, FROM_BASE } from '../period-base.ts';
import { tells } from '../period-mention.ts';
import type { PeriodMention } from '../types.ts';
import { lastBefore, type Site, type View } from '../view.ts';

const WAITED =
	/\b(?:(?:less|fewer|more|longer) than|within|over|under|up to)\s(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|18|24)\s(?:minutes|hours|days|weeks|months)\b/giu;

/** "in English and maths this summer": two nouns, and no new clause. */
const AND_NOUN = /\sand\s(?!\p{Ll}+ed\b)\p{Ll}+(?=\s(?:(?:in|at|of|for|on|across|during|over)\s|$))/giu;

/** "Two men, both pensioners, drowned on Friday": with no time before the figure, the one that closes its sentence. */
export function closing(
	site: Site,
	view: View,
	mentions: readonly PeriodMention[],
	from: number,
	end: number,
): PeriodMention | null {
	for (let i = from; i < mentions.length; i++) {
		const mention = mentions[i];
		if (!mention || mention.from >= end || mention.from > site.figure.to + CLOSING_REACH) return null;
		if (mention.from < site.figure.to) continue;
		// "69 per cent waited less than four hours last month": how long they waited parts nothing.
		const gap = view.text.slice(site.figure.to, mention.from).replace(WAITED, ' ').replace(AND_NOUN, ' ');
		if (!tells(mention) || ANOTHER_CLAUSE.test(gap)) return null;
		return mention;
	}
	return null;
}

/** "This", "Of these", "The increase": words that go on with the sentence before. */
export const POINTS_BACK =
	/^(?:["“])?(?:And |But )?(?:In (?:the )?(?:\p{Lu}\p{L}+ ?){1,3},? it (?:was|is|stood)\b|(?:This|That|It) (?:is|was|brings|brought|takes|took|puts|put|leaves|left|makes|made|represents|represented|compares|compared|means|meant|marks|marked|includes|included|amounts|amounted|equals|equates)\b|Of (?:these|those|them|that)\b|(?:These|Those|They) (?:include|included|were|are|comprise|comprised)\b|(?:The|That|This) (?:increase|rise|fall|drop|decline|decrease|gain|figure|total|number|amount|sum|toll) (?:is|was|includes|included|represents|represented|compares|compared)\b)/u;

/** "Seventy-four percent of them", "Three others", "Another six": some or more of those just counted. */
export const SOME_OF_THEM =
	/^["“]?(?:(?:About|Some|Nearly|Almost|Around|Roughly|Just|Only|Over|More than|At least|Another|A further|The other|Of the)\s)*(?:\d[\d.,]*|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{Ll}+)?|half|most|none|all|a quarter|a third)))(?:\s?(?:%|per ?cent|pct))?\s(?:of\s(?:them|those|these|whom)\b|others?\s(?:is|are|was|were)\b)/iu;

/** The last time of a sentence that tells when, or null. */
export function closingOf(view: View, mentions: readonly PeriodMention[], sentence: number): PeriodMention | null {
	const range = view.sentences[sentence];
	if (!range) return null;
	const last = lastBefore(mentions, range.to);
	for (let i = last; i >= 0 && i > last - 4; i--) {
		const mention = mentions[i];
		if (!mention || mention.from < range.from) return null;
		if (tells(mention) && !NOW_EN.test(mention.text)) return mention;
	}
	return null;
}

const NOW_EN = /^(?:currently|recently|now|nowadays|at present|at the moment)$/iu;
const CLOSING_REACH = 200;

const ANOTHER_CLAUSE =
	/[;:—–]|\([^()\d]*\d[^()]*$|\band\b(?!\s(?:about\s|nearly\s|another\s)?(?:[\d$£€¥]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\p{Ll}+ing\b))|\b(?:but|while|when|after|before|which|who|whose|where|because|as(?! of $)|although|though|since|whereas|said|says|told|if|until|so|than|from|following|compared|comparison|payable|due|effective|scheduled|to be)\b/iu;

/** "fell to 4.2% after prices rose 0.1% in May": another clause; 16个将|在年内|完成: what is ahead. */
export const belongsBehind = (gap: string): boolean =>
	/\b(?:after|because|but|while|whereas|what)\s|\([^()\d]*\d[^()]*$|\band (?:said|\p{Ll}{2,}ed)\s|\b(?:taking|bringing|pushing|lifting|raising)\sthe\s|\band (?:also )?(?:will|would|plans?|expects?|aims?|hopes?|intends?|is (?:due|set) to)\s[^,;:]*\d|(?:将|拟|计划|预计|力争|可)$/u.test(
		gap,
	);

/** "is put at 99 bales against nearly 60 bales last year": the time is of the amount it is set against. */
export const SET_AGAINST =
	/\b(?:against|versus|(?:compared|in comparison) (?:with|to)|from)\s(?:the\s|an?\s)?(?:\p{L}+\s){0,4}[$£€¥]?\d[\d.,]*(?!\d|[.,]\d)(?:\s[\p{L}%]+){0,3}\s(?:in\s)?$/iu;

export const FROM_ANOTHER = /^,?\s(?:up |down )?from\s[^,;:]{0,20}\d/u;
/** "97,000, or 3.2 percent, since January.": the time behind the commas ends the sentence and is of all before it. */
const TRAILING = /^(?:,? (?:or|and) [^,;()]{1,24})?,\s(?:in\s|at\s)?(?:the\s)?$/u;
/** "$58 million, or $0.87 a share, in the quarter", "a record (14.2 billion) in March": the same amount again, or its bracket. */
const SAME_AGAIN = /^(?:,? or (?:[^,;()]|,(?=\d)){1,30},?|\)),?\s(?:(?:in|for|during|at|over|on)\s)?(?:the\s)?$/u;
/** "fell 4.1 percent and 2.3 percent, respectively, on Tuesday"; "a tremor, felt on Saturday" */
const EACH_THEN = /^(?:,? and [^,;()]{1,24})?,? respectively,?\s(?:(?:in|for|during|at|over|on)\s)?(?:the\s)?$/u;

/** "added 93 cents|, or 4.4 percent, to $22.05 by |midday Tuesday" */
const TO_LEVEL =
	/^(?:,? or (?:[^,;()]|,(?=\d)){1,30})?,?\s(?:(?:higher|lower|firmer|weaker|stronger|up|down)\s)?(?:to|at)\s(?:an? (?:\p{L}+ ){0,2}of\s)?[\p{L}$£€¥.]{0,4}\s?\d(?:[\d.,]*\d)?(?:\s(?!(?:as|when|while|although|though|but|and|after|before|from|because)\b)[\p{L}%$/]+){0,3}\s(?:(?:in|for|during|at|by|on)\s)?(?:the\s)?$/u;

/** "up by 25 points, with effect from |July 22" */
const WITH_EFFECT =
	/^(?:,? from [^,;()]{1,24} to [^,;()]{1,24})?,\s(?:with effect|effective|starting|beginning)\s(?:from\s|on\s)?$/u;
/** "The largest rise, of 2.6%, was registered in |April" */
const REGISTERED_THEN =
	/^,\s(?:was|were|came|occurred|fell)(?: (?:registered|recorded|seen|reached|set|posted|logged|reported|observed|measured|noted))?\s(?:(?:in|on|during)\s)?(?:the\s)?$/u;
const BEFALLEN_THEN =
	/^(?:\s\p{L}+){0,3},\s(?:\p{L}+ed|felt|held|set|made|seen|won|built)\s(?:(?:in|for|during|at|on)\s)?(?:the\s)?$/u;

/** "$2.8bn| for piers, depots, sheds and cranes |over five years": a row of nouns is no end of the clause. */
const ROW_OF_NOUNS = /^\s(?:for|of|on|in)\s\p{Ll}[\p{L} -]{1,40}(?:, \p{Ll}[\p{L} -]{1,40}){1,4}\sand\s\p{Ll}[\p{L} -]{1,40}$/u;
const HAS_VERB =
	/\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|which|who|that|said|says|while|when|but|after|before|because|as|if|than|from|\p{Ll}{3,}ed)\b/u;
const isRowOfNouns = (gap: string): boolean => ROW_OF_NOUNS.test(gap.trimEnd()) && !HAS_VERB.test(gap);
const ROW_REACH = 110;

const SECOND_AMOUNT = /\bor\s(?:about\s)?$/u;
const AGAIN_BEHIND = /^(?:\sof\s[^,;.]{1,40})?,\s(?:(?:in|for|during)\s)?(?:the\s)?$/u;

const TRAILING_REACH = 50;

/** A time behind a row of nouns, a comma, a bracket or "respectively" that is of the figure before it. */
export function trailing(site: Site, view: View, mentions: readonly PeriodMention[], from: number): PeriodMention | null {
	if (view.language !== 'en') return null;
	for (let i = from; i < mentions.length; i++) {
		const mention = mentions[i];
		if (!mention || mention.from > site.figure.to + ROW_REACH) return null;
		if (mention.from < site.figure.to || mention.issue) continue;
		if (!mention.aside && isRowOfNouns(view.text.slice(site.figure.to, mention.from))) return mention;
		if (mention.from > site.figure.to + TRAILING_REACH) return null;
		const told = view.text.slice(Math.max(0, site.figure.from - 40), site.figure.from);
		const base = BASE_YEAR.test(mention.text) && FROM_BASE.test(told);
		const gap = view.text.slice(site.figure.to, mention.from);
		if (mention.aside && !base && !gap.startsWith(')') && !BEFALLEN_THEN.test(gap)) continue;
		if (
			EACH_THEN.test(gap) ||
			BEFALLEN_THEN.test(gap) ||
			TO_LEVEL.test(gap) ||
			WITH_EFFECT.test(gap) ||
			REGISTERED_THEN.test(gap)
		)
			return mention;
		if (SAME_AGAIN.test(gap) || (SECOND_AMOUNT.test(told) && AGAIN_BEHIND.test(gap))) return mention;
		return TRAILING.test(gap) && /^\s*[.;]/u.test(view.text.slice(mention.to, mention.to + 2)) ? mention : null;
	}
	return null;
}
