/** How something fared, and behind a colon its number: "Cyclists fared worst: 19 dead", "The rate was not the same everywhere: 2% in Hale". */
import type { Range, Site, View } from '../view.ts';
import { STOP_WORDS } from './lexicon/words.ts';
import { isAdverb } from './stops.ts';
import { subjectOfSentence } from './subject.ts';
import { wordsOf } from './words.ts';

const COLON = /:\s(?:(?:about|around|nearly|almost|some|just|only|over|up|down)\s)*$/u;
/** Between the verb and the colon stands only how it was: no thing that the number could be of. */
const FARED =
	/\s(?:is|are|was|were|fared|fares|did|went|varied|varies|differed|differs|diverged|remains?|remained)\s([^:;.,()\d]{3,48}):\s[^:]*$/u;
const HOW =
	/^(?:not|no|the|very|too|far|quite|rather|less|more|much|as|so|still|also|from|to|across|between|same|alike|even|uneven|everywhere|well|badly|worse|worst|better|best|different|mixed|clear|unequal|uniform|patchy|varied|high|higher|highest|low|lower|lowest|good|bad|poor|strong|weak|stark|striking|large|largest|small|smallest|bigger|biggest|wide|wider|widest|hit|harder|hardest|region|town|place|sharper|sharpest|steep|steeper|steepest|similar|another|story|matters?|things)$/u;

/** What fared so, for the first figure behind the colon, or null. */
export function faredBefore(site: Site, view: View): Range | null {
	const { figure } = site;
	if (figure.kind === 'age' || figure.kind === 'rank' || (figure.kind === 'count' && figure.unit !== '')) return null;
	const start = view.sentences[site.sentence]?.from ?? 0;
	const left = view.text.slice(Math.max(start, figure.from - REACH), figure.from);
	if (!COLON.test(left)) return null;
	const how = FARED.exec(left)?.[1];
	if (!how) return null;
	const words = wordsOf(how, 0, how.length);
	return words.every(({ key }) => HOW.test(key) || STOP_WORDS.has(key) || isAdverb(key)) ? subjectOfSentence(site, view) : null;
}
const REACH = 110;
