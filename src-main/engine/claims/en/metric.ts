/** What the figures of an English paragraph count: each by its own clause, else by what was told before. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Mention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { antecedentSubject } from './antecedent-subject.ts';
import { told } from './befallen.ts';
import { subjectBehindOpening } from './beside.ts';
import { ofDuration } from './duration-metric.ts';
import { isHollow } from './hollow.ts';
import { ELLIPTIC } from './metric-carry.ts';
import { filled, shareOf } from './metric-filled.ts';
import { inherited, sameElsewhere } from './metric-inherit.ts';
import { goesTo } from './moved-to.ts';
import { someOf } from './of-them.ts';
import { opposed } from './opposed.ts';
import { isExpected, isSubject, ownMetric } from './own-metric.ts';
import { partsOf } from './parts.ts';
import { NAME } from './pointing-words.ts';
import { respectively } from './respectively.ts';
import { stated } from './stated.ts';
import { subjectIn, subjectOfSentence } from './subject.ts';
import { DONE_WITH, lossBefore } from './sums.ts';
import { tidied } from './tidy.ts';
import { verbBefore } from './verb-before.ts';
import { wordsOf } from './words.ts';

/** The metrics of a paragraph's figures, in their order. */
export function readMetricsEn(view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts[] {
	const out: MetricParts[] = [];
	for (const site of view.sites) {
		const last = out[site.index - 1];
		if (last && last.noun !== '' && sameElsewhere(site, view, places)) {
			const same = view.sites[site.index - 1]?.sentence === site.sentence;
			out.push({ ...last, origin: 'inherited', source: same ? 'sentence' : 'paragraph' });
			continue;
		}
		if (last && last.noun !== '' && goesTo(site, view)) {
			out.push({ ...last, origin: 'inherited', source: 'sentence', wants: false });
			continue;
		}
		const said = ownMetric(site, view, times, places);
		// "Kent added 16,200": where, of what was told before.
		const there = isPlace(said, site, view, places) || isElliptic(said) ? inherited(NO_METRIC, site, view, out) : NO_METRIC;
		const own = there.noun !== '' ? there : said;
		const strong = own.wants && site.figure.kind === 'money' ? strongVerb(site, view) : null;
		const read = strong
			? strong
			: own.wants
				? ofItsOwn(inherited(own, site, view, out), site, view, places)
				: isHollow(own.noun) && !isCounted(own, site) && !ofDuration(site, view) && !lossBefore(site, view)
					? filled(own, site, view, out)
					: (shareOf(own, site, view) ?? own);
		const opening = read.noun === '' || isHollow(own.noun) ? subjectBehindOpening(site, view) : null;
		const pronoun = read.noun === '' && !opening ? antecedentSubject(site, view, out) : null;
		const named = pronoun
			? { ...pronoun, tail: read.tail }
			: opening
				? { ...stated(view.text, opening), origin: 'inherited' as const, source: 'sentence' as const }
				: read.noun === '' && site.figure.kind !== 'time'
					? byVerb(fromSubject(read, site, view), site, view)
					: read;
		// "£18m was pledged", "an average of 28 minutes": with nothing else said, at least that.
		const sum = named.noun === '' || named.origin === 'inherited' ? doneWith(site, view) : null;
		const bySubject = read.noun === '' && named.noun !== '' && opening === null && !pronoun;
		// "of 50 victims, 15 paid, with £200,000 being stolen": a sum is not of those who were counted.
		const ofOthers = view.sites[site.index - 1]?.figure.kind === 'count';
		if ((named.noun === '' || named.origin === 'inherited') && site.figure.kind === 'measure') {
			const spread = areaOf(site, view);
			if (spread) {
				out.push(spread);
				continue;
			}
		}
		const part = own.tail === '' ? someOf(named, site, view) : named;
		out.push(part.noun !== '' && !(sum && (ofOthers || bySubject)) ? part : (sum ?? (isHollow(own.noun) ? own : part)));
	}
	partsOf(view, out);
	respectively(view, out);
	opposed(view, out);
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const metric = out[i + 1];
		if (site?.figure.kind !== 'time' || next?.sentence !== site.sentence || !metric || metric.origin === 'none') continue;
		out[i] = { ...metric, origin: 'inherited', source: 'sentence' };
	}
	return out.map((metric) => tidied(metric, view, places));
}

/** "12 losses", "198,000 results": what is counted by its own plural is that, however little it says elsewhere. */
const isCounted = ({ noun }: MetricParts, { figure }: Site): boolean =>
	figure.kind === 'count' &&
	/^(?:results|losses|falls|records|peaks|figures|estimates|forecasts|levels)$/u.test(figure.unit) &&
	noun.endsWith(figure.unit);

const isElliptic = ({ noun, tail, origin }: MetricParts): boolean => origin === 'stated' && tail === '' && ELLIPTIC.test(noun);

/** A metric that is the name of a place and nothing else; what a place has its number *with* may be new. */
const isPlace = (
	{ noun, tail, from, to, origin }: MetricParts,
	{ figure }: Site,
	{ text }: View,
	places: readonly Mention[],
): boolean =>
	origin === 'stated' &&
	noun !== '' &&
	tail === '' &&
	// Who is as old as that is a person, whatever the name.
	figure.kind !== 'age' &&
	!(figure.kind === 'count' && figure.unit !== '') &&
	!/\bwith\s(?:\p{L}+\s)?$/u.test(text.slice(Math.max(0, figure.from - 20), figure.from)) &&
	places.some((place) => place.from <= from && place.to >= to);

/** "330,000 acres have been burned": what a stretch of land measures is land, told by what befell it. */
function areaOf({ figure, right }: Site, { text }: View): MetricParts | null {
	if (!/^(?:acres?|hectares?|square (?:miles?|kilometres?|kilometers?|metres?|feet))$/u.test(figure.unit)) return null;
	const fate = told(text.slice(right.from, right.to).trimStart(), false, false);
	const at = text.lastIndexOf(figure.unit, figure.to);
	return fate === '' || at < figure.from ? null : { ...stated(text, { from: at, to: at + figure.unit.length }), tail: fate };
}

/** "lost $38m", "have swept through 40,000 hectares": what the verb says, where no noun does; who did it is no metric. */
function byVerb(subject: MetricParts, { figure, left, right }: Site, { text }: View): MetricParts {
	const own = left.at(-1);
	if (!own || !(figure.kind === 'money' || (figure.kind === 'measure' && !LASTING.test(figure.unit)))) return subject;
	if (GOES.test(subject.noun)) return subject;
	const verb =
		// "It crossed the county, dumping 7.4 inches"
		verbBefore(wordsOf(text, Math.max(own.from, figure.from - VERB_REACH), figure.from), text.charAt(own.from - 1) === ',') ??
		owing(figure.from, own.from, text);
	if (!verb) return subject;
	const from =
		figure.kind === 'money' ? FROM_WHAT.exec(text.slice(figure.to, Math.min(right.to, figure.to + VERB_REACH)))?.[1] : '';
	return { ...stated(text, verb), tail: from ?? '' };
}
/** What goes up and down, or has an amount of its own. */
const GOES =
	/\b(?:shares?|stocks?|ind(?:ex|ices)|prices?|payments?|costs?|rates?|futures|contracts?|sales|revenues?|profits?|rents?|wages?|fares?|fees?|exports|imports|gold|silver|copper|platinum|palladium|oil|crude|gas|brent|wheat|corn|soybeans|coffee|cocoa|sugar|cotton|dollar|euro|pound|sterling|yen|yuan|rupee|rand|franc|bitcoin)\b/iu;
/** "lay off 280 people and cut $27m from schools": a verb of its own says another thing than the sum before. */
function strongVerb(site: Site, view: View): MetricParts | null {
	const left = view.text.slice(Math.max(0, site.figure.from - 32), site.figure.from);
	if (!STRONG.test(left)) return null;
	const said = byVerb(NO_METRIC, site, view);
	return said.noun === '' ? null : said;
}
const STRONG =
	/\b(?:cut|cutting|trimmed|trimming|spent|stole|stolen|paid|borrowed|donated|pledged|awarded|diverted|saved|drew|withdrew|gave|received|owed|laundered|embezzled|recovered|seized)\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|up to|an?|another|further|additional|extra|estimated|roughly|at least)\s)*$/u;
/** "Growers get £40 a tonne", "Residents owe $41m", "the plans require $25m": a plural, and what it does in the present. */
function owing(at: number, start: number, text: string): Range | null {
	const from = Math.max(start, at - VERB_REACH);
	const verb = OWING.exec(text.slice(from, at));
	return verb?.[1]
		? { from: from + verb.index + verb[0].indexOf(verb[1]), to: from + verb.index + verb[0].indexOf(verb[1]) + verb[1].length }
		: null;
}
const OWING =
	/(?:^|[\s“"])((?:(?!(?:the|an?|its|their|all|some|and|but|that)\s)\p{L}[\p{L}’'-]+\s)?(?!(?:this|its|his|was|is|has|does)\s)\p{L}[\p{L}’'-]+s\s(?:get|owe|earn|pay|save|need|require|receive|seek|spend|contribute|generate|charge))(?:\s(?:it|them|him|her|us))?\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|up to|an?|another|further|additional|extra|estimated|roughly|at least)\s)*$/iu;
const VERB_REACH = 60;
const LASTING = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)$/u;
/** "cut $27m | from schools" */
const FROM_WHAT =
	/^\s(from (?:the\s|its\s|their\s)?(?!(?:the|its|their|an?|nearly|almost|about|around|some|more|just|only|each|next|last|this)\b)\p{Ll}[\p{L}’'-]+(?:\s(?!(?:and|by|in|to|at|on|for|this|last|next|when|as|which|that|after|over|since|is|are|was|were|has|have|had|will|gets|got|faces|faced|admits|admitted|avoids|loses|pleads|denies|denied|told|said|says|jailed|spared|walks)\b)\p{L}[\p{L}’'-]*){0,3})/u;

/** What was done with a sum that is its clause's subject. */
function doneWith({ figure, right }: Site, { text }: View): MetricParts | null {
	const verb = figure.kind === 'money' ? DONE_WITH.exec(text.slice(figure.to, Math.min(right.to, figure.to + 60))) : null;
	if (!verb?.[1]) return null;
	const from = figure.to + verb[0].length - verb[1].length;
	const whence = FROM_WHAT.exec(text.slice(from + verb[1].length, Math.min(right.to, figure.to + VERB_REACH)))?.[1];
	return { ...stated(text, { from, to: from + verb[1].length }), tail: whence ?? '' };
}

const MORE_OF = /^\s(?:more|fewer|others?|extra|of (?:them|these|those))\b/u;
/** What the sentence before was of gives way to what this sentence is told of: "Snow lay in Hale. Its hall will seat 850". */
function ofItsOwn(read: MetricParts, site: Site, view: View, places: readonly Mention[]): MetricParts {
	if (read.origin !== 'inherited') return read;
	// "…; stamp duty will come in £4m under": so does what stands before a semicolon.
	const sentence = view.sentences[site.sentence]?.from ?? 0;
	const mark = read.source === 'sentence' ? view.text.lastIndexOf(';', site.figure.from) : -1;
	const apart = mark > sentence && mark >= (view.sites[site.index - 1]?.figure.to ?? 0);
	if (read.source === 'sentence' && !apart) return read;
	// "Analysts had pencilled in 4.5%": who guesses is not what is guessed.
	// "Kesh School could take 80 more": of those told before.
	if (isExpected(site, view) || MORE_OF.test(view.text.slice(site.figure.to, site.figure.to + 12))) return read;
	const subject =
		isSubject(site, view) || doesItself(read, site)
			? null
			: apart
				? subjectIn(view.text, mark + 1, site.figure.from)
				: subjectOfSentence(site, view);
	const name = subject ? view.text.slice(subject.from, subject.to) : '';
	// Whoever did it by name, and where, is not what is counted; one word that opens the sentence may be any noun.
	const named = site.figure.kind !== 'count' && NAME.test(name) && (name.includes(' ') || !/s$/u.test(name));
	// "the oldest was 67": which of them, and not what is counted.
	if (
		!subject ||
		named ||
		isHollow(name) ||
		/^\p{Ll}+est$/u.test(name) ||
		places.some(({ from, to }) => from <= subject.from && to >= subject.to)
	)
		return read;
	return { ...stated(view.text, subject), tail: read.tail, of: read.of, origin: 'inherited', source: 'sentence' };
}

/** A figure that nothing is said to be of is of what its sentence is about. */
function fromSubject(read: MetricParts, site: Site, view: View): MetricParts {
	const subject = isSubject(site, view) || doesItself(read, site) ? null : subjectOfSentence(site, view);
	// "Statewide the rise was": of something, and not of what.
	return subject && !(site.figure.kind === 'percent' && isHollow(view.text.slice(subject.from, subject.to)))
		? { ...stated(view.text, subject), tail: read.tail, of: read.of, origin: 'inherited', source: 'sentence' }
		: read;
}

/** "where 142 sat the test": those who did it are its clause's subject, no other words of the sentence are. */
const doesItself = ({ tail }: MetricParts, { figure }: Site): boolean =>
	tail !== '' &&
	(figure.kind === 'percent' || figure.kind === 'multiple' || (figure.kind === 'count' && figure.unit === '')) &&
	!/^points?$/iu.test(tail);
