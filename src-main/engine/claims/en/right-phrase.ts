/** The noun phrase behind a figure: "1,200 [applicants for housing]", "a 51% [stake in Norvik]". */
import type { Mention } from '../types.ts';
import { covers, type Range } from '../view.ts';
import { LINK_VERBS, MONTHS_AND_DAYS, NOUNS_IN_ING, PREDICATE_WORDS, STOP_WORDS } from './lexicon/words.ts';
import { isAdverb, stops } from './stops.ts';
import { insideName } from './subject-phrase.ts';
import { ACCOUNTED } from './subject-words.ts';
import { takes } from './takes.ts';
import { type Word, wordsOf } from './words.ts';

/** Before the noun of a sum of money: "$3m IN damages", "$40m FOR schools". */
const SUM_OF: ReadonlySet<string> = new Set(['of', 'in', 'on', 'for', 'towards', 'toward', 'worth']);

/** "fell 1.8% quarter on quarter": with what it is compared. */
const ON_SPAN = /^\s?(?:year|quarter|month|week|day)[- ](?:on|over)[- ](?:year|quarter|month|week|day)\b/u;

const CHANGE_BEHIND = /^\s(?:rise|increase|fall|drop|decline|decrease|growth|jump|surge|dip|gain|reduction)\sin\s/u;

export function rightPhrase(text: string, range: Range, times: readonly Mention[], sum: boolean): Range | null {
	const span = ON_SPAN.exec(text.slice(range.from, range.from + 24))?.[0];
	if (span) {
		// "a 5.6% year-on-year rise in visitors": the change is named behind it.
		const from = range.from + span.length;
		return CHANGE_BEHIND.test(text.slice(from, from + 20)) ? rightPhrase(text, { from, to: range.to }, times, sum) : null;
	}
	const words = wordsOf(text, range.from, Math.min(range.to, range.from + 80));
	let i = 0;
	// spent on “greening” the port
	while (/^[“"‘]$/u.test(words[i]?.text ?? '')) i++;
	if (sum && words[i]?.key === 'worth' && words[i + 1]?.key === 'of') i += 2;
	else if (sum && SUM_OF.has(words[i]?.key ?? '')) i++;
	else if (words[i]?.key === 'of') i++;
	while (words[i] && isArticle(words[i])) i++;
	// "2% of the region's output": whose it is, is the place.
	const owned = isArticle(words[i - 1]) || /^\p{Lu}/u.test(words[i]?.text ?? '');
	if (owned && /['’]s$/u.test(words[i]?.text ?? '') && words[i + 1]?.word && !stops(words[i + 1] as Word)) i++;
	// "8% higher risk of death": the comparison is the figure's.
	if (
		(sum || FEWER.test(words[i]?.key ?? '')) &&
		COMPARATIVE.test(words[i]?.key ?? '') &&
		words[i + 1]?.word &&
		!stops(words[i + 1] as Word)
	)
		i++;
	// "for the seriously injured": those who are so.
	if (words[i - 1]?.key === 'the') {
		const so = isAdverb(words[i]?.key ?? '') ? i + 1 : i;
		const next = words[so + 1];
		const [head, last] = [words[i], words[so]];
		if (head && last && THOSE_SO.test(last.key) && (!next?.word || STOP_WORDS.has(next.key)))
			return { from: head.from, to: last.to };
	}
	const those = words[i - 1]?.key === 'those' ? thoseWho(words, i - 1, times) : null;
	if (those) return those;
	const start = i;
	let end = start;
	for (; i < words.length; i++) {
		const word = words[i];
		// "a decline in U.S. crude stocks"
		if (word?.text === '.' && i > start && insideName(words, i)) continue;
		// "a rise in half-year sales": the time is a part of the noun's name.
		const compound = word?.word === true && /^\p{L}+-(?:year|quarter|month|half)$/u.test(word.key) && nextIsNoun(words, i);
		// "headline profit before tax"
		if (word?.key === 'before' && end === i && i > start && ACCOUNTED.test(words[i + 1]?.key ?? '')) continue;
		if (!word?.word || (covers(times, word.from, word.to) && !compound)) break;
		if (word.key === 'of' && end > start && words[i + 1]?.word) {
			let j = i + 1;
			while (isArticle(words[j])) j++;
			const behind = words[j];
			if (behind?.word && !STOP_WORDS.has(behind.key) && !covers(times, behind.from, behind.to)) {
				i = j - 1;
				continue;
			}
		}
		// "a 51% stake in Norvik", "a rise in rents": a general noun needs what it is of.
		if (
			OF_WHAT.has(word.key) &&
			end === i &&
			i > start &&
			HEADS_IN.has(words[i - 1]?.key ?? '') &&
			words[i + 1]?.word &&
			(!stops(words[i + 1] as Word) ||
				(/^(?:the|its|their|his|her)$/u.test(words[i + 1]?.key ?? '') && words[i + 2]?.word && !stops(words[i + 2] as Word)))
		) {
			if (isArticle(words[i + 1])) i++;
			continue;
		}
		// "aid for refugees", "calls to the helpline": a noun that wants to be told what it is for.
		if (end === i && i > start && goesOn(words, i, times)) {
			if (isArticle(words[i + 1])) i++;
			continue;
		}
		// "61% of the ball hit the post", "900 volunteers clear the beach": with an article behind it the word is a verb.
		if (i > start && opensObject(words, i)) break;
		// "41% of pupils rank exams first": behind a plural that is no attribute stands what they do.
		if (i > start && isDeed(words, i)) break;
		const noun =
			(LINK_VERBS.has(word.key) && end > start && isSubject(words, i)) ||
			// "the 12 cents a share profit forecast of brokers"
			(FORECAST.test(word.key) &&
				i > start &&
				!/^(?:a|an|the|that|its|their|for|to|in|by|at|\d.*)$/u.test(words[i + 1]?.key ?? '')) ||
			// "a 15 percent pay raise"
			(i > start && RAISES.test(word.key) && RAISED.test(words[i - 1]?.key ?? '')) ||
			// "a two-fold jump in exports"
			(i === start && CHANGE_NOUN.test(word.key) && /^(?:in|of)$/u.test(words[i + 1]?.key ?? '')) ||
			// "a 12.5 percent pay rise"
			(i === start && /^(?:pay|trade|cost|record|total|use)$/u.test(word.key) && changeBehind(words, i)) ||
			isCompound(words, i, start) ||
			// "52 per cent of the vote": behind the article stands a noun, whatever verb it looks like.
			(i === start && isArticle(words[i - 1]) && NOUN_OR_VERB.test(word.key));
		// "18 league wins": with nothing behind it the word is no verb, which would want an object.
		const objectless =
			i > start && /[^s]s$/u.test(word.key) && LINK_VERBS.has(word.key) && !words[i + 1]?.word && isCapital(words[i - 1]);
		if (
			(stops(word) && !noun && !objectless) ||
			(end > start &&
				/(?:ed|ing)$/u.test(word.key) &&
				!NOUNS_IN_ING.has(word.key) &&
				// "profits reflected investment": behind a plural it is the verb, whatever stands behind.
				(!nextIsNoun(words, i) || (/ed$/u.test(word.key) && /[^s]s$/u.test(words[i - 1]?.key ?? ''))) &&
				// "two days of official mourning"
				!(/ing$/u.test(word.key) && /(?:[^e]al|ive|ic|ous|ary)$/u.test(words[i - 1]?.key ?? '')))
		)
			break;
		// "with just over 200 paddling across the line": those who do it were named before.
		if (
			i === start &&
			!sum &&
			/[^r]ing$/u.test(word.key) &&
			!NOUNS_IN_ING.has(word.key) &&
			/^(?:across|through|into|to|in|on|at|for|from|with|the|a|an|their|its|his|her|along|past|over|under)$/u.test(
				words[i + 1]?.key ?? '',
			)
		)
			break;
		// "300 farmers receiving [£200]": what they do with the next figure.
		if (i === start && /[^r]ing$|[^aeious]ed$/u.test(word.key) && i === words.length - 1 && range.to < text.length && !sum) break;
		if (MONTHS_AND_DAYS.has(word.text) || /^\d/u.test(word.text)) break;
		end = i + 1;
	}
	const first = words[start];
	const last = words[end - 1];
	// "Kesh – 92% Hale – 89%": the name of the next entry of a list.
	if (first && last && isCapital(first) && /^\s?[–—:-]\s?[$£€]?\d/u.test(text.slice(last.to, last.to + 5))) return null;
	return first && last && end > start ? { from: first.from, to: last.to } : null;
}

/** Whether the preposition at `i` leads from a noun that takes it to a plain noun: no name of a place, no time, no amount. */
function goesOn(words: readonly Word[], i: number, times: readonly Mention[]): boolean {
	if (!takes(words[i - 1]?.key ?? '', words[i]?.key ?? '')) return false;
	// "a grant for the club", "a home with an exemption": who gets it and what goes with it are another thing than its name.
	const article = isArticle(words[i + 1]);
	if (article && /^(?:for|with)$/u.test(words[i]?.key ?? '')) return false;
	const next = words[article ? i + 2 : i + 1];
	return (
		next?.word === true &&
		!/['’]s?$/u.test(next.text) &&
		!stops(next) &&
		!STOP_WORDS.has(next.key) &&
		(next.text === next.key || /^[\p{Lu}&]{2,}$/u.test(next.text)) &&
		!/^\d|(?:year|month|week|day|quarter|season|time|moment|first|second)s?$/u.test(next.key) &&
		!covers(times, next.from, next.to)
	);
}

/** "52% of those who went to a clinic": the pronoun with what tells who they are, up to the clause's own verb. */
function thoseWho(words: readonly Word[], at: number, times: readonly Mention[]): Range | null {
	if (!/^(?:who|with|without|on|in|living|waiting|taking|asked)$/u.test(words[at + 1]?.key ?? '')) return null;
	let end = at + 2;
	for (let i = at + 2; i < words.length && i < at + 9; i++) {
		const word = words[i];
		if (!word?.word || covers(times, word.from, word.to) || /^\d/u.test(word.text)) break;
		const verb =
			LINK_VERBS.has(word.key) ||
			PREDICATE_WORDS.has(word.key) ||
			/^(?:has|have|had|do|did|will|would|could|can|may|should)$/u.test(word.key);
		if (verb && i > at + 2 + (words[at + 1]?.key === 'who' ? 1 : 0)) break;
		if (!STOP_WORDS.has(word.key) || i === at + 2) end = i + 1;
	}
	const first = words[at];
	const last = words[end - 1];
	return first && last && end > at + 2 ? { from: first.from, to: last.to } : null;
}

/** An article that opens the verb's object; "a year" and "a share" tell how often and of what. */
const opensObject = (words: readonly Word[], i: number): boolean =>
	words[i + 1]?.from === (words[i]?.to ?? 0) + 1 &&
	words[i + 2]?.word === true &&
	/^(?:the|its|their|his|her|our|these|those|an?)$/u.test(words[i + 1]?.key ?? '') &&
	!(/^an?$/u.test(words[i + 1]?.key ?? '') && PER_ONE.test(words[i + 2]?.key ?? '')) &&
	words[i]?.key !== 'of' &&
	!OF_WHAT.has(words[i]?.key ?? '');
/** A word behind a plural, itself none: a verb, unless the plural is of the few that stand before another noun. */
const isDeed = (words: readonly Word[], i: number): boolean => {
	const before = words[i - 1];
	const word = words[i];
	return (
		before?.word === true &&
		word?.word === true &&
		/[^sui]s$/u.test(before.text) &&
		before.text === before.key &&
		!STOP_WORDS.has(before.key) &&
		!ATTRIBUTES.test(before.key) &&
		word.text === word.key &&
		!/s$|-|^\d/u.test(word.key) &&
		!STOP_WORDS.has(word.key) &&
		!OF_WHAT.has(word.key) &&
		word.key !== 'of' &&
		!HOW.test(word.key)
	);
};
/** Adjectives that stand with their article for people. */
const THOSE_SO =
	/^(?:injured|wounded|dead|bereaved|homeless|poor|elderly|unemployed|jobless|sick|disabled|rich|young|old|needy|missing|displaced|deceased|living|uninsured|vulnerable|low-paid|self-employed|blind|deaf)$/u;
const ATTRIBUTES =
	/^(?:sports|teams|singles|doubles|arms|sales|savings|goods|jobs|drugs|customs|news|works|systems|trades|earnings|operations|communications|services|parks|betting|antiques|accounts|futures|bonds|rates|benefits|rents|gas|lens|series|species|basis|analysis|crisis|politics|physics|mathematics|economics|athletics|genetics|electronics|robotics|logistics|statistics|damages|securities|facilities|utilities|materials|arts|sciences|humanities|records|admissions|emissions|headquarters|overseas|pensions|claims|payments|standards)$/u;
/** "24 seats available": how they are, not what they do. */
export const HOW = /^(?:available|vacant|empty|unsold|unfilled|present|absent|alive|homeless|jobless|unemployed|idle|spare)$/u;

const PER_ONE =
	/^(?:second|minute|hour|night|day|week|fortnight|month|quarter|season|year|decade|share|barrel|bushel|tonne|ton|ounce|pound|kilo|kilogram|litre|liter|gallon|metre|foot|mile|acre|hectare|head|person|time|unit|piece|lot|few|little|bit)s?$/u;

const OF_WHAT: ReadonlySet<string> = new Set(['in', 'on', 'for']);
const HEADS_IN: ReadonlySet<string> = new Set(
	'stake interest shareholding holding investment increase decrease rise fall drop cut growth reduction decline jump surge slump slide dip leap hike improvement tax spending change gain'.split(
		' ',
	),
);

const FORECAST = /^(?:forecast|estimate|target|record|report|plan)$/u;
const RAISES = /^(?:raise|rise|hike|increase|cut|freeze|claim|award|offer|deal|demand)s?$/u;
const RAISED =
	/^(?:pay|wage|wages|salary|tax|rate|rates|price|fare|rent|cost-of-living|benefit|pension|fee|tuition|levy|council-tax)$/u;
const CHANGE_NOUN = /^(?:jump|surge|slump|slide|dip|leap|hike|cut|boost|reduction)$/u;

const FEWER = /^(?:fewer|more)$/u;
const COMPARATIVE = /^(?:higher|lower|greater|bigger|smaller|larger|more|less|fewer)$/u;

/** "pay rise", "cost base": a noun right behind, which may look like a verb itself. */
const changeBehind = (words: readonly Word[], i: number): boolean =>
	words[i + 1]?.word === true &&
	words[i + 1]?.from === (words[i]?.to ?? 0) + 1 &&
	!STOP_WORDS.has(words[i + 1]?.key ?? '') &&
	!/(?:ed|s)$/u.test(words[i + 1]?.key ?? '');

/** Verbs of the lists in the form that is a noun too. */
const NOUN_OR_VERB =
	/^(?:need|use|work|drink|drive|play|watch|support|visit|face|move|return|vote|start|end|cost|trade|pay|record|report|plan|rise|fall|drop|gain|cut|export|import|produce|test|trial|run|lead|fight|escape|export|guard|smoke|speak|read|sleep|speed|care|test|fire|shut|open|close|launch|release|contact|export|post|draw|pick|touch|measure|count|contract|spend|aim|forecast|estimate|finish|top)$/u;
const MANY = /[^s]s$|^(?:people|staff|police|men|women|children|cattle|half|third|quarter)$/u;

/** "basic need grant", "12,400 work permits": no plural stands before it whose verb it could be, and a noun right behind it. */
function isCompound(words: readonly Word[], i: number, start: number): boolean {
	const next = words[i + 1];
	if (!NOUN_OR_VERB.test(words[i]?.key ?? '')) return false;
	// "tax support", "water use in": no plural stands before it whose verb it could be, and no object behind.
	if (i > start && words[i - 1]?.word && !MANY.test(words[i - 1]?.key ?? '') && (!next?.word || ENDS.test(next.key))) return true;
	if (!next?.word || next.from !== (words[i]?.to ?? 0) + 1) return false;
	if (next.text !== next.key || stops(next) || /ed$|ly$|^\d/u.test(next.key)) return false;
	if (i > start) return words[i - 1]?.word === true && !MANY.test(words[i - 1]?.key ?? '');
	// Behind the number of many it could be what they do: "12,400 face eviction".
	const head = /ing$/u.test(next.key) ? words[i + 2] : next;
	return head !== undefined && /[^s]s$/u.test(head.key) && !stops(head);
}

const isCapital = (word: Word | undefined): boolean => word?.word === true && /^\p{Lu}/u.test(word.text);
const ENDS = /^(?:in|on|at|for|of|from|by|during|across|and|or)$/u;
const BESIDE_NOUN = /^(?:people|poultry|cattle|sheep|men|women|children|troops|police|staff|livestock|crew|equipment|property)$/u;

/** "62 applications | for asylum", "90 complaints | about noise": the end of what the noun of a count takes; 0 where nothing does. */
export function complementEnd(text: string, noun: Range, to: number, times: readonly Mention[]): number {
	if (!/^\s(?:to|from|for|about|against|on)\s/u.test(text.slice(noun.to, noun.to + 9))) return 0;
	const head = wordsOf(text, Math.max(noun.from, noun.to - 24), noun.to).at(-1);
	const words = wordsOf(text, noun.to, Math.min(to, noun.to + 48));
	if (!head?.word || !words[0] || !goesOn([head, ...words], 1, times)) return 0;
	let end = isArticle(words[1]) ? 2 : 1;
	const first = end;
	for (let word = words[end]; word?.word && end - first < 3; word = words[++end])
		if (stops(word) || /^\d/u.test(word.text) || covers(times, word.from, word.to) || (end > first && isDeed(words, end))) break;
	return end > first ? (words[end - 1]?.to ?? 0) : 0;
}

/** "cattle and sheep", "homes and businesses": the end of the second of two things that one number counts; 0 where none stands. */
export function secondOfTwo(text: string, from: number, to: number): number {
	const [and, noun, next] = wordsOf(text, from, Math.min(to, from + 48));
	if (and?.from !== from + 1 || !/^(?:and|or)$/u.test(and.key) || !noun?.word || noun.text !== noun.key) return 0;
	const thing = (/[^s]s$/u.test(noun.key) && !stops(noun) && !LINK_VERBS.has(noun.key)) || BESIDE_NOUN.test(noun.key);
	// "has 40 shops and employs 600", "40 shops and sells the rest": a verb.
	const goesOn =
		next?.word === true &&
		!(/[^r]ing$/u.test(next.key) && next.text === next.key && !NOUNS_IN_ING.has(next.key)) &&
		(/^[\d\p{Lu}]/u.test(next.text) || !(STOP_WORDS.has(next.key) || stops(next)) || DETERMINES.test(next.key));
	// "cuts 140 posts and shuts [two]": with another figure right behind it is a verb.
	const amount = next === undefined && /^\s?[\p{L}\p{N}$£€]/u.test(text.slice(noun.to, noun.to + 2));
	return thing && !goesOn && !amount ? noun.to : 0;
}

const DETERMINES =
	/^(?:the|an?|its|their|his|her|our|some|more|about|around|nearly|almost|up|only|just|another|all|every|each|of)$/u;

/** "nursing posts is vacant": with a verb behind it, what may be a verb is a noun. */
const isSubject = (words: readonly Word[], i: number): boolean =>
	/[^s]s$/u.test(words[i]?.key ?? '') && /^(?:is|are|was|were|have|has|had|will|would|can|could)$/u.test(words[i + 1]?.key ?? '');

const isArticle = (word: Word | undefined): boolean =>
	word !== undefined && /^(?:the|a|an|its|their|his|her|all|these|those|our)$/u.test(word.key);

function nextIsNoun(words: readonly Word[], i: number): boolean {
	const next = words[i + 1];
	return next?.word === true && !stops(next) && !/^\d/u.test(next.text);
}
