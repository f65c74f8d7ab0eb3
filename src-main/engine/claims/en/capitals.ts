/** Words printed in capitals, as other words are written. */
import { HEADLINE_WORDS } from './lexicon/headline-words.ts';
import { listedLevel } from './story-places.ts';

/** KESH CITY as Kesh City. */
export const titled = (name: string): string => name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase());

/** "A LIMERICK butcher", "HONG KONG shares": the first words of a story in capitals, as its other words are written; as long as before. */
const SHOUTED = /^(["“‘']?(?:(?:A|AN|THE|An?|The)\s)?)(\p{Lu}{4,}(?:\s\p{Lu}{3,}){0,2})(?=(?:['’]s)?\s\p{Ll})/u;
export const inLowerCase = (text: string): string =>
	text.length <= LONGEST_HEAD && isTitleCase(text)
		? text.replace(WORD, (word, at: number) =>
				HEADLINE_WORDS.has(word.toLowerCase()) && !isInListed(text, at, word) ? word.toLowerCase() : word,
			)
		: text.replace(SHOUTED, (all, before: string, words: string) =>
				words.length >= 6 || listedLevel(titled(words)) !== null ? before + titled(words) : all,
			);

/** No headline is longer. */
const LONGEST_HEAD = 130;
const WORD = /(?<![\p{L}’'.-])\p{Lu}\p{Ll}+(?![\p{L}’'-])/gu;
/** A stop ends a sentence, and no headline. */
const SENTENCE = /[.!?]["”]?\s*$/u;
const PLAIN = /(?<![\p{L}’'.-])\p{Ll}{5,}/u;
const LEAST_WORDS = 4;

/** "High Point", "Cape Town": two words of which a list has the name. */
function isInListed(text: string, at: number, word: string): boolean {
	const next = /^\s\p{Lu}[\p{L}’'-]*/u.exec(text.slice(at + word.length, at + word.length + LONGEST_WORD))?.[0];
	const before = /\p{Lu}[\p{L}’'-]*\s$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0];
	return (
		(next !== undefined && listedLevel(word + next) !== null) || (before !== undefined && listedLevel(before + word) !== null)
	);
}
const LONGEST_WORD = 24;

/** "Tolby Blaze Toll Reaches Nine": every long word has its capital, so that none tells a name. */
function isTitleCase(text: string): boolean {
	// "From Ann Hale, Tolby" is a byline.
	if (PLAIN.test(text) || SENTENCE.test(text) || /^\s*(?:From|By)\s/u.test(text)) return false;
	return text.split(' ').length >= LEAST_WORDS;
}
