/**
 * So many of one thing to each of so many others, all of them counted: “45 inspectors made 5,400 visits, an average of 120
 * each”; “each of the 36 buses carries 70 passengers, a total of 2,520”. Two counts and no third: which is whose is open
 * with more.
 */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { basisWords } from '../gate.ts';
import type { PerUnit } from './per-unit-types.ts';

/** Right before a mean. */
const MEAN_OF =
	/(?:,|—|–|;|\band\b|\(|\bor|\bwith) ?(?:or |that is,? |which is )?(?:an average of|a mean of|averaging|on average)(?: about| around| nearly| just| some)? $/iu;
/** Behind a mean: “each”, or the one that it is told for. */
const FOR_ONE = /^ (?:each|apiece)\b|^(?: [\p{L}-]+){0,2} (?:per|for each|for every|a|an) ([\p{L}-]+)\b/u;
const UNIT_PER = /(?:^|\s)per ([\p{L}-]+)$/u;
/** Other times, ends and further amounts. */
const OTHER =
	/\b(?:per (?:year|month|week|day)|(?:a|each|every) (?:year|month|week|day|hour)\b|annual(?:ly)?|monthly|daily|previous|compared|than|up|down|rose|fell|including|respectively|up to|at least|at most|maximum|minimum|some of|of which|of whom|plus|another|between (?!them)|more|fewer|both|also|other|target|planned)\b/iu;

const isCount = ({ kind, value, modifier }: Figure): boolean => kind === 'count' && value !== null && modifier !== 'over';

const isAmount = ({ kind, value }: Figure): boolean => (kind === 'count' || kind === 'measure') && value !== null;

/** inspectors of an inspector, clinics of a clinic, branches of a branch, parties of a party. */
const countedIn = (unit: string, one: string): boolean => {
	const noun = unit.split(' ').at(-1) ?? '';
	return (
		noun === one ||
		noun === `${one}s` ||
		noun === `${one}es` ||
		(noun.endsWith('ies') && `${noun.slice(0, -3)}y` === one) ||
		(one === 'person' && noun === 'people')
	);
};

const greater = (a: Figure, b: Figure): boolean => compare(exact(a.value ?? '0'), exact(b.value ?? '0')) > 0;

export function meanOfCounts(text: string, paragraph: Paragraph, figures: readonly Figure[], i: number, from: number): PerUnit[] {
	const rate = figures[i];
	if (!rate || !isAmount(rate)) return [];
	if (!MEAN_OF.test(text.slice(Math.max(from, rate.from - 36), rate.from))) return [];
	const behind = FOR_ONE.exec(text.slice(rate.to, rate.to + 40));
	const one = (UNIT_PER.exec(rate.unit)?.[1] ?? behind?.[1])?.toLowerCase();
	if (!one && !behind) return [];
	const before = figures.slice(0, i);
	const [a, b] = before;
	if (!a || !b || before.length !== 2 || !isAmount(a) || !isAmount(b)) return [];
	// Hours of hours: of what is measured, the total and the mean are in one unit, and the weekends are not.
	const measured = rate.kind === 'measure';
	if (measured && !(one && [a, b].some((f) => f.unit === rate.unit && f.kind === 'measure'))) return [];
	if (!measured && (!isCount(a) || !isCount(b))) return [];
	if (a.modifier !== 'exact' && b.modifier !== 'exact') return [];
	const [total, count] = (measured ? a.unit === rate.unit : greater(a, b)) ? [a, b] : [b, a];
	if (measured && (total.unit === count.unit || !greater(total, count))) return [];
	if ((one !== undefined && !countedIn(count.unit, one)) || count.unit === '' || count.modifier !== 'exact') return [];
	const words = text.slice(a.from, rate.from) + (/^[^.;,]{0,32}/u.exec(text.slice(rate.to, rate.to + 32))?.[0] ?? '');
	if (OTHER.test(words) || basisWords(words) !== '') return [];
	return [{ paragraph, rate, count, total, form: 'mean', loose: true }];
}

/** “each of the 36 buses carries 70 passengers”, “36 buses, each with 70 seats”, “24 classes of 30 pupils each”. */
const EACH_OF_BEFORE = /\b[Ee]ach of (?:the |its |their |those |these )?$/u;
const EACH_BETWEEN = /^(?:,| \(| —| –)? ?each (?:of them )?[\p{L}-]+(?: (?:up to|about|around|some))? $/u;
const OF_BETWEEN = /^ of $/u;
const EACH_BEHIND = /^ each\b/u;
const IN_ALL =
	/(?:,|—|–|\band\b)(?: [\p{L}'’-]+){0,5} (?:(?:combined|overall|total) [\p{L}-]+ of|an? (?:combined |overall |grand )?total(?: capacity| number)? of|makes|making|totall?ing|giving|or)(?: about| some| around)? $/u;
const TOTAL_BEHIND = /^(?: [\p{L}-]+){0,2} (?:in all|in total|altogether)\b/u;

export function productOfCounts(
	text: string,
	paragraph: Paragraph,
	figures: readonly Figure[],
	i: number,
	from: number,
): PerUnit[] {
	const [count, rate, total] = figures.slice(i, i + 3);
	if (!count || !rate || !total || ![count, rate, total].every((f) => isCount(f)) || count.unit === '') return [];
	const [lead, first, second] = [
		text.slice(Math.max(from, count.from - 24), count.from),
		text.slice(count.to, rate.from),
		text.slice(rate.to, total.from),
	];
	const [ofEach, each] = [
		EACH_OF_BEFORE.test(lead),
		EACH_BETWEEN.test(first) || (OF_BETWEEN.test(first) && EACH_BEHIND.test(second)),
	];
	if (!(each || (ofEach && /^ [\p{L}-]+(?: up to| about)? $/u.test(first)))) return [];
	const closes = IN_ALL.test(second);
	const or = /, or (?:about |some )?$/u.test(second);
	if (!closes || (or && !TOTAL_BEHIND.test(text.slice(total.to, total.to + 24)))) return [];
	// Seats of seats; a total without a noun is of what each has.
	if (total.unit !== '' && rate.unit !== '' && total.unit !== rate.unit) return [];
	const words = text.slice(count.from, total.from);
	if (OTHER.test(words) || basisWords(words) !== '') return [];
	return [{ paragraph, rate, count, total, form: 'price', loose: true }];
}
