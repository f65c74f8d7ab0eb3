/**
 * Times that English puts together rather than has words for: a preposition, an article and whatever is said of a stretch
 * (in the year just ended, at the height of the boom, come harvest, ten years back, since planting). Each pattern stands
 * with what every match of it holds, which is looked for first.
 */

/** Stretches that a report may be of. */
const STRETCHES = [
	'year',
	'month',
	'week',
	'fortnight',
	'quarter',
	'decade',
	'season',
	'campaign',
	'weekend',
	'summer',
	'winter',
	'spring',
	'autumn',
	'term',
	'biennium',
	'session',
	'period',
	'harvest',
] as const;

/** What is said of a stretch before its noun; no word that would begin another phrase. */
const SAID =
	"(?:(?!(?:same|of|to|in|on|at|by|and|or|for|with|that|which|from|as|a|an|the|is|was|are|were|be|been|than|its|their)\\b)[\\p{Ll}\\d][\\p{L}\\d’'-]*\\s){1,3}";
/** What may stand behind a time: the end of its clause, or a word that goes on. */
const GOES_ON =
	'(?=\\s*(?:[.,;:)—–”"]|$)|\\s(?:the|a|an|to|of|in|on|at|by|from|and|but|or|was|were|is|are|had|has|have|with|as|than|when|it|they|he|she|we|its|their|up|down|against|after|before|because|while|for|some|about|nearly|just|over|under|who|which|that)\\b|\\s[$£€¥])';

/** "for the third month running" says how often, and of what time only by its end. */
const ORDINAL =
	'(?:(?:[\\p{Ll}-]+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\p{Ll}+teenth|\\p{Ll}+tieth|\\d+(?:st|nd|rd|th)|consecutive|successive|straight)\\b)';
const WITHIN =
	'(?:midway through|late in|early in|towards the end of|at the (?:start|end|turn|height|close|beginning|opening|middle|peak) of) (?:the|this|that)';
const OVER = `(?:in|during|over|throughout|since|by|until|through|for(?! (?:the|this|that) ${ORDINAL})) (?:the|this|that|(?:its|their|our)(?= (?:latest|most recent|present|current|new|final)\\b))`;
const ENDED = '(?: just (?:ended|begun|past|gone|closed|completed|finished|started|over)| gone(?: by)?| as a whole)';

/** "in the previous campaign", "in the year just ended", "midway through the season"; not "in the month", which tells no more. */
const inStretch = (noun: string): RegExp =>
	new RegExp(
		`\\b(?:${OVER} ${SAID}${noun}s?${ENDED}?|${OVER} ${noun}s?${ENDED}|${WITHIN} (?:${SAID})?${noun}s?)\\b(?! (?:of|to|ended|ending|that|which|ago)\\b)${GOES_ON}`,
		'giu',
	);

const NUMBER =
	'(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|a few)';
const UNITS = '(?:days?|weeks?|fortnights?|months?|quarters?|seasons?|years?|decades?)';

export const PHRASES: readonly (readonly [string, RegExp])[] = [
	...STRETCHES.map((noun) => [noun, inStretch(noun)] as const),
	// "ten years back", "two years previously"
	[' back', new RegExp(`\\b${NUMBER} ${UNITS} back\\b(?=\\s*[.,;:)]|$)`, 'giu')],
	['previously', new RegExp(`\\b${NUMBER} ${UNITS} previously\\b`, 'giu')],
	// "goes up by 6% from April": ahead, or else a base
	[
		'rom ',
		/\bfrom (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?=\s*[.,;:)]|$|\s(?:after|when|as|under|next|this|if|while|and|but|the|it)\b)/gu,
	],
	['rom ', /\bfrom now on\b/giu],
	// "in the spring": of its own statement, in a report that names its months
	['n the ', /\b(?:in|during) the (?:spring|summer|autumn|winter)\b(?! (?:term|of|months|semester|session|budget|statement))/gu],
	// "four months on from the flood"
	[' on', new RegExp(`\\b${NUMBER} ${UNITS} on\\b(?=\\s*[.,;:)]|$|\\sfrom\\s)`, 'giu')],
	// "have doubled in four weeks", "£34m over three years": how long it took, for want of when
	[
		' ',
		new RegExp(
			`\\b(?:in|over|across|inside) (?:just |only |less than |more than |about |nearly |barely |under )?(?:the space of )?${NUMBER} ${UNITS}\\b(?=\\s*[.,;:)—–]|$|\\s(?:to|from|on|in|at|by|and|but|with|as|after|before|across|for)\\b)`,
			'giu',
		),
	],
	// "last monsoon", "this harvest"
	[
		'st ',
		/\blast (?:monsoon|harvest|campaign|census|election|semester|half-term|lockdown|Christmas|Ramadan|tournament|crop)\b(?=\s*[.,;:)]|$|\s(?:and|but|to|at|in|on|with|was|were|the|it|against|than|compared|from|down|up|after|as|while|they|for)\b)/giu,
	],
	[
		'his ',
		/\bthis (?:monsoon|harvest|campaign|semester|half-term|Christmas|Ramadan|crop)\b(?=\s*[.,;:)]|$|\s(?:and|but|to|at|in|on|with|was|were|the|it|against|than|compared|from|down|up|after|as|while|they|for)\b)/giu,
	],
	// "up from 5.95 at the previous sale", "58% at the last election"
	[
		't the ',
		/\bat the (?:previous|last|latest|preceding|most recent) (?:sale|auction|tender|(?:general |local |presidential )?election|census|count|ballot|survey|draw|inspection|Games|Olympics|tournament|World Cup|meeting|review)\b/giu,
	],
	[
		'all of ',
		/\bin (?:all|the whole) of (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b/gu,
	],
	[
		' before',
		/\b(?:in )?[Tt]he (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|night|decade|weekend|harvest) before\b(?! (?:the|it|he|she|they|we|an?|its|his|her|their)\b)/gu,
	],
	['calendar ', /\b(?:in |for |during )?calendar (?:19|20)\d\d\b/giu],
	['Holy Week', /\b(?:during|in|over|before|after) Holy Week\b/gu],
	[' St ', /\bon St \p{Lu}\p{Ll}+['’]s Day\b/gu],
	[
		'ince the ',
		/\bsince the \p{Ll}+ (?:took (?:hold|effect)|came into (?:force|effect)|came in|was (?:launched|introduced|signed|imposed|lifted)|ended|reopened|closed)\b/gu,
	],
	// "KYIV — Overnight the city was hit"
	['vernight', /(?<=[—–-] )Overnight\b(?=,|\s\p{L})/gu],
	// "come summer", "come harvest"
	[
		'ome ',
		/\bcome (?:summer|winter|spring|autumn|fall(?!s)|harvest|Christmas|Easter|(?:the )?weekend|(?:next )?year[- ]end)\b/giu,
	],
	// "on the 4th", "on the first of the month"
	[
		'n the ',
		/\bon the (?:\d{1,2}(?:st|nd|rd|th)|first of the month|last day of the month)\b(?=\s*[.,;:)]|$|\s(?:and|but|to|at|in|with)\b)/giu,
	],
	// "since planting", "since opening its gates in May", "since the last general election"
	[
		'ince ',
		/\b[Ss]ince (?:\p{Ll}{3,}ing\b(?: (?:its|the|their|his|her) \p{Ll}+)?|(?:its|the|last|their|his|her) (?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]{2,})(?:,? (?:in|on) (?:early |late |mid-)?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?: \d{4})?)?(?=\s*(?:[.,;:)]|$)|\s(?:and|but|to|has|have|had|was|were|is|are)\b)/gu,
	],
	// "in extended trading"
	[' trading', /\bin (?:pre-?market|after-hours|after-market|extended) trading\b/giu],
	// "in the last pre-pandemic year" is a stretch; "before the rains came", "before the flood" are not told by a stretch
	['efore the', /\bbefore the \p{Ll}+ (?:came|began|started|broke out|struck|hit|opened|closed)\b/gu],
	// "during the Six Nations", "over Ramadan"
	['amadan', /\b(?:during|over|in|throughout|before|after|since) (?:the (?:holy )?month of )?Ramadan\b/gu],
	[' Games', /\b(?:during|at|over|for|since|before|after) the (?:\p{Lu}[\p{L}-]* ){0,2}Games\b/gu],
	[' Golden Week', /\b(?:during|over|in) (?:the |this year['’]s |last year['’]s )?(?:\p{L}+ Day )?Golden Week\b/gu],
	// "in the run-up to the festival"
	[
		'-up to ',
		/\bin the (?:run|build|lead)-up to (?:the |this year['’]s )?(?:\p{L}[\p{L}’'-]* ){0,3}?\p{L}[\p{L}’'-]+(?=\s*[.,;:)]|$|\s(?:and|but|with|as|to|in|on|at|the|a|it|they)\b)/gu,
	],
	// "in the weeks after the flood", "in the two years before the merger"
	...['after ', 'before ', 'following ', 'leading up to '].map((word): readonly [string, RegExp] => [
		` ${word}`,
		new RegExp(
			`\\b(?:in|over|during) the (?:(?:first |last |final |\\p{Ll}+ )?(?:few |${NUMBER} )?)?(?:hours|days|weeks|months|years|decades) ${word}(?:the |its |his |her |their )?(?:\\p{L}[\\p{L}’'-]* ){0,2}?\\p{L}[\\p{L}’'-]+(?=\\s*[.,;:)]|$|\\s(?:and|but|with|to|in|on|at)\\b)`,
			'giu',
		),
	]),
	// "at the last count", "at its last count"
	[' count', /\bat (?:the|its|their) (?:last|latest|most recent) count\b/giu],
];
