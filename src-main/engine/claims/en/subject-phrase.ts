/** The noun phrase that a verb or a preposition leads from to a figure: "the price of a home [rose to] £310,000". */
import type { Range } from '../view.ts';
import {
	AUXILIARIES,
	COMPARING,
	HOLLOW,
	LINK_VERBS,
	MONTHS_AND_DAYS,
	NOUNS_IN_ING,
	OBJECT_VERBS,
	STOP_WORDS,
} from './lexicon/words.ts';
import { MOVING } from './moving.ts';
import { ADVERBIAL, isAdverb, isVerbInS, stops } from './stops.ts';
import type { Word } from './words.ts';

/** A mark inside a name: "Hale & Rowe", "U.S. tin". */
export const insideName = (words: readonly Word[], i: number): boolean => {
	const before = words[i - 1];
	const next = words[i + 1];
	if (!before?.word || !next?.word || !/^\p{Lu}/u.test(before.text)) return false;
	if (words[i]?.text === '&') return /^\p{Lu}/u.test(next.text);
	return words[i]?.text === '.' && words[i]?.from === before.to && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(before.text);
};

/** Verbs of amounts that are nouns before "of". */
const PRICED = /^(?:costs?|prices?|values?|charges?|awards?|fines?|bids?|offers?|profits?|pays?|benefits?|spend|loss|losses)$/u;

const CHANGE_NOUNS = /^(?:rise|increase|cut|hike|freeze)$/u;

/** "a dividend cut of", "a council tax rise of": a noun right before the change, and its article before that; "a sharp rise of" has an adjective. */
function namesChange(words: readonly Word[], i: number): boolean {
	const before = words[i - 1];
	if (
		!before?.word ||
		STOP_WORDS.has(before.key) ||
		HOLLOW.has(before.key) ||
		/(?:ed|ing|ly|al|ic|ous|ive|ful|est|er|able|ible|ary)$/u.test(before.key)
	)
		return false;
	return words.slice(Math.max(0, i - 4), i - 1).some(({ key }) => /^(?:an?|the|this|that|its|their)$/u.test(key));
}

/** A word in front that belongs to the verb is caught. */
const SALE =
	/^(?:(chang(?:e[sd]?|ing) hands|let go)|\S+ (?:going|goes|go|gone|went|retail(?:s|ed|ing)?|exchang(?:e[sd]?|ing)|quoted|selling|sells?|offered|valued|priced|listed|auctioned|fetching))$/u;

const MOVES_ON =
	/^(?:(?:edge|inch|tick|nudge|creep|move|slow|step|head|shoot|drift|bump|drive|push)(?:e?[sd])?|(?:tick|creep|inch|bump|push|drift)(?:ed|es)|crept|stepped|shot|came|comes?|went|goes)$/u;

/** Verbs of gain and loss by the particle behind them. */
const PHRASAL: ReadonlyMap<string, RegExp> = new Map([
	['up', /^(?:gave|given|gives?|giving|racked|racks?|racking|notched|chalked|clocked)$/u],
	['on', /^(?:put|puts|putting|took|taken|takes?|taking|tacked|tacks?|tacking|piled|piles?|piling)$/u],
	['in', /^(?:took|taken|takes?|taking|brought|brings?|bringing|raked|rakes?|raking|pulled|pulls?|pulling|ploughed)$/u],
	['off', /^(?:knocked|knocks?|knocking|shaved|shaves?|shaving|took|takes?|taking|lopped|wiped)$/u],
	['back', /^(?:gave|gives?|giving|clawed|claws?|clawing)$/u],
	['home', /^(?:brought|brings?|bringing|took|takes?|taking)$/u],
]);
/** Words between the particle and the figure: "gave up just over 2%". */
const APPROXIMATORS = 2;

/** How a day on an exchange begins and ends. */
const CLOSES = /^(?:open|start|begin|close|end|finish)(?:s|es|e?d)?$|^began$/u;
const AT_LEVEL = /^(?:at|on|up|down|higher|lower|with|above|below|near|around)$/u;

const STATES_NO_CHANGE: ReadonlySet<string> = new Set(['unchanged', 'changed', 'steady', 'flat', 'stable', 'little']);

/** The noun phrase before the verb or preposition that leads to the figure. */
export function subjectOf(words: readonly Word[], verb = false, futures = false): Range | null {
	const shared = firstOfTwo(words);
	if (shared) return subjectOf(shared, true, futures);
	const agent = agentOf(words);
	if (agent > 0) return subjectOf(words.slice(0, agent), true, futures);
	let i = words.length - 1;
	let linked = verb;
	// Step over what links: fell to, stood at about, budget of, was more than.
	for (; i >= 0; i--) {
		const word = words[i];
		if (!word?.word) {
			if (word && /[-–—(]/u.test(word.text)) return null;
			if (word?.text === ':') continue;
			// "Hale & Co. traded": the point of an abbreviation.
			if (word?.text === '.' && ABBREVIATED.test(words[i - 1]?.text ?? '') && words[i - 1]?.to === word.from) {
				i--;
				break;
			}
			break;
		}
		// "crime further reduced by": without an object the verb is the subject's.
		const link =
			LINK_VERBS.has(word.key) ||
			(word.key === 'spread' && words[i + 1]?.key === 'to' && i === words.length - 2) ||
			// "edges up to", "slow down to": whatever noun it looks like, with its way behind it.
			(/^(?:up|down|higher|lower)$/u.test(words[i + 1]?.key ?? '') && i > 0 && MOVES_ON.test(word.key)) ||
			// "the index gave up 40 points": with its particle a verb of any sense is one of gain or loss.
			(PHRASAL.get(words[i + 1]?.key ?? '')?.test(word.key) && i + 2 >= words.length - APPROXIMATORS) ||
			// "The index closed trade at"
			(i > 0 &&
				/^trad(?:e|ing)$/u.test(word.key) &&
				CLOSES.test(words[i - 1]?.key ?? '') &&
				AT_LEVEL.test(words[i + 1]?.key ?? '')) ||
			// "The rate works out at"
			(words[i + 1]?.key === 'out' && /^(?:works?|worked|working)$/u.test(word.key)) ||
			(words[i + 1]?.key === 'by' && /^(?:reduced|narrowed|widened|cooled|weakened)$/u.test(word.key));
		const of = word.key === 'of';
		// "is going for £31", "changed hands at £4m", "was let go for £2m": verbs of a price, with what goes with them.
		const sale =
			i > 0 && i === words.length - 2 && /^(?:for|at)$/u.test(words[i + 1]?.key ?? '')
				? SALE.exec(`${words[i - 1]?.key} ${word.key}`)
				: null;
		if (sale) {
			linked = true;
			if (sale[1]) i--;
			continue;
		}
		// "is still heading to $100", "are trading up": a progressive links as its verb does.
		if (!link && i > 0 && isProgressive(words, i)) {
			linked = true;
			continue;
		}
		// "sent its shares rallying": the participle right before the amount links as its verb does.
		if (!link && i === words.length - 1 && i > 0 && MOVING.test(word.key) && words[i - 1]?.word && !stops(words[i - 1] as Word)) {
			linked = true;
			continue;
		}
		// "the rate is stuck at", "leaf was bid at", "was highest, [at 14]": one word behind the auxiliary says how it is.
		if (!link && i > 0 && isPredicate(words, i, verb)) {
			linked = true;
			continue;
		}
		// "to end at 25,074": a verb behind "to", whatever noun it looks like.
		if (
			!link &&
			words[i - 1]?.key === 'to' &&
			(/^(?:at|higher|lower|up|down)$/u.test(words[i + 1]?.key ?? '') ||
				(i === words.length - 2 && /^(?:to|by|from)$/u.test(words[i + 1]?.key ?? '')))
		) {
			linked = true;
			continue;
		}
		// "the rate will average", "growth set to slow to": behind a modal stands a verb, before "to" what it is bound to do.
		if (
			!link &&
			((/^(?:to|will|would|can|could|must|may|might|shall|should)$/u.test(words[i - 1]?.key ?? '') &&
				i === words.length - 1 &&
				AMOUNTS.test(word.key)) ||
				(linked && BOUND.test(word.key) && words[i + 1]?.key === 'to'))
		) {
			linked = true;
			continue;
		}
		// "it will drop to 1 metre": what it is, was said before.
		if (linked && /^(?:it|they|he|she|we)$/u.test(word.key) && !/^(?:said|says)$/u.test(words[i + 1]?.key ?? '')) return null;
		// "likely to touch record levels of"
		if (linked && words[i + 1]?.key === 'of' && HOLLOW.has(word.key) && hollowObject(words, i)) continue;
		if (linked && HOLLOW.has(word.key) && HOLLOW.has(words[i + 1]?.key ?? '') && hollowObject(words, i)) continue;
		if (linked && AMOUNTS.test(word.key) && words[i - 1]?.key === 'to' && HOLLOW.has(words[i + 1]?.key ?? '')) continue;
		// "fell to an average of"
		// "leapt by the daily limit of 20 percent"
		if (i >= 2 && (HOLLOW.has(word.key) || word.key === 'limit') && isReached(words, i)) continue;
		// "doubled in size to"
		if (i > 0 && words[i - 1]?.key === 'in' && ADVERBIAL.test(word.key)) continue;
		// "will be reduced by", "has been put at": the participle goes with its auxiliary.
		if (!link && i > 0 && isPassive(words, i)) {
			linked = true;
			continue;
		}
		// "warranty costs had jumped", "her base pay rose": right before a finite verb it is a noun.
		if (
			link &&
			linked &&
			NOUN_LINKS.test(word.key) &&
			(LINK_VERBS.has(words[i + 1]?.key ?? '') ||
				(MODALS.test(words[i + 1]?.key ?? '') && /^(?:the|a|an|its|their|our|his|her)$/u.test(words[i - 1]?.key ?? ''))) &&
			!/^(?:to|will|would)$/u.test(words[i - 1]?.key ?? '')
		)
			break;
		// "the falls have been", "a drop was": between an article and an auxiliary it is a noun.
		if (
			link &&
			linked &&
			/^(?:the|an?|its|their|his|her|our)$/u.test(words[i - 1]?.key ?? '') &&
			AUXILIARIES.has(words[i + 1]?.key ?? '')
		)
			break;
		// "cut its growth forecast to": behind a possessive and a noun of one thing it is their noun.
		if (link && NOUN_LINKS.test(word.key) && isOwned(words, i)) break;
		// "a water bill rise of 7%": behind a noun the change belongs to its name.
		if (link && CHANGE_NOUNS.test(word.key) && words[i + 1]?.key === 'of' && namesChange(words, i)) break;
		// "at a combined cost of £23m": before "of" it is the noun, not the verb.
		if (link && PRICED.test(word.key) && words[i + 1]?.key === 'of') break;
		// "the rent for a flat now stands at": with a verb behind it the word is a noun.
		if (word.key === 'flat' && linked && words.slice(i + 1, i + 3).some(({ key }) => LINK_VERBS.has(key))) break;
		if (!link && !of && !STATES_NO_CHANGE.has(word.key) && !isStop(words, i) && !isAdverb(word.key)) break;
		// "Deposits at £3bn": the preposition right before an amount links as a verb does.
		if (link || of || (word.key === 'at' && i === words.length - 1)) linked = true;
	}
	// raised its benchmark rate by: the object of a verb that links.
	const colon = words.at(-1)?.text === ':';
	if (i < 0 || !(linked || colon || (i < words.length - 1 && (objectOf(words, i) || ownedBefore(words, i))))) return null;
	// "demand outstrips supply by 40%": who is ahead of it is measured.
	const ahead = linked || colon ? -1 : words.findLastIndex(({ key }, k) => k < i && k > i - OBJECT_REACH && AHEAD.test(key));
	if (ahead > 0) return subjectOf(words.slice(0, ahead), true, futures);
	let end = i;
	// "keep it at 4%", "compared with a rise of 2%": a verb is no noun; what is meant was named before.
	const head = words[end]?.key ?? '';
	if (
		COMPARING.has(head) ||
		(OBJECT_VERBS.has(head) && end < words.length - 1 && /^(?:it|them|this|that)$/u.test(words[end + 1]?.key ?? ''))
	)
		return null;
	// "put the total at": who put it there is not what it is of.
	if (
		OBJECT_VERBS.has(head) &&
		end < words.length - 2 &&
		words.at(-1)?.key === 'at' &&
		words.slice(end + 1, -1).every(({ key }) => HOLLOW.has(key) || /^(?:the|its|their|an?)$/u.test(key))
	)
		return null;
	// "the levy paid by each household is": what is told of stands before its participle.
	// "Fires fanned by winds of up to 90km/h": with "of" behind it the amount is the head's.
	const doer = words[end + 1]?.key === 'of' ? -1 : doerOf(words, end);
	if (doer > 0) return subjectOf(words.slice(0, doer), true, futures);
	let start = i;
	for (; i >= 0; i--) {
		const word = words[i];
		// "Hale & Rowe's 500 index", "U.S. tin futures": marks inside a name.
		if (word && !word.word && i > 0 && insideName(words, i)) continue;
		if (!word?.word) break;
		// "lists for operations such as hips and knees": the examples are none of its name.
		if (word.key === 'as' && words[i - 1]?.key === 'such' && i > 2) {
			end = i - 2;
			start = end;
			i--;
			continue;
		}
		// "the time for the most urgent calls"
		if (/^(?:most|least)$/u.test(word.key) && words[i - 1]?.key === 'the' && INNER.has(words[i - 2]?.key ?? '')) continue;
		// "Band A homes", "Class A drugs": a letter, not an article.
		if (word.text === 'A' && /^\p{Lu}/u.test(words[i - 1]?.text ?? '') && words[i - 1]?.word) {
			start = i;
			continue;
		}
		if (/^(?:the|a|an|its|their|his|her|our|all|both|some|every|each|these|those)$/u.test(word.key)) {
			// the price of a home: the article stands inside the phrase.
			// "had enrolled and a sum of": what stands before "and" is a clause of its own.
			if (words[i - 1]?.key === 'and' && words.slice(0, i - 1).some((w) => isVerbal(w))) break;
			// "struck at a depth of", "came to a cost of": with the amount right behind "of" it is this noun's own.
			const own =
				words[end + 1]?.key === 'of' &&
				(PRICED.test(head) ||
					(end + 1 === words.length - 1 &&
						/^an?$/u.test(word.key) &&
						!words.slice(i + 1, end + 1).every(({ key }) => HOLLOW.has(key))));
			// "the cost of keeping a prisoner"
			const gerund = /ing$/u.test(words[i - 1]?.key ?? '') && /^(?:of|for)$/u.test(words[i - 2]?.key ?? '');
			if ((INNER.has(words[i - 1]?.key ?? '') || gerund) && i > 1 && !own) continue;
			break;
		}
		// "profit before taxation", "earnings before interest"
		if (/^(?:before|after)$/u.test(word.key) && i > 0 && ACCOUNTED.test(words[i + 1]?.key ?? '')) continue;
		// "the number of people out of work"
		// "hopes to see cuts in": behind "to" stands a verb, and behind that its object.
		if (word.key === 'to' && i + 2 <= end && TO_DO.test(words[i + 1]?.key ?? '')) {
			start = i + 2;
			break;
		}
		// "the index for items less food", "sales excluding cars": what is left out belongs to the name.
		if (/^(?:less|excluding|minus)$/u.test(word.key) && words[i - 1]?.word && !stops(words[i - 1] as Word) && words[i + 1]?.word)
			continue;
		const inner =
			INNER.has(word.key) ||
			(word.key === 'by' && i < end && isMeans(words, i)) ||
			(word.key === 'out' && words[i + 1]?.key === 'of') ||
			// "food away from home"
			(word.key === 'away' && words[i + 1]?.key === 'from');
		// "resulting in the average bill being £236"
		if (inner && /^(?:resulting|leading|amounting|compared|according|relating|owing)$/u.test(words[i - 1]?.key ?? '')) break;
		// "with the east hitting 24C": a clause of its own.
		if (word.key === 'with' && (/ing$/u.test(words[end + 1]?.key ?? '') || verbBefore(words, i))) break;
		if (inner) {
			// "Yields on bonds": what opens the sentence is a noun, whatever verb it looks like.
			const opens =
				i === 1 &&
				/^\p{Lu}/u.test(words[0]?.text ?? '') &&
				!/(?:ed|ing|ly)$/u.test(words[0]?.key ?? '') &&
				!STOP_WORDS.has(words[0]?.key ?? '');
			// "people out of work", "food away from home"
			const outOf = (word.key === 'of' && words[i - 1]?.key === 'out') || (word.key === 'from' && words[i - 1]?.key === 'away');
			if (i === 0 || !words[i - 1]?.word || (stops(words[i - 1] as Word) && !opens && !outOf && !isAttribute(words, i - 1, end)))
				break;
			continue;
		}
		if (
			isStop(words, i) ||
			COMPARING.has(word.key) ||
			(OBJECT_VERBS.has(word.key) && i < end) ||
			(i < end && LINK_VERBS.has(word.key) && !isAttribute(words, i, end) && !(i === 0 && INNER.has(words[1]?.key ?? ''))) ||
			(i < end &&
				REPORTING.test(word.key) &&
				!INNER.has(words[i + 1]?.key ?? '') &&
				!(/ed$/u.test(word.key) && /^(?:the|a|an|its|their)$/u.test(words[i - 1]?.key ?? ''))) ||
			(MONTHS_AND_DAYS.has(word.text) && !(futures && i < end && namesContract(words, i)))
		)
			break;
		// "Ms Hale wrote drafts worth", "the firm unveiled plans worth": who did it, and that it was done.
		if (i < end && (PAST.test(word.key) || isDone(words, i))) break;
		if (i < end && isVerbInS(word.key) && !(i === 0 && INNER.has(words[1]?.key ?? ''))) break;
		// "the Harbor 100": the number of an index belongs to its name.
		if (
			/^\d/u.test(word.text) &&
			!/^[\d.,]+-\p{L}/u.test(word.text) &&
			!(/^\d{1,4}$/u.test(word.text) && /^\p{Lu}/u.test(words[i - 1]?.text ?? ''))
		)
			break;
		start = i;
	}
	// "Tin retreating from its peak": what it is doing is no part of its name.
	const doing = words.findIndex(
		(word, k) =>
			k > start &&
			k <= end &&
			word.text === word.key &&
			/[^r]ing$/u.test(word.key) &&
			!NOUNS_IN_ING.has(word.key) &&
			DIRECTION.test(words[k + 1]?.key ?? ''),
	);
	if (doing > start && !INNER.has(words[doing - 1]?.key ?? '')) end = doing - 1;
	// "will collect revenue of", "to assist the 46": behind "will" or "to" stands a verb.
	if (
		MODALS.test(words[start - 1]?.key ?? '') &&
		words[start]?.text === words[start]?.key &&
		!INNER.has(words[start + 1]?.key ?? '')
	)
		start++;
	if (start > end) return null;
	// the city's unemployment rate: whose it is, is the place.
	// "children's homes": without an article before it, it says of what kind.
	const kind =
		/^\p{Ll}/u.test(words[start]?.text ?? '') &&
		!/^(?:the|an?|this|that|each|every|its|their|our|his|her)$/u.test(words[start - 1]?.key ?? '') &&
		/s['’]s$|[^s]['’]s$/u.test(words[start]?.text ?? '') &&
		start > 0 &&
		words[start - 1]?.word === true;
	while (!kind && start < end && /['’]s$/u.test(words[start]?.text ?? '') && !/^\d/u.test(words[start + 1]?.text ?? '')) start++;
	const first = words[start];
	// "the rate among those aged 16 to 64": whom that means, the age says.
	if (
		/^(?:those|people|persons|anyone)$/u.test(words[end]?.key === 'aged' ? (words[end - 1]?.key ?? '') : (words[end]?.key ?? ''))
	) {
		const among = words[end]?.key === 'aged' ? end - 2 : end - 1;
		if (
			among > start &&
			/^(?:among|for|of|by)$/u.test(words[among]?.key ?? '') &&
			(words[end]?.key === 'aged' || words[end + 1]?.key === 'aged')
		)
			return { from: first?.from ?? 0, to: words[among - 1]?.to ?? 0 };
	}
	// "the rate for women aged 16 to 64"
	const last = end > start && words[end]?.key === 'aged' ? words[end - 1] : words[end];
	// A number alone ("Kwik-Mart No. 14") names nothing.
	if (!first || !last || last.to <= first.from || (first === last && /^\d/u.test(first.text))) return null;
	return { from: first.from, to: last.to };
}

/** "careless driving rose": with its verb or a preposition behind it the word is a noun. */
const isStop = (words: readonly Word[], i: number): boolean => {
	const word = words[i];
	const next = words[i + 1]?.key ?? '';
	const noun =
		word?.key === 'driving' &&
		i > 0 &&
		words[i - 1]?.word === true &&
		(LINK_VERBS.has(next) || AUXILIARIES.has(next) || /^(?:in|on|for|at)$/u.test(next));
	return word !== undefined && !noun && STOP_WORDS.has(word.key);
};

/** "Arrivals by cruise ship", "spending by tourists": behind a noun it tells how or whose; behind a participle who did it. */
const isMeans = (words: readonly Word[], i: number): boolean => {
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
const verbBefore = (words: readonly Word[], i: number): boolean =>
	words
		.slice(0, i - 1)
		.some((word, k) => k > 0 && word.text === word.key && (LINK_VERBS.has(word.key) || /[^aeious]ed$/u.test(word.key)));

/** "to an average", "at the rate", "at an annual rate" */
function isReached(words: readonly Word[], i: number): boolean {
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
const namesContract = (words: readonly Word[], i: number): boolean =>
	/^(?:delivery|contract|contracts|futures|shipment|expiry)$/u.test(words[i + 1]?.key ?? '') ||
	!/^(?:in|on|since|until|by|for|during|of)$/u.test(words[i - 1]?.key ?? '');

/** "The figures show burglaries are up": who tells is no part of what is told. */
export const REPORTING =
	/^(?:saw|sees|seen|estimates?|estimated|reckons?|reckoned|shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|says|said|confirms?|confirmed|means|meant|believes?|believed|thinks?|thought|warns|warned|announced|announces|admits|admitted|hopes|hoped|fears|feared|claims|claimed|argues|argued|insists|insisted|notes|noted|adds|told|tells|states|stated|concludes|concluded|knows?|knew|proposing|proposes)$/u;

/** Verbs of the list that are nouns as often. */
const NOUN_LINKS =
	/^(?:pay|trade|total|contracts?|costs?|use|plans?|reports?|records?|gains?|rise|fall|drop|trades|starts|finishes|forecasts?|estimates?|aims?|spend)$/u;

/** "its growth forecast", "their pay": whose it is stands right before it, or before an attribute that could be no subject of it. */
const isOwned = (words: readonly Word[], i: number): boolean => {
	for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
		const word = words[k];
		if (!word?.word || OWNS.test(word.key)) return word?.word === true;
		if (STOP_WORDS.has(word.key) || /[^s]s$|^(?:people|staff|men|women|children)$/u.test(word.key)) return false;
	}
	return false;
};
const OWNS = /^(?:its|their|his|her|our)$/u;

/** "regular pay growth", "trade deficit": a noun before the head that would be a verb behind "to" or a subject. */
const isAttribute = (words: readonly Word[], i: number, end: number): boolean =>
	// "the tin contract for July"
	(/^(?:contracts?|trades?|costs?|plans?)$/u.test(words[i]?.key ?? '') &&
		/^(?:for|of)$/u.test(words[i + 1]?.key ?? '') &&
		!/^(?:to|will|would|they|we|who)$/u.test(words[i - 1]?.key ?? '')) ||
	isReduced(words, i, end) ||
	isParticiple(words, i, end) ||
	(i < end &&
		/^(?:pay|cost|trade|total|record|plan|use)$/u.test(words[i]?.key ?? '') &&
		words[i + 1]?.word === true &&
		!STOP_WORDS.has(words[i + 1]?.key ?? '') &&
		!/^(?:to|will|would|must|can|could|should|may|they|we|who)$/u.test(words[i - 1]?.key ?? ''));

/** "Crimes reported in the valley were 640": with a finite verb behind the phrase the participle is none. */
const isReduced = (words: readonly Word[], i: number, end: number): boolean =>
	i > 0 &&
	/(?:ed|built|sold|made|held)$/u.test(words[i]?.key ?? '') &&
	/^(?:in|at|by|across|for)$/u.test(words[i + 1]?.key ?? '') &&
	/^(?:is|are|was|were|has|have|had|rose|fell|stood|grew|reached|dropped|increased|declined)$/u.test(words[end + 1]?.key ?? '') &&
	words[i - 1]?.word === true &&
	/[^s]s$/u.test(words[i - 1]?.key ?? '') &&
	!STOP_WORDS.has(words[i - 1]?.key ?? '');

/** "With recorded crime …", "Projected spending was": between a preposition or the sentence's begin and a noun it is no verb. */
const isParticiple = (words: readonly Word[], i: number, end: number): boolean =>
	i < end &&
	/ed$/u.test(words[i]?.key ?? '') &&
	words[i + 1]?.word === true &&
	!STOP_WORDS.has(words[i + 1]?.key ?? '') &&
	(i === 0
		? /^\p{Lu}/u.test(words[i]?.text ?? '')
		: /^(?:the|a|an|its|their|with|of|in|on|by|for|from|total|all|both)$/u.test(words[i - 1]?.key ?? ''));

/** "are still trading up", "is heading to": the participle of a verb behind its auxiliary, and a way or a level behind it. */
function isProgressive(words: readonly Word[], i: number): boolean {
	if (
		!/ing$/u.test(words[i]?.key ?? '') ||
		!/^(?:up|down|to|at|above|below|around|between|near|with)$/u.test(words[i + 1]?.key ?? '')
	)
		return false;
	const before = words[i - 1]?.key ?? '';
	return AUXILIARIES.has(/ly$|^(?:still|now|already|also|not)$/u.test(before) ? (words[i - 2]?.key ?? '') : before);
}

/** "were put by the county's surveyors at": who did it stands between the participle and the amount. */
function agentOf(words: readonly Word[]): number {
	if (words.at(-1)?.key !== 'at') return -1;
	const by = words.findLastIndex((word, i) => word.key === 'by' && i < words.length - 2);
	const agent = words.slice(by + 1);
	return by > 1 && agent.length <= 8 && agent.every((word) => word.word) && isPassive(words, by - 1) ? by : -1;
}

/** "the rate [set by the Fed] is": the participle before "by" and the one who does it; with an auxiliary it is a verb. */
function doerOf(words: readonly Word[], end: number): number {
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
function isPredicate(words: readonly Word[], i: number, verb: boolean): boolean {
	const word = words[i];
	if (!word?.word || word.text !== word.key || /[^su]s$/u.test(word.key)) return false;
	const led = /^(?:at|by|on|to|from)$/u.test(words[i + 1]?.key ?? '') && i >= words.length - 3;
	if (!led && !(verb && i === words.length - 1)) return false;
	const before = words[i - 1]?.key ?? '';
	return BE.test(/ly$|^(?:still|now|also|then|last|again)$/u.test(before) ? (words[i - 2]?.key ?? '') : before);
}
const BE = /^(?:is|are|was|were|been|remains?|remained|stays?|stayed)$/u;

/** A participle behind its auxiliary: "was revised", "has since appreciated". */
function isPassive(words: readonly Word[], i: number): boolean {
	if (!/(?:[^e]ed|put|set|cut|held|kept|seen|made|left|taken|driven|come)$/u.test(words[i]?.key ?? '')) return false;
	const before = words[i - 1]?.key ?? '';
	const auxiliary = /ly$|^(?:since|also|now|not|still)$/u.test(before) ? (words[i - 2]?.key ?? '') : before;
	// "had reconnected 18,200" has its figure for an object; "has appreciated by 2%" has not.
	if (/^ha(?:s|ve|d|ving)$/u.test(auxiliary)) return /^(?:by|to|at|from|up|down)$/u.test(words[i + 1]?.key ?? '');
	return AUXILIARIES.has(auxiliary);
}

const isVerbal = (word: Word): boolean =>
	word.text === word.key &&
	(AUXILIARIES.has(word.key) || LINK_VERBS.has(word.key) || PAST.test(word.key) || /[^aeious]ed$/u.test(word.key));

/** Prepositions inside the subject: "rents on council homes", "exports to Chile", "cost of living". */
const INNER: ReadonlySet<string> = new Set(
	'of in for and per on to from at with across among between under against through outside without about into within via'.split(
		' ',
	),
);

/** "The fire has burnt a mill in Hale and is": of two verbs joined by "and" the first has the subject. */
function firstOfTwo(words: readonly Word[]): readonly Word[] | null {
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
	/^(?:is|are|was|were|has|have|had|will|would|closed|stood|rose|fell|grew|became|remained|reached|dropped|climbed|ended|rallied|advanced|slipped|gained|lost|added|jumped|surged|soared|plunged|tumbled|eased|edged|retreated|declined|finished|opened|settled|averaged|totalled|totaled|crested|peaked|sank|slid|shrank|recovered|rebounded|weakened|strengthened|slumped|doubled|halved|touched)$/u;

const TO_DO =
	/^(?:see|make|have|get|find|help|bring|take|keep|give|achieve|maintain|reduce|raise|cut|lower|increase|meet|reach|hold|build|set|offer|provide|secure|win|limit|curb|slash|boost|lift|improve|avoid|cover|fund|tackle|double|halve|restore|deliver|create)$/u;
const DIRECTION = /^(?:from|to|towards?|into|up|down|back|above|below|near|past)$/u;
const MODALS = /^(?:will|would|can|could|must|may|might|shall|should)$/u;

/** "ramp up its interim dividend [by]": whatever the verb, what stands between a possessive and "by" or "to" is its object. */
function ownedBefore(words: readonly Word[], end: number): boolean {
	if (end !== words.length - 2 || !/^(?:by|to)$/u.test(words[end + 1]?.key ?? '')) return false;
	for (let i = end; i > 0 && i > end - 5; i--) {
		const word = words[i];
		if (!word?.word || stops(word)) return i < end && word?.word === true && OWNS.test(word.key);
	}
	return false;
}

/** Past forms that are no participles. */
const PAST =
	/^(?:wrote|took|gave|went|came|saw|rode|rang|swam|threw|wore|drank|flew|forgot|froze|knew|sang|shook|tore|woke|drove|ate|chose|broke|spoke|drew|began|ran|got|told|kept|sent|brought|caught|fought|sat|slept|taught|sought|felt|heard|meant|dealt)$/u;

/** A past in -ed behind the one who did it: a plural, or a noun with its article; a participle would stand behind an article. */
function isDone(words: readonly Word[], i: number): boolean {
	const before = words[i - 1];
	const next = words[i + 1];
	if (!/[^aeious]ed$/u.test(words[i]?.key ?? '') || words[i]?.text !== words[i]?.key || !before?.word || !next?.word)
		return false;
	if (INNER.has(next.key) || STOP_WORDS.has(before.key) || HOLLOW.has(before.key) || /ly$|-/u.test(before.key)) return false;
	return /[^s']s$/u.test(before.text) || /^(?:the|an?)$/u.test(words[i - 2]?.key ?? '');
}

const ABBREVIATED = /^(?:Co|Inc|Corp|Ltd|Bros|Jr|Sr)$/u;

const AMOUNTS = /^(?:average|total|near|top|exceed|approach|equal|number|touch|cross|surpass|pass|breach|near)$/u;
/** "record levels" behind "to touch": nothing but such words up to the verb. */
function hollowObject(words: readonly Word[], at: number): boolean {
	let i = at;
	while (i > at - 3 && HOLLOW.has(words[i]?.key ?? '')) i--;
	return words[i - 1]?.key === 'to' && AMOUNTS.test(words[i]?.key ?? '');
}

const BOUND = /^(?:set|due|likely|unlikely|poised|tipped|bound|slated|destined|going|course|track)$/u;

const AHEAD = /^(?:outstrip|outpace|exceed|outnumber|outperform|trail|lead|beat|top|lag|undercut)(?:s|ed|ped|d)?$/u;
const OBJECT_REACH = 9;

/** Whether a linking verb stands a few words before `end`, with nothing but its object between. */
function objectOf(words: readonly Word[], end: number): boolean {
	for (let i = end; i >= 0 && i > end - OBJECT_REACH; i--) {
		const word = words[i];
		if (!word?.word) return false;
		// "cut its growth forecast to": the object itself may look like a verb.
		if (i === end && isOwned(words, i)) continue;
		if (LINK_VERBS.has(word.key) || OBJECT_VERBS.has(word.key)) return i < end;
	}
	return false;
}
