/**
 * The names of places an English story uses, by the company they keep: what stands behind "in" is a place wherever the
 * story names it again, and "the Ashford Museum" of the first lines is where a story about that museum happens.
 */
import type { PlaceLevel } from '../types.ts';
import { ORDINARY_WORDS, TOWN_WORDS } from './lexicon/ordinary-words.ts';
import {
	AIRPORTS,
	CITIES_EN,
	CONTINENTS,
	COUNTIES_EN,
	COUNTRIES,
	GROUNDS,
	LANDS_EN,
	NO_PLACE_FIRST,
	NO_PLACE_LAST,
	OPENING_WORDS,
	PROVINCES_EN,
} from './lexicon/places.ts';
import { MORE_COUNTIES, MORE_PROVINCES, TOWNS } from './lexicon/towns.ts';
import { MONTHS_AND_DAYS } from './lexicon/words.ts';

const TOKEN = "[A-Z][\\p{L}’'-]*\\p{L}";
/** "the Philippines on Monday": a day or a month is no part of a name. */
const NO_TIME =
	'(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)';
/** A name of up to four capitalised words. A full stop ends it, except behind "St". */
export const NAME = `(?:St\\.? )?${TOKEN}(?: (?:of|upon|on|de|la|le|el|al|del|y) ${NO_TIME}${TOKEN}| ${NO_TIME}${TOKEN}){0,3}`;

const LIST = new Map<string, PlaceLevel>();
for (const name of [...GROUNDS, ...AIRPORTS]) LIST.set(name, 'site');
for (const name of CITIES_EN) LIST.set(name, 'city');
for (const name of [...COUNTIES_EN, ...LANDS_EN]) LIST.set(name, 'county');
for (const name of PROVINCES_EN) LIST.set(name, 'province');
for (const name of [...CONTINENTS, ...COUNTRIES]) LIST.set(name, 'country');

const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES);

const add = (names: readonly string[], level: PlaceLevel): void => {
	for (const name of names) if (!LIST.has(name)) LIST.set(name, level);
};
add(TOWNS, 'city');
add(MORE_COUNTIES, 'county');
add(MORE_PROVINCES, 'province');

/** The level of a name of the lists, or null. They have the straight apostrophe. */
export const listedLevel = (name: string): PlaceLevel | null =>
	LIST.get(name.includes('’') ? name.replaceAll('’', "'") : name) ?? null;

/** "King's Lynn", "Bishop's Hale", "Prince George's County": the owner is a part of the name. */
const OWNER_NAMED = /^(?:King|Queen|Bishop|Abbot|Monk|Prior|Earl|Knight|Hawke|Prince George|Queen Anne)['’]s\s\p{Lu}/u;

const ENDS: readonly (readonly [RegExp, PlaceLevel])[] = [
	[/(?:County|Borough|District|shire|Parish)$/u, 'county'],
	[/(?:State|Province|Region|Territory|Oblast|Prefecture)$/u, 'province'],
	[
		/(?:Street|Road|Lane|Avenue|Square|Park|Stadium|Arena|Hall|Museum|Gallery|Hospital|Infirmary|Station|School|College|University|Airport|Bridge|Drove|Close|Drive|Hill|Centre|Center|Church|Cathedral|Theatre|Theater|Estate|House|Court|Mall|Plaza|Market|Barracks|Roundabout|Depot|Refinery|Terminal|Prison|Jail|Hotel|Clinic|Showgrounds?|Racecourse|Camp|Mosque|Temple|Cemetery|Pier|Wharf|Marina|Lodge|Resort|Casino|Academy|Elementary|Primary|Secondary|Kindergarten|Preschool|Library|Zoo|Interchange)$/u,
		'site',
	],
];

/** Houses that every town has: without its name they name no place. */
const HOUSES: ReadonlySet<string> = new Set([
	'Civic Centre',
	'Civic Center',
	'Town Hall',
	'City Hall',
	'County Hall',
	'Guildhall',
	'Shire Hall',
	'High Court',
	'Crown Court',
	'Supreme Court',
	'Village Hall',
	'Red Cross',
	'Red Crescent',
	'Blue Cross',
	'High Street',
]);

/** How large a place is, as far as its name tells: a city unless it says otherwise. */
export function levelOf(name: string): PlaceLevel {
	const listed = listedLevel(name);
	if (listed) return listed;
	for (const [pattern, level] of ENDS) if (pattern.test(name)) return level;
	return 'city';
}

/** "the Common Council", "the Third Session", "in Public Works": words that name no place however they are capitalised. */
function isOrdinary(name: string): boolean {
	const words = name.toLowerCase().split(' ');
	return ORDINARY_WORDS.has(words.at(-1) ?? '') && words.every((word) => ORDINARY_WORDS.has(word) || TOWN_WORDS.has(word));
}

/** "Ninety-eight councillors" */
const NUMBER_WORDS = /^(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-\p{Ll}+)?$/u;

/** The name without a possessive and what hangs on behind it; "" when it can be no place. */
export function placeName(raw: string): string {
	// "Republic of Tanvia Vol. 9": the line of a masthead goes on.
	// "Kesh District of NWFP": the district.
	// "Kesh Magistrates' Court"
	const words = raw
		.replace(/\sMagistrates['’]?$/u, '')
		.replace(/\sof\s\p{Lu}{2,}$/u, '')
		.replace(/\s(?:Vol|No|Issue|Tel|Page|Week)$/u, '')
		.split(/\s+/u);
	const owner = words.findIndex((word) => /['’]s$/u.test(word));
	const named = owner >= 0 && (/^St\.?$/u.test(words[0] ?? '') || OWNER_NAMED.test(raw) || listedLevel(words.join(' ')) !== null);
	const own = owner >= 0 && words.length > owner + 1 && !named ? words.slice(0, owner + 1) : words;
	const name = own
		.join(' ')
		.replace(/['’]s$/u, '')
		.replace(/['’.-]+$/u, '');
	const first = own[0] ?? '';
	const last = name.split(' ').at(-1) ?? '';
	if (name.length < 2 || MONTHS_AND_DAYS.has(first.split(/[-–]/u, 1)[0] ?? '') || MONTHS_AND_DAYS.has(last)) return '';
	if (listedLevel(name) !== null) return name;
	// "Work on Edinburgh's tram line": the town, which is read by itself.
	const on = name.indexOf(' on ');
	if (on > 0 && listedLevel(name.slice(on + 4)) !== null) return listedLevel(name.slice(0, on)) === null ? '' : name.slice(0, on);
	// "Eskom of South Africa": a body of the country.
	const of = name.lastIndexOf(' of ');
	if (of > 0 && COUNTRY_NAMES.has(name.slice(of + 4)) && levelOf(name) === 'city') return '';
	if (HOUSES.has(name) || OPENING_WORDS.has(name)) return '';
	if (NUMBER_WORDS.test(name)) return '';
	if (isOrdinary(name) && levelOf(name) === 'city') return '';
	if (name.length < 3 || NO_PLACE_FIRST.has(first) || NO_PLACE_LAST.has(last)) return '';
	// CCTV, HMRC: an abbreviation is no place.
	return name.split(' ').some((word) => word.length > 1 && word === word.toUpperCase()) ? '' : name;
}
