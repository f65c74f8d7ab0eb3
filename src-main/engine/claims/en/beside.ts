/** Subjects that something stands between them and their figure: a relative clause, a pair of dashes, an opening phrase. */
import type { Range, Site, View } from '../view.ts';
import { LINK_VERBS, PREDICATE_WORDS, STOP_WORDS } from './lexicon/words.ts';
import { MOVING } from './moving.ts';
import { RATIO_KINDS } from './ratio-kinds.ts';
import { subjectOf } from './subject-phrase.ts';
import { type Word, wordsOf } from './words.ts';

/** No relative clause and no pair of dashes of a report is longer; the bound keeps the work per figure constant. */
const REACH = 140;

const LEADS = /^(?:to|at|by|from|about|around|nearly|almost|some|over|under|just|up|down)$/u;

/** The last relative clause of a stretch: ", which", ", through which", ", who". */
const RELATIVE =
	/, (?:(?:through|in|at|for|of|from|by|under|to|with) )?(?:which|who|whom|where) (?!.*, (?:\p{Ll}+ )?(?:which|who|whom|where) )/u;

/**
 * "the repo rate, which it uses to lend, [to] 7.75 per cent": the words before a relative clause, with those behind it, as if
 * it were not there. Null where no such clause ends right before the figure's own clause.
 */
export function aroundRelative(site: Site, view: View, own: readonly Word[]): Word[] | null {
	const start = site.left[0]?.from ?? site.figure.from;
	if (view.text.charAt(start - 1) !== ',' || own.length === 0) return null;
	const verb = own[0];
	if (!own.every((word) => LEADS.test(word.key)) && !(verb && LINK_VERBS.has(verb.key))) return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, start - REACH);
	const before = view.text.slice(from, start - 1);
	const at = before.search(RELATIVE);
	if (at < 0 || /[;:]/u.test(before.slice(at + 2)) || numbersIn(site, view, from + at, start)) return null;
	return [...undated(lastClause(view.text, from, from + at)), ...own];
}

/** "Revenue in the period, which ended in May, rose" */
function undated(words: Word[]): Word[] {
	const [preposition, article, span] = words.slice(-3).map(({ key }) => key);
	const dated =
		/^(?:in|for|during|over)$/u.test(preposition ?? '') &&
		article === 'the' &&
		/^(?:period|quarter|half|year|month|week|season)$/u.test(span ?? '');
	return dated && words.length > 3 ? words.slice(0, -3) : words;
}

/** A figure inside a relative clause may be the subject's own; the time it is dated by is not: ", which ended May 30, ". */
const numbersIn = (site: Site, view: View, from: number, to: number): boolean => {
	for (let i = site.index - 1; i >= 0 && i >= site.index - 4; i--) {
		const other = view.sites[i]?.figure;
		if (!other || other.to <= from) return false;
		if (other.from < to && other.kind !== 'time') return true;
	}
	return false;
};

/** "crimes in the division – Marlow, Hale and Dunmere – [was] 6,484" */
export function aroundDashes(site: Site, view: View, own: readonly Word[]): Word[] | null {
	const start = site.left[0]?.from ?? site.figure.from;
	// "Regular pay - without bonuses - grew": hyphens for dashes.
	const second = own.findLastIndex((word, i) => word.text === '-' && LINK_VERBS.has(own[i + 1]?.key ?? ''));
	const first = second > 1 ? own.findLastIndex((word, i) => word.text === '-' && i > 0 && i < second) : -1;
	if (first > 0) return [...own.slice(0, first), ...own.slice(second + 1)];
	const dash = view.text.charAt(start - 1);
	if (!/^[–—]$/u.test(dash) || !own[0] || !LINK_VERBS.has(own[0].key)) return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, start - REACH);
	const before = view.text.slice(from, start - 1);
	const at = before.lastIndexOf(dash);
	return at <= 0 || /\d/u.test(before.slice(at)) ? null : [...lastClause(view.text, from, from + at), ...own];
}

/** "Hale, [who] climbed into fourth": the name the pronoun stands for, with the words of its clause. */
export function antecedent(site: Site, view: View, own: readonly Word[]): Word[] | null {
	const start = site.left[0]?.from ?? site.figure.from;
	// "Inflation - which now stands at": a hyphen for a dash.
	const hyphen = own.findIndex((word, i) => word.text === '-' && /^(?:who|which)$/u.test(own[i + 1]?.key ?? ''));
	if (hyphen > 0) return [...own.slice(0, hyphen), ...own.slice(hyphen + 2)];
	if (!/^[,–—]$/u.test(view.text.charAt(start - 1)) || !/^(?:who|which)$/u.test(own[0]?.key ?? '')) return null;
	// "at $2.6 billion, which is $35 million higher": what is told of ends with an amount, and the amount is told of. "3 fires, which …" ends with a noun.
	const last = view.sites[site.index - 1]?.figure;
	if (last?.to === start - 1 && last.kind !== 'count') return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, start - REACH);
	// "a third of the income, which fell to": the income.
	const part =
		last &&
		RATIO_KINDS.has(view.sites[site.index - 1]?.figure.kind ?? '') &&
		last.to > from &&
		/^\sof\s/u.test(view.text.slice(last.to, last.to + 4));
	return [...lastClause(view.text, part ? last.to + 4 : from, start - 1), ...own.slice(1)];
}

/** The last of several things named one by one, up to its verb: "and eggs [rose]", "flour and milk [fell]". */
const LAST_OF_LIST = 4;
/** "the index for meats, poultry, fish": a noun of what they are, then two things or more. */
const LIST_HEAD = /(?<!\p{L})\p{L}+\s(?:of|for)\s(?:\p{Ll}+\s){0,2}\p{Ll}+(?:,\s(?:\p{Ll}+\s){0,2}\p{Ll}+)*,?$/u;

/** "the index for meats, fish, and eggs [rose]": the words of the whole list, whose commas end no clause. */
export function aroundList(site: Site, view: View, own: readonly Word[]): Word[] | null {
	const start = site.left[0]?.from ?? site.figure.from;
	if (view.text.charAt(start - 1) !== ',') return null;
	const and = own.findIndex((word) => word.key === 'and');
	const verb = own.findIndex((word) => word.text === word.key && LINK_VERBS.has(word.key));
	if (
		and < 0 ||
		verb < and + 2 ||
		verb > LAST_OF_LIST + 1 ||
		own.slice(0, verb).some(({ key }, i) => i !== and && STOP_WORDS.has(key))
	)
		return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, start - REACH);
	const before = view.text.slice(from, start - 1);
	const list = LIST_HEAD.exec(before);
	if (!list || numbersIn(site, view, from + list.index, start)) return null;
	const members = wordsOf(view.text, from + list.index, start - 1).filter(({ word }) => word);
	if (members.slice(2).some((word) => STOP_WORDS.has(word.key) || LINK_VERBS.has(word.key))) return null;
	return [...lastClause(view.text, from, from + list.index), ...members, ...own];
}

const JOINS = /^(?:and|but|while|as|with|although|though|when|whereas|that|said|so|yet)$/u;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|can|should)$/u;

/** The subject of the clause before a comma, for a participle behind it. */
export function subjectOfMain(site: Site, view: View, own: readonly Word[]): Range | null {
	const start = site.left[0]?.from ?? site.figure.from;
	if (view.text.charAt(start - 1) !== ',' || !MOVING.test(own[0]?.key ?? '')) return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, start - REACH);
	if (numbersIn(site, view, from, start)) return null;
	let words = lastClause(view.text, from, start - 1);
	while (JOINS.test(words[0]?.key ?? '')) words = words.slice(1);
	const finite = (word: Word, i: number): boolean =>
		i > 0 &&
		word.text === word.key &&
		(AUXILIARY.test(word.key) ||
			((LINK_VERBS.has(word.key) || PREDICATE_WORDS.has(word.key) || /[^e]ed$/u.test(word.key)) &&
				!/ing$/u.test(word.key) &&
				!/^(?:the|a|an|its|their|of|in|on|for)$/u.test(words[i - 1]?.key ?? '')));
	const verb = words.findIndex(finite);
	return verb > 0 ? subjectOf(words.slice(0, verb), true) : null;
}

function lastClause(text: string, from: number, to: number): Word[] {
	// The stretch is cut where it is longest, inside a word perhaps.
	const cut = from > 0 && /\p{L}/u.test(text.charAt(from - 1)) && /\p{L}/u.test(text.charAt(from));
	const words = withoutBrackets(wordsOf(text, from, to).slice(cut ? 1 : 0));
	return words.slice(words.findLastIndex((word) => !word.word && !/^["“”'’&.-]$/u.test(word.text)) + 1);
}

/** "the Sensitive Index (Sensex) of": what a bracket says beside its word parts nothing. */
function withoutBrackets(words: Word[]): Word[] {
	const open = words.findLastIndex((word) => word.text === '(');
	const close = words.findIndex((word, i) => i > open && word.text === ')');
	return open > 0 && close > open ? [...words.slice(0, open), ...words.slice(close + 1)] : words;
}

const OPENS = /^(?:(?:After|Before|Having|While|Despite|Since|On|By|In)\s)?(?:\p{L}+ing|[Hh]aving \p{L}+)\b/u;
/** "At 3.6 per cent in March, inflation …" */
const OPENS_AT = /^At\s$/u;
/** From the figure to the comma that ends the opening phrase. */
const TO_COMMA = 40;
const SUBJECT_WORDS = 8;

/** "After falling to $60.43 a barrel, tin futures closed …": the subject of an opening phrase stands behind it. */
export function subjectBehindOpening(site: Site, view: View): Range | null {
	const sentence = view.sentences[site.sentence];
	const { figure } = site;
	if (!sentence) return null;
	const lead = view.text.slice(sentence.from, figure.from).trimStart();
	if (!OPENS.test(lead) && !(OPENS_AT.test(lead) && (figure.unit === '' || figure.kind !== 'count'))) return null;
	if (/[,;:]\s/u.test(view.text.slice(sentence.from, figure.from))) return null;
	const comma = view.text.indexOf(', ', figure.to);
	if (comma < 0 || comma > Math.min(figure.to + TO_COMMA, sentence.to)) return null;
	const words = wordsOf(view.text, comma + 2, Math.min(sentence.to, comma + 80));
	let first = 0;
	while (/^(?:the|a|an|its|their|his|her)$/u.test(words[first]?.key ?? '')) first++;
	for (let i = first; i < words.length && i - first <= SUBJECT_WORDS; i++) {
		const word = words[i];
		const last = words[i - 1];
		// "gross domestic product (GDP) was": the bracket says it again.
		if (word?.text === '(' && last && i > first) return { from: words[first]?.from ?? 0, to: last.to };
		if (!word?.word) return null;
		const verb =
			word.text === word.key && (LINK_VERBS.has(word.key) || PREDICATE_WORDS.has(word.key) || /[^aeious]ed$/u.test(word.key));
		// "the number of people in work was": behind a preposition it is a noun.
		if (!verb || (i > first && STOP_WORDS.has(last?.key ?? '') && !LINK_VERBS.has(word.key))) continue;
		const head = words[first];
		return head && last && i > first && !STOP_WORDS.has(last.key) && (!STOP_WORDS.has(head.key) || head.key === 'per')
			? { from: head.from, to: last.to }
			: null;
	}
	return null;
}
