/** What goes with the verb that tells of those a figure counts: "forced | from their homes", "were | impassable". */
import { nounsEnd } from './doing.ts';
import { BOOKED } from './lexicon/fates.ts';
import { LINK_VERBS, STOP_WORDS } from './lexicon/words.ts';

const LEADS = /^\s(?:from|to|by|for|off|into|onto|with|without|under|on|as|against|out of|in|at)\s/u;

/** The phrase right behind a participle that says whence, for what or by whom, with its blank; "" for a name: that is where. */
export function complementOf(rest: string): string {
	const lead = LEADS.exec(rest)?.[0];
	const end = lead ? nounsEnd(rest.slice(lead.length), false) : 0;
	const said = lead && end > 0 ? rest.slice(0, lead.length + end) : '';
	return WHEN.test(said) ? '' : said;
}
/** "opened in the year": when, which its period tells. */
const WHEN =
	/^\s(?:in|on|at|by|from|for)\s(?:the\s|this\s|that\s|its\s)?(?:\p{Ll}+\s)?(?:year|half|quarter|month|week|day|period|season|night|morning|afternoon|evening|weekend|decade|year-end)$/u;

/** "two members were absent", "five bridges across the valley are still impassable": one word, and nothing that goes with it. */
const IS_SO =
	/^(?:(?!and\b|but\b|or\b|that\b|who\b|which\b)\p{L}[\p{L}'’-]*\s){0,2}?(?:(?:who|that|which)\s)?(?:were|are|was|is|remain|remained|(?:have|has|had)\sbeen)\s(?:(?:still|also|now|already|then)\s)?(\p{Ll}{3,})(?=[.,;:]|$|\s(?:in|at|on|by|from|this|last|as|and|but|while|after|when|because|until|since|for|to)\b)/u;
/** Nouns, adverbs, and adjectives that compare, judge or want more behind them. */
const NO_STATE =
	/(?:[^su]s|ing|ly|men|women|children|people)$|^(?:likely|unlikely|able|unable|due|set|new|known|clear|sure|true|part|half|available|enough|similar|different|important|necessary|common|usual|normal|open)$/u;

/** The adjective that says how those counted are, or "". */
export function adjectiveOf(behind: string): string {
	const word = IS_SO.exec(behind)?.[1] ?? '';
	return word === '' || NO_STATE.test(word) || STOP_WORDS.has(word) || LINK_VERBS.has(word) || BOOKED.has(word) ? '' : word;
}
