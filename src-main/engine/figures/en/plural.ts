/**
 * Plural nouns by their form. A closed list of what newspapers count cannot exist (bolts, lanes, shelters, recounts); the
 * plural ending right behind a number above one says it, unless the word is one of those in -s that are no noun.
 */
import type { Board } from './board.ts';
import { ATTRIBUTIVE, OTHER_WORDS_IN_S, SINGULARS_IN_S, VERBS_IN_S, VERBS_OR_NOUNS } from './lexicon/not-plurals.ts';

const ENDS_IN_S = /^\p{L}{2,}s$/u;
/** Plurals without an -s that science and government count. */
const IRREGULAR: ReadonlySet<string> = new Set(
	'livestock nuclei fungi cacti stimuli alumni larvae algae bacteria phenomena criteria curricula memoranda referenda referendums strata hypotheses crises analyses gardai gardaí carabinieri paparazzi kibbutzim fellaheen mujahideen'.split(
		' ',
	),
);
const SINGULAR_ENDING = /(?:ss|us|is|ous|'s)$/u;
/** "63 As", "12 Bs": marks of an examination, behind digits and before the end of their phrase. */
const isMark = (board: Board, i: number): boolean =>
	/^[A-F]s$/u.test(board.at(i).text) &&
	board.at(i - 1).kind === 'digits' &&
	(board.at(i + 1).kind !== 'word' || /^(?:and|or|in|at|from|to|with|were|was|out)$/u.test(board.lower(i + 1)));

const DETERMINER = /^(?:a|an|the|his|her|its|their|our|my|your|this|that|it|him|them|us|me)$/u;

/** Whether the lower-case word `word` can be a plural noun. */
export function isPluralForm(word: string): boolean {
	return (
		IRREGULAR.has(word) ||
		(ENDS_IN_S.test(word) &&
			!SINGULAR_ENDING.test(word) &&
			!OTHER_WORDS_IN_S.has(word) &&
			!SINGULARS_IN_S.has(word) &&
			(!VERBS_IN_S.has(word) || VERBS_OR_NOUNS.has(word)))
	);
}

/** What a score, a tally or a sum does in a headline; hardly ever a plural. */
const HEADLINE_VERBS: ReadonlySet<string> = new Set(
	'powers steers propels rescues inspires stuns sinks seals earns fires guides lifts hands boosts drives leads saves secures sparks takes puts sends keeps gives helps hauls fuels clinches edges crowns floors downs topples spurs nudges pushes pulls carries denies hits backs swells anchors'.split(
		' ',
	),
);
/** Of those, the ones that no number counts. */
const ONLY_VERBS: ReadonlySet<string> = new Set(
	'powers steers propels rescues inspires stuns sinks earns clinches topples'.split(' '),
);
const TITLES: ReadonlySet<string> = new Set(['headline', 'deck', 'crosshead']);
const LONGEST_OWNER = 3;

/** "Hale's unbeaten 118": the number is somebody's own, so it is a noun itself. */
function isOwnedNumber(board: Board, i: number): boolean {
	if (board.at(i - 1).kind !== 'digits') return false;
	for (let at = i - 2; at >= i - 2 - LONGEST_OWNER; at--) {
		if (board.lower(at) === "'s" || /s['’]$/u.test(board.lower(at))) return true;
		if (board.at(at).kind !== 'word' || board.quantityAt(at) !== null) return false;
	}
	return false;
}

/** "118 powers Vesk to a win": in a headline the verb stands right behind a bare number, and what it does that to behind it. */
export function isHeadlineVerb(board: Board, i: number): boolean {
	const { lower, text } = board.at(i);
	if (!TITLES.has(board.context.paragraphKind) || !HEADLINE_VERBS.has(lower) || text !== lower) return false;
	if (ONLY_VERBS.has(lower) && isOwnedNumber(board, i)) return true;
	const next = board.at(i + 1);
	return next.gap && (/^\p{Lu}\p{Ll}/u.test(next.text) || DETERMINER.test(next.lower));
}

/**
 * The plural noun at token `i`, right behind a number above one, heads the noun phrase. "12 sports clubs" counts clubs,
 * "40 patients waiting" patients; what has another noun behind it is left to the metric.
 */
export function pluralHeadAt(board: Board, i: number): boolean {
	const token = board.at(i);
	if (token.kind === 'word' && isMark(board, i)) return true;
	if (token.kind !== 'word' || board.isJoiner(i + 1) || !isPluralForm(token.lower)) return false;
	const next = board.at(i + 1);
	if (isHeadlineVerb(board, i)) return false;
	if (/^\p{Lu}/u.test(token.text)) {
		// Demonyms and parties are counted ("30 Tunisians"); "Six Nations rugby", "Five Guys" are names.
		const titled = board.context.paragraphKind === 'headline' || board.context.paragraphKind === 'deck';
		if (!titled && (/^\p{Lu}/u.test(next.text) || /^\p{Lu}/u.test(board.at(i - 1).text))) return false;
	}
	if (VERBS_OR_NOUNS.has(token.lower) && DETERMINER.test(next.lower)) return false;
	// "careers advisers", "sports clubs": the last plural is the head.
	const compound =
		next.kind === 'word' &&
		next.gap &&
		/^\p{Ll}/u.test(next.text) &&
		(ATTRIBUTIVE.has(token.lower) || (isPluralForm(next.lower) && !VERBS_IN_S.has(next.lower)));
	return !compound;
}
