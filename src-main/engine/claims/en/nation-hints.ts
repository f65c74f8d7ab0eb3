/**
 * The country that a headline and an opening speak of in words that set no scene: "the Irish Nurses' Organisation", "the
 * history of South Africa", "the national rate". It is the story's place where nothing else is: a town that only the end
 * of the story names (where a driver came from) is not. None where the opening speaks of two.
 */
import { matchesOf } from '../../matches.ts';
import type { MainPlace, StoryPlaces } from '../place-weights.ts';
import type { PlaceMention } from '../types.ts';
import { NATIONALITIES, OFFICES } from './lexicon/nationalities.ts';
import { CONTINENTS, COUNTRIES, ONE_NAME } from './lexicon/places.ts';
import { PUBLIC_NOUNS } from './place-around.ts';

/** Words with a capital, two at most: South Africa, Sri Lankan. An office in front (Statistics Canada) is no part of the name. */
const CAPITALS =
	/(?<![\p{L}.])(?!(?:The|An?|In|For|Of|At|But|And|While|As|On|By|When|With|Some|Many|Most|All|More|Fewer|Every|Statistics|Stats|Elections|Meteo|Transport|Tourism|Export|Health|Police)\s\p{Lu})\p{Lu}[\p{L}.’'-]*\p{L}(?:\s\p{Lu}[\p{L}’'-]*\p{L})?/gu;
/** With whom it traded or played, where somebody came from or went to. */
const PARTY_BEFORE =
	/\b(?:from|to|with|against|versus|vs|v|beat|beating|defeated|over|visit(?:ing|ed)?|via|leaving|left|flee(?:ing)?|fled|than|like|behind|between|by|reach(?:ing)?|bound for|en route to)\s(?:the\s)?$|\($/iu;
/** "the Philippine Statistics Authority", "the Irish Nurses and Midwives Organisation": a body of the whole country. */
const BODY =
	/^(?:['’]s)?(?:\s(?:\p{Lu}[\p{L}’'-]*|and|of|for|the|&)){0,6}?\s(?:Authority|Organi[sz]ation|Institute|Bureau|Ministry|Statistics|Department|Agency|Board|Commission|Federation|Parliament|Senate|Supreme Court|Central Bank|Police|Army|Navy|Forces|Office|Council|Government|Service|Administration|Union|Railways|Customs|Air Force|Coast Guard|Post)\b/u;
const PUBLIC = new RegExp(
	`^(?:['’]s)?\\s(?:\\p{Ll}[\\p{Ll}-]{1,14}\\s){0,2}?(?:${PUBLIC_NOUNS}|law|laws|history|people|officials?|authorities|voters|women|men|children|adults|workers|families|parents|pupils|learners|drivers|army|military|navy|air force|coastguard|coast guard|armed forces|security forces|border guards)\\b`,
	'u',
);
/** "South Africa Breweries", "Bank of America", "US$4m": a firm or a sort of money of that name. */
const NAMED_SO = /^(?:\s\p{Lu}|[$£€-]|\.?\sdollars?\b)/u;
const NAME_OF =
	/(?<!\b(?:[Rr]est|Institute|Authority|Bureau|Ministry|Department|Agency|Board|Association|Federation|Organi[sz]ation|Commission|Parliament|Republic|Union|Guild|Council)\s)\b(?:of|in|for)\s(?:the\s)?$/u;
const NAME_BEFORE = /\p{Lu}[\p{L}’'-]*\s(?:of|in|for)\s(?:the\s)?$/u;
/** "millions of Kenyans", "one in five Kenyans": so many of the nation. */
const COUNTED =
	/(?:\bof|\b(?:most|many|more|fewer|all|million|some|\d+|ten|nine|eight|seven|six|five|four|three|two))\s(?:the\s)?$/iu;
/** Peoples whose name is not the adjective's plural. */
const PEOPLES: ReadonlyMap<string, string> = new Map(
	'Filipinos=Philippines; Filipinas=Philippines; Britons=Britain; Turks=Turkey; Poles=Poland; Swedes=Sweden; Danes=Denmark; Finns=Finland; Spaniards=Spain; Scots=Scotland; Serbs=Serbia; Croats=Croatia; Slovenes=Slovenia; Icelanders=Iceland; New Zealanders=New Zealand; Kiwis=New Zealand; Irishmen=Ireland; Dutchmen=Netherlands; Frenchmen=France; Thais=Thailand; Afghans=Afghanistan; Aussies=Australia'
		.split('; ')
		.map((pair) => pair.split('=') as [string, string]),
);
const IN_CAPITAL = /^\scapital\b/u;
const WIDE: ReadonlySet<string> = new Set(CONTINENTS);
/** An opening speaks of its country within so many paragraphs of the body. */
const OPENING = 3;

interface Hint {
	country: string;
	paragraph: number;
	from: number;
	to: number;
	head: boolean;
}

/** The one country that the opening of an English story speaks of, or null. Linear: headline and three paragraphs. */
export const nationOf = (paragraphs: readonly StoryPlaces[]): MainPlace | null => spokenOf(paragraphs, OPENING);

/** The one country that the whole of an English story speaks of, or null. Linear. */
export const nationSpokenOf = (paragraphs: readonly StoryPlaces[]): MainPlace | null =>
	spokenOf(paragraphs, Number.POSITIVE_INFINITY);

function spokenOf(paragraphs: readonly StoryPlaces[], length: number): MainPlace | null {
	const hints: Hint[] = [];
	let bodies = 0;
	for (const { view } of paragraphs) {
		const { kind, index, text } = view.paragraph;
		const head = kind === 'headline' || kind === 'deck';
		if (kind === 'body') bodies++;
		if (bodies > length) break;
		if (head || kind === 'body') for (const hint of hintsOf(text)) hints.push({ ...hint, paragraph: index, head });
	}
	const [first] = hints;
	if (!first || hints.some(({ country }) => same(country) !== same(first.country))) return null;
	const { paragraph, from, to, head, country } = first;
	return {
		draft: { text: country, paragraph, from, to, origin: 'inherited', source: head ? 'headline' : 'story' },
		level: 'country',
	};
}

/** The country of the dateline's capital, where the words of an opening name it or its people; null where they do not. */
export function countryNamed(opening: string, capital: PlaceMention | undefined): string | null {
	for (const match of matchesOf(opening, CAPITALS)) {
		// "in the Bangladeshi capital": the town itself.
		if (IN_CAPITAL.test(opening.slice(match.index + match[0].length, match.index + match[0].length + 12))) continue;
		const words = match[0].replace(/['’]s?$/u, '').split(/\s/u);
		for (const name of [words.join(' '), ...words]) {
			const bare = name.replace(/['’]s?$/u, '');
			const country = NATIONALITIES.get(bare) ?? PEOPLES.get(bare) ?? NATIONALITIES.get(bare.replace(/s$/u, '')) ?? bare;
			if (capital?.capitalOf?.includes(country)) return country;
		}
	}
	return null;
}

const same = (country: string): string => ONE_NAME.get(country) ?? country;

function* hintsOf(text: string): Generator<Omit<Hint, 'paragraph' | 'head'>> {
	for (const match of matchesOf(text, CAPITALS)) {
		// "$US1.41": a sort of dollar.
		if (/[$£€¥]/u.test(text.charAt(match.index - 1))) continue;
		const words = match[0].replace(/['’]s?$/u, '').split(/\s/u);
		for (let n = words.length; n > 0; n--) {
			const name = words
				.slice(0, n)
				.join(' ')
				.replace(/['’]s?$/u, '');
			// "the number of Kenyans in need"
			const people =
				name.endsWith('s') && !COUNTRIES.has(name) ? (PEOPLES.get(name) ?? NATIONALITIES.get(name.slice(0, -1))) : undefined;
			const adjective = NATIONALITIES.get(name) ?? people;
			if (adjective === undefined && (!COUNTRIES.has(name) || WIDE.has(name))) continue;
			const to = match.index + name.length;
			const behind = text.slice(to, to + 90);
			const told = BODY.test(behind) || PUBLIC.test(behind);
			const before = text.slice(Math.max(0, match.index - 24), match.index);
			const central = /\bBank of $/u.test(before) && (OFFICES.get(`Bank of ${name}`) ?? '') !== '';
			const named =
				adjective === undefined && !NAMED_SO.test(behind) && (central || !(NAME_BEFORE.test(before) && NAME_OF.test(before)));
			const party = PARTY_BEFORE.test(before);
			if ((told || named || (people !== undefined && COUNTED.test(before))) && !(party && !told))
				yield { country: adjective ?? name, from: match.index, to };
			break;
		}
	}
}
