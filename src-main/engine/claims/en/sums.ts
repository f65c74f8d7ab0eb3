/** What sums of money are of, where the noun beside them does not say: what they are spent on, or what was done. */
import type { Mention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { rightPhrase } from './right-phrase.ts';

/** "recorded a loss of £3m": a loss is a sum of its own. */
const LOSS_OF =
	/\b(?:an?|recorded|reported|posted|suffered)\s((?:(?:net|operating|pre-tax|annual)\s)?loss(?:es)?)\sof\s(?:about |around |nearly |almost |some |over |more than )?$/iu;

/** "put its losses at $40m" */
const LOSSES_AT =
	/\b(?:its|their|the|his|her|our)\s((?:\p{Ll}+\s)?losses)\sat\s(?:about |around |nearly |almost |some |over |more than )?$/u;

/** "a £14m pre-tax loss for the year"; a loss on the day is a fall. */
const LOSS_BEHIND =
	/^\s((?:(?:net|operating|pre-tax|pretax|annual|quarterly|full-year|half-year|underlying|statutory)\s)*loss(?:es)?)\b(?!\s(?:on|in|of)\b)/iu;

export function lossBefore({ figure }: Site, { text }: View): Range | null {
	if (figure.kind !== 'money') return null;
	const behind = LOSS_BEHIND.exec(text.slice(figure.to, figure.to + 48))?.[1];
	if (behind) return { from: figure.to + 1, to: figure.to + 1 + behind.length };
	const left = text.slice(Math.max(0, figure.from - 44), figure.from);
	const words = LOSS_OF.exec(left)?.[1] ?? LOSSES_AT.exec(left)?.[1];
	if (!words) return null;
	const from = text.lastIndexOf(words, figure.from - 1);
	return { from, to: from + words.length };
}

export const EARNED =
	/^\s(?:has |have |had |also |only )*(earned|made|lost|paid|spent|borrowed|owes|owed)\s(?:about |around |nearly |almost |some |just |only |more than |a record )?$/u;

/** What a sum that is its clause's subject is spent, raised or set aside for. */
const SPENT_ON =
	/^\s(?:(?:extra|more|further|of this|of that|of it)\s)?(?:is|are|was|were|will|would|has|have|had|could|should|goes|went)\s(?:(?:\p{L}+ly|also|now|to|be|been|being|is|then)\s){0,4}?(?:(?:expected|due|set|planned|earmarked)\s(?:to\s)?(?:be\s)?)?(?:spent|invested|allocated|earmarked|provided|raised|funded|paid|given|awarded|set aside|used|budgeted|put|needed|required|go|going|gone|ploughed|pumped|poured|donated|sought)?\s?(?:on|into|in|for|towards?|to)\s(?:the\s|a\s|an\s|its\s|their\s)?/u;

export function purposeOf({ figure, right }: Site, { text }: View, times: readonly Mention[]): Range | null {
	const verb = SPENT_ON.exec(text.slice(figure.to, Math.min(right.to, figure.to + 90)));
	return verb ? rightPhrase(text, { from: figure.to + verb[0].length, to: right.to }, times, false) : null;
}

/** "$14m going into roads", "£4m put aside for the wall", "£2m set aside to clean the river": without a verb of its clause. */
const SET_ASIDE =
	/^\s(?:going|set aside|put aside|put by|earmarked|allocated|spent|reserved|budgeted|pencilled in|ring-fenced|channelled|poured|pumped|ploughed|invested|sunk|directed|diverted)\s(?:(?:on|into|in|for|towards?)\s(?:the\s|a\s|an\s|its\s|their\s)?(?!(?:\d|(?:19|20)\d\d|last|this|next)\b)|to\s\p{Ll}+\s(?:(?:out|up|down|off)\s)?)/u;
/** "£9m would come from the state": whence, with its verb. */
const COMES_FROM = /^\s(?:(?:would|will|is to|are to|could|should)\s)?(?=(?:com(?:e|es|ing)|came)\sfrom\s)/u;

/** What a sum is set aside for, or whence it comes, where a participle or that verb follows it. */
export function setAside({ figure, right }: Site, { text }: View, times: readonly Mention[]): Range | null {
	const behind = text.slice(figure.to, Math.min(right.to, figure.to + 90));
	const aside = SET_ASIDE.exec(behind);
	if (aside) return rightPhrase(text, { from: figure.to + aside[0].length, to: right.to }, times, false);
	const comes = COMES_FROM.exec(behind);
	if (!comes) return null;
	const from = figure.to + comes[0].length;
	const whence = rightPhrase(text, { from: text.indexOf(' from ', from) + 6, to: right.to }, times, false);
	return whence && { from, to: whence.to };
}

/** "$8bn, or 32 cents of each dollar spent, | for health": the same in other words stands between a sum and what it is for. */
export const OR_ELSE = /^,\sor\s[^,;:]{2,44},(?=\s(?:for|on|towards?|to)\s)/u;

/** "lost £3m in fiscal 2022" */
export const FISCAL = /^(?:in|for)\s(?:the\s)?(?:fiscal\b|calendar\b|(?:financial|tax)\s(?:year|\d))/u;
/** "fined £200 for littering": what was done says which sum it is. */
export const FINED =
	/\b(fined)\s(?:(?:him|her|them|it|(?:(?:the|a|an|its|their)\s)?(?!about\b|around\b|nearly\b|over\b|up\b|more\b)[\p{L}’'.&-]+(?:\s(?!about\b|around\b|nearly\b|over\b|up\b|more\b)[\p{L}’'.&-]+){0,2})\s)?(?:about |around |nearly |almost |at least |more than |up to |just |over |a total of |a record |the maximum )?$/u;
/** Verbs of prices: who has to pay stands behind "for". */
export const PRICES = /^(?:costs?|costing)$/u;
/** "The walk raised £900 for the hospice": the sum is what was raised, whoever gets it. */
export const RAISED =
	/^\s(?:has |have |had |also |already )*(raised)\s(?:about |around |nearly |almost |some |just |only |more than |over |a record |a total of )?$/u;
/** "jailed for 12 years": what lasts so long. */
export const TERM_OF =
	/\b(jailed|imprisoned|suspended|banned|detained|disqualified|remanded|excluded|hospitalised|grounded)\s(?:[\p{L} ]{1,24}\s)?for\s(?:about |around |nearly |almost |at least |more than |up to |just |over )?$/u;
/** "set aside £3m to repair potholes": what the sum is to do. */
export const TO_DO = /^to\s(?:help\s)?\p{Ll}+\s(?:(?:out|up|down|off)\s)?/u;
export const GIVEN =
	/\b(?:set aside|allocated|earmarked|pledged|invested|budgeted|approved|spent|spend|spending|promised|awarded)\s(?:about |around |nearly |almost |more than |a further |an extra |another |up to )?$/u;

/** "£18m was pledged", "$4m has been raised": a passive of its own. */
export const DONE_WITH =
	/^\s(?:was|were|is|being|(?:has|have|had)\s(?:also\s|already\s|since\s|now\s)?been|will be|would be)\s(?:also\s|already\s|now\s|then\s)?(\p{Ll}{2,}[^e\s\P{L}]ed|given|spent|paid|stolen|lost|left|taken|withdrawn|found)\b(?!\s(?:to be|that)\b|\sat\s(?:about\s)?[$£€\d])/u;

/** What a company or a family did with a sum; said once, it holds for the same sum in other words. */
export const DID = /^(?:earned|made|lost|paid|spent|borrowed|owes|owed|raised)$/u;

/** What a sum is spent on or is for stands behind these, unless it is a time or trading. */
export const SPENT =
	/^(?:on|for|in|towards?|of(?! (?:it|that|this|which|them|the total)\b)|worth of)\b(?!\s(?:the |a )?(?:(?:previous|past|last|first|second|third|fourth|same|prior|preceding|following) )?(?:(?:trading|business|working) )?(?:time\b|month|year|day|week|quarter|session|decade|morning|afternoon|half|period|season)\b|\s(?:early |late |afternoon |morning |midday |premarket |pre-market |after-hours |extended |thin |quiet )?(?:trading|trade|deals|dealings)\b)/iu;
