/** How an English report stays where it is: from one sentence to the next, and from a paragraph to what its speaker says in the next. */
import type { Governing, PlaceLevel, QualifierDraft } from '../types.ts';
import type { Site, View } from '../view.ts';
import { GOES_ON_WITH_EVENT } from './event-words.ts';
import { listedLevel } from './story-places.ts';

/** Where the paragraphs before this one were. */
export interface PlaceCourse {
	/** Where the paragraph before this one began: its speaker goes on there. */
	before: QualifierDraft | null;
	/** The one place the paragraph before this one named: "The school", "Its" go on there. */
	last: QualifierDraft | null;
	/** "the prison at Kesh": where the houses of the story are, by what they are called. */
	houses: Map<string, QualifierDraft>;
	/** "Elsewhere in the county, Marlow …": the report has moved, until it names the next place. */
	moved: QualifierDraft | null;
}

export const newCourse = (): PlaceCourse => ({ before: null, last: null, houses: new Map(), moved: null });

/** A report of a whole country or state, or of none, moves from place to place in it; one of a town stays there. */
const MOVES: Record<PlaceLevel, boolean> = {
	world: true,
	country: true,
	province: true,
	city: false,
	county: false,
	site: false,
};
const OF_NATION =
	/\bof (?:the|its|all) (?:\p{L}+ |\d+ ){0,2}(?:regions|provinces|states|counties|districts|cities|councils|boroughs)\b|\b(?:national|nationally|nationwide|overall|statewide|country)\b/iu;
/** "The top 10 states", "Four more counties", "Only two of 14 health boards": those counted over the whole. */
const SO_MANY = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const OF_PARTS = new RegExp(
	`\\b(?:the\\s(?:top\\s|other\\s|remaining\\s|next\\s)?${SO_MANY}|${SO_MANY}\\s(?:more|other)|${SO_MANY}\\sof\\s(?:the\\s|its\\s)?${SO_MANY})\\s(?:regions|provinces|states|counties|districts|cities|councils|boroughs|municipalities|(?:\\p{Ll}+\\s)?(?:boards|authorities|areas))\\b`,
	'iu',
);
const OPENING_REACH = 30;
const PARTS_REACH = 44;

/** "Nationally …", "Two of the 16 regions …": a sentence that turns to the whole again. */
export const tellsOfNation = (view: View, from: number): boolean =>
	OF_NATION.test(view.text.slice(from, from + OPENING_REACH)) || OF_PARTS.test(view.text.slice(from, from + PARTS_REACH));

/** Words that go on with what was told of last. */
const GOES_ON =
	/^["“]?(?:It|Its|They|Their|There|That|This|Some|Another|Officials?|Police|Authorities|The (?:country|government|ministry|two|three|rest))\b/u;

const OF_THEM = /^\s(?:\p{Ll}+\s)?of\s(?:them|these|those|whom|which)\b/u;
const OF_THEM_REACH = 24;

/** "Fires burnt 300 acres in Kesh. Some 40 people fled.": the next sentence goes on where the one before it was. */
export function carried(
	drafts: readonly QualifierDraft[],
	site: Site,
	view: View,
	main: PlaceLevel | null,
): QualifierDraft | null {
	const draft = drafts[site.index - 1];
	if (!MOVES[main ?? 'world'] || !draft) return null;
	if (draft.source !== 'clause' && draft.source !== 'sentence' && draft.source !== 'paragraph') return null;
	const before = view.sites[site.index - 1];
	const sentence = view.sentences[site.sentence];
	if (!before || !sentence) return null;
	// "Nineteen bodies were found, eight of them children": where the whole was carried to, the part is.
	if (site.sentence === before.sentence)
		return draft.source === 'paragraph' && OF_THEM.test(view.text.slice(site.figure.to, site.figure.to + OF_THEM_REACH))
			? draft
			: null;
	if (site.sentence - before.sentence !== 1) return null;
	if (tellsOfNation(view, sentence.from)) return null;
	// "Vesk took 31 million trays. Sales rose 12%.": a partner of the country that is told of, which the text has left again.
	if (
		main === 'country' &&
		listedLevel(draft.text) === 'country' &&
		!GOES_ON.test(view.text.slice(sentence.from, sentence.from + 24))
	)
		return null;
	return { ...draft, origin: 'inherited', source: 'paragraph' };
}

const OF_THOSE = /^\s(?:\p{Ll}+\s)?of\s(?:them|these|those|the (?:dead|injured|victims|wounded))\b/u;

/** "The victims died in Kesh. At least [12] of them …": those told of in the sentence before are where that was. */
export function ofThose(site: Site, view: View, prior: Governing | null): QualifierDraft | null {
	if (view.language !== 'en' || !prior || prior.wide || view.sites[site.index - 1]?.sentence === site.sentence) return null;
	const before = view.sentences[site.sentence - 1];
	if (
		!before ||
		prior.draft.from < before.from ||
		!OF_THOSE.test(view.text.slice(site.figure.to, site.figure.to + OF_THEM_REACH))
	)
		return null;
	return { ...prior.draft, origin: 'inherited', source: 'paragraph' };
}

const QUOTED = /^["“‘']/u;
const ELSEWHERE = /^(?:["“]?(?:And|But|Meanwhile),? )?[Ee]lsewhere\b/u;
/** Words before the place that a paragraph opens with. */
const OPENERS =
	/^(?:meanwhile|elsewhere|and|but|while|in|at|across|near|around|the|north|south|east|west|northern|southern|eastern|western|central|[,“"'\s])*$/iu;

/** What stands in one place, and a paragraph before has said in which. */
const HOUSE =
	'school|academy|college|university|hospital|trust|clinic|surgery|museum|gallery|factory|plant|mill|prison|church|centre|center|park|station|airport|farm|shop|store|pub|hotel|restaurant|village|town|site|building|home|house|club|theatre|theater|library|scheme|project|development';
const THE_HOUSE = new RegExp(`^(?:Meanwhile,? |But |And )?(?:[Tt]he (?:\\p{Ll}+ )?(${HOUSE})\\b|It['’]?s\\b)`, 'u');
const HOUSE_IN = new RegExp(`\\b(${HOUSE}) (?:in|at|outside|near|of) (?:the (?:city|town|village) of )?$`, 'u');
const HOUSE_IN_REACH = 48;

/** Notes the houses that a paragraph says where they are. */
function noteHouses({ text }: View, drafts: readonly (QualifierDraft | null)[], { houses }: PlaceCourse): void {
	for (const draft of drafts) {
		const house = draft && HOUSE_IN.exec(text.slice(Math.max(0, draft.from - HOUSE_IN_REACH), draft.from))?.[1];
		if (draft && house !== undefined && house !== null && !houses.has(house))
			houses.set(house, { ...draft, origin: 'inherited', source: 'story' });
	}
}

/** The place a paragraph goes on in when it names none; moves `course` on by what it names. */
export function goesOn(view: View, drafts: readonly (QualifierDraft | null)[], course: PlaceCourse): QualifierDraft | null {
	if (view.paragraph.kind !== 'body') {
		course.before = null;
		course.last = null;
		course.moved = null;
		return null;
	}
	const named = drafts.findLast((draft) => draft !== null) ?? null;
	const quoted = QUOTED.test(view.text);
	const house = named === null ? THE_HOUSE.exec(view.text)?.[1] : undefined;
	noteHouses(view, drafts, course);
	const inherited =
		course.moved ??
		(quoted
			? course.before
			: house !== undefined && course.houses.has(house)
				? (course.houses.get(house) ?? null)
				: named === null && (THE_HOUSE.test(view.text) || GOES_ON_WITH_EVENT.test(view.text))
					? course.last
					: null);
	const places = new Set(drafts.flatMap((draft) => (draft ? [draft.text] : [])));
	if (named) course.last = places.size === 1 ? { ...named, origin: 'inherited', source: 'story' } : null;
	else if (inherited === null && !quoted) course.last = null;
	if (named) {
		const draft: QualifierDraft = { ...named, origin: 'inherited', source: 'story' };
		course.moved = ELSEWHERE.test(view.text) ? draft : null;
		course.before = named.from <= OPENING_REACH && OPENERS.test(view.text.slice(0, named.from)) ? draft : null;
	} else if (!quoted) course.before = null;
	return inherited;
}
