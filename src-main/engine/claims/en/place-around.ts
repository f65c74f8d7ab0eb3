/**
 * What stands in front of or behind the name of a place and says what the place does there: whose own something is told
 * of, whether it acts or speaks, what befell it, and what is only called after it.
 */

/** What a place as a whole has, and what is counted of it. */
export const PUBLIC_NOUNS =
	'economy|economic|GDP|gross domestic product|gross|inflation|consumer|unemployment|jobless|employment|population|parliament|government|central bank|foreign trade|prime minister|trade|exports?|imports?|producer|industrial|industry|retail|factory|manufacturing|manufacturers|services|construction|house|home|housing|property|foreign exchange|forex|budget|fiscal|current account|birth|electricity|power|gas|labou?r market|workforce|wages?|earnings|harvest|crop|emergency|A&E|courts?|universities|colleges|tourism|fixed-asset|sales|output|growth|births|deaths|employers|stocks|shares|crude|oil|business activity|businesses|households|homes|casinos?|hotels?|hospitals?|schools?|roads?|highways?|motorways?|airports?|railways?|ports?|indices|index|figures|data|statistics|interest|rates?|tax(?:es)?|police|councils?|provinces?|states?|cities|towns?|counties|districts?|villages?|islands?|coast|waters|territory|region|regions|public|car|vehicle|energy|coal|steel|wheat|corn|rice|farmers|farms|carbon|borrowing|debt|deficit|pay|rents?|mortgages?|vaccination|infections?|cases|prices?|values?|hospital|prisons?|rail|air|winters?|summers?';
/** "UK house prices": something of the whole place, right behind its name. */
export const PUBLIC = new RegExp(`^\\s(?:\\p{Ll}[\\p{Ll}-]{1,14}\\s){0,2}?(?:${PUBLIC_NOUNS})\\b`, 'u');
/** "a Chinese company", "US dollar": of one firm or person, or a unit. */
export const NOT_PUBLIC =
	/^\s(?:\p{Ll}[\p{Ll}-]{1,14}\s){0,2}?(?:dollars?|company|firm|group|maker|carmaker|giant|bank|investors?|fund|minister|president|officials?|troops|soldiers|tourists?|visitors?|arrivals|citizens|nationals|students?|tariffs?|sanctions|duties|markets?\b(?! rate)|buyers?|customers?|partners?|border|embassy)\b/u;

/** "the Kesh coal station", "the Tarrow oil terminal": a house there, and not what the whole place has. */
export const HOUSE_THERE =
	/^\s(?:\p{Ll}[\p{Ll}-]{1,14}\s){1,2}(?:station|plant|mine|pit|mill|field|farm|park|terminal|refinery|depot|works|smelter|quarry|dam|reservoir|well|rig|shed|shop|store|factory|warehouse|yard)\b/u;

/** "Gansu province": the sort of place, which is no more than its name. */
export const UNIT_ITSELF = /^\s(?:province|state|county|city|town|district|island|village|region|territory)\b/u;
/** "in central China's [Hunan Province]" */
export const IN_OWNER = /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout)\s(?:\p{Ll}+\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?['’]s\s$/u;
/** "pilgrims trying to reach Vesk", "a bus bound for Kesh": where somebody was going. */
export const GOAL =
	/\b(?:(?:to|trying to|hoping to|attempting to|before) reach(?:ing)?|(?:bound|heading|headed|leaving|en route|destined) (?:for|to)|en route to)\s(?:the\s)?$/iu;
/** "(China no longer takes any)": said on the way, with no figure of its own. */
export const ASIDE = /^\s\p{Ll}[^()\d]{4,120}\)/u;
/** What is feared or fought over a country. */
export const STRIFE_OVER =
	/\b(?:standoff|stand-off|tensions?|war|conflict|fears?|worr(?:y|ies)|concerns?|dispute|row|crisis|talks|sanctions|tariffs|deal|anxiety|jitters|nerves|hostilities|unrest)\s(?:over|about|with|on|against|between|involving)\s(?:the\s)?$/u;

/** "Canada's Consumer Price Index", "Japan's GDP": a country's own, though it is written as a name. */
export const OF_THE_WHOLE = /^\s(?:Consumer|Producer|Retail|Gross|Purchasing|GDP|CPI|PPI|PMI)\b/u;
/** "Singapore's Ministry of Trade": speaks for it. */
export const OFFICE_OF =
	/^\s(?:Ministry|Department|Bureau|Office|National|Central|Federal|Finance|Health|Statistics|Parliament|Reserve|Treasury|Government|Civil)\b/u;
/** "Kansas Department of Health": an office of the place, unlike a club or a firm that has its name. */
export const SERVES =
	/^\s(?:\p{Lu}\p{L}+\s){0,2}?(?:Department|Division|Office|Ministry|Bureau|Agency|Authority|Board|Commission|Council|Police|Sheriff|Fire|Health|NHS|Hospitals?|Infirmary|University|College|Schools?|State|City|County|Borough|District|Court|Government|Governor|Gov|Mayor|Senate|House|Legislature|Parliament|Stock|Port|Airport)\b/u;
/** An authority of a state, which speaks for it. */
export const AUTHORITY =
	/^\s(?:\p{Lu}\p{L}+\s){0,2}?(?:Department|Division|Ministry|Bureau|Legislature|Government|Governor|Gov|Senate|Parliament)\b/u;
/** "… of Health on Friday reported another 21": the rest of an office's name, and what it counted. */
export const COUNTS =
	/^(?:\s\p{Lu}[\p{L}&]*|\s(?:of|and|for|the)){1,8}(?:\s\(\p{Lu}+\))?\s(?:on\s\p{Lu}\p{Ll}+day\s)?(?:also\s)?(?:reported|confirmed|recorded|counted|registered|logged|added)\s(?:another\s|an additional\s|about\s)?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/u;
/** No name of an office is longer, with its verb. */
export const COUNTS_REACH = 140;
/** "Ghana Cocoa Board": of a whole country. */
export const NATIONAL_BODY =
	/^\s(?:\p{Lu}[\p{L}&]+\s){0,3}?(?:Board|Authority|Commission|Agency|Service|Institute|Corporation|Customs|Army|Navy|Revenue)\b/u;
/** "Basel III", "Paris 2024": no longer the town; "Kesh 4.2 per cent" is. */
export const NUMBERED = /^\s(?:[IVX]+\b|(?:19|20)\d\d\b(?![.,]\d)|\d+(?:[.,]\d+)*(?![.,]?\d)(?!\s?(?:%|\p{Ll})))/u;
/** "Brazil's 1987 soybean output": the year between an owner and what is its own. */
export const ITS_YEAR = /^\s(?:19|20)\d\d(?:[/–-](?:\d\d){1,2})?(?=\s\p{Ll})/u;
/** "Brisbane's CBD": a part of it. */
export const PART_OF = /^\s(?:CBD|East End|West End|Old Town|Chinatown|City Centre|North|South|East|West)\b/u;
/** "On the Chicago Board of Trade, wheat fell": traded there. */
export const EXCHANGE =
	/^\s(?:\p{Lu}\p{L}+\s){0,2}(?:Board of Trade|(?:Mercantile|Stock|Futures|Metal|Commodity) Exchange|Bourse)\b/u;
/** "Tokyo's Nikkei 225 lost", "South Korea's Kospi was up": the market there. */
export const INDEX_OF =
	/^\s(?:(?:benchmark|broader|main|blue-chip|tech-heavy)\s)?(?:\p{Lu}[\p{L}&/-]*\s){1,3}(?:\d{2,4}\s)?(?:(?:index|gauge|average|contracts?|futures|Composite|Index)\s)?(?:rose|fell|lost|gained|added|shed|sank|jumped|climbed|dropped|slipped|ended|closed|edged|advanced|declined|tumbled|slid|surged|rallied|eased|gave up|put on|picked up|ticked (?:up|down)|(?:was|were) (?:up|down|flat|little changed|off)|\d+(?:\.\d+)?(?: per ?cent|%| points))\b/u;
/** Where a subject begins: with its sentence or clause, or with what somebody said. */
export const BEGINS =
	/(?:^["“‘']?|^\s*\p{Lu}[\p{Lu} .,'’-]{2,30}(?:\p{Ll}[\p{L}.]{0,12},?\s)?(?:(?:\d{1,2}\s)?\p{Lu}\p{Ll}+\.?(?:\s\d{1,2})?,?\s?(?:\d{4}\s?)?)?(?::|(?:\s?\([^)]{2,20}\))?\s?(?:--?|–|—))\s|[.!?”"][”"’']?\s|\b(?:said|reported|showed|shows|reveal|revealed|show|means)(?: that)? (?:the )?|\bof which |\b(?:that|[Ww]hile|whereas|as|[Aa]nd|[Bb]ut|[Yy]et|although|though) (?:the )?|\bthe )(?:The )?$/u;
/** "East China's Gansu Province": the country before a part of it says no more than which. */
export const OWNED_BY =
	/\b(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral)[\p{Ll}-]*\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?['’]s\s(?:(?:north|south|east|west|central)[\p{Ll}-]*\s)?$/u;
/** Behind a comma, a colon or a dash a subject may begin, where a verb of doing follows. */
export const INTRODUCED = /[,;:–—-]\s(?:the )?$/u;
/** "northern Kesh": a part of the name's place, looked past to what stands before it. */
export const DIRECTION =
	/(?:(?:[Nn]eighbou?ring|[Nn]earby)\s|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Mm]ainland|[Gg]reater)[\p{Ll}-]*\s)$/u;
/** ", home to 40,000 people,": what is said of a place between it and its verb. */
export const APPOSED = /^,\s[^,.;:]{3,100}(?:,\s[^,.;:]{3,60})?,(?=\s)/u;
/** No apposition is longer. */
export const APPOSED_REACH = 180;
/** Verbs a place is the subject of, when a list of them is needed to tell a subject from an apposition. */
export const DOES =
	/^\s(?:(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|last (?:week|month|year)) )?(?:also |now |still |again |once again |once more |alone |has |have |had |is |are |was |were |will |would |could |may |might |must |should |can |did |does )*(?:has|have|had|is|are|was|were|will|would|could|may|saw|sees|voted|votes|adopted|adopts|passed|rejected|awarded|unanimously|recorded|records|reported|reports|posted|welcomed|received|registered|logged|exported|imported|produced|sold|bought|accounted|became|remained|remains|made|counted|added|lost|gained|issued|spent|raised|cut|lifted|set|rose|fell|grew|shrank|led|ranked|attracted|drew|hosted|suffered|experienced|approved|agreed|plans|planned|expects|needs|needed|opened|closed|built|launched|generated|collected|employs|employed|ended|began|earned|paid|pays|confirmed|ordered|imposed|evacuated|seized|arrested|issued|treated|handled|carried|missed|averaged|reached|cultivated|planted|harvested|completed|achieved|hit|topped|overtook|charges|charged|came|shed|sheds|slipped|eased|slid|climbed|dropped|jumped|declined|increased|decreased|tumbled|edged|plunged|surged|soared|took|takes|hosts|shelters|produces|exports|imports|supplies|consumes|grows|sells|buys|generates|holds|boasts|leads|ranks|tops|accounts|contributes|contributed|makes|gets|receives|adds|loses|raises|earns|met|left|managed|placed|finished|stood|scored|got|gets)\b/u;
/** A party to the trade of another place. */
export const PARTNER =
	/^.{0,60}\b(?<!\b(?:on|onto|to|off|for|from|by|and|in|at) (?:the |its |their |an? |foreign |overseas ){0,2})(?:markets?|destinations?|buyers?|suppliers?|partners?|customers?|exporters?|importers?|sources?|donors?)\b/u;
/** A side in a match. */
export const PARTY =
	/^.{0,60}\b(?:trail(?:s|ed)?|declared\s(?:at|on)\s|all out|(?<=^\s\d{1,3}[^.]{0,20})&|beat|drew|lost to|won|defeated|outscored|scored|thrashed|edged|crushed|routed|stunned|trailed|conceded|chased|bowled|batted|kicked|wickets?|innings|goals?|league|season|match|game|coach|striker|quarterback)\b/u;
/** What a side does in a match. */
const PLAYS =
	/^\s(?:\p{Ll}+\s)?(?:beat|drew|lost to|won|win|defeated|outscored|scored|thrashed|edged|crushed|routed|stunned|trail(?:ed)?|conceded|chased|bowled|batted|kicked|declared|were all out|are all out)\b/u;
/** "the Indian state of Odisha", "Kenya's port of Mombasa": the part, which is named. */
export const PART_NAMED =
	/^\s(?:\p{Ll}+\s)?(?:(?:state|province|city|town|region|island|village|district|county|port|territory) of|(?:capital|largest city|second city|main port|port city),?)\s\p{Lu}/u;
/** "Leeds Teaching Hospitals NHS Trust" */
export const HOSPITAL_BEHIND = /^(?:\s\p{Lu}[\p{L}’']*){0,4}\s(?:Hospitals?|Trust|Infirmary)\b/u;
/** "Kesh motorists caught", "Marlow brothers jailed" */
export const PEOPLE_BEHIND =
	/^\s(?:man|men|woman|women|motorists?|drivers?|teens?|teenagers?|couples?|mother|father|mums?|dads?|pensioners?|brothers?|sisters?|siblings|duo|trio|pair|boys?|girls?|teachers?|doctors?|nurses?|native|born)\b/u;
/** "X said": it speaks, and is told of no figure. */
export const SPEAKS =
	/^\s(?:said|says|told|added(?!\s(?:\d|an?\s|(?:one|two|three|four|five|six|seven|eight|nine|ten|another|some|about|nearly|more)\b))|announced|warned|claimed|argued|urged|insisted|officials|authorities|president|minister|prime)\b/u;
/** What a storm, a quake or a fire does to a place. */
export const STRUCK =
	/\b(?:struck|strikes|hit|hits|hitting|slammed|lashed|battered|rocked|shook|devastated|pounded|ravaged|swept|flooded|crossed|pummell?ed|jolted|engulfed|blanketed|inundated|drenched|soaked|reached|striking|battering|lashing)\s(?:(?:through|across|into|over|parts of|much of|most of)\s)?(?:the\s)?(?:(?:north|south|east|west|central)[\p{Ll}-]*\s)?$/iu;

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
/** Whether what stands at `from` begins a sentence or a clause. */
export const beginsAt = (text: string, from: number): boolean => {
	const before = text.slice(Math.max(0, from - 40), from);
	return BEGINS.test(before) || INTRODUCED.test(before);
};

/** A name without its possessive and the stop behind it. */
export const bareName = (name: string): string => name.replace(/['’]s$/u, '').replace(/['’.]+$/u, '');
