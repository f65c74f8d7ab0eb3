/** What a change right behind its rate or sum is a change of: "a 5 percent increase in policing costs", "an 8.5% rise in pay". */
import type { MetricParts } from '../metric.ts';
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { MONTHS_AND_DAYS, STOP_WORDS } from './lexicon/words.ts';
import { stated } from './stated.ts';
import { isAdverb, isVerbInS } from './stops.ts';
import { wordsOf } from './words.ts';

const CHANGE =
	/^\s(?:(?!of\b|in\b|on\b|to\b|from\b)\p{Ll}[\p{L}-]*\s){0,2}?(?:rise|increase|hike|raise|jump|gain|growth|decrease|drop|fall|decline|reduction|cut|dip|slump|surge|slide|improvement|change|discount|tax)\s(?:in|on|to)\s(?:the\s|its\s|their\s|our\s|his\s|her\s|all\s|overall\s)?(?=\p{L})(?!(?:same|corresponding|previous|prior|last|comparable|equivalent|past|first|second|third|fourth|year|month|quarter|week|day|figures?|totals?|numbers?|levels?|average|one)\b)/u;
const MOST_WORDS = 5;
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
	const lead = CHANGE.exec(text.slice(figure.to, Math.min(right.to, figure.to + 60)));
	if (!lead || !OPENS.test(text.slice(Math.max(0, figure.from - 40), figure.from))) return null;
	const from = figure.to + lead[0].length;
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
		if (/^(?:the|its|their)$/u.test(word.key) && i > 0 && JOINS.test(words[i - 1]?.key ?? '')) continue;
		if (
			STOP_WORDS.has(word.key) ||
			isAdverb(word.key) ||
			(i > 0 && (isVerbInS(word.key) || /^(?:amounting|costing|said|says|means?|equals?|would|will|could)$/u.test(word.key)))
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
