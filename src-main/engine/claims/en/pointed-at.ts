/** Which place an English word that only points at one stands for: the district, the city, statewide, across the country. */
import type { PlaceState } from '../place-state.ts';
import type { PlaceLevel, PlaceMention } from '../types.ts';

/** What sorts of places a report points back at by their sort. */
const SORTS = 'city|county|state|province|region|district|town|village|borough|island|municipality';
/** "Kesh County", "Tarrow Region": the sort ends the name. */
const ENDS = new RegExp(`\\s(${SORTS})$`, 'iu');
/** "Kesh district", "Marlow Borough Council" */
const BEHIND = new RegExp(`^\\s(?:\\p{L}+\\s)?(${SORTS})\\b`, 'iu');
const BEHIND_REACH = 32;
/** "the village of Kesh" */
const BEFORE = new RegExp(`\\b(${SORTS})\\sof\\s(?:the\\s)?$`, 'iu');
const BEFORE_REACH = 24;

/** The sort that a place is printed with, or null. */
export function unitOf({ from, to, parts }: PlaceMention, text: string): string | null {
	const name = parts.at(-1)?.text;
	if (name === undefined || !/^\p{Lu}/u.test(name)) return null;
	const sort =
		ENDS.exec(name) ??
		BEHIND.exec(text.slice(to, to + BEHIND_REACH)) ??
		BEFORE.exec(text.slice(Math.max(0, from - BEFORE_REACH), from));
	return sort?.[1]?.toLowerCase() ?? null;
}

/** Sorts that a report of a town uses of that town, whatever other town it names on the way. */
const OWN_SORTS: ReadonlySet<string> = new Set(['city', 'town']);
/** A story of one of these is told of one place. */
const SMALL: ReadonlySet<PlaceLevel> = new Set(['city', 'county']);

/** What a report of a land calls a town that it has named. */
const TOWNS: ReadonlySet<string> = new Set(['village', 'town', 'city']);
/** What a town calls the land around it. */
const AROUND: ReadonlySet<string> = new Set(['region', 'district']);

/**
 * The place of that level told of in the same sentence before the pointer: "Kesh had its wettest day, taking the city's
 * total to 90mm" in a report of several towns.
 */
export function besidePointer(mention: PlaceMention, before: PlaceMention | undefined, text: string): string | undefined {
	const part = before?.parts.at(-1);
	if (!before || !part || before.points !== null || before.passing === 'origin' || part.level !== mention.points)
		return undefined;
	return /[.!?;]\s/u.test(text.slice(before.to, mention.from)) ? undefined : part.text;
}

/** What the words of a pointer of that level name, as far as the story allows; the words themselves where it does not. */
export function pointedAt(words: string, level: PlaceLevel, state: PlaceState, beside?: string): string {
	const main = state.main?.text ?? '';
	const told = main === '' ? words : main;
	if (/^(?:this .*|here)$/iu.test(words)) return state.filed ?? told;
	// "the State" of an Indian report is the one that it is told of.
	if (/^[Tt]he State$/u.test(words) && state.level === 'province') return main;
	// Nothing smaller than a state is told of by "statewide".
	if (/^(?:state|province)-?wide$/iu.test(words) && state.level !== 'province') return state.latest.get('province') ?? words;
	// "nationwide", "across the country": the country that the report has named.
	if (level === 'country' && /^(?:the country|nation)/iu.test(words))
		return (state.level === 'country' ? main : (state.nation ?? state.latest.get('country'))) ?? words;
	if (level === 'world' || level === 'country') return words;
	const sort = words.toLowerCase().replace(/^the |-?wide$/gu, '');
	if (beside !== undefined) return beside;
	const own = level === state.level ? main : undefined;
	const latest = state.latest.get(level);
	const printed = state.units.get(sort);
	if (own !== undefined && (OWN_SORTS.has(sort) || printed === undefined || state.ownSorts.has(sort))) return own;
	// "the district" of a story about a town is the one printed so, else the town's: English names one place for all of them.
	const small = state.level !== null && SMALL.has(state.level) && AROUND.has(sort) ? told : undefined;
	// "the village mill" in a report of a country: of the town named last.
	const near = state.level !== null && !SMALL.has(state.level) && TOWNS.has(sort) ? state.latest.get('city') : undefined;
	return printed ?? small ?? latest ?? near ?? told;
}
