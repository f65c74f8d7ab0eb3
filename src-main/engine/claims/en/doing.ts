/** What those a figure counts are doing or are in the middle of: "2,300 households are waiting for a home". */
import { LINK_VERBS, NOUNS_IN_ING, PREDICATE_WORDS, STOP_WORDS } from './lexicon/words.ts';
import { isAdverb, isVerbInS } from './stops.ts';
import { wordsOf } from './words.ts';

const BEING = '(?:being\\s(?:\\p{L}+ly\\s)?\\p{Ll}+[^e\\s\\P{L}]ed)';
/** Participles that say no state of those counted, or that are prepositions: "five people, including", "are going to". */
const NO_STATE =
	'(?!(?:being|going|trying|getting|making|having|becoming|beginning|starting|continuing|looking|coming|saying|thinking|working|doing|taking|including|excluding|according|following|regarding|concerning|during|depending|pending|ranging|totalling|averaging|costing|using|counting|calling|rising|falling|growing|increasing|declining|dropping)\\b)';
const PARTICIPLE = `(?:${BEING}|${NO_STATE}\\p{Ll}{2,}ing)`;

/** "are still waiting", "who have been staying": with the verb, or right behind the noun without it. */
const ARE_DOING = new RegExp(
	`^(?:(?!and\\b|but\\b|or\\b|that\\b|who\\b|which\\b)\\p{L}[\\p{L}'’-]*\\s){0,2}?(?:(?:who|that|which)\\s)?(?:were|are|(?:have|has|had)\\sbeen)\\s(?:(?:\\p{L}+ly|still|also|now|already)\\s)?(${PARTICIPLE})\\b`,
	'u',
);
const DOING = new RegExp(`^(${PARTICIPLE})\\b(?=\\s\\p{L})`, 'u');

/** A state is for, on or without something; only those who live somewhere are told by where. */
const PREPOSITIONS: ReadonlySet<string> = new Set('for on under without with'.split(' '));
const STAYS = /^(?:living|staying|sleeping|sheltering)$/u;
const DETERMINERS: ReadonlySet<string> = new Set('a an the this that their its his her these those such no free more'.split(' '));
/** No object of a report's verb is longer. */
const REACH = 60;
const MOST_NOUNS = 3;
/** "on a trolley last month": when is no part of it. */
const WHEN = /^(?:last|next|early|late|recent|previous)$/u;

/** The end of a noun phrase at the begin of `rest`; 0 where none stands there. `bare`: without an article, and of one thing. */
export function nounsEnd(rest: string, bare: boolean): number {
	const words = wordsOf(rest, 0, Math.min(rest.length, REACH));
	let i = 0;
	while (!bare && DETERMINERS.has(words[i]?.key ?? '')) i++;
	const first = i;
	for (; i - first <= MOST_NOUNS; i++) {
		const word = words[i];
		const noun =
			word?.word === true &&
			word.text === word.key &&
			!STOP_WORDS.has(word.key) &&
			!WHEN.test(word.key) &&
			// "for smoke inhalation": right behind what leads to it no verb stands.
			((i === first && !/(?:ed|ing)$/u.test(word.key)) || (!LINK_VERBS.has(word.key) && !PREDICATE_WORDS.has(word.key))) &&
			// "with the loss of 340 jobs"
			!(word.key === 'of' && (words[0]?.key === 'the' || !words[i + 1])) &&
			!isVerbInS(word.key) &&
			!isAdverb(word.key) &&
			!/^\d/u.test(word.key);
		if (!noun) break;
	}
	const last = words[i - 1];
	// A phrase that goes on is longer than what tells those counted apart; a name is no state.
	// "at a cost of": the amount is told, not how they are.
	// "with the loss of": what goes with it is an amount of its own.
	if (words[i]?.key === 'of' && last && (LINK_VERBS.has(last.key) || words[0]?.key === 'the')) return 0;
	if (!last || i === first || i - first > MOST_NOUNS || /^[\p{Lu}\d]/u.test(words[i]?.text ?? '')) return 0;
	// "in place of", "in addition to": a preposition of several words.
	if (bare && (/^(?:of|to)$/u.test(words[i]?.key ?? '') || i - first > 2 || /[^s]s$/u.test(last.key) || NO_THING.test(last.key)))
		return 0;
	return i < words.length || rest.length < REACH ? last.to : 0;
}

/** "in total", "in winter", "at night": when and how many, not how those counted are. */
const NO_THING =
	/^(?:connection|touch|contact|accordance|relation|terms|total|all|number|size|value|volume|length|all|fact|turn|part|recent|spring|summer|autumn|winter|night|noon|midnight|dawn|dusk|time|date|record|average|track|course|turnover|output|response|addition|line|detail|place|case|term|half|year|week|month|day|hour|each|area|region|city|town|county|country|state)$/u;

/** "were in hospital", "are out of work", "remain without power" */
const ARE_SO =
	/^(?:(?!and\b|but\b|or\b|that\b|who\b|which\b)\p{L}[\p{L}'’-]*\s){0,2}?(?:(?:who|that|which)\s)?(?:were|are|remain|remained|have been)\s(?:(?:\p{L}+ly|still|also|now|already)\s)?((?:in|on|off|under|at|out of|without|outside)\s)/u;
/** "people with minor injuries", "people outside the labour force" */
const SO_WITH = /^((?:with|without|outside|off|under|out of|in need of)\s)/u;
/** "children in care", "staff on strike", "homes at risk": the noun has no article and is one. */
const SO_IN = /^((?:in|on|at)\s)/u;

/** "patients on trolleys", "families on benefits", "people out of work": what many are on or out of, where it is no place. */
const ON_MANY =
	/^(on (?:hospital |waiting |state |zero-hours |short-term |temporary )?(?:trolleys|ventilators|benefits|payrolls|lists|pensions|visas|permits|contracts|wages|salaries|antibiotics|drugs|statins|apprenticeships|courses)|(?:out of|in) work)\b/u;

/** The state that a preposition tells, or "". */
function stateOf(behind: string, thing: boolean): string {
	const many = thing ? ON_MANY.exec(behind)?.[1] : undefined;
	if (many) return many;
	for (const [pattern, bare] of [
		[ARE_SO, false],
		[SO_WITH, false],
		[SO_IN, true],
	] as const) {
		const found = pattern.exec(behind);
		if (!found?.[1] || (!thing && pattern !== ARE_SO)) continue;
		const rest = behind.slice(found[0].length);
		const end = nounsEnd(rest, bare);
		return end > 0 ? found[1] + rest.slice(0, end) : '';
	}
	return '';
}

/** What those counted are doing, or how they are, in the words of the text, or "". `thing`: the figure has its noun with it. */
export function doingOf(behind: string, thing: boolean): string {
	const found = ARE_DOING.exec(behind) ?? DOING.exec(behind);
	const participle = found?.[1];
	if (!found || !participle) return stateOf(behind, thing);
	if (NOUNS_IN_ING.has(participle)) return '';
	const rest = behind.slice(found[0].length);
	const preposition = /^\s(\p{Ll}+)\s/u.exec(rest);
	const word = preposition?.[1] ?? '';
	const led = PREPOSITIONS.has(word) || (word === 'in' && STAYS.test(participle));
	const from = led ? (preposition?.[0].length ?? 0) : 0;
	const end = nounsEnd(rest.slice(from), false);
	const plain = participle.replace(/^(being) \p{L}+ly /u, '$1 ');
	return end > 0 ? plain + rest.slice(0, from + end) : plain.startsWith('being ') ? plain : '';
}
