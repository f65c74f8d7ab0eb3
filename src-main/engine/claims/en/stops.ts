/** Words that end a noun phrase beside a figure. */
import { VERBS_IN_S, VERBS_OR_NOUNS } from '../../figures/en/lexicon/not-plurals.ts';
import { GENERAL_HEADS, LINK_VERBS, PREDICATE_WORDS, STOP_WORDS } from './lexicon/words.ts';
import type { Word } from './words.ts';

export const isVerbInS = (key: string): boolean => VERBS_IN_S.has(key) && !VERBS_OR_NOUNS.has(key);

/** Words in -ly that are nouns, or adjectives as often as adverbs. */
const NO_ADVERB =
	/^(?:hourly|nightly|daily|weekly|fortnightly|monthly|quarterly|yearly|early|elderly|family|supply|oversupply|assembly|anomaly|monopoly|tally|rally|ally|bully|reply|fly|butterfly|belly|jelly|lily|friendly|costly|deadly|orderly|grisly|unruly|poly|july|italy|sicily|kelly|emily|sally|holly|molly|billy|willy|polly|milly|ugly|lonely|lively|lovely|holy|gully)$/u;

/** An adverb in -ly, not a noun or an adjective that ends so. */
export const isAdverb = (key: string): boolean => /ly$/u.test(key) && !NO_ADVERB.test(key);

export const stops = (word: Word): boolean =>
	STOP_WORDS.has(word.key) ||
	isVerbInS(word.key) ||
	PREDICATE_WORDS.has(word.key) ||
	(LINK_VERBS.has(word.key) && !GENERAL_HEADS.has(word.key)) ||
	isAdverb(word.key) ||
	CONTRACTED.test(word.key);

/** "didn't", "they're", "we've", "I'll": a verb is in them. */
export const CONTRACTED = /n['’]t$|^(?:i|we|you|they|he|she|it|there|that|this|who|what|here)['’](?:ll|ve|re|d|m)$/u;

/** Nouns that make an adverb with "in": in size, in number. */
export const ADVERBIAL = /^(?:size|number|value|volume|total|all|length)$/iu;
