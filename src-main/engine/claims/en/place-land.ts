/** English places that are a stretch of land or a union of countries: the Tarrow basin, the Highlands, the euro area, Yunnan province. */
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel } from '../types.ts';
import { PUBLIC_NOUNS } from './place-around.ts';
import { nameAtEnd, type PlaceFinder } from './place-notes.ts';
import { listedLevel, NAME, placeName } from './story-places.ts';

/** A word without which a pattern that begins with a name finds nothing: looked for first, as names are many. */
const HAS_LANDFORM =
	/\s(?:coast|basin|valley|line|counties|island|region|peninsula|delta|estuary|corridor|highlands|lowlands|catchment|plateau|moors)/u;
const HAS_UNIT =
	/\s(?:province|prefecture|oblast|canton|municipality|county|district|counties|regenc|island|peninsula|area|region|suburb|hinterland|valley|taluk|tehsil|barangay|commune|sub-county)/u;
const HAS_FALLEN = /[\d½¼¾][ -]?(?:inch|in\.|cm|centimet|mm|millimet)/u;
/** The Tarrow basin, the Calder Valley line, the north-west coast: what a thing of the land is called. */
const LANDFORM = new RegExp(
	`\\b(?:[Tt]he|[Ii]n|[Aa]cross)\\s+((?:${NAME}|(?:north|south)[- ]?(?:east|west)(?:ern)?|northern|southern|eastern|western|central)\\s(?:coast|basin|valley|line|counties|islands?|region|peninsula|delta|estuary|corridor|highlands|lowlands|catchment|plateau|moors))\\b(?!\\sof\\s\\p{Lu})`,
	'gu',
);

export const landforms: PlaceFinder = (notes) => {
	if (!HAS_LANDFORM.test(notes.text)) return;
	for (const match of matchesOf(notes.text, LANDFORM)) {
		const { from, raw } = nameAtEnd(match);
		notes.words(from, raw, 'county');
	}
};

/** The euro area, EU27: told of as one, beside its members. */
const BLOC =
	/\b(?:EU-?2[5-8]|EA-?(?:1[2-9]|20)|EU|European Union|euro area|euro ?zone|Eurozone|OECD(?: area)?|ASEAN|G7|G20)\b(?!-)/gu;
const BLOC_TELLS = new RegExp(
	`^(?:['’]s)?\\s(?:\\([^)]{2,12}\\)\\s)?(?:(?:\\p{Ll}[\\p{Ll}-]{1,24}\\s){0,2}?(?:${PUBLIC_NOUNS})\\b|at\\s\\d|was\\b|stood\\b|recorded\\b|had\\b|saw\\b|rose\\b|fell\\b)`,
	'u',
);
const IN_BLOC = /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s(?:the\s)?$/u;

export const blocs: PlaceFinder = (notes) => {
	for (const { 0: words, index } of matchesOf(notes.text, BLOC)) {
		const to = index + words.length;
		// "the euro area (EA17)": said again.
		if (notes.text.charAt(index - 1) === '(' && notes.text.charAt(to) === ')') continue;
		const told = BLOC_TELLS.test(notes.behind(to, 40));
		const located = IN_BLOC.test(notes.before(index, 20));
		notes.words(index, words, 'country', told ? { theme: true } : located ? {} : { passing: 'seat' });
	}
};

/** "Tarrow had 5.8 inches by Sunday": what fell in a place. */
const FALLEN = new RegExp(
	`(?:^|[.;:] |, | and )(${NAME}) (?:had|got|saw|recorded|received|measured|reported|logged|picked up) (?:about |nearly |almost |only |just |up to |as much as |around |some )?[\\d½¼¾.,]+[ -]?(?:inch(?:es)?|in\\.|cms?|centimet(?:re|er)s?|mms?|millimet(?:re|er)s?)\\b`,
	'gu',
);
const SOME_OF = /^(?:Parts|Areas|Most|Much|Some|Other|Many) of/u;

export const fallen: PlaceFinder = (notes) => {
	if (!HAS_FALLEN.test(notes.text)) return;
	for (const match of matchesOf(notes.text, FALLEN)) {
		const raw = match[1] ?? '';
		// "Neil Cusack has had 86mm on his place": a person.
		if (SOME_OF.test(raw) || /^[^.;]{0,40}\b(?:his|her)\b/u.test(notes.behind(match.index + match[0].length, 60))) continue;
		const from = match.index + match[0].indexOf(raw);
		notes.name(from, raw);
		const last = notes.mentions.at(-1);
		if (last?.from === from) last.row = true;
	}
};

/** "cut off in the south-west", "homes in the Highlands": a part of the country, without a name of its own. */
const QUARTER =
	/\b(?:[Ii]n|[Aa]cross|[Tt]hroughout) (?:the )((?:far )?(?:north|south|mid)?[- ]?(?:north|south|east|west)(?:ern)?(?!-|\s(?:of|coast|basin|valley|line|counties|islands?|region|side|end|wing|bank|face|stand|tower|corner|\p{Lu}))|Midlands|Highlands|Borders|Midwest|Northeast|Northwest|Southeast|Southwest|Home Counties)\b/gu;

/** "In the South, 4,000 voted", "the North, where rains held, gained 3%": a part of the country by its side, with a capital. */
const SIDE_WORD = '(?:(?:North|South)[ -]?(?:East|West)|North|South|East|West|Cent(?:re|er))';
const SIDES = new RegExp(
	`\\b(?:[Ii]n|[Aa]cross|[Tt]hroughout) the (${SIDE_WORD})(?=,|\\.| the | (?:an? |\\d)| \\p{Ll}+(?:ed|s) |$)|(?:^|[.;]\\s|\\b(?:while|and|but) )[Tt]he (${SIDE_WORD})(?=, (?:where|which|with|by) | (?:had|has|saw|gained|lost|got|recorded|reported|grew|fell|rose|produced|harvested) )`,
	'gu',
);
const HAS_SIDE = /[Tt]he (?:North|South|East|West|Cent)/u;

export const quarters: PlaceFinder = (notes) => {
	if (HAS_SIDE.test(notes.text))
		for (const match of matchesOf(notes.text, SIDES)) {
			const raw = match[1] ?? match[2] ?? '';
			notes.words(match.index + match[0].length - raw.length, raw, 'county', { region: true }, `the ${raw}`);
		}
	for (const match of matchesOf(notes.text, QUARTER)) {
		const { from, raw } = nameAtEnd(match);
		notes.words(from, raw, 'county', /^\p{Ll}/u.test(raw) ? { region: true } : {});
	}
};

/** "Yunnan province", "Ludan and Qiaxi counties" */
const NAMED_UNIT = new RegExp(
	`(${NAME})\\s(province|prefecture|oblast|canton|municipality|county|district|counties|districts|provinces|regency|regencies|island|islands|peninsula|area|region|suburb|hinterland|valley|taluk|tehsil|barangay|commune|sub-county)\\b(?!\\s(?:council|police|court|government|fire|schools?|attorney|judge|sheriff|of))`,
	'gu',
);
const UNIT_LEVELS: Record<string, PlaceLevel> = {
	county: 'county',
	counties: 'county',
	district: 'county',
	districts: 'county',
	regency: 'county',
	regencies: 'county',
	taluk: 'county',
	tehsil: 'county',
	'sub-county': 'county',
	barangay: 'city',
	commune: 'city',
	area: 'city',
	suburb: 'city',
};

export const namedUnits: PlaceFinder = (notes) => {
	if (!HAS_UNIT.test(notes.text)) return;
	for (const match of matchesOf(notes.text, NAMED_UNIT)) {
		// "Indonesia's Java island": the island, not whose it is.
		const whole = match[1] ?? '';
		const raw = whole.replace(/^.*['’]s\s|^The\s/u, '');
		const name = placeName(raw);
		if (name !== '' && raw.startsWith(name))
			notes.words(match.index + whole.length - raw.length, name, listedLevel(name) ?? UNIT_LEVELS[match[2] ?? ''] ?? 'province');
	}
};
