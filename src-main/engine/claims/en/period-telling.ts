/** English times of the telling: the day on which a ministry said it, a survey was out, a company told its quarter. */
import { behind, grainOf, inFront, type Reason, type ToldTime, WEEKDAY } from './period-told.ts';

/** The day of the statement, not of the fact: "the bureau said on Thursday". */
const SAID =
	/\b(?:said|revealed|warned|admitted|told|announced|reported|says|released|published|made public|disclosed|according to)\b[^.]{0,50}$/iu;
/** "said two men were held on Friday": the day of what is told, which has a verb of its own. */
const CLAUSE_SAID =
	/\b(?:said|says|told|according to)\b[^.]{0,30}\b(?:was|were|had|has|have|is|are|would|will|\p{Ll}{2,}(?<!accord|ne|schedul|hundr|unit)ed|died|fell|rose|grew|lost|won|took|made|found|struck|hit|shot|broke|came|went|began|fled|got|left)\b[^.]{0,30}$/iu;
/** "said in a bulletin released over the weekend": what was put out is the telling itself. */
const PUT_OUT =
	/\b(?:bulletins?|statements?|reports?|notes?|notices?|updates?|posts?|advisor(?:y|ies)|memos?|letters?|e-?mails?|surveys?|polls?|stud(?:y|ies)|figures|data|results)\s(?:(?:was|were|that was|which was)\s)?(?:\p{L}+ly\s)?(?:released|published|issued|posted|sent|circulated|unveiled|made public)\s(?:late\s|early\s)?(?:on\s)?$/iu;
/** "on Friday posted a profit": so is the day a company tells its quarter. */
const SAYS =
	/^\s*(?:said|says|post(?:s|ed)|report(?:s|ed)|announce[sd]|release[sd]|publishe[sd]|told|unveil(?:s|ed)|declare[sd]|confirm(?:s|ed)|reveal(?:s|ed))\b/iu;
/** "approved at its meeting on Wednesday", "told a briefing on Friday": the day of the telling. */
const AT_MEETING =
	/\b(?:meeting|hearing|briefing|conference|interview|statement|(?<!(?:straight|consecutive|successive|trading|volatile|choppy|quiet|thin|first|second|third|fourth|fifth|sixth|last|previous|same) )session|speech|address|webcast|filing)(?:\s(?:here|held))?\s(?:on\s)?$/iu;
/** "figures out on Monday", "a poll published at the weekend" */
const OUT_THEN =
	/\b(?:polls?|surveys?|reports?|figures|data|numbers|stud(?:y|ies)|statistics|results|accounts|disclosed|revealed)(?:,\s(?=out|due|rel|pub|iss|unv))?\s?(?:out|due|just out|released|published|issued|unveiled)?\s?(?:on\s)?$/iu;
/** "raised its outlook on Friday": the day it was told. */
const GUIDED =
	/\b(?:raised|raises|lifted|cut|cuts|lowered|trimmed|maintained|kept|reiterated|upgraded|slashed|beat|missed|issued|gave)\b[^.]{0,50}\b(?:forecasts?|outlook|guidance|targets?|estimates?|expectations)\b[^.]{0,16}$/iu;
/** "on Friday lifted its estimate" */
const GUIDES =
	/^\s(?:raised|lifted|cut|lowered|trimmed|maintained|kept|reiterated|upgraded|downgraded|slashed|added|revised|gave|issued)\b[^.;:]{0,44}\b(?:forecasts?|outlook|guidance|targets?|estimates?|expectations|projections?)\b/iu;
/** "posted a rise in quarterly profit on Thursday": the day a company told its quarter. */
const RESULTS =
	/\b(?:post|report)(?:s|ed)\b[^.]{0,60}\b(?:profits?|loss|losses|earnings|income|revenues?|sales|results|dividend|(?:first|second) half|half[- ]year|quarter|performance)\b[^.,]{0,16}$/iu;
const CASES =
	'(?:reported|confirmed|recorded|logged|registered|added)\\s(?:another\\s|about\\s|an additional\\s)?(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|no)\\s(?:[\\p{L}\\d-]+\\s){0,5}?(?:cases|deaths|infections|hospitali[sz]ations|fatalities|patients|admissions|recoveries)';
const CASES_BEHIND = new RegExp(`^\\s${CASES}\\b`, 'iu');
/** "on Tuesday confirmed 63 deaths since the start of the year": a total, told on that day. */
const TOTAL_BEHIND =
	/^[^.;]*?\b(?:since (?:the|its|\p{Lu}|last|\d)|so far|to date|this year|in the past|over the past|in total)\b/u;
const CASES_BEFORE = new RegExp(`\\b${CASES}(?:\\s(?:and|of|from|in)\\s[^.;:]{1,24})?,?\\s(?:on\\s|early\\s|late\\s)?$`, 'iu');
const TOLD_THEN = /\b(?:said|told|announced|reported|says|warned|confirmed|revealed)(?:\s(?:earlier|late|later))?\s$/iu;
const RELEASED_THEN = /\b(?:made public|released|published|issued|unveiled|presented|announced)\b[^.;:,]{0,60}$/iu;
/** "In a statement released late on": what the words behind the day were told in. */
const ISSUED_IN =
	/(?:^|[.!?”"]\s)(?:Releasing|Speaking|Addressing|Announcing|Presenting|Unveiling|Briefing|Talking|Launching)\b[^.;:]{0,70}$|(?:^|[.!?”"]\s)(?:In|According to|As) an? (?:\p{Ll}+ )?(?:statement|disclosure|bulletin|report|post|letter|e-?mail|tweet|briefing|interview|notice|update|release|message|filing|note|address|speech|video)\b[^.;:]{0,50}$/u;
const RELEASED_ASIDE = /[,(]\s?(?:first |also |last )?(?:released|published|issued)\s(?:on\s)?$/iu;
/** "held over to Tuesday", "due on Friday": when it is told. */
const PUT_OFF =
	/\b(?:held over|postponed|delayed|put (?:off|back)|moved|rescheduled|due|scheduled)\s(?:to|until|till|for)\s(?:the\s)?$/u;
const OF_THE_DAY = /^(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening))$/iu;

/** "the bureau said on Thursday", "on Friday posted a profit" */
const SAYS_SO: readonly Reason[] = [
	({ before }) => SAID.test(before) && (!CLAUSE_SAID.test(before) || PUT_OUT.test(before)),
	(told) => SAYS.test(behind(told, 16)),
	({ before }) => AT_MEETING.test(before) || OUT_THEN.test(before),
	(told) => GUIDES.test(behind(told, 90)),
	({ text, item }) => GUIDED.test(inFront(text, item.from, 90)) || RESULTS.test(inFront(text, item.from, 90)),
];

/** Why a time is that of the telling. */
const TELLINGS: readonly Reason[] = [
	(told) =>
		(WEEKDAY.test(told.words) || OF_THE_DAY.test(told.words)) &&
		!/\bas of\s$/iu.test(told.before) &&
		// "on Thursday reported 653 new cases": counted day by day, they are of that day.
		!(CASES_BEHIND.test(behind(told, 70)) && !TOTAL_BEHIND.test(behind(told, 160))) &&
		!CASES_BEFORE.test(inFront(told.text, told.from, 70)) &&
		SAYS_SO.some((isSo) => isSo(told)),
	// "the ministry said this week that 412 had died": the week of the telling.
	({ text, from, words, before }) =>
		/^(?:this|last) (?:week|month)$/iu.test(words) && (TOLD_THEN.test(before) || RELEASED_THEN.test(inFront(text, from, 90))),
	({ before }) => PUT_OFF.test(before),
	// "the index (CPI), released 15 July 2014": when it came out.
	(told) => grainOf(told) === 'day' && RELEASED_ASIDE.test(told.before),
	// "In a bulletin put out on Sunday evening, the office said …": the day of the telling.
	(told) =>
		(WEEKDAY.test(told.words) || grainOf(told) === 'day') &&
		ISSUED_IN.test(inFront(told.text, told.from, 90)) &&
		told.text.charAt(told.to) === ',',
];

export const isOfTelling = (told: ToldTime): boolean => TELLINGS.some((isSo) => isSo(told));
