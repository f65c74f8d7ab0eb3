/**
 * The place an English story is about: by what its headline, its dateline and its opening say happens where, and how
 * often a place is named. None, where all are named on the way only.
 */
import type { MainPlace, StoryPlaces } from '../place.ts';
import type { PlaceLevel, PlaceMention, QualifierDraft } from '../types.ts';

interface Candidate {
	draft: QualifierDraft;
	weight: number;
	level: PlaceLevel;
	/** Something happens or sits there; where somebody comes from is not yet where the story is. */
	firm: boolean;
	/** The headline or the opening says that it happens there. */
	opens: boolean;
}

/** A place in the head says more than three in the body. */
const HEAD_WEIGHT = 3;
/** The first place the text itself names. */
const LEAD_WEIGHT = 2;
/** "A plumber from Penrose" tells less of where the story is than "in Penrose". */
const PASSING_WEIGHT = 0.6;
/** "BEIJING -- China's foreign trade grew": filed from the capital, told of the country. */
const THEME_WEIGHT = 12;
/** Of "Vesk's Tarrow island", Vesk. */
const HOLDER_WEIGHT = 0.2;
const OWNS = /^['’]s\s$/u;
/** The address at the foot of a page stands in where the text names no place; so does where a picture was taken. */
const ASIDE_WEIGHT = 0.2;
/** A place that the opening does not name, where it names another. */
const AFTERWARDS = 0.15;
/** The finer place is the one a story is about: of a town its state is named as often. */
const FINENESS: Record<PlaceLevel, number> = { world: 0, country: 0.25, province: 0.6, county: 1.3, city: 1.2, site: 0.9 };
/** Above one town, or four mentions of a country, in the body. */
const LEAST_RANK = 1.25;
/** An opening names the place of a story within so many paragraphs. */
const OPENING_LENGTH = 3;

/** One country under several names. */
const SAME_COUNTRY: ReadonlyMap<string, string> = new Map([
	...['U.S.', 'U.S', 'US', 'USA', 'United States', 'America'].map((name) => [name, 'United States'] as const),
	...['U.K.', 'U.K', 'UK', 'Britain', 'Great Britain', 'United Kingdom'].map((name) => [name, 'United Kingdom'] as const),
	...['Macau', 'Macao'].map((name) => [name, 'Macau'] as const),
]);

const rankOf = ({ weight, level }: Candidate): number => weight * FINENESS[level];

function strongest(candidates: readonly Candidate[]): Candidate | null {
	let best: Candidate | null = null;
	for (const candidate of candidates)
		if (candidate.firm && candidate.weight > 0 && (!best || rankOf(candidate) > rankOf(best))) best = candidate;
	return best;
}

/** "MADRID -- … in Spain": the country of the capital that the dateline names. */
const isCountryOf = (mention: PlaceMention, capital: PlaceMention | undefined): boolean =>
	capital?.capitalOf?.includes(mention.text.replace(/\.$/u, '')) ?? false;

/** The place a story is about. Linear in the mentions. */
export function mainPlaceEn(paragraphs: readonly StoryPlaces[]): MainPlace | null {
	const counts = new Map<string, Candidate>();
	let opened = false;
	let bodies = 0;
	const capital = paragraphs.flatMap(({ mentions }) => mentions.filter((mention) => mention.capitalOf !== undefined))[0];
	for (const { view, mentions } of paragraphs) {
		const { kind, index } = view.paragraph;
		if (kind === 'noise') continue;
		const head = kind === 'headline' || kind === 'deck';
		if (kind === 'body') bodies++;
		const opening: boolean =
			!opened && bodies <= OPENING_LENGTH && (kind === 'body' || kind === 'listitem') && mentions.length > 0;
		opened ||= opening;
		for (const [k, mention] of mentions.entries()) {
			const part = mention.parts.at(-1);
			if (!part || mention.points) continue;
			// A masthead over the text (Ministry of Health, Republic of …) speaks for it; the foot of a page hardly.
			const aside = (kind === 'furniture' && !(mention.theme && !opened)) || kind === 'caption';
			const speaks = (mention.theme || isCountryOf(mention, capital)) && (head || opening || !opened);
			// "Vesk's Tarrow island": the story is told of the island.
			const next = mentions[k + 1];
			const holder =
				next !== undefined && next.from - mention.to === 3 && OWNS.test(view.paragraph.text.slice(mention.to, next.from));
			const weight =
				(aside ? ASIDE_WEIGHT : head || mention.dateline ? HEAD_WEIGHT : opening ? LEAD_WEIGHT : 1) *
				(mention.passing && !mention.subject ? PASSING_WEIGHT : 1) *
				(speaks && kind !== 'caption' && !holder ? THEME_WEIGHT : 1) *
				(holder ? HOLDER_WEIGHT : 1);
			const source = head ? 'headline' : mention.dateline ? 'dateline' : 'story';
			const draft: QualifierDraft = {
				paragraph: index,
				from: mention.from,
				to: mention.to,
				origin: 'inherited',
				source,
				text: part.text,
			};
			const firm = mention.passing !== 'origin' && (mention.passing !== 'address' || mention.subject === true);
			const opens = (opening || head) && (!mention.passing || mention.subject === true) && !mention.dateline;
			const key = SAME_COUNTRY.get(part.text) ?? part.text;
			const seen = counts.get(key);
			if (!seen) {
				counts.set(key, { draft, weight, level: part.level, firm, opens });
				continue;
			}
			seen.opens ||= opens;
			seen.weight += weight;
			seen.firm ||= firm;
			// The headline gives the short name, the body the full one.
			if (draft.text.length > seen.draft.text.length) seen.draft = { ...draft, source: seen.draft.source };
		}
	}
	const candidates = [...counts.values()];
	// "reported in the United States last week": what the opening names as the scene, a town of the body does not replace.
	if (candidates.some(({ opens, firm }) => opens && firm))
		for (const candidate of candidates) if (!candidate.opens) candidate.weight *= AFTERWARDS;
	const best = strongest(candidates);
	// One state or country named on the way is where its sentence is, not where the story is.
	if (!best || (!best.opens && rankOf(best) < LEAST_RANK)) return null;
	return { draft: best.draft, level: best.level };
}
