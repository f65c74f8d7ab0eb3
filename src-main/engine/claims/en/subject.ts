/**
 * The subject of the sentence a figure stands in, for a figure whose own clause names nothing it counts: "Tomasz Wren took
 * three", "A retired teacher, 79, was tricked". What stands before the sentence's first verb is taken, in its own words.
 */
import type { Range, Site, View } from '../view.ts';
import { WIDELY } from './left-words.ts';
import { LINK_VERBS, MONTHS_AND_DAYS, NOUNS_IN_ING, PREDICATE_WORDS, STOP_WORDS } from './lexicon/words.ts';
import { isAdverb } from './stops.ts';
import { type Word, wordsOf } from './words.ts';

const AUXILIARY =
	/^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|won|took|made|got|went|came|gave|ran|held|found|left|lost|kept|met|beat|struck|spent|sent|led|put|set|cut|hit|shut|hurt|saw|told|said|says)$/u;
const PRONOUN =
	/^(?:he|she|it|they|we|i|you|this|that|these|those|there|who|which|what|one|some|all|both|each|others?|next|elsewhere)$/u;
const TIME = /^(?:day|night|week|weekend|month|quarter|season|term|half|year|decade|spring|summer|autumn|winter)$/u;
const OPENERS =
	/^(?:and|but|so|yet|meanwhile|also|then|however|elsewhere|still|separately|overall|in|on|at|by|for|from|with|since|after|before|during|under|among|as|of|to|across|outside|throughout|around|over|besides|despite|near|amid|compared|behind|beside|beyond|above|below|beneath|alongside|inside|within|without|unlike|like|against|along|past|while|when|where|until|till|once|unless|whereas|if|although|though|because|according|about)$/u;
const SPEAKS =
	/^(?:said|says|told|added|adds|warned|wrote|argued|explained|insisted|expects|forecasts|predicts|predicted|anticipates|pencilled|reckons)$/u;
/** No subject of a news sentence is longer; what is longer is no noun phrase. */
const LONGEST = 6;
const REACH = 120;

/** "Adjusted for one-off items, it earned": a participle opens an adverbial too. */
const PARTICIPLE =
	/^(?:adjusted|based|compared|led|driven|helped|hit|boosted|measured|excluding|including|taking|using|given|stripped|backed|buoyed|hurt|weighed)$/u;

const BE = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|can|should)$/u;
/** Verbs of the lists that are nouns as often. */
const NOUN_OR_VERB =
	/^(?:costs?|pay|trades?|total|contracts?|use|plans?|reports?|records?|gains?|rise|fall|drop|starts?|finish|forecasts?|estimates?|aims?|spend|work|need|face|drink|play|watch|support|visit|move|return|vote|holds?)$/u;

/** A finite verb, as far as its form tells: no list holds them all. */
const isVerb = (word: Word, at: number): boolean =>
	at > 0 &&
	word.text === word.key &&
	(AUXILIARY.test(word.key) || LINK_VERBS.has(word.key) || PREDICATE_WORDS.has(word.key) || /[^aeious]ed$/u.test(word.key));

/** "Admissions tell a better story", "Costs eat the margin": behind a plural, and with an article behind it, any word is what they do. */
const takesObject = (words: readonly Word[], i: number, first: number): boolean =>
	i > first &&
	/[^s]s$/u.test(words[i - 1]?.text ?? '') &&
	words[i]?.text === words[i]?.key &&
	!STOP_WORDS.has(words[i]?.key ?? '') &&
	!OPENERS.test(words[i]?.key ?? '') &&
	/^(?:an?|the|its|their|his|her|no|another)$/u.test(words[i + 1]?.key ?? '');

/** "Hale, Aug 3 — Prices", "KESH: Prices": the words before the mark say where a report was written. */
function afterDateline(words: readonly Word[]): number {
	const mark = words.findIndex(
		(word, i) =>
			i > 0 &&
			i <= DATELINE &&
			/^[–—:-]$/u.test(word.text) &&
			(words[i + 1]?.from ?? word.to) > word.to &&
			(word.text === ':' || word.from > (words[i - 1]?.to ?? 0)),
	);
	return mark > 0 && words.slice(0, mark).every((word) => !word.word || /^[\p{Lu}\d]/u.test(word.text)) ? mark + 1 : 0;
}
/** No dateline has more words and marks. */
const DATELINE = 8;

/** "Going by market, …", "Leading the pack is": what somebody is doing opens an adverbial too. */
const opensDoing = (words: readonly Word[], i: number): boolean =>
	/^\p{Lu}\p{Ll}*[^r]ing$/u.test(words[i]?.text ?? '') &&
	!NOUNS_IN_ING.has(words[i]?.key ?? '') &&
	/^(?:the|an?|its|their|by|on|in|at|to|from|with|for)$/u.test(words[i + 1]?.key ?? '');

/** Where the adverbials that open a sentence end. */
function pastOpening(words: readonly Word[], from: number): number {
	let first = from;
	// "In May, the trust …": an adverbial with its comma stands before the subject.
	while (
		first < words.length &&
		(OPENERS.test(words[first]?.key ?? '') || PARTICIPLE.test(words[first]?.key ?? '') || opensDoing(words, first))
	) {
		const comma = words.findIndex((word, i) => i > first && word.text === ',');
		if (comma < 0) break;
		first = comma + 1;
	}
	// "Statewide the rise was"
	if (WIDELY.test(words[first]?.key ?? '') && /^(?:the|an?|its|their)$/u.test(words[first + 1]?.key ?? '')) first++;
	// "Nationally, the median was"
	if (isAdverb(words[first]?.key ?? '') && words[first + 1]?.text === ',') first += 2;
	// "Excluding Hale the median was": nor has every participle a comma.
	if (/^(?:excluding|including|counting)$/u.test(words[first]?.key ?? '')) {
		const article = words.findIndex((word, i) => i > first + 1 && i < first + 5 && /^(?:the|its|their)$/u.test(word.key));
		if (article > 0) first = article;
	}
	// "Last year the figure was": a time with no comma behind it.
	if (/^(?:last|this|next|earlier|later)$/u.test(words[first]?.key ?? '')) {
		const span = words.findIndex((word, i) => i > first && i < first + 4 && TIME.test(word.key));
		if (span > 0 && /^(?:the|its|their|an?)$/u.test(words[span + 1]?.key ?? '')) first = span + 1;
	}
	// "Ten years ago the school had"
	const ago = words.findIndex(({ key }, i) => i > first && i < first + 5 && /^(?:ago|later|earlier)$/u.test(key));
	if (ago > 0) first = words[ago + 1]?.text === ',' ? ago + 2 : ago + 1;
	return first;
}

const TELLERS = /^(?:figures|data|statistics|numbers|results|records|returns|accounts|estimates|tables)$/u;

/** Where the subject of the figure's sentence stands, or null. */
export function subjectOfSentence(site: Site, view: View): Range | null {
	const start = view.sentences[site.sentence]?.from ?? 0;
	return site.figure.from - start > REACH ? null : subjectIn(view.text, start, site.figure.from);
}

/** The subject of the sentence that begins at `start`, if its verb stands before `end`; or null. */
export function subjectIn(text: string, start: number, end: number): Range | null {
	const words = wordsOf(text, start, Math.min(end, start + REACH));
	let first = pastOpening(words, start === 0 ? afterDateline(words) : 0);
	// "The figures show surpluses, in millions of pounds, with": what they show.
	const shows = words.findIndex(
		({ key }, i) => i > first && i < first + 4 && /^(?:show|showed|reveal|revealed|suggest|suggested)$/u.test(key),
	);
	if (shows > 0 && TELLERS.test(words[shows - 1]?.key ?? '') && words[shows + 1]?.key !== 'that') first = shows + 1;
	while (/^(?:the|a|an|its|their|his|her|our|my|["“•*—–-])$/u.test(words[first]?.key ?? '')) first++;
	const head = words[first];
	if (
		!head?.word ||
		/^\d[\d.,]*$/u.test(head.text) ||
		PRONOUN.test(head.key) ||
		OPENERS.test(head.key) ||
		MONTHS_AND_DAYS.has(head.text)
	)
		return null;
	for (let i = first; i < words.length && i - first <= LONGEST; i++) {
		const word = words[i];
		if (!word) break;
		// "The scheme's cost has": right before an auxiliary, or owned, it is a noun.
		const noun = /['’]s?$/u.test(words[i - 1]?.text ?? '') || BE.test(words[i + 1]?.key ?? '');
		const ends = !word.word
			? /^[,(:—–]$/u.test(word.text)
			: (isVerb(word, i - first) && !(noun && NOUN_OR_VERB.test(word.key))) || takesObject(words, i, first);
		if (!ends) {
			// "Last month 2,744 (9.9%)": a number that goes on is no part of a name.
			if (/^\d+$/u.test(word.text) && words[i + 1]?.text === ',') return null;
			if (!word.word && word.text !== '-' && word.text !== '&') return null;
			continue;
		}
		// "The government sharply downgraded"
		const adverb = i > first + 1 && isAdverb(words[i - 1]?.key ?? '') ? 1 : 0;
		const last = words[i - 1 - adverb];
		if (!last || i === first || STOP_WORDS.has(last.key)) return null;
		// "Hale pointed out that the unions had accepted": what is said is a clause of its own.
		if (words.slice(i + 1, i + 3).some(({ key }) => key === 'that') && !/^(?:is|are|was|were)$/u.test(word.key)) return null;
		// Who speaks is not what is spoken of; and a town in capitals opens a report.
		if (SPEAKS.test(word.key) || (/^[–—-]$/u.test(word.text) && /^\p{Lu}{3,}$/u.test(last.text))) return null;
		// whose it is, is the place, as in every other metric
		const owned = words
			.slice(first, i)
			.findLastIndex((word, k, all) => k < all.length - 1 && /['’]s?$/u.test(word.text) && all.slice(0, k).every((w) => w.word));
		return { from: (words[first + owned + 1] ?? head).from, to: last.to };
	}
	return null;
}
