/** The words left of a figure that can name what it counts: times, places and asides taken out. */
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { LINK_VERBS, PREDICATE_WORDS, STOP_WORDS } from './lexicon/words.ts';
import { type Word, wordsOf } from './words.ts';

/** "… 4% and prices outside the city up by 5%": the second of two has no verb. */
export function unverbed(words: readonly Word[]): boolean {
	const way = words.findLastIndex((word) => /^(?:up|down)$/u.test(word.key));
	return (
		/^(?:and|while|with)$/u.test(words[0]?.key ?? '') &&
		(way > 2 || /[^s]s$/u.test(words[1]?.key ?? '')) &&
		(way === words.length - 1 || (way === words.length - 2 && words.at(-1)?.key === 'by')) &&
		words
			.slice(1, way)
			.every(
				(word) =>
					word.word &&
					!LINK_VERBS.has(word.key) &&
					!PREDICATE_WORDS.has(word.key) &&
					!/^(?:it|they|he|she|we|which|who)$/u.test(word.key),
			)
	);
}

/** "growth was in Hale at", "stood in Hale at": where it was so is no part of it. */
export function whereless(words: Word[], places: readonly Mention[]): Word[] {
	if (!/^(?:at|with|by)$/u.test(words.at(-1)?.key ?? '')) return words;
	const at = words.findLastIndex((word) => /^(?:in|across|outside|near)$/u.test(word.key));
	const name = words[at + 1];
	const apart =
		at > 0 &&
		name &&
		at >= words.length - 6 &&
		LINK_VERBS.has(words[at - 1]?.key ?? '') &&
		(covers(places, name.from, name.to) || words.slice(at + 1, -1).every(({ key }) => REGION.test(key)));
	return apart ? [...words.slice(0, at), ...words.slice(-1)] : words;
}

/** Parts of a country, without a name. */
export const REGION =
	/^(?:the|and|(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)?|midlands|central|inner|outer|rural|urban|areas?|regions?|counties|capital|country|state|province|city|town)$/u;

/** "the rate was highest for the young at": how it lies, and among whom, is said of it. */
export function ranked(words: Word[]): Word[] {
	const at = words.findLastIndex((word) =>
		/^(?:highest|lowest|greatest|largest|smallest|strongest|weakest|biggest|fastest|slowest|worst|best|higher|lower)$/u.test(
			word.key,
		),
	);
	const apart =
		at > 1 &&
		/^(?:is|are|was|were|being|remains|remained)$/u.test(words[at - 1]?.key ?? '') &&
		/^(?:for|among|in|at|with)$/u.test(words[at + 1]?.key ?? '');
	return apart ? words.slice(0, at) : words;
}

/** Words before a time that go with it: "in the fiscal first quarter", "for the year ended June 30". */
const TIME_LEADS: ReadonlySet<string> = new Set(
	'the a its their fiscal in during for of on since from to until by at over within ending ended through early late mid full whole same latest with above below worth delivery'.split(
		' ',
	),
);
/** A preposition right before a figure that the subject holds. */
const INSIDE =
	/\b(?:of|in|with|for|on|over|under|above|below|worth|within|from|at|across|between|by|against|to)\s+(?:the\s+|its\s+|their\s+|these\s+|those\s+|all\s+)?(?:\p{L}+['’]s\s+)?$/u;
/** Times without a figure that the list of mentions leaves out: "in the quarter", "on a monthly basis". */
const SPAN_WORD = /^(?:quarter|period|session|half|month|year|week|day|season|basis|kerb|ring)$/u;

/**
 * What stands left of a figure up to the figure before it, without the times: "Revenue in the first quarter ending in
 * August declined" says "Revenue declined". Figures that are times, or that open a compound ("10-year notes"), end nothing.
 */
export function leftOf(site: Site, view: View, times: readonly Mention[]): Word[] {
	const own = site.left.at(-1);
	if (!own) return [];
	let from = wordStart(view.text, own.from);
	const skipped: Range[] = [];
	for (let i = site.index - 1; i >= 0 && i >= site.index - 3; i--) {
		const other = view.sites[i];
		const open =
			site.left.length === 1 && other && other.figure.to <= from && view.text.slice(other.figure.to, from).trim() === '';
		if (!open || other.sentence !== site.sentence || other.clause.from !== site.clause.from) break;
		// "a two-bedroom flat", "a 10-year note": a number inside a compound counts nothing.
		const compound =
			(other.figure.kind === 'measure' || other.figure.kind === 'count') &&
			/\S-\p{Ll}/u.test(view.text.slice(other.figure.from, other.figure.to)) &&
			/^\s\p{Ll}/u.test(view.text.slice(other.figure.to, other.figure.to + 2));
		const next = other.left.at(-1);
		if (!next || next.to !== other.figure.from) break;
		// "Waits of 12 hours or more rose": the figure stands inside the subject, the verb is right behind it.
		const verb = wordsOf(view.text, other.figure.to, Math.min(own.to, other.figure.to + 40))[0];
		// "the index against six currencies in a basket rose": so does the rest of its phrase.
		const led = verb !== undefined && (LINK_VERBS.has(verb.key) || verbBehind(wordsOf(view.text, other.figure.to, own.to)));
		const inside = led && INSIDE.test(view.text.slice(next.from, next.to));
		// "Children under five made up 41%"
		const aged = other.figure.kind === 'age' && verb !== undefined && LINK_VERBS.has(verb.key);
		if (other.figure.kind !== 'time' && !compound && !inside && !aged) break;
		const digits = /\d/u.test(view.text.slice(other.figure.from, other.figure.to));
		if ((inside && !compound) || (aged && digits)) skipped.push(other.figure);
		from = next.from;
	}
	// "robberies (of shops and homes) from 36": the bracket parts nothing.
	const outer = site.left.at(-2);
	const whole = [
		...(outer && view.text.charAt(outer.to) === '(' ? wordsOf(view.text, wordStart(view.text, outer.from), outer.to) : []),
		...wordsOf(view.text, from, own.to),
	];
	const out: Word[] = [];
	for (const word of whole) {
		// "The pound stood flat against the dollar at": what it is measured by.
		if (CURRENCIES.test(word.key)) {
			const against = out.findLastIndex((w) => w.key === 'against');
			if (against >= 0 && out.length - against <= 3) {
				out.length = against;
				continue;
			}
		}
		// "the index at one time fell by"
		if (/^(?:time|point|stage)$/u.test(word.key) && out.at(-1)?.key === 'one' && out.at(-2)?.key === 'at') {
			out.length -= 2;
			continue;
		}
		// Police “spending power” goes up: the marks part nothing.
		if (/^["“”]$/u.test(word.text)) continue;
		const span =
			SPAN_WORD.test(word.key) &&
			// "on a statutory basis": how it is reckoned.
			((word.key === 'basis' && out.slice(-4).some(({ key }) => key === 'on')) ||
				/^(?:the|a|that|this|its|monthly|annual|yearly|quarterly|weekly|daily|-|\p{L}+-on-\p{L}+|\p{L}+-over-\p{L}+|sequential|comparable)$/u.test(
					out.at(-1)?.key ?? '',
				));
		// "in recent weeks"
		const recent =
			/^(?:hours|days|weeks|months|years|quarters|sessions|decades)$/u.test(word.key) &&
			/^(?:recent|coming|past|previous|earlier|early|later)$/u.test(out.at(-1)?.key ?? '') &&
			/^(?:in|over|for|during|of)$/u.test(out.at(-2)?.key ?? '');
		if (recent) {
			out.length -= 2;
			continue;
		}
		// "sugar ended the season at": how long it was traded.
		if (span && /^(?:ended|ends|closed|closes|finished|finishes|began|begins|started|starts)$/u.test(out.at(-2)?.key ?? '')) {
			out.pop();
			continue;
		}
		const lead = span ? out.findLastIndex((w) => /^(?:in|on|for|during|over|of|at|from)$/u.test(w.key)) : -1;
		if (span && lead >= 0 && out.length - lead <= 4) {
			out.length = lead;
			continue;
		}
		const passed = skipped.some((figure) => word.from < figure.to && word.to > figure.from);
		if (!passed && (!covers(times, word.from, word.to) || inName(out, word, whole))) {
			out.push(word);
			continue;
		}
		const owner = passed && /['’]s$/u.test(out.at(-1)?.text ?? '');
		if (owner) out.pop();
		while (out.length > 0 && TIME_LEADS.has(out.at(-1)?.key ?? '')) out.pop();
		// "visitors landing at the country's [two airports]": what they do there goes with the place.
		if (owner && out.length > 1 && /[^r]ing$/u.test(out.at(-1)?.key ?? '')) out.pop();
	}
	return out;
}

/** "A season ticket", "the weekend fare": between an article and a noun the time is a part of the name; "in the season prices rose" has a preposition. */
function inName(out: readonly Word[], word: Word, whole: readonly Word[]): boolean {
	if (!NAME_TIME.test(word.key) || !/^(?:an?|the|its|their|every)$/u.test(out.at(-1)?.key ?? '')) return false;
	if (/^(?:in|on|for|during|over|of|at|from|to|by|until|since|throughout)$/u.test(out.at(-2)?.key ?? '')) return false;
	const next = whole[whole.indexOf(word) + 1];
	return (
		next?.from === word.to + 1 &&
		next.word &&
		next.text === next.key &&
		!STOP_WORDS.has(next.key) &&
		!LINK_VERBS.has(next.key) &&
		!PREDICATE_WORDS.has(next.key) &&
		!/(?:ed|ly|ing)$|[^s]s$/u.test(next.key)
	);
}
const NAME_TIME = /^(?:season|weekend|summer|winter|spring|autumn|night|evening|morning|day|week|holiday)$/u;

/** Whether the first verb of a stretch stands behind nothing but nouns and what joins them. */
function verbBehind(words: readonly Word[]): boolean {
	const verb = words.findIndex(({ key }) => LINK_VERBS.has(key));
	return (
		verb > 0 &&
		verb <= LONGEST_PHRASE &&
		words
			.slice(0, verb)
			.every((word) => word.word && (JOINING.test(word.key) || !(STOP_WORDS.has(word.key) || PREDICATE_WORDS.has(word.key))))
	);
}
const LONGEST_PHRASE = 6;
const JOINING = /^(?:of|in|on|for|with|the|an?|its|their)$/u;

const CURRENCIES =
	/^(?:dollar|greenback|euro|pound|sterling|yen|yuan|renminbi|franc|rupee|rouble|ruble|won|peso|lira|rand|real|krona|currencies|basket)$/u;

/** The words without the times among them and what leads to those: "orders in the 12 weeks to 3 May" are "orders". */
export function timeless(words: readonly Word[], times: readonly Mention[]): Word[] {
	const out: Word[] = [];
	for (const word of words) {
		if (!covers(times, word.from, word.to)) out.push(word);
		else while (out.length > 1 && TIME_LEADS.has(out.at(-1)?.key ?? '')) out.pop();
	}
	return out;
}

/** The stretch before a figure is cut where it is longest, inside a word perhaps: that word is none. */
function wordStart(text: string, from: number): number {
	if (from === 0 || !/\p{L}/u.test(text.charAt(from - 1)) || !/\p{L}/u.test(text.charAt(from))) return from;
	const blank = text.indexOf(' ', from);
	return blank < 0 || blank - from > 40 ? from : blank + 1;
}

/** "Statewide the rise was": how wide it is so, with no comma behind it. */
export const widely = (words: Word[]): Word[] =>
	WIDELY.test(words[0]?.key ?? '') && /^(?:the|an?|its|their)$/u.test(words[1]?.key ?? '') ? words.slice(1) : words;
export const WIDELY =
	/^(?:statewide|nationwide|countrywide|citywide|countywide|districtwide|worldwide|nationally|globally|locally|regionally|provincially|elsewhere|overall|downtown|today|yesterday|now|here|there)$/u;

/** "In Hale prices were", "In the west of Kesh food went up": the place that opens a clause with no comma behind it. */
export function placeless(words: Word[], places: readonly Mention[], verbal = false): Word[] {
	const venue = pastVenue(words);
	if (venue > 0) return words.slice(venue);
	if (!/^(?:in|at|across|outside|around)$/u.test(words[0]?.key ?? '') || !/^\p{Lu}/u.test(words[0]?.text ?? '')) return words;
	const first = words[1]?.key === 'the' ? 2 : 1;
	let end = first;
	while (end < words.length && words[end]?.word && covers(places, words[end]?.from ?? 0, words[end]?.to ?? 0)) end++;
	if (words[end]?.key === 'alone') end++;
	const next = words[end];
	return end > first &&
		next?.word &&
		next.text === next.key &&
		!STOP_WORDS.has(next.key) &&
		!LINK_VERBS.has(next.key) &&
		// "In Kesh fraud | doubled": the figure is the verb.
		(verbal || end < words.length - 1)
		? words.slice(end)
		: words;
}

/** "On the Kesh Metal Exchange three-month tin ended": where the venue that opens a clause ends, with a plain word behind it; 0 where none does. */
function pastVenue(words: readonly Word[]): number {
	if (!/^(?:on|at)$/u.test(words[0]?.key ?? '')) return 0;
	let end = words[1]?.key === 'the' ? 2 : 1;
	while (end < LONGEST_VENUE && /^\p{Lu}/u.test(words[end]?.text ?? '')) if (VENUES.test(words[end++]?.text ?? '')) break;
	const next = words[end];
	return VENUES.test(words[end - 1]?.text ?? '') && next?.word && !STOP_WORDS.has(next.key) && !LINK_VERBS.has(next.key)
		? end
		: 0;
}
const LONGEST_VENUE = 7;
const VENUES = /^(?:Exchange|Bourse|Nasdaq|Nymex|NYMEX|Comex|COMEX|LME|NYSE)$/u;
