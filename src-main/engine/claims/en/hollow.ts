/** Words that name nothing by themselves. */
import { HOLLOW } from './lexicon/words.ts';

/** "a rise of", "the previous range of", "analysts' [expectations]": words that name nothing. */
export const isHollow = (noun: string): boolean =>
	noun !== '' &&
	!NAMES.test(noun) &&
	(EXTREME.test(noun) ||
		noun.split(' ').every((word) => HOLLOW.has(word.toLowerCase()) || /^(?:of|in|the|for)$|['’]s?$/iu.test(word)));

/** "a rates rise", "the growth forecast": together they name a thing. */
const NAMES =
	/\brates? (?:rise|increase|cut|hike|freeze|change)s?$|\bgrowth (?:forecast|target|estimate|projection|outlook)s?$/iu;

/** "its intraday high of", "the lowest close": of what was named before. */
const EXTREME = /^(?:[\p{L}\d-]+\s){0,2}(?:high|low|peak|close)$/iu;
