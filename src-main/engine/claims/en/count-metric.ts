/** What a count is of: the noun it is printed with, unless a sum, an index or the label of its line is told of. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import type { Around } from './around.ts';
import { fateBefore, fateOf, told } from './befallen.ts';
import { deedOfPart } from './deed.ts';
import { isHollow } from './hollow.ts';
import { movedTo } from './moved-to.ts';
import { NAME } from './pointing-words.ts';
import { complementEnd, secondOfTwo } from './right-phrase.ts';
import { SHARES } from './share-metric.ts';
import { stated } from './stated.ts';
import { nounOf } from './sum-metric.ts';
import { isSingle, unitNoun } from './unit-noun.ts';

/** What a count, or one in so many, is of by the noun beside it, or null. */
export function ofCount({
	site,
	view,
	times,
	places,
	leftWords,
	linked,
	labels,
	folds,
	behind,
	right,
}: Around): MetricParts | null {
	const { text } = view;
	const { figure } = site;
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
			tail: labels ? figure.unit : INDEX.test(text.slice(linked.from, linked.to)) ? '' : tallied(site, view),
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
	// "Kesh Valley alone accounted for 37 of them": of those who were counted, whoever has them.
	if (
		figure.kind === 'count' &&
		figure.unit === '' &&
		linked &&
		/^of (?:them|these|those)\b/u.test(behind) &&
		NAME.test(text.slice(linked.from, linked.to).replace(/ alone$/u, ''))
	)
		return NO_METRIC;
	// "Passengers make up 348 of the deaths": the part is told of, not the whole.
	if (
		figure.kind === 'count' &&
		figure.unit === '' &&
		linked &&
		nounOf(linked, text) &&
		/^of\b/iu.test(behind) &&
		SHARES.test(text.slice(Math.max(0, figure.from - 24), figure.from)) &&
		!covers(places, linked.from, linked.to)
	)
		return stated(text, linked);
	if (figure.kind === 'count') {
		// "a 120-bed hospital" counts no beds that were damaged.
		const fate = /-\p{L}+$/u.test(text.slice(figure.from, figure.to)) ? '' : fateOf(site, view);
		// "24 of the cases", cleared by somebody, or what they did.
		const part = figure.unit === '' && right !== null && /^of\b/iu.test(behind);
		const state =
			fate || (part ? deedOfPart(site, view, right.to) || fateBefore(site, view, text.slice(right.from, right.to)) : '');
		// "86 flats standing empty": what they do is no part of their noun.
		// "85 wickets fall in Hale", "210 jobs available": behind a plural the head of a noun phrase would be one too.
		const single = right !== null && unit !== null && isSingle(text, unit, right);
		const repeats = right !== null && state !== '' && text.slice(right.from, right.to).startsWith(state.split(' ')[0] ?? state);
		if (right && !verbal && !(unit && (repeats || single))) return { ...stated(text, right, unit), tail: state };
		if (unit) {
			const two =
				state === ''
					? complementEnd(text, unit, site.right.to, times) || secondOfTwo(text, unit.to, site.right.to)
					: secondOfTwo(text, unit.to, site.right.to);
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
	return null;
}

const INDEX = /\b(?:index|average|composite|gauge|benchmark)\b/iu;
/** "Hart scored 24 points": a side's points are its own, not a measure of how far it moved. */
const SCORES =
	/\b(?:scor(?:ed|es|ing)|ha(?:s|ve|d|ving)|won|posted|netted|tallied|added|dropped|registered|earn(?:ed|s)|collect(?:ed|s)|tak(?:en|es)|took|on|with)\s(?:(?:about|just|only|more than|at least|a|their|his|her|its|another)\s)*$/u;

export const tallied = ({ figure }: Site, { text }: View): string =>
	/^points?$/iu.test(figure.unit) && SCORES.test(text.slice(Math.max(0, figure.from - 40), figure.from)) ? figure.unit : '';

/** Sums that are told of as a thing. */
const TOTALLED =
	/^(?:[\p{L}'’-]+\s){0,3}?(?:toll|population|rate|streak|run|headcount|workforce|membership|attendance|electorate|backlog|caseload|circulation)(?:$|\s(?:of|in|from|at|on|for|since)\b)/iu;

const named = (text: string, label: Range, unit: Range): boolean =>
	text.slice(label.from, label.to).toLowerCase().includes(text.slice(unit.from, unit.to).toLowerCase());

/** Nouns that count a measure of something else: the index lost points, vans rose to units. */
export const MEASURE_NOUN = /^(?:points?|pips?|units?|TEUs?|pieces|MM?T)$/iu;
