/** English times of a base: what a figure is compared with, what it rose from, the year on which it fell. */
import { CHANGE_VERBS, MARKET_MOVES } from '../../figures/en/lexicon/cues.ts';
import {
	behind,
	grainOf,
	IN_MONTH,
	inFront,
	opensSentence,
	type Reason,
	ROLLING,
	SAME_TIME,
	type ToldTime,
	WEEKDAY,
} from './period-told.ts';

const COMPARED =
	/\b(?:than|from|(?:compared|in comparison) (?:with|to)|against|versus|over|on)\s+(?:in\s+|the\s+(?=$)|the (?:(?:same|corresponding|comparable|equivalent) )?(?:period|month|quarter|time|week) (?:of|in|for|a)?\s*)?$|\b(?:(?<!\b(?:more|less|fewer|greater|other|rather) )than(?! (?:it|they|we|he|she|was|were|had) \p{Ll}+(?:ed)? for\b)(?! (?:\d[\d.,]*|an?|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:seconds|minutes|hours?|days|weeks|months|years|miles|km|kilomet(?:re|er)s|met(?:re|er)s|feet)\b)(?! (?:expected|forecast|projected|predicted|thought|anticipated|feared|hoped|planned|usual|normal|estimated|budgeted|economists|analysts|first)\b)|(?:compared|in comparison) (?:with|to)|as opposed to|relative to|ahead of|(?:far |well )?short of|against(?! in\b)|versus|(?:below|above|(?:more|less|fewer) than(?! (?:it|they|we|he|she) \p{Ll}+ for\b))(?!\s[$£€¥]?[\d.])(?!\s(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)[ -]))\s(?:[^.;:]|\.\d){0,36}$|\bfrom\s(?:about |around |nearly )?(?:(?:an? |the )?(?:upwardly |downwardly |previously )?(?:revised|provisional|preliminary|initial|unrevised|estimated) )?[$£€¥]?\d[\d.,]*\s?\p{L}{0,9}\s(?:in|a)\s+$/iu;
const OVER = /\bover\s+(?:the\s+)?$/iu;
/** "the wing, which opened on 22 February", "a survey published on 17 June": that day is the wing's or the survey's. */
const OPENED_ON =
	/\b(?:re)?(?:opened|founded|launched|born|built|published|released|issued|announced|posted)\s(?:[^.;:,]{1,20}\s)?on\s+$/iu;
/** "4,100 homes were built on 3 April": so many, and not when one house was. */
export const COUNTED_DONE =
	/(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|all|none|half|most)\b)[^.;:,]{0,60}?\b(?:were|was|have been|had been|has been)\s(?:\p{L}+ly\s)?(?:built|opened|founded|launched|won|released|published|issued|posted|announced)\b[^.;:,]{0,20}$/iu;
/** "beat Leeds 3-1 against Hale on Friday": a side is no base. */
const OPPONENT = /\bagainst (?:the )?(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\p{Lu}\P{N}*$/u;
const EVENT_OF = /^['’]s\s(?!\d)(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}/u;
const WEEKDAY_ON = /\bon\s+$/iu;
/** "on the 4th" */
const ON_ORDINAL = /^\d{1,2}(?:st|nd|rd|th)\b/u;
/** "over the past year" is when, "over the year" a comparison. */
const LATELY =
	/^(?:the (?:past|last|following)|past|(?:the )?(?:next|coming)) (?:few |several |couple of )?(?:years?|decades?|quarters?|months?|weeks?|days|fortnight|century)$/iu;
/** What is to come begins "from" its day. */
const AHEAD =
	/\b(?:(?:will|shall|would) \p{Ll}+|(?:set|due|likely) to \p{Ll}+|to (?:be |see |have |go up|rise|increase|fall|start|begin|apply|take effect|come into))\b(?:[^.;:]|\.\d|\bRs\. ){0,120}$/iu;
/** "From 1 September, owners will find …": a sentence that opens so says what begins then. */
const FROM_THEN_ON = /(?:^|[.!?”"]\s+)["“]?From (?:the )?(?:first of )?$/u;
/** "with effect from July 22" */
const WITH_EFFECT = /\b(?:with effect|effective|starting|as|valid|applicable|in force) from\s+$/iu;
/** What is held against a day beside the verbs of change: levels, shares, what came down from then. */
const HELD_AGAINST =
	/%|\b(?:per ?cent|pct|points?|off|higher|lower|more|less|fewer|better|worse|firmer|weaker|stronger|unchanged|little|different|cry|away|came|comes?|back|low|high|record|peak|level|close|rise|growth|gains?|loss|survivors?|left|carried|taken|footage|figures?|data|dat(?:ed|es|ing))\b/iu;
/** Whether a clause tells of a change, or holds something against another time: "get new beds from Monday" does neither. */
const tellsChange = (clause: string): boolean =>
	HELD_AGAINST.test(clause) ||
	clause
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => CHANGE_VERBS.has(word) || MARKET_MOVES.has(word));
/** "has lost 14.6 percent against the dollar": what a currency is measured in is no base. */
const CURRENCY_PAIR =
	/\bagainst (?:the |a )?(?:\p{L}+ ){0,2}(?:dollar|euro|pound|sterling|yen|yuan|renminbi|franc|rupee|rand|peso|real|won|krona|krone|lira|greenback|currencies|currency basket|US\$|basket of (?:\p{L}+ )?currencies)(?:,? (?:on|in))?\s+$/iu;
/** "up from 49 on Friday": a base with a day of its own. */
const BASE_ON =
	/\b(?:up|down|higher|lower) from\s(?:about |around |nearly )?(?:(?:an? |the )?(?:upwardly |downwardly |previously )?(?:revised|provisional|preliminary|initial|unrevised|estimated) )?[$£€¥]?\d[\d.,]*\s?[\p{L}%]{0,9}\s(?:\p{L}+\s)?(?:on\s+)?$/iu;
const COUNTED_FROM =
	/\bto [\p{L}\d,]+ from (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*)\s(?:\p{L}+\s)?(?:on\s)?$/u;
/** "up from 7.29 million" before "in June". */
const BASE_IN =
	/\b(?:up|down|higher|lower) (?:slightly |sharply )?from\s(?:about |around |nearly )?(?:(?:an? |the )?(?:upwardly |downwardly |previously )?(?:revised|provisional|preliminary|initial|unrevised|estimated) )?[$£€¥]?\d[\d.,]*(?:\s?[\p{L}%]{1,9}){0,2}\s$/u;
/** "rose to 18 million from 17 million" before "last year": what the change began at, whatever the words of its time. */
const BASE_AT =
	/\b(?:up|down|higher|lower|to|(?:rise|fall|increase|decrease|decline|drop|gain|jump|growth|ris|eas|climb|slow|drop|jump|edg|narrow|widen|increas|decreas|declin|gain|improv|slipp|surg)(?:s|ed|ing)?|rose|fell|grew|sank|shrank|cut)\b(?:[^.;:]|\.\d){0,44}\s(?:from|versus|vs\.?)\s(?:about |around |nearly |an? (?:\p{L}+ ){1,3}of )?(?:[$£€¥]?\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)(?:\s?[\p{L}%]{1,9}){0,3}\s(?:in\s|on\s|at\s|for\s)?(?:the\s)?$/iu;
/** "compared with $63m, or $1.62 per share, in the third quarter": a company's base, told twice. */
const BASE_A_SHARE =
	/\b(?:compared (?:with|to)|versus|vs\.?|against|from)\s(?:[\p{L} ]{1,24} of )?[$£€]?[\d.,]+(?: \p{L}+)?,? or [$£€]?[\d.,]+ ?(?:cents|pence|p|c)? ?(?:per|a) (?:diluted |basic )?share,?\s(?:in |for |during )?(?:the )?$/iu;
/** "retreating from its record close on Wednesday": the level it left. */
const BASE_LEVEL =
	/\bfrom\s(?:its|the|an?|their)\s(?:\p{L}+\s){0,3}(?:levels?|highs?|lows?|close|peak|record|reading|finish|settlement)\s$/u;
const BASE_MONTH =
	/\bfrom\s(?:about |around |nearly )?(?:(?:an? |the )?(?:upwardly |downwardly |previously )?(?:revised|provisional|preliminary|initial|unrevised|estimated) )?[$£€¥]?\d[\d.,]*(?:\s?[\p{L}%]{1,9}){0,2}\s(?:in\s)?$/u;
const NEXT_BASE = /^,? and (?:about |around |nearly )?[$£€¥]?\d[\d.,]*(?:\s?[\p{L}%]{1,9}){0,2}\s(?:in\s)?$/u;
/** "following growth of 0.1% in May": what came before. */
const FOLLOWING =
	/\b(?:following|after) [\d.,]+(?:%| per ?cent| pct) (?:in )?$|\b(?:following|after) an? (?:\p{L}+ )?[\d.,]+(?:%| per ?cent| pct)? (?:\p{L}+ )?(?:rise|fall|increase|decrease|decline|drop|dip|growth|gain|jump|climb|slide|contraction|loss|slump|surge) (?:in )?$|\b(?:following|after) (?:\p{L}+ly )?\p{L}{2,}ing (?:by |to )?(?:a |an )?[$£€¥]?\d[\d.,]*\s?\p{L}{0,10}(?: \p{L}+)? (?:over|in|during|for|through)(?: the)? $|\b(?:following|after) (?:an? )?(?:\p{L}+ )?(?:rise|fall|increase|decrease|decline|drop|growth|gain|jump|contraction|loss)s? of [^;:,]{1,16}$/iu;
/** "a fall of 6% on its 2014 results": what it is measured from. */
const ON_ITS =
	/\b(?:increase|decrease|rise|fall|drop|up|down|improvement|reduction|growth|gain|decline|cut)\s(?:of [^.;:,]{1,20}\s)?on\s(?:its|their|the|his|her|our)\s$/iu;
/** "the same rate achieved in 2017": what it is likened to. */
const SAME_AS =
	/\bthe same\s(?:\p{L}+\s){0,2}?(?:rate|level|number|amount|figure|pace|share|total|proportion|size|price)\s(?:\p{L}+ed\s)?(?:as\s)?(?:in|of|for)\s$/iu;
/** "against the 455 counted on February 7": the day of what it is set against. */
const AGAINST_THEN =
	/\b(?:against|(?:compared|comparison) with|versus) (?:the |an? )?(?:about |around |some )?[$£€¥]?\d[\d.,]*(?:\s[\p{L}%]+){1,5}\s(?:on\s)?$/iu;

/** "twice as many as in 2022", "half as much as last year" */
const AS_MANY_AS =
	/\b(?:twice|half|thrice|times|third|quarter|double|just|almost|nearly|not) as \p{Ll}+(?: \p{Ll}+){0,3} as (?:(?:in|during|on|at|for|it (?:was|did|had)(?: in)?)\s)?(?:the )?$/iu;

/** "will rise by 4.7 per cent from 6 April": what begins then. */
function isFromThenOn({ text, words, before, item }: ToldTime): boolean {
	if (!/\bfrom\s+(?:the\s+(?:first of\s+)?)?$/iu.test(before)) return false;
	const told = inFront(text, item.from, 150);
	if (AHEAD.test(told) || FROM_THEN_ON.test(told) || WITH_EFFECT.test(told)) return true;
	const clause = told.slice(told.search(/[^.;:—]*$/u));
	return (WEEKDAY.test(words) || A_DATE.test(words)) && !tellsChange(clause);
}

/** "6 April", "June 1" */
const A_DATE = /^(?:\d{1,2} \p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})$/u;

/** "than in May", "from 6 April", "over the year": set against the time, unless it says when the change came about. */
function isCompared(told: ToldTime): boolean {
	const { text, words, before, item } = told;
	if (!COMPARED.test(before)) return false;
	const weekday = WEEKDAY.test(words);
	const grain = grainOf(told);
	// "82 cm above its banks on Tuesday morning"; but "lower than on Tuesday morning".
	const onDay =
		WEEKDAY_ON.test(before) ||
		(ON_ORDINAL.test(words) && /\bon\s+the\s+$/u.test(before)) ||
		(/^on /iu.test(words) && !/\b(?:than|from|with|to|against|versus)\s+$/iu.test(before));
	return (
		// "the toll from Monday's quake": the quake's day is no base.
		!(weekday && OPPONENT.test(before)) &&
		!(weekday && EVENT_OF.test(behind(told, 40))) &&
		// "3,350 shows are on this year"
		!(/^this /iu.test(words) && /\bon\s$/u.test(before)) &&
		!isFromThenOn(told) &&
		!CURRENCY_PAIR.test(before) &&
		// "1.3% above estimates since July"
		!(/^since\b/iu.test(words) && !/\bthan\s+$/iu.test(before)) &&
		// "Over the three months to June, sales grew" and "goes up on April 6" compare nothing.
		!(OVER.test(before) && (opensSentence(text, item.from) || ROLLING.test(words) || LATELY.test(words))) &&
		// "Inflation over 2023 came to 211%": nothing is said to have changed.
		!(OVER.test(before) && grain === 'year' && !tellsChange(before)) &&
		// "From 2003 to 2019" has no base but its own beginning.
		!(grain === 'span' && /\bfrom\s+$/iu.test(before)) &&
		!(grain === 'day' && onDay && (!OPENED_ON.test(before) || COUNTED_DONE.test(before))) &&
		// "in force from 1700" is no comparison.
		grain !== 'clock' &&
		!(weekday && onDay)
	);
}

/** Why a time is that of a base. */
const BASES: readonly Reason[] = [
	// "went up to 14 from nine on Friday"
	({ text, from, words }) =>
		WEEKDAY.test(words) && COUNTED_FROM.test(inFront(text, from, 70) + (/^on /iu.test(words) ? 'on ' : '')),
	({ text, from, words }) => WEEKDAY.test(words) && BASE_ON.test(inFront(text, from, 40) + (/^on /iu.test(words) ? 'on ' : '')),
	// "down from 7.29 million in June": the base has its own time.
	({ words, before }) =>
		/^(?:(?:in|at|on|during|the previous|the year)\s|last |a year|previously)/iu.test(words) && BASE_IN.test(before),
	// "to 27.3% from 27.8% in July", "following a rise of 0.6% in July"
	({ words, before }) => IN_MONTH.test(words) && (BASE_MONTH.test(before) || FOLLOWING.test(before)),
	(told) => grainOf(told) !== 'span' && BASE_AT.test(inFront(told.text, told.from, 100)),
	({ before }) => BASE_LEVEL.test(before),
	({ text, from }) => BASE_A_SHARE.test(inFront(text, from, 90)),
	({ text, from, item, words }) => item.phrase === true && /^from \p{Lu}/u.test(words) && !AHEAD.test(inFront(text, from, 150)),
	// "eased to 2% from 5% in May and 7% in April": the second base goes on from the first.
	({ text, from, last }) => last?.aside === true && IN_MONTH.test(last.text) && NEXT_BASE.test(text.slice(last.to, from)),
	({ before }) => SAME_AS.test(before),
	({ before }) => AGAINST_THEN.test(before),
	({ before }) => AS_MANY_AS.test(before),
	({ before }) => ON_ITS.test(before),
	// "as much as in the same month last year"
	({ words, opens }) => SAME_TIME.test(words) && !opens,
	isCompared,
	(told) =>
		/earlier$|before$/iu.test(told.words) &&
		// "in the last week before Christmas" tells before what.
		!/^ (?:the )?\p{Lu}/u.test(behind(told, 6)) &&
		// "A day earlier the pass closed": a time of its own sentence.
		!(told.opens && /^(?:,| that,| (?!than\b)\p{Ll})/u.test(behind(told, 6))),
];

export const isBase = (told: ToldTime): boolean => BASES.some((isSo) => isSo(told));
