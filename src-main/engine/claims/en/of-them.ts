/**
 * What sets some apart from those counted before: "71 killed, 14 of them [children]", "70 aircraft, a third of them [from
 * interstate]", "66 homicides, of which 31 were [murders]". A noun names the part itself; anything else is said of the whole.
 */
import type { MetricParts } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { told } from './befallen.ts';
import { LINK_VERBS, STOP_WORDS } from './lexicon/words.ts';
import { stated } from './stated.ts';

const KINDS: ReadonlySet<string> = new Set(['count', 'percent', 'multiple', 'measure']);
const BEHIND = /^\sof\s(?:them|these|whom|the total|those(?=,|\s(?:were|are|was|is|ha[sd]|have|will|would)\b)),?(?=\s)/u;
const BEFORE = /\bof\s(?:them|these|those|whom|which),?\s(?:(?:only|just|about|around|nearly|almost|some)\s)?$/u;
/** "Of the 30 people aboard, 26 were pupils": the whole opens the sentence. */
const OPENING =
	/^\s*[“"]?(?:And |But )?Of (?:the|those|all|its|their|his|her|these|\d[\d,]*)\s[^,;:.]{2,70},\s(?:(?:only|just|about|around|nearly|almost|some|at least|more than)\s)*$/u;
/** The same as a share or in brackets, between the part and what is said of it. */
const ASIDE = /^(?:\s?\([^()]{1,24}\)|,\s(?:or|that is)\s[^,]{2,24},)/u;
const BE =
	/^\s(?:(?:were|are|was|is|(?:has|have|had|should|will|would|could|may|might)\s(?:been|be))\s)(?:(?:now|still|also|already|then|mostly)\s)*(?<the>the\s)?(?:(?:said|thought|believed|known|understood)\sto\sbe\s|(?:classed|classified|described|listed)\sas\s)?/u;
/** Without a verb: how they are, in one word, or in a phrase that a preposition, "not" or "to" opens. */
const VERBLESS =
	/^\s(?=(?:for|with|without|under|over|above|on|to|not|off|against|via|through|from|in|at|had|have|went|left|got|took|[\p{Ll}]+ed)\s|[\p{Ll}-]+(?:[.,;:]|$))/u;
const SAID =
	/^(\p{Ll}[\p{L}’'-]*(?:\s(?!and\b|but\b|while\b|when\b|or\b|after\b|as\b|because\b|since\b)\p{Ll}[\p{L}’'-]*){0,4})(?=\s?[.,;:)]|$|\s(?:and|but|while|when|or|after|as|because|since)\b)/u;
/** "31 of these were petrol thefts | at two filling stations": the noun, before what goes with it. */
const KIND = /^((?:\p{Ll}[\p{L}’'-]*\s){0,2}?\p{Ll}[\p{L}’'-]*)(?=\s(?:at|in|on|from|by|for|to|under|over|with|near|of)\s)/u;
const ALONE = /^(?:at|in|on|from|by|for|to|under|over|with|near|of|as|off|against|via|through|without|above|about)$/u;
const PLURAL = /(?:[^su]s|people|children|women|men|police|staff|cattle|sheep|coal|cargo|traffic)$/u;
const WHY = /^(?:for|with|without|by|via|on|under|over)$/u;
const REACH = 90;

/** "Some families, | 2,710 | of them, were in hostels": those it counts stand before the comma. */
const NAMED_BEFORE =
	/(?:^|[.;:]\s|[“"(]|\b(?:and|but|while|as|that)\s)(?:[Ss]ome|[Mm]any|[Ss]everal|[Tt]he|[Mm]ost)?\s?((?:\p{Ll}[\p{L}-]+\s){0,2}\p{L}{3,}(?:[^su\P{L}]s|eople|omen|ildren)),\s(?:(?:about|around|nearly|almost|some|at least|more than)\s)?$/u;
const OF_THEM = /^\sof them,\s/u;

/** Those of whom the figure counts some, named right before it, with what is said of them behind it; null where none are. */
export function namedBefore({ figure, sentence }: Site, { text, sentences }: View): MetricParts | null {
	const them = figure.kind === 'count' || figure.kind === 'percent' ? OF_THEM.exec(text.slice(figure.to, figure.to + 12)) : null;
	if (!them) return null;
	const start = Math.max(sentences[sentence]?.from ?? 0, figure.from - REACH);
	const noun = NAMED_BEFORE.exec(text.slice(start, figure.from));
	if (!noun?.[1]) return null;
	const from = start + noun.index + noun[0].indexOf(noun[1]);
	const behind = text.slice(figure.to + them[0].length, Math.min(sentences[sentence]?.to ?? figure.to, figure.to + REACH));
	return { ...stated(text, { from, to: from + noun[1].length }), tail: told(behind, true, true) };
}

/** "Some 98 were children, compared with 41", "11 would be bungalows": the noun behind the verb says what they are. */
const ARE_WHAT =
	/^\s(?:were|are|(?:would|will) be)\s((?:\p{Ll}[\p{L}-]+\s)?(?:\p{Ll}{2,}[^su\P{L}]s|children|women|men))(?=[.,;:)]|$|\s(?:and|but|while|compared|up|down|from|against|aged|under|over)\b)/u;
const NO_KIND =
	/^(?:others|victims|cases|times|points|hours|days|weeks|months|years|minutes|lives|needs|needed|theirs|hers|ours)$/u;

/** What the few of whom a bare number is told are, or null. */
export function areWhat({ figure }: Site, { text }: View): MetricParts | null {
	if (figure.kind !== 'count' || figure.unit !== '') return null;
	const what = ARE_WHAT.exec(text.slice(figure.to, figure.to + 48));
	const noun = what?.[1];
	if (!what || !noun || noun.split(' ').some((word) => NO_KIND.test(word) || STOP_WORDS.has(word) || LINK_VERBS.has(word)))
		return null;
	const from = figure.to + what[0].length - noun.length;
	return stated(text, { from, to: from + noun.length });
}

/** `read` with what sets the figure's part apart, where its words do. */
export function someOf(read: MetricParts, site: Site, view: View): MetricParts {
	const { figure } = site;
	if (!KINDS.has(figure.kind) || read.origin === 'stated' || read.noun === '') return read;
	const behind = view.text.slice(figure.to, Math.min(view.sentences[site.sentence]?.to ?? figure.to, figure.to + REACH));
	const start = view.sentences[site.sentence]?.from ?? 0;
	const opened = figure.from - start < REACH && OPENING.test(view.text.slice(start, figure.from));
	const own = opened
		? 0
		: (BEHIND.exec(behind)?.[0].length ?? (BEFORE.test(view.text.slice(Math.max(0, figure.from - 30), figure.from)) ? 0 : -1));
	if (own < 0) return read;
	const aside = ASIDE.exec(behind.slice(own))?.[0].length ?? 0;
	const rest = behind.slice(own + aside);
	const be = BE.exec(rest);
	const lead = be ?? VERBLESS.exec(rest);
	const tail = lead ? rest.slice(lead[0].length) : '';
	const kind = be ? KIND.exec(tail)?.[1] : undefined;
	const said = kind && PLURAL.test(kind) ? kind : lead ? SAID.exec(tail)?.[1] : undefined;
	// "five of them at or close to the ford": a preposition alone says nothing.
	if (!said || ALONE.test(said)) return read;
	const words = said.split(' ');
	const first = words[0] ?? '';
	const deed = !be && /^(?:had|have|went|left|got|took|\p{Ll}+ed)$/u.test(first);
	const noun = !deed && PLURAL.test(words.at(-1) ?? '') && words.every((word) => !STOP_WORDS.has(word) && !LINK_VERBS.has(word));
	// "71 killed, 14 of them children": without a verb of its own, what befell the whole befell the part.
	const kept = be ? '' : read.tail;
	if (noun || be?.groups?.['the']) return { ...read, noun: said, lead: '', tail: kept };
	if (/ing$/u.test(first) && !be) return read;
	return { ...read, tail: kept !== '' && WHY.test(first) ? `${kept} ${said}` : said };
}
