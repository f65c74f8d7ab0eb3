/** Words printed in capitals, as other words are written. */
import { listedLevel } from './story-places.ts';

/** KESH CITY as Kesh City. */
export const titled = (name: string): string => name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase());

/** "A LIMERICK butcher", "HONG KONG shares": the first words of a story in capitals, as its other words are written; as long as before. */
const SHOUTED = /^(["“‘']?(?:(?:A|AN|THE|An?|The)\s)?)(\p{Lu}{4,}(?:\s\p{Lu}{3,}){0,2})(?=(?:['’]s)?\s\p{Ll})/u;
export const inLowerCase = (text: string): string =>
	text.replace(SHOUTED, (all, before: string, words: string) =>
		words.length >= 6 || listedLevel(titled(words)) !== null ? before + titled(words) : all,
	);
