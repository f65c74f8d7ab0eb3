/** The subject that the words before a figure link it to, past whatever stands between: asides, dashes, other clauses. */
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { apposed, aside, subjectBeforeComma } from './apposed.ts';
import { antecedent, aroundDashes, aroundList, aroundRelative, subjectOfMain } from './beside.ts';
import { REGION, timeless } from './left-words.ts';
import { LINK_VERBS, STOP_WORDS } from './lexicon/words.ts';
import { MOVING } from './moving.ts';
import { stops } from './stops.ts';
import { subjectOf } from './subject-phrase.ts';
import { SECOND_VERB } from './subject-words.ts';
import type { Word } from './words.ts';

/** "highest in Upper Kesh (9.3 per 1,000)": the place before a bracket is where, not what. */
const elsewhere = (range: Range | null, places: readonly Mention[], text: string): Range | null =>
	range && covers(places, range.from, range.to) && !NAMED_FOR.test(text.slice(range.from, range.to)) ? null : range;
/** "with some help from Transport (+0.4%)": the rate in the bracket is of the name before it; of a place it is what comes from there. */
function helper(range: Range | null, site: Site, places: readonly Mention[], text: string): Range | null {
	if (!range || site.bracket < 0 || site.figure.kind !== 'percent') return range;
	const name = HELPER.exec(text.slice(range.from, range.to))?.[1];
	return !name || covers(places, range.to - name.length, range.to) ? range : { from: range.to - name.length, to: range.to };
}
const HELPER = /\s(?:from|by)\s(?:the\s)?(\p{Lu}[\p{L}’'-]*(?:\s(?:and\s)?[\p{L}’'-]+)*)$/u;
/** "State Bank of Kesh": a name with the place it is called after. */
const NAMED_FOR = /^(?:\p{Lu}[\p{L}&.'’-]*\s){1,3}of\s(?:the\s)?\p{Lu}[\p{L}'’-]*$/u;

/** What the words before a figure link it to, with what stands between the subject and its verb left out. */
export function linkedSubject(
	site: Site,
	view: View,
	words: readonly Word[],
	verb: boolean,
	times: readonly Mention[],
	places: readonly Mention[],
): Range | null {
	// "a haul of tin worth £4m"
	if (words.at(-1)?.key === 'worth' && !STOP_WORDS.has(words.at(-2)?.key ?? '')) return subjectOf(words.slice(0, -1), true);
	// "has burnt 12,500 acres in Hale and is": the second verb has the subject of the first, and so has its figure.
	const and = words.findLastIndex((word) => word.key === 'and');
	const before = view.sites[site.index - 1];
	if (
		and > 0 &&
		before?.sentence === site.sentence &&
		before.figure.kind !== 'time' &&
		/^\s(?:in|at|on|near|across|from|to)\s/u.test(view.text.slice(before.figure.to, before.figure.to + 8)) &&
		SECOND_VERB.test(words[and + 1]?.key ?? '') &&
		before.figure.to >= (words[0]?.from ?? 0) - 2
	)
		return null;
	// "17 were in Hale and 41 in Marlow", "740 votes were cast: 402 for": the thing was named with the first.
	const joined = words.findLast((word) => !/^(?:about|around|some|nearly|almost|just|only|another|a|further)$/u.test(word.key));
	if (
		/^(?:and|or|but|:)$/u.test(joined?.text ?? '') &&
		before?.sentence === site.sentence &&
		before.figure.kind === site.figure.kind &&
		before.figure.to <= (words[0]?.from ?? 0) &&
		(joined?.text !== ':' || before.figure.kind === 'count')
	)
		return null;
	const around =
		aroundRelative(site, view, words) ??
		aroundDashes(site, view, words) ??
		antecedent(site, view, words) ??
		aroundList(site, view, words);
	const sentence = view.sentences[site.sentence];
	const futures =
		sentence !== undefined && FUTURES.test(view.text.slice(sentence.from, Math.min(sentence.to, sentence.from + FUTURES_REACH)));
	const found =
		(around ? subjectOf(timeless(around, times), false, futures) : null) ??
		followedBy(words) ??
		subjectOfMain(site, view, words) ??
		subjectOf(words, verb || gapped(site, view, words) || folded(site, view, words), futures) ??
		subjectBeforeComma(site, view, words, times) ??
		aside(site, view, words) ??
		helper(elsewhere(apposed(site, view, words), places, view.text), site, places, view.text) ??
		// "a cheque for £17,000", "bought the yard for £1m"
		(site.figure.kind === 'money' &&
		words.at(-1)?.key === 'for' &&
		!stops(words.at(-2) ?? NO_WORD) &&
		!/(?:ed|ing)$/u.test(words.at(-2)?.key ?? '')
			? subjectOf(words.slice(0, -1), true)
			: null);
	const company =
		found && INCORPORATED.test(view.text.slice(found.from, found.to))
			? NAME_BEFORE.exec(view.text.slice(Math.max(0, found.from - 80), found.from))
			: null;
	if (found && company?.[1]) return { from: found.from - company[0].length, to: found.to };
	// "dropped 0.3 per cent, closing at 2,541": what closed was named before.
	if (found && MOVING.test(view.text.slice(found.from, found.to)) && /^(?:at|to|by|up|down)$/u.test(words.at(-1)?.key ?? ''))
		return null;
	// "arrivals from Kent, Devon and Cornwall rose": the places go on with the phrase before the comma.
	if (found && view.text.charAt(found.from - 2) === ',' && covers(places, found.from, found.to)) {
		const from = Math.max(view.sentences[site.sentence]?.from ?? 0, found.from - 90);
		const lead = LISTED_PLACES.exec(view.text.slice(from, found.from - 2));
		if (lead?.[1])
			return {
				from: from + lead.index + lead[0].indexOf(lead[1]),
				to: from + lead.index + lead[0].indexOf(lead[1]) + lead[1].length,
			};
	}
	// "The number of flats sold in Hale and Kesh fell": what was done there, not where.
	if (found && covers(places, found.from, found.to) && /^\p{Lu}/u.test(view.text.charAt(found.from))) {
		const from = Math.max(view.sentences[site.sentence]?.from ?? 0, found.from - 60);
		const done = DONE_IN.exec(view.text.slice(from, found.from));
		if (done?.[1]) {
			const at = from + done.index + done[0].indexOf(done[1]);
			return { from: at, to: at + done[1].length };
		}
	}
	// "ends the week up 3 percent": for how long, not what.
	// "those in Hale rose by": of what was named before.
	if (found && THOSE.test(view.text.slice(Math.max(0, found.from - 16), found.from))) return null;
	const name = found ? view.text.slice(found.from, found.to) : '';
	if (found && IDIOM.test(name) && IDIOM_LEAD.test(view.text.slice(Math.max(0, found.from - 10), found.from))) return null;
	// "the North even gained 3 percent": where, not what.
	if (COMPASS.test(name)) return null;
	// A number is no name, nor is a time.
	// "east midlands (1%)": where, not what.
	return TIME_NOUN.test(name) ||
		/^[\d.,:%-]*$/u.test(name) ||
		// "of which Rwf4.7 billion (74 per cent)": an amount is no name.
		AMOUNT.test(name) ||
		(site.bracket >= 0 && name.split(' ').every((word) => REGION.test(word)))
		? null
		: found;
}

/** "followed by rents with 46%": the next of a row. */
function followedBy(words: readonly Word[]): Range | null {
	if (!/^(?:with|at|on)$/u.test(words.at(-1)?.key ?? '')) return null;
	// "ahead of cellulose with 18%"
	const by = words.findLastIndex(
		({ key }, i) =>
			(key === 'by' && /^(?:followed|trailed)$/u.test(words[i - 1]?.key ?? '')) ||
			(key === 'of' && words[i - 1]?.key === 'ahead'),
	);
	if (by < 1) return null;
	const named = words.slice(/^(?:the|an?)$/u.test(words[by + 1]?.key ?? '') ? by + 2 : by + 1, -1);
	const [first] = named;
	const last = named.at(-1);
	return first &&
		last &&
		named.length <= 5 &&
		named.every((word) => word.text === word.key && word.word && !LINK_VERBS.has(word.key)) &&
		first.key !== 'those'
		? { from: first.from, to: last.to }
		: null;
}

const NO_WORD: Word = { text: '', key: 'a', from: 0, to: 0, word: false };
/** The noun before a list of places that opens its clause. */
const LISTED_PLACES =
	/(?:^|[,;:.]\s|\b(?:and|but|while|the)\s)((?:\p{L}[\p{L}'’-]*\s){0,3}\p{L}+s)\s(?:from|in|to|across|via|through|at)\s(?:the\s)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}(?:,\s\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}){0,5}$/u;

/** What closes the name of a company behind a comma, and the name: "Kesh Tungsten and Rare Earth Co., | Ltd". */
const INCORPORATED = /^(?:Ltd|Inc|LLC|LLP|Corp|plc|PLC|Limited)$/u;
const NAME_BEFORE = /((?:(?:\p{Lu}[\p{L}&.'’-]*|and|of|&)\s){0,8}\p{Lu}[\p{L}.]*),\s$/u;

const DONE_IN =
	/(?:^|\b(?:of|the|and|but|while)\s)((?:(?!of\b|the\b)[\p{L}£$\d][\p{L}\d’'-]*\s){0,2}\p{L}+s\s(?:sold|built|held|born|made|\p{Ll}+[^e\s\P{L}]ed))\s(?:in|across|at|from|to)\s(?:the\s)?$/u;

/** "in line for", "at home for", "in part by", "hold the line at": words of set phrases that name nothing. */
const IDIOM =
	/^(?:line|sale|home|part|place|fact|addition|effect|force|sight|turn|danger|hand|store|stake|way|course|track|terms|wake|favou?r|particular|practice|theory|reality|length|return|response|detail|advance|charge|contention|contrast|comparison|time|question|mind|memory)$/u;
const IDIOM_LEAD = /\b(?:in|at|on|by|under|out of|hold the|held the|toe the)\s$/u;

const AMOUNT = /^\p{Lu}\p{L}{0,3}\$?\d[\d.,]*\s?(?:bn|billion|m|mn|million|trillion|thousand|crore|lakh)?$/u;
const COMPASS = /^(?:Far\s)?(?:North|South|East|West|Midlands|Highlands|Lowlands)(?:[- ]?(?:[Ee]ast|[Ww]est))?$/u;

const THOSE = /\b(?:those|that)\s(?:in|of|for|from|at)\s(?:the\s)?$/u;

/** No sentence of a market report is longer; each of its figures looks through it. */
const FUTURES_REACH = 600;
/** Where what is traded has its month in its name: December tin, the March contract. */
const FUTURES = /\b(?:futures|contracts?|settled?|a (?:bushel|barrel|tonne|ton|pound|bbl)|an ounce|per bushel|delivery)\b/u;

export const TIME_NOUN =
	/^(?:[\p{L}-]+\s)?(?:trading\s|business\s|working\s)?(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|quarter|season|session|year|decade)s?$/iu;

/** "and robberies from 36 to 45": the verb of the list is said once, before. */
const gapped = (site: Site, view: View, words: readonly Word[]): boolean =>
	words.at(-1)?.key === 'from' &&
	/^\s?(?:[\p{L}\d]+\s){0,3}to\s[$£€]?\d/u.test(view.text.slice(site.figure.to, site.figure.to + 24)) &&
	!/(?:ed|ing)$/u.test(words.at(-2)?.key ?? '');

/** "trebled | pre-tax profits to": a verb that is a figure of its own stands before its object. */
const folded = ({ index }: Site, { text, sites }: View, words: readonly Word[]): boolean => {
	const before = sites[index - 1]?.figure;
	return (
		before?.kind === 'multiple' &&
		/^(?:to|from)$/u.test(words.at(-1)?.key ?? '') &&
		before.to + 1 === words[0]?.from &&
		FOLDED.test(text.slice(before.from, before.to))
	);
};
const FOLDED = /(?:doubl|trebl|tripl|quadrupl|halv)(?:ed|es|ing)$/iu;
