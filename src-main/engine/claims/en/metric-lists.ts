/**
 * Lists of names, each with its number: "The districts with the highest number of wells per 1,000 people were: Hale with 14.2
 * (down from 15.1), Marlow with 11.8". What is counted stands before the list, in its sentence or in the paragraph that
 * ends with a colon; each entry says only whose the number is.
 */
import type { QualifierDraft } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { subjectIn } from './subject.ts';

/** No sentence before a list is longer. */
const REACH = 320;
const SUPERLATIVE =
	'highest|lowest|largest|biggest|most|fewest|least|worst|best|fastest|slowest|strongest|weakest|greatest|smallest|steepest|sharpest|dearest|cheapest|longest|shortest|heaviest|deepest|tallest|busiest|wettest|hottest|coldest';
/** "with the highest number of [new boats per 1,000 people] were", "the largest rise in [rents] was". */
const RANKING = new RegExp(
	`\\b(?:${SUPERLATIVE})\\s(?:(?:average|annual|monthly|recorded|overall)\\s)?(?:(?:(?:total\\s)?numbers?|amounts?|totals?)\\s(?:of\\s)(?:the\\s|new\\s(?=new))?|(?:rises?|falls?|increases?|decreases?|declines?|drops?|growth|gains?|jumps?|reductions?|improvements?)\\s(?:in|of)\\s(?:the\\s)?)?(?<noun>\\p{L}[^.;:()–—]{2,60}?)(?=\\s(?:were|was|are|is|included?|came|belonged)\\b|:)`,
	'iu',
);
/** "Arrivals by country:", "Unemployment rates in each county:" */
const BY_PLACE =
	/(?:^|[.!?]\s)(?:The\s|Here are (?:the\s)?)?(?<noun>\p{L}[^.;:,()–—]{2,50}?)\s(?:by|in each|for each|per|of each)\s(?:region|county|state|province|country|town|city|district|borough|area|island|ward|school|hospital|market|club|station)s?\b[^.;:]{0,40}:$/iu;
/** Behind the mark that parts two entries, and right before a figure: a name and what leads to its number. */
const ENTRY =
	/(?:^|[,;:•)]\s|[,;]\sand\s|\band\s|\bwere\s|\bwas\s|\bare\s|\bis\s|[-–—•*]\s|[\d)%]\s)(?:(?:the|in|then|next)\s)?(?:\p{Lu}[\p{L}’'.&-]*)(?:\s(?:of|the|and|for|de|la|al|el|\p{Lu}[\p{L}’'.&-]*)){0,6}(?:,?\s(?:with|at|on|had|up|down|rose|fell|saw)|,|:|\s?[–—-]|\s\()\s?(?:(?:about|around|just|only|nearly|almost|over|up|down|by)\s)?$/u;
const ENTRY_REACH = 80;

export const isEntry = ({ figure }: Site, { text }: View): boolean =>
	ENTRY.test(text.slice(Math.max(0, figure.from - ENTRY_REACH), figure.from)) ||
	(text.length < ENTRY_REACH && LINE_ENTRY.test(text.slice(0, figure.from)));
/** "Hale 41mm": a line of its own. */
const LINE_ENTRY = /^\s*(?:[-–•*]\s)?\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,3}\s$/u;

/** What the words before a list say that it is of, as a stretch of `text`, or null. */
export function listed(text: string, from: number, to: number): Range | null {
	const start = Math.max(from, to - REACH);
	const intro = text.slice(start, to);
	const found = RANKING.exec(intro) ?? (intro.endsWith(':') ? BY_PLACE.exec(intro) : null);
	const noun = found?.groups?.['noun'];
	if (!found || !noun || PLACES_ONLY.test(noun)) return null;
	const at = start + found.index + found[0].lastIndexOf(noun);
	return { from: at, to: at + noun.length };
}
/** "the worst regions": who is ranked, and by what is not told. */
const PLACES_ONLY =
	/^(?:\p{Ll}+[\s-])?(?:regions?|county|counties|states?|provinces?|country|countries|towns?|city|cities|districts?|boroughs?|areas?|islands?|schools?|hospitals?|markets?|clubs?|stations?|wards?|villages?|parish(?:es)?|teams?|firms?|companies|sectors?|groups?|constituenc(?:y|ies)|results?|figures?|scores?|performers?|affected|hit|numbers?|rates?|levels?)$/iu;

/** What the list in whose sentence the figure is an entry is of, or null. */
export function listOf(site: Site, view: View): Range | null {
	const { text } = view;
	const start = view.sentences[site.sentence]?.from ?? 0;
	const before = text.slice(Math.max(start, site.figure.from - REACH), site.figure.from);
	if (!before.includes(':') && !/\b(?:were|was|are|is)\s/u.test(before)) return null;
	if (!isEntry(site, view)) return null;
	const colon = text.lastIndexOf(':', site.figure.from);
	const end = colon > start ? colon + 1 : site.figure.from;
	const range = listed(text, start, end);
	// Between what is ranked and the figure stands nothing but entries.
	return range && ONLY_ENTRIES.test(text.slice(range.to, site.figure.from)) ? range : null;
}
const ONLY_ENTRIES =
	/^\s(?:were|was|are|is|included?|came|belonged)?(?:\s(?:in|to|recorded|seen|found|reported))?:?\s(?=(?:the\s)?\p{Lu})/u;

/** What the paragraph that ends with a colon says the list behind it is of, or null. */
export function introOf({ text, paragraph, sentences }: View): QualifierDraft | null {
	const from = sentences.at(-1)?.from ?? 0;
	const range = listed(text, from, text.trimEnd().length) ?? toldOf(text, from);
	return range
		? { text: text.slice(range.from, range.to), paragraph: paragraph.index, ...range, origin: 'inherited', source: 'paragraph' }
		: null;
}

/** "The new units are to go to:", "Falls in the 24 hours to 9am:": the subject of a sentence that ends so, or the noun it opens with. */
function toldOf(text: string, from: number): Range | null {
	const end = text.trimEnd().length;
	if (end - from > REACH) return null;
	const verb = BE_VERB.test(text.slice(from, end));
	const subject = verb ? subjectIn(text, from, end) : null;
	const noun = verb ? subject && text.slice(subject.from, subject.to) : OPENING_NOUN.exec(text.slice(from, end))?.[1];
	if (
		!noun ||
		PLACES_ONLY.test(noun) ||
		NO_THING.test(noun) ||
		!/[^s]s$|^(?:rain|rainfall|snow|snowfall|turnout|unemployment|inflation|attendance|output|production|traffic)$/iu.test(noun)
	)
		return null;
	const at = subject ? subject.from : text.indexOf(noun, from);
	return { from: at, to: at + noun.length };
}
const BE_VERB = /\s(?:is|are|was|were|will|would|go|goes|went|has|have|had)\s/u;
const OPENING_NOUN =
	/^\s*(?:The\s)?(\p{L}{3,}(?:\s\p{Ll}{3,}){0,2}?)\s(?:in|for|to|over|during|on|at|since|from|up to|across)\s[^:;.]{2,70}:$/u;
/** Who or what is told of, not what is counted. */
const NO_THING =
	/^(?:.*\s)?(?:winners|losers|leaders|members|others|details|highlights|features|points|answers|questions|news|notes|sources|names|dates|times|reasons|ways|things|steps|rules|changes|options|events|fixtures|standings|statistics|teams|players|scorers|councillors|ministers|officials|police|residents|readers|victims|results|figures|scores|numbers)$/iu;

/** Whether a metric inside a list says no more than whose entry it is: a name, or nothing. */
export const namesEntry = ({ text, origin }: QualifierDraft, { figure }: Site): boolean =>
	(figure.kind === 'percent' ||
		figure.kind === 'money' ||
		figure.kind === 'multiple' ||
		figure.kind === 'point' ||
		figure.kind === 'measure' ||
		(figure.kind === 'count' && figure.unit === '')) &&
	(text === '' || origin === 'inherited' || NAMES.test(text));
const NAMES = /^(?:the\s)?(?:\p{Lu}[\p{L}’'.&-]*)(?:\s(?:of|the|and|for|de|la|with|\p{Lu}[\p{L}’'.&-]*|[\d.,%]+))*$/u;

/** "Hale had the fastest rent growth", "the biggest rise in crossings": what somebody is first in. */
export function firstIn(sentence: string): Range | null {
	if (!sentence.includes('est ') && !/\b(?:most|least)\b/u.test(sentence)) return null;
	const found = FIRST_IN.exec(sentence);
	const noun = found?.groups?.['noun'];
	if (!found || !noun || PLACES_ONLY.test(noun) || CHANGE.test(noun)) return null;
	const from = found.index + found[0].lastIndexOf(noun);
	return { from, to: from + noun.length };
}
const FIRST_IN = new RegExp(
	`\\b(?:had|has|saw|recorded|registered|reported|posted|showed|with|suffered|enjoyed)\\s(?:the|its|by far the)\\s(?:${SUPERLATIVE})\\s(?:(?:average|annual|monthly|recorded|overall)\\s)?(?:(?:(?:total\\s)?numbers?|amounts?)\\sof\\s(?:the\\s)?|(?:rises?|falls?|increases?|decreases?|declines?|drops?|growth|gains?|jumps?|reductions?|improvements?)\\s(?:in|of)\\s(?:the\\s)?)?(?<noun>\\p{L}[\\p{L}’' -]{2,40}?)(?=[,.;:(]|$|\\s(?:with|at|of|in|on|among|since|for|last|this|and|but|per)\\b)`,
	'u',
);
/** A change, and not of what. */
const CHANGE =
	/^(?:(?:annual|monthly|quarterly|yearly|weekly|daily|overall|percentage|single|year-on-year|net)\s)?(?:rises?|falls?|increases?|decreases?|declines?|drops?|growth|gains?|jumps?|reductions?|improvements?|changes?|totals?|figures?|scores?)$/u;
