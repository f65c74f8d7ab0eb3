/**
 * The place an English story is about: by what its headline, its dateline and its opening say happens where, and how
 * often a place is named. None, where all are named on the way only.
 */
import { type Candidate, type MainPlace, rankOf, type StoryPlaces, strongest, WEIGHTS } from '../place-weights.ts';
import type { PlaceLevel, PlaceMention, QualifierDraft } from '../types.ts';
import { nationOf } from './nation-hints.ts';
import { PEOPLE_BEHIND } from './place-names.ts';

/** "BEIJING -- China's foreign trade grew": filed from the capital, told of the country. */
const THEME_WEIGHT = 12;
/** Of "Vesk's Tarrow island", Vesk. */
const HOLDER_WEIGHT = 0.2;
const OWNS = /^['’]s\s$/u;
const OWNS_PARTS =
	/^['’]s\s[^.;:]{3,80}\band\b[^.;:,]{3,30}\s(?:provinces|states|counties|districts|regions|islands|prefectures|municipalities)\b/u;
const PARTS_REACH = 140;
const PARTS_WEIGHT = 6;
/** "Kesh" and "Kesh District" are one place. */
const UNIT = /\s(?:District|Province|Prefecture|Municipality)$/u;
/** A place that the opening does not name, where it names another. */
const AFTERWARDS = 0.15;
/** Above one town, or four mentions of a country, in the body. */
const LEAST_RANK = 1.25;
const AGAIN = 3;
const BOTH_WEIGHT = 3;
const PEOPLE_WEIGHT = 0.4;
const PEOPLE_REACH = 16;
const TOWNS: ReadonlySet<PlaceLevel> = new Set(['city', 'county']);
const FILED_ONLY = 0.3;
/** An opening names the place of a story within so many paragraphs. */
const OPENING_LENGTH = 3;

/** One country under several names. */
const SAME_COUNTRY: ReadonlyMap<string, string> = new Map([
	...['U.S.', 'U.S', 'US', 'USA', 'United States', 'America'].map((name) => [name, 'United States'] as const),
	...['U.K.', 'U.K', 'UK', 'Britain', 'Great Britain', 'United Kingdom'].map((name) => [name, 'United Kingdom'] as const),
	...['Macau', 'Macao'].map((name) => [name, 'Macau'] as const),
]);

/** "MADRID -- … in Spain": the country of the capital that the dateline names. */
const isCountryOf = (mention: PlaceMention, capital: PlaceMention | undefined): boolean =>
	capital?.capitalOf?.includes(mention.text.replace(/\.$/u, '')) ?? false;

/** The place a story is about. Linear in the mentions. */
export function mainPlaceEn(paragraphs: readonly StoryPlaces[]): MainPlace | null {
	const counts = new Map<string, Candidate>();
	const times = new Map<Candidate, number>();
	const filed = new Set<Candidate>();
	const headed = new Set<Candidate>();
	/** Named by the headline itself, and by the first paragraph that names a place. */
	const inHeadline = new Set<Candidate>();
	const inOpening = new Set<Candidate>();
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
		let listed = 0;
		for (const [k, mention] of mentions.entries()) {
			const part = mention.parts.at(-1);
			if (!part || mention.points) continue;
			// A masthead over the text (Ministry of Health, Republic of …) speaks for it; the foot of a page hardly.
			const aside = (kind === 'furniture' && !(mention.theme && !opened) && !mention.dateline) || kind === 'caption';
			const speaks = (mention.theme || isCountryOf(mention, capital)) && (head || opening || !opened);
			// "Vesk's Tarrow island": the story is told of the island.
			const next = mentions[k + 1];
			const holder =
				next !== undefined && next.from - mention.to === 3 && OWNS.test(view.paragraph.text.slice(mention.to, next.from));
			// "Vesk's Kesh, Tarrow and Lane provinces": told of Vesk, where several parts of it are named.
			const parts = OWNS_PARTS.exec(view.paragraph.text.slice(mention.to, mention.to + PARTS_REACH));
			const member = mention.from < listed;
			if (parts && !member) listed = mention.to + parts[0].length;
			// "Patrols catch two Kesh motorists": where they are from.
			const people =
				head &&
				mention.passing !== undefined &&
				PEOPLE_BEHIND.test(view.paragraph.text.slice(mention.to, mention.to + PEOPLE_REACH));
			const weight =
				(people ? PEOPLE_WEIGHT : 1) *
				(parts && !member ? PARTS_WEIGHT : member ? HOLDER_WEIGHT : 1) *
				(aside ? WEIGHTS.aside : head || mention.dateline ? WEIGHTS.head : opening ? WEIGHTS.lead : 1) *
				(mention.passing && !mention.subject ? WEIGHTS.passing : 1) *
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
			// "Kesh schools", "Marlow council" in a headline: whose news it is.
			const opens =
				(opening || head) &&
				(!mention.passing || mention.subject === true || (kind === 'headline' && mention.passing === 'seat' && !people)) &&
				!mention.dateline;
			const key = SAME_COUNTRY.get(part.text) ?? part.text.replace(UNIT, '');
			const seen = counts.get(key);
			const place = (candidate: Candidate): void => {
				if (kind === 'headline' && !people && !holder) inHeadline.add(candidate);
				if (opening && !mention.dateline && !holder) inOpening.add(candidate);
			};
			if (seen) place(seen);
			if (!seen) {
				const candidate = { draft, weight, level: part.level, pointer: false, firm, opens };
				counts.set(key, candidate);
				place(candidate);
				times.set(candidate, aside ? 0 : 1);
				if (mention.dateline) filed.add(candidate);
				if (head) headed.add(candidate);
				continue;
			}
			if (!aside) times.set(seen, (times.get(seen) ?? 0) + 1);
			seen.opens ||= opens;
			seen.weight += weight;
			seen.firm ||= firm;
			// The headline gives the short name, the body the full one.
			if (draft.text.length > seen.draft.text.length) seen.draft = { ...draft, source: seen.draft.source };
		}
	}
	const candidates = [...counts.values()];
	// "Thousands flee as Kesh wildfires spread", "Officials in Kesh …": what headline and opening both name, a town of the deck
	// or of the next lines does not replace.
	const both = candidates.filter((candidate) => candidate.firm && inHeadline.has(candidate) && inOpening.has(candidate));
	const [whole] = both;
	if (both.length === 1 && whole && [...inHeadline].every((other) => other === whole || !other.firm)) whole.weight *= BOTH_WEIGHT;
	// "reported in the United States last week": what the opening names as the scene, a town of the body does not replace.
	if (candidates.some(({ opens, firm }) => opens && firm))
		for (const candidate of candidates) if (!candidate.opens) candidate.weight *= AFTERWARDS;
	// Filed from a town that the text does not name again, and told of a place that it names again and again.
	if (candidates.some((other) => other.firm && !filed.has(other) && TOWNS.has(other.level) && (times.get(other) ?? 0) >= AGAIN))
		for (const candidate of filed) if (times.get(candidate) === 1) candidate.weight *= FILED_ONLY;
	// "MARLOW -- …" under "Kesh schools back budget": filed from a town that is not named again, told of the one in the headline.
	if (candidates.some((other) => other.firm && other.opens && !filed.has(other) && TOWNS.has(other.level) && headed.has(other)))
		for (const candidate of filed) if (times.get(candidate) === 1) candidate.weight *= FILED_ONLY;
	const best = strongest(candidates);
	// "died on Vesk's roads", "the Irish Nurses' Organisation": a town that only the end names does not replace the country.
	if (!best || (!best.opens && !filed.has(best) && best.draft.source !== 'headline')) {
		const nation = nationOf(paragraphs);
		if (nation) return nation;
	}
	// Where a story names no other place, it is of the one that it names again and again.
	const firm = candidates.filter((candidate) => candidate.firm);
	if (best && firm.length === 1 && (times.get(best) ?? 0) >= AGAIN) return { draft: best.draft, level: best.level };
	// One state or country named on the way is where its sentence is, not where the story is.
	if (!best || (!best.opens && rankOf(best) < LEAST_RANK)) return null;
	return { draft: best.draft, level: best.level };
}
