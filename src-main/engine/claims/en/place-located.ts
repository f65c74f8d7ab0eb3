/**
 * English names behind a preposition of place (in Kesh, near the Tees, across rural Ohio): which of them are no places,
 * and which say only whose something is or where it was told.
 */
import { matchesOf } from '../../matches.ts';
import type { PlaceMention } from '../types.ts';
import type { PlaceFinder, PlaceNotes } from './place-notes.ts';
import { levelOf, listedLevel, NAME, placeName } from './story-places.ts';

/** "in the remote Kesh valley": what the land is like. */
const LAND =
	'(?:nearby|neighbou?ring|adjacent|surrounding|remote|mountainous|hilly|coastal|landlocked|densely populated|(?:worst|hardest)-(?:hit|affected)|hard-hit|(?:flood|drought|quake|storm|war)-(?:hit|torn|ravaged|stricken)|restive|impoverished|wealthy|affluent|oil-rich|arid|tropical|historic|troubled|volatile|breakaway|(?:semi-)?autonomous|tiny|sprawling|populous)';
const DIRECTION = `(?:the\\s+)?(?:${LAND}\\s+)?(?:(?:north|south|east|west|central|downtown|inner|outer|greater|rural|metropolitan|metro|suburban|mainland|upstate)[\\w-]*\\s+(?:of\\s+)?)?`;
const DESCRIBED =
	'(?:(?:the\\s+)?(?:\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?\\s+)?(?:[a-z-]+\\s+)?(?:village|town|city|port|suburb|district|county|state|province|island|region|borough|hamlet|resort|township|commune)\\s+of\\s+|the\\s+rest\\s+of\\s+(?:the\\s+)?|(?:large\\s+)?(?:parts|swathes|areas|much|most|corners)\\s+of\\s+)?';
/** Where something is or happens. "of" and "from" say whose it is: they name a place without setting the scene. */
const LOCATED = new RegExp(
	`\\b(in|In|at|At|across|Across|near|Near|around|Around|throughout|Throughout|outside|Outside|off|between|Between|inside|Inside|within|Within|through|Through|over|into|on|On|from|From|of|to)\\s+${DIRECTION}${DESCRIBED}(${NAME})`,
	'gu',
);

/** A name with the preposition in front of it. */
interface Located {
	readonly notes: PlaceNotes;
	readonly match: RegExpExecArray;
	readonly preposition: string;
	/** The name as printed, and where it begins. */
	readonly raw: string;
	readonly at: number;
	readonly listed: boolean;
	/** What stands right behind it. */
	readonly behind: string;
	/** The words of the paragraph that have no capital. */
	readonly common: () => ReadonlySet<string>;
}

/** What a place with an article has behind it: "the Calder area", "the Tees estuary", "the Moray coast and hills". */
const PLACE_NOUN =
	/^\s(?:area|region|district|suburb|(?:mangrove |rain|pine |national )?forest|desert|mountains|hills|jungle|wetlands|reserve|neighbou?rhood|valley|estate|village|island|islands|peninsula|coast|county|province|state|border|basin|delta|corridor|constituency|ward|plant|depot|factory|mill|refinery|mine|pit|quarry|branch|store|shop|campus|terminal|port|airport|station|stadium|yard|works|base|jail|clinic|college|warehouse|office|headquarters|surgery|site|hotel|museum|market|school|hospital|prison|and|or|in|on|of|for|by|is|was|were|are|has|had|have|after|before|when|where|which|who|that|as|at|to|from|with|since|during|until|rose|fell|said)\b/u;
const EVENT_BEHIND =
	/^\s(?:\p{Ll}+\s)?(?:race|tournament|championships?|festival|final|derby|rally|inquiry|trial|case|deal|project|programme|scheme|campaign|survey|series)\b/u;
const PRINTED =
	/\b(?:published|appears?|appeared|appearing|writing|wrote|printed|featured)\s(?:\p{L}+\s)?$|(?<!\b(?:(?:is|are|was|were|be|been|being|cases|deaths|incidents?|outbreaks?|crimes?|thefts|sightings|infections|injuries|also|first|last|newly)\s|ever ))reported\s(?:(?:online|\p{Ll}+ly)\s)?$/u;
/** "was reported in Nature": in print, and nowhere. */
const REPORTED = /\breported\s(?:(?:online|\p{Ll}+ly)\s)?$/u;
const JOURNAL =
	/^(?:Nature|Science|Cell|Neuron|Gut|Brain|Pediatrics|Lancet|Neurology|Blood|Circulation)\b|\b(?:Journal|Review|Reviews|Letters|Annals|Proceedings|Magazine|Times|Post|Herald|Gazette)\b/u;
const WORDS_OF =
	/^\s(?:(?:latest|first|second|annual|monthly|weekly|daily|recent|new|own|initial|final|last)\s){0,2}(?:updates?|reports?|statements?|stud(?:y|ies)|surveys?|polls?|books?|views?|opinion|words|case|letters?|speech|history|career|shares?|favou?r|name|hands|eyes|mind|wake|absence)\b/u;
/** "in Vesk's Ministry of Health": no part of the land. */
const OFFICE_FIRST =
	/^(?:Ministry|Department|Bureau|Office|National|Central|Federal|Finance|Health|Statistics|Parliament|Reserve|Treasury|Government|Civil|Supreme|High|Premier|First|Second|Third)\b/u;
const UNIT_BEHIND = /^\s(?:province|prefecture|county|district|regency|island|peninsula|region|state)\b/u;
/** "in Indonesia's Banten Province" */
const UNIT_NAMED = /\s(?:Province|Prefecture|County|District|Regency|Region|State|Municipality)$/u;
/** "on the Kesh Peninsula" */
const LAND_NAMED = /\s(?:Coast|Peninsula|Islands?|Isles?|Estuary|Plateau|Plains?|Downs|Moors?|Strip|Border|Highlands|Delta)$/u;
const BODY_NAMED = /\s(?:Statistics|Index|Survey|Report|Series|Cup|League|Act|Agency|Office|Fund|Bank|Union)$/u;
const OFF_SHORE =
	/(?:coast|shore|miles|kilomet(?:re|er)s?|km|just|sank|sinks?|sunk|waters|capsized|capsizes|overturned|foundered|collided|anchored|moored|drifted|drifting|aground|adrift|rescued|missing|seas?|waves|swell|reefs?|boats?|ships?|vessels?|tankers?|ferr(?:y|ies)|trawlers?|dinghy)\s*$/u;
const ANYWHERE = /\b(?:anywhere|nowhere|everywhere|any\sother\s\p{Ll}+)\s(?:else\s)?$/u;
const MOVES =
	/\b(?:chased?|chasing|drove|driven|drives?|walk(?:ed|s|ing)?|march(?:ed|es|ing)?|parade[ds]?|procession|swept|sweeps|sweeping|tore|ripped|ripping|rip|travel(?:led|s|ling)?|passe[sd]|pass|passing|ran|runs?|running|flow(?:s|ed|ing)?|rolled|rolling|roll|race[ds]?|spread(?:ing)?|moved|moving|blew|burned|burning|rampage[ds]?|trips?|journeys?|routes?|came|went|tour(?:ed|ing)?|rode|stretche[sd]|ploughed|carved|cut|swath)\s(?:\p{Ll}+\s)?$/u;
const PASSES =
	/\b(?:pass(?:ed|es|ing)|mov(?:ed|es|ing)|push(?:ed|es|ing)|track(?:ed|s|ing)|roll(?:ed|s|ing)|swept|sweeping|crossed|crossing|barrel?led|barrel?ling|roared|tore|blew|drifted|drifting|weakened|raged|inland|ashore)\s(?:(?:inland|north|south|east|west|back|directly|slowly|on)[\p{Ll}-]*\s)?$/u;
const FELL_ON = /\b(?:fell|fallen|falling|landed|dumped|dropped|poured|rained)\s$/u;
const WORKS =
	/\b(?:investors?|analysts?|economists?|strategists?|shareholders?|executives?|traders?|brokers?|dealers?|partners?|directors?|researchers?|bosses|insiders)\s$/iu;
const ROW_BEHIND = /^\s\d[\d.,]*(?:%|\sper\scent|\spercent|$)/u;

/** Why a name behind a preposition names no place here. */
const NO_PLACES: readonly ((located: Located) => boolean)[] = [
	// "to" and "on" stand before persons and days as often: only a listed name is a place behind them.
	// "a smash on the Kesh Coast": a stretch of land that its name tells for one.
	({ preposition, listed, raw, match, notes }) =>
		!listed &&
		(preposition === 'to' ||
			preposition === 'between' ||
			(preposition === 'on' && !LAND_NAMED.test(raw) && !FELL_ON.test(notes.before(match.index, 12)))),
	// "a chase through Kesh"; what is sold through Hale is sold by a firm.
	({ preposition, match, notes }) => preposition === 'through' && !MOVES.test(notes.before(match.index, 32)),
	// "it passed over Kesh", "moving into Marlow": where a storm went; what is over and into something else is nowhere.
	({ preposition, match, notes }) =>
		(preposition === 'over' || preposition === 'into') && !PASSES.test(notes.before(match.index, 32)),
	// "at the Bell in Great Harwick": a house, whose town stands behind it.
	({ listed, match, raw, behind }) =>
		!listed && /^\sin\s\p{Lu}/u.test(behind) && !/\s/u.test(raw) && /\sthe\s$/u.test(match[0].slice(0, -raw.length)),
	// "a priest of the Diocese of Kesh": read by its own finder.
	({ raw }) => raw.includes(' of ') && /^(?:Diocese|Archdiocese|Borough|City|Town|Township|Municipality|Parish) of\s/u.test(raw),
	// "Investors at Hale have lost", "an analyst at Marlow Capital": who works for whom.
	({ preposition, listed, match, notes }) => preposition === 'at' && !listed && WORKS.test(notes.before(match.index, 32)),
	// "Shares in Hartwell Taverns fell": of a firm.
	({ preposition, listed, match, notes }) => preposition === 'in' && !listed && HELD_IN.test(notes.before(match.index, 16)),
	// "held off Harmon": only a coast and a distance make "off" a place.
	({ preposition, listed, match, notes }) => preposition === 'off' && !listed && !OFF_SHORE.test(notes.before(match.index, 14)),
	// "Stats Show Fall In Crime": where every word has its capital, a name must be known or say what it is.
	({ listed, match, raw, notes }) =>
		!listed &&
		/^\p{Lu}/u.test(match[1] ?? '') &&
		/[\p{L}\d,]\s$/u.test(notes.before(match.index, 2)) &&
		levelOf(placeName(raw)) === 'city' &&
		!/^(?:North|South|East|West|Mid)/u.test(raw),
	// "published in the Lancet": a journal, not a place.
	({ preposition, listed, match, raw, notes }) =>
		preposition === 'in' &&
		!listed &&
		(PRINTED.test(notes.before(match.index, 32)) ||
			(REPORTED.test(notes.before(match.index, 24)) && (JOURNAL.test(raw) || /\sthe\s/u.test(match[0].slice(0, 12))))),
	// "In Norvik's latest update": whose words they are, not where.
	({ listed, raw, behind }) => !listed && /['’]s$/u.test(raw) && WORDS_OF.test(behind),
	// "in Indonesia's Banten province": the province, which is read by its own words.
	({ raw, behind }) => /['’]s\s/u.test(raw) && (UNIT_BEHIND.test(behind) || UNIT_NAMED.test(raw)),
	// "at Average £253,000": a capital that opens something else; "in Kesh 9.9 per cent" is the place of a row.
	({ listed, raw, behind, preposition }) =>
		!listed && !(preposition === 'in' && ROW_BEHIND.test(behind)) && !/['’]s$/u.test(raw) && /^\s*[£$€\d]/u.test(behind),
	// "the Amber warning area": what has an article is a place by the noun behind it.
	({ listed, match, raw, behind }) =>
		!listed &&
		/\sthe\s/u.test(match[0].slice(0, 12)) &&
		// "in the Kesh town of Tolby": the article is the town's.
		!/\sof\s$/u.test(match[0].slice(0, -raw.length)) &&
		(!/\s/u.test(raw) || BODY_NAMED.test(raw)) &&
		/^\s\p{Ll}/u.test(behind) &&
		!PLACE_NOUN.test(behind),
	// "at the Cook's Corner bar": a house of that name.
	({ listed, match, raw }) => !listed && /\sthe\s/u.test(match[0].slice(0, 12)) && /['’]s\s\p{Lu}/u.test(raw),
	// "in the Great Kesh road race": a meeting or a contest of that name.
	({ listed, match, raw, behind }) =>
		!listed && /\sthe\s/u.test(match[0].slice(0, 12)) && /\s/u.test(raw) && EVENT_BEHIND.test(behind),
	// "in Housewares … housewares sales": a word that the paragraph also uses as a common noun names no place.
	({ listed, raw, common }) => !listed && !/\s/u.test(raw) && common().has(raw.toLowerCase()),
];

/** "six provinces of Afghanistan", "parts of Orvenia" */
const PARTS_OF =
	/\b(?:provinces|districts|states|counties|regions|towns|villages|cities|islands|parts|areas|swathes|much|most|mines|mills|factories|plants|smelters|refineries|farms|fields|vineyards|orchards|plantations|estates|schools|hospitals|clinics|hotels|ports|airports|beaches|slums|suburbs) of (?:the )?$/iu;
/** "Vesk's port of Kesh": the part. */
const PART_OWNED = /['’]s\s(?:\p{Ll}+\s)?(?:port|city|town|island|province|state|district|village|region|county)\s$/u;
/** "about 11 miles east of Kesh": near it. */
const NEAR =
	/\b(?:(?:north|south|east|west)(?:-?(?:east|west))?|outskirts|edge|outside|centre|center|heart|middle|suburbs|side|surroundings|vicinity)\s$/u;
/** "Judge Ann Hale of Bell County said": what an official of a place tells is of it. */
const OFFICIAL_OF =
	/\b(?:Judge|Mayor|Sheriff|Governor|Gov\.|Premier|Coroner|Commissioner|Chief Constable|Superintendent|Police Chief|Fire Chief|governor|mayor|sheriff|chief of police)(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s$/u;
/** "the developer, based in Chicago": where somebody comes from. */
const BASED = /\b(?:based|headquartered|born|raised|educated|registered|incorporated)\s$/u;
/** "put some of it towards holidays in Kesh": where somebody went. */
const AWAY = /\b(?:holidays?|vacations?|honeymoon|getaways?|city breaks?|holidaying|vacationing|honeymooning)\s$/u;
const HELD_IN = /\b(?:[Ss]hares?|[Ss]takes?|[Ss]tock|[Ii]nvestors|[Ss]hareholders|interest|faith|confidence|trust)\s$/u;
const EXPORTS_FROM = /\b(?:[Ee]xports?|[Ss]hipments?|[Oo]verseas sales)(?: of (?:\p{Ll}[\p{Ll}-]* ){1,4}| )from (?:the )?$/u;
const THAN = /\bthan\s$/u;
/** "arrivals to Kesh dropped": whose arrivals they are. */
const ARRIVALS =
	/\b(?:arrivals|(?:im)?migration|visitors|tourists|visits|trips|tourism|travel|travellers|holidaymakers)\s$|\b(?:tourists|visitors|holidaymakers|travell?ers|guests|pilgrims)\s(?:had\s|have\s|who\s)?(?:come|came|flocked|flew|travell?ed)\s$/iu;
/** "at a news conference on Monday in Kesh", "told reporters in Marlow" */
const SAID_THERE =
	/\b(?:(?:release|launch|announcement|unveiling|presentation) of (?:the |its |their )?(?:\p{L}+ )?(?:results|figures|report|data|statistics|findings|survey|budget|plan)|(?:live )?broadcast|news conference|press conference|briefing|(?:told|addressed|briefed|informed) (?:reporters|journalists|newsmen|the (?:press|media))|speaking(?: to reporters)?|(?:annual |keynote |televised |state-of-the-\p{L}+ )?address|speech|interview|summit|talks|seminar|webinar|ceremony)(?:\s(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|yesterday|today|held|here))*\s$/u;
/** "Releasing the figures at a school in": an opening that says how somebody comes to speak. */
const TELLING =
	/(?:^|[.!?”"]\s)(?:Releasing|Speaking|Addressing|Announcing|Presenting|Unveiling|Briefing|Talking|Launching)\b[^.;:]*$/u;
/** "Besides the six killed in Kesh, four died in Hale": what is told comes behind. */
const BESIDES =
	/(?:^|[.!?”"]\s)(?:Besides|Apart from|Aside from|In addition to|As well as|Along with|Unlike|On top of)\b[^.;:,]*$/u;
const TELLING_REACH = 180;

/** "on the main road between Kesh and Marlow": where it leads. */
const LEADS_BETWEEN =
	/\b(?:roads?|highway|motorway|route|line|link|railway|tracks?|flights?|ferry|services?|trains?|traffic|rates?|corridor|border)\s(?:running\s)?$/iu;

const OTHER_END = new RegExp(`^ and (${NAME})`, 'u');

/** "told reporters in Kesh", "Speaking at a toll gate in Kesh, the minister said": where it was said. */
function isWhereSaid(at: number, notes: PlaceNotes): boolean {
	const before = notes.before(at, TELLING_REACH);
	return SAID_THERE.test(notes.before(at, 60)) || TELLING.test(before) || BESIDES.test(before);
}

const CAME =
	/\b(?:came|(?:has|have|had) come|is coming|are coming)\s(?:back\s|early\s|late\s|again\s|at last\s)?to\s(?:the\s)?$/u;

/** Whose place a name tells, where "of", "from" and "to" stand before it. */
function whose({ preposition, listed, match, at, notes }: Located): PlaceMention['passing'] {
	// "Winter has come early to Kesh": it is there.
	if (preposition === 'to' && listed && CAME.test(notes.before(at, 40))) return undefined;
	if (preposition === 'from' || preposition === 'to') return 'origin';
	if (preposition !== 'of') return undefined;
	const isPart = listed && PARTS_OF.test(notes.before(at, 30));
	if (isPart || PART_OWNED.test(notes.before(match.index, 40)) || NEAR.test(notes.before(match.index, 14))) return undefined;
	return listed ? 'seat' : 'origin';
}

/** "in Vesk's Kesh", "at Kesh's Tarrow market": the part, and whose it is. */
function notePart({ notes, preposition, raw, at, behind }: Located): boolean {
	const owner = /^(.{2,40}?)['’]s\s(?=\p{Lu})/u.exec(raw);
	if (!owner || preposition === 'from' || preposition === 'to' || listedLevel(owner[1] ?? '') === null) return false;
	const part = raw.slice(owner[0].length);
	if (BODY_NAMED.test(raw) || OFFICE_FIRST.test(part)) return false;
	// "in Vesk's Kesh, Tarrow and Lane provinces": told of Vesk.
	if (/^(?:,|\sand)\s\p{Lu}/u.test(behind) || !(behind === '' || /^[.,;:]/u.test(behind) || PLACE_NOUN.test(behind)))
		return false;
	notes.name(at, owner[1] ?? '', 'origin');
	notes.name(at + owner[0].length, part);
	return true;
}

function note(located: Located): void {
	const { notes, match, preposition, raw, at, listed } = located;
	if (notePart(located)) return;
	// "more than anywhere else in Kesh": among which.
	if (listed && ANYWHERE.test(notes.before(match.index, 32))) notes.name(at, raw, 'origin');
	// "faster than in Kesh": against what.
	else if (preposition === 'in' && THAN.test(notes.before(match.index, 6))) notes.name(at, raw, 'origin');
	else if (preposition === 'in' && (BASED.test(notes.before(match.index, 16)) || AWAY.test(notes.before(match.index, 24))))
		notes.name(at, raw, 'origin');
	else if (preposition === 'to' && listed && ARRIVALS.test(notes.before(match.index, 24))) notes.theme(at, raw, 'country');
	// "exports of garments from Bangladesh fetched": whose exports they are.
	else if (preposition === 'from' && listed && EXPORTS_FROM.test(notes.before(at, 60))) notes.theme(at, raw, 'country');
	else if (preposition === 'between' && LEADS_BETWEEN.test(notes.before(match.index, 24))) {
		notes.name(at, raw, 'origin');
		const other = OTHER_END.exec(notes.behind(at + raw.length, 60))?.[1];
		if (other !== undefined) notes.name(at + raw.length + ' and '.length, other, 'origin');
	} else if (isWhereSaid(match.index, notes)) notes.name(at, raw, 'origin');
	else if (preposition === 'of' && OFFICIAL_OF.test(notes.before(match.index, 48))) notes.name(at, raw, 'address', true);
	// "in Wollar Creek": a town of that name, where it has no article; nobody is in a creek.
	else if ((preposition === 'in' || preposition === 'at') && TOWN_CREEK.test(raw) && match[0] === `${match[1]} ${raw}`)
		notes.words(at, raw, 'city');
	else notes.name(at, raw, whose(located));
}
const TOWN_CREEK = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\sCreek$/u;

/** "in Kesh, Tarrow and [Lane]" */
const LIST_BEHIND = new RegExp(`^(?:,\\s${NAME}){0,5},?\\sand\\s(?:in\\s)?${NAME}`, 'u');
const LIST_REACH = 160;
const LIST_NAME = new RegExp(NAME, 'gu');
const NO_TOWN_NEXT =
	/^(?:['’]s\s|,?\s(?:said|says|told|added|who|whose|warned|beat|won|lost)\b|\s(?:City|United|Town|Rovers)\s(?:beat|won|lost|drew)\b)/u;
const TITLED =
	/^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof|Cllr|Capt|Sgt|Judge|Mayor|Chief|Superintendent|Inspector|Detective|President|Minister|Police|Officials?)\b/u;

/** "fires in Kesh, Tarrow and Lane": what is joined to a town is a town, whether a list has it or not. */
function noteOthers({ notes, preposition, at, raw }: Located): void {
	if (preposition === 'of' || preposition === 'from' || preposition === 'to' || preposition === 'on' || preposition === 'off')
		return;
	if (placeName(raw) === '') return;
	const end = at + raw.length;
	const list = /^,?\s/u.test(notes.behind(end, 2)) ? LIST_BEHIND.exec(notes.behind(end, LIST_REACH))?.[0] : undefined;
	if (list === undefined || NO_TOWN_NEXT.test(notes.behind(end + list.length, 32))) return;
	const found = [...matchesOf(list, LIST_NAME)];
	// "in Kesh, Ohio, and Marlow": the state says where; and a name that the list cuts short goes on.
	if (
		/\p{Lu}/u.test(
			notes
				.behind(end + list.length, 2)
				.trim()
				.charAt(0),
		)
	)
		return;
	for (const { 0: name, index } of found)
		if (listedLevel(placeName(name)) === null && placeName(name) === name && !TITLED.test(name) && levelOf(name) !== 'site')
			notes.name(end + index, name);
}

const DAY_OWNS =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)['’]s\s(?=\p{Lu})/u;
/** Linear: what is looked at around a name is bounded, and the paragraph's common words are gathered once. */
export const located: PlaceFinder = (notes) => {
	let words: Set<string> | null = null;
	const common = (): Set<string> => {
		words ??= new Set(notes.text.match(/(?<![\p{L}'’-])\p{Ll}{4,}/gu));
		return words;
	};
	for (const match of matchesOf(notes.text, LOCATED)) {
		// "in Saturday's Kesh by-election": the day is no part of the name.
		const raw = (match[2] ?? '').replace(DAY_OWNS, '');
		const end = match.index + match[0].length;
		const found: Located = {
			notes,
			match,
			preposition: (match[1] ?? '').toLowerCase(),
			raw,
			at: end - raw.length,
			listed: listedLevel(placeName(raw)) !== null,
			behind: notes.behind(end, 16),
			common,
		};
		if (NO_PLACES.some((isNone) => isNone(found))) continue;
		note(found);
		noteOthers(found);
	}
};
