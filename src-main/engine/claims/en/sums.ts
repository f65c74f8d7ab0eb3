/** What sums of money are of, where the noun beside them does not say: what they are spent on, or what was done. */
import type { Mention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { rightPhrase } from './right-phrase.ts';

/** "recorded a loss of £3m": a loss is a sum of its own. */
const LOSS_OF =
	/\b(?:an?|recorded|reported|posted|suffered)\s((?:(?:net|operating|pre-tax|annual)\s)?loss(?:es)?)\sof\s(?:about |around |nearly |almost |some |over |more than )?$/iu;

export function lossBefore({ figure }: Site, { text }: View): Range | null {
	if (figure.kind !== 'money') return null;
	const words = LOSS_OF.exec(text.slice(Math.max(0, figure.from - 44), figure.from))?.[1];
	if (!words) return null;
	const from = text.lastIndexOf(words, figure.from - 1);
	return { from, to: from + words.length };
}

export const EARNED =
	/^\s(?:has |have |had |also |only )*(earned|made|lost)\s(?:about |around |nearly |almost |some |just |only |more than |a record )?$/u;

/** What a sum that is its clause's subject is spent, raised or set aside for. */
const SPENT_ON =
	/^\s(?:(?:extra|more|further|of this|of that|of it)\s)?(?:is|are|was|were|will|would|has|have|had|could|should|goes|went)\s(?:(?:\p{L}+ly|also|now|to|be|been|being|is|then)\s){0,4}?(?:(?:expected|due|set|planned|earmarked)\s(?:to\s)?(?:be\s)?)?(?:spent|invested|allocated|earmarked|provided|raised|funded|paid|given|awarded|set aside|used|budgeted|put|needed|required|go|going|gone|ploughed|pumped|poured|donated|sought)?\s?(?:on|into|in|for|towards?|to)\s(?:the\s|a\s|an\s|its\s|their\s)?/u;

export function purposeOf({ figure, right }: Site, { text }: View, times: readonly Mention[]): Range | null {
	const verb = SPENT_ON.exec(text.slice(figure.to, Math.min(right.to, figure.to + 90)));
	return verb ? rightPhrase(text, { from: figure.to + verb[0].length, to: right.to }, times, false) : null;
}

/** "lost £3m in fiscal 2022" */
export const FISCAL = /^(?:in|for)\s(?:the\s)?(?:fiscal|financial|calendar|tax)\b/u;
/** "jailed for 12 years": what lasts so long. */
export const TERM_OF =
	/\b(jailed|imprisoned|suspended|banned|detained|disqualified|remanded|excluded|hospitalised|grounded)\s(?:[\p{L} ]{1,24}\s)?for\s(?:about |around |nearly |almost |at least |more than |up to |just |over )?$/u;
/** "set aside £3m to repair potholes": what the sum is to do. */
export const TO_DO = /^to\s(?:help\s)?\p{Ll}+\s/u;
export const GIVEN =
	/\b(?:set aside|allocated|earmarked|pledged|invested|budgeted|approved|spent|spend|spending|promised|awarded)\s(?:about |around |nearly |almost |more than |a further |an extra |another |up to )?$/u;
