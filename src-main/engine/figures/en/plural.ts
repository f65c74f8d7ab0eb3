/**
 * Plural nouns by their form. A closed list of what newspapers count cannot exist (bolts, lanes, shelters, recounts); the
 * plural ending right behind a number above one says it, unless the word is one of those in -s that are no noun.
 */
import type { Board } from './board.ts';
import { ATTRIBUTIVE, OTHER_WORDS_IN_S, SINGULARS_IN_S, VERBS_IN_S, VERBS_OR_NOUNS } from './lexicon/not-plurals.ts';

const ENDS_IN_S = /^\p{L}{2,}s$/u;
/** Plurals without an -s that science and government count. */
const IRREGULAR: ReadonlySet<string> = new Set(
	'livestock nuclei fungi cacti stimuli alumni larvae algae bacteria phenomena criteria curricula memoranda referenda referendums strata hypotheses crises analyses'.split(
		' ',
	),
);
const SINGULAR_ENDING = /(?:ss|us|is|ous|'s)$/u;
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

/**
 * The plural noun at token `i`, right behind a number above one, heads the noun phrase. "12 sports clubs" counts clubs,
 * "40 patients waiting" patients; what has another noun behind it is left to the metric.
 */
export function pluralHeadAt(board: Board, i: number): boolean {
	const token = board.at(i);
	if (token.kind !== 'word' || board.isJoiner(i + 1) || !isPluralForm(token.lower)) return false;
	const next = board.at(i + 1);
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
