/** English places of the lines that head a report: its dateline, the stamp of its page, the topic of its headline. */

import { titled } from './capitals.ts';
import { CAPITALS_OF, OPENING_WORDS, STATE_CAPITALS, STATE_SHORT } from './lexicon/places.ts';
import type { PlaceFinder } from './place-notes.ts';
import { levelOf, listedLevel, NAME, placeName } from './story-places.ts';

const DATELINE =
	/^\s*([A-Z][A-Z .'’-]{2,30}?)(?:,\s+[A-Z][\p{L}. ]{1,20}(?=,|\s\(|\s[–—-]))?(?:,\s+(?:[A-Z][\p{L}.]+,?\s+)?(?:[A-Z][\p{L}.]+\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+[A-Z]\p{L}+(?:,?\s+\d{4})?))?\s*(?:,?\s?\([^)]{2,60}\)\s*)?(?:--|[-–—.•](?!\s*\p{Lu}{2})|(?<=\)\s?|[a-z.]\s\d{1,2}):)(?:\s|(?<=\)\s?[-–—])(?=\p{Lu}\p{Ll})|(?<=--):)/u;
/** "Marlow, 12 March 2024 — ", "Marlow, Kent (12 March 2024) – ": a town without its capitals before a day in full. */
const DATED_TOWN =
	/^\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:,\s\p{Lu}[\p{L}'’. -]{1,20})?(?:,\s|\s\()(?:\p{Lu}\p{L}+day,?\s)?(?:\p{Lu}\p{L}+\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{Lu}\p{L}+\.?,?\s\d{4})\)?\s?(?:—|–|--|-|:)\s/u;
/** "New Delhi, May 8 (VNA) Parliament on Tuesday": an agency's line without a dash; its town must be one of the lists. */
const AGENCY_TOWN =
	/^\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{2,8}\.?)(?:,?\s\d{4})?\s?\(\p{Lu}[^)]{1,30}\):?\s(?=["“]?\p{Lu})/u;
/** "Tolby, Mar 4 (PTI) At least": an agency known by its initials files from a town, whether a list has it or not. */
const BY_INITIALS = /\s\((?:\p{Lu}{2,8}|Reuters|Xinhua|Bernama|Antara|Yonhap|Tass|Interfax)(?:\/\p{Lu}{2,8})?\)/u;
/** "Tolby: Police on Tuesday arrested": what a lead has, and no label before a list. */
const FILED_LEAD =
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|police|officials?|district|village|villagers|here|authorities|minister|residents|according to|court)\b/iu;
const FILED_REACH = 300;
/** Not the name of a town, where it stands alone: "Sources:", "Parking:", "Prevention:" */
const LABEL_END = /(?:s|ing|tion|ment|ity|ance|ence|ism|ics|ly|ed|ness|ship|age)$/u;
/** "MUMBAI: Shares rose", "KESH, Vesk: Shares rose": with nothing but a colon the town or its country must be one of the lists. */
const COLON_DATELINE = /^\s*([A-Z][A-Z '’-]{2,30})(?:,\s(\p{Lu}[\p{L} ]{2,24}))?:\s+(?=[\p{Lu}"“])/u;
/** "Monrovia — More than half", "Durban - Almost a quarter": a city of the lists. */
const TITLED_DASH = /^\s*(\p{Lu}\p{Ll}[\p{L}'’]*(?:\s\p{Lu}\p{Ll}[\p{L}'’]*)?)\s(?:—|–|--?)\s(?=["“‘]?\p{Lu}\p{Ll})/u;
/** "New Delhi: Prices rose …", at the head of a paragraph that is too long for a headline. */
const TITLED_COLON =
	/^\s*(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)?)(?:,\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?))?:\s(?=["“‘]?\p{Lu})/u;
const LEAST_LEAD = 120;
/** A sentence of its own is a lead, however short; a headline has no stop. */
const LEAST_SENTENCE = 60;
const STOPS = /\.["”]?\s*$/u;
/** A town of the lists, one with its country, or one that the paragraph names again. */
const isTitledTown = (name: string, land: string | undefined, text: string): boolean => {
	const level = listedLevel(name);
	if (land !== undefined) return listedLevel(land) === 'country' || listedLevel(land) === 'province';
	if (level !== null) return level === 'city';
	if (levelOf(name) !== 'city' || placeName(name) !== name || LABELS.has(name.toUpperCase())) return false;
	if (text.indexOf(name, name.length + 2) > 0) return true;
	const lead = text.slice(name.length + 1, FILED_REACH);
	// A word that the lead has as well without its capital is a label: "Fire: Three people died in a fire".
	return !LABEL_END.test(name) && FILED_LEAD.test(lead) && !/^\s?["“‘']/u.test(lead) && !lead.includes(name.toLowerCase());
};
/** "CHARLOTTE, N.C.--(BUSINESS WIRE)--", "PARIS /PRNewswire/ --" */
const WIRE =
	/^\s*([A-Z][\p{L} .'’-]{2,30}?)(?:,\s+[\p{L}. ]{2,20}?)?(?:,\s+(?:[\p{L}.]+\s\d{1,2},?\s\d{4}|\d{1,2}\s[\p{L}.]+,?\s\d{4}))?\s*(?:--|[-–—/(])[\s(/]*(?:BUSINESS\s?WIRE|PR\s?NEWSWIRE|GLOBE\s?NEWSWIRE|ACCESS\s?WIRE|NEWSFILE)/iu;

/** "NEW — 11:39 a.m.", "UPDATE — …": what a site sets before a report. */
const LABELS: ReadonlySet<string> = new Set(
	'NEW,NEWS,UPDATE,UPDATED,UPDATES,BREAKING,BREAKING NEWS,LATEST,THE LATEST,LIVE,LIVE UPDATES,JUST IN,DEVELOPING,EXCLUSIVE,WATCH,VIDEO,PHOTOS,PHOTO,GALLERY,LISTEN,READ,CORRECTION,CLARIFICATION,EDITORIAL,OPINION,ANALYSIS,COMMENT,COLUMN,LETTER,LETTERS,EXPLAINER,POLL,ALERT,NOTICE,SPONSORED,ADVERTISEMENT,MORE,ALSO READ,FACT CHECK,FACTBOX,INTERVIEW,SPORT,SPORTS,WEATHER,TRAFFIC,OBITUARY'.split(
		',',
	),
);

/** The town of the dateline that a paragraph opens with. */
function townOfDateline(text: string): string | undefined {
	const colon = COLON_DATELINE.exec(text);
	const listedTown =
		colon &&
		(listedLevel(colon[2] ?? titled(colon[1] ?? '')) !== null ||
			(text.length >= LEAST_SENTENCE &&
				STOPS.test(text) &&
				colon[2] === undefined &&
				isTitledTown(titled(colon[1] ?? ''), undefined, text)))
			? colon
			: null;
	const agency = AGENCY_TOWN.exec(text.slice(0, 120));
	const agencyTown =
		agency && (listedLevel(agency[1] ?? '') !== null || (BY_INITIALS.test(agency[0]) && placeName(agency[1] ?? '') === agency[1]))
			? agency
			: null;
	const before =
		text.length >= LEAST_LEAD || (text.length >= LEAST_SENTENCE && STOPS.test(text))
			? TITLED_COLON.exec(text.slice(0, 60))
			: null;
	const titledTown = before && isTitledTown(before[1] ?? '', before[2], text) ? before : null;
	const dash = text.length >= LEAST_SENTENCE && STOPS.test(text) ? TITLED_DASH.exec(text.slice(0, 50)) : null;
	const dashTown = dash && listedLevel(dash[1] ?? '') === 'city' ? dash : null;
	const dateline =
		WIRE.exec(text.slice(0, 120)) ??
		DATELINE.exec(text) ??
		DATED_TOWN.exec(text.slice(0, 120)) ??
		agencyTown ??
		listedTown ??
		dashTown ??
		titledTown;
	return dateline?.[1]?.trim();
}

/** The state of which a town is the capital, unless the dateline puts it in another one ("SPRINGFIELD, Mass."). */
function seatOf(name: string, behind: string): string | undefined {
	const state = STATE_CAPITALS.get(name);
	const told = /^,\s(\p{Lu}[\p{L}. ]*?\p{L})\.?(?=,|\s\(|\s?[–—-])/u.exec(behind)?.[1];
	return state !== undefined && (told === undefined || told === state || STATE_SHORT.get(told) === state) ? state : undefined;
}

export const datelines: PlaceFinder = (notes) => {
	const town = townOfDateline(notes.text);
	// "Fri, Dec 27, 2024 - 11:32": no town.
	if (!town || town.length <= 2 || OPENING_WORDS.has(town) || LABELS.has(town)) return;
	const name = titled(town);
	// "CONSUMER PRICES. March 2024": the words of a title in capitals.
	if (listedLevel(name) === null && placeName(name) === '') return;
	const capitalOf = CAPITALS_OF.get(name);
	const at = notes.text.indexOf(town);
	const state = seatOf(name, notes.behind(at + town.length, 24));
	const more = { dateline: true, ...(capitalOf ? { capitalOf } : {}), ...(state ? { seatOf: state } : {}) };
	notes.words(at, town, levelOf(name), more, name);
};

/** "Kenya: 53 cases reported": what a headline is told of. */
const TOPIC = /^\s*(?:The )?([A-Z][\p{L}.’'-]*(?: [A-Z][\p{L}.’'-]*){0,2}):\s/u;

export const topics: PlaceFinder = (notes) => {
	const topic = TOPIC.exec(notes.text.slice(0, 50))?.[1];
	if (topic && (listedLevel(topic) !== null || /shire$/u.test(topic)) && townOfDateline(notes.text) === undefined)
		notes.theme(notes.text.indexOf(topic), topic, levelOf(topic));
};

/** "Hale City, Kent County, Ohio": a line that is nothing but where. */
const STAMP =
	/^\s*([A-Z][\p{L}.’'-]+(?: [A-Z][\p{L}.’'-]+){0,2}?)(?: (?:City|Town|Township|Village))?(?:, ([A-Z][\p{L}.’'-]+(?: [A-Z][\p{L}.’'-]+){0,2})){1,2}\s*$/u;

export const stamps: PlaceFinder = (notes) => {
	const stamp = notes.text.length < 80 ? STAMP.exec(notes.text) : null;
	// "From Ann Hale, Marlow": who wrote it.
	if (stamp?.[1] && !/^(?:From|By)\s/u.test(stamp[1]) && stamp[2] && listedLevel(stamp[2]) !== null)
		notes.theme(notes.text.indexOf(stamp[1]), stamp[1], levelOf(placeName(stamp[1])));
};

/** "Updated: 12 March 2024, 20:41 IST - KESH" */
const STAMP_END = /\d{1,2}:\d\d\s?(?:[ap]\.?m\.?\s?)?(?:\p{Lu}{2,4}\s?)?(?:-|–|—|\|)\s?(\p{Lu}[\p{Lu} .’'-]{2,30})\s*$/u;
/** "Marlow | Updated: 12 March 2024" */
const STAMP_START = /^\s*(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})\s?\|\s?(?:Updated|Published|Posted|Last updated)\b/u;

/** "Markets Desk | Mumbai | Updated: 6 August 2025": the paper's desk and its town, which a list must know. */
const DESK_STAMP =
	/^[^|.]{3,50}(?:Desk|Bureau|Reporter|Correspondent|Staff|Service|Agency|Agencies)\s?\|\s?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}?)(?=\s?(?:\||,|$)|\s(?:Last|Updated|Published|Posted)\b)/u;
/** "Agencies: Mumbai, Fri Mar 12 2024" */
const AGENCY_STAMP =
	/^\s*(?:Agencies|Agency|PTI|ANI|IANS|UNI|AFP|AP|Reuters|Xinhua|(?:[\p{L}]+ ){0,2}(?:Bureau|Reporter|Correspondent|News Service))\s?[:|,]\s(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)\s?[,|]\s(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\p{Lu}\p{Ll}{2,8}\.? \d|\d)/u;
/** "From Ann Hale, Marlow": who wrote it, and from where. */
const FROM_BYLINE =
	/^\s*From\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:,|\sin)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s*$/u;

/** "By Crime Correspondent | Updated 08.40": who wrote it. */
const WRITER =
	/^(?:By|From|Staff|Our)\s|(?:Correspondent|Reporter|Writer|Editor|Desk|Bureau|Staff|Team|Newsroom|News|Service|Agency|Agencies)$/u;
/** "NORTHVALE 12 March 2024, 20:41 IST - KESH": the stamp of a paper's page ends with where it was filed. */
export const filedStamps: PlaceFinder = (notes) => {
	const { text } = notes;
	const desk = text.length < 160 ? DESK_STAMP.exec(text)?.[1] : undefined;
	if (desk && listedLevel(desk) === 'city') {
		notes.words(text.indexOf(desk, text.indexOf('|')), desk, 'city', { dateline: true });
		return;
	}
	const agency = text.length < 100 ? AGENCY_STAMP.exec(text)?.[1] : undefined;
	if (agency && listedLevel(agency) === 'city') {
		notes.words(text.indexOf(agency), agency, 'city', { dateline: true });
		return;
	}
	const wrote = text.length < 100 ? FROM_BYLINE.exec(text)?.[1] : undefined;
	if (wrote && placeName(wrote) !== '') {
		notes.words(text.lastIndexOf(wrote), wrote, levelOf(wrote), { dateline: true });
		return;
	}
	const filed = text.length < 160 ? (STAMP_END.exec(text)?.[1] ?? STAMP_START.exec(text)?.[1]) : undefined;
	if (!filed || townOfDateline(text) || WRITER.test(filed)) return;
	const name = titled(filed);
	notes.words(text.lastIndexOf(filed), filed, levelOf(name), { dateline: true }, name);
};

const VENUE = new RegExp(
	`,\\s(?:the\\s)?(${NAME})\\s\\((?:(?:first|second|third|fourth|fifth|final|last|opening) day|day \\p{L}+|day \\d|close|stumps)[^()]{0,24}\\)\\s*$`,
	'u',
);

/** "County Championship, Division One, Kesh (day two of four)": the line above the report of a match. */
export const venues: PlaceFinder = (notes) => {
	const venue = notes.text.length < 120 ? VENUE.exec(notes.text)?.[1] : undefined;
	if (venue) notes.name(notes.text.lastIndexOf(`${venue} (`), venue);
};

/** "Consumer prices, Lindmark: May 2026": the head of a bulletin. */
const BULLETIN = new RegExp(
	`^[^,:]{4,60},\\s(${NAME}):\\s+(?:Q[1-4]|\\d|January|February|March|April|May|June|July|August|September|October|November|December|first|second|third|fourth)`,
	'u',
);

export const bulletins: PlaceFinder = (notes) => {
	const name = BULLETIN.exec(notes.text)?.[1];
	if (name) notes.theme(notes.text.indexOf(`, ${name}:`) + 2, name, levelOf(placeName(name)));
};
