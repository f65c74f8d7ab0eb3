/**
 * The place an English story is about: by what its headline, its dateline and its opening say happens where, and how
 * often a place is named. None, where all are named on the way only.
 */
import { type MainPlace, rankOf, type StoryPlaces, strongest } from '../place-weights.ts';
import type { PlaceLevel } from '../types.ts';
import { CONTINENTS } from './lexicon/places.ts';
import { countryNamed, nationOf, nationSpokenOf } from './nation-hints.ts';
import { type Evidence, isCountryOf, type StoryEvidence } from './place-candidates.ts';
import { evidenceOf } from './place-evidence.ts';
import { isWrapOfFirms } from './place-firms.ts';
import { isWrapOfSections } from './place-sections.ts';
import { listedLevel } from './story-places.ts';

const WIDE: ReadonlySet<string> = new Set(CONTINENTS);
const isContinent = (name: string): boolean => WIDE.has(name);
/** A place that the opening does not name, where it names another. */
const AFTERWARDS = 0.15;
/** Above one town, or four mentions of a country, in the body. */
const LEAST_RANK = 1.25;
const AGAIN = 3;
const BOTH_WEIGHT = 3;
const TOWNS: ReadonlySet<PlaceLevel> = new Set(['city', 'county']);
const LANDS: ReadonlySet<PlaceLevel> = new Set(['country', 'province']);
const FILED_ONLY = 0.3;
/** Named as what lies near by, where another town is where it happened. */
const MARK_ONLY = 0.3;
/** Named by the headline, where the opening names another of its size. */
const HEADLINE_ONLY = 0.3;

/** What a report of a day's trading opens with. */
const OPENS_TRADING =
	/\b(?:Sensex|Nifty|Nikkei|KSE-100|Kospi|Hang Seng|Dow Jones|Nasdaq|FTSE|benchmark (?:share )?ind(?:ex|ices)|stocks? (?:slide|rise|fall|end|close|edge|gain|slip|rally|market)|shares (?:end|close|slide|rise|fall|edge|gain|slip|rally)|(?:share|stock|equity) market|(?:futures|bourse|stock exchange) (?:rose|fell|closed|ended|slid|gained)|(?:contracts?|futures) (?:for|on) [^.]{2,60}? (?:rose|fell|closed|ended|slid|gained|lost|shed|added|slipped|eased|climbed|dropped|jumped|settled))[^.]{0,160}\b(?:points?|per ?cent|percent|%|settle[ds]?|session|close[ds]?|ended|trad(?:e|ing)|lower|higher)\b|\b(?:soybeans?|soyoil|soymeal|wheat|corn|maize|canola|rapeseed|crude|oil|gold|silver|platinum|copper|nickel|zinc|tin|lead|cotton|sugar|coffee|cocoa|rubber|rice|cattle|hogs)\s(?:(?:futures|prices?|contracts?)\s)?(?:rose|fell|slid|slipped|eased|gained|lost|jumped|climbed|dropped|edged|tumbled|rallied|surged|sank)\b[^.]{0,100}\.?\d*\sa (?:bushel|barrel|tonne?|metric ton|pound|lb|(?:troy )?ounce|kilo|quintal)\b/iu;

/** What a state or a province has, and a town has not. */
const GOVERNED =
	/\b(?:Gov\.|[Gg]overnor|[Pp]remier|[Ll]awmakers|[Ll]egislators|[Ll]egislature|[Ss]tatehouse|General Assembly|[Ss]tatewide|state (?:budget|senators?|representatives?|treasurer|auditor|employees|revenues?|tax|taxes|spending|officials?|agency|agencies|law)|the state(?:['’]s)?)\b/u;

/** Where bodies of the world have their seats: "GENEVA -- …, the UN agency said" is told of anywhere but Geneva. */
const SEATS: ReadonlySet<string> = new Set(['New York', 'Geneva', 'United Nations', 'Rome', 'Vienna', 'Paris', 'Washington']);
/** Named again, it is the body and not its seat. */
const BODY_ITSELF = 'United Nations';
const SEAT_REACH = 4;
const WORLD_BODY =
	/\b(?:UNICEF|UNHCR|UNESCO|UNAIDS|UNDP|UNEP|UNFPA|OCHA|WHO|WFP|FAO|ILO|IOM|IAEA|IMF|OECD|WTO|UN|U\.N\.|United Nations|World Health Organi[sz]ation|World Food Program(?:me)?|World Bank|International Monetary Fund|Red Cross|International Energy Agency|IEA)\b/u;

/** The place a story is about, and its country. Linear in the mentions. */
export function mainPlaceEn(paragraphs: readonly StoryPlaces[]): MainPlace | null {
	if (isWrapOfFirms(paragraphs) || isWrapOfSections(paragraphs)) return null;
	const evidence = evidenceOf(paragraphs);
	if (paragraphs.slice(0, SEAT_REACH).some(({ view }) => WORLD_BODY.test(view.paragraph.text.slice(0, 600))))
		evidence.places = evidence.places.filter(
			({ filed, times, draft }) => !(filed && (times === 1 || draft.text === BODY_ITSELF) && SEATS.has(draft.text)),
		);
	weigh(evidence.places);
	// "aid in 48 countries": the one that it says most of is a part.
	const nation = evidence.wide ? null : (nationOf(paragraphs) ?? nationSpokenOf(paragraphs));
	const main = chosen(evidence, nation);
	const country = nationAmong(evidence.places)?.draft.text ?? nation?.draft.text;
	return (
		main && {
			...main,
			...(country !== undefined ? { nation: country } : {}),
			...(evidence.court ? { court: evidence.court.draft } : {}),
		}
	);
}

/** The country named most: "across the country" of a town's story is that. */
const nationAmong = (places: readonly Evidence[]): Evidence | null =>
	places.reduce<Evidence | null>(
		(best, place) =>
			place.level === 'country' && !isContinent(place.draft.text) && place.weight > (best?.weight ?? 0) ? place : best,
		null,
	);

/** Sets the places against each other. */
function weigh(places: readonly Evidence[]): void {
	// "Thousands flee as Kesh wildfires spread", "Officials in Kesh …": what headline and opening both name, a town of the deck
	// or of the next lines does not replace.
	const both = places.filter((place) => place.firm && place.inHeadline && place.inOpening);
	const [whole] = both;
	if (both.length === 1 && whole && places.every((other) => other === whole || !other.firm || !other.inHeadline))
		whole.weight *= BOTH_WEIGHT;
	// "KESH — … before 6,284 at the Municipal Arena": a house that the lead names lies in the town of the dateline.
	const filedTown = places.some(({ filed, level }) => filed && level === 'city');
	for (const place of places)
		if (filedTown && place.level === 'site' && !place.headed && !place.subject) {
			place.opens = false;
			place.weight *= AFTERWARDS;
		}
	// "Vesk earned $72m from tea, sold through Kesh": what a country or a state does is not told of a town that its sentence
	// names on the way, and the text never again.
	if (places.some((place) => place.firm && place.opens && place.subject && !place.filed && LANDS.has(place.level)))
		for (const place of places)
			if (place.opens && !place.subject && !place.headed && place.times === 1 && TOWNS.has(place.level)) place.opens = false;
	// "Pupils at Tolby Academy …, the worst in Kesh": a house that no headline names lies in the one town that the opening names.
	const named = places.filter(({ opens, firm, inOpening, level }) => opens && firm && inOpening && level === 'city');
	if (named.length === 1 && named[0] && listedLevel(named[0].draft.text) !== null)
		for (const place of places) if (place.level === 'site' && !place.headed && !place.subject) place.opens = false;
	// "reported in the United States last week": what the opening names as the scene, a town of the body does not replace.
	if (places.some(({ opens, firm }) => opens && firm)) for (const place of places) if (!place.opens) place.weight *= AFTERWARDS;
	// "Vesk outsells Tarrow as visits pass 100,000", told of Sri Lanka by its first paragraph: a headline names others too.
	const leads = places.filter((place) => place.firm && place.opens && place.subject && !place.filed);
	for (const place of places)
		if (place.inHeadline && !place.inOpening && leads.some(({ level }) => level === place.level)) place.weight *= HEADLINE_ONLY;
	// "A bus rolls near Kesh", "… at Tolby": the second is where.
	if (places.some(({ opens, firm, mark, level }) => opens && firm && !mark && TOWNS.has(level)))
		for (const place of places) if (place.opens && place.mark && TOWNS.has(place.level)) place.weight *= MARK_ONLY;
	const towns = places.filter((place) => place.firm && !place.filed && TOWNS.has(place.level));
	for (const place of places) {
		if (!place.filed || place.times !== 1) continue;
		// Filed from a town that the text does not name again, and told of a place that it names again and again.
		if (towns.some(({ times }) => times >= AGAIN)) place.weight *= FILED_ONLY;
		// "MARLOW -- …" under "Kesh schools back budget": … told of the one in the headline.
		if (towns.some(({ opens, headed }) => opens && headed)) place.weight *= FILED_ONLY;
	}
}

/** The place that is told of; `nation` is the country that the story speaks of in other words. */
function chosen(
	{ places, capital, seat, state, whole, opening, country: second, court }: StoryEvidence,
	nation: MainPlace | null,
): MainPlace | null {
	const of = (place: Evidence): MainPlace => ({ draft: place.draft, level: place.level });
	/** What is left where nothing has a name: "in the north" of headline or opening, "the State". */
	const nameless = (): MainPlace | null => {
		const region = places.find((place) => place.region && place.weight >= 1);
		if (region) return of(region);
		// "the Kenya Certificate": the one country in whose names the opening speaks.
		const [country, other] = places.filter(({ level, draft }) => level === 'country' && !isContinent(draft.text));
		if (country?.inOpening && country.inNames && !other) return of(country);
		return state && { draft: state, level: 'country' };
	};
	if (whole) return whole;
	// "It happened in the Bullring, in Kesh": by the name that the headline has, or else the first.
	const happened = places.filter(({ scene, firm }) => scene && firm);
	const scene = happened.find(({ inHeadline }) => inHeadline) ?? happened[0];
	if (scene) return of(scene);
	// "KARACHI -- Stocks fell": a day's trading is where it is done, whatever country its index stands for.
	const floor = OPENS_TRADING.test(opening) ? places.find(({ filed, level }) => filed && level === 'city') : undefined;
	if (floor) return of(floor);
	// What the opening names as the scene is not replaced by a town that a deck or the body names on the way.
	const scenes = places.filter((place) => place.firm && place.opens && place.inOpening);
	const best = strongest(scenes.length > 0 ? places.filter((place) => place.opens || place.inHeadline || place.filed) : places);
	if (!best) return court ?? nation ?? nameless();
	// "KESH CITY -- Police across Vesk …": filed from a capital that is not named again, and opened with its country.
	if (best.filed && best.times === 1 && capital?.text === best.draft.text) {
		const country = countryNamed(opening, capital) ?? second?.text ?? null;
		if (country !== null) {
			const named = places.find((other) => isCountryOf(other.draft.text, capital));
			return named ? of(named) : { draft: { ...best.draft, text: country }, level: 'country' };
		}
	}
	// "TOPEKA, Kan. — The governor asked lawmakers": of the state that is governed from there.
	if (best.filed && best.times === 1 && seat?.text === best.draft.text && seat.seatOf !== undefined && GOVERNED.test(opening))
		return { draft: { ...best.draft, text: seat.seatOf }, level: 'province' };
	// "at a Vesk bar, Kesh police said": in that town.
	if (best.level === 'province' || best.level === 'country') {
		const forces = places.filter(({ police }) => police);
		if (forces[0] && forces.length === 1 && !best.filed) return of(forces[0]);
	}
	const told = best.opens || best.filed || best.headed;
	// "died on Vesk's roads", "the Irish Nurses' Organisation": a town that only the end names does not replace the country.
	if (!told && nation) return nation;
	// Where a story names no other place, it is of the one that it names again and again.
	if (best.times >= AGAIN && !places.some((other) => other.firm && other !== best)) return of(best);
	// One place named on the way is where its sentence is, not where the story is.
	if (!told && !best.inOpening) return court ?? nameless();
	return best.opens || best.filed || rankOf(best) >= LEAST_RANK ? of(best) : (court ?? nameless());
}
