/**
 * Lines of results: "Reds 17,267 votes 48.4% (+9.8%)", "Turnout 61%", "Majority 7,791 (21.8%)". They have no verb; what opens
 * the line is what all its figures are of.
 */
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { AUXILIARIES, LINK_VERBS, MONTHS_AND_DAYS, OBJECT_VERBS, PREDICATE_WORDS, STOP_WORDS } from './lexicon/words.ts';
import { isAdverb, isVerbInS } from './stops.ts';
import { type Word, wordsOf } from './words.ts';

/** A line of results is no longer. */
const LONGEST = 90;
const NAME_WORDS = 6;
/** Between and behind the figures stand marks, units and one or two words, no sentence. */
const REST = /^[\s\p{P}\p{S}]*(?:\p{L}[\p{L}'’./-]*[\s\p{P}\p{S}]*){0,3}$/u;

/** Between a label and its number: "Operating profit up 27%", "Interim dividend of 4.3p". */
const LEADS_ON: ReadonlySet<string> = new Set(['up', 'down', 'of', 'at', 'to', 'by']);
/** Small words of a label that is led on from so: "Profit after tax up 4%", "Earnings per share up 2%". */
const INSIDE: ReadonlySet<string> = new Set(['of', 'per', 'after', 'before', 'for', 'from', 'on', 'and', 'a']);
/** What a symbol font leaves of a bullet. */
const LETTER_BULLET = /^[Øüo]$/u;

/** The label that opens the line of a figure, or null where the line is a sentence. */
export function labelOfLine(site: Site, view: View): Range | null {
	const line = view.sentences[site.sentence];
	// A title leaves its verb out and is a sentence all the same.
	if (view.paragraph.kind === 'headline' || view.paragraph.kind === 'deck' || site.figure.kind === 'rank') return null;
	if (!line || line.to - line.from > LONGEST) return null;
	const ends = /[.!?;](?=["”’']?\s*$)/u.exec(view.text.slice(line.from, line.to))?.[0];
	// "Final dividend 0.5p, making 0.9p.": an item of results told among sentences.
	const told = ends === '.' && (site.figure.kind === 'money' || site.figure.kind === 'percent');
	if (ends && !told) return null;
	const sites = view.sites.filter((other) => other.sentence === site.sentence);
	const first = sites[0]?.figure;
	if (!first || first.from <= line.from || sites.length > 8) return null;
	let at = first.to;
	for (const { figure } of sites.slice(1)) {
		if (!REST.test(view.text.slice(at, figure.from))) return null;
		at = figure.to;
	}
	if (!REST.test(view.text.slice(at, line.to))) return null;
	const words = wordsOf(view.text, line.from, first.from);
	while (words.length > 0 && (!words[0]?.word || LETTER_BULLET.test(words[0].text))) words.shift();
	while (words.length > 0 && /^[:–—(-]$/u.test(words.at(-1)?.text ?? '')) words.pop();
	const led = words.length > 1 && LEADS_ON.has(words.at(-1)?.key ?? '');
	if (led) words.pop();
	const [head] = words;
	const last = words.at(-1);
	if (told && (led || !isItem(words, view.text.slice(first.to, line.to)))) return null;
	if (!head || !last || words.length > NAME_WORDS || !/^\p{Lu}/u.test(head.text) || MONTHS_AND_DAYS.has(head.text)) return null;
	const verbs = words.some(
		(word) =>
			(word.word &&
				word !== head &&
				!((led || told) && INSIDE.has(word.key)) &&
				(STOP_WORDS.has(word.key) || AUXILIARIES.has(word.key))) ||
			(word.text === word.key &&
				(LINK_VERBS.has(word.key) || OBJECT_VERBS.has(word.key) || PREDICATE_WORDS.has(word.key) || isVerbInS(word.key))) ||
			(!word.word && !/^[&'’/.-]$/u.test(word.text)),
	);
	return verbs || STOP_WORDS.has(head.key) ? null : { from: head.from, to: last.to };
}

/** "Earnings per share 4.1p (3p).", "Final dividend 0.5p.": two plain words or more, or the figure of the year before in brackets. */
const isItem = (words: readonly Word[], behind: string): boolean =>
	words.slice(1).every(({ text, key }) => text === key && !/^(?:an?|and|for|from|on)$/u.test(key)) &&
	// "Rents average £900.": behind a plural stands what it does.
	!words.some(({ key }, i) => isAdverb(key) || (i > 0 && !INSIDE.has(key) && /[^s]s$/u.test(words[i - 1]?.key ?? ''))) &&
	(words.length > 1 ? ITEM_END : BRACKETED).test(behind);
const ITEM_END = /^\s?(?:\([^()]{1,20}\))?(?:,\s(?:making|up|down|against|from|compared with)\s[^;:]{1,40})?\.?\s*$/u;
const BRACKETED = /^\s\([^()]{1,20}\)\.?\s*$/u;

/** "Apples – 92% Pears – 89%": behind the figure before stand a name and a dash, and nothing else. */
const ENTRY = /^\s?[|;,•]?\s?(\p{Lu}[\p{L}'’&.-]*(?:\s[\p{L}'’&.-]+){0,4})\s?[–—:]\s$/u;
const ENTRY_REACH = 60;

/** The name of an entry, where a list runs on in one line, or null. */
export function labelOfEntry(site: Site, view: View): Range | null {
	const before = view.sites[site.index - 1];
	if (!before || before.figure.kind !== site.figure.kind || site.figure.from - before.figure.to > ENTRY_REACH) return null;
	const name = ENTRY.exec(view.text.slice(before.figure.to, site.figure.from));
	if (!name?.[1]) return null;
	const from = before.figure.to + name[0].indexOf(name[1]);
	return { from, to: from + name[1].length };
}

/** Whether one of the entries beside the site's own is named by a place: then all of them are. */
export function amongPlaces(site: Site, view: View, places: readonly Mention[]): boolean {
	for (const step of [-1, 1])
		for (let i = site.index + step; Math.abs(i - site.index) <= MOST_ENTRIES; i += step) {
			const other = view.sites[i];
			const label = other ? labelOfEntry(other, view) : null;
			if (!label) break;
			if (covers(places, label.from, label.to)) return true;
		}
	return false;
}
const MOST_ENTRIES = 20;
