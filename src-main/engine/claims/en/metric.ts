/** What a figure of an English report counts: the noun phrase right of it, or the subject its verb links it to. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Mention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { covers } from '../view.ts';
import { ageMetric } from './age-metric.ts';
import { fateBefore, fateOf, told } from './befallen.ts';
import { subjectBehindOpening } from './beside.ts';
import { deedOf, deedOfPart } from './deed.ts';
import { doneLong, doneOften, isDoneLong } from './done-long.ts';
import { isHollow } from './hollow.ts';
import { labelled, listedBefore } from './labelled.ts';
import { leftOf, placeless, ranked, unverbed, whereless } from './left-words.ts';
import { DIMENSIONS, LINK_VERBS, STOP_WORDS } from './lexicon/words.ts';
import { amongPlaces, labelOfEntry, labelOfLine } from './line-label.ts';
import { linkedSubject, TIME_NOUN } from './linked-subject.ts';
import { ELLIPTIC } from './metric-carry.ts';
import { goesTo, movedTo } from './moved-to.ts';
import { someOf } from './of-them.ts';
import { opposed } from './opposed.ts';
import { PART_OF, partsOf } from './parts.ts';
import { respectively } from './respectively.ts';
import { rightPhrase, secondOfTwo } from './right-phrase.ts';
import { stated } from './stated.ts';
import { ADVERBIAL, isVerbInS, stops } from './stops.ts';
import { subjectOfSentence } from './subject.ts';
import { REPORTING, subjectOf } from './subject-phrase.ts';
import { DID, DONE_WITH, EARNED, FINED, FISCAL, GIVEN, lossBefore, PRICES, purposeOf, RAISED, TERM_OF, TO_DO } from './sums.ts';
import { tidied } from './tidy.ts';
import { isSingle, unitNoun } from './unit-noun.ts';
import { type Word, wordsOf } from './words.ts';

const RATIO_KINDS: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);

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
		const read = own.wants
			? inherited(own, site, view, out)
			: isHollow(own.noun) && !isCounted(own, site) && !lossBefore(site, view)
				? filled(own, site, view, out)
				: (shareOf(own, site, view) ?? own);
		const opening = read.noun === '' || isHollow(own.noun) ? subjectBehindOpening(site, view) : null;
		const named = opening
			? { ...stated(view.text, opening), origin: 'inherited' as const, source: 'sentence' as const }
			: read.noun === '' && site.figure.kind !== 'time'
				? fromSubject(read, site, view)
				: read;
		// "£18m was pledged", "an average of 28 minutes": with nothing else said, at least that.
		const sum = named.noun === '' || named.origin === 'inherited' ? doneWith(site, view) : null;
		const bySubject = read.noun === '' && named.noun !== '' && opening === null;
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

/** What was done with a sum that is its clause's subject. */
function doneWith({ figure, right }: Site, { text }: View): MetricParts | null {
	const verb = figure.kind === 'money' ? DONE_WITH.exec(text.slice(figure.to, Math.min(right.to, figure.to + 60))) : null;
	if (!verb?.[1]) return null;
	const from = figure.to + verb[0].length - verb[1].length;
	return stated(text, { from, to: from + verb[1].length });
}

/** A hollow noun gives way to what the sentence has said before, else to its subject. */
function filled(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	const tail = tallied(site, view) || own.tail;
	const seen = seenBy(site, view);
	if (seen) return { ...stated(view.text, seen), tail };
	const before = inherited({ ...NO_METRIC, tail: own.tail, of: own.of }, site, view, done);
	// "It added 16,200 jobs and its rate eased to": jobs have no rate.
	const source = done.findLastIndex(({ noun, from }) => noun === before.noun && from === before.from);
	if (/^rate$/iu.test(own.noun) && view.sites[source]?.figure.kind === 'count' && before.noun !== '') return own;
	const start = view.sentences[site.sentence]?.from ?? 0;
	const again = before.source === 'paragraph' && LEVEL.test(view.text.slice(start, site.figure.from).trimStart());
	return (before.source === 'sentence' || again) && !isHollow(before.noun)
		? { ...before, tail }
		: { ...NO_METRIC, tail, of: own.of };
}

/** "The previous week's level was revised": of what the sentence before was told of. */
const LEVEL =
	/^(?:The|This|That|Its|Last)\s(?:[\p{L}’'-]+\s){0,3}?(?:level|figure|total|number|rate|count|reading|average)\s(?:was|is|had|has|were|rose|fell|stood|compare[sd])\b/u;

/** "gun crime has seen a reduction of 20 per cent": what saw, showed or suffered it. */
const SAW =
	/(?:^|[,;:]\s|\b(?:while|and|but|as|that|with|whereas)\s)((?:(?!while\b|and\b|but\b|that\b|has\b|have\b|had\b)[\p{L}][\p{L}'’-]*\s){1,5}?)(?:also\s)?(?:has |have |had )?(?:seen|saw|recorded|records|posted|had|has|reported|registered|show(?:s|ed|n|ing)?|suffered|experienced|enjoyed|logged)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:of|in)?\s?$/u;
const SAW_REACH = 90;

function seenBy(site: Site, view: View): Range | null {
	const left = site.left.at(-1);
	if (!left) return null;
	const from = Math.max(left.from, site.figure.from - SAW_REACH);
	const words = SAW.exec(view.text.slice(from, site.figure.from));
	if (!words?.[1]) return null;
	// "Burglary figures show a rise of": of burglary; "the figures show" only tell.
	const noun = words[1].trimEnd().replace(/\s(?:figures|data|statistics|numbers)$/u, '');
	const at = from + words.index + words[0].indexOf(words[1]);
	const range = { from: at, to: at + noun.length };
	const inside = wordsOf(view.text, range.from, range.to);
	return inside.every((word) => STOP_WORDS.has(word.key) || isHollow(word.text)) || SPEAKER.test(noun)
		? null
		: subjectOf(inside, true);
}

/** "Oil had a share of 9 per cent in output": of oil. */
function shareOf(own: MetricParts, site: Site, view: View): MetricParts | null {
	if (site.figure.kind !== 'percent' || !/^(?:market )?share$/u.test(own.noun)) return null;
	const seen = seenBy(site, view);
	return seen && { ...stated(view.text, seen), tail: own.noun };
}

/** "The figures show a rise of": they only tell. */
const SPEAKER = /\b(?:figures|data|statistics|reports?|surveys?|studies|study|numbers|results|they|it|we|this|that|which|who)$/iu;

/** "3,200 acres (1,295 hectares)", "five (56%)": the same once more. */
function isConversion(site: Site, view: View): boolean {
	const other = view.sites[site.index - 1];
	if (!other || site.bracket < other.figure.to) return false;
	return /^\s*\((?:about |around |roughly |nearly |some |or |= )?\s*$/u.test(view.text.slice(other.figure.to, site.figure.from));
}

/** A figure that nothing is said to be of is of what its sentence is about. */
function fromSubject(read: MetricParts, site: Site, view: View): MetricParts {
	const subject = isSubject(site, view) || doesItself(read, site) ? null : subjectOfSentence(site, view);
	return subject
		? { ...stated(view.text, subject), tail: read.tail, of: read.of, origin: 'inherited', source: 'sentence' }
		: read;
}

/** "where 142 sat the test": those who did it are its clause's subject, no other words of the sentence are. */
const doesItself = ({ tail }: MetricParts, { figure }: Site): boolean =>
	tail !== '' &&
	(figure.kind === 'percent' || figure.kind === 'multiple' || (figure.kind === 'count' && figure.unit === '')) &&
	!/^points?$/iu.test(tail);

/** "Staff found that £14,800 was missing": the sum is what the clause is told of. */
const isSubject = ({ figure }: Site, { text }: View): boolean =>
	/\b(?:that|because|although|though|whether|found|said|says|suggests?|showed|shows)\s(?:about |around |nearly |almost |some |just |only |more than )?$/u.test(
		text.slice(Math.max(0, figure.from - 24), figure.from),
	) &&
	/^\s(?:(?:is|was|are|were|will|would|has|have|had|could|may|might|think|believe|want|say|support|oppose|favou?r|feel|prefer|expect|plan|live)\b|\p{Ll}+ed\b(?!\s(?:in|by|at|from|on)\b))/u.test(
		text.slice(figure.to, figure.to + 20),
	);

/** "each visitor drinks 2 litres", "a crane weighing 40 tonnes": the verb is in no list, but its ending tells. */
function actorOf(words: readonly Word[]): Range | null {
	let i = words.length - 1;
	while (i >= 0 && words[i]?.word && (STOP_WORDS.has(words[i]?.key ?? '') || /ly$/u.test(words[i]?.key ?? ''))) i--;
	const verb = words[i];
	if (
		i < 1 ||
		!verb?.word ||
		verb.text !== verb.key ||
		REPORTING.test(verb.key) ||
		!/(?:[^s]s|ed|ing)$|^(?:lay|hung|stood)$/u.test(verb.key)
	)
		return null;
	// "sun with the east hitting 24C": a clause of its own.
	const own = words.slice(0, i);
	const apart = /ing$/u.test(verb.key) ? own.findLastIndex((word) => word.key === 'with') : -1;
	return subjectOf(own.slice(apart + 1), true);
}

/** Who holds a share: the subject before the verb that shares out. */
function holderOf(words: readonly Word[]): Range | null {
	let i = words.length - 1;
	while (
		i > 0 &&
		/^(?:about|around|nearly|almost|some|just|only|a|mere|over|up|for|more|than|roughly)$/u.test(words[i]?.key ?? '')
	)
		i--;
	return i > 0 ? subjectOf(words.slice(0, i), true) : null;
}

/** "rose by a fifth and now make up": the subject was told with the first verb. */
const secondVerb = ({ figure, index, sentence }: Site, { text, sites }: View): boolean => {
	const before = sites[index - 1];
	return (
		before?.sentence === sentence &&
		/^(?:\s\([^)]{1,30}\))?,?\s(?:and|but)\s(?:now\s|also\s|already\s|still\s)?\p{Ll}+\s(?:\p{Ll}+\s)?$/u.test(
			text.slice(before.figure.to, figure.from),
		)
	);
};

/** Verbs that make a subject the part of a whole. */
const SHARES =
	/\b(?:account(?:s|ed|ing)? for|ma[dk]es? up|making up|represent(?:s|ed|ing)?|compris(?:e|es|ed|ing)|constitut(?:es|ed)|contribut(?:es?|ed|ing)|swallow(?:s|ed)?|absorb(?:s|ed)?)\s(?:\p{L}+\s)?$/iu;
/** The same amount once more, as a share: "£7bn, representing 30 per cent of output", "£36m, or 6 per cent of revenue". */
const AS_SHARE =
	/[,\p{L}\d)]\s(?:representing|equivalent to|equal to|equating to|or)\s(?:about\s|around\s|nearly\s|almost\s|roughly\s|some\s)?$/u;
/** They lead to an amount. */
const MEASURED = /^(?:to|at|from|by|under|over|below|above|around|near|beyond|within)$/u;
/** What others are measured by. */
const MEASURES =
	/^(?:(?:aggregate|nominal|real|its|their|annual|total|national|operating) )*(?:GDP|gross (?:domestic|national) product|revenues?|turnover|income|economy|sales|spending|expenditure|assets|(?:\p{Ll}+ )?value)$/u;
const FOLDS = /\b(?:doubl|trebl|tripl|quadrupl|halv)/iu;

function ownMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts {
	const { text } = view;
	const { figure } = site;
	if (figure.kind === 'time') return NO_METRIC;
	if (figure.kind === 'age') return ageMetric(site, view, rightPhrase(text, site.right, times, false));
	if (isConversion(site, view)) return NO_METRIC;
	const loss = lossBefore(site, view);
	if (loss) return stated(text, loss);
	// "of these, 53,900, that is 46%, were male": which of those counted.
	const sex = OF_SEX.exec(text.slice(figure.to, figure.to + 60))?.[1];
	if (sex && /^(?:count|percent)$/u.test(figure.kind) && (figure.kind === 'percent' || figure.unit === ''))
		return { ...NO_METRIC, lead: sex };
	// "fined £400, with £85 in costs"
	const due = figure.kind === 'money' ? IN_COSTS.exec(text.slice(figure.to, figure.to + 40)) : null;
	if (due?.[1]) return stated(text, { from: figure.to + due[0].length - due[1].length, to: figure.to + due[0].length });
	// "has been fined 11 times": how often that was done.
	const often = doneOften(site, view);
	if (often) return stated(text, often);
	// "waited more than four hours", "lay for 17 hours": what took so long.
	const long = doneLong(site, view);
	if (long) return stated(text, long);
	const done = figure.kind === 'measure' ? TERM_OF : figure.kind === 'money' ? FINED : null;
	const term = done?.exec(text.slice(Math.max(0, figure.from - 60), figure.from));
	if (term?.[1]) {
		const from = Math.max(0, figure.from - 60) + term.index;
		return stated(text, { from, to: from + term[1].length });
	}
	const ratio = RATIO_KINDS.has(figure.kind);
	// "longer 12-hour waits": a measure in a compound describes the noun behind it.
	const compound = figure.kind === 'measure' && COMPOUND.test(text.slice(figure.from, figure.to));
	const leftWords = ranked(whereless(placeless(leftOf(site, view, times), places), places));
	const folds = figure.kind === 'multiple' && FOLDS.test(text.slice(figure.from, figure.to));
	// "Net up 18%": a title leaves the verb out.
	// "with part-time work up 1.9%": so does what is said along with the rest.
	const led = leftWords.findLastIndex((word) => word.key === 'with');
	const titled =
		(TITLED.has(view.paragraph.kind) || (led >= 0 && led < leftWords.length - 2)) &&
		(/^(?:up|down)$/u.test(leftWords.at(-1)?.key ?? '') ||
			// "Jobless rate up to 6.1 percent"
			(leftWords.at(-1)?.key === 'to' && /^(?:up|down)$/u.test(leftWords.at(-2)?.key ?? '')));
	const verbless = unverbed(leftWords);
	const line = labelOfEntry(site, view) ?? labelOfLine(site, view);
	// "Kent: 4.2% rise": where, not what.
	const where =
		line !== null &&
		(places.some(({ from, to }) => from <= line.from && to >= line.to) ||
			(labelOfEntry(site, view) !== null && amongPlaces(site, view, places)));
	if (where && labelOfEntry(site, view)) return NO_METRIC;
	const label = (where ? null : line) ?? labelled(site, view);
	const member = label ? null : listedBefore(site, view, places);
	// "shops added 14,000 jobs, and factories 23,000": jobs too.
	const same = view.sites[site.index - 1]?.figure;
	if (member && figure.kind === 'count' && same?.kind === 'count' && same.unit !== '')
		return { ...stated(text, member), tail: same.unit };
	const labels = label ?? member;
	const said = titled && led >= 0 && led < leftWords.length - 2 ? leftWords.slice(led + 1) : leftWords;
	// "The bank expects 3.1 percent": who expects it is not what it is of.
	const guess = EXPECTS.exec(text.slice(Math.max(0, figure.from - 60), figure.from));
	const expected = guess !== null && !(figure.kind === 'count' && figure.unit !== '');
	const linked =
		labels ??
		(isSubject(site, view) || expected ? null : linkedSubject(site, view, said, folds || titled || verbless, times, places));
	const behind = text.slice(site.right.from, site.right.to).trimStart();
	// "$12.63 in afternoon trading", "$38.17 on the Metal Exchange": when and where, not what for.
	const when =
		(figure.kind === 'money' &&
			/^(?:in|on|at|for)\b/iu.test(behind) &&
			(FISCAL.test(behind) || !SPENT.test(behind) || VENUE.test(behind) || startsInPlace(behind, site, view, places))) ||
		(ratio && startsInPlace(behind, site, view, places));
	// "1,900 scored an E", "31% come from farms": with no noun beside it, the figure is of what those counted did.
	const deed = deedOf(site, view);
	if (deed !== '') return { ...NO_METRIC, tail: deed };
	const right = when ? null : usable(rightPhrase(text, site.right, times, figure.kind === 'money' || ratio), site, text);
	if (ratio && right && /^of\b/iu.test(behind)) {
		// 36% of the target: a share of the plan is of what was done.
		const of = text.slice(right.from, right.to);
		// "Campsites accounted for a quarter of all stays": the part is told of, not the whole.
		// "Kent accounts for a fifth of all wheat": where, of what is shared out.
		if (SHARES.test(text.slice(Math.max(0, figure.from - 24), figure.from))) {
			const holder = linked ?? holderOf(leftWords);
			if (holder && !covers(places, holder.from, holder.to)) return { ...stated(text, holder), tail: '' };
			if (!holder && secondVerb(site, view)) return NO_METRIC;
		}
		// "debt rose to 98 per cent of GDP": what is measured, not what it is measured by.
		if (
			linked &&
			figure.kind === 'percent' &&
			(MEASURED.test(leftWords.at(-1)?.key ?? '') ||
				MEASURES.test(of) ||
				// "a payment rate of 50 per cent of the price": the rate is named.
				(leftWords.at(-1)?.key === 'of' &&
					/\p{L}\s(?:rate|margin|levy|discount|premium|duty)$/u.test(text.slice(linked.from, linked.to)))) &&
			!covers(places, linked.from, linked.to) &&
			!isHollow(text.slice(linked.from, linked.to))
		)
			return { ...stated(text, linked), tail: '' };
		// "£7bn, representing 30 per cent of output": of what the amount before it is of.
		if (
			AS_SHARE.test(text.slice(Math.max(0, figure.from - 40), figure.from)) &&
			view.sites[site.index - 1]?.sentence === site.sentence
		)
			return NO_METRIC;
		if (PLAN.test(of)) return { ...NO_METRIC, tail: 'of', of };
		// "64% of cadets passing the knots", "95% of patients are seen in time"
		const doing = doingTo(text, right, site.right.to, times);
		const two = doing ? 0 : secondOfTwo(text, right.to, site.right.to);
		return {
			...stated(text, doing ?? (two > 0 ? { from: right.from, to: two } : right)),
			tail: doing
				? ''
				: told(text.slice(right.from, site.right.to), true) || deedOfPart(site, view, right.to) || fateBefore(site, view, of),
		};
	}
	const unit = unitNoun(site, text);
	// "71 new cases push the tally up": a verb, not a noun.
	const verbal =
		figure.kind === 'count' &&
		unit !== null &&
		/^(?:push|cut|lift|raise|put|leave|overall|altogether|nationwide|statewide|worldwide)\b/u.test(behind);
	// "the index lost 84 points": what moved is the index, points are only its measure.
	if (
		figure.kind === 'count' &&
		linked &&
		MEASURE_NOUN.test(figure.unit) &&
		!right &&
		(!unit || MEASURE_NOUN.test(text.slice(unit.from, unit.to)))
	)
		return {
			...stated(text, linked),
			tail: labels ? figure.unit : tallied(site, view),
		};
	// "the death toll rose to 600 people": what is told of is the sum, people only say what it is made of.
	if (figure.kind === 'count' && linked && TOTALLED.test(text.slice(linked.from, linked.to))) return stated(text, linked);
	// "open interest widened to 2,507 contracts": what went there is told of, its unit says only in what it is counted.
	if (
		figure.kind === 'count' &&
		unit &&
		linked &&
		!labels &&
		movedTo(leftWords) &&
		!isHollow(text.slice(linked.from, linked.to)) &&
		!covers(places, linked.from, linked.to)
	)
		return stated(text, linked);
	// "Reds 17,267 votes 48.4%": the line's label, and what is counted.
	if (labels && figure.kind === 'count' && unit)
		return { ...stated(text, labels), tail: named(text, labels, unit) ? '' : text.slice(unit.from, unit.to) };
	if (figure.kind === 'count') {
		// "a 120-bed hospital" counts no beds that were damaged.
		const state = /-\p{L}+$/u.test(text.slice(figure.from, figure.to)) ? '' : fateOf(site, view);
		// "86 flats standing empty": what they do is no part of their noun.
		// "85 wickets fall in Hale", "210 jobs available": behind a plural the head of a noun phrase would be one too.
		const single = right !== null && unit !== null && isSingle(text, unit, right);
		const repeats = right !== null && state !== '' && text.slice(right.from, right.to).startsWith(state.split(' ')[0] ?? state);
		if (right && !verbal && !(unit && (repeats || single))) return { ...stated(text, right, unit), tail: state };
		if (unit) {
			const two = secondOfTwo(text, unit.to, site.right.to);
			const both = two > 0 && state === '' ? told(text.slice(two, site.right.to).trimStart(), true) : state;
			return { ...stated(text, two > 0 ? { from: unit.from, to: two } : unit), tail: both };
		}
		if (state !== '') return { ...NO_METRIC, tail: state };
	}
	// "one in five acute trusts": those it is a part of stand right behind it.
	if (
		figure.kind === 'multiple' &&
		!folds &&
		!/^times?$/u.test(figure.unit) &&
		right &&
		text.slice(figure.to, right.from).trim() === ''
	)
		return stated(text, right);
	// "with gusts up to 40 mph": the noun right before it, behind "with".
	const beside = figure.kind === 'measure' ? WITH_NOUN.exec(text.slice(Math.max(0, figure.from - 40), figure.to)) : null;
	const blown =
		figure.kind === 'measure' && !/^of\b/u.test(behind)
			? PLURAL_BEFORE.exec(text.slice(Math.max(0, figure.from - 40), figure.from))
			: null;
	if (blown?.[1] && !LINK_VERBS.has(blown[1].split(' ').at(-1) ?? '') && !isVerbInS(blown[1].split(' ').at(-1) ?? '')) {
		const from = Math.max(0, figure.from - 40) + blown.index + blown[0].indexOf(blown[1], blown[0].search(/\s/u));
		return stated(text, { from, to: from + blown[1].length });
	}
	if (beside?.[1]) {
		const from = Math.max(0, figure.from - 40) + beside.index + beside[0].indexOf(beside[1], beside[0].search(/\s/u));
		return stated(text, { from, to: from + beside[1].length });
	}
	// "9,400 gallons of water": what is measured out.
	if (figure.kind === 'measure' && right && /^of\b/iu.test(behind)) return stated(text, right);
	// "despite a 1% fall in second-quarter profit"
	const next = view.sites[site.index + 1];
	const dated = next?.figure.kind === 'time' && CHANGE_IN.test(text.slice(figure.to, Math.min(next.figure.from, figure.to + 30)));
	const changed =
		dated && figure.kind !== 'count' ? rightPhrase(text, { from: next.figure.to, to: next.right.to }, times, false) : null;
	if (changed) return stated(text, changed);
	// "a rise of 12 per cent in bookings": in what, where a change has only its article before it.
	if (
		right &&
		/^in\b/u.test(behind) &&
		leftWords.at(-1)?.key === 'of' &&
		CHANGED.test(leftWords.at(-2)?.key ?? '') &&
		!/[^s]s$/u.test(leftWords.at(-3)?.key ?? '') &&
		!startsInPlace(behind, site, view, places) &&
		!TIME_NOUN.test(text.slice(right.from, right.to))
	)
		return stated(text, right);
	// "his £13,000 move": a noun that may look like a verb.
	const looks = right || figure.kind === 'count' ? null : NOUN_BEHIND.exec(text.slice(figure.to, figure.to + 20))?.[1];
	if (looks && DETERMINED.test(text.slice(Math.max(0, figure.from - 24), figure.from)))
		return stated(text, { from: figure.to + 1, to: figure.to + 1 + looks.length });
	if (compound) {
		const word = /^\s(\p{Ll}{3,})\b/u.exec(text.slice(figure.to, figure.to + 24))?.[1];
		if (right && text.slice(figure.to, right.from) === ' ') return stated(text, right);
		if (word && !STOP_WORDS.has(word)) return stated(text, { from: figure.to + 1, to: figure.to + 1 + word.length });
	}
	// "a £4m transfer", "a 400-metre chase": an amount between the article and its noun describes that.
	if (right && figure.kind !== 'count' && !labels && describesNoun(site, text, right)) return stated(text, right);
	// "received 62% less rain": what there was less of.
	if (
		ratio &&
		right &&
		LESS_OF.test(behind) &&
		!/^(?:is|are|was|were|be|been|become|became|cost|costs)$/u.test(leftWords.at(-1)?.key ?? '')
	)
		return stated(text, right);
	// "operating at 114 percent student capacity": the rate is of the noun right behind it.
	if (
		figure.kind === 'percent' &&
		right &&
		leftWords.at(-1)?.key === 'at' &&
		text.slice(figure.to, right.from) === ' ' &&
		!/^(?:following|after|compared|versus|late|early)\b/u.test(behind)
	)
		return stated(text, right);
	// "bought a 51% stake in Norvik": what the rate stands before is its own noun.
	if (ratio && right && RATED.test(behind)) return stated(text, right);
	// "a shortfall of $7bn in the budget": the noun right before it is what it is.
	if (
		figure.kind === 'money' &&
		linked &&
		leftWords.at(-1)?.key === 'of' &&
		!/^worth\b/iu.test(behind) &&
		!isHollow(text.slice(linked.from, linked.to))
	) {
		// "it benefited from a tax refund of $7m": the refund.
		const inner = FROM_A.exec(text.slice(linked.from, linked.to));
		return stated(text, inner ? { from: linked.from + inner[0].length, to: linked.to } : linked);
	}
	if (figure.kind === 'money' && linked) {
		const raised = RAISED.exec(text.slice(linked.to, figure.from))?.[1];
		if (raised && /^for\b/u.test(behind)) return { ...stated(text, linked), tail: raised };
		// "Tickets cost £12 for adults"
		if (PRICES.test(leftWords.at(-1)?.key ?? '')) return stated(text, linked);
	}
	// $6m on roads: what the money is for; "profit rose to $3m": what the verb links it to.
	if (figure.kind === 'money' && right && SPENT.test(behind)) {
		const two = secondOfTwo(text, right.to, site.right.to);
		return stated(text, two > 0 ? { from: right.from, to: two } : right);
	}
	// "The group earned £4m": what it did says which sum it is.
	const did = linked && figure.kind === 'money' ? EARNED.exec(text.slice(linked.to, figure.from))?.[1] : undefined;
	// "; $2 million to build a pier": an item of a list says what its sum is for.
	const item =
		figure.kind === 'money' &&
		/[;•]\s(?:and\s)?(?:about |nearly |almost |more than |over |up to )?$/u.test(
			text.slice(Math.max(0, figure.from - 24), figure.from),
		);
	const toDo = figure.kind === 'money' ? TO_DO.exec(behind) : null;
	if (toDo && (item || GIVEN.test(text.slice(Math.max(0, figure.from - 40), figure.from)))) {
		const from = text.indexOf(behind.slice(0, 12), Math.max(figure.to, site.right.from)) + toDo[0].length;
		const done = rightPhrase(text, { from, to: site.right.to }, times, false);
		if (done) return stated(text, done);
	}
	// "ordered to pay £85 costs": a participle alone is no noun.
	const noun = linked && !/^\p{Ll}+ed$/u.test(text.slice(linked.from, linked.to)) ? linked : null;
	// "will spend £15bn over five years on hospitals"
	const span = figure.kind === 'money' ? view.sites[site.index + 1] : undefined;
	if (
		span &&
		/^(?:time|measure)$/u.test(span.figure.kind) &&
		OVER.test(text.slice(figure.to, Math.min(span.figure.from, figure.to + 24)))
	) {
		const lead = /^\s(?:on|in|into|for|towards?)\s/u.exec(text.slice(span.figure.to, span.figure.to + 9));
		const on = lead ? rightPhrase(text, { from: span.figure.to + lead[0].length, to: span.right.to }, times, false) : null;
		if (on && !noun) return stated(text, on);
		if (on && GIVEN.test(text.slice(Math.max(0, figure.from - 40), figure.from))) return stated(text, on);
	}
	if (noun) return { ...stated(text, noun), tail: did ?? '' };
	if (right) return stated(text, right);
	// "£86m is to be spent on roads", "about £41m will go towards schools"
	const purpose = figure.kind === 'money' ? purposeOf(site, view, times) : null;
	if (purpose) return stated(text, purpose);
	// "and the Nasdaq returned 3.4%": a verb of no list, right before a rate and behind its subject.
	const [doer, verb] = leftWords.slice(-2);
	// "Councillors voted 31 to 24"
	const voted = figure.kind === 'count' && figure.unit === '' && /^(?:voted|ruled|split)$/u.test(verb?.key ?? '');
	const moved =
		ratio &&
		verb !== undefined &&
		/[^aeious]ed$/u.test(verb.key) &&
		doer?.word === true &&
		!stops(doer) &&
		!/^\s(?:rise|fall|drop|increase|decrease|decline|growth|gain|cut|share|stake)\b/u.test(text.slice(figure.to, figure.to + 12));
	// "the district charged 9.8 mills": who levied it is not what is measured.
	const levied = /^(?:charged|charges|levied|levies|asked|asks|quoted|quotes)$/u.test(verb?.key ?? '');
	const actor =
		!levied && !expected && (figure.kind === 'measure' || figure.kind === 'money' || moved) ? actorOf(leftWords) : null;
	if (voted && doer?.word && !stops(doer))
		return { ...stated(text, subjectOf(leftWords.slice(0, -1), true) ?? doer), tail: verb?.key ?? '' };
	return actor ? stated(text, actor) : NO_METRIC;
}

/** "were female", past the same number as a share. */
const OF_SEX =
	/^(?:,?\s(?:that is|i\.e\.|or|representing|about)\s[^,;]{2,30},|\s\([^)]{1,16}\)|,)?\s(?:are|were)\s(male|female)s?\b/u;

/** Somebody's guess, in the active: "economists had pencilled in a rise to 4.5%". */
const EXPECTS =
	/(?:(?<!\b(?:is|are|was|were|be|been|being|than|as|the|an?|its|their|\p{L}+ly)\s)\b(?:expects?|expected|forecasts?|predict(?:s|ed)?|(?:looked|hoped|looks|look) for|pencill?ed in|anticipat(?:es?|ed)|reckons?|reckoned)|(?<=\b(?:is|are|was|were|been)\s)(?:looking|hoping) for)\s(?:(?:an?|the)\s(?:\p{Ll}+\s)?(?:rise|fall|gain|drop|dip|increase|decrease|decline|reading|figure|level)\s(?:of|to)\s)?(?:(?:about|around|roughly|nearly|only|just|some|up to|between|more than)\s)?$/u;

/** What a court makes somebody pay beside a fine. */
const IN_COSTS = /^\sin\s((?:\p{Ll}+\s)?(?:costs|damages|compensation|expenses|fees|restitution|reparations))\b/u;

/** "Snow lay 27cm deep at Kesh. Marlow had 15cm, Nottingham 7cm": of a place, the same is told in the same unit. */
function sameElsewhere({ figure, index }: Site, { text, sites }: View, places: readonly Mention[]): boolean {
	const before = sites[index - 1];
	if (figure.kind !== 'measure' || figure.unit === '' || before?.figure.kind !== 'measure' || before.figure.unit !== figure.unit)
		return false;
	const start = Math.max(before.figure.to, figure.from - 60);
	const name = PLACE_HAD.exec(text.slice(start, figure.from));
	if (!name?.[1]) return false;
	const from = start + name.index + name[0].indexOf(name[1]);
	// Rain, snow, wind and heat are told of places.
	return WEATHER_UNIT.test(figure.unit) || covers(places, from, from + 2);
}
const WEATHER_UNIT = /^(?:[cm]m|in|inch(?:es)?|(?:centi|milli)met(?:re|er)s?|°?[CF]|° ?[CF]|degrees?\b.*|mph|km\/h|kph|knots)$/iu;
const PLACE_HAD =
	/(?:^|[,.;]\s|\band\s|\bwhile\s)(\p{Lu}[\p{L}’'-]*(?:\s(?:in\s)?\p{Lu}[\p{L}’'-]*){0,4})(?:\s(?:had|saw|got|recorded|received|measured|reported|registered|logged))?\s$/u;

const LESS_OF = /^(?:less|more|fewer)\s(?!than\b|often\b|likely\b|or\b)\p{Ll}{3,}(?<!ly|ive|ful|able|ous|ed)\b/u;

const DOING = /^\s(?!including|excluding|according|being|during|following|regarding|concerning)\p{Ll}{3,}ing\b/u;

/** What those a share is of are doing, with its object: "cadets | passing the knots". */
function doingTo(text: string, noun: Range, to: number, times: readonly Mention[]): Range | null {
	const participle = DOING.exec(text.slice(noun.to, Math.min(to, noun.to + 24)));
	if (!participle) return null;
	const end = noun.to + participle[0].length;
	return { from: noun.from, to: rightPhrase(text, { from: end, to }, times, false)?.to ?? end };
}

const FROM_A = /^.*\b(?:from|by|including|after|despite)\s(?:an?|the|its|their)\s(?=\p{L})/u;

/** "Hart scored 24 points": a side's points are its own, not a measure of how far it moved. */
const SCORES =
	/\b(?:scor(?:ed|es|ing)|ha(?:s|ve|d|ving)|won|posted|netted|tallied|added|dropped|registered|earn(?:ed|s)|collect(?:ed|s)|tak(?:en|es)|took|on|with)\s(?:(?:about|just|only|more than|at least|a|their|his|her|its|another)\s)*$/u;

const tallied = ({ figure }: Site, { text }: View): string =>
	/^points?$/iu.test(figure.unit) && SCORES.test(text.slice(Math.max(0, figure.from - 40), figure.from)) ? figure.unit : '';

/** Sums that are told of as a thing. */
const TOTALLED =
	/^(?:[\p{L}'’-]+\s){0,3}?(?:toll|population|rate|streak|run|headcount|workforce|membership|attendance|electorate|backlog|caseload|circulation)(?:$|\s(?:of|in|from|at|on|for|since)\b)/iu;

const named = (text: string, label: Range, unit: Range): boolean =>
	text.slice(label.from, label.to).toLowerCase().includes(text.slice(unit.from, unit.to).toLowerCase());

const TITLED: ReadonlySet<string> = new Set(['headline', 'deck', 'crosshead', 'listitem']);
/** Nouns that count a measure of something else: the index lost points, vans rose to units. */
const MEASURE_NOUN = /^(?:points?|pips?|units?|TEUs?|pieces|MM?T)$/iu;

/** A phrase behind a ratio or a measure, unless it says only how the figure lies: "1.4 times the average", "6ft tall". */
function usable(right: Range | null, { figure }: Site, text: string): Range | null {
	if (!right) return null;
	const words = text.slice(right.from, right.to);
	// "above the 0.3 percent gain economists expected", "a £900 increase on last year": of what was named before.
	if (figure.kind !== 'count' && BARE_CHANGE.test(words)) return null;
	// "22 million MT": tonnes, not what they are of.
	if (/^MM?T$/u.test(words)) return null;
	// "£2.80 a year extra"
	if (/^(?:extra|more|less|overall|altogether|combined)$/u.test(words)) return null;
	// "leaving all three unfit to live in": how they are.
	if (figure.kind === 'count' && figure.unit === '' && STATE.test(words)) return null;
	// "just 1.2 percent shy of", "135 onwards", "elsewhere": how far and where, not what.
	if (
		/^(?:shy|short|ahead|clear|onwards?|elsewhere|nationwide|worldwide|nationally|locally|abroad|altogether|apart|aside)\b/u.test(
			words,
		)
	)
		return null;
	// "2,214 belonged to": what they did, in a verb of no list.
	if (
		figure.kind === 'count' &&
		figure.unit === '' &&
		/^\p{Ll}+[^e]ed$/u.test(words) &&
		/^\s(?:to|in|from|at|on|for)\b/u.test(text.slice(right.to, right.to + 6))
	)
		return null;
	// "104.01 yen late in Marlow", "$8bn calculated by another firm"
	if (/^(?:late|early|earlier|later)$/u.test(words)) return null;
	// "$15m tallied in spring"
	if (/^\p{Ll}+ed$/u.test(words) && (figure.kind !== 'count' || /^\sby\b/u.test(text.slice(right.to, right.to + 4)))) return null;
	// "£494m in the same part of the year before"
	if (
		/^(?:same|corresponding|previous|prior|preceding|comparable|equivalent|year-ago|year-earlier)\b/u.test(words) &&
		/\b(?:in|for|over|during)\s(?:the\s)?$/u.test(text.slice(figure.to, right.from))
	)
		return null;
	// "6.6 percent the year after"
	if (TIME_NOUN.test(words) && /^\s(?:after|before|earlier|ago|previously)\b/u.test(text.slice(right.to, right.to + 12)))
		return null;
	// "in the hour before the close"
	if (TIME_NOUN.test(words) && /\b(?:in|on|for|over|during)\s(?:the\s)?$/u.test(text.slice(figure.to, right.from))) return null;
	if (figure.kind === 'count' && MEASURE_NOUN.test(figure.unit) && DIMENSIONS.has(words.split(/\s/u)[0]?.toLowerCase() ?? ''))
		return null;
	if (figure.kind === 'count' && figure.unit !== '') return right;
	if (figure.kind !== 'money' && figure.kind !== 'multiple' && DIMENSIONS.has(words.split(/\s/u)[0]?.toLowerCase() ?? ''))
		return null;
	// "doubled in size"
	if (ADVERBIAL.test(words) && /\bin\s$/u.test(text.slice(figure.to, right.from))) return null;
	return figure.kind !== 'money' && figure.kind !== 'count' && isHollow(words) ? null : right;
}

/** "Storm Brigid: winds near 100mph", "with winds of nearly 100mph": the plural right before what measures it. */
const PLURAL_BEFORE = /(?:\p{L}:|\bwith)\s((?:\p{Ll}+\s)?\p{Ll}{3,}s)\s(?:of\s|reaching\s|topping\s|exceeding\s)?$/u;
const STATE =
	/^(?:unfit|unable|able|likely|unlikely|ready|due|safe|unhurt|unharmed|eligible|keen|willing|sure|present|alive|strong|short|unwell|ill|sick|unsafe|uninhabitable|unaccounted|guilty|empty|vacant|free)\b/u;
const WITH_NOUN = /\b(?:with|bringing|packing|and)\s((?:\p{Ll}+\s)?\p{Ll}{2,}s)\s(?:reaching\s|of\s)?up to\s[^\s]+/u;
const NOUN_BEHIND =
	/^\s(move|drive|run|visit|return|trial|lead|fight|escape|test|launch|release|draw|offer|bid|plan|report|contract|record|vote|stay|swim|climb|trade|start|finish|win)\b/u;
const OVER = /^\s(?:over|in|within|during|across)\s(?:the\s)?(?:next\s|coming\s|past\s)?$/u;

const COMPOUND = /[\d\p{L}]-\p{Ll}+$/u;

const CHANGE_IN =
	/^\s(?:rise|fall|drop|increase|decrease|decline|growth|jump|dip|gain|slump|surge|slide|reduction|cut|improvement|change) in\s(?:the\s|its\s)?$/u;

const CHANGED =
	/^(?:rise|fall|drop|increase|decrease|decline|growth|jump|dip|gain|slump|surge|slide|reduction|cut|improvement|change|uplift|upturn|downturn|hike|leap|plunge)$/u;

const BARE_CHANGE =
	/^(?:gain|rise|fall|drop|decline|increase|decrease|jump|dip|slump|surge|slide|uptick|loss|advance|improvement|reduction)\b(?!\s(?:in|of|to|for)\b)/iu;

const DETERMINED =
	/(?:^|[\s(“"])(?:an?|the|another|its|their|his|her|our|each)\s+(?:(?!past|last|next|first|previous|following|coming|same|top|whole|only|nearly|almost|about|around)\p{Ll}+\s+)?$/iu;

function describesNoun({ figure }: Site, text: string, right: Range): boolean {
	const gap = text.slice(figure.to, right.from);
	return (
		/^\s(?:higher |lower |greater |bigger |smaller )?$/u.test(gap) &&
		DETERMINED.test(text.slice(Math.max(0, figure.from - 24), figure.from))
	);
}

/** Where prices are made. */
const VENUE =
	/^(?:on|in|at)\s(?:the\s)?(?:\p{Lu}[\p{L}.&'’-]*\s){0,4}(?:Exchange|Bourse|Market|Board of Trade|Stock Exchange)\b/u;

/** "$37.72 a barrel in London" */
const startsInPlace = (behind: string, { figure, right }: Site, view: View, places: readonly Mention[]): boolean => {
	const lead = /^(?:in|at|on)\s(?:the\s)?/u.exec(behind);
	if (!lead) return false;
	const at = view.text.indexOf(behind.slice(0, 12), Math.max(figure.to, right.from)) + lead[0].length;
	return covers(places, at, at + 2);
};

const RATED =
	/^(?:stake|interest|shareholding|holding|discount|premium|tariff|tax|levy|duty|surcharge|fee|margin|chance|pay (?:rise|offer|increase)|response rate)\b/u;
const PLAN = /\b(?:target|goal|plan|quota|objective)s?$/iu;
const SPENT =
	/^(?:on|for|in|of(?! (?:it|that|this|which|them|the total)\b)|worth of)\b(?!\s(?:the |a )?(?:(?:previous|past|last|first|second|third|fourth|same|prior|preceding|following) )?(?:(?:trading|business|working) )?(?:time\b|month|year|day|week|quarter|session|decade|morning|afternoon|half|period|season)\b|\s(?:early |late |afternoon |morning |midday |premarket |pre-market |after-hours |extended |thin |quiet )?(?:trading|trade|deals|dealings)\b)/iu;

/** Figures that say no noun of their own because the sentence before said it: "Of those, 90 stayed", "That is 4 per cent". */
const BARE: ReadonlySet<string> = new Set(['count', 'percent', 'multiple', 'point']);

/** "Gusts reached 55mph. It stays around 50mph": the pronoun, and the same unit, say that it is the same thing. */
const goesOn = (site: Site, other: Site, view: View): boolean =>
	site.figure.kind === other.figure.kind &&
	site.figure.unit === other.figure.unit &&
	/^\W*(?:(?:it|they|this|that|these|those)\b|some (?:\p{L}+ ){1,2}(?:may|could|will|might|can)\b)/iu.test(
		view.text.slice(view.sentences[site.sentence]?.from ?? 0, site.figure.from),
	);

const AIMED = /^(?:[\p{L}'’-]+\s){0,2}(?:target|objective|goal)$/iu;

function inherited(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	for (let i = site.index - 1; i >= 0 && i >= site.index - 6; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric) break;
		const same = other.sentence === site.sentence;
		if (!same && (other.sentence < site.sentence - 1 || (site.figure.kind === 'count' && site.figure.unit !== ''))) break;
		if (!same && !(BARE.has(site.figure.kind) || goesOn(site, other, view))) {
			// "jumped to £564m ($911m). That compared with £494m": the same in another currency stands between.
			if (site.figure.kind === 'money' && other.figure.kind === 'money') continue;
			break;
		}
		// "above the 2% target and 0.8 points higher": of what was measured against it.
		if (AIMED.test(metric.noun) && !/^\s(?:to|from)\s$/u.test(view.text.slice(other.figure.to, site.figure.from))) continue;
		if (
			metric.noun === '' ||
			other.figure.kind === 'time' ||
			(other.figure.kind === 'age' && !same) ||
			(other.figure.kind === 'rank' && site.figure.kind !== 'rank' && TIME_NOUN.test(metric.noun))
		)
			continue;
		const { noun, from, to } = metric;
		// "1,127 of them waited 12 hours, up from 19": how long they did is not how many.
		if (site.figure.kind !== 'measure' && other.figure.kind === 'measure' && isDoneLong(noun)) continue;
		// "54% of 1,200 voters and could reach 68%": of the share, not of those it is of.
		const whole = view.sites[i - 1];
		if (
			same &&
			whole?.figure.kind === site.figure.kind &&
			RATIO_KINDS.has(site.figure.kind) &&
			other.figure.kind === 'count' &&
			PART_OF.test(view.text.slice(whole.figure.to, other.figure.from))
		)
			continue;
		// "the top 10 markets, Kesh (up 18%)": an amount in brackets is of no count.
		if (
			site.bracket > other.figure.to &&
			other.figure.kind === 'count' &&
			other.figure.unit !== '' &&
			/^(?:percent|money|point)$/u.test(site.figure.kind)
		)
			continue;
		// "with 38 points, four behind": of points too.
		// "389 were arrested, compared with 423": arrested too.
		// "earned $643m, or $1.12 a share": earned too.
		const kept = /^points?$/u.test(metric.tail)
			? site.figure.unit === ''
			: same && (BARE.has(site.figure.kind) || (site.figure.kind === 'money' && DID.test(metric.tail)));
		const tail = kept && own.tail === '' && own.of === '' ? metric.tail : own.tail;
		return { ...own, noun, tail, from, to, origin: 'inherited', source: same ? 'sentence' : 'paragraph', wants: false };
	}
	return own;
}
