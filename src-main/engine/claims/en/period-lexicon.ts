/** The words of English that name a time, as patterns over a paragraph's reading text. */
const UNIT =
	'(?:year|month|week|quarter|decade|season|day|weekend|century|summer|winter|spring|autumn|fall|night|morning|afternoon|evening)';
const MONTH =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** A month whose point, if it has one, ends the sentence. */
const MONTH_BARE = MONTH.replace(/\\\.\?$/u, '');
const MONTH_FULL = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const WORDS = new RegExp(
	[
		`\\b(?:so far )?(?:this|last|next|the (?:previous|preceding|past|last|latest|most recent|current|coming|upcoming|following|same|corresponding|comparable|equivalent|prior|whole|full|entire)|the year-ago|a(?! quarter| fall)) (?:${UNIT}|period)s?(?![- ](?:on|over)[- ](?:year|quarter|month|week|day)\\b)(?! (?:tickets?|pass|passes|trips?|tripper|return|nursery|shift|job|school|market|care)\\b)(?: earlier| ago| before| later)?\\b`,
		// "compared with 44 the year before": the base's own time.
		`\\bthe (?:year|month|week|day|season|quarter) (?:before|earlier)\\b(?! (?:the|it(?! (?:was|stood|had|came))|he|she|they|a|an|its|his|her|their|last)\\b)`,
		`\\b(?:in |during |for |of |over |by the end of |later )that (?:${UNIT}|period)\\b(?=\\s*[.,;:)—–]|\\s+(?:the|a|an|it|he|she|they|there|to|from|and|but|were|was|had|in|on|at|for)\\b)|\\bthat (?:year|month|week|season|quarter)(?=\\s*[.;,])`,
		// "earned $4m in the quarter"
		'\\b(?<!adjusted )(?:(?:in|for|during|over) the (?:quarter|half|half-year|three months|six months|nine months|period)|(?:for|during) the (?:year|month|week|season)(?!-))\\b(?!,? (?:of|to|ended|ending|through|that|which|before|between|from|under|when|after|since|leading|covered|until)\\b(?! (?:\\d{3,}|\\d+[.,]\\d|[$£€¥]\\d)))',
		'\\b(?:by|at|over|this|last|next) (?:the )?weekend\\b',
		'\\ba quarter (?:ago|earlier|before)\\b',
		`(?<=\\b[Tt]he )(?:${MONTH_FULL})(?= (?:figures?|total|number|reading|tally|rate|data)\\b)`,
		// "August sales", "May core inflation": whose month it is.
		`\\b(?:${MONTH_FULL})(?= (?:(?:retail|industrial|factory|consumer|producer|core|headline|annual|global|domestic|overseas|total|overall|net|new|existing|pending|home|house|housing|car|vehicle|auto|passenger|freight|crude|oil|gas|coal|steel|food|crop|building|construction|manufacturing|services|private|public|average|median|preliminary|revised|same-store|comparable|like-for-like|online|store|non-farm|nonfarm|tax|customs|hotel|foreign|trade|export|import|\\p{Ll}{3,12}) ){0,2}(?:sales|exports|imports|shipments|deliveries|orders|output|production|inflation|unemployment|payrolls|starts|permits|approvals|completions|registrations|arrivals|traffic|revenues?|profits?|earnings|turnover|receipts|takings|rainfall|temperatures?|consumption|deficit|surplus|transactions|lending|borrowing|inflows|outflows|prices|CPI|PPI|PMI|GDP)\\b(?! (?:contract|futures|options)))`,
		`\\b(?:each|every|per) ${UNIT}\\b`,
		`\\b(?:in |for |during )?the month of ${MONTH}(?: \\d{4})?\\b`,
		`\\b(?:the |its )?(?:latest )?${MONTH} (?:quarter|half)\\b`,
		`\\b(?:the )?${MONTH}[-–](?:to[-–])?${MONTH} (?:quarter|period|half|season)\\b`,
		`\\b(?:the )?(?:(?:fiscal |financial |next |coming |new )?year|quarter|half|month|week|period|(?:\\d{1,2}|three|six|nine|twelve) (?:months|weeks))(?: (?:ended|ending|beginning|starting|to|through)|,? (?:that|which) (?:ended|ends|begins|starts|began|started)) (?:on |in )?(?:\\d{1,2} |the end of )?${MONTH}(?: \\d{1,2}(?!\\d))?(?:,? \\d{4})?\\b`,
		`\\b(?:in |by |at |since |until )?the (?:start|end|beginning|middle) of (?:(?:this|last|next|the) (?:(?:school|academic|financial|fiscal|tax|calendar|crop|marketing|business|trading|current|coming|same|first|second|third|fourth|previous|following|dry|rainy|wet|fishing|growing|summer|winter|spring|autumn) )?(?:year|month|decade|week|day|quarter|half|season|term|semester|session|summer|winter|spring|autumn|century|weekend|harvest|period|reporting period)|(?:the )?(?:19|20)\\d{2}[-/–]\\d{2}(?: (?:tax|financial|fiscal|school|academic|crop))?(?: (?:year|season))?|(?:summer|winter|spring|autumn|term|Ramadan|Lent)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH}(?: \\d{4})?|(?:19|20)\\d{2})\\b`,
		// "At the end, 42 were left"; "at the end of the road" and "in the middle" say where.
		'\\b(?:by|at|since|until) the (?:start|end|beginning)(?=\\s*(?:[.,;:)”"]|$))',
		`\\b(?:in |by |at |since |until )?the (?:first half|second half|last (?:week|weekend|month|quarter|day|days)(?= of\\b)|(?:first|second|third|fourth|final|latest|opening) (?:quarter|half|month|week|year|(?:three|six|nine) months))(?! (?:running|in a row|in succession|straight|consecutive)\\b)(?: of (?:(?:this|last|next|the) (?:year|month|decade|week|day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH}(?: \\d{4})?|(?:19|20)\\d{2}))?\\b`,
		'\\bin (?:final|opening|latest) (?:quarter|half|month|week)\\b',
		`\\b(?:between|from) ${MONTH}(?: \\d{4})? (?:and|to) ${MONTH}(?: \\d{4})?(?!\\s*\\d)\\b`,
		`\\b(?:in|for|during) ${MONTH} and ${MONTH}(?: \\d{4})?(?!\\s*\\d)\\b`,
		'\\b(?:in )?an? (?:normal|average|typical|ordinary|usual|good|bad|dry|wet) (?:year|month|week|day|season|summer|winter|January|February|March|April|May|June|July|August|September|October|November|December)\\b',
		'\\b(?:year|quarter|month|week|day)[- ](?:on|over)[- ](?:year|quarter|month|week|day)\\b',
		'\\b(?:today|yesterday|tomorrow|tonight|currently|recently(?! as\\b)|(?<!(?:%|per ?cent|pct|grew|rose|fell|up|down|growth|increased?|decreased?) )annually|monthly(?!-?\\s*\\p{Ll})|overnight(?=\\s*(?:[.,;:)—–]|$|(?:on|in|as|at|by|to|from|and|after|with|while|for|into)\\b))|nowadays|(?<!year[- ]|years )to date|so far|thus far|year[- ]to[- ]date|at present|at the moment|until now|as of now)\\b',
		"\\b(?:(?:early |late )?(?:on|since|last|next|until|by|this) |(?:on )?(?=[MTWFS]))(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\\b(?!['’]s)",
		// "Since the strike began on 4 June,"
		`\\bsince (?:the|its|his|her|their) [^.,;:]{3,40} (?:on|in) (?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?(?: \\d{4})?(?=,)`,
		// Epidemiologists and statisticians count the weeks of the year.
		'\\b(?:in |since |during )?(?:epidemiological )?week \\d{1,2}\\b(?: of \\d{4}\\b)?',
		// "for May" may be for a minister.
		'\\bfor (?:January|February|March|April|June|July|August|September|October|November|December)\\b(?! (?:delivery|contracts?|futures|shipment|options|settlement))',
		'\\b(?:in|since|until|by|last|next|this|during|early|late|mid-) ?(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b(?: (?:last|this|next) year\\b)?',
	].join('|'),
	'giu',
);
const owning = (mark: string): RegExp =>
	new RegExp(
		`\\b(?:${MONTH_FULL}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=${mark}s (?:[$£€¥]?\\d|(?:\\p{L}[\\p{L}-]* ){1,3}(?:of|was|were) (?:about |around )?[$£€¥]?\\d))`,
		'gu',
	);
const happening = (mark: string): RegExp =>
	new RegExp(
		`\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|(?:[Tt]his|[Ll]ast) (?:week|weekend|month|year)|[Yy]esterday)(?=${mark}s (?:\\p{L}[\\p{L}-]* ){0,2}(?:quakes?|earthquakes?|tremors?|storms?|floods?|flooding|fires?|blaze|crash(?:es)?|collision|attacks?|bombings?|blasts?|explosions?|shootings?|stabbings?|incident|accident|disaster|landslides?|collapse|derailment|riots?|clashes|protests?|raids?|strikes?|air ?strikes?|rally|sell-off|trading|session|match|game|race|final|win|defeat|victory|draw|election|vote|poll|ballot)\\b)`,
		'gu',
	);

const FEAST =
	"(?:(?:New Year['’]s|Boxing|Christmas|Thanksgiving|Labou?r|Memorial|Independence|Australia|Canada|Republic) Day|(?:New Year['’]s|Christmas) Eve|Easter (?:Sunday|Monday)|Good Friday|Christmas|Easter)";

/** Times that few paragraphs tell, each with a word that every one of them has: the word is looked for first. */
export const RARE: readonly (readonly [string, RegExp])[] = [
	// "from December 1 to New Year's Day", "between Boxing Day and 3 January"
	...[' Day', ' Eve', 'Easter', 'Christmas'].map((word): readonly [string, RegExp] => [
		word,
		new RegExp(
			`\\b(?:from|between) (?:(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}) (?:to|and|until|through) ${FEAST}|${FEAST} (?:to|and|until|through) (?:${MONTH_BARE} \\d{1,2}|\\d{1,2} ${MONTH_BARE}|${FEAST}))\\b`,
			'giu',
		),
	]),
	// "Since it opened in 2014", "since the scheme began in June 2015": a time with the event that it is told by.
	[
		'ince ',
		new RegExp(
			`\\bsince (?:(?:(?:it|they|he|she|we|I) |(?:the|its|their|his|her|our) (?:\\p{L}[\\p{L}’'-]* ){1,3}?)(?:was |were )?(?:first |re-?)?(?:opened|began|started|launched|founded|introduced|took (?:over|office)|joined|moved(?: in)?|set up|formed|established|came in|came into force)|(?:re-?)?(?:opening|beginning|starting|launching|taking (?:over|office)|joining|moving(?: in)?)|records began) (?:in|on) (?:\\d{1,2} )?(?:${MONTH} )?(?:\\d{1,2}, )?(?:19|20)\\d\\d\\b`,
			'giu',
		),
	],
	// "in the six-month period", "during the reporting period": a stretch that the words before it tell apart.
	[
		' period',
		/\b(?:in|for|during|over|throughout) (?:the|this|that|its|a) (?:(?!same|corresponding|comparable|equivalent|year-ago|like|grace|notice|trial|cooling)\p{Ll}[\p{L}-]*|\d{1,2}-(?:day|week|month|year)) period\b(?!,? (?:of|to|ended|ending|through|that|which|before|between|from|under|when|after|since|leading|covered|until)\b)/giu,
	],
	// "on the second day at Marlow", "on day one", "at stumps": of a match, a trial, a fair
	[
		' day',
		/\bon (?:the )?(?:opening|first|second|third|fourth|fifth|final) (?:morning|afternoon|evening|day)\b(?=[.,;]| (?:at|in|when|as|by|against|before|after|with|and|to)\b)|\bon day (?:one|two|three|four|five|\d)\b/giu,
	],
	[
		't the close',
		/\b[Aa]t the close(?=,| \p{Lu}| of (?:play|trading|trade|business|day)\b)(?: of (?:play|trading|trade|business|day (?:one|two|three|four)))?/gu,
	],
	['t stumps', /\bat stumps\b/giu],
	// "stopped on the Tuesday", of a week that is told
	['n the ', /\bon the (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?: (?:morning|afternoon|evening|night))?(?! \p{Lu})/gu],
	// "last term"
	[
		' term',
		/\b(?:[Tt]his|[Ll]ast|[Nn]ext) term\b|\b(?:[Ii]n|[Dd]uring) the (?:autumn|spring|summer|winter|first|second|third) term\b/gu,
	],
	// "up from 4,100 previously", "against £264 million last time"
	[
		' previously',
		/(?<=\b(?:from|against|versus|than|with|to) (?:the )?(?:about |around )?[$£€¥]?\d[\d.,]*(?: ?[\p{L}%]+){0,2} )previously(?=[.,;)])/gu,
	],
	[' last time', /(?<=\d[\d.,]*(?: ?[\p{L}%]+){0,2} )last time(?=[.,;)])/gu],
	['day’s close', /\b(?:at )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day’s close\b/gu],
	["day's close", /\b(?:at )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day's close\b/gu],
	['-year ', /\bthe (?:prior|previous|last)-year (?:period|quarter|month|half|week)\b/gu],
	// "December production alone was 865,000 tonnes"
	[' alone', new RegExp(`\\b(?:${MONTH_FULL})(?= (?:\\p{Ll}[\\p{Ll}-]* ){1,3}alone\\b)`, 'gu')],
	// "its best August yet"; "the wettest July since 1998" ranks among others what another word says when of
	[
		'st ',
		new RegExp(
			`(?<=\\b(?:its|their|our|posts|posted|sees|saw|records|recorded|reports|reported) (?:its |their )?(?:worst|\\p{Ll}{1,10}est) )(?:${MONTH_FULL})\\b(?! (?:\\d|(?:19|20)\\d\\d))`,
			'gu',
		),
	],
	['dozen years ago', /\b(?:a|two|three) dozen years ago\b/gu],
	['noon', /\b(?:at|by|before|after|until|since) noon\b/giu],
	['midday', /\b(?:at|by|before|after|until|since) midday\b/giu],
	['unchtime', /\b(?:at|by|before|after) lunchtime\b/giu],
	['night', /\b(?:at|by|before|after|until|since) nightfall\b/giu],
	['teatime', /\b(?:at|by|before|after|until|since) teatime\b/giu],
	['mid-', /\b(?:at|by|before|after|until|since) mid-(?:morning|afternoon)\b/giu],
	['dawn', /\b(?:at|by|before|after|until|since) dawn\b(?! \p{Ll}+s\b)/gu],
	['dusk', /\b(?:at|by|before|after|until|since) dusk\b/giu],
	['t the break', /\bat the break\b(?=[.,;]|\s(?:and|but|with|as|in|at|to)\b)/giu],
	['half', /\b(?:at|by|before|after) half-?time\b/giu],
	[
		' fiscal',
		/\b(?:the|this|last) (?:last |previous |current |next )?fiscal(?=[\s,.;)])(?! (?:year|policy|deficit|consolidation|stimulus|discipline|measures?|space|rules?|position|health|quarter|half|gap|support|burden|affairs|burden|responsibility|prudence))/giu,
	],
	[' trading ', /\b(?:on |in )?the (?:previous|prior|last|preceding) trading (?:day|session|week)\b/giu],
	[
		' same ',
		/\b(?:in )?the same (?:stretch|span|spell|point|stage)(?: (?:of|in) (?:the (?:previous|prior) year|(?:19|20)\d\d)| last year| a year (?:ago|earlier))/giu,
	],
	// "in a similar period last year"
	[' similar ', /\b(?:in |during |over )?(?:a|the) similar (?:period|month|quarter|stretch)\b/giu],
	// "than previous year's crop": in some papers without its article
	['previous ', /(?<!\bthe )\bprevious (?:year|month|quarter|season)\b/gu],
	// "in recent weeks", "over the last few months"
	['rece', /\b(?:in|over) recent (?:days|weeks|months|years|decades)\b/giu],
	[' few ', /\b(?:in|over|during|for) the (?:last|past|next|coming) few (?:days|weeks|months|years)\b/giu],
	// "a place now costs $900": of its own clause.
	[
		'now',
		/\b(?<!(?:until|by|as of|from|for|before|right|just|up to|even|between|till) )now\b(?!-)(?! (?:that|then|aged|known|called|former|(?:also )?(?:expect|plan|hope|intend|aim|want|forecast|predict|think|believe)(?:s|ed|ning|ing)?)\b)/gu,
	],
	[' couple of ', /\b(?:in|over|during) the (?:last|past|next) couple of (?:days|weeks|months|years)\b/giu],
	['reporting ', /\b(?:in|for|during|over) (?:the|this) reporting (?:year|quarter|months?|week|season)\b/giu],
	['der review', /\b(?:in|for|during|over) the (?:year|half|quarter|month|week|period|season) under review\b/giu],
	// "over the ten years", "during the 10 days"
	[
		' the',
		/\b(?:during|over|in) (?:the|these|those) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:days|weeks|months|quarters|years|decades|seasons)\b(?!,? (?:of|to (?:\d|\p{Lu}|the end)|ended|ending|through|that|which|before|between|from|when|after|since|leading|until|prior|up)\b)/giu,
	],
	// "Two weeks later, 40 were left"
	...['later', 'earlier', 'before'].map((word): readonly [string, RegExp] => [
		word,
		new RegExp(
			`(?<=(?:^|[.!?]["”]? ))(?:\\d{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve) (?:minutes|hours|days|weeks|months|years) ${word}(?=,|\\s(?:it|they|he|she|the|there|that|a|an|only|some)\\b)`,
			'gu',
		),
	]),
	['osting', /\bas of (?:this )?posting\b/giu],
	['press time', /\b(?:as of|at|by) press time\b/giu],
	['y the ', /\bby the (?:morning|afternoon|evening)\b(?=\s*[.,;]|\s(?:and|but|with|to|the|in|on)\b)/gu],
	// "as of this writing", "at that time": a time that the text points to.
	[
		' th',
		/\b(?:as (?:of|at) (?:this|that|the) (?:time|writing|report|moment|point|morning|afternoon|evening|date)|at (?:this|that) (?:time|point|stage|moment|date)(?! (?:in|of|when|that)\b)|(?:since|until|by) then\b)/giu,
	],
	// "at year end", "by March-end", "end-June"
	[
		'end',
		new RegExp(
			`\\b(?:[Aa]t|[Bb]y|until|to|before) (?:the )?(?:year|quarter|month|week|season)[- ]end\\b(?!-)|\\b(?:(?:at|by|until|to) )?(?:${MONTH_FULL})[- ]end\\b|\\b(?:(?:at|by|until|to|of) )?end-(?:${MONTH_FULL})\\b(?: (?:19|20)\\d\\d\\b)?`,
			'gu',
		),
	],
	// "over the holiday weekend", "in the dry season"
	[
		' weekend',
		/\b(?:(?:over|during|on|across|in|for) )?(?:the|this|last|next) (?:\p{L}+ ){0,2}weekend\b(?: (?:before|after)\b)?/giu,
	],
	[
		' season',
		/\b(?:(?:in|during|over|throughout|for) (?:the|this|last|next) (?:\p{L}[\p{L}/\d-]* ){1,2}|(?:in|during) (?!season)\p{Ll}{3,12} )season\b(?! (?:ticket|opener|finale|average|high|low))/giu,
	],
	[
		'holiday',
		/\b(?:over|during|in) the (?:\p{L}+ ){0,2}holidays?\b(?= (?:season|period|weekend|break)\b|[.,;]|\s(?:in|and|on|at|the|it|they|we)\b)(?: (?:season|period|weekend|break))?/giu,
	],
	[
		'hristmas',
		/\b(?:at|over|on|since|before|by|during|this|last|next|until) Christmas(?: (?:Day|Eve))?\b(?: (?:19|20)\d\d\b)?(?! (?:tree|market|card|dinner|eggs?|concert|fair|present|Island|shopping|bonus))/giu,
	],
	[
		'aster',
		/\b(?:at|over|on|since|before|by|during|this|last|next|until) Easter(?: (?:Mon|Sun|Satur)day)?\b(?: (?:19|20)\d\d\b)?(?! (?:tree|market|card|dinner|eggs?|concert|fair|present|Island|shopping|bonus))/giu,
	],
	[
		' Day',
		/\b(?:on|since|before|by|until|over|this|last|next) (?:Boxing|New Year['’]s|Thanksgiving|Independence|Labou?r|Memorial|Mother['’]s|Father['’]s|Valentine['’]s|Election|Republic|Canada|Australia|Polling|May) Day\b/giu,
	],
	[
		' New Year',
		/\b(?:on|over|during|since|before|by|this|last) (?:the )?(?:Lunar |Chinese )?New Year(?:['’]s Eve)?\b(?!['’]s Day)/gu,
	],
	// "may settle that day", "later the same evening"
	[
		'hat ',
		/\b(?:on |later )?that (?:day|night|morning|afternoon|evening)\b(?! (?:when|which|that|of|in|we|I|they|he|she|it|you)\b)/giu,
	],
	[
		' same ',
		/\b(?:on |later )?the same (?:day|night|morning|afternoon|evening)\b(?! (?:as|when|which|that|of|in|last|a|one|two|three)\b)/giu,
	],
	// "Overnight the mercury sank": it opens its sentence.
	[
		'vernight',
		/(?<=^|[.!?]["”]? )Overnight(?=,|\s(?:the|a|an|it|they|we|he|she|there|temperatures?|rain|snow|crews|winds?)\b)/gu,
	],
	// "143 million before the pandemic", "since the Covid lockdowns"
	[
		'efore ',
		/(?<!\d{4}, )\bbefore (?:the |last year['’]s )?(?:(?:coronavirus|Covid(?:-19)?|global|financial) )?(?:pandemic|Covid(?:-19)?|coronavirus|lockdowns?|war|invasion|crisis|outbreak|merger|takeover|reform|reforms|ban)\b(?=[\s,.;:)])(?! (?:of|in|on|with|against)\b)/giu,
	],
	// "nineteen ships are due during the stoppage": with what happens then.
	[
		'uring the ',
		/\bduring the (?:\p{Ll}+ ){0,2}(?:blackout|campaign|cold snap|crisis|drought|earthquake|evacuation|fair|festival|fighting|fire|floods?|flooding|games|harvest|heatwave|inquiry|lockdowns?|match|monsoon|offensive|operation|outage|outbreak|pandemic|pilgrimage|protests?|quake|race|raid|recession|riots?|rush hour|shutdown|stoppage|storm|strike|summit|tour|tournament|trial|unrest|visit|voyage|walkout|war)(?=\s*[.,;:)]|\s(?:and|but|the|a|an|it|they|there|at|in|on|with|while|when|as|which)\b)/giu,
	],
	['ockdown', /\bin (?:the )?(?:(?:first|second|third|last|national|Covid|coronavirus) )?lockdown\b/giu],
	[
		't the height of',
		/\bat the height of the (?:\p{Ll}+ ){0,2}\p{Ll}+(?=\s*[.,;:)]|\s(?:and|but|the|there|in|on|some|about|more|nearly)\b|\s\d)/giu,
	],
	// "in the morning peak"
	[' peak', /\b(?:in|during|at) the (?:morning|evening|afternoon) (?:peak|rush)\b/giu],
	['rush hour', /\b(?:in|during|at) (?:the )?(?:(?:morning|evening) )?rush hour\b(?=\s*[.,;:)])/giu],
	['uring the ', /\bduring the (?:morning|afternoon|evening|night)\b(?! (?:peak|rush|shift|session|hours|service))/giu],
	['idweek', /\b(?:in )?midweek\b(?=\s*[.,;:)]|\s(?:and|but)\b)/giu],
	// "in the old days 131 of 220 households were poor"
	['days', /\b(?:in the (?:old|early|bad old) days|in those days)\b(?! of\b)/giu],
	[
		' just ',
		/\b(?:in|for|during|over) the (?:year|half|half-year|quarter|month|season|week|decade|term) just (?:ended|gone|past|finished|completed|concluded|over)\b/giu,
	],
	['onth ', /\b(?:at|by|to) the end of month (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/giu],
	['riod', /\bat (?:the )?(?:period|balance)[- ]end\b|\bat the end of the period\b/giu],
	// "Rents rose 4% over the year" says how a rise is measured; at the head of its sentence it says when.
	[
		'ver the ',
		/(?<=^|[.!?]["”]? )Over the (?:year|month|week|season|quarter)\b(?!,? (?:of|to|ended|ending|through|that|which|before|between|from|under|when|after|since|as)\b|-)/gu,
	],
	// "in Christmas week", "over the Easter weekend"
	...['hristmas', 'aster'].map((word): readonly [string, RegExp] => [
		word,
		/\b(?:in|over|during|on|for) (?:the )?(?:Christmas|Easter) (?:week|weekend|holidays?|break|period|season|fortnight)\b/gu,
	]),
	// "in its present year", "the preceding financial year"
	[
		' year',
		/\b(?:its|their|our|his|her|the) (?:present|current|coming|last|next|previous|preceding|prior|new|first|latest|past) (?:(?:financial|fiscal|business|trading|full|crop|marketing|school|academic) )?year\b(?![-’'])/giu,
	],
	['Friday', /\b(?:(?:on|over|last|this) )(?:Black|Good) Friday\b/gu],
	// "September's 5.7%", "Tuesday's volume of 1,780"
	['’s ', owning('’')],
	["'s ", owning("'")],
	// "the busiest month was July, with 747 guests"
	[
		' was ',
		new RegExp(
			`(?<=\\b(?:month|best|worst|busiest|wettest|driest|hottest|coldest)(?: \\p{L}+){0,3} was )(?:${MONTH_FULL})(?=[,.]| with\\b)`,
			'gu',
		),
	],
	// "October's figures were down"
	['’s ', new RegExp(`(?<=(?:^|[.!?] ))(?:${MONTH_FULL})(?=’s \\p{Ll})`, 'gu')],
	["'s ", new RegExp(`(?<=(?:^|[.!?] ))(?:${MONTH_FULL})(?='s \\p{Ll})`, 'gu')],
	// "Friday's quake": the day of an event.
	['’s ', happening('’')],
	["'s ", happening("'")],
	['(', new RegExp(`(?<=\\()(?:${MONTH_FULL})(?=: )`, 'gu')],
	// "visitors from January to June this year"
	[' to ', new RegExp(`\\b(?:between |from |in )?${MONTH} to ${MONTH_BARE}(?!\\w)(?: (?:this|last) year)?(?!,? \\d)`, 'gu')],
	// "since the outbreak in August", "since the start of the war"
	[
		'ince the ',
		new RegExp(
			`\\bsince the (?:\\p{L}+ ){1,3}(?:in|on|of) (?:early |late |mid-)?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?(?:,? \\d{4})?\\b`,
			'giu',
		),
	],
	[
		'ince the ',
		/\bsince the (?:start|beginning|end|onset|outbreak|launch|introduction|outset|opening) of (?:(?:the|this|last|its|their) )?(?:\p{L}[\p{L}-]* ){0,2}\p{L}[\p{L}-]*(?=\s*[.,;:)])/giu,
	],
	[
		'ince',
		/\bsince (?:the |its |this )(?:\p{L}+ )?(?:war|pandemic|election|crisis|conflict|invasion|outbreak|revolution|referendum|uprising|fighting|offensive|lockdown|floods?|storm|strike|quake|earthquake)\b(?: (?:began|started|broke out|erupted|struck|hit))?(?=\s*[.,;:)])/giu,
	],
	['-year', /\b(?:half|full)-year\b(?! (?:guidance|forecasts?|outlook|targets?|estimates?))/giu],
	[
		' season',
		/\b(?:so far )?(?:this|last|next|the (?:current|previous|coming|past)) (?!same\b|\p{L}+ing\b)\p{Ll}{3,12} season\b/giu,
	],
	[
		'l year',
		/\b(?:(?:the |this |last |next |our )?(?:upcoming |coming |current |following |new |present )?)(?:financial|fiscal|school) year\b(?![-’'])/giu,
	],
	[
		'r year',
		/\b(?:(?:the |this |last |next )?(?:upcoming |coming |current |following |new |present )?)calendar year\b(?![-’'])/giu,
	],
	[
		' year',
		/\b(?:the |this |last |next )(?:upcoming |coming |current |following |new |present )?(?:tax|academic) year\b(?![-’'])/giu,
	],
	// "June saw arrivals rise": the month is the subject.
	[' saw ', new RegExp(`\\b(?:${MONTH_FULL})(?= (?:also |alone )?saw\\b)`, 'gu')],
	[
		' was ',
		new RegExp(
			`(?<=(?:^|[.!?] )(?:While |But |And )?)(?:${MONTH_FULL})(?= (?:was|had been) (?:the |an? |not |also |most |best\\b|worst\\b|another |even |slightly |no |\\p{L}+er\\b|\\d))`,
			'gu',
		),
	],
	[
		'/',
		/\b(?:19|20)\d\d\/(?:(?:19|20)\d\d|\d\d)(?:(?: crop| marketing| growing| fishing| football| school| academic| financial| tax)? (?:season|year))?\b(?![/\d])/giu,
	],
	['-', new RegExp(`\\b(?:in |for |during )?${MONTH_BARE}[-–]${MONTH_BARE}(?!\\w)(?! (?:19|20)\\d\\d| \\d{1,2}\\b)`, 'gu')],
];
