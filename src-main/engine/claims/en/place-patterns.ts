/** English places told by the words in front of or behind a name, where the pattern itself says all there is to say. */
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel, PlaceMention } from '../types.ts';
import { nameAtEnd, type PlaceFinder, type PlaceNotes } from './place-notes.ts';
import { levelOf, listedLevel, NAME, placeName } from './story-places.ts';

/** A pattern whose first capture is a name, at the end of its match unless `at` says where. */
interface NamingPattern {
	readonly pattern: RegExp;
	/** A word without which the pattern finds nothing: looked for first, as names are many. */
	readonly needs?: RegExp;
	readonly at?: (match: RegExpExecArray, raw: string) => number;
	readonly isPlace?: (raw: string, match: RegExpExecArray) => boolean;
	/** Of what the text goes on to tell, at the level given where no list knows the place; else it is a place named. */
	readonly theme?: (raw: string, match: RegExpExecArray, notes: PlaceNotes) => PlaceLevel;
	readonly passing?: PlaceMention['passing'];
	readonly subject?: boolean;
}

/** Makes a finder of a pattern. */
function finderBy({ pattern, needs, at, isPlace, theme, passing, subject }: NamingPattern): PlaceFinder {
	return (notes) => {
		if (needs && !needs.test(notes.text)) return;
		for (const match of matchesOf(notes.text, pattern)) {
			const { raw, from } = nameAtEnd(match);
			if (isPlace && !isPlace(raw, match)) continue;
			const begin = at ? at(match, raw) : from;
			if (theme) notes.theme(begin, raw, theme(raw, match, notes));
			else notes.name(begin, raw, passing, subject);
		}
	};
}

const isListed = (raw: string): boolean => listedLevel(placeName(raw)) !== null;
const ownLevel = (raw: string): PlaceLevel => levelOf(placeName(raw));
/** The name opens what the pattern matched. */
const first = (match: RegExpExecArray): number => match.index;
/** The name stands behind an opening of its clause, with more behind it. */
const within = (match: RegExpExecArray, raw: string): number => match.index + match[0].indexOf(raw);

/** No town: "a British man", "a Catholic school", "a Labour councillor". */
const NO_TOWN =
	/(?:ish|ese|ian|ic|ive|ist|ite|opean|orean|bbean|anean|hilean|bwean|itrean|crat|Labour|Tory|Green|Navy|Army|Marine|Asian|African|American|Indian|Muslim|Hindu|Sikh|Black|White|Arab|Pole|Dutch|French|Greek|Thai|Swiss|Welsh|Iraqi|Pakistani|Israeli|Saudi|Kuwaiti|Bangladeshi|Independent)$/u;
const SPEAKER =
	/^(?:Mr|Mrs|Ms|Dr|Sir|Police|Officials?|Sales|Prices|Rents|Shares|Profits?|Exports?|Imports?|Output|Growth|Inflation|Unemployment|Production|Demand|Temperatures?|Schools?|Hospitals?|Homes?|Deaths?|Cases?|Crime)\b/u;

/** What only a country, a region or a town has, so that its owner is one though no list has it. */
const ECONOMY =
	'economy|GDP|gross domestic product|inflation|consumer prices?|unemployment|jobless rate|population|parliament|government|central bank|foreign trade|prime minister';
/** What companies have as well. */
const TRADE =
	'trade|exports?|imports?|producer prices?|industrial output|industrial production|retail sales|factory activity|services sector|house prices|home prices|foreign exchange reserves|forex reserves|budget deficit|fiscal revenue|current account|birth rate|electricity consumption|power consumption|labou?r market|workforce|harvest|tourism|fixed-asset investment|sales|output|economic growth|births|deaths|employers|stocks|crude stocks|oil production';
/** "China's total goods imports": whose they are is what the report is of. */
const OWNER = new RegExp(`(${NAME})['’]s\\s((?:\\p{Ll}[\\p{Ll}-]{1,14}\\s){0,3}?)(?:(${ECONOMY})|${TRADE})\\b`, 'gu');
/** What a town or a region has, and no company or person: "Northvale's hospitals ended April with 48,210 patients". */
const TOWN_OWNER = new RegExp(
	`(${NAME})['’]s\\s(?:\\p{Ll}[\\p{Ll}-]{1,14}\\s){0,2}?(?:hospitals|schools|libraries|streets|roads|residents|mayor|(?:city |town |county |district |borough )?council|police|voters|electorate|taxpayers|tenants|renters|homeowners|households|commuters|pensioners|farmers|housing (?:stock|market)|(?:city|town) centre|downtown|harbou?r|waterfront|coastline|beaches|parks|trams?|tramway|metro|bypass|bus (?:network|station|service)|railway station|seafront|pier|cathedral|swimming pool|high street|water supply|sewers|landfill|nightlife|airport|old town|suburbs|slums)\\b`,
	'gu',
);
const HAS_OWNER = /['’]s/u;
/** "the farmers of Kesh", "the people of Marlow"; stays "by residents of Vesk" are elsewhere. */
const PEOPLE_OF = new RegExp(
	`\\b(?:people|(?<!\\b(?:by|from|for|to|than) )(?:residents|inhabitants|townspeople|householders)|farmers|villagers|(?:farming|fishing|mining) communit(?:y|ies)|streets|beaches|ratepayers|taxpayers) of (?:the (?:city|town|village|state|province|county|district|island) of )?(${NAME})`,
	'gu',
);
const HAS_PEOPLE = /(?:people|residents|inhabitants|holders|farmers|villagers|community|communities|streets|beaches|payers) of /u;
/** "the quake that jolted Central Kesh", "a cyclone tore through Marlow" */
const STRUCK_AT = new RegExp(
	`\\b(?:earthquake|quake|tremor|storm|cyclone|hurricane|typhoon|tornado|twister|floods?|flooding|wildfires?|blaze|tsunami|landslides?|mudslides?|drought|eruption|blast|explosion)\\s(?:with (?:\\p{Ll}+ ){1,3}magnitude of \\d(?:\\.\\d)? )?(?:of (?:magnitude )?\\d(?:\\.\\d)? )?(?:(?:that|which|has|had|have)\\s){0,2}(?:struck|hit|jolted|rocked|shook|devastated|battered|lashed|pounded|ravaged|flattened|tore through|swept(?: through| across)?|ripped through|engulfed|inundated)\\s(?:the\\s)?(?:(?:north|south|east|west|central)[\\p{Ll}-]*\\s)?(${NAME})`,
	'gu',
);
const HAS_STRUCK =
	/\s(?:struck|hit|jolted|rocked|shook|devastated|battered|lashed|pounded|ravaged|flattened|tore|swept|ripped|engulfed|inundated)\s/u;
const OFFICE = new RegExp(
	`\\b(?:[Cc]entral [Bb]ank|[Rr]epublic|[Kk]ingdom|[Gg]overnment|[Aa]uthorities|[Pp]arliament) of (?:the )?(${NAME})`,
	'gu',
);
/** "the oil state of Qatar", "the island of Vesk": what the story is told of, where the opening says it. */
const STATE_OF = new RegExp(
	`\\b(?:state|emirate|kingdom|sultanate|principality|republic|nation|island|territory|province) of (${NAME})`,
	'gu',
);
const IN_A_NATION = /\b\p{Lu}\p{L}+(?:n|ese|ish|i|ch|sh)\s$/u;
/** "Lake Kesh in Marlowshire had 15cm": the place, and where it lies. */
const LIES_IN = new RegExp(
	`(?:^|[.;,] (?:and )?)(?:[Tt]he )?(${NAME})(?: in (?:the )?${NAME}| at ${NAME}|, (?:in|at|on) (?:the )?${NAME},)(?= (?:had|has|saw|got|recorded|received|reported|registered|measured|managed|welcomed|handled|shipped|produced|posted|was|is|on) (?:\\p{Ll}+[- ]){0,5}[\\d$£€¥])`,
	'gu',
);
/** "Zadara, the province worst hit, had 90 cases": said to be one. */
const APPOSED_UNIT = new RegExp(
	`(?:^|[.!?]["”]?\\s|[;,]\\s(?:and\\s|while\\s)?)(${NAME})(?=, (?:home to (?:about |some |around |nearly |over |more than )?\\d|(?:with )?a population of|(?:the|a|an|one of the) (?:[\\p{Ll}-]+ ){0,3}(?:province|district|county|town|city|village|state|island|region|port|suburb|municipality|borough|parish|resort|capital|commune|department)\\b))`,
	'gu',
);
/** "Bulawayo's municipal workers", "Marlow's city council" */
const MUNICIPAL = new RegExp(
	`(?:^|[.!?]["”]?\\s)(${NAME})(?=['’]s (?:municipal|city|town|borough|district|county|provincial) \\p{Ll})`,
	'gu',
);
/** "its capital, Kesh, where" */
const NAMED_AFTER = new RegExp(
	`\\b(?:capital|city|town|village|port|suburb|resort|district|province|island), (${NAME})(?=, (?:where|which|when|in|on|and|has|had|was|were)\\b)`,
	'gu',
);
/** "near Vesk's capital Kesh", "in the Vesk capital, Kesh": the town. */
const CAPITAL_OF = new RegExp(
	`\\b(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]utside|[Aa]cross|[Aa]round)\\s((?:${NAME}['’]s|the\\s\\p{Lu}\\p{L}+)\\s(?:\\p{Ll}+\\s)?(?:capital|largest city|second city|main port|port city),?\\s)(${NAME})`,
	'gu',
);
const HAS_CAPITAL = /\s(?:capital|city|port),?\s\p{Lu}/u;
/** "The flood-hit town of Tolby will be without": the subject. */
const TOWN_OF = new RegExp(
	`(?:^|[.!?]["”]?\\s|^[^.!?]{0,60}\\b(?:that|as|while|and)\\s)[Tt]he (?:(?!of\\b|in\\b|from\\b|near\\b|for\\b)[\\p{L}'’-]+ ){0,4}(?:town|village|city|township|suburb|hamlet|resort|port|municipality|borough) of (${NAME})(?=\\s\\p{Ll}|,\\s)(?!\\s(?:said|says|told|and|announced|added)\\b)`,
	'gu',
);
const HAS_TOWN_OF = /\s(?:town|village|city|township|suburb|hamlet|resort|port|municipality|borough) of \p{Lu}/u;
/** "the eastern Philippines" */
const DIRECTED = new RegExp(`\\bthe (?:north|south|east|west|central|upper|lower)[\\p{Ll}-]*\\s(${NAME})`, 'gu');
/** "A Brockton man was charged", "a fire in a Hale apartment": in a report that opens with it, where it happened, if nothing else says so. */
const PERSON_OF = new RegExp(
	`\\b[Aa]n? (${NAME}) (?:man|woman|teenager|teen|couple|resident|family|mother|father|mum|dad|pensioner|grandmother|grandfather|boy|girl|schoolboy|schoolgirl|motorist|householder|landlord|shopkeeper|business(?:man|woman|owner)|apartment|home|house|neighbou?rhood|street|suburb|estate|farm|nightclub|pub|warehouse|courtroom|jail|prison|hospital|care home|nursing home|doctor|nurse|teacher|councillor)\\b`,
	'gu',
);
/** "A man from Brockton was charged": as "a Brockton man". */
const PERSON_FROM = new RegExp(
	`(?:^|[.!?]["”]?\\s|\\b[Aa]n?\\s|\\b(?:two|three|four|five|six|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\\s)(?:[\\p{L}-]+\\s){0,2}?(?:man|woman|men|women|teenager|teenagers|couple|pensioner|schoolboy|schoolgirl|boy|girl|boys|girls|brothers|sisters|mother|father|family|driver|motorist|drug dealer|gang|bookkeeper|accountant|solicitor|lawyer|doctor|nurse|teacher|farmer|builder|plumber|electrician|shopkeeper|publican|landlord|trader|dealer|carer|cleaner|chef|student|soldier|burglar|thief|fraudster|businessman|businesswoman|director|treasurer|manager|labourer|mechanic|haulier|fisherman) (?:from|of) (${NAME})(?=\\s\\p{Ll}|,|\\.)`,
	'gu',
);
const HAS_PERSON = /(?:m[ae]n|s|er|or|nt|le|oy|irl|ist|ily|ang|an|ef|ic) (?:from|of) \p{Lu}/u;
/** "Tolby was the hottest place in the country": said to be one. */
const SUPERLATIVE = new RegExp(
	`(?:^|[.!?]["”]?\\s|[;,]\\s(?:and\\s|while\\s|but\\s)?)(${NAME})(?=,?\\s(?:which\\s)?(?:was|is|remains|remained|became|ranks as|has become)\\s(?:(?:also|now|again|named|once)\\s){0,2}(?:the|among the|one of the)\\s(?:\\p{Ll}+[- ]){0,2}(?:\\p{Ll}+est|worst|best|most|least|second|third)\\b[^.,;:]{0,24}?\\b(?:place|places|town|towns|city|cities|village|villages|district|districts|county|counties|borough|boroughs|suburb|region|area|spot|port|resort)\\b)`,
	'gu',
);
const HAS_SUPERLATIVE = /\p{Lu}\p{L}+,? (?:which )?(?:was|is|rem|bec|ranks|has bec)\p{Ll}* /u;
/** "The average for Tolby was 59%", "the figure for Hale came to": whose number it is. */
const FIGURE_FOR = new RegExp(
	`\\b(?:average|total|figures?|rate|median|mean|number|toll|count|tally|share|equivalent|score) (?:for|in|across) (?:the (?:city|county|state|town|district) of |the )?(${NAME})(?=\\s(?:is|was|are|were|stands?|stood|came|comes|rose|fell|climbed|dropped|reached|remained|remains|had|has)\\b)`,
	'gu',
);
const HAS_FIGURE_FOR = /(?:age|tal|res?|ate|ian|ean|er|oll|unt|lly|are|ent) for (?:the )?\p{Lu}/u;
/** "41 per cent of Tolby residents", "one in five Kesh households": whose they are. */
const SHARE_OF = new RegExp(
	`\\b(?:(?:per cent|percent|half|thirds?|quarters?|fifths?|most|many|hundreds|thousands) of|(?<=%\\s)of|one in \\p{Ll}+|in \\d{1,2}) (${NAME})(?=\\s(?:residents|households|voters|adults|people|parents|pupils|students|drivers|workers|teachers|renters|tenants|homeowners|women|men|children|families|homes|firms|businesses|shoppers|patients)\\b)`,
	'gu',
);
const HAS_SHARE =
	/(?: of| in \S+) \p{Lu}[\p{L} ]+(?:residents|households|voters|adults|people|parents|pupils|students|drivers|workers|teachers|renters|tenants|homeowners|women|men|children|families|homes|firms|businesses|shoppers|patients)/u;
/** "Tolby, where the outbreak began, has had 31 cases": what a place with its own clause goes on to. */
const WHERE_TOLD = new RegExp(
	`(?:^|[.!?]["”]?\\s)(${NAME})(?=, where [^.;:]{3,90}?, (?:has|had|have|saw|sees|recorded|reported|is|was|lost|gained|expects)\\b)`,
	'gu',
);
/** "The dam that supplies Tolby is 19 per cent full" */
const SERVES_TOWN = new RegExp(
	`(?<!,\\s)\\b(?:that|which) (?:supply|supplies|serves?|feeds?|surrounds?|overlooks?|waters?) (?:the (?:city|town|village) of )?(${NAME})(?=[,.]|\\s\\p{Ll})`,
	'gu',
);
const HAS_SERVES = /(?:that|which) (?:suppl|serve|feed|surround|overlook|water)/u;
/** "inside a San Antonio club": where it is, of a town or a state that a list knows. */
const HOUSE_OF = new RegExp(
	`\\b(?:[Ii]n|[Aa]t|[Ii]nside|[Oo]utside)\\s(?:an?|another)\\s(?:\\p{Ll}[\\p{Ll}-]*\\s){0,2}(${NAME})(?=\\s(?:bar|club|nightclub|pub|restaurant|cafe|store|supermarket|mall|school|church|mosque|temple|synagogue|hospital|hotel|motel|factory|warehouse|mine|home|house|apartment|flat|park|beach|street|neighbou?rhood|suburb|parking lot|market|prison|jail|court|courtroom|farm|village|town)\\b)`,
	'gu',
);
/** "its Tolby depot closed", "at their Kesh works": a house of a firm by its town. */
const ITS_HOUSE = new RegExp(
	`\\b(?:[Ii]ts|[Tt]heir|[Tt]he (?:company|firm|group|maker|chain)['’]s)\\s(?:\\p{Ll}[\\p{Ll}-]*\\s){0,2}(${NAME})(?=\\s(?:\\p{Ll}+\\s)?(?:depot|plant|works|factory|mill|mine|pit|quarry|refinery|smelter|yard|shipyard|warehouse|office|headquarters|branch|store|shop|brewery|distillery|bakery|foundry|terminal|campus|laborator(?:y|ies)|site|base)\\b)`,
	'gu',
);
const HAS_HOUSE =
	/(?:depot|plant|works|factory|mill|mine|pit|quarry|refinery|smelter|yard|warehouse|office|headquarters|branch|store|shop|brewery|distillery|bakery|foundry|terminal|campus|laborator|site|base)/u;
/** "of 22 Orchard Rise, Marlow," */
const ADDRESS = new RegExp(`(?<!\\d)\\d{1,5}[A-Za-z]?\\s${NAME},\\s(${NAME})(?=[,.])`, 'gu');

export const owners = finderBy({
	needs: HAS_OWNER,
	pattern: OWNER,
	at: first,
	isPlace: (raw, match) => match[3] !== undefined || isListed(raw),
	theme: () => 'country',
});
export const townOwners = finderBy({ needs: HAS_OWNER, pattern: TOWN_OWNER, at: first, theme: ownLevel });
export const peopleOf = finderBy({
	needs: HAS_PEOPLE,
	pattern: PEOPLE_OF,
	isPlace: (raw) => !/['’]s$/u.test(raw) && !NO_TOWN.test(raw),
	theme: ownLevel,
});
export const struck: PlaceFinder = (notes) => {
	if (!HAS_STRUCK.test(notes.text)) return;
	for (const match of matchesOf(notes.text, STRUCK_AT)) {
		const { raw, from } = nameAtEnd(match);
		// "struck Indonesia's West Sulawesi": the part of the country.
		const owner = /^([^’']{2,30})['’]s\s(?=\p{Lu})/u.exec(raw);
		const part = owner && listedLevel(owner[1] ?? '') === 'country' ? owner[0].length : 0;
		if (part > 0) notes.name(from, owner?.[1] ?? '', 'origin');
		notes.name(from + part, raw.slice(part));
	}
};
export const offices = finderBy({ pattern: OFFICE, theme: () => 'country' });
export const states = finderBy({
	pattern: STATE_OF,
	// "the eastern Indian state of Odisha": a part of the country that the adjective names.
	theme: (_, match, notes) => (IN_A_NATION.test(notes.before(match.index, 24)) ? 'province' : 'country'),
});
export const withWhereItLies = finderBy({
	pattern: LIES_IN,
	at: within,
	// A single word that opens a sentence has its capital from there; a house is told of with its town.
	isPlace: (raw, match) => !SPEAKER.test(raw) && (/\s/u.test(raw) || /^[;,]/u.test(match[0])),
});
export const apposedUnits = finderBy({
	pattern: APPOSED_UNIT,
	isPlace: (raw) => !SPEAKER.test(raw),
	passing: 'address',
	subject: true,
});
export const municipal = finderBy({ pattern: MUNICIPAL });
export const namedAfter = finderBy({ pattern: NAMED_AFTER });
export const capitalsOf: PlaceFinder = (notes) => {
	if (!HAS_CAPITAL.test(notes.text)) return;
	for (const match of matchesOf(notes.text, CAPITAL_OF)) {
		const [whole, lead = '', raw = ''] = match;
		const name = placeName(raw);
		if (name !== '') notes.words(match.index + whole.length - raw.length - lead.length, lead + raw, levelOf(name), {}, name);
	}
};
export const townsOf = finderBy({ needs: HAS_TOWN_OF, pattern: TOWN_OF, passing: 'address', subject: true });
export const directed = finderBy({ pattern: DIRECTED, isPlace: isListed });
export const personsOf = finderBy({ pattern: PERSON_OF, at: within, isPlace: (raw) => !NO_TOWN.test(raw), passing: 'seat' });
export const personsFrom = finderBy({
	needs: HAS_PERSON,
	pattern: PERSON_FROM,
	isPlace: (raw) => !NO_TOWN.test(raw),
	passing: 'seat',
});
export const superlatives = finderBy({
	needs: HAS_SUPERLATIVE,
	pattern: SUPERLATIVE,
	isPlace: (raw) => !SPEAKER.test(raw),
	passing: 'address',
	subject: true,
});
export const figuresFor = finderBy({ needs: HAS_FIGURE_FOR, pattern: FIGURE_FOR });
export const whereTold = finderBy({
	needs: /\p{L}, where /u,
	pattern: WHERE_TOLD,
	isPlace: (raw) => !SPEAKER.test(raw),
	passing: 'address',
	subject: true,
});
export const sharesOf = finderBy({ needs: HAS_SHARE, pattern: SHARE_OF, isPlace: isListed });
export const serving = finderBy({ needs: HAS_SERVES, pattern: SERVES_TOWN });
export const housesOf = finderBy({ pattern: HOUSE_OF, isPlace: isListed });
export const itsHouses = finderBy({ needs: HAS_HOUSE, pattern: ITS_HOUSE, passing: 'address' });
export const addresses: PlaceFinder = (notes) => {
	for (const match of matchesOf(notes.text, ADDRESS)) {
		const { raw, from } = nameAtEnd(match);
		// "sold 12 Mill Street, Marlow, for £3m": what is told of; "of 12 Mill Street, Marlow" somebody lives.
		notes.name(from, raw, DEALT.test(notes.before(match.index, 32)) ? 'address' : 'seat');
	}
};
const DEALT =
	/\b(?:sold|sell(?:ing|s)?|bought|buy(?:ing|s)?|acquired|let|leased|rented|paid for|opened|closed|built|building|at|asking for)\s(?:\d+[-–])?$/u;
