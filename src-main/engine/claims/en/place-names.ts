/**
 * Names that are known to be places, wherever they stand: of the lists, or settled by the story itself. What stands
 * around a name says what it does there: the place whose own something is told of (Leicester's streets, UK inflation,
 * German exports), the subject (Hong Kong welcomed 3.2 million visitors), what a storm struck, or a name on the way.
 */
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel, PlaceMention, PlacePart } from '../types.ts';
import { NATIONALITIES } from './lexicon/nationalities.ts';
import { STATE_SHORT } from './lexicon/places.ts';
import {
	APPOSED,
	APPOSED_REACH,
	ASIDE,
	AUTHORITY,
	BEGINS,
	bareName,
	COUNTS,
	COUNTS_REACH,
	DIRECTION,
	DOES,
	EXCHANGE,
	GOAL,
	HOSPITAL_BEHIND,
	HOUSE_THERE,
	IN_OWNER,
	INDEX_OF,
	INTRODUCED,
	ITS_YEAR,
	NATIONAL_BODY,
	NOT_PUBLIC,
	NUMBERED,
	OF_THE_WHOLE,
	OFFICE_OF,
	OWNED_BY,
	PART_NAMED,
	PART_OF,
	PARTNER,
	PARTY,
	PEOPLE_BEHIND,
	PUBLIC,
	SERVES,
	SPEAKS,
	STRIFE_OVER,
	STRUCK,
	UNIT_ITSELF,
} from './place-around.ts';
import { saysWhich } from './place-notes.ts';
import { listedLevel } from './story-places.ts';

/** Words with a capital, four at most and whose they are: each run is looked up. */
const CAPITALS = /(?:[A-Z][\p{L}.-]*\p{L}['’]s\s)?[A-Z][\p{L}’'.-]*\p{L}(?:\s[A-Z][\p{L}’'.-]*\p{L}){0,3}/gu;

/** Before a name without being part of it. */
const LEADS =
	/^(?:The|In|At|On|For|From|To|Of|By|And|But|While|As|When|Where|If|Although|Though|Because|After|Before|Since|Across|Around|Near|Outside|Inside|Within|Throughout|Meanwhile|Elsewhere|Overall|Only|Even|Most|Many|Some|All|Both|North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast|Southwest|North-east|North-west|South-east|South-west|Central|Greater|Inner|Outer|Upper|Lower|Mainland|Downtown|Metropolitan|Rural|Total|Average|Annual|Monthly|New|Recorded|Following|Despite|Under|Between|With|Without|Like|Unlike|Among|Amid|Against|Beyond|Until|Once|Then|Yet|Or|Also|Still|Today|Yesterday|Now|Here|Last|This|That|Every|Each|Including|Excluding|Neighbou?ring|Nearby|Per)$/u;

/** "In Wayne County": of these the unit's name cannot begin with one, as it may with "North". */
const LEADS_IN =
	/^(?:The|In|At|On|For|From|To|Of|By|And|But|While|As|When|Where|Across|Around|Near|Outside|Inside|Within|Throughout|Meanwhile|Elsewhere|Only|Even)$/u;

/** ", where prices rose" */
const WHERE = /^,\swhere\s/u;
const SUCH_AS = /\b(?:like|including|such as|notably|especially|particularly|reached)\s(?:the\s)?$/u;

interface Known {
	name: string;
	level: PlaceLevel;
	/** How many words of the run it takes. */
	words: number;
	adjective: boolean;
	/** Known by its ending alone: what is told of its councils or police need not be told of all of it. */
	shire?: boolean;
}

/** "Kentshire" is a county, whatever list it is on. */
const SHIRE = /^\p{Lu}\p{Ll}{2,}shire$/u;
/** What ends the name of a unit of the land, and how large that is. */
const UNITS: ReadonlyMap<string, PlaceLevel> = new Map([
	['County', 'county'],
	['District', 'county'],
	['Municipality', 'city'],
	['Prefecture', 'province'],
	['Province', 'province'],
	['Region', 'province'],
	['Regency', 'county'],
]);
/** "School District", "Every County": what sort of unit, but not which. */
const SIDE = /^(?:North|South|East|West|Central)$/u;
const NO_UNIT =
	/^(?:The|This|Our|Every|Each|In|A)$|\b(?:Autonomous|School|Schools|Unified|Independent|Congressional|Business|Health|Fire|Water|Park|Library|Court|Judicial|Historic|Financial|Entertainment|Conservation|Improvement|Lakes?|Peak|Red-light|Central|Special|Federal|Metropolitan|Town|City|Senate|House|Assembly|Electoral|Police|Hospital|Innovation|Metro|Shopping|Design|Arts|Garment|Diamond)$/u;

function known(words: readonly string[], names: ReadonlyMap<string, PlacePart> | undefined): Known | null {
	for (let n = words.length; n > 0; n--) {
		const written = words.slice(0, n).join(' ');
		const name = bareName(written);
		const level = listedLevel(name) ?? listedLevel(name.replaceAll('-', ' ')) ?? names?.get(name)?.level ?? null;
		if (level) return { name, level, words: n, adjective: false };
		// "Kesh South", "Tolby North Bank": a part of the town by its name.
		const side = n > 1 && SIDE.test(words[n - 1] ?? '') && listedLevel(words.slice(0, n - 1).join(' ')) === 'city';
		if (side) return { name, level: 'city', words: n, adjective: false };
		// "Wayne County recorded 14 deaths"
		const unit = n > 1 ? UNITS.get(words[n - 1] ?? '') : undefined;
		// "Lagos State": of a federation; "Ohio State" plays football.
		if (n > 1 && words[n - 1] === 'State' && listedLevel(words.slice(0, n - 1).join(' ')) !== null)
			return { name, level: 'province', words: n, adjective: false };
		// "China's Gansu Province" has two names in it.
		const owned = words.slice(0, n - 1).some((word) => /['’]s$/u.test(word));
		if (unit && !owned && !LEADS_IN.test(words[0] ?? '') && !NO_UNIT.test(words.slice(0, n - 1).join(' ')))
			return { name, level: unit, words: n, adjective: false };
		if (n === 1 && SHIRE.test(name)) return { name, level: 'county', words: n, adjective: false, shire: true };
		const country = NATIONALITIES.get(written);
		if (country) return { name: country, level: listedLevel(country) ?? 'country', words: n, adjective: true };
		const state = n === 1 ? STATE_SHORT.get(name) : undefined;
		if (state && /\./u.test(written)) return { name: state, level: 'province', words: n, adjective: false };
	}
	return null;
}

/** The places that the words of `text` name by themselves. `names` are those its story has settled. Linear. */
export function namedPlaces(text: string, names?: ReadonlyMap<string, PlacePart>): PlaceMention[] {
	const out: PlaceMention[] = [];
	for (const match of matchesOf(text, CAPITALS)) {
		const run = match[0].split(/\s/u);
		// "DORSET Police have arrested": a report may open in capitals.
		const [opener = ''] = run;
		if (match.index === 0 && /^\p{Lu}{4,}(?:['’][sS])?$/u.test(opener) && /^\s\S*\p{Ll}/u.test(text.slice(opener.length)))
			run[0] = opener.charAt(0) + opener.slice(1).toLowerCase();
		let at = match.index;
		for (let i = 0; i < run.length; i++) {
			const found = known(run.slice(i), names);
			if (found) {
				const mention = mentionOf(text, at, run.slice(i, i + found.words).join(' '), found, i + found.words === run.length);
				if (mention) out.push(mention);
				// "China's Gansu Province": the run goes on behind the owner.
				const owner = run[i + found.words - 1] ?? '';
				if (!/['’]s$/u.test(owner)) break;
				for (let k = 0; k < found.words; k++) at += (run[i + k]?.length ?? 0) + 1;
				i += found.words - 1;
				continue;
			}
			if (!LEADS.test(run[i] ?? '')) break;
			at += (run[i]?.length ?? 0) + 1;
		}
	}
	return out;
}

const ROW_LINE = /^(?: ?\t|\s\p{Sc}?\d[\d.,]*\s?(?:%|°C?|\p{L}{1,8})?\s*$)/u;
const IS_PARTNER =
	/^\s(?:and (?:the )?\p{Lu}\p{L}+\s)?(?:(?:has|had|have|also|still|again|long)\s){0,2}(?:is|was|were|are|been|remain\p{Ll}*|be\p{Ll}*|stay\p{Ll}*|continue\p{Ll}*)\s/u;
/** "after Vesk turned back 14 lorries" */
const CONJOINED = /\b(?:after|before|because|when|since|until|if|once|so)\s(?:the\s)?$/u;
const TOWNS: ReadonlySet<PlaceLevel> = new Set(['city', 'county']);

function mentionOf(
	text: string,
	from: number,
	written: string,
	{ name, level, adjective, shire }: Known,
	whole: boolean,
): PlaceMention | null {
	// "the Netherlands' inflation rate"
	const bareOwn = written.endsWith('s') && /^['’]\s\p{L}/u.test(text.slice(from + written.length, from + written.length + 3));
	const own = bareOwn || /['’]s$/u.test(written);
	// "U.S. sales": the stop is the abbreviation's.
	const stop = /\.\p{Lu}$/u.test(written) && text.charAt(from + written.length) === '.' ? 1 : 0;
	const to = from + (own && !bareOwn ? written.length - 2 : written.length + stop);
	const after = from + written.length + (bareOwn ? 1 : stop);
	// "Brazil's 1987 soybean output": its own of that year.
	const behind = own ? text.slice(after, after + 70).replace(ITS_YEAR, '') : text.slice(after, after + 64);
	const before = text.slice(Math.max(0, from - 40), from).replace(DIRECTION, '');
	const told = stop && !adjective && !STATE_SHORT.has(written) ? `${name}.` : name;
	const base: PlaceMention = { from, to, text: told, parts: [{ text: told, level }], points: null };
	const attribute = !own && whole && level !== 'site' && PUBLIC.test(behind) && !NOT_PUBLIC.test(behind);
	// "the Indian state of Odisha": the state, which is named.
	if (adjective && PART_NAMED.test(behind)) return null;
	if (adjective) return attribute ? { ...base, theme: true } : null;
	// "Tolby 33.5mm" alone on its line, "Tolby | 1,015 | 28": the head of a row.
	const row = whole && from <= 2 ? ROW_LINE.exec(text.slice(after, after + 24)) : null;
	if (row && (!row[0].includes('\t') || (level !== 'country' && listedLevel(name) !== null)))
		return { ...base, passing: 'address', subject: true };
	// "US$4m": a sort of dollar.
	if ((!own && NUMBERED.test(behind)) || /^[$£€¥]/u.test(text.charAt(to)) || /[$£€¥]/u.test(text.charAt(from - 1))) return null;
	// "a central China province", "on the Kesh highway": which of its parts is told of, or where a road leads.
	if (!own && whole && saysWhich(level, behind)) return { ...base, passing: 'origin' };
	// "pilgrims trying to reach Vesk", "the market (China no longer takes any)"
	if (
		!own &&
		(GOAL.test(before) || (text.charAt(from - 1) === '(' && level === 'country' && ASIDE.test(text.slice(to, to + 130))))
	)
		return { ...base, passing: 'origin' };
	// "the standoff over Ukraine", "tensions with Iran": what moves others.
	if (!own && level === 'country' && STRIFE_OVER.test(before)) return { ...base, passing: 'origin' };
	// "Kenya's port of Mombasa": the port, which is named.
	if (own && PART_NAMED.test(behind)) return { ...base, passing: 'origin' };
	// "Kenya's two main airports": what the whole country has.
	if (own && whole && (level === 'country' || level === 'province') && PUBLIC.test(behind) && !NOT_PUBLIC.test(behind))
		return { ...base, theme: true };
	if (own && whole) return base;
	if ((own || level === 'country') && OF_THE_WHOLE.test(behind)) return { ...base, theme: true };
	if (own && OFFICE_OF.test(behind)) return { ...base, theme: true, passing: 'seat' };
	if (own && PART_OF.test(behind)) return base;
	if (own && INDEX_OF.test(behind)) return { ...base, passing: 'address', subject: true };
	// "at the Kesh coal station": a house there.
	if (attribute && TOWNS.has(level) && HOUSE_THERE.test(behind)) return { ...base, passing: 'address' };
	if (attribute && shire) return { ...base, passing: 'seat' };
	// "Kesh and Marlow provinces": the units themselves.
	if (attribute && /^\s(?:provinces|states|counties|districts|cities|towns|islands|villages)\b/u.test(behind)) return base;
	// "Gansu province" is its name, and nothing that is told of it.
	if (
		attribute &&
		(level === 'country' || !UNIT_ITSELF.test(behind)) &&
		(level === 'country' || level === 'province' || BEGINS.test(before))
	)
		return { ...base, theme: true };
	if (/\b[Oo]n the $/u.test(before) && EXCHANGE.test(behind)) return { ...base, passing: 'address', row: true };
	// "areas like Kesh, where prices rose 16%"
	if (whole && WHERE.test(behind) && SUCH_AS.test(before)) return base;
	if (STRUCK.test(before) || IN_OWNER.test(before)) return base;
	const begins = BEGINS.test(before.replace(OWNED_BY, ''));
	// "Kesh County, home to 40,000 people, recorded 14 cases"
	const apposed = begins && whole && behind.startsWith(', ') ? APPOSED.exec(text.slice(after, after + APPOSED_REACH)) : null;
	const does = apposed ? DOES.test(text.slice(after + apposed[0].length, after + apposed[0].length + 64)) : false;
	// "two Kesh motorists": where they are from.
	if (PEOPLE_BEHIND.test(behind)) return { ...base, passing: 'seat' };
	if (
		whole &&
		!SPEAKS.test(behind) &&
		!PARTY.test(behind) &&
		(does ||
			(begins && /^(?:\s\p{Ll}|,\s(?:which|where|whose)\s)/u.test(behind)) ||
			(INTRODUCED.test(before) && (DOES.test(behind) || /^,\s(?:which|whose)\s(?:has|had|have|is|was)\b/u.test(behind))) ||
			(CONJOINED.test(before) && (DOES.test(behind) || /^\s\p{Ll}{2,}ed\s/u.test(behind))))
	)
		// "Vesk, the largest buyer, took 83,000 tonnes": its own figure, and no story.
		return !PARTNER.test(behind)
			? { ...base, passing: 'address', subject: true }
			: // "Vesk remains the largest market with 18%": with whom something is done that is told of another place.
				IS_PARTNER.test(behind)
				? { ...base, passing: 'seat' }
				: { ...base, passing: 'address', row: true };
	// "The Kansas Department of Health reported 21 deaths": it counts those of its own state.
	if (begins && AUTHORITY.test(behind) && COUNTS.test(text.slice(after, after + COUNTS_REACH)))
		return { ...base, passing: 'address', subject: true };
	if (AUTHORITY.test(behind) || (level === 'country' && !own && NATIONAL_BODY.test(behind)))
		return { ...base, passing: 'seat', theme: true };
	// "At Leeds Teaching Hospitals NHS Trust, 69 per cent": its patients are there.
	if (/\b[Aa]t\s(?:the\s)?$/u.test(before) && HOSPITAL_BEHIND.test(behind)) return { ...base, passing: 'address' };
	// "the Houston Rockets", "Basel III": part of the name of something else.
	return { ...base, passing: whole || SERVES.test(behind) ? 'seat' : 'origin' };
}
