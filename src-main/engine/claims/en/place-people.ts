/**
 * A town that no list has, told by those who live there where they open a headline or a sentence: "Tolby homeowners face
 * a 4% rise", "Harwick voters approved". Nouns that a firm, a trade or a party has as well (workers, drivers) are left out.
 */
import { matchesOf } from '../../matches.ts';
import { NATIONALITIES } from './lexicon/nationalities.ts';
import type { PlaceFinder } from './place-notes.ts';
import { listedLevel, NAME, placeName } from './story-places.ts';

/** What people only are somewhere. */
const PEOPLE =
	'(?:house prices|home prices|property prices|home values|motorists|commuters|shoppers|beachgoers|allotment holders|homeowners|home owners|house-?holders|property (?:owners|taxpayers)|ratepayers|taxpayers|villagers|townspeople|townsfolk|locals|(?:voters|electors)(?=\\s(?:have |will |also |narrowly |overwhelmingly |on \\p{Lu}\\p{Ll}+day |in \\d{4} )?(?:approve|reject|back|vote|decide|went|go|head|cast|chose|choose|elect|turned down|passed|renewed)))';
const OPENS = new RegExp(`(?:^["“‘']?|[.!?]["”]?\\s)(${NAME})(?=\\s${PEOPLE}(?:\\s\\p{Ll}|,\\swho\\s))`, 'gu');
/** A word without which nothing is found: looked for first, as names are many. */
const HAS_PEOPLE =
	/\s(?:home ?owners|house-?holders|owners|ratepayers|taxpayers|villagers|towns|locals|voters|electors|(?:house|home|property) (?:prices|values)|motorists|commuters|shoppers|beachgoers|allotment)/u;
/** A sentence may open with what sort of people they are: "Wealthy homeowners", "Struggling ratepayers". */
const SORTS: ReadonlySet<string> = new Set(
	'dairy beef sheep pig poultry egg grain arable fruit vegetable apple potato banana coffee tea cocoa cotton tobacco sugar cane rice wheat maize corn barley flower wine olive organic hill tenant small-scale master part-time full-time local former wealthy healthy needy hungry weary wary unhappy happy likely early undecided swing suburban urban individual average ordinary typical modest middle-class working-class low-income high-income disabled homeless vulnerable eligible absentee overseas mortgage council tenant corporate frail anxious nervous furious irate current previous newer additional similar future would-be first-time long-time longtime fellow black white brown green women property business commercial private median mean monthly weekly yearly quarterly higher lower older younger elderly female male retail industrial office global social luxury halifax nationwide zoopla rightmove prime real late night electric bus rail train car christmas easter online german british american bargain second-hand existing end world household sunday saturday'.split(
		' ',
	),
);
const SORT_END = /(?:ing|ed|ish|ese|ian|ic|ive|ist|ite|crat|ous|ful|less|able|ible|al|ent|ant|est|ands|ions|ens)$/u;

/** "Tolby grower Ann Hale", "Harwick resident Jo Orme, 71": whose trade or home is in a place. */
const LIVES = new RegExp(
	`(?:^|[.!?]["”]?\\s|,\\s(?:and|but|while)\\s)(${NAME})(?=\\s(?:resident|homeowner|householder|pensioner|villager|grower|farmer|dairy farmer|grazier|rancher|crofter|shepherd|beekeeper|shopkeeper|publican|butcher|baker|hairdresser|fisherman|landlord|midwife|plumber|electrician|postmaster|postmistress|hotelier|mayor|barber|greengrocer|newsagent)\\s\\p{Lu})`,
	'gu',
);
const HAS_TRADE =
	/\s(?:resident|home|house|pensioner|villager|grower|farmer|dairy|grazier|rancher|crofter|shepherd|bee|shop|publican|butcher|baker|hair|fisher|landlord|midwife|plumber|electrician|post|hotelier|mayor|barber|green|news)[\p{Ll} ]*\s\p{Lu}/u;

export const tradesmen: PlaceFinder = (notes) => {
	if (!HAS_TRADE.test(notes.text)) return;
	for (const match of matchesOf(notes.text, LIVES)) {
		const raw = match[1] ?? '';
		const before = notes.mentions.length;
		if (isTown(raw)) notes.name(match.index + match[0].length - raw.length, raw, 'address');
		const found = notes.mentions[before];
		if (found) found.row = true;
	}
};

const isTown = (raw: string): boolean =>
	placeName(raw) === raw &&
	(listedLevel(raw) !== null ||
		(!NATIONALITIES.has(raw) && !SORTS.has((raw.split(' ')[0] ?? '').toLowerCase()) && (/\s/u.test(raw) || !SORT_END.test(raw))));

export const townspeople: PlaceFinder = (notes) => {
	if (!HAS_PEOPLE.test(notes.text)) return;
	for (const match of matchesOf(notes.text, OPENS)) {
		const raw = match[1] ?? '';
		if (isTown(raw)) notes.name(match.index + match[0].length - raw.length, raw, 'address', true);
	}
};
