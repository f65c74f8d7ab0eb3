/** Words of a sentence that point at what the sentence or the paragraph before told, as patterns. */

/** "That was 29% more than in May", "This is down 4 per cent on": a change of what the sentence before told, whatever its kind. */
export const THAT_IS =
	/(?:^|[.!?]["”]?\s)["“]?(?:That|This|It|Which)\s(?:is|was|represents?|represented|marks|marked|compares?|compared|equates|amounts|means|works|comes|equals)\s(?:(?:out|at|to|with|an?|up|down|about|around|nearly|almost|some|just|only|more than|still|also|itself|rise|fall|increase|decrease|drop|jump|decline|of|by)\s)*$/u;
export const MORE =
	/^\s(?:more|fewer|less|higher|lower|up|down|above|below|rise|fall|increase|decrease|drop|jump|decline|reduction|on|from)\b/u;
/** "when 1,017 were counted": that they were counted says not whom. */
export const COUNTED =
	/^\s(?:were|was|have been|had been)\s(?:counted|recorded|registered|logged|reported|listed|tallied|noted)\b/u;

/** Houses and bodies that have their number of what is counted: "The Hale hospital had 61", "Marlow General came next at 44". */
export const HOUSE =
	/^(?:\p{Lu}[\p{L}’'.&-]*\s)(?:(?:of|the|and|for|in|at|\p{Lu}[\p{L}’'.&-]*)\s){0,6}(?:\p{Lu}[\p{L}’'.&-]*|hospital|school|college|airport|station|branch|council|university|prison|district|county|province|city|state|borough|division|region)$/u;
export const HAD =
	/^,?\s(?:(?:also|still|then|now|alone)\s)?(?:ha[sd]|saw|sees|recorded|reported|registered|logged|counted|(?:came |was )?(?:next|second|third|last),?\s(?:at|with|on)|followed,?\s(?:at|with|on))\s(?:(?:about|around|nearly|almost|some|just|only|over|another|a further)\s)*$/u;

/** "The 4.39 per cent increase equals", "That 1 percent is", "it represents a 7.3% increase": of the last rate told. */
export const CHANGE_AGAIN =
	/(?:^|[\s“"(])(?:the|that|this|its|(?:represents?|represented|marks?|marked|is|was|be|mean(?:s|ing)?|accept(?:s|ed|ing)?|offer(?:s|ed|ing)?|reject(?:s|ed|ing)?|propos(?:es|ed|ing)|approv(?:es|ed|ing)|backed|won|sought)\san?)\s(?:(?:average|overall|total|proposed|planned|final|same|latest|about|around|nearly|almost|more than)\s)*$/iu;
export const CHANGE_ONLY =
	/^\s(?:increase|rise|hike|raise|jump|decrease|cut|fall|drop|decline|reduction|growth|gain|figure|rate|level)\b(?!\s(?:in|of|to)\b)|^\s(?:is|was|will|would|equals|means|comes|works)\b/u;
/** "That comes to $4.20 more a month", "The increase means an extra $187": what the last rate told comes to in money. */
export const WORKS_OUT =
	/(?:^|[.!?]["”]?\s)["“]?(?:That|This|It|(?:The|This|That)\s(?:\p{Ll}+\s)?(?:increase|rise|hike|change|cut|decrease|reduction|move))\s(?:(?:would|will|should|could)\s)?(?:works?\sout|amounts?|adds\sup|equates?|comes?|translates?|equals?|means?|costs?)\s(?:(?:to|at|into|about|around|roughly|an?|extra|additional|more|just|only|the|average|homeowners?|taxpayers?|households?|residents?)\s)*$/u;
/** What is put up by so many per cent and comes to so much for each. */
export const LEVIES = /\b(?:tax(?:es)?|rates?|levy|levies|bills?|fees?|fares?|rents?|charges?|dues|tuition|hike|premiums?)\b/iu;

/** Where somebody stands in a row: "At the bottom was", "Last came", "followed by". */
export const IN_ROW =
	/\b(?:[Aa]t the (?:bottom|top|foot|head|other end)|[Tt]op (?:of the|was|came)|[Bb]ottom (?:of the|was|came)|[Ll]ast (?:was|were|came)|[Ff]irst (?:was|came)|[Nn]ext (?:was|were|came)|[Tt]hen came|came (?:next|second|third|last|first)|was (?:next|second|third|last|first|top|bottom)|followed by|trailed by|led (?:the way|with|by)|ahead of|behind)\b/u;

/** They point at a number told before, whatever it was of. */
export const ANY =
	'figure|series|number|count|tally|total|level|reading|gauge|overall total|benchmark|highest|lowest|weakest|strongest|best|worst|biggest|largest|smallest|fastest|slowest|rise|increase|fall|drop|decline|decrease';
/** They are the heads of a name told before: the death toll, the jobless rate, the median price. */
const HEADS = 'toll|rate|median|average|mean|index|share|proportion|ratio|price';
const HOW =
	'new|latest|previous|last|current|overall|final|initial|old|same|earlier|corresponding|lowest|highest|worst|best|record|revised|official|national|combined|excess|index|advance';
export const POINTING = new RegExp(`^(?:(?:${HOW})\\s)?(?<noun>${ANY}|${HEADS})$`, 'iu');

/** Words in capitals, with what joins them: a name. */
export const NAME = /^(?:\p{Lu}[\p{L}’'.&-]*)(?:\s(?:of|the|and|for|in|\p{Lu}[\p{L}’'.&-]*))*$/u;
