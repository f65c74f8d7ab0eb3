/** Nouns that name a number by standing right before it, without a verb. */
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { isHollow } from './hollow.ts';
import { LINK_VERBS, MONTHS_AND_DAYS, OBJECT_VERBS, PREDICATE_WORDS, STOP_WORDS } from './lexicon/words.ts';
import { type Word, wordsOf } from './words.ts';

/** Words that name a number by standing right before it: "population 212", "attendance 4,310". */
const NAMING =
	/(?:^|[\s,(])(population|attendance|capacity|turnout|magnitude|altitude|circulation|majority|electorate|savings?)\s$/iu;
/** "(CFR 2.6%)", "(median 17 days)": the bracket says what its number is. */
const IN_BRACKET = /^\s*((?:[\p{L}-]+\s){1,3})$/u;

export function labelled({ figure, bracket }: Site, { text }: View): Range | null {
	const naming = NAMING.exec(text.slice(Math.max(0, figure.from - 16), figure.from));
	if (naming?.[1]) return { from: figure.from - 1 - naming[1].length, to: figure.from - 1 };
	if (bracket < 0 || figure.from - bracket > 40 || figure.kind === 'time') return null;
	const words = IN_BRACKET.exec(text.slice(bracket + 1, figure.from))?.[1]?.trim();
	if (
		!words ||
		words
			.split(' ')
			.some(
				(word) =>
					/ing$/u.test(word) || STOP_WORDS.has(word.toLowerCase()) || LINK_VERBS.has(word.toLowerCase()) || isHollow(word),
			)
	)
		return null;
	const from = text.indexOf(words, bracket + 1);
	return { from, to: from + words.length };
}

/** Kinds of which a list gives each member its own. */
const LISTED: ReadonlySet<string> = new Set(['percent', 'money', 'point', 'count', 'measure']);
/** What goes on from the figure before, up to the mark that parts the members: " of the dead", " go", " to 2,985". */
const GOES_ON =
	/^(?:\s(?:of|in|from|on|for|at|go|each|a year|year on year|and above)(?:\s(?!(?:is|are|was|were|has|have|had|will|would|and|but)\b)[\p{L}'’.-]+){0,4})?(?:,(?=\s)|(?=\sand\s))/u;
/** No name in a list is longer, with what joins it. */
const GAP_REACH = 64;

/** "offences were up 12%, burglary 15% and fraud and arson 23%": the verb is said once, the thing each time. */
export function listedBefore(site: Site, view: View, places: readonly Mention[]): Range | null {
	const before = view.sites[site.index - 1];
	const { figure } = site;
	if (before?.sentence !== site.sentence || before.figure.kind !== figure.kind || !LISTED.has(figure.kind)) return null;
	if ((figure.kind === 'count' && figure.unit !== '') || (figure.kind === 'measure' && figure.unit !== before.figure.unit))
		return null;
	const gap = view.text.slice(before.figure.to, figure.from);
	const lead = gap.length > GAP_REACH ? null : GOES_ON.exec(gap);
	if (!lead) return null;
	const words = wordsOf(view.text, before.figure.to + lead[0].length, figure.from);
	while (/^(?:and|the|about|nearly|around|with|while)$/u.test(words[0]?.key ?? '')) words.shift();
	// "burglary rose by 3% and robbery by 1%", "and services, 3.1 percent"
	const way = words.at(-1)?.key ?? '';
	if (/^(?:by|at|to|on|up|down|ahead|off|about|nearly|just|,)$/u.test(way)) words.pop();
	if (way === 'by' && words.at(-1)?.text === ',') words.pop();
	const first = words[0];
	const last = words.at(-1);
	const noun = (word: Word): boolean =>
		word.word &&
		!/(?:ing|ed|ly)$/u.test(word.key) &&
		!/\d/u.test(word.text) &&
		!MONTHS_AND_DAYS.has(word.text) &&
		!isHollow(word.text) &&
		(word.key === 'and' ||
			word.key === 'of' ||
			(word.key === 'by' && word !== first) ||
			!(STOP_WORDS.has(word.key) || LINK_VERBS.has(word.key) || PREDICATE_WORDS.has(word.key) || OBJECT_VERBS.has(word.key)));
	if (
		!first ||
		!last ||
		words.length > 5 ||
		!words.every(noun) ||
		last.key === 'and' ||
		last.key === 'of' ||
		covers(places, first.from, last.to) ||
		// "Attow six, Chakwal four": names that are counted in are where.
		(/^(?:count|measure)$/u.test(figure.kind) && /^\p{Lu}/u.test(first.text))
	)
		return null;
	return { from: first.from, to: last.to };
}
