/** Nouns that name a number by standing right before it, without a verb. */
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { isHollow } from './hollow.ts';
import { LINK_VERBS, MONTHS_AND_DAYS, NOUNS_IN_ING, OBJECT_VERBS, PREDICATE_WORDS, STOP_WORDS } from './lexicon/words.ts';
import { isAdverb } from './stops.ts';
import { type Word, wordsOf } from './words.ts';

/** Words that name a number by standing right before it: "population 212", "attendance 4,310". */
const NAMING =
	/(?:^|[\s,(])(population|attendance|capacity|turnout|magnitude|altitude|circulation|majority|electorate|savings?)\s$/iu;
/** "(CFR 2.6%)", "(median 17 days)": the bracket says what its number is. */
const IN_BRACKET = /^\s*((?:[\p{L}-]+\s){1,3})$/u;

/** "House prices: up 3%": the words before the colon, from the mark that parts them from the entry before. */
const WAY_BEHIND_COLON = /:\s(?:up|down)\s(?:by\s|about\s|around\s|nearly\s|almost\s|just\s|over\s)?$/u;
const LONGEST_LABEL = 70;
function beforeColon(text: string, at: number, start: number): Range | null {
	const colon = text.lastIndexOf(':', at);
	const from = Math.max(start, colon - LONGEST_LABEL, text.lastIndexOf(';', colon) + 1, text.lastIndexOf('\n', colon) + 1);
	const words = wordsOf(text, from, colon);
	while (words[0] && (!words[0].word || (STOP_WORDS.has(words[0].key) && words[0].key !== 'per'))) words.shift();
	const [first] = words;
	const last = words.at(-1);
	return first && last?.word && from !== colon - LONGEST_LABEL && !words.some((word) => LABEL_NEVER.test(word.key))
		? { from: first.from, to: last.to }
		: null;
}
const LABEL_NEVER =
	/^(?:is|are|was|were|has|have|had|will|would|said|says|show|shows|showed|follows|rose|fell|results?|figures?|news|that|which|who)$/u;

export function labelled({ figure, bracket, sentence }: Site, { text, sentences }: View): Range | null {
	if (text.charCodeAt(figure.from - 1) === 32 && WAY_BEHIND_COLON.test(text.slice(Math.max(0, figure.from - 16), figure.from)))
		return beforeColon(text, figure.from, sentences[sentence]?.from ?? 0);
	// "the prison population doubled": a verb is named by its subject.
	const naming = figure.kind === 'multiple' ? null : NAMING.exec(text.slice(Math.max(0, figure.from - 16), figure.from));
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
const PAST_ALONE =
	/^(?:shut|lost|won|sold|bought|hired|let|quit|hit|hurt|kept|left|lent|made|met|paid|put|ran|read|saw|sent|shed|shot|spent|took|held|got|gave)$/u;
/** No name in a list is longer, with what joins it. */
const GAP_REACH = 64;
const MOST_WORDS = 7;
const INSIDE = /^(?:of|for|in|on|from|to|at|by|per|before|after|excluding|the|its|their|capita)$/u;
const ARTICLE = /^(?:the|its|their)$/u;
const TIME_NOUN = /^(?:year|month|week|day|quarter|season|decade|half|period|time)s?$/u;
const ATTRIBUTE =
	/^(?:pay|cost|trade|total|record|plan|use|account|contract|work|waiting|average|median|overall|combined|annual|monthly|weekly|national|minimum|maximum|per)$/u;

const LEADS_TO = /\b(for|with)\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|a mere)\s)*$/u;
const ASIDE = /^(?:to|in|on|as|by|at|for|with|despite|of|perhaps|surprisingly|however)$/u;

/** "22 per cent, vendors ten", "£900,000, playgrounds half that": a number that has no noun, behind another kind of amount. */
const isBare = ({ figure }: Site, { text }: View): boolean =>
	(figure.kind === 'count' && figure.unit === '' && /^\s*(?:[.,;:)]|$)/u.test(text.slice(figure.to, figure.to + 2))) ||
	(figure.kind === 'multiple' &&
		/^\s(?:of\s)?(?:that|this|as much|as many|the amount|the sum)\b/u.test(text.slice(figure.to, figure.to + 14)));

/** "offences were up 12%, burglary 15% and fraud and arson 23%": the verb is said once, the thing each time. */
export function listedBefore(site: Site, view: View, places: readonly Mention[]): Range | null {
	const before = view.sites[site.index - 1];
	const { figure } = site;
	if (before?.sentence !== site.sentence || !LISTED.has(before.figure.kind)) return null;
	if (before.figure.kind !== figure.kind && !isBare(site, view)) return null;
	if ((figure.kind === 'count' && figure.unit !== '') || (figure.kind === 'measure' && figure.unit !== before.figure.unit))
		return null;
	const gap = view.text.slice(before.figure.to, figure.from);
	const lead = gap.length > GAP_REACH ? null : GOES_ON.exec(gap);
	if (!lead) return null;
	const words = wordsOf(view.text, before.figure.to + lead[0].length, figure.from);
	while (/^(?:and|the|an?|about|nearly|around|with|while|of)$/u.test(words[0]?.key ?? '')) words.shift();
	// "opened 14 shops and shut six": a verb.
	if (
		PAST_ALONE.test(words[0]?.key ?? '') ||
		(words.length > 1 &&
			/^(?:off|out|up|down)$/u.test(words.at(-1)?.key ?? '') &&
			/^(?:laid|took|let|put|cut|gave|sold|bought|paid|held)$/u.test(words[0]?.key ?? ''))
	)
		return null;
	// "burglary rose by 3% and robbery by 1%", "and services, 3.1 percent"
	const way = words.at(-1)?.key ?? '';
	// "was responsible for 11%, glass for nine": the same word leads to each.
	const again =
		/^(?:for|with)$/u.test(way) &&
		LEADS_TO.exec(view.text.slice(Math.max(0, before.figure.from - 30), before.figure.from))?.[1] === way;
	if (again || /^(?:by|at|to|on|up|down|ahead|off|about|nearly|just|,)$/u.test(way)) words.pop();
	// ", and nappies, to everyone's surprise, for"
	const comma = words.findIndex(({ text }) => text === ',');
	if (again && comma > 0 && words.at(-1)?.text === ',' && ASIDE.test(words[comma + 1]?.key ?? '')) words.length = comma;
	if (way === 'by' && words.at(-1)?.text === ',') words.pop();
	const first = words[0];
	const last = words.at(-1);
	const noun = (word: Word, i: number): boolean =>
		word.word &&
		!(ARTICLE.test(word.key) && !INSIDE.test(words[i - 1]?.key ?? '')) &&
		(!/(?:ing|ed)$/u.test(word.key) || NOUNS_IN_ING.has(word.key)) &&
		!isAdverb(word.key) &&
		// "the DAX 0.5 percent and the CAC 40 0.3": the number of an index belongs to its name.
		(!/\d/u.test(word.text) || (word === last && /^\d{2,4}$/u.test(word.text) && /^\p{Lu}{2}/u.test(words[i - 1]?.text ?? ''))) &&
		!MONTHS_AND_DAYS.has(word.text) &&
		(word !== last || !isHollow(word.text)) &&
		(word.key === 'and' ||
			// "exports of palm oil 4%", "the current account surplus 4%": inside a name stand words that could not end it.
			(word !== last && (ATTRIBUTE.test(word.key) || (word !== first && INSIDE.test(word.key)))) ||
			!(STOP_WORDS.has(word.key) || LINK_VERBS.has(word.key) || PREDICATE_WORDS.has(word.key) || OBJECT_VERBS.has(word.key)));
	if (
		!first ||
		!last ||
		words.length > MOST_WORDS ||
		!words.every(noun) ||
		last.key === 'and' ||
		last.key === 'of' ||
		TIME_NOUN.test(last.key) ||
		covers(places, first.from, last.to) ||
		// "Attow six, Chakwal four": names that are counted in are where.
		(/^(?:count|measure)$/u.test(figure.kind) && /^\p{Lu}/u.test(first.text))
	)
		return null;
	return { from: first.from, to: last.to };
}
