/** English words that point at a place without naming it: the city, nationwide, this fishing port, landed here. */
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel, PlaceMention } from '../types.ts';
import { CAPITALS_OF } from './lexicon/places.ts';
import { nameAtEnd, type PlaceFinder } from './place-notes.ts';

/** "this fishing port", "landed here": where the report was filed from. */
const HERE =
	/\b[Tt]his (?:(?!(?:is|was|has|had|will|would|may|means|meant|ma[dk]es?|leaves|left|puts?|gives?|gave|br(?:ings|ought)|takes|took|turned|year|week|month|season|time|the|an?|its|their|our|in|of|to|for|and|by|from|with|as|at|on)\b)\p{Ll}[\p{Ll}-]* ){0,2}(?:city|town|village|port|suburb|resort|hamlet|capital)\b|(?<=\b(?:arrived|landed|gathered|met|opened|held|live|lived|lives|people|residents) )here\b(?=[\s,.;])/gu;

export const here: PlaceFinder = (notes) => {
	for (const { 0: words, index } of matchesOf(notes.text, HERE)) notes.pointer(index, words, 'city');
};

const POINTERS =
	/\b(?:the (?:city|county|state|province|country|region|district|town|village|borough)|nationwide|nationally|worldwide|globally|(?<=around |across |throughout )the world|(?:state|city|county|province|district|region|island|borough|country|town)-?wide)\b(?!(?:['’]s)? (?:council|government|police|mayor|attorney|board|court|capital|seat|town|headquarters)| of \p{L})/giu;
const LEVELS: Record<string, PlaceLevel> = {
	city: 'city',
	town: 'city',
	borough: 'city',
	county: 'county',
	district: 'county',
	village: 'site',
	state: 'province',
	province: 'province',
	region: 'province',
	country: 'country',
	nationwide: 'country',
	nationally: 'country',
	world: 'world',
	worldwide: 'world',
	globally: 'world',
	island: 'county',
};

/** "the national rate", "the nation as a whole": the country's, whatever part of it was told of before. */
const NATIONAL =
	/(?<!\bof )\b(?:[Tt]he|[Aa]) national(?= (?:\p{Ll}+ )?(?:rate|average|figure|total|list|median|mean|toll|count|tally|level)\b)|\b[Tt]he nation(?= as a whole\b)/gu;

/** "In the capital, 19 per cent": the one that the paragraph has named. */
const THE_CAPITAL = /\b(?:[Ii]n|[Aa]cross|[Aa]round|[Oo]utside|[Ff]or) (the capital)\b(?! (?:of|market|account|gains|city))/gu;

/** "nine villagers there died", "stocks there have grown": where the paragraph was told of last. */
const THERE =
	/(?<=\b\p{Ll}{2,}(?:s|men|women|people|children|staff|police|output|price|rate|average) )there(?=(?: (?:were|was|have|has|had|are|is|died|fell|rose|grew|said|say|will|would|now|on|in|since|last|this|by|to|at|are|remain|stood|range)|[,.;])\b)/gu;
const HAS_THERE = ' there';

/** To be run behind the finders of towns. */
export const there: PlaceFinder = (notes) => {
	if (!notes.text.includes(HAS_THERE)) return;
	for (const { 0: word, index } of matchesOf(notes.text, THERE)) {
		const named = notes.mentions
			.filter(({ to, parts, dateline, passing }) => to <= index && parts.length > 0 && !dateline && passing !== 'origin')
			.reduce<PlaceMention | undefined>((last, one) => (last && last.to >= one.to ? last : one), undefined);
		const part = named?.parts.at(-1);
		if (part) notes.words(index, word, part.level, {}, part.text);
	}
};

/** To be run behind the finders of towns. */
export const capital: PlaceFinder = (notes) => {
	for (const match of matchesOf(notes.text, THE_CAPITAL)) {
		const { raw, from } = nameAtEnd(match);
		const named = notes.mentions.filter(({ to, text }) => to <= from && CAPITALS_OF.has(text)).at(-1);
		if (named) notes.words(from, raw, 'city', {}, named.text);
	}
};

/** "the highest rate nationwide", "the third accident in the province": among which it ranks, and not where it is told of. */
const RANKS_IN =
	/\b(?:highest|lowest|largest|biggest|smallest|longest|shortest|deadliest|busiest|worst|best|oldest|youngest|fewest|(?:the|ranked|ranks|ranking|came|placed) (?:most|least|second|third|fourth|fifth|first|top)|the most|of any)\b[^.;:,\d]{0,40}?(?:\s(?:in|across|within|around|throughout))?\s$/u;

/** "The State means to call 24 witnesses": who accuses. */
const PROSECUTES =
	/^(?:['’]s (?:case|witness(?:es)?|evidence|first witness)|,? (?:(?:also |now |still )?(?:intends|plans|means|wants|hopes|asked|has|is (?:expected|due|set)|will(?= call| prove)|would(?= call| prove)))(?: to)? (?:call|prove|lead evidence|oppose|appeal)|\s(?:alleges?d?|contends?|accuses|called|closed its|led evidence|opposed|charged|prosecutor|withdrew)\b)/u;

export const pointers: PlaceFinder = (notes) => {
	for (const { 0: words, index } of matchesOf(notes.text, NATIONAL))
		notes.mentions.push({ from: index, to: index + words.length, text: 'nationally', parts: [], points: 'country' });
	for (const { 0: words, index } of matchesOf(notes.text, POINTERS)) {
		if (RANKS_IN.test(notes.before(index, 70))) continue;
		// "the State Bank": a name; "across the State": the country, or the state of a union, as its own papers call it.
		if (/State$/u.test(words)) {
			if (!/^\s\p{Lu}/u.test(notes.behind(index + words.length, 2)) && !PROSECUTES.test(notes.behind(index + words.length, 40)))
				notes.pointer(index, words, 'country');
		} else
			notes.pointer(
				index,
				words,
				LEVELS[words.toLowerCase().replace(/^the |-?wide$/gu, '')] ?? LEVELS[words.toLowerCase()] ?? 'city',
			);
	}
};
