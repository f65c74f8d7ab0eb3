/**
 * What a pronoun stands for where no figure has told it: "Permits tell another tale. They slipped from 410 to 266" is of
 * permits, the subject of the sentence before.
 */
import type { MetricParts } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { isLasting } from './duration-metric.ts';
import { STOP_WORDS } from './lexicon/words.ts';
import { stated } from './stated.ts';
import { subjectIn } from './subject.ts';
import { isLink } from './verb-before.ts';
import { wordsOf } from './words.ts';

/** The pronoun that opens the sentence, behind at most a time or a place. */
const OPENS =
	/^\s*["“]?(?:(?:In|At|By|On|Since|For|During|Last|This|Now|Today)\s(?:[\p{L}\d’'-]+\s?){0,4},?\s)?(?<pronoun>It|They|it|they)\s(?:(?:has|have|had|is|are|was|were|will|would|now|then|also|still|since|only|even|already)\s)*(?<rest>[^,.;:]*)$/u;
/** "The town wrote 905 of them": those were the subject of the sentence before. */
const OF_THEM = /^\sof them\b/u;
/** Verbs that lead from what is measured to its amount, beside those of the list. */
const LEADS =
	/^(?:cost|costs|costing|stood|came|comes|averaged|measured|lasts?|lasted|weighs?|weighed|totalled|totaled|numbered)$/u;
const PLURAL = /[^s]s$|^(?:people|men|women|children|police|staff|cattle|sheep)$/u;
/** A sentence farther back than so many characters is not looked into. */
const REACH = 200;

/** What the pronoun before the figure stands for, or null where none does or nothing it could stand for was told. */
export function antecedentSubject(site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	const { figure } = site;
	const own = view.sentences[site.sentence];
	const before = view.sentences[site.sentence - 1];
	// "It was 19 seconds outside the record": how long stands for nothing that was told.
	if (!own || !before || isLasting(site) || figure.kind === 'time' || figure.kind === 'age' || figure.kind === 'rank')
		return null;
	const each = EACH.test(view.text.slice(own.from, figure.from)) ? counted(site, view, done) : null;
	if (each) return each;
	const of = figure.kind === 'count' && figure.unit === '' && OF_THEM.test(view.text.slice(figure.to, figure.to + 9));
	const lead = of || figure.from - own.from > REACH ? null : OPENS.exec(view.text.slice(own.from, figure.from))?.groups;
	if (!of && !(lead?.['rest'] !== undefined && links(lead['rest']))) return null;
	const subject = subjectIn(view.text, before.from, before.to);
	if (!subject) return null;
	const head = wordsOf(view.text, subject.from, subject.to).at(-1);
	// "They" are many; and whoever is told of by name did it.
	if (!head || (of || /they/iu.test(lead?.['pronoun'] ?? '')) !== PLURAL.test(head.key)) return null;
	if (/^\p{Lu}/u.test(head.text) && head.from > before.from + 1) return null;
	return { ...stated(view.text, subject), origin: 'inherited', source: 'paragraph' };
}

/** "Each costs a driver £70": each of those counted last. */
const EACH =
	/^\s*["“]?Each\s(?:costs?|weighs?|weighed|measures?|measured|holds?|held|carries|carried|takes|took|lasts?|lasted|is|was|has|had)\b[^,.;:]*$/u;
function counted(site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	for (let i = site.index - 1; i >= 0; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric || other.sentence < site.sentence - 1) return null;
		if (other.figure.kind === 'count' && metric.noun !== '')
			return { ...metric, tail: '', origin: 'inherited', source: 'paragraph', wants: false };
	}
	return null;
}

/** Whether nothing but a verb of amounts, and how, stands between the pronoun and the figure. */
function links(rest: string): boolean {
	const words = wordsOf(rest, 0, rest.length);
	return words.every(
		({ key, word }) => word && ((isLink(key) && key !== 'made') || LEADS.test(key) || STOP_WORDS.has(key) || HOW.test(key)),
	);
}
const HOW = /^(?:to|at|by|from|about|around|nearly|mere|record|just|only|\p{Ll}+ly|high|low|up|down|an?)$/u;
