/** Which figure may take its metric from which: a sum is not of the people counted before it, a distance not of the buses. */
import type { Site, View } from '../view.ts';
import { isLasting } from './duration-metric.ts';

/** "two huts sold for £310,000", "ten bags of 60kg", "homes covering 4 acres": said of those counted, each or together. */
const OF_THOSE =
	/\b(?:each|apiece|worth|for|at|valued|costing|priced|totall?ing|covering|of|measuring|weighing|averaging|from|to|by|against|with|than|an average|a total)\s(?:(?:about|around|nearly|almost|some|just|only|over|under|up to|more than|less than|at least|an?|the|estimated|record)\s)*$/u;
const DIRECTLY_OF = /^\s(?:\p{Ll}+\s)?of\s(?:(?:more|less|longer|at|least|than|about|around|nearly|over|under|up|to)\s)*$/u;
/** Behind it, the same: "£80 each". */
const EACH = /^\s(?:each|apiece|a (?:head|piece))\b/u;
/** Between a rank and the number of what is ranked. */
const BESIDE = 24;

/** Whether what `other` is of can be what the figure is of, as far as their kinds tell. */
export function compatible(site: Site, other: Site, { text }: View): boolean {
	const { kind, unit, from, to } = site.figure;
	const before = other.figure;
	if (before.kind === 'age') return kind === 'age' || (kind === 'count' && unit !== '') || isLasting(site);
	if (before.kind === 'rank') return kind !== 'count' || other.sentence !== site.sentence || from - before.to <= BESIDE;
	const counted = before.kind === 'count' && before.unit !== '';
	if (kind === 'rank') return !counted;
	if (kind !== 'money' && kind !== 'measure') return true;
	if (!counted && !(kind === 'measure' && before.kind === 'money')) return true;
	// "11,900 delays of more than 30 minutes"
	if (isLasting(site)) return DIRECTLY_OF.test(text.slice(before.to, from));
	return OF_THOSE.test(text.slice(Math.max(before.to, from - 40), from)) || EACH.test(text.slice(to, to + 12));
}
