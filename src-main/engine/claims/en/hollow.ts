/** Words that name nothing by themselves. */
import { HOLLOW } from './lexicon/words.ts';

/** "a rise of", "the previous range of", "analysts' [expectations]": words that name nothing. */
export const isHollow = (whole: string): boolean => {
	const noun = whole.replace(DOING, '');
	return (
		noun !== '' &&
		!NAMES.test(noun) &&
		(EXTREME.test(noun) ||
			GIVING.test(noun) ||
			noun.split(' ').every((word) => HOLLOW.has(word.toLowerCase()) || /^(?:of|in|the|for)$|['’]s?$/iu.test(word)))
	);
};

/** "registering growth of": it says only that there was some. */
const DOING =
	/^(?:registering|recording|posting|reporting|showing|seeing|marking|achieving|representing|indicating|clocking|logging|implying|suggesting|reflecting|enjoying|suffering|meaning)(?:\s(?:an?|the))?\s/u;

/** "giving a total of": what came to it was told before. */
const GIVING =
	/^(?:registering|recording|posting|reporting|showing|marking|representing|indicating|logging|reflecting|resulting|translating|equating|shows?|showed|marks|marked|represents?|represented|compares?|compared|giving|bringing|brings|brought|takes|took|wiping|trimming|paring|leaving|making|adding|shaving|lagging|trailing)$/u;

/** "a rates rise", "the growth forecast": together they name a thing. */
const NAMES =
	/\brates? (?:rise|increase|cut|hike|freeze|change)s?$|\bgrowth (?:forecast|target|estimate|projection|outlook)s?$/iu;

/** "its intraday high of", "the lowest close": of what was named before. */
const EXTREME = /^(?:[\p{L}\d-]+\s){0,2}(?:high|low|peak|close)$/iu;
