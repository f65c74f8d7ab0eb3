/** English times that say something else than when: how fast, which model, among what a record was set, whose a figure is. */
import { COUNTED_DONE, isBase } from './period-bases.ts';
import { isOfTelling } from './period-telling.ts';
import { behind, grainOf, inFront, type Reason, type ToldTime } from './period-told.ts';

const TERM = /^within\b/iu;
/** "the year beginning today": the day is that year's. */
const BEGINNING = /\b(?:beginning|starting|ending|effective|with effect from)\s$/iu;
/** "September's 5.7% rise", "2016's high of 179": a time that owns the figure behind it dates that alone. */
export const POSSESSIVE = /^['’]s?\s(?:[$£€¥]?\d|(?:\p{L}[\p{L}-]*\s){1,5}(?:of|was|were)\s(?:about\s|around\s)?[$£€¥]?\d)/u;
const START_ON = /\b(?:start|beginning|launch|opening|outbreak) of [^.;:,]{1,40} on\s$/iu;
const MODEL = /\b(?:a|an|his|her|their|the)\s+$/iu;
const MAKE =
	/^\s(?!Olympic|World|Super|Paralympic|Games|Budget|General|Presidential|Commonwealth|European|Asian|Census|Finance|Act|Summer|Winter|Autumn|Spring)\p{Lu}[\p{L}-]+\s(?:\p{Lu}[\p{L}-]+\s)?(?:was|were|is|had|has|driven|crashed|hit|struck|left|that|which|and|,)/u;
/** "the highest since", "the first in", "a record set in": what the words measure, not when the figure holds. */
const SUPERLATIVE =
	/\b(?:(?!(?:modest|west|(?:north|south|mid)west|east|(?:north|south)east|breast|feast|interest|harvest|request|forest|test|contest|protest|latest|arrest|invest|guest|rest|honest|suggest|digest|quest|chest|vest|nest|manifest|unrest|conquest|bequest)\b)\p{L}+est|first(?!-)|(?<!\bat )(?:most|least)|without an?|record|worst|best|last(?!-)|(?:built|founded|opened|launched|won)(?! (?:another |about |some |nearly |almost |more than |over )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)\b))|born|began|dating|set(?! (?:aside|to|up|out)\b))\b(?:[^.;:]|\.\d){0,36}$/iu;
const TOPMOST =
	/\b(?:(?:high|low|larg|small|bigg|deadli|bloodi|hott|cold|wett|dri|bus)i?est|worst|best|most|fewest|record)\b[^.;:,]{0,36}$/iu;
/** "The largest rise, of 2.6%, was registered in April": when it was. */
const REGISTERED =
	/\b(?:was|were|came|occurred|fell)(?: (?:registered|recorded|seen|reached|set|posted|logged|reported|observed|measured|noted))?\s(?:(?:in|on|during)\s)?(?:the\s)?$/u;
/** "In the last round held in February 2022, we reached …": what heads a sentence says when. */
const HEADS_SENTENCE = /(?:^|[.!?]\s+|[”"]\s*)[“"]?(?:In|At|During|Over|On|For)\s[^,.;:]{0,80}$/u;
const MEASURED = /^(?:since|in|for|of|the past|before|between)\b/iu;
/** "the first since a draw in May": the time of what it is measured from. */
const SINCE = /\bsince\s[^.;:,]{1,38}$/iu;
/** "since the start of the national monthly series of the rate in January 2000" */
const SINCE_START =
	/\bsince (?:the |its |their )?(?:start|beginning|launch|introduction|inception|creation|publication|collection) of [^.;:,]{1,90}$/iu;

const DECLINE_BEFORE =
	/\b(?:despite|even with|because of|due to|owing to|behind|explain(?:s|ed|ing)?|driv(?:e|es|ing)|drove|offset(?:s|ting)?|reverse[sd]?|contribut\p{L}+ to|reasons? for|cause of|causes of|result of|part of|most of|half of|(?:cent|%) of)\s$/iu;
const DECLINE_BEHIND = /^\s(?:is|was|were|comes?|came|follow(?:s|ed)|reflect(?:s|ed)|marks|marked|represents?|means)\b/u;

const WARE =
	'(?:crude|Brent|WTI|Intermediate|oil|gas|gasoil|gasoline|diesel|gold|silver|platinum|palladium|copper|aluminium|aluminum|nickel|zinc|tin|lead|cobalt|ore|steel|rebar|coal|wheat|corn|maize|soybeans?|soymeal|soyoil|oats|barley|rice|canola|rapeseed|cotton|sugar|coffee|arabica|robusta|cocoa|rubber|cattle|hogs|juice|lumber|carbon|power)';
/** "The contract for October", "Palladium for June was weaker": which of them is dealt in, and no time of what it did. */
const CONTRACT_FOR = new RegExp(
	`(?:\\b(?:contracts?|futures|options?)|(?<!\\b(?:of|from|in|for|and|to|more|less|much|with)\\s)\\b${WARE})\\s(?:\\p{Lu}\\p{Ll}+\\s)?$`,
	'iu',
);
const FOR_MONTH =
	/^for (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?$/iu;

/** Why a time is none of what is told. */
const NOT_WHEN: readonly Reason[] = [
	isOfTelling,
	// "within 18 weeks" says how fast, not when.
	({ words }) => TERM.test(words),
	({ words, before }) => BEGINNING.test(before) && /^(?:today|tomorrow|yesterday|now)$/iu.test(words),
	// "(H1 2024: £389m)": the time heads its own bracket.
	(told) => /\(\s*$/u.test(told.before) && /^\s*:\s*\S/u.test(behind(told, 4)),
	(told) => POSSESSIVE.test(behind(told, 40)) && !told.opens,
	isBase,
	// "since the start of the harvest on October 1"
	(told) => grainOf(told) === 'day' && START_ON.test(inFront(told.text, told.item.from, 70)),
	({ words, before }) => FOR_MONTH.test(words) && CONTRACT_FOR.test(before),
	// "a 2018 Subaru": the year of a model.
	(told) => MODEL.test(told.before) && grainOf(told) === 'year' && MAKE.test(behind(told, 20)),
	// "per night": what an amount is counted by.
	({ words }) => /^(?:(?:year|quarter|month|week|day)[- ](?:on|over)|per )/iu.test(words),
	// "the highest so far this year": among which it is the highest.
	({ words, before }) => /^so far /iu.test(words) && TOPMOST.test(before),
	({ text, from, to, before }) =>
		SUPERLATIVE.test(before) &&
		!REGISTERED.test(before) &&
		!COUNTED_DONE.test(before) &&
		!(/^(?: (?:19|20)\d\d)?,/u.test(text.slice(to, to + 6)) && HEADS_SENTENCE.test(inFront(text, from, 90))) &&
		// "The latest, in May, saw 12 seized": set between commas, it says when that was.
		!(/,\s(?:(?:in|on|during)\s)?$/u.test(before) && text.startsWith(',', to)) &&
		MEASURED.test(text.slice(Math.max(0, from - 8), to).replace(/^.*?\b(?=since|in |for |of |the past|before)/u, '')),
	// "a jump since last year's appeal"
	(told) => /^since (?:last|the previous)\b/iu.test(told.words) && /^['’]s?\s/u.test(behind(told, 3)),
	// "Despite this fall, rents rose": how prices went, no season.
	(told) => /^this fall$/iu.test(told.words) && (DECLINE_BEFORE.test(told.before) || DECLINE_BEHIND.test(behind(told, 16))),
	({ words, before }) => SINCE.test(before) && !/^since/iu.test(words),
	(told) => SINCE_START.test(inFront(told.text, told.item.from, 140)),
];

/** Whether it is when the most or the least of a kind was: of its own statement, in a report that goes on with its own time. */
export const isOfExtreme = ({ before, words }: ToldTime): boolean =>
	SUPERLATIVE.test(before) && REGISTERED.test(before) && !(/\b(?:was|were)\s$/u.test(before) && /^\p{Lu}/u.test(words));

export const saysNotWhen = (told: ToldTime): boolean => NOT_WHEN.some((isSo) => isSo(told));
