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
import {
	ABBREVIATED,
	ACCOUNTED,
	AHEAD,
	AMOUNTS,
	agentOf,
	BOUND,
	DIRECTION,
	doerOf,
	firstOfTwo,
	hollowObject,
	INNER,
	isAttribute,
	isDone,
	isMeans,
	isOwned,
	isPassive,
	isPredicate,
	isPresent,
	isProgressive,
	isReached,
	isStop,
	isVerbal,
	MODALS,
	NOUN_LINKS,
	namesContract,
	OBJECT_REACH,
	objectOf,
	ownedBefore,
	PAST,
	REPORTING,
	TO_DO,
	verbBefore,
} from './subject-words.ts';
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

const PER_HEAD = /^(?:capita|head|person|pupil|household|worker|customer|passenger|patient|acre|hectare|share)$/u;

/** Past forms that no participle before them could be the verb beside. */
const MOVED =
	/^(?:rose|fell|grew|dropped|climbed|jumped|slid|slipped|went|came|was|were|is|are|has|have|increased|decreased|declined|stood|totalled|totaled|averaged|reached|doubled|numbered)$/u;
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
	/^(?:(chang(?:e[sd]?|ing) hands|let go)|\S+ (?:going|goes|go|gone|went|retail(?:s|ed|ing)?|exchang(?:e[sd]?|ing)|quoted|selling|sells?|offered|valued|priced|listed|auctioned|fetching|rents?|leas(?:es|ed)))$/u;

const MOVES_ON =
	/^(?:(?:edge|inch|tick|nudge|creep|move|slow|step|head|shoot|drift|bump|drive|push)(?:e?[sd])?|(?:tick|creep|inch|bump|push|drift)(?:ed|es)|crept|stepped|shot|came|comes?|went|goes)$/u;

/** Verbs of gain and loss by the particle behind them. */
export const PHRASAL: ReadonlyMap<string, RegExp> = new Map([
	['up', /^(?:made|makes?|making|gave|given|gives?|giving|racked|racks?|racking|notched|chalked|clocked)$/u],
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
const TRADING =
	/^(?:regular|early|late|morning|afternoon|official|normal|extended|after-hours|pre-market|friday|monday|tuesday|wednesday|thursday|electronic|floor)$/u;
const AT_LEVEL = /^(?:at|on|up|down|higher|lower|with|above|below|near|around)$/u;

const PART = /^(?:proportion|share|percentage|number|rate|fraction)$/u;
const GIVEN =
	/^(?:given|awarded|receiving|getting|claiming|needing|facing|achieving|reaching|meeting|taking|holding|leaving|missing|attending|passing|failing|backing|opposing|supporting|owning|entering)$/u;
/** How the members of a row lie. */
const LED = /^(?:led|leads|trailed|trails|lagged|ranked|ranks|followed|follows|headed)$/u;
/** Verbs that lead to what somebody wants. */
const ASKED =
	/^(?:asks?|asked|asking|calls|called|calling|appealed|appealing|pushed|pushing|pressed|pressing|lobbied|pleaded|opted|allowed|allows|provided|provides)$/u;

/** They lead to what somebody speaks of. */
const POINTED =
	/^(?:pointed|points?|pointing|referred|refers|alluded|turned|looked|admitted|confessed|objected|responded|switched)$/u;

const STATES_NO_CHANGE: ReadonlySet<string> = new Set(['unchanged', 'changed', 'steady', 'flat', 'stable', 'little']);

/** "bookings | moved the other way", "wages went in the opposite direction": the last word before a set phrase of how something moved, else null. */
function pastCourse(words: readonly Word[]): number | null {
	const end = words.length - 1;
	if (
		!/^(?:way|direction)$/u.test(words[end]?.key ?? '') ||
		!/^(?:other|opposite|same|wrong|right)$/u.test(words[end - 1]?.key ?? '')
	)
		return null;
	const verb = words[end - 3]?.key === 'in' ? end - 4 : end - 3;
	return verb > 0 && words[end - 2]?.key === 'the' && COURSE.test(words[verb]?.key ?? '') ? verb - 1 : null;
}
const COURSE =
	/^(?:moved|moves|moving|went|goes|going|headed|heads|heading|pointed|points|pointing|pulled|pulls|turned|turns|swung|ran|runs)$/u;

/** "is expected to average a record high | 187 bushels": the last word before an extreme that stands between the verb and its amount. */
function pastRecord(words: readonly Word[]): number {
	const end = words.length - 1;
	let i = end;
	while (i > end - 3 && RECORD.test(words[i]?.key ?? '')) i--;
	if (i === end || i < 2 || !/^an?$/u.test(words[i]?.key ?? '') || !isLinking(words, i - 1)) return end;
	return LINK_VERBS.has(words[i - 1]?.key ?? '') ? i - 1 : i - 2;
}
const RECORD = /^(?:record|all-time|new|fresh|high|low|peak|whopping|staggering|massive|huge|mere|whole|full)$/u;
const isLinking = (words: readonly Word[], i: number): boolean =>
	(LINK_VERBS.has(words[i]?.key ?? '') &&
		!/^(?:expect|forecast|predict|project|anticipat|estimat|plan|aim|seen)/u.test(words[i]?.key ?? '')) ||
	(AMOUNTS.test(words[i]?.key ?? '') && words[i - 1]?.key === 'to');

/** The noun phrase before the verb or preposition that leads to the figure. */
export function subjectOf(words: readonly Word[], verb = false, futures = false): Range | null {
	const shared = firstOfTwo(words);
	if (shared) return subjectOf(shared, true, futures);
	const agent = agentOf(words);
	if (agent > 0) return subjectOf(words.slice(0, agent), true, futures);
	let i = pastCourse(words) ?? pastRecord(words);
	let linked = verb || i < words.length - 1;
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
		// "The stock had ended regular trading up"
		if (
			i > 1 &&
			word.key === 'trading' &&
			TRADING.test(words[i - 1]?.key ?? '') &&
			CLOSES.test(words[i - 2]?.key ?? '') &&
			AT_LEVEL.test(words[i + 1]?.key ?? '')
		) {
			linked = true;
			i--;
			continue;
		}
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
		// "Coal led at 41 per cent", "Hale ranked highest with"
		if (!link && i > 0 && i === words.length - 2 && /^(?:at|with|on)$/u.test(words[i + 1]?.key ?? '') && LED.test(word.key)) {
			linked = true;
			continue;
		}
		// "Losses amount to", "Rents average £900", "with grain accounting for 44 per cent"
		if (!link && i > 0 && i >= words.length - 2 && isPresent(words, i)) {
			linked = true;
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
		// "income will shrink from", "debt will peak at": so does one behind any modal.
		if (
			!link &&
			MODALS.test(words[i - 1]?.key ?? '') &&
			i === words.length - 2 &&
			/^(?:to|by|from|at)$/u.test(words[i + 1]?.key ?? '')
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
		// "Nights spent rose", "flats sold fell": before a finite verb the participle belongs to its noun.
		if (
			link &&
			linked &&
			i > 0 &&
			/^(?:spent|sold|bought|built|lost|paid|won|produced|opened|completed|reported|recorded|registered|received|imported|exported|planned|started|launched|employed|raised)$/u.test(
				word.key,
			) &&
			MOVED.test(words[i + 1]?.key ?? '') &&
			words[i - 1]?.word === true &&
			!stops(words[i - 1] as Word)
		)
			break;
		// "stocks in Hale sheds rose": of two finite verbs in a row the first is the plural it looks like.
		if (link && linked && i > 0 && /[^s]s$/u.test(word.key) && !AUXILIARIES.has(word.key) && MOVED.test(words[i + 1]?.key ?? ''))
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
		if (
			word.key === 'flat' &&
			linked &&
			words.slice(i + 1, i + 3).some(({ key }) => LINK_VERBS.has(key) || /^(?:rents?|leas(?:es|ed))$/u.test(key))
		)
			break;
		if (!link && !of && !STATES_NO_CHANGE.has(word.key) && !isStop(words, i) && !isAdverb(word.key)) break;
		// "Deposits at £3bn": the preposition right before an amount links as a verb does.
		if (link || of || (word.key === 'at' && i === words.length - 1)) linked = true;
	}
	// raised its benchmark rate by: the object of a verb that links.
	// "Rents: up 4%"
	const colon = words.at(/^(?:up|down)$/u.test(words.at(-1)?.key ?? '') ? -2 : -1)?.text === ':';
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
		// "per capita income": the head of a rate may open the phrase.
		if (
			word.key === 'per' &&
			i < end &&
			PER_HEAD.test(words[i + 1]?.key ?? '') &&
			(!words[i - 1]?.word || stops(words[i - 1] as Word))
		) {
			start = i;
			break;
		}
		// "the time for the most urgent calls"
		if (/^(?:most|least)$/u.test(word.key) && words[i - 1]?.key === 'the' && INNER.has(words[i - 2]?.key ?? '')) continue;
		// "the share with at least a B+"
		if (
			/^an?$/u.test(word.key) &&
			words[i - 1]?.key === 'least' &&
			words[i - 2]?.key === 'at' &&
			INNER.has(words[i - 3]?.key ?? '')
		) {
			i -= 2;
			continue;
		}
		// "the share with at least C+"
		if (word.key === 'least' && words[i - 1]?.key === 'at' && INNER.has(words[i - 2]?.key ?? '')) {
			i--;
			continue;
		}
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
			// "the share of papers given the top grade": a participle that takes an object goes with those before it.
			const taking =
				i > 3 &&
				GIVEN.test(words[i - 1]?.key ?? '') &&
				words[i - 2]?.word === true &&
				/[^s]s$|^(?:people|men|women|children|staff)$/u.test(words[i - 2]?.key ?? '') &&
				words.slice(Math.max(0, i - 6), i - 2).some(({ key }) => key === 'of');
			// "the proportion getting an A*"
			const part = i > 1 && GIVEN.test(words[i - 1]?.key ?? '') && PART.test(words[i - 2]?.key ?? '');
			if ((INNER.has(words[i - 1]?.key ?? '') || gerund || taking || part) && i > 1 && !own) continue;
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
		// "The city asked for funding of": what was asked for is told of, not who asked.
		if (word.key === 'for' && i > 1 && i <= end && ASKED.test(words[i - 1]?.key ?? '')) break;
		// "Opponents pointed to unemployment of": what they pointed to.
		if (word.key === 'to' && i > 1 && i <= end && POINTED.test(words[i - 1]?.key ?? '')) break;
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
			(MONTHS_AND_DAYS.has(word.text) &&
				!(futures && i < end && namesContract(words, i)) &&
				// "Winter fuel payments", "Christmas sales": the season is a part of the name.
				!(i < end && i === 0 && /^(?:Winter|Summer|Spring|Autumn|Christmas|Easter)$/u.test(word.text)))
		)
			break;
		// "Ms Hale wrote drafts worth", "the firm unveiled plans worth": who did it, and that it was done.
		// "have stretched the gap to": what was done to it.
		if (
			i < end &&
			(PAST.test(word.key) ||
				isDone(words, i) ||
				(/[^aeious]ed$/u.test(word.key) &&
					/^ha(?:s|ve|d)$/u.test(words[i - 1]?.key ?? '') &&
					!INNER.has(words[i + 1]?.key ?? '')))
		)
			break;
		// "Analysts on average expect earnings of": no noun looks like these.
		if (i < end && /^(?:expect|predict|anticipate|reckon|foresee)$/u.test(word.key)) break;
		if (i < end && isVerbInS(word.key) && !(i === 0 && INNER.has(words[1]?.key ?? '')) && !isAttribute(words, i, end)) break;
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
