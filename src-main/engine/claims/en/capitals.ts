/** Words printed in capitals, as other words are written. */
import { HEADLINE_WORDS } from './lexicon/headline-words.ts';
import { ORDINARY_WORDS } from './lexicon/ordinary-words.ts';
import { listedLevel } from './story-places.ts';

/** KESH CITY as Kesh City. */
export const titled = (name: string): string => name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase());

/** "A LIMERICK butcher", "HONG KONG shares": the first words of a story in capitals, as its other words are written; as long as before. */
const SHOUTED = /^(["“‘']?(?:(?:A|AN|THE|An?|The)\s)?)(\p{Lu}{4,}(?:\s\p{Lu}{3,}){0,2})(?=(?:['’]s)?\s\p{Ll})/u;
export const inLowerCase = (printed: string): string => {
	const text = printed.length <= LONGEST_HEAD && ALL_CAPITALS.test(printed) ? withNames(printed) : printed;
	return text.length <= LONGEST_HEAD && isTitleCase(text)
		? text.replace(WORD, (word, at: number) =>
				HEADLINE_WORDS.has(word.toLowerCase()) && !isInListed(text, at, word) ? word.toLowerCase() : word,
			)
		: text.replace(SHOUTED, (all, before: string, words: string) =>
				words.length >= 6 || listedLevel(titled(words)) !== null ? before + titled(words) : all,
			);
};

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

/** A title in capitals: four words of them, or three with one that says where. */
const ALL_CAPITALS =
	/(?<![\p{L}’'-])(?:\p{Lu}{2,}[ -]){3}\p{Lu}{2,}|(?:\p{Lu}{3,} ){1,2}(?:IN|AT|FOR|OF|ACROSS|NEAR) (?:THE )?\p{Lu}{4,}/u;
const CAPITAL_WORD = /(?<![\p{L}’'.-])\p{Lu}{2,}(?:[’'-]\p{Lu}+)*(?![\p{L}’'-])/gu;
const WHERE_WORD = /(?<![\p{L}’'.-])(?:IN|AT|ACROSS|NEAR|OF|FOR|AROUND|THROUGHOUT|THE|AND) $/u;

/** "RENTS RISE IN SOUTH KESHIA", where a list has the name: "rents rise in South Keshia". */
function withNames(text: string): string {
	let past = 0;
	const lowered = text.replace(CAPITAL_WORD, (word, at: number) => {
		if (at < past) return titled(word);
		const name = nameAt(text, at);
		const located = WHERE_WORD.test(text.slice(Math.max(0, at - LONGEST_WORD), at));
		if (name !== null && (name.includes(' ') || located || !isOrdinary(word))) {
			past = at + name.length;
			return titled(word);
		}
		return isOrdinary(word) || (word.length <= 3 && WHERE_WORD.test(`${word} `)) ? word.toLowerCase() : word;
	});
	// Of a letter that is two in its other size the offsets would not hold.
	return lowered.length === text.length ? lowered : text;
}

const isOrdinary = (word: string): boolean => HEADLINE_WORDS.has(word.toLowerCase()) || ORDINARY_WORDS.has(word.toLowerCase());

/** The listed name with which the capitals at `at` begin: three words, two, one. */
function nameAt(text: string, at: number): string | null {
	const words = /^\p{Lu}[\p{Lu}’'-]*(?: \p{Lu}[\p{Lu}’'-]*){0,2}/u.exec(text.slice(at, at + LONGEST_NAME))?.[0].split(' ') ?? [];
	for (let n = words.length; n > 0; n--) {
		const name = words.slice(0, n).join(' ');
		if (name.length > 3 && listedLevel(titled(name)) !== null) return name;
	}
	return null;
}
const LONGEST_NAME = 40;

/** "Tolby Blaze Toll Reaches Nine": every long word has its capital, so that none tells a name. */
function isTitleCase(text: string): boolean {
	// "From Ann Hale, Tolby" is a byline.
	if (PLAIN.test(text) || SENTENCE.test(text) || /^\s*(?:From|By)\s/u.test(text)) return false;
	return text.split(' ').length >= LEAST_WORDS;
}
