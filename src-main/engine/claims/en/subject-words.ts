/** What a word of an English clause is, told by its neighbours: a verb or the noun it looks like, an object, a participle, who did it. */
import { AUXILIARIES, HOLLOW, LINK_VERBS, MONTHS_AND_DAYS, NOUNS_IN_ING, OBJECT_VERBS, STOP_WORDS } from './lexicon/words.ts';
import { CONTRACTED, stops } from './stops.ts';
import type { Word } from './words.ts';

/** "careless driving rose": with its verb or a preposition behind it the word is a noun. */
export const isStop = (words: readonly Word[], i: number): boolean => {
	const word = words[i];
	const next = words[i + 1]?.key ?? '';
	if (word?.key === 'added' && next === 'value') return false;
	const noun =
		word?.key === 'driving' &&
		i > 0 &&
		words[i - 1]?.word === true &&
		(LINK_VERBS.has(next) || AUXILIARIES.has(next) || /^(?:in|on|for|at)$/u.test(next));
	return word !== undefined && !noun && (STOP_WORDS.has(word.key) || CONTRACTED.test(word.key));
};

/** "Arrivals by cruise ship", "spending by tourists": behind a noun it tells how or whose; behind a participle who did it. */
export const isMeans = (words: readonly Word[], i: number): boolean => {
	const before = words[i - 1];
	return (
		before?.word === true &&
		!stops(before) &&
		// "side by side", "case by case"
		before.key !== words[i + 1]?.key &&
		(NOUNS_IN_ING.has(before.key) ||
			!/(?:ed|ing|own|set|paid|made|held|built|sold|run|given|cut|put|led|hit|won|lost)$/u.test(before.key)) &&
		/^\p{L}/u.test(words[i + 1]?.text ?? '') &&
		!MONTHS_AND_DAYS.has(words[i + 1]?.text ?? '') &&
		!/^(?:then|now|noon|midnight|early|late|mid|next|last|this|half|nearly|almost|about|up|more|less)$/u.test(
			words[i + 1]?.key ?? '',
		) &&
		!/ing$/u.test(words[i + 1]?.key ?? '')
	);
};

/** "The storm roared ashore with winds of": a verb of its own stands before, and not right before as in "charged with". */
export const verbBefore = (words: readonly Word[], i: number): boolean =>
	words
		.slice(0, i - 1)
		.some((word, k) => k > 0 && word.text === word.key && (LINK_VERBS.has(word.key) || /[^aeious]ed$/u.test(word.key)));

/** "to an average", "at the rate", "at an annual rate" */
export function isReached(words: readonly Word[], i: number): boolean {
	const article = /^(?:an?|the|its|their)$/u.test(words[i - 1]?.key ?? '')
		? i - 1
		: HOLLOW.has(words[i - 1]?.key ?? '')
			? i - 2
			: -1;
	const key = words[article]?.key ?? '';
	return (
		article > 0 &&
		/^(?:to|at|by)$/u.test(words[article - 1]?.key ?? '') &&
		(/^an?$/u.test(key) || (/^(?:the|its|their)$/u.test(key) && /^(?:rate|limit|maximum|daily)$/u.test(words[i]?.key ?? '')))
	);
}

export const ACCOUNTED =
	/^(?:tax|taxes|taxation|interest|exceptional|exceptionals|depreciation|amortisation|amortization|minorities)$/u;

/** "December tin", "for July delivery"; not "in July". */
export const namesContract = (words: readonly Word[], i: number): boolean =>
	/^(?:delivery|contract|contracts|futures|shipment|expiry)$/u.test(words[i + 1]?.key ?? '') ||
	!/^(?:in|on|since|until|by|for|during|of)$/u.test(words[i - 1]?.key ?? '');

/** "The figures show burglaries are up": who tells is no part of what is told. */
export const REPORTING =
	/^(?:saw|sees|seen|estimates?|estimated|reckons?|reckoned|shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|says|said|confirms?|confirmed|means|meant|believes?|believed|thinks?|thought|warns|warned|announced|announces|admits|admitted|hopes|hoped|fears|feared|claims|claimed|argues|argued|insists|insisted|notes|noted|adds|told|tells|states|stated|concludes|concluded|knows?|knew|proposing|proposes)$/u;

/** Verbs of the list that are nouns as often. */
export const NOUN_LINKS =
	/^(?:pay|trade|total|contracts?|costs?|use|plans?|reports?|records?|gains?|rise|fall|drop|trades|starts|finishes|forecasts?|estimates?|aims?|spend|yields?|draws?)$/u;

/** "its growth forecast", "their pay": whose it is stands right before it, or before an attribute that could be no subject of it. */
export const isOwned = (words: readonly Word[], i: number): boolean => {
	for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
		const word = words[k];
		if (!word?.word || OWNS.test(word.key)) return word?.word === true;
		if (STOP_WORDS.has(word.key) || /[^s]s$|^(?:people|staff|men|women|children)$/u.test(word.key)) return false;
	}
	return false;
};
export const OWNS = /^(?:its|their|his|her|our)$/u;

/** "regular pay growth", "trade deficit": a noun before the head that would be a verb behind "to" or a subject. */
export const isAttribute = (words: readonly Word[], i: number, end: number): boolean =>
	// "The stands on the quay held": right behind its article it is no verb.
	/^(?:the|an?|its|their|his|her|our)$/u.test(words[i - 1]?.text ?? '') ||
	(i === 1 && /^(?:The|An?|Its|Their|His|Her|Our)$/u.test(words[0]?.text ?? '') && !AUXILIARIES.has(words[i]?.key ?? '')) ||
	// "the tin contract for July"
	(/^(?:contracts?|trades?|costs?|plans?)$/u.test(words[i]?.key ?? '') &&
		/^(?:for|of)$/u.test(words[i + 1]?.key ?? '') &&
		!/^(?:to|will|would|they|we|who)$/u.test(words[i - 1]?.key ?? '')) ||
	isSpend(words, i, end) ||
	isReduced(words, i, end) ||
	isParticiple(words, i, end) ||
	(i < end &&
		/^(?:pay|cost|trade|total|record|plan|use|account|contract|yield|cover|draw|launch|spend|loss|forecast|gains|top)$/u.test(
			words[i]?.key ?? '',
		) &&
		// "lenders account for", "growers contract barley": behind a plural it is what they do.
		(/^(?:pay|cost|trade|total|record|plan|use)$/u.test(words[i]?.key ?? '') ||
			!/(?<!saving|sale|gain|earning)(?<!s)s$/u.test(words[i - 1]?.key ?? '')) &&
		words[i + 1]?.word === true &&
		!STOP_WORDS.has(words[i + 1]?.key ?? '') &&
		!/^(?:to|will|would|must|can|could|should|may|they|we|who)$/u.test(words[i - 1]?.key ?? ''));

/** "The weekly spend in cafés was", "The May contract on the exchange slid": behind an article or an adjective, and before a preposition, a noun. */
const isSpend = (words: readonly Word[], i: number, end: number): boolean =>
	/^(?:spend|contract|trade|cost|yield|draw|cover|pay|use|forecast|record)$/u.test(words[i]?.key ?? '') &&
	/^(?:in|on|at|by|among|across|per)$/u.test(words[i + 1]?.key ?? '') &&
	closesSubject(words[end + 1]) &&
	words[i - 1]?.word === true &&
	!/^(?:to|will|would|can|could|may|might|must|should|they|we|who|it|that|which|and)$/u.test(words[i - 1]?.text ?? '') &&
	!/[^s]s$|^(?:people|men|women|children|staff)$/u.test(words[i - 1]?.key ?? '');

/** Whether a word is a verb that could be no noun behind a phrase: it closes the subject. */
const closesSubject = (word: Word | undefined): boolean =>
	word !== undefined && word.text === word.key && (LINK_VERBS.has(word.key) || AUXILIARIES.has(word.key) || PAST.test(word.key));

/** "Crimes reported in the valley were 640": with a finite verb behind the phrase the participle is none. */
export const isReduced = (words: readonly Word[], i: number, end: number): boolean =>
	i > 0 &&
	/(?:ed|built|sold|made|held|bought|spent|caught|paid|grown|shot|lost|won|sent|seen|taken|given)$/u.test(words[i]?.key ?? '') &&
	/^(?:in|at|by|across|for|on)$/u.test(words[i + 1]?.key ?? '') &&
	closesSubject(words[end + 1]) &&
	words[i - 1]?.word === true &&
	// "the amount sold", "flats sold", "the price of bread sold"; "the firm sold" would do so itself.
	(/[^s]s$/u.test(words[i - 1]?.key ?? '') ||
		words[i - 2]?.key === 'of' ||
		/^(?:amount|quantity|number|volume|share|value|money|food|time|produce|proportion|cash|land|stock|traffic|freight|cargo|work|grain|beef|fish|meat|milk|timber|waste|water|fuel|power|electricity|gas|coal|oil)$/u.test(
			words[i - 1]?.key ?? '',
		)) &&
	!STOP_WORDS.has(words[i - 1]?.key ?? '');

/** "With recorded crime …", "Projected spending was": between a preposition or the sentence's begin and a noun it is no verb. */
export const isParticiple = (words: readonly Word[], i: number, end: number): boolean =>
	i < end &&
	/ed$/u.test(words[i]?.key ?? '') &&
	words[i + 1]?.word === true &&
	!STOP_WORDS.has(words[i + 1]?.key ?? '') &&
	(i === 0
		? /^\p{Lu}/u.test(words[i]?.text ?? '')
		: /^(?:the|a|an|its|their|with|of|in|on|by|for|from|total|all|both)$/u.test(words[i - 1]?.key ?? ''));

/** "are still trading up", "is heading to": the participle of a verb behind its auxiliary, and a way or a level behind it. */
export function isProgressive(words: readonly Word[], i: number): boolean {
	if (
		!/ing$/u.test(words[i]?.key ?? '') ||
		!/^(?:up|down|to|at|above|below|around|between|near|with)$/u.test(words[i + 1]?.key ?? '')
	)
		return false;
	const before = words[i - 1]?.key ?? '';
	return AUXILIARIES.has(/ly$|^(?:still|now|already|also|not)$/u.test(before) ? (words[i - 2]?.key ?? '') : before);
}

/** "were put by the county's surveyors at": who did it stands between the participle and the amount. */
export function agentOf(words: readonly Word[]): number {
	if (words.at(-1)?.key !== 'at') return -1;
	const by = words.findLastIndex((word, i) => word.key === 'by' && i < words.length - 2);
	const agent = words.slice(by + 1);
	return by > 1 && agent.length <= 8 && agent.every((word) => word.word) && isPassive(words, by - 1) ? by : -1;
}

/** "the rate [set by the Fed] is": the participle before "by" and the one who does it; with an auxiliary it is a verb. */
export function doerOf(words: readonly Word[], end: number): number {
	for (let i = end - 1; i > 1 && i > end - 10 && words[i]?.word; i--) {
		// "figures released by the port show traffic rose": who tells, not what it is of.
		if (REPORTING.test(words[i]?.key ?? '') || OBJECT_VERBS.has(words[i]?.key ?? '')) return -1;
		if (words[i]?.key !== 'by') continue;
		const before = words[i - 2];
		return /(?:ed|set|paid|made|held|built|sold|run|owned|given)$/u.test(words[i - 1]?.key ?? '') &&
			before?.word &&
			!isPassive(words, i - 1) &&
			!STOP_WORDS.has(before.key) &&
			!AUXILIARIES.has(before.key)
			? i - 1
			: -1;
	}
	return -1;
}

/** One word between an auxiliary and the preposition of the amount, or the end of its clause: "is stuck at", "was highest,". */
export function isPredicate(words: readonly Word[], i: number, verb: boolean): boolean {
	const word = words[i];
	if (!word?.word || word.text !== word.key || /[^su]s$/u.test(word.key)) return false;
	// "Film was responsible for"
	const led =
		(/^(?:at|by|on|to|from)$/u.test(words[i + 1]?.key ?? '') || (words[i + 1]?.key === 'for' && /[ai]ble$/u.test(word.key))) &&
		i >= words.length - 3;
	if (!led && !(verb && i === words.length - 1)) return false;
	const before = words[i - 1]?.key ?? '';
	return BE.test(/ly$|^(?:still|now|also|then|last|again)$/u.test(before) ? (words[i - 2]?.key ?? '') : before);
}
export const BE = /^(?:is|are|was|were|been|remains?|remained|stays?|stayed)$/u;

/** A participle behind its auxiliary: "was revised", "has since appreciated". */
export function isPassive(words: readonly Word[], i: number): boolean {
	if (!/(?:[^e]ed|put|set|cut|held|kept|seen|made|left|taken|driven|come)$/u.test(words[i]?.key ?? '')) return false;
	const before = words[i - 1]?.key ?? '';
	const auxiliary = /ly$|^(?:since|also|now|not|still)$/u.test(before) ? (words[i - 2]?.key ?? '') : before;
	// "had reconnected 18,200" has its figure for an object; "has appreciated by 2%" has not.
	if (/^ha(?:s|ve|d|ving)$/u.test(auxiliary)) return /^(?:by|to|at|from|up|down)$/u.test(words[i + 1]?.key ?? '');
	return AUXILIARIES.has(auxiliary);
}

export const isVerbal = (word: Word): boolean =>
	word.text === word.key &&
	(AUXILIARIES.has(word.key) || LINK_VERBS.has(word.key) || PAST.test(word.key) || /[^aeious]ed$/u.test(word.key));

/** Prepositions inside the subject: "rents on council homes", "exports to Chile", "cost of living". */
export const INNER: ReadonlySet<string> = new Set(
	'of in for and per on to from at with across among between under against through outside inside without about into within via'.split(
		' ',
	),
);

/** "The fire has burnt a mill in Hale and is": of two verbs joined by "and" the first has the subject. */
export function firstOfTwo(words: readonly Word[]): readonly Word[] | null {
	const and = words.findLastIndex((word) => word.key === 'and');
	const verb = words[and + 1];
	if (and < 3 || !verb || !SECOND_VERB.test(verb.key)) return null;
	const first = words.findIndex(
		(word, i) => i > 0 && i < and - 1 && word.text === word.key && (LINK_VERBS.has(word.key) || /[^aeious]ed$/u.test(word.key)),
	);
	return first > 0 && !words.slice(0, first).some((word) => !word.word || /^(?:who|which|that)$/u.test(word.key))
		? words.slice(0, LINK_VERBS.has(words[first]?.key ?? '') ? first + 1 : first)
		: null;
}

/** Verbs that no noun behind "and" looks like. */
export const SECOND_VERB =
	/^(?:is|are|was|were|has|have|had|will|would|closed|stood|stands|remains|rose|fell|grew|became|remained|reached|dropped|climbed|ended|rallied|advanced|slipped|gained|lost|added|jumped|surged|soared|plunged|tumbled|eased|edged|retreated|declined|finished|opened|settled|averaged|totalled|totaled|crested|peaked|sank|slid|shrank|recovered|rebounded|weakened|strengthened|slumped|doubled|halved|touched)$/u;

export const TO_DO =
	/^(?:see|make|have|get|find|help|bring|take|keep|give|achieve|maintain|reduce|raise|cut|lower|increase|meet|reach|hold|build|set|offer|provide|secure|win|limit|curb|slash|boost|lift|improve|avoid|cover|fund|tackle|double|halve|restore|deliver|create)$/u;
export const DIRECTION = /^(?:from|to|towards?|into|up|down|back|above|below|near|past)$/u;
export const MODALS = /^(?:will|would|can|could|must|may|might|shall|should)$/u;

/** "ramp up its interim dividend [by]": whatever the verb, what stands between a possessive and "by" or "to" is its object. */
export function ownedBefore(words: readonly Word[], end: number): boolean {
	if (end !== words.length - 2 || !/^(?:by|to)$/u.test(words[end + 1]?.key ?? '')) return false;
	for (let i = end; i > 0 && i > end - 5; i--) {
		const word = words[i];
		if (!word?.word || stops(word))
			return (
				i < end &&
				word?.word === true &&
				// "will deepen the channel to": what somebody will do, in any verb.
				(OWNS.test(word.key) ||
					(word.key === 'the' && i > 1 && /^(?:will|would|to|could|may|should|must)$/u.test(words[i - 2]?.key ?? '')))
			);
	}
	return false;
}

/** Past forms that are no participles. */
export const PAST =
	/^(?:wrote|took|gave|went|came|saw|rode|rang|swam|threw|wore|drank|flew|forgot|froze|knew|sang|shook|tore|woke|drove|ate|chose|broke|spoke|drew|began|ran|got|told|kept|sent|brought|caught|fought|sat|slept|taught|sought|felt|heard|meant|dealt)$/u;

/** A past in -ed behind the one who did it: a plural, or a noun with its article; a participle would stand behind an article. */
export function isDone(words: readonly Word[], i: number): boolean {
	const before = words[i - 1];
	const next = words[i + 1];
	if (
		!/[^aeious]ed$|^(?:imposed|caused|released|purchased|proposed|revised|promised|praised|refused|disclosed)$/u.test(
			words[i]?.key ?? '',
		) ||
		words[i]?.text !== words[i]?.key ||
		!before?.word ||
		!next?.word
	)
		return false;
	if (INNER.has(next.key) || STOP_WORDS.has(before.key) || HOLLOW.has(before.key) || /ly$|-/u.test(before.key)) return false;
	return /[^s']s$/u.test(before.text) || /^(?:the|an?)$/u.test(words[i - 2]?.key ?? '');
}

export const ABBREVIATED = /^(?:Co|Inc|Corp|Ltd|Bros|Jr|Sr)$/u;

export const AMOUNTS = /^(?:average|total|near|top|exceed|approach|equal|number|touch|cross|surpass|pass|breach|near)$/u;
/** "record levels" behind "to touch": nothing but such words up to the verb. */
export function hollowObject(words: readonly Word[], at: number): boolean {
	let i = at;
	while (i > at - 3 && HOLLOW.has(words[i]?.key ?? '')) i--;
	return words[i - 1]?.key === 'to' && AMOUNTS.test(words[i]?.key ?? '');
}

/** "Losses amount to", "Rents average [£900]", "Subsidies range from": the present of a plural, which looks like a noun; and what grain is "accounting for". */
export function isPresent(words: readonly Word[], i: number): boolean {
	const key = words[i]?.key ?? '';
	const next = words[i + 1]?.key ?? '';
	if (/^(?:accounting|representing)$/u.test(key)) return key === 'representing' ? next === '' : next === 'for';
	const before = words[i - 1];
	// "The herd numbers 410"
	if (next === '' && /^(?:numbers|totals|averages)$/u.test(key) && before?.word && !/s$/u.test(before.key)) return true;
	if (!before?.word || !/[^s]s$|^(?:people|men|women|children|staff)$/u.test(before.key)) return false;
	// "Salaries swallow [47 per cent]"
	if (next === '' && i === 1 && words.length === 2 && TAKES_SHARE.test(key)) return true;
	if (next === '') return /^(?:average|exceed|approach|equal|number|surpass)$/u.test(key);
	if (next === 'to') return /^(?:amount|run|come|extend|stretch)$/u.test(key);
	return /^(?:range|vary)$/u.test(key) && /^(?:from|between)$/u.test(next);
}

const TAKES_SHARE = /^(?:swallow|absorb|claim|consume|attract|repay|receive|get|form|take|eat|need|draw|want|require)$/u;

export const BOUND = /^(?:set|due|likely|unlikely|poised|tipped|bound|slated|destined|going|course|track)$/u;

export const AHEAD =
	/^(?:outstrip|outpace|exceed|outnumber|outperform|trail|lead|beat|top|lag|undercut|undershoot|overshoot|undershot|overshot|outsold|outran|outnumber)(?:s|ed|ped|d)?$/u;
export const OBJECT_REACH = 9;

/** Whether a linking verb stands a few words before `end`, with nothing but its object between. */
export function objectOf(words: readonly Word[], end: number): boolean {
	for (let i = end; i >= 0 && i > end - OBJECT_REACH; i--) {
		const word = words[i];
		if (!word?.word) return false;
		// "cut its growth forecast to": the object itself may look like a verb.
		if (i === end && isOwned(words, i)) continue;
		if (LINK_VERBS.has(word.key) || OBJECT_VERBS.has(word.key)) return i < end;
	}
	return false;
}
