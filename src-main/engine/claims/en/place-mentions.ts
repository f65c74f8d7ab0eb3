/** Places named in English text: capitalised names after a preposition of place, datelines, and words that point (the city). */
import type { FigureDraft } from '../../figures/types.ts';
import type { PlaceLevel, PlaceMention } from '../types.ts';
import { MONTHS_AND_DAYS } from './lexicon/words.ts';

const NAME =
	"(?:[A-Z][\\p{L}'’.-]+)(?:\\s+(?:of|upon|de|la|le|el|al|and the)?\\s?[A-Z][\\p{L}'’.-]+){0,3}(?:,\\s+[A-Z][\\p{L}.]+)?";
const AFTER_PREPOSITION = new RegExp(
	`(?<!\\b[A-Z][\\p{L}]{1,20}\\s)\\b(?:in|at|across|near|around|throughout|outside|from|of)\\s+(?:the\\s+|(?:north|south|east|west|central|downtown|northern|southern|eastern|western)\\w*\\s+)?(${NAME})`,
	'gu',
);
const DATELINE =
	/^\s*([A-Z][A-Z .'’-]{2,30}?)(?:,\s+(?:[A-Z][\p{L}.]+\s+)?(?:[A-Z][\p{L}.]+\s+\d{1,2}|\d{1,2}\s+[A-Z]\p{L}+)?)?\s*(?:\([^)]{2,30}\))?\s*(?:--|[-–—])\s/u;
const POINTERS =
	/\b(?:the (?:city|county|state|province|country|region|district|town|village)|nationwide|nationally|worldwide|globally|statewide|citywide)\b/giu;
const POSSESSIVE_COUNTRY = /\b([A-Z][\p{L}-]+)(?:'s|’s)\s+(?=\p{Ll})/gu;
/** Capitalised after a preposition without being a place. */
const NO_PLACE =
	/^(?:The|This|That|Mr|Mrs|Ms|Dr|Sir|Lord|President|Prime|Minister|Congress|Parliament|Senate|House|Board|Bank|Department|Ministry|Office|University|Company|Inc|Ltd|Commission|Council|Court|English|French|German|Chinese|Covid|God)\b/u;

const LEVELS: Record<string, PlaceLevel> = {
	city: 'city',
	town: 'city',
	county: 'county',
	district: 'county',
	village: 'site',
	state: 'province',
	province: 'province',
	region: 'province',
	country: 'country',
	nationwide: 'country',
	nationally: 'country',
	worldwide: 'world',
	globally: 'world',
	statewide: 'province',
	citywide: 'city',
};

/** All place mentions, ascending, not overlapping. Linear: every pattern is bounded. */
export function placeMentionsEn(text: string, _figures: readonly FigureDraft[]): PlaceMention[] {
	const out: PlaceMention[] = [];
	const dateline = DATELINE.exec(text);
	const name = dateline?.[1]?.trim();
	if (name) {
		const from = text.indexOf(name);
		out.push({
			from,
			to: from + name.length,
			text: titled(name),
			parts: [{ text: titled(name), level: 'city' }],
			points: null,
			dateline: true,
		});
	}
	const add = (from: number, raw: string) => {
		const words = raw.replace(/[.'’]+$/u, '');
		const first = words.split(/[\s,]/u)[0] ?? '';
		if (MONTHS_AND_DAYS.has(first) || NO_PLACE.test(words) || words.length < 3) return;
		out.push({ from, to: from + words.length, text: words, parts: [{ text: words, level: 'city' }], points: null });
	};
	for (const match of text.matchAll(AFTER_PREPOSITION))
		add(match.index + match[0].length - (match[1]?.length ?? 0), match[1] ?? '');
	for (const match of text.matchAll(POSSESSIVE_COUNTRY)) add(match.index, match[1] ?? '');
	for (const match of text.matchAll(POINTERS)) {
		const word = match[0].toLowerCase().replace(/^the /u, '');
		out.push({ from: match.index, to: match.index + match[0].length, text: match[0], parts: [], points: LEVELS[word] ?? 'city' });
	}
	out.sort((a, b) => a.from - b.from || b.to - a.to);
	return out.filter((mention, i) => i === 0 || mention.from >= (out[i - 1]?.to ?? 0));
}

const titled = (name: string): string => name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase());
