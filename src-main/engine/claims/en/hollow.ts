/** Words that name nothing by themselves. */
import { HOLLOW } from './lexicon/words.ts';

/** "a rise of", "the previous range of", "analysts' [expectations]": words that name nothing. */
export const isHollow = (noun: string): boolean =>
	noun !== '' && noun.split(' ').every((word) => HOLLOW.has(word.toLowerCase()) || /^(?:of|in|the|for)$|['’]s?$/iu.test(word));
