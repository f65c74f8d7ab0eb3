/** What a figure of an English report counts: the noun phrase right of it, or the subject its verb links it to. */
import { VERBS_IN_S, VERBS_OR_NOUNS } from '../../figures/en/lexicon/not-plurals.ts';
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Mention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { covers } from '../view.ts';
import { ageMetric } from './age-metric.ts';
import {
	AUXILIARIES,
	COMPARING,
	DIMENSIONS,
	GENERAL_HEADS,
	HOLLOW,
	LINK_VERBS,
	MONTHS_AND_DAYS,
	OBJECT_VERBS,
	PREDICATE_WORDS,
	STOP_WORDS,
} from './lexicon/words.ts';
import { stated } from './stated.ts';
import { subjectOfSentence } from './subject.ts';
import { type Word, wordsOf } from './words.ts';

const RATIO_KINDS: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);
/** Before the noun of a sum of money: "$3m IN damages", "$40m FOR schools". */
const SUM_OF: ReadonlySet<string> = new Set(['of', 'in', 'on', 'for', 'worth']);
const CURRENCY = /^[$£€¥]|dollar|euro|pound|yuan|rupee|yen|pence|cent/iu;

/** The metrics of a paragraph's figures, in their order. */
export function readMetricsEn(view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts[] {
	const out: MetricParts[] = [];
	for (const site of view.sites) {
		const own = ownMetric(site, view, times, places);
		const read = own.wants ? inherited(own, site, view, out) : isHollow(own.noun) ? filled(own, site, view, out) : own;
		const named = read.noun === '' && site.figure.kind !== 'time' ? fromSubject(read, site, view) : read;
		// "an average of 28 minutes": with nothing else said, at least that.
		out.push(named.noun === '' && isHollow(own.noun) ? own : named);
	}
	partsOf(view, out);
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const metric = out[i + 1];
		if (site?.figure.kind !== 'time' || next?.sentence !== site.sentence || !metric || metric.origin === 'none') continue;
		out[i] = { ...metric, origin: 'inherited', source: 'sentence' };
	}
	return out;
}

/** "a rise of", "the previous range of", "analysts' [expectations]": words that name nothing. */
const isHollow = (noun: string): boolean =>
	noun !== '' && noun.split(' ').every((word) => HOLLOW.has(word.toLowerCase()) || /^(?:of|in|the|for)$|['’]s?$/iu.test(word));

/** A hollow noun gives way to what the sentence has said before, else to its subject. */
function filled(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	const before = inherited({ ...NO_METRIC, tail: own.tail, of: own.of }, site, view, done);
	return before.source === 'sentence' && !isHollow(before.noun) ? before : { ...NO_METRIC, tail: own.tail, of: own.of };
}

/** "3,200 acres (1,295 hectares)", "five (56%)": the same once more. */
function isConversion(site: Site, view: View): boolean {
	const other = view.sites[site.index - 1];
	if (!other || site.bracket < other.figure.to) return false;
	return /^\s*\((?:about |around |roughly |nearly |some |or |= )?\s*$/u.test(view.text.slice(other.figure.to, site.figure.from));
}

/** A figure that nothing is said to be of is of what its sentence is about. */
function fromSubject(read: MetricParts, site: Site, view: View): MetricParts {
	const subject = subjectOfSentence(site, view);
	return subject
		? { ...stated(view.text, subject), tail: read.tail, of: read.of, origin: 'inherited', source: 'sentence' }
		: read;
}

const PART_OF = /^\s+(?:out )?of (?:the |its |their |his |her |our |all )?(?:[\p{L}]+['’]s? )?$/u;

/** 31 of the 58 posts: the part is of what the whole counts. */
function partsOf(view: View, metrics: MetricParts[]): void {
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const whole = metrics[i + 1];
		if (!site || !next || !whole || whole.noun === '' || site.figure.kind !== 'count') continue;
		const gap = view.text.slice(site.figure.to, next.figure.from);
		if (gap.length < 30 && PART_OF.test(gap))
			metrics[i] = { ...whole, tail: metrics[i]?.tail ?? '', origin: 'stated', source: 'clause', wants: false };
	}
}

/** Whether one of the figures before the site stands in from..to: its words are no subject. */
const numbersIn = (view: View, site: Site, from: number, to: number): boolean =>
	[1, 2].some((back) => {
		const other = view.sites[site.index - back]?.figure;
		return other !== undefined && other.from < to && other.to > from;
	});

/** What may stand between two commas without being the subject: "which fell", "an early sign", "however", "at 62.5 percent". */
function describes(words: readonly Word[]): boolean {
	const first = words[0]?.key ?? '';
	if (/^(?:an?|which|who|one)$/u.test(first)) return true;
	if (words.length <= 2 && /^(?:however|meanwhile|though|too|also|overall|instead|moreover|therefore|by|in)$/u.test(first))
		return true;
	return /^(?:at|up|down|or|now|still|about)$/u.test(first) && words.some((word) => /\d/u.test(word.text));
}

/** "The largest, Harrow Tarn, has dropped 6 metres": what stands before the comma is the subject of the verb behind it. */
function subjectBeforeComma(site: Site, view: View, words: readonly Word[]): Range | null {
	const verb = words[0];
	const left = site.left[0];
	if (!verb || !left || left.from !== site.clause.from || view.text.charAt(left.from - 1) !== ',' || !LINK_VERBS.has(verb.key))
		return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, left.from - 60);
	let earlier = wordsOf(view.text, from, left.from - 1);
	let comma = earlier.map((word) => word.text).lastIndexOf(',');
	// "The rig count, an early indicator of output, fell": what stands between the commas describes the subject.
	if (comma > 0 && describes(earlier.slice(comma + 1))) {
		earlier = earlier.slice(0, comma);
		comma = earlier.map((word) => word.text).lastIndexOf(',');
	}
	return numbersIn(view, site, earlier[comma + 1]?.from ?? left.from, earlier.at(-1)?.to ?? left.from)
		? null
		: subjectOf([...earlier.slice(comma + 1), verb]);
}

/** "each visitor drinks 2 litres", "a crane weighing 40 tonnes": the verb is in no list, but its ending tells. */
function actorOf(words: readonly Word[]): Range | null {
	let i = words.length - 1;
	while (i >= 0 && words[i]?.word && (STOP_WORDS.has(words[i]?.key ?? '') || /ly$/u.test(words[i]?.key ?? ''))) i--;
	const verb = words[i];
	if (i < 1 || !verb?.word || verb.text !== verb.key || !/(?:[^s]s|ed|ing)$/u.test(verb.key)) return null;
	return subjectOf(words.slice(0, i), true);
}

/** "the rate, at 4.3 percent, fell", "men (3.6 percent)": an amount set beside its noun, between marks of its own. */
function apposed(site: Site, view: View, words: readonly Word[]): Range | null {
	if (
		site.figure.kind === 'age' ||
		words.some((word) => !/^(?:at|about|up|down|now|still|some|nearly|almost|around)$/u.test(word.key))
	)
		return null;
	const { text } = view;
	const bracketed = site.bracket >= 0 && text.slice(site.bracket + 1, site.figure.from).trim() === '';
	const at = bracketed ? site.bracket : site.clause.from - 1;
	if (!bracketed && (text.charAt(at) !== ',' || !/^\s*,/u.test(text.slice(site.figure.to, site.figure.to + 3)))) return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, at - 60);
	const before = wordsOf(text, from, at);
	const mark = before.findLastIndex((word) => !word.word);
	return numbersIn(view, site, before[mark + 1]?.from ?? at, at) ? null : subjectOf(before.slice(mark + 1), true);
}

/** Verbs that make a subject the part of a whole. */
const SHARES =
	/\b(?:account(?:s|ed|ing)? for|ma[dk]es? up|making up|represent(?:s|ed|ing)?|compris(?:e|es|ed|ing)|constitut(?:es|ed))\s(?:\p{L}+\s)?$/iu;
/** Words that name a number by standing right before it: "population 212", "attendance 4,310". */
const NAMING = /(?:^|[\s,(])(population|attendance|capacity|turnout|magnitude|altitude|circulation)\s$/iu;
/** "(CFR 2.6%)", "(median 17 days)": the bracket says what its number is. */
const IN_BRACKET = /^\s*((?:[\p{L}-]+\s){1,3})$/u;

function labelled({ figure, bracket }: Site, { text }: View): Range | null {
	const naming = NAMING.exec(text.slice(Math.max(0, figure.from - 16), figure.from));
	if (naming?.[1]) return { from: figure.from - 1 - naming[1].length, to: figure.from - 1 };
	if (bracket < 0 || figure.from - bracket > 40 || figure.kind === 'time') return null;
	const words = IN_BRACKET.exec(text.slice(bracket + 1, figure.from))?.[1]?.trim();
	if (
		!words ||
		words.split(' ').some((word) => STOP_WORDS.has(word.toLowerCase()) || LINK_VERBS.has(word.toLowerCase()) || isHollow(word))
	)
		return null;
	const from = text.indexOf(words, bracket + 1);
	return { from, to: from + words.length };
}

/** "highest in Lower Masi (14.2 per 1,000)": the place before a bracket is where, not what. */
const elsewhere = (range: Range | null, places: readonly Mention[]): Range | null =>
	range && covers(places, range.from, range.to) ? null : range;

const FOLDS = /\b(?:doubl|trebl|tripl|quadrupl|halv)/iu;

function ownMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts {
	const { text } = view;
	const { figure } = site;
	if (figure.kind === 'time') return NO_METRIC;
	if (figure.kind === 'age') return ageMetric(site, view, rightPhrase(text, site.right, times, false));
	if (isConversion(site, view)) return NO_METRIC;
	const ratio = RATIO_KINDS.has(figure.kind);
	const leftWords = leftOf(site, view, times);
	const folds = figure.kind === 'multiple' && FOLDS.test(text.slice(figure.from, figure.to));
	// "Net up 18%": a title leaves the verb out.
	const titled = TITLED.has(view.paragraph.kind) && /^(?:up|down)$/u.test(leftWords.at(-1)?.key ?? '');
	const linked =
		labelled(site, view) ??
		subjectOf(leftWords, folds || titled) ??
		subjectBeforeComma(site, view, leftWords) ??
		elsewhere(apposed(site, view, leftWords), places);
	const behind = text.slice(site.right.from, site.right.to).trimStart();
	// "$12.63 in afternoon trading": when, not what for.
	const when = figure.kind === 'money' && /^(?:in|on|for)\b/iu.test(behind) && !SPENT.test(behind);
	const right = when ? null : usable(rightPhrase(text, site.right, times, figure.kind === 'money' || ratio), site, text);
	if (ratio && right && /^of\b/iu.test(behind)) {
		// 36% of the target: a share of the plan is of what was done.
		const of = text.slice(right.from, right.to);
		// "Campsites accounted for a quarter of all stays": the part is told of, not the whole.
		if (linked && SHARES.test(text.slice(Math.max(0, figure.from - 24), figure.from)))
			return { ...stated(text, linked), tail: '' };
		return PLAN.test(of) ? { ...NO_METRIC, tail: 'of', of } : stated(text, right);
	}
	const unit = unitNoun(site, text);
	// "the index lost 84 points": what moved is the index, points are only its measure.
	if (figure.kind === 'count' && linked && MEASURE_NOUN.test(figure.unit) && !right) return stated(text, linked);
	if (figure.kind === 'count') {
		const state = STATE.exec(behind)?.[1] ?? '';
		if (right) return { ...stated(text, right, unit), tail: state };
		if (unit) return { ...stated(text, unit), tail: state };
		if (state !== '') return { ...NO_METRIC, tail: state };
	}
	// "9,400 gallons of water": what is measured out.
	if (figure.kind === 'measure' && right && /^of\b/iu.test(behind)) return stated(text, right);
	// "a £4m transfer", "a 400-metre chase": an amount between the article and its noun describes that.
	if (right && figure.kind !== 'count' && describesNoun(site, text, right)) return stated(text, right);
	// "bought a 51% stake in Norvik": what the rate stands before is its own noun.
	if (ratio && right && RATED.test(behind)) return stated(text, right);
	// $6m on roads: what the money is for; "profit rose to $3m": what the verb links it to.
	if (figure.kind === 'money' && right && SPENT.test(behind)) return stated(text, right);
	if (linked) return stated(text, linked);
	if (right) return stated(text, right);
	const actor = figure.kind === 'measure' || figure.kind === 'money' ? actorOf(leftWords) : null;
	return actor ? stated(text, actor) : NO_METRIC;
}

/** Words before a time that go with it: "in the fiscal first quarter", "for the year ended June 30". */
const TIME_LEADS: ReadonlySet<string> = new Set(
	'the a its their fiscal in during for of on since from to until by at over within ending ended through early late mid full whole same latest with above below worth delivery'.split(
		' ',
	),
);
/** A preposition right before a figure that the subject holds. */
const INSIDE = /\b(?:of|in|with|for|on|over|under|above|below|worth|within)\s+$/u;
/** Times without a figure that the list of mentions leaves out: "in the quarter", "on a monthly basis". */
const SPAN_WORD = /^(?:quarter|period|half|month|year|week|day|season|basis)$/u;

/**
 * What stands left of a figure up to the figure before it, without the times: "Revenue in the first quarter ending in
 * August declined" says "Revenue declined". Figures that are times, or that open a compound ("10-year notes"), end nothing.
 */
function leftOf(site: Site, view: View, times: readonly Mention[]): Word[] {
	const own = site.left.at(-1);
	if (!own) return [];
	let { from } = own;
	const skipped: Range[] = [];
	for (let i = site.index - 1; i >= 0 && i >= site.index - 3; i--) {
		const other = view.sites[i];
		const open =
			site.left.length === 1 && other && other.figure.to <= from && view.text.slice(other.figure.to, from).trim() === '';
		if (!open || other.sentence !== site.sentence || other.clause.from !== site.clause.from) break;
		const compound = other.figure.kind === 'measure' && /\S-\S/u.test(view.text.slice(other.figure.from, other.figure.to));
		const next = other.left.at(-1);
		if (!next || next.to !== other.figure.from) break;
		// "Waits of 12 hours or more rose": the figure stands inside the subject, the verb is right behind it.
		const verb = wordsOf(view.text, other.figure.to, Math.min(own.to, other.figure.to + 40))[0];
		const inside = verb !== undefined && LINK_VERBS.has(verb.key) && INSIDE.test(view.text.slice(next.from, next.to));
		// "Children under five made up 41%"
		const aged = other.figure.kind === 'age' && verb !== undefined && LINK_VERBS.has(verb.key);
		if (other.figure.kind !== 'time' && !compound && !inside && !aged) break;
		const digits = /\d/u.test(view.text.slice(other.figure.from, other.figure.to));
		if ((inside && !compound) || (aged && digits)) skipped.push(other.figure);
		from = next.from;
	}
	const out: Word[] = [];
	for (const word of wordsOf(view.text, from, own.to)) {
		// Police “spending power” goes up: the marks part nothing.
		if (/^["“”]$/u.test(word.text)) continue;
		const span =
			SPAN_WORD.test(word.key) &&
			/^(?:the|a|that|this|its|monthly|annual|yearly|quarterly|weekly|daily|-|\p{L}+-on-\p{L}+|\p{L}+-over-\p{L}+|sequential|comparable)$/u.test(
				out.at(-1)?.key ?? '',
			);
		const lead = span ? out.findLastIndex((w) => /^(?:in|on|for|during|over|of|at|from)$/u.test(w.key)) : -1;
		if (span && lead >= 0 && out.length - lead <= 4) {
			out.length = lead;
			continue;
		}
		const passed = skipped.some((figure) => word.from < figure.to && word.to > figure.from);
		if (!passed && !covers(times, word.from, word.to)) {
			out.push(word);
			continue;
		}
		while (out.length > 0 && TIME_LEADS.has(out.at(-1)?.key ?? '')) out.pop();
	}
	return out;
}

const TITLED: ReadonlySet<string> = new Set(['headline', 'deck', 'crosshead', 'listitem']);
/** Nouns that count a measure of something else: the index lost points, vans rose to units. */
const MEASURE_NOUN = /^(?:points?|units?|TEUs?|pieces)$/iu;

/** A phrase behind a ratio or a measure, unless it says only how the figure lies: "1.4 times the average", "6ft tall". */
function usable(right: Range | null, { figure }: Site, text: string): Range | null {
	if (!right || (figure.kind === 'count' && figure.unit !== '')) return right;
	const words = text.slice(right.from, right.to);
	if ((figure.kind === 'measure' || figure.kind === 'count') && DIMENSIONS.has(words.split(/\s/u)[0]?.toLowerCase() ?? ''))
		return null;
	// "doubled in size"
	if (ADVERBIAL.test(words) && /\bin\s$/u.test(text.slice(figure.to, right.from))) return null;
	return figure.kind !== 'money' && figure.kind !== 'count' && isHollow(words) ? null : right;
}

/** Nouns that make an adverb with "in": in size, in number. */
const ADVERBIAL = /^(?:size|number|value|volume|total|all|length)$/iu;

const DETERMINED =
	/(?:^|[\s(“"])(?:an?|the|another|its|their|his|her|our|each)\s+(?:(?:extra|further|record|new|planned|proposed)\s+)?$/iu;

function describesNoun({ figure }: Site, text: string, right: Range): boolean {
	const gap = text.slice(figure.to, right.from);
	return (
		/^\s(?:higher |lower |greater |bigger |smaller )?$/u.test(gap) &&
		DETERMINED.test(text.slice(Math.max(0, figure.from - 24), figure.from))
	);
}

const RATED =
	/^(?:stake|interest|shareholding|holding|discount|premium|tariff|tax|levy|duty|surcharge|fee|margin|chance|pay (?:rise|offer|increase)|response rate)\b/u;
const PLAN = /\b(?:target|goal|plan|quota|objective)s?$/iu;
const SPENT =
	/^(?:on|for|in|worth of)\b(?!\s(?:the |a )?(?:(?:previous|past|last|first|second|third|fourth|same) )?(?:month|year|day|week|quarter|session|decade|morning|afternoon|half|period|season)\b|\s(?:early |late |afternoon |morning |midday |premarket |pre-market |after-hours |extended |thin |quiet )?(?:trading|trade|deals|dealings)\b)/iu;
/** What befell those counted keeps "14 injured" apart from "three killed". */
const STATE =
	/^(?:\p{L}+\s+){0,2}?(?:were|was|are|is|have been|has been|had been|been)?\s*\b(injured|killed|wounded|missing|arrested|charged|evacuated|displaced|rescued|infected|hospitali[sz]ed|dead|homeless|unemployed|completed|destroyed|damaged|died)\b/iu;

const NUMERAL =
	/^(?:\p{N}.*|.*\p{N}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty.*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|half|a|an|and|or|so|to|of|more|another|other|further|over|under|(?:dozen|hundred|thousand|million|billion|trillion)s?|bn|mn|mln|bln|m|k|plus|odd|least|than|some|about|nearly|almost|around|roughly|approximately|estimated|many|as|up|between|fewer|less|only|just)$/iu;

/** "1,200 people", "48 new cases": the noun is printed as the figure's unit, with its adjectives between number and unit. */
function unitNoun({ figure }: Site, text: string): Range | null {
	if (figure.kind !== 'count' || figure.unit === '' || CURRENCY.test(figure.unit) || /^per\b/iu.test(figure.unit)) return null;
	// "a four-game unbeaten run": the unit of a compound is no noun of its own.
	if (/[\d\p{L}]-\p{L}+$/u.test(text.slice(figure.from, figure.to)) && /^\s+\p{L}/u.test(text.slice(figure.to, figure.to + 3)))
		return null;
	const at = text.indexOf(figure.unit, figure.from);
	const unit = at >= 0 && at + figure.unit.length <= figure.to ? at : figure.to - figure.unit.length;
	// "31,000 lives a year": the rate is the figure's.
	const noun = figure.unit.replace(/\s(?:an?|per|each)\s.*$/u, '').length;
	const to = figure.to > unit + noun ? unit + noun : figure.to;
	const before = wordsOf(text, figure.from, unit);
	let from = unit;
	for (let i = before.length - 1; i >= 0; i--) {
		const word = before[i];
		if (!word || NUMERAL.test(word.key) || (!word.word && word.text !== '-')) break;
		from = word.from;
	}
	return { from, to };
}

function rightPhrase(text: string, range: Range, times: readonly Mention[], sum: boolean): Range | null {
	const words = wordsOf(text, range.from, Math.min(range.to, range.from + 80));
	let i = 0;
	if (sum && SUM_OF.has(words[i]?.key ?? '')) i++;
	else if (words[i]?.key === 'of') i++;
	while (words[i] && isArticle(words[i])) i++;
	// "2% of the region's output": whose it is, is the place.
	const owned = isArticle(words[i - 1]) || /^\p{Lu}/u.test(words[i]?.text ?? '');
	if (owned && /['’]s$/u.test(words[i]?.text ?? '') && words[i + 1]?.word && !stops(words[i + 1] as Word)) i++;
	// "8% higher risk of death": the comparison is the figure's.
	if (sum && COMPARATIVE.test(words[i]?.key ?? '') && words[i + 1]?.word && !stops(words[i + 1] as Word)) i++;
	const start = i;
	let end = start;
	for (; i < words.length; i++) {
		const word = words[i];
		if (!word?.word || covers(times, word.from, word.to)) break;
		if (word.key === 'of' && end > start && words[i + 1]?.word) {
			let j = i + 1;
			while (isArticle(words[j])) j++;
			const behind = words[j];
			if (behind?.word && !STOP_WORDS.has(behind.key) && !covers(times, behind.from, behind.to)) {
				i = j - 1;
				continue;
			}
		}
		// "a 51% stake in Norvik", "a rise in rents": a general noun needs what it is of.
		if (
			OF_WHAT.has(word.key) &&
			end === i &&
			i > start &&
			HEADS_IN.has(words[i - 1]?.key ?? '') &&
			words[i + 1]?.word &&
			!stops(words[i + 1] as Word)
		)
			continue;
		const noun =
			(LINK_VERBS.has(word.key) && end > start && isSubject(words, i)) ||
			// "a 12.5 percent pay rise"
			(i === start && /^(?:pay|trade|cost|record|total|use)$/u.test(word.key) && changeBehind(words, i));
		if ((stops(word) && !noun) || (end > start && /(?:ed|ing)$/u.test(word.key) && !nextIsNoun(words, i))) break;
		if (MONTHS_AND_DAYS.has(word.text) || /^\d/u.test(word.text)) break;
		end = i + 1;
	}
	const first = words[start];
	const last = words[end - 1];
	return first && last && end > start ? { from: first.from, to: last.to } : null;
}

const OF_WHAT: ReadonlySet<string> = new Set(['in', 'on', 'for']);
const HEADS_IN: ReadonlySet<string> = new Set(
	'stake interest shareholding holding investment increase decrease rise fall drop cut growth reduction decline jump surge improvement tax spending change gain'.split(
		' ',
	),
);

const COMPARATIVE = /^(?:higher|lower|greater|bigger|smaller|larger|more|less|fewer)$/u;

/** "pay rise", "cost base": a noun right behind, which may look like a verb itself. */
const changeBehind = (words: readonly Word[], i: number): boolean =>
	words[i + 1]?.word === true &&
	words[i + 1]?.from === (words[i]?.to ?? 0) + 1 &&
	!STOP_WORDS.has(words[i + 1]?.key ?? '') &&
	!/(?:ed|s)$/u.test(words[i + 1]?.key ?? '');

/** "nursing posts is vacant": with a verb behind it, what may be a verb is a noun. */
const isSubject = (words: readonly Word[], i: number): boolean =>
	/[^s]s$/u.test(words[i]?.key ?? '') && /^(?:is|are|was|were|have|has|had|will|would|can|could)$/u.test(words[i + 1]?.key ?? '');

const isArticle = (word: Word | undefined): boolean =>
	word !== undefined && /^(?:the|a|an|its|their|his|her|all|these|those|our)$/u.test(word.key);

const isVerbInS = (key: string): boolean => VERBS_IN_S.has(key) && !VERBS_OR_NOUNS.has(key);

const stops = (word: Word): boolean =>
	STOP_WORDS.has(word.key) ||
	isVerbInS(word.key) ||
	PREDICATE_WORDS.has(word.key) ||
	(LINK_VERBS.has(word.key) && !GENERAL_HEADS.has(word.key)) ||
	/ly$/u.test(word.key);

function nextIsNoun(words: readonly Word[], i: number): boolean {
	const next = words[i + 1];
	return next?.word === true && !stops(next) && !/^\d/u.test(next.text);
}

/** Verbs of amounts that are nouns before "of". */
const PRICED = /^(?:costs?|prices?|values?|charges?|awards?|fines?|bids?|offers?|profits?|pays?|benefits?|spend|loss|losses)$/u;

const STATES_NO_CHANGE: ReadonlySet<string> = new Set(['unchanged', 'changed', 'steady', 'flat', 'stable', 'little']);

/** The noun phrase before the verb or preposition that leads to the figure. */
function subjectOf(words: readonly Word[], verb = false): Range | null {
	let i = words.length - 1;
	let linked = verb;
	// Step over what links: fell to, stood at about, budget of, was more than.
	for (; i >= 0; i--) {
		const word = words[i];
		if (!word?.word) {
			if (word && /[-–—(]/u.test(word.text)) return null;
			if (word?.text === ':') continue;
			break;
		}
		const link = LINK_VERBS.has(word.key);
		const of = word.key === 'of';
		// "doubled in size to"
		if (i > 0 && words[i - 1]?.key === 'in' && ADVERBIAL.test(word.key)) continue;
		// "will be reduced by", "has been put at": the participle goes with its auxiliary.
		if (!link && i > 0 && isPassive(words, i)) {
			linked = true;
			continue;
		}
		// "warranty costs had jumped", "her base pay rose": right before a finite verb it is a noun.
		if (
			link &&
			linked &&
			NOUN_LINKS.test(word.key) &&
			LINK_VERBS.has(words[i + 1]?.key ?? '') &&
			!/^(?:to|will|would)$/u.test(words[i - 1]?.key ?? '')
		)
			break;
		// "at a combined cost of £23m": before "of" it is the noun, not the verb.
		if (link && PRICED.test(word.key) && words[i + 1]?.key === 'of') break;
		if (!link && !of && !STATES_NO_CHANGE.has(word.key) && !STOP_WORDS.has(word.key) && !/ly$/u.test(word.key)) break;
		// "Deposits at £3bn": the preposition right before an amount links as a verb does.
		if (link || of || (word.key === 'at' && i === words.length - 1)) linked = true;
	}
	// raised its benchmark rate by: the object of a verb that links.
	const colon = words.at(-1)?.text === ':';
	if (i < 0 || !(linked || colon || (i < words.length - 1 && objectOf(words, i)))) return null;
	const end = i;
	// "keep it at 4%", "compared with a rise of 2%": a verb is no noun; what is meant was named before.
	const head = words[end]?.key ?? '';
	if (
		COMPARING.has(head) ||
		(OBJECT_VERBS.has(head) && end < words.length - 1 && /^(?:it|them|this|that)$/u.test(words[end + 1]?.key ?? ''))
	)
		return null;
	let start = i;
	for (; i >= 0; i--) {
		const word = words[i];
		if (!word?.word) break;
		if (/^(?:the|a|an|its|their|his|her|our|all|both|some|every|each)$/u.test(word.key)) {
			// the price of a home: the article stands inside the phrase.
			if (INNER.has(words[i - 1]?.key ?? '') && i > 1 && !(PRICED.test(head) && words[end + 1]?.key === 'of')) continue;
			break;
		}
		const inner = INNER.has(word.key);
		if (inner) {
			// "Yields on bonds": what opens the sentence is a noun, whatever verb it looks like.
			const opens = i === 1 && /^\p{Lu}/u.test(words[0]?.text ?? '') && /[^s]s$/u.test(words[0]?.key ?? '');
			if (i === 0 || !words[i - 1]?.word || (stops(words[i - 1] as Word) && !opens)) break;
			continue;
		}
		if (
			STOP_WORDS.has(word.key) ||
			COMPARING.has(word.key) ||
			(OBJECT_VERBS.has(word.key) && i < end) ||
			(i < end && LINK_VERBS.has(word.key) && !isAttribute(words, i, end) && !(i === 0 && INNER.has(words[1]?.key ?? ''))) ||
			MONTHS_AND_DAYS.has(word.text)
		)
			break;
		if (i < end && isVerbInS(word.key) && !(i === 0 && INNER.has(words[1]?.key ?? ''))) break;
		// "the Harbor 100": the number of an index belongs to its name.
		if (
			/^\d/u.test(word.text) &&
			!/^\d+-\p{L}/u.test(word.text) &&
			!(/^\d{1,4}$/u.test(word.text) && /^\p{Lu}/u.test(words[i - 1]?.text ?? ''))
		)
			break;
		start = i;
	}
	// the city's unemployment rate: whose it is, is the place.
	while (start < end && /['’]s$/u.test(words[start]?.text ?? '')) start++;
	const first = words[start];
	const last = words[end];
	// A number alone ("Kwik-Mart No. 14") names nothing.
	if (!first || !last || last.to <= first.from || (first === last && /^\d/u.test(first.text))) return null;
	return { from: first.from, to: last.to };
}

/** Verbs of the list that are nouns as often. */
const NOUN_LINKS = /^(?:pay|trade|total|costs?|use|plans?|reports?|records?|gains?|rise|fall|drop|trades|starts|finishes)$/u;

/** "regular pay growth", "trade deficit": a noun before the head that would be a verb behind "to" or a subject. */
const isAttribute = (words: readonly Word[], i: number, end: number): boolean =>
	i < end &&
	/^(?:pay|cost|trade|total|record|plan|use)$/u.test(words[i]?.key ?? '') &&
	words[i + 1]?.word === true &&
	!STOP_WORDS.has(words[i + 1]?.key ?? '') &&
	!/^(?:to|will|would|must|can|could|should|may|they|we|who)$/u.test(words[i - 1]?.key ?? '');

/** A participle behind its auxiliary: "was revised", "has since appreciated". */
function isPassive(words: readonly Word[], i: number): boolean {
	if (!/(?:[^e]ed|put|set|cut|held|kept|seen|made|left|taken|driven)$/u.test(words[i]?.key ?? '')) return false;
	const before = words[i - 1]?.key ?? '';
	const auxiliary = /ly$|^(?:since|also|now|not|still)$/u.test(before) ? (words[i - 2]?.key ?? '') : before;
	// "had reconnected 18,200" has its figure for an object; "has appreciated by 2%" has not.
	if (/^ha(?:s|ve|d|ving)$/u.test(auxiliary)) return /^(?:by|to|at|from|up|down)$/u.test(words[i + 1]?.key ?? '');
	return AUXILIARIES.has(auxiliary);
}

/** Prepositions inside the subject: "rents on council homes", "exports to Chile", "cost of living". */
const INNER: ReadonlySet<string> = new Set('of in for and per on to from at with across among between under'.split(' '));

const OBJECT_REACH = 6;

/** Whether a linking verb stands a few words before `end`, with nothing but its object between. */
function objectOf(words: readonly Word[], end: number): boolean {
	for (let i = end; i >= 0 && i > end - OBJECT_REACH; i--) {
		const word = words[i];
		if (!word?.word) return false;
		if (LINK_VERBS.has(word.key) || OBJECT_VERBS.has(word.key)) return i < end;
	}
	return false;
}

/** Figures that say no noun of their own because the sentence before said it: "Of those, 90 stayed", "That is 4 per cent". */
const BARE: ReadonlySet<string> = new Set(['count', 'percent', 'multiple', 'point']);

function inherited(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	for (let i = site.index - 1; i >= 0 && i >= site.index - 6; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric) break;
		const same = other.sentence === site.sentence;
		if (
			!same &&
			(other.sentence < site.sentence - 1 ||
				!BARE.has(site.figure.kind) ||
				(site.figure.kind === 'count' && site.figure.unit !== ''))
		)
			break;
		if (metric.noun === '' || other.figure.kind === 'time' || (other.figure.kind === 'age' && !same)) continue;
		const { noun, from, to } = metric;
		return { ...own, noun, from, to, origin: 'inherited', source: same ? 'sentence' : 'paragraph', wants: false };
	}
	return own;
}
