/** Lists of names, each with its number in brackets: "the hospitals with the most patients on trolleys were: Hale General (60); Kesh (49)". */
import type { Range, Site, View } from '../view.ts';
import { subjectOf } from './subject-phrase.ts';
import { wordsOf } from './words.ts';

/** Right before the bracket, the name whose number it is. */
const NAME =
	/(?:^|[,;:]\s|\band\s|\bthe\s|\bwere\s|\bare\s)(?:\p{Lu}[\p{L}’'.&-]*\s?)(?:(?:of|the|and|for|\p{Lu}[\p{L}’'.&-]*)\s?){0,7}\s?\($/u;
const REACH = 240;
/** What a list is a ranking of: "the highest number of people on trolleys". */
const RANKING =
	/\b(?:most|fewest|highest|lowest|largest|biggest|worst|number|numbers) (?:number of |numbers of |of )?(?:the )?((?:\p{Ll}[\p{L}-]+\s){0,5}?\p{Ll}[\p{L}-]+)\s(?:were|was|are|is|included?|came)\b/u;

/** What the words before the colon of such a list are a count of, or null. */
export function namedList({ figure, bracket, sentence }: Site, { text, sentences }: View): Range | null {
	if (bracket < 0 || figure.kind !== 'count' || figure.unit !== '' || figure.from - bracket > 2) return null;
	const start = Math.max(sentences[sentence]?.from ?? 0, bracket - REACH);
	const before = text.slice(start, bracket + 1);
	const colon = before.indexOf(': ');
	if (colon < 0 || !NAME.test(before)) return null;
	const intro = text.slice(start, start + colon);
	const ranked = RANKING.exec(intro);
	if (ranked?.[1]) {
		const from = start + ranked.index + ranked[0].indexOf(ranked[1]);
		return { from, to: from + ranked[1].length };
	}
	return /\b(?:were|was|are|is|included?)$/u.test(intro) ? subjectOf(wordsOf(text, start, start + colon), true) : null;
}
