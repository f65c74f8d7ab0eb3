/**
 * The noun a number counts when adjectives or other nouns stand between them: "48 new cases", "seven European countries",
 * "two privately owned ski lifts". No tagger is needed: between a number and the first plural behind it there is a noun
 * phrase, unless a verb, an adverb or a function word says that the phrase is over.
 */
import type { Board } from './board.ts';
import { ADJECTIVES_IN_LY, FUNCTION_WORDS, PARTICIPLES, VERBS } from './lexicon/not-modifiers.ts';
import { MONTHS, WEEKDAYS } from './lexicon/time.ts';
import { pluralHeadAt } from './plural.ts';
import { countNounAt } from './units.ts';

/** News puts no more before its nouns; the bound keeps the work per number constant. */
const MOST = 5;

/** "33,000 Year 11 pupils", "two Category 4 storms": a noun with its number names what sort is counted. */
const NUMBERED = /^(?:Year|Grade|Category|Level|Tier|Type|Class|Band|Phase|Stage|Part|Schedule|Group|Division)$/u;
/** What numbers the sort where no digit does: "Part One crimes", "Category A prisoners", "Grade II listed buildings". */
const SORT = /^(?:[A-H]|I{1,3}|IV|VI{0,3}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)$/u;

/** Longest name of a substance or a disease in tokens: "PM", "2", ".", "5" are four at most. */
const NAME_TOKENS = 4;

/** "COVID-19", "H5N1", "PM2.5": a word in capitals with digits glued to it names what is counted; its last token, or -1. */
function namedWithDigits(board: Board, i: number): number {
	if (!/^\p{Lu}[\p{L}]*$/u.test(board.at(i).text)) return -1;
	let end = i;
	let digits = false;
	while (end < i + NAME_TOKENS && board.glued(end + 1) && (board.at(end + 1).kind !== 'mark' || board.isJoiner(end + 1))) {
		end++;
		// A figure of its own is no part of a name.
		if (board.quantityAt(end) !== null) return -1;
		digits ||= board.at(end).kind === 'digits';
	}
	return digits && board.at(end).kind !== 'mark' ? end : -1;
}

/** "unsealed", "unexploded": what was not done stands before its noun; the verbs that take something back are named. */
const UNDONE =
	/^un(?!covered|veiled|loaded|leashed|earthed|locked|ited|dermined|folded|packed|derstated|derlined|nerved|settled)\p{L}+ed$/u;

/** "8 live births", "12 live animals": no verb before these. */
const isLive = (board: Board, i: number): boolean =>
	board.lower(i) === 'live' &&
	/^(?:births?|animals?|cattle|sheep|pigs|birds?|fish|shows?|gigs?|performances?|matches|games|broadcasts?|streams?|rounds?|grenades?|shells?|concerts?|bullets?|chickens?|goats?|lobsters?)$/u.test(
		board.lower(i + 1),
	);

/** "eight impoverished counties were named": with a verb behind it, the noun at `noun` is its subject, and no object of the word before. */
const hasFiniteVerb = (board: Board, verb: number, noun: number): boolean =>
	/^(?:were|have|had|are|will|would|can|could|may|might|must|should|remain|was|has)$/u.test(board.lower(verb)) &&
	(pluralHeadAt(board, noun) || countNounAt(board, noun));

/** Last token of the modifier that begins at `i` ("new", "first-team", "World"), or -1. */
function modifierEnd(board: Board, i: number, adverb: boolean, object = false): number {
	const token = board.at(i);
	if (token.kind !== 'word' || (i > 0 && !token.gap)) return -1;
	if (NUMBERED.test(token.text) && board.quantityAt(i + 1) === null) {
		const sort = board.at(i + 1);
		if (sort.kind === 'digits' || (sort.kind === 'word' && SORT.test(sort.text) && !board.isJoiner(i + 2))) return i + 1;
	}
	const named = namedWithDigits(board, i);
	if (named >= 0) return named;
	const owner = board.quantityAt(i);
	if (!board.isFree(i) && !(owner?.form === 'ordinal' && owner.kind === null && owner.last === i && board.isJoiner(i + 1)))
		return -1;
	let end = i;
	while (end < i + 6 && board.isJoiner(end + 1) && board.at(end + 2).kind === 'word' && board.isFreeRange(end + 1, end + 2))
		end += 2;
	if (end > i) return end;
	const { lower, text } = token;
	if (isLive(board, i) || (lower === 'such' && board.quantityAt(i - 1) !== null)) return i;
	// "50 US states": a word in capitals is an abbreviation, whatever it spells.
	const abbreviated = text.length > 1 && text === text.toUpperCase();
	if ((FUNCTION_WORDS.has(lower) && !abbreviated) || VERBS.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower)) return -1;
	if (/^\p{Lu}/u.test(text)) return text.length > 1 ? i : -1;
	if (lower.length < 3) return -1;
	if (/ly$/u.test(lower) && !ADJECTIVES_IN_LY.has(lower)) return board.at(i + 1).kind === 'word' ? i : -1;
	if (
		/(?<!e)ed$/u.test(lower) &&
		!/^(?:bed|red|shed|sled|wed|bred)$/u.test(lower) &&
		!PARTICIPLES.has(lower) &&
		!UNDONE.test(lower) &&
		!adverb &&
		!object &&
		!hasFiniteVerb(board, i + 2, i + 1)
	)
		return -1;
	return i;
}

/** Before a hyphen they turn a noun into another of the same number: ex-partners, co-owners, by-elections. */
const NOUN_PREFIX = /^(?:ex|co|by|sub|vice|mid|mini|half|step|great|grand|non|pre|post|multi|semi)$/u;

/** Last token of "ex-partners", "by-elections" at `i`, with the noun phrase over behind it; or -1. */
function prefixedPlural(board: Board, i: number): number {
	if (!NOUN_PREFIX.test(board.lower(i)) || !board.isJoiner(i + 1) || board.isJoiner(i + 3)) return -1;
	return board.isFreeRange(i, i + 2) && pluralHeadAt(board, i + 2) ? i + 2 : -1;
}

/** Before a number they say that it is an object: "cut 4,000 salaried jobs", and no subject that salaried anybody. */
const GOVERNS =
	/^(?:of|in|with|by|for|to|from|on|at|across|including|between|than|cut|cuts|cutting|lose|lost|losing|add|adds|added|create|creates|created|creating|shed|build|buy|bought|sell|sold|hire|hired|close|closed|open|has|have|had|having|was|were|is|are|include|includes|included|employ|employs|employed|seized|found|recorded|carried|treated|served|fund|funded)$/u;

/** The number right before token `i` is governed by a verb or a preposition, approximators left out. */
function isObject(board: Board, i: number): boolean {
	const q = board.quantityAt(i - 1);
	if (q === null) return false;
	let at = q.first - 1;
	for (
		let n = 0;
		n < 3 &&
		/^(?:about|around|nearly|almost|some|roughly|over|just|only|than|more|at|least|up|another|further|a|an|extra|approximately|estimated)$/u.test(
			board.lower(at),
		);
		n++
	)
		at--;
	return GOVERNS.test(board.lower(at));
}

/** Token of the plural noun that a number right before token `i` counts, with what stands between; -1 if there is none. */
export function nounHeadAt(board: Board, i: number): number {
	let at = i;
	let adverb = false;
	for (let n = 0; n < MOST; n++) {
		const token = board.at(at);
		if (n > 0 && token.kind === 'word' && !board.isJoiner(at + 1) && board.isFree(at) && token.gap) {
			// "22 new Series 400 trains": a capital and a number behind it name.
			if (/^\p{Lu}/u.test(token.text) && board.at(at + 1).kind === 'digits') return -1;
			if (pluralHeadAt(board, at) || countNounAt(board, at)) return at;
			// "eight World Cups", "three Super Bowls": capitals before a plural with a capital are its name.
			if (
				/^\p{Lu}\p{L}+[^s]s$/u.test(token.text) &&
				/^\p{Lu}/u.test(board.at(at - 1).text) &&
				!/^\p{Lu}/u.test(board.at(at + 1).text)
			)
				return at;
		}
		// "12 intensive care unit (ICU) beds": the short form stands inside the phrase.
		if (n > 0 && token.text === '(' && /^\p{Lu}{2,6}s?$/u.test(board.at(at + 1).text) && board.at(at + 2).text === ')') {
			at += 3;
			continue;
		}
		const prefixed = prefixedPlural(board, at);
		if (prefixed >= 0) return prefixed;
		const end = modifierEnd(board, at, adverb, n === 0 && isObject(board, i));
		if (end < 0) return -1;
		adverb = end === at && /ly$/u.test(token.lower) && !ADJECTIVES_IN_LY.has(token.lower);
		at = end + 1;
		// "digital and physical sales": two adjectives of one noun.
		if (/^(?:and|or)$/u.test(board.lower(at)) && !adverb && modifierEnd(board, at + 1, false) >= 0) at++;
	}
	return -1;
}
