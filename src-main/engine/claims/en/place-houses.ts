/** English offices, houses and streets named after where they are: Penrose council, Kesh Airport, Mill Road. */
import { matchesOf } from '../../matches.ts';
import type { PlaceMention } from '../types.ts';
import { NATIONALITIES } from './lexicon/nationalities.ts';
import { actsAt, beginsAt } from './place-around.ts';
import { nameAtEnd, type PlaceFinder, type PlaceNotes } from './place-notes.ts';
import { listedLevel, NAME, placeName } from './story-places.ts';

/** "At Kesh Hospitals Trust, 69 per cent", "79 per cent at Kesh Hospital": its patients are there. */
const isAt = (text: string, at: number): boolean => /\b[Aa]t\s(?:the\s)?$/u.test(text.slice(Math.max(0, at - 7), at));

/**
 * "Marlow Council spent £2m", "Kesh Airport welcomed 40,000": what it does is told of where it is; what it says is not.
 * A hospital is told of where something is at it, and any house where "…, where 46 per cent waited" follows.
 */
const isToldOf = ({ text }: PlaceNotes, from: number, to: number, isHospital: boolean): boolean =>
	(actsAt(text, to) && beginsAt(text, from)) || /^,\swhere\s/u.test(text.slice(to, to + 8)) || (isHospital && isAt(text, from));

/** How a house is noted of which is told, and one that only stands there. */
const howTold = (told: boolean): Pick<PlaceMention, 'passing' | 'subject'> =>
	told ? { passing: 'address', subject: true } : { passing: 'seat' };

/** Offices named after the place they serve: "Penrose council". */
const SEATED = new RegExp(
	`(${NAME})(?=(\\s+(?:(?:[Cc]ounty|[Cc]ity|[Tt]own|[Dd]istrict|[Bb]orough|[Pp]arish|Crown|Magistrates['’]|Metropolitan|Regional)\\s+)?(?:[Cc]ouncil(?:lors?|s)?|[Pp]olice|[Ss]heriff(?:['’]s (?:[Oo]ffice|[Dd]epartment|[Dd]eput(?:y|ies)))?|Constabulary|Court|[Mm]agistrates|(?:Independent |Unified |Community |Consolidated )?School District|ISD|CISD|USD|[Ff]ire (?:[Dd]epartment|[Ss]ervices?|[Bb]rigade|[Aa]uthority|[Cc]rews?|[Dd]istrict|[Cc]hief|and [Rr]escue)|[Ss]chools|[Mm]arathon|[Hh]arbou?r|[Aa]irport|[Rr]esidents|[Mm]ayor|[Cc]ity [Hh]all|(?:(?:Teaching|University|General|Community|Acute|Integrated|Partnership|Care|Healthcare) ){0,3}(?:[Hh]ospitals? )?(?:NHS (?:Foundation )?|Foundation |(?<=[Hh]ospitals? ))Trust|[Hh]ealth (?:[Bb]oard|[Aa]uthority)|Board of (?:[Cc]ounty )?(?:Commissioners|Supervisors|Education|Aldermen|Selectmen|Trustees|Health)|(?:[Cc]ity |[Cc]ounty |[Tt]own |Planning |Zoning )?[Cc]ommission(?:ers)?|(?:[Ss]chool|[Ss]elect|Planning|Community|Zoning) [Bb]oard|(?:Area |Regional )?Chamber of Commerce)\\b))`,
	'gu',
);
/** A word without which a pattern that begins with a name finds nothing: looked for first, as names are many. */
const HAS_SEAT =
	/\s(?:[Cc]ouncil|[Pp]olice|[Ss]heriff|Constabulary|Court|[Mm]agistrates|(?:Independent |Unified |Community |Consolidated )?School|C?ISD|USD|[Ff]ire|[Ss]chools|[Mm]arathon|[Hh]arbou?r|[Aa]irport|[Rr]esidents|[Mm]ayor|[Cc]ity|NHS|[Hh]ealth|[Hh]ospital|Board|[Cc]ommission|Chamber)/u;
const WATERSIDE = /^\p{Lu}\p{L}+ (?:Creek|River|Lake|Lakes|Bay|Springs|Falls)$/u;
/** "Tewbury Borough Council": of the town. */
const KIND_OF_TOWN =
	/\s(?:Crown|Magistrates['’]?|County|High|Family|Youth|Sheriff|Borough|City|Town|District|Parish|Metropolitan|Regional|Unitary)$/u;
/** "Kesh Teaching Hospitals" */
const KIND_OF_TRUST =
	/(?:\s(?:Teaching|University|General|Community|Acute|Integrated|Partnership|Care|Healthcare|Hospitals?|NHS|(?:Children|Women)['’]?s))+$/u;
/** "Kesh Unified School", of a School District School Board */
const KIND_OF_SCHOOL =
	/(?:\s(?:Unified|Community|Consolidated|Independent|Union|Area|Joint|Public|Central|Local|City|County|Unit|Elementary|High)){0,3}\sSchools?$/u;
/** "Kesh Union High", of a School District */
const OF_SCHOOLS = /^\s(?:(?:Independent|Unified|Community|Consolidated) )?School District/u;
const SORT_OF_SCHOOLS =
	/(?:\s(?:Unified|Community|Consolidated|Independent|Union|Area|Joint|Public|Central|Local|City|County|Unit|Elementary|High|Regional))+$/u;
/** "University Hospitals Kesh" */
const KIND_OF_HOUSE = /^(?:University Hospitals?(?: of)?|Royal|NHS)\s/u;

/** "Tolby residents wasted the most": what they did there. */
const DID = /^\s(?!(?:said|told|added|asked|complained|warned|wanted|feared|called|blamed)\b)\p{Ll}+ed\s/u;

export const seats: PlaceFinder = (notes) => {
	if (!HAS_SEAT.test(notes.text)) return;
	for (const match of matchesOf(notes.text, SEATED)) {
		const office = match[2] ?? '';
		const named = match[1] ?? '';
		const ofSchools = OF_SCHOOLS.test(office)
			? named.replace(SORT_OF_SCHOOLS, '')
			: office.endsWith('Commerce')
				? named.replace(/\s(?:Area|Regional)$/u, '')
				: named;
		const whole = ofSchools.replace(KIND_OF_TOWN, '').replace(KIND_OF_SCHOOL, '').replace(KIND_OF_TRUST, '');
		const raw = whole
			.replace(/^(?:The|Today|Yesterday|Tonight|Earlier|Later|Meanwhile|And|But|When|While|After)\s/u, '')
			.replace(KIND_OF_HOUSE, '');
		const from = match.index + whole.length - raw.length;
		const end = match.index + match[0].length + office.length;
		const residents = /[Rr]esidents$/u.test(office) && DID.test(notes.behind(end, 24)) && beginsAt(notes.text, match.index);
		const told = residents || isToldOf(notes, match.index, end, /Trust|[Hh]ospital/u.test(office));
		// "airports …, the Airports Council": no name.
		if (!/\s/u.test(raw) && /s$/u.test(raw) && listedLevel(raw) === null && notes.text.includes(` ${raw.toLowerCase()}`))
			continue;
		// A creek has no school board: the town of that name has.
		if (WATERSIDE.test(raw) && placeName(raw) === '') notes.words(from, raw, 'city', howTold(told));
		else notes.name(from, raw, told ? 'address' : 'seat', told);
	}
};

/** "a raid on Mill Road", "in Hope Lane", "on Mill and Hope roads": where its own sentence happens. */
const STREETS = new RegExp(
	`\\b(?:[Oo]n|[Ii]n|[Aa]t|[Aa]long|[Nn]ear|[Oo]ff|[Tt]o|[Dd]own|[Oo]utside)\\s((?:${NAME} and )?${NAME}\\s(?:Street|Road|Lane|Avenue|Drove|Crescent|Terrace|Alley|Boulevard|Highway|streets|roads|lanes|avenues))\\b`,
	'gu',
);
const HAS_STREET = /\s(?:Street|Road|Lane|Avenue|Drove|Crescent|Terrace|Alley|Boulevard|Highway|streets|roads|lanes|avenues)\b/u;
/** "in Mill Lane off Hope Street": where the first one is. */
const OFF_STREET = /\s(?:Street|Road|Lane|Avenue|Alley|Crescent|Terrace|Drove),?\s(?:off|near|to|and)\s(?:the\s)?$/u;

export const streets: PlaceFinder = (notes) => {
	if (!HAS_STREET.test(notes.text)) return;
	for (const match of matchesOf(notes.text, STREETS)) {
		const { raw, from } = nameAtEnd(match);
		// "died on New Zealand roads": of the country.
		const land = /\s\p{Ll}+$/u.test(raw) ? raw.replace(/(?:['’]s)?\s\p{Ll}+$/u, '') : '';
		if (land !== '' && (listedLevel(land) !== null || NATIONALITIES.has(land))) continue;
		if (!OFF_STREET.test(notes.before(from, 24))) notes.words(from, raw, 'site', { passing: 'address' });
	}
};

/** "on the Kesh–Marlow expressway": a road by the towns at its ends. */
const ROADS =
	/\b(?:[Oo]n|[Aa]long|[Oo]ff|[Nn]ear) the (?:\p{Ll}+ ){0,2}?(\p{Lu}\p{L}+(?:[-–/]\p{Lu}\p{L}+){1,2}\s(?:expressway|highways?|motorway|freeway|turnpike|road|Expressway|Highways?|Motorway|Freeway|Turnpike|Road))\b/gu;
/** "on the road from Kesh to Marlow" */
const ROAD_BETWEEN = new RegExp(
	`\\b(?:[Oo]n|[Aa]long|[Oo]ff|[Nn]ear) the (?:\\p{Ll}+ ){0,2}?((?:road|highway|motorway|expressway|freeway|railway line|railway|track) (?:(?:running |leading )?from ${NAME} to|between ${NAME} and) (?:the )?${NAME})`,
	'gu',
);
const HAS_BETWEEN = /(?:road|way|line|track) (?:running |leading )?(?:from|between) \p{Lu}/u;
const HAS_ROAD = /\p{L}[-–/]\p{Lu}\p{L}+\s(?:expressway|highway|motorway|freeway|turnpike|road)/iu;

/** To be run behind the finders of towns: where something happened on a road, if its paragraph says no more of where. */
export const roads: PlaceFinder = (notes) => {
	const between = HAS_BETWEEN.test(notes.text);
	if (!between && !HAS_ROAD.test(notes.text)) return;
	const scene = notes.mentions.some(({ parts, passing, points }) => parts.length > 0 && points === null && !passing);
	for (const match of matchesOf(notes.text, ROADS)) {
		const { raw, from } = nameAtEnd(match);
		notes.words(from, raw, 'site', scene ? { passing: 'address' } : {});
	}
	if (!between || scene) return;
	for (const match of matchesOf(notes.text, ROAD_BETWEEN)) {
		const { raw, from } = nameAtEnd(match);
		notes.words(from, raw, 'site');
	}
};

/** Houses with a name of their own: a story may be about one. */
const SITES = new RegExp(
	`(?:University|Royal|General|Regional|Memorial) Hospitals? ${NAME}|${NAME}\\s(?:Museum|Gallery|Hospitals?|Infirmary|University|College|Airport|Zoo|Cathedral|Stadium|Observatory|Reservoir|Harbou?r|Dam|Library|Theatre|Castle|Palace|Abbey|Prison|Jail|Refinery|Steelworks|Racecourse|Power Station|Nature Reserve|National Park|Aquarium|Shipyard|Colliery|Bank(?=,? (?:offshore )?wind)|Wind Farm)\\b|(?<=[Tt]he )${NAME}\\s(?:General|Infirmary)(?=\\s\\p{Ll}|[,.])`,
	'gu',
);
const HAS_SITE =
	/\s(?:Museum|Gallery|Hospital|Infirmary|University|College|Airport|Zoo|Cathedral|Stadium|Observatory|Reservoir|Harbou?r|Dam|Library|Theatre|Castle|Palace|Abbey|Prison|Jail|Refinery|Steelworks|Racecourse|Power|Nature|National|Aquarium|Shipyard|Colliery|Bank|Wind|General)/u;
/** "University Hospital Kesh": a name that begins with its kind. */
const HOUSE_FIRST = /^(?:University|Royal|General|Regional|Memorial) Hospitals? /u;

const PART_OF_HOUSE =
	/\b(?:stage|phase|wing|block|wards?|rebuild(?:ing)?|expansion|extension|upgrade|redevelopment|refurbishment|roof|terminal|runway|construction|opening|closure)\s(?:\d\s|one\s|two\s|three\s)?(?:of|at|for|to)\s(?:the\s)?$/iu;

export const sites: PlaceFinder = (notes) => {
	if (!HAS_SITE.test(notes.text)) return;
	for (const { 0: whole, index: begin } of matchesOf(notes.text, SITES)) {
		// "The Kesh Museum drew": an article is no part of its name.
		const house = whole.replace(/^The /u, '');
		const index = begin + whole.length - house.length;
		const told = isToldOf(notes, index, index + house.length, /Hospitals?\b/u.test(house));
		// "The second stage of the Royal Kesh Hospital will cost $91m": what is done there.
		const part = PART_OF_HOUSE.test(notes.before(index, 40));
		if (HOUSE_FIRST.test(house)) notes.words(index, house, 'site', howTold(told));
		else if (told || house === whole) notes.name(index, house, told || part ? 'address' : 'seat', told);
	}
};

/** "The University of Kesh is to build", "the Port of Kesh handled", "the City of Kesh": a body that has its town in its name. */
const BODY_OF = new RegExp(
	`\\b(?:University|Diocese|Archdiocese|Port|Borough|City|Town|Village|Township|Municipality|Parish|Corporation) of (?!Science|Technology|Health|Medicine|Life|Applied|Agriculture|Education|Engineering|Theology|the\\b)(${NAME})`,
	'gu',
);

export const bodiesOf: PlaceFinder = (notes) => {
	if (!/(?:ity|ese|Port|ough|Town|age|hip|ish|tion) of \p{Lu}/u.test(notes.text)) return;
	for (const match of matchesOf(notes.text, BODY_OF)) {
		const { raw, from } = nameAtEnd(match);
		const inside = /\b(?:[Aa]t|[Ii]n|[Ii]nside|[Oo]utside|[Nn]ear|[Aa]cross)\s(?:the\s)?$/u.test(notes.before(match.index, 12));
		// "at the University of Kesh": there.
		if (inside) {
			notes.name(from, raw);
			continue;
		}
		const told = isToldOf(notes, match.index, from + raw.length, false);
		notes.name(from, raw, told ? 'address' : 'seat', told);
	}
};
