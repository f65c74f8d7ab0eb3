/** English words for a time, with or without a numeral, as mentions in a paragraph's reading text. */

import type { FigureDraft } from '../../figures/types.ts';
import { matchesOf } from '../../matches.ts';
import type { PeriodMention } from '../types.ts';
import { RARE, WORDS } from './period-lexicon.ts';
import { PHRASES } from './period-phrases.ts';

const LEAD =
	/\b(?:so far |as |up )?(?:of|in|since|by|until|(?<=up )to|through|between now and|during|from|before|after|for|between|on|at the end of|the end of|early|late|mid-)\s+(?:the\s+)?$/iu;
const COMPARED =
	/\b(?:than|from|(?:compared|in comparison) (?:with|to)|against|versus|over|on|(?<!\b(?:turned|showed|signed|ended|picked|lined|queued|opened|held|locked|shut|closed|called|rounded|broke|came|put|set|laid|went) )(?:down|up))\s+(?:in\s+|the\s+(?=$)|the (?:(?:same|corresponding|comparable|equivalent) )?(?:period|month|quarter|time|week) (?:of|in|for|a)?\s*)?$|\b(?:(?<!\b(?:more|less|fewer|greater|other|rather) )than(?! (?:it|they|we|he|she|was|were|had) \p{Ll}+(?:ed)? for\b)|(?:compared|in comparison) (?:with|to)|as opposed to|ahead of|(?:far |well )?short of|against(?! in\b)|versus|(?:below|above|(?:more|less|fewer) than(?! (?:it|they|we|he|she) \p{Ll}+ for\b))(?!\s[$£€¥]?[\d.])(?!\s(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)[ -]))\s(?:[^.;:]|\.\d){0,36}$|\bfrom\s(?:about |around |nearly )?[$£€¥]?\d[\d.,]*\s?\p{L}{0,9}\s(?:in|a)\s+$/iu;
const OVER = /\bover\s+(?:the\s+)?$/iu;
/** "the wing, which opened on 22 February", "a survey published on 17 June": that day is the wing's or the survey's. */
const OPENED_ON =
	/\b(?:re)?(?:opened|founded|launched|born|built|published|released|issued|announced|posted)\s(?:[^.;:,]{1,20}\s)?on\s+$/iu;
const MODEL = /\b(?:a|an|his|her|their|the)\s+$/iu;
const MAKE =
	/^\s(?!Olympic|World|Super|Paralympic|Games|Budget|General|Presidential|Commonwealth|European|Asian|Census|Finance|Act|Summer|Winter|Autumn|Spring)\p{Lu}[\p{L}-]+\s(?:\p{Lu}[\p{L}-]+\s)?(?:was|were|is|had|has|driven|crashed|hit|struck|left|that|which|and|,)/u;
const PLAYED = /\b(?:first|second|third|fourth) (?:quarter|half)$/iu;
/** "up from 49 on Friday": a base with a day of its own. */
const BASE_ON =
	/\b(?:up|down|higher|lower) from\s(?:about |around |nearly )?[$£€¥]?\d[\d.,]*\s?[\p{L}%]{0,9}\s(?:\p{L}+\s)?(?:on\s+)?$/iu;
/** "up from 7.29 million" before "in June". */
const BASE_IN =
	/\b(?:up|down|higher|lower) (?:slightly |sharply )?from\s(?:about |around |nearly )?[$£€¥]?\d[\d.,]*(?:\s?[\p{L}%]{1,9}){0,2}\s$/u;
/** "rose to 18 million from 17 million" before "last year": what the change began at, whatever the words of its time. */
const BASE_AT =
	/\b(?:up|down|higher|lower|to|(?:rise|fall|increase|decrease|decline|drop|gain|jump|growth|ris|eas|climb|slow|drop|jump|edg|narrow|widen|increas|decreas|declin|gain|improv|slipp|surg)(?:s|ed|ing)?|rose|fell|grew|sank|shrank|cut)\b(?:[^.;:]|\.\d){0,44}\s(?:from|versus|vs\.?)\s(?:about |around |nearly |an? (?:\p{L}+ ){1,3}of )?[$£€¥]?\d[\d.,]*(?:\s?[\p{L}%]{1,9}){0,3}\s(?:in\s|on\s|at\s|for\s)?(?:the\s)?$/iu;
/** "compared with $63m, or $1.62 per share, in the third quarter": a company's base, told twice. */
const BASE_A_SHARE =
	/\b(?:compared (?:with|to)|versus|vs\.?|against|from)\s(?:[\p{L} ]{1,24} of )?[$£€]?[\d.,]+(?: \p{L}+)?,? or [$£€]?[\d.,]+ ?(?:cents|pence|p|c)? ?(?:per|a) (?:diluted |basic )?share,?\s(?:in |for |during )?(?:the )?$/iu;
const START_ON = /\b(?:start|beginning|launch|opening|outbreak) of [^.;:,]{1,40} on\s$/iu;
/** "a fall of 6% on its 2014 results": what it is measured from. */
const ON_ITS =
	/\b(?:increase|decrease|rise|fall|drop|up|down|improvement|reduction|growth|gain|decline|cut)\s(?:of [^.;:,]{1,20}\s)?on\s(?:its|their|the|his|her|our)\s$/iu;
const IN_MONTH =
	/^(?:in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?$/u;
const BASE_MONTH = /\bfrom\s(?:about |around |nearly )?[$£€¥]?\d[\d.,]*(?:\s?[\p{L}%]{1,9}){0,2}\s(?:in\s)?$/u;
const NEXT_BASE = /^,? and (?:about |around |nearly )?[$£€¥]?\d[\d.,]*(?:\s?[\p{L}%]{1,9}){0,2}\s(?:in\s)?$/u;
/** "following growth of 0.1% in May": what came before. */
const FOLLOWING =
	/\b(?:following|after) an? (?:\p{L}+ )?[\d.,]+(?:%| per ?cent| pct)? (?:\p{L}+ )?(?:rise|fall|increase|decrease|decline|drop|dip|growth|gain|jump|climb|slide|contraction|loss|slump|surge) (?:in )?$|\b(?:following|after) (?:\p{L}+ly )?\p{L}{2,}ing (?:by |to )?(?:a |an )?[$£€¥]?\d[\d.,]*\s?\p{L}{0,10}(?: \p{L}+)? (?:over|in|during|for|through)(?: the)? $|\b(?:following|after) (?:an? )?(?:\p{L}+ )?(?:rise|fall|increase|decrease|decline|drop|growth|gain|jump|contraction|loss)s? of [^;:,]{1,16}$/iu;
const EVENT_OF = /^['’]s\s(?!\d)(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}/u;
/** "beat Leeds 3-1 against Hale on Friday": a side is no base. */
const OPPONENT = /\bagainst (?:the )?(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\p{Lu}\P{N}*$/u;
const WEEKDAY_ON = /\bon\s+$/iu;
/** "the highest since", "the first in", "a record set in": what the words measure, not when the figure holds. */
const SUPERLATIVE =
	/\b(?:(?!(?:modest|west|(?:north|south|mid)west|east|(?:north|south)east|breast|feast|interest|harvest|request|forest|test|contest|protest|latest|arrest|invest|guest|rest|honest|suggest|digest|quest|chest|vest|nest|manifest|unrest|conquest|bequest)\b)\p{L}+est|first|most|least|without an?|record|worst|best|last|built|founded|opened|launched|born|began|dating|set(?! (?:aside|to|up|out)\b)|won)\b(?:[^.;:]|\.\d){0,36}$/iu;
const TOPMOST =
	/\b(?:(?:high|low|larg|small|bigg|deadli|bloodi|hott|cold|wett|dri|bus)i?est|worst|best|most|fewest|record)\b[^.;:,]{0,36}$/iu;
const MEASURED = /^(?:since|in|for|of|the past|before|between)\b/iu;
/** "in 2023" behind the sentence's figure dates that; the sentence after it is told of what the story tells of. */
const OPENING =
	/(?:^|[.!?”"]\s+|[•*-]\s)[“"‘]?(?:(?:and|but|meanwhile|elsewhere|also|then|however|,)\s*)*(?:in|on|at|by|during|for|over|since|as of|so far|until|between|from|looking (?:at|back (?:on|at)))?\s*(?:the\s+)?$/iu;
/** An hour, or half of a match: too short to hold for what follows. */
const CLOCK =
	/^(?:(?:at|by|until|from|between|since|the|before|after|around|about) )*(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|$)|\d{4}$(?<!(?:1[89]|20)\d\d)|noon|midday|midnight|lunchtime|nightfall|teatime|dawn|dusk|mid-morning|mid-afternoon|half-?time|the break|(?:first|second) half$)(?:\s?\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|IST|JST)\)?)?$|^(?:(?:at|by|until|from|between|since|the|before|after|around|about) )*(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)|\d{1,2}[:.]\d\d|\d{4}\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|IST|JST))/iu;
/** "1800 on Friday", "5.40am on 3 August": the hour and its day are one time. */
const ON_DAY = /^(?:,|\s+(?:GMT|UTC|BST|CET|EST|EDT|local time)?,?)?\s*(?:on\s+)?$/u;
/** "At the end of the month": when stocks are counted, and no time of what is sold in it. */
const AT_END = /^(?:(?:at|by) )?the end of (?:the|last|this) (?:week|month|quarter|year)$/iu;
const FOR_HALF = /\bfor (?:the )?$/iu;
const DAY_WORDS = /^(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b|\d/iu;
const SAME_TIME = /^(?:in )?(?:the|a) (?:same|corresponding|comparable|similar|equivalent|like) /iu;
/** "Issued at 10:15 (UTC) on Thu 22 January": a stamp over or under the text. */
const STAMPED =
	/^\W*(?:(?:first |last )?(?:issued|published|updated|posted|embargoed|released|printed|modified|date(?:d)?|filed))\b[^.]{0,44}$/iu;
/** "first seven months of the year", "so far this year": since the year began. */
const CUMULATIVE = /first (?:\p{L}+|\d+) (?:months|weeks|quarters)|so far this year|year to date/iu;
/** "8.5 billion years ago": when the light left, not when the story happens. */
const DEEP_TIME = /(?:million|billion|thousand|[\d,]{5,}) years? ago$/iu;
/** "her third win in four years", "moved three times in five years": within what it is reckoned, not when it was. */
const COUNTED_IN = /^(?:in|over|across|inside) (?!(?:the|this|that|its|their|our|all|Holy|Ramadan|calendar)\b)/iu;
const RANKED =
	/\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|once|twice|times|more|most|least|fewest|(?:high|low|larg|small|bigg|fast|slow|worst|best|strong|weak|steep|sharp|long|short|hott|cold|wett|dri|deadli|heavi|earli|lat|dear|cheap)est|worst|best|record)\b[^.;:]*$/iu;
/** "the first since a draw in May": the time of what it is measured from. */
const SINCE = /\bsince\s[^.;:,]{1,38}$/iu;
const DATELINE_DAY = /^[\s(]*[A-Z][A-Z .'’-]{2,30},?\s+(?:[A-Z][\p{L}. ]{1,20},\s+|\([^)]{2,44}\s[-–—]\s+)?(?:\p{L}+\s+)?$/u;
/** "12 March 2024 — The …", "Marlow, 12 March 2024 – The …": the day that opens a report. */
const OPENS_TEXT =
	/^\s*(?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}(?:, \p{Lu}[\p{L}'’. -]{1,20})?(?:, | \())?(?:\p{Lu}\p{L}+day,? )?$/u;
const OPENING_MARK = /^\)?\s?(?:—|–|--|-|:|\.(?=\s))\s*[\p{Lu}\d"“‘']/u;
/** "--(BUSINESS WIRE)--Oct. 28, 2025--" */
const WIRED = /(?:BUSINESS\s?WIRE|NEWS\s?WIRE|NEWSWIRE|ACCESS\s?WIRE)[)/\s–—-]*$/iu;
/** What is to come begins "from" its day. */
const AHEAD =
	/\b(?:(?:will|shall|would) \p{Ll}+|to (?:be |see |have |go up|rise|increase|fall|start|begin|apply|take effect|come into))\b(?:[^.;:]|\.\d){0,90}$/iu;
const TERM = /^within\b/iu;
/** "over the past 12 months": of its own sentence; the report goes on with its own month. */
const ROLLING =
	/^(?:(?:over|in|during) )?(?:the )?(?:past|last|next|coming|prior|previous|preceding) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months|years)$/iu;
/** "Two years ago", "during that year", "in the quarter": it points back, and the report goes on with its own time. */
const BACK =
	/\bago$|^(?:(?:in|during|for|of|over|later|by the end of) )?that |^(?:in|for|during|over) the (?:quarter|half|half-year|period)$/iu;
/** "over the past year" is when, "over the year" a comparison. */
const LATELY = /^(?:the past|the last|past) (?:year|decade|quarter|month|week|fortnight|century)$/iu;
/** "the year beginning today": the day is that year's. */
const BEGINNING = /\b(?:beginning|starting|ending|effective|with effect from)\s$/iu;
/** "So far 396 have been completed": what a sentence says of today dates no other. */
const NOW = /^(?:so far|thus far|to date|currently|recently|now|nowadays|at present|at the moment|until now|as of now)$/iu;
/** "July 24 (Newsline) -": the agency's line without a town. */
/** "03:20 PM EST, 02/11/2025 (Newsline) --", "2/8/2008" on a line of its own: the stamp of a wire or a page. */
const NUMERIC_DAY = /^(?:\d{1,2}:\d{2}.{0,12})?\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/u;
const FILED = /^\s*\(\p{Lu}[^)]{1,24}\)\s*[-–—]/u;
/** "raised its outlook on Friday": the day it was told. */
const GUIDED =
	/\b(?:raised|raises|lifted|cut|cuts|lowered|trimmed|maintained|kept|reiterated|upgraded|slashed|beat|missed|issued|gave)\b[^.]{0,50}\b(?:forecasts?|outlook|guidance|targets?|estimates?|expectations)\b[^.]{0,16}$/iu;
/** "on Friday lifted its estimate" */
const GUIDES =
	/^\s(?:raised|lifted|cut|lowered|trimmed|maintained|kept|reiterated|upgraded|downgraded|slashed|added|revised|gave|issued)\b[^.;:]{0,44}\b(?:forecasts?|outlook|guidance|targets?|estimates?|expectations|projections?)\b/iu;
/** "approved at its meeting on Wednesday", "told a briefing on Friday": the day of the telling. */
const AT_MEETING =
	/\b(?:meeting|hearing|briefing|conference|interview|statement|(?<!(?:straight|consecutive|successive|trading|volatile|choppy|quiet|thin|first|second|third|fourth|fifth|sixth|last|previous|same) )session|speech|address|webcast|filing)(?:\s(?:here|held))?\s(?:on\s)?$/iu;
/** "posted a rise in quarterly profit on Thursday": the day a company told its quarter. */
const RESULTS =
	/\b(?:post|report)(?:s|ed)\b[^.]{0,60}\b(?:profits?|loss|losses|earnings|income|revenues?|sales|results|dividend|(?:first|second) half|half[- ]year|quarter|performance)\b[^.,]{0,16}$/iu;
/** "September's 5.7% rise", "2016's high of 179": a time that owns the figure behind it dates that alone. */
const POSSESSIVE = /^['’]s?\s(?:[$£€¥]?\d|(?:\p{L}[\p{L}-]*\s){1,5}(?:of|was|were)\s(?:about\s|around\s)?[$£€¥]?\d)/u;
/** "Last year, the government announced a plan": when it was set out, and not when what the story tells came about. */
const SET_OUT =
	/^,?\s(?:the\s|a\s|an\s|its\s|their\s)?(?:[\p{L}’'-]+\s){1,4}(?:announced|unveiled|set out|pledged|promised|launched|introduced|proposed|published|signed|commissioned|ordered)\b/u;
/** "held over to Tuesday", "due on Friday": when it is told. */
const PUT_OFF =
	/\b(?:held over|postponed|delayed|put (?:off|back)|moved|rescheduled|due|scheduled)\s(?:to|until|till|for)\s(?:the\s)?$/u;
/** "This week's crop report": when it is told, and not when what it tells came about. */
const THIS_STRETCH = /^(?:this|last|today)(?: (?:week|month|quarter|year))?$/iu;
const OF_REPORT =
	/^['’]s\s(?:\p{L}[\p{L}-]*\s){0,3}(?:reports?|bulletin|survey|figures|data|statistics|update|release|announcement|briefing|statement|estimates?|forecast)\b/u;
/** "retreating from its record close on Wednesday": the level it left. */
const BASE_LEVEL =
	/\bfrom\s(?:its|the|an?|their)\s(?:\p{L}+\s){0,3}(?:levels?|highs?|lows?|close|peak|record|reading|finish|settlement)\s$/u;
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
const FREQUENCY = /^(?:each|every|per|a |annually|monthly)/iu;
/** The day of the statement, not of the fact: "the bureau said on Thursday". */
const SAID =
	/\b(?:said|revealed|warned|admitted|told|announced|reported|says|released|published|made public|disclosed|according to)\b[^.]{0,50}$/iu;
const CASES =
	'(?:reported|confirmed|recorded|logged|registered|added)\\s(?:another\\s|about\\s|an additional\\s)?(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|no)\\s(?:[\\p{L}\\d-]+\\s){0,5}?(?:cases|deaths|infections|hospitali[sz]ations|fatalities|patients|admissions|recoveries)';
const CASES_BEHIND = new RegExp(`^\\s${CASES}\\b`, 'iu');
const CASES_BEFORE = new RegExp(`\\b${CASES}(?:\\s(?:and|of|from|in)\\s[^.;:]{1,24})?,?\\s(?:on\\s|early\\s|late\\s)?$`, 'iu');
/** "the same rate achieved in 2017": what it is likened to. */
const SAME_AS =
	/\bthe same\s(?:\p{L}+\s){0,2}?(?:rate|level|number|amount|figure|pace|share|total|proportion|size|price)\s(?:\p{L}+ed\s)?(?:as\s)?(?:in|of|for)\s$/iu;
/** "In a statement released late on": what the words behind the day were told in. */
const ISSUED_IN =
	/(?:^|[.!?”"]\s)(?:Releasing|Speaking|Addressing|Announcing|Presenting|Unveiling|Briefing|Talking|Launching)\b[^.;:]{0,70}$|(?:^|[.!?”"]\s)(?:In|According to|As) an? (?:\p{Ll}+ )?(?:statement|disclosure|bulletin|report|post|letter|e-?mail|tweet|briefing|interview|notice|update|release|message|filing|note|address|speech|video)\b[^.;:]{0,50}$/u;
/** "against the 455 counted on February 7": the day of what it is set against. */
const AGAINST_THEN =
	/\b(?:against|(?:compared|comparison) with|versus) (?:the |an? )?(?:about |around |some )?[$£€¥]?\d[\d.,]*(?:\s[\p{L}%]+){1,5}\s(?:on\s)?$/iu;
const RELEASED_THEN = /\b(?:made public|released|published|issued|unveiled|presented|announced)\b[^.;:,]{0,60}$/iu;
const TOLD_THEN = /\b(?:said|told|announced|reported|says|warned|confirmed|revealed)(?:\s(?:earlier|late|later))?\s$/iu;
/** "said two men were held on Friday": the day of what is told, which has a verb of its own. */
const CLAUSE_SAID =
	/\b(?:said|says|told|according to)\b[^.]{0,30}\b(?:was|were|had|has|have|is|are|would|will|\p{Ll}{2,}(?<!accord|ne|schedul|hundr|unit)ed|died|fell|rose|grew|lost|won|took|made|found|struck|hit|shot|broke|came|went|began|fled|got|left)\b[^.]{0,30}$/iu;
/** "on Friday posted a profit": so is the day a company tells its quarter. */
const SAYS =
	/^\s*(?:said|says|post(?:s|ed)|report(?:s|ed)|announce[sd]|release[sd]|publishe[sd]|told|unveil(?:s|ed)|declare[sd]|confirm(?:s|ed)|reveal(?:s|ed))\b/iu;
const WEEKDAY = /(?:day(?: (?:morning|afternoon|evening|night))?|^(?:at|over) the weekend)$/iu;
/** "figures out on Monday", "a poll published at the weekend" */
const OUT_THEN =
	/\b(?:polls?|surveys?|reports?|figures|data|numbers|stud(?:y|ies)|statistics|results|accounts|disclosed|revealed)\s(?:out|due|just out|released|published|issued|unveiled)?\s?(?:on\s)?$/iu;
const DAY_NAMED = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/u;
/** "Monday September 30", "Monday, 30 September": its weekday and its date. */
const DAY_DATED = /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{Lu}\p{L}+ \d{1,2}|\d{1,2} \p{Lu}\p{L}+)$/u;
const DAYS_JOINED = /^\s(?:to|through|and|until|till|or)\s(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?\s)?$/u;
const WHOLE =
	/^(?:of )?(?:this|last|next|the (?:previous|current|following|same|present|coming)) (?:(?:financial|fiscal|calendar|school|academic|tax) )?(?:year|month|quarter|week|season)$|^(?:the |its )?(?:financial|fiscal) year$|^a year (?:ago|earlier)$/iu;
const PART_OF =
	/(?:quarter|half|half-year|months?|weeks?|days?|season|summer|winter|spring|autumn|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]| \d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
const BROAD = /year|quarter|half|decade|\d{4}|currently|so far|to date/iu;

/** All time mentions, ascending, not overlapping. Linear. */
export function periodMentionsEn(text: string, figures: readonly FigureDraft[]): PeriodMention[] {
	const found: { from: number; to: number; figure: FigureDraft | null; phrase?: true }[] = [];
	for (const figure of figures) if (figure.kind === 'time') found.push({ from: figure.from, to: figure.to, figure });
	let f = 0;
	for (const match of matchesOf(text, WORDS)) {
		// "in the fourth quarter" of a match: had it been of a year, it would be a figure.
		const to = match.index + match[0].length;
		while (f < figures.length && (figures[f]?.to ?? 0) <= match.index) f++;
		// "£241.05 a week": the rate of an amount is a part of it.
		const held = figures[f];
		if (held && held.kind !== 'time' && held.from < match.index && to <= held.to) continue;
		if (PLAYED.test(match[0]) && (figures[f]?.from ?? to) >= to) continue;
		found.push({ from: match.index, to, figure: null });
	}
	for (const [word, pattern] of RARE)
		if (text.includes(word))
			for (const match of matchesOf(text, pattern))
				found.push({ from: match.index, to: match.index + match[0].length, figure: null });
	const known = [...found].sort((a, b) => a.to - b.to);
	for (const [word, pattern] of PHRASES) {
		if (!text.includes(word)) continue;
		let k = 0;
		for (const match of matchesOf(text, pattern)) {
			const to = match.index + match[0].length;
			while (k < known.length && (known[k]?.to ?? 0) < to) k++;
			// "over the past week" is known by its words.
			const ranked = COUNTED_IN.test(match[0]) && RANKED.test(text.slice(Math.max(0, match.index - 60), match.index));
			if ((known[k]?.from ?? to) >= to && !ranked) found.push({ from: match.index, to, figure: null, phrase: true });
		}
	}
	found.sort((a, b) => a.from - b.from || b.to - a.to);
	const out: PeriodMention[] = [];
	const extend = (mention: PeriodMention, to: number): void => {
		mention.to = to;
		mention.text = text.slice(mention.from, to).replace(/\s+/gu, ' ');
		mention.figure = null;
		// "In October 2023" is told of a month on the way; "the 12 months to October 2023" is a report's time.
		if (CUMULATIVE.test(mention.text)) mention.cumulative = true;
		mention.broad ||= BROAD.test(mention.text) && !IN_MONTH.test(mention.text.replace(/^In\s/u, ''));
	};
	for (const item of found) {
		const last = out.at(-1);
		if (last && item.from < last.to) {
			if (item.to > last.to) extend(last, item.to);
			continue;
		}
		const hour =
			last &&
			!last.day &&
			// "told of a solid first half on Monday": no half of a match.
			!/(?:half|quarter)$/iu.test(last.text) &&
			(CLOCK.test(last.text) || last.figure?.time?.grain === 'clock') &&
			ON_DAY.test(text.slice(last.to, item.from));
		const dayWords = text.slice(item.from, item.to).replace(/\s+/gu, ' ');
		if (last && hour && DAY_WORDS.test(dayWords) && !CLOCK.test(dayWords)) {
			const at = item.from + (/^on /iu.exec(dayWords)?.[0].length ?? 0);
			last.day = { from: at, to: item.to, text: text.slice(at, item.to).replace(/\s+/gu, ' ') };
			last.to = item.to;
			last.text = text.slice(last.from, last.to).replace(/\s+/gu, ' ');
			last.figure = null;
			last.narrow = 'sentence';
			continue;
		}
		// "Saturday 7 March": the weekday names the date that follows it.
		if (
			last &&
			WEEKDAY.test(last.text) &&
			item.figure?.time?.grain === 'day' &&
			/^,?\s+\(?$/u.test(text.slice(last.to, item.from))
		) {
			last.to = item.to;
			last.text = text.slice(last.from, last.to).replace(/\s+/gu, ' ');
			if (last.day)
				last.day = { from: last.day.from, to: item.to, text: text.slice(last.day.from, item.to).replace(/\s+/gu, ' ') };
			continue;
		}
		// "the first six months | this year", "Q2 | of last year": the part and its whole are one time.
		if (
			last &&
			!last.frequency &&
			WHOLE.test(dayWords) &&
			!WHOLE.test(last.text) &&
			PART_OF.test(last.text) &&
			/^\s(?:of\s)?$/u.test(text.slice(last.to, item.from))
		) {
			extend(last, item.to);
			continue;
		}
		// "Friday | to Sunday evening", "Saturday | and Sunday"
		if (
			last &&
			(last.day || DAY_NAMED.test(last.text) || DAY_DATED.test(last.text)) &&
			DAYS_JOINED.test(text.slice(last.to, item.from))
		) {
			const days = DAY_NAMED.test(dayWords) && !/^(?:last|next|this|since|until|by|on)\b/iu.test(dayWords);
			if (days) {
				extend(last, item.to);
				// "From Friday to Sunday": the first day is no base.
				if (/\bfrom\s$/iu.test(text.slice(Math.max(0, last.from - 6), last.from))) last.aside = false;
				if (last.day) last.day = { ...last.day, to: item.to, text: text.slice(last.day.from, item.to).replace(/\s+/gu, ' ') };
				continue;
			}
		}
		// "the same period of 2024" is one base of comparison.
		if (last?.aside && SAME_TIME.test(last.text) && /^\s(?:(?:of|in)\s(?:the\s)?)?$/u.test(text.slice(last.to, item.from))) {
			last.to = item.to;
			last.text = text.slice(last.from, last.to).replace(/\s+/gu, ' ');
			continue;
		}
		const before = text.slice(Math.max(last?.to ?? 0, item.from - 40), item.from);
		const lead = LEAD.exec(before);
		// "since 2019" is another time than "2019"; "in 2019" is not.
		// "after second-quarter profit": what came before or after is the profit.
		const compound = /-(?:quarter|half)$/iu.test(text.slice(item.from, item.to));
		const kept =
			lead &&
			!compound &&
			!POSSESSIVE.test(text.slice(item.to, item.to + 40)) &&
			/since|by|until|through|up to|now|before|after|end|early|late|mid/iu.test(lead[0])
				? lead[0].length
				: 0;
		const from = item.from - kept;
		const words = text.slice(from, item.to).replace(/\s+/gu, ' ');
		out.push({
			from,
			to: item.to,
			text: words,
			figure: kept === 0 ? item.figure : null,
			aside:
				((WEEKDAY.test(words) || /^(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening))$/iu.test(words)) &&
					!/\bas of\s$/iu.test(before) &&
					// "on Thursday reported 653 new cases": counted day by day, they are of that day.
					!CASES_BEHIND.test(text.slice(item.to, item.to + 70)) &&
					!CASES_BEFORE.test(text.slice(Math.max(0, from - 70), from)) &&
					((SAID.test(before) && !CLAUSE_SAID.test(before)) ||
						SAYS.test(text.slice(item.to, item.to + 16)) ||
						AT_MEETING.test(before) ||
						OUT_THEN.test(before) ||
						GUIDES.test(text.slice(item.to, item.to + 90)) ||
						GUIDED.test(text.slice(Math.max(0, item.from - 90), item.from)) ||
						RESULTS.test(text.slice(Math.max(0, item.from - 90), item.from)))) ||
				// "the ministry said this week that 412 had died": the week of the telling.
				(/^(?:this|last) (?:week|month)$/iu.test(words) &&
					(TOLD_THEN.test(before) || RELEASED_THEN.test(text.slice(Math.max(0, from - 90), from)))) ||
				// "within 18 weeks" says how fast, not when.
				TERM.test(words) ||
				(BEGINNING.test(before) && /^(?:today|tomorrow|yesterday|now)$/iu.test(words)) ||
				// "(H1 2024: £389m)": the time heads its own bracket.
				(/\(\s*$/u.test(before) && /^\s*:\s*\S/u.test(text.slice(item.to, item.to + 4))) ||
				(WEEKDAY.test(words) && BASE_ON.test(text.slice(Math.max(0, from - 40), from) + (/^on /iu.test(words) ? 'on ' : ''))) ||
				// "down from 7.29 million in June": the base has its own time.
				(/^(?:(?:in|at|on|during|the previous|the year)\s|last |a year|previously)/iu.test(words) && BASE_IN.test(before)) ||
				// "to 27.3% from 27.8% in July", "following a rise of 0.6% in July"
				(IN_MONTH.test(words) && (BASE_MONTH.test(before) || FOLLOWING.test(before))) ||
				(item.figure?.time?.grain !== 'span' && BASE_AT.test(text.slice(Math.max(0, from - 100), from))) ||
				(POSSESSIVE.test(text.slice(item.to, item.to + 40)) && !opensSentence(text, from)) ||
				BASE_LEVEL.test(before) ||
				BASE_A_SHARE.test(text.slice(Math.max(0, from - 90), from)) ||
				(item.phrase && /^from \p{Lu}/u.test(words) && !AHEAD.test(text.slice(Math.max(0, from - 120), from))) ||
				PUT_OFF.test(before) ||
				// "eased to 2% from 5% in May and 7% in April": the second base goes on from the first.
				(last?.aside && IN_MONTH.test(last.text) && NEXT_BASE.test(text.slice(last.to, from))) ||
				SAME_AS.test(before) ||
				// "In a bulletin put out on Sunday evening, the office said …": the day of the telling.
				((WEEKDAY.test(words) || item.figure?.time?.grain === 'day') &&
					ISSUED_IN.test(text.slice(Math.max(0, from - 90), from)) &&
					/^,/u.test(text.slice(item.to, item.to + 1))) ||
				AGAINST_THEN.test(before) ||
				ON_ITS.test(before) ||
				// "since the start of the harvest on October 1"
				(item.figure?.time?.grain === 'day' && START_ON.test(text.slice(Math.max(0, item.from - 70), item.from))) ||
				// "as much as in the same month last year"
				(SAME_TIME.test(words) && !opensSentence(text, from)) ||
				(COMPARED.test(before) &&
					// "the toll from Monday's quake": the quake's day is no base.
					!(WEEKDAY.test(words) && OPPONENT.test(before)) &&
					!(WEEKDAY.test(words) && EVENT_OF.test(text.slice(item.to, item.to + 40))) &&
					// "3,350 shows are on this year"
					!(/^this /iu.test(words) && /\bon\s$/u.test(before)) &&
					// "will rise by 4.7 per cent from 6 April": from then on.
					!(/\bfrom\s+$/iu.test(before) && AHEAD.test(text.slice(Math.max(0, item.from - 120), item.from))) &&
					// "Over the three months to June, sales grew" and "goes up on April 6" compare nothing.
					!(OVER.test(before) && (opensSentence(text, item.from) || ROLLING.test(words) || LATELY.test(words))) &&
					// "From 2003 to 2019" has no base but its own beginning.
					!(item.figure?.time?.grain === 'span' && /\bfrom\s+$/iu.test(before)) &&
					!(item.figure?.time?.grain === 'day' && WEEKDAY_ON.test(before) && !OPENED_ON.test(before)) &&
					// "in force from 1700" is no comparison.
					item.figure?.time?.grain !== 'clock' &&
					!(WEEKDAY.test(words) && WEEKDAY_ON.test(before))) ||
				// "a 2018 Subaru": the year of a model.
				(MODEL.test(before) && item.figure?.time?.grain === 'year' && MAKE.test(text.slice(item.to, item.to + 20))) ||
				// "per night": what an amount is counted by.
				/^(?:(?:year|quarter|month|week|day)[- ](?:on|over)|per )/iu.test(words) ||
				// "the highest so far this year": among which it is the highest.
				(/^so far /iu.test(words) && TOPMOST.test(before)) ||
				(SUPERLATIVE.test(before) &&
					// "The latest, in May, saw 12 seized": set between commas, it says when that was.
					!(/,\s(?:(?:in|on|during)\s)?$/u.test(before) && text.startsWith(',', item.to)) &&
					MEASURED.test(
						text.slice(Math.max(0, from - 8), item.to).replace(/^.*?\b(?=since|in |for |of |the past|before)/u, ''),
					)) ||
				(SINCE.test(before) && !/^since/iu.test(words)) ||
				(/earlier$|before$/iu.test(words) &&
					// "in the last week before Christmas" tells before what.
					!/^ (?:the )?\p{Lu}/u.test(text.slice(item.to, item.to + 6)) &&
					// "A day earlier the pass closed": a time of its own sentence.
					!(opensSentence(text, from) && /^(?:,| that,| (?!than\b)\p{Ll})/u.test(text.slice(item.to, item.to + 6)))),
			frequency: FREQUENCY.test(words),
			broad: BROAD.test(words),
			...((/^since\b/iu.test(words) && !opensSentence(text, from)) ||
			// "For the first half (April-September)": half a year, not of a match.
			(CLOCK.test(words) &&
				item.figure?.time?.grain !== 'year' &&
				!(/half$/iu.test(words) && FOR_HALF.test(text.slice(Math.max(0, item.from - 8), item.from)))) ||
			DEEP_TIME.test(words) ||
			words === 'now' ||
			// What is put together for one statement dates that.
			(item.phrase && !opensSentence(text, from)) ||
			/[([]\s*$/u.test(before) ||
			item.figure?.time?.grain === 'era'
				? { narrow: 'clause' as const }
				: opensSentence(text, from) &&
						!AT_END.test(words) &&
						!SET_OUT.test(text.slice(item.to, item.to + 60)) &&
						!NOW.test(words) &&
						!ROLLING.test(words) &&
						!BACK.test(words) &&
						!/^ alone\b/u.test(text.slice(item.to, item.to + 7))
					? {}
					: { narrow: 'sentence' as const }),
			...((opensSentence(text, from) && SET_OUT.test(text.slice(item.to, item.to + 60))) ||
			(THIS_STRETCH.test(words) && OF_REPORT.test(text.slice(item.to, item.to + 60)))
				? { told: true }
				: {}),
			...(CUMULATIVE.test(words) ? { cumulative: true } : {}),
			...((out.length === 0 && DATELINE_DAY.test(text.slice(0, Math.min(from, 60)))) ||
			(from < 3 && item.figure?.time?.grain === 'day' && FILED.test(text.slice(item.to, item.to + 30))) ||
			(from < 60 &&
				item.figure?.time?.grain === 'day' &&
				OPENING_MARK.test(text.slice(item.to, item.to + 6)) &&
				OPENS_TEXT.test(text.slice(0, from))) ||
			(from < 60 && STAMPED.test(text.slice(0, from))) ||
			(from < 80 && WIRED.test(text.slice(0, from)))
				? { issue: true }
				: {}),
		});
	}
	// "By Ann Hale, health reporter 13th Sep 2023, 10:42": nothing is told in it but when it was out.
	const stamped =
		text.length <= LONGEST_STAMP &&
		FULL_DAY.test(text) &&
		!/[.!?:][”"’']?\s*$/u.test(text) &&
		figures.every(({ kind }) => kind === 'time');
	if (out.length > 0 && (isStamp(text) || (stamped && (BYLINE.test(text) || CLOCK_ANY.test(text)))))
		for (const mention of out)
			if (mention.figure?.time?.grain === 'day' || mention.day || FULL_DAY.test(mention.text)) mention.issue = true;
	// A clock and its day are joined by now.
	const [stamp] = out;
	if (stamp && stamp.from < 3 && NUMERIC_DAY.test(stamp.text)) stamp.issue = true;
	return out;
}

const opensSentence = (text: string, from: number): boolean => OPENING.test(text.slice(Math.max(0, from - 40), from));
