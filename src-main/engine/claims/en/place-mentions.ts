/** Places named in English text: names behind a preposition of place, listed names, datelines, and words that point (the city). */

import type { FigureDraft } from '../../figures/types.ts';
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel, PlaceMention, PlacePart } from '../types.ts';
import { inLowerCase, titled } from './capitals.ts';
import { NATIONALITIES } from './lexicon/nationalities.ts';
import { CAPITALS_OF, OPENING_WORDS } from './lexicon/places.ts';
import { actsAt, beginsAt, namedPlaces, officePlaces, PUBLIC_NOUNS } from './place-names.ts';
import { isNameOfElse, isWhereTold } from './place-told.ts';
import { levelOf, listedLevel, NAME, placeName } from './story-places.ts';

/** "in the remote Kesh valley": what the land is like. */
const LAND =
	'(?:nearby|neighbou?ring|adjacent|surrounding|remote|mountainous|hilly|coastal|landlocked|densely populated|(?:worst|hardest)-(?:hit|affected)|hard-hit|(?:flood|drought|quake|storm|war)-(?:hit|torn|ravaged|stricken)|restive|impoverished|wealthy|affluent|oil-rich|arid|tropical|historic|troubled|volatile|breakaway|(?:semi-)?autonomous|tiny|sprawling|populous)';
const DIRECTION = `(?:the\\s+)?(?:${LAND}\\s+)?(?:(?:north|south|east|west|central|downtown|inner|outer|greater|rural|metropolitan|metro|suburban|mainland|upstate)[\\w-]*\\s+(?:of\\s+)?)?`;
const DESCRIBED =
	'(?:(?:village|town|city|port|suburb|district|county|state|province|island|region|borough|hamlet|resort)\\s+of\\s+)?';
/** Where something is or happens. "of" and "from" say whose it is: they name a place without setting the scene. */
const LOCATED = new RegExp(
	`\\b(in|In|at|At|across|Across|near|Near|around|Around|throughout|Throughout|outside|Outside|off|between|Between|inside|Inside|within|Within|on|On|from|From|of|to)\\s+${DIRECTION}${DESCRIBED}(${NAME})`,
	'gu',
);
const DATELINE =
	/^\s*([A-Z][A-Z .'’-]{2,30}?)(?:,\s+[A-Z][\p{L}. ]{1,20}(?=,|\s\(|\s[–—-]))?(?:,\s+(?:[A-Z][\p{L}.]+,?\s+)?(?:[A-Z][\p{L}.]+\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+[A-Z]\p{L}+(?:,?\s+\d{4})?))?\s*(?:,?\s?\([^)]{2,60}\)\s*)?(?:--|[-–—.](?!\s*\p{Lu}{2})|(?<=\)\s?):)(?:\s|(?<=\)\s?[-–—])(?=\p{Lu}\p{Ll})|(?<=--):)/u;
/** "Marlow, 12 March 2024 — ", "Marlow, Kent (12 March 2024) – ": a town without its capitals before a day in full. */
const DATED_TOWN =
	/^\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:,\s\p{Lu}[\p{L}'’. -]{1,20})?(?:,\s|\s\()(?:\p{Lu}\p{L}+day,?\s)?(?:\p{Lu}\p{L}+\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{Lu}\p{L}+\.?,?\s\d{4})\)?\s?(?:—|–|--|-|:)\s/u;
/** "MUMBAI: Shares rose": with nothing but a colon the town must be one of the lists. */
const COLON_DATELINE = /^\s*([A-Z][A-Z '’-]{2,30}):\s+(?=[\p{Lu}"“])/u;
/** "CHARLOTTE, N.C.--(BUSINESS WIRE)--", "PARIS /PRNewswire/ --" */
const WIRE =
	/^\s*([A-Z][\p{L} .'’-]{2,30}?)(?:,\s+[\p{L}. ]{2,20}?)?(?:,\s+(?:[\p{L}.]+\s\d{1,2},?\s\d{4}|\d{1,2}\s[\p{L}.]+,?\s\d{4}))?\s*(?:--|[-–—/(])[\s(/]*(?:BUSINESS\s?WIRE|PR\s?NEWSWIRE|GLOBE\s?NEWSWIRE|ACCESS\s?WIRE|NEWSFILE)/iu;
const POINTERS =
	/\b(?:the (?:city|county|state|province|country|region|district|town|village|borough)|nationwide|nationally|worldwide|globally|(?<=around |across |throughout )the world|statewide|citywide|countywide)\b(?!(?:['’]s)? (?:council|government|police|mayor|attorney|board|court)| of \p{L})/giu;
/** "this fishing port", "landed here": where the report was filed from. */
const HERE =
	/\b[Tt]his (?:\p{Ll}[\p{Ll}-]* ){0,2}(?:city|town|village|port|suburb|resort|hamlet|capital)\b|(?<=\b(?:arrived|landed|gathered|met|opened|said|told reporters|held|live|lived|lives|people|residents) )here\b(?=[\s,.;])/gu;
/** Offices named after the place they serve: "Penrose council". */
const SEATED = new RegExp(
	`(${NAME})(?=(\\s+(?:(?:[Cc]ounty|[Cc]ity|[Tt]own|[Dd]istrict|[Bb]orough|[Pp]arish|Crown|Magistrates['’]|Metropolitan|Regional)\\s+)?(?:[Cc]ouncil(?:lors?|s)?|[Pp]olice|[Ss]heriff(?:['’]s (?:[Oo]ffice|[Dd]epartment|[Dd]eput(?:y|ies)))?|Constabulary|Court|[Mm]agistrates|(?:Independent |Unified |Community |Consolidated )?School District|ISD|CISD|USD|[Ff]ire (?:[Dd]epartment|[Ss]ervices?|[Bb]rigade|[Aa]uthority|[Cc]rews?|[Dd]istrict|[Cc]hief|and [Rr]escue)|[Ss]chools|[Mm]arathon|[Hh]arbou?r|[Aa]irport|[Rr]esidents|[Mm]ayor|[Cc]ity [Hh]all|(?:(?:Teaching|University|General|Community|Acute|Integrated|Partnership|Care|Healthcare) ){0,3}(?:[Hh]ospitals? )?(?:NHS (?:Foundation )?|Foundation |(?<=[Hh]ospitals? ))Trust|[Hh]ealth (?:[Bb]oard|[Aa]uthority)|Board of (?:[Cc]ounty )?(?:Commissioners|Supervisors|Education|Aldermen|Selectmen|Trustees|Health)|(?:[Cc]ity |[Cc]ounty |[Tt]own |Planning |Zoning )?[Cc]ommission(?:ers)?|(?:[Ss]chool|[Ss]elect|Planning|Community|Zoning) [Bb]oard)\\b))`,
	'gu',
);
const WATERSIDE = /^\p{Lu}\p{L}+ (?:Creek|River|Lake|Lakes|Bay|Springs|Falls)$/u;
/** "Tewbury Borough Council": of the town. */
const KIND_OF_TOWN =
	/\s(?:Crown|Magistrates['’]?|County|High|Family|Youth|Sheriff|Borough|City|Town|District|Parish|Metropolitan|Regional|Unitary)$/u;
/** "At Kesh Hospitals Trust, 69 per cent", "79 per cent at Kesh Hospital": its patients are there. */
const isAt = (text: string, at: number): boolean => /\b[Aa]t\s(?:the\s)?$/u.test(text.slice(Math.max(0, at - 7), at));
/** "Kesh Teaching Hospitals" */
const KIND_OF_TRUST =
	/(?:\s(?:Teaching|University|General|Community|Acute|Integrated|Partnership|Care|Healthcare|Hospitals?))+$/u;
/** "University Hospitals Kesh" */
const KIND_OF_HOUSE = /^(?:University Hospitals?(?: of)?|Royal|NHS)\s/u;
/** "A Brockton man was charged", "a fire in a Hale apartment": in a report that opens with it, where it happened, if nothing else says so. */
const PERSON_OF = new RegExp(
	`\\b[Aa]n? (${NAME}) (?:man|woman|teenager|teen|couple|resident|family|mother|father|mum|dad|pensioner|grandmother|grandfather|boy|girl|schoolboy|schoolgirl|motorist|householder|landlord|shopkeeper|business(?:man|woman|owner)|apartment|home|house|neighbou?rhood|street|suburb|estate|farm|nightclub|pub|warehouse|courtroom|jail|prison|hospital|care home|nursing home|doctor|nurse|teacher|councillor)\\b`,
	'gu',
);
/** No town: "a British man", "a Catholic school", "a Labour councillor". */
const NO_TOWN =
	/(?:ish|ese|ian|ic|ive|ist|ite|ean|crat|Labour|Tory|Green|Navy|Army|Marine|Asian|African|American|Indian|Muslim|Hindu|Sikh|Black|White|Arab|Pole|Dutch|French|Greek|Thai|Swiss|Welsh|Iraqi|Pakistani|Israeli|Saudi|Kuwaiti|Bangladeshi|Independent)$/u;
/** "City Council", "County police": what sort of place, but not which. */
const KINDS: ReadonlySet<string> = new Set([
	'City',
	'County',
	'Town',
	'District',
	'Borough',
	'Village',
	'State',
	'Local',
	'Metropolitan',
	'Regional',
	'Municipal',
	'Community',
	'Full',
]);
/** "at Higher Grade", "the Care Act": exams, laws and cups. */
const NO_PLACE_END = /\s(?:Grades?|Levels?|Stage|Award|Certificate|Diploma|Act|Bill|Cup|League|Prize|Index)$/u;
/** A street or a farm says where its own sentence happens; no story is about it. */
const ADDRESSES = /\s(?:Street|Road|Lane|Avenue|Drove|Close|Drive|Rise|Crescent|Terrace|Row|Way)$/u;
/** "a raid on Mill Road", "in Hope Lane", "on Mill and Hope roads": where its own sentence happens. */
const STREETS = new RegExp(
	`\\b(?:[Oo]n|[Ii]n|[Aa]t|[Aa]long|[Nn]ear|[Oo]ff|[Tt]o|[Dd]own|[Oo]utside)\\s((?:${NAME} and )?${NAME}\\s(?:Street|Road|Lane|Avenue|Drove|Crescent|Terrace|Alley|Boulevard|Highway|streets|roads|lanes|avenues))\\b`,
	'gu',
);
/** A word without which a pattern that begins with a name finds nothing: looked for first, as names are many. */
const HAS_LANDFORM =
	/\s(?:coast|basin|valley|line|counties|island|region|peninsula|delta|estuary|corridor|highlands|lowlands|catchment|plateau|moors)/u;
const HAS_UNIT =
	/\s(?:province|prefecture|oblast|canton|municipality|county|district|counties|regenc|island|peninsula|area|region|suburb|hinterland|valley)/u;
const HAS_SITE =
	/\s(?:Museum|Gallery|Hospital|Infirmary|University|College|Airport|Zoo|Cathedral|Stadium|Observatory|Reservoir|Harbou?r|Dam|Bank|Wind)/u;
const HAS_SEAT =
	/\s(?:[Cc]ouncil|[Pp]olice|[Ss]heriff|Constabulary|Court|[Mm]agistrates|(?:Independent |Unified |Community |Consolidated )?School|C?ISD|USD|[Ff]ire|[Ss]chools|[Mm]arathon|[Hh]arbou?r|[Aa]irport|[Rr]esidents|[Mm]ayor|[Cc]ity|NHS|[Hh]ealth|[Hh]ospital|Board|[Cc]ommission)/u;
const HAS_STREET = /\s(?:Street|Road|Lane|Avenue|Drove|Crescent|Terrace|Alley|Boulevard|Highway|streets|roads|lanes|avenues)\b/u;
const OFF_STREET = /\s(?:Street|Road|Lane|Avenue|Alley|Crescent|Terrace|Drove),?\s(?:off|near|to|and)\s(?:the\s)?$/u;
/** "of 22 Orchard Rise, Marlow," */
const ADDRESS = new RegExp(`(?<!\\d)\\d{1,5}[A-Za-z]?\\s${NAME},\\s(${NAME})(?=[,.])`, 'gu');
/** Houses with a name of their own: a story may be about one. */
const SITES = new RegExp(
	`(?:University|Royal|General|Regional|Memorial) Hospitals? ${NAME}|${NAME}\\s(?:Museum|Gallery|Hospitals?|Infirmary|University|College|Airport|Zoo|Cathedral|Stadium|Observatory|Reservoir|Harbou?r|Dam|Bank(?=,? (?:offshore )?wind)|Wind Farm)\\b`,
	'gu',
);
/** "cut off in the south-west", "homes in the Highlands": a part of the country, without a name of its own. */
const QUARTER =
	/\b(?:in|across|throughout) (?:the )((?:far )?(?:north|south|mid)?[- ]?(?:north|south|east|west)(?:ern)?(?!-|\s(?:of|coast|basin|valley|line|counties|islands?|region|side|end|wing|bank|face|stand|tower|corner|\p{Lu}))|Midlands|Highlands|Borders|Midwest|Northeast|Northwest|Southeast|Southwest|Home Counties)\b/gu;
const HOUSE_FIRST = /^(?:University|Royal|General|Regional|Memorial) Hospitals? /u;
/** The euro area, EU27: told of as one, beside its members. */
const BLOC =
	/\b(?:EU-?2[5-8]|EA-?(?:1[2-9]|20)|EU|European Union|euro area|euro ?zone|Eurozone|OECD(?: area)?|ASEAN|G7|G20)\b(?!-)/gu;
const BLOC_TELLS = new RegExp(
	`^(?:['’]s)?\\s(?:\\([^)]{2,12}\\)\\s)?(?:(?:\\p{Ll}[\\p{Ll}-]{1,24}\\s){0,2}?(?:${PUBLIC_NOUNS})\\b|at\\s\\d|was\\b|stood\\b|recorded\\b|had\\b|saw\\b|rose\\b|fell\\b)`,
	'u',
);
/** "Tarrow had 5.8 inches by Sunday": what fell in a place. */
const FALLEN = new RegExp(
	`(?:^|[.;:] |, | and )(${NAME}) (?:had|got|saw|recorded|received|measured|reported|logged|picked up) (?:about |nearly |almost |only |just |up to |as much as |around |some )?[\\d½¼¾.,]+[ -]?(?:inch(?:es)?|in\\.|cms?|centimet(?:re|er)s?|mms?|millimet(?:re|er)s?)\\b`,
	'gu',
);
const HAS_FALLEN = /[\d½¼¾][ -]?(?:inch|in\.|cm|centimet|mm|millimet)/u;
/** The Tarrow basin, the Calder Valley line, the north-west coast: what a thing of the land is called. */
const LANDFORM = new RegExp(
	`\\b(?:[Tt]he|[Ii]n|[Aa]cross)\\s+((?:${NAME}|(?:north|south)[- ]?(?:east|west)(?:ern)?|northern|southern|eastern|western|central)\\s(?:coast|basin|valley|line|counties|islands?|region|peninsula|delta|estuary|corridor|highlands|lowlands|catchment|plateau|moors))\\b(?!\\sof\\s\\p{Lu})`,
	'gu',
);

/** What a place with an article has behind it: "the Calder area", "the Tees estuary", "the Moray coast and hills". */
const PLACE_NOUN =
	/^\s(?:area|region|district|suburb|neighbou?rhood|valley|estate|village|island|islands|peninsula|coast|county|province|state|border|basin|delta|corridor|constituency|ward|plant|depot|factory|mill|refinery|mine|pit|quarry|branch|store|shop|campus|terminal|port|airport|station|stadium|yard|works|base|jail|clinic|college|warehouse|office|headquarters|surgery|site|hotel|museum|school|hospital|prison|and|or|in|on|of|for|by|is|was|were|are|has|had|have|after|before|when|where|which|who|that|as|at|to|from|with|since|during|until|rose|fell|said)\b/u;

const PRINTED =
	/\b(?:published|appears?|appeared|appearing|writing|wrote|printed|featured)\s(?:\p{L}+\s)?$|\breported\s(?:(?:online|\p{Ll}+ly)\s)?$/u;
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
	`(${NAME})['’]s\\s(?:\\p{Ll}[\\p{Ll}-]{1,14}\\s){0,2}?(?:hospitals|schools|libraries|streets|roads|residents|mayor|(?:city |town |county |district |borough )?council|police|voters|electorate|taxpayers|tenants|renters|homeowners|households|commuters|pensioners|farmers|housing (?:stock|market)|(?:city|town) centre|downtown|harbou?r|waterfront|coastline|beaches|parks|trams|bus network|airport|old town|suburbs)\\b`,
	'gu',
);
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
/** "the farmers of Kesh", "the people of Marlow" */
const PEOPLE_OF = new RegExp(
	`\\b(?:people|farmers|villagers|(?:farming|fishing|mining) communit(?:y|ies)|streets|beaches|ratepayers|taxpayers) of (?:the (?:city|town|village|state|province|county|district|island) of )?(${NAME})`,
	'gu',
);
const HAS_PEOPLE = /(?:people|farmers|villagers|community|communities|streets|beaches|payers) of /u;
/** "the quake that jolted Central Kesh", "a cyclone tore through Marlow" */
const STRUCK_AT = new RegExp(
	`\\b(?:earthquake|quake|tremor|storm|cyclone|hurricane|typhoon|tornado|twister|floods?|flooding|wildfires?|blaze|tsunami|landslides?|mudslides?|drought|eruption|blast|explosion)\\s(?:with (?:\\p{Ll}+ ){1,3}magnitude of \\d(?:\\.\\d)? )?(?:of (?:magnitude )?\\d(?:\\.\\d)? )?(?:(?:that|which|has|had|have)\\s){0,2}(?:struck|hit|jolted|rocked|shook|devastated|battered|lashed|pounded|ravaged|flattened|tore through|swept(?: through| across)?|ripped through|engulfed|inundated)\\s(?:the\\s)?(?:(?:north|south|east|west|central)[\\p{Ll}-]*\\s)?(${NAME})`,
	'gu',
);
const HAS_STRUCK =
	/\s(?:struck|hit|jolted|rocked|shook|devastated|battered|lashed|pounded|ravaged|flattened|tore|swept|ripped|engulfed|inundated)\s/u;
/** "Yunnan province", "Ludan and Qiaxi counties" */
const NAMED_UNIT = new RegExp(
	`(${NAME})\\s(province|prefecture|oblast|canton|municipality|county|district|counties|districts|provinces|regency|regencies|island|islands|peninsula|area|region|suburb|hinterland|valley)\\b(?!\\s(?:council|police|court|government|fire|schools?|attorney|judge|sheriff|of))`,
	'gu',
);
const WORDS_OF =
	/^\s(?:(?:latest|first|second|annual|monthly|weekly|daily|recent|new|own|initial|final|last)\s){0,2}(?:updates?|reports?|statements?|stud(?:y|ies)|surveys?|polls?|books?|views?|opinion|words|case|letters?|speech|history|career|shares?|favou?r|name|hands|eyes|mind|wake|absence)\b/u;
const UNIT_BEHIND = /^\s(?:province|prefecture|county|district|regency|island|peninsula|region|state)\b/u;
const UNIT_LEVELS: Record<string, PlaceLevel> = {
	county: 'county',
	counties: 'county',
	district: 'county',
	districts: 'county',
	regency: 'county',
	regencies: 'county',
	area: 'city',
	suburb: 'city',
};
/** "the eastern Philippines" */
/** "Kenya: 53 cases reported": what a headline is told of. */
const TOPIC = /^\s*(?:The )?([A-Z][\p{L}.’'-]*(?: [A-Z][\p{L}.’'-]*){0,2}):\s/u;
/** "Hale City, Kent County, Ohio": a line that is nothing but where. */
const STAMP =
	/^\s*([A-Z][\p{L}.’'-]+(?: [A-Z][\p{L}.’'-]+){0,2}?)(?: (?:City|Town|Township|Village))?(?:, ([A-Z][\p{L}.’'-]+(?: [A-Z][\p{L}.’'-]+){0,2})){1,2}\s*$/u;
/** "Updated: 12 March 2024, 20:41 IST - KESH" */
const STAMP_END = /\d{1,2}:\d\d\s?(?:[ap]\.?m\.?\s?)?(?:\p{Lu}{2,4}\s?)?(?:-|–|—|\|)\s?(\p{Lu}[\p{Lu} .’'-]{2,30})\s*$/u;
/** "Marlow | Updated: 12 March 2024" */
const STAMP_START = /^\s*(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})\s?\|\s?(?:Updated|Published|Posted|Last updated)\b/u;
const DIRECTED = new RegExp(`\\bthe (?:north|south|east|west|central|upper|lower)[\\p{Ll}-]*\\s(${NAME})`, 'gu');
/** "at a news conference on Monday in Kesh", "told reporters in Marlow" */
const SAID_THERE =
	/\b(?:news conference|press conference|briefing|told reporters|speaking(?: to reporters)?|interview|summit|talks|seminar|webinar|ceremony)(?:\s(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|yesterday|today|held|here))*\s$/u;
/** "Lake Kesh in Marlowshire had 15cm": the place, and where it lies. */
const LIES_IN = new RegExp(
	`(?:^|[.;,] (?:and )?)(${NAME}) in (?:the )?${NAME}(?= (?:had|has|saw|got|recorded|received|reported|registered|measured|was|is) (?:\\p{Ll}+ ){0,3}[\\d$£€¥])`,
	'gu',
);
const SPEAKER =
	/^(?:Mr|Mrs|Ms|Dr|Sir|Police|Officials?|Sales|Prices|Rents|Shares|Profits?|Exports?|Imports?|Output|Growth|Inflation|Unemployment|Production|Demand|Temperatures?|Schools?|Hospitals?|Homes?|Deaths?|Cases?|Crime)\b/u;
/** "Releasing the figures at a school in": an opening that says how somebody comes to speak. */
const TELLING =
	/(?:^|[.!?”"]\s)(?:Releasing|Speaking|Addressing|Announcing|Presenting|Unveiling|Briefing|Talking|Launching)\b[^.;:]*$/u;
const TELLING_REACH = 180;
/** "Besides the six killed in Kesh, four died in Hale": what is told comes behind. */
const BESIDES =
	/(?:^|[.!?”"]\s)(?:Besides|Apart from|Aside from|In addition to|As well as|Along with|Unlike|On top of)\b[^.;:,]*$/u;
const BASED = /\b(?:based|headquartered|born|raised|educated|registered|incorporated)\s$/u;
const ARRIVALS =
	/\b(?:arrivals|(?:im)?migration|visitors|tourists|visits|trips|tourism|travel|travellers|holidaymakers)\s$|\b(?:tourists|visitors|holidaymakers|travell?ers|guests|pilgrims)\s(?:had\s|have\s|who\s)?(?:come|came|flocked|flew|travell?ed)\s$/iu;
/** "its capital, Kesh, where" */
const NAMED_AFTER = new RegExp(
	`\\b(?:capital|city|town|village|port|suburb|resort|district|province|island), (${NAME})(?=, (?:where|which|when|in|on|and|has|had|was|were)\\b)`,
	'gu',
);
/** "Zadara, the province worst hit, had 90 cases": said to be one. */
const APPOSED_UNIT = new RegExp(
	`(?:^|[.!?]["”]?\\s|[;,]\\s(?:and\\s|while\\s)?)(${NAME})(?=, (?:the|a|an|one of the) (?:[\\p{Ll}-]+ ){0,3}(?:province|district|county|town|city|village|state|island|region|port|suburb|municipality|borough|parish|resort|capital|commune|department)\\b)`,
	'gu',
);
/** "Bulawayo's municipal workers", "Marlow's city council" */
const MUNICIPAL = new RegExp(
	`(?:^|[.!?]["”]?\\s)(${NAME})(?=['’]s (?:municipal|city|town|borough|district|county|provincial) \\p{Ll})`,
	'gu',
);
/** "on the Kesh Peninsula" */
const LAND_NAMED = /\s(?:Coast|Peninsula|Islands?|Isles?|Estuary|Plateau|Plains?|Downs|Moors?|Strip|Border|Highlands|Delta)$/u;
/** "six provinces of Afghanistan", "parts of Orvenia" */
const PARTS_OF =
	/\b(?:provinces|districts|states|counties|regions|towns|villages|cities|islands|parts|areas|swathes|much|most) of (?:the )?$/iu;
const OFFICIAL_OF =
	/\b(?:Judge|Mayor|Sheriff|Governor|Gov\.|Premier|Coroner|Commissioner|Chief Constable|Superintendent|Police Chief|Fire Chief|governor|mayor|sheriff|chief of police)(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s$/u;
/** "the Missouri and Ohio River basins": a name of a water, not of where it flows. */
const WATER = /^\s(?:and (?:the )?\p{Lu}\p{L}+\s)?(?:River|Ocean|Creek)s?\b/u;
/** "call Ann Bell on Sydney (02) 5550 1234" */
const DIALLED = /^\s?(?:\(0\d{1,4}\)|0\d{2,4})\s?\d/u;
const VENUE = new RegExp(
	`,\\s(?:the\\s)?(${NAME})\\s\\((?:(?:first|second|third|fourth|fifth|final|last|opening) day|day \\p{L}+|day \\d|close|stumps)[^()]{0,24}\\)\\s*$`,
	'u',
);
/** "Consumer prices, Lindmark: May 2026": the head of a bulletin. */
const BULLETIN = new RegExp(
	`^[^,:]{4,60},\\s(${NAME}):\\s+(?:Q[1-4]|\\d|January|February|March|April|May|June|July|August|September|October|November|December|first|second|third|fourth)`,
	'u',
);

const LEVELS: Record<string, PlaceLevel> = {
	city: 'city',
	town: 'city',
	borough: 'city',
	county: 'county',
	countywide: 'county',
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
	statewide: 'province',
	citywide: 'city',
};

/** All place mentions, ascending, not overlapping. Linear: every pattern is bounded. */
export function placeMentionsEn(
	printed: string,
	_figures: readonly FigureDraft[],
	names?: ReadonlyMap<string, PlacePart>,
): PlaceMention[] {
	const text = inLowerCase(printed);
	const out: PlaceMention[] = [];
	const colon = COLON_DATELINE.exec(text);
	const listedTown = colon && listedLevel(titled(colon[1] ?? '')) !== null ? colon : null;
	const dateline = WIRE.exec(text.slice(0, 120)) ?? DATELINE.exec(text) ?? DATED_TOWN.exec(text.slice(0, 120)) ?? listedTown;
	const town = dateline?.[1]?.trim();
	// "Fri, Dec 27, 2024 - 11:32": no town.
	if (town && town.length > 2 && !OPENING_WORDS.has(town)) {
		const from = text.indexOf(town);
		const name = titled(town);
		out.push({
			from,
			to: from + town.length,
			text: name,
			parts: [{ text: name, level: levelOf(name) }],
			points: null,
			dateline: true,
			...(CAPITALS_OF.has(name) ? { capitalOf: CAPITALS_OF.get(name) ?? [] } : {}),
		});
	}
	const add = (from: number, raw: string, passing: PlaceMention['passing'], subject = false) => {
		// "CHANGI Airport handled": the first word of a story in capitals.
		const words = from === 0 && /^\p{Lu}{3,}(?=\s\p{Lu}\p{Ll})/u.test(raw) ? titled(raw) : raw;
		const name = placeName(words);
		// "2026 Ministry of Health, Republic of Tanvia." is no address; the country is read by its own words.
		const behind = text.slice(from + raw.length, from + raw.length + 40);
		if (DIALLED.test(behind) || WATER.test(behind)) return;
		if (
			name === '' ||
			KINDS.has(name) ||
			NATIONALITIES.has(name) ||
			NO_PLACE_END.test(name) ||
			/^(?:Republic|Kingdom|Government|Ministry) of\b/u.test(name)
		)
			return;
		const aside = passing ?? (ADDRESSES.test(name) ? 'address' : undefined);
		const mention: PlaceMention = {
			from,
			to: from + name.length,
			text: name,
			parts: [{ text: name, level: levelOf(name) }],
			points: null,
		};
		out.push({ ...mention, ...(aside ? { passing: aside } : {}), ...(subject ? { subject } : {}) });
	};
	const theme = (from: number, raw: string, named: PlaceLevel) => {
		const name = placeName(raw);
		if (name === '' || raw.startsWith(`${name}'s`)) return;
		const level = listedLevel(name) ?? named;
		out.push({ from, to: from + name.length, text: name, parts: [{ text: name, level }], points: null, theme: true });
	};
	for (const match of HAS_LANDFORM.test(text) ? matchesOf(text, LANDFORM) : []) {
		const words = match[1] ?? '';
		const from = match.index + match[0].length - words.length;
		out.push({ from, to: from + words.length, text: words, parts: [{ text: words, level: 'county' }], points: null });
	}
	for (const match of matchesOf(text, BLOC)) {
		const words = match[0];
		// "the euro area (EA17)": said again.
		if (text.charAt(match.index - 1) === '(' && text.charAt(match.index + words.length) === ')') continue;
		const before = text.slice(Math.max(0, match.index - 20), match.index);
		const behind = text.slice(match.index + words.length, match.index + words.length + 40);
		const located = /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s(?:the\s)?$/u.test(before);
		const told = BLOC_TELLS.test(behind);
		out.push({
			from: match.index,
			to: match.index + words.length,
			text: words,
			parts: [{ text: words, level: 'country' }],
			points: null,
			...(told ? { theme: true } : located ? {} : { passing: 'seat' as const }),
		});
	}
	for (const match of HAS_FALLEN.test(text) ? matchesOf(text, FALLEN) : []) {
		const raw = match[1] ?? '';
		if (!/^(?:Parts|Areas|Most|Much|Some|Other|Many) of/u.test(raw)) {
			add(match.index + match[0].indexOf(raw), raw, undefined);
			const last = out.at(-1);
			if (last && last.from === match.index + match[0].indexOf(raw)) last.row = true;
		}
	}
	for (const match of matchesOf(text, QUARTER)) {
		const words = match[1] ?? '';
		const from = match.index + match[0].length - words.length;
		out.push({
			from,
			to: from + words.length,
			text: words,
			parts: [{ text: words, level: 'county' }],
			points: null,
			...(/^\p{Ll}/u.test(words) ? { region: true } : {}),
		});
	}
	let common: Set<string> | null = null;
	const commonWords = (): Set<string> => {
		common ??= new Set(text.match(/(?<![\p{L}'’-])\p{Ll}{4,}/gu));
		return common;
	};
	for (const match of matchesOf(text, LOCATED)) {
		const raw = match[2] ?? '';
		const preposition = (match[1] ?? '').toLowerCase();
		const listed = listedLevel(placeName(raw)) !== null;
		// "to" and "on" stand before persons and days as often: only a listed name is a place behind them.
		// "a smash on the Kesh Coast": a stretch of land that its name tells for one.
		if (
			(preposition === 'to' || preposition === 'on' || preposition === 'between') &&
			!listed &&
			!(preposition === 'on' && LAND_NAMED.test(raw))
		)
			continue;
		// "held off Harmon": only a coast and a distance make "off" a place.
		if (
			preposition === 'off' &&
			!listed &&
			!/(?:coast|shore|miles|kilomet(?:re|er)s|km|just|sank|waters)\s*$/u.test(
				text.slice(Math.max(0, match.index - 14), match.index),
			)
		)
			continue;
		// "Stats Show Fall In Crime": where every word has its capital, a name must be known or say what it is.
		if (
			!listed &&
			/^\p{Lu}/u.test(match[1] ?? '') &&
			/[\p{L}\d,]\s$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
			levelOf(placeName(raw)) === 'city' &&
			!/^(?:North|South|East|West|Mid)/u.test(raw)
		)
			continue;
		// "published in the Lancet": a journal, not a place.
		if (preposition === 'in' && !listed && PRINTED.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
		const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
		// "In Norvik's latest update": whose words they are, not where.
		if (!listed && /['’]s$/u.test(raw) && WORDS_OF.test(behind)) continue;
		// "in Indonesia's Banten province": the province, which is read by its own words.
		if (/['’]s\s/u.test(raw) && UNIT_BEHIND.test(behind)) continue;
		// "at Average £253,000", "the Amber warning area": a capital that opens something else.
		// "in Kesh 9.9 per cent": the place of a row.
		const row = preposition === 'in' && /^\s\d[\d.,]*(?:%|\sper\scent|\spercent|$)/u.test(behind);
		if (!listed && !row && !/['’]s$/u.test(raw) && /^\s*[£$€\d]/u.test(behind)) continue;
		if (
			!listed &&
			/\sthe\s/u.test(match[0].slice(0, 12)) &&
			(!/\s/u.test(raw) ||
				/\s(?:Statistics|Index|Survey|Report|Series|Cup|League|Act|Agency|Office|Fund|Bank|Union)$/u.test(raw)) &&
			/^\s\p{Ll}/u.test(behind) &&
			!PLACE_NOUN.test(behind)
		)
			continue;
		// "in Housewares … housewares sales": a word that the paragraph also uses as a common noun names no place.
		if (!listed && !/\s/u.test(raw) && commonWords().has(raw.toLowerCase())) continue;
		const whose = preposition === 'from' || preposition === 'of' || preposition === 'to';
		const at = match.index + match[0].length - raw.length;
		const part = preposition === 'of' && listed && PARTS_OF.test(text.slice(Math.max(0, at - 30), at));
		// "about 11 miles east of Kesh": near it.
		const near =
			preposition === 'of' &&
			/\b(?:(?:north|south|east|west)(?:-?(?:east|west))?|outskirts|edge|outside|centre|center|heart|middle|suburbs|side|surroundings|vicinity)\s$/u.test(
				text.slice(Math.max(0, match.index - 14), match.index),
			);
		// "Judge Ann Hale of Bell County said": what an official of a place tells is of it.
		// "the developer, based in Chicago": where somebody comes from.
		if (preposition === 'in' && BASED.test(text.slice(Math.max(0, match.index - 16), match.index))) {
			add(at, raw, 'origin');
			continue;
		}
		// "arrivals to Kesh dropped": whose arrivals they are.
		if (preposition === 'to' && listed && ARRIVALS.test(text.slice(Math.max(0, match.index - 24), match.index))) {
			theme(at, raw, 'country');
			continue;
		}
		const official = preposition === 'of' && OFFICIAL_OF.test(text.slice(Math.max(0, match.index - 48), match.index));
		// "told reporters in Kesh", "Speaking at a toll gate in Kesh, the minister said": where it was said.
		if (
			SAID_THERE.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
			TELLING.test(text.slice(Math.max(0, match.index - TELLING_REACH), match.index)) ||
			BESIDES.test(text.slice(Math.max(0, match.index - TELLING_REACH), match.index))
		) {
			add(at, raw, 'origin');
			continue;
		}
		add(
			at,
			raw,
			official ? 'address' : whose && !part && !near ? (listed && preposition === 'of' ? 'seat' : 'origin') : undefined,
			official,
		);
	}
	if (/['’]s/u.test(text)) {
		for (const match of matchesOf(text, OWNER))
			if (match[3] !== undefined || listedLevel(placeName(match[1] ?? '')) !== null)
				theme(match.index, match[1] ?? '', 'country');
		for (const match of matchesOf(text, TOWN_OWNER)) theme(match.index, match[1] ?? '', levelOf(placeName(match[1] ?? '')));
	}
	for (const match of HAS_PEOPLE.test(text) ? matchesOf(text, PEOPLE_OF) : []) {
		const raw = match[1] ?? '';
		if (!/['’]s$/u.test(raw) && !NO_TOWN.test(raw))
			theme(match.index + match[0].length - raw.length, raw, levelOf(placeName(raw)));
	}
	for (const match of HAS_STRUCK.test(text) ? matchesOf(text, STRUCK_AT) : []) {
		const raw = match[1] ?? '';
		add(match.index + match[0].length - raw.length, raw, undefined);
	}
	for (const match of matchesOf(text, OFFICE))
		theme(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', 'country');
	for (const match of matchesOf(text, STATE_OF)) {
		// "the eastern Indian state of Odisha": a part of the country that the adjective names.
		const within = IN_A_NATION.test(text.slice(Math.max(0, match.index - 24), match.index));
		theme(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', within ? 'province' : 'country');
	}
	for (const match of HAS_UNIT.test(text) ? matchesOf(text, NAMED_UNIT) : []) {
		// "Indonesia's Java island": the island, not whose it is.
		const whole = match[1] ?? '';
		const raw = whole.replace(/^.*['’]s\s|^The\s/u, '');
		const name = placeName(raw);
		const level = listedLevel(name) ?? UNIT_LEVELS[match[2] ?? ''] ?? 'province';
		const from = match.index + whole.length - raw.length;
		if (name !== '' && raw.startsWith(name))
			out.push({ from, to: from + name.length, text: name, parts: [{ text: name, level }], points: null });
	}
	for (const match of matchesOf(text, LIES_IN)) {
		const raw = match[1] ?? '';
		// A single word that opens a sentence has its capital from there; a house is told of with its town.
		if (!SPEAKER.test(raw) && levelOf(placeName(raw)) !== 'site' && (/\s/u.test(raw) || /^[;,]/u.test(match[0])))
			add(match.index + match[0].length - (match[0].length - match[0].indexOf(raw)), raw, undefined);
	}
	for (const match of matchesOf(text, APPOSED_UNIT)) {
		const raw = match[1] ?? '';
		if (!SPEAKER.test(raw)) add(match.index + match[0].length - raw.length, raw, 'address', true);
	}
	for (const match of matchesOf(text, MUNICIPAL)) {
		const raw = match[1] ?? '';
		add(match.index + match[0].length - raw.length, raw, undefined);
	}
	for (const match of matchesOf(text, NAMED_AFTER)) {
		const raw = match[1] ?? '';
		add(match.index + match[0].length - raw.length, raw, undefined);
	}
	for (const match of matchesOf(text, DIRECTED)) {
		const raw = match[1] ?? '';
		if (listedLevel(placeName(raw)) !== null) add(match.index + match[0].length - raw.length, raw, undefined);
	}
	const topic = TOPIC.exec(text.slice(0, 50))?.[1];
	if (topic && (listedLevel(topic) !== null || /shire$/u.test(topic))) theme(text.indexOf(topic), topic, levelOf(topic));
	const stamp = text.length < 80 ? STAMP.exec(text) : null;
	if (stamp?.[1] && stamp[2] && listedLevel(stamp[2]) !== null)
		theme(text.indexOf(stamp[1]), stamp[1], levelOf(placeName(stamp[1])));
	// "NORTHVALE 12 March 2024, 20:41 IST - KESH": the stamp of a paper's page ends with where it was filed.
	const filed = text.length < 160 ? (STAMP_END.exec(text)?.[1] ?? STAMP_START.exec(text)?.[1]) : undefined;
	if (filed && !town) {
		const name = titled(filed);
		const from = text.lastIndexOf(filed);
		out.push({
			from,
			to: from + filed.length,
			text: name,
			parts: [{ text: name, level: levelOf(name) }],
			points: null,
			dateline: true,
		});
	}
	// "County Championship, Division One, Kesh (day two of four)": the line above the report of a match.
	const venue = text.length < 120 ? VENUE.exec(text)?.[1] : undefined;
	if (venue) add(text.lastIndexOf(`${venue} (`), venue, undefined);
	const bulletin = BULLETIN.exec(text);
	if (bulletin?.[1]) theme(text.indexOf(`, ${bulletin[1]}:`) + 2, bulletin[1], levelOf(placeName(bulletin[1])));
	for (const match of HAS_SEAT.test(text) ? matchesOf(text, SEATED) : []) {
		const whole = (match[1] ?? '').replace(KIND_OF_TOWN, '').replace(KIND_OF_TRUST, '');
		const raw = whole.replace(/^The\s/u, '').replace(KIND_OF_HOUSE, '');
		// "Marlow Council spent £2m": what it does is told of its town; what it says is not.
		const end = match.index + match[0].length + (match[2]?.length ?? 0);
		// "followed by Kesh NHS Trust, where 46 per cent waited"
		const acts =
			(actsAt(text, end) && beginsAt(text, match.index)) ||
			/^,\swhere\s/u.test(text.slice(end, end + 8)) ||
			(/Trust|[Hh]ospital/u.test(match[2] ?? '') && isAt(text, match.index));
		// A creek has no school board: the town of that name has.
		if (WATERSIDE.test(raw) && placeName(raw) === '') {
			const from = match.index + whole.length - raw.length;
			const passing = acts ? ('address' as const) : ('seat' as const);
			out.push({
				from,
				to: from + raw.length,
				text: raw,
				parts: [{ text: raw, level: 'city' }],
				points: null,
				passing,
				...(acts ? { subject: true } : {}),
			});
			continue;
		}
		add(match.index + whole.length - raw.length, raw, acts ? 'address' : 'seat', acts);
	}
	for (const match of HAS_STREET.test(text) ? matchesOf(text, STREETS) : []) {
		const raw = match[1] ?? '';
		const from = match.index + match[0].length - raw.length;
		// "died on New Zealand roads": of the country.
		if (/\s\p{Ll}+$/u.test(raw) && listedLevel(raw.replace(/(?:['’]s)?\s\p{Ll}+$/u, '')) !== null) continue;
		// "in Mill Lane off Hope Street": where the first one is.
		if (OFF_STREET.test(text.slice(Math.max(0, from - 24), from))) continue;
		out.push({
			from,
			to: from + raw.length,
			text: raw,
			parts: [{ text: raw, level: 'site' }],
			points: null,
			passing: 'address',
		});
	}
	for (const match of matchesOf(text, PERSON_OF)) {
		const raw = match[1] ?? '';
		if (!NO_TOWN.test(raw)) add(match.index + match[0].indexOf(raw), raw, 'seat');
	}
	for (const match of matchesOf(text, ADDRESS))
		add(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', 'seat');
	for (const match of HAS_SITE.test(text) ? matchesOf(text, SITES) : []) {
		// "Kesh Airport welcomed 40,000 passengers": what a house does is told of it, and what it says is not.
		const acts =
			(actsAt(text, match.index + match[0].length) && beginsAt(text, match.index)) ||
			(/Hospitals?\b/u.test(match[0]) && isAt(text, match.index)) ||
			// "highest at Kesh Hospital, where 46 waited"
			/^,\swhere\s/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8));
		const passing = acts ? 'address' : 'seat';
		// "University Hospital Kesh": a name that begins with its kind.
		if (HOUSE_FIRST.test(match[0]))
			out.push({
				from: match.index,
				to: match.index + match[0].length,
				text: match[0],
				parts: [{ text: match[0], level: 'site' }],
				points: null,
				passing,
				...(acts ? { subject: true } : {}),
			});
		else add(match.index, match[0], passing, acts);
	}
	for (const mention of namedPlaces(text, names)) {
		const behind = text.slice(mention.to, mention.to + 40);
		if (!DIALLED.test(behind) && !WATER.test(behind)) out.push(mention);
	}
	out.push(...officePlaces(text));
	for (const match of matchesOf(text, HERE))
		out.push({ from: match.index, to: match.index + match[0].length, text: match[0], parts: [], points: 'city' });
	for (const match of matchesOf(text, POINTERS)) {
		// "the State Bank": a name; "across the State": the country, or the state of a union, as its own papers call it.
		if (/State$/u.test(match[0])) {
			if (!/^\s\p{Lu}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2)))
				out.push({ from: match.index, to: match.index + match[0].length, text: match[0], parts: [], points: 'country' });
			continue;
		}
		const word = match[0].toLowerCase().replace(/^the /u, '');
		out.push({ from: match.index, to: match.index + match[0].length, text: match[0], parts: [], points: LEVELS[word] ?? 'city' });
	}
	out.sort(
		(a, b) =>
			a.from - b.from ||
			b.to - a.to ||
			Number(b.theme === true) - Number(a.theme === true) ||
			Number(a.passing !== undefined) - Number(b.passing !== undefined),
	);
	const kept: PlaceMention[] = [];
	for (const mention of out) {
		const last = kept.at(-1);
		// "Kesh County Council voted": the county, and what its council does.
		if (last?.from === mention.from && mention.to < last.to && mention.subject && last.passing === 'seat') {
			last.passing = 'address';
			last.subject = true;
		}
		if (mention.from >= (last?.to ?? 0) && !(mention.parts.length > 0 && isNameOfElse(text, mention)))
			kept.push(isWhereTold(text, mention) ? { ...mention, passing: 'seat' } : mention);
	}
	return kept;
}
