/**
 * Names that are known to be places, wherever they stand: of the lists, or settled by the story itself. What stands
 * around a name says what it does there: the place whose own something is told of (Leicester's streets, UK inflation,
 * German exports), the subject (Hong Kong welcomed 3.2 million visitors), what a storm struck, or a name on the way.
 */
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel, PlaceMention, PlacePart } from '../types.ts';
import { NATIONALITIES, OFFICES } from './lexicon/nationalities.ts';
import { STATE_SHORT } from './lexicon/places.ts';
import { saysWhich } from './place-notes.ts';
import { listedLevel } from './story-places.ts';

/** Words with a capital, three at most: each run is looked up. */
const CAPITALS = /[A-Z][\p{L}’'.-]*\p{L}(?:\s[A-Z][\p{L}’'.-]*\p{L}){0,2}/gu;

/** Before a name without being part of it. */
const LEADS =
	/^(?:The|In|At|On|For|From|To|Of|By|And|But|While|As|When|Where|If|Although|Though|Because|After|Before|Since|Across|Around|Near|Outside|Inside|Within|Throughout|Meanwhile|Elsewhere|Overall|Only|Even|Most|Many|Some|All|Both|North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast|Southwest|North-east|North-west|South-east|South-west|Central|Greater|Inner|Outer|Upper|Lower|Mainland|Downtown|Metropolitan|Rural|Total|Average|Annual|Monthly|New|Recorded|Following|Despite|Under|Between|With|Without|Like|Unlike|Among|Amid|Against|Beyond|Until|Once|Then|Yet|Or|Also|Still|Today|Yesterday|Now|Here|Last|This|That|Every|Each|Including|Excluding|Neighbou?ring|Nearby|Per)$/u;

/** What a place as a whole has, and what is counted of it. */
export const PUBLIC_NOUNS =
	'economy|economic|GDP|gross domestic product|gross|inflation|consumer|unemployment|jobless|employment|population|parliament|government|central bank|foreign trade|prime minister|trade|exports?|imports?|producer|industrial|industry|retail|factory|manufacturing|manufacturers|services|construction|house|home|housing|property|foreign exchange|forex|budget|fiscal|current account|birth|electricity|power|gas|labou?r market|workforce|wages?|earnings|harvest|crop|tourism|fixed-asset|sales|output|growth|births|deaths|employers|stocks|shares|crude|oil|business activity|businesses|households|homes|casinos?|hotels?|hospitals?|schools?|roads?|highways?|motorways?|airports?|railways?|ports?|indices|index|figures|data|statistics|interest|rates?|tax(?:es)?|police|councils?|provinces?|states?|cities|towns?|counties|districts?|villages?|islands?|coast|capital|waters|territory|region|regions|public|car|vehicle|energy|coal|steel|wheat|corn|rice|farmers|farms|carbon|borrowing|debt|deficit|pay|rents?|mortgages?|vaccination|infections?|cases|hospital|prisons?|rail|air|winters?|summers?';
const PUBLIC = new RegExp(`^\\s(?:\\p{Ll}[\\p{Ll}-]{1,14}\\s){0,2}?(?:${PUBLIC_NOUNS})\\b`, 'u');
/** "a Chinese company", "US dollar": of one firm or person, or a unit. */
const NOT_PUBLIC =
	/^\s(?:\p{Ll}[\p{Ll}-]{1,14}\s){0,2}?(?:dollars?|company|firm|group|maker|carmaker|giant|bank|investors?|fund|minister|president|officials?|troops|soldiers|tourists?|visitors?|arrivals|citizens|nationals|students?|tariffs?|sanctions|duties|markets?\b(?! rate)|buyers?|customers?|partners?|border|embassy)\b/u;

const UNIT_ITSELF = /^\s(?:province|state|county|city|town|district|island|village|region|territory)\b/u;
/** "in central China's [Hunan Province]" */
const IN_OWNER = /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout)\s(?:\p{Ll}+\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?['’]s\s$/u;
/** What is feared or fought over a country. */
const STRIFE_OVER =
	/\b(?:standoff|stand-off|tensions?|war|conflict|fears?|worr(?:y|ies)|concerns?|dispute|row|crisis|talks|sanctions|tariffs|deal|anxiety|jitters|nerves|hostilities|unrest)\s(?:over|about|with|on|against|between|involving)\s(?:the\s)?$/u;

/** "Canada's Consumer Price Index", "Japan's GDP": a country's own, though it is written as a name. */
const OF_THE_WHOLE = /^\s(?:Consumer|Producer|Retail|Gross|Purchasing|GDP|CPI|PPI|PMI)\b/u;
/** "Singapore's Ministry of Trade": speaks for it. */
const OFFICE_OF =
	/^\s(?:Ministry|Department|Bureau|Office|National|Central|Federal|Finance|Health|Statistics|Parliament|Reserve|Treasury|Government|Civil)\b/u;
/** "Kansas Department of Health": an office of the place, unlike a club or a firm that has its name. */
const SERVES =
	/^\s(?:\p{Lu}\p{L}+\s){0,2}?(?:Department|Division|Office|Ministry|Bureau|Agency|Authority|Board|Commission|Council|Police|Sheriff|Fire|Health|Hospitals?|Infirmary|University|College|Schools?|State|City|County|Borough|District|Court|Government|Governor|Gov|Mayor|Senate|House|Legislature|Parliament|Stock|Port|Airport)\b/u;
/** An authority of a state, which speaks for it. */
const AUTHORITY =
	/^\s(?:\p{Lu}\p{L}+\s){0,2}?(?:Department|Division|Ministry|Bureau|Legislature|Government|Governor|Gov|Senate|Parliament)\b/u;
const COUNTS =
	/^(?:\s\p{Lu}[\p{L}&]*|\s(?:of|and|for|the)){1,8}(?:\s\(\p{Lu}+\))?\s(?:on\s\p{Lu}\p{Ll}+day\s)?(?:also\s)?(?:reported|confirmed|recorded|counted|registered|logged|added)\s(?:another\s|an additional\s|about\s)?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/u;
const COUNTS_REACH = 140;
/** "Ghana Cocoa Board": of a whole country. */
const NATIONAL_BODY =
	/^\s(?:\p{Lu}[\p{L}&]+\s){0,3}?(?:Board|Authority|Commission|Agency|Service|Institute|Corporation|Customs|Army|Navy|Revenue)\b/u;
/** "Basel III", "Paris 2024": no longer the town; "Kesh 4.2 per cent" is. */
const NUMBERED = /^\s(?:[IVX]+\b|(?:19|20)\d\d\b(?![.,]\d)|\d+(?:[.,]\d+)*(?![.,]?\d)(?!\s?(?:%|\p{Ll})))/u;
const ITS_YEAR = /^\s(?:19|20)\d\d(?:[/–-](?:\d\d){1,2})?(?=\s\p{Ll})/u;
/** "Brisbane's CBD": a part of it. */
const PART_OF = /^\s(?:CBD|East End|West End|Old Town|Chinatown|City Centre|North|South|East|West)\b/u;
/** "Tokyo's Nikkei 225 lost", "South Korea's Kospi was up": the market there. */
const INDEX_OF =
	/^\s(?:(?:benchmark|broader|main|blue-chip|tech-heavy)\s)?(?:\p{Lu}[\p{L}&/-]*\s){1,3}(?:\d{2,4}\s)?(?:(?:index|gauge|average|Composite|Index)\s)?(?:rose|fell|lost|gained|added|shed|sank|jumped|climbed|dropped|slipped|ended|closed|edged|advanced|declined|tumbled|slid|surged|rallied|eased|(?:was|were) (?:up|down|flat|little changed))\b/u;
/** Where a subject begins: with its sentence or clause, or with what somebody said. */
const BEGINS =
	/(?:^["“‘']?|^\s*\p{Lu}[\p{Lu} .,'’-]{2,30}(?:\p{Ll}[\p{L}.]{0,12},?\s)?(?:(?:\d{1,2}\s)?\p{Lu}\p{Ll}+\.?(?:\s\d{1,2})?,?\s?(?:\d{4}\s?)?)?(?::|(?:\s?\([^)]{2,20}\))?\s?(?:--?|–|—))\s|[.!?”"][”"’']?\s|\b(?:said|reported|showed|shows|reveal|revealed|show|means)(?: that)? (?:the )?|\b(?:that|while|whereas|as|and|but|although|though) (?:the )?|\bthe )(?:The )?$/u;
const INTRODUCED = /[,:–—-]\s(?:the )?$/u;
const DIRECTION = /(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Mm]ainland|[Gg]reater)[\p{Ll}-]*\s)$/u;
const APPOSED = /^,\s[^,.;:]{3,100}(?:,\s[^,.;:]{3,60})?,(?=\s)/u;
const APPOSED_REACH = 180;
/** Verbs a place is the subject of, when a list of them is needed to tell a subject from an apposition. */
export const DOES =
	/^\s(?:(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|last (?:week|month|year)) )?(?:also |now |still |again |once again |once more |alone |has |have |had |is |are |was |were |will |would |could |may |might |must |should |can |did |does )*(?:has|have|had|is|are|was|were|will|would|could|may|saw|sees|voted|votes|adopted|adopts|passed|rejected|awarded|unanimously|recorded|records|reported|reports|posted|welcomed|received|registered|logged|exported|imported|produced|sold|bought|accounted|became|remained|remains|made|counted|added|lost|gained|issued|spent|raised|cut|lifted|set|rose|fell|grew|shrank|led|ranked|attracted|drew|hosted|suffered|experienced|approved|agreed|plans|planned|expects|needs|needed|opened|closed|built|launched|generated|collected|employs|employed|ended|began|earned|paid|pays|confirmed|ordered|imposed|evacuated|seized|arrested|issued|treated|handled|carried|missed|averaged|reached|cultivated|planted|harvested|completed|achieved|hit|topped|overtook|charges|charged|came|met|left|managed|placed|finished|stood|scored|got|gets)\b/u;
/** A party to the trade or to the game of another place. */
const PARTY =
	/^.{0,60}\b(?:trail(?:s|ed)?|declared\s(?:at|on)\s|all out|(?<=^\s\d{1,3}[^.]{0,20})&|markets?|buyers?|suppliers?|partners?|customers?|exporters?|importers?|sources?|donors?|beat|drew|lost to|won|defeated|outscored|scored|thrashed|edged|crushed|routed|stunned|trailed|conceded|chased|bowled|batted|kicked|wickets?|innings|goals?|league|season|match|game|coach|striker|quarterback)\b/u;
const PLAYS =
	/^\s(?:\p{Ll}+\s)?(?:beat|drew|lost to|won|win|defeated|outscored|scored|thrashed|edged|crushed|routed|stunned|trail(?:ed)?|conceded|chased|bowled|batted|kicked|declared|were all out|are all out)\b/u;
const PART_NAMED =
	/^\s(?:\p{Ll}+\s)?(?:state|province|city|town|region|island|village|district|county|port|territory) of\s\p{Lu}/u;
const HOSPITAL_BEHIND = /^(?:\s\p{Lu}[\p{L}’']*){0,4}\s(?:Hospitals?|Trust|Infirmary)\b/u;
/** "Kesh motorists caught", "Marlow brothers jailed" */
export const PEOPLE_BEHIND =
	/^\s(?:man|men|woman|women|motorists?|drivers?|teens?|teenagers?|couples?|mother|father|mums?|dads?|pensioners?|brothers?|sisters?|siblings|duo|trio|pair|boys?|girls?|teachers?|doctors?|nurses?|native|born)\b/u;
/** "X said": it speaks, and is told of no figure. */
const SPEAKS =
	/^\s(?:said|says|told|added(?!\s(?:\d|an?\s|(?:one|two|three|four|five|six|seven|eight|nine|ten|another|some|about|nearly|more)\b))|announced|warned|claimed|argued|urged|insisted|officials|authorities|president|minister|prime)\b/u;
/** What a storm, a quake or a fire does to a place. */
const STRUCK =
	/\b(?:struck|strikes|hit|hits|hitting|slammed|lashed|battered|rocked|shook|devastated|pounded|ravaged|swept|flooded|crossed|pummell?ed|jolted|engulfed|blanketed|inundated|drenched|soaked|reached|striking|battering|lashing)\s(?:(?:through|across|into|over|parts of|much of|most of)\s)?(?:the\s)?(?:(?:north|south|east|west|central)[\p{Ll}-]*\s)?$/iu;

const strip = (name: string): string => name.replace(/['’]s$/u, '').replace(/['’.]+$/u, '');

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
const NO_UNIT =
	/^(?:The|This|Our|Every|Each|In|A)$|\b(?:Autonomous|School|Schools|Unified|Independent|Congressional|Business|Health|Fire|Water|Park|Library|Court|Judicial|Historic|Financial|Entertainment|Conservation|Improvement|Lakes?|Peak|Red-light|Central|Special|Federal|Metropolitan|Town|City|Senate|House|Assembly|Electoral|Police|Hospital|Innovation|Metro|Shopping|Design|Arts|Garment|Diamond)$/u;

function known(words: readonly string[], names: ReadonlyMap<string, PlacePart> | undefined): Known | null {
	for (let n = words.length; n > 0; n--) {
		const written = words.slice(0, n).join(' ');
		const name = strip(written);
		const level = listedLevel(name) ?? listedLevel(name.replaceAll('-', ' ')) ?? names?.get(name)?.level ?? null;
		if (level) return { name, level, words: n, adjective: false };
		// "Wayne County recorded 14 deaths"
		const unit = n > 1 ? UNITS.get(words[n - 1] ?? '') : undefined;
		// "Lagos State": of a federation; "Ohio State" plays football.
		if (n > 1 && words[n - 1] === 'State' && listedLevel(words.slice(0, n - 1).join(' ')) !== null)
			return { name, level: 'province', words: n, adjective: false };
		// "China's Gansu Province" has two names in it.
		const owned = words.slice(0, n - 1).some((word) => /['’]s$/u.test(word));
		if (unit && !owned && words[0] !== 'The' && !NO_UNIT.test(words.slice(0, n - 1).join(' ')))
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

function mentionOf(
	text: string,
	from: number,
	written: string,
	{ name, level, adjective, shire }: Known,
	whole: boolean,
): PlaceMention | null {
	const own = /['’]s$/u.test(written);
	// "U.S. sales": the stop is the abbreviation's.
	const stop = /\.\p{Lu}$/u.test(written) && text.charAt(from + written.length) === '.' ? 1 : 0;
	const to = from + (own ? written.length - 2 : written.length + stop);
	const after = from + written.length + stop;
	// "Brazil's 1987 soybean output": its own of that year.
	const behind = own ? text.slice(after, after + 70).replace(ITS_YEAR, '') : text.slice(after, after + 64);
	const before = text.slice(Math.max(0, from - 40), from).replace(DIRECTION, '');
	const told = stop && !adjective && !STATE_SHORT.has(written) ? `${name}.` : name;
	const base: PlaceMention = { from, to, text: told, parts: [{ text: told, level }], points: null };
	const attribute = !own && whole && level !== 'site' && PUBLIC.test(behind) && !NOT_PUBLIC.test(behind);
	// "the Indian state of Odisha": the state, which is named.
	if (adjective && PART_NAMED.test(behind)) return null;
	if (adjective) return attribute ? { ...base, theme: true } : null;
	// "US$4m": a sort of dollar.
	if ((!own && NUMBERED.test(behind)) || /^[$£€¥]/u.test(text.charAt(to)) || /[$£€¥]/u.test(text.charAt(from - 1))) return null;
	// "a central China province", "on the Kesh highway": which of its parts is told of, or where a road leads.
	if (!own && whole && saysWhich(level, behind)) return { ...base, passing: 'origin' };
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
	if (STRUCK.test(before) || IN_OWNER.test(before)) return base;
	const begins = BEGINS.test(before);
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
			(INTRODUCED.test(before) && DOES.test(behind)))
	)
		return { ...base, passing: 'address', subject: true };
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

const OFFICE_WORDS = new Set([...OFFICES.keys()].map((name) => name.split(' ')[0] ?? ''));
const OFFICE_START = /\p{Lu}[\p{L}’']*/gu;
const LONGEST_OFFICE = 6;

/** Offices that stand for their country: the Fed, the Bank of England, Destatis. */
export function officePlaces(text: string): PlaceMention[] {
	const out: PlaceMention[] = [];
	let past = 0;
	for (const match of matchesOf(text, OFFICE_START)) {
		const from = match.index;
		if (from < past || !OFFICE_WORDS.has(match[0].replace(/['’]s$/u, ''))) continue;
		const words = text.slice(from, from + 64).split(/\s/u, LONGEST_OFFICE);
		for (let n = words.length; n > 0; n--) {
			const name = strip(
				words
					.slice(0, n)
					.join(' ')
					.replace(/[,;:)]+$/u, ''),
			);
			const country = OFFICES.get(name.replace('’', "'"));
			if (country === undefined) continue;
			const to = from + name.length;
			past = to;
			if (country === '') {
				out.push({ from, to, text: '', parts: [], points: null, passing: 'seat' });
				break;
			}
			const level = listedLevel(country) ?? 'country';
			const behind = text.slice(to, to + 40);
			const acts = BEGINS.test(text.slice(Math.max(0, from - 40), from)) && DOES.test(behind) && !SPEAKS.test(behind);
			out.push({
				from,
				to,
				text: country,
				parts: [{ text: country, level }],
				points: null,
				theme: true,
				passing: acts ? 'address' : 'seat',
				...(acts ? { subject: true } : {}),
			});
			break;
		}
	}
	return out;
}

/** "England won by 30 runs": a side, of which nothing is told as a country. */
export const plays = (text: string, to: number): boolean => PLAYS.test(text.slice(to, to + 32));

/** Whether what stands at `to` is the verb of the office named before it, and none of speaking. */
export const actsAt = (text: string, to: number): boolean => {
	// "Kesh Airport (KSH) welcomed"
	const all = text.slice(to, to + 80 + APPOSED_REACH).replace(/^\s\([^()]{2,12}\)/u, '');
	// "Kesh Dam, which serves Marlow and Hale, had fallen to 8%"
	const behind = all.slice(APPOSED.exec(all.slice(0, APPOSED_REACH))?.[0].length ?? 0).slice(0, 80);
	return DOES.test(behind) && !SPEAKS.test(behind);
};
export const beginsAt = (text: string, from: number): boolean => {
	const before = text.slice(Math.max(0, from - 40), from);
	return BEGINS.test(before) || INTRODUCED.test(before);
};
