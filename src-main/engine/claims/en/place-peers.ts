/**
 * Places that no list has, told by their company: "Harwick topped the list of districts with 44,900, followed by Tolby
 * (37,600)", "Seaton, up 14% in a year". Only where the paragraph speaks of districts, regions or the like and names a
 * place that is known; firms and persons come in such rows as well.
 */
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel } from '../types.ts';
import type { PlaceFinder } from './place-notes.ts';
import { listedLevel, NAME, placeName } from './story-places.ts';

const UNITS =
	/\b(?:provinces?|districts?|states?|counties|county|regions?|towns?|villages?|cities|city|islands?|boroughs?|municipalities|constituencies|suburbs?|parishes|prefectures?|cantons?|localities|areas?)\b/iu;
/** Rows of sides, which are called by their towns. */
const SIDES =
	/\b(?:players?|batsm[ae]n|bowlers?|goals?|runs|wickets|matches|league|rebounds?|assists|touchdowns?|yards|quarterback|innings|free throws|halftime)\b/iu;
/** "Ramesh (46), Binoy (51) and Akhil (24)": how old those are whom it tells of. */
const VICTIMS = /\b(?:aged|died|killed|dead|injured|arrested|identified|deceased|victims?|charged|jailed|sentenced|drowned)\b/iu;
const AGE_BEHIND = /^\s\(\d{1,2}\)/u;
const HIS = /^[^.;]{0,80}\b(?:his|her)\b/u;
/** Rows of firms and of persons: only a place of the lists is none of them. */
const OTHER_ROWS =
	/\b(?:shares|stocks?|index|compan(?:y|ies)|firms?|banks?|brands?|carmakers?|parties|party|candidates?|scrips?)\b/iu;
/** "Lofa's candidates passed": of schools, and no election. */
const OF_SCHOOLS = /\b(?:pupils|students|schools?|exams?|examinations?|passed|pass rate)\b/iu;
/** The amount that a place of a row has: "nearly 1,200", "Rs. 40". */
const AMOUNT =
	'(?:(?:about|around|nearly|almost|some|only|just|over|another|a further|a record|an extra|the remaining|the other|the rest,|more than|at least|fewer than|less than) )?(?:(?:\\p{Sc}|US\\$|Rs\\.? ?)?\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)';
/** Where the subject of a clause begins. */
const OPENS =
	'(?:^|[.;]\\s|,\\s(?:and|while|but)\\s|\\b(?:and|while)\\s|\\bElsewhere[^,.;]{0,24},\\s)(?:[Tt]he\\s|[Nn]eighbou?ring\\s|[Nn]earby\\s)?';
/** What one of several does. */
const RANKS =
	'did (?:best|worst|better|worse)|fared (?:best|worst|better|worse)|(?:is|was|remains|remained) (?:the )?(?:worst|hardest|best)(?:[- ](?:hit|affected|performing))?|topped|tops|led|leads|heads|headed|lagged|trailed|bore the brunt|bears the brunt|bucked the trend|came (?:first|second|third|fourth|fifth|last|top|bottom)|took in|accounts? for|accounted for|made up|contributed|climbed to|rose to|slipped to|fell to|dropped to|jumped to|recorded the|registered the|saw the|had the|has the|posted the';
const ROWS: readonly RegExp[] = [
	// "followed by Tolby (37,600)", "ahead of Tolby with 12"
	new RegExp(
		`\\b(?:followed by|trailed by|(?:led|topped|headed|dragged down|paced) by|then|ahead of|behind|with)\\s(?:the\\s)?(${NAME})(?=\\s\\(${AMOUNT}|,?\\s(?:with|at|on|had)\\s${AMOUNT}|,?\\s${AMOUNT})`,
		'gu',
	),
	// "and Tolby, where the rate was 7.3%"
	new RegExp(`(${NAME})(?=(?:, \\p{Lu}[\\p{L}.]{0,14})?, where (?:(?!that|which|who)[\\p{L}'’-]+ ){0,5}?${AMOUNT})`, 'gu'),
	// "Tolby, on the other hand, reached only 33%"
	new RegExp(
		`${OPENS}(${NAME}), (?:on the other hand|however|meanwhile|by contrast|in contrast|by comparison|though|too|for its part|for instance|for example), (?:\\p{Ll}+ ){1,3}${AMOUNT}`,
		'gu',
	),
	// "Tolby: 5.70", alone on its line
	new RegExp(
		`^\\s?(?:[-–•*]\\s)?(${NAME})(?: \\([^()]{2,30}\\))?:\\s(?=${AMOUNT}[\\d.,]*(?: ?(?:%|[\\p{L}]{1,7}))?\\.?\\s*$)`,
		'gu',
	),
	// "at the bottom was Tolby with 2.4"
	new RegExp(
		`\\b(?:top|bottom|foot|rear|last|first|[Nn]ext|lowest|highest|second|third) (?:of the \\p{Ll}+ )?(?:was|is|were|came|comes) (${NAME})(?=,? (?:(?:with|at|on) )?${AMOUNT})`,
		'gu',
	),
	// "Seaton with 11.6 (down from 12.9) Tolby with 9.2", "Tolby (Zone 4) with £148 million and Seaton with 25"
	new RegExp(
		`(?:^|\\d\\)[,;]?\\s|[;:]\\s|\\d(?: \\p{Ll}+)?,?\\s)(?:and\\s)?(${NAME})(?: \\([^()]{2,24}\\))? with (?=${AMOUNT})`,
		'gu',
	),
	// "Seaton, up 14 per cent", "and Tolby, at 8.8 per cent"
	new RegExp(
		`(?:^|[.;]\\s|,\\s|\\b(?:and|while|but)\\s)(?:[Tt]he\\s|[Nn]eighbou?ring\\s|[Nn]earby\\s)?(${NAME}),\\s(?:up|down|at|with|on)\\s${AMOUNT}`,
		'gu',
	),
	// "Tolby had 131", "Neighbouring Tolby forecasts 4.9 million bags"
	new RegExp(
		`${OPENS}(${NAME})\\s(?:has (?:had|recorded|reported|registered|logged)|had|has|saw|recorded|reported|registered|logged|posted|forecasts|expects|led with|follows with|followed with|came second with|(?:is|was|comes|came) (?:next|second|third|fourth|last|close behind|not far behind) (?:with|at|on))\\s${AMOUNT}`,
		'gu',
	),
	// "Tolby topped the list of districts with 44,900", "Seatham bore the brunt at 232"
	new RegExp(`${OPENS}(${NAME})(?:,\\s[^,.;]{3,70},| \\([^()]{2,24}\\))?\\s(?:${RANKS})\\b[^.;:]{0,40}?\\s${AMOUNT}`, 'gu'),
	// "it was Tolby that fared worst, at £640m"
	new RegExp(`\\b[Ii]t (?:was|is) (${NAME})(?= (?:that|which) [^.;:]{3,40}?\\s${AMOUNT})`, 'gu'),
	// "Tolby, the top grower, is 76% done"
	new RegExp(
		`${OPENS}(${NAME}),\\s(?:the|a|an)\\s[^,.;]{3,40},\\s(?:is|was|stands at|stood at|reported|recorded|had|has)\\s${AMOUNT}`,
		'gu',
	),
	// "Tolby, 376; Seatham, 109; and Hale, 64"
	new RegExp(`(?<=,\\s\\d[\\d,.]{0,9};\\s(?:and\\s)?)(${NAME})(?=,\\s(?:with\\s)?${AMOUNT})`, 'gu'),
	// "Tolby (376), Seatham (109) and Hale (64)"
	new RegExp(
		`(?<=\\d[^()]{0,12}\\)),?\\s(?:and\\s|then\\s)?(${NAME})(?=(?:, (?:the|a|an) [\\p{Ll} ]{3,30})?\\s\\(${AMOUNT})`,
		'gu',
	),
];
/** "followed by Tolby, 79, [and Hale, 74]" */
const AND_ANOTHER = new RegExp(
	`(?<=[\\d%](?:\\s\\p{Ll}+){0,3}),? (?:and|then) (${NAME})(?=,? (?:(?:with|at|on) )?${AMOUNT})`,
	'gu',
);
/** A sentence may open with any noun; these are no names. */
const COMMON = /(?:s|ing|tion|ment|ity|ance|ence|ers?|ees?|ies|age|ship|ism|ics|ly|ed|men|women|people|children|police)$/u;

/** Words before the name of a person. */
const TITLED =
	/^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Sheriff|Mayor|Judge|Justice|Governor|Gov|Chief|Minister|President|Senator|Sen|Rep|Coach|Captain|Capt|Sergeant|Sgt|Superintendent|Commissioner|Councillor|Cllr|Professor|Prof|King|Queen|Prince|Princess|Pope|General|Gen)\b/u;

/** To be run behind the finders that know their places by themselves. */
export const peerPlaces: PlaceFinder = (notes) => {
	const { text } = notes;
	if (SIDES.test(text)) return;
	const others = OTHER_ROWS.test(text) && !OF_SCHOOLS.test(text);
	const known = notes.mentions.filter(
		({ parts, dateline, passing, region }) =>
			parts.length > 0 && !dateline && !region && passing !== 'origin' && passing !== 'seat',
	);
	const level = peerLevel(known.flatMap(({ parts }) => parts.at(-1)?.level ?? [])) ?? (UNITS.test(text) ? 'city' : null);
	// A place of the lists in such a row is told of as well; a country may be a buyer or a source.
	const seats = new Map(
		notes.mentions.flatMap((mention) =>
			mention.passing === 'seat' && !mention.theme && mention.parts.at(-1)?.level !== 'country' ? [[mention.from, mention]] : [],
		),
	);
	let words: ReadonlySet<string> | null = null;
	const isCommon = (name: string): boolean => {
		words ??= wordsOf(text);
		return !name.includes(' ') && (COMMON.test(name) || words.has(name.toLowerCase()));
	};
	for (const row of text.includes('followed by') ? [...ROWS, AND_ANOTHER] : ROWS)
		for (const match of matchesOf(text, row)) {
			const raw = match[1] ?? '';
			const name = placeName(raw);
			const from = match.index + match[0].indexOf(raw);
			// "Ada Holt has had 86 millimetres on her place": a person.
			if (/\s/u.test(name) && HIS.test(text.slice(from + raw.length, from + raw.length + 90))) continue;
			if (listedLevel(name) !== null) {
				const seat = seats.get(from);
				if (seat) Object.assign(seat, TOLD_OF);
			} else if (VICTIMS.test(text) && AGE_BEHIND.test(text.slice(from + raw.length, from + raw.length + 6))) continue;
			else if (!others && level !== null && name !== '' && name === raw && !TITLED.test(name) && !isCommon(name))
				notes.words(from, name, level, TOLD_OF);
		}
};

const TOLD_OF = { passing: 'address', subject: true } as const;

/** The size of the places named: what stands in their row is one of them. */
function peerLevel(levels: readonly PlaceLevel[]): PlaceLevel | null {
	const small = levels.filter((level) => level !== 'country' && level !== 'world' && level !== 'site');
	return small[0] ?? null;
}

/** Words of the paragraph that have no capital. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/(?<![\p{L}'’-])\p{Ll}{3,}/gu));
