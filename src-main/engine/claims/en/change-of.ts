/** What a change right behind its rate or sum is a change of: "a 5 percent increase in policing costs", "an 8.5% rise in pay". */
import type { MetricParts } from '../metric.ts';
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { MONTHS_AND_DAYS, STOP_WORDS } from './lexicon/words.ts';
import { stated } from './stated.ts';
import { isAdverb, isVerbInS } from './stops.ts';
import { ACCOUNTED } from './subject-words.ts';
import { takes } from './takes.ts';
import { type Word, wordsOf } from './words.ts';

const CHANGE =
	/^\s(?:(?!of\b|in\b|on\b|to\b|from\b)\p{Ll}[\p{L}-]*\s){0,2}?(?:rise|increase|hike|raise|jump|gain|growth|decrease|drop|fall|decline|reduction|cut|dip|slump|surge|slide|improvement|change|discount|tax)\s(?:in|on|to)\s(?:the\s|its\s|their\s|our\s|his\s|her\s|all\s|overall\s)?(?=\p{L})(?!(?:same|corresponding|previous|prior|last|comparable|equivalent|past|first|second|third|fourth|year|month|quarter|week|day|figures?|totals?|numbers?|levels?|average|one)\b(?!\sof\s\p{L}|(?<=average)\s\p{L}))/u;
const RISE_OF =
	/(?:^|[\s“"(])(?:an?|the|another)\s(?:(?:sharp|slight|modest|further|similar|steep|small|big|large|average|year-on-year|annual|monthly|quarterly|net|overall|record)\s)?(?:rise|increase|jump|gain|growth|decrease|drop|fall|decline|reduction|dip|slump|surge|slide|improvement)\sof\s(?:(?:nearly|almost|about|around|more than|just|only|over|up to|at least|some)\s){0,2}$/u;
const IN_WHAT =
	/^\sin\s(?:the\s|its\s|their\s|all\s|overall\s)?(?=\p{L})(?!(?:same|corresponding|previous|prior|last|comparable|equivalent|past|first|second|third|fourth|year|month|quarter|week|day|figures?|totals?|one|line|part|terms|real|early|late|order|response|addition|turn|recent|general|trading|this|each|every|just|hours?|minutes?|session|morning|afternoon|evening|run-up|wake|face|middle|end|rest|meantime|process|period)\b)(?!\p{Lu}\p{Ll}+(?:\s|[.,;]|$))/u;
const MOST_WORDS = 6;
const JOINS = /^(?:of|for|and|&)$/u;
/** Before it, the noun phrase of the change begins: "a", "another", or nothing of its own. */
const OPENS =
	/(?:^|[\s“"(])(?:an?|the|another|its|their|this|that|by|with|and|despite|after|including|,)\s(?:(?:nearly|almost|about|around|more than|further|average|overall|net|modest|sharp|just|only|over|record|up to)\s)*$/iu;

/** The noun phrase that the change is of, or null. */
export function ofChange(
	{ figure, right, sentence }: Site,
	view: View,
	times: readonly Mention[],
	places: readonly Mention[],
): MetricParts | null {
	if (!/^(?:percent|money|point|multiple)$/u.test(figure.kind)) return null;
	const { text } = view;
	const behind = text.slice(figure.to, Math.min(right.to, figure.to + 60));
	const lead = CHANGE.exec(behind);
	// "a rise of 3% in the number of people in work"
	const into =
		lead || !behind.startsWith(' in ') || !RISE_OF.test(text.slice(Math.max(0, figure.from - 48), figure.from))
			? null
			: IN_WHAT.exec(behind);
	if (!into && (!lead || !OPENS.test(text.slice(Math.max(0, figure.from - 40), figure.from)))) return null;
	const from = figure.to + (into ?? lead ?? [''])[0].length;
	const found = nounsFrom(text, from, Math.min(right.to, view.sentences[sentence]?.to ?? right.to), times, places);
	return found && stated(text, found);
}

/** A noun phrase right behind a preposition, where no finite verb can stand: a noun that looks like one ends it. */
function nounsFrom(text: string, from: number, to: number, times: readonly Mention[], places: readonly Mention[]): Range | null {
	const words = wordsOf(text, from, Math.min(to, from + 70));
	let end = 0;
	for (let i = 0; i < words.length && i < MOST_WORDS; i++) {
		const word = words[i];
		if (!word?.word || /^\d/u.test(word.text) || covers(times, word.from, word.to) || MONTHS_AND_DAYS.has(word.text)) break;
		if (i === 0 && covers(places, word.from, word.to)) return null;
		if (JOINS.test(word.key) && end === i && i > 0) {
			const next = words[i + 1];
			if (!next?.word || (STOP_WORDS.has(next.key) && !/^(?:the|its|their)$/u.test(next.key)) || word.key === 'and') break;
			continue;
		}
		// "a rise in the number of people in work", "a fall in thefts from shops", "a rise in profit before tax"
		if (end === i && i > 0 && goesInto(words, i, times, places)) continue;
		if (word.key === 'per' && words[i + 1]?.key === 'capita') continue;
		if (/^(?:the|its|their)$/u.test(word.key) && i > 0 && (JOINS.test(words[i - 1]?.key ?? '') || end === i - 1)) continue;
		if (
			STOP_WORDS.has(word.key) ||
			isAdverb(word.key) ||
			(i > 0 &&
				(isVerbInS(word.key) ||
					/^(?:amounting|costing|said|says|means?|equals?|would|will|could|surprised|followed|follows|reflected|reflects|prompted|disappointed|alarmed|shocked|stunned|worried|helped|triggered|sparked|pushed|marked|masked|fuelled|meant|raised|underlined|highlighted|exceeded|matched|missed|beat|compared|contributed|came|left|took|brought|wiped|caught|added|mirrored|echoed|outweighed|offset)$/u.test(
						word.key,
					)))
		)
			break;
		// "in policing costs amounting to": behind a plural a participle says what it does.
		if (i > 0 && /[^s]s$/u.test(words[i - 1]?.key ?? '') && /(?:ed|ing)$/u.test(word.key)) break;
		end = i + 1;
	}
	const [first] = words;
	const last = words[end - 1];
	return first && last && end > 0 ? { from: first.from, to: last.to } : null;
}

/** Whether a preposition inside a noun phrase goes on with it: what follows is a plain noun, no time, no place and no amount. */
function goesInto(words: readonly Word[], i: number, times: readonly Mention[], places: readonly Mention[]): boolean {
	const key = words[i]?.key ?? '';
	const article = /^(?:the|its|their)$/u.test(words[i + 1]?.key ?? '') && key !== 'in';
	const next = words[article ? i + 2 : i + 1];
	if (!next?.word || next.text !== next.key || /^\d/u.test(next.text) || STOP_WORDS.has(next.key)) return false;
	if (covers(times, next.from, next.to) || covers(places, next.from, next.to)) return false;
	if (key === 'in') return !ADVERBIAL_IN.test(next.key) && !TIME_WORD.test(next.key);
	if (key === 'before' || key === 'after') return ACCOUNTED.test(next.key);
	if (key === 'excluding') return true;
	return takes(words[i - 1]?.key ?? '', key);
}
const ADVERBIAL_IN =
	/^(?:terms|line|part|total|all|recent|early|late|real|response|turn|addition|order|trading|general|nominal|volume|value|cash|constant|dollar|local|recent|which|what|just|less|more|percentage|comparison|contrast|return|exchange|advance)$/u;
const TIME_WORD = /(?:year|month|week|day|quarter|season|decade|half|period|winter|summer|spring|autumn)s?$/u;
